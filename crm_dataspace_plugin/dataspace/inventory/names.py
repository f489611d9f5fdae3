# SPDX-License-Identifier: GPL-2.0-or-later
"""Invented names that read like each region's language."""

from __future__ import annotations

from dataclasses import dataclass

from crm_dataspace_plugin.dataspace.inventory.dice import Dice


@dataclass(frozen=True)
class Words:
    """The pieces from which names are put together.

    Attributes:
        heads, tails: of a place name; a tail that starts with a space is a word of its own.
        facility: facility type to a pattern around the place name.
        company, authority, river, reserve: patterns around a place name.
        remarks: sentences of inspectors; `{}` takes a number written as people there write it.
    """

    heads: tuple[str, ...]
    tails: tuple[str, ...]
    facility: dict[str, str]
    company: str
    authority: str
    river: str
    reserve: str
    remarks: tuple[str, ...]


def place(dice: Dice, language: str) -> str:
    """Return a place name that no map knows."""
    words = WORDS[language]
    return dice.pick(words.heads) + dice.pick(words.tails)


def _types(pond: str, dump: str, stock: str, slag: str, fill: str, other: str) -> dict[str, str]:
    return {
        "tailings-pond": pond,
        "waste-dump": dump,
        "stockpile": stock,
        "slag-heap": slag,
        "backfill": fill,
        "other": other,
    }


