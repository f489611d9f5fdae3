<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessGate</name>
    <message>
        <source>Fold this away</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on, and remember the answer</source>
        <translation>Weiter, und die Antwort merken</translation>
    </message>
    <message>
        <source>I may use it</source>
        <translation>Ich darf sie nutzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Your answer is kept with the record, with date and name.</source>
        <translation>Ihre Antwort wird mit Datum und Namen beim Datensatz aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>AddingAlgorithm</name>
    <message>
        <source>What was read as what</source>
        <translation>Was als was gelesen wurde</translation>
    </message>
</context>
<context>
    <name>Algorithm</name>
    <message>
        <source>A record cannot be written: {}</source>
        <translation>Ein Eintrag kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Acid generating where NPR is below</source>
        <translation>Säurebildend, wo NPR kleiner ist als</translation>
    </message>
    <message>
        <source>Acid of the net acid generation test (kg H₂SO₄/t)</source>
        <translation>Säure im Netto-Säurebildungstest (kg H₂SO₄/t)</translation>
    </message>
    <message>
        <source>Acid-base account</source>
        <translation>Säure-Base-Bilanz</translation>
    </message>
    <message>
        <source>Acid-base accounting</source>
        <translation>Säure-Base-Bilanz</translation>
    </message>
    <message>
        <source>Address for photos (tus), if not the service&apos;s own</source>
        <translation>Adresse für Fotos (tus), falls nicht die des Dienstes selbst</translation>
    </message>
    <message>
        <source>Agricultural land</source>
        <translation>Landwirtschaftsfläche</translation>
    </message>
    <message>
        <source>Another layer or table with the resource</source>
        <translation>Anderer Layer oder Tabelle mit dem Rohstoffpotenzial</translation>
    </message>
    <message>
        <source>Another layer or table with the risk</source>
        <translation>Anderer Layer oder Tabelle mit dem Risiko</translation>
    </message>
    <message>
        <source>Answer to the author</source>
        <translation>Antwort an den Autor</translation>
    </message>
    <message>
        <source>Answers of persons (table)</source>
        <translation>Antworten von Personen (Tabelle)</translation>
    </message>
    <message>
        <source>Answers of persons that count</source>
        <translation>Antworten von Personen, die zählen</translation>
    </message>
    <message>
        <source>Answers of persons that differ from the data</source>
        <translation>Antworten von Personen, die von den Daten abweichen</translation>
    </message>
    <message>
        <source>Answers the 18 questions of the European Union&apos;s risk-based pre-selection protocol for each facility and decides whether it needs further examination. Every answer carries its reason.

What is not known is UNKNOWN and counts as YES in the decision: a field or layer that is not given never clears a facility, and neither does a receptor layer without features. Questions on heaps are NO for lagoons and the other way round; where the type of facility is not known, both apply.

Answers of persons (ANSWERS, matched by ID_FIELD) need a name and a date, and beat what the data say; the newest counts. “sensitivity” tells whether a distance halved or doubled changes the decision, “ask_first” which UNKNOWN answers would settle it.

Distances are metres on the ground in any coordinate reference system, 0 where a receptor touches or contains the facility. Areas are measured from the polygon where the field has none. Slopes come from the field, else from the DEM in a ring of 100 m around the facility; heights from the field, else, for polygons, from the greatest fall of the DEM across the outline within 50 m.

Question texts, thresholds and decision logic are not verified against the source: check and calibrate them before relying on a result. No conformity is claimed.</source>
        <translation>Beantwortet für jede Anlage die 18 Fragen des risikobasierten Vorauswahlprotokolls der Europäischen Union und entscheidet, ob sie weiter untersucht werden muss. Jede Antwort trägt ihren Grund.

Was nicht bekannt ist, ist UNKNOWN und zählt in der Entscheidung als YES: Ein Feld oder Layer, das nicht angegeben ist, entlastet nie eine Anlage, und ebenso wenig ein Layer von Schutzgütern ohne Objekte. Fragen zu Halden sind für Absetzbecken NO und umgekehrt; wo die Art der Anlage nicht bekannt ist, gelten beide.

Antworten von Personen (ANSWERS, zugeordnet über ID_FIELD) brauchen Namen und Datum und gehen dem vor, was die Daten sagen; die neueste zählt. „sensitivity“ sagt, ob eine halbierte oder verdoppelte Entfernung die Entscheidung ändert, „ask_first“, welche UNKNOWN-Antworten sie klären würden.

Entfernungen sind Meter am Boden in jedem Koordinatenbezugssystem, 0 wo ein Schutzgut die Anlage berührt oder enthält. Flächen werden am Polygon gemessen, wo das Feld keine hat. Neigungen kommen aus dem Feld, sonst aus dem DGM in einem Ring von 100 m um die Anlage; Höhen aus dem Feld, sonst bei Polygonen aus dem größten Gefälle des DGM quer zum Umriss innerhalb von 50 m.

Fragetexte, Schwellen und Entscheidungslogik sind nicht an der Quelle geprüft: Prüfen und kalibrieren Sie sie, bevor Sie sich auf ein Ergebnis verlassen. Es wird keine Konformität behauptet.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Area (extent)</source>
        <translation>Gebiet (Ausdehnung)</translation>
    </message>
    <message>
        <source>Area (m²), where there is no volume</source>
        <translation>Fläche (m²), wo es kein Volumen gibt</translation>
    </message>
    <message>
        <source>Area (m²); measured from polygons where empty</source>
        <translation>Fläche (m²); an Polygonen gemessen, wo leer</translation>
    </message>
    <message>
        <source>Area (polygons)</source>
        <translation>Gebiet (Polygone)</translation>
    </message>
    <message>
        <source>Area layer</source>
        <translation>Layer des Gebiets</translation>
    </message>
    <message>
        <source>Ask whether a facility was found twice within (m; 0: never)</source>
        <translation>Fragen, ob eine Anlage doppelt gefunden wurde, innerhalb von (m; 0: nie)</translation>
    </message>
    <message>
        <source>Asks all catalogues at once and writes one feature for each record found, with its licence, its access rights and every way to get its data.

Catalogues: names of configured catalogues or addresses, separated by “;”, with an optional kind in front (“records:https://…”, “features:https://…”). Empty: all configured catalogues.

Filters: “name=value|value;name=value”. Names: commodity, country, facility_type, status, kind, licence, access, publisher, keyword, region, restored (true or false). A filter that a service does not honour is applied here; the log says so.

The output STATUS tells for each catalogue whether it answered completely. A catalogue that fails does not stop the others.</source>
        <translation>Fragt alle Kataloge zugleich und schreibt für jeden gefundenen Datensatz ein Objekt, mit Lizenz, Zugriffsrechten und jedem Weg zu seinen Daten.

Kataloge: Namen eingerichteter Kataloge oder Adressen, getrennt durch „;“, wahlweise mit der Art davor („records:https://…“, „features:https://…“). Leer: alle eingerichteten Kataloge.

Filter: „name=wert|wert;name=wert“. Namen: commodity, country, facility_type, status, kind, licence, access, publisher, keyword, region, restored (true oder false). Ein Filter, den ein Dienst nicht beachtet, wird hier angewandt; das Protokoll sagt es.

Die Ausgabe STATUS sagt für jeden Katalog, ob er vollständig geantwortet hat. Ein Katalog, der ausfällt, hält die anderen nicht auf.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author, for the journal</source>
        <translation>Autor, für das Journal</translation>
    </message>
    <message>
        <source>BASEMAP is no layer that QGIS can open.</source>
        <translation>BASEMAP ist kein Layer, den QGIS öffnen kann.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Background is “table”, but no table was given.</source>
        <translation>Der Hintergrund ist „table“, aber es wurde keine Tabelle angegeben.</translation>
    </message>
    <message>
        <source>Background table (columns symbol, value_ppm in mg/kg)</source>
        <translation>Tabelle des Hintergrunds (Spalten symbol, value_ppm in mg/kg)</translation>
    </message>
    <message>
        <source>Basemap</source>
        <translation>Grundkarte</translation>
    </message>
    <message>
        <source>Breaks of resource (empty: thirds of the layer)</source>
        <translation>Grenzen des Rohstoffpotenzials (leer: Drittel des Layers)</translation>
    </message>
    <message>
        <source>Breaks of risk, such as 5; 12 (empty: thirds of the layer)</source>
        <translation>Grenzen des Risikos, etwa 5; 12 (leer: Drittel des Layers)</translation>
    </message>
    <message>
        <source>Breaks of the degree of contamination (8; 16; 32 for eight pollutants, 6; 12; 24 for fewer)</source>
        <translation>Grenzen des Kontaminationsgrads (8; 16; 32 für acht Schadstoffe, 6; 12; 24 für weniger)</translation>
    </message>
    <message>
        <source>Catalogue (name or address)</source>
        <translation>Katalog (Name oder Adresse)</translation>
    </message>
    <message>
        <source>Catalogues (empty: all configured)</source>
        <translation>Kataloge (leer: alle eingerichteten)</translation>
    </message>
    <message>
        <source>Changed features</source>
        <translation>Geänderte Objekte</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Geänderte Werte</translation>
    </message>
    <message>
        <source>Children to pull too (names; * for all)</source>
        <translation>Zugehöriges, das auch geholt wird (Namen; * für alles)</translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation>Klassen nach</translation>
    </message>
    <message>
        <source>Columns: {}</source>
        <translation>Spalten: {}</translation>
    </message>
    <message>
        <source>Commodities that the facility is said to hold</source>
        <translation>Rohstoffe, die die Anlage enthalten soll</translation>
    </message>
    <message>
        <source>Compare a proposal with a layer, and take what is accepted</source>
        <translation>Einen Vorschlag mit einem Layer vergleichen und Angenommenes übernehmen</translation>
    </message>
    <message>
        <source>Compares a proposal with a layer of a field copy, and takes of it what is accepted: that becomes a change here, with the author&apos;s reason, which Sync sends. Run it first with ACCEPT nothing and look at the table: each value as it was, as it is proposed, and as it stands here now.
To decide value by value, give that table back as DECISIONS with a verdict in each row: accepted, rejected, query (asks back; the note says what) or for review (not decided yet). What the table does not decide goes by ACCEPT: what applies takes values that nobody changed here meanwhile, everything also those in conflict. What the layer cannot hold is never taken.
ANSWER is the proposal with the verdicts, to be sent back to its author.</source>
        <translation>Vergleicht einen Vorschlag mit einem Layer einer Feldkopie und übernimmt, was angenommen wird: Das wird hier eine Änderung mit dem Grund des Autors, die Abgleichen sendet. Führen Sie es zuerst mit ACCEPT nothing aus und sehen Sie die Tabelle an: jeder Wert, wie er war, wie er vorgeschlagen ist und wie er jetzt hier steht.
Um Wert für Wert zu entscheiden, geben Sie diese Tabelle als DECISIONS zurück, mit einem Urteil in jeder Zeile: accepted, rejected, query (fragt zurück; die Notiz sagt was) oder for review (noch nicht entschieden). Was die Tabelle nicht entscheidet, geht nach ACCEPT: „was passt“ nimmt Werte, die hier inzwischen niemand geändert hat, „alles“ auch die im Konflikt. Was der Layer nicht aufnehmen kann, wird nie übernommen.
ANSWER ist der Vorschlag mit den Urteilen, zum Zurücksenden an den Autor.</translation>
    </message>
    <message>
        <source>Compares the contents of elements in each sample with a background: the index of geoaccumulation Igeo with its class 0 to 6, the contamination factor CF, the enrichment factor EF, the ecological risk Er; and together the degree of contamination, the pollution load index PLI and the risk index RI.

The element of a field is read from its name (As_ppm, Cu_pct, Au_ppb, W_gt), so is the unit of plain numbers; without one it is mg/kg. Without fields chosen, those count whose names say element and unit. Values below a limit of detection, and zeros, are not known and left out; n_elements and the reasons say what an index rests on. Do not compare risk indices of different elements: their breaks hold for Hakanson&apos;s set alone.

The medians of FOREGS are not verified against the source. No European background is valid everywhere: prefer a table of your region with the columns symbol and value_ppm.</source>
        <translation>Vergleicht die Elementgehalte jeder Probe mit einem Hintergrund: der Geoakkumulationsindex Igeo mit seiner Klasse 0 bis 6, der Kontaminationsfaktor CF, der Anreicherungsfaktor EF, das ökologische Risiko Er; und zusammen der Kontaminationsgrad, der Schadstoffbelastungsindex PLI und der Risikoindex RI.

Das Element eines Feldes wird aus dessen Namen gelesen (As_ppm, Cu_pct, Au_ppb, W_gt), ebenso die Einheit bloßer Zahlen; ohne sie sind es mg/kg. Sind keine Felder gewählt, zählen die, deren Namen Element und Einheit nennen. Werte unter der Nachweisgrenze und Nullen sind nicht bekannt und bleiben weg; n_elements und die Gründe sagen, worauf ein Index beruht. Vergleichen Sie keine Risikoindizes verschiedener Elemente: Ihre Grenzen gelten nur für den Satz von Hakanson.

Die Mediane von FOREGS sind nicht an der Quelle geprüft. Kein europäischer Hintergrund gilt überall: Nehmen Sie lieber eine Tabelle Ihrer Region mit den Spalten symbol und value_ppm.</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Kontamination</translation>
    </message>
    <message>
        <source>Contamination indices</source>
        <translation>Kontaminationsindizes</translation>
    </message>
    <message>
        <source>Contents of elements</source>
        <translation>Elementgehalte</translation>
    </message>
    <message>
        <source>Contents of elements (empty: all)</source>
        <translation>Elementgehalte (leer: alle)</translation>
    </message>
    <message>
        <source>Contents of elements (none chosen: all fields whose names say so)</source>
        <translation>Elementgehalte (keine gewählt: alle Felder, deren Namen es sagen)</translation>
    </message>
    <message>
        <source>Contents of facilities from samples</source>
        <translation>Gehalte der Anlagen aus Proben</translation>
    </message>
    <message>
        <source>Copies the features of a catalogue record, a service or a file into a field copy: a GeoPackage that also keeps where they came from and, if editable, how they were, so that changes can be sent back.
The source is a record&apos;s id (then name its catalogue) or an address such as features:https://…/collections/x, or a file&apos;s path. A field copy that exists gets the layer added.
What belongs to the layer, such as the assays of facilities, can come too: name it under CHILDREN, several with “;” between them, or write * for all. Only what belongs to the features pulled comes.
COLUMNS takes names of fields as the service has them, with “;” between them; others are left out.
Nothing is asked: a record that is not open (restricted, closed, to be negotiated, or not stated), or whose address leads into a private network, is pulled with a warning that names its licence, its conditions and whom to ask. Whoever runs the algorithm answers for the right to use the data.</source>
        <translation>Kopiert die Objekte eines Katalogeintrags, eines Dienstes oder einer Datei in eine Feldkopie: ein GeoPackage, das auch aufbewahrt, woher sie kamen und, wenn es bearbeitbar ist, wie sie waren, damit Änderungen zurückgesandt werden können.
Die Quelle ist die Kennung eines Eintrags (dann nennen Sie seinen Katalog), eine Adresse wie features:https://…/collections/x oder ein Dateipfad. Eine vorhandene Feldkopie bekommt den Layer hinzu.
Was zum Layer gehört, etwa die Analysen der Anlagen, kann mitkommen: Nennen Sie es unter CHILDREN, mehreres mit „;“ dazwischen, oder schreiben Sie * für alles. Nur was zu den geholten Objekten gehört, kommt.
COLUMNS nimmt Feldnamen, wie der Dienst sie hat, mit „;“ dazwischen; andere bleiben weg.
Es wird nichts gefragt: Ein Eintrag, der nicht offen ist (eingeschränkt, geschlossen, zu verhandeln oder nicht angegeben) oder dessen Adresse in ein privates Netz führt, wird mit einer Warnung geholt, die Lizenz, Bedingungen und Ansprechpartner nennt. Wer den Algorithmus ausführt, verantwortet das Recht, die Daten zu nutzen.</translation>
    </message>
    <message>
        <source>Copy features of a service, a catalogue record or a file into a field copy</source>
        <translation>Objekte eines Dienstes, eines Katalogeintrags oder einer Datei in eine Feldkopie kopieren</translation>
    </message>
    <message>
        <source>Cost of processing (currency of the prices, per t of waste)</source>
        <translation>Aufbereitungskosten (Währung der Preise, je t Abfall)</translation>
    </message>
    <message>
        <source>Covered (yes/no)</source>
        <translation>Abgedeckt (ja/nein)</translation>
    </message>
    <message>
        <source>Critical raw materials that are worth a closer look (t)</source>
        <translation>Kritische Rohstoffe, die einen genaueren Blick lohnen (t)</translation>
    </message>
    <message>
        <source>Dangerous chemicals in processing (yes/no or names)</source>
        <translation>Gefährliche Chemikalien in der Aufbereitung (ja/nein oder Namen)</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Daten ab</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>Decisions: a table with uuid, field, verdict, note</source>
        <translation>Entscheidungen: eine Tabelle mit uuid, field, verdict, note</translation>
    </message>
    <message>
        <source>Default: not verified against the source.</source>
        <translation>Vorgabe: nicht an der Quelle geprüft.</translation>
    </message>
    <message>
        <source>Deleted features</source>
        <translation>Gelöschte Objekte</translation>
    </message>
    <message>
        <source>Density (t/m³)</source>
        <translation>Dichte (t/m³)</translation>
    </message>
    <message>
        <source>Density where the field has none (t/m³)</source>
        <translation>Dichte, wo das Feld keine hat (t/m³)</translation>
    </message>
    <message>
        <source>Depth from (m; empty: the usual name)</source>
        <translation>Tiefe von (m; leer: der übliche Name)</translation>
    </message>
    <message>
        <source>Depth to (m; empty: the usual name)</source>
        <translation>Tiefe bis (m; leer: der übliche Name)</translation>
    </message>
    <message>
        <source>Digital elevation model (heights in m)</source>
        <translation>Digitales Geländemodell (Höhen in m)</translation>
    </message>
    <message>
        <source>Distance to agricultural land (m)</source>
        <translation>Entfernung zu Landwirtschaftsflächen (m)</translation>
    </message>
    <message>
        <source>Distance to protected areas (m)</source>
        <translation>Entfernung zu Schutzgebieten (m)</translation>
    </message>
    <message>
        <source>Distance to settlements (m)</source>
        <translation>Entfernung zu Siedlungen (m)</translation>
    </message>
    <message>
        <source>Distance to surface water (m)</source>
        <translation>Entfernung zu Oberflächenwasser (m)</translation>
    </message>
    <message>
        <source>Distance to water bodies with less than good status (m)</source>
        <translation>Entfernung zu Gewässern in weniger als gutem Zustand (m)</translation>
    </message>
    <message>
        <source>Distribution of the errors</source>
        <translation>Verteilung der Fehler</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>Dry run: send nothing</source>
        <translation>Probelauf: nichts senden</translation>
    </message>
    <message>
        <source>Dry run: write nothing</source>
        <translation>Probelauf: nichts schreiben</translation>
    </message>
    <message>
        <source>EU pre-selection, 18 questions</source>
        <translation>EU-Vorauswahl, 18 Fragen</translation>
    </message>
    <message>
        <source>Editable: keep how it was pulled</source>
        <translation>Bearbeitbar: den geholten Stand aufbewahren</translation>
    </message>
    <message>
        <source>Element that enrichment is measured by</source>
        <translation>Element, an dem die Anreicherung gemessen wird</translation>
    </message>
    <message>
        <source>Enrichment over the crust that counts for the score at most</source>
        <translation>Anreicherung gegenüber der Kruste, die höchstens für die Punktzahl zählt</translation>
    </message>
    <message>
        <source>Entries skipped</source>
        <translation>Übersprungene Einträge</translation>
    </message>
    <message>
        <source>Estimates from height and stored volume how much waste a tailings dam releases when it fails and how far it runs, by regressions of past failures; for heaps (by the type of facility) how far a slide reaches, by the reach angle of Corominas 1996.

The result is an interval. For dams the errors of both regressions add up, and the upper bound is never less than the distance if all is released. The polygon is the upper bound in every direction, without terrain: an outer bound within which to look closer, not an area that is flooded. At single dams the regressions were wrong by more than 1,000 %.

The coefficients of the distance and the spreads are not verified against the source. Where height or volume is not known there is no result and no polygon. A facility whose type is not known, or neither, is reckoned as a dam.</source>
        <translation>Schätzt aus Höhe und gespeichertem Volumen, wie viel Abfall ein Absetzdamm beim Versagen freisetzt und wie weit er läuft, durch Regressionen früherer Brüche; bei Halden (nach der Art der Anlage), wie weit eine Rutschung reicht, nach dem Reichweitenwinkel von Corominas 1996.

Das Ergebnis ist ein Intervall. Bei Dämmen summieren sich die Fehler beider Regressionen, und die Obergrenze ist nie kleiner als die Entfernung, wenn alles freigesetzt wird. Das Polygon ist die Obergrenze in jeder Richtung, ohne Gelände: eine äußere Grenze, innerhalb derer genauer hinzusehen ist, keine überflutete Fläche. Bei einzelnen Dämmen lagen die Regressionen um mehr als 1.000 % daneben.

Die Koeffizienten der Entfernung und die Streuungen sind nicht an der Quelle geprüft. Wo Höhe oder Volumen nicht bekannt ist, gibt es kein Ergebnis und kein Polygon. Eine Anlage, deren Art nicht bekannt oder keine von beiden ist, wird als Damm gerechnet.</translation>
    </message>
    <message>
        <source>Evidence, for the journal</source>
        <translation>Beleg, für das Journal</translation>
    </message>
    <message>
        <source>Evidence, where a feature tells none itself</source>
        <translation>Beleg, wo ein Objekt selbst keinen nennt</translation>
    </message>
    <message>
        <source>Exposed to wind (yes/no)</source>
        <translation>Dem Wind ausgesetzt (ja/nein)</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Facilities (points or polygons)</source>
        <translation>Anlagen (Punkte oder Polygone)</translation>
    </message>
    <message>
        <source>Facilities to examine further</source>
        <translation>Weiter zu untersuchende Anlagen</translation>
    </message>
    <message>
        <source>Facilities to examine further on what is known</source>
        <translation>Nach dem Bekannten weiter zu untersuchende Anlagen</translation>
    </message>
    <message>
        <source>Facilities with contents</source>
        <translation>Anlagen mit Gehalten</translation>
    </message>
    <message>
        <source>Facilities with results of the other algorithms</source>
        <translation>Anlagen mit Ergebnissen der anderen Algorithmen</translation>
    </message>
    <message>
        <source>Facilities without usable geometry</source>
        <translation>Anlagen ohne brauchbare Geometrie</translation>
    </message>
    <message>
        <source>Facility of the sample (empty: the usual name)</source>
        <translation>Anlage der Probe (leer: der übliche Name)</translation>
    </message>
    <message>
        <source>Facility sheet</source>
        <translation>Anlagenblatt</translation>
    </message>
    <message>
        <source>Facility type (code or words such as “tranque de relave”)</source>
        <translation>Art der Anlage (Code oder Wörter wie „tranque de relave“)</translation>
    </message>
    <message>
        <source>Facility: name, number, uuid or feature id (empty: the only one)</source>
        <translation>Anlage: Name, Nummer, uuid oder Objektkennung (leer: die einzige)</translation>
    </message>
    <message>
        <source>Factor of the distance of dams (empty: of the regressions)</source>
        <translation>Faktor der Entfernung von Dämmen (leer: der der Regressionen)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Features in conflict</source>
        <translation>Objekte im Konflikt</translation>
    </message>
    <message>
        <source>Features pulled</source>
        <translation>Geholte Objekte</translation>
    </message>
    <message>
        <source>Features skipped</source>
        <translation>Übersprungene Objekte</translation>
    </message>
    <message>
        <source>Features whose local changes stayed</source>
        <translation>Objekte, deren lokale Änderungen blieben</translation>
    </message>
    <message>
        <source>Field copies (*.gpkg)</source>
        <translation>Feldkopien (*.gpkg)</translation>
    </message>
    <message>
        <source>Field copy</source>
        <translation>Feldkopie</translation>
    </message>
    <message>
        <source>Field copy (made, or added to)</source>
        <translation>Feldkopie (neu oder ergänzt)</translation>
    </message>
    <message>
        <source>Field copy at home</source>
        <translation>Feldkopie zu Hause</translation>
    </message>
    <message>
        <source>Field copy at home (empty: the one it came from)</source>
        <translation>Feldkopie zu Hause (leer: die, aus der es kam)</translation>
    </message>
    <message>
        <source>Field copy in the folder</source>
        <translation>Feldkopie im Ordner</translation>
    </message>
    <message>
        <source>Field copy with photos</source>
        <translation>Feldkopie mit Fotos</translation>
    </message>
    <message>
        <source>Field sheets</source>
        <translation>Feldblätter</translation>
    </message>
    <message>
        <source>Field sheets (PDF)</source>
        <translation>Feldblätter (PDF)</translation>
    </message>
    <message>
        <source>Fields (names; all if empty)</source>
        <translation>Felder (Namen; alle, wenn leer)</translation>
    </message>
    <message>
        <source>Filter (CQL2 text)</source>
        <translation>Filter (CQL2-Text)</translation>
    </message>
    <message>
        <source>Filters (name=value|value;name=value)</source>
        <translation>Filter (name=wert|wert;name=wert)</translation>
    </message>
    <message>
        <source>Find and pull</source>
        <translation>Finden und holen</translation>
    </message>
    <message>
        <source>Find datasets on mine waste and critical raw materials in one or more catalogues.</source>
        <translation>Datensätze zu Bergbauabfällen und kritischen Rohstoffen in einem oder mehreren Katalogen finden.</translation>
    </message>
    <message>
        <source>Folder of the survey</source>
        <translation>Ordner der Aufnahme</translation>
    </message>
    <message>
        <source>Folder of the survey (new or empty)</source>
        <translation>Ordner der Aufnahme (neu oder leer)</translation>
    </message>
    <message>
        <source>From risk to resource</source>
        <translation>Vom Risiko zum Rohstoff</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>GeoJSON-Dateien (*.geojson)</translation>
    </message>
    <message>
        <source>Give CRS as one of: {}.</source>
        <translation>Geben Sie CRS als eines von diesen an: {}.</translation>
    </message>
    <message>
        <source>Give CRS: the reference system that the owner of the data names, such as EPSG:25830.</source>
        <translation>Geben Sie CRS an: das Bezugssystem, das der Eigentümer der Daten nennt, etwa EPSG:25830.</translation>
    </message>
    <message>
        <source>Gives each facility the mean contents of its samples in mg/kg, in fields such as Cu_ppm, so that the methods that need contents can run with it. The samples stand in another layer or table and name their facility by its id.

A sample counts by its weight, which is the field chosen, else the length of its interval of depth. Where one sample of a facility has none, all of that facility count alike; “contents_from” says how it was. What was not measured is left out, never 0; a value below the limit of detection counts as half of it unless chosen otherwise. A facility without samples has no contents.

Contents that a facility has in a field of its own stay: the mean of that element is not made. A mean hides the richest sample: look at the samples, too.</source>
        <translation>Gibt jeder Anlage die mittleren Gehalte ihrer Proben in mg/kg, in Feldern wie Cu_ppm, damit die Methoden laufen können, die Gehalte brauchen. Die Proben stehen in einem anderen Layer oder einer Tabelle und nennen ihre Anlage durch deren Kennung.

Eine Probe zählt nach ihrem Gewicht, das ist das gewählte Feld, sonst die Länge ihres Tiefenintervalls. Wo eine Probe einer Anlage keines hat, zählen alle dieser Anlage gleich; „contents_from“ sagt, wie es war. Was nicht gemessen wurde, bleibt weg und ist nie 0; ein Wert unter der Nachweisgrenze zählt als deren Hälfte, wenn nichts anderes gewählt ist. Eine Anlage ohne Proben hat keine Gehalte.

Gehalte, die eine Anlage in einem eigenen Feld hat, bleiben: Das Mittel dieses Elements wird nicht gebildet. Ein Mittel verdeckt die reichste Probe: Sehen Sie auch die Proben an.</translation>
    </message>
    <message>
        <source>Greatest contents of elements</source>
        <translation>Größte Elementgehalte</translation>
    </message>
    <message>
        <source>Greatest density (t/m³)</source>
        <translation>Größte Dichte (t/m³)</translation>
    </message>
    <message>
        <source>Greatest volume (m³)</source>
        <translation>Größtes Volumen (m³)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation>Höhe (m)</translation>
    </message>
    <message>
        <source>Height of a heap (m)</source>
        <translation>Höhe einer Halde (m)</translation>
    </message>
    <message>
        <source>Height of a lagoon&apos;s wall (m)</source>
        <translation>Höhe des Damms eines Absetzbeckens (m)</translation>
    </message>
    <message>
        <source>Height of dam or heap (m)</source>
        <translation>Höhe von Damm oder Halde (m)</translation>
    </message>
    <message>
        <source>How far a project is defined (0 not at all)</source>
        <translation>Wie weit ein Vorhaben festgelegt ist (0 gar nicht)</translation>
    </message>
    <message>
        <source>How far contents are above a background: Igeo, CF, EF, Er, PLI, RI</source>
        <translation>Wie weit Gehalte über einem Hintergrund liegen: Igeo, CF, EF, Er, PLI, RI</translation>
    </message>
    <message>
        <source>How far the facility was sampled (0 not at all)</source>
        <translation>Wie weit die Anlage beprobt ist (0 gar nicht)</translation>
    </message>
    <message>
        <source>How far waste may run if a dam or heap fails, as an interval</source>
        <translation>Wie weit Abfall laufen kann, wenn ein Damm oder eine Halde versagt, als Intervall</translation>
    </message>
    <message>
        <source>How its quantities were determined, for the assessment</source>
        <translation>Wie die Mengen bestimmt wurden, für die Bewertung</translation>
    </message>
    <message>
        <source>Id of the facility</source>
        <translation>Kennung der Anlage</translation>
    </message>
    <message>
        <source>Id of the facility (empty: the usual name)</source>
        <translation>Kennung der Anlage (leer: der übliche Name)</translation>
    </message>
    <message>
        <source>Id of the facility, in all layers (empty: crm_uuid or the usual name)</source>
        <translation>Kennung der Anlage, in allen Layern (leer: crm_uuid oder der übliche Name)</translation>
    </message>
    <message>
        <source>Inert: contents of metals</source>
        <translation>Inert: Metallgehalte</translation>
    </message>
    <message>
        <source>Inert: free of products of extraction or processing (yes or no)</source>
        <translation>Inert: frei von Stoffen aus Gewinnung oder Aufbereitung (ja oder nein)</translation>
    </message>
    <message>
        <source>Inert: limits of metals (columns symbol, value_ppm in mg/kg)</source>
        <translation>Inert: Grenzwerte der Metalle (Spalten symbol, value_ppm in mg/kg)</translation>
    </message>
    <message>
        <source>Inert: metals within limits, in fine particles too (yes or no)</source>
        <translation>Inert: Metalle innerhalb der Grenzwerte, auch im Feinkorn (ja oder nein)</translation>
    </message>
    <message>
        <source>Inert: no self-combustion, will not burn (yes or no)</source>
        <translation>Inert: keine Selbstentzündung, brennt nicht (ja oder nein)</translation>
    </message>
    <message>
        <source>Inert: no significant disintegration or dissolution (yes or no)</source>
        <translation>Inert: kein nennenswerter Zerfall, keine Auflösung (ja oder nein)</translation>
    </message>
    <message>
        <source>Largest zoom level of the basemap (empty: at most 16, by the area)</source>
        <translation>Größte Zoomstufe der Grundkarte (leer: höchstens 16, je nach Gebiet)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layer (empty for all)</source>
        <translation>Layer (leer für alle)</translation>
    </message>
    <message>
        <source>Layer (empty for the proposal&apos;s)</source>
        <translation>Layer (leer für den des Vorschlags)</translation>
    </message>
    <message>
        <source>Layer (empty where there is only one)</source>
        <translation>Layer (leer, wo es nur einen gibt)</translation>
    </message>
    <message>
        <source>Layer (may be empty where there is only one)</source>
        <translation>Layer (darf leer sein, wo es nur einen gibt)</translation>
    </message>
    <message>
        <source>Layer of the sample points</source>
        <translation>Layer der Probenpunkte</translation>
    </message>
    <message>
        <source>Least contents of elements</source>
        <translation>Kleinste Elementgehalte</translation>
    </message>
    <message>
        <source>Least density (t/m³)</source>
        <translation>Kleinste Dichte (t/m³)</translation>
    </message>
    <message>
        <source>Least volume (m³)</source>
        <translation>Kleinstes Volumen (m³)</translation>
    </message>
    <message>
        <source>List what was changed in a field copy since it was pulled</source>
        <translation>Auflisten, was in einer Feldkopie seit dem Holen geändert wurde</translation>
    </message>
    <message>
        <source>Lists what was changed in a field copy since it was pulled, field by field, whichever program changed it: the value as pulled (base) and the value now (ours). “@geometry” stands for the geometry, “@feature” for a deleted feature as a whole. A new feature has its uuid as feature_id. NULL stays NULL.
INSERTED, UPDATED and DELETED count features, FIELDS the rows of the table.</source>
        <translation>Listet auf, was in einer Feldkopie seit dem Holen geändert wurde, Feld für Feld, gleich mit welchem Programm: der geholte Wert (base) und der jetzige (ours). „@geometry“ steht für die Geometrie, „@feature“ für ein gelöschtes Objekt als Ganzes. Ein neues Objekt hat seine uuid als feature_id. NULL bleibt NULL.
INSERTED, UPDATED und DELETED zählen Objekte, FIELDS die Zeilen der Tabelle.</translation>
    </message>
    <message>
        <source>Local changes</source>
        <translation>Lokale Änderungen</translation>
    </message>
    <message>
        <source>Local changes of a field copy</source>
        <translation>Lokale Änderungen einer Feldkopie</translation>
    </message>
    <message>
        <source>Login of the service</source>
        <translation>Anmeldung am Dienst</translation>
    </message>
    <message>
        <source>Login where the photos go</source>
        <translation>Anmeldung, wohin die Fotos gehen</translation>
    </message>
    <message>
        <source>Make a folder for work in the field without a network</source>
        <translation>Einen Ordner für die Arbeit im Gelände ohne Netz anlegen</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Einen Vorschlag machen</translation>
    </message>
    <message>
        <source>Makes a folder for the field that works without a network, in QGIS and in QField: project, a copy of the field copy, sample points, a checklist, code lists, a folder for photos, and, if wanted, a basemap and field sheets. Nothing is written into the field copy but that the survey was given out; the open project is only read.
The folder is new or empty; it is there completely or not at all. The same seed gives the same points. An area limits what is taken along to the features that touch it.</source>
        <translation>Legt einen Ordner fürs Gelände an, der ohne Netz funktioniert, in QGIS und in QField: Projekt, eine Kopie der Feldkopie, Probenpunkte, eine Aufgabenliste, Codelisten, ein Ordner für Fotos und auf Wunsch Grundkarte und Feldblätter. In die Feldkopie wird nichts geschrieben, als dass die Aufnahme ausgegeben wurde; das offene Projekt wird nur gelesen.
Der Ordner ist neu oder leer; er ist vollständig da oder gar nicht. Derselbe Startwert gibt dieselben Punkte. Ein Gebiet beschränkt, was mitkommt, auf die Objekte, die es berühren.</translation>
    </message>
    <message>
        <source>Mass (t), before all others</source>
        <translation>Masse (t), vor allen anderen</translation>
    </message>
    <message>
        <source>Maturity of the project (1 to 4 for F1 to F4, 9 not known)</source>
        <translation>Reife des Vorhabens (1 bis 4 für F1 bis F4, 9 unbekannt)</translation>
    </message>
    <message>
        <source>Mean contents of elements of each facility, from a table of samples</source>
        <translation>Mittlere Elementgehalte jeder Anlage, aus einer Probentabelle</translation>
    </message>
    <message>
        <source>Model: resource screening</source>
        <translation>Modell: Rohstoff-Screening</translation>
    </message>
    <message>
        <source>Model: risk screening</source>
        <translation>Modell: Risiko-Screening</translation>
    </message>
    <message>
        <source>Model: risk to resource</source>
        <translation>Modell: vom Risiko zum Rohstoff</translation>
    </message>
    <message>
        <source>Most records of each catalogue</source>
        <translation>Höchstzahl der Einträge je Katalog</translation>
    </message>
    <message>
        <source>Name of the facility, for the report</source>
        <translation>Name der Anlage, für den Bericht</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Name des Layers</translation>
    </message>
    <message>
        <source>Neutralisation potential NP (kg CaCO₃/t)</source>
        <translation>Neutralisationspotenzial NP (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>New features</source>
        <translation>Neue Objekte</translation>
    </message>
    <message>
        <source>No field tells which sample belongs to which facility: choose one under {}.</source>
        <translation>Kein Feld sagt, welche Probe zu welcher Anlage gehört: Wählen Sie eines unter {}.</translation>
    </message>
    <message>
        <source>Not given, though the layer seems to have it: {}</source>
        <translation>Nicht angegeben, obwohl der Layer es zu haben scheint: {}</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>Bei Konflikt</translation>
    </message>
    <message>
        <source>One page for one facility: map, results of all methods, reasons, what is missing</source>
        <translation>Eine Seite für eine Anlage: Karte, Ergebnisse aller Methoden, Gründe, was fehlt</translation>
    </message>
    <message>
        <source>Outer bounds of run-out</source>
        <translation>Äußere Grenzen der Reichweite</translation>
    </message>
    <message>
        <source>PAF only where that acid is above (kg H₂SO₄/t; 5 is in use; empty: by NAPP and pH alone)</source>
        <translation>PAF nur, wo diese Säure höher ist (kg H₂SO₄/t; üblich ist 5; leer: nur nach NAPP und pH)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Permeable layer beneath (yes/no)</source>
        <translation>Durchlässige Schicht darunter (ja/nein)</translation>
    </message>
    <message>
        <source>Population of the settlements</source>
        <translation>Einwohner der Siedlungen</translation>
    </message>
    <message>
        <source>Power of the distance of dams (empty: of the regressions)</source>
        <translation>Exponent der Entfernung von Dämmen (leer: der der Regressionen)</translation>
    </message>
    <message>
        <source>Pre-selection, contamination and acid-base account in one layer, run-out in another</source>
        <translation>Vorauswahl, Kontamination und Säure-Base-Bilanz in einem Layer, Reichweite in einem anderen</translation>
    </message>
    <message>
        <source>Pre-selection, resource potential, and the ranked list of both</source>
        <translation>Vorauswahl, Rohstoffpotenzial und die Rangliste aus beiden</translation>
    </message>
    <message>
        <source>Prepare a survey</source>
        <translation>Aufnahme vorbereiten</translation>
    </message>
    <message>
        <source>Prices (columns symbol, price_per_t, currency, date)</source>
        <translation>Preise (Spalten symbol, price_per_t, currency, date)</translation>
    </message>
    <message>
        <source>Probability of the interval (%)</source>
        <translation>Wahrscheinlichkeit des Intervalls (%)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Protected areas (Natura 2000)</source>
        <translation>Schutzgebiete (Natura 2000)</translation>
    </message>
    <message>
        <source>Pull again what changed on the service; what was corrected here stays</source>
        <translation>Neu holen, was sich am Dienst geändert hat; hier Korrigiertes bleibt</translation>
    </message>
    <message>
        <source>Pull layer into a field copy</source>
        <translation>Layer in eine Feldkopie holen</translation>
    </message>
    <message>
        <source>Pulls again what changed on the service since a layer was pulled, from the same place and with the same area and filter. What was corrected here stays; where both sides changed the same value differently, the conflict is kept for a person, as Sync does. Nothing is sent.
NEW counts features that came, CHANGED those that got values of the service, REMOVED those deleted there and so here, CONFLICTS those changed on both sides, KEPT those whose changes made here all stayed.
The optional table names them, the first 1,000 of each layer. A refresh that fails or is cancelled leaves the layer as it was; layers refreshed before it stay refreshed.</source>
        <translation>Holt neu, was sich am Dienst geändert hat, seit ein Layer geholt wurde, vom selben Ort und mit demselben Gebiet und Filter. Was hier korrigiert wurde, bleibt; wo beide Seiten denselben Wert verschieden geändert haben, wird der Konflikt wie beim Abgleichen für eine Person aufbewahrt. Gesendet wird nichts.
NEW zählt Objekte, die kamen, CHANGED die, die Werte des Dienstes bekamen, REMOVED die dort und daher hier gelöschten, CONFLICTS die auf beiden Seiten geänderten, KEPT die, deren hier gemachte Änderungen alle blieben.
Die wahlfreie Tabelle nennt sie, die ersten 1.000 jedes Layers. Eine Aktualisierung, die scheitert oder abgebrochen wird, lässt den Layer, wie er war; davor aktualisierte Layer bleiben aktualisiert.</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>Grund, für das Journal</translation>
    </message>
    <message>
        <source>Reason, where a feature tells none itself</source>
        <translation>Grund, wo ein Objekt selbst keinen nennt</translation>
    </message>
    <message>
        <source>Reckons for each facility its dry mass and for each element the tonnes in place and recoverable with P10, P50 and P90 (10 % of the draws are below P10), the enrichment over the upper crust, the value of what is recoverable, the tonnes of critical and strategic raw materials, a score, and the class of UNFC 2019.

Mass is the stated one, else volume (or area times thickness) times density. The element of a field is read from its name (Co_ppm, Cu_pct, Au_ppb, W_gt), so is the unit of plain numbers. Prices are a table with the columns symbol, price_per_t, currency, date in one currency. Where a facility states least and greatest of volume, density or grade, they are the ends of a triangle around the estimate; a per cent of its own comes before the usual one.

What is not known stays empty and is named in the reasons: without recovery nothing is recoverable and there is no value. Aluminium, silicon, titanium, phosphorus, magnesium, barium and fluorine are not counted as critical, because the lists name processed forms or minerals of them.

The same inputs and seed give the same numbers to the last byte. Default errors, densities, and rules of UNFC are not verified against the source; no conformity is claimed.</source>
        <translation>Berechnet für jede Anlage die Trockenmasse und für jedes Element die enthaltenen und gewinnbaren Tonnen mit P10, P50 und P90 (10 % der Ziehungen liegen unter P10), die Anreicherung gegenüber der oberen Kruste, den Wert des Gewinnbaren, die Tonnen kritischer und strategischer Rohstoffe, eine Punktzahl und die Klasse nach UNFC 2019.

Die Masse ist die angegebene, sonst Volumen (oder Fläche mal Mächtigkeit) mal Dichte. Das Element eines Feldes wird aus dessen Namen gelesen (Co_ppm, Cu_pct, Au_ppb, W_gt), ebenso die Einheit bloßer Zahlen. Preise sind eine Tabelle mit den Spalten symbol, price_per_t, currency, date in einer Währung. Wo eine Anlage Kleinst- und Größtwert von Volumen, Dichte oder Gehalt nennt, sind sie die Enden eines Dreiecks um die Schätzung; ein eigener Prozentwert geht dem üblichen vor.

Was nicht bekannt ist, bleibt leer und wird in den Gründen genannt: Ohne Ausbringen ist nichts gewinnbar, und es gibt keinen Wert. Aluminium, Silizium, Titan, Phosphor, Magnesium, Barium und Fluor zählen nicht als kritisch, weil die Listen verarbeitete Formen oder Minerale davon nennen.

Gleiche Eingaben und gleicher Startwert geben gleiche Zahlen bis aufs letzte Byte. Vorgegebene Fehler, Dichten und Regeln der UNFC sind nicht an der Quelle geprüft; es wird keine Konformität behauptet.</translation>
    </message>
    <message>
        <source>Reckons for each sample the acid potential AP (31.25 × % sulphur, kg CaCO₃/t), the net neutralisation potential NNP = NP − AP, the ratio NPR = NP / AP, and the net acid producing potential NAPP (kg H₂SO₄/t), and classes by them.

Sulphide sulphur is used where it is known, else total sulphur, which overestimates: the reason says which. Where there is no sulphur NPR has no bound and stays empty.

eu_inert tells whether all five conditions of inert waste hold: one that fails makes it “no”, one that is not known “unknown”. That of sulphur (sulphide sulphur ≤ 0.1 %, or ≤ 1 % and NPR &gt; 3) is reckoned and stands alone in eu_inert_sulphur; the others are answers of yes or no in fields, that on metals also fails where a content is above its limit in your table.

Below detection (“&lt;0.01”), the worst case takes sulphur as the limit and NP as nothing.

What is not known stays empty, its class is “no data”. Texts such as “0,7 %” or “24000 ppm” are read; what was read as what stands in the log.</source>
        <translation>Berechnet für jede Probe das Säurepotenzial AP (31,25 × % Schwefel, kg CaCO₃/t), das Netto-Neutralisationspotenzial NNP = NP − AP, das Verhältnis NPR = NP / AP und das Netto-Säurebildungspotenzial NAPP (kg H₂SO₄/t), und die Klassen danach.

Sulfidschwefel wird genommen, wo er bekannt ist, sonst Gesamtschwefel, der überschätzt: Der Grund sagt, welcher. Wo kein Schwefel ist, hat NPR keine Grenze und bleibt leer.

eu_inert sagt, ob alle fünf Bedingungen für Inertabfall gelten: Eine verfehlte macht es „no“, eine unbekannte „unknown“. Die zum Schwefel (Sulfidschwefel ≤ 0,1 %, oder ≤ 1 % und NPR &gt; 3) wird berechnet und steht für sich in eu_inert_sulphur; die anderen sind Ja-Nein-Antworten in Feldern, die zu Metallen ist auch verfehlt, wo ein Gehalt seinen Grenzwert in Ihrer Tabelle übersteigt.

Unter der Nachweisgrenze („&lt;0.01“) nimmt der ungünstigste Fall den Schwefel als Grenzwert und NP als nichts.

Was nicht bekannt ist, bleibt leer, seine Klasse ist „no data“. Texte wie „0,7 %“ oder „24000 ppm“ werden gelesen; was als was gelesen wurde, steht im Protokoll.</translation>
    </message>
    <message>
        <source>Record id, address or file</source>
        <translation>Kennung eines Eintrags, Adresse oder Datei</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Records matched</source>
        <translation>Passende Einträge</translation>
    </message>
    <message>
        <source>Records returned</source>
        <translation>Gelieferte Einträge</translation>
    </message>
    <message>
        <source>Recovery (%)</source>
        <translation>Ausbringen (%)</translation>
    </message>
    <message>
        <source>Recovery of single elements (columns symbol, recovery_pct)</source>
        <translation>Ausbringen einzelner Elemente (Spalten symbol, recovery_pct)</translation>
    </message>
    <message>
        <source>Reference system where a file states none</source>
        <translation>Bezugssystem, wo eine Datei keines nennt</translation>
    </message>
    <message>
        <source>Refresh a field copy</source>
        <translation>Eine Feldkopie aktualisieren</translation>
    </message>
    <message>
        <source>Regressions of dams</source>
        <translation>Regressionen der Dämme</translation>
    </message>
    <message>
        <source>Removed features</source>
        <translation>Entfernte Objekte</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Bericht (HTML)</translation>
    </message>
    <message>
        <source>Report of risk and resource</source>
        <translation>Bericht über Risiko und Rohstoff</translation>
    </message>
    <message>
        <source>Report of the acid-base account</source>
        <translation>Bericht der Säure-Base-Bilanz</translation>
    </message>
    <message>
        <source>Report of the contamination</source>
        <translation>Bericht der Kontamination</translation>
    </message>
    <message>
        <source>Report of the pre-selection</source>
        <translation>Bericht der Vorauswahl</translation>
    </message>
    <message>
        <source>Report of the resource potential</source>
        <translation>Bericht des Rohstoffpotenzials</translation>
    </message>
    <message>
        <source>Report of the run-out</source>
        <translation>Bericht der Reichweite</translation>
    </message>
    <message>
        <source>Resource (number, larger is more)</source>
        <translation>Rohstoff (Zahl, größer ist mehr)</translation>
    </message>
    <message>
        <source>Resource potential</source>
        <translation>Rohstoffpotenzial</translation>
    </message>
    <message>
        <source>Resource potential of all facilities, and those that hold enough</source>
        <translation>Rohstoffpotenzial aller Anlagen, und die mit genügend davon</translation>
    </message>
    <message>
        <source>Reviewer, for the journal</source>
        <translation>Prüfer, für das Journal</translation>
    </message>
    <message>
        <source>Risk (number, larger is worse)</source>
        <translation>Risiko (Zahl, größer ist schlimmer)</translation>
    </message>
    <message>
        <source>Risk and resource</source>
        <translation>Risiko und Rohstoff</translation>
    </message>
    <message>
        <source>Risk and resource side by side: classes, quadrant, and a ranked list</source>
        <translation>Risiko und Rohstoff nebeneinander: Klassen, Quadrant und eine Rangliste</translation>
    </message>
    <message>
        <source>Run-out of dams and heaps</source>
        <translation>Reichweite von Dämmen und Halden</translation>
    </message>
    <message>
        <source>Runs four algorithms with one form: contamination indices, acid-base accounting and the EU pre-selection, each on the result of the one before, and the run-out of dams and heaps. What one of them needs and does not get stays UNKNOWN or empty, and the log says so; the others run all the same.

The context menu in the toolbox opens a copy in the model designer, to change it.</source>
        <translation>Führt vier Algorithmen mit einem Formular aus: Kontaminationsindizes, Säure-Base-Bilanz und EU-Vorauswahl, jede auf dem Ergebnis der vorigen, und die Reichweite von Dämmen und Halden. Was einer davon braucht und nicht bekommt, bleibt UNKNOWN oder leer, und das Protokoll sagt es; die anderen laufen trotzdem.

Das Kontextmenü der Werkzeugkiste öffnet eine Kopie in der Modellbearbeitung, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Runs the EU pre-selection, the resource potential on its result, and sets both side by side: the YES answers are the risk, the score of critical raw materials is the resource. The result is one layer with the fields of all three.

The context menu in the toolbox opens a copy in the model designer, to change it.</source>
        <translation>Führt die EU-Vorauswahl aus, auf ihrem Ergebnis das Rohstoffpotenzial, und stellt beide nebeneinander: Die YES-Antworten sind das Risiko, die Punktzahl der kritischen Rohstoffe ist der Rohstoff. Das Ergebnis ist ein Layer mit den Feldern aller drei.

Das Kontextmenü der Werkzeugkiste öffnet eine Kopie in der Modellbearbeitung, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Runs the resource potential, and takes out of its result the facilities that hold at least as many tonnes of critical raw materials as wanted, the one with most first. A facility of which they are not known is not among these; it stays in the whole result.

The context menu in the toolbox opens a copy in the model designer, to change it.</source>
        <translation>Führt das Rohstoffpotenzial aus und nimmt aus seinem Ergebnis die Anlagen, die mindestens so viele Tonnen kritischer Rohstoffe enthalten wie gewünscht, die mit den meisten zuerst. Eine Anlage, von der sie nicht bekannt sind, ist nicht darunter; im ganzen Ergebnis bleibt sie.

Das Kontextmenü der Werkzeugkiste öffnet eine Kopie in der Modellbearbeitung, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Safe where NPR is above</source>
        <translation>Sicher, wo NPR größer ist als</translation>
    </message>
    <message>
        <source>Samples (layer or table)</source>
        <translation>Proben (Layer oder Tabelle)</translation>
    </message>
    <message>
        <source>Samples of a facility that is not in the layer, or is there more than once: {}.</source>
        <translation>Proben einer Anlage, die nicht oder mehr als einmal im Layer ist: {}.</translation>
    </message>
    <message>
        <source>Samples or facilities</source>
        <translation>Proben oder Anlagen</translation>
    </message>
    <message>
        <source>Samples per facility</source>
        <translation>Proben je Anlage</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>Probenplan</translation>
    </message>
    <message>
        <source>Scores of the UNFC evidence form, 0 to 3, in fields named economic_viability, study_level, …</source>
        <translation>Punktzahlen des UNFC-Belegformulars, 0 bis 3, in Feldern namens economic_viability, study_level, …</translation>
    </message>
    <message>
        <source>Screened facilities</source>
        <translation>Untersuchte Anlagen</translation>
    </message>
    <message>
        <source>Screened for risk</source>
        <translation>Nach Risiko untersucht</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Search catalogues</source>
        <translation>Kataloge durchsuchen</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Startwert der Ziehungen</translation>
    </message>
    <message>
        <source>Seed: the same gives the same points</source>
        <translation>Startwert: derselbe gibt dieselben Punkte</translation>
    </message>
    <message>
        <source>Send changes of a field copy back, and receive those of others</source>
        <translation>Änderungen einer Feldkopie zurücksenden und die anderer empfangen</translation>
    </message>
    <message>
        <source>Send photos of facilities, resumed where they stopped and checked by hash</source>
        <translation>Fotos von Anlagen senden, fortgesetzt, wo es aufhörte, und über Prüfsummen geprüft</translation>
    </message>
    <message>
        <source>Send the photos of a field copy</source>
        <translation>Die Fotos einer Feldkopie senden</translation>
    </message>
    <message>
        <source>Sends the photos of a layer&apos;s features to the place that the service names for them, apart from the changes: in parts, taken up again at the byte where it stopped, asked for by hash first, so that nothing is sent twice, and compared by hash at the end. Photos of new features wait until their feature was sent.
Photos marked internal go only with INTERNAL; those whose people did not agree never do. Cameras write the place into a photo: it goes along unless it is removed (JPEG only).
ARRIVED counts photos that arrived now, BYTES what was sent for that, THERE all that the service has, WAITING those still to be sent: run it again. REJECTED were refused, HELD stay here; the log says why.</source>
        <translation>Sendet die Fotos der Objekte eines Layers getrennt von den Änderungen dorthin, wo der Dienst es vorsieht: in Teilen, fortgesetzt bei dem Byte, wo es aufhörte, zuerst nach der Prüfsumme gefragt, damit nichts doppelt gesendet wird, und am Ende über sie verglichen. Fotos neuer Objekte warten, bis ihr Objekt gesendet ist.
Als intern markierte Fotos gehen nur mit INTERNAL; die, deren Abgebildete nicht zugestimmt haben, nie. Kameras schreiben den Ort ins Foto: Er geht mit, wenn er nicht entfernt wird (nur JPEG).
ARRIVED zählt die jetzt angekommenen Fotos, BYTES was dafür gesendet wurde, THERE alle, die der Dienst hat, WAITING die noch zu sendenden: Führen Sie es noch einmal aus. REJECTED wurden abgelehnt, HELD bleiben hier; das Protokoll sagt warum.</translation>
    </message>
    <message>
        <source>Sends what was changed in a field copy back to the service, value by value, and receives what others changed in the same features meanwhile. Where both changed the same value differently, the conflict is kept for a person, or decided by the rule chosen.
A new feature that lies near one which others have added meanwhile, under a like name, may be the same facility found twice: it is not created but kept for a person, who decides in the panel whether both stay, become one, or ours is left out. TWIN_DISTANCE says how near; with 0, or the rule ours, it is created without asking.
SENT counts changed features the service took and gave back the same, CREATED and DELETED new and deleted ones, RECEIVED those that got others&apos; changes, CONFLICTS those that wait for a person, REJECTED those that the schema or the service refuses, PENDING those still to be sent: run it again. A dry run sends nothing and counts what would be sent as PENDING.
After any interruption, run it again: nothing is sent twice, nothing is lost.</source>
        <translation>Sendet, was in einer Feldkopie geändert wurde, Wert für Wert an den Dienst zurück und empfängt, was andere an denselben Objekten inzwischen geändert haben. Wo beide denselben Wert verschieden geändert haben, wird der Konflikt für eine Person aufbewahrt oder nach der gewählten Regel entschieden.
Ein neues Objekt, das nahe bei einem liegt, das andere inzwischen unter ähnlichem Namen hinzugefügt haben, kann dieselbe Anlage sein, doppelt gefunden: Es wird nicht angelegt, sondern für eine Person aufbewahrt, die im Bedienfeld entscheidet, ob beide bleiben, eines werden oder unseres wegfällt. TWIN_DISTANCE sagt, wie nahe; mit 0 oder der Regel ours wird ohne Frage angelegt.
SENT zählt geänderte Objekte, die der Dienst nahm und gleich zurückgab, CREATED und DELETED neue und gelöschte, RECEIVED die mit Änderungen anderer, CONFLICTS die auf eine Person warten, REJECTED die, die Schema oder Dienst ablehnt, PENDING die noch zu sendenden: Führen Sie es noch einmal aus. Ein Probelauf sendet nichts und zählt als PENDING, was gesendet würde.
Nach jeder Unterbrechung noch einmal ausführen: Nichts wird doppelt gesendet, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Serious incident documented (yes/no)</source>
        <translation>Schwerer Störfall belegt (ja/nein)</translation>
    </message>
    <message>
        <source>Sets two numbers of each facility side by side, one of risk and one of resource, such as the YES answers of the pre-selection and the score of the resource potential: a class on each axis, the quadrant, and a priority, 1 being the first.

Breaks are two numbers such as 5; 12, where moderate and high begin; without them they are the thirds of the layer. The quadrant is high from the upper break on. The priority follows from the share of the layer that is lower on each axis, with the weights given, so that units do not matter. Equal facilities share a priority.

Where the two numbers stand in different layers, such as a result of the pre-selection and one of the resource potential, give the others as RISK_LAYER or RESOURCE_LAYER: their features are matched to the facilities by ID_FIELD, crm_uuid where none is chosen.

A facility of which risk or resource is not known has no priority and is UNKNOWN, never low; nor is one low that has answers UNKNOWN, or of which mass or contents are missing. Without a field chosen, yes_count or ri is taken for risk and crm_score or crm_tonnes for resource. Weights and breaks come from no source; no conformity is claimed.</source>
        <translation>Stellt zwei Zahlen jeder Anlage nebeneinander, eine für das Risiko und eine für den Rohstoff, etwa die YES-Antworten der Vorauswahl und die Punktzahl des Rohstoffpotenzials: eine Klasse auf jeder Achse, der Quadrant und eine Priorität, 1 ist die erste.

Grenzen sind zwei Zahlen wie 5; 12, wo mittel und hoch beginnen; ohne sie sind es die Drittel des Layers. Der Quadrant ist ab der oberen Grenze hoch. Die Priorität folgt aus dem Anteil des Layers, der auf jeder Achse niedriger ist, mit den angegebenen Gewichten, sodass Einheiten keine Rolle spielen. Gleiche Anlagen teilen eine Priorität.

Wo die beiden Zahlen in verschiedenen Layern stehen, etwa einem Ergebnis der Vorauswahl und einem des Rohstoffpotenzials, geben Sie die anderen als RISK_LAYER oder RESOURCE_LAYER an: Ihre Objekte werden den Anlagen über ID_FIELD zugeordnet, über crm_uuid, wenn keines gewählt ist.

Eine Anlage, deren Risiko oder Rohstoff nicht bekannt ist, hat keine Priorität und ist UNKNOWN, nie niedrig; niedrig ist auch keine mit UNKNOWN-Antworten oder der Masse oder Gehalte fehlen. Ist kein Feld gewählt, gilt yes_count oder ri als Risiko und crm_score oder crm_tonnes als Rohstoff. Gewichte und Grenzen kommen aus keiner Quelle; es wird keine Konformität behauptet.</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Siedlungen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Slope of a heap&apos;s foundation (°)</source>
        <translation>Neigung des Untergrunds einer Halde (°)</translation>
    </message>
    <message>
        <source>Slope of the foundation (°)</source>
        <translation>Neigung des Untergrunds (°)</translation>
    </message>
    <message>
        <source>Smallest distance between samples (m)</source>
        <translation>Kleinster Abstand zwischen Proben (m)</translation>
    </message>
    <message>
        <source>Smallest distance from the outline (m)</source>
        <translation>Kleinster Abstand vom Umriss (m)</translation>
    </message>
    <message>
        <source>Smallest population of a settlement that counts (inhabitants)</source>
        <translation>Kleinste Einwohnerzahl einer Siedlung, die zählt</translation>
    </message>
    <message>
        <source>Smallest zoom level of the basemap (empty: 10, or less)</source>
        <translation>Kleinste Zoomstufe der Grundkarte (leer: 10 oder weniger)</translation>
    </message>
    <message>
        <source>Spread of the distance (log10)</source>
        <translation>Streuung der Entfernung (log10)</translation>
    </message>
    <message>
        <source>Spread of the released volume (log10)</source>
        <translation>Streuung des freigesetzten Volumens (log10)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State of each catalogue (JSON)</source>
        <translation>Zustand jedes Katalogs (JSON)</translation>
    </message>
    <message>
        <source>Stored volume (m³)</source>
        <translation>Gespeichertes Volumen (m³)</translation>
    </message>
    <message>
        <source>Sulphide minerals (yes/no or mineral names)</source>
        <translation>Sulfidminerale (ja/nein oder Mineralnamen)</translation>
    </message>
    <message>
        <source>Sulphide sulphur (%), preferred</source>
        <translation>Sulfidschwefel (%), bevorzugt</translation>
    </message>
    <message>
        <source>Surface of a heap (m²)</source>
        <translation>Oberfläche einer Halde (m²)</translation>
    </message>
    <message>
        <source>Surface of a lagoon (m²)</source>
        <translation>Oberfläche eines Absetzbeckens (m²)</translation>
    </message>
    <message>
        <source>Surface water bodies</source>
        <translation>Oberflächengewässer</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Sync a field copy</source>
        <translation>Eine Feldkopie abgleichen</translation>
    </message>
    <message>
        <source>Table of the preliminary economic assessment</source>
        <translation>Tabelle der vorläufigen wirtschaftlichen Bewertung</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>Einen Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Take a survey in</source>
        <translation>Eine Aufnahme einlesen</translation>
    </message>
    <message>
        <source>Take what a survey brings back from the field into the field copy</source>
        <translation>In die Feldkopie übernehmen, was eine Aufnahme aus dem Gelände bringt</translation>
    </message>
    <message>
        <source>Takes the folder of a survey in that comes back from the field, whichever program edited it (QGIS, QField, ogr2ogr): what differs from the survey as it was given out is merged into the field copy at home, where Sync finds it as changes. Samples, readings, visits, the checklist and photos come along. Nothing is sent.
Without a field copy, the one the survey was prepared from is looked for in the open project and near the folder; where it is not found, a new one is made beside the folder. What both changed differently stays as it is at home, and the survey&apos;s value is kept in the table crm_survey_choice; run it again with PREFER to choose. Taking the same survey in again changes only what was changed in it since.
INSERTED, UPDATED and DELETED count features, ROWS those of samples, readings, visits and the checklist, CONFLICTS values to choose, PROBLEMS what the checks found. Nothing is left out because of a check.</source>
        <translation>Liest den Ordner einer Aufnahme ein, die aus dem Gelände zurückkommt, gleich mit welchem Programm bearbeitet (QGIS, QField, ogr2ogr): Was vom ausgegebenen Stand abweicht, wird in die Feldkopie zu Hause zusammengeführt, wo Abgleichen es als Änderungen findet. Proben, Messwerte, Begehungen, Aufgabenliste und Fotos kommen mit. Gesendet wird nichts.
Ohne Feldkopie wird die, aus der die Aufnahme vorbereitet wurde, im offenen Projekt und nahe beim Ordner gesucht; findet sie sich nicht, entsteht neben dem Ordner eine neue. Was beide verschieden geändert haben, bleibt wie zu Hause, und der Wert der Aufnahme wird in der Tabelle crm_survey_choice aufbewahrt; führen Sie es mit PREFER noch einmal aus, um zu wählen. Dieselbe Aufnahme noch einmal einzulesen ändert nur, was seither in ihr geändert wurde.
INSERTED, UPDATED und DELETED zählen Objekte, ROWS die Zeilen von Proben, Messwerten, Begehungen und Aufgabenliste, CONFLICTS zu wählende Werte, PROBLEMS was die Prüfungen fanden. Keine Prüfung lässt etwas weg.</translation>
    </message>
    <message>
        <source>Tell of positions less accurate than (m)</source>
        <translation>Auf Positionen hinweisen, die ungenauer sind als (m)</translation>
    </message>
    <message>
        <source>The algorithm {} is not there: switch its provider on.</source>
        <translation>Der Algorithmus {} ist nicht da: Schalten Sie seinen Anbieter ein.</translation>
    </message>
    <message>
        <source>The basemap will have {} tiles of zoom levels {} to {}, about {} MB.</source>
        <translation>Die Grundkarte wird {} Kacheln der Zoomstufen {} bis {} haben, etwa {} MB.</translation>
    </message>
    <message>
        <source>The field copy has no photo of this facility that may be shown.</source>
        <translation>Die Feldkopie hat kein Foto dieser Anlage, das gezeigt werden darf.</translation>
    </message>
    <message>
        <source>The field {} is taken, because none was chosen.</source>
        <translation>Das Feld {} wird genommen, weil keines gewählt wurde.</translation>
    </message>
    <message>
        <source>The lower break of NPR ({}) is above the upper one ({}): exchange them.</source>
        <translation>Die untere Grenze von NPR ({}) liegt über der oberen ({}): Tauschen Sie sie.</translation>
    </message>
    <message>
        <source>The sheet needs {} pages.</source>
        <translation>Das Blatt braucht {} Seiten.</translation>
    </message>
    <message>
        <source>The survey is in {}.</source>
        <translation>Die Aufnahme ist in {}.</translation>
    </message>
    <message>
        <source>There is no file “{}”: check its path. For a record&apos;s id, give CATALOGUE, too.</source>
        <translation>Es gibt keine Datei „{}“: Prüfen Sie den Pfad. Für die Kennung eines Eintrags geben Sie auch CATALOGUE an.</translation>
    </message>
    <message>
        <source>Thickness (m), with the area</source>
        <translation>Mächtigkeit (m), mit der Fläche</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>Dies war ein Probelauf: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Total sulphur (%)</source>
        <translation>Gesamtschwefel (%)</translation>
    </message>
    <message>
        <source>Toxic metals (elements or commodities)</source>
        <translation>Giftige Metalle (Elemente oder Rohstoffe)</translation>
    </message>
    <message>
        <source>Toxic responses instead of the usual ones (columns symbol, value)</source>
        <translation>Toxizitätsfaktoren anstelle der üblichen (Spalten symbol, value)</translation>
    </message>
    <message>
        <source>Type of facility</source>
        <translation>Art der Anlage</translation>
    </message>
    <message>
        <source>UNFC category E</source>
        <translation>UNFC-Kategorie E</translation>
    </message>
    <message>
        <source>UNFC category F</source>
        <translation>UNFC-Kategorie F</translation>
    </message>
    <message>
        <source>UNFC category G</source>
        <translation>UNFC-Kategorie G</translation>
    </message>
    <message>
        <source>UNFC code</source>
        <translation>UNFC-Code</translation>
    </message>
    <message>
        <source>Uncertainty of contents (%)</source>
        <translation>Unsicherheit der Gehalte (%)</translation>
    </message>
    <message>
        <source>Uncertainty of density (%)</source>
        <translation>Unsicherheit der Dichte (%)</translation>
    </message>
    <message>
        <source>Uncertainty of each density (%)</source>
        <translation>Unsicherheit jeder Dichte (%)</translation>
    </message>
    <message>
        <source>Uncertainty of each volume or mass (%)</source>
        <translation>Unsicherheit jedes Volumens oder jeder Masse (%)</translation>
    </message>
    <message>
        <source>Uncertainty of the contents of each facility (%)</source>
        <translation>Unsicherheit der Gehalte jeder Anlage (%)</translation>
    </message>
    <message>
        <source>Uncertainty of volume or mass (%)</source>
        <translation>Unsicherheit von Volumen oder Masse (%)</translation>
    </message>
    <message>
        <source>Value by value</source>
        <translation>Wert für Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Volume (m³)</source>
        <translation>Volumen (m³)</translation>
    </message>
    <message>
        <source>Water bodies with less than good status</source>
        <translation>Gewässer in weniger als gutem Zustand</translation>
    </message>
    <message>
        <source>Water in the density (% of mass)</source>
        <translation>Wasser in der Dichte (% der Masse)</translation>
    </message>
    <message>
        <source>Weight of resource</source>
        <translation>Gewicht des Rohstoffs</translation>
    </message>
    <message>
        <source>Weight of risk</source>
        <translation>Gewicht des Risikos</translation>
    </message>
    <message>
        <source>Weight of the sample, such as the mass it stands for</source>
        <translation>Gewicht der Probe, etwa die Masse, für die sie steht</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was kam</translation>
    </message>
    <message>
        <source>What is below detection, such as &lt;0.01, counts as</source>
        <translation>Was unter der Nachweisgrenze liegt, etwa &lt;0.01, zählt als</translation>
    </message>
    <message>
        <source>What is below detection, such as &lt;0.5, counts as</source>
        <translation>Was unter der Nachweisgrenze liegt, etwa &lt;0.5, zählt als</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>What waste holds: tonnes of each element with P10, P50, P90, value, critical raw materials, UNFC</source>
        <translation>Was Abfall enthält: Tonnen jedes Elements mit P10, P50, P90, Wert, kritische Rohstoffe, UNFC</translation>
    </message>
    <message>
        <source>Where a photo was taken, as the camera wrote it into the photo</source>
        <translation>Wo ein Foto aufgenommen wurde, wie es die Kamera ins Foto schrieb</translation>
    </message>
    <message>
        <source>Where both changed the same value</source>
        <translation>Wo beide denselben Wert geändert haben</translation>
    </message>
    <message>
        <source>Which extractive waste facilities need a closer look, and why</source>
        <translation>Welche Bergbauabfallanlagen einen genaueren Blick brauchen, und warum</translation>
    </message>
    <message>
        <source>Which waste turns acid: AP, NP, NNP, NPR, NAPP and their classes</source>
        <translation>Welcher Abfall sauer wird: AP, NP, NNP, NPR, NAPP und ihre Klassen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Worth a closer look</source>
        <translation>Lohnt einen genaueren Blick</translation>
    </message>
    <message>
        <source>Write the changes of a layer into a file for the owner of the data</source>
        <translation>Die Änderungen eines Layers in eine Datei für den Eigentümer der Daten schreiben</translation>
    </message>
    <message>
        <source>Writes one page for one facility of a screened layer, as PDF and as HTML: a map with its scale, what the inventory says, the results of all methods that the layer holds, the reasons, and what is missing.

Name the facility by its name, its number, its uuid or its feature id, or select it and run for selected features only. Its photo stands on the page where the layer lies in a field copy, or where one is named, unless the photo is marked as internal.</source>
        <translation>Schreibt eine Seite für eine Anlage eines untersuchten Layers, als PDF und als HTML: eine Karte mit Maßstab, was das Inventar sagt, die Ergebnisse aller Methoden, die der Layer enthält, die Gründe und was fehlt.

Nennen Sie die Anlage mit Namen, Nummer, uuid oder Objektkennung, oder wählen Sie sie aus und führen Sie nur für gewählte Objekte aus. Ihr Foto steht auf der Seite, wo der Layer in einer Feldkopie liegt oder eine genannt ist, außer das Foto ist als intern markiert.</translation>
    </message>
    <message>
        <source>Writes the changes of one layer of a field copy into a file for the owner of the data, where you may not write yourself or where the owner wants to look first: each value as it was, as it should be, why, and what shows it. The file is GeoJSON, any GIS shows it. Nothing is sent, and the changes stay in the field copy; its journal says what was proposed.
The owner takes it with “Take a proposal”, or opens it in the Sync step, value by value, and sends it back with the verdicts: opened here, it shows what became of each value.</source>
        <translation>Schreibt die Änderungen eines Layers einer Feldkopie in eine Datei für den Eigentümer der Daten, wo Sie selbst nicht schreiben dürfen oder der Eigentümer erst sehen will: jeder Wert, wie er war, wie er sein soll, warum, und was es belegt. Die Datei ist GeoJSON, jedes GIS zeigt sie. Gesendet wird nichts, und die Änderungen bleiben in der Feldkopie; ihr Journal sagt, was vorgeschlagen wurde.
Der Eigentümer nimmt sie mit „Einen Vorschlag übernehmen“ oder öffnet sie im Schritt Abgleich, Wert für Wert, und sendet sie mit den Urteilen zurück: Hier geöffnet zeigt sie, was aus jedem Wert wurde.</translation>
    </message>
    <message>
        <source>Yes: send photos marked internal, too</source>
        <translation>Ja: auch als intern markierte Fotos senden</translation>
    </message>
    <message>
        <source>Yes: try once more what was refused</source>
        <translation>Ja: Abgelehntes noch einmal versuchen</translation>
    </message>
    <message>
        <source>ZOOM_MIN is larger than ZOOM_MAX: exchange them.</source>
        <translation>ZOOM_MIN ist größer als ZOOM_MAX: Tauschen Sie sie.</translation>
    </message>
    <message>
        <source>acid mine drainage,AMD,ARD,sulphide,sulphur,NPR,NAPP,EN 15875,assay,inert</source>
        <translation>saures Grubenwasser,AMD,ARD,Sulfid,Schwefel,NPR,NAPP,EN 15875,Analyse,inert</translation>
    </message>
    <message>
        <source>assay,sample,grade,mean,composite,depth,laboratory,join</source>
        <translation>Analyse,Probe,Gehalt,Mittel,Mischprobe,Tiefe,Labor,verbinden</translation>
    </message>
    <message>
        <source>catalogue,record,metadata,mine waste,tailings,OGC API,raw materials</source>
        <translation>Katalog,Datensatz,Metadaten,Bergbauabfall,Absetzbecken,OGC API,Rohstoffe</translation>
    </message>
    <message>
        <source>changes,difference,edits,field copy,sync</source>
        <translation>Änderungen,Unterschied,Bearbeitung,Feldkopie,Abgleich</translation>
    </message>
    <message>
        <source>critical raw materials,CRMA,tonnage,grade,recovery,value,UNFC,Monte Carlo,enrichment</source>
        <translation>kritische Rohstoffe,CRMA,Tonnage,Gehalt,Ausbringen,Wert,UNFC,Monte Carlo,Anreicherung</translation>
    </message>
    <message>
        <source>geoaccumulation,Igeo,enrichment,ecological risk,pollution load,Hakanson,heavy metals</source>
        <translation>Geoakkumulation,Igeo,Anreicherung,ökologisches Risiko,Schadstoffbelastung,Hakanson,Schwermetalle</translation>
    </message>
    <message>
        <source>interval of depth</source>
        <translation>Tiefenintervall</translation>
    </message>
    <message>
        <source>mean of {} samples in “{}”, weighted by {}</source>
        <translation>Mittel aus {} Proben in „{}“, gewichtet nach {}</translation>
    </message>
    <message>
        <source>mine waste,tailings,heap,risk,receptor,distance,inventory,pre-selection</source>
        <translation>Bergbauabfall,Absetzbecken,Halde,Risiko,Schutzgut,Entfernung,Inventar,Vorauswahl</translation>
    </message>
    <message>
        <source>model,resource,critical raw materials,tonnage,UNFC,recovery</source>
        <translation>Modell,Rohstoff,kritische Rohstoffe,Tonnage,UNFC,Ausbringen</translation>
    </message>
    <message>
        <source>model,risk,pre-selection,contamination,acid,run-out,tailings,heap</source>
        <translation>Modell,Risiko,Vorauswahl,Kontamination,Säure,Reichweite,Absetzbecken,Halde</translation>
    </message>
    <message>
        <source>model,risk,resource,priority,quadrant,ranking</source>
        <translation>Modell,Risiko,Rohstoff,Priorität,Quadrant,Rangliste</translation>
    </message>
    <message>
        <source>no sample in “{}”</source>
        <translation>keine Probe in „{}“</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>one sample in “{}”</source>
        <translation>eine Probe in „{}“</translation>
    </message>
    <message>
        <source>pH of the net acid generation test</source>
        <translation>pH im Netto-Säurebildungstest</translation>
    </message>
    <message>
        <source>photos,pictures,upload,resume,send,field copy</source>
        <translation>Fotos,Bilder,hochladen,fortsetzen,senden,Feldkopie</translation>
    </message>
    <message>
        <source>plain mean of {} samples in “{}”</source>
        <translation>einfaches Mittel aus {} Proben in „{}“</translation>
    </message>
    <message>
        <source>priority,ranking,quadrant,matrix,critical raw materials,risk,recovery</source>
        <translation>Priorität,Rangliste,Quadrant,Matrix,kritische Rohstoffe,Risiko,Ausbringen</translation>
    </message>
    <message>
        <source>proposal,changes,correction,suggest,field copy</source>
        <translation>Vorschlag,Änderungen,Korrektur,vorschlagen,Feldkopie</translation>
    </message>
    <message>
        <source>proposal,review,accept,reject,correction,field copy</source>
        <translation>Vorschlag,Prüfung,annehmen,ablehnen,Korrektur,Feldkopie</translation>
    </message>
    <message>
        <source>pull,download,GeoPackage,field copy,offline,WFS,OGC API,ArcGIS</source>
        <translation>holen,herunterladen,GeoPackage,Feldkopie,offline,WFS,OGC API,ArcGIS</translation>
    </message>
    <message>
        <source>refresh,update,pull,field copy,conflict,newer</source>
        <translation>aktualisieren,holen,Feldkopie,Konflikt,neuer</translation>
    </message>
    <message>
        <source>report,PDF,page,fact sheet,print,results,map</source>
        <translation>Bericht,PDF,Seite,Steckbrief,drucken,Ergebnisse,Karte</translation>
    </message>
    <message>
        <source>survey,field,QField,samples,offline,basemap,field sheets</source>
        <translation>Aufnahme,Gelände,QField,Proben,offline,Grundkarte,Feldblätter</translation>
    </message>
    <message>
        <source>survey,field,QField,samples,photos,merge,back</source>
        <translation>Aufnahme,Gelände,QField,Proben,Fotos,zusammenführen,zurück</translation>
    </message>
    <message>
        <source>sync,upload,send,push,merge,conflict,field copy</source>
        <translation>Abgleich,hochladen,senden,zusammenführen,Konflikt,Feldkopie</translation>
    </message>
    <message>
        <source>tailings dam,dam break,failure,released volume,flow slide,reach angle,distance</source>
        <translation>Absetzdamm,Dammbruch,Versagen,freigesetztes Volumen,Schlammstrom,Reichweitenwinkel,Entfernung</translation>
    </message>
    <message>
        <source>{} facilities have no usable geometry: their distances are UNKNOWN.</source>
        <translation>{} Anlagen haben keine brauchbare Geometrie: Ihre Entfernungen sind UNKNOWN.</translation>
    </message>
    <message>
        <source>{} features pulled, {} skipped, into the layer {}.</source>
        <translation>{} Objekte geholt, {} übersprungen, in den Layer {}.</translation>
    </message>
    <message>
        <source>{} of {} facilities have samples in “{}”.</source>
        <translation>{} von {} Anlagen haben Proben in „{}“.</translation>
    </message>
    <message>
        <source>{} of {} facilities: examine further, {} of them on what is known.</source>
        <translation>{} von {} Anlagen: weiter untersuchen, davon {} nach dem Bekannten.</translation>
    </message>
    <message>
        <source>{}: {} records, {} skipped. {}</source>
        <translation>{}: {} Einträge, {} übersprungen. {}</translation>
    </message>
    <message>
        <source>“{}” has no field with contents, such as Cu_pct or As_ppm, that the facilities lack.</source>
        <translation>„{}“ hat kein Feld mit Gehalten wie Cu_pct oder As_ppm, die den Anlagen fehlen.</translation>
    </message>
    <message>
        <source>“{}” is at {}, in a private network.</source>
        <translation>„{}“ ist unter {}, in einem privaten Netz.</translation>
    </message>
    <message>
        <source>“{}”: access {}, licence {}.</source>
        <translation>„{}“: Zugriff {}, Lizenz {}.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>(not answered yet)</source>
        <translation>(noch nicht beantwortet)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Answers of persons about {}</source>
        <translation>Antworten von Personen zu {}</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Set your name under Options…: an answer without a name does not count.</source>
        <translation>Tragen Sie unter Optionen… Ihren Namen ein: Eine Antwort ohne Namen zählt nicht.</translation>
    </message>
    <message>
        <source>The table is open. After a pre-selection, the questions worth asking are filled in here.</source>
        <translation>Die Tabelle ist offen. Nach einer Vorauswahl werden hier die Fragen eingetragen, die sich lohnen.</translation>
    </message>
    <message>
        <source>The table is open; no question is missing in it that would settle a decision alone.</source>
        <translation>Die Tabelle ist offen; es fehlt darin keine Frage, die allein eine Entscheidung klären würde.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known, even on the spot</source>
        <translation>nicht bekannt, auch nicht vor Ort</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{} questions that would settle a decision were filled in.</source>
        <translation>{} Fragen, die eine Entscheidung klären würden, wurden eingetragen.</translation>
    </message>
</context>
<context>
    <name>AnswersPresenter</name>
    <message>
        <source>Answers of persons</source>
        <translation>Antworten von Personen</translation>
    </message>
    <message>
        <source>Counting answers of persons</source>
        <translation>Antworten von Personen werden gezählt</translation>
    </message>
    <message>
        <source>Taken back: nothing that was answered is lost.</source>
        <translation>Zurückgenommen: Nichts Beantwortetes geht verloren.</translation>
    </message>
    <message>
        <source>{} answers of persons count in the next run.</source>
        <translation>{} Antworten von Personen zählen im nächsten Lauf.</translation>
    </message>
</context>
<context>
    <name>AnswersRow</name>
    <message>
        <source>Answers of persons…</source>
        <translation>Antworten von Personen…</translation>
    </message>
    <message>
        <source>Open the table of answers that people gave, with the questions that would settle a decision</source>
        <translation>Die Tabelle der Antworten öffnen, die Personen gaben, mit den Fragen, die eine Entscheidung klären würden</translation>
    </message>
    <message>
        <source>Remove the questions that were just filled in and that nobody has answered</source>
        <translation>Die eben eingetragenen Fragen entfernen, die niemand beantwortet hat</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <source>A layer&apos;s features</source>
        <translation>Objekte eines Layers</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Click the corners on the map; Enter or the right button ends, Backspace takes one back</source>
        <translation>Klicken Sie die Ecken auf der Karte; Eingabe oder rechte Taste beendet, Rücktaste nimmt eine zurück</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Drawn polygon</source>
        <translation>Gezeichnetes Polygon</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Layer of the area</source>
        <translation>Layer des Gebiets</translation>
    </message>
    <message>
        <source>Layer whose features make the area</source>
        <translation>Layer, dessen Objekte das Gebiet bilden</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Kartenausschnitt</translation>
    </message>
    <message>
        <source>No polygon is drawn yet: press “Draw on the map” and click its corners.</source>
        <translation>Noch ist kein Polygon gezeichnet: Drücken Sie „Auf der Karte zeichnen“ und klicken Sie seine Ecken.</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Gewählte Objekte</translation>
    </message>
    <message>
        <source>Which area counts</source>
        <translation>Welches Gebiet zählt</translation>
    </message>
</context>
<context>
    <name>AskPane</name>
    <message>
        <source>All filters, and the time of the data</source>
        <translation>Alle Filter, und die Zeit der Daten</translation>
    </message>
    <message>
        <source>Ask all catalogues</source>
        <translation>Alle Kataloge fragen</translation>
    </message>
    <message>
        <source>It is not known where “{}” is: choose the place, or remove it.</source>
        <translation>Es ist nicht bekannt, wo „{}“ ist: Wählen Sie den Ort oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation>Nahe einem Ort</translation>
    </message>
    <message>
        <source>No place is chosen: write its name, or choose another area.</source>
        <translation>Kein Ort ist gewählt: Schreiben Sie seinen Namen oder wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved searches, the last searches, and what is new</source>
        <translation>Gespeicherte Suchen, die letzten Suchen und Neues</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Words or a sentence, such as “closed tungsten tailings in Saxony, not restored”; Enter searches</source>
        <translation>Wörter oder ein Satz wie „stillgelegte Wolfram-Absetzbecken in Sachsen, nicht eingeschränkt“; Eingabe sucht</translation>
    </message>
    <message>
        <source>e.g. closed tungsten tailings in Saxony</source>
        <translation>z. B. stillgelegte Wolfram-Absetzbecken in Sachsen</translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>Do it</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>BackPresenter</name>
    <message>
        <source>Cancelled; the field copy is as it was.</source>
        <translation>Abgebrochen; die Feldkopie ist, wie sie war.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation>{} lesen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>To be chosen again.</source>
        <translation>Neu zu wählen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{}…</source>
        <translation>{}…</translation>
    </message>
    <message>
        <source>“{}” has edits that are not saved: save them first.</source>
        <translation>„{}“ hat nicht gespeicherte Bearbeitungen: Speichern Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>BackStep</name>
    <message>
        <source>&amp;Folder of the survey</source>
        <translation>&amp;Ordner der Aufnahme</translation>
    </message>
    <message>
        <source>Back to the field copies</source>
        <translation>Zurück zu den Feldkopien</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose the folder that came back: the one with survey.qgz in it.</source>
        <translation>Wählen Sie den zurückgekommenen Ordner: den mit survey.qgz darin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Folder of the survey</source>
        <translation>Ordner der Aufnahme</translation>
    </message>
    <message>
        <source>Go on to Sync</source>
        <translation>Weiter zum Abgleich</translation>
    </message>
    <message>
        <source>Keys 1, 2, 3 take the value given out, the one here, the survey&apos;s; Enter shows a feature</source>
        <translation>Die Tasten 1, 2, 3 nehmen den ausgegebenen Wert, den hiesigen, den der Aufnahme; Eingabe zeigt ein Objekt</translation>
    </message>
    <message>
        <source>Let what was chosen for the marked features wait again, with the value from before</source>
        <translation>Das für die markierten Objekte Gewählte wieder warten lassen, mit dem Wert von vorher</translation>
    </message>
    <message>
        <source>Merge what was done in the field into the field copy; nothing is sent</source>
        <translation>Im Gelände Getanes in die Feldkopie zusammenführen; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Say what the survey would bring; nothing is written</source>
        <translation>Sagen, was die Aufnahme brächte; geschrieben wird nichts</translation>
    </message>
    <message>
        <source>See what would be sent</source>
        <translation>Sehen, was gesendet würde</translation>
    </message>
    <message>
        <source>Take a survey in</source>
        <translation>Eine Aufnahme einlesen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>The folder that came back, with survey.qgz in it</source>
        <translation>Der zurückgekommene Ordner, mit survey.qgz darin</translation>
    </message>
    <message>
        <source>To choose and to look at</source>
        <translation>Zu wählen und anzusehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>BasemapChoice</name>
    <message>
        <source>&amp;Zoom from</source>
        <translation>&amp;Zoom von</translation>
    </message>
    <message>
        <source>0 shows the world, 16 a village, 19 a house</source>
        <translation>0 zeigt die Welt, 16 ein Dorf, 19 ein Haus</translation>
    </message>
    <message>
        <source>Base&amp;map of these open layers</source>
        <translation>Grund&amp;karte aus diesen offenen Layern</translation>
    </message>
    <message>
        <source>Largest zoom</source>
        <translation>Größter Zoom</translation>
    </message>
    <message>
        <source>Layers of the basemap</source>
        <translation>Layer der Grundkarte</translation>
    </message>
    <message>
        <source>No other layer is open: add one to the map to make a basemap of it.</source>
        <translation>Kein anderer Layer ist offen: Fügen Sie der Karte einen hinzu, um eine Grundkarte daraus zu machen.</translation>
    </message>
    <message>
        <source>Open layers that are drawn into the map for the field; Space ticks</source>
        <translation>Offene Layer, die fürs Gelände in die Karte gezeichnet werden; Leertaste hakt an</translation>
    </message>
    <message>
        <source>Smallest zoom</source>
        <translation>Kleinster Zoom</translation>
    </message>
    <message>
        <source>The basemap&apos;s layer “{}” cannot be opened.</source>
        <translation>Der Layer „{}“ der Grundkarte kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>b&amp;is</translation>
    </message>
</context>
<context>
    <name>CatalogueLine</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>CataloguesEditor</name>
    <message>
        <source>Add or replace</source>
        <translation>Hinzufügen oder ersetzen</translation>
    </message>
    <message>
        <source>Added, not tested: {}. Choose one and press Test to ask it now; your next search asks all.</source>
        <translation>Hinzugefügt, nicht getestet: {}. Wählen Sie einen und drücken Sie Test, um ihn jetzt zu fragen; Ihre nächste Suche fragt alle.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it is shown; the same name replaces</source>
        <translation>Wie er angezeigt wird; derselbe Name ersetzt</translation>
    </message>
    <message>
        <source>Ask the service for one record</source>
        <translation>Den Dienst um einen Eintrag bitten</translation>
    </message>
    <message>
        <source>Asking {}</source>
        <translation>{} wird gefragt</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>Choose one to change or remove it</source>
        <translation>Wählen Sie einen, um ihn zu ändern oder zu entfernen</translation>
    </message>
    <message>
        <source>From QGIS&apos; authentication database</source>
        <translation>Aus der Authentifizierungsdatenbank von QGIS</translation>
    </message>
    <message>
        <source>Index fields (JSON)</source>
        <translation>Indexfelder (JSON)</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>It works: {} records.</source>
        <translation>Es funktioniert: {} Einträge.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Leave it to be found out if you do not know</source>
        <translation>Lassen Sie sie herausfinden, wenn Sie sie nicht kennen</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Please enter an address that starts with http:// or https://.</source>
        <translation>Bitte eine Adresse eingeben, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>Put these fields into the list</source>
        <translation>Diese Felder in die Liste setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen catalogue off the list</source>
        <translation>Den gewählten Katalog aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test cancelled.</source>
        <translation>Test abgebrochen.</translation>
    </message>
    <message>
        <source>Test {}</source>
        <translation>{} testen</translation>
    </message>
    <message>
        <source>Web address of the service</source>
        <translation>Webadresse des Dienstes</translation>
    </message>
    <message>
        <source>found out by itself</source>
        <translation>wird selbst herausgefunden</translation>
    </message>
</context>
<context>
    <name>CataloguesPane</name>
    <message>
        <source>Choose from known catalogues…</source>
        <translation>Aus bekannten Katalogen wählen…</translation>
    </message>
    <message>
        <source>Public catalogues and geological surveys in Europe; none is asked by choosing</source>
        <translation>Öffentliche Kataloge und geologische Dienste in Europa; durch Wählen wird keiner gefragt</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>1 unusually large change</source>
        <translation>1 ungewöhnlich große Änderung</translation>
    </message>
    <message>
        <source>is deleted on the service</source>
        <translation>wird am Dienst gelöscht</translation>
    </message>
    <message>
        <source>it moves by {}</source>
        <translation>es rückt um {}</translation>
    </message>
    <message>
        <source>its size changes by more than half</source>
        <translation>seine Größe ändert sich um mehr als die Hälfte</translation>
    </message>
    <message>
        <source>more than ten times as much, or a tenth: is it the right unit?</source>
        <translation>mehr als zehnmal so viel oder ein Zehntel: Stimmt die Einheit?</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>{} go at once.</source>
        <translation>{} gehen auf einmal.</translation>
    </message>
    <message>
        <source>{} unusually large changes</source>
        <translation>{} ungewöhnlich große Änderungen</translation>
    </message>
    <message>
        <source>{} will be deleted on the service: {}.</source>
        <translation>{} werden am Dienst gelöscht: {}.</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
</context>
<context>
    <name>ChangeTools</name>
    <message>
        <source>All corrections of {} would be undone here. Nothing is sent; the field copy keeps no copy of them.</source>
        <translation>Alle Korrekturen von {} würden hier rückgängig gemacht. Gesendet wird nichts; die Feldkopie bewahrt sie nicht auf.</translation>
    </message>
    <message>
        <source>Bring all features back to the base, after a question</source>
        <translation>Alle Objekte auf die Basis zurücksetzen, nach einer Frage</translation>
    </message>
    <message>
        <source>Bring the chosen features, or single values of them, back to the base</source>
        <translation>Die gewählten Objekte oder einzelne ihrer Werte auf die Basis zurücksetzen</translation>
    </message>
    <message>
        <source>Go to the next conflict that is still open ({})</source>
        <translation>Zum nächsten noch offenen Konflikt gehen ({})</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nächster Konflikt</translation>
    </message>
    <message>
        <source>Reason, evidence</source>
        <translation>Grund, Beleg</translation>
    </message>
    <message>
        <source>Show the chosen features on the map</source>
        <translation>Die gewählten Objekte auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alles rückgängig</translation>
    </message>
    <message>
        <source>Undo all…</source>
        <translation>Alles rückgängig…</translation>
    </message>
    <message>
        <source>Write reason and evidence for the chosen features</source>
        <translation>Grund und Beleg für die gewählten Objekte schreiben</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Changed by others: {}</source>
        <translation>Von anderen geändert: {}</translation>
    </message>
    <message>
        <source>Conflict: {}</source>
        <translation>Konflikt: {}</translation>
    </message>
    <message>
        <source>Found twice?</source>
        <translation>Doppelt gefunden?</translation>
    </message>
    <message>
        <source>Settled: {}</source>
        <translation>Geklärt: {}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>a facility without name</source>
        <translation>eine Anlage ohne Namen</translation>
    </message>
    <message>
        <source>another value: {}</source>
        <translation>anderer Wert: {}</translation>
    </message>
    <message>
        <source>back to base</source>
        <translation>zurück zur Basis</translation>
    </message>
    <message>
        <source>back to what was given out</source>
        <translation>zurück zum Ausgegebenen</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>beide bleiben</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>hier geändert</translation>
    </message>
    <message>
        <source>changed here and in the survey: choose by its number</source>
        <translation>hier und in der Aufnahme geändert: Wählen Sie mit der Nummer</translation>
    </message>
    <message>
        <source>changed here and there: choose by its number</source>
        <translation>hier und dort geändert: Wählen Sie mit der Nummer</translation>
    </message>
    <message>
        <source>changed here, deleted there: choose with 2, 3</source>
        <translation>hier geändert, dort gelöscht: Wählen Sie mit 2, 3</translation>
    </message>
    <message>
        <source>conflict settled</source>
        <translation>Konflikt geklärt</translation>
    </message>
    <message>
        <source>deleted here</source>
        <translation>hier gelöscht</translation>
    </message>
    <message>
        <source>deleted here, changed there: choose with 2, 3</source>
        <translation>hier gelöscht, dort geändert: Wählen Sie mit 2, 3</translation>
    </message>
    <message>
        <source>joined: your values go on as corrections, after the next check</source>
        <translation>verbunden: Ihre Werte gehen als Korrekturen weiter, nach dem nächsten Prüfen</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>hier neu</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>not allowed by the rules</source>
        <translation>nach den Regeln nicht erlaubt</translation>
    </message>
    <message>
        <source>not allowed: {}</source>
        <translation>nicht erlaubt: {}</translation>
    </message>
    <message>
        <source>ours is kept</source>
        <translation>unserer bleibt</translation>
    </message>
    <message>
        <source>photo ✓</source>
        <translation>Foto ✓</translation>
    </message>
    <message>
        <source>somebody else has added “{}” too: choose with 1, 2, 3</source>
        <translation>jemand anders hat „{}“ auch hinzugefügt: Wählen Sie mit 1, 2, 3</translation>
    </message>
    <message>
        <source>the survey&apos;s is taken</source>
        <translation>der der Aufnahme wird genommen</translation>
    </message>
    <message>
        <source>the value here is kept</source>
        <translation>der hiesige Wert bleibt</translation>
    </message>
    <message>
        <source>theirs is taken</source>
        <translation>der andere wird genommen</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>waits: {}</source>
        <translation>wartet: {}</translation>
    </message>
    <message>
        <source>yours is left out, after the next check</source>
        <translation>Ihres fällt weg, nach dem nächsten Prüfen</translation>
    </message>
    <message>
        <source>{} (comes in)</source>
        <translation>{} (kommt herein)</translation>
    </message>
    <message>
        <source>{} photos ✓</source>
        <translation>{} Fotos ✓</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>It is not known where “{}” is. Press to choose, Delete removes it</source>
        <translation>Es ist nicht bekannt, wo „{}“ ist. Drücken zum Wählen, Entf entfernt es</translation>
    </message>
    <message>
        <source>Press to change it, Delete removes it</source>
        <translation>Drücken zum Ändern, Entf entfernt es</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>nicht {}</translation>
    </message>
    <message>
        <source>records that say so are left out</source>
        <translation>Einträge, die das sagen, bleiben weg</translation>
    </message>
    <message>
        <source>the word “{}” itself</source>
        <translation>das Wort „{}“ selbst</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <source>within {} km of {}</source>
        <translation>innerhalb von {} km um {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source>“{}” as found in: {}</source>
        <translation>„{}“ wie gefunden in: {}</translation>
    </message>
    <message>
        <source>“{}” may also mean: {}</source>
        <translation>„{}“ kann auch heißen: {}</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {}</source>
        <translation>Entfernen: {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Bring back “{}” and what was asked for before</source>
        <translation>„{}“ und das zuvor Gefragte zurückholen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderes wählen…</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Edit sentence</source>
        <translation>Satz bearbeiten</translation>
    </message>
    <message>
        <source>Search for the word “{}” instead</source>
        <translation>Stattdessen nach dem Wort „{}“ suchen</translation>
    </message>
    <message>
        <source>Take away the words and all of these at once; a chosen area stays</source>
        <translation>Wörter und all dies auf einmal wegnehmen; ein gewähltes Gebiet bleibt</translation>
    </message>
    <message>
        <source>Time of the data: {}</source>
        <translation>Zeit der Daten: {}</translation>
    </message>
    <message>
        <source>instead of {}</source>
        <translation>statt {}</translation>
    </message>
</context>
<context>
    <name>ConflictEditor</name>
    <message>
        <source>At the same place</source>
        <translation>Am selben Ort</translation>
    </message>
    <message>
        <source>Choose the same side in all open conflicts about this field</source>
        <translation>In allen offenen Konflikten zu diesem Feld dieselbe Seite wählen</translation>
    </message>
    <message>
        <source>It is one: theirs stays, your values go on as corrections of it.</source>
        <translation>Es ist eine: Die andere bleibt, Ihre Werte gehen als Korrekturen daran weiter.</translation>
    </message>
    <message>
        <source>It is one: theirs stays; your values are kept in the journal only.</source>
        <translation>Es ist eine: Die andere bleibt; Ihre Werte bleiben nur im Journal.</translation>
    </message>
    <message>
        <source>Keep this value (key {})</source>
        <translation>Diesen Wert behalten (Taste {})</translation>
    </message>
    <message>
        <source>Outline or place: ours {} – theirs {}</source>
        <translation>Umriss oder Ort: unserer {} – anderer {}</translation>
    </message>
    <message>
        <source>The same side in {} more conflicts about {}</source>
        <translation>Dieselbe Seite in {} weiteren Konflikten zu {}</translation>
    </message>
    <message>
        <source>They are two facilities; yours is created, too.</source>
        <translation>Es sind zwei Anlagen; Ihre wird auch angelegt.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>changed there by {}</source>
        <translation>dort geändert von {}</translation>
    </message>
    <message>
        <source>changed there by {}, {}</source>
        <translation>dort geändert von {}, {}</translation>
    </message>
    <message>
        <source>changed there {}</source>
        <translation>dort geändert {}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>join</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>beide behalten</translation>
    </message>
    <message>
        <source>kept, with {}</source>
        <translation>behalten, mit {}</translation>
    </message>
    <message>
        <source>leave mine out</source>
        <translation>meine weglassen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unserer</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>the same in {} more</source>
        <translation>ebenso in {} weiteren</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>deren</translation>
    </message>
    <message>
        <source>{} away</source>
        <translation>{} entfernt</translation>
    </message>
    <message>
        <source>{}: ours {} – theirs {}</source>
        <translation>{}: unserer {} – anderer {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}: {} = {}</source>
        <translation>{}: {} = {}</translation>
    </message>
    <message>
        <source>{}; one of the two has no name to compare</source>
        <translation>{}; eine der beiden hat keinen Namen zum Vergleichen</translation>
    </message>
    <message>
        <source>{}; the names are {} % alike</source>
        <translation>{}; die Namen gleichen sich zu {} %</translation>
    </message>
</context>
<context>
    <name>Contamination</name>
    <message>
        <source>No field of “{}” says by its name that it holds the content of an element, such as As_ppm: no index is known. Choose the fields, or rename them.</source>
        <translation>Kein Feld von „{}“ sagt mit seinem Namen, dass es den Gehalt eines Elements enthält, etwa As_ppm: Kein Index ist bekannt. Wählen Sie die Felder oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>Taken for contents of elements, by their names: {}</source>
        <translation>Nach ihren Namen als Elementgehalte genommen: {}</translation>
    </message>
    <message>
        <source>Two fields hold {}: choose one.</source>
        <translation>Zwei Felder enthalten {}: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>“{}” does not begin with an element&apos;s symbol, such as As_ppm: rename it or leave it out.</source>
        <translation>„{}“ beginnt nicht mit einem Elementsymbol wie As_ppm: Benennen Sie es um oder lassen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>ContentsPresenter</name>
    <message>
        <source>Looking for samples of {}</source>
        <translation>Proben von {} werden gesucht</translation>
    </message>
</context>
<context>
    <name>ContentsRow</name>
    <message>
        <source>Add it to the project</source>
        <translation>Zum Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Add the table to the project, so that contents can be taken from it</source>
        <translation>Die Tabelle zum Projekt hinzufügen, damit Gehalte daraus genommen werden können</translation>
    </message>
    <message>
        <source>Contents from “{}” (by {}): {} of {} facilities, {} elements.</source>
        <translation>Gehalte aus „{}“ (über {}): {} von {} Anlagen, {} Elemente.</translation>
    </message>
    <message>
        <source>Each is the mean of its samples, weighted by their interval of depth where all have one.</source>
        <translation>Jeder ist das Mittel seiner Proben, gewichtet nach ihrem Tiefenintervall, wo alle eines haben.</translation>
    </message>
    <message>
        <source>Each is the plain mean of its samples.</source>
        <translation>Jeder ist das einfache Mittel seiner Proben.</translation>
    </message>
    <message>
        <source>Go back: contents are not taken from the table any more</source>
        <translation>Zurück: Gehalte werden nicht mehr aus der Tabelle genommen</translation>
    </message>
    <message>
        <source>Table of samples</source>
        <translation>Probentabelle</translation>
    </message>
    <message>
        <source>Table that has samples of these facilities</source>
        <translation>Tabelle mit Proben dieser Anlagen</translation>
    </message>
    <message>
        <source>Take contents</source>
        <translation>Gehalte nehmen</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Keine nehmen</translation>
    </message>
    <message>
        <source>Use the mean contents of each facility&apos;s samples; the layer itself is not changed</source>
        <translation>Die mittleren Gehalte der Proben jeder Anlage nutzen; der Layer selbst bleibt unverändert</translation>
    </message>
    <message>
        <source>“{}” has contents of {} elements for {} of {} facilities (by {}).</source>
        <translation>„{}“ hat Gehalte von {} Elementen für {} von {} Anlagen (über {}).</translation>
    </message>
    <message>
        <source>“{}” in {} has contents of elements for facilities; it is not in the project.</source>
        <translation>„{}“ in {} hat Elementgehalte für Anlagen; sie ist nicht im Projekt.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>last refresh: {}</source>
        <translation>zuletzt aktualisiert: {}</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>Lizenz nicht angegeben</translation>
    </message>
    <message>
        <source>nothing changed here</source>
        <translation>hier nichts geändert</translation>
    </message>
    <message>
        <source>part of the area</source>
        <translation>Teil des Gebiets</translation>
    </message>
    <message>
        <source>pulled {}</source>
        <translation>geholt {}</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>whole area</source>
        <translation>ganzes Gebiet</translation>
    </message>
    <message>
        <source>{} changed here</source>
        <translation>{} hier geändert</translation>
    </message>
</context>
<context>
    <name>CopiesView</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> (not verified against the source: {unsure})</source>
        <translation> (nicht an der Quelle geprüft: {unsure})</translation>
    </message>
    <message>
        <source> A layer of a service is named as features:https://…/collections/x.</source>
        <translation> Ein Layer eines Dienstes heißt etwa features:https://…/collections/x.</translation>
    </message>
    <message>
        <source> A login cannot be sent for a file that is read in place: pull it instead.</source>
        <translation> Für eine Datei, die an ihrem Ort gelesen wird, kann keine Anmeldung gesendet werden: Holen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source> New there: {named}.</source>
        <translation> Neu dort: {named}.</translation>
    </message>
    <message>
        <source> Not known: {missing}.</source>
        <translation> Nicht bekannt: {missing}.</translation>
    </message>
    <message>
        <source> The clock was set back before entry {set_back}; their order is right.</source>
        <translation> Die Uhr wurde vor Eintrag {set_back} zurückgestellt; deren Reihenfolge stimmt.</translation>
    </message>
    <message>
        <source> The first {count}; {more:,} more are in the table.</source>
        <translation> Die ersten {count}; {more:,} weitere stehen in der Tabelle.</translation>
    </message>
    <message>
        <source> The first {most:,} of {count:,} samples.</source>
        <translation> Die ersten {most:,} von {count:,} Proben.</translation>
    </message>
    <message>
        <source> The service has: {named}.</source>
        <translation> Der Dienst hat: {named}.</translation>
    </message>
    <message>
        <source> The {kept:,} features pulled so far are kept: pull again to go on from there.</source>
        <translation> Die bisher geholten {kept:,} Objekte bleiben: Holen Sie noch einmal, um dort fortzufahren.</translation>
    </message>
    <message>
        <source> and NAG above {nag_above:g} kg H₂SO₄/t</source>
        <translation> und NAG über {nag_above:g} kg H₂SO₄/t</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> und andere</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source> and {times} more</source>
        <translation> und {times} weitere</translation>
    </message>
    <message>
        <source> away, farther than {limit} {where}{lost}</source>
        <translation> entfernt, weiter als {limit} {where}{lost}</translation>
    </message>
    <message>
        <source> away, within {limit} {where}</source>
        <translation> entfernt, innerhalb von {limit} {where}</translation>
    </message>
    <message>
        <source> or more, not known: {missing}</source>
        <translation> oder mehr, nicht bekannt: {missing}</translation>
    </message>
    <message>
        <source> with {counted}</source>
        <translation> mit {counted}</translation>
    </message>
    <message>
        <source> with {population:,.10g} or more inhabitants</source>
        <translation> mit {population:,.10g} oder mehr Einwohnern</translation>
    </message>
    <message>
        <source> … (the offer is longer: see the raw record)</source>
        <translation> … (das Angebot ist länger: siehe den Rohdatensatz)</translation>
    </message>
    <message>
        <source>(and {count} more)</source>
        <translation>(und {count} weitere)</translation>
    </message>
    <message>
        <source>(layer {layer})</source>
        <translation>(Layer {layer})</translation>
    </message>
    <message>
        <source>(nested deeper than is shown)</source>
        <translation>(tiefer verschachtelt, als gezeigt wird)</translation>
    </message>
    <message>
        <source>(no action stated)</source>
        <translation>(keine Handlung angegeben)</translation>
    </message>
    <message>
        <source>(stated in detail)</source>
        <translation>(im Einzelnen angegeben)</translation>
    </message>
    <message>
        <source>, NNP {nnp:.3g} kg CaCO₃/t</source>
        <translation>, NNP {nnp:.3g} kg CaCO₃/t</translation>
    </message>
    <message>
        <source>, NNP {value:g} and +{nnp_limit:g} kg CaCO₃/t</source>
        <translation>, NNP {value:g} und +{nnp_limit:g} kg CaCO₃/t</translation>
    </message>
    <message>
        <source>, about {spoken} left</source>
        <translation>, noch etwa {spoken}</translation>
    </message>
    <message>
        <source>, although the answer given says otherwise</source>
        <translation>, obwohl die gegebene Antwort anderes sagt</translation>
    </message>
    <message>
        <source>, not given for {without}</source>
        <translation>, für {without} nicht angegeben</translation>
    </message>
    <message>
        <source>8, 16, 32 or 6, 12, 24 are in use</source>
        <translation>üblich sind 8, 16, 32 oder 6, 12, 24</translation>
    </message>
    <message>
        <source>; changes made here that stayed: {kept}</source>
        <translation>; hier gemachte Änderungen, die blieben: {kept}</translation>
    </message>
    <message>
        <source>; facility type not known or neither: reckoned as a dam</source>
        <translation>; Art der Anlage nicht bekannt oder keine von beiden: als Damm gerechnet</translation>
    </message>
    <message>
        <source>; no background for {without}</source>
        <translation>; kein Hintergrund für {without}</translation>
    </message>
    <message>
        <source>; no enrichment factors: {normaliser} is not known</source>
        <translation>; keine Anreicherungsfaktoren: {normaliser} ist nicht bekannt</translation>
    </message>
    <message>
        <source>; not known: {missing}, without which sums are too small</source>
        <translation>; nicht bekannt: {missing}, ohne die Summen zu klein sind</translation>
    </message>
    <message>
        <source>; {lost} of the layer&apos;s features have no usable geometry and were left out</source>
        <translation>; {lost} der Objekte des Layers haben keine brauchbare Geometrie und blieben weg</translation>
    </message>
    <message>
        <source>A bearing of {bearing:g} is not between 0 and 360 degrees.</source>
        <translation>Eine Richtung von {bearing:g} liegt nicht zwischen 0 und 360 Grad.</translation>
    </message>
    <message>
        <source>A bearing of {bearing_deg} is not between 0 and 360 degrees.</source>
        <translation>Eine Richtung von {bearing_deg} liegt nicht zwischen 0 und 360 Grad.</translation>
    </message>
    <message>
        <source>A comparison, not a decision</source>
        <translation>Ein Vergleich, keine Entscheidung</translation>
    </message>
    <message>
        <source>A connector&apos;s management address must say whose catalogue is meant: add ?counterPartyAddress=… to it.</source>
        <translation>Die Verwaltungsadresse eines Konnektors muss sagen, wessen Katalog gemeint ist: Hängen Sie ?counterPartyAddress=… an.</translation>
    </message>
    <message>
        <source>A distance of {km:g} km is not between 0 and {largest:g} km.</source>
        <translation>Eine Entfernung von {km:g} km liegt nicht zwischen 0 und {largest:g} km.</translation>
    </message>
    <message>
        <source>A facility has no area.</source>
        <translation>Eine Anlage hat keine Fläche.</translation>
    </message>
    <message>
        <source>A facility has no geometry.</source>
        <translation>Eine Anlage hat keine Geometrie.</translation>
    </message>
    <message>
        <source>A facility&apos;s coordinates cannot be brought into metres.</source>
        <translation>Die Koordinaten einer Anlage lassen sich nicht in Meter bringen.</translation>
    </message>
    <message>
        <source>A facility&apos;s coordinates lie outside of every reference system.</source>
        <translation>Die Koordinaten einer Anlage liegen außerhalb jedes Bezugssystems.</translation>
    </message>
    <message>
        <source>A feature came twice.</source>
        <translation>Ein Objekt kam doppelt.</translation>
    </message>
    <message>
        <source>A feature deleted on one side can only be kept as ours or as theirs.</source>
        <translation>Ein auf einer Seite gelöschtes Objekt kann nur als unseres oder als das andere behalten werden.</translation>
    </message>
    <message>
        <source>A feature has no id: changes to it cannot be sent back.</source>
        <translation>Ein Objekt hat keine Kennung: Änderungen daran können nicht zurückgesandt werden.</translation>
    </message>
    <message>
        <source>A feature is not a GeoJSON feature.</source>
        <translation>Ein Objekt ist kein GeoJSON-Objekt.</translation>
    </message>
    <message>
        <source>A feature&apos;s values</source>
        <translation>Die Werte eines Objekts</translation>
    </message>
    <message>
        <source>A feature&apos;s “properties”</source>
        <translation>Die „properties“ eines Objekts</translation>
    </message>
    <message>
        <source>A geometry cannot be brought from {source} into {target}.</source>
        <translation>Eine Geometrie lässt sich nicht von {source} nach {target} bringen.</translation>
    </message>
    <message>
        <source>A geometry cannot be brought into WGS 84 degrees.</source>
        <translation>Eine Geometrie lässt sich nicht in Grad WGS 84 bringen.</translation>
    </message>
    <message>
        <source>A geometry in the GeoPackage cannot be read.</source>
        <translation>Eine Geometrie im GeoPackage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A geometry in the GeoPackage is damaged.</source>
        <translation>Eine Geometrie im GeoPackage ist beschädigt.</translation>
    </message>
    <message>
        <source>A geometry is made of curves, although straight lines were asked for.</source>
        <translation>Eine Geometrie besteht aus Bögen, obwohl gerade Linien verlangt waren.</translation>
    </message>
    <message>
        <source>A geometry is no JSON object.</source>
        <translation>Eine Geometrie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A geometry is not a GeoPackage geometry.</source>
        <translation>Eine Geometrie ist keine GeoPackage-Geometrie.</translation>
    </message>
    <message>
        <source>A geometry is not valid GeoJSON.</source>
        <translation>Eine Geometrie ist kein gültiges GeoJSON.</translation>
    </message>
    <message>
        <source>A geometry is of a kind that cannot be read.</source>
        <translation>Eine Geometrie ist von einer Art, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>A geometry of the survey cannot be brought back into its reference system.</source>
        <translation>Eine Geometrie der Aufnahme lässt sich nicht in ihr Bezugssystem zurückbringen.</translation>
    </message>
    <message>
        <source>A part of a geometry is no list of positions.</source>
        <translation>Ein Teil einer Geometrie ist keine Liste von Positionen.</translation>
    </message>
    <message>
        <source>A part of the catalogue was not read: {message}</source>
        <translation>Ein Teil des Katalogs wurde nicht gelesen: {message}</translation>
    </message>
    <message>
        <source>A photo was not taken along: {wrong}</source>
        <translation>Ein Foto wurde nicht mitgenommen: {wrong}</translation>
    </message>
    <message>
        <source>A photo&apos;s file lies in the survey: take it in again and prefer the survey&apos;s values.</source>
        <translation>Die Datei eines Fotos liegt in der Aufnahme: Lesen Sie sie noch einmal ein und ziehen Sie die Werte der Aufnahme vor.</translation>
    </message>
    <message>
        <source>A point or a line needs a distance around it.</source>
        <translation>Ein Punkt oder eine Linie braucht eine Entfernung darum.</translation>
    </message>
    <message>
        <source>A position cannot be brought from {crs} into degrees.</source>
        <translation>Eine Position lässt sich nicht von {crs} in Grad bringen.</translation>
    </message>
    <message>
        <source>A position has no numbers for x and y.</source>
        <translation>Eine Position hat keine Zahlen für x und y.</translation>
    </message>
    <message>
        <source>A position is not a list of numbers.</source>
        <translation>Eine Position ist keine Zahlenliste.</translation>
    </message>
    <message>
        <source>A screening of the data given, not an estimate of resources by any reporting standard. Densities, errors, sub-categories of UNFC and the recovery are not verified against a source; no conformity is claimed.</source>
        <translation>Ein Screening der gegebenen Daten, keine Ressourcenschätzung nach einem Berichtsstandard. Dichten, Fehler, Unterkategorien der UNFC und das Ausbringen sind nicht an einer Quelle geprüft; es wird keine Konformität behauptet.</translation>
    </message>
    <message>
        <source>A search for words was reported to fail there: search by area, then narrow the list here.</source>
        <translation>Die Suche nach Wörtern soll dort scheitern: Suchen Sie nach Gebiet und grenzen Sie die Liste hier ein.</translation>
    </message>
    <message>
        <source>A sheet of a screening, not of an inspection: it says what the layer holds. What is not known is not fine. No conformity is claimed.</source>
        <translation>Ein Blatt eines Screenings, keiner Inspektion: Es sagt, was der Layer enthält. Was nicht bekannt ist, ist nicht in Ordnung. Es wird keine Konformität behauptet.</translation>
    </message>
    <message>
        <source>A step of the history</source>
        <translation>Ein Schritt des Verlaufs</translation>
    </message>
    <message>
        <source>A {kind} cannot be sent to a WFS.</source>
        <translation>{kind} kann nicht an einen WFS gesendet werden.</translation>
    </message>
    <message>
        <source>Acid of the NAG test that PAF needs as well, above</source>
        <translation>Säure des NAG-Tests, die PAF zusätzlich braucht, über</translation>
    </message>
    <message>
        <source>Acid-base account</source>
        <translation>Säure-Base-Bilanz</translation>
    </message>
    <message>
        <source>An uncertainty of {name:g} % cannot be: choose one between 0 and {largest:g}.</source>
        <translation>Eine Unsicherheit von {name:g} % gibt es nicht: Wählen Sie eine zwischen 0 und {largest:g}.</translation>
    </message>
    <message>
        <source>Another sync of {path} has taken over, because this one stood still.</source>
        <translation>Ein anderer Abgleich von {path} hat übernommen, weil dieser stillstand.</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Antworten nach Frage</translation>
    </message>
    <message>
        <source>Answers left out: {count} {what}: {several}{more}.</source>
        <translation>Weggelassene Antworten: {count} {what}: {several}{more}.</translation>
    </message>
    <message>
        <source>Answers need a file that stays: save the layer as a GeoPackage, or pull it, first.</source>
        <translation>Antworten brauchen eine bleibende Datei: Speichern Sie den Layer zuerst als GeoPackage oder holen Sie ihn.</translation>
    </message>
    <message>
        <source>Answers of persons</source>
        <translation>Antworten von Personen</translation>
    </message>
    <message>
        <source>Answers of persons: {beaten} gave way to a newer one.</source>
        <translation>Antworten von Personen: {beaten} wichen einer neueren.</translation>
    </message>
    <message>
        <source>Answers of persons: {disputed} contradict another of the same date; the more cautious one counts.</source>
        <translation>Antworten von Personen: {disputed} widersprechen einer anderen desselben Tages; die vorsichtigere zählt.</translation>
    </message>
    <message>
        <source>Answers of the pre-selection</source>
        <translation>Antworten der Vorauswahl</translation>
    </message>
    <message>
        <source>Answers with reasons</source>
        <translation>Antworten mit Gründen</translation>
    </message>
    <message>
        <source>As used</source>
        <translation>Wie verwendet</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Zuerst fragen</translation>
    </message>
    <message>
        <source>Ask for a smaller area or fewer features.</source>
        <translation>Fragen Sie nach einem kleineren Gebiet oder weniger Objekten.</translation>
    </message>
    <message>
        <source>Ask the data&apos;s owner which one it is, then choose it.</source>
        <translation>Fragen Sie den Eigentümer der Daten, welches es ist, und wählen Sie es.</translation>
    </message>
    <message>
        <source>Asked by the part of it that speaks like CKAN; filters that it does not know are applied here.</source>
        <translation>Gefragt wird der Teil, der wie CKAN spricht; Filter, die er nicht kennt, werden hier angewandt.</translation>
    </message>
    <message>
        <source>Asking the service about {name}</source>
        <translation>Der Dienst wird nach {name} gefragt</translation>
    </message>
    <message>
        <source>Assessment: economic recoverability</source>
        <translation>Bewertung: wirtschaftliche Gewinnbarkeit</translation>
    </message>
    <message>
        <source>Assessment: methods</source>
        <translation>Bewertung: Methoden</translation>
    </message>
    <message>
        <source>Assessment: quantities and concentrations</source>
        <translation>Bewertung: Mengen und Konzentrationen</translation>
    </message>
    <message>
        <source>Assessment: technical recoverability</source>
        <translation>Bewertung: technische Gewinnbarkeit</translation>
    </message>
    <message>
        <source>Background and toxic responses</source>
        <translation>Hintergrund und Toxizitätsfaktoren</translation>
    </message>
    <message>
        <source>Background: {source}</source>
        <translation>Hintergrund: {source}</translation>
    </message>
    <message>
        <source>Below detection</source>
        <translation>Unter der Nachweisgrenze</translation>
    </message>
    <message>
        <source>Both axes are logarithmic; what is zero or below stands at the lower end. Lines: where NPR = NP / AP has the value written beside them.</source>
        <translation>Beide Achsen sind logarithmisch; was null oder kleiner ist, steht am unteren Ende. Linien: wo NPR = NP / AP den daneben geschriebenen Wert hat.</translation>
    </message>
    <message>
        <source>Both axes are shares of this layer; the numbers beside them are the field&apos;s own. Dashed: breaks of the classes.</source>
        <translation>Beide Achsen sind Anteile dieses Layers; die Zahlen daneben sind die des Feldes. Gestrichelt: Klassengrenzen.</translation>
    </message>
    <message>
        <source>Both weights are 0: give risk or resource a weight above 0.</source>
        <translation>Beide Gewichte sind 0: Geben Sie Risiko oder Rohstoff ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>Box: P10 to P90 of the draws. Line: P50. The axis is logarithmic.</source>
        <translation>Kasten: P10 bis P90 der Ziehungen. Linie: P50. Die Achse ist logarithmisch.</translation>
    </message>
    <message>
        <source>Box: the interval of the distance. Line: its middle. The axis is logarithmic.</source>
        <translation>Kasten: das Intervall der Entfernung. Linie: seine Mitte. Die Achse ist logarithmisch.</translation>
    </message>
    <message>
        <source>Break-even (mg/kg)</source>
        <translation>Kostendeckend (mg/kg)</translation>
    </message>
    <message>
        <source>Breaks and weights</source>
        <translation>Grenzen und Gewichte</translation>
    </message>
    <message>
        <source>Bring it back under its own name if it was renamed.</source>
        <translation>Geben Sie ihr den eigenen Namen zurück, wenn sie umbenannt wurde.</translation>
    </message>
    <message>
        <source>CC0 1.0, as public programs state it.</source>
        <translation>CC0 1.0, wie öffentliche Programme angeben.</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Catalogues of kind “{kind}” are not supported. Known kinds: {clients}.</source>
        <translation>Kataloge der Art „{kind}“ werden nicht unterstützt. Bekannte Arten: {clients}.</translation>
    </message>
    <message>
        <source>Catalogues that answer XML need the Python library lxml, which this QGIS came without. Install it for QGIS&apos; own Python with: python3 -m pip install lxml</source>
        <translation>Kataloge, die mit XML antworten, brauchen die Python-Bibliothek lxml, die diesem QGIS fehlt. Installieren Sie sie für das Python von QGIS mit: python3 -m pip install lxml</translation>
    </message>
    <message>
        <source>Changes of “{layer}” cannot be sent back yet: it came from {url} ({kind}), and only services of features (OGC API, WFS) take them.</source>
        <translation>Änderungen an „{layer}“ können noch nicht zurückgesandt werden: Er kam von {url} ({kind}), und nur Dienste für Objekte (OGC API, WFS) nehmen sie.</translation>
    </message>
    <message>
        <source>Check that the address is that of the service itself, not of a web page about it.</source>
        <translation>Prüfen Sie, ob die Adresse die des Dienstes selbst ist und nicht die einer Webseite über ihn.</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then try again.</source>
        <translation>Prüfen Sie Adresse und Netzverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the address, the network connection and QGIS&apos; proxy settings, then try again.</source>
        <translation>Prüfen Sie Adresse, Netzverbindung und die Proxy-Einstellungen von QGIS und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address and kind in the options.</source>
        <translation>Prüfen Sie Adresse und Art des Katalogs in den Optionen.</translation>
    </message>
    <message>
        <source>Check the coordinate reference system and that the coordinates lie inside its area of use.</source>
        <translation>Prüfen Sie das Koordinatenbezugssystem und ob die Koordinaten in seinem Geltungsbereich liegen.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage that was made with Pull.</source>
        <translation>Wählen Sie ein GeoPackage, das mit Holen entstanden ist.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or {zoom} as the largest zoom level: {tiles:,} tiles.</source>
        <translation>Wählen Sie ein kleineres Gebiet oder {zoom} als größte Zoomstufe: {tiles:,} Kacheln.</translation>
    </message>
    <message>
        <source>Choose a smaller area.</source>
        <translation>Wählen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration for this service: a login goes to its own host only.</source>
        <translation>Wählen Sie eine Authentifizierung für diesen Dienst: Eine Anmeldung geht nur an ihren eigenen Server.</translation>
    </message>
    <message>
        <source>Choose another field copy, or pull the data again.</source>
        <translation>Wählen Sie eine andere Feldkopie oder holen Sie die Daten noch einmal.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation>Wählen Sie einen anderen Ordner oder schließen Sie die Datei, wo sie offen ist.</translation>
    </message>
    <message>
        <source>Choose one of them, or type the right one at home.</source>
        <translation>Wählen Sie einen davon oder geben Sie zu Hause den richtigen ein.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Choose the facility it shows.</source>
        <translation>Wählen Sie die Anlage, die es zeigt.</translation>
    </message>
    <message>
        <source>Class 0: not above 1.5 times the background; each class above is a doubling, 6 is more than 48 times. Samples of which the content is not known are left out; n is how many are known.</source>
        <translation>Klasse 0: nicht über dem 1,5-Fachen des Hintergrunds; jede Klasse darüber ist eine Verdopplung, 6 ist mehr als das 48-Fache. Proben, deren Gehalt nicht bekannt ist, bleiben weg; n ist die Zahl der bekannten.</translation>
    </message>
    <message>
        <source>Class of Cdeg</source>
        <translation>Klasse von Cdeg</translation>
    </message>
    <message>
        <source>Class of RI</source>
        <translation>Klasse von RI</translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation>Klassen nach</translation>
    </message>
    <message>
        <source>Classes of Cdeg begin at</source>
        <translation>Klassen von Cdeg beginnen bei</translation>
    </message>
    <message>
        <source>Classes of Igeo</source>
        <translation>Klassen von Igeo</translation>
    </message>
    <message>
        <source>Classes of {what} begin at</source>
        <translation>Klassen von {what} beginnen bei</translation>
    </message>
    <message>
        <source>Close the other program that uses the file, or save the layer&apos;s edits, then try again.</source>
        <translation>Schließen Sie das andere Programm, das die Datei benutzt, oder speichern Sie die Bearbeitungen des Layers, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Contamination indices</source>
        <translation>Kontaminationsindizes</translation>
    </message>
    <message>
        <source>Contents below detection</source>
        <translation>Gehalte unter der Nachweisgrenze</translation>
    </message>
    <message>
        <source>Coordinates lie outside of every reference system.</source>
        <translation>Koordinaten liegen außerhalb jedes Bezugssystems.</translation>
    </message>
    <message>
        <source>Copy the file, with its folder media, to where you may write, and open it there; no change is lost.</source>
        <translation>Kopieren Sie die Datei mit ihrem Ordner media dorthin, wo Sie schreiben dürfen, und öffnen Sie sie dort; keine Änderung geht verloren.</translation>
    </message>
    <message>
        <source>Copying the field copy</source>
        <translation>Die Feldkopie wird kopiert</translation>
    </message>
    <message>
        <source>Correct it in the field copy at home before you sync.</source>
        <translation>Korrigieren Sie es zu Hause in der Feldkopie, bevor Sie abgleichen.</translation>
    </message>
    <message>
        <source>Correct or empty it.</source>
        <translation>Korrigieren oder leeren Sie es.</translation>
    </message>
    <message>
        <source>Correct the data, or leave the features concerned out.</source>
        <translation>Korrigieren Sie die Daten oder lassen Sie die betroffenen Objekte weg.</translation>
    </message>
    <message>
        <source>Correct the search or the filter and try again.</source>
        <translation>Korrigieren Sie Suche oder Filter und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cost of processing</source>
        <translation>Aufbereitungskosten</translation>
    </message>
    <message>
        <source>Curves in {shown} were replaced by short straight lines: a field copy keeps no curves.</source>
        <translation>Bögen in {shown} wurden durch kurze gerade Linien ersetzt: Eine Feldkopie bewahrt keine Bögen.</translation>
    </message>
    <message>
        <source>DEM {name}, fall across the outline within {reach:g} m</source>
        <translation>DGM {name}, Gefälle quer zum Umriss innerhalb von {reach:g} m</translation>
    </message>
    <message>
        <source>DEM {name}, ground around the facility</source>
        <translation>DGM {name}, Gelände um die Anlage</translation>
    </message>
    <message>
        <source>Datasets and services of European geological surveys: geology, mineral resources, groundwater, hazards.</source>
        <translation>Datensätze und Dienste europäischer geologischer Dienste: Geologie, Rohstoffe, Grundwasser, Gefahren.</translation>
    </message>
    <message>
        <source>Datasets and services of the British Geological Survey, minerals and mine plans among them.</source>
        <translation>Datensätze und Dienste des British Geological Survey, darunter Minerale und Grubenpläne.</translation>
    </message>
    <message>
        <source>Decisions change</source>
        <translation>Entscheidungen ändern sich</translation>
    </message>
    <message>
        <source>Delete those that were copied by mistake.</source>
        <translation>Löschen Sie die versehentlich kopierten.</translation>
    </message>
    <message>
        <source>Densities named where none is given</source>
        <translation>Genannte Dichten, wo keine angegeben ist</translation>
    </message>
    <message>
        <source>Differs by layer: CC BY 4.0, CC BY-NC-ND 4.0 and all rights reserved occur.</source>
        <translation>Je nach Layer: CC BY 4.0, CC BY-NC-ND 4.0 und alle Rechte vorbehalten kommen vor.</translation>
    </message>
    <message>
        <source>Differs by layer: look before use.</source>
        <translation>Je nach Layer: vor der Nutzung nachsehen.</translation>
    </message>
    <message>
        <source>Digests of the values and geometries in the order in which they were read. The same inputs, choices, seed and versions give the same report on screen to the byte; so no report bears the time of its run.</source>
        <translation>Prüfsummen der Werte und Geometrien in der Reihenfolge, in der sie gelesen wurden. Gleiche Eingaben, Wahlen, Startwert und Versionen geben am Bildschirm bis aufs Byte denselben Bericht; deshalb trägt kein Bericht die Zeit seines Laufs.</translation>
    </message>
    <message>
        <source>Distance to agricultural land</source>
        <translation>Entfernung zu Landwirtschaftsflächen</translation>
    </message>
    <message>
        <source>Distance to protected areas</source>
        <translation>Entfernung zu Schutzgebieten</translation>
    </message>
    <message>
        <source>Distance to settlements</source>
        <translation>Entfernung zu Siedlungen</translation>
    </message>
    <message>
        <source>Distance to surface water</source>
        <translation>Entfernung zu Oberflächenwasser</translation>
    </message>
    <message>
        <source>Distance to water bodies with less than good status</source>
        <translation>Entfernung zu Gewässern in weniger als gutem Zustand</translation>
    </message>
    <message>
        <source>Distance, changed alone</source>
        <translation>Entfernung, allein geändert</translation>
    </message>
    <message>
        <source>Distribution of the errors</source>
        <translation>Verteilung der Fehler</translation>
    </message>
    <message>
        <source>Do not sync the survey&apos;s own field copy any more.</source>
        <translation>Gleichen Sie die eigene Feldkopie der Aufnahme nicht mehr ab.</translation>
    </message>
    <message>
        <source>Does the waste contain sulphide minerals?</source>
        <translation>Enthält der Abfall Sulfidminerale?</translation>
    </message>
    <message>
        <source>Does the waste contain toxic metals?</source>
        <translation>Enthält der Abfall giftige Metalle?</translation>
    </message>
    <message>
        <source>Draw it, or delete the feature.</source>
        <translation>Zeichnen Sie sie oder löschen Sie das Objekt.</translation>
    </message>
    <message>
        <source>Drawing {iterations:,} times</source>
        <translation>{iterations:,}-mal wird gezogen</translation>
    </message>
    <message>
        <source>E as of a facility that was not sampled</source>
        <translation>E wie bei einer nicht beprobten Anlage</translation>
    </message>
    <message>
        <source>E1: economic_viability and regulatory_status scored 3, no barrier below 2</source>
        <translation>E1: economic_viability und regulatory_status mit 3 bewertet, keine Hürde unter 2</translation>
    </message>
    <message>
        <source>E2: economic_viability scored {viable}, not all of regulatory_status and barriers settled</source>
        <translation>E2: economic_viability mit {viable} bewertet, regulatory_status und Hürden nicht ganz geklärt</translation>
    </message>
    <message>
        <source>E3.2: economic_viability scored 0</source>
        <translation>E3.2: economic_viability mit 0 bewertet</translation>
    </message>
    <message>
        <source>E3.3: {value} scored 1</source>
        <translation>E3.3: {value} mit 1 bewertet</translation>
    </message>
    <message>
        <source>Each record states its own.</source>
        <translation>Jeder Eintrag nennt seine eigene.</translation>
    </message>
    <message>
        <source>Economic importance</source>
        <translation>Wirtschaftliche Bedeutung</translation>
    </message>
    <message>
        <source>Either answer settles</source>
        <translation>Jede Antwort klärt</translation>
    </message>
    <message>
        <source>Empty attributes: </source>
        <translation>Leere Attribute: </translation>
    </message>
    <message>
        <source>Enrichment counts up to</source>
        <translation>Anreicherung zählt bis</translation>
    </message>
    <message>
        <source>Entries skipped: {named}.</source>
        <translation>Übersprungene Einträge: {named}.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} are</source>
        <translation>Die Einträge {first} bis {last} sind</translation>
    </message>
    <message>
        <source>Entry {entry} ({told}) does not follow entry {before}: one of them was put in.</source>
        <translation>Eintrag {entry} ({told}) folgt nicht auf Eintrag {before}: Einer davon wurde eingefügt.</translation>
    </message>
    <message>
        <source>Entry {entry} ({told}) was changed after it was written.</source>
        <translation>Eintrag {entry} ({told}) wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>Entry {first} is</source>
        <translation>Eintrag {first} ist</translation>
    </message>
    <message>
        <source>Environment: land cover, water, protected areas, ground motion of Copernicus.</source>
        <translation>Umwelt: Landbedeckung, Wasser, Schutzgebiete, Bodenbewegung von Copernicus.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Every facility is ranked.</source>
        <translation>Jede Anlage hat einen Rang.</translation>
    </message>
    <message>
        <source>F4: project_defined scored 0</source>
        <translation>F4: project_defined mit 0 bewertet</translation>
    </message>
    <message>
        <source>Facilities by risk and resource, with the four quadrants</source>
        <translation>Anlagen nach Risiko und Rohstoff, mit den vier Quadranten</translation>
    </message>
    <message>
        <source>Facilities by their number of YES answers and by decision</source>
        <translation>Anlagen nach der Zahl ihrer YES-Antworten und nach Entscheidung</translation>
    </message>
    <message>
        <source>Facilities to examine further, in brackets those on what is known, if each distance alone were half or twice as long. Nothing else changes; answers of persons stay. The layer&apos;s field “sensitivity” says it for each one.</source>
        <translation>Weiter zu untersuchende Anlagen, in Klammern die nach dem Bekannten, wenn jede Entfernung für sich halb oder doppelt so groß wäre. Sonst ändert sich nichts; Antworten von Personen bleiben. Das Feld „sensitivity“ des Layers sagt es für jede.</translation>
    </message>
    <message>
        <source>Facilities with equal gaps</source>
        <translation>Anlagen mit gleichen Lücken</translation>
    </message>
    <message>
        <source>Facility sheet</source>
        <translation>Anlagenblatt</translation>
    </message>
    <message>
        <source>Factor of the distance</source>
        <translation>Faktor der Entfernung</translation>
    </message>
    <message>
        <source>Feature {server_id} was changed on the service meanwhile.</source>
        <translation>Objekt {server_id} wurde inzwischen am Dienst geändert.</translation>
    </message>
    <message>
        <source>Feature {what} has a geometry that is not valid GeoJSON.</source>
        <translation>Objekt {what} hat eine Geometrie, die kein gültiges GeoJSON ist.</translation>
    </message>
    <message>
        <source>Features or values</source>
        <translation>Objekte oder Werte</translation>
    </message>
    <message>
        <source>For a tonne</source>
        <translation>Je Tonne</translation>
    </message>
    <message>
        <source>For all: {shared}.</source>
        <translation>Für alle: {shared}.</translation>
    </message>
    <message>
        <source>For many conflicts at once, choose a side: base, ours or theirs.</source>
        <translation>Für viele Konflikte zugleich wählen Sie eine Seite: Basis, unsere oder deren.</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>From risk to resource</source>
        <translation>Vom Risiko zum Rohstoff</translation>
    </message>
    <message>
        <source>F{maturity}: project_maturity</source>
        <translation>F{maturity}: project_maturity</translation>
    </message>
    <message>
        <source>F{study}: study_level scored {score}</source>
        <translation>F{study}: study_level mit {score} bewertet</translation>
    </message>
    <message>
        <source>G3: sampled, a score of knowledge below 2</source>
        <translation>G3: beprobt, eine Bewertung der Kenntnis unter 2</translation>
    </message>
    <message>
        <source>G4: sampling scored 0, no boreholes</source>
        <translation>G4: sampling mit 0 bewertet, keine Bohrungen</translation>
    </message>
    <message>
        <source>Geological map of Portugal.</source>
        <translation>Geologische Karte von Portugal.</translation>
    </message>
    <message>
        <source>Geological maps and services of the Austrian geological survey.</source>
        <translation>Geologische Karten und Dienste des österreichischen geologischen Dienstes.</translation>
    </message>
    <message>
        <source>Geological maps of France, to look at.</source>
        <translation>Geologische Karten von Frankreich, zum Ansehen.</translation>
    </message>
    <message>
        <source>Geology, groundwater, geochemistry (Tellus), mineral localities of Ireland as services.</source>
        <translation>Geologie, Grundwasser, Geochemie (Tellus), Mineralfundorte Irlands als Dienste.</translation>
    </message>
    <message>
        <source>Geology, mineral deposits (MIDAS), groundwater and hazards of Poland as services.</source>
        <translation>Geologie, Lagerstätten (MIDAS), Grundwasser und Gefahren Polens als Dienste.</translation>
    </message>
    <message>
        <source>Geology, mineral deposits, geochemistry, hydrogeology of Spain as map and feature services.</source>
        <translation>Geologie, Lagerstätten, Geochemie, Hydrogeologie Spaniens als Karten- und Objektdienste.</translation>
    </message>
    <message>
        <source>Geology, mineral deposits, mining rights (Tukes) and geochemistry of Finland as services.</source>
        <translation>Geologie, Lagerstätten, Bergbaurechte (Tukes) und Geochemie Finnlands als Dienste.</translation>
    </message>
    <message>
        <source>Geology, raw materials, soil, geochemistry, groundwater of Germany.</source>
        <translation>Geologie, Rohstoffe, Boden, Geochemie, Grundwasser Deutschlands.</translation>
    </message>
    <message>
        <source>GetCapabilities of {service}</source>
        <translation>GetCapabilities von {service}</translation>
    </message>
    <message>
        <source>Gone on with {read:,} features pulled at {at} UTC.</source>
        <translation>Fortgefahren mit {read:,} Objekten, geholt am {at} UTC.</translation>
    </message>
    <message>
        <source>G{lowest}: no score of knowledge below {score}</source>
        <translation>G{lowest}: keine Bewertung der Kenntnis unter {score}</translation>
    </message>
    <message>
        <source>Hakanson 1980</source>
        <translation>Hakanson 1980</translation>
    </message>
    <message>
        <source>Has a serious incident or impact at the site been documented?</source>
        <translation>Ist ein schwerer Störfall oder Schaden am Standort belegt?</translation>
    </message>
    <message>
        <source>Height of a heap</source>
        <translation>Höhe einer Halde</translation>
    </message>
    <message>
        <source>Height of a lagoon&apos;s wall</source>
        <translation>Höhe des Damms eines Absetzbeckens</translation>
    </message>
    <message>
        <source>ISPRA, the geological survey, describes its services here.</source>
        <translation>ISPRA, der geologische Dienst, beschreibt hier seine Dienste.</translation>
    </message>
    <message>
        <source>If they are to go, delete them in the field copy at home.</source>
        <translation>Sollen sie weg, löschen Sie sie zu Hause in der Feldkopie.</translation>
    </message>
    <message>
        <source>Index fields (JSON): {reason}</source>
        <translation>Indexfelder (JSON): {reason}</translation>
    </message>
    <message>
        <source>Index fields (JSON): “{name}” names the field “{missing}”, which {catalogue} does not have.</source>
        <translation>Indexfelder (JSON): „{name}“ nennt das Feld „{missing}“, das {catalogue} nicht hat.</translation>
    </message>
    <message>
        <source>Inert waste</source>
        <translation>Inertabfall</translation>
    </message>
    <message>
        <source>Inputs and attributes</source>
        <translation>Eingaben und Attribute</translation>
    </message>
    <message>
        <source>Inputs as read</source>
        <translation>Eingaben, wie gelesen</translation>
    </message>
    <message>
        <source>Install the library named above for QGIS&apos; Python, then restart QGIS.</source>
        <translation>Installieren Sie die oben genannte Bibliothek für das Python von QGIS und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Intervals of the run-out distance, the farthest first</source>
        <translation>Intervalle der Reichweite, die weiteste zuerst</translation>
    </message>
    <message>
        <source>Is the facility a tailings lagoon?</source>
        <translation>Ist die Anlage ein Absetzbecken?</translation>
    </message>
    <message>
        <source>Is the foundation of the heap steeper than the threshold?</source>
        <translation>Ist der Untergrund der Halde steiler als die Schwelle?</translation>
    </message>
    <message>
        <source>Is the heap higher than the threshold (within 50 m of the toe)?</source>
        <translation>Ist die Halde höher als die Schwelle (innerhalb von 50 m vom Fuß)?</translation>
    </message>
    <message>
        <source>Is the layer beneath the facility permeable?</source>
        <translation>Ist die Schicht unter der Anlage durchlässig?</translation>
    </message>
    <message>
        <source>Is the material exposed to wind?</source>
        <translation>Ist das Material dem Wind ausgesetzt?</translation>
    </message>
    <message>
        <source>Is the material uncovered, so that direct contact is possible?</source>
        <translation>Ist das Material unbedeckt, sodass direkter Kontakt möglich ist?</translation>
    </message>
    <message>
        <source>Is the surface of the heap larger than the threshold?</source>
        <translation>Ist die Oberfläche der Halde größer als die Schwelle?</translation>
    </message>
    <message>
        <source>Is the surface of the lagoon larger than the threshold?</source>
        <translation>Ist die Oberfläche des Absetzbeckens größer als die Schwelle?</translation>
    </message>
    <message>
        <source>Is the wall of the lagoon higher than the threshold (within 50 m of the crest)?</source>
        <translation>Ist der Damm des Absetzbeckens höher als die Schwelle (innerhalb von 50 m von der Krone)?</translation>
    </message>
    <message>
        <source>Is there a protected (Natura 2000) site within the distance?</source>
        <translation>Liegt ein Schutzgebiet (Natura 2000) innerhalb der Entfernung?</translation>
    </message>
    <message>
        <source>Is there a settlement with at least the given population within the distance?</source>
        <translation>Liegt eine Siedlung mit mindestens der angegebenen Einwohnerzahl innerhalb der Entfernung?</translation>
    </message>
    <message>
        <source>Is there a surface water body within the distance?</source>
        <translation>Liegt ein Oberflächengewässer innerhalb der Entfernung?</translation>
    </message>
    <message>
        <source>Is there a water body with less than good status within the distance?</source>
        <translation>Liegt ein Gewässer in weniger als gutem Zustand innerhalb der Entfernung?</translation>
    </message>
    <message>
        <source>Is there agricultural land within the distance?</source>
        <translation>Liegen Landwirtschaftsflächen innerhalb der Entfernung?</translation>
    </message>
    <message>
        <source>It could not be looked whether somebody else has found the new features too</source>
        <translation>Es konnte nicht nachgesehen werden, ob jemand anders die neuen Objekte auch gefunden hat</translation>
    </message>
    <message>
        <source>It had not reached the service; it is sent again.</source>
        <translation>Es hatte den Dienst nicht erreicht; es wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It had reached the service before the connection broke off.</source>
        <translation>Es hatte den Dienst erreicht, bevor die Verbindung abriss.</translation>
    </message>
    <message>
        <source>It has a document type.</source>
        <translation>Es hat einen Dokumenttyp.</translation>
    </message>
    <message>
        <source>It has no element.</source>
        <translation>Es hat kein Element.</translation>
    </message>
    <message>
        <source>It has no geometry.</source>
        <translation>Es hat keine Geometrie.</translation>
    </message>
    <message>
        <source>It is known as a line only: the samples lie on it.</source>
        <translation>Sie ist nur als Linie bekannt: Die Proben liegen darauf.</translation>
    </message>
    <message>
        <source>It is known as a point only: the samples lie at it and around it.</source>
        <translation>Sie ist nur als Punkt bekannt: Die Proben liegen daran und darum.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is too small for an edge of {edge:g} m: {kept:.2g} m kept.</source>
        <translation>Sie ist zu klein für einen Rand von {edge:g} m: {kept:.2g} m eingehalten.</translation>
    </message>
    <message>
        <source>It lies outside of the area of the survey.</source>
        <translation>Es liegt außerhalb des Gebiets der Aufnahme.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted: search for it again.</source>
        <translation>Es wurde vielleicht verschoben oder gelöscht: Suchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It waits: it is not known whether somebody else has found it too.</source>
        <translation>Es wartet: Es ist nicht bekannt, ob jemand anders es auch gefunden hat.</translation>
    </message>
    <message>
        <source>It was changed in the survey and deleted here: it stays deleted.</source>
        <translation>Es wurde in der Aufnahme geändert und hier gelöscht: Es bleibt gelöscht.</translation>
    </message>
    <message>
        <source>It was changed on the service {rounds} times while it was being sent; sync again.</source>
        <translation>Das Objekt wurde auf dem Dienst {rounds}-mal geändert, während es gesendet wurde; gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>It was deleted in the survey and changed here: it stays.</source>
        <translation>Es wurde in der Aufnahme gelöscht und hier geändert: Es bleibt.</translation>
    </message>
    <message>
        <source>It was made on data of {url}, this layer is from {here}: check that both are the same.</source>
        <translation>Er wurde an Daten von {url} gemacht, dieser Layer ist von {here}: Prüfen Sie, ob beide dieselben sind.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came, and the service cannot be asked for it: look there whether it exists. If it does not, copy the feature here and delete this one; the copy is sent as a new one.</source>
        <translation>Es wurde gesendet, aber es kam keine Antwort, und der Dienst kann nicht danach gefragt werden: Sehen Sie dort nach, ob es da ist. Wenn nicht, kopieren Sie das Objekt hier und löschen dieses; die Kopie wird als neues gesendet.</translation>
    </message>
    <message>
        <source>It was sent, but the service does not have it any more; sync again.</source>
        <translation>Es wurde gesendet, aber der Dienst hat es nicht mehr; gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>It would have been taken in the future, {values}.</source>
        <translation>Es wäre in der Zukunft entstanden, {values}.</translation>
    </message>
    <message>
        <source>Its coordinates are in {theirs}, those of this layer in {here}.</source>
        <translation>Seine Koordinaten sind in {theirs}, die dieses Layers in {here}.</translation>
    </message>
    <message>
        <source>Its operator states it with http; others ask it by https.</source>
        <translation>Der Betreiber gibt sie mit http an; andere fragen sie über https.</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Largest tonnages</source>
        <translation>Größte Tonnagen</translation>
    </message>
    <message>
        <source>Largest tonnages of {what} with their intervals</source>
        <translation>Größte Tonnagen von {what} mit ihren Intervallen</translation>
    </message>
    <message>
        <source>Layers of European projects: mineral occurrences, mines, faults, surface geology.</source>
        <translation>Layer europäischer Projekte: Mineralvorkommen, Bergwerke, Störungen, Oberflächengeologie.</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Der Bericht wird gesetzt</translation>
    </message>
    <message>
        <source>Look at the clock of the camera.</source>
        <translation>Sehen Sie nach der Uhr der Kamera.</translation>
    </message>
    <message>
        <source>Look for the file on the device, put it into the folder, and take the survey in again.</source>
        <translation>Suchen Sie die Datei auf dem Gerät, legen Sie sie in den Ordner und lesen Sie die Aufnahme noch einmal ein.</translation>
    </message>
    <message>
        <source>Look it up on the bag or on the sheet, and correct it.</source>
        <translation>Sehen Sie auf dem Beutel oder dem Blatt nach und korrigieren Sie es.</translation>
    </message>
    <message>
        <source>Look whether it is meant.</source>
        <translation>Sehen Sie nach, ob es so gemeint ist.</translation>
    </message>
    <message>
        <source>Look whether it is the right one before you sync.</source>
        <translation>Sehen Sie nach, ob es das richtige ist, bevor Sie abgleichen.</translation>
    </message>
    <message>
        <source>Look whether it was drawn in the right place.</source>
        <translation>Sehen Sie nach, ob es am richtigen Ort gezeichnet wurde.</translation>
    </message>
    <message>
        <source>Looking for {count} features</source>
        <translation>{count} Objekte werden gesucht</translation>
    </message>
    <message>
        <source>Looking for {name}</source>
        <translation>{name} wird gesucht</translation>
    </message>
    <message>
        <source>Looking for {value}</source>
        <translation>{value} wird gesucht</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Making the demo inventory</source>
        <translation>Das Demo-Inventar wird erzeugt</translation>
    </message>
    <message>
        <source>Many services: the first search takes long. A service&apos;s own address in place of this one is faster.</source>
        <translation>Viele Dienste: Die erste Suche dauert lange. Die eigene Adresse eines Dienstes anstelle dieser ist schneller.</translation>
    </message>
    <message>
        <source>Map of the facilities by class</source>
        <translation>Karte der Anlagen nach Klasse</translation>
    </message>
    <message>
        <source>Map of the facility at {where}, with {count} others</source>
        <translation>Karte der Anlage bei {where}, mit {count} anderen</translation>
    </message>
    <message>
        <source>Material assessed</source>
        <translation>Bewertetes Material</translation>
    </message>
    <message>
        <source>Measure it again, or draw it after a better source.</source>
        <translation>Messen Sie noch einmal oder zeichnen Sie nach einer besseren Quelle.</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>Entfernungen werden gemessen</translation>
    </message>
    <message>
        <source>Metadata of Flanders, soil, geology and environment among them.</source>
        <translation>Metadaten Flanderns, darunter Boden, Geologie und Umwelt.</translation>
    </message>
    <message>
        <source>Metadata of Wallonia, soil, geology, mines and environment among them.</source>
        <translation>Metadaten der Wallonie, darunter Boden, Geologie, Bergwerke und Umwelt.</translation>
    </message>
    <message>
        <source>Metadata of all countries that report for INSPIRE, mineral resources and geology among them.</source>
        <translation>Metadaten aller Länder, die für INSPIRE berichten, darunter Rohstoffe und Geologie.</translation>
    </message>
    <message>
        <source>Metadata of public bodies in Scotland.</source>
        <translation>Metadaten öffentlicher Stellen in Schottland.</translation>
    </message>
    <message>
        <source>Metadata of public bodies of the whole country, geology, mineral resources and environment among them.</source>
        <translation>Metadaten öffentlicher Stellen des ganzen Landes, darunter Geologie, Rohstoffe und Umwelt.</translation>
    </message>
    <message>
        <source>Metadata of the Czech Geological Survey.</source>
        <translation>Metadaten des Tschechischen Geologischen Dienstes.</translation>
    </message>
    <message>
        <source>Metadata of the national platform of geographic data.</source>
        <translation>Metadaten der nationalen Plattform für Geodaten.</translation>
    </message>
    <message>
        <source>Metadata of the project ProSUM on secondary raw materials, mining waste among them.</source>
        <translation>Metadaten des Projekts ProSUM zu Sekundärrohstoffen, darunter Bergbauabfälle.</translation>
    </message>
    <message>
        <source>Metadata on natural and industrial risks, polluted sites and mines among them.</source>
        <translation>Metadaten zu Natur- und Industrierisiken, darunter Altlasten und Bergwerke.</translation>
    </message>
    <message>
        <source>Methods without a result in this layer: </source>
        <translation>Methoden ohne Ergebnis in diesem Layer: </translation>
    </message>
    <message>
        <source>Mineral occurrences of Portugal, to look at.</source>
        <translation>Mineralvorkommen Portugals, zum Ansehen.</translation>
    </message>
    <message>
        <source>Mineral rights in Sweden, of its geological survey: permits, concessions, applications.</source>
        <translation>Bergbaurechte in Schweden, vom geologischen Dienst: Erlaubnisse, Konzessionen, Anträge.</translation>
    </message>
    <message>
        <source>More than {most_features} features lie around the new ones.</source>
        <translation>Mehr als {most_features} Objekte liegen um die neuen.</translation>
    </message>
    <message>
        <source>Moving {layer} into place</source>
        <translation>{layer} wird an seinen Platz gebracht</translation>
    </message>
    <message>
        <source>NGU, the geological survey, describes its data here.</source>
        <translation>NGU, der geologische Dienst, beschreibt hier seine Daten.</translation>
    </message>
    <message>
        <source>NNP either side of zero</source>
        <translation>NNP beiderseits von null</translation>
    </message>
    <message>
        <source>NP against AP</source>
        <translation>NP gegen AP</translation>
    </message>
    <message>
        <source>NPR {ratio:g}</source>
        <translation>NPR {ratio:g}</translation>
    </message>
    <message>
        <source>Name them in the table of photos.</source>
        <translation>Nennen Sie sie in der Tabelle der Fotos.</translation>
    </message>
    <message>
        <source>National INSPIRE discovery service: metadata of public bodies, geology, mineral resources and environment among them.</source>
        <translation>Nationaler INSPIRE-Suchdienst: Metadaten öffentlicher Stellen, darunter Geologie, Rohstoffe und Umwelt.</translation>
    </message>
    <message>
        <source>Neutralisation potential against acid potential of each sample, by class</source>
        <translation>Neutralisationspotenzial gegen Säurepotenzial jeder Probe, nach Klasse</translation>
    </message>
    <message>
        <source>Newer pages of this catalogue stand under https://metadata.europe-geology.eu: look there where this address does not answer.</source>
        <translation>Neuere Seiten dieses Katalogs stehen unter https://metadata.europe-geology.eu: Sehen Sie dort nach, wo diese Adresse nicht antwortet.</translation>
    </message>
    <message>
        <source>No catalogue is given and none is configured.</source>
        <translation>Kein Katalog ist angegeben und keiner eingerichtet.</translation>
    </message>
    <message>
        <source>No conditions are stated in the offer.</source>
        <translation>Im Angebot sind keine Bedingungen angegeben.</translation>
    </message>
    <message>
        <source>No decision rests on an UNKNOWN answer.</source>
        <translation>Keine Entscheidung beruht auf einer UNKNOWN-Antwort.</translation>
    </message>
    <message>
        <source>No element has an index.</source>
        <translation>Kein Element hat einen Index.</translation>
    </message>
    <message>
        <source>No element of this layer is counted as critical.</source>
        <translation>Kein Element dieses Layers zählt als kritisch.</translation>
    </message>
    <message>
        <source>No facility has a place: there is nothing to draw a basemap of.</source>
        <translation>Keine Anlage hat einen Ort: Es gibt nichts, wovon eine Grundkarte zu zeichnen wäre.</translation>
    </message>
    <message>
        <source>No facility lies in the area.</source>
        <translation>Keine Anlage liegt im Gebiet.</translation>
    </message>
    <message>
        <source>No facility of “{layer}” is called “{name}”: write it as it stands, or its feature id.</source>
        <translation>Keine Anlage von „{layer}“ heißt „{name}“: Schreiben Sie es, wie es dort steht, oder ihre Objektkennung.</translation>
    </message>
    <message>
        <source>No feature fits the {limits}: the layer is empty.</source>
        <translation>Kein Objekt passt zu {limits}: Der Layer ist leer.</translation>
    </message>
    <message>
        <source>No feature is selected in the current layer: select some, or choose another area.</source>
        <translation>Im aktuellen Layer ist kein Objekt gewählt: Wählen Sie einige oder ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>No feature of “{name}” can be brought from {title} to WGS 84.</source>
        <translation>Kein Objekt von „{name}“ lässt sich von {title} nach WGS 84 bringen.</translation>
    </message>
    <message>
        <source>No field tells one facility from another: choose “Id of the facility” under Show, edit.</source>
        <translation>Kein Feld unterscheidet die Anlagen: Wählen Sie „Kennung der Anlage“ unter Zeigen, bearbeiten.</translation>
    </message>
    <message>
        <source>No method has been run on this layer.</source>
        <translation>Auf diesem Layer lief noch keine Methode.</translation>
    </message>
    <message>
        <source>No prices were given: there is no value.</source>
        <translation>Es wurden keine Preise angegeben: Es gibt keinen Wert.</translation>
    </message>
    <message>
        <source>No prices were given: what it is worth, and whether that pays, is not known.</source>
        <translation>Es wurden keine Preise angegeben: Was es wert ist und ob es sich lohnt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No recovery was given: how much can be got out is not known.</source>
        <translation>Es wurde kein Ausbringen angegeben: Wie viel zu gewinnen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No sharp line</source>
        <translation>Keine scharfe Linie</translation>
    </message>
    <message>
        <source>No usable geometry: there is no map.</source>
        <translation>Keine brauchbare Geometrie: Es gibt keine Karte.</translation>
    </message>
    <message>
        <source>No “{name}” belongs to the layer; what does: {known}.</source>
        <translation>Kein „{name}“ gehört zum Layer; dazu gehören: {known}.</translation>
    </message>
    <message>
        <source>None has a usable geometry: there is no map.</source>
        <translation>Keine hat eine brauchbare Geometrie: Es gibt keine Karte.</translation>
    </message>
    <message>
        <source>None of the {count} features of “{layer}” can be recognised: nothing of it was taken in.</source>
        <translation>Keines der {count} Objekte von „{layer}“ ist wiederzuerkennen: Davon wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>None of the {total:,} tiles of the basemap could be drawn: choose another basemap, or none.</source>
        <translation>Keine der {total:,} Kacheln der Grundkarte konnte gezeichnet werden: Wählen Sie eine andere Grundkarte oder keine.</translation>
    </message>
    <message>
        <source>Normaliser of EF</source>
        <translation>Bezugselement von EF</translation>
    </message>
    <message>
        <source>Not all of “{layer}” came, so nothing was refreshed. {reasons}</source>
        <translation>Nicht alles von „{layer}“ kam, also wurde nichts aktualisiert. {reasons}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not known in any row, and left out: {heads}.</source>
        <translation>In keiner Zeile bekannt und weggelassen: {heads}.</translation>
    </message>
    <message>
        <source>Not known: </source>
        <translation>Nicht bekannt: </translation>
    </message>
    <message>
        <source>Not ranked: what is missing</source>
        <translation>Ohne Rang: was fehlt</translation>
    </message>
    <message>
        <source>Not tested: {source} How sure the address is: {sure}.</source>
        <translation>Nicht getestet: {source} Wie sicher die Adresse ist: {sure}.</translation>
    </message>
    <message>
        <source>Not tried: the sync had stopped before.</source>
        <translation>Nicht versucht: Der Abgleich hatte vorher aufgehört.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing is known to draw.</source>
        <translation>Es ist nichts bekannt, das zu zeichnen wäre.</translation>
    </message>
    <message>
        <source>Nothing was changed in “{layer}”: there is nothing to propose.</source>
        <translation>In „{layer}“ wurde nichts geändert: Es gibt nichts vorzuschlagen.</translation>
    </message>
    <message>
        <source>Nothing was changed; the folder and the field copy are as they were.</source>
        <translation>Es wurde nichts geändert; Ordner und Feldkopie sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was left half done; start again whenever you like.</source>
        <translation>Nichts blieb halb getan; beginnen Sie wieder, wann Sie wollen.</translation>
    </message>
    <message>
        <source>Nothing was missing.</source>
        <translation>Es fehlte nichts.</translation>
    </message>
    <message>
        <source>Numbers such as “1.234” or “1,234” in {doubtful}{value} were read with “{mark}” before the decimals, as elsewhere in the table.</source>
        <translation>Zahlen wie „1.234“ oder „1,234“ in {doubtful}{value} wurden mit „{mark}“ vor den Nachkommastellen gelesen, wie sonst in der Tabelle.</translation>
    </message>
    <message>
        <source>Of a facility found twice both can be kept, or joined, or ours left out.</source>
        <translation>Von einer doppelt gefundenen Anlage können beide behalten, verbunden oder unsere weggelassen werden.</translation>
    </message>
    <message>
        <source>Of no sample both AP and NP are known.</source>
        <translation>Von keiner Probe sind AP und NP beide bekannt.</translation>
    </message>
    <message>
        <source>Offer {number}:
{words}</source>
        <translation>Angebot {number}:
{words}</translation>
    </message>
    <message>
        <source>One answer settles</source>
        <translation>Eine Antwort klärt</translation>
    </message>
    <message>
        <source>One public check of 2026 had no answer from it.</source>
        <translation>Eine öffentliche Prüfung von 2026 bekam keine Antwort von ihm.</translation>
    </message>
    <message>
        <source>One public check of 2026 was refused by it.</source>
        <translation>Eine öffentliche Prüfung von 2026 wurde von ihm abgewiesen.</translation>
    </message>
    <message>
        <source>Only facilities found twice can be joined.</source>
        <translation>Nur doppelt gefundene Anlagen können verbunden werden.</translation>
    </message>
    <message>
        <source>Only how sure</source>
        <translation>Nur die Sicherheit</translation>
    </message>
    <message>
        <source>Only the first {examined} entries were looked through.</source>
        <translation>Nur die ersten {examined} Einträge wurden durchgesehen.</translation>
    </message>
    <message>
        <source>Only the first {most_documents} documents of the catalogue were read.</source>
        <translation>Nur die ersten {most_documents} Dokumente des Katalogs wurden gelesen.</translation>
    </message>
    <message>
        <source>Only the first {most_documents} documents were read.</source>
        <translation>Nur die ersten {most_documents} Dokumente wurden gelesen.</translation>
    </message>
    <message>
        <source>Only the first {most_services} services were looked into. {problem}</source>
        <translation>Nur die ersten {most_services} Dienste wurden angesehen. {problem}</translation>
    </message>
    <message>
        <source>Open and matters</source>
        <translation>Offen und wichtig</translation>
    </message>
    <message>
        <source>Open data of all European countries and institutions, more than a million datasets.</source>
        <translation>Offene Daten aller europäischen Länder und Einrichtungen, mehr als eine Million Datensätze.</translation>
    </message>
    <message>
        <source>Open data of public bodies of the country, files and services of all subjects.</source>
        <translation>Offene Daten öffentlicher Stellen des Landes, Dateien und Dienste aller Themen.</translation>
    </message>
    <message>
        <source>Or choose the field copy, and take the survey in again.</source>
        <translation>Oder wählen Sie die Feldkopie und lesen Sie die Aufnahme noch einmal ein.</translation>
    </message>
    <message>
        <source>Other pages of this catalogue are asked by https.</source>
        <translation>Andere Seiten dieses Katalogs werden über https gefragt.</translation>
    </message>
    <message>
        <source>PAG where NPR is below</source>
        <translation>PAG, wo NPR kleiner ist als</translation>
    </message>
    <message>
        <source>Page about the data</source>
        <translation>Seite über die Daten</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <source>Pays alone</source>
        <translation>Lohnt für sich allein</translation>
    </message>
    <message>
        <source>Photo of the facility</source>
        <translation>Foto der Anlage</translation>
    </message>
    <message>
        <source>Photos stay in the field copy&apos;s folder media: give that folder to the data&apos;s owner, beside a proposal.</source>
        <translation>Fotos bleiben im Ordner media der Feldkopie: Geben Sie diesen Ordner dem Eigentümer der Daten, neben einem Vorschlag.</translation>
    </message>
    <message>
        <source>Photos: receipt</source>
        <translation>Fotos: Quittung</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Ort darin</translation>
    </message>
    <message>
        <source>Planning the samples</source>
        <translation>Die Proben werden geplant</translation>
    </message>
    <message>
        <source>Power of the distance</source>
        <translation>Exponent der Entfernung</translation>
    </message>
    <message>
        <source>Preparing receptors</source>
        <translation>Schutzgüter werden vorbereitet</translation>
    </message>
    <message>
        <source>Preparing the layer</source>
        <translation>Der Layer wird vorbereitet</translation>
    </message>
    <message>
        <source>Printed for the first {count} only; the page on screen and the layer have more.</source>
        <translation>Nur für die ersten {count} gedruckt; die Seite am Bildschirm und der Layer haben mehr.</translation>
    </message>
    <message>
        <source>Printed: the first {printed:,} of {count:,} rows. The page on screen and the layer have more.</source>
        <translation>Gedruckt: die ersten {printed:,} von {count:,} Zeilen. Die Seite am Bildschirm und der Layer haben mehr.</translation>
    </message>
    <message>
        <source>Probability of the interval</source>
        <translation>Wahrscheinlichkeit des Intervalls</translation>
    </message>
    <message>
        <source>Pull the layer again, then take the survey in again.</source>
        <translation>Holen Sie den Layer noch einmal und lesen Sie dann die Aufnahme noch einmal ein.</translation>
    </message>
    <message>
        <source>Pull the layer into another field copy; a proposal made of the changes here can be taken into that.</source>
        <translation>Holen Sie den Layer in eine andere Feldkopie; dort kann ein Vorschlag aus den hiesigen Änderungen übernommen werden.</translation>
    </message>
    <message>
        <source>QGIS cannot open the basemap {path}.</source>
        <translation>QGIS kann die Grundkarte {path} nicht öffnen.</translation>
    </message>
    <message>
        <source>QGIS cannot open the layer “{table}” of {path}.</source>
        <translation>QGIS kann den Layer „{table}“ von {path} nicht öffnen.</translation>
    </message>
    <message>
        <source>QGIS cannot open the table “{table}” of {path}.</source>
        <translation>QGIS kann die Tabelle „{table}“ von {path} nicht öffnen.</translation>
    </message>
    <message>
        <source>QGIS cannot open {url} as a live layer.</source>
        <translation>QGIS kann {url} nicht als Live-Layer öffnen.</translation>
    </message>
    <message>
        <source>Question texts and default thresholds: {mark}.</source>
        <translation>Fragetexte und vorgegebene Schwellen: {mark}.</translation>
    </message>
    <message>
        <source>Questions that are not listed were answered NO. Question texts: {mark}.</source>
        <translation>Nicht aufgeführte Fragen wurden mit NO beantwortet. Fragetexte: {mark}.</translation>
    </message>
    <message>
        <source>Questions to persons: {unanswered} are not answered yet.</source>
        <translation>Fragen an Personen: {unanswered} sind noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Questions, logic and words</source>
        <translation>Fragen, Logik und Wörter</translation>
    </message>
    <message>
        <source>Questions, most effect first</source>
        <translation>Fragen, die mit der größten Wirkung zuerst</translation>
    </message>
    <message>
        <source>Ranked list</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Reach angle of heaps</source>
        <translation>Reichweitenwinkel von Halden</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Read in {GetName}, the positions of {shown} are {where}: it is probably in another coordinate reference system, or x and y are swapped. Ask the owner, and pull again what was corrected.</source>
        <translation>In {GetName} gelesen sind die Positionen von {shown} {where}: Es ist wohl ein anderes Koordinatenbezugssystem, oder x und y sind vertauscht. Fragen Sie den Eigentümer und holen Sie das Korrigierte noch einmal.</translation>
    </message>
    <message>
        <source>Read the service&apos;s own answer under Details.</source>
        <translation>Lesen Sie die Antwort des Dienstes selbst unter Einzelheiten.</translation>
    </message>
    <message>
        <source>Reading the terrain</source>
        <translation>Das Gelände wird gelesen</translation>
    </message>
    <message>
        <source>Reading {count} layers</source>
        <translation>{count} Layer werden gelesen</translation>
    </message>
    <message>
        <source>Reading {field}</source>
        <translation>{field} wird gelesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Reading {shown}: {count} rows</source>
        <translation>{shown} wird gelesen: {count} Zeilen</translation>
    </message>
    <message>
        <source>Reading {table}</source>
        <translation>{table} wird gelesen</translation>
    </message>
    <message>
        <source>Reasons and what is missing</source>
        <translation>Gründe und was fehlt</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Es wird gerechnet</translation>
    </message>
    <message>
        <source>Regressions of dams</source>
        <translation>Regressionen der Dämme</translation>
    </message>
    <message>
        <source>Repair the geometry (Processing: Fix geometries) or draw it again.</source>
        <translation>Reparieren Sie die Geometrie (Verarbeitung: Geometrien reparieren) oder zeichnen Sie sie neu.</translation>
    </message>
    <message>
        <source>Reported to be slow.</source>
        <translation>Soll langsam sein.</translation>
    </message>
    <message>
        <source>Resource potential</source>
        <translation>Rohstoffpotenzial</translation>
    </message>
    <message>
        <source>Restore the layer from a backup of the field copy, or pull it again into another one.</source>
        <translation>Stellen Sie den Layer aus einer Sicherung der Feldkopie wieder her oder holen Sie ihn noch einmal in eine andere.</translation>
    </message>
    <message>
        <source>Risk and resource</source>
        <translation>Risiko und Rohstoff</translation>
    </message>
    <message>
        <source>Risk-based pre-selection protocol for extractive waste facilities</source>
        <translation>Risikobasiertes Vorauswahlprotokoll für Bergbauabfallanlagen</translation>
    </message>
    <message>
        <source>Row {rows} was {what}: {reason}{shown}.</source>
        <translation>Zeile {rows} wurde {what}: {reason}{shown}.</translation>
    </message>
    <message>
        <source>Rudnick and Gao 2003, Composition of the continental crust, table 3</source>
        <translation>Rudnick und Gao 2003, Composition of the continental crust, Tabelle 3</translation>
    </message>
    <message>
        <source>Run-out of dams and heaps</source>
        <translation>Reichweite von Dämmen und Halden</translation>
    </message>
    <message>
        <source>SGU serves its other data the same way, each under an address of its own.</source>
        <translation>SGU stellt seine anderen Daten ebenso bereit, jede unter eigener Adresse.</translation>
    </message>
    <message>
        <source>Samples, visits and the checklist</source>
        <translation>Proben, Begehungen und Aufgabenliste</translation>
    </message>
    <message>
        <source>Screening needs the Python library shapely 2 or newer for QGIS&apos; own Python, but {why}. {install}</source>
        <translation>Das Screening braucht die Python-Bibliothek shapely 2 oder neuer für das Python von QGIS, aber {why}. {install}</translation>
    </message>
    <message>
        <source>Search {number} of the file has a distance without a place.</source>
        <translation>Suche {number} der Datei hat eine Entfernung ohne Ort.</translation>
    </message>
    <message>
        <source>Search {number} of the file has no name.</source>
        <translation>Suche {number} der Datei hat keinen Namen.</translation>
    </message>
    <message>
        <source>Search {number} of the file has no place with a distance in km.</source>
        <translation>Suche {number} der Datei hat keinen Ort mit einer Entfernung in km.</translation>
    </message>
    <message>
        <source>Search {number} of the file has {name} that are not known.</source>
        <translation>Suche {number} der Datei hat {name}, die nicht bekannt sind.</translation>
    </message>
    <message>
        <source>Search {number} of the file has {name} without a list of texts.</source>
        <translation>Suche {number} der Datei hat {name} ohne eine Liste von Texten.</translation>
    </message>
    <message>
        <source>Search {number} of the file is no search.</source>
        <translation>Suche {number} der Datei ist keine Suche.</translation>
    </message>
    <message>
        <source>Seen with http; that it answers by https is a guess. Its records come to EGDI&apos;s catalogue, too.</source>
        <translation>Mit http gesehen; dass sie über https antwortet, ist eine Vermutung. Ihre Einträge kommen auch in den Katalog von EGDI.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system in its properties.</source>
        <translation>Setzen Sie das Koordinatenbezugssystem des Layers in seinen Eigenschaften.</translation>
    </message>
    <message>
        <source>Shares of the samples in the classes of Igeo, for each element</source>
        <translation>Anteile der Proben in den Klassen von Igeo, für jedes Element</translation>
    </message>
    <message>
        <source>Single elements</source>
        <translation>Einzelne Elemente</translation>
    </message>
    <message>
        <source>Slope of a heap&apos;s foundation (1:12 is about 4.8°)</source>
        <translation>Neigung des Untergrunds einer Halde (1:12 sind etwa 4,8°)</translation>
    </message>
    <message>
        <source>Smallest population of a settlement that counts</source>
        <translation>Kleinste Einwohnerzahl einer Siedlung, die zählt</translation>
    </message>
    <message>
        <source>Some layers answer in GML only, and slowly.</source>
        <translation>Manche Layer antworten nur in GML, und langsam.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile: run Check again to see both versions.</source>
        <translation>Jemand hat es inzwischen geändert: Prüfen Sie noch einmal, um beide Fassungen zu sehen.</translation>
    </message>
    <message>
        <source>Something unexpected happened: {why!r}.</source>
        <translation>Etwas Unerwartetes ist geschehen: {why!r}.</translation>
    </message>
    <message>
        <source>Spread of the distance</source>
        <translation>Streuung der Entfernung</translation>
    </message>
    <message>
        <source>Spread of the released volume</source>
        <translation>Streuung des freigesetzten Volumens</translation>
    </message>
    <message>
        <source>Supply risk</source>
        <translation>Versorgungsrisiko</translation>
    </message>
    <message>
        <source>Surface of a heap</source>
        <translation>Oberfläche einer Halde</translation>
    </message>
    <message>
        <source>Surface of a lagoon</source>
        <translation>Oberfläche eines Absetzbeckens</translation>
    </message>
    <message>
        <source>Survey {title}</source>
        <translation>Aufnahme {title}</translation>
    </message>
    <message>
        <source>Sync: receipt</source>
        <translation>Abgleich: Quittung</translation>
    </message>
    <message>
        <source>Sync: what would be sent</source>
        <translation>Abgleich: was gesendet würde</translation>
    </message>
    <message>
        <source>Taken into {name}. Sync finds these as its changes; nothing was sent yet.</source>
        <translation>In {name} eingelesen. Abgleichen findet dies als seine Änderungen; gesendet wurde noch nichts.</translation>
    </message>
    <message>
        <source>Taking the digest of what was read</source>
        <translation>Die Prüfsumme des Gelesenen wird gebildet</translation>
    </message>
    <message>
        <source>The DEM “{name}” cannot be opened.</source>
        <translation>Das DGM „{name}“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The DEM “{name}” has no coordinate reference system.</source>
        <translation>Das DGM „{name}“ hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>The DEM “{name}” is rotated: warp it to a grid that points north first.</source>
        <translation>Das DGM „{name}“ ist gedreht: Rechnen Sie es zuerst auf ein nach Norden gerichtetes Raster um.</translation>
    </message>
    <message>
        <source>The GDAL of this QGIS cannot read {driver}: pull the file on another machine.</source>
        <translation>Das GDAL dieses QGIS kann {driver} nicht lesen: Holen Sie die Datei auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>The GDAL of this QGIS cannot read {name}, the format of {address}: convert it to GeoPackage on a machine that can, or ask for it in another format.</source>
        <translation>Das GDAL dieses QGIS kann {name}, das Format von {address}, nicht lesen: Wandeln Sie es auf einem Rechner, der es kann, in GeoPackage um, oder bitten Sie um ein anderes Format.</translation>
    </message>
    <message>
        <source>The JSON is nested too deep.</source>
        <translation>Das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The address for photos holds a login or a key: leave it out; the login of the catalogue goes along to its own host.</source>
        <translation>Die Adresse für Fotos enthält eine Anmeldung oder einen Schlüssel: Lassen Sie sie weg; die Anmeldung des Katalogs geht an ihren eigenen Server mit.</translation>
    </message>
    <message>
        <source>The algorithm “{algorithm}” is not registered in Processing.</source>
        <translation>Der Algorithmus „{algorithm}“ ist in der Verarbeitung nicht angemeldet.</translation>
    </message>
    <message>
        <source>The answer of {url} ended after {sent} of {announced} bytes.</source>
        <translation>Die Antwort von {url} endete nach {sent} von {announced} Bytes.</translation>
    </message>
    <message>
        <source>The answer of {url} ended early.</source>
        <translation>Die Antwort von {url} endete zu früh.</translation>
    </message>
    <message>
        <source>The answers are being edited: save or drop those edits first.</source>
        <translation>Die Antworten werden gerade bearbeitet: Speichern oder verwerfen Sie das zuerst.</translation>
    </message>
    <message>
        <source>The answers in “{name}” cannot be matched: choose the field with the facilities&apos; ids (ID_FIELD).</source>
        <translation>Die Antworten in „{name}“ können nicht zugeordnet werden: Wählen Sie das Feld mit den Kennungen der Anlagen (ID_FIELD).</translation>
    </message>
    <message>
        <source>The area cannot be brought into {crs}.</source>
        <translation>Das Gebiet lässt sich nicht nach {crs} bringen.</translation>
    </message>
    <message>
        <source>The area is not a polygon in well-known text.</source>
        <translation>Das Gebiet ist kein Polygon in Well-known Text.</translation>
    </message>
    <message>
        <source>The area is not a polygon, or it is empty.</source>
        <translation>Das Gebiet ist kein Polygon oder leer.</translation>
    </message>
    <message>
        <source>The area layer “{name}”</source>
        <translation>Der Gebietslayer „{name}“</translation>
    </message>
    <message>
        <source>The area layer “{name}” has no polygon that can be used.</source>
        <translation>Der Gebietslayer „{name}“ hat kein brauchbares Polygon.</translation>
    </message>
    <message>
        <source>The area layer “{name}” has no polygons.</source>
        <translation>Der Gebietslayer „{name}“ hat keine Polygone.</translation>
    </message>
    <message>
        <source>The area of search {number} in the file is no polygon.</source>
        <translation>Das Gebiet der Suche {number} in der Datei ist kein Polygon.</translation>
    </message>
    <message>
        <source>The area&apos;s outline is unusable: it crosses itself.</source>
        <translation>Der Umriss des Gebiets ist unbrauchbar: Er kreuzt sich selbst.</translation>
    </message>
    <message>
        <source>The authentication configuration “{name}” cannot be used.</source>
        <translation>Die Authentifizierung „{name}“ kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The basemap would be {basemap_bytes:.1f} GB.</source>
        <translation>Die Grundkarte wäre {basemap_bytes:.1f} GB groß.</translation>
    </message>
    <message>
        <source>The basemap would have {basemap_tiles:,} tiles, about {basemap_bytes:,.0f} MB: drawing them</source>
        <translation>Die Grundkarte hätte {basemap_tiles:,} Kacheln, etwa {basemap_bytes:,.0f} MB: sie zu zeichnen</translation>
    </message>
    <message>
        <source>The basemap would have {count:,} tiles, about {gigabytes:,.1f} GB; {most_tiles:,} are the most. {way_out}</source>
        <translation>Die Grundkarte hätte {count:,} Kacheln, etwa {gigabytes:,.1f} GB; {most_tiles:,} sind das Höchste. {way_out}</translation>
    </message>
    <message>
        <source>The catalogue&apos;s pages lead in a circle: only those before are shown.</source>
        <translation>Die Seiten des Katalogs führen im Kreis: Gezeigt werden nur die davor.</translation>
    </message>
    <message>
        <source>The chosen layers have no facility to visit.</source>
        <translation>Die gewählten Layer haben keine Anlage zu begehen.</translation>
    </message>
    <message>
        <source>The column {column} of {name} is not one of the dataset: its values stay in the survey&apos;s folder.</source>
        <translation>Die Spalte {column} von {name} ist keine des Datensatzes: Ihre Werte bleiben im Ordner der Aufnahme.</translation>
    </message>
    <message>
        <source>The column {name} of {layer} is missing in the survey: its values stay as they are.</source>
        <translation>Die Spalte {name} von {layer} fehlt in der Aufnahme: Ihre Werte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The connection broke off: try again.</source>
        <translation>Die Verbindung riss ab: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The coordinates cannot be brought from {system} to WGS 84.</source>
        <translation>Die Koordinaten lassen sich nicht von {system} nach WGS 84 bringen.</translation>
    </message>
    <message>
        <source>The data say</source>
        <translation>Die Daten sagen</translation>
    </message>
    <message>
        <source>The edits of “{name}” were not saved.</source>
        <translation>Die Bearbeitungen von „{name}“ wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The extent</source>
        <translation>Die Ausdehnung</translation>
    </message>
    <message>
        <source>The extent is empty.</source>
        <translation>Die Ausdehnung ist leer.</translation>
    </message>
    <message>
        <source>The facility was found twice: the second one was left out.</source>
        <translation>Die Anlage wurde doppelt gefunden: Die zweite wurde weggelassen.</translation>
    </message>
    <message>
        <source>The facility was found twice: the values of the second one go on as a correction of the first.</source>
        <translation>Die Anlage wurde doppelt gefunden: Die Werte der zweiten gehen als Korrektur der ersten weiter.</translation>
    </message>
    <message>
        <source>The feature is not here: it was deleted, or this is another layer or another area.</source>
        <translation>Das Objekt ist nicht hier: Es wurde gelöscht, oder dies ist ein anderer Layer oder ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>The feature {uuid} of “{layer}” was deleted here since: undo that first.</source>
        <translation>Das Objekt {uuid} von „{layer}“ wurde seither hier gelöscht: Machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source>The features of the area enclose nothing.</source>
        <translation>Die Objekte des Gebiets umschließen nichts.</translation>
    </message>
    <message>
        <source>The field copy has a table “{name}” already, as a survey has: prepare from another one.</source>
        <translation>Die Feldkopie hat schon eine Tabelle „{name}“, wie eine Aufnahme sie hat: Bereiten Sie aus einer anderen vor.</translation>
    </message>
    <message>
        <source>The field copy has no facility to make a field sheet of.</source>
        <translation>Die Feldkopie hat keine Anlage für ein Feldblatt.</translation>
    </message>
    <message>
        <source>The field copy has no facility to visit.</source>
        <translation>Die Feldkopie hat keine Anlage zu begehen.</translation>
    </message>
    <message>
        <source>The field copy has no layer called “{layer}”.</source>
        <translation>Die Feldkopie hat keinen Layer namens „{layer}“.</translation>
    </message>
    <message>
        <source>The field copy has no layer of facilities called “{layer}”.</source>
        <translation>Die Feldkopie hat keinen Layer mit Anlagen namens „{layer}“.</translation>
    </message>
    <message>
        <source>The field copy has no layer “{layer}” any more.</source>
        <translation>Die Feldkopie hat keinen Layer „{layer}“ mehr.</translation>
    </message>
    <message>
        <source>The field copy has no layer “{layer}” that goes back: choose the one at home.</source>
        <translation>Die Feldkopie hat keinen Layer „{layer}“, der zurückgeht: Wählen Sie die zu Hause.</translation>
    </message>
    <message>
        <source>The field copy has no table “{table}” any more.</source>
        <translation>Die Feldkopie hat keine Tabelle „{table}“ mehr.</translation>
    </message>
    <message>
        <source>The field copy has not one layer that goes back, but these: {names}. Name the LAYER.</source>
        <translation>Die Feldkopie hat nicht einen Layer, der zurückgeht, sondern diese: {names}. Nennen Sie LAYER.</translation>
    </message>
    <message>
        <source>The field copy has several layers, name one of them: {names}.</source>
        <translation>Die Feldkopie hat mehrere Layer, nennen Sie einen davon: {names}.</translation>
    </message>
    <message>
        <source>The field copy the survey was prepared from was not found: a new one is made, {name}.</source>
        <translation>Die Feldkopie, aus der die Aufnahme vorbereitet wurde, fand sich nicht: Eine neue entsteht, {name}.</translation>
    </message>
    <message>
        <source>The field copy&apos;s table of sources is damaged.</source>
        <translation>Die Herkunftstabelle der Feldkopie ist beschädigt.</translation>
    </message>
    <message>
        <source>The field sheets {path} cannot be written.</source>
        <translation>Die Feldblätter {path} können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file has no list of at most {most} searches.</source>
        <translation>Die Datei hat keine Liste von höchstens {most} Suchen.</translation>
    </message>
    <message>
        <source>The file has no saved searches of this plugin.</source>
        <translation>Die Datei hat keine gespeicherten Suchen dieser Erweiterung.</translation>
    </message>
    <message>
        <source>The file has two searches named “{twice}”.</source>
        <translation>Die Datei hat zwei Suchen namens „{twice}“.</translation>
    </message>
    <message>
        <source>The file is no JSON, so it has no saved searches.</source>
        <translation>Die Datei ist kein JSON, also hat sie keine gespeicherten Suchen.</translation>
    </message>
    <message>
        <source>The file is no text, so it has no saved searches.</source>
        <translation>Die Datei ist kein Text, also hat sie keine gespeicherten Suchen.</translation>
    </message>
    <message>
        <source>The file is of version {what}; this plugin reads {version}.</source>
        <translation>Die Datei ist von Version {what}; diese Erweiterung liest {version}.</translation>
    </message>
    <message>
        <source>The file is too large for saved searches.</source>
        <translation>Die Datei ist zu groß für gespeicherte Suchen.</translation>
    </message>
    <message>
        <source>The file proposes other values than the one that was opened before under the same identity: it was changed on its way, or it is a forgery. Ask its author for a new proposal.</source>
        <translation>Die Datei schlägt andere Werte vor als die, die zuvor unter derselben Identität geöffnet wurde: Sie wurde unterwegs geändert oder ist gefälscht. Bitten Sie den Autor um einen neuen Vorschlag.</translation>
    </message>
    <message>
        <source>The filter has more than {deepest} brackets inside each other.</source>
        <translation>Der Filter hat mehr als {deepest} Klammern ineinander.</translation>
    </message>
    <message>
        <source>The filter was applied by the service alone.</source>
        <translation>Der Filter wurde allein vom Dienst angewandt.</translation>
    </message>
    <message>
        <source>The filter was not sent to the WFS: </source>
        <translation>Der Filter wurde nicht an den WFS gesendet: </translation>
    </message>
    <message>
        <source>The filter was not sent to the server: </source>
        <translation>Der Filter wurde nicht an den Server gesendet: </translation>
    </message>
    <message>
        <source>The filter “{text}” cannot be understood near “{found}”.</source>
        <translation>Der Filter „{text}“ ist nahe „{found}“ nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The filter “{text}” cannot be understood near “{near}”.</source>
        <translation>Der Filter „{text}“ ist nahe „{near}“ nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The filter “{}” is applied here, to what the service picks out roughly.</source>
        <translation>Der Filter „{}“ wird hier angewandt, auf das, was der Dienst grob auswählt.</translation>
    </message>
    <message>
        <source>The first {detailed} of {count:,} facilities; all are in the layer&apos;s field “reasons”.</source>
        <translation>Die ersten {detailed} von {count:,} Anlagen; alle stehen im Feld „reasons“ des Layers.</translation>
    </message>
    <message>
        <source>The first {rows:,} of {total:,} rows; all are in the layer that this run made.</source>
        <translation>Die ersten {rows:,} von {total:,} Zeilen; alle stehen in dem Layer, den dieser Lauf erzeugt hat.</translation>
    </message>
    <message>
        <source>The folder of the survey cannot be written ({why}): it could not be marked as taken in.</source>
        <translation>In den Ordner der Aufnahme kann nicht geschrieben werden ({why}): Er konnte nicht als eingelesen markiert werden.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty: choose a new or an empty one for the survey.</source>
        <translation>Der Ordner {folder} ist nicht leer: Wählen Sie einen neuen oder leeren für die Aufnahme.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist.</source>
        <translation>Der Ordner {parent} existiert nicht.</translation>
    </message>
    <message>
        <source>The folder&apos;s name “{name}” has a character that phones and Windows do not take.</source>
        <translation>Der Ordnername „{name}“ hat ein Zeichen, das Telefone und Windows nicht nehmen.</translation>
    </message>
    <message>
        <source>The geometry</source>
        <translation>Die Geometrie</translation>
    </message>
    <message>
        <source>The geometry cannot be read: draw it again.</source>
        <translation>Die Geometrie kann nicht gelesen werden: Zeichnen Sie sie neu.</translation>
    </message>
    <message>
        <source>The geometry is a {kind}, but the collection holds {geometry_type}s.</source>
        <translation>Die Geometrie ist {kind}, die Sammlung enthält aber {geometry_type}s.</translation>
    </message>
    <message>
        <source>The geometry is empty: draw it, or delete the feature.</source>
        <translation>Die Geometrie ist leer: Zeichnen Sie sie oder löschen Sie das Objekt.</translation>
    </message>
    <message>
        <source>The geometry is not valid ({where}): repair it with Processing, Fix geometries.</source>
        <translation>Die Geometrie ist nicht gültig ({where}): Reparieren Sie sie mit Verarbeitung, Geometrien reparieren.</translation>
    </message>
    <message>
        <source>The index gives the same documents again: only those before are shown.</source>
        <translation>Der Index gibt dieselben Dokumente noch einmal: Gezeigt werden nur die davor.</translation>
    </message>
    <message>
        <source>The inventory after Article 20 of the Mining Waste Directive for Wales: 46 facilities.</source>
        <translation>Das Inventar nach Artikel 20 der Bergbauabfallrichtlinie für Wales: 46 Anlagen.</translation>
    </message>
    <message>
        <source>The journal has no column {lost} any more.</source>
        <translation>Das Journal hat die Spalte {lost} nicht mehr.</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at {words}</source>
        <translation>Die Kette des Journals ist gebrochen bei {words}</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is whole: {words}.{clock}</source>
        <translation>Die Kette des Journals ist ganz: {words}.{clock}</translation>
    </message>
    <message>
        <source>The layer cannot be written into {path}.</source>
        <translation>Der Layer kann nicht in {path} geschrieben werden.</translation>
    </message>
    <message>
        <source>The layer for the area has no features: choose another layer or another area.</source>
        <translation>Der Layer für das Gebiet hat keine Objekte: Wählen Sie einen anderen Layer oder ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>The layer has no field with the content of an element.</source>
        <translation>Der Layer hat kein Feld mit dem Gehalt eines Elements.</translation>
    </message>
    <message>
        <source>The layer has no field “{name}”.</source>
        <translation>Der Layer hat kein Feld „{name}“.</translation>
    </message>
    <message>
        <source>The layer was replaced as a whole: its features have no lasting ids by which to tell what changed.</source>
        <translation>Der Layer wurde als Ganzes ersetzt: Seine Objekte haben keine bleibenden Kennungen, an denen zu sehen wäre, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The layer “{layer}” in {path} has changes that were not sent: sync it first, or choose another name.</source>
        <translation>Der Layer „{layer}“ in {path} hat nicht gesendete Änderungen: Gleichen Sie ihn zuerst ab oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The layer “{layer}” is missing in the survey: nothing of it was taken in.</source>
        <translation>Der Layer „{layer}“ fehlt in der Aufnahme: Davon wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be drawn: QGIS cannot open it.</source>
        <translation>Der Layer „{name}“ kann nicht gezeichnet werden: QGIS kann ihn nicht öffnen.</translation>
    </message>
    <message>
        <source>The layer “{name}” has no coordinate reference system.</source>
        <translation>Der Layer „{name}“ hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>The layer “{name}” of the survey does not say in which coordinate reference system it is.</source>
        <translation>Der Layer „{name}“ der Aufnahme sagt nicht, in welchem Koordinatenbezugssystem er ist.</translation>
    </message>
    <message>
        <source>The layer&apos;s field “ask_first” says it for each facility.</source>
        <translation>Das Feld „ask_first“ des Layers sagt es für jede Anlage.</translation>
    </message>
    <message>
        <source>The layer&apos;s own reference system has no EPSG code: it was asked for in WGS 84.</source>
        <translation>Das eigene Bezugssystem des Layers hat keinen EPSG-Code: Gefragt wurde in WGS 84.</translation>
    </message>
    <message>
        <source>The layers {names} come from several services, and a login belongs to one: name the LAYER.</source>
        <translation>Die Layer {names} kommen von mehreren Diensten, und eine Anmeldung gehört zu einem: Nennen Sie LAYER.</translation>
    </message>
    <message>
        <source>The limits of {system} are not known.</source>
        <translation>Die Grenzen von {system} sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The measures (M) of the positions in {shown} were left out: a field copy keeps none.</source>
        <translation>Die Messwerte (M) der Positionen in {shown} blieben weg: Eine Feldkopie bewahrt keine.</translation>
    </message>
    <message>
        <source>The method cannot run with these inputs.</source>
        <translation>Die Methode kann mit diesen Eingaben nicht laufen.</translation>
    </message>
    <message>
        <source>The method did not finish.</source>
        <translation>Die Methode kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>The method did not finish: {why}</source>
        <translation>Die Methode kam nicht zu Ende: {why}</translation>
    </message>
    <message>
        <source>The name of the folder has {count} characters; QField on a phone needs {longest} or fewer.</source>
        <translation>Der Ordnername hat {count} Zeichen; QField auf einem Telefon braucht {longest} oder weniger.</translation>
    </message>
    <message>
        <source>The number {identity} is none that this survey gave: its check character does not fit.</source>
        <translation>Die Nummer {identity} stammt nicht aus dieser Aufnahme: Ihr Prüfzeichen passt nicht.</translation>
    </message>
    <message>
        <source>The operators of {host} forbid to take its tiles along: choose another basemap, such as a national one.</source>
        <translation>Die Betreiber von {host} verbieten, ihre Kacheln mitzunehmen: Wählen Sie eine andere Grundkarte, etwa eine amtliche.</translation>
    </message>
    <message>
        <source>The outline crossed itself and was made valid.</source>
        <translation>Der Umriss kreuzte sich selbst und wurde gültig gemacht.</translation>
    </message>
    <message>
        <source>The photo belongs to no feature.</source>
        <translation>Das Foto gehört zu keinem Objekt.</translation>
    </message>
    <message>
        <source>The photo {shown} has {size:,.0f} MB: left out.</source>
        <translation>Das Foto {shown} hat {size:,.0f} MB: weggelassen.</translation>
    </message>
    <message>
        <source>The photo {shown} was not given: {message}</source>
        <translation>Das Foto {shown} wurde nicht geliefert: {message}</translation>
    </message>
    <message>
        <source>The photos were sent</source>
        <translation>Die Fotos wurden gesendet</translation>
    </message>
    <message>
        <source>The picture is too large to be shown: {width} × {height} pixels.</source>
        <translation>Das Bild ist zu groß, um es zu zeigen: {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>The picture of the record is damaged.</source>
        <translation>Das Bild des Datensatzes ist beschädigt.</translation>
    </message>
    <message>
        <source>The place has no geometry that can be read.</source>
        <translation>Der Ort hat keine lesbare Geometrie.</translation>
    </message>
    <message>
        <source>The portal gives the same packages again: only those before are shown.</source>
        <translation>Das Portal gibt dieselben Pakete noch einmal: Gezeigt werden nur die davor.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer has no list of packages.</source>
        <translation>Die Antwort des Portals hat keine Liste von Paketen.</translation>
    </message>
    <message>
        <source>The position is accurate to {metres:g} m only; {accuracy_max:g} m or better are wanted.</source>
        <translation>Die Position ist nur auf {metres:g} m genau; gewünscht sind {accuracy_max:g} m oder besser.</translation>
    </message>
    <message>
        <source>The price of {key} in the table “{name}” needs a currency and a date.</source>
        <translation>Der Preis von {key} in der Tabelle „{name}“ braucht Währung und Datum.</translation>
    </message>
    <message>
        <source>The price table “{name}” has no rows: it needs the columns {columns}.</source>
        <translation>Die Preistabelle „{name}“ hat keine Zeilen: Sie braucht die Spalten {columns}.</translation>
    </message>
    <message>
        <source>The price table “{name}” has prices in {currencies}: use one currency.</source>
        <translation>Die Preistabelle „{name}“ hat Preise in {currencies}: Nehmen Sie eine Währung.</translation>
    </message>
    <message>
        <source>The price table “{name}” has two prices for {key}: keep one.</source>
        <translation>Die Preistabelle „{name}“ hat zwei Preise für {key}: Behalten Sie einen.</translation>
    </message>
    <message>
        <source>The probability of the interval is {probability:g} %: choose one between 0 and 100.</source>
        <translation>Die Wahrscheinlichkeit des Intervalls ist {probability:g} %: Wählen Sie eine zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>The project {path} cannot be written.</source>
        <translation>Das Projekt {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The proposal changes “{name}” twice: ask its author for one change of it.</source>
        <translation>Der Vorschlag ändert „{name}“ zweimal: Bitten Sie den Autor um eine einzige Änderung.</translation>
    </message>
    <message>
        <source>The proposal does not propose {field} of feature {uuid}.</source>
        <translation>Der Vorschlag schlägt {field} des Objekts {uuid} nicht vor.</translation>
    </message>
    <message>
        <source>The proposal is about another layer, “{about}”: none of its fields is in “{name}”.</source>
        <translation>Der Vorschlag betrifft einen anderen Layer, „{about}“: Keines seiner Felder ist in „{name}“.</translation>
    </message>
    <message>
        <source>The proposal is not kept in this field copy: open its file.</source>
        <translation>Der Vorschlag ist nicht in dieser Feldkopie: Öffnen Sie seine Datei.</translation>
    </message>
    <message>
        <source>The proposal kept in the field copy</source>
        <translation>Der Vorschlag in der Feldkopie</translation>
    </message>
    <message>
        <source>The proposal was made in this field copy: the owner of the data decides about it, in another.</source>
        <translation>Der Vorschlag wurde in dieser Feldkopie gemacht: Der Eigentümer der Daten entscheidet darüber, in einer anderen.</translation>
    </message>
    <message>
        <source>The proposal was opened for the layer “{layer}” of this field copy.</source>
        <translation>Der Vorschlag wurde für den Layer „{layer}“ dieser Feldkopie geöffnet.</translation>
    </message>
    <message>
        <source>The question texts, the thresholds and the decision logic are not verified against the source. They are parameters: check them against the guidance, and calibrate them to the region, before relying on a result. No conformity is claimed.</source>
        <translation>Fragetexte, Schwellen und Entscheidungslogik sind nicht an der Quelle geprüft. Sie sind Parameter: Prüfen Sie sie an der Anleitung und kalibrieren Sie sie für die Region, bevor Sie sich auf ein Ergebnis verlassen. Es wird keine Konformität behauptet.</translation>
    </message>
    <message>
        <source>The receipt {name} knows another entry {rows}: {words}.</source>
        <translation>Die Quittung {name} kennt einen anderen Eintrag {rows}: {words}.</translation>
    </message>
    <message>
        <source>The receipt {name} knows entry {rows}, which is missing.</source>
        <translation>Die Quittung {name} kennt Eintrag {rows}, der fehlt.</translation>
    </message>
    <message>
        <source>The record does not say which of the service&apos;s {count} layers it means: {names}.</source>
        <translation>Der Datensatz sagt nicht, welchen der {count} Layer des Dienstes er meint: {names}.</translation>
    </message>
    <message>
        <source>The record “{record}” offers nothing that can be pulled.</source>
        <translation>Der Datensatz „{record}“ bietet nichts, das geholt werden kann.</translation>
    </message>
    <message>
        <source>The report {page} cannot be read: run the method again.</source>
        <translation>Der Bericht {page} kann nicht gelesen werden: Führen Sie die Methode noch einmal aus.</translation>
    </message>
    <message>
        <source>The report {path} cannot be printed.</source>
        <translation>Der Bericht {path} kann nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The result is a screening of the data given, not an inspection and not a risk assessment. A facility that needs no examination by this protocol may be harmful for reasons the data do not hold; receptors that are missing from a layer cannot be found, and positions are only as good as their sources.</source>
        <translation>Das Ergebnis ist ein Screening der gegebenen Daten, keine Inspektion und keine Risikobewertung. Eine Anlage, die nach diesem Protokoll keine Untersuchung braucht, kann aus Gründen schädlich sein, die die Daten nicht enthalten; Schutzgüter, die in einem Layer fehlen, sind nicht zu finden, und Positionen sind nur so gut wie ihre Quellen.</translation>
    </message>
    <message>
        <source>The sample ends above where it begins.</source>
        <translation>Die Probe endet über ihrem Anfang.</translation>
    </message>
    <message>
        <source>The seal of the survey in {directory} is damaged. {back}.</source>
        <translation>Das Siegel der Aufnahme in {directory} ist beschädigt. {back}.</translation>
    </message>
    <message>
        <source>The seal of the survey in {directory} was changed after it was given out. {back}.</source>
        <translation>Das Siegel der Aufnahme in {directory} wurde nach der Ausgabe geändert. {back}.</translation>
    </message>
    <message>
        <source>The sealed base in {directory} was changed after it was given out. {back}.</source>
        <translation>Die versiegelte Basis in {directory} wurde nach der Ausgabe geändert. {back}.</translation>
    </message>
    <message>
        <source>The search area cannot be read.</source>
        <translation>Das Suchgebiet kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The search area has corners that are nowhere.</source>
        <translation>Das Suchgebiet hat Ecken, die nirgends sind.</translation>
    </message>
    <message>
        <source>The search area is not a polygon.</source>
        <translation>Das Suchgebiet ist kein Polygon.</translation>
    </message>
    <message>
        <source>The search of {name} broke off.</source>
        <translation>Die Suche in {name} brach ab.</translation>
    </message>
    <message>
        <source>The seed {seed} is not between 0 and {value}.</source>
        <translation>Der Startwert {seed} liegt nicht zwischen 0 und {value}.</translation>
    </message>
    <message>
        <source>The service announced {matched} records but gave {examined}.</source>
        <translation>Der Dienst kündigte {matched} Einträge an, gab aber {examined}.</translation>
    </message>
    <message>
        <source>The service announces more records but gives an empty page.</source>
        <translation>Der Dienst kündigt weitere Einträge an, gibt aber eine leere Seite.</translation>
    </message>
    <message>
        <source>The service asks for a pause: try again in a few minutes.</source>
        <translation>Der Dienst bittet um eine Pause: Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The service cannot take the geometry away from a feature.</source>
        <translation>Der Dienst kann einem Objekt die Geometrie nicht nehmen.</translation>
    </message>
    <message>
        <source>The service changed its data, or their order, while they were pulled, so that all pages were read again: {late:,} features were added, {gone:,} that it has no more were taken out.</source>
        <translation>Der Dienst änderte seine Daten oder ihre Reihenfolge, während sie geholt wurden, sodass alle Seiten noch einmal gelesen wurden: {late:,} Objekte kamen hinzu, {gone:,}, die er nicht mehr hat, wurden entfernt.</translation>
    </message>
    <message>
        <source>The service changed the fields of “{layer}”: {wrong}. Nothing was refreshed: send your changes with Sync, then pull the layer anew into another field copy.</source>
        <translation>Der Dienst änderte die Felder von „{layer}“: {wrong}. Es wurde nichts aktualisiert: Senden Sie Ihre Änderungen mit Abgleichen und holen Sie den Layer dann neu in eine andere Feldkopie.</translation>
    </message>
    <message>
        <source>The service does not know {named} any more: its schema was changed.{there} Nothing was sent or received, all changes are kept here.</source>
        <translation>Der Dienst kennt {named} nicht mehr: Sein Schema wurde geändert.{there} Es wurde nichts gesendet oder empfangen, alle Änderungen bleiben hier.</translation>
    </message>
    <message>
        <source>The service does not name the reference system: {default}, its usual one, was taken.</source>
        <translation>Der Dienst nennt das Bezugssystem nicht: {default}, sein übliches, wurde genommen.</translation>
    </message>
    <message>
        <source>The service does not tell whether it has the new feature.</source>
        <translation>Der Dienst sagt nicht, ob er das neue Objekt hat.</translation>
    </message>
    <message>
        <source>The service does not understand filters: </source>
        <translation>Der Dienst versteht keine Filter: </translation>
    </message>
    <message>
        <source>The service gave {read:,} features, a round number, and does not say how many it has or where the next ones are: some may be missing. Pull a smaller area and compare.</source>
        <translation>Der Dienst gab {read:,} Objekte, eine runde Zahl, und sagt nicht, wie viele er hat oder wo die nächsten sind: Es können welche fehlen. Holen Sie ein kleineres Gebiet und vergleichen Sie.</translation>
    </message>
    <message>
        <source>The service gives &lt; and &gt; as &amp;lt; and &amp;gt;: they are read so, and sent as &lt; and &gt;.</source>
        <translation>Der Dienst gibt &lt; und &gt; als &amp;lt; und &amp;gt;: Sie werden so gelesen und als &lt; und &gt; gesendet.</translation>
    </message>
    <message>
        <source>The service gives northing before easting where it should not: the two were swapped.</source>
        <translation>Der Dienst gibt Hochwert vor Rechtswert, wo er es nicht sollte: Beide wurden vertauscht.</translation>
    </message>
    <message>
        <source>The service gives the same records again: only those before are shown.</source>
        <translation>Der Dienst gibt dieselben Einträge noch einmal: Gezeigt werden nur die davor.</translation>
    </message>
    <message>
        <source>The service has a new field “{name}”, and “{layer}” has a column of that name already. Nothing was refreshed: rename the column, then refresh again.</source>
        <translation>Der Dienst hat ein neues Feld „{name}“, und „{layer}“ hat schon eine Spalte dieses Namens. Es wurde nichts aktualisiert: Benennen Sie die Spalte um und aktualisieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The service has a problem of its own: try again later or tell its operator.</source>
        <translation>Der Dienst hat selbst ein Problem: Versuchen Sie es später oder sagen Sie es dem Betreiber.</translation>
    </message>
    <message>
        <source>The service has all of it, but tells no hash and does not give it out: not checked there.</source>
        <translation>Der Dienst hat es ganz, nennt aber keine Prüfsumme und gibt es nicht heraus: dort nicht geprüft.</translation>
    </message>
    <message>
        <source>The service has fields that are new: {added}.</source>
        <translation>Der Dienst hat neue Felder: {added}.</translation>
    </message>
    <message>
        <source>The service has more features than it gives at once: pull a smaller area to get all.</source>
        <translation>Der Dienst hat mehr Objekte, als er auf einmal gibt: Holen Sie ein kleineres Gebiet, um alle zu bekommen.</translation>
    </message>
    <message>
        <source>The service has no collection “{name}” any more ({status}): it was renamed or removed, or your login does not see it.{has} Nothing was sent, all changes are kept here.</source>
        <translation>Der Dienst hat keine Sammlung „{name}“ mehr ({status}): Sie wurde umbenannt oder entfernt, oder Ihre Anmeldung sieht sie nicht.{has} Es wurde nichts gesendet, alle Änderungen bleiben hier.</translation>
    </message>
    <message>
        <source>The service has no layer “{wanted}”, it has: {names}.</source>
        <translation>Der Dienst hat keinen Layer „{wanted}“, er hat: {names}.</translation>
    </message>
    <message>
        <source>The service has no layers.</source>
        <translation>Der Dienst hat keine Layer.</translation>
    </message>
    <message>
        <source>The service has {matched} features and gave {seen} of them: pull a smaller area to get all.</source>
        <translation>Der Dienst hat {matched} Objekte und gab {seen} davon: Holen Sie ein kleineres Gebiet, um alle zu bekommen.</translation>
    </message>
    <message>
        <source>The service keeps no revisions: the feature was compared right before it was written, which narrows the moment in which another&apos;s change can be lost, but does not close it.</source>
        <translation>Der Dienst führt keine Revisionen: Das Objekt wurde unmittelbar vor dem Schreiben verglichen; das verengt den Augenblick, in dem die Änderung eines anderen verloren gehen kann, schließt ihn aber nicht.</translation>
    </message>
    <message>
        <source>The service keeps {decimals} decimals of a coordinate: what is sent is rounded to them.</source>
        <translation>Der Dienst behält {decimals} Nachkommastellen einer Koordinate: Gesendetes wird darauf gerundet.</translation>
    </message>
    <message>
        <source>The service may be busy: try again later, or ask for a smaller area.</source>
        <translation>Der Dienst ist vielleicht überlastet: Versuchen Sie es später oder fragen Sie nach einem kleineren Gebiet.</translation>
    </message>
    <message>
        <source>The service refused it ({status}): {said}</source>
        <translation>Der Dienst lehnte es ab ({status}): {said}</translation>
    </message>
    <message>
        <source>The service refused to be asked for an area: everything was fetched, and the area cut here.</source>
        <translation>Der Dienst ließ sich nicht nach einem Gebiet fragen: Alles wurde geholt und das Gebiet hier ausgeschnitten.</translation>
    </message>
    <message>
        <source>The service rounds whole numbers of more than fifteen digits.</source>
        <translation>Der Dienst rundet ganze Zahlen mit mehr als fünfzehn Stellen.</translation>
    </message>
    <message>
        <source>The service said that it took it, but has not changed; it is sent again.</source>
        <translation>Der Dienst sagte, er habe es genommen, hat sich aber nicht geändert; es wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The service says that it has {matched:,} features, and gave {given:,} different ones: {missing:,} may be missing. Pull again; if they still are, tell the provider.</source>
        <translation>Der Dienst sagt, er habe {matched:,} Objekte, und gab {given:,} verschiedene: {missing:,} können fehlen. Holen Sie noch einmal; fehlen sie weiter, sagen Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>The service states only “Copyright NRW”: ask before use.</source>
        <translation>Der Dienst nennt nur „Copyright NRW“: Fragen Sie vor der Nutzung.</translation>
    </message>
    <message>
        <source>The service still has the feature, although it took the deletion.</source>
        <translation>Der Dienst hat das Objekt noch, obwohl er die Löschung annahm.</translation>
    </message>
    <message>
        <source>The service takes no feature without a geometry.</source>
        <translation>Der Dienst nimmt kein Objekt ohne Geometrie.</translation>
    </message>
    <message>
        <source>The service wants to know which revision is changed: refresh the field copy.</source>
        <translation>Der Dienst will wissen, welche Revision geändert wird: Aktualisieren Sie die Feldkopie.</translation>
    </message>
    <message>
        <source>The service&apos;s answer breaks off after {count} records: {cut}</source>
        <translation>Die Antwort des Dienstes bricht nach {count} Einträgen ab: {cut}</translation>
    </message>
    <message>
        <source>The service&apos;s pages lead in a circle: only the records before are shown.</source>
        <translation>Die Seiten des Dienstes führen im Kreis: Gezeigt werden nur die Einträge davor.</translation>
    </message>
    <message>
        <source>The service&apos;s “next” link asks for {}, which is not sent: only the pages before are shown.</source>
        <translation>Der „next“-Verweis des Dienstes verlangt {}, das nicht gesendet wird: Gezeigt werden nur die Seiten davor.</translation>
    </message>
    <message>
        <source>The service&apos;s “next” link leads to another host and was not followed.</source>
        <translation>Der „next“-Verweis des Dienstes führt auf einen anderen Server und wurde nicht verfolgt.</translation>
    </message>
    <message>
        <source>The service&apos;s “next” links lead in a circle: only the pages before are shown.</source>
        <translation>Die „next“-Verweise des Dienstes führen im Kreis: Gezeigt werden nur die Seiten davor.</translation>
    </message>
    <message>
        <source>The share that processing gets out, as given for this run, and the tonnes that follow from it.</source>
        <translation>Der Anteil, den die Aufbereitung gewinnt, wie für diesen Lauf angegeben, und die Tonnen, die daraus folgen.</translation>
    </message>
    <message>
        <source>The surroundings cross the date line or a pole.</source>
        <translation>Die Umgebung kreuzt die Datumsgrenze oder einen Pol.</translation>
    </message>
    <message>
        <source>The survey cannot be taken into {path}: {value}.</source>
        <translation>Die Aufnahme kann nicht in {path} eingelesen werden: {value}.</translation>
    </message>
    <message>
        <source>The survey is complete, but its field copy could not note it: {message}</source>
        <translation>Die Aufnahme ist vollständig, aber ihre Feldkopie konnte es nicht vermerken: {message}</translation>
    </message>
    <message>
        <source>The survey of {copy} was taken into {target}: sync that one. If something was changed in the survey since, take it in again.</source>
        <translation>Die Aufnahme von {copy} wurde in {target} eingelesen: Gleichen Sie diese ab. Wurde seither in der Aufnahme etwas geändert, lesen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The sync is done and in the journal</source>
        <translation>Der Abgleich ist getan und im Journal</translation>
    </message>
    <message>
        <source>The table of decisions must have the columns uuid, field and verdict.</source>
        <translation>Die Tabelle der Entscheidungen muss die Spalten uuid, field und verdict haben.</translation>
    </message>
    <message>
        <source>The table “{name}” has a recovery of {recovery:g} % for {symbol}: 100 is the most.</source>
        <translation>Die Tabelle „{name}“ hat ein Ausbringen von {recovery:g} % für {symbol}: 100 ist das Höchste.</translation>
    </message>
    <message>
        <source>The table “{name}” has no column {lacking}: answers need {needed}.</source>
        <translation>Die Tabelle „{name}“ hat keine Spalte {lacking}: Antworten brauchen {needed}.</translation>
    </message>
    <message>
        <source>The table “{name}” has no rows: it needs one for each element.</source>
        <translation>Die Tabelle „{name}“ hat keine Zeilen: Sie braucht eine je Element.</translation>
    </message>
    <message>
        <source>The table “{name}” has two values for {key}: keep one.</source>
        <translation>Die Tabelle „{name}“ hat zwei Werte für {key}: Behalten Sie einen.</translation>
    </message>
    <message>
        <source>The text has a control character, which XML cannot carry: write it anew without.</source>
        <translation>Der Text hat ein Steuerzeichen, das XML nicht tragen kann: Schreiben Sie ihn ohne neu.</translation>
    </message>
    <message>
        <source>The tiles of “{value}” are in no reference system that is known.</source>
        <translation>Die Kacheln von „{value}“ sind in keinem bekannten Bezugssystem.</translation>
    </message>
    <message>
        <source>The triggers that keep entries from being changed are missing; the next sync makes them anew.</source>
        <translation>Die Trigger, die Einträge vor Änderung schützen, fehlen; der nächste Abgleich legt sie neu an.</translation>
    </message>
    <message>
        <source>The two areas have nothing in common.</source>
        <translation>Die beiden Gebiete haben nichts gemeinsam.</translation>
    </message>
    <message>
        <source>The weight {weight:g} of {value} cannot be: choose 0 or more.</source>
        <translation>Das Gewicht {weight:g} von {value} gibt es nicht: Wählen Sie 0 oder mehr.</translation>
    </message>
    <message>
        <source>The {name} of search {number} in the file is no text, or too long.</source>
        <translation>{name} von Suche {number} in der Datei ist kein Text oder zu lang.</translation>
    </message>
    <message>
        <source>The {word} of a geometry are no list.</source>
        <translation>{word} einer Geometrie sind keine Liste.</translation>
    </message>
    <message>
        <source>There are {free:.0f} MB free in {parent}</source>
        <translation>In {parent} sind {free:.0f} MB frei</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>There is no catalogue called “{name}”.</source>
        <translation>Es gibt keinen Katalog namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no conflict about {field} of feature {uuid} in {layer} any more.</source>
        <translation>Es gibt keinen Konflikt zu {field} des Objekts {uuid} in {layer} mehr.</translation>
    </message>
    <message>
        <source>There is no facility to draw.</source>
        <translation>Es gibt keine Anlage zu zeichnen.</translation>
    </message>
    <message>
        <source>There is no folder {directory}: choose the survey&apos;s, the one with survey.qgz in it.</source>
        <translation>Es gibt keinen Ordner {directory}: Wählen Sie den der Aufnahme, den mit survey.qgz darin.</translation>
    </message>
    <message>
        <source>There is no property “{name}” to filter by. There are: {kinds}.</source>
        <translation>Es gibt keine Eigenschaft „{name}“ zum Filtern. Es gibt: {kinds}.</translation>
    </message>
    <message>
        <source>There is no room left to copy {origin}.</source>
        <translation>Es ist kein Platz mehr, um {origin} zu kopieren.</translation>
    </message>
    <message>
        <source>There is no room left to take the survey into {path}.</source>
        <translation>Es ist kein Platz mehr, um die Aufnahme in {path} einzulesen.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}.</source>
        <translation>Es ist kein Platz mehr, um {path} zu schreiben.</translation>
    </message>
    <message>
        <source>There is no way from {title} to WGS 84.</source>
        <translation>Es gibt keinen Weg von {title} nach WGS 84.</translation>
    </message>
    <message>
        <source>They beat what was derived from data; {differ:,} of {count:,} differ from it. The newest counts.</source>
        <translation>Sie gehen dem aus Daten Abgeleiteten vor; {differ:,} von {count:,} weichen davon ab. Die neueste zählt.</translation>
    </message>
    <message>
        <source>They stay in the folder of the survey.</source>
        <translation>Sie bleiben im Ordner der Aufnahme.</translation>
    </message>
    <message>
        <source>This field copy is older and has no columns for reasons: pull the layer into a new one.</source>
        <translation>Diese Feldkopie ist älter und hat keine Spalten für Gründe: Holen Sie den Layer in eine neue.</translation>
    </message>
    <message>
        <source>This field copy is older than it was at its last sync on this computer, as if it was restored from a backup: for each new feature the service was asked first whether it has it already, so that nothing is created twice.</source>
        <translation>Diese Feldkopie ist älter als bei ihrem letzten Abgleich auf diesem Rechner, als wäre sie aus einer Sicherung: Zu jedem neuen Objekt wurde der Dienst zuerst gefragt, ob er es schon hat, damit nichts doppelt angelegt wird.</translation>
    </message>
    <message>
        <source>This is {warning}.</source>
        <translation>Dies ist {warning}.</translation>
    </message>
    <message>
        <source>This layer has no field “{name}”.</source>
        <translation>Dieser Layer hat kein Feld „{name}“.</translation>
    </message>
    <message>
        <source>This section and the next three have the content of Regulation (EU) 2024/1252, Art. 27(2), as far as the data hold it. “Processed form” stands where the lists name one, which the element&apos;s content does not give one-to-one.</source>
        <translation>Dieser Abschnitt und die drei folgenden haben den Inhalt der Verordnung (EU) 2024/1252, Art. 27 Abs. 2, soweit die Daten ihn enthalten. „Processed form“ steht, wo die Listen eine verarbeitete Form nennen, die der Gehalt des Elements nicht eindeutig ergibt.</translation>
    </message>
    <message>
        <source>Thresholds and choices</source>
        <translation>Schwellen und Wahlen</translation>
    </message>
    <message>
        <source>Through this interface the service cannot change a geometry: its WFS can, where it has one.</source>
        <translation>Über diese Schnittstelle kann der Dienst keine Geometrie ändern: Sein WFS kann es, wo er einen hat.</translation>
    </message>
    <message>
        <source>Through this interface the service cannot empty a field: its WFS can, where it has one.</source>
        <translation>Über diese Schnittstelle kann der Dienst kein Feld leeren: Sein WFS kann es, wo er einen hat.</translation>
    </message>
    <message>
        <source>Toxic response</source>
        <translation>Toxizitätsfaktor</translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the details and report them.</source>
        <translation>Versuchen Sie es noch einmal; geschieht es wieder, kopieren und melden Sie die Einzelheiten.</translation>
    </message>
    <message>
        <source>Two features have the same uuid: the second one got another one here.</source>
        <translation>Zwei Objekte haben dieselbe uuid: Das zweite bekam hier eine andere.</translation>
    </message>
    <message>
        <source>UNFC not known: {missing}</source>
        <translation>UNFC nicht bekannt: {missing}</translation>
    </message>
    <message>
        <source>UNFC {code}: {rules}</source>
        <translation>UNFC {code}: {rules}</translation>
    </message>
    <message>
        <source>UNFC {words}</source>
        <translation>UNFC {words}</translation>
    </message>
    <message>
        <source>Uncertainty of {what}, where none is stated</source>
        <translation>Unsicherheit von {what}, wo keine angegeben ist</translation>
    </message>
    <message>
        <source>Value ({currency})</source>
        <translation>Wert ({currency})</translation>
    </message>
    <message>
        <source>Value of what is recoverable; the grade at which this element alone pays for the processing; whether its grade is above that.</source>
        <translation>Wert des Gewinnbaren; der Gehalt, bei dem dieses Element allein die Aufbereitung bezahlt; ob sein Gehalt darüber liegt.</translation>
    </message>
    <message>
        <source>Waiting for {netloc}</source>
        <translation>Warten auf {netloc}</translation>
    </message>
    <message>
        <source>Were dangerous chemicals used in processing?</source>
        <translation>Wurden gefährliche Chemikalien in der Aufbereitung verwendet?</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What mass and contents rest on</source>
        <translation>Worauf Masse und Gehalte beruhen</translation>
    </message>
    <message>
        <source>What search {number} of the file had found cannot be read.</source>
        <translation>Was Suche {number} der Datei gefunden hatte, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What the distance follows</source>
        <translation>Wonach sich die Entfernung richtet</translation>
    </message>
    <message>
        <source>What the record names as its picture is no picture that can be shown.</source>
        <translation>Was der Datensatz als Bild nennt, ist kein Bild, das gezeigt werden kann.</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Was fehlte</translation>
    </message>
    <message>
        <source>What was read as what</source>
        <translation>Was als was gelesen wurde</translation>
    </message>
    <message>
        <source>What was refreshed before stays; refresh again to go on from there.</source>
        <translation>Bereits Aktualisiertes bleibt; aktualisieren Sie noch einmal, um dort fortzufahren.</translation>
    </message>
    <message>
        <source>Where that comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>Where the site does not answer as a service, try its address with /csw/ behind it: there the same software answers at EGDI.</source>
        <translation>Wo die Seite nicht als Dienst antwortet, versuchen Sie ihre Adresse mit /csw/ dahinter: Dort antwortet bei EGDI dieselbe Software.</translation>
    </message>
    <message>
        <source>Windows takes no folder called “{name}”.</source>
        <translation>Windows nimmt keinen Ordner namens „{name}“.</translation>
    </message>
    <message>
        <source>Write names as they stand there, with “;” between several.</source>
        <translation>Schreiben Sie Namen, wie sie dort stehen, mit „;“ zwischen mehreren.</translation>
    </message>
    <message>
        <source>Write the text between single quotation marks.</source>
        <translation>Schreiben Sie den Text zwischen einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>Y: YES · ?: UNKNOWN · n: NO, or does not apply. Columns 1 to 18 are the questions.</source>
        <translation>Y: YES · ?: UNKNOWN · n: NO oder trifft nicht zu. Die Spalten 1 bis 18 sind die Fragen.</translation>
    </message>
    <message>
        <source>YES answers</source>
        <translation>YES-Antworten</translation>
    </message>
    <message>
        <source>YES {yes}, UNKNOWN {unknown}, NO {no}</source>
        <translation>YES {yes}, UNKNOWN {unknown}, NO {no}</translation>
    </message>
    <message>
        <source>Your account may not do this: ask the data&apos;s owner for the right.</source>
        <translation>Ihr Konto darf das nicht: Bitten Sie den Eigentümer der Daten um das Recht.</translation>
    </message>
    <message>
        <source>Your changes stay in the field copy: give them to the data&apos;s owner as a proposal.</source>
        <translation>Ihre Änderungen bleiben in der Feldkopie: Geben Sie sie dem Eigentümer der Daten als Vorschlag.</translation>
    </message>
    <message>
        <source>a CKAN portal</source>
        <translation>ein CKAN-Portal</translation>
    </message>
    <message>
        <source>a CSW 2.0.2 catalogue with {counted}</source>
        <translation>ein CSW-2.0.2-Katalog mit {counted}</translation>
    </message>
    <message>
        <source>a CSW catalogue</source>
        <translation>ein CSW-Katalog</translation>
    </message>
    <message>
        <source>a DCAT catalogue</source>
        <translation>ein DCAT-Katalog</translation>
    </message>
    <message>
        <source>a STAC API with {size}</source>
        <translation>eine STAC-API mit {size}</translation>
    </message>
    <message>
        <source>a Solr index</source>
        <translation>ein Solr-Index</translation>
    </message>
    <message>
        <source>a WFS with {layers}</source>
        <translation>ein WFS mit {layers}</translation>
    </message>
    <message>
        <source>a WMS with {layers}</source>
        <translation>ein WMS mit {layers}</translation>
    </message>
    <message>
        <source>a WMTS with {layers}</source>
        <translation>ein WMTS mit {layers}</translation>
    </message>
    <message>
        <source>a changed feature does not tell the same fields in “base” and “ours”</source>
        <translation>ein geändertes Objekt nennt in „base“ und „ours“ nicht dieselben Felder</translation>
    </message>
    <message>
        <source>a data space&apos;s catalogue</source>
        <translation>der Katalog eines Datenraums</translation>
    </message>
    <message>
        <source>a density of</source>
        <translation>eine Dichte von</translation>
    </message>
    <message>
        <source>a feature has more than {most_fields:,} values</source>
        <translation>ein Objekt hat mehr als {most_fields:,} Werte</translation>
    </message>
    <message>
        <source>a feature&apos;s values do not fit its change, {kind}</source>
        <translation>die Werte eines Objekts passen nicht zu seiner Änderung, {kind}</translation>
    </message>
    <message>
        <source>a feature&apos;s “change” is none of insert, update, delete</source>
        <translation>das „change“ eines Objekts ist weder insert noch update noch delete</translation>
    </message>
    <message>
        <source>a layer of an ArcGIS service</source>
        <translation>ein Layer eines ArcGIS-Dienstes</translation>
    </message>
    <message>
        <source>a number is not finite</source>
        <translation>eine Zahl ist nicht endlich</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>a person answered UNKNOWN</source>
        <translation>eine Person hat UNKNOWN geantwortet</translation>
    </message>
    <message>
        <source>a range, not a value</source>
        <translation>eine Spanne, kein Wert</translation>
    </message>
    <message>
        <source>a screening of the order of magnitude, not a flood map: at single dams the regressions were wrong by more than 1,000 % (Las Palmas 2010); the polygon is an outer bound without terrain, and nothing ends at its line</source>
        <translation>ein Screening der Größenordnung, keine Überflutungskarte: bei einzelnen Dämmen lagen die Regressionen um mehr als 1.000 % daneben (Las Palmas 2010); das Polygon ist eine äußere Grenze ohne Gelände, und nichts endet an seiner Linie</translation>
    </message>
    <message>
        <source>a second “{name}” came</source>
        <translation>ein zweites „{name}“ kam</translation>
    </message>
    <message>
        <source>a static STAC catalogue with {counted}</source>
        <translation>ein statischer STAC-Katalog mit {counted}</translation>
    </message>
    <message>
        <source>a text is none, or longer than {longest:,} characters</source>
        <translation>ein Text ist keiner oder länger als {longest:,} Zeichen</translation>
    </message>
    <message>
        <source>a thickness of</source>
        <translation>eine Mächtigkeit von</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a wide {words}</source>
        <translation>weit {words}</translation>
    </message>
    <message>
        <source>a “{word}” is no usable identity</source>
        <translation>ein „{word}“ ist keine brauchbare Identität</translation>
    </message>
    <message>
        <source>acid potential AP (kg CaCO₃/t)</source>
        <translation>Säurepotenzial AP (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>an ArcGIS server with {services}</source>
        <translation>ein ArcGIS-Server mit {services}</translation>
    </message>
    <message>
        <source>an ArcGIS service with {layers}</source>
        <translation>ein ArcGIS-Dienst mit {layers}</translation>
    </message>
    <message>
        <source>an OGC API – Features service with {size}</source>
        <translation>ein Dienst nach OGC API – Features mit {size}</translation>
    </message>
    <message>
        <source>an OGC API – Records service with {size}</source>
        <translation>ein Dienst nach OGC API – Records mit {size}</translation>
    </message>
    <message>
        <source>and required: </source>
        <translation>und verlangt: </translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>ein anderer Ort</translation>
    </message>
    <message>
        <source>another {get}</source>
        <translation>andere {get}</translation>
    </message>
    <message>
        <source>answered by {name}, {date}{note}</source>
        <translation>beantwortet von {name}, {date}{note}</translation>
    </message>
    <message>
        <source>answers of persons</source>
        <translation>Antworten von Personen</translation>
    </message>
    <message>
        <source>are neither YES, NO nor UNKNOWN</source>
        <translation>sind weder YES, NO noch UNKNOWN</translation>
    </message>
    <message>
        <source>at least {kind}</source>
        <translation>mindestens {kind}</translation>
    </message>
    <message>
        <source>at least {lower:,.10g} {unit}</source>
        <translation>mindestens {lower:,.10g} {unit}</translation>
    </message>
    <message>
        <source>background: {name}</source>
        <translation>Hintergrund: {name}</translation>
    </message>
    <message>
        <source>below a limit of detection</source>
        <translation>unter einer Nachweisgrenze</translation>
    </message>
    <message>
        <source>bounds of the regression</source>
        <translation>Grenzen der Regression</translation>
    </message>
    <message>
        <source>breaks given</source>
        <translation>Grenzen angegeben</translation>
    </message>
    <message>
        <source>broken text</source>
        <translation>kaputter Text</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>von {by}</translation>
    </message>
    <message>
        <source>changed features</source>
        <translation>geänderte Objekte</translation>
    </message>
    <message>
        <source>chosen for this run</source>
        <translation>für diesen Lauf gewählt</translation>
    </message>
    <message>
        <source>chosen here, of no source</source>
        <translation>hier gewählt, ohne Quelle</translation>
    </message>
    <message>
        <source>class {code}</source>
        <translation>Klasse {code}</translation>
    </message>
    <message>
        <source>content of {key}</source>
        <translation>Gehalt von {key}</translation>
    </message>
    <message>
        <source>content of {symbol}, or its background</source>
        <translation>Gehalt von {symbol} oder sein Hintergrund</translation>
    </message>
    <message>
        <source>contradiction: the code says {axis}{stated}, the evidence {axis}{single}</source>
        <translation>Widerspruch: der Code sagt {axis}{stated}, die Belege {axis}{single}</translation>
    </message>
    <message>
        <source>cost of processing {cost:g} {currency}/t</source>
        <translation>Aufbereitungskosten {cost:g} {currency}/t</translation>
    </message>
    <message>
        <source>critical elements</source>
        <translation>kritische Elemente</translation>
    </message>
    <message>
        <source>crosses itself and cannot be repaired</source>
        <translation>kreuzt sich selbst und ist nicht zu reparieren</translation>
    </message>
    <message>
        <source>crosses itself; it was repaired for measuring only</source>
        <translation>kreuzt sich selbst; nur zum Messen repariert</translation>
    </message>
    <message>
        <source>dam by {name}{taken}; distance {distance_factor:g} · E^{distance_power:g}; {probability:g} % interval with spreads {released:g} and {distance:g} of log10 (spreads and distance: {verification}); {worst:.3g} km in the middle if all is released; {said}</source>
        <translation>Damm nach {name}{taken}; Entfernung {distance_factor:g} · E^{distance_power:g}; {probability:g}-%-Intervall mit Streuungen {released:g} und {distance:g} von log10 (Streuungen und Entfernung: {verification}); {worst:.3g} km in der Mitte, wenn alles freigesetzt wird; {said}</translation>
    </message>
    <message>
        <source>dangerous chemicals</source>
        <translation>gefährliche Chemikalien</translation>
    </message>
    <message>
        <source>deleted features</source>
        <translation>gelöschte Objekte</translation>
    </message>
    <message>
        <source>density ({usual_densities})</source>
        <translation>Dichte ({usual_densities})</translation>
    </message>
    <message>
        <source>described elsewhere</source>
        <translation>anderswo beschrieben</translation>
    </message>
    <message>
        <source>did not come again, and cannot be asked for one by one: nothing was removed here</source>
        <translation>kamen nicht wieder und können nicht einzeln erfragt werden: hier wurde nichts entfernt</translation>
    </message>
    <message>
        <source>does not apply: the facility is a {other}</source>
        <translation>trifft nicht zu: Die Anlage ist {other}</translation>
    </message>
    <message>
        <source>does not say in which coordinate reference system it is</source>
        <translation>sagt nicht, in welchem Koordinatenbezugssystem es ist</translation>
    </message>
    <message>
        <source>elevation model</source>
        <translation>Geländemodell</translation>
    </message>
    <message>
        <source>entry 1: the journal has no column {lost}.</source>
        <translation>Eintrag 1: Das Journal hat keine Spalte {lost}.</translation>
    </message>
    <message>
        <source>entry {expected}: it is missing.</source>
        <translation>Eintrag {expected}: Er fehlt.</translation>
    </message>
    <message>
        <source>entry {expected}: it was changed after it was written.</source>
        <translation>Eintrag {expected}: Er wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>entry {expected}: it was changed into what is no text.</source>
        <translation>Eintrag {expected}: Er wurde in etwas geändert, das kein Text ist.</translation>
    </message>
    <message>
        <source>entry {expected}: {written} were written, only {count} are there.</source>
        <translation>Eintrag {expected}: {written} wurden geschrieben, nur {count} sind da.</translation>
    </message>
    <message>
        <source>facilities have</source>
        <translation>Anlagen haben</translation>
    </message>
    <message>
        <source>facilities lie</source>
        <translation>Anlagen liegen</translation>
    </message>
    <message>
        <source>facilities or samples</source>
        <translation>Anlagen oder Proben</translation>
    </message>
    <message>
        <source>facility has</source>
        <translation>Anlage hat</translation>
    </message>
    <message>
        <source>facility lies</source>
        <translation>Anlage liegt</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>feature {number}: </source>
        <translation>Objekt {number}: </translation>
    </message>
    <message>
        <source>field {field}</source>
        <translation>Feld {field}</translation>
    </message>
    <message>
        <source>filled up</source>
        <translation>aufgefüllt</translation>
    </message>
    <message>
        <source>for further reasons</source>
        <translation>aus weiteren Gründen</translation>
    </message>
    <message>
        <source>format {raw}</source>
        <translation>Format {raw}</translation>
    </message>
    <message>
        <source>geometries are nested too deep</source>
        <translation>Geometrien sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>given for this run</source>
        <translation>für diesen Lauf angegeben</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>grade not known: {ungraded}</source>
        <translation>Gehalt nicht bekannt: {ungraded}</translation>
    </message>
    <message>
        <source>has coordinates outside the area of its coordinate reference system</source>
        <translation>hat Koordinaten außerhalb des Bereichs seines Koordinatenbezugssystems</translation>
    </message>
    <message>
        <source>has coordinates that are not numbers</source>
        <translation>hat Koordinaten, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>has no layer “{name}”, it has</source>
        <translation>hat keinen Layer „{name}“, es hat</translation>
    </message>
    <message>
        <source>has no usable geometry</source>
        <translation>hat keine brauchbare Geometrie</translation>
    </message>
    <message>
        <source>has several layers, name one of them</source>
        <translation>hat mehrere Layer, nennen Sie einen davon</translation>
    </message>
    <message>
        <source>have no date that can be read (such as 2026-11-26)</source>
        <translation>haben kein lesbares Datum (wie 2026-11-26)</translation>
    </message>
    <message>
        <source>have no name of a person</source>
        <translation>haben keinen Namen einer Person</translation>
    </message>
    <message>
        <source>heap by the reach angle of {source}, bounds {bound:g} of log10 either side; {whole}; {warning}</source>
        <translation>Halde nach dem Reichweitenwinkel von {source}, Grenzen {bound:g} von log10 beiderseits; {whole}; {warning}</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>how much of a heap moves is not reckoned: the whole is taken, and its own height for the fall</source>
        <translation>wie viel einer Halde sich bewegt, wird nicht gerechnet: sie wird ganz genommen, und ihre eigene Höhe als Fall</translation>
    </message>
    <message>
        <source>if broken, required: </source>
        <translation>bei Verstoß verlangt: </translation>
    </message>
    <message>
        <source>in the middle of the map</source>
        <translation>in der Mitte der Karte</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>inputs: {given}</source>
        <translation>Eingaben: {given}</translation>
    </message>
    <message>
        <source>internal, sent with a yes</source>
        <translation>intern, mit einem Ja gesendet</translation>
    </message>
    <message>
        <source>is more than {threshold}</source>
        <translation>ist mehr als {threshold}</translation>
    </message>
    <message>
        <source>is not more than {threshold}</source>
        <translation>ist nicht mehr als {threshold}</translation>
    </message>
    <message>
        <source>is only named in the catalogue, not described</source>
        <translation>ist im Katalog nur genannt, nicht beschrieben</translation>
    </message>
    <message>
        <source>it answered XML of an unknown kind</source>
        <translation>es antwortete mit XML unbekannter Art</translation>
    </message>
    <message>
        <source>it answered a web page</source>
        <translation>es antwortete mit einer Webseite</translation>
    </message>
    <message>
        <source>it answered nothing</source>
        <translation>es antwortete nichts</translation>
    </message>
    <message>
        <source>it cannot be brought into WGS 84 degrees</source>
        <translation>es lässt sich nicht in Grad WGS 84 bringen</translation>
    </message>
    <message>
        <source>it does not say that it is a “{format}”</source>
        <translation>es sagt nicht, dass es ein „{format}“ ist</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>er gab keinen Grund an</translation>
    </message>
    <message>
        <source>it has a geometry now</source>
        <translation>es hat jetzt eine Geometrie</translation>
    </message>
    <message>
        <source>it has a line of more than {longest_value:,} characters</source>
        <translation>es hat eine Zeile mit mehr als {longest_value:,} Zeichen</translation>
    </message>
    <message>
        <source>it has fewer values than there are columns</source>
        <translation>sie hat weniger Werte, als es Spalten gibt</translation>
    </message>
    <message>
        <source>it has more values than the {wanted} columns</source>
        <translation>sie hat mehr Werte als die {wanted} Spalten</translation>
    </message>
    <message>
        <source>it has no geometry any more</source>
        <translation>es hat keine Geometrie mehr</translation>
    </message>
    <message>
        <source>it has to be decided by its reviewer</source>
        <translation>sein Prüfer muss darüber entscheiden</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>sie ist nicht installiert</translation>
    </message>
    <message>
        <source>it is of version {what}, which this version does not know</source>
        <translation>es ist von Version {what}, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>it may be {names}.</source>
        <translation>es kann {names} sein.</translation>
    </message>
    <message>
        <source>it must have 1 to {most_features:,} features</source>
        <translation>es muss 1 bis {most_features:,} Objekte haben</translation>
    </message>
    <message>
        <source>it was applied here, after fetching everything in the area.</source>
        <translation>er wurde hier angewandt, nachdem alles im Gebiet geholt war.</translation>
    </message>
    <message>
        <source>its answer is not understood</source>
        <translation>seine Antwort ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>its author has not given it for review yet</source>
        <translation>sein Autor hat ihn noch nicht zur Prüfung gegeben</translation>
    </message>
    <message>
        <source>its capabilities</source>
        <translation>seine Fähigkeiten</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>sein Ende</translation>
    </message>
    <message>
        <source>its geometries have more than {most_points:,} points</source>
        <translation>seine Geometrien haben mehr als {most_points:,} Punkte</translation>
    </message>
    <message>
        <source>its geometry</source>
        <translation>seine Geometrie</translation>
    </message>
    <message>
        <source>its geometry has no coordinates</source>
        <translation>seine Geometrie hat keine Koordinaten</translation>
    </message>
    <message>
        <source>its operator states it in public documentation.</source>
        <translation>der Betreiber nennt sie in öffentlicher Dokumentation.</translation>
    </message>
    <message>
        <source>its outlines</source>
        <translation>seine Umrisse</translation>
    </message>
    <message>
        <source>its values were changed after it was written, ask its author for the file again</source>
        <translation>seine Werte wurden nach dem Schreiben geändert, bitten Sie den Autor noch einmal um die Datei</translation>
    </message>
    <message>
        <source>later addition</source>
        <translation>spätere Ergänzung</translation>
    </message>
    <message>
        <source>later addition, not verified against the source</source>
        <translation>spätere Ergänzung, nicht an der Quelle geprüft</translation>
    </message>
    <message>
        <source>layer {name}</source>
        <translation>Layer {name}</translation>
    </message>
    <message>
        <source>layer {shortened}</source>
        <translation>Layer {shortened}</translation>
    </message>
    <message>
        <source>layers not given: {lacking}</source>
        <translation>nicht angegebene Layer: {lacking}</translation>
    </message>
    <message>
        <source>left empty in a column</source>
        <translation>in einer Spalte leer gelassen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>lie outside of the area or the filter by now, and were kept</source>
        <translation>liegen inzwischen außerhalb des Gebiets oder des Filters und wurden behalten</translation>
    </message>
    <message>
        <source>limits of metals</source>
        <translation>Grenzwerte der Metalle</translation>
    </message>
    <message>
        <source>listed as a processed form or a mineral, not as the element</source>
        <translation>als verarbeitete Form oder Mineral gelistet, nicht als Element</translation>
    </message>
    <message>
        <source>made with {made}</source>
        <translation>erstellt mit {made}</translation>
    </message>
    <message>
        <source>mass as stated</source>
        <translation>Masse wie angegeben</translation>
    </message>
    <message>
        <source>mass from {value} and density</source>
        <translation>Masse aus {value} und Dichte</translation>
    </message>
    <message>
        <source>mass over volume is</source>
        <translation>Masse durch Volumen ist</translation>
    </message>
    <message>
        <source>may be more than {threshold}</source>
        <translation>kann mehr als {threshold} sein</translation>
    </message>
    <message>
        <source>may be read in two ways</source>
        <translation>kann auf zwei Arten gelesen werden</translation>
    </message>
    <message>
        <source>measured from the polygon</source>
        <translation>am Polygon gemessen</translation>
    </message>
    <message>
        <source>moderate from {moderate:.6g}, high from {high:.6g}: {origin}</source>
        <translation>mittel ab {moderate:.6g}, hoch ab {high:.6g}: {origin}</translation>
    </message>
    <message>
        <source>must be asked for at a connector</source>
        <translation>muss bei einem Konnektor erfragt werden</translation>
    </message>
    <message>
        <source>name a facility that is not in the layer</source>
        <translation>nennen eine Anlage, die nicht im Layer ist</translation>
    </message>
    <message>
        <source>name a facility whose id more than one has</source>
        <translation>nennen eine Anlage, deren Kennung mehr als eine hat</translation>
    </message>
    <message>
        <source>name no question from 1 to {count}</source>
        <translation>nennen keine Frage von 1 bis {count}</translation>
    </message>
    <message>
        <source>near {place}, outside where that is used</source>
        <translation>nahe {place}, außerhalb dessen, wo es benutzt wird</translation>
    </message>
    <message>
        <source>neutralisation potential NP (kg CaCO₃/t)</source>
        <translation>Neutralisationspotenzial NP (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>new features</source>
        <translation>neue Objekte</translation>
    </message>
    <message>
        <source>no DEM was given</source>
        <translation>kein DGM wurde angegeben</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no content of the crust for {bare}</source>
        <translation>kein Krustengehalt für {bare}</translation>
    </message>
    <message>
        <source>no element is known; {ending}</source>
        <translation>kein Element ist bekannt; {ending}</translation>
    </message>
    <message>
        <source>no exact value</source>
        <translation>kein genauer Wert</translation>
    </message>
    <message>
        <source>no feature any more</source>
        <translation>kein Objekt mehr</translation>
    </message>
    <message>
        <source>no field for {name} was chosen</source>
        <translation>kein Feld für {name} wurde gewählt</translation>
    </message>
    <message>
        <source>no field for “{replace}” was chosen</source>
        <translation>kein Feld für „{replace}“ wurde gewählt</translation>
    </message>
    <message>
        <source>no field given</source>
        <translation>kein Feld angegeben</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>keine endliche Zahl</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>kein Layer</translation>
    </message>
    <message>
        <source>no layer for “{what}” was given</source>
        <translation>kein Layer für „{what}“ wurde angegeben</translation>
    </message>
    <message>
        <source>no layer: not tested</source>
        <translation>kein Layer: nicht geprüft</translation>
    </message>
    <message>
        <source>no licence or source stated</source>
        <translation>keine Lizenz oder Quelle angegeben</translation>
    </message>
    <message>
        <source>no list of collections</source>
        <translation>keine Liste von Sammlungen</translation>
    </message>
    <message>
        <source>no place on Earth, all or some of them</source>
        <translation>an keinem Ort der Erde, alle oder einige davon</translation>
    </message>
    <message>
        <source>no polygon: its outline would reach a pole or leave the layer&apos;s coordinate reference system</source>
        <translation>kein Polygon: sein Umriss würde einen Pol erreichen oder das Koordinatenbezugssystem des Layers verlassen</translation>
    </message>
    <message>
        <source>no polygon: the facility {problem}</source>
        <translation>kein Polygon: Die Anlage {problem}</translation>
    </message>
    <message>
        <source>no price for {priceless}</source>
        <translation>kein Preis für {priceless}</translation>
    </message>
    <message>
        <source>no prices given: no value</source>
        <translation>keine Preise angegeben: kein Wert</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>keine Menge</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <source>no recovery given: nothing recoverable, no value</source>
        <translation>kein Ausbringen angegeben: nichts gewinnbar, kein Wert</translation>
    </message>
    <message>
        <source>no risk index</source>
        <translation>kein Risikoindex</translation>
    </message>
    <message>
        <source>no source of harm has, as far as is known, both a way and something to reach</source>
        <translation>keine Schadensquelle hat, soweit bekannt, sowohl einen Weg als auch etwas zu erreichen</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>keine Einheit</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>no {what}: there is none in the layer given {where}{lost}</source>
        <translation>kein {what}: keines im angegebenen Layer {where}{lost}</translation>
    </message>
    <message>
        <source>non-PAG where NPR is above</source>
        <translation>nicht PAG, wo NPR größer ist als</translation>
    </message>
    <message>
        <source>non-PAG: no sulphur ({basis}), so that NPR has no bound.{gaps}</source>
        <translation>nicht PAG: kein Schwefel ({basis}), sodass NPR keine Grenze hat.{gaps}</translation>
    </message>
    <message>
        <source>non-viable projects</source>
        <translation>nicht tragfähige Vorhaben</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>none is taken</source>
        <translation>keine genommen</translation>
    </message>
    <message>
        <source>not counted as critical: {outside} ({left})</source>
        <translation>nicht als kritisch gezählt: {outside} ({left})</translation>
    </message>
    <message>
        <source>not given: UNKNOWN</source>
        <translation>nicht angegeben: UNKNOWN</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known: {name}</source>
        <translation>nicht bekannt: {name}</translation>
    </message>
    <message>
        <source>not known: {value}</source>
        <translation>nicht bekannt: {value}</translation>
    </message>
    <message>
        <source>not ranked: both must be known</source>
        <translation>ohne Rang: Beide müssen bekannt sein</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not tested without a layer: {untested}</source>
        <translation>ohne Layer nicht geprüft: {untested}</translation>
    </message>
    <message>
        <source>not verified against the source</source>
        <translation>nicht an der Quelle geprüft</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>nichts kam</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nichts sonst</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>numbers in {unit}</source>
        <translation>Zahlen in {unit}</translation>
    </message>
    <message>
        <source>numbers in {unit}, as stated for the field</source>
        <translation>Zahlen in {unit}, wie für das Feld angegeben</translation>
    </message>
    <message>
        <source>on what is known</source>
        <translation>nach dem Bekannten</translation>
    </message>
    <message>
        <source>on what is known: {what}</source>
        <translation>nach dem Bekannten: {what}</translation>
    </message>
    <message>
        <source>one public program or document names it.</source>
        <translation>ein öffentliches Programm oder Dokument nennt sie.</translation>
    </message>
    <message>
        <source>only because UNKNOWN counts as YES</source>
        <translation>nur weil UNKNOWN als YES zählt</translation>
    </message>
    <message>
        <source>only because UNKNOWN counts as YES: {what}</source>
        <translation>nur weil UNKNOWN als YES zählt: {what}</translation>
    </message>
    <message>
        <source>other features</source>
        <translation>andere Objekte</translation>
    </message>
    <message>
        <source>otherwise required: </source>
        <translation>sonst verlangt: </translation>
    </message>
    <message>
        <source>outline crosses itself</source>
        <translation>Umriss kreuzt sich selbst</translation>
    </message>
    <message>
        <source>outlines cross themselves</source>
        <translation>Umrisse kreuzen sich selbst</translation>
    </message>
    <message>
        <source>over crust</source>
        <translation>über der Kruste</translation>
    </message>
    <message>
        <source>pH of the NAG test below which waste is PAF</source>
        <translation>pH des NAG-Tests, unter dem Abfall PAF ist</translation>
    </message>
    <message>
        <source>part of the catalogue</source>
        <translation>Teil des Katalogs</translation>
    </message>
    <message>
        <source>photo is</source>
        <translation>Foto ist</translation>
    </message>
    <message>
        <source>photos are</source>
        <translation>Fotos sind</translation>
    </message>
    <message>
        <source>photos copied</source>
        <translation>Fotos kopiert</translation>
    </message>
    <message>
        <source>population of the nearest settlement</source>
        <translation>Einwohner der nächsten Siedlung</translation>
    </message>
    <message>
        <source>potentially viable projects</source>
        <translation>möglicherweise tragfähige Vorhaben</translation>
    </message>
    <message>
        <source>prices in {currency} of {days}</source>
        <translation>Preise in {currency} von {days}</translation>
    </message>
    <message>
        <source>processed form {on}</source>
        <translation>verarbeitete Form {on}</translation>
    </message>
    <message>
        <source>proposed by {value}</source>
        <translation>vorgeschlagen von {value}</translation>
    </message>
    <message>
        <source>prospective projects</source>
        <translation>voraussichtliche Vorhaben</translation>
    </message>
    <message>
        <source>public documentation names the site and the protocol, not the address of the service.</source>
        <translation>öffentliche Dokumentation nennt die Seite und das Protokoll, nicht die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>recorded as {value}</source>
        <translation>als {value} verzeichnet</translation>
    </message>
    <message>
        <source>recorded: {value}</source>
        <translation>verzeichnet: {value}</translation>
    </message>
    <message>
        <source>recorded: {what}</source>
        <translation>verzeichnet: {what}</translation>
    </message>
    <message>
        <source>recovery {value}{gaps}</source>
        <translation>Ausbringen {value}{gaps}</translation>
    </message>
    <message>
        <source>released volumes checked against the source</source>
        <translation>freigesetzte Volumen an der Quelle geprüft</translation>
    </message>
    <message>
        <source>remaining products</source>
        <translation>übrige Produkte</translation>
    </message>
    <message>
        <source>results of resource</source>
        <translation>Ergebnisse zum Rohstoff</translation>
    </message>
    <message>
        <source>results of risk</source>
        <translation>Ergebnisse zum Risiko</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation>Revision {revision}</translation>
    </message>
    <message>
        <source>risk index of {count} with the responses {used}{doubt}, {own} of them of {hakanson}</source>
        <translation>Risikoindex aus {count} mit den Faktoren {used}{doubt}, davon {own} von {hakanson}</translation>
    </message>
    <message>
        <source>run-out (km)</source>
        <translation>Reichweite (km)</translation>
    </message>
    <message>
        <source>said to hold, without a grade: {said}</source>
        <translation>soll enthalten, ohne Gehalt: {said}</translation>
    </message>
    <message>
        <source>samples, readings, visits, checklist</source>
        <translation>Proben, Messwerte, Begehungen, Aufgabenliste</translation>
    </message>
    <message>
        <source>says that it is in {GetName}, but its coordinates are no degrees</source>
        <translation>sagt, es sei in {GetName}, aber seine Koordinaten sind keine Grad</translation>
    </message>
    <message>
        <source>score: enrichment up to {enrichment_cap:g} × supply risk × economic importance of 2023</source>
        <translation>Punktzahl: Anreicherung bis {enrichment_cap:g} × Versorgungsrisiko × wirtschaftliche Bedeutung von 2023</translation>
    </message>
    <message>
        <source>score: mean of the shares of the layer that are lower, weights {weight:g} for risk ({name}) and {weight_resource:g} for resource ({resource})</source>
        <translation>Punktzahl: Mittel der Anteile des Layers, die niedriger sind, Gewichte {weight:g} für Risiko ({name}) und {weight_resource:g} für Rohstoff ({resource})</translation>
    </message>
    <message>
        <source>seen in the list of national services that the INSPIRE Geoportal harvested in December 2022, with http; that it answers by https is a guess.</source>
        <translation>gesehen in der Liste nationaler Dienste, die das INSPIRE-Geoportal im Dezember 2022 erfasste, mit http; dass sie über https antwortet, ist eine Vermutung.</translation>
    </message>
    <message>
        <source>seen in the list of national services that the INSPIRE Geoportal harvested in December 2022.</source>
        <translation>gesehen in der Liste nationaler Dienste, die das INSPIRE-Geoportal im Dezember 2022 erfasste.</translation>
    </message>
    <message>
        <source>set for this run; 5 is in use</source>
        <translation>für diesen Lauf gesetzt; üblich ist 5</translation>
    </message>
    <message>
        <source>set for this run; the default is {default:,.10g}</source>
        <translation>für diesen Lauf gesetzt; die Vorgabe ist {default:,.10g}</translation>
    </message>
    <message>
        <source>several public programs and documents use it.</source>
        <translation>mehrere öffentliche Programme und Dokumente nutzen sie.</translation>
    </message>
    <message>
        <source>share of samples (%)</source>
        <translation>Anteil der Proben (%)</translation>
    </message>
    <message>
        <source>shares its rank with {ties} other{value}</source>
        <translation>teilt den Rang mit {ties} anderen{value}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>stated is {axis}{found}, the scores speak for {axis}{category}</source>
        <translation>angegeben ist {axis}{found}, die Bewertungen sprechen für {axis}{category}</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>still {examine}, then {sure}</source>
        <translation>noch {examine}, dann {sure}</translation>
    </message>
    <message>
        <source>sub-categories and rules of evidence not verified against the source</source>
        <translation>Unterkategorien und Belegregeln nicht an der Quelle geprüft</translation>
    </message>
    <message>
        <source>sulphide minerals</source>
        <translation>Sulfidminerale</translation>
    </message>
    <message>
        <source>sulphide sulphur</source>
        <translation>Sulfidschwefel</translation>
    </message>
    <message>
        <source>sulphur not known</source>
        <translation>Schwefel nicht bekannt</translation>
    </message>
    <message>
        <source>t in place</source>
        <translation>t enthalten</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>Tabelle „{name}“</translation>
    </message>
    <message>
        <source>tailings 1.4-1.7, waste rock 1.8-2.1, coal waste 1.6-1.9, slag 2.6-3.5 t/m3 are usual, not verified against the source</source>
        <translation>üblich sind Absetzgut 1,4-1,7, Bergematerial 1,8-2,1, Kohleabfall 1,6-1,9, Schlacke 2,6-3,5 t/m3, nicht an der Quelle geprüft</translation>
    </message>
    <message>
        <source>take the decision back first</source>
        <translation>nehmen Sie zuerst die Entscheidung zurück</translation>
    </message>
    <message>
        <source>the DEM {name} has gaps around the facility</source>
        <translation>das DGM {name} hat Lücken um die Anlage</translation>
    </message>
    <message>
        <source>the DEM {name} has gaps at the facility</source>
        <translation>das DGM {name} hat Lücken an der Anlage</translation>
    </message>
    <message>
        <source>the cells of the DEM {name} are too large</source>
        <translation>die Zellen des DGM {name} sind zu groß</translation>
    </message>
    <message>
        <source>the code “{code}” cannot be read</source>
        <translation>der Code „{code}“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the error stated for the grade of {unsure} cannot be: the usual one is taken</source>
        <translation>der für den Gehalt von {unsure} angegebene Fehler kann nicht sein: der übliche wird genommen</translation>
    </message>
    <message>
        <source>the error stated for the {name} cannot be: the usual one is taken</source>
        <translation>der für {name} angegebene Fehler kann nicht sein: der übliche wird genommen</translation>
    </message>
    <message>
        <source>the facility lies outside the DEM {name}</source>
        <translation>die Anlage liegt außerhalb des DGM {name}</translation>
    </message>
    <message>
        <source>the facility {problems}</source>
        <translation>die Anlage {problems}</translation>
    </message>
    <message>
        <source>the facility {problem}</source>
        <translation>die Anlage {problem}</translation>
    </message>
    <message>
        <source>the geometry is no polygon</source>
        <translation>die Geometrie ist kein Polygon</translation>
    </message>
    <message>
        <source>the geometry is no polygon: without an outline there is no crest and no toe</source>
        <translation>die Geometrie ist kein Polygon: ohne Umriss gibt es weder Krone noch Fuß</translation>
    </message>
    <message>
        <source>the journal was written anew up to there, or the receipt is of another field copy</source>
        <translation>das Journal wurde bis dorthin neu geschrieben, oder die Quittung gehört zu einer anderen Feldkopie</translation>
    </message>
    <message>
        <source>the layer cannot be opened again</source>
        <translation>der Layer kann nicht noch einmal geöffnet werden</translation>
    </message>
    <message>
        <source>the layer {layer} has no usable features, which does not show that there is no {what}</source>
        <translation>der Layer {layer} hat keine brauchbaren Objekte, was nicht zeigt, dass es kein {what} gibt</translation>
    </message>
    <message>
        <source>the mass is exactly {derived:g} times the volume: reckoned rather than measured</source>
        <translation>die Masse ist genau das {derived:g}-Fache des Volumens: eher gerechnet als gemessen</translation>
    </message>
    <message>
        <source>the nearest settlement is {value} away, but its population is not known</source>
        <translation>die nächste Siedlung ist {value} entfernt, ihre Einwohnerzahl ist aber nicht bekannt</translation>
    </message>
    <message>
        <source>the nearest {what} is </source>
        <translation>das Nächste ({what}) ist </translation>
    </message>
    <message>
        <source>the unit {unit} may mean two</source>
        <translation>die Einheit {unit} kann zwei bedeuten</translation>
    </message>
    <message>
        <source>the whole feature</source>
        <translation>das ganze Objekt</translation>
    </message>
    <message>
        <source>they are longer than {longest} characters.</source>
        <translation>sie sind länger als {longest} Zeichen.</translation>
    </message>
    <message>
        <source>they must be an object such as {{&quot;country&quot;: &quot;land_s&quot;}}.</source>
        <translation>sie müssen ein Objekt sein wie {{&quot;country&quot;: &quot;land_s&quot;}}.</translation>
    </message>
    <message>
        <source>thirds of the layer</source>
        <translation>Drittel des Layers</translation>
    </message>
    <message>
        <source>this is no JSON that can be read.</source>
        <translation>dies ist kein lesbares JSON.</translation>
    </message>
    <message>
        <source>this is no JSON: line {lineno}, column {colno}: {msg}.</source>
        <translation>dies ist kein JSON: Zeile {lineno}, Spalte {colno}: {msg}.</translation>
    </message>
    <message>
        <source>thresholds: {used}</source>
        <translation>Schwellen: {used}</translation>
    </message>
    <message>
        <source>through the data space, after a contract</source>
        <translation>durch den Datenraum, nach einem Vertrag</translation>
    </message>
    <message>
        <source>tonnes in place (t)</source>
        <translation>enthaltene Tonnen (t)</translation>
    </message>
    <message>
        <source>too few different values for thirds: give breaks</source>
        <translation>zu wenige verschiedene Werte für Drittel: Geben Sie Grenzen an</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>total sulphur, which overestimates</source>
        <translation>Gesamtschwefel, der überschätzt</translation>
    </message>
    <message>
        <source>toxic responses</source>
        <translation>Toxizitätsfaktoren</translation>
    </message>
    <message>
        <source>two of its features have the same uuid</source>
        <translation>zwei seiner Objekte haben dieselbe uuid</translation>
    </message>
    <message>
        <source>values are nested too deep</source>
        <translation>Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>values to choose</source>
        <translation>zu wählende Werte</translation>
    </message>
    <message>
        <source>version {version} is too old</source>
        <translation>Version {version} ist zu alt</translation>
    </message>
    <message>
        <source>viable projects</source>
        <translation>tragfähige Vorhaben</translation>
    </message>
    <message>
        <source>volume or mass</source>
        <translation>Volumen oder Masse</translation>
    </message>
    <message>
        <source>volume {volume:g} %, density {density:g} %, grade {grade:g} %</source>
        <translation>Volumen {volume:g} %, Dichte {density:g} %, Gehalt {grade:g} %</translation>
    </message>
    <message>
        <source>volume, area and thickness, or mass</source>
        <translation>Volumen, Fläche und Mächtigkeit, oder Masse</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>were deleted on the service, and are kept here for their photos or notes</source>
        <translation>wurden am Dienst gelöscht und bleiben hier wegen ihrer Fotos oder Notizen</translation>
    </message>
    <message>
        <source>were left alone, because their changes are still to be sent: sync, then refresh again</source>
        <translation>blieben unberührt, weil ihre Änderungen noch zu senden sind: abgleichen, dann noch einmal aktualisieren</translation>
    </message>
    <message>
        <source>what is so</source>
        <translation>was so ist</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>zone and datum</source>
        <translation>Zone und Datum</translation>
    </message>
    <message>
        <source>{address} answered with a feature whose properties are none.</source>
        <translation>{address} antwortete mit einem Objekt, dessen Eigenschaften keine sind.</translation>
    </message>
    <message>
        <source>{address} answered with a geometry that is not valid GeoJSON.</source>
        <translation>{address} antwortete mit einer Geometrie, die kein gültiges GeoJSON ist.</translation>
    </message>
    <message>
        <source>{address} did not answer with a feature.</source>
        <translation>{address} antwortete nicht mit einem Objekt.</translation>
    </message>
    <message>
        <source>{address} does not answer with features.</source>
        <translation>{address} antwortet nicht mit Objekten.</translation>
    </message>
    <message>
        <source>{address} does not answer with the ids of its features.</source>
        <translation>{address} antwortet nicht mit den Kennungen seiner Objekte.</translation>
    </message>
    <message>
        <source>{address} does not give records by their ids.</source>
        <translation>{address} gibt keine Einträge nach ihren Kennungen.</translation>
    </message>
    <message>
        <source>{address} has a table, “{name}”, that reads other files: it is not opened.</source>
        <translation>{address} hat eine Tabelle, „{name}“, die andere Dateien liest: Es wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>{address} has no layer “{name}”, it has: {names}.</source>
        <translation>{address} hat keinen Layer „{name}“, es hat: {names}.</translation>
    </message>
    <message>
        <source>{address} has several layers, name one of them: {names}.</source>
        <translation>{address} hat mehrere Layer, nennen Sie einen davon: {names}.</translation>
    </message>
    <message>
        <source>{address} is a CSW of version {value}: 2.0.2 is needed.</source>
        <translation>{address} ist ein CSW der Version {value}: Gebraucht wird 2.0.2.</translation>
    </message>
    <message>
        <source>{address} is a WFS of version {value}: 2.0.0 or 1.1.0 is needed.</source>
        <translation>{address} ist ein WFS der Version {value}: Gebraucht wird 2.0.0 oder 1.1.0.</translation>
    </message>
    <message>
        <source>{address} is a text, not a table: its lines have no separators between values.</source>
        <translation>{address} ist ein Text, keine Tabelle: Seine Zeilen haben keine Trennzeichen zwischen Werten.</translation>
    </message>
    <message>
        <source>{address} is damaged, or is no GeoPackage.</source>
        <translation>{address} ist beschädigt oder kein GeoPackage.</translation>
    </message>
    <message>
        <source>{address} is damaged.</source>
        <translation>{address} ist beschädigt.</translation>
    </message>
    <message>
        <source>{address} is no vector tile, but “{kind}”.</source>
        <translation>{address} ist keine Vektorkachel, sondern „{kind}“.</translation>
    </message>
    <message>
        <source>{address} is not a CSW: it answered “{local_name}”.</source>
        <translation>{address} ist kein CSW: Es antwortete „{local_name}“.</translation>
    </message>
    <message>
        <source>{address} is not a WFS: it answered “{name}”.</source>
        <translation>{address} ist kein WFS: Es antwortete „{name}“.</translation>
    </message>
    <message>
        <source>{address} is not a WMS: it answered “{name}”.</source>
        <translation>{address} ist kein WMS: Es antwortete „{name}“.</translation>
    </message>
    <message>
        <source>{address} is not a WMTS: it answered “{name}”.</source>
        <translation>{address} ist kein WMTS: Es antwortete „{name}“.</translation>
    </message>
    <message>
        <source>{address} is not a file with vector data that can be read.</source>
        <translation>{address} ist keine lesbare Datei mit Vektordaten.</translation>
    </message>
    <message>
        <source>{address} is not a zip file that can be read.</source>
        <translation>{address} ist keine lesbare Zip-Datei.</translation>
    </message>
    <message>
        <source>{address} refused {what} ({code}).</source>
        <translation>{address} lehnte {what} ab ({code}).</translation>
    </message>
    <message>
        <source>{address} unpacks to more than {most_unpacked:.3g} GiB.</source>
        <translation>{address} entpackt sich auf mehr als {most_unpacked:.3g} GiB.</translation>
    </message>
    <message>
        <source>{ambiguous} whose id stands more than once</source>
        <translation>{ambiguous}, deren Kennung mehr als einmal steht</translation>
    </message>
    <message>
        <source>{base} has a link to “{href}”, which is no address.</source>
        <translation>{base} hat einen Verweis auf „{href}“, das keine Adresse ist.</translation>
    </message>
    <message>
        <source>{below} not above the limits, fine particles not known</source>
        <translation>{below} nicht über den Grenzwerten, Feinkorn nicht bekannt</translation>
    </message>
    <message>
        <source>{breaks}; AMIRA: NAG pH {nag_ph_limit:g}{nag}</source>
        <translation>{breaks}; AMIRA: NAG-pH {nag_ph_limit:g}{nag}</translation>
    </message>
    <message>
        <source>{changed} features of “{layer}” were changed, and it is a layer that does not go back.</source>
        <translation>{changed} Objekte von „{layer}“ wurden geändert, und dieser Layer geht nicht zurück.</translation>
    </message>
    <message>
        <source>{code} is in no class of UNFC 2019</source>
        <translation>{code} ist in keiner Klasse von UNFC 2019</translation>
    </message>
    <message>
        <source>{copy} is damaged or is not a GeoPackage: copy it from the device again.</source>
        <translation>{copy} ist beschädigt oder kein GeoPackage: Kopieren Sie es noch einmal vom Gerät.</translation>
    </message>
    <message>
        <source>{count:,} of {all:,} facilities have no usable geometry and are not on the map.</source>
        <translation>{count:,} von {all:,} Anlagen haben keine brauchbare Geometrie und sind nicht auf der Karte.</translation>
    </message>
    <message>
        <source>{count:,} photos came with it.</source>
        <translation>{count:,} Fotos kamen mit.</translation>
    </message>
    <message>
        <source>{count:,} ranked</source>
        <translation>{count:,} mit Rang</translation>
    </message>
    <message>
        <source>{count:,} times</source>
        <translation>{count:,}-mal</translation>
    </message>
    <message>
        <source>{counted} at {limit:,.10g} m</source>
        <translation>{counted} bei {limit:,.10g} m</translation>
    </message>
    <message>
        <source>{counted} could not be read.</source>
        <translation>{counted} konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{counted} did not answer: {silent}.</source>
        <translation>{counted} antworteten nicht: {silent}.</translation>
    </message>
    <message>
        <source>{counted} of “{title}” without an identity of their own.</source>
        <translation>{counted} von „{title}“ ohne eigene Identität.</translation>
    </message>
    <message>
        <source>{counted} still open: decide before you leave.</source>
        <translation>{counted} noch offen: Entscheiden Sie vor dem Aufbruch.</translation>
    </message>
    <message>
        <source>{counted} to another host not followed.</source>
        <translation>{counted} auf einen anderen Server nicht verfolgt.</translation>
    </message>
    <message>
        <source>{counts} features {text}.</source>
        <translation>{counts} Objekte {text}.</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>{count} facilities are called “{name}”: give the id of one, such as {ids}.</source>
        <translation>{count} Anlagen heißen „{name}“: Geben Sie die Kennung einer an, etwa {ids}.</translation>
    </message>
    <message>
        <source>{count} features of “{layer}” are copies of others: they were taken in as new ones.</source>
        <translation>{count} Objekte von „{layer}“ sind Kopien anderer: Sie wurden als neue eingelesen.</translation>
    </message>
    <message>
        <source>{count} more are in the layer.</source>
        <translation>{count} weitere sind im Layer.</translation>
    </message>
    <message>
        <source>{count} more facilities differ from what was asked.</source>
        <translation>{count} weitere Anlagen weichen vom Verlangten ab.</translation>
    </message>
    <message>
        <source>{count} of {all} catalogues answered</source>
        <translation>{count} von {all} Katalogen haben geantwortet</translation>
    </message>
    <message>
        <source>{count} of {all} points fit with a spacing of {min_spacing:g} m.</source>
        <translation>{count} von {all} Punkten passen bei einem Abstand von {min_spacing:g} m.</translation>
    </message>
    <message>
        <source>{count} {value} outside its extent</source>
        <translation>{count} {value} außerhalb seiner Ausdehnung</translation>
    </message>
    <message>
        <source>{count} × {what} that {fate}.</source>
        <translation>{count} × {what}: {fate}.</translation>
    </message>
    <message>
        <source>{datum} zone {zone}{hemisphere}</source>
        <translation>{datum} Zone {zone}{hemisphere}</translation>
    </message>
    <message>
        <source>{directory} has lost the sealed base of its survey ({folder}/{base}). {back}.</source>
        <translation>{directory} hat die versiegelte Basis seiner Aufnahme verloren ({folder}/{base}). {back}.</translation>
    </message>
    <message>
        <source>{directory} has no {field_copy}: choose the folder of a survey.</source>
        <translation>{directory} hat kein {field_copy}: Wählen Sie den Ordner einer Aufnahme.</translation>
    </message>
    <message>
        <source>{directory} is no survey&apos;s folder, or {folder}/{seal} is missing. Choose the one with survey.qgz. {back}.</source>
        <translation>{directory} ist kein Ordner einer Aufnahme, oder {folder}/{seal} fehlt. Wählen Sie den mit survey.qgz. {back}.</translation>
    </message>
    <message>
        <source>{directory} is not a folder.</source>
        <translation>{directory} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{done}, but the receipt {page} cannot be written.</source>
        <translation>{done}, aber die Quittung {page} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{entries} missing at the end.</source>
        <translation>{entries} fehlen am Ende.</translation>
    </message>
    <message>
        <source>{entries} missing.</source>
        <translation>{entries} fehlen.</translation>
    </message>
    <message>
        <source>{field} was changed here to {here} and in the survey to {survey}: the value here stays.</source>
        <translation>{field} wurde hier in {here} und in der Aufnahme in {survey} geändert: Der hiesige Wert bleibt.</translation>
    </message>
    <message>
        <source>{field}: no value</source>
        <translation>{field}: kein Wert</translation>
    </message>
    <message>
        <source>{field}: {number} further texts were read or left out.</source>
        <translation>{field}: {number} weitere Texte wurden gelesen oder weggelassen.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is no possible {name}</source>
        <translation>{field}: „{value}“ ist als {name} nicht möglich</translation>
    </message>
    <message>
        <source>{folder} is not a folder: choose a new or an empty one for the survey.</source>
        <translation>{folder} ist kein Ordner: Wählen Sie einen neuen oder leeren für die Aufnahme.</translation>
    </message>
    <message>
        <source>{found}: NPR {npr:.3g}{both}; {used:.3g} % {basis}; {words}.{gaps}</source>
        <translation>{found}: NPR {npr:.3g}{both}; {used:.3g} % {basis}; {words}.{gaps}</translation>
    </message>
    <message>
        <source>{get}, {count} point{value}, box {box}</source>
        <translation>{get}, {count} Punkt{value}, Rahmen {box}</translation>
    </message>
    <message>
        <source>{grids} look like coordinates of a national grid, and were not read as positions: call the columns x and y, and name the reference system as you pull.</source>
        <translation>{grids} sehen nach Koordinaten eines Landesgitters aus und wurden nicht als Positionen gelesen: Nennen Sie die Spalten x und y und beim Holen das Bezugssystem.</translation>
    </message>
    <message>
        <source>{hidden} further kinds of remarks.</source>
        <translation>{hidden} weitere Arten von Bemerkungen.</translation>
    </message>
    <message>
        <source>{input} is known too roughly to compare it with {threshold}</source>
        <translation>{input} ist zu grob bekannt, um es mit {threshold} zu vergleichen</translation>
    </message>
    <message>
        <source>{items_url} does not answer with features.</source>
        <translation>{items_url} antwortet nicht mit Objekten.</translation>
    </message>
    <message>
        <source>{items} did not answer with features.</source>
        <translation>{items} antwortete nicht mit Objekten.</translation>
    </message>
    <message>
        <source>{iterations} draws are too few or too many: choose 1 to {most_iterations:,}.</source>
        <translation>{iterations} Ziehungen sind zu wenige oder zu viele: Wählen Sie 1 bis {most_iterations:,}.</translation>
    </message>
    <message>
        <source>{iterations} {shape} draws, seed {seed}, errors: {errors}</source>
        <translation>{iterations} Ziehungen, {shape}, Startwert {seed}, Fehler: {errors}</translation>
    </message>
    <message>
        <source>{label} is kept by the service and cannot be changed: set it back to {shown}.</source>
        <translation>{label} führt der Dienst und kann nicht geändert werden: Setzen Sie es auf {shown} zurück.</translation>
    </message>
    <message>
        <source>{label} must be {words}, not {shown}.</source>
        <translation>{label} muss {words} sein, nicht {shown}.</translation>
    </message>
    <message>
        <source>{label} must not be empty.</source>
        <translation>{label} darf nicht leer sein.</translation>
    </message>
    <message>
        <source>{label} {value:g}{unit} is above the maximum of {maximum:g}{unit}.</source>
        <translation>{label} {value:g}{unit} liegt über dem Höchstwert von {maximum:g}{unit}.</translation>
    </message>
    <message>
        <source>{label} {value:g}{unit} is below the minimum of {minimum:g}{unit}.</source>
        <translation>{label} {value:g}{unit} liegt unter dem Mindestwert von {minimum:g}{unit}.</translation>
    </message>
    <message>
        <source>{label} “{code}” is not in the code list {codelist}.</source>
        <translation>{label} „{code}“ ist nicht in der Codeliste {codelist}.</translation>
    </message>
    <message>
        <source>{lacking} without a row</source>
        <translation>{lacking} ohne Zeile</translation>
    </message>
    <message>
        <source>{left_out}: {value} not recognised</source>
        <translation>{left_out}: {value} nicht erkannt</translation>
    </message>
    <message>
        <source>{left_out}: {why}, by the field&apos;s name</source>
        <translation>{left_out}: {why}, nach dem Namen des Feldes</translation>
    </message>
    <message>
        <source>{lower:,.10g} to {upper:,.10g} {unit}</source>
        <translation>{lower:,.10g} bis {upper:,.10g} {unit}</translation>
    </message>
    <message>
        <source>{matched:,} features need about {needed:,.0f} MB, and {parent} has {free:,.0f} MB free. Free some room, choose another disk, or pull a smaller area.</source>
        <translation>{matched:,} Objekte brauchen etwa {needed:,.0f} MB, und {parent} hat {free:,.0f} MB frei. Schaffen Sie Platz, wählen Sie einen anderen Datenträger oder holen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <source>{metres:,.0f} km</source>
        <translation>{metres:,.0f} km</translation>
    </message>
    <message>
        <source>{metres:,.6g} km</source>
        <translation>{metres:,.6g} km</translation>
    </message>
    <message>
        <source>{nag_above:g} kg H₂SO₄/t</source>
        <translation>{nag_above:g} kg H₂SO₄/t</translation>
    </message>
    <message>
        <source>{names} are {far} apart there.</source>
        <translation>{names} liegen dort {far} auseinander.</translation>
    </message>
    <message>
        <source>{names} hold degrees, minutes and seconds without marks between them, which are not read: write 43 15 20 or 43.2556 in place of 431520.</source>
        <translation>{names} enthalten Grad, Minuten und Sekunden ohne Zeichen dazwischen, die nicht gelesen werden: Schreiben Sie 43 15 20 oder 43.2556 statt 431520.</translation>
    </message>
    <message>
        <source>{name} (mg/kg)</source>
        <translation>{name} (mg/kg)</translation>
    </message>
    <message>
        <source>{name} came back without its geometry: positions and outlines stay as they are.</source>
        <translation>{name} kam ohne seine Geometrie zurück: Positionen und Umrisse bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {strerror}.</source>
        <translation>{name} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>{name} does not remember that the survey was prepared from it.</source>
        <translation>{name} weiß nichts davon, dass die Aufnahme daraus vorbereitet wurde.</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate reference system it is.</source>
        <translation>{name} sagt nicht, in welchem Koordinatenbezugssystem es ist.</translation>
    </message>
    <message>
        <source>{name} ends in “O”, which may mean west or east: write W or E</source>
        <translation>{name} endet auf „O“, das West oder Ost heißen kann: Schreiben Sie W oder E</translation>
    </message>
    <message>
        <source>{name} has another table “{table}”: answers need the columns {needed}.</source>
        <translation>{name} hat eine andere Tabelle „{table}“: Antworten brauchen die Spalten {needed}.</translation>
    </message>
    <message>
        <source>{name} has coordinates that are larger than any on Earth</source>
        <translation>{name} hat Koordinaten, die größer sind als alle auf der Erde</translation>
    </message>
    <message>
        <source>{name} has lost its column {uuid}: features were recognised by their id on the service.</source>
        <translation>{name} hat die Spalte {uuid} verloren: Die Objekte wurden an ihrer Kennung am Dienst erkannt.</translation>
    </message>
    <message>
        <source>{name} has no collection “{record_id}”.</source>
        <translation>{name} hat keine Sammlung „{record_id}“.</translation>
    </message>
    <message>
        <source>{name} has no record “{record_id}”.</source>
        <translation>{name} hat keinen Eintrag „{record_id}“.</translation>
    </message>
    <message>
        <source>{name} has none of its {lost} features any more, they would all be deleted on the service: nothing was sent. If that is meant, send it in the panel&apos;s Sync step; if not, pull the layer again.</source>
        <translation>{name} hat keines seiner {lost} Objekte mehr, alle würden am Dienst gelöscht: Es wurde nichts gesendet. Ist das gewollt, senden Sie im Schritt Abgleich des Bedienfelds; wenn nicht, holen Sie den Layer noch einmal.</translation>
    </message>
    <message>
        <source>{name} holds MGRS references, which are not read: add columns with UTM zone, easting and northing.</source>
        <translation>{name} enthält MGRS-Angaben, die nicht gelesen werden: Fügen Sie Spalten mit UTM-Zone, Rechts- und Hochwert hinzu.</translation>
    </message>
    <message>
        <source>{name} holds numbers or dates otherwise</source>
        <translation>{name} enthält sonst Zahlen oder Daten</translation>
    </message>
    <message>
        <source>{name} in the filter can only be answered by the service, and this one does not.</source>
        <translation>{name} im Filter kann nur der Dienst beantworten, und dieser tut es nicht.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} ist leer</translation>
    </message>
    <message>
        <source>{name} is larger than any coordinate on Earth</source>
        <translation>{name} ist größer als jede Koordinate auf der Erde</translation>
    </message>
    <message>
        <source>{name} is no JSON.</source>
        <translation>{name} ist kein JSON.</translation>
    </message>
    <message>
        <source>{name} is no geometry</source>
        <translation>{name} ist keine Geometrie</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} ist keine Zahl</translation>
    </message>
    <message>
        <source>{name} is no pair of coordinates</source>
        <translation>{name} ist kein Koordinatenpaar</translation>
    </message>
    <message>
        <source>{name} is no usable proposal: {place}a geometry is not valid.</source>
        <translation>{name} ist kein brauchbarer Vorschlag: {place}eine Geometrie ist nicht gültig.</translation>
    </message>
    <message>
        <source>{name} is no usable proposal: {place}{why}.</source>
        <translation>{name} ist kein brauchbarer Vorschlag: {place}{why}.</translation>
    </message>
    <message>
        <source>{name} is no {axis}</source>
        <translation>{name} ist kein {axis}</translation>
    </message>
    <message>
        <source>{name} is not between -{limits:.0f} and {limits:.0f} degrees</source>
        <translation>{name} liegt nicht zwischen -{limits:.0f} und {limits:.0f} Grad</translation>
    </message>
    <message>
        <source>{name} is {value:g}: give it a number.</source>
        <translation>{name} ist {value:g}: Geben Sie eine Zahl an.</translation>
    </message>
    <message>
        <source>{name} must not be empty.</source>
        <translation>{name} darf nicht leer sein.</translation>
    </message>
    <message>
        <source>{name} says that it is a {axis}, not a {wanted}</source>
        <translation>{name} sagt, es sei {axis}, nicht {wanted}</translation>
    </message>
    <message>
        <source>{name} {value:g} is below 0.</source>
        <translation>{name} {value:g} liegt unter 0.</translation>
    </message>
    <message>
        <source>{name} {value:g} is not between {low} and {high}.</source>
        <translation>{name} {value:g} liegt nicht zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{name} {value:g}{unit} is above {maximum:g}{unit}.</source>
        <translation>{name} {value:g}{unit} liegt über {maximum:g}{unit}.</translation>
    </message>
    <message>
        <source>{name} {value:g}{unit} is below {minimum:g}{unit}.</source>
        <translation>{name} {value:g}{unit} liegt unter {minimum:g}{unit}.</translation>
    </message>
    <message>
        <source>{name} {value} lies in the future.</source>
        <translation>{name} {value} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{name} “{scores}” is no score</source>
        <translation>{name} „{scores}“ ist keine Bewertung</translation>
    </message>
    <message>
        <source>{name}: {low:,.4g} to {high:,.4g}</source>
        <translation>{name}: {low:,.4g} bis {high:,.4g}</translation>
    </message>
    <message>
        <source>{nnp_limit:g} kg CaCO₃/t</source>
        <translation>{nnp_limit:g} kg CaCO₃/t</translation>
    </message>
    <message>
        <source>{number:,} of {total:,} facilities drawn</source>
        <translation>{number:,} von {total:,} Anlagen gezogen</translation>
    </message>
    <message>
        <source>{number} of {count} features compared</source>
        <translation>{number} von {count} Objekten verglichen</translation>
    </message>
    <message>
        <source>{number} rows compared</source>
        <translation>{number} Zeilen verglichen</translation>
    </message>
    <message>
        <source>{origin} cannot be read: {value}.</source>
        <translation>{origin} kann nicht gelesen werden: {value}.</translation>
    </message>
    <message>
        <source>{other} Outlines and new features cannot be taken.</source>
        <translation>{other} Umrisse und neue Objekte können nicht übernommen werden.</translation>
    </message>
    <message>
        <source>{parent} cannot be written: {strerror}.</source>
        <translation>{parent} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {error}.</source>
        <translation>{path} kann nicht angelegt werden: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened for writing: the file or its folder is protected.</source>
        <translation>{path} kann nicht zum Schreiben geöffnet werden: Datei oder Ordner ist geschützt.</translation>
    </message>
    <message>
        <source>{path} cannot be pulled into itself.</source>
        <translation>{path} kann nicht in sich selbst geholt werden.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {words}.</source>
        <translation>{path} kann nicht benutzt werden: {words}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {value}.</source>
        <translation>{path} kann nicht geschrieben werden: {value}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} existiert nicht.</translation>
    </message>
    <message>
        <source>{path} has a table called “{layer}” that was not pulled: choose another name.</source>
        <translation>{path} hat eine Tabelle namens „{layer}“, die nicht geholt wurde: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} has no empty layer {layer} any more.</source>
        <translation>{path} hat keinen leeren Layer {layer} mehr.</translation>
    </message>
    <message>
        <source>{path} has {megabytes}, the service takes {most}: make it smaller.</source>
        <translation>{path} hat {megabytes}, der Dienst nimmt {most}: Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{path} is another one on the service, by its hash: send it again.</source>
        <translation>{path} ist am Dienst ein anderes, nach der Prüfsumme: Senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is being synced already, by process {process} on {host}.</source>
        <translation>{path} wird schon abgeglichen, von Prozess {process} auf {host}.</translation>
    </message>
    <message>
        <source>{path} is being written by another program.</source>
        <translation>{path} wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>{path} is larger than {largest} GB.</source>
        <translation>{path} ist größer als {largest} GB.</translation>
    </message>
    <message>
        <source>{path} is larger than {most_bytes} MB: no proposal is.</source>
        <translation>{path} ist größer als {most_bytes} MB: Kein Vorschlag ist das.</translation>
    </message>
    <message>
        <source>{path} is marked internal: it goes only where you say so.</source>
        <translation>{path} ist als intern markiert: Es geht nur, wohin Sie es sagen.</translation>
    </message>
    <message>
        <source>{path} is no JPEG: the place cannot be taken out of it. Send it as it is, or save a JPEG.</source>
        <translation>{path} ist kein JPEG: Der Ort kann nicht entfernt werden. Senden Sie es, wie es ist, oder speichern Sie ein JPEG.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path} is no whole field copy any more: {name} lacks {lost}.</source>
        <translation>{path} ist keine ganze Feldkopie mehr: {name} fehlt {lost}.</translation>
    </message>
    <message>
        <source>{path} is not a GeoPackage, or it is damaged.</source>
        <translation>{path} ist kein GeoPackage oder beschädigt.</translation>
    </message>
    <message>
        <source>{path} is not a field copy: it has no source of its layers.</source>
        <translation>{path} ist keine Feldkopie: Die Herkunft der Layer fehlt.</translation>
    </message>
    <message>
        <source>{path} is not a file of its own: links are not followed.</source>
        <translation>{path} ist keine eigene Datei: Verknüpfungen werden nicht verfolgt.</translation>
    </message>
    <message>
        <source>{path} is read-only.</source>
        <translation>{path} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{path} is the survey&apos;s own field copy: choose the one at home, or none.</source>
        <translation>{path} ist die eigene Feldkopie der Aufnahme: Wählen Sie die zu Hause oder keine.</translation>
    </message>
    <message>
        <source>{path} lacks a table or a column that Pull had made.</source>
        <translation>{path} fehlt eine Tabelle oder Spalte, die Holen angelegt hatte.</translation>
    </message>
    <message>
        <source>{path} shows a feature that is new: send the changes first.</source>
        <translation>{path} zeigt ein neues Objekt: Senden Sie zuerst die Änderungen.</translation>
    </message>
    <message>
        <source>{path} shows a feature that is not in the layer any more: it stays here.</source>
        <translation>{path} zeigt ein Objekt, das nicht mehr im Layer ist: Es bleibt hier.</translation>
    </message>
    <message>
        <source>{path} stays here: those shown did not agree (“Those shown agreed” says no).</source>
        <translation>{path} bleibt hier: Die Abgebildeten stimmten nicht zu („Those shown agreed“ sagt nein).</translation>
    </message>
    <message>
        <source>{path} was changed while it was being sent: send it again.</source>
        <translation>{path} wurde während des Sendens geändert: Senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} was sent, but the service does not have it: send it again.</source>
        <translation>{path} wurde gesendet, aber der Dienst hat es nicht: Senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path}: the service dropped what had arrived, because it differs from the photo; send it again.</source>
        <translation>{path}: Der Dienst verwarf das Angekommene, weil es vom Foto abweicht; senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path}: {sent} of {all}</source>
        <translation>{path}: {sent} von {all}</translation>
    </message>
    <message>
        <source>{place:,} of {count:,} photos</source>
        <translation>{place:,} von {count:,} Fotos</translation>
    </message>
    <message>
        <source>{place} YES, {words}: {count:,}</source>
        <translation>{place} YES, {words}: {count:,}</translation>
    </message>
    <message>
        <source>{place} does not say where the photo goes.</source>
        <translation>{place} sagt nicht, wohin das Foto geht.</translation>
    </message>
    <message>
        <source>{place} does not take photos: it does not speak tus {version}.</source>
        <translation>{place} nimmt keine Fotos: Es spricht kein tus {version}.</translation>
    </message>
    <message>
        <source>{place} sends photos on to another host, {address}: nothing was sent there.</source>
        <translation>{place} schickt Fotos weiter an einen anderen Server, {address}: Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{plain_address} refused the request{reason}{rest}</source>
        <translation>{plain_address} lehnte die Anfrage ab{reason}{rest}</translation>
    </message>
    <message>
        <source>{plain_address} refused {asked}.</source>
        <translation>{plain_address} lehnte {asked} ab.</translation>
    </message>
    <message>
        <source>{property_name} “{value}” is not of type {type}: left empty.</source>
        <translation>{property_name} „{value}“ ist nicht vom Typ {type}: leer gelassen.</translation>
    </message>
    <message>
        <source>{pulled_at} pulled from {url}</source>
        <translation>{pulled_at} geholt von {url}</translation>
    </message>
    <message>
        <source>{read:,} features</source>
        <translation>{read:,} Objekte</translation>
    </message>
    <message>
        <source>{read:,} of {matched:,} features</source>
        <translation>{read:,} von {matched:,} Objekten</translation>
    </message>
    <message>
        <source>{root} does not describe “{collection}”.</source>
        <translation>{root} beschreibt „{collection}“ nicht.</translation>
    </message>
    <message>
        <source>{root} has {count} collections, but none of records.</source>
        <translation>{root} hat {count} Sammlungen, aber keine mit Einträgen.</translation>
    </message>
    <message>
        <source>{root} refuses: {reason}</source>
        <translation>{root} lehnt ab: {reason}</translation>
    </message>
    <message>
        <source>{rule}: breaks of NPR {pag_below:g} and {non_pag_above:g}{nnp}</source>
        <translation>{rule}: Grenzen von NPR {pag_below:g} und {non_pag_above:g}{nnp}</translation>
    </message>
    <message>
        <source>{safe} has {size}: more than {most} are not sent.</source>
        <translation>{safe} hat {size}: Mehr als {most} werden nicht gesendet.</translation>
    </message>
    <message>
        <source>{safe} is a link to another place, not a photo: put the photo itself there.</source>
        <translation>{safe} ist eine Verknüpfung, kein Foto: Legen Sie das Foto selbst dorthin.</translation>
    </message>
    <message>
        <source>{safe} is empty (0 bytes): take the photo again, or delete its row.</source>
        <translation>{safe} ist leer (0 Bytes): Nehmen Sie das Foto neu auf oder löschen Sie seine Zeile.</translation>
    </message>
    <message>
        <source>{safe} is empty.</source>
        <translation>{safe} ist leer.</translation>
    </message>
    <message>
        <source>{safe} is larger than {largest} GB.</source>
        <translation>{safe} ist größer als {largest} GB.</translation>
    </message>
    <message>
        <source>{safe} is missing.</source>
        <translation>{safe} fehlt.</translation>
    </message>
    <message>
        <source>{safe} is not an image.</source>
        <translation>{safe} ist kein Bild.</translation>
    </message>
    <message>
        <source>{safe} leads out of the folder of the field copy.</source>
        <translation>{safe} führt aus dem Ordner der Feldkopie hinaus.</translation>
    </message>
    <message>
        <source>{said}; the data say {words}: {reasons}</source>
        <translation>{said}; die Daten sagen {words}: {reasons}</translation>
    </message>
    <message>
        <source>{seconds} min</source>
        <translation>{seconds} min</translation>
    </message>
    <message>
        <source>{service} answered JSON, but not of a FeatureServer or MapServer.</source>
        <translation>{service} antwortete mit JSON, aber nicht von einem FeatureServer oder MapServer.</translation>
    </message>
    <message>
        <source>{service} has no layer “{name}”, it has: {names}.</source>
        <translation>{service} hat keinen Layer „{name}“, er hat: {names}.</translation>
    </message>
    <message>
        <source>{service} has no layers.</source>
        <translation>{service} hat keine Layer.</translation>
    </message>
    <message>
        <source>{service} has several layers, name one of them after a “|”: {names}.</source>
        <translation>{service} hat mehrere Layer, nennen Sie einen davon nach einem „|“: {names}.</translation>
    </message>
    <message>
        <source>{shortened}: AP {ap:.4g}, NP {np:.4g}</source>
        <translation>{shortened}: AP {ap:.4g}, NP {np:.4g}</translation>
    </message>
    <message>
        <source>{shown:,} of {placed:,} are drawn, those of the first signs before others.</source>
        <translation>{shown:,} von {placed:,} sind gezeichnet, die der ersten Zeichen vor anderen.</translation>
    </message>
    <message>
        <source>{shown} does not state a reference system: its degrees were taken as WGS 84.</source>
        <translation>{shown} nennt kein Bezugssystem: Seine Grade wurden als WGS 84 genommen.</translation>
    </message>
    <message>
        <source>{shown} does not state the encoding of its letters; {what} was guessed from them. If some look wrong, ask for a file with the encoding (.cpg), or a GeoPackage.</source>
        <translation>{shown} nennt die Kodierung seiner Buchstaben nicht; {what} wurde aus ihnen vermutet. Sehen manche falsch aus, bitten Sie um eine Datei mit der Kodierung (.cpg) oder ein GeoPackage.</translation>
    </message>
    <message>
        <source>{shown} gives {columns}</source>
        <translation>{shown} gibt {columns}</translation>
    </message>
    <message>
        <source>{shown} has coordinates</source>
        <translation>{shown} hat Koordinaten</translation>
    </message>
    <message>
        <source>{shown} has no row with names: its columns are called column_1, column_2, ….</source>
        <translation>{shown} hat keine Zeile mit Namen: Seine Spalten heißen column_1, column_2, ….</translation>
    </message>
    <message>
        <source>{shown} has positions in {count} reference systems ({different}): all were brought into WGS 84 degrees.</source>
        <translation>{shown} hat Positionen in {count} Bezugssystemen ({different}): Alle wurden in Grad WGS 84 gebracht.</translation>
    </message>
    <message>
        <source>{shown} has {count} columns: more than the {most_columns} a field copy can keep.</source>
        <translation>{shown} hat {count} Spalten: mehr als die {most_columns}, die eine Feldkopie aufnehmen kann.</translation>
    </message>
    <message>
        <source>{shown} is damaged: a quotation mark after line {before} is not closed before the end.</source>
        <translation>{shown} ist beschädigt: Ein Anführungszeichen nach Zeile {before} ist vor dem Ende nicht geschlossen.</translation>
    </message>
    <message>
        <source>{shown} is empty.</source>
        <translation>{shown} ist leer.</translation>
    </message>
    <message>
        <source>{shown} is not a table of separated values that can be read: {error}.</source>
        <translation>{shown} ist keine lesbare Tabelle getrennter Werte: {error}.</translation>
    </message>
    <message>
        <source>{shown} is not in UTF-8 and was read as {name}, by its letters: if some look wrong, save it as UTF-8 and pull again.</source>
        <translation>{shown} ist nicht in UTF-8 und wurde nach seinen Buchstaben als {name} gelesen: Sehen manche falsch aus, speichern Sie es als UTF-8 und holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{shown} says that it is in {GetName}, which is in metres, but its coordinates look like degrees.</source>
        <translation>{shown} sagt, es sei in {GetName}, also in Metern, aber seine Koordinaten sehen nach Grad aus.</translation>
    </message>
    <message>
        <source>{shown} states more than {most} different reference systems.</source>
        <translation>{shown} nennt mehr als {most} verschiedene Bezugssysteme.</translation>
    </message>
    <message>
        <source>{size:,.1f} MB</source>
        <translation>{size:,.1f} MB</translation>
    </message>
    <message>
        <source>{size:,.1f} of {whole:,.1f} MB</source>
        <translation>{size:,.1f} von {whole:,.1f} MB</translation>
    </message>
    <message>
        <source>{size:.0f} bytes</source>
        <translation>{size:.0f} Bytes</translation>
    </message>
    <message>
        <source>{size:.0f} kB</source>
        <translation>{size:.0f} kB</translation>
    </message>
    <message>
        <source>{start} is JSON, but not of a STAC catalogue.</source>
        <translation>{start} ist JSON, aber nicht von einem STAC-Katalog.</translation>
    </message>
    <message>
        <source>{start} of {count} new features written</source>
        <translation>{start} von {count} neuen Objekten geschrieben</translation>
    </message>
    <message>
        <source>{start} outer bounds drawn</source>
        <translation>{start} äußere Grenzen gezeichnet</translation>
    </message>
    <message>
        <source>{start}{what} is no JSON object</source>
        <translation>{start}{what} ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>{symbol}, class {code}: {count:,} of {samples:,}</source>
        <translation>{symbol}, Klasse {code}: {count:,} von {samples:,}</translation>
    </message>
    <message>
        <source>{taken_in} is a link</source>
        <translation>{taken_in} ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>{times} rows were {what}: {reason}{shown}. Rows {value}{more}.</source>
        <translation>{times} Zeilen wurden {what}: {reason}{shown}. Zeilen {value}{more}.</translation>
    </message>
    <message>
        <source>{title}, revision {revision} ({mark})</source>
        <translation>{title}, Revision {revision} ({mark})</translation>
    </message>
    <message>
        <source>{title}: footprints</source>
        <translation>{title}: Umrisse</translation>
    </message>
    <message>
        <source>{told} and {count} more</source>
        <translation>{told} und {count} weitere</translation>
    </message>
    <message>
        <source>{unnamed} images in the media folder belong to no photo: they stay in the folder of the survey.</source>
        <translation>{unnamed} Bilder im Ordner media gehören zu keinem Foto: Sie bleiben im Ordner der Aufnahme.</translation>
    </message>
    <message>
        <source>{url} answered GML that cannot be read.</source>
        <translation>{url} antwortete mit GML, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{url} answered JSON without documents.</source>
        <translation>{url} antwortete mit JSON ohne Dokumente.</translation>
    </message>
    <message>
        <source>{url} answered JSON without “result”.</source>
        <translation>{url} antwortete mit JSON ohne „result“.</translation>
    </message>
    <message>
        <source>{url} answered JSON without “{member}”.</source>
        <translation>{url} antwortete mit JSON ohne „{member}“.</translation>
    </message>
    <message>
        <source>{url} answered JSON, but not of an ArcGIS server.</source>
        <translation>{url} antwortete mit JSON, aber nicht von einem ArcGIS-Server.</translation>
    </message>
    <message>
        <source>{url} answered XML that is nested too deeply.</source>
        <translation>{url} antwortete mit zu tief verschachteltem XML.</translation>
    </message>
    <message>
        <source>{url} answered XML with a document type, which is not read for safety.</source>
        <translation>{url} antwortete mit XML samt Dokumenttyp, der zur Sicherheit nicht gelesen wird.</translation>
    </message>
    <message>
        <source>{url} answered a web page instead of XML.</source>
        <translation>{url} antwortete mit einer Webseite statt XML.</translation>
    </message>
    <message>
        <source>{url} answered broken XML.</source>
        <translation>{url} antwortete mit kaputtem XML.</translation>
    </message>
    <message>
        <source>{url} answered with feature {server_id} instead.</source>
        <translation>{url} antwortete stattdessen mit Objekt {server_id}.</translation>
    </message>
    <message>
        <source>{url} answered {described} instead of JSON.</source>
        <translation>{url} antwortete mit {described} statt JSON.</translation>
    </message>
    <message>
        <source>{url} answered {given} instead of XML.</source>
        <translation>{url} antwortete mit {given} statt XML.</translation>
    </message>
    <message>
        <source>{url} answered {status} to {method}.</source>
        <translation>{url} antwortete {status} auf {method}.</translation>
    </message>
    <message>
        <source>{url} answered “{name}” without search results.</source>
        <translation>{url} antwortete „{name}“ ohne Suchergebnisse.</translation>
    </message>
    <message>
        <source>{url} answers in “{name}”, which is not a known coordinate reference system.</source>
        <translation>{url} antwortet in „{name}“, keinem bekannten Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>{url} answers more XML than is read: {count:.0f} MiB.</source>
        <translation>{url} antwortet mit mehr XML, als gelesen wird: {count:.0f} MiB.</translation>
    </message>
    <message>
        <source>{url} answers more than the {max_bytes:.3g} MiB allowed.</source>
        <translation>{url} antwortet mit mehr als den erlaubten {max_bytes:.3g} MiB.</translation>
    </message>
    <message>
        <source>{url} answers packed as “{stated}”, which was not asked for.</source>
        <translation>{url} antwortet gepackt als „{stated}“, was nicht verlangt war.</translation>
    </message>
    <message>
        <source>{url} answers with another part of the file than was asked for.</source>
        <translation>{url} antwortet mit einem anderen Teil der Datei als verlangt.</translation>
    </message>
    <message>
        <source>{url} cannot be reached.</source>
        <translation>{url} ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{url} cannot be read in place as {driver}: pull it, or open it in a browser.</source>
        <translation>{url} kann als {driver} nicht an seinem Ort gelesen werden: Holen Sie es oder öffnen Sie es im Browser.</translation>
    </message>
    <message>
        <source>{url} describes tiles at {template}, on another host: they are not opened.</source>
        <translation>{url} beschreibt Kacheln unter {template}, auf einem anderen Server: Sie werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>{url} did not answer a transaction: it answered “{name}”.</source>
        <translation>{url} beantwortete keine Transaktion: Es antwortete „{name}“.</translation>
    </message>
    <message>
        <source>{url} did not answer within {timeout:g} s.</source>
        <translation>{url} antwortete nicht innerhalb von {timeout:g} s.</translation>
    </message>
    <message>
        <source>{url} did not find the feature as it was read.</source>
        <translation>{url} fand das Objekt nicht, wie es gelesen wurde.</translation>
    </message>
    <message>
        <source>{url} did not finish its answer within {longest:g} s.</source>
        <translation>{url} beendete seine Antwort nicht innerhalb von {longest:g} s.</translation>
    </message>
    <message>
        <source>{url} did not take the {method}, it points to {place} instead.</source>
        <translation>{url} nahm {method} nicht an, es verweist stattdessen auf {place}.</translation>
    </message>
    <message>
        <source>{url} does not answer with features.</source>
        <translation>{url} antwortet nicht mit Objekten.</translation>
    </message>
    <message>
        <source>{url} does not say how much of the photo arrived.</source>
        <translation>{url} sagt nicht, wie viel des Fotos ankam.</translation>
    </message>
    <message>
        <source>{url} does not tell the fields of {name}.</source>
        <translation>{url} nennt die Felder von {name} nicht.</translation>
    </message>
    <message>
        <source>{url} fell silent for {timeout:g} s.</source>
        <translation>{url} verstummte für {timeout:g} s.</translation>
    </message>
    <message>
        <source>{url} gave {size:,} of {whole:,} bytes.</source>
        <translation>{url} gab {size:,} von {whole:,} Bytes.</translation>
    </message>
    <message>
        <source>{url} gives its features in a reference system without EPSG code, although {asked} was asked for.</source>
        <translation>{url} gibt seine Objekte in einem Bezugssystem ohne EPSG-Code, obwohl {asked} verlangt war.</translation>
    </message>
    <message>
        <source>{url} gives the same features again and again.</source>
        <translation>{url} gibt immer wieder dieselben Objekte.</translation>
    </message>
    <message>
        <source>{url} gives {what} in place of the {before} of “{layer}”. Nothing was refreshed: if that is meant, send your changes with Sync and pull the layer anew into another field copy.</source>
        <translation>{url} gibt {what} anstelle der {before} von „{layer}“. Es wurde nichts aktualisiert: Ist das gewollt, senden Sie Ihre Änderungen mit Abgleichen und holen Sie den Layer neu in eine andere Feldkopie.</translation>
    </message>
    <message>
        <source>{url} has another reference system now than the layer.</source>
        <translation>{url} hat jetzt ein anderes Bezugssystem als der Layer.</translation>
    </message>
    <message>
        <source>{url} has no layer “{name}”, it has: {known}.</source>
        <translation>{url} hat keinen Layer „{name}“, es hat: {known}.</translation>
    </message>
    <message>
        <source>{url} has no layers.</source>
        <translation>{url} hat keine Layer.</translation>
    </message>
    <message>
        <source>{url} has several layers, name one of them after a “|”: {known}.</source>
        <translation>{url} hat mehrere Layer, nennen Sie einen davon nach einem „|“: {known}.</translation>
    </message>
    <message>
        <source>{url} has {whole:,.0f} MB, and {parent} has {free:,.0f} MB free. Free some room or choose another disk.</source>
        <translation>{url} hat {whole:,.0f} MB, und {parent} hat {free:,.0f} MB frei. Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>{url} is JSON, but describes no dataset.</source>
        <translation>{url} ist JSON, beschreibt aber keinen Datensatz.</translation>
    </message>
    <message>
        <source>{url} is a list of ArcGIS services, not one of them.</source>
        <translation>{url} ist eine Liste von ArcGIS-Diensten, keiner davon.</translation>
    </message>
    <message>
        <source>{url} is a list of ArcGIS services: choose a layer of one of them.</source>
        <translation>{url} ist eine Liste von ArcGIS-Diensten: Wählen Sie einen Layer eines davon.</translation>
    </message>
    <message>
        <source>{url} is a service that has no place for photos. {said}</source>
        <translation>{url} ist ein Dienst ohne Platz für Fotos. {said}</translation>
    </message>
    <message>
        <source>{url} is a web page, not a file with data.</source>
        <translation>{url} ist eine Webseite, keine Datei mit Daten.</translation>
    </message>
    <message>
        <source>{url} is an ArcGIS server that refuses: {text}</source>
        <translation>{url} ist ein ArcGIS-Server, der ablehnt: {text}</translation>
    </message>
    <message>
        <source>{url} is an ArcGIS server that wants a login.</source>
        <translation>{url} ist ein ArcGIS-Server, der eine Anmeldung will.</translation>
    </message>
    <message>
        <source>{url} is an OGC API without any collection.</source>
        <translation>{url} ist eine OGC API ohne jede Sammlung.</translation>
    </message>
    <message>
        <source>{url} is no catalogue: {described}.</source>
        <translation>{url} ist kein Katalog: {described}.</translation>
    </message>
    <message>
        <source>{url} is not a collection of features.</source>
        <translation>{url} ist keine Sammlung von Objekten.</translation>
    </message>
    <message>
        <source>{url} is offered as {kind}, which cannot be pulled yet: choose a features service, a WFS, an ArcGIS layer or a file.</source>
        <translation>{url} wird als {kind} angeboten, das noch nicht geholt werden kann: Wählen Sie einen Objektdienst, einen WFS, einen ArcGIS-Layer oder eine Datei.</translation>
    </message>
    <message>
        <source>{url} is one of many empty pages, each of which names another.</source>
        <translation>{url} ist eine von vielen leeren Seiten, deren jede eine andere nennt.</translation>
    </message>
    <message>
        <source>{url} is where a connector is asked for its catalogue, with a POST.</source>
        <translation>{url} ist, wo ein Konnektor mit einem POST nach seinem Katalog gefragt wird.</translation>
    </message>
    <message>
        <source>{url} is {what}.</source>
        <translation>{url} ist {what}.</translation>
    </message>
    <message>
        <source>{url} leads on to {host}, in a private network: it is not followed.</source>
        <translation>{url} führt weiter zu {host}, in ein privates Netz: Das wird nicht verfolgt.</translation>
    </message>
    <message>
        <source>{url} names an authentication configuration of QGIS: it is not opened.</source>
        <translation>{url} nennt eine Authentifizierung von QGIS: Es wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>{url} names no place for photos. {said}</source>
        <translation>{url} nennt keinen Platz für Fotos. {said}</translation>
    </message>
    <message>
        <source>{url} neither is an address of vector tiles nor describes any.</source>
        <translation>{url} ist weder eine Adresse von Vektorkacheln noch beschreibt es welche.</translation>
    </message>
    <message>
        <source>{url} points to what is no web address.</source>
        <translation>{url} verweist auf etwas, das keine Webadresse ist.</translation>
    </message>
    <message>
        <source>{url} redirects in a circle.</source>
        <translation>{url} leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>{url} refused a change.</source>
        <translation>{url} lehnte eine Änderung ab.</translation>
    </message>
    <message>
        <source>{url} says that its next page is at “{address}”: no web address.</source>
        <translation>{url} sagt, seine nächste Seite sei unter „{address}“: keine Webadresse.</translation>
    </message>
    <message>
        <source>{url} says that the page after it is one given before.</source>
        <translation>{url} sagt, die Seite danach sei eine schon gegebene.</translation>
    </message>
    <message>
        <source>{url} takes no changes of {name}: it can only be read.</source>
        <translation>{url} nimmt keine Änderungen an {name}: Es kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>{url} takes no changes: it can only be read.</source>
        <translation>{url} nimmt keine Änderungen: Es kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>{url} wants a login.</source>
        <translation>{url} will eine Anmeldung.</translation>
    </message>
    <message>
        <source>{url} was not reached.</source>
        <translation>{url} wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>{url} would have photos sent to {host}, which is not its own host: enter that address where photos go, if the data&apos;s owner says so. {said}</source>
        <translation>{url} ließe Fotos an {host} senden, nicht an den eigenen Server: Geben Sie diese Adresse dort ein, wohin Fotos gehen, wenn der Eigentümer der Daten es sagt. {said}</translation>
    </message>
    <message>
        <source>{value:,} of {count:,} decisions rest on UNKNOWN answers. An answer settles a decision when no other UNKNOWN can change it any more. The weight is the number of facilities, each counted by the share of the ways in which its other UNKNOWN answers may turn out where this one makes the difference.</source>
        <translation>{value:,} von {count:,} Entscheidungen beruhen auf UNKNOWN-Antworten. Eine Antwort klärt eine Entscheidung, wenn keine andere UNKNOWN sie mehr ändern kann. Das Gewicht ist die Zahl der Anlagen, jede gezählt mit dem Anteil der Möglichkeiten, wie ihre anderen UNKNOWN-Antworten ausfallen können, bei denen diese den Ausschlag gibt.</translation>
    </message>
    <message>
        <source>{value:g} of the answers</source>
        <translation>{value:g} der Antworten</translation>
    </message>
    <message>
        <source>{value} confirmed on {consent_at} that these data may be used.</source>
        <translation>{value} bestätigte am {consent_at}, dass diese Daten genutzt werden dürfen.</translation>
    </message>
    <message>
        <source>{value} elements: {symbols}</source>
        <translation>{value} Elemente: {symbols}</translation>
    </message>
    <message>
        <source>{value} values</source>
        <translation>{value} Werte</translation>
    </message>
    <message>
        <source>{what} has no coordinate reference system.</source>
        <translation>{what} hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>{what} in UTM zone {zone} without a {replace}</source>
        <translation>{what} in UTM-Zone {zone} ohne {replace}</translation>
    </message>
    <message>
        <source>{what} in metres{stated} without a UTM {replace}</source>
        <translation>{what} in Metern{stated} ohne UTM-{replace}</translation>
    </message>
    <message>
        <source>{what} is “{before}” and cannot become “{after}”: {advice}.</source>
        <translation>{what} ist „{before}“ und kann nicht „{after}“ werden: {advice}.</translation>
    </message>
    <message>
        <source>{what} not known: no field given</source>
        <translation>{what} nicht bekannt: kein Feld angegeben</translation>
    </message>
    <message>
        <source>{what} not known: {name}{value}</source>
        <translation>{what} nicht bekannt: {name}{value}</translation>
    </message>
    <message>
        <source>{what} {values:.3g} {unit}, outside {lowest:g} to {highest:g}</source>
        <translation>{what} {values:.3g} {unit}, außerhalb von {lowest:g} bis {highest:g}</translation>
    </message>
    <message>
        <source>{what}, empty</source>
        <translation>{what}, leer</translation>
    </message>
    <message>
        <source>{why} (field {field})</source>
        <translation>{why} (Feld {field})</translation>
    </message>
    <message>
        <source>{width} values</source>
        <translation>{width} Werte</translation>
    </message>
    <message>
        <source>{without_position} records without a position are left out.</source>
        <translation>{without_position} Einträge ohne Position bleiben weg.</translation>
    </message>
    <message>
        <source>{words} (errors assumed where not yours: {unverified})</source>
        <translation>{words} (angenommene Fehler, wo nicht Ihre: {unverified})</translation>
    </message>
    <message>
        <source>{words} ({times} times)</source>
        <translation>{words} ({times}-mal)</translation>
    </message>
    <message>
        <source>{words} no usable outline, among them {named}: draw it again.</source>
        <translation>{words} keinen brauchbaren Umriss, darunter {named}: Zeichnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>{words} not where the field copy says, among them {lost}.</source>
        <translation>{words} nicht, wo die Feldkopie es sagt, darunter {lost}.</translation>
    </message>
    <message>
        <source>{words} outside of the area and {value} at home.</source>
        <translation>{words} außerhalb des Gebiets und {value} zu Hause.</translation>
    </message>
    <message>
        <source>{words} takes minutes, from a service even longer.</source>
        <translation>{words} dauert Minuten, von einem Dienst noch länger.</translation>
    </message>
    <message>
        <source>{words} with {counted} on its first page</source>
        <translation>{words} mit {counted} auf der ersten Seite</translation>
    </message>
    <message>
        <source>{words}, NPR not known</source>
        <translation>{words}, NPR nicht bekannt</translation>
    </message>
    <message>
        <source>{words}, NPR {npr:.3g}</source>
        <translation>{words}, NPR {npr:.3g}</translation>
    </message>
    <message>
        <source>{words}, among them {named}.</source>
        <translation>{words}, darunter {named}.</translation>
    </message>
    <message>
        <source>{words}, and {needed:.0f} MB are needed.</source>
        <translation>{words}, und {needed:.0f} MB werden gebraucht.</translation>
    </message>
    <message>
        <source>{words}, in the band if no number</source>
        <translation>{words}, im Band, wenn keine Zahl</translation>
    </message>
    <message>
        <source>{words}, so they do not say in which coordinate reference system they are: zones side by side are some 490 km apart at 43° of latitude.</source>
        <translation>{words}, sagen also nicht, in welchem Koordinatenbezugssystem sie sind: Nachbarzonen liegen bei 43° Breite etwa 490 km auseinander.</translation>
    </message>
    <message>
        <source>{words}: below a limit of detection, taken as {below}</source>
        <translation>{words}: unter einer Nachweisgrenze, genommen als {below}</translation>
    </message>
    <message>
        <source>“history” must be a list of at most {most_steps:,} steps</source>
        <translation>„history“ muss eine Liste von höchstens {most_steps:,} Schritten sein</translation>
    </message>
    <message>
        <source>“photos” must be a list of at most {most_photos:,} paths</source>
        <translation>„photos“ muss eine Liste von höchstens {most_photos:,} Pfaden sein</translation>
    </message>
    <message>
        <source>“state” must be one of {name}</source>
        <translation>„state“ muss eines von {name} sein</translation>
    </message>
    <message>
        <source>“values.restored” can only say how the index writes “true” and “false”.</source>
        <translation>„values.restored“ kann nur sagen, wie der Index „true“ und „false“ schreibt.</translation>
    </message>
    <message>
        <source>“values.{name}.{code}” must be a text or a list of texts.</source>
        <translation>„values.{name}.{code}“ muss ein Text oder eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>“values.{name}” is none of our names.</source>
        <translation>„values.{name}“ ist keiner unserer Namen.</translation>
    </message>
    <message>
        <source>“values.{name}” must be an object: our code to the index&apos;s value.</source>
        <translation>„values.{name}“ muss ein Objekt sein: unser Code zum Wert des Index.</translation>
    </message>
    <message>
        <source>“values.{name}”: “{code}” is no code of ours.</source>
        <translation>„values.{name}“: „{code}“ ist kein Code von uns.</translation>
    </message>
    <message>
        <source>“values” must be an object: our name to our code to the index&apos;s value.</source>
        <translation>„values“ muss ein Objekt sein: unser Name zu unserem Code zum Wert des Index.</translation>
    </message>
    <message>
        <source>“{child}” has no field “{child_field}” that names what it belongs to.</source>
        <translation>„{child}“ hat kein Feld „{child_field}“, das nennt, wozu es gehört.</translation>
    </message>
    <message>
        <source>“{crs}” is not a known coordinate reference system.</source>
        <translation>„{crs}“ ist kein bekanntes Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>“{feature_change}” is no field</source>
        <translation>„{feature_change}“ ist kein Feld</translation>
    </message>
    <message>
        <source>“{field}” is no score of the evidence form: its fields are called {names}.</source>
        <translation>„{field}“ ist keine Bewertung des Belegformulars: Seine Felder heißen {names}.</translation>
    </message>
    <message>
        <source>“{id}” cannot be the id of one feature: its address would be that of all.</source>
        <translation>„{id}“ kann nicht die Kennung eines Objekts sein: Seine Adresse wäre die aller.</translation>
    </message>
    <message>
        <source>“{id}” has no field “{unknown}”. Its fields are {names}.</source>
        <translation>„{id}“ hat kein Feld „{unknown}“. Seine Felder sind {names}.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken: {words}</source>
        <translation>„{label}“ kann nicht übernommen werden: {words}</translation>
    </message>
    <message>
        <source>“{label}” was changed here after it was accepted: change it in the layer instead.</source>
        <translation>„{label}“ wurde hier nach der Annahme geändert: Ändern Sie es im Layer.</translation>
    </message>
    <message>
        <source>“{label}” was changed here meanwhile: look at it once more.</source>
        <translation>„{label}“ wurde hier inzwischen geändert: Sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be refreshed: it does not say where it came from.</source>
        <translation>„{layer}“ kann nicht aktualisiert werden: Seine Herkunft fehlt.</translation>
    </message>
    <message>
        <source>“{layer}” comes in {crs} instead of {before} by now. Nothing was refreshed: send your changes with Sync, then pull the layer anew into another field copy.</source>
        <translation>„{layer}“ kommt jetzt in {crs} statt {before}. Es wurde nichts aktualisiert: Senden Sie Ihre Änderungen mit Abgleichen und holen Sie den Layer dann neu in eine andere Feldkopie.</translation>
    </message>
    <message>
        <source>“{layer}” has more than one facility: name one, or select one and run for it only.</source>
        <translation>„{layer}“ hat mehr als eine Anlage: Nennen Sie eine, oder wählen Sie eine aus und führen Sie nur dafür aus.</translation>
    </message>
    <message>
        <source>“{layer}” has no columns {names} and {last}.</source>
        <translation>„{layer}“ hat keine Spalten {names} und {last}.</translation>
    </message>
    <message>
        <source>“{layer}” has no facility.</source>
        <translation>„{layer}“ hat keine Anlage.</translation>
    </message>
    <message>
        <source>“{layer}” is in {crs} at home, and was given out in {given_out}.</source>
        <translation>„{layer}“ ist zu Hause in {crs} und wurde in {given_out} ausgegeben.</translation>
    </message>
    <message>
        <source>“{layer}” was changed here, and the features of {url} have no lasting ids by which to find them again: nothing was refreshed. Pull it anew into another field copy.</source>
        <translation>„{layer}“ wurde hier geändert, und die Objekte von {url} haben keine bleibenden Kennungen, um sie wiederzufinden: Es wurde nichts aktualisiert. Holen Sie ihn neu in eine andere Feldkopie.</translation>
    </message>
    <message>
        <source>“{layer}” was pulled to be read only: it has no base to compare with.</source>
        <translation>„{layer}“ wurde nur zum Lesen geholt: Es gibt keine Basis zum Vergleichen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be brought to WGS 84.</source>
        <translation>„{name}“ lässt sich nicht nach WGS 84 bringen.</translation>
    </message>
    <message>
        <source>“{name}” has lost its column {uuid}: its features cannot be told apart.</source>
        <translation>„{name}“ hat die Spalte {uuid} verloren: Seine Objekte sind nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>“{name}” has lost {names}, taken out or renamed by another program: nothing of that is sent or emptied on the service. Name the column as it was, or pull the layer into another field copy.</source>
        <translation>„{name}“ hat {names} verloren, von einem anderen Programm entfernt oder umbenannt: Davon wird am Dienst nichts gesendet oder geleert. Benennen Sie die Spalte wie zuvor, oder holen Sie den Layer in eine andere Feldkopie.</translation>
    </message>
    <message>
        <source>“{name}” has no column {column} at home: its changes were not taken in.</source>
        <translation>„{name}“ hat zu Hause keine Spalte {column}: Ihre Änderungen wurden nicht eingelesen.</translation>
    </message>
    <message>
        <source>“{name}” has no coordinate reference system that is known.</source>
        <translation>„{name}“ hat kein bekanntes Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} rows, more than {most:,}: it is no table of answers.</source>
        <translation>„{name}“ hat {count:,} Zeilen, mehr als {most:,}: Es ist keine Tabelle mit Antworten.</translation>
    </message>
    <message>
        <source>“{name}” is a list: write A_CONTAINS({name}, (&apos;…&apos;)).</source>
        <translation>„{name}“ ist eine Liste: Schreiben Sie A_CONTAINS({name}, (&apos;…&apos;)).</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>„{name}“ ist weg</translation>
    </message>
    <message>
        <source>“{name}” is kept by the service and cannot be changed.</source>
        <translation>„{name}“ führt der Dienst und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>“{name}” is neither a configured catalogue nor an address. Configured: {known}.</source>
        <translation>„{name}“ ist weder ein eingerichteter Katalog noch eine Adresse. Eingerichtet: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no list.</source>
        <translation>„{name}“ ist keine Liste.</translation>
    </message>
    <message>
        <source>“{name}” is none of our names. Known: {names}, values.</source>
        <translation>„{name}“ ist keiner unserer Namen. Bekannt: {names}, values.</translation>
    </message>
    <message>
        <source>“{name}” is not in the service&apos;s schema: left out.</source>
        <translation>„{name}“ ist nicht im Schema des Dienstes: weggelassen.</translation>
    </message>
    <message>
        <source>“{name}” is {type} instead of {before}</source>
        <translation>„{name}“ ist {type} statt {before}</translation>
    </message>
    <message>
        <source>“{name}” lies on another host and was not read.</source>
        <translation>„{name}“ liegt auf einem anderen Server und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” must name a field of the index or a list of fields, not {shown}.</source>
        <translation>„{name}“ muss ein Feld des Index oder eine Liste von Feldern nennen, nicht {shown}.</translation>
    </message>
    <message>
        <source>“{name}”: the service stored {stored} instead of {sent}.</source>
        <translation>„{name}“: Der Dienst speicherte {stored} statt {sent}.</translation>
    </message>
    <message>
        <source>“{name}”: {where}: check that it covers them, else Q{number} NO means no data.</source>
        <translation>„{name}“: {where}: Prüfen Sie, ob es sie abdeckt, sonst heißt NO bei Q{number}: keine Daten.</translation>
    </message>
    <message>
        <source>“{parent}” was pulled without “{parent_field}”, by which they belong to it.</source>
        <translation>„{parent}“ wurde ohne „{parent_field}“ geholt, über das sie dazugehören.</translation>
    </message>
    <message>
        <source>“{part}” is not a filter. Known names: {filter_names}.</source>
        <translation>„{part}“ ist kein Filter. Bekannte Namen: {filter_names}.</translation>
    </message>
    <message>
        <source>“{path}” is not a file in the folder of the field copy.</source>
        <translation>„{path}“ ist keine Datei im Ordner der Feldkopie.</translation>
    </message>
    <message>
        <source>“{price}” for {key} in the price table “{name}” is no positive number.</source>
        <translation>„{price}“ für {key} in der Preistabelle „{name}“ ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>“{role}” is none of {roles}.</source>
        <translation>„{role}“ ist keines von {roles}.</translation>
    </message>
    <message>
        <source>“{symbol}” in the price table “{name}” is no element&apos;s symbol.</source>
        <translation>„{symbol}“ in der Preistabelle „{name}“ ist kein Elementsymbol.</translation>
    </message>
    <message>
        <source>“{symbol}” in the table “{name}” is no element&apos;s symbol.</source>
        <translation>„{symbol}“ in der Tabelle „{name}“ ist kein Elementsymbol.</translation>
    </message>
    <message>
        <source>“{text}” are no breaks: write {count} rising numbers with semicolons, such as {example}.</source>
        <translation>„{text}“ sind keine Grenzen: Schreiben Sie {count} steigende Zahlen mit Semikolon, etwa {example}.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether there are {what}</source>
        <translation>„{text}“ sagt nicht, ob es {what} gibt</translation>
    </message>
    <message>
        <source>“{text}” names none of the toxic metals {listed}, and does not say that there are none</source>
        <translation>„{text}“ nennt keines der giftigen Metalle {listed} und sagt nicht, dass es keine gibt</translation>
    </message>
    <message>
        <source>“{text}” names {toxic}</source>
        <translation>„{text}“ nennt {toxic}</translation>
    </message>
    <message>
        <source>“{text}” speaks of {word}</source>
        <translation>„{text}“ spricht von {word}</translation>
    </message>
    <message>
        <source>“{title}” ({url}) does not let its features be asked for (only {capabilities}).</source>
        <translation>„{title}“ ({url}) lässt seine Objekte nicht abfragen (nur {capabilities}).</translation>
    </message>
    <message>
        <source>“{title}” ({url}) is {what} without fields: it has no features to pull.</source>
        <translation>„{title}“ ({url}) ist {what} ohne Felder: Es hat keine Objekte zu holen.</translation>
    </message>
    <message>
        <source>“{title}” has no form of a facility, but each of its features would be visited and sampled.</source>
        <translation>„{title}“ hat kein Anlagenformular, aber jedes seiner Objekte würde begangen und beprobt.</translation>
    </message>
    <message>
        <source>“{title}” holds shapes that cannot be read: only its attributes were pulled.</source>
        <translation>„{title}“ enthält unlesbare Formen: Nur die Attribute wurden geholt.</translation>
    </message>
    <message>
        <source>“{title}”, which belongs to it, was not pulled: {message}</source>
        <translation>„{title}“, das dazugehört, wurde nicht geholt: {message}</translation>
    </message>
    <message>
        <source>“{token}” in the filter is no property. A text wants quotation marks: {right}. The properties are: {kinds}.</source>
        <translation>„{token}“ im Filter ist keine Eigenschaft. Ein Text braucht Anführungszeichen: {right}. Die Eigenschaften sind: {kinds}.</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of {lower}</source>
        <translation>„{unit}“ ist keine Einheit von {lower}</translation>
    </message>
    <message>
        <source>“{url}” is no ArcGIS address: it must contain /rest/services or end in /FeatureServer.</source>
        <translation>„{url}“ ist keine ArcGIS-Adresse: Sie muss /rest/services enthalten oder auf /FeatureServer enden.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address.</source>
        <translation>„{url}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address: it must start with http:// or https://.</source>
        <translation>„{url}“ ist keine Webadresse: Sie muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>“{url}” is not on the web: from a catalogue&apos;s record nothing else is loaded.</source>
        <translation>„{url}“ ist nicht im Web: Aus einem Katalogeintrag wird nichts anderes geladen.</translation>
    </message>
    <message>
        <source>“{values}” is none of {roles}.</source>
        <translation>„{values}“ ist keines von {roles}.</translation>
    </message>
    <message>
        <source>“{value}” does not say whether it is a lagoon or a heap</source>
        <translation>„{value}“ sagt nicht, ob es ein Absetzbecken oder eine Halde ist</translation>
    </message>
    <message>
        <source>“{value}” for {key} in the table “{name}” is no positive number{unit}.</source>
        <translation>„{value}“ für {key} in der Tabelle „{name}“ ist keine positive Zahl{unit}.</translation>
    </message>
    <message>
        <source>“{value}” is a heap</source>
        <translation>„{value}“ ist eine Halde</translation>
    </message>
    <message>
        <source>“{value}” is a lagoon</source>
        <translation>„{value}“ ist ein Absetzbecken</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no</source>
        <translation>„{value}“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>“{value}” is not a known element or commodity</source>
        <translation>„{value}“ ist kein bekanntes Element und kein bekannter Rohstoff</translation>
    </message>
    <message>
        <source>“{value}” is not in the code list {lists}.</source>
        <translation>„{value}“ ist nicht in der Codeliste {lists}.</translation>
    </message>
    <message>
        <source>“{verdict}” is no verdict: write one of {known}.</source>
        <translation>„{verdict}“ ist kein Urteil: Schreiben Sie eines von {known}.</translation>
    </message>
    <message>
        <source>“{}” was sent since: change it in the layer and send it again.</source>
        <translation>„{}“ wurde seither gesendet: Ändern Sie es im Layer und senden Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>1 catalogue</source>
        <translation>1 Katalog</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <source>{} catalogues</source>
        <translation>{} Kataloge</translation>
    </message>
    <message>
        <source>{} changes</source>
        <translation>{} Änderungen</translation>
    </message>
    <message>
        <source>{} conflicts</source>
        <translation>{} Konflikte</translation>
    </message>
    <message>
        <source>{} features</source>
        <translation>{} Objekte</translation>
    </message>
</context>
<context>
    <name>CrsQuestion</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Another coordinate reference system</source>
        <translation>Anderes Koordinatenbezugssystem</translation>
    </message>
    <message>
        <source>Choose any coordinate reference system</source>
        <translation>Beliebiges Koordinatenbezugssystem wählen</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Koordinatenbezugssystem</translation>
    </message>
    <message>
        <source>Fold this away</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Other coordinate reference system</source>
        <translation>Anderes Koordinatenbezugssystem</translation>
    </message>
    <message>
        <source>Pull again and read the coordinates in the chosen system</source>
        <translation>Noch einmal holen und die Koordinaten im gewählten System lesen</translation>
    </message>
    <message>
        <source>Pull with this</source>
        <translation>Damit holen</translation>
    </message>
    <message>
        <source>Read as one of these, the positions are up to {} apart.</source>
        <translation>Als eines von diesen gelesen, liegen die Positionen bis zu {} auseinander.</translation>
    </message>
    <message>
        <source>Read as {}: the positions are {} apart.</source>
        <translation>Als {} gelesen: Die Positionen liegen {} auseinander.</translation>
    </message>
    <message>
        <source>Read the coordinates in this system</source>
        <translation>Die Koordinaten in diesem System lesen</translation>
    </message>
    <message>
        <source>another</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>eines wählen</translation>
    </message>
    <message>
        <source>{} In which one is it?</source>
        <translation>{} In welchem ist es?</translation>
    </message>
    <message>
        <source>{} do not state which half of the globe they are on.</source>
        <translation>{} sagen nicht, auf welcher Hälfte des Globus sie sind.</translation>
    </message>
    <message>
        <source>{} km</source>
        <translation>{} km</translation>
    </message>
    <message>
        <source>{} m</source>
        <translation>{} m</translation>
    </message>
    <message>
        <source>{} state neither a datum nor the half of the globe.</source>
        <translation>{} nennen weder Datum noch Hälfte des Globus.</translation>
    </message>
    <message>
        <source>{} state no UTM zone and no datum.</source>
        <translation>{} nennen weder UTM-Zone noch Datum.</translation>
    </message>
    <message>
        <source>{} state no UTM zone.</source>
        <translation>{} nennen keine UTM-Zone.</translation>
    </message>
    <message>
        <source>{} state no datum.</source>
        <translation>{} nennen kein Datum.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Den ganzen Text kopieren</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>What the service or the program said, word by word</source>
        <translation>Was der Dienst oder das Programm sagte, Wort für Wort</translation>
    </message>
</context>
<context>
    <name>EditsRow</name>
    <message>
        <source>Save edits</source>
        <translation>Bearbeitung speichern</translation>
    </message>
    <message>
        <source>Save the layer&apos;s edits into the field copy</source>
        <translation>Die Bearbeitungen des Layers in die Feldkopie speichern</translation>
    </message>
    <message>
        <source>The layer has edits that are not saved yet; they are not counted here.</source>
        <translation>Der Layer hat noch nicht gespeicherte Bearbeitungen; sie zählen hier nicht mit.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A library is missing</source>
        <translation>Eine Bibliothek fehlt</translation>
    </message>
    <message>
        <source>A login is needed</source>
        <translation>Eine Anmeldung ist nötig</translation>
    </message>
    <message>
        <source>A text lacks its quotation marks</source>
        <translation>Einem Text fehlen die Anführungszeichen</translation>
    </message>
    <message>
        <source>Ask for a smaller area or fewer features.</source>
        <translation>Fragen Sie nach einem kleineren Gebiet oder weniger Objekten.</translation>
    </message>
    <message>
        <source>Ask the data&apos;s owner which one it is, then choose it.</source>
        <translation>Fragen Sie den Eigentümer der Daten, welches es ist, und wählen Sie es.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Check that the address is that of the service itself, not of a web page about it.</source>
        <translation>Prüfen Sie, ob die Adresse die des Dienstes selbst ist und nicht die einer Webseite über ihn.</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then try again.</source>
        <translation>Prüfen Sie Adresse und Netzverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the address, the network connection and QGIS&apos; proxy settings, then try again.</source>
        <translation>Prüfen Sie Adresse, Netzverbindung und die Proxy-Einstellungen von QGIS und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address and kind in the options.</source>
        <translation>Prüfen Sie Adresse und Art des Katalogs in den Optionen.</translation>
    </message>
    <message>
        <source>Check the coordinate system and that the coordinates lie inside its area of use.</source>
        <translation>Prüfen Sie das Koordinatensystem und ob die Koordinaten in seinem Geltungsbereich liegen.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage that was made with Pull.</source>
        <translation>Wählen Sie ein GeoPackage, das mit Holen entstanden ist.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration for this service: a login goes to its own host only.</source>
        <translation>Wählen Sie eine Authentifizierung für diesen Dienst: Eine Anmeldung geht nur an ihren eigenen Server.</translation>
    </message>
    <message>
        <source>Choose another field copy, or pull the data again.</source>
        <translation>Wählen Sie eine andere Feldkopie oder holen Sie die Daten noch einmal.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation>Wählen Sie einen anderen Ordner oder schließen Sie die Datei, wo sie offen ist.</translation>
    </message>
    <message>
        <source>Close the other program that uses the file, or save the layer&apos;s edits, then try again.</source>
        <translation>Schließen Sie das andere Programm, das die Datei benutzt, oder speichern Sie die Bearbeitungen des Layers, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Coordinate system missing</source>
        <translation>Koordinatensystem fehlt</translation>
    </message>
    <message>
        <source>Coordinate system unclear</source>
        <translation>Koordinatensystem unklar</translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed</source>
        <translation>Koordinaten nicht umrechenbar</translation>
    </message>
    <message>
        <source>Copy the file, with its folder media, to where you may write, and open it there; no change is lost.</source>
        <translation>Kopieren Sie die Datei mit ihrem Ordner media dorthin, wo Sie schreiben dürfen, und öffnen Sie sie dort; keine Änderung geht verloren.</translation>
    </message>
    <message>
        <source>Correct the data, or leave the features concerned out.</source>
        <translation>Korrigieren Sie die Daten oder lassen Sie die betroffenen Objekte weg.</translation>
    </message>
    <message>
        <source>Correct the search or the filter and try again.</source>
        <translation>Korrigieren Sie Suche oder Filter und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Install the library named above for QGIS&apos; Python, then restart QGIS.</source>
        <translation>Installieren Sie die oben genannte Bibliothek für das Python von QGIS und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>It may be busy: try again later, or ask for a smaller area.</source>
        <translation>Er ist vielleicht überlastet: Versuchen Sie es später oder fragen Sie nach einem kleineren Gebiet.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted: search for it again.</source>
        <translation>Es wurde vielleicht verschoben oder gelöscht: Suchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not a field copy</source>
        <translation>Keine Feldkopie</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Nothing was changed; the folder and the field copy are as they were.</source>
        <translation>Es wurde nichts geändert; Ordner und Feldkopie sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Pull the layer into another field copy; a proposal made of the changes here can be taken into that.</source>
        <translation>Holen Sie den Layer in eine andere Feldkopie; dort kann ein Vorschlag aus den hiesigen Änderungen übernommen werden.</translation>
    </message>
    <message>
        <source>Read the service&apos;s own answer under Details.</source>
        <translation>Lesen Sie die Antwort des Dienstes selbst unter Einzelheiten.</translation>
    </message>
    <message>
        <source>Repair the geometry (Processing: Fix geometries) or draw it again.</source>
        <translation>Reparieren Sie die Geometrie (Verarbeitung: Geometrien reparieren) oder zeichnen Sie sie neu.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system in its properties.</source>
        <translation>Setzen Sie das Koordinatenbezugssystem des Layers in seinen Eigenschaften.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile: run Check again to see both versions.</source>
        <translation>Jemand hat es inzwischen geändert: Prüfen Sie noch einmal, um beide Fassungen zu sehen.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>The answer ended early</source>
        <translation>Die Antwort endete zu früh</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The catalogue cannot be used</source>
        <translation>Der Katalog ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The connection broke off: try again.</source>
        <translation>Die Verbindung riss ab: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The data cannot be used as it is</source>
        <translation>Die Daten sind so nicht benutzbar</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The field copy cannot be used</source>
        <translation>Die Feldkopie ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The field copy is in use</source>
        <translation>Die Feldkopie ist in Gebrauch</translation>
    </message>
    <message>
        <source>The field copy is write-protected</source>
        <translation>Die Feldkopie ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The report cannot be written</source>
        <translation>Der Bericht kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The revision is missing</source>
        <translation>Die Revision fehlt</translation>
    </message>
    <message>
        <source>The search cannot be understood</source>
        <translation>Die Suche ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>The service answered something else</source>
        <translation>Der Dienst antwortete etwas anderes</translation>
    </message>
    <message>
        <source>The service asks for a pause: try again in a few minutes.</source>
        <translation>Der Dienst bittet um eine Pause: Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The service can only be read</source>
        <translation>Der Dienst kann nur gelesen werden</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Der Dienst ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>Der Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>The service gave no usable answer</source>
        <translation>Der Dienst gab keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>Der Dienst hat einen Fehler</translation>
    </message>
    <message>
        <source>The service has other fields now</source>
        <translation>Der Dienst hat jetzt andere Felder</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>Der Dienst lehnte ab</translation>
    </message>
    <message>
        <source>The service wants to know which revision is changed: pull the data again.</source>
        <translation>Der Dienst will wissen, welche Revision geändert wird: Holen Sie die Daten noch einmal.</translation>
    </message>
    <message>
        <source>The survey cannot be used</source>
        <translation>Die Aufnahme ist nicht benutzbar</translation>
    </message>
    <message>
        <source>There is no such name</source>
        <translation>Diesen Namen gibt es nicht</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Try again later or tell its operator.</source>
        <translation>Versuchen Sie es später oder sagen Sie es dem Betreiber.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the details and report them.</source>
        <translation>Versuchen Sie es noch einmal; geschieht es wieder, kopieren und melden Sie die Einzelheiten.</translation>
    </message>
    <message>
        <source>Unusable geometry</source>
        <translation>Unbrauchbare Geometrie</translation>
    </message>
    <message>
        <source>Write names as they stand there, with “;” between several.</source>
        <translation>Schreiben Sie Namen, wie sie dort stehen, mit „;“ zwischen mehreren.</translation>
    </message>
    <message>
        <source>Write the text between single quotation marks.</source>
        <translation>Schreiben Sie den Text zwischen einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>Your account may not do this: ask the data&apos;s owner for the right.</source>
        <translation>Ihr Konto darf das nicht: Bitten Sie den Eigentümer der Daten um das Recht.</translation>
    </message>
    <message>
        <source>Your changes stay in the field copy: give them to the data&apos;s owner as a proposal.</source>
        <translation>Ihre Änderungen bleiben in der Feldkopie: Geben Sie sie dem Eigentümer der Daten als Vorschlag.</translation>
    </message>
    <message>
        <source>Your data is untouched. Please copy the details and report them.</source>
        <translation>Ihre Daten sind unberührt. Bitte kopieren und melden Sie die Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>ExplainRow</name>
    <message>
        <source>Certainty of the chosen</source>
        <translation>Sicherheit für Gewähltes</translation>
    </message>
    <message>
        <source>Choose features first</source>
        <translation>Wählen Sie zuerst Objekte</translation>
    </message>
    <message>
        <source>Evidence for the chosen</source>
        <translation>Beleg für Gewähltes</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>Reason for the chosen</source>
        <translation>Grund für Gewähltes</translation>
    </message>
    <message>
        <source>What shows it, e.g. photo 12, permit 2019/7</source>
        <translation>Was es belegt, z. B. Foto 12, Genehmigung 2019/7</translation>
    </message>
    <message>
        <source>Why they were changed, e.g. measured by GNSS</source>
        <translation>Warum geändert wurde, z. B. mit GNSS gemessen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write this into the chosen features; it goes into the journal when they are sent</source>
        <translation>Dies in die gewählten Objekte schreiben; es geht beim Senden ins Journal</translation>
    </message>
    <message>
        <source>Write to {}</source>
        <translation>In {} schreiben</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>certainty as it is</source>
        <translation>Sicherheit wie sie ist</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Rohstoff</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation>Anlagenart</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Record ids</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Saniert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>not restored</source>
        <translation>nicht saniert</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>saniert</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message>
        <source>+{}</source>
        <translation>+{}</translation>
    </message>
    <message>
        <source>Only {}: {} ({})</source>
        <translation>Nur {}: {} ({})</translation>
    </message>
    <message>
        <source>{} more values of {}</source>
        <translation>{} weitere Werte von {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
</context>
<context>
    <name>FieldInputs</name>
    <message>
        <source>Field with: {}. Without it this is not known</source>
        <translation>Feld mit: {}. Ohne es ist dies nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>{}. Chosen: {}</source>
        <translation>{}. Gewählt: {}</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Data from</source>
        <translation>Daten ab</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>Die Zeit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{}: a year, a month or a day, such as 2019, 2019-05 or 2019-05-31</source>
        <translation>{}: ein Jahr, Monat oder Tag, etwa 2019, 2019-05 oder 2019-05-31</translation>
    </message>
    <message>
        <source>“{}” is no date: write 2019, 2019-05 or 2019-05-31.</source>
        <translation>„{}“ ist kein Datum: Schreiben Sie 2019, 2019-05 oder 2019-05-31.</translation>
    </message>
</context>
<context>
    <name>FindPresenter</name>
    <message>
        <source>Asking {}</source>
        <translation>{} wird gefragt</translation>
    </message>
    <message>
        <source>Count values</source>
        <translation>Werte zählen</translation>
    </message>
    <message>
        <source>Nothing is searched yet. {}</source>
        <translation>Noch wurde nichts gesucht. {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>Suche abgebrochen.</translation>
    </message>
    <message>
        <source>by the service</source>
        <translation>vom Dienst</translation>
    </message>
    <message>
        <source>of the {} loaded</source>
        <translation>der {} geladenen</translation>
    </message>
</context>
<context>
    <name>FindStep</name>
    <message>
        <source>1. Search with words or a sentence; what was understood becomes chips that you can change or remove. A further sentence narrows the search, or begins anew where it names another material or place. 2. Press a value such as “W 12” to narrow the results. 3. Select a record: Add shows it live, Pull copies it so that you can correct it without a network. More tells its licence and details.</source>
        <translation>1. Suchen Sie mit Wörtern oder einem Satz; Verstandenes wird zu Kärtchen, die Sie ändern oder entfernen können. Ein weiterer Satz grenzt die Suche ein oder beginnt neu, wo er anderes Material oder einen anderen Ort nennt. 2. Drücken Sie einen Wert wie „W 12“, um einzugrenzen. 3. Wählen Sie einen Datensatz: Hinzufügen zeigt ihn live, Holen kopiert ihn, damit Sie ihn ohne Netz korrigieren können. Mehr nennt Lizenz und Einzelheiten.</translation>
    </message>
    <message>
        <source>A few words about this step</source>
        <translation>Ein paar Worte zu diesem Schritt</translation>
    </message>
    <message>
        <source>Type what you look for and press Enter; an empty box finds all.</source>
        <translation>Geben Sie ein, was Sie suchen, und drücken Sie Eingabe; ein leeres Feld findet alles.</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Was nun?</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>failed, details</source>
        <translation>ausgefallen, Einzelheiten</translation>
    </message>
    <message>
        <source>incomplete, details</source>
        <translation>unvollständig, Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 nichts</translation>
    </message>
    <message>
        <source>1 slight</source>
        <translation>1 leicht</translation>
    </message>
    <message>
        <source>2 clear</source>
        <translation>2 deutlich</translation>
    </message>
    <message>
        <source>3 severe</source>
        <translation>3 schwer</translation>
    </message>
    <message>
        <source>A facility without any area is unusual.</source>
        <translation>Eine Anlage ganz ohne Fläche ist ungewöhnlich.</translation>
    </message>
    <message>
        <source>A list is written as {}.</source>
        <translation>Eine Liste wird als {} geschrieben.</translation>
    </message>
    <message>
        <source>Allowed: {} to {}.</source>
        <translation>Erlaubt: {} bis {}.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Before the year 1000, or still to come.</source>
        <translation>Vor dem Jahr 1000 oder noch künftig.</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Gehört dazu</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Direction of view (°)</source>
        <translation>Blickrichtung (°)</translation>
    </message>
    <message>
        <source>Does not fit the area: under 0.1 m or over 100 m thick.</source>
        <translation>Passt nicht zur Fläche: unter 0,1 m oder über 100 m mächtig.</translation>
    </message>
    <message>
        <source>Does not fit the volume: waste weighs 1 to 3 t/m³.</source>
        <translation>Passt nicht zum Volumen: Abfall wiegt 1 bis 3 t/m³.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>Id on the service</source>
        <translation>Kennung am Dienst</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Internal, not to be published</source>
        <translation>Intern, nicht veröffentlichen</translation>
    </message>
    <message>
        <source>Larger than its highest estimate.</source>
        <translation>Größer als die höchste Schätzung.</translation>
    </message>
    <message>
        <source>Larger than the authorised tonnage.</source>
        <translation>Größer als die genehmigte Tonnage.</translation>
    </message>
    <message>
        <source>Larger than the authorised volume.</source>
        <translation>Größer als das genehmigte Volumen.</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More than 400 m high is unusual.</source>
        <translation>Mehr als 400 m Höhe ist ungewöhnlich.</translation>
    </message>
    <message>
        <source>Own id (uuid)</source>
        <translation>Eigene Kennung (uuid)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Receptors</source>
        <translation>Schutzgüter</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller than its least estimate.</source>
        <translation>Kleiner als die geringste Schätzung.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Still fewer than {} photos.</source>
        <translation>Noch weniger als {} Fotos.</translation>
    </message>
    <message>
        <source>Taken at (UTC)</source>
        <translation>Aufgenommen am (UTC)</translation>
    </message>
    <message>
        <source>The photo has to lie in the field copy&apos;s folder, such as in media.</source>
        <translation>Das Foto muss im Ordner der Feldkopie liegen, etwa in media.</translation>
    </message>
    <message>
        <source>The sample ends above where it begins.</source>
        <translation>Die Probe endet über ihrem Anfang.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Those shown agreed</source>
        <translation>Abgebildete stimmten zu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Begehung</translation>
    </message>
    <message>
        <source>Wanted: {}</source>
        <translation>Gewünscht: {}</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>What shows it: photo, sample, document</source>
        <translation>Was es belegt: Foto, Probe, Dokument</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>Warum es geändert wurde</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>crest</source>
        <translation>Krone</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>toe</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{}, as {}</source>
        <translation>{}, als {}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>And {} more that are not open.</source>
        <translation>Und {} weitere, die nicht offen sind.</translation>
    </message>
    <message>
        <source>Conditions: {}</source>
        <translation>Bedingungen: {}</translation>
    </message>
    <message>
        <source>Its address leads to {}, in a private network: this computer would ask a device there. Go on only if you know it.</source>
        <translation>Die Adresse führt zu {}, in ein privates Netz: Dieser Rechner würde dort ein Gerät fragen. Weiter nur, wenn Sie es kennen.</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Lizenz: {}</translation>
    </message>
    <message>
        <source>The catalogue does not say who may use “{}”.</source>
        <translation>Der Katalog sagt nicht, wer „{}“ nutzen darf.</translation>
    </message>
    <message>
        <source>The offer: {}</source>
        <translation>Das Angebot: {}</translation>
    </message>
    <message>
        <source>Whom to ask: {}</source>
        <translation>Wer zu fragen ist: {}</translation>
    </message>
    <message>
        <source>“{}” is closed: it is not meant for others. You can try; the service may refuse.</source>
        <translation>„{}“ ist geschlossen: Es ist nicht für andere gedacht. Sie können es versuchen; der Dienst kann ablehnen.</translation>
    </message>
    <message>
        <source>“{}” is offered by contract. The contract is made in your organisation&apos;s connector, not here; without it the service will refuse.</source>
        <translation>„{}“ wird auf Vertrag angeboten. Der Vertrag wird im Konnektor Ihrer Organisation geschlossen, nicht hier; ohne ihn lehnt der Dienst ab.</translation>
    </message>
    <message>
        <source>“{}” is restricted: only some people may use it.</source>
        <translation>„{}“ ist eingeschränkt: Nur manche dürfen es nutzen.</translation>
    </message>
</context>
<context>
    <name>GeometryPreview</name>
    <message>
        <source>Blend from {} to {}</source>
        <translation>Überblenden von {} zu {}</translation>
    </message>
    <message>
        <source>Left: only {}; middle: both; right: only {}</source>
        <translation>Links: nur {}; Mitte: beide; rechts: nur {}</translation>
    </message>
    <message>
        <source>Show {} in place of {}, and back</source>
        <translation>{} anstelle von {} zeigen, und zurück</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>{} dotted and grey, {} solid and blue, {} dashed and orange</source>
        <translation>{} gepunktet und grau, {} durchgezogen und blau, {} gestrichelt und orange</translation>
    </message>
</context>
<context>
    <name>IndexFields</name>
    <message>
        <source>Index fields (JSON)</source>
        <translation>Indexfelder (JSON)</translation>
    </message>
    <message>
        <source>Our names to those of the index; leave it empty for the usual ones</source>
        <translation>Unsere Namen zu denen des Index; leer lassen für die üblichen</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Journal prüfen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Every change that was sent, received, decided or proposed, newest first</source>
        <translation>Jede gesendete, empfangene, entschiedene oder vorgeschlagene Änderung, neueste zuerst</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Read all entries again, and hold them against the receipts beside the field copy</source>
        <translation>Alle Einträge noch einmal lesen und an die Quittungen neben der Feldkopie halten</translation>
    </message>
    <message>
        <source>Show the entries with this text</source>
        <translation>Die Einträge mit diesem Text zeigen</translation>
    </message>
    <message>
        <source>State of the journal</source>
        <translation>Zustand des Journals</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tippen zum Filtern</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>receipts that agree: {}</source>
        <translation>übereinstimmende Quittungen: {}</translation>
    </message>
    <message>
        <source>the clock was set back before entry {}</source>
        <translation>die Uhr wurde vor Eintrag {} zurückgestellt</translation>
    </message>
    <message>
        <source>• and {} more</source>
        <translation>• und {} weitere</translation>
    </message>
    <message>
        <source>⚠ The journal is not as it was written. Proven: the first {} of {} entries.</source>
        <translation>⚠ Das Journal ist nicht, wie es geschrieben wurde. Erwiesen: die ersten {} von {} Einträgen.</translation>
    </message>
    <message>
        <source>✓ The journal is whole; entries: {}</source>
        <translation>✓ Das Journal ist ganz; Einträge: {}</translation>
    </message>
</context>
<context>
    <name>KnownChoice</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>{} hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to your list, without these</source>
        <translation>Zurück zu Ihrer Liste, ohne diese</translation>
    </message>
    <message>
        <source>Country, name or subject</source>
        <translation>Land, Name oder Thema</translation>
    </message>
    <message>
        <source>Go to a catalogue to read more about it; tick those you want.</source>
        <translation>Gehen Sie auf einen Katalog, um mehr darüber zu lesen; haken Sie die gewünschten an.</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Lizenz: {}</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Die Liste eingrenzen</translation>
    </message>
    <message>
        <source>None has these words. Try a country, or fewer words.</source>
        <translation>Keiner hat diese Wörter. Versuchen Sie ein Land oder weniger Wörter.</translation>
    </message>
    <message>
        <source>Public catalogues and services in Europe. Not tested: their addresses were collected from public sources and may have changed. None is asked before you search, or press Test.</source>
        <translation>Öffentliche Kataloge und Dienste in Europa. Nicht getestet: Ihre Adressen sind aus öffentlichen Quellen gesammelt und können sich geändert haben. Keiner wird gefragt, bevor Sie suchen oder Testen drücken.</translation>
    </message>
    <message>
        <source>Put the ticked catalogues into your list; none of them is asked</source>
        <translation>Die angehakten Kataloge in Ihre Liste setzen; keiner davon wird gefragt</translation>
    </message>
    <message>
        <source>Words of the name, the country, the kind or what it holds</source>
        <translation>Wörter des Namens, des Landes, der Art oder des Inhalts</translation>
    </message>
</context>
<context>
    <name>KnownList</name>
    <message>
        <source>Known catalogues</source>
        <translation>Bekannte Kataloge</translation>
    </message>
    <message>
        <source>Space ticks one; several can be added at once</source>
        <translation>Leertaste hakt einen an; mehrere gehen auf einmal</translation>
    </message>
    <message>
        <source>already in your list</source>
        <translation>schon in Ihrer Liste</translation>
    </message>
</context>
<context>
    <name>LocalPresenter</name>
    <message>
        <source>Back to the base.</source>
        <translation>Zurück auf der Basis.</translation>
    </message>
    <message>
        <source>Kept. Check again to see what can be sent.</source>
        <translation>Behalten. Prüfen Sie noch einmal, um zu sehen, was gesendet werden kann.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>These values are back to the base.</source>
        <translation>Diese Werte sind zurück auf der Basis.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Written. It goes into the journal when the changes are sent.</source>
        <translation>Geschrieben. Es geht ins Journal, wenn die Änderungen gesendet werden.</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Lines of the log, the newest last</source>
        <translation>Zeilen des Protokolls, die neueste zuletzt</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>LogPresenter</name>
    <message>
        <source>Gathering versions and settings</source>
        <translation>Versionen und Einstellungen werden gesammelt</translation>
    </message>
    <message>
        <source>Press F12 in QGIS&apos; window, or choose View, Panels, Debugging/Development Tools there. Open the page Network Logger, press its record button, then do again what went wrong.</source>
        <translation>Drücken Sie im QGIS-Fenster F12 oder wählen Sie dort Ansicht, Bedienfelder, Debugging-/Entwicklungswerkzeuge. Öffnen Sie die Seite Network Logger, drücken Sie ihren Aufnahmeknopf und wiederholen Sie, was schiefging.</translation>
    </message>
    <message>
        <source>QGIS&apos; network log is open in QGIS&apos; window. Press its record button, then do again what went wrong. Its lines hold addresses in full: look before you hand them on.</source>
        <translation>Das Netzwerkprotokoll von QGIS ist im QGIS-Fenster offen. Drücken Sie seinen Aufnahmeknopf und wiederholen Sie, was schiefging. Seine Zeilen enthalten volle Adressen: Sehen Sie sie durch, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>CRM Data Space: log and report</source>
        <translation>CRM Data Space: Protokoll und Bericht</translation>
    </message>
    <message>
        <source>Choose a line to read all of it.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copied to the clipboard, with all that stands in them: {} of {} lines.</source>
        <translation>In die Zwischenablage kopiert, mit allem, was darin steht: {} von {} Zeilen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Die gewählten Zeilen kopieren, oder alle gezeigten</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Forget the lines here; QGIS&apos; message log keeps them</source>
        <translation>Die Zeilen hier vergessen; das Meldungsprotokoll von QGIS behält sie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Open QGIS&apos; own list of all that it asks over the network</source>
        <translation>Die eigene Liste von QGIS über alle Netzanfragen öffnen</translation>
    </message>
    <message>
        <source>QGIS&apos; network log…</source>
        <translation>Netzwerkprotokoll von QGIS…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Show the lines with these words only</source>
        <translation>Nur die Zeilen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>The chosen line in full, or the report</source>
        <translation>Die gewählte Zeile ganz, oder der Bericht</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Logins, tokens, names and your folders were taken out. Read it below before you hand it on.</source>
        <translation>Der Bericht ist in der Zwischenablage. Anmeldungen, Schlüssel, Namen und Ihre Ordner sind entfernt. Lesen Sie ihn unten, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>Versions, settings and the last lines, without logins, names and folders, to hand on</source>
        <translation>Versionen, Einstellungen und die letzten Zeilen, ohne Anmeldungen, Namen und Ordner, zum Weitergeben</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>What the plugin did since QGIS was started. QGIS keeps the same lines in its message log.</source>
        <translation>Was die Erweiterung seit dem Start von QGIS tat. QGIS behält dieselben Zeilen in seinem Meldungsprotokoll.</translation>
    </message>
    <message>
        <source>Which lines are shown, by their weight</source>
        <translation>Welche Zeilen gezeigt werden, nach ihrem Gewicht</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>CRM Data Space</source>
        <translation>CRM Data Space</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show all that is known about it, to read or to copy</source>
        <translation>Alles zeigen, was darüber bekannt ist, zum Lesen oder Kopieren</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Credit: {}</source>
        <translation>Nennung: {}</translation>
    </message>
    <message>
        <source>Filter: {}</source>
        <translation>Filter: {}</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Lizenz: {}</translation>
    </message>
    <message>
        <source>Only a part of the area was asked for.</source>
        <translation>Nur ein Teil des Gebiets wurde verlangt.</translation>
    </message>
    <message>
        <source>{} features pulled on {} from {}.</source>
        <translation>{} Objekte geholt am {} von {}.</translation>
    </message>
    <message>
        <source>{} were left out.</source>
        <translation>{} blieben weg.</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Missing?</source>
        <translation>Fehlt?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>{}: open the algorithm&apos;s own dialog, filled in</source>
        <translation>{}: das eigene Fenster des Algorithmus öffnen, ausgefüllt</translation>
    </message>
    <message>
        <source>{}: run with the inputs that were recognised and the usual settings</source>
        <translation>{}: mit den erkannten Eingaben und den üblichen Einstellungen ausführen</translation>
    </message>
    <message>
        <source>{}: what is missing</source>
        <translation>{}: was fehlt</translation>
    </message>
    <message>
        <source>{}: what is run, and with what</source>
        <translation>{}: was ausgeführt wird, und womit</translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message>
        <source>Needs a map layer: this one is a table, without points or polygons.</source>
        <translation>Braucht einen Kartenlayer: Dieser ist eine Tabelle, ohne Punkte oder Polygone.</translation>
    </message>
    <message>
        <source>needs a map layer</source>
        <translation>braucht einen Kartenlayer</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Open a copy in the model designer</source>
        <translation>Eine Kopie in der Modellbearbeitung öffnen</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>List only new and changed records</source>
        <translation>Nur neue und geänderte Einträge auflisten</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>only new and changed</source>
        <translation>nur neue und geänderte</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>{} records. Press to search so</source>
        <translation>{} Einträge. Drücken, um so zu suchen</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>A new feature that lies so near one which others have added, under a like name, waits for you before it is sent; 0 m asks never</source>
        <translation>Ein neues Objekt, das so nahe bei einem von anderen hinzugefügten liegt, unter ähnlichem Namen, wartet vor dem Senden auf Sie; 0 m fragt nie</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>Distance within which a facility may have been found twice</source>
        <translation>Entfernung, innerhalb derer eine Anlage doppelt gefunden sein kann</translation>
    </message>
    <message>
        <source>Found twice within</source>
        <translation>Doppelt binnen</translation>
    </message>
    <message>
        <source>In which code lists are shown</source>
        <translation>In welcher Sprache Codelisten gezeigt werden</translation>
    </message>
    <message>
        <source>Language of labels</source>
        <translation>Sprache der Listen</translation>
    </message>
    <message>
        <source>Log and report…</source>
        <translation>Protokoll und Bericht…</translation>
    </message>
    <message>
        <source>Passwords stay in QGIS&apos; authentication database; only its id is kept here.</source>
        <translation>Passwörter bleiben in der Authentifizierungsdatenbank von QGIS; hier steht nur die Kennung.</translation>
    </message>
    <message>
        <source>What the plugin did, and a report to hand on when something goes wrong</source>
        <translation>Was die Erweiterung tat, und ein Bericht zum Weitergeben, wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Written into the journal with each change you send</source>
        <translation>Steht im Journal bei jeder Änderung, die Sie senden</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>die von QGIS</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Counts: {}</source>
        <translation>Anzahlen: {}</translation>
    </message>
</context>
<context>
    <name>OtherValue</name>
    <message>
        <source>Another value for this field; Enter takes it</source>
        <translation>Ein anderer Wert für dieses Feld; Eingabe nimmt ihn</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>The values this field may have</source>
        <translation>Die Werte, die dieses Feld haben darf</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>Back to the changes</source>
        <translation>Zurück zu den Änderungen</translation>
    </message>
    <message>
        <source>Send what was refused or is left once more, nothing else</source>
        <translation>Abgelehntes oder Übriges noch einmal senden, sonst nichts</translation>
    </message>
    <message>
        <source>Show what is left to be sent</source>
        <translation>Zeigen, was noch zu senden ist</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Try again ({})</source>
        <translation>Noch einmal ({})</translation>
    </message>
    <message>
        <source>What became of each feature</source>
        <translation>Was aus jedem Objekt wurde</translation>
    </message>
    <message>
        <source>What became of each feature that was to be sent</source>
        <translation>Was aus jedem zu sendenden Objekt wurde</translation>
    </message>
    <message>
        <source>the receipt has all</source>
        <translation>die Quittung hat alle</translation>
    </message>
    <message>
        <source>{} more, all of them verified</source>
        <translation>{} weitere, alle davon geprüft</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>middle {} away</source>
        <translation>Mitte {} entfernt</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>fast dasselbe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>{} around {}</source>
        <translation>{} um {}</translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation>{} ha</translation>
    </message>
    <message>
        <source>{} km</source>
        <translation>{} km</translation>
    </message>
    <message>
        <source>{} larger ({} %)</source>
        <translation>{} größer ({} %)</translation>
    </message>
    <message>
        <source>{} long, {}</source>
        <translation>{} lang, {}</translation>
    </message>
    <message>
        <source>{} m</source>
        <translation>{} m</translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation>{} m²</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
    <message>
        <source>{} points fewer</source>
        <translation>{} Punkte weniger</translation>
    </message>
    <message>
        <source>{} points more</source>
        <translation>{} Punkte mehr</translation>
    </message>
    <message>
        <source>{} smaller ({} %)</source>
        <translation>{} kleiner ({} %)</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>CRM Data Space</source>
        <translation>CRM Data Space</translation>
    </message>
    <message>
        <source>Field copy (*.gpkg);;All files (*)</source>
        <translation>Feldkopie (*.gpkg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a field copy</source>
        <translation>Eine Feldkopie öffnen</translation>
    </message>
    <message>
        <source>{} changes</source>
        <translation>{} Änderungen</translation>
    </message>
    <message>
        <source>{} field copies</source>
        <translation>{} Feldkopien</translation>
    </message>
</context>
<context>
    <name>PanelBody</name>
    <message>
        <source>Catalogues, your name and more</source>
        <translation>Kataloge, Ihr Name und mehr</translation>
    </message>
    <message>
        <source>Copy data into a field copy</source>
        <translation>Daten in eine Feldkopie kopieren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Find data in the catalogues</source>
        <translation>Daten in den Katalogen finden</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>Protokoll und Bericht</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>See which facilities to examine further</source>
        <translation>Sehen, welche Anlagen weiter zu untersuchen sind</translation>
    </message>
    <message>
        <source>Send corrections back</source>
        <translation>Korrekturen zurücksenden</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>What the plugin did, and a report to hand on when something goes wrong</source>
        <translation>Was die Erweiterung tat, und ein Bericht zum Weitergeben, wenn etwas schiefgeht</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>1 stays here</source>
        <translation>1 bleibt hier</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>No photo arrived.</source>
        <translation>Kein Foto kam an.</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>{} arrived at {}, with the same hash there; {} sent.</source>
        <translation>{} kamen bei {} an, dort mit derselben Prüfsumme; {} gesendet.</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} Bytes</translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation>{} kB</translation>
    </message>
    <message>
        <source>{} photos</source>
        <translation>{} Fotos</translation>
    </message>
    <message>
        <source>{} refused</source>
        <translation>{} abgelehnt</translation>
    </message>
    <message>
        <source>{} sent</source>
        <translation>{} gesendet</translation>
    </message>
    <message>
        <source>{} stay here</source>
        <translation>{} bleiben hier</translation>
    </message>
    <message>
        <source>{} wait</source>
        <translation>{} warten</translation>
    </message>
    <message>
        <source>… and {} more.</source>
        <translation>… und {} weitere.</translation>
    </message>
</context>
<context>
    <name>PhotosPresenter</name>
    <message>
        <source>Ask where photos go</source>
        <translation>Fragen, wohin Fotos gehen</translation>
    </message>
    <message>
        <source>List photos</source>
        <translation>Fotos auflisten</translation>
    </message>
    <message>
        <source>Photos go to {}.</source>
        <translation>Fotos gehen an {}.</translation>
    </message>
    <message>
        <source>Send photos</source>
        <translation>Fotos senden</translation>
    </message>
    <message>
        <source>Stopped. The next sending goes on where this one ended.</source>
        <translation>Angehalten. Das nächste Senden geht weiter, wo dieses endete.</translation>
    </message>
</context>
<context>
    <name>PhotosRow</name>
    <message>
        <source>Address for photos</source>
        <translation>Adresse für Fotos</translation>
    </message>
    <message>
        <source>Address for photos, empty: the service&apos;s own</source>
        <translation>Adresse für Fotos, leer: die des Dienstes</translation>
    </message>
    <message>
        <source>Cameras write the place into a photo, which may tell about people. It is taken out of what is sent (JPEG: Exif and XMP); your files stay as they are.</source>
        <translation>Kameras schreiben den Ort ins Foto, was etwas über Menschen verraten kann. Er wird aus dem Gesendeten entfernt (JPEG: Exif und XMP); Ihre Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Choices, and why some photos stay</source>
        <translation>Wahlmöglichkeiten, und warum manche Fotos bleiben</translation>
    </message>
    <message>
        <source>Internal ones, too: {}</source>
        <translation>Auch interne: {}</translation>
    </message>
    <message>
        <source>Leave out where the photos were taken</source>
        <translation>Weglassen, wo die Fotos entstanden</translation>
    </message>
    <message>
        <source>Photos: more</source>
        <translation>Fotos: mehr</translation>
    </message>
    <message>
        <source>Say yes, this time, to sending the photos marked internal; they stay marked</source>
        <translation>Diesmal Ja zum Senden der als intern markierten Fotos; sie bleiben markiert</translation>
    </message>
    <message>
        <source>Say yes, this time, to sending what was refused once more, though the photo is the same</source>
        <translation>Diesmal Ja zum erneuten Senden von Abgelehntem, obwohl das Foto dasselbe ist</translation>
    </message>
    <message>
        <source>Send internal photos, too</source>
        <translation>Auch interne Fotos senden</translation>
    </message>
    <message>
        <source>Send photo</source>
        <translation>Foto senden</translation>
    </message>
    <message>
        <source>Send photos</source>
        <translation>Fotos senden</translation>
    </message>
    <message>
        <source>Send the photos that wait, apart from the changes; what was sent before is gone on with</source>
        <translation>Wartende Fotos senden, getrennt von den Änderungen; früher Begonnenes geht weiter</translation>
    </message>
    <message>
        <source>Send {} photos</source>
        <translation>{} Fotos senden</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>Fotos werden gesendet…</translation>
    </message>
    <message>
        <source>Try refused ones again: {}</source>
        <translation>Abgelehnte noch einmal: {}</translation>
    </message>
    <message>
        <source>Try refused photos again</source>
        <translation>Abgelehnte Fotos noch einmal versuchen</translation>
    </message>
    <message>
        <source>Where photos go (tus), if the data&apos;s owner told you another address than the service&apos;s own</source>
        <translation>Wohin Fotos gehen (tus), falls der Eigentümer der Daten eine andere Adresse als die des Dienstes nannte</translation>
    </message>
    <message>
        <source>Without the place</source>
        <translation>Ohne den Ort</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{}° E</source>
        <translation>{}° O</translation>
    </message>
    <message>
        <source>{}° N</source>
        <translation>{}° N</translation>
    </message>
    <message>
        <source>{}° S</source>
        <translation>{}° S</translation>
    </message>
    <message>
        <source>{}° W</source>
        <translation>{}° W</translation>
    </message>
</context>
<context>
    <name>PlacePresenter</name>
    <message>
        <source>Around {}</source>
        <translation>Um {}</translation>
    </message>
    <message>
        <source>Looking for {}</source>
        <translation>{} wird gesucht</translation>
    </message>
    <message>
        <source>No place is called just “{}”: choose one. Nothing is searched before.</source>
        <translation>Kein Ort heißt genau „{}“: Wählen Sie einen. Vorher wird nichts gesucht.</translation>
    </message>
    <message>
        <source>Nothing is searched before it is known where “{}” is.</source>
        <translation>Es wird nichts gesucht, bevor bekannt ist, wo „{}“ ist.</translation>
    </message>
    <message>
        <source>Reading the area</source>
        <translation>Das Gebiet wird gelesen</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>Suche abgebrochen.</translation>
    </message>
    <message>
        <source>list of regions, approximate</source>
        <translation>Liste der Regionen, ungefähr</translation>
    </message>
    <message>
        <source>{} places are called “{}”: choose one. Nothing is searched before.</source>
        <translation>{} Orte heißen „{}“: Wählen Sie einen. Vorher wird nichts gesucht.</translation>
    </message>
    <message>
        <source>“{}” is in none of the loaded layers. Choose a layer that has it and press Look, or remove the chip.</source>
        <translation>„{}“ ist in keinem der geladenen Layer. Wählen Sie einen Layer, der es hat, und drücken Sie Nachsehen, oder entfernen Sie das Kärtchen.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>A name out of the loaded layers, or a region; Enter looks for it</source>
        <translation>Ein Name aus den geladenen Layern oder eine Region; Eingabe sucht</translation>
    </message>
    <message>
        <source>Distance in kilometres</source>
        <translation>Entfernung in Kilometern</translation>
    </message>
    <message>
        <source>Enter or a double click takes the place</source>
        <translation>Eingabe oder Doppelklick nimmt den Ort</translation>
    </message>
    <message>
        <source>How far from the place, on the ground; 0 for the outline of an area itself</source>
        <translation>Wie weit vom Ort, am Boden; 0 für den Umriss eines Gebiets selbst</translation>
    </message>
    <message>
        <source>Layer of the place</source>
        <translation>Layer des Orts</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Look for the place by its name</source>
        <translation>Den Ort nach seinem Namen suchen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place, e.g. Freiberg</source>
        <translation>Ort, z. B. Freiberg</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Orte</translation>
    </message>
    <message>
        <source>The layer in which the place is looked for; all, where none is chosen</source>
        <translation>Der Layer, in dem der Ort gesucht wird; alle, wo keiner gewählt ist</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Layer</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>CRM Data Space</source>
        <translation>CRM Data Space</translation>
    </message>
    <message>
        <source>Find, pull, screen, correct and sync mine waste data</source>
        <translation>Bergbauabfalldaten finden, holen, prüfen, korrigieren und abgleichen</translation>
    </message>
    <message>
        <source>Loading the algorithms</source>
        <translation>Die Algorithmen werden geladen</translation>
    </message>
    <message>
        <source>Log and report…</source>
        <translation>Protokoll und Bericht…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Screening needs the Python library shapely 2.0 or newer; the rest works without it.</source>
        <translation>Das Screening braucht die Python-Bibliothek shapely 2.0 oder neuer; alles andere geht ohne sie.</translation>
    </message>
    <message>
        <source>Starting the demo</source>
        <translation>Die Demo wird gestartet</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Prepare the survey {}</source>
        <translation>Aufnahme {} vorbereiten</translation>
    </message>
    <message>
        <source>Preparing {}</source>
        <translation>{} wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>Preselection</name>
    <message>
        <source>the DEM {} is no raster that GDAL reads</source>
        <translation>das DGM {} ist kein Raster, das GDAL liest</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Must be repaired: {}</source>
        <translation>Muss repariert werden: {}</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Wie weit die Arbeit ist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop this work; nothing is left half done</source>
        <translation>Diese Arbeit anhalten; nichts bleibt halb getan</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>1 value: {}.</source>
        <translation>1 Wert: {}.</translation>
    </message>
    <message>
        <source>Evidence: {}</source>
        <translation>Beleg: {}</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>Von {}</translation>
    </message>
    <message>
        <source>Last step: {}</source>
        <translation>Letzter Schritt: {}</translation>
    </message>
    <message>
        <source>Licence of the data: {}</source>
        <translation>Lizenz der Daten: {}</translation>
    </message>
    <message>
        <source>Nothing to decide here: take the decision back first.</source>
        <translation>Hier ist nichts zu entscheiden: Nehmen Sie zuerst die Entscheidung zurück.</translation>
    </message>
    <message>
        <source>Open a proposal</source>
        <translation>Einen Vorschlag öffnen</translation>
    </message>
    <message>
        <source>Proposals (*.geojson *.json);;All files (*)</source>
        <translation>Vorschläge (*.geojson *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Proposed here by {}</source>
        <translation>Hier vorgeschlagen von {}</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Grund: {}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>base: {}
proposed: {}
here: {} ({})</source>
        <translation>Basis: {}
vorgeschlagen: {}
hier: {} ({})</translation>
    </message>
    <message>
        <source>cannot be taken: {}</source>
        <translation>kann nicht übernommen werden: {}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>decide about them in the toolbox: Take a proposal, with a table</source>
        <translation>entscheiden Sie in der Werkzeugkiste darüber: Einen Vorschlag übernehmen, mit einer Tabelle</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>zur Prüfung</translation>
    </message>
    <message>
        <source>is so here already</source>
        <translation>ist hier schon so</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meiner</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>stands here already</source>
        <translation>steht hier schon</translation>
    </message>
    <message>
        <source>the feature here has a change of yours that was not sent yet</source>
        <translation>das Objekt hier hat eine Änderung von Ihnen, die noch nicht gesendet ist</translation>
    </message>
    <message>
        <source>the feature here is another one by now</source>
        <translation>das Objekt hier ist inzwischen ein anderes</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>zu löschen</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>your own change, not sent yet</source>
        <translation>Ihre eigene Änderung, noch nicht gesendet</translation>
    </message>
    <message>
        <source>{}
here: {}</source>
        <translation>{}
hier: {}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <translation>{} angenommen</translation>
    </message>
    <message>
        <source>{} asked back</source>
        <translation>{} zurückgefragt</translation>
    </message>
    <message>
        <source>{} for review</source>
        <translation>{} zur Prüfung</translation>
    </message>
    <message>
        <source>{} in conflict or not possible were left: decide about them one by one.</source>
        <translation>{} im Konflikt oder nicht möglich blieben: Entscheiden Sie einzeln darüber.</translation>
    </message>
    <message>
        <source>{} in draft</source>
        <translation>{} im Entwurf</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} mehr</translation>
    </message>
    <message>
        <source>{} of them in conflict</source>
        <translation>{} davon im Konflikt</translation>
    </message>
    <message>
        <source>{} rejected</source>
        <translation>{} abgelehnt</translation>
    </message>
    <message>
        <source>{} values: {}.</source>
        <translation>{} Werte: {}.</translation>
    </message>
    <message>
        <source>{} → {}
cannot be taken: {}</source>
        <translation>{} → {}
kann nicht übernommen werden: {}</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>As a draft</source>
        <translation>Als Entwurf</translation>
    </message>
    <message>
        <source>As a draft, not for review yet</source>
        <translation>Als Entwurf, noch nicht zur Prüfung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file and write your changes into it; nothing is sent</source>
        <translation>Eine Datei wählen und Ihre Änderungen hineinschreiben; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence, e.g. GNSS points, photos, a report</source>
        <translation>Beleg, z. B. GNSS-Punkte, Fotos, ein Bericht</translation>
    </message>
    <message>
        <source>Leave out the changes of all others</source>
        <translation>Die Änderungen aller anderen weglassen</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Einen Vorschlag machen</translation>
    </message>
    <message>
        <source>Make a proposal…</source>
        <translation>Vorschlag machen…</translation>
    </message>
    <message>
        <source>Make no proposal</source>
        <translation>Keinen Vorschlag machen</translation>
    </message>
    <message>
        <source>Only the chosen features</source>
        <translation>Nur die gewählten Objekte</translation>
    </message>
    <message>
        <source>Only the {} chosen features</source>
        <translation>Nur die {} gewählten Objekte</translation>
    </message>
    <message>
        <source>Open a proposal…</source>
        <translation>Vorschlag öffnen…</translation>
    </message>
    <message>
        <source>Others can look at it; it cannot be accepted yet</source>
        <translation>Andere können ihn ansehen; annehmen kann ihn noch niemand</translation>
    </message>
    <message>
        <source>Photos are named in it, but do not travel: give their folder along.</source>
        <translation>Fotos sind darin genannt, reisen aber nicht mit: den Ordner der Fotos mitgeben.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Send changes as a file to the owner of the data, or open such a file</source>
        <translation>Änderungen als Datei an den Eigentümer der Daten geben, oder eine solche öffnen</translation>
    </message>
    <message>
        <source>What shows it; for all changes</source>
        <translation>Was es belegt; für alle Änderungen</translation>
    </message>
    <message>
        <source>With your name from the options and the reason above.</source>
        <translation>Mit Ihrem Namen aus den Optionen und dem Grund oben.</translation>
    </message>
    <message>
        <source>Write the proposal…</source>
        <translation>Vorschlag schreiben…</translation>
    </message>
    <message>
        <source>Write your changes into a file for the owner of the data</source>
        <translation>Ihre Änderungen in eine Datei für den Eigentümer der Daten schreiben</translation>
    </message>
</context>
<context>
    <name>ProposalPresenter</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered: {}. Write the answer and give the file back.</source>
        <translation>Beantwortet: {}. Schreiben Sie die Antwort und geben Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was.</source>
        <translation>Abgebrochen; alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Nothing applies without a look: decide one by one.</source>
        <translation>Nichts gilt ohne Ansehen: Entscheiden Sie einzeln.</translation>
    </message>
    <message>
        <source>Only what was asked back can be answered.</source>
        <translation>Nur Zurückgefragtes kann beantwortet werden.</translation>
    </message>
    <message>
        <source>Open the proposal</source>
        <translation>Den Vorschlag öffnen</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>{} öffnen</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Die Antwort schreiben</translation>
    </message>
    <message>
        <source>Write the answer into the note, then press Answer.</source>
        <translation>Schreiben Sie die Antwort in die Notiz und drücken Sie Antworten.</translation>
    </message>
    <message>
        <source>Write what you ask into the note, then press Ask back.</source>
        <translation>Schreiben Sie in die Notiz, was Sie fragen, und drücken Sie Rückfragen.</translation>
    </message>
    <message>
        <source>{} written: give it back.</source>
        <translation>{} geschrieben: Geben Sie es zurück.</translation>
    </message>
    <message>
        <source>{}…</source>
        <translation>{}…</translation>
    </message>
    <message>
        <source>“{}” has edits that are not saved: save them first.</source>
        <translation>„{}“ hat nicht gespeicherte Bearbeitungen: Speichern Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>ProposalStep</name>
    <message>
        <source>1. Choose a value, or many, and press 1 to accept, 2 to reject, 3 to ask back. 2. What you accept is a change of yours: look at it in Sync and send it. 3. Write the answer and give the file back.</source>
        <translation>1. Wählen Sie einen Wert oder viele und drücken Sie 1 zum Annehmen, 2 zum Ablehnen, 3 zum Rückfragen. 2. Angenommenes ist eine Änderung von Ihnen: Sehen Sie sie im Abgleich an und senden Sie sie. 3. Schreiben Sie die Antwort und geben Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>A few words about proposals</source>
        <translation>Ein paar Worte zu Vorschlägen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all that apply</source>
        <translation>Passendes annehmen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Ask, or answer, about the chosen values; the note says what (key 3)</source>
        <translation>Zu den gewählten Werten rückfragen oder antworten; die Notiz sagt was (Taste 3)</translation>
    </message>
    <message>
        <source>Back to your changes; all decisions are kept</source>
        <translation>Zurück zu Ihren Änderungen; alle Entscheidungen bleiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>It is a draft: its author has not given it for review yet.</source>
        <translation>Es ist ein Entwurf: Der Autor hat ihn noch nicht zur Prüfung gegeben.</translation>
    </message>
    <message>
        <source>Keys 1, 2, 3 accept, reject, ask back; 0 takes a decision back; Enter shows a feature</source>
        <translation>Tasten 1, 2, 3 nehmen an, lehnen ab, fragen zurück; 0 nimmt eine Entscheidung zurück; Eingabe zeigt ein Objekt</translation>
    </message>
    <message>
        <source>Let the chosen values be for review again, with the value from before (key 0)</source>
        <translation>Die gewählten Werte wieder zur Prüfung stellen, mit dem Wert von vorher (Taste 0)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: why, or what you ask</source>
        <translation>Notiz: warum, oder was Sie fragen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Proposed values</source>
        <translation>Vorgeschlagene Werte</translation>
    </message>
    <message>
        <source>Refuse the chosen values; the note says why (key 2)</source>
        <translation>Die gewählten Werte ablehnen; die Notiz sagt warum (Taste 2)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Show the features with this text</source>
        <translation>Die Objekte mit diesem Text zeigen</translation>
    </message>
    <message>
        <source>Take all values that nobody changed here meanwhile; conflicts wait for you</source>
        <translation>Alle Werte nehmen, die hier inzwischen niemand geändert hat; Konflikte warten auf Sie</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the chosen values into the field copy, as your own changes (key 1)</source>
        <translation>Die gewählten Werte in die Feldkopie übernehmen, als Ihre Änderungen (Taste 1)</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tippen zum Filtern</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>Why, or what you ask; goes back with the decision</source>
        <translation>Warum, oder was Sie fragen; geht mit der Entscheidung zurück</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>Antwort schreiben…</translation>
    </message>
    <message>
        <source>Write the decisions and notes into a file for the other side</source>
        <translation>Entscheidungen und Notizen in eine Datei für die andere Seite schreiben</translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation>Ihr Vorschlag</translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>ProposalsPresenter</name>
    <message>
        <source>Look for proposals</source>
        <translation>Vorschläge suchen</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Einen Vorschlag machen</translation>
    </message>
    <message>
        <source>Open the field copy that the proposal is about first, in Pull.</source>
        <translation>Öffnen Sie zuerst unter Holen die Feldkopie, um die es im Vorschlag geht.</translation>
    </message>
    <message>
        <source>{} written with {} features: give it to the owner of the data. Open the answer here.</source>
        <translation>{} mit {} Objekten geschrieben: Geben Sie es dem Eigentümer der Daten. Öffnen Sie die Antwort hier.</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <source>how many features is not known</source>
        <translation>wie viele Objekte, ist nicht bekannt</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <source>{} free on that disk</source>
        <translation>{} frei auf diesem Datenträger</translation>
    </message>
    <message>
        <source>{}: there is no room for it.</source>
        <translation>{}: Dafür ist kein Platz.</translation>
    </message>
</context>
<context>
    <name>PullChoice</name>
    <message>
        <source>A condition in CQL2, such as status = &apos;closed&apos; AND area_m2 &gt; 10000; empty for all features</source>
        <translation>Eine Bedingung in CQL2, etwa status = &apos;closed&apos; AND area_m2 &gt; 10000; leer für alle Objekte</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields that come; the others are left out</source>
        <translation>Felder, die kommen; die anderen bleiben weg</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Tables and layers that come too, for the features pulled only</source>
        <translation>Tabellen und Layer, die mitkommen, nur für die geholten Objekte</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Was dazugehört</translation>
    </message>
</context>
<context>
    <name>PullForm</name>
    <message>
        <source>A path or a web address; add “|layer” where it has several layers.</source>
        <translation>Ein Pfad oder eine Webadresse; mit „|Layer“, wo es mehrere Layer gibt.</translation>
    </message>
    <message>
        <source>Ask what there is; choose by a filter, by fields, and what belongs to it</source>
        <translation>Fragen, was es gibt; nach Filter, Feldern und Zugehörigem wählen</translation>
    </message>
    <message>
        <source>CSV, GeoJSON, GeoPackage, zipped Shapefile, … or the address of a file or a collection</source>
        <translation>CSV, GeoJSON, GeoPackage, Shapefile als Zip, … oder die Adresse einer Datei oder Sammlung</translation>
    </message>
    <message>
        <source>Copy the features of the area into the field copy</source>
        <translation>Die Objekte des Gebiets in die Feldkopie kopieren</translation>
    </message>
    <message>
        <source>Field copy</source>
        <translation>Feldkopie</translation>
    </message>
    <message>
        <source>Field copy (*.gpkg)</source>
        <translation>Feldkopie (*.gpkg)</translation>
    </message>
    <message>
        <source>Field copy (made, or added to)</source>
        <translation>Feldkopie (neu oder ergänzt)</translation>
    </message>
    <message>
        <source>File of the field copy</source>
        <translation>Datei der Feldkopie</translation>
    </message>
    <message>
        <source>File or address to pull</source>
        <translation>Zu holende Datei oder Adresse</translation>
    </message>
    <message>
        <source>File to pull</source>
        <translation>Zu holende Datei</translation>
    </message>
    <message>
        <source>Fold this away</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>GeoPackage to make; an existing field copy gets one more layer</source>
        <translation>Anzulegendes GeoPackage; eine vorhandene Feldkopie bekommt einen Layer mehr</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Lizenz: {}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Pull a file or an address</source>
        <translation>Datei oder Adresse holen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Was kommt</translation>
    </message>
    <message>
        <source>field copy</source>
        <translation>Feldkopie</translation>
    </message>
    <message>
        <source>{} datasets</source>
        <translation>{} Datensätze</translation>
    </message>
</context>
<context>
    <name>PullPresenter</name>
    <message>
        <source>Asking {}</source>
        <translation>{} wird gefragt</translation>
    </message>
    <message>
        <source>Pull cancelled; nothing was written.</source>
        <translation>Holen abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Pull {}</source>
        <translation>{} holen</translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation>{} lesen</translation>
    </message>
    <message>
        <source>Reading the area</source>
        <translation>Das Gebiet wird gelesen</translation>
    </message>
    <message>
        <source>{} pulled into {}.</source>
        <translation>{} in {} geholt.</translation>
    </message>
    <message>
        <source>{} skipped.</source>
        <translation>{} übersprungen.</translation>
    </message>
    <message>
        <source>{}…</source>
        <translation>{}…</translation>
    </message>
</context>
<context>
    <name>PullStep</name>
    <message>
        <source>A few words about this step</source>
        <translation>Ein paar Worte zu diesem Schritt</translation>
    </message>
    <message>
        <source>A field copy is a GeoPackage with the data and an untouched snapshot of it. Edit its layers in QGIS as usual, also without a network. Check looks what is newer there, Refresh takes it in and leaves what you changed. Screen then ranks the facilities; Sync sends your corrections back.</source>
        <translation>Eine Feldkopie ist ein GeoPackage mit den Daten und einem unberührten Abbild davon. Bearbeiten Sie seine Layer in QGIS wie gewohnt, auch ohne Netz. Prüfen sieht nach, was dort neuer ist, Aktualisieren übernimmt es und lässt, was Sie geändert haben. Das Screening reiht dann die Anlagen; der Abgleich sendet Ihre Korrekturen zurück.</translation>
    </message>
    <message>
        <source>Add the chosen layer to the map</source>
        <translation>Den gewählten Layer der Karte hinzufügen</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Zur Karte</translation>
    </message>
    <message>
        <source>Bring what was done in the field back into the chosen field copy</source>
        <translation>Im Gelände Getanes in die gewählte Feldkopie zurückholen</translation>
    </message>
    <message>
        <source>Copy a file or what is at an address into a field copy</source>
        <translation>Eine Datei oder was unter einer Adresse liegt in eine Feldkopie kopieren</translation>
    </message>
    <message>
        <source>Field copies</source>
        <translation>Feldkopien</translation>
    </message>
    <message>
        <source>Field copies and their layers</source>
        <translation>Feldkopien und ihre Layer</translation>
    </message>
    <message>
        <source>Find data</source>
        <translation>Daten finden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Go to step 1</source>
        <translation>Zu Schritt 1</translation>
    </message>
    <message>
        <source>Make a folder for the field of the chosen field copy, that works without a network</source>
        <translation>Zur gewählten Feldkopie einen Ordner fürs Gelände anlegen, der ohne Netz funktioniert</translation>
    </message>
    <message>
        <source>No field copy yet: find a dataset and press Pull, pull a file of your own, or open a field copy you already have.</source>
        <translation>Noch keine Feldkopie: Finden Sie einen Datensatz und drücken Sie Holen, holen Sie eine eigene Datei, oder öffnen Sie eine Feldkopie, die Sie schon haben.</translation>
    </message>
    <message>
        <source>Open a field copy you already have</source>
        <translation>Eine Feldkopie öffnen, die Sie schon haben</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Prepare a survey…</source>
        <translation>Aufnahme…</translation>
    </message>
    <message>
        <source>Pull a file…</source>
        <translation>Datei holen…</translation>
    </message>
    <message>
        <source>Read the field copies again</source>
        <translation>Die Feldkopien noch einmal lesen</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Die Datei in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Take a survey in…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Was nun?</translation>
    </message>
</context>
<context>
    <name>RawRecord</name>
    <message>
        <source>Copy raw record</source>
        <translation>Rohdaten kopieren</translation>
    </message>
    <message>
        <source>Copy the whole record as received</source>
        <translation>Den ganzen Datensatz kopieren, wie er kam</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdatensatz</translation>
    </message>
    <message>
        <source>The record as the catalogue sent it</source>
        <translation>Der Datensatz, wie ihn der Katalog sandte</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Receipt (CSV)</source>
        <translation>Quittung (CSV)</translation>
    </message>
    <message>
        <source>Receipt (HTML)</source>
        <translation>Quittung (HTML)</translation>
    </message>
    <message>
        <source>Receipt (JSON)</source>
        <translation>Quittung (JSON)</translation>
    </message>
</context>
<context>
    <name>ReceptorInputs</name>
    <message>
        <source>Layer with: {}. Without it the answer is UNKNOWN</source>
        <translation>Layer mit: {}. Ohne ihn ist die Antwort UNKNOWN</translation>
    </message>
</context>
<context>
    <name>Reckoner</name>
    <message>
        <source>Counting facilities</source>
        <translation>Anlagen werden gezählt</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message>
        <source>Drawing a few tiles, to see how large it becomes…</source>
        <translation>Ein paar Kacheln werden gezeichnet, um die Größe zu sehen…</translation>
    </message>
    <message>
        <source>No layer is ticked: tick at least one.</source>
        <translation>Kein Layer ist angehakt: Haken Sie mindestens einen an.</translation>
    </message>
    <message>
        <source>Reckoning sample points</source>
        <translation>Probenpunkte werden berechnet</translation>
    </message>
    <message>
        <source>Reckoning the basemap</source>
        <translation>Die Grundkarte wird berechnet</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Es wird gerechnet…</translation>
    </message>
    <message>
        <source>The first page names no area yet.</source>
        <translation>Die erste Seite nennt noch kein Gebiet.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>ArcGIS service</source>
        <translation>ArcGIS-Dienst</translation>
    </message>
    <message>
        <source>Commodities</source>
        <translation>Rohstoffe</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Facility types</source>
        <translation>Anlagenarten</translation>
    </message>
    <message>
        <source>Features service (OGC API)</source>
        <translation>Objektdienst (OGC API)</translation>
    </message>
    <message>
        <source>Features service (WFS)</source>
        <translation>Objektdienst (WFS)</translation>
    </message>
    <message>
        <source>FlatGeobuf file</source>
        <translation>FlatGeobuf-Datei</translation>
    </message>
    <message>
        <source>From {}:</source>
        <translation>Von {}:</translation>
    </message>
    <message>
        <source>GeoJSON file</source>
        <translation>GeoJSON-Datei</translation>
    </message>
    <message>
        <source>GeoPackage file</source>
        <translation>GeoPackage-Datei</translation>
    </message>
    <message>
        <source>GeoParquet file</source>
        <translation>GeoParquet-Datei</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Layer {}</source>
        <translation>Layer {}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Map service (WMS)</source>
        <translation>Kartendienst (WMS)</translation>
    </message>
    <message>
        <source>Map service in tiles (WMTS)</source>
        <translation>Kartendienst in Kacheln (WMTS)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Raster file (GeoTIFF)</source>
        <translation>Rasterdatei (GeoTIFF)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>Sanierung</translation>
    </message>
    <message>
        <source>Shapefile, zipped</source>
        <translation>Shapefile, als Zip</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>The catalogue names none.</source>
        <translation>Der Katalog nennt keine.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Vector tiles</source>
        <translation>Vektorkacheln</translation>
    </message>
    <message>
        <source>Ways to get the data</source>
        <translation>Wege zu den Daten</translation>
    </message>
    <message>
        <source>Where it is listed</source>
        <translation>Wo es gelistet ist</translation>
    </message>
    <message>
        <source>access differs between the catalogues</source>
        <translation>Zugriff ist je nach Katalog verschieden</translation>
    </message>
    <message>
        <source>access not stated</source>
        <translation>Zugriff nicht angegeben</translation>
    </message>
    <message>
        <source>also in {}</source>
        <translation>auch in {}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>id {}</source>
        <translation>Kennung {}</translation>
    </message>
    <message>
        <source>licence and access differ between the catalogues</source>
        <translation>Lizenz und Zugriff sind je nach Katalog verschieden</translation>
    </message>
    <message>
        <source>licence differs between the catalogues</source>
        <translation>Lizenz ist je nach Katalog verschieden</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>Lizenz nicht angegeben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not restored</source>
        <translation>nicht saniert</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Anfrage</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>saniert</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>updated {}</source>
        <translation>aktualisiert {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>… (cut here: {} characters in all)</source>
        <translation>… (hier gekürzt: insgesamt {} Zeichen)</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add as a live layer</source>
        <translation>Als Live-Layer hinzufügen</translation>
    </message>
    <message>
        <source>Add as a live layer, from {}</source>
        <translation>Als Live-Layer hinzufügen, von {}</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>{} hinzufügen</translation>
    </message>
    <message>
        <source>Copy into a field copy</source>
        <translation>In eine Feldkopie kopieren</translation>
    </message>
    <message>
        <source>Copy into a field copy, from {}</source>
        <translation>In eine Feldkopie kopieren, von {}</translation>
    </message>
    <message>
        <source>Details, licence, raw record</source>
        <translation>Einzelheiten, Lizenz, Rohdatensatz</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Pull {}</source>
        <translation>{} holen</translation>
    </message>
    <message>
        <source>This record names no service or file that can be copied</source>
        <translation>Dieser Datensatz nennt keinen Dienst und keine Datei zum Kopieren</translation>
    </message>
    <message>
        <source>This record names no service that can be shown live</source>
        <translation>Dieser Datensatz nennt keinen Dienst, der live gezeigt werden kann</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>All that the catalogues say</source>
        <translation>Alles, was die Kataloge sagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Einzelheiten des Datensatzes</translation>
    </message>
    <message>
        <source>Fold the details away</source>
        <translation>Einzelheiten einklappen</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdatensatz</translation>
    </message>
    <message>
        <source>Show the record as received</source>
        <translation>Den Datensatz zeigen, wie er kam</translation>
    </message>
    <message>
        <source>Zoom to its area</source>
        <translation>Auf sein Gebiet zoomen</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>What was changed here stayed ({}).</source>
        <translation>Hier Geändertes blieb ({}).</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>id {}</source>
        <translation>Kennung {}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>auf dem Stand</translation>
    </message>
    <message>
        <source>{} changed there</source>
        <translation>{} dort geändert</translation>
    </message>
    <message>
        <source>{} deleted there</source>
        <translation>{} dort gelöscht</translation>
    </message>
    <message>
        <source>{} deleted there, kept for photos or notes</source>
        <translation>{} dort gelöscht, wegen Fotos oder Notizen behalten</translation>
    </message>
    <message>
        <source>{} in conflict</source>
        <translation>{} im Konflikt</translation>
    </message>
    <message>
        <source>{} is up to date.</source>
        <translation>{} ist auf dem Stand.</translation>
    </message>
    <message>
        <source>{} left alone, still to be sent</source>
        <translation>{} unberührt, noch zu senden</translation>
    </message>
    <message>
        <source>{} left the area or the filter</source>
        <translation>{} verließen Gebiet oder Filter</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} neu</translation>
    </message>
    <message>
        <source>{} newer there</source>
        <translation>{} dort neuer</translation>
    </message>
    <message>
        <source>{} not found, kept</source>
        <translation>{} nicht gefunden, behalten</translation>
    </message>
    <message>
        <source>{} refreshed: {}.</source>
        <translation>{} aktualisiert: {}.</translation>
    </message>
    <message>
        <source>{}: a refresh would bring {}.</source>
        <translation>{}: Eine Aktualisierung brächte {}.</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… und {} weitere</translation>
    </message>
</context>
<context>
    <name>RefreshPresenter</name>
    <message>
        <source>Cancelled; the layer is as it was.</source>
        <translation>Abgebrochen; der Layer ist, wie er war.</translation>
    </message>
    <message>
        <source>Cancelled; what was refreshed before stays. Refresh again to go on from there.</source>
        <translation>Abgebrochen; bereits Aktualisiertes bleibt. Aktualisieren Sie noch einmal, um dort fortzufahren.</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>{} wird geprüft</translation>
    </message>
    <message>
        <source>Refreshing {}</source>
        <translation>{} wird aktualisiert</translation>
    </message>
    <message>
        <source>“{}” has edits that are not saved: save them, then refresh.</source>
        <translation>„{}“ hat nicht gespeicherte Bearbeitungen: Speichern Sie sie, dann aktualisieren Sie.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Remarks ({})</source>
        <translation>Bemerkungen ({})</translation>
    </message>
    <message>
        <source>Why features were skipped, and what else is worth knowing</source>
        <translation>Warum Objekte übersprungen wurden, und was sonst wissenswert ist</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Edits of {} are not saved: they would stay at home.</source>
        <translation>Bearbeitungen von {} sind nicht gespeichert: Sie blieben zu Hause.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Es wird repariert</translation>
    </message>
    <message>
        <source>The edits of “{}” were not saved.</source>
        <translation>Die Bearbeitungen von „{}“ wurden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Date that the report bears (empty: none, for the same bytes again)</source>
        <translation>Datum, das der Bericht trägt (leer: keines, für wieder dieselben Bytes)</translation>
    </message>
    <message>
        <source>Name of the facility, for the report</source>
        <translation>Name der Anlage, für den Bericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report to print</source>
        <translation>Zu druckender Bericht</translation>
    </message>
    <message>
        <source>The result&apos;s metadata were not kept: {}</source>
        <translation>Die Metadaten des Ergebnisses wurden nicht aufbewahrt: {}</translation>
    </message>
</context>
<context>
    <name>ResultLayer</name>
    <message>
        <source>Closing the file</source>
        <translation>Die Datei wird geschlossen</translation>
    </message>
    <message>
        <source>The field {} is replaced by the result of that name.</source>
        <translation>Das Feld {} wird durch das Ergebnis dieses Namens ersetzt.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Es wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Add as live layer</source>
        <translation>Als Live-Layer hinzufügen</translation>
    </message>
    <message>
        <source>Copy title, id and link</source>
        <translation>Titel, Kennung und Link kopieren</translation>
    </message>
    <message>
        <source>Found records</source>
        <translation>Gefundene Datensätze</translation>
    </message>
    <message>
        <source>Found records; Enter unfolds the details</source>
        <translation>Gefundene Datensätze; Eingabe klappt die Einzelheiten aus</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Pull into a field copy</source>
        <translation>In eine Feldkopie holen</translation>
    </message>
    <message>
        <source>Zoom to its area</source>
        <translation>Auf sein Gebiet zoomen</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Facility sheet…</source>
        <translation>Anlagenblatt…</translation>
    </message>
    <message>
        <source>Make one page for one facility: select it on the map first, or name it in the dialog</source>
        <translation>Eine Seite für eine Anlage machen: Wählen Sie sie zuerst auf der Karte oder nennen Sie sie im Fenster</translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation>Den Bericht im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the table of the result, ranked, with what the method found in the first columns</source>
        <translation>Die gereihte Tabelle des Ergebnisses öffnen, mit dem Gefundenen in den ersten Spalten</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print the report to a PDF file beside it, and open that</source>
        <translation>Den Bericht in eine PDF-Datei daneben drucken und sie öffnen</translation>
    </message>
    <message>
        <source>Ranked table</source>
        <translation>Rangtabelle</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Rohstoff</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation>Anlagenart</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Die Liste eingrenzen</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>Only records with these words are listed; letters typed in the list come here, too</source>
        <translation>Nur Datensätze mit diesen Wörtern werden gelistet; in der Liste getippte Buchstaben kommen auch hierher</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Show all footprints on the map; click one there to select its record</source>
        <translation>Alle Umrisse auf der Karte zeigen; ein Klick dort wählt den Datensatz</translation>
    </message>
    <message>
        <source>Show pictures without asking</source>
        <translation>Bilder ohne Frage zeigen</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Sortieren, gruppieren</translation>
    </message>
    <message>
        <source>Sort and group the list; pictures</source>
        <translation>Die Liste sortieren und gruppieren; Bilder</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>{} of {} listed</source>
        <translation>{} von {} gelistet</translation>
    </message>
</context>
<context>
    <name>ResultsPresenter</name>
    <message>
        <source>Open {}</source>
        <translation>{} öffnen</translation>
    </message>
    <message>
        <source>Picture of {}</source>
        <translation>Bild von {}</translation>
    </message>
    <message>
        <source>{} records are selected: choose {} at most for this.</source>
        <translation>{} Datensätze sind gewählt: Wählen Sie dafür höchstens {}.</translation>
    </message>
    <message>
        <source>“{}” is on the map, live from its service.</source>
        <translation>„{}“ ist auf der Karte, live von seinem Dienst.</translation>
    </message>
</context>
<context>
    <name>RiskResource</name>
    <message>
        <source>“{}” and “{}” have no id in common: choose a field that both have under {}.</source>
        <translation>„{}“ und „{}“ haben keine gemeinsame Kennung: Wählen Sie unter {} ein Feld, das beide haben.</translation>
    </message>
    <message>
        <source>“{}” is matched by {}: {} of {} facilities{}.</source>
        <translation>„{}“ wird über {} zugeordnet: {} von {} Anlagen{}.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check {}</source>
        <translation>{} prüfen</translation>
    </message>
    <message>
        <source>Look what is newer on the service; nothing is changed</source>
        <translation>Nachsehen, was am Dienst neuer ist; geändert wird nichts</translation>
    </message>
    <message>
        <source>Pull again what changed on the service; what was changed here stays</source>
        <translation>Neu holen, was sich am Dienst geändert hat; hier Geändertes bleibt</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Alle aktualisieren</translation>
    </message>
    <message>
        <source>Refresh all of {}</source>
        <translation>Alle von {} aktualisieren</translation>
    </message>
    <message>
        <source>Refresh each layer of this field copy, one after the other</source>
        <translation>Jeden Layer dieser Feldkopie aktualisieren, einen nach dem anderen</translation>
    </message>
    <message>
        <source>Refresh {}</source>
        <translation>{} aktualisieren</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Field sheets</source>
        <translation>&amp;Feldblätter</translation>
    </message>
    <message>
        <source>&amp;Samples per facility</source>
        <translation>&amp;Proben je Anlage</translation>
    </message>
    <message>
        <source>0 for none</source>
        <translation>0 für keine</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Field sheets</source>
        <translation>Feldblätter</translation>
    </message>
    <message>
        <source>From &amp;edge</source>
        <translation>Vom &amp;Rand</translation>
    </message>
    <message>
        <source>From edge</source>
        <translation>Vom Rand</translation>
    </message>
    <message>
        <source>How the points lie in a facility</source>
        <translation>Wie die Punkte in einer Anlage liegen</translation>
    </message>
    <message>
        <source>PDF to print, a page per facility: map, attributes, empty fields to write on, a code to scan</source>
        <translation>PDF zum Drucken, eine Seite je Anlage: Karte, Attribute, leere Felder zum Beschreiben, ein Code zum Scannen</translation>
    </message>
    <message>
        <source>S&amp;pacing</source>
        <translation>A&amp;bstand</translation>
    </message>
    <message>
        <source>Samples per facility</source>
        <translation>Proben je Anlage</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>Star&amp;twert</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Smallest distance between two points, metres</source>
        <translation>Kleinster Abstand zweier Punkte, Meter</translation>
    </message>
    <message>
        <source>Smallest distance of a point from the outline, metres</source>
        <translation>Kleinster Abstand eines Punktes vom Umriss, Meter</translation>
    </message>
    <message>
        <source>Smallest spacing</source>
        <translation>Kleinster Abstand</translation>
    </message>
    <message>
        <source>The same seed and facilities give the same points</source>
        <translation>Derselbe Startwert und dieselben Anlagen geben dieselben Punkte</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>1 search</source>
        <translation>1 Suche</translation>
    </message>
    <message>
        <source>Nothing new since {}.</source>
        <translation>Nichts Neues seit {}.</translation>
    </message>
    <message>
        <source>Only the first {} were looked at.</source>
        <translation>Nur die ersten {} wurden angesehen.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>in an area</source>
        <translation>in einem Gebiet</translation>
    </message>
    <message>
        <source>{} new, {} changed</source>
        <translation>{} neu, {} geändert</translation>
    </message>
    <message>
        <source>{} records remembered: the next run tells what is new.</source>
        <translation>{} Einträge gemerkt: Der nächste Lauf sagt, was neu ist.</translation>
    </message>
    <message>
        <source>{} searches</source>
        <translation>{} Suchen</translation>
    </message>
    <message>
        <source>{} since {}.</source>
        <translation>{} seit {}.</translation>
    </message>
</context>
<context>
    <name>SavedAreas</name>
    <message>
        <source>No saved search has an area: save one in step 1, or choose another area.</source>
        <translation>Keine gespeicherte Suche hat ein Gebiet: Speichern Sie in Schritt 1 eine, oder wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Searches that were saved in step 1 with an area</source>
        <translation>Suchen, die in Schritt 1 mit einem Gebiet gespeichert wurden</translation>
    </message>
</context>
<context>
    <name>SavedFiles</name>
    <message>
        <source>Export of searches</source>
        <translation>Ausfuhr von Suchen</translation>
    </message>
    <message>
        <source>Import of searches</source>
        <translation>Einfuhr von Suchen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is no saved search yet.</source>
        <translation>Es gibt noch keine gespeicherte Suche.</translation>
    </message>
    <message>
        <source>With these there would be more than {} searches.</source>
        <translation>Mit diesen wären es mehr als {} Suchen.</translation>
    </message>
    <message>
        <source>{} of them are here already: {}. Replace these?</source>
        <translation>{} davon sind schon hier: {}. Diese ersetzen?</translation>
    </message>
    <message>
        <source>{} read.</source>
        <translation>{} gelesen.</translation>
    </message>
    <message>
        <source>{} written to {}.</source>
        <translation>{} in {} geschrieben.</translation>
    </message>
    <message>
        <source>“{}” is there already. Replace it?</source>
        <translation>„{}“ ist schon da. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Enter runs a search, F2 renames it, Delete deletes it</source>
        <translation>Eingabe führt eine Suche aus, F2 benennt um, Entf löscht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved searches and history</source>
        <translation>Gespeicherte Suchen und Verlauf</translation>
    </message>
    <message>
        <source>last run {}</source>
        <translation>zuletzt ausgeführt {}</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nie ausgeführt</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>A name to keep this search under</source>
        <translation>Ein Name, unter dem diese Suche bleibt</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Gewähltes löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausführen in Datei…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File of saved searches</source>
        <translation>Datei mit gespeicherten Suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Die Liste filtern</translation>
    </message>
    <message>
        <source>Give another name</source>
        <translation>Einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Give the search a name first.</source>
        <translation>Geben Sie der Suche zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Keep what is asked for now</source>
        <translation>Behalten, wonach jetzt gefragt wird</translation>
    </message>
    <message>
        <source>Name for this search</source>
        <translation>Name für diese Suche</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read searches from a file</source>
        <translation>Suchen aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved searches ({})</source>
        <translation>Gespeicherte Suchen ({})</translation>
    </message>
    <message>
        <source>Search again, and tell what is new</source>
        <translation>Noch einmal suchen und sagen, was neu ist</translation>
    </message>
    <message>
        <source>Type to filter the list</source>
        <translation>Tippen, um die Liste zu filtern</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Diese Datei nehmen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write selected or all searches to a file</source>
        <translation>Gewählte oder alle Suchen in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>SavedPresenter</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete {}? What it had found is forgotten, too.</source>
        <translation>{} löschen? Auch was sie gefunden hatte, wird vergessen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The area has too many corners to be kept: choose or draw a simpler one.</source>
        <translation>Das Gebiet hat zu viele Ecken, um es aufzubewahren: Wählen oder zeichnen Sie ein einfacheres.</translation>
    </message>
    <message>
        <source>The words are too many to be kept: search for fewer.</source>
        <translation>Es sind zu viele Wörter, um sie aufzubewahren: Suchen Sie nach weniger.</translation>
    </message>
    <message>
        <source>There is a search named “{}” already. Replace it?</source>
        <translation>Es gibt schon eine Suche namens „{}“. Ersetzen?</translation>
    </message>
    <message>
        <source>{} searches are saved: delete one first.</source>
        <translation>{} Suchen sind gespeichert: Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>“{}” cannot be its name: empty, or taken.</source>
        <translation>„{}“ kann nicht ihr Name sein: leer oder vergeben.</translation>
    </message>
    <message>
        <source>“{}” is saved.</source>
        <translation>„{}“ ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>; the layer “{}” has such fields: choose it above to screen that one</source>
        <translation>; der Layer „{}“ hat solche Felder: Wählen Sie ihn oben, um ihn zu prüfen</translation>
    </message>
    <message>
        <source>Acid–base</source>
        <translation>Säure-Base</translation>
    </message>
    <message>
        <source>All of them only because something is not known: the report says what.</source>
        <translation>Alle davon nur, weil etwas nicht bekannt ist: Der Bericht sagt was.</translation>
    </message>
    <message>
        <source>An outer bound for {} of {}; for {} height or volume is not known.</source>
        <translation>Eine äußere Grenze für {} von {}; für {} ist Höhe oder Volumen nicht bekannt.</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Fläche (m²)</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Chemikalien</translation>
    </message>
    <message>
        <source>Commodities</source>
        <translation>Rohstoffe</translation>
    </message>
    <message>
        <source>Considerable ecological risk</source>
        <translation>Beträchtliches ökologisches Risiko</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Kontamination</translation>
    </message>
    <message>
        <source>Contents of elements</source>
        <translation>Elementgehalte</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Critical raw materials are not known for any of {}: the layer has mass and class only.</source>
        <translation>Für keine von {} sind kritische Rohstoffe bekannt: Der Layer hat nur Masse und Klasse.</translation>
    </message>
    <message>
        <source>Density (t/m³)</source>
        <translation>Dichte (t/m³)</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Geländemodell</translation>
    </message>
    <message>
        <source>Examine further</source>
        <translation>Weiter untersuchen</translation>
    </message>
    <message>
        <source>Exposed to wind</source>
        <translation>Dem Wind ausgesetzt</translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation>Anlagenart</translation>
    </message>
    <message>
        <source>Farmland</source>
        <translation>Ackerland</translation>
    </message>
    <message>
        <source>Gives mass and class only: {}.</source>
        <translation>Gibt nur Masse und Klasse: {}.</translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation>Höhe (m)</translation>
    </message>
    <message>
        <source>High risk, high resource</source>
        <translation>Hohes Risiko, viel Rohstoff</translation>
    </message>
    <message>
        <source>High risk, low resource</source>
        <translation>Hohes Risiko, wenig Rohstoff</translation>
    </message>
    <message>
        <source>Id of the facility</source>
        <translation>Kennung der Anlage</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störfall</translation>
    </message>
    <message>
        <source>Low ecological risk</source>
        <translation>Geringes ökologisches Risiko</translation>
    </message>
    <message>
        <source>Low risk, high resource</source>
        <translation>Geringes Risiko, viel Rohstoff</translation>
    </message>
    <message>
        <source>Low risk, low resource</source>
        <translation>Geringes Risiko, wenig Rohstoff</translation>
    </message>
    <message>
        <source>Mass (t)</source>
        <translation>Masse (t)</translation>
    </message>
    <message>
        <source>Moderate ecological risk</source>
        <translation>Mäßiges ökologisches Risiko</translation>
    </message>
    <message>
        <source>NAG (kg H₂SO₄/t)</source>
        <translation>NAG (kg H₂SO₄/t)</translation>
    </message>
    <message>
        <source>NAG pH</source>
        <translation>NAG-pH</translation>
    </message>
    <message>
        <source>NP</source>
        <translation>NP</translation>
    </message>
    <message>
        <source>NP (kg CaCO₃/t)</source>
        <translation>NP (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needs {}: {}.</source>
        <translation>Braucht {}: {}.</translation>
    </message>
    <message>
        <source>No need to examine further</source>
        <translation>Keine weitere Untersuchung nötig</translation>
    </message>
    <message>
        <source>Not acid generating</source>
        <translation>Nicht säurebildend</translation>
    </message>
    <message>
        <source>Not given, so the answer is UNKNOWN and counts as YES: {}.</source>
        <translation>Nicht angegeben, also ist die Antwort UNKNOWN und zählt als YES: {}.</translation>
    </message>
    <message>
        <source>Permeable ground</source>
        <translation>Durchlässiger Boden</translation>
    </message>
    <message>
        <source>Poor-status water</source>
        <translation>Gewässer schlecht</translation>
    </message>
    <message>
        <source>Potentially acid generating</source>
        <translation>Möglicherweise säurebildend</translation>
    </message>
    <message>
        <source>Pre-selection</source>
        <translation>Vorauswahl</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>Schutzgebiete</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Rohstoff</translation>
    </message>
    <message>
        <source>Result: resource</source>
        <translation>Ergebnis: Rohstoff</translation>
    </message>
    <message>
        <source>Result: risk</source>
        <translation>Ergebnis: Risiko</translation>
    </message>
    <message>
        <source>Risk and resource</source>
        <translation>Risiko und Rohstoff</translation>
    </message>
    <message>
        <source>Run-out</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Siedlungen</translation>
    </message>
    <message>
        <source>Slope (°)</source>
        <translation>Neigung (°)</translation>
    </message>
    <message>
        <source>Sulphide minerals</source>
        <translation>Sulfidminerale</translation>
    </message>
    <message>
        <source>Sulphide sulphur (%)</source>
        <translation>Sulfidschwefel (%)</translation>
    </message>
    <message>
        <source>Takes {}, matched by {}.</source>
        <translation>Nimmt {}, zugeordnet über {}.</translation>
    </message>
    <message>
        <source>Thickness (m)</source>
        <translation>Mächtigkeit (m)</translation>
    </message>
    <message>
        <source>This layer holds no results yet: the pre-selection and the resource potential run first.</source>
        <translation>Dieser Layer enthält noch keine Ergebnisse: Vorauswahl und Rohstoffpotenzial laufen zuerst.</translation>
    </message>
    <message>
        <source>Total sulphur (%)</source>
        <translation>Gesamtschwefel (%)</translation>
    </message>
    <message>
        <source>Toxic metals</source>
        <translation>Giftige Metalle</translation>
    </message>
    <message>
        <source>UNFC code</source>
        <translation>UNFC-Code</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Very high ecological risk</source>
        <translation>Sehr hohes ökologisches Risiko</translation>
    </message>
    <message>
        <source>Volume (m³)</source>
        <translation>Volumen (m³)</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>Gehalte</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>less than 1 t of critical raw materials</source>
        <translation>weniger als 1 t kritische Rohstoffe</translation>
    </message>
    <message>
        <source>mass or volume</source>
        <translation>Masse oder Volumen</translation>
    </message>
    <message>
        <source>needs {}</source>
        <translation>braucht {}</translation>
    </message>
    <message>
        <source>no field holds sulphide or total sulphur (%)</source>
        <translation>kein Feld enthält Sulfid- oder Gesamtschwefel (%)</translation>
    </message>
    <message>
        <source>no field holds sulphur (%)</source>
        <translation>kein Feld enthält Schwefel (%)</translation>
    </message>
    <message>
        <source>no field holds that of a resource potential, which cannot run first without mass and contents</source>
        <translation>kein Feld enthält das eines Rohstoffpotenzials, das ohne Masse und Gehalte nicht vorher laufen kann</translation>
    </message>
    <message>
        <source>no field holds the content of an element, such as Cu_pct or As_ppm</source>
        <translation>kein Feld enthält den Gehalt eines Elements, etwa Cu_pct oder As_ppm</translation>
    </message>
    <message>
        <source>no field holds the density (t/m³); one for all may be given in Run…</source>
        <translation>kein Feld enthält die Dichte (t/m³); eine für alle geht unter Öffnen…</translation>
    </message>
    <message>
        <source>no field holds the height of the dam or heap (m)</source>
        <translation>kein Feld enthält die Höhe von Damm oder Halde (m)</translation>
    </message>
    <message>
        <source>no field holds the mass (t), nor volume (m³) and density (t/m³)</source>
        <translation>kein Feld enthält die Masse (t), noch Volumen (m³) und Dichte (t/m³)</translation>
    </message>
    <message>
        <source>no field holds the neutralisation potential (kg CaCO₃/t)</source>
        <translation>kein Feld enthält das Neutralisationspotenzial (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>no field holds the result of a pre-selection or contamination</source>
        <translation>kein Feld enthält das Ergebnis einer Vorauswahl oder Kontamination</translation>
    </message>
    <message>
        <source>no field holds the stored volume (m³)</source>
        <translation>kein Feld enthält das gespeicherte Volumen (m³)</translation>
    </message>
    <message>
        <source>no field holds the thickness (m)</source>
        <translation>kein Feld enthält die Mächtigkeit (m)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>ready in part, without {}</source>
        <translation>teilweise bereit, ohne {}</translation>
    </message>
    <message>
        <source>ready, runs two methods first</source>
        <translation>bereit, führt zuerst zwei Methoden aus</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Rohstoff</translation>
    </message>
    <message>
        <source>results of resource</source>
        <translation>Ergebnisse zum Rohstoff</translation>
    </message>
    <message>
        <source>results of risk</source>
        <translation>Ergebnisse zum Risiko</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>sulphur</source>
        <translation>Schwefel</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>Mächtigkeit</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{} answers of persons count, {} in the place of what the data say: see the reasons.</source>
        <translation>{} Antworten von Personen zählen, {} anstelle dessen, was die Daten sagen: siehe die Gründe.</translation>
    </message>
    <message>
        <source>{} from “{}” ({})</source>
        <translation>{} aus „{}“ ({})</translation>
    </message>
    <message>
        <source>{} of them only because something is not known: the report says what.</source>
        <translation>{} davon nur, weil etwas nicht bekannt ist: Der Bericht sagt was.</translation>
    </message>
    <message>
        <source>{} of {} examine further.</source>
        <translation>{} von {} weiter untersuchen.</translation>
    </message>
    <message>
        <source>{} of {} high in both, {} without a quadrant: the reasons say why.</source>
        <translation>{} von {} in beidem hoch, {} ohne Quadrant: Die Gründe sagen warum.</translation>
    </message>
    <message>
        <source>{} of {} hold critical raw materials, {} t in all; {} not known.</source>
        <translation>{} von {} enthalten kritische Rohstoffe, zusammen {} t; {} nicht bekannt.</translation>
    </message>
    <message>
        <source>{} of {} potentially acid generating, {} uncertain, {} without data.</source>
        <translation>{} von {} möglicherweise säurebildend, {} unsicher, {} ohne Daten.</translation>
    </message>
    <message>
        <source>{} of {} with a considerable or very high ecological risk, {} not known.</source>
        <translation>{} von {} mit beträchtlichem oder sehr hohem ökologischem Risiko, {} nicht bekannt.</translation>
    </message>
    <message>
        <source>{} t of critical raw materials and more</source>
        <translation>{} t kritische Rohstoffe und mehr</translation>
    </message>
</context>
<context>
    <name>ScreenPresenter</name>
    <message>
        <source>Counting the results</source>
        <translation>Die Ergebnisse werden gezählt</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Der Bericht wird gedruckt</translation>
    </message>
    <message>
        <source>Screening cancelled.</source>
        <translation>Screening abgebrochen.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} with contents of {}</source>
        <translation>{} mit Gehalten von {}</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source>A few words about this step</source>
        <translation>Ein paar Worte zu diesem Schritt</translation>
    </message>
    <message>
        <source>Fields of the layer</source>
        <translation>Felder des Layers</translation>
    </message>
    <message>
        <source>Forget what was chosen here for this source, and recognise its fields again</source>
        <translation>Vergessen, was hier für diese Quelle gewählt wurde, und ihre Felder neu erkennen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layer to screen: facilities as polygons or points, or a table of samples</source>
        <translation>Zu prüfender Layer: Anlagen als Polygone oder Punkte, oder eine Probentabelle</translation>
    </message>
    <message>
        <source>Layers around</source>
        <translation>Layer der Umgebung</translation>
    </message>
    <message>
        <source>No facilities in the project yet: pull or open a layer first.</source>
        <translation>Noch keine Anlagen im Projekt: Holen oder öffnen Sie zuerst einen Layer.</translation>
    </message>
    <message>
        <source>Recognise anew</source>
        <translation>Neu erkennen</translation>
    </message>
    <message>
        <source>Run now runs a method with the inputs that were recognised; Run… opens its dialog to change them. What is not known counts as a reason to examine further, never as harmless. The result is a layer above the one it explains; the report gives reasons, sources and what was missing.</source>
        <translation>Starten führt eine Methode mit den erkannten Eingaben aus; Öffnen… zeigt ihr Fenster, um sie zu ändern. Was nicht bekannt ist, zählt als Grund, weiter zu untersuchen, nie als harmlos. Das Ergebnis ist ein Layer über dem, den es erklärt; der Bericht nennt Gründe, Quellen und Fehlendes.</translation>
    </message>
    <message>
        <source>Show and change which field and which layer is which</source>
        <translation>Zeigen und ändern, welches Feld und welcher Layer was ist</translation>
    </message>
    <message>
        <source>Show, edit</source>
        <translation>Zeigen, bearbeiten</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>{} of {} inputs recognised</source>
        <translation>{} von {} Eingaben erkannt</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No catalogue answered.</source>
        <translation>Kein Katalog antwortete.</translation>
    </message>
    <message>
        <source>Nothing matches {}.</source>
        <translation>Nichts passt zu {}.</translation>
    </message>
    <message>
        <source>The catalogues hold no records.</source>
        <translation>Die Kataloge enthalten keine Einträge.</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>nicht {}</translation>
    </message>
    <message>
        <source>the area {}</source>
        <translation>das Gebiet {}</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Zeit</translation>
    </message>
    <message>
        <source>the words “{}”</source>
        <translation>die Wörter „{}“</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>{} ausgefallen</translation>
    </message>
    <message>
        <source>{} gave no answer.</source>
        <translation>{} gab keine Antwort.</translation>
    </message>
    <message>
        <source>{} incomplete</source>
        <translation>{} unvollständig</translation>
    </message>
    <message>
        <source>{} merged</source>
        <translation>{} zusammengeführt</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} oder mehr</translation>
    </message>
    <message>
        <source>{}: {} entries could not be read</source>
        <translation>{}: {} Einträge konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>SentencePresenter</name>
    <message>
        <source>Reading the sentence</source>
        <translation>Der Satz wird gelesen</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>Suche abgebrochen.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {} of {}: {}</source>
        <translation>Schritt {} von {}: {}</translation>
    </message>
    <message>
        <source>{} (Alt+{})</source>
        <translation>{} (Alt+{})</translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>Facility type</source>
        <translation>Anlagenart</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>other or not stated</source>
        <translation>andere oder nicht angegeben</translation>
    </message>
    <message>
        <source>sample taken</source>
        <translation>Probe genommen</translation>
    </message>
    <message>
        <source>sample to be taken</source>
        <translation>Probe zu nehmen</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>({} more in the project)</source>
        <translation>({} weitere im Projekt)</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 nichts</translation>
    </message>
    <message>
        <source>1 facility</source>
        <translation>1 Anlage</translation>
    </message>
    <message>
        <source>1 sample point</source>
        <translation>1 Probenpunkt</translation>
    </message>
    <message>
        <source>1 slight</source>
        <translation>1 leicht</translation>
    </message>
    <message>
        <source>2 clear</source>
        <translation>2 deutlich</translation>
    </message>
    <message>
        <source>3 severe</source>
        <translation>3 schwer</translation>
    </message>
    <message>
        <source>A plain name</source>
        <translation>Ein einfacher Name</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation>Genauigkeit (m)</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Around and after</source>
        <translation>Umgebung und danach</translation>
    </message>
    <message>
        <source>Attributes: what is known, and what is not yet</source>
        <translation>Attribute: was bekannt ist und was noch nicht</translation>
    </message>
    <message>
        <source>Basemap</source>
        <translation>Grundkarte</translation>
    </message>
    <message>
        <source>Checked: it can be prepared; worth a look before:</source>
        <translation>Geprüft: Sie kann vorbereitet werden; vorher ansehen lohnt:</translation>
    </message>
    <message>
        <source>Checked: nothing stands in the way.</source>
        <translation>Geprüft: Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Checked: this has to be repaired first.</source>
        <translation>Geprüft: Dies ist zuerst zu reparieren.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Codelisten</translation>
    </message>
    <message>
        <source>Conductivity (µS/cm)</source>
        <translation>Leitfähigkeit (µS/cm)</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Cracks</source>
        <translation>Risse</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Datum, Uhrzeit</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Entfernung (m)</translation>
    </message>
    <message>
        <source>Drawing that many takes minutes, from a service even longer.</source>
        <translation>So viele zu zeichnen dauert Minuten, von einem Dienst noch länger.</translation>
    </message>
    <message>
        <source>Drawing the basemap: {} of {} tiles</source>
        <translation>Die Grundkarte wird gezeichnet: {} von {} Kacheln</translation>
    </message>
    <message>
        <source>Drop the area</source>
        <translation>Gebiet weglassen</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Staub</translation>
    </message>
    <message>
        <source>Erosion</source>
        <translation>Erosion</translation>
    </message>
    <message>
        <source>Fencing</source>
        <translation>Einzäunung</translation>
    </message>
    <message>
        <source>Field sheets</source>
        <translation>Feldblätter</translation>
    </message>
    <message>
        <source>Field sheets: page {} of {}</source>
        <translation>Feldblätter: Seite {} von {}</translation>
    </message>
    <message>
        <source>Flow (l/s)</source>
        <translation>Abfluss (l/s)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folgearbeit</translation>
    </message>
    <message>
        <source>Fumes</source>
        <translation>Rauch</translation>
    </message>
    <message>
        <source>GNSS</source>
        <translation>GNSS</translation>
    </message>
    <message>
        <source>GNSS with RTK</source>
        <translation>GNSS mit RTK</translation>
    </message>
    <message>
        <source>Give identities</source>
        <translation>Identitäten geben</translation>
    </message>
    <message>
        <source>Go to step 4; this page waits here</source>
        <translation>Zu Schritt 4; diese Seite wartet hier</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Iron staining</source>
        <translation>Eisenverfärbung</translation>
    </message>
    <message>
        <source>Leave at home</source>
        <translation>Zu Hause lassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave the deepest zoom levels of the basemap out</source>
        <translation>Die tiefsten Zoomstufen der Grundkarte weglassen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Less deep</source>
        <translation>Weniger tief</translation>
    </message>
    <message>
        <source>Located by</source>
        <translation>Verortet mit</translation>
    </message>
    <message>
        <source>Looking at how large the basemap becomes</source>
        <translation>Die Größe der Grundkarte wird ermittelt</translation>
    </message>
    <message>
        <source>Make valid</source>
        <translation>Gültig machen</translation>
    </message>
    <message>
        <source>Material is taken</source>
        <translation>Material wird entnommen</translation>
    </message>
    <message>
        <source>Moving the folder into place</source>
        <translation>Der Ordner wird an seinen Platz gebracht</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>One point by chance in each of equally large parts.</source>
        <translation>Ein zufälliger Punkt in jedem von gleich großen Teilen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Outline, visit, photos, samples</source>
        <translation>Umriss, Begehung, Fotos, Proben</translation>
    </message>
    <message>
        <source>Permission of</source>
        <translation>Erlaubnis von</translation>
    </message>
    <message>
        <source>Planned use</source>
        <translation>Geplante Nutzung</translation>
    </message>
    <message>
        <source>Points at equal steps, the grid turned by chance.</source>
        <translation>Punkte in gleichen Schritten, das Gitter zufällig gedreht.</translation>
    </message>
    <message>
        <source>Points by chance alone: some parts may stay without one.</source>
        <translation>Nur zufällige Punkte: Manche Teile können ohne bleiben.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Reading the facilities for their sheets</source>
        <translation>Die Anlagen werden für ihre Blätter gelesen</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Ready: {}, {}, in {}</source>
        <translation>Fertig: {}, {}, in {}</translation>
    </message>
    <message>
        <source>Receptors</source>
        <translation>Schutzgüter</translation>
    </message>
    <message>
        <source>Redraw these outlines in your field copy; Sync shows it as a correction</source>
        <translation>Diese Umrisse in Ihrer Feldkopie neu zeichnen; der Abgleich zeigt es als Korrektur</translation>
    </message>
    <message>
        <source>Remarks, sketch, photos</source>
        <translation>Bemerkungen, Skizze, Fotos</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Save the edits</source>
        <translation>Bearbeitungen speichern</translation>
    </message>
    <message>
        <source>Save the edits of the field copy&apos;s layers</source>
        <translation>Die Bearbeitungen der Layer der Feldkopie speichern</translation>
    </message>
    <message>
        <source>Seepage</source>
        <translation>Sickerwasser</translation>
    </message>
    <message>
        <source>Set the area of the first page to everywhere</source>
        <translation>Das Gebiet der ersten Seite auf überall setzen</translation>
    </message>
    <message>
        <source>Shorten the folder&apos;s name and leave out what phones and Windows do not take</source>
        <translation>Den Ordnernamen kürzen und weglassen, was Telefone und Windows nicht nehmen</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Konflikte zeigen</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Standsicherheit</translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation>Geschichtet</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Take a name beside it that is not in use</source>
        <translation>Einen unbenutzten ähnlichen Namen nehmen</translation>
    </message>
    <message>
        <source>Take all layers</source>
        <translation>Alle Layer mitnehmen</translation>
    </message>
    <message>
        <source>Take the tick of this layer away on the first page</source>
        <translation>Den Haken dieses Layers auf der ersten Seite wegnehmen</translation>
    </message>
    <message>
        <source>Take the tick of this layer of the basemap away on the second page</source>
        <translation>Den Haken dieses Grundkartenlayers auf der zweiten Seite wegnehmen</translation>
    </message>
    <message>
        <source>Take these photos out of the survey; your field copy keeps them</source>
        <translation>Diese Fotos aus der Aufnahme nehmen; Ihre Feldkopie behält sie</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatur (°C)</translation>
    </message>
    <message>
        <source>This facility has no usable outline: draw a sketch here.</source>
        <translation>Diese Anlage hat keinen brauchbaren Umriss: Zeichnen Sie hier eine Skizze.</translation>
    </message>
    <message>
        <source>Tick all layers on the first page</source>
        <translation>Alle Layer auf der ersten Seite anhaken</translation>
    </message>
    <message>
        <source>Up to {}; {} free on that disk.</source>
        <translation>Bis zu {}; {} frei auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>Vegetation (%)</source>
        <translation>Bewuchs (%)</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Begeher</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Begehungen</translation>
    </message>
    <message>
        <source>Water body</source>
        <translation>Gewässer</translation>
    </message>
    <message>
        <source>Water on the pond</source>
        <translation>Wasser auf dem Becken</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Write an identity for each of them into your field copy</source>
        <translation>Jedem davon eine Identität in Ihre Feldkopie schreiben</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Das Projekt wird geschrieben</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>am Schreibtisch</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>Beutel</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>Flasche</translation>
    </message>
    <message>
        <source>channel sample</source>
        <translation>Schlitzprobe</translation>
    </message>
    <message>
        <source>composite sample</source>
        <translation>Mischprobe</translation>
    </message>
    <message>
        <source>core box</source>
        <translation>Kernkiste</translation>
    </message>
    <message>
        <source>depth (m)</source>
        <translation>Tiefe (m)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>drill core</source>
        <translation>Bohrkern</translation>
    </message>
    <message>
        <source>grab sample</source>
        <translation>Einzelprobe</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>mass (kg)</source>
        <translation>Masse (kg)</translation>
    </message>
    <message>
        <source>not accessible</source>
        <translation>nicht zugänglich</translation>
    </message>
    <message>
        <source>orthophoto</source>
        <translation>Orthofoto</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>{} GB</source>
        <translation>{} GB</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>{} facilities</source>
        <translation>{} Anlagen</translation>
    </message>
    <message>
        <source>{} more in the project</source>
        <translation>{} weitere im Projekt</translation>
    </message>
    <message>
        <source>{} of {} tiles of the basemap stayed empty: it shows nothing there, or its service failed.</source>
        <translation>{} von {} Kacheln der Grundkarte blieben leer: Sie zeigt dort nichts, oder ihr Dienst versagte.</translation>
    </message>
    <message>
        <source>{} sample points</source>
        <translation>{} Probenpunkte</translation>
    </message>
    <message>
        <source>{} tiles, about {}.</source>
        <translation>{} Kacheln, etwa {}.</translation>
    </message>
    <message>
        <source>{} to visit.</source>
        <translation>{} zu begehen.</translation>
    </message>
    <message>
        <source>{} to visit; {} outside of the area.</source>
        <translation>{} zu begehen; {} außerhalb des Gebiets.</translation>
    </message>
    <message>
        <source>{} too small for the spacing: fewer there, {} points in all</source>
        <translation>{} zu klein für den Abstand: dort weniger, insgesamt {} Punkte</translation>
    </message>
    <message>
        <source>{} without a usable outline: no points there</source>
        <translation>{} ohne brauchbaren Umriss: dort keine Punkte</translation>
    </message>
    <message>
        <source>{} × {} = {} points</source>
        <translation>{} × {} = {} Punkte</translation>
    </message>
    <message>
        <source>{}, no sample points.</source>
        <translation>{}, keine Probenpunkte.</translation>
    </message>
</context>
<context>
    <name>SurveyBack</name>
    <message>
        <source>Cannot be right ({})</source>
        <translation>Kann nicht stimmen ({})</translation>
    </message>
    <message>
        <source>Good to know ({})</source>
        <translation>Gut zu wissen ({})</translation>
    </message>
    <message>
        <source>It goes into the field copy it came from, or into a new one beside the folder.</source>
        <translation>Es geht in die Feldkopie, aus der es kam, oder in eine neue neben dem Ordner.</translation>
    </message>
    <message>
        <source>It goes into {}, or into the field copy it was prepared from.</source>
        <translation>Es geht in {}, oder in die Feldkopie, aus der sie vorbereitet wurde.</translation>
    </message>
    <message>
        <source>Still out: {}.</source>
        <translation>Noch unterwegs: {}.</translation>
    </message>
    <message>
        <source>Unusual, or lost on the way ({})</source>
        <translation>Ungewöhnlich oder unterwegs verloren ({})</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} geändert</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>{} gelöscht</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} neu</translation>
    </message>
    <message>
        <source>{} photos</source>
        <translation>{} Fotos</translation>
    </message>
    <message>
        <source>{} rows of samples, readings, visits and tasks</source>
        <translation>{} Zeilen von Proben, Messwerten, Begehungen und Aufgaben</translation>
    </message>
    <message>
        <source>{} settled</source>
        <translation>{} geklärt</translation>
    </message>
    <message>
        <source>{} taken into {}: {}.</source>
        <translation>{} in {} eingelesen: {}.</translation>
    </message>
    <message>
        <source>{} to look at</source>
        <translation>{} anzusehen</translation>
    </message>
    <message>
        <source>{} would bring: {}. {}</source>
        <translation>{} brächte: {}. {}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… und {} weitere</translation>
    </message>
</context>
<context>
    <name>SurveyPresenter</name>
    <message>
        <source>Checking the survey</source>
        <translation>Die Aufnahme wird geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Es wird geprüft…</translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation>{} lesen</translation>
    </message>
    <message>
        <source>Still to be named: a folder here, a layer and an area on the first page.</source>
        <translation>Noch anzugeben: hier ein Ordner, auf der ersten Seite Layer und Gebiet.</translation>
    </message>
</context>
<context>
    <name>SurveyStep</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Back to the field copies; what is entered here stays</source>
        <translation>Zurück zu den Feldkopien; Eingegebenes bleibt</translation>
    </message>
    <message>
        <source>Prepare a survey · {} of {}: {}</source>
        <translation>Aufnahme vorbereiten · {} von {}: {}</translation>
    </message>
    <message>
        <source>Samples and sheets</source>
        <translation>Proben und Blätter</translation>
    </message>
    <message>
        <source>To the next page (Enter)</source>
        <translation>Zur nächsten Seite (Eingabe)</translation>
    </message>
    <message>
        <source>To the page before (Escape)</source>
        <translation>Zur Seite davor (Escape)</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Was und wo</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Wohin schreiben</translation>
    </message>
    <message>
        <source>Write the survey&apos;s folder (Enter)</source>
        <translation>Den Ordner der Aufnahme schreiben (Eingabe)</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Checked: {}.</source>
        <translation>Geprüft: {}.</translation>
    </message>
    <message>
        <source>Nothing had to be sent</source>
        <translation>Es war nichts zu senden</translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <translation>Nichts zu senden.</translation>
    </message>
    <message>
        <source>Owner: {}</source>
        <translation>Eigentümer: {}</translation>
    </message>
    <message>
        <source>The service takes no changes from you. Give them to the owner of the data as a proposal.</source>
        <translation>Der Dienst nimmt von Ihnen keine Änderungen. Geben Sie sie dem Eigentümer der Daten als Vorschlag.</translation>
    </message>
    <message>
        <source>conflict: waits for you</source>
        <translation>Konflikt: wartet auf Sie</translation>
    </message>
    <message>
        <source>has what others changed</source>
        <translation>hat, was andere geändert haben</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>sent, not read back: the next sync asks</source>
        <translation>gesendet, nicht zurückgelesen: der nächste Abgleich fragt</translation>
    </message>
    <message>
        <source>still to send</source>
        <translation>noch zu senden</translation>
    </message>
    <message>
        <source>verified: as on the service</source>
        <translation>geprüft: wie am Dienst</translation>
    </message>
    <message>
        <source>verified: sent and read back</source>
        <translation>geprüft: gesendet und zurückgelesen</translation>
    </message>
    <message>
        <source>would be sent</source>
        <translation>würde gesendet</translation>
    </message>
    <message>
        <source>{} can be sent</source>
        <translation>{} können gesendet werden</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} geändert</translation>
    </message>
    <message>
        <source>{} created</source>
        <translation>{} angelegt</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>{} gelöscht</translation>
    </message>
    <message>
        <source>{} from a survey to choose (Pull, Take a survey in)</source>
        <translation>{} aus einer Aufnahme zu wählen (Holen, Einlesen)</translation>
    </message>
    <message>
        <source>{} interrupted, may have arrived: Check asks</source>
        <translation>{} unterbrochen, vielleicht angekommen: Prüfen fragt</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} neu</translation>
    </message>
    <message>
        <source>{} newer there</source>
        <translation>{} dort neuer</translation>
    </message>
    <message>
        <source>{} not allowed</source>
        <translation>{} nicht erlaubt</translation>
    </message>
    <message>
        <source>{} received</source>
        <translation>{} empfangen</translation>
    </message>
    <message>
        <source>{} refused</source>
        <translation>{} abgelehnt</translation>
    </message>
    <message>
        <source>{} sent</source>
        <translation>{} gesendet</translation>
    </message>
    <message>
        <source>{} still to send</source>
        <translation>{} noch zu senden</translation>
    </message>
    <message>
        <source>{} wait for you</source>
        <translation>{} warten auf Sie</translation>
    </message>
</context>
<context>
    <name>SyncMap</name>
    <message>
        <source>Outlines of {}</source>
        <translation>Umrisse von {}</translation>
    </message>
</context>
<context>
    <name>SyncPresenter</name>
    <message>
        <source>Cancelled. What was sent before is kept.</source>
        <translation>Abgebrochen. Vorher Gesendetes bleibt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Journal prüfen</translation>
    </message>
    <message>
        <source>Compare {}</source>
        <translation>{} vergleichen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send {}</source>
        <translation>{} senden</translation>
    </message>
    <message>
        <source>{}…</source>
        <translation>{}…</translation>
    </message>
</context>
<context>
    <name>SyncStep</name>
    <message>
        <source>1. Check asks the service what would happen. 2. Settle each conflict: F8 goes to the next one, 1 takes base, 2 ours, 3 theirs. 3. Send what is ticked; the rest stays here as a change.</source>
        <translation>1. Prüfen fragt den Dienst, was geschähe. 2. Klären Sie jeden Konflikt: F8 geht zum nächsten, 1 nimmt die Basis, 2 unseren, 3 den anderen Wert. 3. Senden Sie das Angehakte; der Rest bleibt hier als Änderung.</translation>
    </message>
    <message>
        <source>A few words about this step</source>
        <translation>Ein paar Worte zu diesem Schritt</translation>
    </message>
    <message>
        <source>Ask the service what would happen; nothing is sent</source>
        <translation>Den Dienst fragen, was geschähe; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Auf Stand bringen</translation>
    </message>
    <message>
        <source>Changes and conflicts</source>
        <translation>Änderungen und Konflikte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layer of a field copy to compare and send</source>
        <translation>Zu vergleichender und zu sendender Layer einer Feldkopie</translation>
    </message>
    <message>
        <source>No field copy yet: pull a layer first, then edit it in QGIS.</source>
        <translation>Noch keine Feldkopie: Holen Sie zuerst einen Layer, dann bearbeiten Sie ihn in QGIS.</translation>
    </message>
    <message>
        <source>Nothing changed here. Edit the layer in QGIS, save the edits, then come back.</source>
        <translation>Hier wurde nichts geändert. Bearbeiten Sie den Layer in QGIS, speichern Sie, und kommen Sie zurück.</translation>
    </message>
    <message>
        <source>Open what was sent last, to keep or to print</source>
        <translation>Zuletzt Gesendetes öffnen, zum Aufbewahren oder Drucken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason of all, e.g. survey of 12 November</source>
        <translation>Grund für alles, z. B. Aufnahme vom 12. November</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send what is ticked, after a check; the rest and conflicts wait for you</source>
        <translation>Angehaktes nach einem Prüfen senden; der Rest und Konflikte warten auf Sie</translation>
    </message>
    <message>
        <source>Send {}</source>
        <translation>{} senden</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>What you changed; what is ticked is sent; keys 1, 2, 3 settle a conflict with base, ours, theirs</source>
        <translation>Was Sie geändert haben; Angehaktes wird gesendet; Tasten 1, 2, 3 klären einen Konflikt mit Basis, unserem, dem anderen</translation>
    </message>
    <message>
        <source>Who changed what, when and why</source>
        <translation>Wer was wann und warum geändert hat</translation>
    </message>
    <message>
        <source>Why all that is sent was changed; a feature&apos;s own reason goes before it</source>
        <translation>Warum alles Gesendete geändert wurde; der eigene Grund eines Objekts geht vor</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
</context>
<context>
    <name>TakeSurvey</name>
    <message>
        <source>{} new, {} changed, {} deleted; {} values to choose.</source>
        <translation>{} neu, {} geändert, {} gelöscht; {} Werte zu wählen.</translation>
    </message>
</context>
<context>
    <name>ThumbnailView</name>
    <message>
        <source>Fetch the picture that the record names</source>
        <translation>Das Bild holen, das der Datensatz nennt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of the record</source>
        <translation>Bild des Datensatzes</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>Show picture from {}</source>
        <translation>Bild zeigen von {}</translation>
    </message>
</context>
<context>
    <name>Uses</name>
    <message>
        <source>, {} entries could not be read</source>
        <translation>, {} Einträge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>None of its records says it, so nothing of this catalogue can be found with it: {}.</source>
        <translation>Keiner seiner Einträge sagt es, also ist damit nichts aus diesem Katalog zu finden: {}.</translation>
    </message>
    <message>
        <source>Sent, and the service keeps to it: {}.</source>
        <translation>Gesendet, und der Dienst hält sich daran: {}.</translation>
    </message>
    <message>
        <source>Sent, but the service ignores it, so the answer is filtered here: {}.</source>
        <translation>Gesendet, aber der Dienst beachtet es nicht, also wird die Antwort hier gefiltert: {}.</translation>
    </message>
    <message>
        <source>The service does not offer it, so the answer is filtered here: {}.</source>
        <translation>Der Dienst bietet es nicht, also wird die Antwort hier gefiltert: {}.</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>eine unbekannte Zahl</translation>
    </message>
    <message>
        <source>{} applied here</source>
        <translation>{} hier angewandt</translation>
    </message>
    <message>
        <source>{} ignored by the service: applied here</source>
        <translation>{} vom Dienst nicht beachtet: hier angewandt</translation>
    </message>
    <message>
        <source>{} not stated by its records: finds nothing there</source>
        <translation>{} von seinen Einträgen nicht genannt: findet dort nichts</translation>
    </message>
    <message>
        <source>{} of {} records, after {} s</source>
        <translation>{} von {} Einträgen, nach {} s</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Found twice</source>
        <translation>Doppelt gefunden</translation>
    </message>
    <message>
        <source>Outline or place</source>
        <translation>Umriss oder Ort</translation>
    </message>
    <message>
        <source>Whole feature</source>
        <translation>Ganzes Objekt</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>ein Punkt</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>empty list</source>
        <translation>leere Liste</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>kept, with changes</source>
        <translation>behalten, mit Änderungen</translation>
    </message>
    <message>
        <source>line of {} points</source>
        <translation>Linie aus {} Punkten</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no outline</source>
        <translation>kein Umriss</translation>
    </message>
    <message>
        <source>no value (NULL)</source>
        <translation>kein Wert (NULL)</translation>
    </message>
    <message>
        <source>outline of {} points</source>
        <translation>Umriss aus {} Punkten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
</context>
<context>
    <name>ValueChoice</name>
    <message>
        <source>Show the list (Arrow down)</source>
        <translation>Die Liste zeigen (Pfeil ab)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>any, or your own words</source>
        <translation>beliebig, oder eigene Wörter</translation>
    </message>
    <message>
        <source>{}: type to filter the list, Enter takes the value</source>
        <translation>{}: tippen, um die Liste zu filtern, Eingabe nimmt den Wert</translation>
    </message>
    <message>
        <source>“{}” is not a value of {}.</source>
        <translation>„{}“ ist kein Wert von {}.</translation>
    </message>
</context>
<context>
    <name>WaysPresenter</name>
    <message>
        <source>Counting what would be found without each part of the search</source>
        <translation>Gezählt wird, was ohne jeden Teil der Suche gefunden würde</translation>
    </message>
    <message>
        <source>It could not be counted: {}</source>
        <translation>Es konnte nicht gezählt werden: {}</translation>
    </message>
    <message>
        <source>Leaving out a single part of the search finds nothing either: leave out several.</source>
        <translation>Einen einzigen Teil der Suche wegzulassen findet auch nichts: Lassen Sie mehrere weg.</translation>
    </message>
    <message>
        <source>Why nothing was found</source>
        <translation>Warum nichts gefunden wurde</translation>
    </message>
    <message>
        <source>With one thing less asked for, or asked for as a word, there are:</source>
        <translation>Mit einem Teil weniger, oder als Wort gefragt, gibt es:</translation>
    </message>
    <message>
        <source>Without “{}”: {}</source>
        <translation>Ohne „{}“: {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>nicht {}</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} oder mehr</translation>
    </message>
    <message>
        <source>“{}” as a word: {}</source>
        <translation>„{}“ als Wort: {}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A catalogue is a service that lists datasets: of your organisation, or one of the public ones in Europe that are offered there. You search all that you added at once.</source>
        <translation>Ein Katalog ist ein Dienst, der Datensätze auflistet: Ihrer Organisation, oder einer der öffentlichen in Europa, die dort angeboten werden. Sie suchen in allen hinzugefügten zugleich.</translation>
    </message>
    <message>
        <source>A field copy is a GeoPackage with data that were pulled from a service. Screen it, correct it, and send the corrections back later; it needs no network until then.</source>
        <translation>Eine Feldkopie ist ein GeoPackage mit Daten, die von einem Dienst geholt wurden. Prüfen Sie, korrigieren Sie, und senden Sie die Korrekturen später zurück; bis dahin braucht sie kein Netz.</translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation>Katalog hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a field copy that you or a colleague pulled before</source>
        <translation>Eine Feldkopie wählen, die Sie oder ein Kollege früher geholt haben</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchten Sie anfangen?</translation>
    </message>
    <message>
        <source>Nothing is asked over the network until you say so.</source>
        <translation>Im Netz wird nichts gefragt, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>Open a field copy…</source>
        <translation>Feldkopie öffnen…</translation>
    </message>
    <message>
        <source>Open the options, where catalogues are added</source>
        <translation>Die Optionen öffnen, wo Kataloge hinzugefügt werden</translation>
    </message>
    <message>
        <source>Start a small data space with made-up data on this computer</source>
        <translation>Auf diesem Rechner einen kleinen Datenraum mit erfundenen Daten starten</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Walk through all four steps with made-up facilities. They are served by this computer: no account, no internet, and nothing that you can break.</source>
        <translation>Gehen Sie mit erfundenen Anlagen durch alle vier Schritte. Dieser Rechner liefert sie: kein Konto, kein Internet, und nichts, was Sie kaputtmachen könnten.</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>&amp;Layers that come along</source>
        <translation>Mitkommende &amp;Layer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Area of a saved search</source>
        <translation>Gebiet einer gespeicherten Suche</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layers of the field copy that come along; Space ticks</source>
        <translation>Layer der Feldkopie, die mitkommen; Leertaste hakt an</translation>
    </message>
    <message>
        <source>Name of the survey&apos;s project and folder</source>
        <translation>Name von Projekt und Ordner der Aufnahme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>{} · visited</source>
        <translation>{} · begangen</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>&amp;Folder (new or empty)</source>
        <translation>&amp;Ordner (neu oder leer)</translation>
    </message>
    <message>
        <source>A new or an empty folder; everything is written there, or nothing</source>
        <translation>Ein neuer oder leerer Ordner; dort wird alles geschrieben oder nichts</translation>
    </message>
    <message>
        <source>Folder of the survey</source>
        <translation>Ordner der Aufnahme</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open pro&amp;ject</source>
        <translation>Pro&amp;jekt öffnen</translation>
    </message>
    <message>
        <source>Open the survey&apos;s project in place of this one; QGIS asks about unsaved work</source>
        <translation>Das Projekt der Aufnahme anstelle von diesem öffnen; QGIS fragt nach nicht gespeicherter Arbeit</translation>
    </message>
    <message>
        <source>Show the survey&apos;s folder</source>
        <translation>Den Ordner der Aufnahme zeigen</translation>
    </message>
</context>
</TS>
