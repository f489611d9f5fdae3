# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences with their meaning, one table per question, all nine languages.

Short forms: `c` countries, `r` regions, `m` materials, `f` facility types, `s` statuses; in capitals what is excluded.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_dataspace_plugin.core.catalogue.understand import understand

_FIELDS = {"c": "countries", "r": "regions", "m": "commodities", "f": "facility_types", "s": "statuses"}


def meaning(sentence: str) -> str:
    """Return what was understood in the short form of the tables, fields in the order of `_FIELDS`."""
    found = understand(sentence)
    parts = [f"{short}={','.join(getattr(found, name))}" for short, name in _FIELDS.items() if getattr(found, name)]
    parts += [
        f"{short.upper()}={','.join(found.excluded[name])}" for short, name in _FIELDS.items() if found.excluded[name]
    ]
    if found.restored is not None:
        parts.append("restored" if found.restored else "unrestored")
    return " ".join(parts)


PLAIN = """
en | active cobalt tailings in Portugal | c=PT m=Co f=tailings-pond s=active
es | escombreras de litio y cobalto en España y Finlandia sin restaurar | c=ES,FI m=Li,Co f=waste-dump unrestored
de | Wolframhalden in Sachsen, stillgelegt | r=DED m=W f=waste-dump s=closed
fr | résidus de terres rares en Suède et en France | c=SE,FR m=REE f=tailings-pond
en | abandoned lead and zinc tailings ponds in Ireland | c=IE m=Pb,Zn f=tailings-pond s=abandoned
en | Show me all slag heaps with antimony in Slovakia | c=SK m=Sb f=slag-heap
en | Spanish tungsten waste rock dumps | c=ES m=W f=waste-dump
en | ore stockpiles with graphite in Norway, Sweden or Finland | c=NO,SE,FI m=graphite f=stockpile
en | historic copper slag in Cornwall | r=UKK30 m=Cu f=slag-heap s=historic
en | coal heaps in Upper Silesia and the Ruhr | r=PL-upper-silesia,DE-ruhr m=coal f=waste-dump
en | backfilled pits with fluorspar in the UK | c=GB m=fluorspar f=backfill
en | care and maintenance nickel TSF in Lapland | r=FI1D7 m=Ni f=tailings-pond s=care-and-maintenance
en | planned lithium tailings storage facilities, Czech Republic | c=CZ m=Li f=tailings-pond s=under-development
en | inactive bauxite residue ponds Greece | c=GR m=bauxite f=tailings-pond s=inactive
en | rare earths in Greenland | c=GL m=REE
en | PGM and chromium in the Nordic countries | c=DK,FI,IS,NO,SE m=PGM,Cr
en | heavy rare earths in the Baltic states | c=EE,LV,LT m=HREE
en | light rare earth elements of the Iberian Peninsula | c=ES,PT m=LREE
en | Zn-Pb tailings in Poland | c=PL m=Zn,Pb f=tailings-pond
en | W-Sn waste dumps | m=W,Sn f=waste-dump
en | tailings with Cu, Zn and Ag | m=Cu,Zn,Ag f=tailings-pond
en | polish hard coal waste heaps | c=PL m=black-coal f=waste-dump
en | lead tailings in wales | c=GB r=UKL m=Pb f=tailings-pond
en | TIN TAILINGS IN SPAIN | c=ES m=Sn f=tailings-pond
en | Tin in Cornwall | r=UKK30 m=Sn
en | Critical metals from red mud lagoons in Hungary | c=HU m=As,B,Ba | skip
es | balsas abandonadas con estaño y wolframio en Galicia | r=ES11 m=Sn,W f=tailings-pond s=abandoned
es | relaves activos de cobre en Chile | c=CL m=Cu f=tailings-pond s=active
es | RELAVES DE COBRE EN CHILE | c=CL m=Cu f=tailings-pond
es | depósitos de relaves abandonados de oro y plata en Atacama | r=CL-atacama m=Au,Ag f=tailings-pond s=abandoned
es | escombreras de carbón cerradas en Asturias | r=ES12 m=coal f=waste-dump s=closed
es | escombreras españolas de hierro | c=ES m=Fe f=waste-dump
es | escoriales de plomo en la Sierra de Cartagena | r=ES-sierra-de-cartagena m=Pb f=slag-heap
es | balsas de lodos con tierras raras pesadas en Suecia | c=SE m=HREE f=tailings-pond
es | acopios de mineral de fluorita en la Faja Pirítica | r=ES-iberian-pyrite-belt m=fluorspar f=stockpile
es | huecos rellenos de yeso en Andalucia | r=ES61 m=gypsum f=backfill
es | escombreras historicas de pirita en Huelva | r=ES615 m=pyrite f=waste-dump s=historic
es | botaderos de lastre en desarrollo en Antofagasta | r=CL-antofagasta f=waste-dump s=under-development
es | balsas mineras de grafito, feldespato y barita restauradas | m=graphite,feldspar,baryte f=tailings-pond restored
es | residuos mineros de los países bálticos | c=EE,LV,LT
es | platino y paladio en Finlandia | c=FI m=Pt,Pd
es | escombreras de antimonio no restauradas en Castilla y León | r=ES41 m=Sb f=waste-dump unrestored
de | aktive Absetzbecken mit Kobalt in Finnland | c=FI m=Co f=tailings-pond s=active
de | Kupferschlackenhalden im Mansfelder Land | r=DE-mansfeld m=Cu f=slag-heap
de | Seltene Erden in Schweden und Norwegen | c=SE,NO m=REE
de | aufgelassene Zinnhalden im Erzgebirge, unsaniert | r=DE-erzgebirge m=Sn f=waste-dump s=abandoned unrestored
de | spanische Bergehalden mit Blei und Zink | c=ES m=Pb,Zn f=waste-dump
de | Steinkohlenhalden im Ruhrgebiet, rekultiviert | r=DE-ruhr m=black-coal f=waste-dump restored
de | stillgelegte Uranbergwerke in Thüringen | r=DEG m=U s=closed
de | Flussspat und Baryt in Thueringen | r=DEG m=fluorspar,baryte
de | Lithium-Vorratshalden in Oesterreich | c=AT m=Li f=stockpile
de | Nickelschlacken in Griechenland | c=GR m=Ni f=slag-heap
de | Spülteiche mit Germanium, außer Betrieb | m=Ge f=tailings-pond s=inactive
de | Versatz mit Kalisalz in Hessen | r=DE7 m=potash f=backfill
de | geplante Wolframminen in Portugal | c=PT m=W s=under-development
de | historische Silberhalden bei Freiberg | r=DE-freiberg m=Ag f=waste-dump s=historic
de | Kupfer- und Bleihalden in Sachsen-Anhalt | r=DEE m=Cu,Pb f=waste-dump
de | schwere Seltene Erden in Grönland | c=GL m=HREE
de | Halden der Bundesrepublik Deutschland mit Indium | c=DE m=In f=waste-dump
de | polnische Kohlehalden | c=PL m=coal f=waste-dump
fr | terrils de charbon fermés dans les Hauts-de-France | r=FRE m=coal f=waste-dump s=closed
fr | haldes abandonnées de tungstène en Occitanie | r=FRJ m=W f=waste-dump s=abandoned
fr | bassins de résidus de nickel actifs en Finlande | c=FI m=Ni f=tailings-pond s=active
fr | parcs à résidus d'or et d'argent en Espagne | c=ES m=Au,Ag f=tailings-pond
fr | scories de plomb réhabilitées en Belgique | c=BE m=Pb f=slag-heap restored
fr | stocks de minerai de fer en Lorraine | r=FRF3 m=Fe f=stockpile
fr | remblais miniers avec fluorine dans le Massif central | r=FR-massif-central m=fluorspar f=backfill
fr | verses à stériles espagnoles, non réhabilitées | c=ES f=waste-dump unrestored
fr | digues à stériles de zinc et cadmium au Portugal | c=PT m=Zn,Cd f=tailings-pond
fr | déchets miniers historiques de la péninsule Ibérique | c=ES,PT s=historic
fr | métaux pour batteries au Chili | c=CL m=Li,Co,Ni,Mn,graphite
fr | étain et tantale en Bretagne | r=FRH m=Sn,Ta
pt | escombreiras de volfrâmio e estanho em Portugal | c=PT m=W,Sn f=waste-dump
pt | barragens de rejeitos de ferro no Brasil, ativas | c=BR m=Fe f=tailings-pond s=active
pt | rejeitos de cobre no Chile | c=CL m=Cu f=tailings-pond
pt | escórias de cobre abandonadas no Alentejo | r=PT18 m=Cu f=slag-heap s=abandoned
pt | terras raras na Suécia e na Finlândia | c=SE,FI m=REE
pt | pilhas de minério de lítio em Espanha | c=ES m=Li f=stockpile
pt | bacias de lamas encerradas com zinco e chumbo | m=Zn,Pb f=tailings-pond s=closed
pt | escombreiras não recuperadas da Faixa Piritosa Ibérica | r=ES-iberian-pyrite-belt f=waste-dump unrestored
pt | minas de urânio reabilitadas | m=U restored
pt | aterros de estéreis de carvão nas Astúrias | r=ES12 m=coal f=waste-dump
it | discariche minerarie di zinco e piombo in Sardegna, abbandonate | r=ITG2 m=Zn,Pb f=waste-dump s=abandoned
it | bacini di decantazione attivi con cobalto in Finlandia | c=FI m=Co f=tailings-pond s=active
it | scorie di rame in Svezia | c=SE m=Cu f=slag-heap
it | cumuli di minerale di litio in Spagna | c=ES m=Li f=stockpile
it | terre rare in Groenlandia | c=GL m=REE
it | sterili di antimonio in Toscana non bonificati | r=ITI1 m=Sb f=waste-dump unrestored
it | discariche spagnole di carbone chiuse | c=ES m=coal f=waste-dump s=closed
it | miniere storiche di mercurio in Slovenia | c=SI m=Hg s=historic
it | ripiena con gesso in Sicilia | r=ITG1 m=gypsum f=backfill
it | stagno e tungsteno in Portogallo | c=PT m=Sn,W
pl | hałdy węgla kamiennego na Górnym Śląsku | r=PL-upper-silesia m=black-coal f=waste-dump
pl | opuszczone hałdy miedzi w Polsce | c=PL m=Cu f=waste-dump s=abandoned
pl | osadniki cynku i ołowiu, niezrekultywowane | m=Zn,Pb f=tailings-pond unrestored
pl | czynne zbiorniki odpadów poflotacyjnych z kobaltem w Finlandii | c=FI m=Co f=tailings-pond s=active
pl | polskie zwałowiska węgla brunatnego | c=PL m=brown-coal f=waste-dump
pl | hałdy żużla niklu w Niemczech i Czechach | c=DE,CZ m=Ni f=slag-heap
pl | pierwiastki ziem rzadkich w Szwecji | c=SE m=REE
pl | składowiska rud litu w Hiszpanii | c=ES m=Li f=stockpile
pl | zamknięte kopalnie uranu na Dolnym Śląsku | r=PL51 m=U s=closed
pl | stan hałd cynkowych w Małopolsce | r=PL21 m=Zn f=waste-dump
pl | podsadzka z anhydrytem | f=backfill
pl | historyczne hałdy cyny w Saksonii | r=DED m=Sn f=waste-dump s=historic
pl | metale bateryjne w Portugalii | c=PT m=Li,Co,Ni,Mn,graphite
pl | HAŁDY MIEDZI W HISZPANII | c=ES m=Cu f=waste-dump
pl | haldy olowiu i cynku w Slowacji | c=SK m=Pb,Zn f=waste-dump
fi | hylätyt kuparirikastushiekat Suomessa | c=FI m=Cu f=tailings-pond s=abandoned
fi | kuparirikastushiekka Outokummussa | r=FI-outokumpu m=Cu f=tailings-pond
fi | koboltin ja nikkelin sivukivikasat Lapissa | r=FI1D7 m=Co,Ni f=waste-dump
fi | suomalaiset kultakaivokset | c=FI m=Au
fi | suljettuja sinkkikaivoksia Ruotsissa | c=SE m=Zn s=closed
fi | kuonakasat Espanjassa ja Portugalissa | c=ES,PT f=slag-heap
fi | harvinaiset maametallit Norjassa | c=NO m=REE
fi | litiumin varastokasat Keski-Pohjanmaalla | r=FI1D5 m=Li f=stockpile
fi | kunnostamattomat rikastushiekka-altaat Kainuussa | r=FI1D8 f=tailings-pond unrestored
fi | aktiiviset kromikaivokset Kemissä | m=Cr s=active
fi | historialliset hopeakaivokset Saksassa | c=DE m=Ag s=historic
fi | grafiitti Pohjois-Karjalassa | r=FI1D3 m=graphite
sv | nedlagda koppargruvor i Bergslagen | r=SE-bergslagen m=Cu s=closed
sv | sandmagasin med zink och bly i Örebro län | r=SE124 m=Zn,Pb f=tailings-pond
sv | övergivna gråbergsupplag i Norrbotten, ej efterbehandlade | r=SE332 f=waste-dump s=abandoned unrestored
sv | svenska slagghögar med koppar | c=SE m=Cu f=slag-heap
sv | sällsynta jordartsmetaller i Finland och Norge | c=FI,NO m=REE
sv | malmupplag med grafit i Spanien | c=ES m=graphite f=stockpile
sv | aktiva anrikningssandmagasin med guld i Västerbotten | r=SE331 m=Au f=tailings-pond s=active
sv | wolframvarphögar i Tyskland | c=DE m=W f=waste-dump
sv | järnmalmsgruvor i Sverige | c=SE m=Fe
sv | igenfyllda dagbrott med uran | m=U f=backfill
sv | återställda kolhögar i Polen | c=PL m=coal f=waste-dump restored
en+es | tailings de cobre abandoned en Huelva | r=ES615 m=Cu f=tailings-pond s=abandoned
en+de | Halden with cobalt in Germany | c=DE m=Co f=waste-dump
"""