WORDS = {
    "es": Words(
        ("La Braña", "Valle", "Peña", "Vega", "Las Cuestas", "El Carbayo", "Llano", "Fuente", "Monte", "Rozas"),
        (" Nalbera", " Oscura", " de Turiego", " la Moza", " Cimera", " de Argañal", " Bermeja", " del Ucedo"),
        _types("Balsa de {}", "Escombrera {}", "Acopio {}", "Escorial de {}", "Relleno de corta {}", "Depósito {}"),
        "Minas de {}, S.A.", "Inventario sintético de {}", "Río {}", "Reserva de {}",
        ("Altura medida {} m; revisar.", "Surgencia de agua al pie, {} l/s.", "Bermas con cárcavas de {} m.",
         "Superficie según ficha antigua: {} ha.", "Accesos cortados."),
    ),
    "pt": Words(
        ("Vale", "Cabeço", "Ribeira", "Quinta", "Serra", "Fonte", "Casal", "Penedo"),
        (" de Orvalhos", " da Moirisca", " Frio", " do Ferreiral", " da Lapeira", " de Sobreirinho", " Negro"),
        _types("Barragem de {}", "Escombreira de {}", "Pilha de {}", "Escorial de {}", "Corta de {}", "Depósito de {}"),
        "Minas de {}, Lda.", "Inventário sintético de {}", "Ribeira de {}", "Reserva de {}",
        ("Altura cerca de {} m, a confirmar.", "Escorrência ácida, pH {}.", "Ravinas com {} m de profundidade.",
         "Vedação em falta."),
    ),
    "de": Words(
        ("Erlen", "Fichten", "Silber", "Habichts", "Grau", "Morgen", "Tannen", "Raben", "Kupfer", "Hirsch"),
        ("grund", "leithe", "bruch", "roda", "zeche", "ursprung", "winkel", "hübel", "sohle"),
        _types("Absetzbecken {}", "Halde {}", "Vorratshalde {}", "Schlackenhalde {}", "Restloch {}", "Anlage {}"),
        "Bergbau {} GmbH", "Synthetisches Kataster {}", "{}bach", "Naturschutzgebiet {}",
        ("Höhe etwa {} m, bitte prüfen.", "Sickerwasser am Fuß, pH {}.", "Erosionsrinnen bis {} m.",
         "Fläche laut Akte {} ha.", "Zaun beschädigt."),
    ),
    "fi": Words(
        ("Haapa", "Kivi", "Musta", "Rauta", "Koivu", "Hanhi", "Kupari", "Karhu", "Petäjä"),
        ("vaara", "harju", "oja", "kallio", "maa", "suo", "salo", "kangasvaara"),
        _types("{}n rikastushiekka-allas", "{}n sivukivikasa", "{}n malmikasa", "{}n kuonakasa", "{}n täyttöalue",
               "{}n jätealue"),
        "{}n Kaivos Oy", "Synteettinen rekisteri, {}", "{}njoki", "{}n suojelualue",
        ("Korkeus noin {} m, tarkistettava.", "Suotovettä padon juurella, pH {}.", "Eroosiouria, syvyys {} m.",
         "Aita rikki."),
    ),
    "sv": Words(
        ("Gruv", "Silver", "Tall", "Lom", "Svart", "Järn", "Björk", "Ren", "Koppar", "Stor"),
        ("tjärnsliden", "hyttan", "mossfallet", "bergsåsen", "forsnäs", "myrheden", "sjöboda", "viksrönningen"),
        _types("{} sandmagasin", "{} varphög", "{} malmupplag", "{} slagghög", "{} dagbrott", "{} avfallsupplag"),
        "{} Gruv AB", "Syntetiskt register, {}", "{}ån", "{} naturreservat",
        ("Höjd omkring {} m, bör kontrolleras.", "Läckvatten vid foten, pH {}.", "Rasbrant på {} m.",
         "Stängsel saknas."),
    ),
    "pl": Words(
        ("Brzozowa", "Stara", "Wilcza", "Kamienna", "Głęboka", "Jodłowa", "Czarna", "Rudna"),
        (" Struga", " Dolina", " Łąka", " Ruda", " Huta", " Przełęcz", " Górka", " Wyręba"),
        _types("Osadnik {}", "Zwałowisko {}", "Skład rudy {}", "Hałda żużla {}", "Wyrobisko {}", "Składowisko {}"),
        "Zakłady Górnicze {} Sp. z o.o.", "Syntetyczny rejestr, {}", "Potok {}", "Rezerwat {}",
        ("Wysokość około {} m, do sprawdzenia.", "Wycieki u podnóża, pH {}.", "Zapożarowanie, temperatura {} °C.",
         "Powierzchnia według karty {} ha."),
    ),
    "cs": Words(
        ("Horní", "Dolní", "Stará", "Černá", "Stříbrná", "Jelení", "Medvědí", "Suchá"),
        (" Olšina", " Rudka", " Paseka", " Štolnice", " Habrová", " Kovárna", " Hutnice"),
        _types("Odkaliště {}", "Halda {}", "Skládka rudy {}", "Strusková halda {}", "Výsypka {}", "Úložiště {}"),
        "Rudné doly {}, a.s.", "Syntetický registr, {}", "Potok {}", "Přírodní rezervace {}",
        ("Výška asi {} m, ověřit.", "Průsak u paty, pH {}.", "Erozní rýhy {} m."),
    ),
    "en": Words(
        ("Wheal ", "Tre", "Pol", "Pen", "Car", "Bos", "Lan", "Rose"),
        ("nancarra", "gwithen", "venson", "bellow", "dreath", "hallick", "merrow", "cudden"),
        _types("{} lagoon", "{} waste heap", "{} ore stockpile", "{} slag heap", "{} backfill", "{} tip"),
        "{} Mining Co. Ltd", "Synthetic register of {}", "{} Water", "{} reserve",
        ("Height about {} m, to be checked.", "Seepage at the toe, pH {}.", "Gullies up to {} m.", "Fence missing."),
    ),
    "el": Words(
        ("Παλιο", "Μαυρο", "Ξηρο", "Κοκκινο", "Μεγαλο", "Ασημο", "Καλο"),
        ("λακκιά", "ρεματιά", "βούνι", "ράχη", "πετριά", "σπηλιά"),
        _types("Λίμνη τελμάτων {}", "Σωρός στείρων {}", "Απόθεση μεταλλεύματος {}", "Σωρός σκωρίας {}", "Εκσκαφή {}",
               "Χώρος απόθεσης {}"),
        "Μεταλλεία {} Α.Ε.", "Συνθετικό μητρώο, {}", "Ρέμα {}", "Προστατευόμενη περιοχή {}",
        ("Ύψος περίπου {} m, προς έλεγχο.", "Διαρροή στη βάση, pH {}.", "Διάβρωση {} m."),
    ),
    "ro": Words(
        ("Valea", "Dealul", "Pârâul", "Poiana", "Gura", "Cheile", "Vârful"),
        (" Cernicioarei", " Ursoaiei", " Bradului Vechi", " Minerilor", " Rugilor", " Fagului Roșu", " Sărăției"),
        _types("Iaz de decantare {}", "Haldă {}", "Stoc {}", "Haldă de zgură {}", "Rambleu {}", "Depozit {}"),
        "Mina {} S.A.", "Registru sintetic, {}", "Râul {}", "Rezervația {}",
        ("Înălțime cca {} m, de verificat.", "Infiltrații la bază, pH {}.", "Ravene de {} m."),
    ),
}  # fmt: skip
