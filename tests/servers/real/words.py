# SPDX-License-Identifier: GPL-2.0-or-later
"""Words for made-up records: commodities, kinds of facility, countries and sentences in nine languages."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("eng", "spa", "ger", "fre", "por", "ita", "pol", "fin", "swe")  # ISO 639-2/B, as INSPIRE wants it

# code of the vocabulary -> word in each language, in the order of LANGUAGES
COMMODITIES: dict[str, tuple[str, ...]] = {
    "Li": ("lithium", "litio", "Lithium", "lithium", "lítio", "litio", "lit", "litium", "litium"),
    "Co": ("cobalt", "cobalto", "Kobalt", "cobalt", "cobalto", "cobalto", "kobalt", "koboltti", "kobolt"),
    "W": ("tungsten", "wolframio", "Wolfram", "tungstène", "volfrâmio", "tungsteno", "wolfram", "volframi", "volfram"),
    "Cu": ("copper", "cobre", "Kupfer", "cuivre", "cobre", "rame", "miedź", "kupari", "koppar"),
    "Zn": ("zinc", "cinc", "Zink", "zinc", "zinco", "zinco", "cynk", "sinkki", "zink"),
    "Pb": ("lead", "plomo", "Blei", "plomb", "chumbo", "piombo", "ołów", "lyijy", "bly"),
    "Sb": ("antimony", "antimonio", "Antimon", "antimoine", "antimónio", "antimonio", "antymon", "antimoni", "antimon"),
    "Ni": ("nickel", "níquel", "Nickel", "nickel", "níquel", "nichel", "nikiel", "nikkeli", "nickel"),
    "V": ("vanadium", "vanadio", "Vanadium", "vanadium", "vanádio", "vanadio", "wanad", "vanadiini", "vanadin"),
    "Ga": ("gallium", "galio", "Gallium", "gallium", "gálio", "gallio", "gal", "gallium", "gallium"),
    "REE": (
        "rare earths",
        "tierras raras",
        "Seltene Erden",
        "terres rares",
        "terras raras",
        "terre rare",
        "metale ziem rzadkich",
        "harvinaiset maametallit",
        "sällsynta jordartsmetaller",
    ),
    "graphite": ("graphite", "grafito", "Graphit", "graphite", "grafite", "grafite", "grafit", "grafiitti", "grafit"),
}
FACILITY_TYPES: dict[str, tuple[str, ...]] = {
    "tailings-pond": (
        "tailings pond",
        "balsa de lodos",
        "Absetzbecken",
        "bassin de résidus",
        "barragem de rejeitados",
        "bacino di decantazione",
        "staw osadowy",
        "rikastushiekka-allas",
        "sandmagasin",
    ),
    "waste-dump": (
        "waste-rock dump",
        "escombrera",
        "Halde",
        "terril",
        "escombreira",
        "discarica mineraria",
        "hałda",
        "sivukivikasa",
        "gråbergsupplag",
    ),
}
TITLES = (
    "Mine waste of {place}: {what} ({number})",
    "Residuos mineros de {place}: {what} ({number})",
    "Bergbauabfälle von {place}: {what} ({number})",
    "Déchets miniers de {place} : {what} ({number})",
    "Resíduos mineiros de {place}: {what} ({number})",
    "Rifiuti minerari di {place}: {what} ({number})",
    "Odpady wydobywcze, {place}: {what} ({number})",
    "Kaivosjätteet, {place}: {what} ({number})",
    "Gruvavfall, {place}: {what} ({number})",
)
ABSTRACTS = (
    "Facilities of extractive waste near {place}, with volumes and samples. Made up for tests.",
    "Instalaciones de residuos de industrias extractivas cerca de {place}, con volúmenes y muestras. Datos ficticios.",
    "Abfallentsorgungseinrichtungen des Bergbaus bei {place}, mit Volumen und Proben. Für Tests erfunden.",
    "Installations de déchets de l’industrie extractive près de {place} : volumes, échantillons. Données fictives.",
    "Instalações de resíduos da indústria extrativa perto de {place}, com volumes e amostras. Dados fictícios.",
    "Strutture di deposito dei rifiuti estrattivi presso {place}, con volumi e campioni. Dati inventati.",
    "Obiekty unieszkodliwiania odpadów wydobywczych koło {place}, objętości i próbki. Dane zmyślone.",
    "Kaivannaisjätteen jätealueet lähellä {place}, tilavuudet ja näytteet. Keksitty testejä varten.",
    "Utvinningsavfallsanläggningar nära {place}, med volymer och prover. Påhittade data.",
)


@dataclass(frozen=True)
class Country:
    """A country to make records in; its box is rough, and west, south, east, north."""

    code: str
    english: str
    own: str
    language: str
    box: tuple[float, float, float, float]
    places: tuple[str, ...]


COUNTRIES = (
    Country("ES", "Spain", "España", "spa", (-9.2, 36.1, 3.2, 43.7), ("Río Tinto", "Aznalcóllar", "Cartagena")),
    Country("DE", "Germany", "Deutschland", "ger", (6.1, 47.4, 14.9, 54.8), ("Rammelsberg", "Freiberg", "Zinnwald")),
    Country("FR", "France", "France", "fre", (-4.6, 42.5, 8.1, 50.9), ("Salsigne", "Échassières", "Saint-Félix")),
    Country("PT", "Portugal", "Portugal", "por", (-9.4, 37.1, -6.3, 42.1), ("Panasqueira", "São Domingos")),
    Country("IT", "Italy", "Italia", "ita", (6.8, 37.0, 18.4, 46.9), ("Montevecchio", "Gorno")),
    Country("PL", "Poland", "Polska", "pol", (14.2, 49.1, 24.0, 54.7), ("Żelazny Most", "Olkusz")),
    Country("FI", "Finland", "Suomi", "fin", (20.7, 59.9, 31.4, 69.9), ("Outokumpu", "Hitura", "Keliber")),
    Country("SE", "Sweden", "Sverige", "swe", (11.3, 55.5, 24.0, 68.9), ("Falun", "Ytterby", "Åmmeberg")),
    Country("IE", "Ireland", "Ireland", "eng", (-10.3, 51.6, -6.1, 55.2), ("Avoca", "Tara")),
    Country("CZ", "Czechia", "Czechia", "eng", (12.2, 48.6, 18.7, 51.0), ("Cínovec", "Kutná Hora")),
)