NEGATED = """
en | copper tailings not in Spain | m=Cu f=tailings-pond C=ES
en | tailings without copper in Chile | c=CL f=tailings-pond M=Cu
en | not in Spain or Portugal, with tungsten | m=W C=ES,PT
en | not in Spain but in Portugal | c=PT C=ES
en | all countries but Poland | C=PL
en | everywhere except Chile and Peru | C=CL,PE
en | neither closed nor abandoned heaps in Italy | c=IT f=waste-dump S=closed,abandoned
en | non-restored heaps | f=waste-dump unrestored
en | lead-free tailings | f=tailings-pond M=Pb
en | slag heaps outside Germany | f=slag-heap C=DE
en | waste dumps in Spain that do not contain arsenic | c=ES f=waste-dump M=As
en | no slag heaps in France | c=FR F=slag-heap
es | escombreras sin cobre ni plomo en Chile | c=CL f=waste-dump M=Cu,Pb
es | balsas excepto en Chile | f=tailings-pond C=CL
es | todos los países menos Polonia | C=PL
es | ni cerradas ni abandonadas | S=closed,abandoned
es | no en España sino en Portugal | c=PT C=ES
es | relaves de litio, pero no en Argentina | m=Li f=tailings-pond C=AR
de | Halden ohne Kupfer in Sachsen | r=DED f=waste-dump M=Cu
de | Wolfram, aber nicht in Spanien | m=W C=ES
de | Absetzbecken in Polen, keine Halden | c=PL f=tailings-pond F=waste-dump
de | alle Länder außer Frankreich und Italien | C=FR,IT
de | weder stillgelegt noch aufgelassen | S=closed,abandoned
de | bleifreie Halden | f=waste-dump M=Pb
de | nicht in Spanien, sondern in Portugal | c=PT C=ES
fr | haldes sans plomb ni zinc en France | c=FR f=waste-dump M=Pb,Zn
fr | lithium sauf en Serbie | m=Li C=RS
fr | pas en Espagne | C=ES
fr | bassins qui ne sont pas restaurés | f=tailings-pond unrestored
pt | escombreiras sem cobre em Portugal | c=PT f=waste-dump M=Cu
pt | todos os países exceto a Polónia | C=PL
pt | não em Espanha | C=ES
it | discariche senza piombo in Italia | c=IT f=waste-dump M=Pb
it | litio ma non in Serbia | m=Li C=RS
it | tutti i paesi tranne la Polonia | C=PL
pl | hałdy bez miedzi w Hiszpanii | c=ES f=waste-dump M=Cu
pl | wszystkie kraje z wyjątkiem Polski | C=PL
pl | nie w Niemczech | C=DE
pl | ani zamknięte, ani opuszczone | S=closed,abandoned
pl | lit poza Serbią | m=Li C=RS
fi | rikastushiekat ilman kuparia Suomessa | c=FI f=tailings-pond M=Cu
fi | litium, ei Serbiassa | m=Li C=RS
fi | kaikki maat Puolaa lukuun ottamatta | C=PL
fi | kaikki paitsi Espanja | C=ES
sv | varphögar utan koppar i Sverige | c=SE f=waste-dump M=Cu
sv | inte i Spanien utan i Portugal | c=PT C=ES
sv | alla länder utom Polen | C=PL
sv | alla nordiska länder utom Island | c=DK,FI,NO,SE C=IS
en | battery metals except nickel | m=Li,Co,Mn,graphite M=Ni
"""

