<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AccessGate</name>
    <message>
        <source>Fold this away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, and remember the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is kept with the record, with date and name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddingAlgorithm</name>
    <message>
        <source>What was read as what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Algorithm</name>
    <message>
        <source>A record cannot be written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acid generating where NPR is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acid of the net acid generation test (kg H₂SO₄/t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acid-base account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acid-base accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for photos (tus), if not the service&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agricultural land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another layer or table with the resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another layer or table with the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of persons (table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of persons that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of persons that differ from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers the 18 questions of the European Union&apos;s risk-based pre-selection protocol for each facility and decides whether it needs further examination. Every answer carries its reason.

What is not known is UNKNOWN and counts as YES in the decision: a field or layer that is not given never clears a facility, and neither does a receptor layer without features. Questions on heaps are NO for lagoons and the other way round; where the type of facility is not known, both apply.

Answers of persons (ANSWERS, matched by ID_FIELD) need a name and a date, and beat what the data say; the newest counts. “sensitivity” tells whether a distance halved or doubled changes the decision, “ask_first” which UNKNOWN answers would settle it.

Distances are metres on the ground in any coordinate reference system, 0 where a receptor touches or contains the facility. Areas are measured from the polygon where the field has none. Slopes come from the field, else from the DEM in a ring of 100 m around the facility; heights from the field, else, for polygons, from the greatest fall of the DEM across the outline within 50 m.

Question texts, thresholds and decision logic are not verified against the source: check and calibrate them before relying on a result. No conformity is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area (extent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area (m²), where there is no volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area (m²); measured from polygons where empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area (polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether a facility was found twice within (m; 0: never)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks all catalogues at once and writes one feature for each record found, with its licence, its access rights and every way to get its data.

Catalogues: names of configured catalogues or addresses, separated by “;”, with an optional kind in front (“records:https://…”, “features:https://…”). Empty: all configured catalogues.

Filters: “name=value|value;name=value”. Names: commodity, country, facility_type, status, kind, licence, access, publisher, keyword, region, restored (true or false). A filter that a service does not honour is applied here; the log says so.

The output STATUS tells for each catalogue whether it answered completely. A catalogue that fails does not stop the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author, for the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BASEMAP is no layer that QGIS can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background is “table”, but no table was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background table (columns symbol, value_ppm in mg/kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks of resource (empty: thirds of the layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks of risk, such as 5; 12 (empty: thirds of the layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks of the degree of contamination (8; 16; 32 for eight pollutants, 6; 12; 24 for fewer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue (name or address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues (empty: all configured)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children to pull too (names; * for all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commodities that the facility is said to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a proposal with a layer, and take what is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares a proposal with a layer of a field copy, and takes of it what is accepted: that becomes a change here, with the author&apos;s reason, which Sync sends. Run it first with ACCEPT nothing and look at the table: each value as it was, as it is proposed, and as it stands here now.
To decide value by value, give that table back as DECISIONS with a verdict in each row: accepted, rejected, query (asks back; the note says what) or for review (not decided yet). What the table does not decide goes by ACCEPT: what applies takes values that nobody changed here meanwhile, everything also those in conflict. What the layer cannot hold is never taken.
ANSWER is the proposal with the verdicts, to be sent back to its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the contents of elements in each sample with a background: the index of geoaccumulation Igeo with its class 0 to 6, the contamination factor CF, the enrichment factor EF, the ecological risk Er; and together the degree of contamination, the pollution load index PLI and the risk index RI.

The element of a field is read from its name (As_ppm, Cu_pct, Au_ppb, W_gt), so is the unit of plain numbers; without one it is mg/kg. Without fields chosen, those count whose names say element and unit. Values below a limit of detection, and zeros, are not known and left out; n_elements and the reasons say what an index rests on. Do not compare risk indices of different elements: their breaks hold for Hakanson&apos;s set alone.

The medians of FOREGS are not verified against the source. No European background is valid everywhere: prefer a table of your region with the columns symbol and value_ppm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contamination indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of elements (empty: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of elements (none chosen: all fields whose names say so)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of facilities from samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the features of a catalogue record, a service or a file into a field copy: a GeoPackage that also keeps where they came from and, if editable, how they were, so that changes can be sent back.
The source is a record&apos;s id (then name its catalogue) or an address such as features:https://…/collections/x, or a file&apos;s path. A field copy that exists gets the layer added.
What belongs to the layer, such as the assays of facilities, can come too: name it under CHILDREN, several with “;” between them, or write * for all. Only what belongs to the features pulled comes.
COLUMNS takes names of fields as the service has them, with “;” between them; others are left out.
Nothing is asked: a record that is not open (restricted, closed, to be negotiated, or not stated), or whose address leads into a private network, is pulled with a warning that names its licence, its conditions and whom to ask. Whoever runs the algorithm answers for the right to use the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy features of a service, a catalogue record or a file into a field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of processing (currency of the prices, per t of waste)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered (yes/no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical raw materials that are worth a closer look (t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangerous chemicals in processing (yes/no or names)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions: a table with uuid, field, verdict, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: not verified against the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density (t/m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density where the field has none (t/m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth from (m; empty: the usual name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth to (m; empty: the usual name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital elevation model (heights in m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to agricultural land (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to protected areas (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to settlements (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to surface water (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to water bodies with less than good status (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution of the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: send nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU pre-selection, 18 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editable: keep how it was pulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element that enrichment is measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrichment over the crust that counts for the score at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates from height and stored volume how much waste a tailings dam releases when it fails and how far it runs, by regressions of past failures; for heaps (by the type of facility) how far a slide reaches, by the reach angle of Corominas 1996.

The result is an interval. For dams the errors of both regressions add up, and the upper bound is never less than the distance if all is released. The polygon is the upper bound in every direction, without terrain: an outer bound within which to look closer, not an area that is flooded. At single dams the regressions were wrong by more than 1,000 %.

The coefficients of the distance and the spreads are not verified against the source. Where height or volume is not known there is no result and no polygon. A facility whose type is not known, or neither, is reckoned as a dam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, for the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, where a feature tells none itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposed to wind (yes/no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities (points or polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities to examine further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities to examine further on what is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities with contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities with results of the other algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities without usable geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility of the sample (empty: the usual name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility type (code or words such as “tranque de relave”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility: name, number, uuid or feature id (empty: the only one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of the distance of dams (empty: of the regressions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features pulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features whose local changes stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copies (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copy (made, or added to)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copy at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copy at home (empty: the one it came from)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copy in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copy with photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field sheets (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields (names; all if empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (CQL2 text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters (name=value|value;name=value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find datasets on mine waste and critical raw materials in one or more catalogues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the survey (new or empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From risk to resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give CRS as one of: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give CRS: the reference system that the owner of the data names, such as EPSG:25830.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each facility the mean contents of its samples in mg/kg, in fields such as Cu_ppm, so that the methods that need contents can run with it. The samples stand in another layer or table and name their facility by its id.

A sample counts by its weight, which is the field chosen, else the length of its interval of depth. Where one sample of a facility has none, all of that facility count alike; “contents_from” says how it was. What was not measured is left out, never 0; a value below the limit of detection counts as half of it unless chosen otherwise. A facility without samples has no contents.

Contents that a facility has in a field of its own stay: the mean of that element is not made. A mean hides the richest sample: look at the samples, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest contents of elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest density (t/m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest volume (m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a heap (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a lagoon&apos;s wall (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of dam or heap (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a project is defined (0 not at all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far contents are above a background: Igeo, CF, EF, Er, PLI, RI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the facility was sampled (0 not at all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far waste may run if a dam or heap fails, as an interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its quantities were determined, for the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the facility (empty: the usual name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the facility, in all layers (empty: crm_uuid or the usual name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inert: contents of metals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inert: free of products of extraction or processing (yes or no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inert: limits of metals (columns symbol, value_ppm in mg/kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inert: metals within limits, in fine particles too (yes or no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inert: no self-combustion, will not burn (yes or no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inert: no significant disintegration or dissolution (yes or no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest zoom level of the basemap (empty: at most 16, by the area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer (empty for all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer (empty for the proposal&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer (empty where there is only one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer (may be empty where there is only one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of the sample points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least contents of elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least density (t/m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least volume (m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was changed in a field copy since it was pulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what was changed in a field copy since it was pulled, field by field, whichever program changed it: the value as pulled (base) and the value now (ours). “@geometry” stands for the geometry, “@feature” for a deleted feature as a whole. A new feature has its uuid as feature_id. NULL stays NULL.
INSERTED, UPDATED and DELETED count features, FIELDS the rows of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local changes of a field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login where the photos go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a folder for work in the field without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a folder for the field that works without a network, in QGIS and in QField: project, a copy of the field copy, sample points, a checklist, code lists, a folder for photos, and, if wanted, a basemap and field sheets. Nothing is written into the field copy but that the survey was given out; the open project is only read.
The folder is new or empty; it is there completely or not at all. The same seed gives the same points. An area limits what is taken along to the features that touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass (t), before all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity of the project (1 to 4 for F1 to F4, 9 not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean contents of elements of each facility, from a table of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: resource screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: risk screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: risk to resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most records of each catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the facility, for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutralisation potential NP (kg CaCO₃/t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field tells which sample belongs to which facility: choose one under {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given, though the layer seems to have it: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for one facility: map, results of all methods, reasons, what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer bounds of run-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAF only where that acid is above (kg H₂SO₄/t; 5 is in use; empty: by NAPP and pH alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permeable layer beneath (yes/no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population of the settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the distance of dams (empty: of the regressions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-selection, contamination and acid-base account in one layer, run-out in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-selection, resource potential, and the ranked list of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices (columns symbol, price_per_t, currency, date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of the interval (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected areas (Natura 2000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull again what changed on the service; what was corrected here stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull layer into a field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls again what changed on the service since a layer was pulled, from the same place and with the same area and filter. What was corrected here stays; where both sides changed the same value differently, the conflict is kept for a person, as Sync does. Nothing is sent.
NEW counts features that came, CHANGED those that got values of the service, REMOVED those deleted there and so here, CONFLICTS those changed on both sides, KEPT those whose changes made here all stayed.
The optional table names them, the first 1,000 of each layer. A refresh that fails or is cancelled leaves the layer as it was; layers refreshed before it stay refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, where a feature tells none itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckons for each facility its dry mass and for each element the tonnes in place and recoverable with P10, P50 and P90 (10 % of the draws are below P10), the enrichment over the upper crust, the value of what is recoverable, the tonnes of critical and strategic raw materials, a score, and the class of UNFC 2019.

Mass is the stated one, else volume (or area times thickness) times density. The element of a field is read from its name (Co_ppm, Cu_pct, Au_ppb, W_gt), so is the unit of plain numbers. Prices are a table with the columns symbol, price_per_t, currency, date in one currency. Where a facility states least and greatest of volume, density or grade, they are the ends of a triangle around the estimate; a per cent of its own comes before the usual one.

What is not known stays empty and is named in the reasons: without recovery nothing is recoverable and there is no value. Aluminium, silicon, titanium, phosphorus, magnesium, barium and fluorine are not counted as critical, because the lists name processed forms or minerals of them.

The same inputs and seed give the same numbers to the last byte. Default errors, densities, and rules of UNFC are not verified against the source; no conformity is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckons for each sample the acid potential AP (31.25 × % sulphur, kg CaCO₃/t), the net neutralisation potential NNP = NP − AP, the ratio NPR = NP / AP, and the net acid producing potential NAPP (kg H₂SO₄/t), and classes by them.

Sulphide sulphur is used where it is known, else total sulphur, which overestimates: the reason says which. Where there is no sulphur NPR has no bound and stays empty.

eu_inert tells whether all five conditions of inert waste hold: one that fails makes it “no”, one that is not known “unknown”. That of sulphur (sulphide sulphur ≤ 0.1 %, or ≤ 1 % and NPR &gt; 3) is reckoned and stands alone in eu_inert_sulphur; the others are answers of yes or no in fields, that on metals also fails where a content is above its limit in your table.

Below detection (“&lt;0.01”), the worst case takes sulphur as the limit and NP as nothing.

What is not known stays empty, its class is “no data”. Texts such as “0,7 %” or “24000 ppm” are read; what was read as what stands in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record id, address or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery of single elements (columns symbol, recovery_pct)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference system where a file states none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh a field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regressions of dams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of risk and resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the acid-base account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the contamination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the pre-selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the resource potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the run-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource (number, larger is more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource potential of all facilities, and those that hold enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer, for the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk (number, larger is worse)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and resource side by side: classes, quadrant, and a ranked list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run-out of dams and heaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs four algorithms with one form: contamination indices, acid-base accounting and the EU pre-selection, each on the result of the one before, and the run-out of dams and heaps. What one of them needs and does not get stays UNKNOWN or empty, and the log says so; the others run all the same.

The context menu in the toolbox opens a copy in the model designer, to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the EU pre-selection, the resource potential on its result, and sets both side by side: the YES answers are the risk, the score of critical raw materials is the resource. The result is one layer with the fields of all three.

The context menu in the toolbox opens a copy in the model designer, to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the resource potential, and takes out of its result the facilities that hold at least as many tonnes of critical raw materials as wanted, the one with most first. A facility of which they are not known is not among these; it stays in the whole result.

The context menu in the toolbox opens a copy in the model designer, to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe where NPR is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples (layer or table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of a facility that is not in the layer, or is there more than once: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples or facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of the UNFC evidence form, 0 to 3, in fields named economic_viability, study_level, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screened facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screened for risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: the same gives the same points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send changes of a field copy back, and receive those of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send photos of facilities, resumed where they stopped and checked by hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the photos of a field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the photos of a layer&apos;s features to the place that the service names for them, apart from the changes: in parts, taken up again at the byte where it stopped, asked for by hash first, so that nothing is sent twice, and compared by hash at the end. Photos of new features wait until their feature was sent.
Photos marked internal go only with INTERNAL; those whose people did not agree never do. Cameras write the place into a photo: it goes along unless it is removed (JPEG only).
ARRIVED counts photos that arrived now, BYTES what was sent for that, THERE all that the service has, WAITING those still to be sent: run it again. REJECTED were refused, HELD stay here; the log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what was changed in a field copy back to the service, value by value, and receives what others changed in the same features meanwhile. Where both changed the same value differently, the conflict is kept for a person, or decided by the rule chosen.
A new feature that lies near one which others have added meanwhile, under a like name, may be the same facility found twice: it is not created but kept for a person, who decides in the panel whether both stay, become one, or ours is left out. TWIN_DISTANCE says how near; with 0, or the rule ours, it is created without asking.
SENT counts changed features the service took and gave back the same, CREATED and DELETED new and deleted ones, RECEIVED those that got others&apos; changes, CONFLICTS those that wait for a person, REJECTED those that the schema or the service refuses, PENDING those still to be sent: run it again. A dry run sends nothing and counts what would be sent as PENDING.
After any interruption, run it again: nothing is sent twice, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious incident documented (yes/no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets two numbers of each facility side by side, one of risk and one of resource, such as the YES answers of the pre-selection and the score of the resource potential: a class on each axis, the quadrant, and a priority, 1 being the first.

Breaks are two numbers such as 5; 12, where moderate and high begin; without them they are the thirds of the layer. The quadrant is high from the upper break on. The priority follows from the share of the layer that is lower on each axis, with the weights given, so that units do not matter. Equal facilities share a priority.

Where the two numbers stand in different layers, such as a result of the pre-selection and one of the resource potential, give the others as RISK_LAYER or RESOURCE_LAYER: their features are matched to the facilities by ID_FIELD, crm_uuid where none is chosen.

A facility of which risk or resource is not known has no priority and is UNKNOWN, never low; nor is one low that has answers UNKNOWN, or of which mass or contents are missing. Without a field chosen, yes_count or ri is taken for risk and crm_score or crm_tonnes for resource. Weights and breaks come from no source; no conformity is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of a heap&apos;s foundation (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of the foundation (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest distance between samples (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest distance from the outline (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest population of a settlement that counts (inhabitants)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest zoom level of the basemap (empty: 10, or less)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the distance (log10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the released volume (log10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of each catalogue (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored volume (m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulphide minerals (yes/no or mineral names)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulphide sulphur (%), preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface of a heap (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface of a lagoon (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface water bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync a field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the preliminary economic assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a survey in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what a survey brings back from the field into the field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the folder of a survey in that comes back from the field, whichever program edited it (QGIS, QField, ogr2ogr): what differs from the survey as it was given out is merged into the field copy at home, where Sync finds it as changes. Samples, readings, visits, the checklist and photos come along. Nothing is sent.
Without a field copy, the one the survey was prepared from is looked for in the open project and near the folder; where it is not found, a new one is made beside the folder. What both changed differently stays as it is at home, and the survey&apos;s value is kept in the table crm_survey_choice; run it again with PREFER to choose. Taking the same survey in again changes only what was changed in it since.
INSERTED, UPDATED and DELETED count features, ROWS those of samples, readings, visits and the checklist, CONFLICTS values to choose, PROBLEMS what the checks found. Nothing is left out because of a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of positions less accurate than (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm {} is not there: switch its provider on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basemap will have {} tiles of zoom levels {} to {}, about {} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy has no photo of this facility that may be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {} is taken, because none was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower break of NPR ({}) is above the upper one ({}): exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet needs {} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey is in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{}”: check its path. For a record&apos;s id, give CATALOGUE, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness (m), with the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total sulphur (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxic metals (elements or commodities)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxic responses instead of the usual ones (columns symbol, value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNFC category E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNFC category F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNFC category G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNFC code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of contents (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of density (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of each density (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of each volume or mass (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of the contents of each facility (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of volume or mass (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume (m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water bodies with less than good status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water in the density (% of mass)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the sample, such as the mass it stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is below detection, such as &lt;0.01, counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is below detection, such as &lt;0.5, counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waste holds: tonnes of each element with P10, P50, P90, value, critical raw materials, UNFC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a photo was taken, as the camera wrote it into the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both changed the same value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which extractive waste facilities need a closer look, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which waste turns acid: AP, NP, NNP, NPR, NAPP and their classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a closer look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the changes of a layer into a file for the owner of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one page for one facility of a screened layer, as PDF and as HTML: a map with its scale, what the inventory says, the results of all methods that the layer holds, the reasons, and what is missing.

Name the facility by its name, its number, its uuid or its feature id, or select it and run for selected features only. Its photo stands on the page where the layer lies in a field copy, or where one is named, unless the photo is marked as internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the changes of one layer of a field copy into a file for the owner of the data, where you may not write yourself or where the owner wants to look first: each value as it was, as it should be, why, and what shows it. The file is GeoJSON, any GIS shows it. Nothing is sent, and the changes stay in the field copy; its journal says what was proposed.
The owner takes it with “Take a proposal”, or opens it in the Sync step, value by value, and sends it back with the verdicts: opened here, it shows what became of each value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: send photos marked internal, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: try once more what was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZOOM_MIN is larger than ZOOM_MAX: exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acid mine drainage,AMD,ARD,sulphide,sulphur,NPR,NAPP,EN 15875,assay,inert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assay,sample,grade,mean,composite,depth,laboratory,join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue,record,metadata,mine waste,tailings,OGC API,raw materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes,difference,edits,field copy,sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical raw materials,CRMA,tonnage,grade,recovery,value,UNFC,Monte Carlo,enrichment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geoaccumulation,Igeo,enrichment,ecological risk,pollution load,Hakanson,heavy metals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval of depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {} samples in “{}”, weighted by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine waste,tailings,heap,risk,receptor,distance,inventory,pre-selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model,resource,critical raw materials,tonnage,UNFC,recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model,risk,pre-selection,contamination,acid,run-out,tailings,heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model,risk,resource,priority,quadrant,ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sample in “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sample in “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pH of the net acid generation test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos,pictures,upload,resume,send,field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain mean of {} samples in “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority,ranking,quadrant,matrix,critical raw materials,risk,recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal,changes,correction,suggest,field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal,review,accept,reject,correction,field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pull,download,GeoPackage,field copy,offline,WFS,OGC API,ArcGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh,update,pull,field copy,conflict,newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report,PDF,page,fact sheet,print,results,map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey,field,QField,samples,offline,basemap,field sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey,field,QField,samples,photos,merge,back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync,upload,send,push,merge,conflict,field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tailings dam,dam break,failure,released volume,flow slide,reach angle,distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} facilities have no usable geometry: their distances are UNKNOWN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} features pulled, {} skipped, into the layer {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} facilities have samples in “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} facilities: examine further, {} of them on what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} records, {} skipped. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has no field with contents, such as Cu_pct or As_ppm, that the facilities lack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is at {}, in a private network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}”: access {}, licence {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>(not answered yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of persons about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set your name under Options…: an answer without a name does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is open. After a pre-selection, the questions worth asking are filled in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is open; no question is missing in it that would settle a decision alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known, even on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} questions that would settle a decision were filled in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersPresenter</name>
    <message>
        <source>Answers of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting answers of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: nothing that was answered is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers of persons count in the next run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersRow</name>
    <message>
        <source>Answers of persons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the table of answers that people gave, with the questions that would settle a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the questions that were just filled in and that nobody has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <source>A layer&apos;s features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corners on the map; Enter or the right button ends, Backspace takes one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer whose features make the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No polygon is drawn yet: press “Draw on the map” and click its corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which area counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskPane</name>
    <message>
        <source>All filters, and the time of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where “{}” is: choose the place, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is chosen: write its name, or choose another area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches, the last searches, and what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or a sentence, such as “closed tungsten tailings in Saxony, not restored”; Enter searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. closed tungsten tailings in Saxony</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackPresenter</name>
    <message>
        <source>Cancelled; the field copy is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be chosen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has edits that are not saved: save them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackStep</name>
    <message>
        <source>&amp;Folder of the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the field copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that came back: the one with survey.qgz in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1, 2, 3 take the value given out, the one here, the survey&apos;s; Enter shows a feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let what was chosen for the marked features wait again, with the value from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge what was done in the field into the field copy; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the survey would bring; nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a survey in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that came back, with survey.qgz in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose and to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasemapChoice</name>
    <message>
        <source>&amp;Zoom from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 shows the world, 16 a village, 19 a house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base&amp;map of these open layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the basemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other layer is open: add one to the map to make a basemap of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open layers that are drawn into the map for the field; Space ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basemap&apos;s layer “{}” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueLine</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguesEditor</name>
    <message>
        <source>Add or replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, not tested: {}. Choose one and press Test to ask it now; your next search asks all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is shown; the same name replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service for one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to change or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From QGIS&apos; authentication database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index fields (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: {} records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it to be found out if you do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter an address that starts with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these fields into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen catalogue off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found out by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguesPane</name>
    <message>
        <source>Choose from known catalogues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public catalogues and geological surveys in Europe; none is asked by choosing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>1 unusually large change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is deleted on the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it moves by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size changes by more than half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than ten times as much, or a tenth: is it the right unit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} go at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} unusually large changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} will be deleted on the service: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeTools</name>
    <message>
        <source>All corrections of {} would be undone here. Nothing is sent; the field copy keeps no copy of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all features back to the base, after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the chosen features, or single values of them, back to the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next conflict that is still open ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen features on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write reason and evidence for the chosen features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Changed by others: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a facility without name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another value: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to what was given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed here and in the survey: choose by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed here and there: choose by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed here, deleted there: choose with 2, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted here, changed there: choose with 2, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined: your values go on as corrections, after the next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else has added “{}” too: choose with 1, 2, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the survey&apos;s is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value here is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours is left out, after the next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (comes in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} photos ✓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>It is not known where “{}” is. Press to choose, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to change it, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records that say so are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word “{}” itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {} km of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” as found in: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” may also mean: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Bring back “{}” and what was asked for before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the word “{}” instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the words and all of these at once; a chosen area stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the data: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictEditor</name>
    <message>
        <source>At the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the same side in all open conflicts about this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one: theirs stays, your values go on as corrections of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one: theirs stays; your values are kept in the journal only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this value (key {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline or place: ours {} – theirs {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same side in {} more conflicts about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two facilities; yours is created, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed there by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed there by {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed there {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave mine out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: ours {} – theirs {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} = {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; one of the two has no name to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; the names are {} % alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contamination</name>
    <message>
        <source>No field of “{}” says by its name that it holds the content of an element, such as As_ppm: no index is known. Choose the fields, or rename them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for contents of elements, by their names: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two fields hold {}: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” does not begin with an element&apos;s symbol, such as As_ppm: rename it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsPresenter</name>
    <message>
        <source>Looking for samples of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsRow</name>
    <message>
        <source>Add it to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the table to the project, so that contents can be taken from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents from “{}” (by {}): {} of {} facilities, {} elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is the mean of its samples, weighted by their interval of depth where all have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is the plain mean of its samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back: contents are not taken from the table any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table that has samples of these facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mean contents of each facility&apos;s samples; the layer itself is not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has contents of {} elements for {} of {} facilities (by {}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” in {} has contents of elements for facilities; it is not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>last refresh: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulled {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} changed here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesView</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> (not verified against the source: {unsure})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A layer of a service is named as features:https://…/collections/x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A login cannot be sent for a file that is read in place: pull it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> New there: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Not known: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The clock was set back before entry {set_back}; their order is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The first {count}; {more:,} more are in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The first {most:,} of {count:,} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The service has: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The {kept:,} features pulled so far are kept: pull again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and NAG above {nag_above:g} kg H₂SO₄/t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {times} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> away, farther than {limit} {where}{lost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> away, within {limit} {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or more, not known: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with {population:,.10g} or more inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> … (the offer is longer: see the raw record)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(layer {layer})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nested deeper than is shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no action stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(stated in detail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, NNP {nnp:.3g} kg CaCO₃/t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, NNP {value:g} and +{nnp_limit:g} kg CaCO₃/t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about {spoken} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, although the answer given says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not given for {without}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8, 16, 32 or 6, 12, 24 are in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; changes made here that stayed: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; facility type not known or neither: reckoned as a dam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; no background for {without}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; no enrichment factors: {normaliser} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; not known: {missing}, without which sums are too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {lost} of the layer&apos;s features have no usable geometry and were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bearing of {bearing:g} is not between 0 and 360 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bearing of {bearing_deg} is not between 0 and 360 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison, not a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector&apos;s management address must say whose catalogue is meant: add ?counterPartyAddress=… to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distance of {km:g} km is not between 0 and {largest:g} km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A facility has no area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A facility has no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A facility&apos;s coordinates cannot be brought into metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A facility&apos;s coordinates lie outside of every reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature came twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature deleted on one side can only be kept as ours or as theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature has no id: changes to it cannot be sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature is not a GeoJSON feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature&apos;s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature&apos;s “properties”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geometry cannot be brought from {source} into {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geometry cannot be brought into WGS 84 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geometry in the GeoPackage cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geometry in the GeoPackage is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geometry is made of curves, although straight lines were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geometry is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geometry is not a GeoPackage geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geometry is not valid GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geometry is of a kind that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geometry of the survey cannot be brought back into its reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a geometry is no list of positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the catalogue was not read: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo was not taken along: {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo&apos;s file lies in the survey: take it in again and prefer the survey&apos;s values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point or a line needs a distance around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position cannot be brought from {crs} into degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position has no numbers for x and y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position is not a list of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screening of the data given, not an estimate of resources by any reporting standard. Densities, errors, sub-categories of UNFC and the recovery are not verified against a source; no conformity is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search for words was reported to fail there: search by area, then narrow the list here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of a screening, not of an inspection: it says what the layer holds. What is not known is not fine. No conformity is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} cannot be sent to a WFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acid of the NAG test that PAF needs as well, above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acid-base account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An uncertainty of {name:g} % cannot be: choose one between 0 and {largest:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sync of {path} has taken over, because this one stood still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers left out: {count} {what}: {several}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers need a file that stays: save the layer as a GeoPackage, or pull it, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of persons: {beaten} gave way to a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of persons: {disputed} contradict another of the same date; the more cautious one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the pre-selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a smaller area or fewer features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the data&apos;s owner which one it is, then choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by the part of it that speaks like CKAN; filters that it does not know are applied here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment: economic recoverability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment: methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment: quantities and concentrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment: technical recoverability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background and toxic responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both axes are logarithmic; what is zero or below stands at the lower end. Lines: where NPR = NP / AP has the value written beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both axes are shares of this layer; the numbers beside them are the field&apos;s own. Dashed: breaks of the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both weights are 0: give risk or resource a weight above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box: P10 to P90 of the draws. Line: P50. The axis is logarithmic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box: the interval of the distance. Line: its middle. The axis is logarithmic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even (mg/kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back under its own name if it was renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC0 1.0, as public programs state it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues of kind “{kind}” are not supported. Known kinds: {clients}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues that answer XML need the Python library lxml, which this QGIS came without. Install it for QGIS&apos; own Python with: python3 -m pip install lxml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of “{layer}” cannot be sent back yet: it came from {url} ({kind}), and only services of features (OGC API, WFS) take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is that of the service itself, not of a web page about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the network connection and QGIS&apos; proxy settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address and kind in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the coordinate reference system and that the coordinates lie inside its area of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a GeoPackage that was made with Pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller area, or {fitting} as the largest zoom level: {fitting_2:,} tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an authentication configuration for this service: a login goes to its own host only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another field copy, or pull the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them, or type the right one at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the facility it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 0: not above 1.5 times the background; each class above is a doubling, 6 is more than 48 times. Samples of which the content is not known are left out; n is how many are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of Cdeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of RI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of Cdeg begin at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of Igeo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of {what} begin at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that uses the file, or save the layer&apos;s edits, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contamination indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents below detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates lie outside of every reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file, with its folder media, to where you may write, and open it there; no change is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the field copy at home before you sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the data, or leave the features concerned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the search or the filter and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves in {shown} were replaced by short straight lines: a field copy keeps no curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM {name}, fall across the outline within {reach:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM {name}, ground around the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets and services of European geological surveys: geology, mineral resources, groundwater, hazards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets and services of the British Geological Survey, minerals and mine plans among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete those that were copied by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Densities named where none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs by layer: CC BY 4.0, CC BY-NC-ND 4.0 and all rights reserved occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs by layer: look before use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests of the values and geometries in the order in which they were read. The same inputs, choices, seed and versions give the same report on screen to the byte; so no report bears the time of its run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to agricultural land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to protected areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to surface water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to water bodies with less than good status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance, changed alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution of the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sync the survey&apos;s own field copy any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the waste contain sulphide minerals?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the waste contain toxic metals?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it, or delete the feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing {iterations:,} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E as of a facility that was not sampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E1: economic_viability and regulatory_status scored 3, no barrier below 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E2: economic_viability scored {viable}, not all of regulatory_status and barriers settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E3.2: economic_viability scored 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E3.3: {value} scored 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each record states its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either answer settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty attributes: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrichment counts up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries skipped: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries {first} to {last} are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} ({told}) does not follow entry {entry_2}: one of them was put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} ({told}) was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {first} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: land cover, water, protected areas, ground motion of Copernicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every facility is ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4: project_defined scored 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities by risk and resource, with the four quadrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities by their number of YES answers and by decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities to examine further, in brackets those on what is known, if each distance alone were half or twice as long. Nothing else changes; answers of persons stay. The layer&apos;s field “sensitivity” says it for each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities with equal gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of the distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature {server_id} was changed on the service meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature {what} has a geometry that is not valid GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features or values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a tonne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all: {shared}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For many conflicts at once, choose a side: base, ours or theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From risk to resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F{maturity}: project_maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F{study}: study_level scored {study_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G3: sampled, a score of knowledge below 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G4: sampling scored 0, no boreholes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geological map of Portugal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geological maps and services of the Austrian geological survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geological maps of France, to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geology, groundwater, geochemistry (Tellus), mineral localities of Ireland as services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geology, mineral deposits (MIDAS), groundwater and hazards of Poland as services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geology, mineral deposits, geochemistry, hydrogeology of Spain as map and feature services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geology, mineral deposits, mining rights (Tukes) and geochemistry of Finland as services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geology, raw materials, soil, geochemistry, groundwater of Germany.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GetCapabilities of {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone on with {read:,} features pulled at {at} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G{lowest}: no score of knowledge below {lowest_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hakanson 1980</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a serious incident or impact at the site been documented?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a lagoon&apos;s wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISPRA, the geological survey, describes its services here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are to go, delete them in the field copy at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index fields (JSON): {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index fields (JSON): “{name}” names the field “{missing}”, which {name_2} does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inert waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs and attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the library named above for QGIS&apos; Python, then restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals of the run-out distance, the farthest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the facility a tailings lagoon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the foundation of the heap steeper than the threshold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the heap higher than the threshold (within 50 m of the toe)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the layer beneath the facility permeable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the material exposed to wind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the material uncovered, so that direct contact is possible?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the surface of the heap larger than the threshold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the surface of the lagoon larger than the threshold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the wall of the lagoon higher than the threshold (within 50 m of the crest)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a protected (Natura 2000) site within the distance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a settlement with at least the given population within the distance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a surface water body within the distance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a water body with less than good status within the distance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there agricultural land within the distance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be looked whether somebody else has found the new features too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had not reached the service; it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had reached the service before the connection broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a document type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known as a line only: the samples lie on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known as a point only: the samples lie at it and around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too small for an edge of {edge:g} m: {edge_2:.2g} m kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies outside of the area of the survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or deleted: search for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits: it is not known whether somebody else has found it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed in the survey and deleted here: it stays deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted in the survey and changed here: it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made on data of {url}, this layer is from {here}: check that both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, but no answer came, and the service cannot be asked for it: look there whether it exists. If it does not, copy the feature here and delete this one; the copy is sent as a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, but the service does not have it any more; sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have been taken in the future, {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its coordinates are in {theirs}, those of this layer in {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its operator states it with http; others ask it by https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest tonnages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest tonnages of {what} with their intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of European projects: mineral occurrences, mines, faults, surface geology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the clock of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the file on the device, put it into the folder, and take the survey in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up on the bag or on the sheet, and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is the right one before you sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it was drawn in the right place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for {count} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many services: the first search takes long. A service&apos;s own address in place of this one is faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the facilities by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the facility at {where}, with {count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure it again, or draw it after a better source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata of Flanders, soil, geology and environment among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata of Wallonia, soil, geology, mines and environment among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata of all countries that report for INSPIRE, mineral resources and geology among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata of public bodies in Scotland.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata of public bodies of the whole country, geology, mineral resources and environment among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata of the Czech Geological Survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata of the national platform of geographic data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata of the project ProSUM on secondary raw materials, mining waste among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata on natural and industrial risks, polluted sites and mines among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods without a result in this layer: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral occurrences of Portugal, to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral rights in Sweden, of its geological survey: permits, concessions, applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most_features} features lie around the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving {layer} into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGU, the geological survey, describes its data here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NNP either side of zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NP against AP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPR {ratio:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them in the table of photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National INSPIRE discovery service: metadata of public bodies, geology, mineral resources and environment among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutralisation potential against acid potential of each sample, by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer pages of this catalogue stand under https://metadata.europe-geology.eu: look there where this address does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No catalogue is given and none is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conditions are stated in the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision rests on an UNKNOWN answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No element has an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No element of this layer is counted as critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facility has a place: there is nothing to draw a basemap of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facility lies in the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facility of “{layer}” is called “{name}”: write it as it stands, or its feature id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature fits the {limits}: the layer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature is selected in the current layer: select some, or choose another area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature of “{name}” can be brought from {title} to WGS 84.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field tells one facility from another: choose “Id of the facility” under Show, edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No method has been run on this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prices were given: there is no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prices were given: what it is worth, and whether that pays, is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery was given: how much can be got out is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sharp line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable geometry: there is no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No “{name}” belongs to the layer; what does: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has a usable geometry: there is no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} features of “{layer}” can be recognised: nothing of it was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {total:,} tiles of the basemap could be drawn: choose another basemap, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normaliser of EF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of “{layer}” came, so nothing was refreshed. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known in any row, and left out: {heads}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ranked: what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested: {source} How sure the address is: {sure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: the sync had stopped before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in “{layer}”: there is nothing to propose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; the folder and the field copy are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left half done; start again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers such as “1.234” or “1,234” in {doubtful}{value} were read with “{mark}” before the decimals, as elsewhere in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a facility found twice both can be kept, or joined, or ours left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of no sample both AP and NP are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer {number}:
{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One public check of 2026 had no answer from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One public check of 2026 was refused by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only facilities found twice can be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only how sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {examined} entries were looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most_documents} documents of the catalogue were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most_documents} documents were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most_services} services were looked into. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data of all European countries and institutions, more than a million datasets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data of public bodies of the country, files and services of all subjects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose the field copy, and take the survey in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pages of this catalogue are asked by https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAG where NPR is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page about the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos stay in the field copy&apos;s folder media: give that folder to the data&apos;s owner, beside a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos: receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing receptors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed for the first {count} only; the page on screen and the layer have more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: the first {printed:,} of {count:,} rows. The page on screen and the layer have more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the layer again, then take the survey in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the layer into another field copy; a proposal made of the changes here can be taken into that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot open the basemap {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot open the layer “{table}” of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot open the table “{table}” of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot open {url} as a live layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question texts and default thresholds: {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that are not listed were answered NO. Question texts: {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to persons: {unanswered} are not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, logic and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, most effect first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach angle of heaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in {GetName}, the positions of {shown} are {where}: it is probably in another coordinate reference system, or x and y are swapped. Ask the owner, and pull again what was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the service&apos;s own answer under Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {count} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {shown}: {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons and what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regressions of dams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the geometry (Processing: Fix geometries) or draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to be slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the layer from a backup of the field copy, or pull it again into another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk-based pre-selection protocol for extractive waste facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {rows} was {what}: {reason}{shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rudnick and Gao 2003, Composition of the continental crust, table 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run-out of dams and heaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGU serves its other data the same way, each under an address of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples, visits and the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening needs the Python library shapely 2 or newer for QGIS&apos; own Python, but {why}. {install}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {number} of the file has a distance without a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {number} of the file has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {number} of the file has no place with a distance in km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {number} of the file has {name} that are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {number} of the file has {name} without a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {number} of the file is no search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen with http; that it answers by https is a guess. Its records come to EGDI&apos;s catalogue, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system in its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the samples in the classes of Igeo, for each element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of a heap&apos;s foundation (1:12 is about 4.8°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest population of a settlement that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some layers answer in GML only, and slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile: run Check again to see both versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened: {why!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the released volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface of a heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface of a lagoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync: receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync: what would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into {name}. Sync finds these as its changes; nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the digest of what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DEM “{name}” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DEM “{name}” has no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DEM “{name}” is rotated: warp it to a grid that points north first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GDAL of this QGIS cannot read {driver}: pull the file on another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GDAL of this QGIS cannot read {name}, the format of {address}: convert it to GeoPackage on a machine that can, or ask for it in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for photos holds a login or a key: leave it out; the login of the catalogue goes along to its own host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm “{algorithm}” is not registered in Processing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {url} ended after {sent} of {announced} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {url} ended early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are being edited: save or drop those edits first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers in “{name}” cannot be matched: choose the field with the facilities&apos; ids (ID_FIELD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area cannot be brought into {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area is not a polygon in well-known text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area is not a polygon, or it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area layer “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area layer “{name}” has no polygon that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area layer “{name}” has no polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of search {number} in the file is no polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area&apos;s outline is unusable: it crosses itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication configuration “{name}” cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basemap would be {basemap_bytes:.1f} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basemap would have {basemap_tiles:,} tiles, about {basemap_bytes:,.0f} MB: drawing them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basemap would have {count:,} tiles, about {count_2:,.1f} GB; {most_tiles:,} are the most. {way_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue&apos;s pages lead in a circle: only those before are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen layers have no facility to visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {column} of {name} is not one of the dataset: its values stay in the survey&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {name} of {name_2} is missing in the survey: its values stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates cannot be brought from {system} to WGS 84.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits of “{name}” were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility was found twice: the second one was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility was found twice: the values of the second one go on as a correction of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature is not here: it was deleted, or this is another layer or another area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature {uuid} of “{layer}” was deleted here since: undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of the area enclose nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy has a table “{name}” already, as a survey has: prepare from another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy has no facility to make a field sheet of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy has no facility to visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy has no layer called “{layer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy has no layer of facilities called “{layer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy has no layer “{layer}” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy has no layer “{layer}” that goes back: choose the one at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy has no table “{table}” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy has not one layer that goes back, but these: {names}. Name the LAYER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy has several layers, name one of them: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy the survey was prepared from was not found: a new one is made, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy&apos;s table of sources is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field sheets {path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no list of at most {most} searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no saved searches of this plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has two searches named “{twice}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no JSON, so it has no saved searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text, so it has no saved searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of version {what}; this plugin reads {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for saved searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file proposes other values than the one that was opened before under the same identity: it was changed on its way, or it is a forgery. Ask its author for a new proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter has more than {deepest} brackets inside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter was applied by the service alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter was not sent to the WFS: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter was not sent to the server: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “{text}” cannot be understood near “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “{text}” cannot be understood near “{near}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “{}” is applied here, to what the service picks out roughly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {detailed} of {count:,} facilities; all are in the layer&apos;s field “reasons”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {rows:,} of {total:,} rows; all are in the layer that this run made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the survey cannot be written ({why}): it could not be marked as taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not empty: choose a new or an empty one for the survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {parent} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s name “{name}” has a character that phones and Windows do not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geometry cannot be read: draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geometry is a {kind}, but the collection holds {geometry_type}s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geometry is empty: draw it, or delete the feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geometry is not valid ({where}): repair it with Processing, Fix geometries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index gives the same documents again: only those before are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory after Article 20 of the Mining Waste Directive for Wales: 46 facilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no column {lost} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s chain is whole: {words}.{clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer cannot be written into {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer for the area has no features: choose another layer or another area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no field with the content of an element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no field “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer was replaced as a whole: its features have no lasting ids by which to tell what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{layer}” in {path} has changes that were not sent: sync it first, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{layer}” is missing in the survey: nothing of it was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be drawn: QGIS cannot open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{name}” has no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{name}” of the survey does not say in which coordinate reference system it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer&apos;s field “ask_first” says it for each facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer&apos;s own reference system has no EPSG code: it was asked for in WGS 84.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers {names} come from several services, and a login belongs to one: name the LAYER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of {system} are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measures (M) of the positions in {shown} were left out: a field copy keeps none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method cannot run with these inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method did not finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method did not finish: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the folder has {count} characters; QField on a phone needs {longest} or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {identity} is none that this survey gave: its check character does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operators of {host} forbid to take its tiles along: choose another basemap, such as a national one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline crossed itself and was made valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo belongs to no feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo {shown} has {size:,.0f} MB: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo {shown} was not given: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to be shown: {width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the record is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place has no geometry that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal gives the same packages again: only those before are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s answer has no list of packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is accurate to {metres:g} m only; {accuracy_max:g} m or better are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of {key} in the table “{name}” needs a currency and a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price table “{name}” has no rows: it needs the columns {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price table “{name}” has prices in {currencies}: use one currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price table “{name}” has two prices for {key}: keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability of the interval is {probability:g} %: choose one between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal changes “{name}” twice: ask its author for one change of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal does not propose {field} of feature {uuid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is about another layer, “{about}”: none of its fields is in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is not kept in this field copy: open its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal kept in the field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal was made in this field copy: the owner of the data decides about it, in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal was opened for the layer “{layer}” of this field copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question texts, the thresholds and the decision logic are not verified against the source. They are parameters: check them against the guidance, and calibrate them to the region, before relying on a result. No conformity is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt {name} knows another entry {rows}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt {name} knows entry {rows}, which is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not say which of the service&apos;s {count} layers it means: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record “{record}” offers nothing that can be pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {page} cannot be read: run the method again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {path} cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is a screening of the data given, not an inspection and not a risk assessment. A facility that needs no examination by this protocol may be harmful for reasons the data do not hold; receptors that are missing from a layer cannot be found, and positions are only as good as their sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample ends above where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal of the survey in {directory} is damaged. {back}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal of the survey in {directory} was changed after it was given out. {back}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed base in {directory} was changed after it was given out. {back}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search area cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search area has corners that are nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search area is not a polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search of {name} broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed {seed} is not between 0 and {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service announced {matched} records but gave {examined}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service announces more records but gives an empty page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for a pause: try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot take the geometry away from a feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service changed its data, or their order, while they were pulled, so that all pages were read again: {late:,} features were added, {gone:,} that it has no more were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service changed the fields of “{layer}”: {wrong}. Nothing was refreshed: send your changes with Sync, then pull the layer anew into another field copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know {named} any more: its schema was changed.{there} Nothing was sent or received, all changes are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not name the reference system: {default}, its usual one, was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not tell whether it has the new feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not understand filters: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave {read:,} features, a round number, and does not say how many it has or where the next ones are: some may be missing. Pull a smaller area and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives &lt; and &gt; as &amp;lt; and &amp;gt;: they are read so, and sent as &lt; and &gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives northing before easting where it should not: the two were swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives the same records again: only those before are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a new field “{name}”, and “{name_2}” has a column of that name already. Nothing was refreshed: rename the column, then refresh again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem of its own: try again later or tell its operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has all of it, but tells no hash and does not give it out: not checked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has fields that are new: {added}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has more features than it gives at once: pull a smaller area to get all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no collection “{name}” any more ({status}): it was renamed or removed, or your login does not see it.{has} Nothing was sent, all changes are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no layer “{wanted}”, it has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has {matched} features and gave {seen} of them: pull a smaller area to get all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service keeps no revisions: the feature was compared right before it was written, which narrows the moment in which another&apos;s change can be lost, but does not close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service keeps {decimals} decimals of a coordinate: what is sent is rounded to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may be busy: try again later, or ask for a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused it ({status}): {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused to be asked for an area: everything was fetched, and the area cut here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service rounds whole numbers of more than fifteen digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said that it took it, but has not changed; it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that it has {matched:,} features, and gave {given:,} different ones: {missing:,} may be missing. Pull again; if they still are, tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service states only “Copyright NRW”: ask before use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service still has the feature, although it took the deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes no feature without a geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service wants to know which revision is changed: refresh the field copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer breaks off after {count} records: {cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s pages lead in a circle: only the records before are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s “next” link asks for {}, which is not sent: only the pages before are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s “next” link leads to another host and was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s “next” links lead in a circle: only the pages before are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share that processing gets out, as given for this run, and the tonnes that follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surroundings cross the date line or a pole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey cannot be taken into {path}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey is complete, but its field copy could not note it: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey of {copy} was taken into {target}: sync that one. If something was changed in the survey since, take it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync is done and in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of decisions must have the columns uuid, field and verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{name}” has a recovery of {name_2:g} % for {symbol}: 100 is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{name}” has no column {lacking}: answers need {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{name}” has no rows: it needs one for each element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{name}” has two values for {key}: keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a control character, which XML cannot carry: write it anew without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles of “{value}” are in no reference system that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The triggers that keep entries from being changed are missing; the next sync makes them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two areas have nothing in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight {weight:g} of {value} cannot be: choose 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} of search {number} in the file is no text, or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {word} of a geometry are no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {free:.0f} MB free in {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no catalogue called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conflict about {field} of feature {uuid} in {layer} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no facility to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {directory}: choose the survey&apos;s, the one with survey.qgz in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no property “{name}” to filter by. There are: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to copy {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to take the survey into {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way from {title} to WGS 84.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They beat what was derived from data; {differ:,} of {count:,} differ from it. The newest counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay in the folder of the survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field copy is older and has no columns for reasons: pull the layer into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field copy is older than it was at its last sync on this computer, as if it was restored from a backup: for each new feature the service was asked first whether it has it already, so that nothing is created twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {warning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer has no field “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section and the next three have the content of Regulation (EU) 2024/1252, Art. 27(2), as far as the data hold it. “Processed form” stands where the lists name one, which the element&apos;s content does not give one-to-one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds and choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through this interface the service cannot change a geometry: its WFS can, where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through this interface the service cannot empty a field: its WFS can, where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxic response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two features have the same uuid: the second one got another one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNFC not known: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNFC {code}: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNFC {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of {what}, where none is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value ({currency})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of what is recoverable; the grade at which this element alone pays for the processing; whether its grade is above that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {netloc}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were dangerous chemicals used in processing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mass and contents rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What search {number} of the file had found cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the distance follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record names as its picture is no picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read as what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was refreshed before stays; refresh again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the site does not answer as a service, try its address with /csw/ behind it: there the same software answers at EGDI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows takes no folder called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write names as they stand there, with “;” between several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text between single quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y: YES · ?: UNKNOWN · n: NO, or does not apply. Columns 1 to 18 are the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YES answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YES {counts}, UNKNOWN {counts_2}, NO {counts_3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this: ask the data&apos;s owner for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes stay in the field copy: give them to the data&apos;s owner as a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CKAN portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSW 2.0.2 catalogue with {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSW catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DCAT catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a STAC API with {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Solr index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WFS with {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WMS with {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WMTS with {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a changed feature does not tell the same fields in “base” and “ours”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a data space&apos;s catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a density of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feature has more than {most_fields:,} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feature&apos;s values do not fit its change, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feature&apos;s “change” is none of insert, update, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer of an ArcGIS service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person answered UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range, not a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a screening of the order of magnitude, not a flood map: at single dams the regressions were wrong by more than 1,000 % (Las Palmas 2010); the polygon is an outer bound without terrain, and nothing ends at its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second “{name}” came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a static STAC catalogue with {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is none, or longer than {longest:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thickness of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wide {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “{word}” is no usable identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acid potential AP (kg CaCO₃/t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ArcGIS server with {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ArcGIS service with {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OGC API – Features service with {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OGC API – Records service with {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and required: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another {get}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by {name}, {date}{note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are neither YES, NO nor UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {lower:,.10g} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below a limit of detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds of the regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen here, of no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content of {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content of {symbol}, or its background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradiction: the code says {axis}{stated}, the evidence {axis}{single}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of processing {cost:g} {currency}/t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crosses itself and cannot be repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crosses itself; it was repaired for measuring only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dam by {name}{taken}; distance {distance_factor:g} · E^{distance_power:g}; {probability:g} % interval with spreads {released:g} and {distance:g} of log10 (spreads and distance: {verification}); {worst:.3g} km in the middle if all is released; {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dangerous chemicals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density ({usual_densities})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come again, and cannot be asked for one by one: nothing was removed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply: the facility is a {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say in which coordinate reference system it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevation model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry 1: the journal has no column {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {expected}: it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {expected}: it was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {expected}: it was changed into what is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {expected}: {written} were written, only {count} are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilities have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilities lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilities or samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facility has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facility lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature {number}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for further reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geometries are nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade not known: {ungraded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has coordinates outside the area of its coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has coordinates that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no layer “{name}”, it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no usable geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has several layers, name one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have no date that can be read (such as 2026-11-26)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have no name of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heap by the reach angle of {source}, bounds {bound:g} of log10 either side; {said}; {said_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much of a heap moves is not reckoned: the whole is taken, and its own height for the fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if broken, required: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the middle of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs: {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal, sent with a yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not more than {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is only named in the catalogue, not described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered XML of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be brought into WGS 84 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say that it is a “{format}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a geometry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a line of more than {longest_value:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has fewer values than there are columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more values than the {wanted} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no geometry any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be decided by its reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of version {what}, which this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may be {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must have 1 to {most_features:,} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was applied here, after fetching everything in the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its author has not given it for review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its geometries have more than {most_points:,} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its geometry has no coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its operator states it in public documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values were changed after it was written, ask its author for the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later addition, not verified against the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {shortened}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers not given: {lacking}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left empty in a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lie outside of the area or the filter by now, and were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits of metals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed as a processed form or a mineral, not as the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made with {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass from {value} and density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass over volume is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be more than {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be read in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured from the polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate from {breaks:.6g}, high from {breaks_2:.6g}: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be asked for at a connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a facility that is not in the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a facility whose id more than one has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name no question from 1 to {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near {place}, outside where that is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutralisation potential NP (kg CaCO₃/t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DEM was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no content of the crust for {bare}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no element is known; {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exact value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no feature any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field for {name} was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field for “{replace}” was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no layer for “{what}” was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no layer: not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no licence or source stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list of collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place on Earth, all or some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no polygon: its outline would reach a pole or leave the layer&apos;s coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no polygon: the facility {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price for {priceless}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no prices given: no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no recovery given: nothing recoverable, no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no risk index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source of harm has, as far as is known, both a way and something to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {what}: there is none in the layer given {where}{lost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-PAG where NPR is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-PAG: no sulphur ({basis}), so that NPR has no bound.{gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-viable projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted as critical: {outside} ({left})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given: UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ranked: both must be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested without a layer: {untested}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified against the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers in {unit}, as stated for the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on what is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on what is known: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one public program or document names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only because UNKNOWN counts as YES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only because UNKNOWN counts as YES: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>otherwise required: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline crosses itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlines cross themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over crust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pH of the NAG test below which waste is PAF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population of the nearest settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>potentially viable projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices in {currency} of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processed form {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed by {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospective projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public documentation names the site and the protocol, not the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded as {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery {value}{gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released volumes checked against the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remaining products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results of resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk index of {count} with the responses {used}{doubt}, {own} of them of {hakanson}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run-out (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said to hold, without a grade: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples, readings, visits, checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that it is in {GetName}, but its coordinates are no degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score: enrichment up to {enrichment_cap:g} × supply risk × economic importance of 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score: mean of the shares of the layer that are lower, weights {weight:g} for risk ({name}) and {weight_2:g} for resource ({name_2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in the list of national services that the INSPIRE Geoportal harvested in December 2022, with http; that it answers by https is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in the list of national services that the INSPIRE Geoportal harvested in December 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for this run; 5 is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for this run; the default is {default:,.10g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several public programs and documents use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of samples (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares its rank with {ties} other{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated is {axis}{found}, the scores speak for {axis}{category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still {examine}, then {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-categories and rules of evidence not verified against the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sulphide minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sulphide sulphur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sulphur not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tailings 1.4-1.7, waste rock 1.8-2.1, coal waste 1.6-1.9, slag 2.6-3.5 t/m3 are usual, not verified against the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the decision back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DEM {name} has gaps around the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DEM {name} has gaps at the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cells of the DEM {name} are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code “{code}” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the error stated for the grade of {unsure} cannot be: the usual one is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the error stated for the {name} cannot be: the usual one is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facility lies outside the DEM {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facility {problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facility {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the geometry is no polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the geometry is no polygon: without an outline there is no crest and no toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal was written anew up to there, or the receipt is of another field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer cannot be opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer {layer} has no usable features, which does not show that there is no {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mass is exactly {derived:g} times the volume: reckoned rather than measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest settlement is {value} away, but its population is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest {what} is </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit {unit} may mean two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are longer than {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they must be an object such as {{&quot;country&quot;: &quot;land_s&quot;}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thirds of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON: line {lineno}, column {colno}: {msg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thresholds: {used}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the data space, after a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonnes in place (t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few different values for thirds: give breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total sulphur, which overestimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toxic responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of its features have the same uuid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values are nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version} is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viable projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume or mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume {volume:g} %, density {density:g} %, grade {grade:g} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume, area and thickness, or mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were deleted on the service, and are kept here for their photos or notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were left alone, because their changes are still to be sent: sync, then refresh again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone and datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} answered with a feature whose properties are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} answered with a geometry that is not valid GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} did not answer with a feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} does not answer with features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} does not answer with the ids of its features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} does not give records by their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} has a table, “{name}”, that reads other files: it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} has no layer “{name}”, it has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} has several layers, name one of them: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is a CSW of version {value}: 2.0.2 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is a WFS of version {value}: 2.0.0 or 1.1.0 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is a text, not a table: its lines have no separators between values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is damaged, or is no GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is no vector tile, but “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not a CSW: it answered “{local_name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not a WFS: it answered “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not a WMS: it answered “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not a WMTS: it answered “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not a file with vector data that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not a zip file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} refused {what} ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} unpacks to more than {most_unpacked:.3g} GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ambiguous} whose id stands more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base} has a link to “{href}”, which is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{below} not above the limits, fine particles not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{breaks}; AMIRA: NAG pH {nag_ph_limit:g}{nag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed} features of “{layer}” were changed, and it is a layer that does not go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is in no class of UNFC 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy} is damaged or is not a GeoPackage: copy it from the device again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {all:,} facilities have no usable geometry and are not on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} photos came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} at {limit:,.10g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} did not answer: {silent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} of “{title}” without an identity of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} still open: decide before you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} to another host not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} features {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} facilities are called “{name}”: give the id of one, such as {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features of “{layer}” are copies of others: they were taken in as new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more are in the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more facilities differ from what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} catalogues answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} points fit with a spacing of {min_spacing:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {value} outside its extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × {what} that {fate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{datum} zone {zone}{hemisphere}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{directory} has lost the sealed base of its survey ({folder}/{base}). {back}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{directory} has no {field_copy}: choose the folder of a survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{directory} is no survey&apos;s folder, or {folder}/{seal} is missing. Choose the one with survey.qgz. {back}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{directory} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}, but the receipt {page} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} missing at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} was changed here to {short} and in the survey to {short_2}: the value here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {number} further texts were read or left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{value}” is no possible {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a folder: choose a new or an empty one for the survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}: NPR {npr:.3g}{both}; {used:.3g} % {basis}; {words}.{gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{get}, {count} point{value}, box {box}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grids} look like coordinates of a national grid, and were not read as positions: call the columns x and y, and name the reference system as you pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden} further kinds of remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input} is known too roughly to compare it with {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items_url} does not answer with features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} did not answer with features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{iterations} draws are too few or too many: choose 1 to {most_iterations:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{iterations} {shape} draws, seed {seed}, errors: {errors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is kept by the service and cannot be changed: set it back to {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be {words}, not {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {value:g}{unit} is above the maximum of {maximum:g}{unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {value:g}{unit} is below the minimum of {minimum:g}{unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{code}” is not in the code list {codelist}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lacking} without a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left_out}: {value} not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left_out}: {why}, by the field&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lower:,.10g} to {upper:,.10g} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched:,} features need about {needed:,.0f} MB, and {parent} has {free:,.0f} MB free. Free some room, choose another disk, or pull a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres:,.0f} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres:,.6g} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nag_above:g} kg H₂SO₄/t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are {far} apart there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} hold degrees, minutes and seconds without marks between them, which are not read: write 43 15 20 or 43.2556 in place of 431520.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (mg/kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came back without its geometry: positions and outlines stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not remember that the survey was prepared from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate reference system it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ends in “O”, which may mean west or east: write W or E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has another table “{table}”: answers need the columns {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has coordinates that are larger than any on Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has lost its column {uuid}: features were recognised by their id on the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no collection “{record_id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no record “{record_id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has none of its {lost} features any more, they would all be deleted on the service: nothing was sent. If that is meant, send it in the panel&apos;s Sync step; if not, pull the layer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds MGRS references, which are not read: add columns with UTM zone, easting and northing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds numbers or dates otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in the filter can only be answered by the service, and this one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than any coordinate on Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no pair of coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no usable proposal: {place}a geometry is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no usable proposal: {place}{why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no {axis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not between -{limits:.0f} and {limits:.0f} degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value:g}: give it a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says that it is a {axis}, not a {axis_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value:g} is below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value:g} is not between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value:g}{unit} is above {maximum:g}{unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value:g}{unit} is below {minimum:g}{unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value} lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} “{scores}” is no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {low:,.4g} to {high:,.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nnp_limit:g} kg CaCO₃/t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number:,} of {total:,} facilities drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count} features compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} rows compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} cannot be read: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} Outlines and new features cannot be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parent} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be made: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened for writing: the file or its folder is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be pulled into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be used: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has a table called “{layer}” that was not pulled: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no empty layer {layer} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {megabytes}, the service takes {most}: make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is another one on the service, by its hash: send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is being synced already, by process {row} on {row_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is being written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {largest} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {most_bytes} MB: no proposal is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is marked internal: it goes only where you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no JPEG: the place cannot be taken out of it. Send it as it is, or save a JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no whole field copy any more: {name} lacks {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a GeoPackage, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a field copy: it has no source of its layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file of its own: links are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the survey&apos;s own field copy: choose the one at home, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lacks a table or a column that Pull had made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} shows a feature that is new: send the changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} shows a feature that is not in the layer any more: it stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} stays here: those shown did not agree (“Those shown agreed” says no).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed while it was being sent: send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was sent, but the service does not have it: send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the service dropped what had arrived, because it differs from the photo; send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {megabytes} of {megabytes_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place:,} of {count:,} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} YES, {words}: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} does not say where the photo goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} does not take photos: it does not speak tus {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} sends photos on to another host, {address}: nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plain_address} refused the request{value}{value_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plain_address} refused {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{property_name} “{value}” is not of type {type}: left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pulled_at} pulled from {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read:,} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read:,} of {matched:,} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} does not describe “{collection}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} has {count} collections, but none of records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} refuses: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: breaks of NPR {pag_below:g} and {non_pag_above:g}{nnp}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{safe} has {megabytes}: more than {megabytes_2} are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{safe} is a link to another place, not a photo: put the photo itself there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{safe} is empty (0 bytes): take the photo again, or delete its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{safe} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{safe} is larger than {largest} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{safe} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{safe} is not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{safe} leads out of the folder of the field copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; the data say {words}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} answered JSON, but not of a FeatureServer or MapServer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has no layer “{name}”, it has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has no layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has several layers, name one of them after a “|”: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shortened}: AP {ap:.4g}, NP {np:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown:,} of {placed:,} are drawn, those of the first signs before others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} does not state a reference system: its degrees were taken as WGS 84.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} does not state the encoding of its letters; {what} was guessed from them. If some look wrong, ask for a file with the encoding (.cpg), or a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} gives {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} has coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} has no row with names: its columns are called column_1, column_2, ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} has positions in {count} reference systems ({different}): all were brought into WGS 84 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} has {count} columns: more than the {most_columns} a field copy can keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is damaged: a quotation mark after line {before} is not closed before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is not a table of separated values that can be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is not in UTF-8 and was read as {name}, by its letters: if some look wrong, save it as UTF-8 and pull again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} says that it is in {GetName}, which is in metres, but its coordinates look like degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} states more than {most} different reference systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:,.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:,.1f} of {whole:,.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:.0f} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:.0f} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} is JSON, but not of a STAC catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} of {count} new features written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} outer bounds drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}{what} is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol}, class {code}: {count:,} of {count_2:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken_in} is a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} rows were {what}: {reason}{shown}. Rows {value}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, revision {revision} ({mark})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: footprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unnamed} images in the media folder belong to no photo: they stay in the folder of the survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered GML that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered JSON without documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered JSON without “result”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered JSON without “{member}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered JSON, but not of an ArcGIS server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered XML that is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered XML with a document type, which is not read for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered a web page instead of XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered broken XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered with feature {server_id} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered {described} instead of JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered {given} instead of XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered {status} to {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered “{name}” without search results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answers in “{name}”, which is not a known coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answers more XML than is read: {count:.0f} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answers more than the {max_bytes:.3g} MiB allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answers packed as “{stated}”, which was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answers with another part of the file than was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} cannot be read in place as {driver}: pull it, or open it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} describes tiles at {template}, on another host: they are not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} did not answer a transaction: it answered “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} did not answer within {timeout:g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} did not find the feature as it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} did not finish its answer within {longest:g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} did not take the {method}, it points to {place} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} does not answer with features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} does not say how much of the photo arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} does not tell the fields of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} fell silent for {timeout:g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} gave {size:,} of {whole:,} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} gives its features in a reference system without EPSG code, although {asked} was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} gives the same features again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} gives {what} in place of the {before} of “{layer}”. Nothing was refreshed: if that is meant, send your changes with Sync and pull the layer anew into another field copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} has another reference system now than the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} has no layer “{name}”, it has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} has no layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} has several layers, name one of them after a “|”: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} has {whole:,.0f} MB, and {parent} has {free:,.0f} MB free. Free some room or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is JSON, but describes no dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is a list of ArcGIS services, not one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is a list of ArcGIS services: choose a layer of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is a service that has no place for photos. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is a web page, not a file with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is an ArcGIS server that refuses: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is an ArcGIS server that wants a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is an OGC API without any collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is no catalogue: {described}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is not a collection of features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is offered as {kind}, which cannot be pulled yet: choose a features service, a WFS, an ArcGIS layer or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is one of many empty pages, each of which names another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is where a connector is asked for its catalogue, with a POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} leads on to {host}, in a private network: it is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} names an authentication configuration of QGIS: it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} names no place for photos. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} neither is an address of vector tiles nor describes any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} points to what is no web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} redirects in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} refused a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} says that its next page is at “{address}”: no web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} says that the page after it is one given before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} takes no changes of {name}: it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} takes no changes: it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} wants a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} would have photos sent to {host}, which is not its own host: enter that address where photos go, if the data&apos;s owner says so. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:,} of {count:,} decisions rest on UNKNOWN answers. An answer settles a decision when no other UNKNOWN can change it any more. The weight is the number of facilities, each counted by the share of the ways in which its other UNKNOWN answers may turn out where this one makes the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:g} of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} confirmed on {consent_at} that these data may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} elements: {symbols}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in UTM zone {zone} without a {replace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in metres{stated} without a UTM {replace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is “{before}” and cannot become “{after}”: {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} not known: no field given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} not known: {name}{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {values:.3g} {unit}, outside {ends:g} to {ends_2:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} (field {field})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without_position} records without a position are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (errors assumed where not yours: {unverified})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({times} times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} no usable outline, among them {named}: draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} not where the field copy says, among them {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} outside of the area and {value} at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} takes minutes, from a service even longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} with {counted} on its first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, NPR not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, NPR {npr:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, among them {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, and {needed:.0f} MB are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, in the band if no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, so they do not say in which coordinate reference system they are: zones side by side are some 490 km apart at 43° of latitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: below a limit of detection, taken as {below}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“history” must be a list of at most {most_steps:,} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“photos” must be a list of at most {most_photos:,} paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“state” must be one of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“values.restored” can only say how the index writes “true” and “false”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“values.{name}.{code}” must be a text or a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“values.{name}” is none of our names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“values.{name}” must be an object: our code to the index&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“values.{name}”: “{code}” is no code of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“values” must be an object: our name to our code to the index&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{child}” has no field “{child_field}” that names what it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{crs}” is not a known coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feature_change}” is no field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is no score of the evidence form: its fields are called {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” cannot be the id of one feature: its address would be that of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” has no field “{unknown}”. Its fields are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” cannot be taken: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” was changed here after it was accepted: change it in the layer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” was changed here meanwhile: look at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” cannot be refreshed: it does not say where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” comes in {crs} instead of {crs_2} by now. Nothing was refreshed: send your changes with Sync, then pull the layer anew into another field copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has more than one facility: name one, or select one and run for it only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has no columns {names} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has no facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” is in {crs} at home, and was given out in {crs_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” was changed here, and the features of {url} have no lasting ids by which to find them again: nothing was refreshed. Pull it anew into another field copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” was pulled to be read only: it has no base to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be brought to WGS 84.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has lost its column {uuid}: its features cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has lost {names}, taken out or renamed by another program: nothing of that is sent or emptied on the service. Name the column as it was, or pull the layer into another field copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no column {name_2} at home: its changes were not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no coordinate reference system that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {count:,} rows, more than {most:,}: it is no table of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a list: write A_CONTAINS({name}, (&apos;…&apos;)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept by the service and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither a configured catalogue nor an address. Configured: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is none of our names. Known: {names}, values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in the service&apos;s schema: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {type} instead of {type_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lies on another host and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must name a field of the index or a list of fields, not {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: the service stored {shown} instead of {shown_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: {where}: check that it covers them, else Q{number} NO means no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{parent}” was pulled without “{parent_field}”, by which they belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is not a filter. Known names: {filter_names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a file in the folder of the field copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{price}” for {key} in the price table “{name}” is no positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{role}” is none of {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{symbol}” in the price table “{name}” is no element&apos;s symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{symbol}” in the table “{name}” is no element&apos;s symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” are no breaks: write {count} rising numbers with semicolons, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not say whether there are {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names none of the toxic metals {listed}, and does not say that there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names {toxic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” speaks of {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” ({url}) does not let its features be asked for (only {capabilities}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” ({url}) is {what} without fields: it has no features to pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no form of a facility, but each of its features would be visited and sampled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” holds shapes that cannot be read: only its attributes were pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, which belongs to it, was not pulled: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{token}” in the filter is no property. A text wants quotation marks: {right}. The properties are: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{unit}” is no unit of {lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” is no ArcGIS address: it must contain /rest/services or end in /FeatureServer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” is not a web address: it must start with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” is not on the web: from a catalogue&apos;s record nothing else is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{values}” is none of {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not say whether it is a lagoon or a heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” for {key} in the table “{name}” is no positive number{unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is a heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is a lagoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a known element or commodity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not in the code list {lists}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{verdict}” is no verdict: write one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” was sent since: change it in the layer and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>1 catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} features</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrsQuestion</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose any coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold this away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull again and read the coordinates in the chosen system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as one of these, the positions are up to {} apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {}: the positions are {} apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the coordinates in this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} In which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} do not state which half of the globe they are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} state neither a datum nor the half of the globe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} state no UTM zone and no datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} state no UTM zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} state no datum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service or the program said, word by word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditsRow</name>
    <message>
        <source>Save edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the layer&apos;s edits into the field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has edits that are not saved yet; they are not counted here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A library is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text lacks its quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a smaller area or fewer features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the data&apos;s owner which one it is, then choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is that of the service itself, not of a web page about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the network connection and QGIS&apos; proxy settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address and kind in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the coordinate system and that the coordinates lie inside its area of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a GeoPackage that was made with Pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an authentication configuration for this service: a login goes to its own host only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another field copy, or pull the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that uses the file, or save the layer&apos;s edits, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file, with its folder media, to where you may write, and open it there; no change is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the data, or leave the features concerned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the search or the filter and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the library named above for QGIS&apos; Python, then restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy: try again later, or ask for a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or deleted: search for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; the folder and the field copy are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the layer into another field copy; a proposal made of the changes here can be taken into that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the service&apos;s own answer under Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the geometry (Processing: Fix geometries) or draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system in its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile: run Check again to see both versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be used as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for a pause: try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave no usable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has other fields now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service wants to know which revision is changed: pull the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later or tell its operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write names as they stand there, with “;” between several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text between single quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this: ask the data&apos;s owner for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes stay in the field copy: give them to the data&apos;s owner as a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is untouched. Please copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainRow</name>
    <message>
        <source>Certainty of the chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose features first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it, e.g. photo 12, permit 2019/7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they were changed, e.g. measured by GNSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this into the chosen features; it goes into the journal when they are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certainty as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message>
        <source>+{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {}: {} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more values of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldInputs</name>
    <message>
        <source>Field with: {}. Without it this is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}. Chosen: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Data from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: a year, a month or a day, such as 2019, 2019-05 or 2019-05-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no date: write 2019, 2019-05 or 2019-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPresenter</name>
    <message>
        <source>Asking {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is searched yet. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the {} loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindStep</name>
    <message>
        <source>1. Search with words or a sentence; what was understood becomes chips that you can change or remove. A further sentence narrows the search, or begins anew where it names another material or place. 2. Press a value such as “W 12” to narrow the results. 3. Select a record: Add shows it live, Pull copies it so that you can correct it without a network. More tells its licence and details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words about this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you look for and press Enter; an empty box finds all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>failed, details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete, details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>(unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A facility without any area is unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is written as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: {} to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the year 1000, or still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of view (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit the area: under 0.1 m or over 100 m thick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit the volume: waste weighs 1 to 3 t/m³.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id on the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal, not to be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than its highest estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than the authorised tonnage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than the authorised volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 400 m high is unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own id (uuid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than its least estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still fewer than {} photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has to lie in the field copy&apos;s folder, such as in media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample ends above where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those shown agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it: photo, sample, document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, as {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>And {} more that are not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address leads to {}, in a private network: this computer would ask a device there. Go on only if you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue does not say who may use “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is closed: it is not meant for others. You can try; the service may refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is offered by contract. The contract is made in your organisation&apos;s connector, not here; without it the service will refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is restricted: only some people may use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeometryPreview</name>
    <message>
        <source>Blend from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: only {}; middle: both; right: only {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {} in place of {}, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} dotted and grey, {} solid and blue, {} dashed and orange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexFields</name>
    <message>
        <source>Index fields (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our names to those of the index; leave it empty for the usual ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change that was sent, received, decided or proposed, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all entries again, and hold them against the receipts beside the field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entries with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipts that agree: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock was set back before entry {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The journal is not as it was written. Proven: the first {} of {} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The journal is whole; entries: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownChoice</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your list, without these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, name or subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a catalogue to read more about it; tick those you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has these words. Try a country, or fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public catalogues and services in Europe. Not tested: their addresses were collected from public sources and may have changed. None is asked before you search, or press Test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the ticked catalogues into your list; none of them is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the name, the country, the kind or what it holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownList</name>
    <message>
        <source>Known catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks one; several can be added at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in your list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalPresenter</name>
    <message>
        <source>Back to the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Check again to see what can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values are back to the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written. It goes into the journal when the changes are sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Lines of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the log, the newest last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPresenter</name>
    <message>
        <source>Gathering versions and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F12 in QGIS&apos; window, or choose View, Panels, Debugging/Development Tools there. Open the page Network Logger, press its record button, then do again what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS&apos; network log is open in QGIS&apos; window. Press its record button, then do again what went wrong. Its lines hold addresses in full: look before you hand them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>CRM Data Space: log and report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to the clipboard, with all that stands in them: {} of {} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the lines here; QGIS&apos; message log keeps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open QGIS&apos; own list of all that it asks over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS&apos; network log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lines with these words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen line in full, or the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is on the clipboard. Logins, tokens, names and your folders were taken out. Read it below before you hand it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, settings and the last lines, without logins, names and folders, to hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plugin did since QGIS was started. QGIS keeps the same lines in its message log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines are shown, by their weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>CRM Data Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all that is known about it, to read or to copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Credit: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the area was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} features pulled on {} from {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: open the algorithm&apos;s own dialog, filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: run with the inputs that were recognised and the usual settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: what is run, and with what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message>
        <source>Needs a map layer: this one is a table, without points or polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a map layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Open a copy in the model designer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>List only new and changed records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only new and changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>{} records. Press to search so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new feature that lies so near one which others have added, under a like name, waits for you before it is sent; 0 m asks never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance within which a facility may have been found twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found twice within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which code lists are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log and report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords stay in QGIS&apos; authentication database; only its id is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plugin did, and a report to hand on when something goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into the journal with each change you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Counts: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherValue</name>
    <message>
        <source>Another value for this field; Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values this field may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>Back to the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what was refused or is left once more, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is left to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each feature that was to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receipt has all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more, all of them verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle {} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} around {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} larger ({} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} long, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} points fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} points more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} smaller ({} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>CRM Data Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copy (*.gpkg);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} field copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelBody</name>
    <message>
        <source>Catalogues, your name and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data into a field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find data in the catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which facilities to examine further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send corrections back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plugin did, and a report to hand on when something goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} arrived at {}, with the same hash there; {} sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPresenter</name>
    <message>
        <source>Ask where photos go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos go to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The next sending goes on where this one ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosRow</name>
    <message>
        <source>Address for photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for photos, empty: the service&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras write the place into a photo, which may tell about people. It is taken out of what is sent (JPEG: Exif and XMP); your files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices, and why some photos stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal ones, too: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out where the photos were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say yes, this time, to sending the photos marked internal; they stay marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say yes, this time, to sending what was refused once more, though the photo is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send internal photos, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the photos that wait, apart from the changes; what was sent before is gone on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try refused ones again: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try refused photos again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where photos go (tus), if the data&apos;s owner told you another address than the service&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{}° E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}° N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}° S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}° W</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePresenter</name>
    <message>
        <source>Around {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is called just “{}”: choose one. Nothing is searched before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is searched before it is known where “{}” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of regions, approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} places are called “{}”: choose one. Nothing is searched before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is in none of the loaded layers. Choose a layer that has it and press Look, or remove the chip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source> km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name out of the loaded layers, or a region; Enter looks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance in kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click takes the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far from the place, on the ground; 0 for the outline of an area itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the place by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, e.g. Freiberg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer in which the place is looked for; all, where none is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>CRM Data Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find, pull, screen, correct and sync mine waste data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log and report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening needs the Python library shapely 2.0 or newer; the rest works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the survey {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preselection</name>
    <message>
        <source>the DEM {} is no raster that GDAL reads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Must be repaired: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this work; nothing is left half done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>1 value: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the data: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide here: take the decision back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals (*.geojson *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed here by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base: {}
proposed: {}
here: {} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be taken: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide about them in the toolbox: Take a proposal, with a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is so here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feature here has a change of yours that was not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feature here is another one by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own change, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}
here: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asked back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in conflict or not possible were left: decide about them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of them in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} values: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} → {}
cannot be taken: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>As a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a draft, not for review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file and write your changes into it; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, e.g. GNSS points, photos, a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the changes of all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a proposal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make no proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the chosen features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the {} chosen features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a proposal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can look at it; it cannot be accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are named in it, but do not travel: give their folder along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send changes as a file to the owner of the data, or open such a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it; for all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your name from the options and the reason above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the proposal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your changes into a file for the owner of the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalPresenter</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {}. Write the answer and give the file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing applies without a look: decide one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was asked back can be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer into the note, then press Answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you ask into the note, then press Ask back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} written: give it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has edits that are not saved: save them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalStep</name>
    <message>
        <source>1. Choose a value, or many, and press 1 to accept, 2 to reject, 3 to ask back. 2. What you accept is a change of yours: look at it in Sync and send it. 3. Write the answer and give the file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words about proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all that apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, or answer, about the chosen values; the note says what (key 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your changes; all decisions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a draft: its author has not given it for review yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1, 2, 3 accept, reject, ask back; 0 takes a decision back; Enter shows a feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the chosen values be for review again, with the value from before (key 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: why, or what you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the chosen values; the note says why (key 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the features with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all values that nobody changed here meanwhile; conflicts wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen values into the field copy, as your own changes (key 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or what you ask; goes back with the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the decisions and notes into a file for the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalsPresenter</name>
    <message>
        <source>Look for proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the field copy that the proposal is about first, in Pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} written with {} features: give it to the owner of the data. Open the answer here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many features is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} free on that disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: there is no room for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PullChoice</name>
    <message>
        <source>A condition in CQL2, such as status = &apos;closed&apos; AND area_m2 &gt; 10000; empty for all features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that come; the others are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and layers that come too, for the features pulled only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PullForm</name>
    <message>
        <source>A path or a web address; add “|layer” where it has several layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what there is; choose by a filter, by fields, and what belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, GeoJSON, GeoPackage, zipped Shapefile, … or the address of a file or a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the features of the area into the field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copy (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copy (made, or added to)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or address to pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold this away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage to make; an existing field copy gets one more layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull a file or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} datasets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PullPresenter</name>
    <message>
        <source>Asking {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pulled into {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PullStep</name>
    <message>
        <source>A few words about this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field copy is a GeoPackage with the data and an untouched snapshot of it. Edit its layers in QGIS as usual, also without a network. Check looks what is newer there, Refresh takes it in and leaves what you changed. Screen then ranks the facilities; Sync sends your corrections back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the chosen layer to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring what was done in the field back into the chosen field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a file or what is at an address into a field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field copies and their layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to step 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a folder for the field of the chosen field copy, that works without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field copy yet: find a dataset and press Pull, pull a file of your own, or open a field copy you already have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a field copy you already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a survey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the field copies again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a survey in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawRecord</name>
    <message>
        <source>Copy raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole record as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record as the catalogue sent it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceptorInputs</name>
    <message>
        <source>Layer with: {}. Without it the answer is UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reckoner</name>
    <message>
        <source>Counting facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing a few tiles, to see how large it becomes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer is ticked: tick at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoning sample points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoning the basemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page names no area yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ArcGIS service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commodities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features service (OGC API)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features service (WFS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FlatGeobuf file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoParquet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map service (WMS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map service in tiles (WMTS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster file (GeoTIFF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapefile, zipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to get the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access differs between the catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence and access differ between the catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence differs between the catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (cut here: {} characters in all)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as a live layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as a live layer, from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy into a field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy into a field copy, from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details, licence, raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record names no service or file that can be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record names no service that can be shown live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>All that the catalogues say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the details away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the record as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to its area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>What was changed here stayed ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} deleted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} deleted there, kept for photos or notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} left alone, still to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} left the area or the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} newer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} not found, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refreshed: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: a refresh would bring {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefreshPresenter</name>
    <message>
        <source>Cancelled; the layer is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; what was refreshed before stays. Refresh again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has edits that are not saved: save them, then refresh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why features were skipped, and what else is worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Edits of {} are not saved: they would stay at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits of “{}” were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Date that the report bears (empty: none, for the same bytes again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the facility, for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result&apos;s metadata were not kept: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultLayer</name>
    <message>
        <source>Closing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {} is replaced by the result of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Add as live layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy title, id and link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found records; Enter unfolds the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull into a field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to its area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Facility sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one page for one facility: select it on the map first, or name it in the dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the table of the result, ranked, with what the method found in the first columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report to a PDF file beside it, and open that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records with these words are listed; letters typed in the list come here, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all footprints on the map; click one there to select its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pictures without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and group the list; pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPresenter</name>
    <message>
        <source>Open {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} records are selected: choose {} at most for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is on the map, live from its service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskResource</name>
    <message>
        <source>“{}” and “{}” have no id in common: choose a field that both have under {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is matched by {}: {} of {} facilities{}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look what is newer on the service; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull again what changed on the service; what was changed here stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh all of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh each layer of this field copy, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>&amp;Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Field sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples per facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the points lie in a facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to print, a page per facility: map, attributes, empty fields to write on, a code to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;pacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest distance between two points, metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest distance of a point from the outline, metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and facilities give the same points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>1 search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new since {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {} were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} new, {} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} records remembered: the next run tells what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} since {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedAreas</name>
    <message>
        <source>No saved search has an area: save one in step 1, or choose another area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches that were saved in step 1 with an area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedFiles</name>
    <message>
        <source>Export of searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved search yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these there would be more than {} searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of them are here already: {}. Replace these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} written to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter runs a search, F2 renames it, Delete deletes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last run {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>A name to keep this search under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the search a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is asked for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read searches from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again, and tell what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write selected or all searches to a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedPresenter</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {}? What it had found is forgotten, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area has too many corners to be kept: choose or draw a simpler one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are too many to be kept: search for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a search named “{}” already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} searches are saved: delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” cannot be its name: empty, or taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>; the layer “{}” has such fields: choose it above to screen that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acid–base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them only because something is not known: the report says what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outer bound for {} of {}; for {} height or volume is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commodities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considerable ecological risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical raw materials are not known for any of {}: the layer has mass and class only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density (t/m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposed to wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farmland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives mass and class only: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk, high resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk, low resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low ecological risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low risk, high resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low risk, low resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass (t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate ecological risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAG (kg H₂SO₄/t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAG pH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NP (kg CaCO₃/t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need to examine further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acid generating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given, so the answer is UNKNOWN and counts as YES: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permeable ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor-status water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potentially acid generating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulphide minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulphide sulphur (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes {}, matched by {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer holds no results yet: the pre-selection and the resource potential run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total sulphur (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxic metals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNFC code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high ecological risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume (m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 t of critical raw materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass or volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field holds sulphide or total sulphur (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field holds sulphur (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field holds that of a resource potential, which cannot run first without mass and contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field holds the content of an element, such as Cu_pct or As_ppm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field holds the density (t/m³); one for all may be given in Run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field holds the height of the dam or heap (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field holds the mass (t), nor volume (m³) and density (t/m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field holds the neutralisation potential (kg CaCO₃/t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field holds the result of a pre-selection or contamination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field holds the stored volume (m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field holds the thickness (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready in part, without {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, runs two methods first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results of resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sulphur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers of persons count, {} in the place of what the data say: see the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} from “{}” ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of them only because something is not known: the report says what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} examine further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} high in both, {} without a quadrant: the reasons say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} hold critical raw materials, {} t in all; {} not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} potentially acid generating, {} uncertain, {} without data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} with a considerable or very high ecological risk, {} not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} t of critical raw materials and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenPresenter</name>
    <message>
        <source>Counting the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} with contents of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source>A few words about this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was chosen here for this source, and recognise its fields again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer to screen: facilities as polygons or points, or a table of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facilities in the project yet: pull or open a layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now runs a method with the inputs that were recognised; Run… opens its dialog to change them. What is not known counts as a reason to examine further, never as harmless. The result is a layer above the one it explains; the report gives reasons, sources and what was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change which field and which layer is which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show, edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} inputs recognised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No catalogue answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogues hold no records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the area {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} entries could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentencePresenter</name>
    <message>
        <source>Reading the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {} of {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (Alt+{})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>Facility type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other or not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample to be taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>({} more in the project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes: what is known, and what is not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: it can be prepared; worth a look before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: this has to be repaired first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conductivity (µS/cm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing that many takes minutes, from a service even longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the basemap: {} of {} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erosion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field sheets: page {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow (l/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNSS with RTK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to step 4; this page waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iron staining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the deepest zoom levels of the basemap out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Located by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at how large the basemap becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the folder into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One point by chance in each of equally large parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline, visit, photos, samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points at equal steps, the grid turned by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points by chance alone: some parts may stay without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the facilities for their sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: {}, {}, in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraw these outlines in your field copy; Sync shows it as a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks, sketch, photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the edits of the field copy&apos;s layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seepage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the area of the first page to everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the folder&apos;s name and leave out what phones and Windows do not take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a name beside it that is not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tick of this layer away on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tick of this layer of the basemap away on the second page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these photos out of the survey; your field copy keeps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This facility has no usable outline: draw a sketch here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all layers on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {}; {} free on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vegetation (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water on the pond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an identity for each of them into your field copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>composite sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drill core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grab sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass (kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orthophoto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} tiles of the basemap stayed empty: it shows nothing there, or its service failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sample points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tiles, about {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to visit; {} outside of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} too small for the spacing: fewer there, {} points in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} without a usable outline: no points there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} × {} = {} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, no sample points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyBack</name>
    <message>
        <source>Cannot be right ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into the field copy it came from, or into a new one beside the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into {}, or into the field copy it was prepared from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still out: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual, or lost on the way ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} rows of samples, readings, visits and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} taken into {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} would bring: {}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyPresenter</name>
    <message>
        <source>Checking the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be named: a folder here, a layer and an area on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyStep</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the field copies; what is entered here stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a survey · {} of {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples and sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next page (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the page before (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the survey&apos;s folder (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Checked: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes no changes from you. Give them to the owner of the data as a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict: waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has what others changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, not read back: the next sync asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified: as on the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified: sent and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} from a survey to choose (Pull, Take a survey in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} interrupted, may have arrived: Check asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} newer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} still to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wait for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncMap</name>
    <message>
        <source>Outlines of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPresenter</name>
    <message>
        <source>Cancelled. What was sent before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncStep</name>
    <message>
        <source>1. Check asks the service what would happen. 2. Settle each conflict: F8 goes to the next one, 1 takes base, 2 ours, 3 theirs. 3. Send what is ticked; the rest stays here as a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words about this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service what would happen; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of a field copy to compare and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field copy yet: pull a layer first, then edit it in QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed here. Edit the layer in QGIS, save the edits, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was sent last, to keep or to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of all, e.g. survey of 12 November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what is ticked, after a check; the rest and conflicts wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed; what is ticked is sent; keys 1, 2, 3 settle a conflict with base, ours, theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what, when and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why all that is sent was changed; a feature&apos;s own reason goes before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeSurvey</name>
    <message>
        <source>{} new, {} changed, {} deleted; {} values to choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailView</name>
    <message>
        <source>Fetch the picture that the record names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show picture from {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Uses</name>
    <message>
        <source>, {} entries could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its records says it, so nothing of this catalogue can be found with it: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, and the service keeps to it: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, but the service ignores it, so the answer is filtered here: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not offer it, so the answer is filtered here: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} applied here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ignored by the service: applied here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} not stated by its records: finds nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} records, after {} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Found twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of {} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline of {} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueChoice</name>
    <message>
        <source>Show the list (Arrow down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any, or your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: type to filter the list, Enter takes the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not a value of {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysPresenter</name>
    <message>
        <source>Counting what would be found without each part of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be counted: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving out a single part of the search finds nothing either: leave out several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one thing less asked for, or asked for as a word, there are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “{}”: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” as a word: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A catalogue is a service that lists datasets: of your organisation, or one of the public ones in Europe that are offered there. You search all that you added at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field copy is a GeoPackage with data that were pulled from a service. Screen it, correct it, and send the corrections back later; it needs no network until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field copy that you or a colleague pulled before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked over the network until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a field copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the options, where catalogues are added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a small data space with made-up data on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through all four steps with made-up facilities. They are served by this computer: no account, no internet, and nothing that you can break.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>&amp;Layers that come along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the field copy that come along; Space ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the survey&apos;s project and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · visited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>&amp;Folder (new or empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or an empty folder; everything is written there, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pro&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the survey&apos;s project in place of this one; QGIS asks about unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the survey&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