TRAPS = """
en | in Italy as in Spain | c=IT,ES
en | tailings with As and In | f=tailings-pond m=As,In
en | mines near La Unión |
en | no data |
en | German tailings | c=DE f=tailings-pond
pl | german w hałdach | m=Ge f=waste-dump
es | plataforma continental |
es | plata en las escombreras | m=Ag f=waste-dump
fr | au Portugal | c=PT
fr | or au Portugal | c=PT m=Au
en | gold or silver | m=Au,Ag
pl | co w Polsce | c=PL
en | Co tailings in Portugal | c=PT m=Co f=tailings-pond
en | W tailings in Portugal | c=PT m=W f=tailings-pond
es | la escombrera de la mina | f=waste-dump
es | si no hay relaves | F=tailings-pond
pt | as escombreiras | f=waste-dump
en | an island of marble | m=marble
de | Island und Norwegen | c=IS,NO
en | Turkey and Georgia | c=TR,GE
en | Papua New Guinea and Guinea | c=PG,GN
fr | il y a du fer | m=Fe
it | ferro e rame | m=Fe,Cu
sv | bly och tenn | m=Pb,Sn
fi | tina ja rikki | m=Sn,sulphur
en | W | m=W
en | In | m=In
fr | La | m=La
en | non-ferrous metals |
en | tailings in the U.S. | c=US f=tailings-pond
en | show us tailings | f=tailings-pond
it | come si usa il catalogo |
en | emissions of CO2 in 2nd place |
fi | CO, NI JA CU SUOMESSA | c=FI m=Co,Ni,Cu
en | REE, PGM AND NI IN FINNISH TAILINGS | c=FI m=REE,PGM,Ni f=tailings-pond
es | cobre, ni oro | m=Cu M=Au
en | Northern Minerals Co. annual report |
de | zgodnie z lit. b |
es | manganeso no, cromo sí | m=Cr M=Mn
es | no solo en España, también en Portugal | c=ES,PT
en | w-sn tailings | m=W,Sn f=tailings-pond
en | cu-co tailings in es | m=Cu,Co f=tailings-pond
es | Salsigne |
"""


def _rows(table: str) -> list[object]:
    rows = []
    for line in table.strip().splitlines():
        language, sentence, expected, *skip = [each.strip() for each in line.split("|")]
        if not skip:
            rows.append(pytest.param(sentence, expected, id=f"{language} {sentence}"))
    return rows


def _sorted(expected: str) -> list[str]:
    return sorted(expected.split())


@pytest.mark.parametrize(("sentence", "expected"), _rows(PLAIN))
def test_what_is_asked_for_is_understood(sentence: str, expected: str) -> None:
    assert _sorted(meaning(sentence)) == _sorted(expected)


@pytest.mark.parametrize(("sentence", "expected"), _rows(NEGATED))
def test_what_is_excluded_is_understood(sentence: str, expected: str) -> None:
    assert _sorted(meaning(sentence)) == _sorted(expected)


@pytest.mark.parametrize(("sentence", "expected"), _rows(TRAPS))
def test_words_that_only_look_like_a_term_are_not_taken_for_one(sentence: str, expected: str) -> None:
    assert _sorted(meaning(sentence)) == _sorted(expected)


_MORE = (Path(__file__).parent / "understood_sentences.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(("sentence", "expected"), _rows(_MORE))
def test_longer_sentences_are_understood(sentence: str, expected: str) -> None:
    found = [sorted(part.replace("=", ",").split(",")) for part in meaning(sentence).split()]
    assert sorted(found) == sorted(sorted(part.replace("=", ",").split(",")) for part in expected.split())
