<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessGate</name>
    <message>
        <source>Fold this away</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on, and remember the answer</source>
        <translation>Continuer et retenir la réponse</translation>
    </message>
    <message>
        <source>I may use it</source>
        <translation>J&apos;ai le droit de l&apos;utiliser</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Your answer is kept with the record, with date and name.</source>
        <translation>Votre réponse est gardée avec la fiche, avec la date et le nom.</translation>
    </message>
</context>
<context>
    <name>AddingAlgorithm</name>
    <message>
        <source>What was read as what</source>
        <translation>Ce qui a été lu comme quoi</translation>
    </message>
</context>
<context>
    <name>Algorithm</name>
    <message>
        <source>A record cannot be written: {}</source>
        <translation>Une fiche ne peut pas être écrite : {}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Acid generating where NPR is below</source>
        <translation>Générateur d&apos;acide si NPR est inférieur à</translation>
    </message>
    <message>
        <source>Acid of the net acid generation test (kg H₂SO₄/t)</source>
        <translation>Acidité de l&apos;essai de génération nette d&apos;acide (kg H₂SO₄/t)</translation>
    </message>
    <message>
        <source>Acid-base account</source>
        <translation>Bilan acide-base</translation>
    </message>
    <message>
        <source>Acid-base accounting</source>
        <translation>Bilan acide-base</translation>
    </message>
    <message>
        <source>Address for photos (tus), if not the service&apos;s own</source>
        <translation>Adresse pour les photos (tus), si ce n&apos;est pas celle du service</translation>
    </message>
    <message>
        <source>Agricultural land</source>
        <translation>Terres agricoles</translation>
    </message>
    <message>
        <source>Another layer or table with the resource</source>
        <translation>Autre couche ou table avec la ressource</translation>
    </message>
    <message>
        <source>Another layer or table with the risk</source>
        <translation>Autre couche ou table avec le risque</translation>
    </message>
    <message>
        <source>Answer to the author</source>
        <translation>Réponse à l&apos;auteur</translation>
    </message>
    <message>
        <source>Answers of persons (table)</source>
        <translation>Réponses de personnes (table)</translation>
    </message>
    <message>
        <source>Answers of persons that count</source>
        <translation>Réponses de personnes qui comptent</translation>
    </message>
    <message>
        <source>Answers of persons that differ from the data</source>
        <translation>Réponses de personnes qui diffèrent des données</translation>
    </message>
    <message>
        <source>Answers the 18 questions of the European Union&apos;s risk-based pre-selection protocol for each facility and decides whether it needs further examination. Every answer carries its reason.

What is not known is UNKNOWN and counts as YES in the decision: a field or layer that is not given never clears a facility, and neither does a receptor layer without features. Questions on heaps are NO for lagoons and the other way round; where the type of facility is not known, both apply.

Answers of persons (ANSWERS, matched by ID_FIELD) need a name and a date, and beat what the data say; the newest counts. “sensitivity” tells whether a distance halved or doubled changes the decision, “ask_first” which UNKNOWN answers would settle it.

Distances are metres on the ground in any coordinate reference system, 0 where a receptor touches or contains the facility. Areas are measured from the polygon where the field has none. Slopes come from the field, else from the DEM in a ring of 100 m around the facility; heights from the field, else, for polygons, from the greatest fall of the DEM across the outline within 50 m.

Question texts, thresholds and decision logic are not verified against the source: check and calibrate them before relying on a result. No conformity is claimed.</source>
        <translation>Répond pour chaque installation aux 18 questions du protocole de présélection fondé sur le risque de l&apos;Union européenne et décide s&apos;il faut l&apos;examiner davantage. Chaque réponse porte son motif.

Ce qui n&apos;est pas connu est UNKNOWN et compte comme YES dans la décision : un champ ou une couche non indiqué ne disculpe jamais une installation, pas plus qu&apos;une couche de récepteurs sans entités. Les questions sur les haldes sont NO pour les bassins et inversement ; si le type d&apos;installation n&apos;est pas connu, les deux valent.

Les réponses de personnes (ANSWERS, reliées par ID_FIELD) demandent un nom et une date, et priment sur ce que disent les données ; la plus récente compte. « sensitivity » dit si une distance divisée ou multipliée par deux change la décision, « ask_first » quelles réponses UNKNOWN la trancheraient.

Les distances sont des mètres au sol dans tout système de référence, 0 là où un récepteur touche ou contient l&apos;installation. Les surfaces sont mesurées sur le polygone si le champ n&apos;en a pas. Les pentes viennent du champ, sinon du MNT dans un anneau de 100 m autour de l&apos;installation ; les hauteurs du champ, sinon, pour les polygones, du plus grand dénivelé du MNT à travers le contour sur 50 m.

Les textes des questions, les seuils et la logique de décision ne sont pas vérifiés à la source : contrôlez-les et calez-les avant de vous fier à un résultat. Aucune conformité n&apos;est déclarée.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Area (extent)</source>
        <translation>Zone (emprise)</translation>
    </message>
    <message>
        <source>Area (m²), where there is no volume</source>
        <translation>Surface (m²), s&apos;il n&apos;y a pas de volume</translation>
    </message>
    <message>
        <source>Area (m²); measured from polygons where empty</source>
        <translation>Surface (m²) ; mesurée sur les polygones si vide</translation>
    </message>
    <message>
        <source>Area (polygons)</source>
        <translation>Zone (polygones)</translation>
    </message>
    <message>
        <source>Area layer</source>
        <translation>Couche de la zone</translation>
    </message>
    <message>
        <source>Ask whether a facility was found twice within (m; 0: never)</source>
        <translation>Demander si une installation a été trouvée deux fois à moins de (m ; 0 : jamais)</translation>
    </message>
    <message>
        <source>Asks all catalogues at once and writes one feature for each record found, with its licence, its access rights and every way to get its data.

Catalogues: names of configured catalogues or addresses, separated by “;”, with an optional kind in front (“records:https://…”, “features:https://…”). Empty: all configured catalogues.

Filters: “name=value|value;name=value”. Names: commodity, country, facility_type, status, kind, licence, access, publisher, keyword, region, restored (true or false). A filter that a service does not honour is applied here; the log says so.

The output STATUS tells for each catalogue whether it answered completely. A catalogue that fails does not stop the others.</source>
        <translation>Interroge tous les catalogues à la fois et écrit une entité pour chaque fiche trouvée, avec sa licence, ses droits d&apos;accès et tous les moyens d&apos;obtenir ses données.

Catalogues : noms de catalogues configurés ou adresses, séparés par « ; », avec un type devant si voulu (« records:https://… », « features:https://… »). Vide : tous les catalogues configurés.

Filtres : « nom=valeur|valeur;nom=valeur ». Noms : commodity, country, facility_type, status, kind, licence, access, publisher, keyword, region, restored (true ou false). Un filtre qu&apos;un service ne respecte pas est appliqué ici ; le journal le dit.

La sortie STATUS dit de chaque catalogue s&apos;il a répondu entièrement. Un catalogue en échec n&apos;arrête pas les autres.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Author, for the journal</source>
        <translation>Auteur, pour le journal</translation>
    </message>
    <message>
        <source>BASEMAP is no layer that QGIS can open.</source>
        <translation>BASEMAP n&apos;est pas une couche que QGIS puisse ouvrir.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond géochimique</translation>
    </message>
    <message>
        <source>Background is “table”, but no table was given.</source>
        <translation>Le fond est « table », mais aucune table n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>Background table (columns symbol, value_ppm in mg/kg)</source>
        <translation>Table du fond (colonnes symbol, value_ppm en mg/kg)</translation>
    </message>
    <message>
        <source>Basemap</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Breaks of resource (empty: thirds of the layer)</source>
        <translation>Bornes de la ressource (vide : tiers de la couche)</translation>
    </message>
    <message>
        <source>Breaks of risk, such as 5; 12 (empty: thirds of the layer)</source>
        <translation>Bornes du risque, comme 5; 12 (vide : tiers de la couche)</translation>
    </message>
    <message>
        <source>Breaks of the degree of contamination (8; 16; 32 for eight pollutants, 6; 12; 24 for fewer)</source>
        <translation>Bornes du degré de contamination (8; 16; 32 pour huit polluants, 6; 12; 24 pour moins)</translation>
    </message>
    <message>
        <source>Catalogue (name or address)</source>
        <translation>Catalogue (nom ou adresse)</translation>
    </message>
    <message>
        <source>Catalogues (empty: all configured)</source>
        <translation>Catalogues (vide : tous ceux configurés)</translation>
    </message>
    <message>
        <source>Changed features</source>
        <translation>Entités modifiées</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Valeurs modifiées</translation>
    </message>
    <message>
        <source>Children to pull too (names; * for all)</source>
        <translation>Données liées à récupérer aussi (noms ; * pour toutes)</translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation>Classes selon</translation>
    </message>
    <message>
        <source>Columns: {}</source>
        <translation>Colonnes : {}</translation>
    </message>
    <message>
        <source>Commodities that the facility is said to hold</source>
        <translation>Matières premières que l&apos;installation contiendrait</translation>
    </message>
    <message>
        <source>Compare a proposal with a layer, and take what is accepted</source>
        <translation>Comparer une proposition à une couche et prendre ce qui est accepté</translation>
    </message>
    <message>
        <source>Compares a proposal with a layer of a field copy, and takes of it what is accepted: that becomes a change here, with the author&apos;s reason, which Sync sends. Run it first with ACCEPT nothing and look at the table: each value as it was, as it is proposed, and as it stands here now.
To decide value by value, give that table back as DECISIONS with a verdict in each row: accepted, rejected, query (asks back; the note says what) or for review (not decided yet). What the table does not decide goes by ACCEPT: what applies takes values that nobody changed here meanwhile, everything also those in conflict. What the layer cannot hold is never taken.
ANSWER is the proposal with the verdicts, to be sent back to its author.</source>
        <translation>Compare une proposition à une couche d&apos;une copie de terrain et en prend ce qui est accepté : cela devient ici une modification, avec le motif de l&apos;auteur, que Synchroniser envoie. Exécutez-le d&apos;abord avec ACCEPT rien et regardez la table : chaque valeur telle qu&apos;elle était, telle qu&apos;elle est proposée et telle qu&apos;elle est ici maintenant.
Pour décider valeur par valeur, rendez cette table comme DECISIONS avec un verdict à chaque ligne : accepted, rejected, query (interroge ; la note dit quoi) ou for review (pas encore décidé). Ce que la table ne décide pas suit ACCEPT : ce qui s&apos;applique prend les valeurs que personne n&apos;a changées ici entre-temps, tout aussi celles en conflit. Ce que la couche ne peut contenir n&apos;est jamais pris.
ANSWER est la proposition avec les verdicts, à renvoyer à son auteur.</translation>
    </message>
    <message>
        <source>Compares the contents of elements in each sample with a background: the index of geoaccumulation Igeo with its class 0 to 6, the contamination factor CF, the enrichment factor EF, the ecological risk Er; and together the degree of contamination, the pollution load index PLI and the risk index RI.

The element of a field is read from its name (As_ppm, Cu_pct, Au_ppb, W_gt), so is the unit of plain numbers; without one it is mg/kg. Without fields chosen, those count whose names say element and unit. Values below a limit of detection, and zeros, are not known and left out; n_elements and the reasons say what an index rests on. Do not compare risk indices of different elements: their breaks hold for Hakanson&apos;s set alone.

The medians of FOREGS are not verified against the source. No European background is valid everywhere: prefer a table of your region with the columns symbol and value_ppm.</source>
        <translation>Compare les teneurs en éléments de chaque échantillon à un fond : l&apos;indice de géoaccumulation Igeo avec sa classe de 0 à 6, le facteur de contamination CF, le facteur d&apos;enrichissement EF, le risque écologique Er ; et ensemble le degré de contamination, l&apos;indice de charge polluante PLI et l&apos;indice de risque RI.

L&apos;élément d&apos;un champ est lu dans son nom (As_ppm, Cu_pct, Au_ppb, W_gt), de même que l&apos;unité des nombres seuls ; sans elle c&apos;est mg/kg. Sans champs choisis comptent ceux dont le nom dit élément et unité. Les valeurs sous la limite de détection et les zéros ne sont pas connus et sont écartés ; n_elements et les motifs disent sur quoi repose un indice. Ne comparez pas des indices de risque d&apos;éléments différents : leurs bornes ne valent que pour l&apos;ensemble de Hakanson.

Les médianes de FOREGS ne sont pas vérifiées à la source. Aucun fond européen ne vaut partout : préférez une table de votre région avec les colonnes symbol et value_ppm.</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Contamination</translation>
    </message>
    <message>
        <source>Contamination indices</source>
        <translation>Indices de contamination</translation>
    </message>
    <message>
        <source>Contents of elements</source>
        <translation>Teneurs en éléments</translation>
    </message>
    <message>
        <source>Contents of elements (empty: all)</source>
        <translation>Teneurs en éléments (vide : toutes)</translation>
    </message>
    <message>
        <source>Contents of elements (none chosen: all fields whose names say so)</source>
        <translation>Teneurs en éléments (aucune choisie : tous les champs dont le nom le dit)</translation>
    </message>
    <message>
        <source>Contents of facilities from samples</source>
        <translation>Teneurs des installations d&apos;après des échantillons</translation>
    </message>
    <message>
        <source>Copies the features of a catalogue record, a service or a file into a field copy: a GeoPackage that also keeps where they came from and, if editable, how they were, so that changes can be sent back.
The source is a record&apos;s id (then name its catalogue) or an address such as features:https://…/collections/x, or a file&apos;s path. A field copy that exists gets the layer added.
What belongs to the layer, such as the assays of facilities, can come too: name it under CHILDREN, several with “;” between them, or write * for all. Only what belongs to the features pulled comes.
COLUMNS takes names of fields as the service has them, with “;” between them; others are left out.
Nothing is asked: a record that is not open (restricted, closed, to be negotiated, or not stated), or whose address leads into a private network, is pulled with a warning that names its licence, its conditions and whom to ask. Whoever runs the algorithm answers for the right to use the data.</source>
        <translation>Copie les entités d&apos;une fiche de catalogue, d&apos;un service ou d&apos;un fichier dans une copie de terrain : un GeoPackage qui garde aussi leur origine et, s&apos;il est modifiable, leur état d&apos;origine, pour pouvoir renvoyer les modifications.
La source est l&apos;identifiant d&apos;une fiche (nommez alors son catalogue), une adresse comme features:https://…/collections/x ou le chemin d&apos;un fichier. Une copie de terrain existante reçoit la couche en plus.
Ce qui appartient à la couche, comme les analyses des installations, peut venir aussi : nommez-le dans CHILDREN, plusieurs avec « ; » entre eux, ou écrivez * pour tout. Seul vient ce qui appartient aux entités récupérées.
COLUMNS prend les noms de champs tels que le service les a, avec « ; » entre eux ; les autres sont écartés.
Rien n&apos;est demandé : une fiche qui n&apos;est pas ouverte (restreinte, fermée, à négocier ou non précisée), ou dont l&apos;adresse mène dans un réseau privé, est récupérée avec un avertissement qui nomme sa licence, ses conditions et qui interroger. Qui exécute l&apos;algorithme répond du droit d&apos;utiliser les données.</translation>
    </message>
    <message>
        <source>Copy features of a service, a catalogue record or a file into a field copy</source>
        <translation>Copier des entités d&apos;un service, d&apos;une fiche de catalogue ou d&apos;un fichier dans une copie de terrain</translation>
    </message>
    <message>
        <source>Cost of processing (currency of the prices, per t of waste)</source>
        <translation>Coût de traitement (monnaie des prix, par t de déchets)</translation>
    </message>
    <message>
        <source>Covered (yes/no)</source>
        <translation>Couverte (oui/non)</translation>
    </message>
    <message>
        <source>Critical raw materials that are worth a closer look (t)</source>
        <translation>Matières premières critiques qui méritent un examen (t)</translation>
    </message>
    <message>
        <source>Dangerous chemicals in processing (yes/no or names)</source>
        <translation>Produits chimiques dangereux au traitement (oui/non ou noms)</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Données depuis</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>Données jusqu&apos;à</translation>
    </message>
    <message>
        <source>Decisions: a table with uuid, field, verdict, note</source>
        <translation>Décisions : une table avec uuid, field, verdict, note</translation>
    </message>
    <message>
        <source>Default: not verified against the source.</source>
        <translation>Valeur par défaut : non vérifiée à la source.</translation>
    </message>
    <message>
        <source>Deleted features</source>
        <translation>Entités supprimées</translation>
    </message>
    <message>
        <source>Density (t/m³)</source>
        <translation>Densité (t/m³)</translation>
    </message>
    <message>
        <source>Density where the field has none (t/m³)</source>
        <translation>Densité si le champ n&apos;en a pas (t/m³)</translation>
    </message>
    <message>
        <source>Depth from (m; empty: the usual name)</source>
        <translation>Profondeur de (m ; vide : le nom habituel)</translation>
    </message>
    <message>
        <source>Depth to (m; empty: the usual name)</source>
        <translation>Profondeur à (m ; vide : le nom habituel)</translation>
    </message>
    <message>
        <source>Digital elevation model (heights in m)</source>
        <translation>Modèle numérique de terrain (hauteurs en m)</translation>
    </message>
    <message>
        <source>Distance to agricultural land (m)</source>
        <translation>Distance aux terres agricoles (m)</translation>
    </message>
    <message>
        <source>Distance to protected areas (m)</source>
        <translation>Distance aux zones protégées (m)</translation>
    </message>
    <message>
        <source>Distance to settlements (m)</source>
        <translation>Distance aux habitations (m)</translation>
    </message>
    <message>
        <source>Distance to surface water (m)</source>
        <translation>Distance aux eaux de surface (m)</translation>
    </message>
    <message>
        <source>Distance to water bodies with less than good status (m)</source>
        <translation>Distance aux masses d&apos;eau en état moins que bon (m)</translation>
    </message>
    <message>
        <source>Distribution of the errors</source>
        <translation>Loi des erreurs</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Dry run: send nothing</source>
        <translation>Simulation : ne rien envoyer</translation>
    </message>
    <message>
        <source>Dry run: write nothing</source>
        <translation>Simulation : ne rien écrire</translation>
    </message>
    <message>
        <source>EU pre-selection, 18 questions</source>
        <translation>Présélection UE, 18 questions</translation>
    </message>
    <message>
        <source>Editable: keep how it was pulled</source>
        <translation>Modifiable : garder l&apos;état récupéré</translation>
    </message>
    <message>
        <source>Element that enrichment is measured by</source>
        <translation>Élément de référence de l&apos;enrichissement</translation>
    </message>
    <message>
        <source>Enrichment over the crust that counts for the score at most</source>
        <translation>Enrichissement par rapport à la croûte comptant au plus pour le score</translation>
    </message>
    <message>
        <source>Entries skipped</source>
        <translation>Entrées omises</translation>
    </message>
    <message>
        <source>Estimates from height and stored volume how much waste a tailings dam releases when it fails and how far it runs, by regressions of past failures; for heaps (by the type of facility) how far a slide reaches, by the reach angle of Corominas 1996.

The result is an interval. For dams the errors of both regressions add up, and the upper bound is never less than the distance if all is released. The polygon is the upper bound in every direction, without terrain: an outer bound within which to look closer, not an area that is flooded. At single dams the regressions were wrong by more than 1,000 %.

The coefficients of the distance and the spreads are not verified against the source. Where height or volume is not known there is no result and no polygon. A facility whose type is not known, or neither, is reckoned as a dam.</source>
        <translation>Estime, d&apos;après la hauteur et le volume stocké, combien de résidus une digue libère en cas de rupture et jusqu&apos;où ils vont, par des régressions de ruptures passées ; pour les haldes (selon le type d&apos;installation), jusqu&apos;où va un glissement, par l&apos;angle de portée de Corominas 1996.

Le résultat est un intervalle. Pour les digues, les erreurs des deux régressions s&apos;ajoutent, et la borne supérieure n&apos;est jamais inférieure à la distance si tout est libéré. Le polygone est la borne supérieure dans toutes les directions, sans relief : une limite extérieure à l&apos;intérieur de laquelle regarder de plus près, pas une zone inondée. Pour certaines digues, les régressions se sont trompées de plus de 1 000 %.

Les coefficients de la distance et les dispersions ne sont pas vérifiés à la source. Si la hauteur ou le volume n&apos;est pas connu, il n&apos;y a ni résultat ni polygone. Une installation dont le type n&apos;est pas connu, ou aucun des deux, est calculée comme une digue.</translation>
    </message>
    <message>
        <source>Evidence, for the journal</source>
        <translation>Preuve, pour le journal</translation>
    </message>
    <message>
        <source>Evidence, where a feature tells none itself</source>
        <translation>Preuve, si l&apos;entité n&apos;en indique pas</translation>
    </message>
    <message>
        <source>Exposed to wind (yes/no)</source>
        <translation>Exposée au vent (oui/non)</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Installations</translation>
    </message>
    <message>
        <source>Facilities (points or polygons)</source>
        <translation>Installations (points ou polygones)</translation>
    </message>
    <message>
        <source>Facilities to examine further</source>
        <translation>Installations à examiner davantage</translation>
    </message>
    <message>
        <source>Facilities to examine further on what is known</source>
        <translation>Installations à examiner davantage d&apos;après ce qui est connu</translation>
    </message>
    <message>
        <source>Facilities with contents</source>
        <translation>Installations avec teneurs</translation>
    </message>
    <message>
        <source>Facilities with results of the other algorithms</source>
        <translation>Installations avec les résultats des autres algorithmes</translation>
    </message>
    <message>
        <source>Facilities without usable geometry</source>
        <translation>Installations sans géométrie utilisable</translation>
    </message>
    <message>
        <source>Facility of the sample (empty: the usual name)</source>
        <translation>Installation de l&apos;échantillon (vide : le nom habituel)</translation>
    </message>
    <message>
        <source>Facility sheet</source>
        <translation>Fiche d&apos;installation</translation>
    </message>
    <message>
        <source>Facility type (code or words such as “tranque de relave”)</source>
        <translation>Type d&apos;installation (code ou mots comme « tranque de relave »)</translation>
    </message>
    <message>
        <source>Facility: name, number, uuid or feature id (empty: the only one)</source>
        <translation>Installation : nom, numéro, uuid ou id d&apos;entité (vide : la seule)</translation>
    </message>
    <message>
        <source>Factor of the distance of dams (empty: of the regressions)</source>
        <translation>Facteur de la distance des digues (vide : celui des régressions)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Features in conflict</source>
        <translation>Entités en conflit</translation>
    </message>
    <message>
        <source>Features pulled</source>
        <translation>Entités récupérées</translation>
    </message>
    <message>
        <source>Features skipped</source>
        <translation>Entités omises</translation>
    </message>
    <message>
        <source>Features whose local changes stayed</source>
        <translation>Entités dont les modifications locales sont restées</translation>
    </message>
    <message>
        <source>Field copies (*.gpkg)</source>
        <translation>Copies de terrain (*.gpkg)</translation>
    </message>
    <message>
        <source>Field copy</source>
        <translation>Copie de terrain</translation>
    </message>
    <message>
        <source>Field copy (made, or added to)</source>
        <translation>Copie de terrain (créée ou complétée)</translation>
    </message>
    <message>
        <source>Field copy at home</source>
        <translation>Copie de terrain au bureau</translation>
    </message>
    <message>
        <source>Field copy at home (empty: the one it came from)</source>
        <translation>Copie de terrain au bureau (vide : celle d&apos;origine)</translation>
    </message>
    <message>
        <source>Field copy in the folder</source>
        <translation>Copie de terrain dans le dossier</translation>
    </message>
    <message>
        <source>Field copy with photos</source>
        <translation>Copie de terrain avec photos</translation>
    </message>
    <message>
        <source>Field sheets</source>
        <translation>Fiches de terrain</translation>
    </message>
    <message>
        <source>Field sheets (PDF)</source>
        <translation>Fiches de terrain (PDF)</translation>
    </message>
    <message>
        <source>Fields (names; all if empty)</source>
        <translation>Champs (noms ; tous si vide)</translation>
    </message>
    <message>
        <source>Filter (CQL2 text)</source>
        <translation>Filtre (texte CQL2)</translation>
    </message>
    <message>
        <source>Filters (name=value|value;name=value)</source>
        <translation>Filtres (nom=valeur|valeur;nom=valeur)</translation>
    </message>
    <message>
        <source>Find and pull</source>
        <translation>Chercher et récupérer</translation>
    </message>
    <message>
        <source>Find datasets on mine waste and critical raw materials in one or more catalogues.</source>
        <translation>Chercher des jeux de données sur les déchets miniers et les matières premières critiques dans un ou plusieurs catalogues.</translation>
    </message>
    <message>
        <source>Folder of the survey</source>
        <translation>Dossier de la campagne</translation>
    </message>
    <message>
        <source>Folder of the survey (new or empty)</source>
        <translation>Dossier de la campagne (nouveau ou vide)</translation>
    </message>
    <message>
        <source>From risk to resource</source>
        <translation>Du risque à la ressource</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Fichiers GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Give CRS as one of: {}.</source>
        <translation>Donnez CRS parmi : {}.</translation>
    </message>
    <message>
        <source>Give CRS: the reference system that the owner of the data names, such as EPSG:25830.</source>
        <translation>Donnez CRS : le système de référence que nomme le propriétaire des données, comme EPSG:25830.</translation>
    </message>
    <message>
        <source>Gives each facility the mean contents of its samples in mg/kg, in fields such as Cu_ppm, so that the methods that need contents can run with it. The samples stand in another layer or table and name their facility by its id.

A sample counts by its weight, which is the field chosen, else the length of its interval of depth. Where one sample of a facility has none, all of that facility count alike; “contents_from” says how it was. What was not measured is left out, never 0; a value below the limit of detection counts as half of it unless chosen otherwise. A facility without samples has no contents.

Contents that a facility has in a field of its own stay: the mean of that element is not made. A mean hides the richest sample: look at the samples, too.</source>
        <translation>Donne à chaque installation les teneurs moyennes de ses échantillons en mg/kg, dans des champs comme Cu_ppm, pour que les méthodes qui demandent des teneurs puissent tourner. Les échantillons sont dans une autre couche ou table et nomment leur installation par son id.

Un échantillon compte selon son poids, qui est le champ choisi, sinon la longueur de son intervalle de profondeur. Si un échantillon d&apos;une installation n&apos;en a pas, tous ceux de cette installation comptent autant ; « contents_from » dit comment. Ce qui n&apos;a pas été mesuré est écarté, jamais 0 ; une valeur sous la limite de détection compte pour la moitié de celle-ci, sauf autre choix. Une installation sans échantillon n&apos;a pas de teneurs.

Les teneurs qu&apos;une installation a dans un champ à elle restent : la moyenne de cet élément n&apos;est pas faite. Une moyenne cache l&apos;échantillon le plus riche : regardez aussi les échantillons.</translation>
    </message>
    <message>
        <source>Greatest contents of elements</source>
        <translation>Teneurs maximales en éléments</translation>
    </message>
    <message>
        <source>Greatest density (t/m³)</source>
        <translation>Densité maximale (t/m³)</translation>
    </message>
    <message>
        <source>Greatest volume (m³)</source>
        <translation>Volume maximal (m³)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation>Hauteur (m)</translation>
    </message>
    <message>
        <source>Height of a heap (m)</source>
        <translation>Hauteur d&apos;une halde (m)</translation>
    </message>
    <message>
        <source>Height of a lagoon&apos;s wall (m)</source>
        <translation>Hauteur de la digue d&apos;un bassin (m)</translation>
    </message>
    <message>
        <source>Height of dam or heap (m)</source>
        <translation>Hauteur de la digue ou de la halde (m)</translation>
    </message>
    <message>
        <source>How far a project is defined (0 not at all)</source>
        <translation>Degré de définition d&apos;un projet (0 nul)</translation>
    </message>
    <message>
        <source>How far contents are above a background: Igeo, CF, EF, Er, PLI, RI</source>
        <translation>De combien les teneurs dépassent un fond : Igeo, CF, EF, Er, PLI, RI</translation>
    </message>
    <message>
        <source>How far the facility was sampled (0 not at all)</source>
        <translation>Degré d&apos;échantillonnage de l&apos;installation (0 nul)</translation>
    </message>
    <message>
        <source>How far waste may run if a dam or heap fails, as an interval</source>
        <translation>Jusqu&apos;où les résidus peuvent aller si une digue ou une halde cède, en intervalle</translation>
    </message>
    <message>
        <source>How its quantities were determined, for the assessment</source>
        <translation>Comment ses quantités ont été déterminées, pour l&apos;évaluation</translation>
    </message>
    <message>
        <source>Id of the facility</source>
        <translation>Id de l&apos;installation</translation>
    </message>
    <message>
        <source>Id of the facility (empty: the usual name)</source>
        <translation>Id de l&apos;installation (vide : le nom habituel)</translation>
    </message>
    <message>
        <source>Id of the facility, in all layers (empty: crm_uuid or the usual name)</source>
        <translation>Id de l&apos;installation, dans toutes les couches (vide : crm_uuid ou le nom habituel)</translation>
    </message>
    <message>
        <source>Inert: contents of metals</source>
        <translation>Inerte : teneurs en métaux</translation>
    </message>
    <message>
        <source>Inert: free of products of extraction or processing (yes or no)</source>
        <translation>Inerte : sans produits d&apos;extraction ou de traitement (oui ou non)</translation>
    </message>
    <message>
        <source>Inert: limits of metals (columns symbol, value_ppm in mg/kg)</source>
        <translation>Inerte : limites des métaux (colonnes symbol, value_ppm en mg/kg)</translation>
    </message>
    <message>
        <source>Inert: metals within limits, in fine particles too (yes or no)</source>
        <translation>Inerte : métaux sous les limites, aussi dans les fines (oui ou non)</translation>
    </message>
    <message>
        <source>Inert: no self-combustion, will not burn (yes or no)</source>
        <translation>Inerte : pas d&apos;auto-inflammation, ne brûle pas (oui ou non)</translation>
    </message>
    <message>
        <source>Inert: no significant disintegration or dissolution (yes or no)</source>
        <translation>Inerte : ni désagrégation ni dissolution notable (oui ou non)</translation>
    </message>
    <message>
        <source>Largest zoom level of the basemap (empty: at most 16, by the area)</source>
        <translation>Plus grand niveau de zoom du fond de carte (vide : 16 au plus, selon la zone)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer (empty for all)</source>
        <translation>Couche (vide pour toutes)</translation>
    </message>
    <message>
        <source>Layer (empty for the proposal&apos;s)</source>
        <translation>Couche (vide pour celle de la proposition)</translation>
    </message>
    <message>
        <source>Layer (empty where there is only one)</source>
        <translation>Couche (vide s&apos;il n&apos;y en a qu&apos;une)</translation>
    </message>
    <message>
        <source>Layer (may be empty where there is only one)</source>
        <translation>Couche (peut être vide s&apos;il n&apos;y en a qu&apos;une)</translation>
    </message>
    <message>
        <source>Layer of the sample points</source>
        <translation>Couche des points d&apos;échantillonnage</translation>
    </message>
    <message>
        <source>Least contents of elements</source>
        <translation>Teneurs minimales en éléments</translation>
    </message>
    <message>
        <source>Least density (t/m³)</source>
        <translation>Densité minimale (t/m³)</translation>
    </message>
    <message>
        <source>Least volume (m³)</source>
        <translation>Volume minimal (m³)</translation>
    </message>
    <message>
        <source>List what was changed in a field copy since it was pulled</source>
        <translation>Lister ce qui a changé dans une copie de terrain depuis sa récupération</translation>
    </message>
    <message>
        <source>Lists what was changed in a field copy since it was pulled, field by field, whichever program changed it: the value as pulled (base) and the value now (ours). “@geometry” stands for the geometry, “@feature” for a deleted feature as a whole. A new feature has its uuid as feature_id. NULL stays NULL.
INSERTED, UPDATED and DELETED count features, FIELDS the rows of the table.</source>
        <translation>Liste ce qui a changé dans une copie de terrain depuis sa récupération, champ par champ, quel que soit le programme : la valeur récupérée (base) et la valeur actuelle (ours). « @geometry » désigne la géométrie, « @feature » une entité supprimée entière. Une nouvelle entité a son uuid comme feature_id. NULL reste NULL.
INSERTED, UPDATED et DELETED comptent des entités, FIELDS les lignes de la table.</translation>
    </message>
    <message>
        <source>Local changes</source>
        <translation>Modifications locales</translation>
    </message>
    <message>
        <source>Local changes of a field copy</source>
        <translation>Modifications locales d&apos;une copie de terrain</translation>
    </message>
    <message>
        <source>Login of the service</source>
        <translation>Identifiants du service</translation>
    </message>
    <message>
        <source>Login where the photos go</source>
        <translation>Identifiants du lieu où vont les photos</translation>
    </message>
    <message>
        <source>Make a folder for work in the field without a network</source>
        <translation>Créer un dossier pour le travail de terrain sans réseau</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Faire une proposition</translation>
    </message>
    <message>
        <source>Makes a folder for the field that works without a network, in QGIS and in QField: project, a copy of the field copy, sample points, a checklist, code lists, a folder for photos, and, if wanted, a basemap and field sheets. Nothing is written into the field copy but that the survey was given out; the open project is only read.
The folder is new or empty; it is there completely or not at all. The same seed gives the same points. An area limits what is taken along to the features that touch it.</source>
        <translation>Crée un dossier de terrain qui fonctionne sans réseau, dans QGIS et dans QField : projet, copie de la copie de terrain, points d&apos;échantillonnage, liste de tâches, listes de codes, dossier de photos et, si voulu, fond de carte et fiches de terrain. Rien n&apos;est écrit dans la copie de terrain sinon que la campagne est sortie ; le projet ouvert est seulement lu.
Le dossier est nouveau ou vide ; il est là complet ou pas du tout. La même graine donne les mêmes points. Une zone limite ce qui est emporté aux entités qui la touchent.</translation>
    </message>
    <message>
        <source>Mass (t), before all others</source>
        <translation>Masse (t), avant toutes les autres</translation>
    </message>
    <message>
        <source>Maturity of the project (1 to 4 for F1 to F4, 9 not known)</source>
        <translation>Maturité du projet (1 à 4 pour F1 à F4, 9 inconnue)</translation>
    </message>
    <message>
        <source>Mean contents of elements of each facility, from a table of samples</source>
        <translation>Teneurs moyennes en éléments de chaque installation, d&apos;après une table d&apos;échantillons</translation>
    </message>
    <message>
        <source>Model: resource screening</source>
        <translation>Modèle : criblage des ressources</translation>
    </message>
    <message>
        <source>Model: risk screening</source>
        <translation>Modèle : criblage des risques</translation>
    </message>
    <message>
        <source>Model: risk to resource</source>
        <translation>Modèle : du risque à la ressource</translation>
    </message>
    <message>
        <source>Most records of each catalogue</source>
        <translation>Nombre maximal de fiches par catalogue</translation>
    </message>
    <message>
        <source>Name of the facility, for the report</source>
        <translation>Nom de l&apos;installation, pour le rapport</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Nom de la couche</translation>
    </message>
    <message>
        <source>Neutralisation potential NP (kg CaCO₃/t)</source>
        <translation>Potentiel de neutralisation NP (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>New features</source>
        <translation>Nouvelles entités</translation>
    </message>
    <message>
        <source>No field tells which sample belongs to which facility: choose one under {}.</source>
        <translation>Aucun champ ne dit quel échantillon appartient à quelle installation : choisissez-en un dans {}.</translation>
    </message>
    <message>
        <source>Not given, though the layer seems to have it: {}</source>
        <translation>Non indiqué, bien que la couche semble l&apos;avoir : {}</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>En cas de conflit</translation>
    </message>
    <message>
        <source>One page for one facility: map, results of all methods, reasons, what is missing</source>
        <translation>Une page pour une installation : carte, résultats de toutes les méthodes, motifs, ce qui manque</translation>
    </message>
    <message>
        <source>Outer bounds of run-out</source>
        <translation>Limites extérieures de propagation</translation>
    </message>
    <message>
        <source>PAF only where that acid is above (kg H₂SO₄/t; 5 is in use; empty: by NAPP and pH alone)</source>
        <translation>PAF seulement si cette acidité dépasse (kg H₂SO₄/t ; 5 est d&apos;usage ; vide : par NAPP et pH seuls)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Permeable layer beneath (yes/no)</source>
        <translation>Couche perméable dessous (oui/non)</translation>
    </message>
    <message>
        <source>Population of the settlements</source>
        <translation>Population des habitations</translation>
    </message>
    <message>
        <source>Power of the distance of dams (empty: of the regressions)</source>
        <translation>Exposant de la distance des digues (vide : celui des régressions)</translation>
    </message>
    <message>
        <source>Pre-selection, contamination and acid-base account in one layer, run-out in another</source>
        <translation>Présélection, contamination et bilan acide-base dans une couche, propagation dans une autre</translation>
    </message>
    <message>
        <source>Pre-selection, resource potential, and the ranked list of both</source>
        <translation>Présélection, potentiel de ressources et la liste classée des deux</translation>
    </message>
    <message>
        <source>Prepare a survey</source>
        <translation>Préparer une campagne</translation>
    </message>
    <message>
        <source>Prices (columns symbol, price_per_t, currency, date)</source>
        <translation>Prix (colonnes symbol, price_per_t, currency, date)</translation>
    </message>
    <message>
        <source>Probability of the interval (%)</source>
        <translation>Probabilité de l&apos;intervalle (%)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Protected areas (Natura 2000)</source>
        <translation>Zones protégées (Natura 2000)</translation>
    </message>
    <message>
        <source>Pull again what changed on the service; what was corrected here stays</source>
        <translation>Récupérer de nouveau ce qui a changé sur le service ; ce qui est corrigé ici reste</translation>
    </message>
    <message>
        <source>Pull layer into a field copy</source>
        <translation>Récupérer une couche dans une copie de terrain</translation>
    </message>
    <message>
        <source>Pulls again what changed on the service since a layer was pulled, from the same place and with the same area and filter. What was corrected here stays; where both sides changed the same value differently, the conflict is kept for a person, as Sync does. Nothing is sent.
NEW counts features that came, CHANGED those that got values of the service, REMOVED those deleted there and so here, CONFLICTS those changed on both sides, KEPT those whose changes made here all stayed.
The optional table names them, the first 1,000 of each layer. A refresh that fails or is cancelled leaves the layer as it was; layers refreshed before it stay refreshed.</source>
        <translation>Récupère de nouveau ce qui a changé sur le service depuis la récupération d&apos;une couche, du même endroit et avec la même zone et le même filtre. Ce qui a été corrigé ici reste ; là où les deux côtés ont changé autrement la même valeur, le conflit est gardé pour une personne, comme le fait Synchroniser. Rien n&apos;est envoyé.
NEW compte les entités arrivées, CHANGED celles qui ont reçu des valeurs du service, REMOVED celles supprimées là-bas et donc ici, CONFLICTS celles changées des deux côtés, KEPT celles dont toutes les modifications faites ici sont restées.
La table facultative les nomme, les 1 000 premières de chaque couche. Une actualisation qui échoue ou est annulée laisse la couche telle qu&apos;elle était ; les couches actualisées avant le restent.</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>Motif, pour le journal</translation>
    </message>
    <message>
        <source>Reason, where a feature tells none itself</source>
        <translation>Motif, si l&apos;entité n&apos;en indique pas</translation>
    </message>
    <message>
        <source>Reckons for each facility its dry mass and for each element the tonnes in place and recoverable with P10, P50 and P90 (10 % of the draws are below P10), the enrichment over the upper crust, the value of what is recoverable, the tonnes of critical and strategic raw materials, a score, and the class of UNFC 2019.

Mass is the stated one, else volume (or area times thickness) times density. The element of a field is read from its name (Co_ppm, Cu_pct, Au_ppb, W_gt), so is the unit of plain numbers. Prices are a table with the columns symbol, price_per_t, currency, date in one currency. Where a facility states least and greatest of volume, density or grade, they are the ends of a triangle around the estimate; a per cent of its own comes before the usual one.

What is not known stays empty and is named in the reasons: without recovery nothing is recoverable and there is no value. Aluminium, silicon, titanium, phosphorus, magnesium, barium and fluorine are not counted as critical, because the lists name processed forms or minerals of them.

The same inputs and seed give the same numbers to the last byte. Default errors, densities, and rules of UNFC are not verified against the source; no conformity is claimed.</source>
        <translation>Calcule pour chaque installation sa masse sèche et, pour chaque élément, les tonnes en place et récupérables avec P10, P50 et P90 (10 % des tirages sont sous P10), l&apos;enrichissement par rapport à la croûte supérieure, la valeur du récupérable, les tonnes de matières premières critiques et stratégiques, un score et la classe UNFC 2019.

La masse est celle indiquée, sinon le volume (ou surface fois épaisseur) fois la densité. L&apos;élément d&apos;un champ est lu dans son nom (Co_ppm, Cu_pct, Au_ppb, W_gt), de même que l&apos;unité des nombres seuls. Les prix sont une table avec les colonnes symbol, price_per_t, currency, date en une seule monnaie. Si une installation indique le minimum et le maximum du volume, de la densité ou de la teneur, ce sont les extrémités d&apos;un triangle autour de l&apos;estimation ; un pourcentage propre prime sur l&apos;habituel.

Ce qui n&apos;est pas connu reste vide et est nommé dans les motifs : sans récupération rien n&apos;est récupérable et il n&apos;y a pas de valeur. Aluminium, silicium, titane, phosphore, magnésium, baryum et fluor ne sont pas comptés comme critiques, car les listes en nomment des formes transformées ou des minéraux.

Les mêmes entrées et la même graine donnent les mêmes nombres jusqu&apos;au dernier octet. Les erreurs, densités et règles UNFC par défaut ne sont pas vérifiées à la source ; aucune conformité n&apos;est déclarée.</translation>
    </message>
    <message>
        <source>Reckons for each sample the acid potential AP (31.25 × % sulphur, kg CaCO₃/t), the net neutralisation potential NNP = NP − AP, the ratio NPR = NP / AP, and the net acid producing potential NAPP (kg H₂SO₄/t), and classes by them.

Sulphide sulphur is used where it is known, else total sulphur, which overestimates: the reason says which. Where there is no sulphur NPR has no bound and stays empty.

eu_inert tells whether all five conditions of inert waste hold: one that fails makes it “no”, one that is not known “unknown”. That of sulphur (sulphide sulphur ≤ 0.1 %, or ≤ 1 % and NPR &gt; 3) is reckoned and stands alone in eu_inert_sulphur; the others are answers of yes or no in fields, that on metals also fails where a content is above its limit in your table.

Below detection (“&lt;0.01”), the worst case takes sulphur as the limit and NP as nothing.

What is not known stays empty, its class is “no data”. Texts such as “0,7 %” or “24000 ppm” are read; what was read as what stands in the log.</source>
        <translation>Calcule pour chaque échantillon le potentiel acide AP (31,25 × % de soufre, kg CaCO₃/t), le potentiel net de neutralisation NNP = NP − AP, le rapport NPR = NP / AP et le potentiel net de production d&apos;acide NAPP (kg H₂SO₄/t), et les classes qui en suivent.

Le soufre sulfuré est pris s&apos;il est connu, sinon le soufre total, qui surestime : le motif dit lequel. Sans soufre, NPR n&apos;a pas de borne et reste vide.

eu_inert dit si les cinq conditions du déchet inerte sont remplies : une qui échoue donne « no », une inconnue « unknown ». Celle du soufre (soufre sulfuré ≤ 0,1 %, ou ≤ 1 % et NPR &gt; 3) est calculée et figure seule dans eu_inert_sulphur ; les autres sont des réponses oui ou non dans des champs, celle des métaux échoue aussi si une teneur dépasse sa limite dans votre table.

Sous détection (« &lt;0.01 »), le cas le plus défavorable prend le soufre comme la limite et NP comme rien.

Ce qui n&apos;est pas connu reste vide, sa classe est « no data ». Des textes comme « 0,7 % » ou « 24000 ppm » sont lus ; ce qui a été lu comme quoi figure dans le journal.</translation>
    </message>
    <message>
        <source>Record id, address or file</source>
        <translation>Id de fiche, adresse ou fichier</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Records matched</source>
        <translation>Fiches correspondantes</translation>
    </message>
    <message>
        <source>Records returned</source>
        <translation>Fiches renvoyées</translation>
    </message>
    <message>
        <source>Recovery (%)</source>
        <translation>Récupération (%)</translation>
    </message>
    <message>
        <source>Recovery of single elements (columns symbol, recovery_pct)</source>
        <translation>Récupération d&apos;éléments particuliers (colonnes symbol, recovery_pct)</translation>
    </message>
    <message>
        <source>Reference system where a file states none</source>
        <translation>Système de référence si un fichier n&apos;en indique pas</translation>
    </message>
    <message>
        <source>Refresh a field copy</source>
        <translation>Actualiser une copie de terrain</translation>
    </message>
    <message>
        <source>Regressions of dams</source>
        <translation>Régressions des digues</translation>
    </message>
    <message>
        <source>Removed features</source>
        <translation>Entités retirées</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Rapport (HTML)</translation>
    </message>
    <message>
        <source>Report of risk and resource</source>
        <translation>Rapport risque et ressource</translation>
    </message>
    <message>
        <source>Report of the acid-base account</source>
        <translation>Rapport du bilan acide-base</translation>
    </message>
    <message>
        <source>Report of the contamination</source>
        <translation>Rapport de la contamination</translation>
    </message>
    <message>
        <source>Report of the pre-selection</source>
        <translation>Rapport de la présélection</translation>
    </message>
    <message>
        <source>Report of the resource potential</source>
        <translation>Rapport du potentiel de ressources</translation>
    </message>
    <message>
        <source>Report of the run-out</source>
        <translation>Rapport de la propagation</translation>
    </message>
    <message>
        <source>Resource (number, larger is more)</source>
        <translation>Ressource (nombre, plus grand est plus)</translation>
    </message>
    <message>
        <source>Resource potential</source>
        <translation>Potentiel de ressources</translation>
    </message>
    <message>
        <source>Resource potential of all facilities, and those that hold enough</source>
        <translation>Potentiel de ressources de toutes les installations, et celles qui en contiennent assez</translation>
    </message>
    <message>
        <source>Reviewer, for the journal</source>
        <translation>Relecteur, pour le journal</translation>
    </message>
    <message>
        <source>Risk (number, larger is worse)</source>
        <translation>Risque (nombre, plus grand est pire)</translation>
    </message>
    <message>
        <source>Risk and resource</source>
        <translation>Risque et ressource</translation>
    </message>
    <message>
        <source>Risk and resource side by side: classes, quadrant, and a ranked list</source>
        <translation>Risque et ressource côte à côte : classes, quadrant et une liste classée</translation>
    </message>
    <message>
        <source>Run-out of dams and heaps</source>
        <translation>Propagation des digues et haldes</translation>
    </message>
    <message>
        <source>Runs four algorithms with one form: contamination indices, acid-base accounting and the EU pre-selection, each on the result of the one before, and the run-out of dams and heaps. What one of them needs and does not get stays UNKNOWN or empty, and the log says so; the others run all the same.

The context menu in the toolbox opens a copy in the model designer, to change it.</source>
        <translation>Exécute quatre algorithmes avec un seul formulaire : indices de contamination, bilan acide-base et présélection UE, chacun sur le résultat du précédent, et la propagation des digues et haldes. Ce dont l&apos;un a besoin et qu&apos;il n&apos;a pas reste UNKNOWN ou vide, et le journal le dit ; les autres tournent quand même.

Le menu contextuel de la boîte à outils ouvre une copie dans le modeleur, pour la modifier.</translation>
    </message>
    <message>
        <source>Runs the EU pre-selection, the resource potential on its result, and sets both side by side: the YES answers are the risk, the score of critical raw materials is the resource. The result is one layer with the fields of all three.

The context menu in the toolbox opens a copy in the model designer, to change it.</source>
        <translation>Exécute la présélection UE, le potentiel de ressources sur son résultat, et met les deux côte à côte : les réponses YES sont le risque, le score de matières premières critiques est la ressource. Le résultat est une couche avec les champs des trois.

Le menu contextuel de la boîte à outils ouvre une copie dans le modeleur, pour la modifier.</translation>
    </message>
    <message>
        <source>Runs the resource potential, and takes out of its result the facilities that hold at least as many tonnes of critical raw materials as wanted, the one with most first. A facility of which they are not known is not among these; it stays in the whole result.

The context menu in the toolbox opens a copy in the model designer, to change it.</source>
        <translation>Exécute le potentiel de ressources et prend dans son résultat les installations qui contiennent au moins autant de tonnes de matières premières critiques que voulu, la plus riche d&apos;abord. Une installation dont on ne les connaît pas n&apos;en fait pas partie ; elle reste dans le résultat entier.

Le menu contextuel de la boîte à outils ouvre une copie dans le modeleur, pour la modifier.</translation>
    </message>
    <message>
        <source>Safe where NPR is above</source>
        <translation>Sûr si NPR est supérieur à</translation>
    </message>
    <message>
        <source>Samples (layer or table)</source>
        <translation>Échantillons (couche ou table)</translation>
    </message>
    <message>
        <source>Samples of a facility that is not in the layer, or is there more than once: {}.</source>
        <translation>Échantillons d&apos;une installation absente de la couche ou présente plusieurs fois : {}.</translation>
    </message>
    <message>
        <source>Samples or facilities</source>
        <translation>Échantillons ou installations</translation>
    </message>
    <message>
        <source>Samples per facility</source>
        <translation>Échantillons par installation</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>Plan d&apos;échantillonnage</translation>
    </message>
    <message>
        <source>Scores of the UNFC evidence form, 0 to 3, in fields named economic_viability, study_level, …</source>
        <translation>Notes du formulaire de preuves UNFC, 0 à 3, dans des champs nommés economic_viability, study_level, …</translation>
    </message>
    <message>
        <source>Screened facilities</source>
        <translation>Installations criblées</translation>
    </message>
    <message>
        <source>Screened for risk</source>
        <translation>Criblées pour le risque</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Criblage</translation>
    </message>
    <message>
        <source>Search catalogues</source>
        <translation>Interroger les catalogues</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Graine des tirages</translation>
    </message>
    <message>
        <source>Seed: the same gives the same points</source>
        <translation>Graine : la même donne les mêmes points</translation>
    </message>
    <message>
        <source>Send changes of a field copy back, and receive those of others</source>
        <translation>Renvoyer les modifications d&apos;une copie de terrain et recevoir celles des autres</translation>
    </message>
    <message>
        <source>Send photos of facilities, resumed where they stopped and checked by hash</source>
        <translation>Envoyer les photos d&apos;installations, reprises où elles s&apos;étaient arrêtées et vérifiées par empreinte</translation>
    </message>
    <message>
        <source>Send the photos of a field copy</source>
        <translation>Envoyer les photos d&apos;une copie de terrain</translation>
    </message>
    <message>
        <source>Sends the photos of a layer&apos;s features to the place that the service names for them, apart from the changes: in parts, taken up again at the byte where it stopped, asked for by hash first, so that nothing is sent twice, and compared by hash at the end. Photos of new features wait until their feature was sent.
Photos marked internal go only with INTERNAL; those whose people did not agree never do. Cameras write the place into a photo: it goes along unless it is removed (JPEG only).
ARRIVED counts photos that arrived now, BYTES what was sent for that, THERE all that the service has, WAITING those still to be sent: run it again. REJECTED were refused, HELD stay here; the log says why.</source>
        <translation>Envoie les photos des entités d&apos;une couche au lieu que le service nomme pour elles, à part des modifications : en parties, reprises à l&apos;octet où elles s&apos;étaient arrêtées, demandées d&apos;abord par empreinte, pour que rien ne soit envoyé deux fois, et comparées par empreinte à la fin. Les photos de nouvelles entités attendent que leur entité soit envoyée.
Les photos marquées internes ne partent qu&apos;avec INTERNAL ; celles dont les personnes n&apos;ont pas donné leur accord, jamais. Les appareils écrivent le lieu dans la photo : il part avec elle s&apos;il n&apos;est pas retiré (JPEG seulement).
ARRIVED compte les photos arrivées maintenant, BYTES ce qui a été envoyé pour cela, THERE toutes celles du service, WAITING celles qui restent à envoyer : exécutez-le de nouveau. REJECTED ont été refusées, HELD restent ici ; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>Sends what was changed in a field copy back to the service, value by value, and receives what others changed in the same features meanwhile. Where both changed the same value differently, the conflict is kept for a person, or decided by the rule chosen.
A new feature that lies near one which others have added meanwhile, under a like name, may be the same facility found twice: it is not created but kept for a person, who decides in the panel whether both stay, become one, or ours is left out. TWIN_DISTANCE says how near; with 0, or the rule ours, it is created without asking.
SENT counts changed features the service took and gave back the same, CREATED and DELETED new and deleted ones, RECEIVED those that got others&apos; changes, CONFLICTS those that wait for a person, REJECTED those that the schema or the service refuses, PENDING those still to be sent: run it again. A dry run sends nothing and counts what would be sent as PENDING.
After any interruption, run it again: nothing is sent twice, nothing is lost.</source>
        <translation>Renvoie au service ce qui a changé dans une copie de terrain, valeur par valeur, et reçoit ce que d&apos;autres ont changé entre-temps dans les mêmes entités. Là où les deux ont changé autrement la même valeur, le conflit est gardé pour une personne ou tranché par la règle choisie.
Une nouvelle entité proche d&apos;une autre ajoutée entre-temps sous un nom semblable peut être la même installation trouvée deux fois : elle n&apos;est pas créée mais gardée pour une personne, qui décide dans le panneau si les deux restent, n&apos;en font qu&apos;une, ou si la nôtre est écartée. TWIN_DISTANCE dit à quelle distance ; avec 0, ou la règle ours, elle est créée sans question.
SENT compte les entités modifiées que le service a prises et rendues identiques, CREATED et DELETED les nouvelles et les supprimées, RECEIVED celles qui ont reçu les modifications d&apos;autres, CONFLICTS celles qui attendent une personne, REJECTED celles que refuse le schéma ou le service, PENDING celles qui restent à envoyer : exécutez-le de nouveau. Une simulation n&apos;envoie rien et compte comme PENDING ce qui serait envoyé.
Après toute interruption, exécutez-le de nouveau : rien n&apos;est envoyé deux fois, rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Serious incident documented (yes/no)</source>
        <translation>Incident grave documenté (oui/non)</translation>
    </message>
    <message>
        <source>Sets two numbers of each facility side by side, one of risk and one of resource, such as the YES answers of the pre-selection and the score of the resource potential: a class on each axis, the quadrant, and a priority, 1 being the first.

Breaks are two numbers such as 5; 12, where moderate and high begin; without them they are the thirds of the layer. The quadrant is high from the upper break on. The priority follows from the share of the layer that is lower on each axis, with the weights given, so that units do not matter. Equal facilities share a priority.

Where the two numbers stand in different layers, such as a result of the pre-selection and one of the resource potential, give the others as RISK_LAYER or RESOURCE_LAYER: their features are matched to the facilities by ID_FIELD, crm_uuid where none is chosen.

A facility of which risk or resource is not known has no priority and is UNKNOWN, never low; nor is one low that has answers UNKNOWN, or of which mass or contents are missing. Without a field chosen, yes_count or ri is taken for risk and crm_score or crm_tonnes for resource. Weights and breaks come from no source; no conformity is claimed.</source>
        <translation>Met côte à côte deux nombres de chaque installation, un de risque et un de ressource, comme les réponses YES de la présélection et le score du potentiel de ressources : une classe sur chaque axe, le quadrant et une priorité, 1 étant la première.

Les bornes sont deux nombres comme 5; 12, où commencent modéré et élevé ; sans elles ce sont les tiers de la couche. Le quadrant est élevé à partir de la borne supérieure. La priorité suit la part de la couche qui est plus basse sur chaque axe, avec les poids donnés, si bien que les unités n&apos;importent pas. Des installations égales partagent une priorité.

Si les deux nombres sont dans des couches différentes, comme un résultat de la présélection et un du potentiel de ressources, donnez les autres comme RISK_LAYER ou RESOURCE_LAYER : leurs entités sont reliées aux installations par ID_FIELD, ou crm_uuid si aucun n&apos;est choisi.

Une installation dont le risque ou la ressource n&apos;est pas connu n&apos;a pas de priorité et est UNKNOWN, jamais basse ; n&apos;est pas basse non plus celle qui a des réponses UNKNOWN ou dont la masse ou des teneurs manquent. Sans champ choisi, yes_count ou ri vaut risque et crm_score ou crm_tonnes vaut ressource. Poids et bornes ne viennent d&apos;aucune source ; aucune conformité n&apos;est déclarée.</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Habitations</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Slope of a heap&apos;s foundation (°)</source>
        <translation>Pente du terrain d&apos;assise d&apos;une halde (°)</translation>
    </message>
    <message>
        <source>Slope of the foundation (°)</source>
        <translation>Pente du terrain d&apos;assise (°)</translation>
    </message>
    <message>
        <source>Smallest distance between samples (m)</source>
        <translation>Distance minimale entre échantillons (m)</translation>
    </message>
    <message>
        <source>Smallest distance from the outline (m)</source>
        <translation>Distance minimale au contour (m)</translation>
    </message>
    <message>
        <source>Smallest population of a settlement that counts (inhabitants)</source>
        <translation>Population minimale d&apos;un lieu habité qui compte (habitants)</translation>
    </message>
    <message>
        <source>Smallest zoom level of the basemap (empty: 10, or less)</source>
        <translation>Plus petit niveau de zoom du fond de carte (vide : 10 ou moins)</translation>
    </message>
    <message>
        <source>Spread of the distance (log10)</source>
        <translation>Dispersion de la distance (log10)</translation>
    </message>
    <message>
        <source>Spread of the released volume (log10)</source>
        <translation>Dispersion du volume libéré (log10)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of each catalogue (JSON)</source>
        <translation>État de chaque catalogue (JSON)</translation>
    </message>
    <message>
        <source>Stored volume (m³)</source>
        <translation>Volume stocké (m³)</translation>
    </message>
    <message>
        <source>Sulphide minerals (yes/no or mineral names)</source>
        <translation>Minéraux sulfurés (oui/non ou noms de minéraux)</translation>
    </message>
    <message>
        <source>Sulphide sulphur (%), preferred</source>
        <translation>Soufre sulfuré (%), préféré</translation>
    </message>
    <message>
        <source>Surface of a heap (m²)</source>
        <translation>Surface d&apos;une halde (m²)</translation>
    </message>
    <message>
        <source>Surface of a lagoon (m²)</source>
        <translation>Surface d&apos;un bassin (m²)</translation>
    </message>
    <message>
        <source>Surface water bodies</source>
        <translation>Masses d&apos;eau de surface</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync a field copy</source>
        <translation>Synchroniser une copie de terrain</translation>
    </message>
    <message>
        <source>Table of the preliminary economic assessment</source>
        <translation>Table de l&apos;évaluation économique préliminaire</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>Prendre une proposition</translation>
    </message>
    <message>
        <source>Take a survey in</source>
        <translation>Reprendre une campagne</translation>
    </message>
    <message>
        <source>Take what a survey brings back from the field into the field copy</source>
        <translation>Reprendre dans la copie de terrain ce qu&apos;une campagne rapporte</translation>
    </message>
    <message>
        <source>Takes the folder of a survey in that comes back from the field, whichever program edited it (QGIS, QField, ogr2ogr): what differs from the survey as it was given out is merged into the field copy at home, where Sync finds it as changes. Samples, readings, visits, the checklist and photos come along. Nothing is sent.
Without a field copy, the one the survey was prepared from is looked for in the open project and near the folder; where it is not found, a new one is made beside the folder. What both changed differently stays as it is at home, and the survey&apos;s value is kept in the table crm_survey_choice; run it again with PREFER to choose. Taking the same survey in again changes only what was changed in it since.
INSERTED, UPDATED and DELETED count features, ROWS those of samples, readings, visits and the checklist, CONFLICTS values to choose, PROBLEMS what the checks found. Nothing is left out because of a check.</source>
        <translation>Reprend le dossier d&apos;une campagne qui revient du terrain, quel que soit le programme qui l&apos;a modifié (QGIS, QField, ogr2ogr) : ce qui diffère de la campagne telle que sortie est intégré dans la copie de terrain au bureau, où Synchroniser le trouve comme modifications. Échantillons, mesures, visites, liste de tâches et photos viennent aussi. Rien n&apos;est envoyé.
Sans copie de terrain, celle dont la campagne a été préparée est cherchée dans le projet ouvert et près du dossier ; si elle ne se trouve pas, une nouvelle est créée à côté du dossier. Ce que les deux ont changé autrement reste comme au bureau, et la valeur de la campagne est gardée dans la table crm_survey_choice ; exécutez-le de nouveau avec PREFER pour choisir. Reprendre la même campagne ne change que ce qui y a été changé depuis.
INSERTED, UPDATED et DELETED comptent des entités, ROWS les lignes d&apos;échantillons, de mesures, de visites et de la liste de tâches, CONFLICTS les valeurs à choisir, PROBLEMS ce que les contrôles ont trouvé. Aucun contrôle n&apos;écarte quoi que ce soit.</translation>
    </message>
    <message>
        <source>Tell of positions less accurate than (m)</source>
        <translation>Signaler les positions moins précises que (m)</translation>
    </message>
    <message>
        <source>The algorithm {} is not there: switch its provider on.</source>
        <translation>L&apos;algorithme {} n&apos;est pas là : activez son fournisseur.</translation>
    </message>
    <message>
        <source>The basemap will have {} tiles of zoom levels {} to {}, about {} MB.</source>
        <translation>Le fond de carte aura {} tuiles des niveaux de zoom {} à {}, environ {} Mo.</translation>
    </message>
    <message>
        <source>The field copy has no photo of this facility that may be shown.</source>
        <translation>La copie de terrain n&apos;a aucune photo de cette installation qui puisse être montrée.</translation>
    </message>
    <message>
        <source>The field {} is taken, because none was chosen.</source>
        <translation>Le champ {} est pris, car aucun n&apos;a été choisi.</translation>
    </message>
    <message>
        <source>The lower break of NPR ({}) is above the upper one ({}): exchange them.</source>
        <translation>La borne inférieure de NPR ({}) dépasse la supérieure ({}) : échangez-les.</translation>
    </message>
    <message>
        <source>The sheet needs {} pages.</source>
        <translation>La fiche demande {} pages.</translation>
    </message>
    <message>
        <source>The survey is in {}.</source>
        <translation>La campagne est dans {}.</translation>
    </message>
    <message>
        <source>There is no file “{}”: check its path. For a record&apos;s id, give CATALOGUE, too.</source>
        <translation>Il n&apos;y a pas de fichier « {} » : vérifiez son chemin. Pour l&apos;id d&apos;une fiche, donnez aussi CATALOGUE.</translation>
    </message>
    <message>
        <source>Thickness (m), with the area</source>
        <translation>Épaisseur (m), avec la surface</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>C&apos;était une simulation : rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Total sulphur (%)</source>
        <translation>Soufre total (%)</translation>
    </message>
    <message>
        <source>Toxic metals (elements or commodities)</source>
        <translation>Métaux toxiques (éléments ou matières premières)</translation>
    </message>
    <message>
        <source>Toxic responses instead of the usual ones (columns symbol, value)</source>
        <translation>Réponses toxiques à la place des habituelles (colonnes symbol, value)</translation>
    </message>
    <message>
        <source>Type of facility</source>
        <translation>Type d&apos;installation</translation>
    </message>
    <message>
        <source>UNFC category E</source>
        <translation>Catégorie UNFC E</translation>
    </message>
    <message>
        <source>UNFC category F</source>
        <translation>Catégorie UNFC F</translation>
    </message>
    <message>
        <source>UNFC category G</source>
        <translation>Catégorie UNFC G</translation>
    </message>
    <message>
        <source>UNFC code</source>
        <translation>Code UNFC</translation>
    </message>
    <message>
        <source>Uncertainty of contents (%)</source>
        <translation>Incertitude des teneurs (%)</translation>
    </message>
    <message>
        <source>Uncertainty of density (%)</source>
        <translation>Incertitude de la densité (%)</translation>
    </message>
    <message>
        <source>Uncertainty of each density (%)</source>
        <translation>Incertitude de chaque densité (%)</translation>
    </message>
    <message>
        <source>Uncertainty of each volume or mass (%)</source>
        <translation>Incertitude de chaque volume ou masse (%)</translation>
    </message>
    <message>
        <source>Uncertainty of the contents of each facility (%)</source>
        <translation>Incertitude des teneurs de chaque installation (%)</translation>
    </message>
    <message>
        <source>Uncertainty of volume or mass (%)</source>
        <translation>Incertitude du volume ou de la masse (%)</translation>
    </message>
    <message>
        <source>Value by value</source>
        <translation>Valeur par valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Volume (m³)</source>
        <translation>Volume (m³)</translation>
    </message>
    <message>
        <source>Water bodies with less than good status</source>
        <translation>Masses d&apos;eau en état moins que bon</translation>
    </message>
    <message>
        <source>Water in the density (% of mass)</source>
        <translation>Eau dans la densité (% de la masse)</translation>
    </message>
    <message>
        <source>Weight of resource</source>
        <translation>Poids de la ressource</translation>
    </message>
    <message>
        <source>Weight of risk</source>
        <translation>Poids du risque</translation>
    </message>
    <message>
        <source>Weight of the sample, such as the mass it stands for</source>
        <translation>Poids de l&apos;échantillon, comme la masse qu&apos;il représente</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce qui est venu</translation>
    </message>
    <message>
        <source>What is below detection, such as &lt;0.01, counts as</source>
        <translation>Ce qui est sous détection, comme &lt;0.01, compte comme</translation>
    </message>
    <message>
        <source>What is below detection, such as &lt;0.5, counts as</source>
        <translation>Ce qui est sous détection, comme &lt;0.5, compte comme</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>What waste holds: tonnes of each element with P10, P50, P90, value, critical raw materials, UNFC</source>
        <translation>Ce que contiennent les déchets : tonnes de chaque élément avec P10, P50, P90, valeur, matières premières critiques, UNFC</translation>
    </message>
    <message>
        <source>Where a photo was taken, as the camera wrote it into the photo</source>
        <translation>Où une photo a été prise, comme l&apos;appareil l&apos;a écrit dans la photo</translation>
    </message>
    <message>
        <source>Where both changed the same value</source>
        <translation>Là où les deux ont changé la même valeur</translation>
    </message>
    <message>
        <source>Which extractive waste facilities need a closer look, and why</source>
        <translation>Quelles installations de déchets d&apos;extraction demandent un examen, et pourquoi</translation>
    </message>
    <message>
        <source>Which waste turns acid: AP, NP, NNP, NPR, NAPP and their classes</source>
        <translation>Quels déchets deviennent acides : AP, NP, NNP, NPR, NAPP et leurs classes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Worth a closer look</source>
        <translation>Mérite un examen</translation>
    </message>
    <message>
        <source>Write the changes of a layer into a file for the owner of the data</source>
        <translation>Écrire les modifications d&apos;une couche dans un fichier pour le propriétaire des données</translation>
    </message>
    <message>
        <source>Writes one page for one facility of a screened layer, as PDF and as HTML: a map with its scale, what the inventory says, the results of all methods that the layer holds, the reasons, and what is missing.

Name the facility by its name, its number, its uuid or its feature id, or select it and run for selected features only. Its photo stands on the page where the layer lies in a field copy, or where one is named, unless the photo is marked as internal.</source>
        <translation>Écrit une page pour une installation d&apos;une couche criblée, en PDF et en HTML : une carte à l&apos;échelle, ce que dit l&apos;inventaire, les résultats de toutes les méthodes que contient la couche, les motifs et ce qui manque.

Nommez l&apos;installation par son nom, son numéro, son uuid ou son id d&apos;entité, ou sélectionnez-la et exécutez pour les entités sélectionnées seulement. Sa photo est sur la page si la couche est dans une copie de terrain, ou si une est nommée, sauf si la photo est marquée interne.</translation>
    </message>
    <message>
        <source>Writes the changes of one layer of a field copy into a file for the owner of the data, where you may not write yourself or where the owner wants to look first: each value as it was, as it should be, why, and what shows it. The file is GeoJSON, any GIS shows it. Nothing is sent, and the changes stay in the field copy; its journal says what was proposed.
The owner takes it with “Take a proposal”, or opens it in the Sync step, value by value, and sends it back with the verdicts: opened here, it shows what became of each value.</source>
        <translation>Écrit les modifications d&apos;une couche d&apos;une copie de terrain dans un fichier pour le propriétaire des données, si vous ne pouvez pas écrire vous-même ou si le propriétaire veut d&apos;abord regarder : chaque valeur telle qu&apos;elle était, telle qu&apos;elle devrait être, pourquoi, et ce qui le montre. Le fichier est du GeoJSON, tout SIG l&apos;affiche. Rien n&apos;est envoyé, et les modifications restent dans la copie de terrain ; son journal dit ce qui a été proposé.
Le propriétaire le prend avec « Prendre une proposition », ou l&apos;ouvre à l&apos;étape Synchroniser, valeur par valeur, et le renvoie avec les verdicts : ouvert ici, il montre ce qu&apos;est devenue chaque valeur.</translation>
    </message>
    <message>
        <source>Yes: send photos marked internal, too</source>
        <translation>Oui : envoyer aussi les photos marquées internes</translation>
    </message>
    <message>
        <source>Yes: try once more what was refused</source>
        <translation>Oui : réessayer ce qui a été refusé</translation>
    </message>
    <message>
        <source>ZOOM_MIN is larger than ZOOM_MAX: exchange them.</source>
        <translation>ZOOM_MIN est plus grand que ZOOM_MAX : échangez-les.</translation>
    </message>
    <message>
        <source>acid mine drainage,AMD,ARD,sulphide,sulphur,NPR,NAPP,EN 15875,assay,inert</source>
        <translation>drainage minier acide,AMD,ARD,sulfure,soufre,NPR,NAPP,EN 15875,analyse,inerte</translation>
    </message>
    <message>
        <source>assay,sample,grade,mean,composite,depth,laboratory,join</source>
        <translation>analyse,échantillon,teneur,moyenne,composite,profondeur,laboratoire,joindre</translation>
    </message>
    <message>
        <source>catalogue,record,metadata,mine waste,tailings,OGC API,raw materials</source>
        <translation>catalogue,fiche,métadonnées,déchets miniers,résidus,OGC API,matières premières</translation>
    </message>
    <message>
        <source>changes,difference,edits,field copy,sync</source>
        <translation>modifications,différence,éditions,copie de terrain,synchroniser</translation>
    </message>
    <message>
        <source>critical raw materials,CRMA,tonnage,grade,recovery,value,UNFC,Monte Carlo,enrichment</source>
        <translation>matières premières critiques,CRMA,tonnage,teneur,récupération,valeur,UNFC,Monte Carlo,enrichissement</translation>
    </message>
    <message>
        <source>geoaccumulation,Igeo,enrichment,ecological risk,pollution load,Hakanson,heavy metals</source>
        <translation>géoaccumulation,Igeo,enrichissement,risque écologique,charge polluante,Hakanson,métaux lourds</translation>
    </message>
    <message>
        <source>interval of depth</source>
        <translation>intervalle de profondeur</translation>
    </message>
    <message>
        <source>mean of {} samples in “{}”, weighted by {}</source>
        <translation>moyenne de {} échantillons de « {} », pondérée par {}</translation>
    </message>
    <message>
        <source>mine waste,tailings,heap,risk,receptor,distance,inventory,pre-selection</source>
        <translation>déchets miniers,résidus,halde,risque,récepteur,distance,inventaire,présélection</translation>
    </message>
    <message>
        <source>model,resource,critical raw materials,tonnage,UNFC,recovery</source>
        <translation>modèle,ressource,matières premières critiques,tonnage,UNFC,récupération</translation>
    </message>
    <message>
        <source>model,risk,pre-selection,contamination,acid,run-out,tailings,heap</source>
        <translation>modèle,risque,présélection,contamination,acide,propagation,résidus,halde</translation>
    </message>
    <message>
        <source>model,risk,resource,priority,quadrant,ranking</source>
        <translation>modèle,risque,ressource,priorité,quadrant,classement</translation>
    </message>
    <message>
        <source>no sample in “{}”</source>
        <translation>aucun échantillon dans « {} »</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>one sample in “{}”</source>
        <translation>un échantillon dans « {} »</translation>
    </message>
    <message>
        <source>pH of the net acid generation test</source>
        <translation>pH de l&apos;essai de génération nette d&apos;acide</translation>
    </message>
    <message>
        <source>photos,pictures,upload,resume,send,field copy</source>
        <translation>photos,images,téléverser,reprendre,envoyer,copie de terrain</translation>
    </message>
    <message>
        <source>plain mean of {} samples in “{}”</source>
        <translation>moyenne simple de {} échantillons de « {} »</translation>
    </message>
    <message>
        <source>priority,ranking,quadrant,matrix,critical raw materials,risk,recovery</source>
        <translation>priorité,classement,quadrant,matrice,matières premières critiques,risque,récupération</translation>
    </message>
    <message>
        <source>proposal,changes,correction,suggest,field copy</source>
        <translation>proposition,modifications,correction,suggérer,copie de terrain</translation>
    </message>
    <message>
        <source>proposal,review,accept,reject,correction,field copy</source>
        <translation>proposition,relecture,accepter,refuser,correction,copie de terrain</translation>
    </message>
    <message>
        <source>pull,download,GeoPackage,field copy,offline,WFS,OGC API,ArcGIS</source>
        <translation>récupérer,télécharger,GeoPackage,copie de terrain,hors ligne,WFS,OGC API,ArcGIS</translation>
    </message>
    <message>
        <source>refresh,update,pull,field copy,conflict,newer</source>
        <translation>actualiser,récupérer,copie de terrain,conflit,plus récent</translation>
    </message>
    <message>
        <source>report,PDF,page,fact sheet,print,results,map</source>
        <translation>rapport,PDF,page,fiche,imprimer,résultats,carte</translation>
    </message>
    <message>
        <source>survey,field,QField,samples,offline,basemap,field sheets</source>
        <translation>campagne,terrain,QField,échantillons,hors ligne,fond de carte,fiches de terrain</translation>
    </message>
    <message>
        <source>survey,field,QField,samples,photos,merge,back</source>
        <translation>campagne,terrain,QField,échantillons,photos,intégrer,retour</translation>
    </message>
    <message>
        <source>sync,upload,send,push,merge,conflict,field copy</source>
        <translation>synchroniser,téléverser,envoyer,intégrer,conflit,copie de terrain</translation>
    </message>
    <message>
        <source>tailings dam,dam break,failure,released volume,flow slide,reach angle,distance</source>
        <translation>digue à résidus,rupture de digue,défaillance,volume libéré,coulée,angle de portée,distance</translation>
    </message>
    <message>
        <source>{} facilities have no usable geometry: their distances are UNKNOWN.</source>
        <translation>{} installations n&apos;ont pas de géométrie utilisable : leurs distances sont UNKNOWN.</translation>
    </message>
    <message>
        <source>{} features pulled, {} skipped, into the layer {}.</source>
        <translation>{} entités récupérées, {} omises, dans la couche {}.</translation>
    </message>
    <message>
        <source>{} of {} facilities have samples in “{}”.</source>
        <translation>{} installations sur {} ont des échantillons dans « {} ».</translation>
    </message>
    <message>
        <source>{} of {} facilities: examine further, {} of them on what is known.</source>
        <translation>{} installations sur {} : examiner davantage, dont {} d&apos;après ce qui est connu.</translation>
    </message>
    <message>
        <source>{}: {} records, {} skipped. {}</source>
        <translation>{} : {} fiches, {} omises. {}</translation>
    </message>
    <message>
        <source>“{}” has no field with contents, such as Cu_pct or As_ppm, that the facilities lack.</source>
        <translation>« {} » n&apos;a aucun champ de teneurs, comme Cu_pct ou As_ppm, qui manque aux installations.</translation>
    </message>
    <message>
        <source>“{}” is at {}, in a private network.</source>
        <translation>« {} » est à {}, dans un réseau privé.</translation>
    </message>
    <message>
        <source>“{}”: access {}, licence {}.</source>
        <translation>« {} » : accès {}, licence {}.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>(not answered yet)</source>
        <translation>(pas encore de réponse)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Answers of persons about {}</source>
        <translation>Réponses de personnes sur {}</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Set your name under Options…: an answer without a name does not count.</source>
        <translation>Indiquez votre nom dans Options… : une réponse sans nom ne compte pas.</translation>
    </message>
    <message>
        <source>The table is open. After a pre-selection, the questions worth asking are filled in here.</source>
        <translation>La table est ouverte. Après une présélection, les questions utiles y sont inscrites.</translation>
    </message>
    <message>
        <source>The table is open; no question is missing in it that would settle a decision alone.</source>
        <translation>La table est ouverte ; il n&apos;y manque aucune question qui trancherait seule une décision.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known, even on the spot</source>
        <translation>inconnu, même sur place</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{} questions that would settle a decision were filled in.</source>
        <translation>{} questions qui trancheraient une décision ont été inscrites.</translation>
    </message>
</context>
<context>
    <name>AnswersPresenter</name>
    <message>
        <source>Answers of persons</source>
        <translation>Réponses de personnes</translation>
    </message>
    <message>
        <source>Counting answers of persons</source>
        <translation>Décompte des réponses de personnes</translation>
    </message>
    <message>
        <source>Taken back: nothing that was answered is lost.</source>
        <translation>Retiré : rien de ce qui a été répondu n&apos;est perdu.</translation>
    </message>
    <message>
        <source>{} answers of persons count in the next run.</source>
        <translation>{} réponses de personnes comptent à la prochaine exécution.</translation>
    </message>
</context>
<context>
    <name>AnswersRow</name>
    <message>
        <source>Answers of persons…</source>
        <translation>Réponses de personnes…</translation>
    </message>
    <message>
        <source>Open the table of answers that people gave, with the questions that would settle a decision</source>
        <translation>Ouvrir la table des réponses données par des personnes, avec les questions qui trancheraient une décision</translation>
    </message>
    <message>
        <source>Remove the questions that were just filled in and that nobody has answered</source>
        <translation>Retirer les questions qui viennent d&apos;être inscrites et auxquelles personne n&apos;a répondu</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <source>A layer&apos;s features</source>
        <translation>Les entités d&apos;une couche</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Click the corners on the map; Enter or the right button ends, Backspace takes one back</source>
        <translation>Cliquez les sommets sur la carte ; Entrée ou le bouton droit termine, Retour arrière en retire un</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Dessiner de nouveau</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Dessiner sur la carte</translation>
    </message>
    <message>
        <source>Drawn polygon</source>
        <translation>Polygone dessiné</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Layer of the area</source>
        <translation>Couche de la zone</translation>
    </message>
    <message>
        <source>Layer whose features make the area</source>
        <translation>Couche dont les entités forment la zone</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Emprise de la carte</translation>
    </message>
    <message>
        <source>No polygon is drawn yet: press “Draw on the map” and click its corners.</source>
        <translation>Aucun polygone n&apos;est encore dessiné : appuyez sur « Dessiner sur la carte » et cliquez ses sommets.</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Entités sélectionnées</translation>
    </message>
    <message>
        <source>Which area counts</source>
        <translation>Quelle zone compte</translation>
    </message>
</context>
<context>
    <name>AskPane</name>
    <message>
        <source>All filters, and the time of the data</source>
        <translation>Tous les filtres, et l&apos;époque des données</translation>
    </message>
    <message>
        <source>Ask all catalogues</source>
        <translation>Interroger tous les catalogues</translation>
    </message>
    <message>
        <source>It is not known where “{}” is: choose the place, or remove it.</source>
        <translation>On ne sait pas où est « {} » : choisissez le lieu ou retirez-le.</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation>Près d&apos;un lieu</translation>
    </message>
    <message>
        <source>No place is chosen: write its name, or choose another area.</source>
        <translation>Aucun lieu n&apos;est choisi : écrivez son nom ou choisissez une autre zone.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Saved searches, the last searches, and what is new</source>
        <translation>Recherches enregistrées, dernières recherches et nouveautés</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Mots de recherche</translation>
    </message>
    <message>
        <source>Words or a sentence, such as “closed tungsten tailings in Saxony, not restored”; Enter searches</source>
        <translation>Des mots ou une phrase, comme « bassins de tungstène fermés en Saxe, non restreints » ; Entrée cherche</translation>
    </message>
    <message>
        <source>e.g. closed tungsten tailings in Saxony</source>
        <translation>p. ex. bassins de tungstène fermés en Saxe</translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>Do it</source>
        <translation>Le faire</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser en l&apos;état</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>BackPresenter</name>
    <message>
        <source>Cancelled; the field copy is as it was.</source>
        <translation>Annulé ; la copie de terrain est telle qu&apos;elle était.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gardé.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation>Lire {}</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>To be chosen again.</source>
        <translation>À choisir de nouveau.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{}…</source>
        <translation>{}…</translation>
    </message>
    <message>
        <source>“{}” has edits that are not saved: save them first.</source>
        <translation>« {} » a des modifications non enregistrées : enregistrez-les d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>BackStep</name>
    <message>
        <source>&amp;Folder of the survey</source>
        <translation>&amp;Dossier de la campagne</translation>
    </message>
    <message>
        <source>Back to the field copies</source>
        <translation>Retour aux copies de terrain</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose the folder that came back: the one with survey.qgz in it.</source>
        <translation>Choisissez le dossier revenu : celui qui contient survey.qgz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Folder of the survey</source>
        <translation>Dossier de la campagne</translation>
    </message>
    <message>
        <source>Go on to Sync</source>
        <translation>Passer à Synchroniser</translation>
    </message>
    <message>
        <source>Keys 1, 2, 3 take the value given out, the one here, the survey&apos;s; Enter shows a feature</source>
        <translation>Les touches 1, 2, 3 prennent la valeur sortie, celle d&apos;ici, celle de la campagne ; Entrée montre une entité</translation>
    </message>
    <message>
        <source>Let what was chosen for the marked features wait again, with the value from before</source>
        <translation>Remettre en attente ce qui a été choisi pour les entités marquées, avec la valeur d&apos;avant</translation>
    </message>
    <message>
        <source>Merge what was done in the field into the field copy; nothing is sent</source>
        <translation>Intégrer dans la copie de terrain ce qui a été fait sur le terrain ; rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>Say what the survey would bring; nothing is written</source>
        <translation>Dire ce que la campagne apporterait ; rien n&apos;est écrit</translation>
    </message>
    <message>
        <source>See what would be sent</source>
        <translation>Voir ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Take a survey in</source>
        <translation>Reprendre une campagne</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The folder that came back, with survey.qgz in it</source>
        <translation>Le dossier revenu, avec survey.qgz dedans</translation>
    </message>
    <message>
        <source>To choose and to look at</source>
        <translation>À choisir et à regarder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BasemapChoice</name>
    <message>
        <source>&amp;Zoom from</source>
        <translation>&amp;Zoom de</translation>
    </message>
    <message>
        <source>0 shows the world, 16 a village, 19 a house</source>
        <translation>0 montre le monde, 16 un village, 19 une maison</translation>
    </message>
    <message>
        <source>Base&amp;map of these open layers</source>
        <translation>&amp;Fond de carte de ces couches ouvertes</translation>
    </message>
    <message>
        <source>Largest zoom</source>
        <translation>Zoom maximal</translation>
    </message>
    <message>
        <source>Layers of the basemap</source>
        <translation>Couches du fond de carte</translation>
    </message>
    <message>
        <source>No other layer is open: add one to the map to make a basemap of it.</source>
        <translation>Aucune autre couche n&apos;est ouverte : ajoutez-en une à la carte pour en faire un fond.</translation>
    </message>
    <message>
        <source>Open layers that are drawn into the map for the field; Space ticks</source>
        <translation>Couches ouvertes dessinées dans la carte pour le terrain ; Espace coche</translation>
    </message>
    <message>
        <source>Smallest zoom</source>
        <translation>Zoom minimal</translation>
    </message>
    <message>
        <source>The basemap&apos;s layer “{}” cannot be opened.</source>
        <translation>La couche « {} » du fond de carte ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;à</translation>
    </message>
</context>
<context>
    <name>CatalogueLine</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>CataloguesEditor</name>
    <message>
        <source>Add or replace</source>
        <translation>Ajouter ou remplacer</translation>
    </message>
    <message>
        <source>Added, not tested: {}. Choose one and press Test to ask it now; your next search asks all.</source>
        <translation>Ajoutés, non testés : {}. Choisissez-en un et appuyez sur Tester pour l&apos;interroger maintenant ; votre prochaine recherche les interroge tous.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it is shown; the same name replaces</source>
        <translation>Tel qu&apos;il est affiché ; le même nom remplace</translation>
    </message>
    <message>
        <source>Ask the service for one record</source>
        <translation>Demander une fiche au service</translation>
    </message>
    <message>
        <source>Asking {}</source>
        <translation>Interrogation de {}</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Choose one to change or remove it</source>
        <translation>Choisissez-en un pour le modifier ou le retirer</translation>
    </message>
    <message>
        <source>From QGIS&apos; authentication database</source>
        <translation>De la base d&apos;authentification de QGIS</translation>
    </message>
    <message>
        <source>Index fields (JSON)</source>
        <translation>Champs de l&apos;index (JSON)</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>It works: {} records.</source>
        <translation>Cela fonctionne : {} fiches.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Leave it to be found out if you do not know</source>
        <translation>Laissez-le découvrir si vous ne le connaissez pas</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Please enter an address that starts with http:// or https://.</source>
        <translation>Saisissez une adresse qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Put these fields into the list</source>
        <translation>Mettre ces champs dans la liste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the chosen catalogue off the list</source>
        <translation>Retirer de la liste le catalogue choisi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test cancelled.</source>
        <translation>Test annulé.</translation>
    </message>
    <message>
        <source>Test {}</source>
        <translation>Tester {}</translation>
    </message>
    <message>
        <source>Web address of the service</source>
        <translation>Adresse web du service</translation>
    </message>
    <message>
        <source>found out by itself</source>
        <translation>découvert tout seul</translation>
    </message>
</context>
<context>
    <name>CataloguesPane</name>
    <message>
        <source>Choose from known catalogues…</source>
        <translation>Choisir parmi les catalogues connus…</translation>
    </message>
    <message>
        <source>Public catalogues and geological surveys in Europe; none is asked by choosing</source>
        <translation>Catalogues publics et services géologiques d&apos;Europe ; choisir n&apos;en interroge aucun</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>1 unusually large change</source>
        <translation>1 modification inhabituelle</translation>
    </message>
    <message>
        <source>is deleted on the service</source>
        <translation>est supprimé sur le service</translation>
    </message>
    <message>
        <source>it moves by {}</source>
        <translation>il se déplace de {}</translation>
    </message>
    <message>
        <source>its size changes by more than half</source>
        <translation>sa taille change de plus de moitié</translation>
    </message>
    <message>
        <source>more than ten times as much, or a tenth: is it the right unit?</source>
        <translation>plus de dix fois plus, ou un dixième : est-ce la bonne unité ?</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} et {} de plus</translation>
    </message>
    <message>
        <source>{} go at once.</source>
        <translation>{} partent à la fois.</translation>
    </message>
    <message>
        <source>{} unusually large changes</source>
        <translation>{} modifications inhabituelles</translation>
    </message>
    <message>
        <source>{} will be deleted on the service: {}.</source>
        <translation>{} seront supprimées sur le service : {}.</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{} : {}.</translation>
    </message>
</context>
<context>
    <name>ChangeTools</name>
    <message>
        <source>All corrections of {} would be undone here. Nothing is sent; the field copy keeps no copy of them.</source>
        <translation>Toutes les corrections de {} seraient annulées ici. Rien n&apos;est envoyé ; la copie de terrain n&apos;en garde pas copie.</translation>
    </message>
    <message>
        <source>Bring all features back to the base, after a question</source>
        <translation>Ramener toutes les entités à la base, après une question</translation>
    </message>
    <message>
        <source>Bring the chosen features, or single values of them, back to the base</source>
        <translation>Ramener à la base les entités choisies ou certaines de leurs valeurs</translation>
    </message>
    <message>
        <source>Go to the next conflict that is still open ({})</source>
        <translation>Aller au conflit ouvert suivant ({})</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Reason, evidence</source>
        <translation>Motif, preuve</translation>
    </message>
    <message>
        <source>Show the chosen features on the map</source>
        <translation>Montrer sur la carte les entités choisies</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Undo all…</source>
        <translation>Tout annuler…</translation>
    </message>
    <message>
        <source>Write reason and evidence for the chosen features</source>
        <translation>Écrire motif et preuve pour les entités choisies</translation>
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
        <translation>Modifié par d&apos;autres : {}</translation>
    </message>
    <message>
        <source>Conflict: {}</source>
        <translation>Conflit : {}</translation>
    </message>
    <message>
        <source>Found twice?</source>
        <translation>Trouvée deux fois ?</translation>
    </message>
    <message>
        <source>Settled: {}</source>
        <translation>Tranché : {}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>a facility without name</source>
        <translation>une installation sans nom</translation>
    </message>
    <message>
        <source>another value: {}</source>
        <translation>autre valeur : {}</translation>
    </message>
    <message>
        <source>back to base</source>
        <translation>retour à la base</translation>
    </message>
    <message>
        <source>back to what was given out</source>
        <translation>retour à ce qui était sorti</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>les deux sont gardées</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>modifié ici</translation>
    </message>
    <message>
        <source>changed here and in the survey: choose by its number</source>
        <translation>modifié ici et dans la campagne : choisissez par son numéro</translation>
    </message>
    <message>
        <source>changed here and there: choose by its number</source>
        <translation>modifié ici et là-bas : choisissez par son numéro</translation>
    </message>
    <message>
        <source>changed here, deleted there: choose with 2, 3</source>
        <translation>modifié ici, supprimé là-bas : choisissez avec 2, 3</translation>
    </message>
    <message>
        <source>conflict settled</source>
        <translation>conflit tranché</translation>
    </message>
    <message>
        <source>deleted here</source>
        <translation>supprimé ici</translation>
    </message>
    <message>
        <source>deleted here, changed there: choose with 2, 3</source>
        <translation>supprimé ici, modifié là-bas : choisissez avec 2, 3</translation>
    </message>
    <message>
        <source>joined: your values go on as corrections, after the next check</source>
        <translation>réunies : vos valeurs continuent comme corrections, après la prochaine vérification</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nouveau ici</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucun motif indiqué</translation>
    </message>
    <message>
        <source>not allowed by the rules</source>
        <translation>non permis par les règles</translation>
    </message>
    <message>
        <source>not allowed: {}</source>
        <translation>non permis : {}</translation>
    </message>
    <message>
        <source>ours is kept</source>
        <translation>la nôtre est gardée</translation>
    </message>
    <message>
        <source>photo ✓</source>
        <translation>photo ✓</translation>
    </message>
    <message>
        <source>somebody else has added “{}” too: choose with 1, 2, 3</source>
        <translation>quelqu&apos;un d&apos;autre a aussi ajouté « {} » : choisissez avec 1, 2, 3</translation>
    </message>
    <message>
        <source>the survey&apos;s is taken</source>
        <translation>celle de la campagne est prise</translation>
    </message>
    <message>
        <source>the value here is kept</source>
        <translation>la valeur d&apos;ici est gardée</translation>
    </message>
    <message>
        <source>theirs is taken</source>
        <translation>la leur est prise</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>waits: {}</source>
        <translation>attend : {}</translation>
    </message>
    <message>
        <source>yours is left out, after the next check</source>
        <translation>la vôtre est écartée, après la prochaine vérification</translation>
    </message>
    <message>
        <source>{} (comes in)</source>
        <translation>{} (arrive)</translation>
    </message>
    <message>
        <source>{} photos ✓</source>
        <translation>{} photos ✓</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>It is not known where “{}” is. Press to choose, Delete removes it</source>
        <translation>On ne sait pas où est « {} ». Appuyez pour choisir, Suppr le retire</translation>
    </message>
    <message>
        <source>Press to change it, Delete removes it</source>
        <translation>Appuyez pour le changer, Suppr le retire</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>depuis {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>pas {}</translation>
    </message>
    <message>
        <source>records that say so are left out</source>
        <translation>les fiches qui le disent sont écartées</translation>
    </message>
    <message>
        <source>the word “{}” itself</source>
        <translation>le mot « {} » lui-même</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>jusqu&apos;à {}</translation>
    </message>
    <message>
        <source>within {} km of {}</source>
        <translation>à moins de {} km de {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>de {} à {}</translation>
    </message>
    <message>
        <source>“{}” as found in: {}</source>
        <translation>« {} » tel que trouvé dans : {}</translation>
    </message>
    <message>
        <source>“{}” may also mean: {}</source>
        <translation>« {} » peut aussi vouloir dire : {}</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: {}</source>
        <translation>Retirer : {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Bring back “{}” and what was asked for before</source>
        <translation>Rétablir « {} » et ce qui était demandé avant</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Choisir le lieu…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Edit sentence</source>
        <translation>Modifier la phrase</translation>
    </message>
    <message>
        <source>Search for the word “{}” instead</source>
        <translation>Chercher plutôt le mot « {} »</translation>
    </message>
    <message>
        <source>Take away the words and all of these at once; a chosen area stays</source>
        <translation>Retirer d&apos;un coup les mots et tout cela ; une zone choisie reste</translation>
    </message>
    <message>
        <source>Time of the data: {}</source>
        <translation>Époque des données : {}</translation>
    </message>
    <message>
        <source>instead of {}</source>
        <translation>au lieu de {}</translation>
    </message>
</context>
<context>
    <name>ConflictEditor</name>
    <message>
        <source>At the same place</source>
        <translation>Au même endroit</translation>
    </message>
    <message>
        <source>Choose the same side in all open conflicts about this field</source>
        <translation>Choisir le même côté dans tous les conflits ouverts sur ce champ</translation>
    </message>
    <message>
        <source>It is one: theirs stays, your values go on as corrections of it.</source>
        <translation>C&apos;en est une : la leur reste, vos valeurs continuent comme corrections de celle-ci.</translation>
    </message>
    <message>
        <source>It is one: theirs stays; your values are kept in the journal only.</source>
        <translation>C&apos;en est une : la leur reste ; vos valeurs ne restent que dans le journal.</translation>
    </message>
    <message>
        <source>Keep this value (key {})</source>
        <translation>Garder cette valeur (touche {})</translation>
    </message>
    <message>
        <source>Outline or place: ours {} – theirs {}</source>
        <translation>Contour ou lieu : le nôtre {} – le leur {}</translation>
    </message>
    <message>
        <source>The same side in {} more conflicts about {}</source>
        <translation>Le même côté dans {} conflits de plus sur {}</translation>
    </message>
    <message>
        <source>They are two facilities; yours is created, too.</source>
        <translation>Ce sont deux installations ; la vôtre est créée aussi.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>changed there by {}</source>
        <translation>modifié là-bas par {}</translation>
    </message>
    <message>
        <source>changed there by {}, {}</source>
        <translation>modifié là-bas par {}, {}</translation>
    </message>
    <message>
        <source>changed there {}</source>
        <translation>modifié là-bas {}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>sorti</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>join</source>
        <translation>réunir</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>garder les deux</translation>
    </message>
    <message>
        <source>kept, with {}</source>
        <translation>gardé, avec {}</translation>
    </message>
    <message>
        <source>leave mine out</source>
        <translation>écarter la mienne</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>la nôtre</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>the same in {} more</source>
        <translation>pareil dans {} de plus</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>la leur</translation>
    </message>
    <message>
        <source>{} away</source>
        <translation>à {}</translation>
    </message>
    <message>
        <source>{}: ours {} – theirs {}</source>
        <translation>{} : la nôtre {} – la leur {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <source>{}: {} = {}</source>
        <translation>{} : {} = {}</translation>
    </message>
    <message>
        <source>{}; one of the two has no name to compare</source>
        <translation>{} ; l&apos;une des deux n&apos;a pas de nom à comparer</translation>
    </message>
    <message>
        <source>{}; the names are {} % alike</source>
        <translation>{} ; les noms se ressemblent à {} %</translation>
    </message>
</context>
<context>
    <name>Contamination</name>
    <message>
        <source>No field of “{}” says by its name that it holds the content of an element, such as As_ppm: no index is known. Choose the fields, or rename them.</source>
        <translation>Aucun champ de « {} » ne dit par son nom qu&apos;il contient la teneur d&apos;un élément, comme As_ppm : aucun indice n&apos;est connu. Choisissez les champs ou renommez-les.</translation>
    </message>
    <message>
        <source>Taken for contents of elements, by their names: {}</source>
        <translation>Pris comme teneurs en éléments, d&apos;après leurs noms : {}</translation>
    </message>
    <message>
        <source>Two fields hold {}: choose one.</source>
        <translation>Deux champs contiennent {} : choisissez-en un.</translation>
    </message>
    <message>
        <source>“{}” does not begin with an element&apos;s symbol, such as As_ppm: rename it or leave it out.</source>
        <translation>« {} » ne commence pas par le symbole d&apos;un élément, comme As_ppm : renommez-le ou écartez-le.</translation>
    </message>
</context>
<context>
    <name>ContentsPresenter</name>
    <message>
        <source>Looking for samples of {}</source>
        <translation>Recherche d&apos;échantillons de {}</translation>
    </message>
</context>
<context>
    <name>ContentsRow</name>
    <message>
        <source>Add it to the project</source>
        <translation>L&apos;ajouter au projet</translation>
    </message>
    <message>
        <source>Add the table to the project, so that contents can be taken from it</source>
        <translation>Ajouter la table au projet, pour que des teneurs puissent y être prises</translation>
    </message>
    <message>
        <source>Contents from “{}” (by {}): {} of {} facilities, {} elements.</source>
        <translation>Teneurs de « {} » (par {}) : {} installations sur {}, {} éléments.</translation>
    </message>
    <message>
        <source>Each is the mean of its samples, weighted by their interval of depth where all have one.</source>
        <translation>Chacune est la moyenne de ses échantillons, pondérée par leur intervalle de profondeur si tous en ont un.</translation>
    </message>
    <message>
        <source>Each is the plain mean of its samples.</source>
        <translation>Chacune est la moyenne simple de ses échantillons.</translation>
    </message>
    <message>
        <source>Go back: contents are not taken from the table any more</source>
        <translation>Revenir : les teneurs ne sont plus prises dans la table</translation>
    </message>
    <message>
        <source>Table of samples</source>
        <translation>Table d&apos;échantillons</translation>
    </message>
    <message>
        <source>Table that has samples of these facilities</source>
        <translation>Table qui a des échantillons de ces installations</translation>
    </message>
    <message>
        <source>Take contents</source>
        <translation>Prendre les teneurs</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Ne rien prendre</translation>
    </message>
    <message>
        <source>Use the mean contents of each facility&apos;s samples; the layer itself is not changed</source>
        <translation>Utiliser les teneurs moyennes des échantillons de chaque installation ; la couche elle-même ne change pas</translation>
    </message>
    <message>
        <source>“{}” has contents of {} elements for {} of {} facilities (by {}).</source>
        <translation>« {} » a les teneurs de {} éléments pour {} installations sur {} (par {}).</translation>
    </message>
    <message>
        <source>“{}” in {} has contents of elements for facilities; it is not in the project.</source>
        <translation>« {} » dans {} a des teneurs en éléments pour des installations ; elle n&apos;est pas dans le projet.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>last refresh: {}</source>
        <translation>dernière actualisation : {}</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licence non indiquée</translation>
    </message>
    <message>
        <source>nothing changed here</source>
        <translation>rien de modifié ici</translation>
    </message>
    <message>
        <source>part of the area</source>
        <translation>partie de la zone</translation>
    </message>
    <message>
        <source>pulled {}</source>
        <translation>récupéré {}</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>whole area</source>
        <translation>zone entière</translation>
    </message>
    <message>
        <source>{} changed here</source>
        <translation>{} modifiés ici</translation>
    </message>
</context>
<context>
    <name>CopiesView</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> (not verified against the source: {unsure})</source>
        <translation> (non vérifié à la source : {unsure})</translation>
    </message>
    <message>
        <source> A layer of a service is named as features:https://…/collections/x.</source>
        <translation> Une couche d&apos;un service se nomme features:https://…/collections/x.</translation>
    </message>
    <message>
        <source> A login cannot be sent for a file that is read in place: pull it instead.</source>
        <translation> Des identifiants ne peuvent être envoyés pour un fichier lu sur place : récupérez-le plutôt.</translation>
    </message>
    <message>
        <source> New there: {named}.</source>
        <translation> Nouveau là-bas : {named}.</translation>
    </message>
    <message>
        <source> Not known: {missing}.</source>
        <translation> Non connu : {missing}.</translation>
    </message>
    <message>
        <source> The clock was set back before entry {set_back}; their order is right.</source>
        <translation> L&apos;horloge a été retardée avant l&apos;entrée {set_back} ; leur ordre est juste.</translation>
    </message>
    <message>
        <source> The first {count}; {more:,} more are in the table.</source>
        <translation> Les {count} premiers ; {more:,} de plus sont dans la table.</translation>
    </message>
    <message>
        <source> The first {most:,} of {count:,} samples.</source>
        <translation> Les {most:,} premiers échantillons sur {count:,}.</translation>
    </message>
    <message>
        <source> The service has: {named}.</source>
        <translation> Le service a : {named}.</translation>
    </message>
    <message>
        <source> The {kept:,} features pulled so far are kept: pull again to go on from there.</source>
        <translation> Les {kept:,} entités récupérées jusqu&apos;ici sont gardées : récupérez de nouveau pour continuer de là.</translation>
    </message>
    <message>
        <source> and NAG above {nag_above:g} kg H₂SO₄/t</source>
        <translation> et NAG au-dessus de {nag_above:g} kg H₂SO₄/t</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> et d&apos;autres</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> et {count} de plus</translation>
    </message>
    <message>
        <source> and {times} more</source>
        <translation> et {times} de plus</translation>
    </message>
    <message>
        <source> away, farther than {limit} {where}{lost}</source>
        <translation> de distance, plus loin que {limit} {where}{lost}</translation>
    </message>
    <message>
        <source> away, within {limit} {where}</source>
        <translation> de distance, à moins de {limit} {where}</translation>
    </message>
    <message>
        <source> or more, not known: {missing}</source>
        <translation> ou plus, non connu : {missing}</translation>
    </message>
    <message>
        <source> with {counted}</source>
        <translation> avec {counted}</translation>
    </message>
    <message>
        <source> with {population:,.10g} or more inhabitants</source>
        <translation> avec {population:,.10g} habitants ou plus</translation>
    </message>
    <message>
        <source> … (the offer is longer: see the raw record)</source>
        <translation> … (l&apos;offre est plus longue : voir la fiche brute)</translation>
    </message>
    <message>
        <source>(and {count} more)</source>
        <translation>(et {count} de plus)</translation>
    </message>
    <message>
        <source>(layer {layer})</source>
        <translation>(couche {layer})</translation>
    </message>
    <message>
        <source>(nested deeper than is shown)</source>
        <translation>(imbriqué plus profond que montré)</translation>
    </message>
    <message>
        <source>(no action stated)</source>
        <translation>(aucune action indiquée)</translation>
    </message>
    <message>
        <source>(stated in detail)</source>
        <translation>(indiqué en détail)</translation>
    </message>
    <message>
        <source>, NNP {nnp:.3g} kg CaCO₃/t</source>
        <translation>, NNP {nnp:.3g} kg CaCO₃/t</translation>
    </message>
    <message>
        <source>, NNP {value:g} and +{nnp_limit:g} kg CaCO₃/t</source>
        <translation>, NNP {value:g} et +{nnp_limit:g} kg CaCO₃/t</translation>
    </message>
    <message>
        <source>, about {spoken} left</source>
        <translation>, encore {spoken} environ</translation>
    </message>
    <message>
        <source>, although the answer given says otherwise</source>
        <translation>, bien que la réponse donnée dise autrement</translation>
    </message>
    <message>
        <source>, not given for {without}</source>
        <translation>, non indiqué pour {without}</translation>
    </message>
    <message>
        <source>8, 16, 32 or 6, 12, 24 are in use</source>
        <translation>8, 16, 32 ou 6, 12, 24 sont d&apos;usage</translation>
    </message>
    <message>
        <source>; changes made here that stayed: {kept}</source>
        <translation>; modifications faites ici qui sont restées : {kept}</translation>
    </message>
    <message>
        <source>; facility type not known or neither: reckoned as a dam</source>
        <translation>; type d&apos;installation inconnu ou aucun des deux : calculée comme une digue</translation>
    </message>
    <message>
        <source>; no background for {without}</source>
        <translation>; pas de fond pour {without}</translation>
    </message>
    <message>
        <source>; no enrichment factors: {normaliser} is not known</source>
        <translation>; pas de facteurs d&apos;enrichissement : {normaliser} n&apos;est pas connu</translation>
    </message>
    <message>
        <source>; not known: {missing}, without which sums are too small</source>
        <translation>; non connu : {missing}, sans quoi les sommes sont trop petites</translation>
    </message>
    <message>
        <source>; {lost} of the layer&apos;s features have no usable geometry and were left out</source>
        <translation>; {lost} des entités de la couche n&apos;ont pas de géométrie utilisable et ont été écartées</translation>
    </message>
    <message>
        <source>A bearing of {bearing:g} is not between 0 and 360 degrees.</source>
        <translation>Une direction de {bearing:g} n&apos;est pas entre 0 et 360 degrés.</translation>
    </message>
    <message>
        <source>A bearing of {bearing_deg} is not between 0 and 360 degrees.</source>
        <translation>Une direction de {bearing_deg} n&apos;est pas entre 0 et 360 degrés.</translation>
    </message>
    <message>
        <source>A comparison, not a decision</source>
        <translation>Une comparaison, pas une décision</translation>
    </message>
    <message>
        <source>A connector&apos;s management address must say whose catalogue is meant: add ?counterPartyAddress=… to it.</source>
        <translation>L&apos;adresse de gestion d&apos;un connecteur doit dire de qui est le catalogue : ajoutez-lui ?counterPartyAddress=….</translation>
    </message>
    <message>
        <source>A distance of {km:g} km is not between 0 and {largest:g} km.</source>
        <translation>Une distance de {km:g} km n&apos;est pas entre 0 et {largest:g} km.</translation>
    </message>
    <message>
        <source>A facility has no area.</source>
        <translation>Une installation n&apos;a pas de surface.</translation>
    </message>
    <message>
        <source>A facility has no geometry.</source>
        <translation>Une installation n&apos;a pas de géométrie.</translation>
    </message>
    <message>
        <source>A facility&apos;s coordinates cannot be brought into metres.</source>
        <translation>Les coordonnées d&apos;une installation ne peuvent être ramenées en mètres.</translation>
    </message>
    <message>
        <source>A facility&apos;s coordinates lie outside of every reference system.</source>
        <translation>Les coordonnées d&apos;une installation sont hors de tout système de référence.</translation>
    </message>
    <message>
        <source>A feature came twice.</source>
        <translation>Une entité est venue deux fois.</translation>
    </message>
    <message>
        <source>A feature deleted on one side can only be kept as ours or as theirs.</source>
        <translation>Une entité supprimée d&apos;un côté ne peut être gardée que comme la nôtre ou la leur.</translation>
    </message>
    <message>
        <source>A feature has no id: changes to it cannot be sent back.</source>
        <translation>Une entité n&apos;a pas d&apos;id : ses modifications ne peuvent être renvoyées.</translation>
    </message>
    <message>
        <source>A feature is not a GeoJSON feature.</source>
        <translation>Une entité n&apos;est pas une entité GeoJSON.</translation>
    </message>
    <message>
        <source>A feature&apos;s values</source>
        <translation>Les valeurs d&apos;une entité</translation>
    </message>
    <message>
        <source>A feature&apos;s “properties”</source>
        <translation>Les « properties » d&apos;une entité</translation>
    </message>
    <message>
        <source>A geometry cannot be brought from {source} into {target}.</source>
        <translation>Une géométrie ne peut passer de {source} à {target}.</translation>
    </message>
    <message>
        <source>A geometry cannot be brought into WGS 84 degrees.</source>
        <translation>Une géométrie ne peut être ramenée en degrés WGS 84.</translation>
    </message>
    <message>
        <source>A geometry in the GeoPackage cannot be read.</source>
        <translation>Une géométrie du GeoPackage est illisible.</translation>
    </message>
    <message>
        <source>A geometry in the GeoPackage is damaged.</source>
        <translation>Une géométrie du GeoPackage est endommagée.</translation>
    </message>
    <message>
        <source>A geometry is made of curves, although straight lines were asked for.</source>
        <translation>Une géométrie est faite de courbes, bien que des lignes droites aient été demandées.</translation>
    </message>
    <message>
        <source>A geometry is no JSON object.</source>
        <translation>Une géométrie n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>A geometry is not a GeoPackage geometry.</source>
        <translation>Une géométrie n&apos;est pas une géométrie GeoPackage.</translation>
    </message>
    <message>
        <source>A geometry is not valid GeoJSON.</source>
        <translation>Une géométrie n&apos;est pas du GeoJSON valide.</translation>
    </message>
    <message>
        <source>A geometry is of a kind that cannot be read.</source>
        <translation>Une géométrie est d&apos;un type illisible.</translation>
    </message>
    <message>
        <source>A geometry of the survey cannot be brought back into its reference system.</source>
        <translation>Une géométrie de la campagne ne peut revenir dans son système de référence.</translation>
    </message>
    <message>
        <source>A part of a geometry is no list of positions.</source>
        <translation>Une partie d&apos;une géométrie n&apos;est pas une liste de positions.</translation>
    </message>
    <message>
        <source>A part of the catalogue was not read: {message}</source>
        <translation>Une partie du catalogue n&apos;a pas été lue : {message}</translation>
    </message>
    <message>
        <source>A photo was not taken along: {wrong}</source>
        <translation>Une photo n&apos;a pas été emportée : {wrong}</translation>
    </message>
    <message>
        <source>A photo&apos;s file lies in the survey: take it in again and prefer the survey&apos;s values.</source>
        <translation>Le fichier d&apos;une photo est dans la campagne : reprenez-la et préférez les valeurs de la campagne.</translation>
    </message>
    <message>
        <source>A point or a line needs a distance around it.</source>
        <translation>Un point ou une ligne demande une distance autour.</translation>
    </message>
    <message>
        <source>A position cannot be brought from {crs} into degrees.</source>
        <translation>Une position ne peut passer de {crs} en degrés.</translation>
    </message>
    <message>
        <source>A position has no numbers for x and y.</source>
        <translation>Une position n&apos;a pas de nombres pour x et y.</translation>
    </message>
    <message>
        <source>A position is not a list of numbers.</source>
        <translation>Une position n&apos;est pas une liste de nombres.</translation>
    </message>
    <message>
        <source>A screening of the data given, not an estimate of resources by any reporting standard. Densities, errors, sub-categories of UNFC and the recovery are not verified against a source; no conformity is claimed.</source>
        <translation>Un criblage des données fournies, pas une estimation de ressources selon une norme. Densités, erreurs, sous-catégories UNFC et récupération ne sont vérifiées à aucune source ; aucune conformité n&apos;est déclarée.</translation>
    </message>
    <message>
        <source>A search for words was reported to fail there: search by area, then narrow the list here.</source>
        <translation>La recherche de mots y échouerait : cherchez par zone, puis réduisez la liste ici.</translation>
    </message>
    <message>
        <source>A sheet of a screening, not of an inspection: it says what the layer holds. What is not known is not fine. No conformity is claimed.</source>
        <translation>Une fiche de criblage, pas d&apos;inspection : elle dit ce que contient la couche. Ce qui n&apos;est pas connu n&apos;est pas bon pour autant. Aucune conformité n&apos;est déclarée.</translation>
    </message>
    <message>
        <source>A step of the history</source>
        <translation>Une étape de l&apos;historique</translation>
    </message>
    <message>
        <source>A {kind} cannot be sent to a WFS.</source>
        <translation>{kind} ne peut être envoyé à un WFS.</translation>
    </message>
    <message>
        <source>Acid of the NAG test that PAF needs as well, above</source>
        <translation>Acidité de l&apos;essai NAG que PAF demande aussi, au-dessus de</translation>
    </message>
    <message>
        <source>Acid-base account</source>
        <translation>Bilan acide-base</translation>
    </message>
    <message>
        <source>An uncertainty of {name:g} % cannot be: choose one between 0 and {largest:g}.</source>
        <translation>Une incertitude de {name:g} % est impossible : choisissez-en une entre 0 et {largest:g}.</translation>
    </message>
    <message>
        <source>Another sync of {path} has taken over, because this one stood still.</source>
        <translation>Une autre synchronisation de {path} a pris le relais, car celle-ci était à l&apos;arrêt.</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Réponses par question</translation>
    </message>
    <message>
        <source>Answers left out: {count} {what}: {several}{more}.</source>
        <translation>Réponses écartées : {count} {what} : {several}{more}.</translation>
    </message>
    <message>
        <source>Answers need a file that stays: save the layer as a GeoPackage, or pull it, first.</source>
        <translation>Les réponses demandent un fichier qui reste : enregistrez d&apos;abord la couche en GeoPackage, ou récupérez-la.</translation>
    </message>
    <message>
        <source>Answers of persons</source>
        <translation>Réponses de personnes</translation>
    </message>
    <message>
        <source>Answers of persons: {beaten} gave way to a newer one.</source>
        <translation>Réponses de personnes : {beaten} ont cédé à une plus récente.</translation>
    </message>
    <message>
        <source>Answers of persons: {disputed} contradict another of the same date; the more cautious one counts.</source>
        <translation>Réponses de personnes : {disputed} en contredisent une autre du même jour ; la plus prudente compte.</translation>
    </message>
    <message>
        <source>Answers of the pre-selection</source>
        <translation>Réponses de la présélection</translation>
    </message>
    <message>
        <source>Answers with reasons</source>
        <translation>Réponses avec motifs</translation>
    </message>
    <message>
        <source>As used</source>
        <translation>Tel qu&apos;utilisé</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>À demander d&apos;abord</translation>
    </message>
    <message>
        <source>Ask for a smaller area or fewer features.</source>
        <translation>Demandez une zone plus petite ou moins d&apos;entités.</translation>
    </message>
    <message>
        <source>Ask the data&apos;s owner which one it is, then choose it.</source>
        <translation>Demandez au propriétaire des données lequel c&apos;est, puis choisissez-le.</translation>
    </message>
    <message>
        <source>Asked by the part of it that speaks like CKAN; filters that it does not know are applied here.</source>
        <translation>On interroge la partie qui parle comme CKAN ; les filtres qu&apos;elle ignore sont appliqués ici.</translation>
    </message>
    <message>
        <source>Asking the service about {name}</source>
        <translation>On interroge le service sur {name}</translation>
    </message>
    <message>
        <source>Assessment: economic recoverability</source>
        <translation>Évaluation : récupérabilité économique</translation>
    </message>
    <message>
        <source>Assessment: methods</source>
        <translation>Évaluation : méthodes</translation>
    </message>
    <message>
        <source>Assessment: quantities and concentrations</source>
        <translation>Évaluation : quantités et concentrations</translation>
    </message>
    <message>
        <source>Assessment: technical recoverability</source>
        <translation>Évaluation : récupérabilité technique</translation>
    </message>
    <message>
        <source>Background and toxic responses</source>
        <translation>Fond et réponses toxiques</translation>
    </message>
    <message>
        <source>Background: {source}</source>
        <translation>Fond : {source}</translation>
    </message>
    <message>
        <source>Below detection</source>
        <translation>Sous détection</translation>
    </message>
    <message>
        <source>Both axes are logarithmic; what is zero or below stands at the lower end. Lines: where NPR = NP / AP has the value written beside them.</source>
        <translation>Les deux axes sont logarithmiques ; ce qui est nul ou négatif est au bout inférieur. Lignes : où NPR = NP / AP a la valeur écrite à côté.</translation>
    </message>
    <message>
        <source>Both axes are shares of this layer; the numbers beside them are the field&apos;s own. Dashed: breaks of the classes.</source>
        <translation>Les deux axes sont des parts de cette couche ; les nombres à côté sont ceux du champ. Tirets : bornes des classes.</translation>
    </message>
    <message>
        <source>Both weights are 0: give risk or resource a weight above 0.</source>
        <translation>Les deux poids sont 0 : donnez au risque ou à la ressource un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>Box: P10 to P90 of the draws. Line: P50. The axis is logarithmic.</source>
        <translation>Boîte : P10 à P90 des tirages. Ligne : P50. L&apos;axe est logarithmique.</translation>
    </message>
    <message>
        <source>Box: the interval of the distance. Line: its middle. The axis is logarithmic.</source>
        <translation>Boîte : l&apos;intervalle de la distance. Ligne : son milieu. L&apos;axe est logarithmique.</translation>
    </message>
    <message>
        <source>Break-even (mg/kg)</source>
        <translation>Seuil de rentabilité (mg/kg)</translation>
    </message>
    <message>
        <source>Breaks and weights</source>
        <translation>Bornes et poids</translation>
    </message>
    <message>
        <source>Bring it back under its own name if it was renamed.</source>
        <translation>Rendez-lui son nom si elle a été renommée.</translation>
    </message>
    <message>
        <source>CC0 1.0, as public programs state it.</source>
        <translation>CC0 1.0, comme l&apos;indiquent des programmes publics.</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Catalogues of kind “{kind}” are not supported. Known kinds: {clients}.</source>
        <translation>Les catalogues de type « {kind} » ne sont pas pris en charge. Types connus : {clients}.</translation>
    </message>
    <message>
        <source>Catalogues that answer XML need the Python library lxml, which this QGIS came without. Install it for QGIS&apos; own Python with: python3 -m pip install lxml</source>
        <translation>Les catalogues qui répondent en XML demandent la bibliothèque Python lxml, absente de ce QGIS. Installez-la pour le Python de QGIS avec : python3 -m pip install lxml</translation>
    </message>
    <message>
        <source>Changes of “{layer}” cannot be sent back yet: it came from {url} ({kind}), and only services of features (OGC API, WFS) take them.</source>
        <translation>Les modifications de « {layer} » ne peuvent pas encore être renvoyées : elle vient de {url} ({kind}), et seuls les services d&apos;entités (OGC API, WFS) les prennent.</translation>
    </message>
    <message>
        <source>Check that the address is that of the service itself, not of a web page about it.</source>
        <translation>Vérifiez que l&apos;adresse est celle du service lui-même, pas d&apos;une page web à son sujet.</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then try again.</source>
        <translation>Vérifiez l&apos;adresse et la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the address, the network connection and QGIS&apos; proxy settings, then try again.</source>
        <translation>Vérifiez l&apos;adresse, la connexion réseau et le proxy de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address and kind in the options.</source>
        <translation>Vérifiez l&apos;adresse et le type du catalogue dans les options.</translation>
    </message>
    <message>
        <source>Check the coordinate reference system and that the coordinates lie inside its area of use.</source>
        <translation>Vérifiez le système de coordonnées et que les coordonnées sont dans sa zone d&apos;usage.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage that was made with Pull.</source>
        <translation>Choisissez un GeoPackage fait avec Récupérer.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or {zoom} as the largest zoom level: {tiles:,} tiles.</source>
        <translation>Choisissez une zone plus petite, ou {zoom} comme plus grand niveau de zoom : {tiles:,} tuiles.</translation>
    </message>
    <message>
        <source>Choose a smaller area.</source>
        <translation>Choisissez une zone plus petite.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration for this service: a login goes to its own host only.</source>
        <translation>Choisissez une configuration d&apos;authentification pour ce service : des identifiants ne vont qu&apos;à leur propre serveur.</translation>
    </message>
    <message>
        <source>Choose another field copy, or pull the data again.</source>
        <translation>Choisissez une autre copie de terrain, ou récupérez les données de nouveau.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation>Choisissez un autre dossier, ou fermez le fichier là où il est ouvert.</translation>
    </message>
    <message>
        <source>Choose one of them, or type the right one at home.</source>
        <translation>Choisissez l&apos;un d&apos;eux, ou saisissez le bon au bureau.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en une.</translation>
    </message>
    <message>
        <source>Choose the facility it shows.</source>
        <translation>Choisissez l&apos;installation qu&apos;elle montre.</translation>
    </message>
    <message>
        <source>Class 0: not above 1.5 times the background; each class above is a doubling, 6 is more than 48 times. Samples of which the content is not known are left out; n is how many are known.</source>
        <translation>Classe 0 : pas plus de 1,5 fois le fond ; chaque classe au-dessus double, 6 dépasse 48 fois. Les échantillons dont la teneur n&apos;est pas connue sont écartés ; n est le nombre de connus.</translation>
    </message>
    <message>
        <source>Class of Cdeg</source>
        <translation>Classe de Cdeg</translation>
    </message>
    <message>
        <source>Class of RI</source>
        <translation>Classe de RI</translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation>Classes selon</translation>
    </message>
    <message>
        <source>Classes of Cdeg begin at</source>
        <translation>Les classes de Cdeg commencent à</translation>
    </message>
    <message>
        <source>Classes of Igeo</source>
        <translation>Classes de Igeo</translation>
    </message>
    <message>
        <source>Classes of {what} begin at</source>
        <translation>Les classes de {what} commencent à</translation>
    </message>
    <message>
        <source>Close the other program that uses the file, or save the layer&apos;s edits, then try again.</source>
        <translation>Fermez l&apos;autre programme qui utilise le fichier, ou enregistrez les modifications de la couche, puis réessayez.</translation>
    </message>
    <message>
        <source>Contamination indices</source>
        <translation>Indices de contamination</translation>
    </message>
    <message>
        <source>Contents below detection</source>
        <translation>Teneurs sous détection</translation>
    </message>
    <message>
        <source>Coordinates lie outside of every reference system.</source>
        <translation>Des coordonnées sont hors de tout système de référence.</translation>
    </message>
    <message>
        <source>Copy the file, with its folder media, to where you may write, and open it there; no change is lost.</source>
        <translation>Copiez le fichier, avec son dossier media, là où vous pouvez écrire, et ouvrez-le là ; aucune modification n&apos;est perdue.</translation>
    </message>
    <message>
        <source>Copying the field copy</source>
        <translation>Copie de la copie de terrain</translation>
    </message>
    <message>
        <source>Correct it in the field copy at home before you sync.</source>
        <translation>Corrigez-le au bureau dans la copie de terrain avant de synchroniser.</translation>
    </message>
    <message>
        <source>Correct or empty it.</source>
        <translation>Corrigez-le ou videz-le.</translation>
    </message>
    <message>
        <source>Correct the data, or leave the features concerned out.</source>
        <translation>Corrigez les données, ou écartez les entités concernées.</translation>
    </message>
    <message>
        <source>Correct the search or the filter and try again.</source>
        <translation>Corrigez la recherche ou le filtre et réessayez.</translation>
    </message>
    <message>
        <source>Cost of processing</source>
        <translation>Coût de traitement</translation>
    </message>
    <message>
        <source>Curves in {shown} were replaced by short straight lines: a field copy keeps no curves.</source>
        <translation>Les courbes de {shown} ont été remplacées par de courtes lignes droites : une copie de terrain ne garde pas de courbes.</translation>
    </message>
    <message>
        <source>DEM {name}, fall across the outline within {reach:g} m</source>
        <translation>MNT {name}, dénivelé à travers le contour sur {reach:g} m</translation>
    </message>
    <message>
        <source>DEM {name}, ground around the facility</source>
        <translation>MNT {name}, terrain autour de l&apos;installation</translation>
    </message>
    <message>
        <source>Datasets and services of European geological surveys: geology, mineral resources, groundwater, hazards.</source>
        <translation>Jeux de données et services des services géologiques européens : géologie, ressources minérales, eaux souterraines, aléas.</translation>
    </message>
    <message>
        <source>Datasets and services of the British Geological Survey, minerals and mine plans among them.</source>
        <translation>Jeux de données et services du British Geological Survey, dont minéraux et plans de mines.</translation>
    </message>
    <message>
        <source>Decisions change</source>
        <translation>Les décisions changent</translation>
    </message>
    <message>
        <source>Delete those that were copied by mistake.</source>
        <translation>Supprimez celles copiées par erreur.</translation>
    </message>
    <message>
        <source>Densities named where none is given</source>
        <translation>Densités nommées si aucune n&apos;est donnée</translation>
    </message>
    <message>
        <source>Differs by layer: CC BY 4.0, CC BY-NC-ND 4.0 and all rights reserved occur.</source>
        <translation>Selon la couche : CC BY 4.0, CC BY-NC-ND 4.0 et tous droits réservés se rencontrent.</translation>
    </message>
    <message>
        <source>Differs by layer: look before use.</source>
        <translation>Selon la couche : regardez avant d&apos;utiliser.</translation>
    </message>
    <message>
        <source>Digests of the values and geometries in the order in which they were read. The same inputs, choices, seed and versions give the same report on screen to the byte; so no report bears the time of its run.</source>
        <translation>Empreintes des valeurs et géométries dans l&apos;ordre de lecture. Les mêmes entrées, choix, graine et versions donnent à l&apos;écran le même rapport à l&apos;octet près ; aussi aucun rapport ne porte l&apos;heure de son exécution.</translation>
    </message>
    <message>
        <source>Distance to agricultural land</source>
        <translation>Distance aux terres agricoles</translation>
    </message>
    <message>
        <source>Distance to protected areas</source>
        <translation>Distance aux zones protégées</translation>
    </message>
    <message>
        <source>Distance to settlements</source>
        <translation>Distance aux habitations</translation>
    </message>
    <message>
        <source>Distance to surface water</source>
        <translation>Distance aux eaux de surface</translation>
    </message>
    <message>
        <source>Distance to water bodies with less than good status</source>
        <translation>Distance aux masses d&apos;eau en état moins que bon</translation>
    </message>
    <message>
        <source>Distance, changed alone</source>
        <translation>Distance, changée seule</translation>
    </message>
    <message>
        <source>Distribution of the errors</source>
        <translation>Loi des erreurs</translation>
    </message>
    <message>
        <source>Do not sync the survey&apos;s own field copy any more.</source>
        <translation>Ne synchronisez plus la copie de terrain propre à la campagne.</translation>
    </message>
    <message>
        <source>Does the waste contain sulphide minerals?</source>
        <translation>Les déchets contiennent-ils des minéraux sulfurés ?</translation>
    </message>
    <message>
        <source>Does the waste contain toxic metals?</source>
        <translation>Les déchets contiennent-ils des métaux toxiques ?</translation>
    </message>
    <message>
        <source>Draw it, or delete the feature.</source>
        <translation>Dessinez-la, ou supprimez l&apos;entité.</translation>
    </message>
    <message>
        <source>Drawing {iterations:,} times</source>
        <translation>Tirage {iterations:,} fois</translation>
    </message>
    <message>
        <source>E as of a facility that was not sampled</source>
        <translation>E comme pour une installation non échantillonnée</translation>
    </message>
    <message>
        <source>E1: economic_viability and regulatory_status scored 3, no barrier below 2</source>
        <translation>E1 : economic_viability et regulatory_status notés 3, aucun obstacle sous 2</translation>
    </message>
    <message>
        <source>E2: economic_viability scored {viable}, not all of regulatory_status and barriers settled</source>
        <translation>E2 : economic_viability noté {viable}, regulatory_status et obstacles pas entièrement réglés</translation>
    </message>
    <message>
        <source>E3.2: economic_viability scored 0</source>
        <translation>E3.2 : economic_viability noté 0</translation>
    </message>
    <message>
        <source>E3.3: {value} scored 1</source>
        <translation>E3.3 : {value} noté 1</translation>
    </message>
    <message>
        <source>Each record states its own.</source>
        <translation>Chaque fiche indique la sienne.</translation>
    </message>
    <message>
        <source>Economic importance</source>
        <translation>Importance économique</translation>
    </message>
    <message>
        <source>Either answer settles</source>
        <translation>Toute réponse tranche</translation>
    </message>
    <message>
        <source>Empty attributes: </source>
        <translation>Attributs vides : </translation>
    </message>
    <message>
        <source>Enrichment counts up to</source>
        <translation>L&apos;enrichissement compte jusqu&apos;à</translation>
    </message>
    <message>
        <source>Entries skipped: {named}.</source>
        <translation>Entrées omises : {named}.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} are</source>
        <translation>Les entrées {first} à {last} sont</translation>
    </message>
    <message>
        <source>Entry {entry} ({told}) does not follow entry {before}: one of them was put in.</source>
        <translation>L&apos;entrée {entry} ({told}) ne suit pas l&apos;entrée {before} : l&apos;une d&apos;elles a été insérée.</translation>
    </message>
    <message>
        <source>Entry {entry} ({told}) was changed after it was written.</source>
        <translation>L&apos;entrée {entry} ({told}) a été changée après son écriture.</translation>
    </message>
    <message>
        <source>Entry {first} is</source>
        <translation>L&apos;entrée {first} est</translation>
    </message>
    <message>
        <source>Environment: land cover, water, protected areas, ground motion of Copernicus.</source>
        <translation>Environnement : occupation du sol, eau, zones protégées, mouvements du sol de Copernicus.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Every facility is ranked.</source>
        <translation>Chaque installation est classée.</translation>
    </message>
    <message>
        <source>F4: project_defined scored 0</source>
        <translation>F4 : project_defined noté 0</translation>
    </message>
    <message>
        <source>Facilities by risk and resource, with the four quadrants</source>
        <translation>Installations par risque et ressource, avec les quatre quadrants</translation>
    </message>
    <message>
        <source>Facilities by their number of YES answers and by decision</source>
        <translation>Installations par leur nombre de réponses YES et par décision</translation>
    </message>
    <message>
        <source>Facilities to examine further, in brackets those on what is known, if each distance alone were half or twice as long. Nothing else changes; answers of persons stay. The layer&apos;s field “sensitivity” says it for each one.</source>
        <translation>Installations à examiner davantage, entre parenthèses celles d&apos;après ce qui est connu, si chaque distance seule était moitié ou double. Rien d&apos;autre ne change ; les réponses de personnes restent. Le champ « sensitivity » de la couche le dit pour chacune.</translation>
    </message>
    <message>
        <source>Facilities with equal gaps</source>
        <translation>Installations aux mêmes lacunes</translation>
    </message>
    <message>
        <source>Facility sheet</source>
        <translation>Fiche d&apos;installation</translation>
    </message>
    <message>
        <source>Factor of the distance</source>
        <translation>Facteur de la distance</translation>
    </message>
    <message>
        <source>Feature {server_id} was changed on the service meanwhile.</source>
        <translation>L&apos;entité {server_id} a été changée entre-temps sur le service.</translation>
    </message>
    <message>
        <source>Feature {what} has a geometry that is not valid GeoJSON.</source>
        <translation>L&apos;entité {what} a une géométrie qui n&apos;est pas du GeoJSON valide.</translation>
    </message>
    <message>
        <source>Features or values</source>
        <translation>Entités ou valeurs</translation>
    </message>
    <message>
        <source>For a tonne</source>
        <translation>Par tonne</translation>
    </message>
    <message>
        <source>For all: {shared}.</source>
        <translation>Pour toutes : {shared}.</translation>
    </message>
    <message>
        <source>For many conflicts at once, choose a side: base, ours or theirs.</source>
        <translation>Pour de nombreux conflits à la fois, choisissez un côté : base, la nôtre ou la leur.</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder, then try again.</source>
        <translation>Libérez de l&apos;espace disque, ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>From risk to resource</source>
        <translation>Du risque à la ressource</translation>
    </message>
    <message>
        <source>F{maturity}: project_maturity</source>
        <translation>F{maturity} : project_maturity</translation>
    </message>
    <message>
        <source>F{study}: study_level scored {score}</source>
        <translation>F{study} : study_level noté {score}</translation>
    </message>
    <message>
        <source>G3: sampled, a score of knowledge below 2</source>
        <translation>G3 : échantillonnée, une note de connaissance sous 2</translation>
    </message>
    <message>
        <source>G4: sampling scored 0, no boreholes</source>
        <translation>G4 : sampling noté 0, aucun sondage</translation>
    </message>
    <message>
        <source>Geological map of Portugal.</source>
        <translation>Carte géologique du Portugal.</translation>
    </message>
    <message>
        <source>Geological maps and services of the Austrian geological survey.</source>
        <translation>Cartes géologiques et services du service géologique autrichien.</translation>
    </message>
    <message>
        <source>Geological maps of France, to look at.</source>
        <translation>Cartes géologiques de France, à regarder.</translation>
    </message>
    <message>
        <source>Geology, groundwater, geochemistry (Tellus), mineral localities of Ireland as services.</source>
        <translation>Géologie, eaux souterraines, géochimie (Tellus), gîtes minéraux d&apos;Irlande en services.</translation>
    </message>
    <message>
        <source>Geology, mineral deposits (MIDAS), groundwater and hazards of Poland as services.</source>
        <translation>Géologie, gisements (MIDAS), eaux souterraines et aléas de Pologne en services.</translation>
    </message>
    <message>
        <source>Geology, mineral deposits, geochemistry, hydrogeology of Spain as map and feature services.</source>
        <translation>Géologie, gisements, géochimie, hydrogéologie d&apos;Espagne en services de cartes et d&apos;entités.</translation>
    </message>
    <message>
        <source>Geology, mineral deposits, mining rights (Tukes) and geochemistry of Finland as services.</source>
        <translation>Géologie, gisements, droits miniers (Tukes) et géochimie de Finlande en services.</translation>
    </message>
    <message>
        <source>Geology, raw materials, soil, geochemistry, groundwater of Germany.</source>
        <translation>Géologie, matières premières, sols, géochimie, eaux souterraines d&apos;Allemagne.</translation>
    </message>
    <message>
        <source>GetCapabilities of {service}</source>
        <translation>GetCapabilities de {service}</translation>
    </message>
    <message>
        <source>Gone on with {read:,} features pulled at {at} UTC.</source>
        <translation>Repris avec {read:,} entités récupérées le {at} UTC.</translation>
    </message>
    <message>
        <source>G{lowest}: no score of knowledge below {score}</source>
        <translation>G{lowest} : aucune note de connaissance sous {score}</translation>
    </message>
    <message>
        <source>Hakanson 1980</source>
        <translation>Hakanson 1980</translation>
    </message>
    <message>
        <source>Has a serious incident or impact at the site been documented?</source>
        <translation>Un incident ou impact grave est-il documenté sur le site ?</translation>
    </message>
    <message>
        <source>Height of a heap</source>
        <translation>Hauteur d&apos;une halde</translation>
    </message>
    <message>
        <source>Height of a lagoon&apos;s wall</source>
        <translation>Hauteur de la digue d&apos;un bassin</translation>
    </message>
    <message>
        <source>ISPRA, the geological survey, describes its services here.</source>
        <translation>ISPRA, le service géologique, décrit ici ses services.</translation>
    </message>
    <message>
        <source>If they are to go, delete them in the field copy at home.</source>
        <translation>Si elles doivent partir, supprimez-les au bureau dans la copie de terrain.</translation>
    </message>
    <message>
        <source>Index fields (JSON): {reason}</source>
        <translation>Champs de l&apos;index (JSON) : {reason}</translation>
    </message>
    <message>
        <source>Index fields (JSON): “{name}” names the field “{missing}”, which {catalogue} does not have.</source>
        <translation>Champs de l&apos;index (JSON) : « {name} » nomme le champ « {missing} », que {catalogue} n&apos;a pas.</translation>
    </message>
    <message>
        <source>Inert waste</source>
        <translation>Déchet inerte</translation>
    </message>
    <message>
        <source>Inputs and attributes</source>
        <translation>Entrées et attributs</translation>
    </message>
    <message>
        <source>Inputs as read</source>
        <translation>Entrées telles que lues</translation>
    </message>
    <message>
        <source>Install the library named above for QGIS&apos; Python, then restart QGIS.</source>
        <translation>Installez la bibliothèque nommée ci-dessus pour le Python de QGIS, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Intervals of the run-out distance, the farthest first</source>
        <translation>Intervalles de la distance de propagation, la plus longue d&apos;abord</translation>
    </message>
    <message>
        <source>Is the facility a tailings lagoon?</source>
        <translation>L&apos;installation est-elle un bassin de résidus ?</translation>
    </message>
    <message>
        <source>Is the foundation of the heap steeper than the threshold?</source>
        <translation>L&apos;assise de la halde est-elle plus pentue que le seuil ?</translation>
    </message>
    <message>
        <source>Is the heap higher than the threshold (within 50 m of the toe)?</source>
        <translation>La halde est-elle plus haute que le seuil (à moins de 50 m du pied) ?</translation>
    </message>
    <message>
        <source>Is the layer beneath the facility permeable?</source>
        <translation>La couche sous l&apos;installation est-elle perméable ?</translation>
    </message>
    <message>
        <source>Is the material exposed to wind?</source>
        <translation>Le matériau est-il exposé au vent ?</translation>
    </message>
    <message>
        <source>Is the material uncovered, so that direct contact is possible?</source>
        <translation>Le matériau est-il découvert, si bien qu&apos;un contact direct est possible ?</translation>
    </message>
    <message>
        <source>Is the surface of the heap larger than the threshold?</source>
        <translation>La surface de la halde dépasse-t-elle le seuil ?</translation>
    </message>
    <message>
        <source>Is the surface of the lagoon larger than the threshold?</source>
        <translation>La surface du bassin dépasse-t-elle le seuil ?</translation>
    </message>
    <message>
        <source>Is the wall of the lagoon higher than the threshold (within 50 m of the crest)?</source>
        <translation>La digue du bassin est-elle plus haute que le seuil (à moins de 50 m de la crête) ?</translation>
    </message>
    <message>
        <source>Is there a protected (Natura 2000) site within the distance?</source>
        <translation>Y a-t-il un site protégé (Natura 2000) dans la distance ?</translation>
    </message>
    <message>
        <source>Is there a settlement with at least the given population within the distance?</source>
        <translation>Y a-t-il un lieu habité d&apos;au moins la population donnée dans la distance ?</translation>
    </message>
    <message>
        <source>Is there a surface water body within the distance?</source>
        <translation>Y a-t-il une masse d&apos;eau de surface dans la distance ?</translation>
    </message>
    <message>
        <source>Is there a water body with less than good status within the distance?</source>
        <translation>Y a-t-il une masse d&apos;eau en état moins que bon dans la distance ?</translation>
    </message>
    <message>
        <source>Is there agricultural land within the distance?</source>
        <translation>Y a-t-il des terres agricoles dans la distance ?</translation>
    </message>
    <message>
        <source>It could not be looked whether somebody else has found the new features too</source>
        <translation>On n&apos;a pas pu voir si quelqu&apos;un d&apos;autre a aussi trouvé les nouvelles entités</translation>
    </message>
    <message>
        <source>It had not reached the service; it is sent again.</source>
        <translation>Cela n&apos;avait pas atteint le service ; c&apos;est renvoyé.</translation>
    </message>
    <message>
        <source>It had reached the service before the connection broke off.</source>
        <translation>Cela avait atteint le service avant la coupure.</translation>
    </message>
    <message>
        <source>It has a document type.</source>
        <translation>Il a un type de document.</translation>
    </message>
    <message>
        <source>It has no element.</source>
        <translation>Il n&apos;a aucun élément.</translation>
    </message>
    <message>
        <source>It has no geometry.</source>
        <translation>Elle n&apos;a pas de géométrie.</translation>
    </message>
    <message>
        <source>It is known as a line only: the samples lie on it.</source>
        <translation>Elle n&apos;est connue que comme ligne : les échantillons sont dessus.</translation>
    </message>
    <message>
        <source>It is known as a point only: the samples lie at it and around it.</source>
        <translation>Elle n&apos;est connue que comme point : les échantillons sont dessus et autour.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>C&apos;est imbriqué trop profond.</translation>
    </message>
    <message>
        <source>It is too small for an edge of {edge:g} m: {kept:.2g} m kept.</source>
        <translation>Elle est trop petite pour une marge de {edge:g} m : {kept:.2g} m gardés.</translation>
    </message>
    <message>
        <source>It lies outside of the area of the survey.</source>
        <translation>C&apos;est hors de la zone de la campagne.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted: search for it again.</source>
        <translation>Il a peut-être été déplacé ou supprimé : cherchez-le de nouveau.</translation>
    </message>
    <message>
        <source>It waits: it is not known whether somebody else has found it too.</source>
        <translation>Elle attend : on ne sait pas si quelqu&apos;un d&apos;autre l&apos;a trouvée aussi.</translation>
    </message>
    <message>
        <source>It was changed in the survey and deleted here: it stays deleted.</source>
        <translation>Elle a été modifiée dans la campagne et supprimée ici : elle reste supprimée.</translation>
    </message>
    <message>
        <source>It was changed on the service {rounds} times while it was being sent; sync again.</source>
        <translation>Il a changé {rounds} fois sur le service pendant son envoi ; synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>It was deleted in the survey and changed here: it stays.</source>
        <translation>Elle a été supprimée dans la campagne et modifiée ici : elle reste.</translation>
    </message>
    <message>
        <source>It was made on data of {url}, this layer is from {here}: check that both are the same.</source>
        <translation>Elle a été faite sur des données de {url}, cette couche vient de {here} : vérifiez que ce sont les mêmes.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came, and the service cannot be asked for it: look there whether it exists. If it does not, copy the feature here and delete this one; the copy is sent as a new one.</source>
        <translation>C&apos;est parti, mais aucune réponse n&apos;est venue, et le service ne peut être interrogé : regardez là-bas si elle existe. Sinon, copiez l&apos;entité ici et supprimez celle-ci ; la copie part comme nouvelle.</translation>
    </message>
    <message>
        <source>It was sent, but the service does not have it any more; sync again.</source>
        <translation>C&apos;est parti, mais le service ne l&apos;a plus ; synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>It would have been taken in the future, {values}.</source>
        <translation>Elle daterait du futur, {values}.</translation>
    </message>
    <message>
        <source>Its coordinates are in {theirs}, those of this layer in {here}.</source>
        <translation>Ses coordonnées sont en {theirs}, celles de cette couche en {here}.</translation>
    </message>
    <message>
        <source>Its operator states it with http; others ask it by https.</source>
        <translation>Son exploitant l&apos;indique en http ; d&apos;autres l&apos;interrogent en https.</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Page d&apos;accueil</translation>
    </message>
    <message>
        <source>Largest tonnages</source>
        <translation>Plus grands tonnages</translation>
    </message>
    <message>
        <source>Largest tonnages of {what} with their intervals</source>
        <translation>Plus grands tonnages de {what} avec leurs intervalles</translation>
    </message>
    <message>
        <source>Layers of European projects: mineral occurrences, mines, faults, surface geology.</source>
        <translation>Couches de projets européens : indices minéraux, mines, failles, géologie de surface.</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Mise en page du rapport</translation>
    </message>
    <message>
        <source>Look at the clock of the camera.</source>
        <translation>Regardez l&apos;horloge de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Look for the file on the device, put it into the folder, and take the survey in again.</source>
        <translation>Cherchez le fichier sur l&apos;appareil, mettez-le dans le dossier et reprenez la campagne.</translation>
    </message>
    <message>
        <source>Look it up on the bag or on the sheet, and correct it.</source>
        <translation>Regardez sur le sac ou la fiche, et corrigez.</translation>
    </message>
    <message>
        <source>Look whether it is meant.</source>
        <translation>Regardez si c&apos;est voulu.</translation>
    </message>
    <message>
        <source>Look whether it is the right one before you sync.</source>
        <translation>Regardez si c&apos;est la bonne avant de synchroniser.</translation>
    </message>
    <message>
        <source>Look whether it was drawn in the right place.</source>
        <translation>Regardez si elle a été dessinée au bon endroit.</translation>
    </message>
    <message>
        <source>Looking for {count} features</source>
        <translation>Recherche de {count} entités</translation>
    </message>
    <message>
        <source>Looking for {name}</source>
        <translation>Recherche de {name}</translation>
    </message>
    <message>
        <source>Looking for {value}</source>
        <translation>Recherche de {value}</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Making the demo inventory</source>
        <translation>Création de l&apos;inventaire de démonstration</translation>
    </message>
    <message>
        <source>Many services: the first search takes long. A service&apos;s own address in place of this one is faster.</source>
        <translation>Beaucoup de services : la première recherche est longue. L&apos;adresse propre d&apos;un service à la place de celle-ci est plus rapide.</translation>
    </message>
    <message>
        <source>Map of the facilities by class</source>
        <translation>Carte des installations par classe</translation>
    </message>
    <message>
        <source>Map of the facility at {where}, with {count} others</source>
        <translation>Carte de l&apos;installation à {where}, avec {count} autres</translation>
    </message>
    <message>
        <source>Material assessed</source>
        <translation>Matériau évalué</translation>
    </message>
    <message>
        <source>Measure it again, or draw it after a better source.</source>
        <translation>Mesurez de nouveau, ou dessinez d&apos;après une meilleure source.</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>Mesure des distances</translation>
    </message>
    <message>
        <source>Metadata of Flanders, soil, geology and environment among them.</source>
        <translation>Métadonnées de Flandre, dont sols, géologie et environnement.</translation>
    </message>
    <message>
        <source>Metadata of Wallonia, soil, geology, mines and environment among them.</source>
        <translation>Métadonnées de Wallonie, dont sols, géologie, mines et environnement.</translation>
    </message>
    <message>
        <source>Metadata of all countries that report for INSPIRE, mineral resources and geology among them.</source>
        <translation>Métadonnées de tous les pays qui rapportent pour INSPIRE, dont ressources minérales et géologie.</translation>
    </message>
    <message>
        <source>Metadata of public bodies in Scotland.</source>
        <translation>Métadonnées d&apos;organismes publics d&apos;Écosse.</translation>
    </message>
    <message>
        <source>Metadata of public bodies of the whole country, geology, mineral resources and environment among them.</source>
        <translation>Métadonnées d&apos;organismes publics de tout le pays, dont géologie, ressources minérales et environnement.</translation>
    </message>
    <message>
        <source>Metadata of the Czech Geological Survey.</source>
        <translation>Métadonnées du Service géologique tchèque.</translation>
    </message>
    <message>
        <source>Metadata of the national platform of geographic data.</source>
        <translation>Métadonnées de la plateforme nationale de données géographiques.</translation>
    </message>
    <message>
        <source>Metadata of the project ProSUM on secondary raw materials, mining waste among them.</source>
        <translation>Métadonnées du projet ProSUM sur les matières premières secondaires, dont déchets miniers.</translation>
    </message>
    <message>
        <source>Metadata on natural and industrial risks, polluted sites and mines among them.</source>
        <translation>Métadonnées sur les risques naturels et industriels, dont sites pollués et mines.</translation>
    </message>
    <message>
        <source>Methods without a result in this layer: </source>
        <translation>Méthodes sans résultat dans cette couche : </translation>
    </message>
    <message>
        <source>Mineral occurrences of Portugal, to look at.</source>
        <translation>Indices minéraux du Portugal, à regarder.</translation>
    </message>
    <message>
        <source>Mineral rights in Sweden, of its geological survey: permits, concessions, applications.</source>
        <translation>Droits miniers de Suède, de son service géologique : permis, concessions, demandes.</translation>
    </message>
    <message>
        <source>More than {most_features} features lie around the new ones.</source>
        <translation>Plus de {most_features} entités entourent les nouvelles.</translation>
    </message>
    <message>
        <source>Moving {layer} into place</source>
        <translation>Mise en place de {layer}</translation>
    </message>
    <message>
        <source>NGU, the geological survey, describes its data here.</source>
        <translation>NGU, le service géologique, décrit ici ses données.</translation>
    </message>
    <message>
        <source>NNP either side of zero</source>
        <translation>NNP de part et d&apos;autre de zéro</translation>
    </message>
    <message>
        <source>NP against AP</source>
        <translation>NP contre AP</translation>
    </message>
    <message>
        <source>NPR {ratio:g}</source>
        <translation>NPR {ratio:g}</translation>
    </message>
    <message>
        <source>Name them in the table of photos.</source>
        <translation>Nommez-les dans la table des photos.</translation>
    </message>
    <message>
        <source>National INSPIRE discovery service: metadata of public bodies, geology, mineral resources and environment among them.</source>
        <translation>Service national de découverte INSPIRE : métadonnées d&apos;organismes publics, dont géologie, ressources minérales et environnement.</translation>
    </message>
    <message>
        <source>Neutralisation potential against acid potential of each sample, by class</source>
        <translation>Potentiel de neutralisation contre potentiel acide de chaque échantillon, par classe</translation>
    </message>
    <message>
        <source>Newer pages of this catalogue stand under https://metadata.europe-geology.eu: look there where this address does not answer.</source>
        <translation>Des pages plus récentes de ce catalogue sont sous https://metadata.europe-geology.eu : regardez là si cette adresse ne répond pas.</translation>
    </message>
    <message>
        <source>No catalogue is given and none is configured.</source>
        <translation>Aucun catalogue n&apos;est donné et aucun n&apos;est configuré.</translation>
    </message>
    <message>
        <source>No conditions are stated in the offer.</source>
        <translation>L&apos;offre n&apos;indique aucune condition.</translation>
    </message>
    <message>
        <source>No decision rests on an UNKNOWN answer.</source>
        <translation>Aucune décision ne repose sur une réponse UNKNOWN.</translation>
    </message>
    <message>
        <source>No element has an index.</source>
        <translation>Aucun élément n&apos;a d&apos;indice.</translation>
    </message>
    <message>
        <source>No element of this layer is counted as critical.</source>
        <translation>Aucun élément de cette couche n&apos;est compté comme critique.</translation>
    </message>
    <message>
        <source>No facility has a place: there is nothing to draw a basemap of.</source>
        <translation>Aucune installation n&apos;a de lieu : il n&apos;y a rien dont dessiner un fond de carte.</translation>
    </message>
    <message>
        <source>No facility lies in the area.</source>
        <translation>Aucune installation n&apos;est dans la zone.</translation>
    </message>
    <message>
        <source>No facility of “{layer}” is called “{name}”: write it as it stands, or its feature id.</source>
        <translation>Aucune installation de « {layer} » ne s&apos;appelle « {name} » : écrivez-le comme là-bas, ou son id d&apos;entité.</translation>
    </message>
    <message>
        <source>No feature fits the {limits}: the layer is empty.</source>
        <translation>Aucune entité ne répond à {limits} : la couche est vide.</translation>
    </message>
    <message>
        <source>No feature is selected in the current layer: select some, or choose another area.</source>
        <translation>Aucune entité n&apos;est sélectionnée dans la couche actuelle : sélectionnez-en, ou choisissez une autre zone.</translation>
    </message>
    <message>
        <source>No feature of “{name}” can be brought from {title} to WGS 84.</source>
        <translation>Aucune entité de « {name} » ne peut passer de {title} à WGS 84.</translation>
    </message>
    <message>
        <source>No field tells one facility from another: choose “Id of the facility” under Show, edit.</source>
        <translation>Aucun champ ne distingue les installations : choisissez « Id de l&apos;installation » dans Montrer, modifier.</translation>
    </message>
    <message>
        <source>No method has been run on this layer.</source>
        <translation>Aucune méthode n&apos;a tourné sur cette couche.</translation>
    </message>
    <message>
        <source>No prices were given: there is no value.</source>
        <translation>Aucun prix n&apos;a été donné : il n&apos;y a pas de valeur.</translation>
    </message>
    <message>
        <source>No prices were given: what it is worth, and whether that pays, is not known.</source>
        <translation>Aucun prix n&apos;a été donné : on ne sait ni ce que cela vaut ni si c&apos;est rentable.</translation>
    </message>
    <message>
        <source>No recovery was given: how much can be got out is not known.</source>
        <translation>Aucune récupération n&apos;a été donnée : on ne sait pas combien peut être extrait.</translation>
    </message>
    <message>
        <source>No sharp line</source>
        <translation>Pas de ligne nette</translation>
    </message>
    <message>
        <source>No usable geometry: there is no map.</source>
        <translation>Aucune géométrie utilisable : il n&apos;y a pas de carte.</translation>
    </message>
    <message>
        <source>No “{name}” belongs to the layer; what does: {known}.</source>
        <translation>Aucun « {name} » n&apos;appartient à la couche ; y appartiennent : {known}.</translation>
    </message>
    <message>
        <source>None has a usable geometry: there is no map.</source>
        <translation>Aucune n&apos;a de géométrie utilisable : il n&apos;y a pas de carte.</translation>
    </message>
    <message>
        <source>None of the {count} features of “{layer}” can be recognised: nothing of it was taken in.</source>
        <translation>Aucune des {count} entités de « {layer} » n&apos;est reconnaissable : rien n&apos;en a été repris.</translation>
    </message>
    <message>
        <source>None of the {total:,} tiles of the basemap could be drawn: choose another basemap, or none.</source>
        <translation>Aucune des {total:,} tuiles du fond de carte n&apos;a pu être dessinée : choisissez un autre fond, ou aucun.</translation>
    </message>
    <message>
        <source>Normaliser of EF</source>
        <translation>Normalisateur de EF</translation>
    </message>
    <message>
        <source>Not all of “{layer}” came, so nothing was refreshed. {reasons}</source>
        <translation>Tout « {layer} » n&apos;est pas venu, donc rien n&apos;a été actualisé. {reasons}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Not known in any row, and left out: {heads}.</source>
        <translation>Inconnus à chaque ligne, et écartés : {heads}.</translation>
    </message>
    <message>
        <source>Not known: </source>
        <translation>Non connu : </translation>
    </message>
    <message>
        <source>Not ranked: what is missing</source>
        <translation>Non classé : ce qui manque</translation>
    </message>
    <message>
        <source>Not tested: {source} How sure the address is: {sure}.</source>
        <translation>Non testé : {source} Fiabilité de l&apos;adresse : {sure}.</translation>
    </message>
    <message>
        <source>Not tried: the sync had stopped before.</source>
        <translation>Non essayé : la synchronisation s&apos;était arrêtée avant.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Nothing is known to draw.</source>
        <translation>Rien n&apos;est connu à dessiner.</translation>
    </message>
    <message>
        <source>Nothing was changed in “{layer}”: there is nothing to propose.</source>
        <translation>Rien n&apos;a été modifié dans « {layer} » : il n&apos;y a rien à proposer.</translation>
    </message>
    <message>
        <source>Nothing was changed; the folder and the field copy are as they were.</source>
        <translation>Rien n&apos;a été modifié ; le dossier et la copie de terrain sont comme avant.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Nothing was left half done; start again whenever you like.</source>
        <translation>Rien n&apos;est resté à moitié fait ; recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Nothing was missing.</source>
        <translation>Rien ne manquait.</translation>
    </message>
    <message>
        <source>Numbers such as “1.234” or “1,234” in {doubtful}{value} were read with “{mark}” before the decimals, as elsewhere in the table.</source>
        <translation>Des nombres comme « 1.234 » ou « 1,234 » dans {doubtful}{value} ont été lus avec « {mark} » avant les décimales, comme ailleurs dans la table.</translation>
    </message>
    <message>
        <source>Of a facility found twice both can be kept, or joined, or ours left out.</source>
        <translation>D&apos;une installation trouvée deux fois, on peut garder les deux, les réunir, ou écarter la nôtre.</translation>
    </message>
    <message>
        <source>Of no sample both AP and NP are known.</source>
        <translation>D&apos;aucun échantillon AP et NP ne sont connus tous deux.</translation>
    </message>
    <message>
        <source>Offer {number}:
{words}</source>
        <translation>Offre {number} :
{words}</translation>
    </message>
    <message>
        <source>One answer settles</source>
        <translation>Une réponse tranche</translation>
    </message>
    <message>
        <source>One public check of 2026 had no answer from it.</source>
        <translation>Un contrôle public de 2026 n&apos;en a eu aucune réponse.</translation>
    </message>
    <message>
        <source>One public check of 2026 was refused by it.</source>
        <translation>Un contrôle public de 2026 en a été refusé.</translation>
    </message>
    <message>
        <source>Only facilities found twice can be joined.</source>
        <translation>Seules des installations trouvées deux fois peuvent être réunies.</translation>
    </message>
    <message>
        <source>Only how sure</source>
        <translation>Seulement la certitude</translation>
    </message>
    <message>
        <source>Only the first {examined} entries were looked through.</source>
        <translation>Seules les {examined} premières entrées ont été parcourues.</translation>
    </message>
    <message>
        <source>Only the first {most_documents} documents of the catalogue were read.</source>
        <translation>Seuls les {most_documents} premiers documents du catalogue ont été lus.</translation>
    </message>
    <message>
        <source>Only the first {most_documents} documents were read.</source>
        <translation>Seuls les {most_documents} premiers documents ont été lus.</translation>
    </message>
    <message>
        <source>Only the first {most_services} services were looked into. {problem}</source>
        <translation>Seuls les {most_services} premiers services ont été regardés. {problem}</translation>
    </message>
    <message>
        <source>Open and matters</source>
        <translation>Ouverte et importante</translation>
    </message>
    <message>
        <source>Open data of all European countries and institutions, more than a million datasets.</source>
        <translation>Données ouvertes de tous les pays et institutions d&apos;Europe, plus d&apos;un million de jeux.</translation>
    </message>
    <message>
        <source>Open data of public bodies of the country, files and services of all subjects.</source>
        <translation>Données ouvertes d&apos;organismes publics du pays, fichiers et services de tous sujets.</translation>
    </message>
    <message>
        <source>Or choose the field copy, and take the survey in again.</source>
        <translation>Ou choisissez la copie de terrain, et reprenez la campagne.</translation>
    </message>
    <message>
        <source>Other pages of this catalogue are asked by https.</source>
        <translation>D&apos;autres pages de ce catalogue sont interrogées en https.</translation>
    </message>
    <message>
        <source>PAG where NPR is below</source>
        <translation>PAG si NPR est inférieur à</translation>
    </message>
    <message>
        <source>Page about the data</source>
        <translation>Page sur les données</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>Pays alone</source>
        <translation>Rentable à lui seul</translation>
    </message>
    <message>
        <source>Photo of the facility</source>
        <translation>Photo de l&apos;installation</translation>
    </message>
    <message>
        <source>Photos stay in the field copy&apos;s folder media: give that folder to the data&apos;s owner, beside a proposal.</source>
        <translation>Les photos restent dans le dossier media de la copie de terrain : donnez ce dossier au propriétaire des données, avec une proposition.</translation>
    </message>
    <message>
        <source>Photos: receipt</source>
        <translation>Photos : reçu</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Lieu dans la photo</translation>
    </message>
    <message>
        <source>Planning the samples</source>
        <translation>Plan d&apos;échantillonnage en cours</translation>
    </message>
    <message>
        <source>Power of the distance</source>
        <translation>Exposant de la distance</translation>
    </message>
    <message>
        <source>Preparing receptors</source>
        <translation>Préparation des récepteurs</translation>
    </message>
    <message>
        <source>Preparing the layer</source>
        <translation>Préparation de la couche</translation>
    </message>
    <message>
        <source>Printed for the first {count} only; the page on screen and the layer have more.</source>
        <translation>Imprimé pour les {count} premiers seulement ; la page à l&apos;écran et la couche en ont plus.</translation>
    </message>
    <message>
        <source>Printed: the first {printed:,} of {count:,} rows. The page on screen and the layer have more.</source>
        <translation>Imprimé : les {printed:,} premières lignes sur {count:,}. La page à l&apos;écran et la couche en ont plus.</translation>
    </message>
    <message>
        <source>Probability of the interval</source>
        <translation>Probabilité de l&apos;intervalle</translation>
    </message>
    <message>
        <source>Pull the layer again, then take the survey in again.</source>
        <translation>Récupérez la couche de nouveau, puis reprenez la campagne.</translation>
    </message>
    <message>
        <source>Pull the layer into another field copy; a proposal made of the changes here can be taken into that.</source>
        <translation>Récupérez la couche dans une autre copie de terrain ; une proposition faite des modifications d&apos;ici peut y être prise.</translation>
    </message>
    <message>
        <source>QGIS cannot open the basemap {path}.</source>
        <translation>QGIS ne peut pas ouvrir le fond de carte {path}.</translation>
    </message>
    <message>
        <source>QGIS cannot open the layer “{table}” of {path}.</source>
        <translation>QGIS ne peut pas ouvrir la couche « {table} » de {path}.</translation>
    </message>
    <message>
        <source>QGIS cannot open the table “{table}” of {path}.</source>
        <translation>QGIS ne peut pas ouvrir la table « {table} » de {path}.</translation>
    </message>
    <message>
        <source>QGIS cannot open {url} as a live layer.</source>
        <translation>QGIS ne peut pas ouvrir {url} en couche directe.</translation>
    </message>
    <message>
        <source>Question texts and default thresholds: {mark}.</source>
        <translation>Textes des questions et seuils par défaut : {mark}.</translation>
    </message>
    <message>
        <source>Questions that are not listed were answered NO. Question texts: {mark}.</source>
        <translation>Les questions non listées ont reçu NO. Textes des questions : {mark}.</translation>
    </message>
    <message>
        <source>Questions to persons: {unanswered} are not answered yet.</source>
        <translation>Questions à des personnes : {unanswered} sans réponse encore.</translation>
    </message>
    <message>
        <source>Questions, logic and words</source>
        <translation>Questions, logique et mots</translation>
    </message>
    <message>
        <source>Questions, most effect first</source>
        <translation>Questions, la plus efficace d&apos;abord</translation>
    </message>
    <message>
        <source>Ranked list</source>
        <translation>Liste classée</translation>
    </message>
    <message>
        <source>Reach angle of heaps</source>
        <translation>Angle de portée des haldes</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Read in {GetName}, the positions of {shown} are {where}: it is probably in another coordinate reference system, or x and y are swapped. Ask the owner, and pull again what was corrected.</source>
        <translation>Lues en {GetName}, les positions de {shown} sont {where} : c&apos;est sans doute un autre système de coordonnées, ou x et y sont échangés. Demandez au propriétaire, et récupérez de nouveau ce qui est corrigé.</translation>
    </message>
    <message>
        <source>Read the service&apos;s own answer under Details.</source>
        <translation>Lisez la réponse du service lui-même dans Détails.</translation>
    </message>
    <message>
        <source>Reading the terrain</source>
        <translation>Lecture du relief</translation>
    </message>
    <message>
        <source>Reading {count} layers</source>
        <translation>Lecture de {count} couches</translation>
    </message>
    <message>
        <source>Reading {field}</source>
        <translation>Lecture de {field}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Reading {shown}: {count} rows</source>
        <translation>Lecture de {shown} : {count} lignes</translation>
    </message>
    <message>
        <source>Reading {table}</source>
        <translation>Lecture de {table}</translation>
    </message>
    <message>
        <source>Reasons and what is missing</source>
        <translation>Motifs et ce qui manque</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Regressions of dams</source>
        <translation>Régressions des digues</translation>
    </message>
    <message>
        <source>Repair the geometry (Processing: Fix geometries) or draw it again.</source>
        <translation>Réparez la géométrie (Traitement : Réparer les géométries) ou redessinez-la.</translation>
    </message>
    <message>
        <source>Reported to be slow.</source>
        <translation>Réputé lent.</translation>
    </message>
    <message>
        <source>Resource potential</source>
        <translation>Potentiel de ressources</translation>
    </message>
    <message>
        <source>Restore the layer from a backup of the field copy, or pull it again into another one.</source>
        <translation>Restaurez la couche d&apos;une sauvegarde de la copie de terrain, ou récupérez-la dans une autre.</translation>
    </message>
    <message>
        <source>Risk and resource</source>
        <translation>Risque et ressource</translation>
    </message>
    <message>
        <source>Risk-based pre-selection protocol for extractive waste facilities</source>
        <translation>Protocole de présélection fondé sur le risque pour installations de déchets d&apos;extraction</translation>
    </message>
    <message>
        <source>Row {rows} was {what}: {reason}{shown}.</source>
        <translation>La ligne {rows} a été {what} : {reason}{shown}.</translation>
    </message>
    <message>
        <source>Rudnick and Gao 2003, Composition of the continental crust, table 3</source>
        <translation>Rudnick et Gao 2003, Composition of the continental crust, table 3</translation>
    </message>
    <message>
        <source>Run-out of dams and heaps</source>
        <translation>Propagation des digues et haldes</translation>
    </message>
    <message>
        <source>SGU serves its other data the same way, each under an address of its own.</source>
        <translation>SGU sert ses autres données de même, chacune à sa propre adresse.</translation>
    </message>
    <message>
        <source>Samples, visits and the checklist</source>
        <translation>Échantillons, visites et liste de tâches</translation>
    </message>
    <message>
        <source>Screening needs the Python library shapely 2 or newer for QGIS&apos; own Python, but {why}. {install}</source>
        <translation>Le criblage demande la bibliothèque Python shapely 2 ou plus récente pour le Python de QGIS, mais {why}. {install}</translation>
    </message>
    <message>
        <source>Search {number} of the file has a distance without a place.</source>
        <translation>La recherche {number} du fichier a une distance sans lieu.</translation>
    </message>
    <message>
        <source>Search {number} of the file has no name.</source>
        <translation>La recherche {number} du fichier n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Search {number} of the file has no place with a distance in km.</source>
        <translation>La recherche {number} du fichier n&apos;a pas de lieu avec une distance en km.</translation>
    </message>
    <message>
        <source>Search {number} of the file has {name} that are not known.</source>
        <translation>La recherche {number} du fichier a des {name} inconnus.</translation>
    </message>
    <message>
        <source>Search {number} of the file has {name} without a list of texts.</source>
        <translation>La recherche {number} du fichier a {name} sans liste de textes.</translation>
    </message>
    <message>
        <source>Search {number} of the file is no search.</source>
        <translation>La recherche {number} du fichier n&apos;est pas une recherche.</translation>
    </message>
    <message>
        <source>Seen with http; that it answers by https is a guess. Its records come to EGDI&apos;s catalogue, too.</source>
        <translation>Vue en http ; qu&apos;elle réponde en https est une supposition. Ses fiches arrivent aussi au catalogue d&apos;EGDI.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system in its properties.</source>
        <translation>Définissez le système de coordonnées de la couche dans ses propriétés.</translation>
    </message>
    <message>
        <source>Shares of the samples in the classes of Igeo, for each element</source>
        <translation>Parts des échantillons dans les classes de Igeo, pour chaque élément</translation>
    </message>
    <message>
        <source>Single elements</source>
        <translation>Éléments un à un</translation>
    </message>
    <message>
        <source>Slope of a heap&apos;s foundation (1:12 is about 4.8°)</source>
        <translation>Pente de l&apos;assise d&apos;une halde (1:12 fait environ 4,8°)</translation>
    </message>
    <message>
        <source>Smallest population of a settlement that counts</source>
        <translation>Population minimale d&apos;un lieu habité qui compte</translation>
    </message>
    <message>
        <source>Some layers answer in GML only, and slowly.</source>
        <translation>Certaines couches ne répondent qu&apos;en GML, et lentement.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile: run Check again to see both versions.</source>
        <translation>Quelqu&apos;un l&apos;a changé entre-temps : vérifiez de nouveau pour voir les deux versions.</translation>
    </message>
    <message>
        <source>Something unexpected happened: {why!r}.</source>
        <translation>Il s&apos;est passé quelque chose d&apos;inattendu : {why!r}.</translation>
    </message>
    <message>
        <source>Spread of the distance</source>
        <translation>Dispersion de la distance</translation>
    </message>
    <message>
        <source>Spread of the released volume</source>
        <translation>Dispersion du volume libéré</translation>
    </message>
    <message>
        <source>Supply risk</source>
        <translation>Risque d&apos;approvisionnement</translation>
    </message>
    <message>
        <source>Surface of a heap</source>
        <translation>Surface d&apos;une halde</translation>
    </message>
    <message>
        <source>Surface of a lagoon</source>
        <translation>Surface d&apos;un bassin</translation>
    </message>
    <message>
        <source>Survey {title}</source>
        <translation>Campagne {title}</translation>
    </message>
    <message>
        <source>Sync: receipt</source>
        <translation>Synchronisation : reçu</translation>
    </message>
    <message>
        <source>Sync: what would be sent</source>
        <translation>Synchronisation : ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Taken into {name}. Sync finds these as its changes; nothing was sent yet.</source>
        <translation>Reprise dans {name}. Synchroniser trouve ceci comme modifications ; rien n&apos;a encore été envoyé.</translation>
    </message>
    <message>
        <source>Taking the digest of what was read</source>
        <translation>Calcul de l&apos;empreinte de ce qui a été lu</translation>
    </message>
    <message>
        <source>The DEM “{name}” cannot be opened.</source>
        <translation>Le MNT « {name} » ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The DEM “{name}” has no coordinate reference system.</source>
        <translation>Le MNT « {name} » n&apos;a pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>The DEM “{name}” is rotated: warp it to a grid that points north first.</source>
        <translation>Le MNT « {name} » est tourné : redressez-le d&apos;abord sur une grille orientée au nord.</translation>
    </message>
    <message>
        <source>The GDAL of this QGIS cannot read {driver}: pull the file on another machine.</source>
        <translation>Le GDAL de ce QGIS ne lit pas {driver} : récupérez le fichier sur une autre machine.</translation>
    </message>
    <message>
        <source>The GDAL of this QGIS cannot read {name}, the format of {address}: convert it to GeoPackage on a machine that can, or ask for it in another format.</source>
        <translation>Le GDAL de ce QGIS ne lit pas {name}, le format de {address} : convertissez-le en GeoPackage sur une machine qui le peut, ou demandez un autre format.</translation>
    </message>
    <message>
        <source>The JSON is nested too deep.</source>
        <translation>Le JSON est imbriqué trop profond.</translation>
    </message>
    <message>
        <source>The address for photos holds a login or a key: leave it out; the login of the catalogue goes along to its own host.</source>
        <translation>L&apos;adresse pour les photos contient des identifiants ou une clé : retirez-les ; ceux du catalogue vont d&apos;eux-mêmes à leur serveur.</translation>
    </message>
    <message>
        <source>The algorithm “{algorithm}” is not registered in Processing.</source>
        <translation>L&apos;algorithme « {algorithm} » n&apos;est pas déclaré dans Traitement.</translation>
    </message>
    <message>
        <source>The answer of {url} ended after {sent} of {announced} bytes.</source>
        <translation>La réponse de {url} s&apos;est arrêtée après {sent} octets sur {announced}.</translation>
    </message>
    <message>
        <source>The answer of {url} ended early.</source>
        <translation>La réponse de {url} s&apos;est arrêtée trop tôt.</translation>
    </message>
    <message>
        <source>The answers are being edited: save or drop those edits first.</source>
        <translation>Les réponses sont en cours de modification : enregistrez ou abandonnez d&apos;abord.</translation>
    </message>
    <message>
        <source>The answers in “{name}” cannot be matched: choose the field with the facilities&apos; ids (ID_FIELD).</source>
        <translation>Les réponses de « {name} » ne peuvent être reliées : choisissez le champ des ids d&apos;installations (ID_FIELD).</translation>
    </message>
    <message>
        <source>The area cannot be brought into {crs}.</source>
        <translation>La zone ne peut être ramenée en {crs}.</translation>
    </message>
    <message>
        <source>The area is not a polygon in well-known text.</source>
        <translation>La zone n&apos;est pas un polygone en texte WKT.</translation>
    </message>
    <message>
        <source>The area is not a polygon, or it is empty.</source>
        <translation>La zone n&apos;est pas un polygone, ou est vide.</translation>
    </message>
    <message>
        <source>The area layer “{name}”</source>
        <translation>La couche de zone « {name} »</translation>
    </message>
    <message>
        <source>The area layer “{name}” has no polygon that can be used.</source>
        <translation>La couche de zone « {name} » n&apos;a aucun polygone utilisable.</translation>
    </message>
    <message>
        <source>The area layer “{name}” has no polygons.</source>
        <translation>La couche de zone « {name} » n&apos;a pas de polygones.</translation>
    </message>
    <message>
        <source>The area of search {number} in the file is no polygon.</source>
        <translation>La zone de la recherche {number} du fichier n&apos;est pas un polygone.</translation>
    </message>
    <message>
        <source>The area&apos;s outline is unusable: it crosses itself.</source>
        <translation>Le contour de la zone est inutilisable : il se croise.</translation>
    </message>
    <message>
        <source>The authentication configuration “{name}” cannot be used.</source>
        <translation>La configuration d&apos;authentification « {name} » est inutilisable.</translation>
    </message>
    <message>
        <source>The basemap would be {basemap_bytes:.1f} GB.</source>
        <translation>Le fond de carte ferait {basemap_bytes:.1f} Go.</translation>
    </message>
    <message>
        <source>The basemap would have {basemap_tiles:,} tiles, about {basemap_bytes:,.0f} MB: drawing them</source>
        <translation>Le fond de carte aurait {basemap_tiles:,} tuiles, environ {basemap_bytes:,.0f} Mo : les dessiner</translation>
    </message>
    <message>
        <source>The basemap would have {count:,} tiles, about {gigabytes:,.1f} GB; {most_tiles:,} are the most. {way_out}</source>
        <translation>Le fond de carte aurait {count:,} tuiles, environ {gigabytes:,.1f} Go ; {most_tiles:,} est le maximum. {way_out}</translation>
    </message>
    <message>
        <source>The catalogue&apos;s pages lead in a circle: only those before are shown.</source>
        <translation>Les pages du catalogue tournent en rond : seules les précédentes sont montrées.</translation>
    </message>
    <message>
        <source>The chosen layers have no facility to visit.</source>
        <translation>Les couches choisies n&apos;ont aucune installation à visiter.</translation>
    </message>
    <message>
        <source>The column {column} of {name} is not one of the dataset: its values stay in the survey&apos;s folder.</source>
        <translation>La colonne {column} de {name} n&apos;est pas du jeu de données : ses valeurs restent dans le dossier de la campagne.</translation>
    </message>
    <message>
        <source>The column {name} of {layer} is missing in the survey: its values stay as they are.</source>
        <translation>La colonne {name} de {layer} manque dans la campagne : ses valeurs restent telles quelles.</translation>
    </message>
    <message>
        <source>The connection broke off: try again.</source>
        <translation>La connexion s&apos;est coupée : réessayez.</translation>
    </message>
    <message>
        <source>The coordinates cannot be brought from {system} to WGS 84.</source>
        <translation>Les coordonnées ne peuvent passer de {system} à WGS 84.</translation>
    </message>
    <message>
        <source>The data say</source>
        <translation>Les données disent</translation>
    </message>
    <message>
        <source>The edits of “{name}” were not saved.</source>
        <translation>Les modifications de « {name} » n&apos;ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>The extent</source>
        <translation>L&apos;emprise</translation>
    </message>
    <message>
        <source>The extent is empty.</source>
        <translation>L&apos;emprise est vide.</translation>
    </message>
    <message>
        <source>The facility was found twice: the second one was left out.</source>
        <translation>L&apos;installation a été trouvée deux fois : la seconde a été écartée.</translation>
    </message>
    <message>
        <source>The facility was found twice: the values of the second one go on as a correction of the first.</source>
        <translation>L&apos;installation a été trouvée deux fois : les valeurs de la seconde continuent comme correction de la première.</translation>
    </message>
    <message>
        <source>The feature is not here: it was deleted, or this is another layer or another area.</source>
        <translation>L&apos;entité n&apos;est pas ici : elle a été supprimée, ou c&apos;est une autre couche ou une autre zone.</translation>
    </message>
    <message>
        <source>The feature {uuid} of “{layer}” was deleted here since: undo that first.</source>
        <translation>L&apos;entité {uuid} de « {layer} » a été supprimée ici depuis : annulez d&apos;abord cela.</translation>
    </message>
    <message>
        <source>The features of the area enclose nothing.</source>
        <translation>Les entités de la zone n&apos;enferment rien.</translation>
    </message>
    <message>
        <source>The field copy has a table “{name}” already, as a survey has: prepare from another one.</source>
        <translation>La copie de terrain a déjà une table « {name} », comme une campagne : préparez depuis une autre.</translation>
    </message>
    <message>
        <source>The field copy has no facility to make a field sheet of.</source>
        <translation>La copie de terrain n&apos;a aucune installation pour une fiche.</translation>
    </message>
    <message>
        <source>The field copy has no facility to visit.</source>
        <translation>La copie de terrain n&apos;a aucune installation à visiter.</translation>
    </message>
    <message>
        <source>The field copy has no layer called “{layer}”.</source>
        <translation>La copie de terrain n&apos;a pas de couche appelée « {layer} ».</translation>
    </message>
    <message>
        <source>The field copy has no layer of facilities called “{layer}”.</source>
        <translation>La copie de terrain n&apos;a pas de couche d&apos;installations appelée « {layer} ».</translation>
    </message>
    <message>
        <source>The field copy has no layer “{layer}” any more.</source>
        <translation>La copie de terrain n&apos;a plus de couche « {layer} ».</translation>
    </message>
    <message>
        <source>The field copy has no layer “{layer}” that goes back: choose the one at home.</source>
        <translation>La copie de terrain n&apos;a pas de couche « {layer} » à renvoyer : choisissez celle du bureau.</translation>
    </message>
    <message>
        <source>The field copy has no table “{table}” any more.</source>
        <translation>La copie de terrain n&apos;a plus de table « {table} ».</translation>
    </message>
    <message>
        <source>The field copy has not one layer that goes back, but these: {names}. Name the LAYER.</source>
        <translation>La copie de terrain n&apos;a pas une seule couche à renvoyer, mais celles-ci : {names}. Nommez LAYER.</translation>
    </message>
    <message>
        <source>The field copy has several layers, name one of them: {names}.</source>
        <translation>La copie de terrain a plusieurs couches, nommez-en une : {names}.</translation>
    </message>
    <message>
        <source>The field copy the survey was prepared from was not found: a new one is made, {name}.</source>
        <translation>La copie de terrain dont la campagne a été préparée est introuvable : une nouvelle est créée, {name}.</translation>
    </message>
    <message>
        <source>The field copy&apos;s table of sources is damaged.</source>
        <translation>La table des sources de la copie de terrain est endommagée.</translation>
    </message>
    <message>
        <source>The field sheets {path} cannot be written.</source>
        <translation>Les fiches de terrain {path} ne peuvent être écrites.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The file has no list of at most {most} searches.</source>
        <translation>Le fichier n&apos;a pas de liste de {most} recherches au plus.</translation>
    </message>
    <message>
        <source>The file has no saved searches of this plugin.</source>
        <translation>Le fichier n&apos;a pas de recherches enregistrées de cette extension.</translation>
    </message>
    <message>
        <source>The file has two searches named “{twice}”.</source>
        <translation>Le fichier a deux recherches nommées « {twice} ».</translation>
    </message>
    <message>
        <source>The file is no JSON, so it has no saved searches.</source>
        <translation>Le fichier n&apos;est pas du JSON, donc sans recherches enregistrées.</translation>
    </message>
    <message>
        <source>The file is no text, so it has no saved searches.</source>
        <translation>Le fichier n&apos;est pas du texte, donc sans recherches enregistrées.</translation>
    </message>
    <message>
        <source>The file is of version {what}; this plugin reads {version}.</source>
        <translation>Le fichier est de version {what} ; cette extension lit la {version}.</translation>
    </message>
    <message>
        <source>The file is too large for saved searches.</source>
        <translation>Le fichier est trop grand pour des recherches enregistrées.</translation>
    </message>
    <message>
        <source>The file proposes other values than the one that was opened before under the same identity: it was changed on its way, or it is a forgery. Ask its author for a new proposal.</source>
        <translation>Le fichier propose d&apos;autres valeurs que celui ouvert avant sous la même identité : il a été changé en route, ou c&apos;est un faux. Demandez à son auteur une nouvelle proposition.</translation>
    </message>
    <message>
        <source>The filter has more than {deepest} brackets inside each other.</source>
        <translation>Le filtre a plus de {deepest} parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>The filter was applied by the service alone.</source>
        <translation>Le filtre a été appliqué par le service seul.</translation>
    </message>
    <message>
        <source>The filter was not sent to the WFS: </source>
        <translation>Le filtre n&apos;a pas été envoyé au WFS : </translation>
    </message>
    <message>
        <source>The filter was not sent to the server: </source>
        <translation>Le filtre n&apos;a pas été envoyé au serveur : </translation>
    </message>
    <message>
        <source>The filter “{text}” cannot be understood near “{found}”.</source>
        <translation>Le filtre « {text} » est incompréhensible près de « {found} ».</translation>
    </message>
    <message>
        <source>The filter “{text}” cannot be understood near “{near}”.</source>
        <translation>Le filtre « {text} » est incompréhensible près de « {near} ».</translation>
    </message>
    <message>
        <source>The filter “{}” is applied here, to what the service picks out roughly.</source>
        <translation>Le filtre « {} » est appliqué ici, à ce que le service choisit en gros.</translation>
    </message>
    <message>
        <source>The first {detailed} of {count:,} facilities; all are in the layer&apos;s field “reasons”.</source>
        <translation>Les {detailed} premières installations sur {count:,} ; toutes sont dans le champ « reasons » de la couche.</translation>
    </message>
    <message>
        <source>The first {rows:,} of {total:,} rows; all are in the layer that this run made.</source>
        <translation>Les {rows:,} premières lignes sur {total:,} ; toutes sont dans la couche que cette exécution a faite.</translation>
    </message>
    <message>
        <source>The folder of the survey cannot be written ({why}): it could not be marked as taken in.</source>
        <translation>Le dossier de la campagne ne peut être écrit ({why}) : il n&apos;a pas pu être marqué comme repris.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty: choose a new or an empty one for the survey.</source>
        <translation>Le dossier {folder} n&apos;est pas vide : choisissez-en un nouveau ou vide pour la campagne.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist.</source>
        <translation>Le dossier {parent} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The folder&apos;s name “{name}” has a character that phones and Windows do not take.</source>
        <translation>Le nom de dossier « {name} » a un caractère que téléphones et Windows n&apos;acceptent pas.</translation>
    </message>
    <message>
        <source>The geometry</source>
        <translation>La géométrie</translation>
    </message>
    <message>
        <source>The geometry cannot be read: draw it again.</source>
        <translation>La géométrie est illisible : redessinez-la.</translation>
    </message>
    <message>
        <source>The geometry is a {kind}, but the collection holds {geometry_type}s.</source>
        <translation>La géométrie est {kind}, mais la collection contient des {geometry_type}s.</translation>
    </message>
    <message>
        <source>The geometry is empty: draw it, or delete the feature.</source>
        <translation>La géométrie est vide : dessinez-la, ou supprimez l&apos;entité.</translation>
    </message>
    <message>
        <source>The geometry is not valid ({where}): repair it with Processing, Fix geometries.</source>
        <translation>La géométrie n&apos;est pas valide ({where}) : réparez-la avec Traitement, Réparer les géométries.</translation>
    </message>
    <message>
        <source>The index gives the same documents again: only those before are shown.</source>
        <translation>L&apos;index redonne les mêmes documents : seuls les précédents sont montrés.</translation>
    </message>
    <message>
        <source>The inventory after Article 20 of the Mining Waste Directive for Wales: 46 facilities.</source>
        <translation>L&apos;inventaire selon l&apos;article 20 de la directive déchets miniers pour le pays de Galles : 46 installations.</translation>
    </message>
    <message>
        <source>The journal has no column {lost} any more.</source>
        <translation>Le journal n&apos;a plus la colonne {lost}.</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at {words}</source>
        <translation>La chaîne du journal est rompue à {words}</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is whole: {words}.{clock}</source>
        <translation>La chaîne du journal est entière : {words}.{clock}</translation>
    </message>
    <message>
        <source>The layer cannot be written into {path}.</source>
        <translation>La couche ne peut être écrite dans {path}.</translation>
    </message>
    <message>
        <source>The layer for the area has no features: choose another layer or another area.</source>
        <translation>La couche de la zone n&apos;a pas d&apos;entités : choisissez une autre couche ou une autre zone.</translation>
    </message>
    <message>
        <source>The layer has no field with the content of an element.</source>
        <translation>La couche n&apos;a aucun champ avec la teneur d&apos;un élément.</translation>
    </message>
    <message>
        <source>The layer has no field “{name}”.</source>
        <translation>La couche n&apos;a pas de champ « {name} ».</translation>
    </message>
    <message>
        <source>The layer was replaced as a whole: its features have no lasting ids by which to tell what changed.</source>
        <translation>La couche a été remplacée entière : ses entités n&apos;ont pas d&apos;ids durables qui diraient ce qui a changé.</translation>
    </message>
    <message>
        <source>The layer “{layer}” in {path} has changes that were not sent: sync it first, or choose another name.</source>
        <translation>La couche « {layer} » de {path} a des modifications non envoyées : synchronisez-la d&apos;abord, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The layer “{layer}” is missing in the survey: nothing of it was taken in.</source>
        <translation>La couche « {layer} » manque dans la campagne : rien n&apos;en a été repris.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be drawn: QGIS cannot open it.</source>
        <translation>La couche « {name} » ne peut être dessinée : QGIS ne peut pas l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>The layer “{name}” has no coordinate reference system.</source>
        <translation>La couche « {name} » n&apos;a pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>The layer “{name}” of the survey does not say in which coordinate reference system it is.</source>
        <translation>La couche « {name} » de la campagne ne dit pas dans quel système de coordonnées elle est.</translation>
    </message>
    <message>
        <source>The layer&apos;s field “ask_first” says it for each facility.</source>
        <translation>Le champ « ask_first » de la couche le dit pour chaque installation.</translation>
    </message>
    <message>
        <source>The layer&apos;s own reference system has no EPSG code: it was asked for in WGS 84.</source>
        <translation>Le système propre à la couche n&apos;a pas de code EPSG : elle a été demandée en WGS 84.</translation>
    </message>
    <message>
        <source>The layers {names} come from several services, and a login belongs to one: name the LAYER.</source>
        <translation>Les couches {names} viennent de plusieurs services, et des identifiants sont à un seul : nommez LAYER.</translation>
    </message>
    <message>
        <source>The limits of {system} are not known.</source>
        <translation>Les limites de {system} ne sont pas connues.</translation>
    </message>
    <message>
        <source>The measures (M) of the positions in {shown} were left out: a field copy keeps none.</source>
        <translation>Les mesures (M) des positions de {shown} ont été écartées : une copie de terrain n&apos;en garde pas.</translation>
    </message>
    <message>
        <source>The method cannot run with these inputs.</source>
        <translation>La méthode ne peut tourner avec ces entrées.</translation>
    </message>
    <message>
        <source>The method did not finish.</source>
        <translation>La méthode n&apos;a pas abouti.</translation>
    </message>
    <message>
        <source>The method did not finish: {why}</source>
        <translation>La méthode n&apos;a pas abouti : {why}</translation>
    </message>
    <message>
        <source>The name of the folder has {count} characters; QField on a phone needs {longest} or fewer.</source>
        <translation>Le nom du dossier a {count} caractères ; QField sur téléphone en demande {longest} au plus.</translation>
    </message>
    <message>
        <source>The number {identity} is none that this survey gave: its check character does not fit.</source>
        <translation>Le numéro {identity} n&apos;est aucun de ceux de cette campagne : son caractère de contrôle ne convient pas.</translation>
    </message>
    <message>
        <source>The operators of {host} forbid to take its tiles along: choose another basemap, such as a national one.</source>
        <translation>Les exploitants de {host} interdisent d&apos;emporter leurs tuiles : choisissez un autre fond, par exemple national.</translation>
    </message>
    <message>
        <source>The outline crossed itself and was made valid.</source>
        <translation>Le contour se croisait et a été rendu valide.</translation>
    </message>
    <message>
        <source>The photo belongs to no feature.</source>
        <translation>La photo n&apos;appartient à aucune entité.</translation>
    </message>
    <message>
        <source>The photo {shown} has {size:,.0f} MB: left out.</source>
        <translation>La photo {shown} fait {size:,.0f} Mo : écartée.</translation>
    </message>
    <message>
        <source>The photo {shown} was not given: {message}</source>
        <translation>La photo {shown} n&apos;a pas été fournie : {message}</translation>
    </message>
    <message>
        <source>The photos were sent</source>
        <translation>Les photos ont été envoyées</translation>
    </message>
    <message>
        <source>The picture is too large to be shown: {width} × {height} pixels.</source>
        <translation>L&apos;image est trop grande pour être montrée : {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>The picture of the record is damaged.</source>
        <translation>L&apos;image de la fiche est endommagée.</translation>
    </message>
    <message>
        <source>The place has no geometry that can be read.</source>
        <translation>Le lieu n&apos;a pas de géométrie lisible.</translation>
    </message>
    <message>
        <source>The portal gives the same packages again: only those before are shown.</source>
        <translation>Le portail redonne les mêmes paquets : seuls les précédents sont montrés.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer has no list of packages.</source>
        <translation>La réponse du portail n&apos;a pas de liste de paquets.</translation>
    </message>
    <message>
        <source>The position is accurate to {metres:g} m only; {accuracy_max:g} m or better are wanted.</source>
        <translation>La position n&apos;est précise qu&apos;à {metres:g} m ; {accuracy_max:g} m ou mieux sont souhaités.</translation>
    </message>
    <message>
        <source>The price of {key} in the table “{name}” needs a currency and a date.</source>
        <translation>Le prix de {key} dans la table « {name} » demande une monnaie et une date.</translation>
    </message>
    <message>
        <source>The price table “{name}” has no rows: it needs the columns {columns}.</source>
        <translation>La table des prix « {name} » n&apos;a pas de lignes : elle demande les colonnes {columns}.</translation>
    </message>
    <message>
        <source>The price table “{name}” has prices in {currencies}: use one currency.</source>
        <translation>La table des prix « {name} » a des prix en {currencies} : n&apos;utilisez qu&apos;une monnaie.</translation>
    </message>
    <message>
        <source>The price table “{name}” has two prices for {key}: keep one.</source>
        <translation>La table des prix « {name} » a deux prix pour {key} : gardez-en un.</translation>
    </message>
    <message>
        <source>The probability of the interval is {probability:g} %: choose one between 0 and 100.</source>
        <translation>La probabilité de l&apos;intervalle est {probability:g} % : choisissez-en une entre 0 et 100.</translation>
    </message>
    <message>
        <source>The project {path} cannot be written.</source>
        <translation>Le projet {path} ne peut être écrit.</translation>
    </message>
    <message>
        <source>The proposal changes “{name}” twice: ask its author for one change of it.</source>
        <translation>La proposition change « {name} » deux fois : demandez à son auteur une seule modification.</translation>
    </message>
    <message>
        <source>The proposal does not propose {field} of feature {uuid}.</source>
        <translation>La proposition ne propose pas {field} de l&apos;entité {uuid}.</translation>
    </message>
    <message>
        <source>The proposal is about another layer, “{about}”: none of its fields is in “{name}”.</source>
        <translation>La proposition porte sur une autre couche, « {about} » : aucun de ses champs n&apos;est dans « {name} ».</translation>
    </message>
    <message>
        <source>The proposal is not kept in this field copy: open its file.</source>
        <translation>La proposition n&apos;est pas gardée dans cette copie de terrain : ouvrez son fichier.</translation>
    </message>
    <message>
        <source>The proposal kept in the field copy</source>
        <translation>La proposition gardée dans la copie de terrain</translation>
    </message>
    <message>
        <source>The proposal was made in this field copy: the owner of the data decides about it, in another.</source>
        <translation>La proposition a été faite dans cette copie de terrain : le propriétaire des données en décide, dans une autre.</translation>
    </message>
    <message>
        <source>The proposal was opened for the layer “{layer}” of this field copy.</source>
        <translation>La proposition a été ouverte pour la couche « {layer} » de cette copie de terrain.</translation>
    </message>
    <message>
        <source>The question texts, the thresholds and the decision logic are not verified against the source. They are parameters: check them against the guidance, and calibrate them to the region, before relying on a result. No conformity is claimed.</source>
        <translation>Les textes des questions, les seuils et la logique de décision ne sont pas vérifiés à la source. Ce sont des paramètres : contrôlez-les avec le guide et calez-les sur la région avant de vous fier à un résultat. Aucune conformité n&apos;est déclarée.</translation>
    </message>
    <message>
        <source>The receipt {name} knows another entry {rows}: {words}.</source>
        <translation>Le reçu {name} connaît une autre entrée {rows} : {words}.</translation>
    </message>
    <message>
        <source>The receipt {name} knows entry {rows}, which is missing.</source>
        <translation>Le reçu {name} connaît l&apos;entrée {rows}, qui manque.</translation>
    </message>
    <message>
        <source>The record does not say which of the service&apos;s {count} layers it means: {names}.</source>
        <translation>La fiche ne dit pas laquelle des {count} couches du service elle vise : {names}.</translation>
    </message>
    <message>
        <source>The record “{record}” offers nothing that can be pulled.</source>
        <translation>La fiche « {record} » n&apos;offre rien qui puisse être récupéré.</translation>
    </message>
    <message>
        <source>The report {page} cannot be read: run the method again.</source>
        <translation>Le rapport {page} est illisible : exécutez la méthode de nouveau.</translation>
    </message>
    <message>
        <source>The report {path} cannot be printed.</source>
        <translation>Le rapport {path} ne peut être imprimé.</translation>
    </message>
    <message>
        <source>The result is a screening of the data given, not an inspection and not a risk assessment. A facility that needs no examination by this protocol may be harmful for reasons the data do not hold; receptors that are missing from a layer cannot be found, and positions are only as good as their sources.</source>
        <translation>Le résultat est un criblage des données fournies, ni une inspection ni une évaluation des risques. Une installation qui n&apos;appelle aucun examen selon ce protocole peut nuire pour des raisons absentes des données ; les récepteurs qui manquent à une couche ne se trouvent pas, et les positions valent ce que valent leurs sources.</translation>
    </message>
    <message>
        <source>The sample ends above where it begins.</source>
        <translation>L&apos;échantillon finit au-dessus de son début.</translation>
    </message>
    <message>
        <source>The seal of the survey in {directory} is damaged. {back}.</source>
        <translation>Le sceau de la campagne dans {directory} est endommagé. {back}.</translation>
    </message>
    <message>
        <source>The seal of the survey in {directory} was changed after it was given out. {back}.</source>
        <translation>Le sceau de la campagne dans {directory} a été changé après sa sortie. {back}.</translation>
    </message>
    <message>
        <source>The sealed base in {directory} was changed after it was given out. {back}.</source>
        <translation>La base scellée dans {directory} a été changée après sa sortie. {back}.</translation>
    </message>
    <message>
        <source>The search area cannot be read.</source>
        <translation>La zone de recherche est illisible.</translation>
    </message>
    <message>
        <source>The search area has corners that are nowhere.</source>
        <translation>La zone de recherche a des sommets nulle part.</translation>
    </message>
    <message>
        <source>The search area is not a polygon.</source>
        <translation>La zone de recherche n&apos;est pas un polygone.</translation>
    </message>
    <message>
        <source>The search of {name} broke off.</source>
        <translation>La recherche dans {name} s&apos;est interrompue.</translation>
    </message>
    <message>
        <source>The seed {seed} is not between 0 and {value}.</source>
        <translation>La graine {seed} n&apos;est pas entre 0 et {value}.</translation>
    </message>
    <message>
        <source>The service announced {matched} records but gave {examined}.</source>
        <translation>Le service annonçait {matched} fiches mais en a donné {examined}.</translation>
    </message>
    <message>
        <source>The service announces more records but gives an empty page.</source>
        <translation>Le service annonce plus de fiches mais donne une page vide.</translation>
    </message>
    <message>
        <source>The service asks for a pause: try again in a few minutes.</source>
        <translation>Le service demande une pause : réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The service cannot take the geometry away from a feature.</source>
        <translation>Le service ne peut retirer sa géométrie à une entité.</translation>
    </message>
    <message>
        <source>The service changed its data, or their order, while they were pulled, so that all pages were read again: {late:,} features were added, {gone:,} that it has no more were taken out.</source>
        <translation>Le service a changé ses données, ou leur ordre, pendant la récupération, si bien que toutes les pages ont été relues : {late:,} entités ajoutées, {gone:,} qu&apos;il n&apos;a plus retirées.</translation>
    </message>
    <message>
        <source>The service changed the fields of “{layer}”: {wrong}. Nothing was refreshed: send your changes with Sync, then pull the layer anew into another field copy.</source>
        <translation>Le service a changé les champs de « {layer} » : {wrong}. Rien n&apos;a été actualisé : envoyez vos modifications avec Synchroniser, puis récupérez la couche dans une autre copie de terrain.</translation>
    </message>
    <message>
        <source>The service does not know {named} any more: its schema was changed.{there} Nothing was sent or received, all changes are kept here.</source>
        <translation>Le service ne connaît plus {named} : son schéma a changé.{there} Rien n&apos;a été envoyé ni reçu, toutes les modifications sont gardées ici.</translation>
    </message>
    <message>
        <source>The service does not name the reference system: {default}, its usual one, was taken.</source>
        <translation>Le service ne nomme pas le système de référence : {default}, son habituel, a été pris.</translation>
    </message>
    <message>
        <source>The service does not tell whether it has the new feature.</source>
        <translation>Le service ne dit pas s&apos;il a la nouvelle entité.</translation>
    </message>
    <message>
        <source>The service does not understand filters: </source>
        <translation>Le service ne comprend pas les filtres : </translation>
    </message>
    <message>
        <source>The service gave {read:,} features, a round number, and does not say how many it has or where the next ones are: some may be missing. Pull a smaller area and compare.</source>
        <translation>Le service a donné {read:,} entités, un nombre rond, et ne dit ni combien il en a ni où sont les suivantes : il peut en manquer. Récupérez une zone plus petite et comparez.</translation>
    </message>
    <message>
        <source>The service gives &lt; and &gt; as &amp;lt; and &amp;gt;: they are read so, and sent as &lt; and &gt;.</source>
        <translation>Le service donne &lt; et &gt; comme &amp;lt; et &amp;gt; : ils sont lus ainsi, et envoyés comme &lt; et &gt;.</translation>
    </message>
    <message>
        <source>The service gives northing before easting where it should not: the two were swapped.</source>
        <translation>Le service donne le nord avant l&apos;est où il ne devrait pas : les deux ont été échangés.</translation>
    </message>
    <message>
        <source>The service gives the same records again: only those before are shown.</source>
        <translation>Le service redonne les mêmes fiches : seules les précédentes sont montrées.</translation>
    </message>
    <message>
        <source>The service has a new field “{name}”, and “{layer}” has a column of that name already. Nothing was refreshed: rename the column, then refresh again.</source>
        <translation>Le service a un nouveau champ « {name} », et « {layer} » a déjà une colonne de ce nom. Rien n&apos;a été actualisé : renommez la colonne, puis actualisez de nouveau.</translation>
    </message>
    <message>
        <source>The service has a problem of its own: try again later or tell its operator.</source>
        <translation>Le service a un problème propre : réessayez plus tard ou prévenez son exploitant.</translation>
    </message>
    <message>
        <source>The service has all of it, but tells no hash and does not give it out: not checked there.</source>
        <translation>Le service l&apos;a entière, mais ne donne ni empreinte ni photo : non vérifiée là-bas.</translation>
    </message>
    <message>
        <source>The service has fields that are new: {added}.</source>
        <translation>Le service a de nouveaux champs : {added}.</translation>
    </message>
    <message>
        <source>The service has more features than it gives at once: pull a smaller area to get all.</source>
        <translation>Le service a plus d&apos;entités qu&apos;il n&apos;en donne à la fois : récupérez une zone plus petite pour tout avoir.</translation>
    </message>
    <message>
        <source>The service has no collection “{name}” any more ({status}): it was renamed or removed, or your login does not see it.{has} Nothing was sent, all changes are kept here.</source>
        <translation>Le service n&apos;a plus de collection « {name} » ({status}) : elle a été renommée ou retirée, ou vos identifiants ne la voient pas.{has} Rien n&apos;a été envoyé, toutes les modifications sont gardées ici.</translation>
    </message>
    <message>
        <source>The service has no layer “{wanted}”, it has: {names}.</source>
        <translation>Le service n&apos;a pas de couche « {wanted} », il a : {names}.</translation>
    </message>
    <message>
        <source>The service has no layers.</source>
        <translation>Le service n&apos;a pas de couches.</translation>
    </message>
    <message>
        <source>The service has {matched} features and gave {seen} of them: pull a smaller area to get all.</source>
        <translation>Le service a {matched} entités et en a donné {seen} : récupérez une zone plus petite pour tout avoir.</translation>
    </message>
    <message>
        <source>The service keeps no revisions: the feature was compared right before it was written, which narrows the moment in which another&apos;s change can be lost, but does not close it.</source>
        <translation>Le service ne garde pas de révisions : l&apos;entité a été comparée juste avant l&apos;écriture, ce qui réduit l&apos;instant où la modification d&apos;un autre peut se perdre, sans le supprimer.</translation>
    </message>
    <message>
        <source>The service keeps {decimals} decimals of a coordinate: what is sent is rounded to them.</source>
        <translation>Le service garde {decimals} décimales d&apos;une coordonnée : ce qui est envoyé y est arrondi.</translation>
    </message>
    <message>
        <source>The service may be busy: try again later, or ask for a smaller area.</source>
        <translation>Le service est peut-être occupé : réessayez plus tard, ou demandez une zone plus petite.</translation>
    </message>
    <message>
        <source>The service refused it ({status}): {said}</source>
        <translation>Le service l&apos;a refusé ({status}) : {said}</translation>
    </message>
    <message>
        <source>The service refused to be asked for an area: everything was fetched, and the area cut here.</source>
        <translation>Le service a refusé qu&apos;on lui demande une zone : tout a été pris, et la zone découpée ici.</translation>
    </message>
    <message>
        <source>The service rounds whole numbers of more than fifteen digits.</source>
        <translation>Le service arrondit les entiers de plus de quinze chiffres.</translation>
    </message>
    <message>
        <source>The service said that it took it, but has not changed; it is sent again.</source>
        <translation>Le service a dit l&apos;avoir pris, mais n&apos;a pas changé ; c&apos;est renvoyé.</translation>
    </message>
    <message>
        <source>The service says that it has {matched:,} features, and gave {given:,} different ones: {missing:,} may be missing. Pull again; if they still are, tell the provider.</source>
        <translation>Le service dit avoir {matched:,} entités, et en a donné {given:,} différentes : {missing:,} peuvent manquer. Récupérez de nouveau ; si elles manquent encore, prévenez le fournisseur.</translation>
    </message>
    <message>
        <source>The service states only “Copyright NRW”: ask before use.</source>
        <translation>Le service n&apos;indique que « Copyright NRW » : demandez avant d&apos;utiliser.</translation>
    </message>
    <message>
        <source>The service still has the feature, although it took the deletion.</source>
        <translation>Le service a encore l&apos;entité, bien qu&apos;il ait accepté sa suppression.</translation>
    </message>
    <message>
        <source>The service takes no feature without a geometry.</source>
        <translation>Le service ne prend aucune entité sans géométrie.</translation>
    </message>
    <message>
        <source>The service wants to know which revision is changed: refresh the field copy.</source>
        <translation>Le service veut savoir quelle révision est modifiée : actualisez la copie de terrain.</translation>
    </message>
    <message>
        <source>The service&apos;s answer breaks off after {count} records: {cut}</source>
        <translation>La réponse du service s&apos;interrompt après {count} fiches : {cut}</translation>
    </message>
    <message>
        <source>The service&apos;s pages lead in a circle: only the records before are shown.</source>
        <translation>Les pages du service tournent en rond : seules les fiches précédentes sont montrées.</translation>
    </message>
    <message>
        <source>The service&apos;s “next” link asks for {}, which is not sent: only the pages before are shown.</source>
        <translation>Le lien « next » du service demande {}, qui n&apos;est pas envoyé : seules les pages précédentes sont montrées.</translation>
    </message>
    <message>
        <source>The service&apos;s “next” link leads to another host and was not followed.</source>
        <translation>Le lien « next » du service mène à un autre serveur et n&apos;a pas été suivi.</translation>
    </message>
    <message>
        <source>The service&apos;s “next” links lead in a circle: only the pages before are shown.</source>
        <translation>Les liens « next » du service tournent en rond : seules les pages précédentes sont montrées.</translation>
    </message>
    <message>
        <source>The share that processing gets out, as given for this run, and the tonnes that follow from it.</source>
        <translation>La part que le traitement extrait, comme donnée pour cette exécution, et les tonnes qui en suivent.</translation>
    </message>
    <message>
        <source>The surroundings cross the date line or a pole.</source>
        <translation>Les environs croisent la ligne de date ou un pôle.</translation>
    </message>
    <message>
        <source>The survey cannot be taken into {path}: {value}.</source>
        <translation>La campagne ne peut être reprise dans {path} : {value}.</translation>
    </message>
    <message>
        <source>The survey is complete, but its field copy could not note it: {message}</source>
        <translation>La campagne est complète, mais sa copie de terrain n&apos;a pas pu le noter : {message}</translation>
    </message>
    <message>
        <source>The survey of {copy} was taken into {target}: sync that one. If something was changed in the survey since, take it in again.</source>
        <translation>La campagne de {copy} a été reprise dans {target} : synchronisez celle-ci. Si la campagne a changé depuis, reprenez-la.</translation>
    </message>
    <message>
        <source>The sync is done and in the journal</source>
        <translation>La synchronisation est faite et au journal</translation>
    </message>
    <message>
        <source>The table of decisions must have the columns uuid, field and verdict.</source>
        <translation>La table des décisions doit avoir les colonnes uuid, field et verdict.</translation>
    </message>
    <message>
        <source>The table “{name}” has a recovery of {recovery:g} % for {symbol}: 100 is the most.</source>
        <translation>La table « {name} » a une récupération de {recovery:g} % pour {symbol} : 100 est le maximum.</translation>
    </message>
    <message>
        <source>The table “{name}” has no column {lacking}: answers need {needed}.</source>
        <translation>La table « {name} » n&apos;a pas de colonne {lacking} : les réponses demandent {needed}.</translation>
    </message>
    <message>
        <source>The table “{name}” has no rows: it needs one for each element.</source>
        <translation>La table « {name} » n&apos;a pas de lignes : il en faut une par élément.</translation>
    </message>
    <message>
        <source>The table “{name}” has two values for {key}: keep one.</source>
        <translation>La table « {name} » a deux valeurs pour {key} : gardez-en une.</translation>
    </message>
    <message>
        <source>The text has a control character, which XML cannot carry: write it anew without.</source>
        <translation>Le texte a un caractère de contrôle, que XML ne peut porter : réécrivez-le sans.</translation>
    </message>
    <message>
        <source>The tiles of “{value}” are in no reference system that is known.</source>
        <translation>Les tuiles de « {value} » ne sont dans aucun système de référence connu.</translation>
    </message>
    <message>
        <source>The triggers that keep entries from being changed are missing; the next sync makes them anew.</source>
        <translation>Les déclencheurs qui empêchent de changer les entrées manquent ; la prochaine synchronisation les recrée.</translation>
    </message>
    <message>
        <source>The two areas have nothing in common.</source>
        <translation>Les deux zones n&apos;ont rien en commun.</translation>
    </message>
    <message>
        <source>The weight {weight:g} of {value} cannot be: choose 0 or more.</source>
        <translation>Le poids {weight:g} de {value} est impossible : choisissez 0 ou plus.</translation>
    </message>
    <message>
        <source>The {name} of search {number} in the file is no text, or too long.</source>
        <translation>{name} de la recherche {number} du fichier n&apos;est pas un texte, ou est trop long.</translation>
    </message>
    <message>
        <source>The {word} of a geometry are no list.</source>
        <translation>{word} d&apos;une géométrie ne sont pas une liste.</translation>
    </message>
    <message>
        <source>There are {free:.0f} MB free in {parent}</source>
        <translation>Il y a {free:.0f} Mo libres dans {parent}</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Il n&apos;y a pas de réponse.</translation>
    </message>
    <message>
        <source>There is no catalogue called “{name}”.</source>
        <translation>Il n&apos;y a pas de catalogue appelé « {name} ».</translation>
    </message>
    <message>
        <source>There is no conflict about {field} of feature {uuid} in {layer} any more.</source>
        <translation>Il n&apos;y a plus de conflit sur {field} de l&apos;entité {uuid} dans {layer}.</translation>
    </message>
    <message>
        <source>There is no facility to draw.</source>
        <translation>Il n&apos;y a aucune installation à dessiner.</translation>
    </message>
    <message>
        <source>There is no folder {directory}: choose the survey&apos;s, the one with survey.qgz in it.</source>
        <translation>Il n&apos;y a pas de dossier {directory} : choisissez celui de la campagne, qui contient survey.qgz.</translation>
    </message>
    <message>
        <source>There is no property “{name}” to filter by. There are: {kinds}.</source>
        <translation>Il n&apos;y a pas de propriété « {name} » pour filtrer. Il y a : {kinds}.</translation>
    </message>
    <message>
        <source>There is no room left to copy {origin}.</source>
        <translation>Il n&apos;y a plus de place pour copier {origin}.</translation>
    </message>
    <message>
        <source>There is no room left to take the survey into {path}.</source>
        <translation>Il n&apos;y a plus de place pour reprendre la campagne dans {path}.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}.</source>
        <translation>Il n&apos;y a plus de place pour écrire {path}.</translation>
    </message>
    <message>
        <source>There is no way from {title} to WGS 84.</source>
        <translation>Il n&apos;y a pas de passage de {title} à WGS 84.</translation>
    </message>
    <message>
        <source>They beat what was derived from data; {differ:,} of {count:,} differ from it. The newest counts.</source>
        <translation>Elles priment sur ce qui est tiré des données ; {differ:,} sur {count:,} en diffèrent. La plus récente compte.</translation>
    </message>
    <message>
        <source>They stay in the folder of the survey.</source>
        <translation>Elles restent dans le dossier de la campagne.</translation>
    </message>
    <message>
        <source>This field copy is older and has no columns for reasons: pull the layer into a new one.</source>
        <translation>Cette copie de terrain est ancienne et n&apos;a pas de colonnes pour les motifs : récupérez la couche dans une nouvelle.</translation>
    </message>
    <message>
        <source>This field copy is older than it was at its last sync on this computer, as if it was restored from a backup: for each new feature the service was asked first whether it has it already, so that nothing is created twice.</source>
        <translation>Cette copie de terrain est plus ancienne qu&apos;à sa dernière synchronisation sur cet ordinateur, comme restaurée d&apos;une sauvegarde : pour chaque nouvelle entité, on a d&apos;abord demandé au service s&apos;il l&apos;a déjà, afin que rien ne soit créé deux fois.</translation>
    </message>
    <message>
        <source>This is {warning}.</source>
        <translation>C&apos;est {warning}.</translation>
    </message>
    <message>
        <source>This layer has no field “{name}”.</source>
        <translation>Cette couche n&apos;a pas de champ « {name} ».</translation>
    </message>
    <message>
        <source>This section and the next three have the content of Regulation (EU) 2024/1252, Art. 27(2), as far as the data hold it. “Processed form” stands where the lists name one, which the element&apos;s content does not give one-to-one.</source>
        <translation>Cette section et les trois suivantes ont le contenu du règlement (UE) 2024/1252, art. 27, par. 2, autant que les données le contiennent. « Processed form » figure là où les listes nomment une forme transformée, que la teneur de l&apos;élément ne donne pas exactement.</translation>
    </message>
    <message>
        <source>Thresholds and choices</source>
        <translation>Seuils et choix</translation>
    </message>
    <message>
        <source>Through this interface the service cannot change a geometry: its WFS can, where it has one.</source>
        <translation>Par cette interface, le service ne peut changer une géométrie : son WFS le peut, s&apos;il en a un.</translation>
    </message>
    <message>
        <source>Through this interface the service cannot empty a field: its WFS can, where it has one.</source>
        <translation>Par cette interface, le service ne peut vider un champ : son WFS le peut, s&apos;il en a un.</translation>
    </message>
    <message>
        <source>Toxic response</source>
        <translation>Réponse toxique</translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the details and report them.</source>
        <translation>Réessayez ; si cela se reproduit, copiez les détails et signalez-les.</translation>
    </message>
    <message>
        <source>Two features have the same uuid: the second one got another one here.</source>
        <translation>Deux entités ont le même uuid : la seconde en a reçu un autre ici.</translation>
    </message>
    <message>
        <source>UNFC not known: {missing}</source>
        <translation>UNFC non connue : {missing}</translation>
    </message>
    <message>
        <source>UNFC {code}: {rules}</source>
        <translation>UNFC {code} : {rules}</translation>
    </message>
    <message>
        <source>UNFC {words}</source>
        <translation>UNFC {words}</translation>
    </message>
    <message>
        <source>Uncertainty of {what}, where none is stated</source>
        <translation>Incertitude de {what}, si aucune n&apos;est indiquée</translation>
    </message>
    <message>
        <source>Value ({currency})</source>
        <translation>Valeur ({currency})</translation>
    </message>
    <message>
        <source>Value of what is recoverable; the grade at which this element alone pays for the processing; whether its grade is above that.</source>
        <translation>Valeur du récupérable ; la teneur à laquelle cet élément seul paie le traitement ; si sa teneur la dépasse.</translation>
    </message>
    <message>
        <source>Waiting for {netloc}</source>
        <translation>Attente de {netloc}</translation>
    </message>
    <message>
        <source>Were dangerous chemicals used in processing?</source>
        <translation>Des produits chimiques dangereux ont-ils servi au traitement ?</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Ce qui ne convient pas</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What mass and contents rest on</source>
        <translation>Sur quoi reposent masse et teneurs</translation>
    </message>
    <message>
        <source>What search {number} of the file had found cannot be read.</source>
        <translation>Ce que la recherche {number} du fichier avait trouvé est illisible.</translation>
    </message>
    <message>
        <source>What the distance follows</source>
        <translation>Ce que suit la distance</translation>
    </message>
    <message>
        <source>What the record names as its picture is no picture that can be shown.</source>
        <translation>Ce que la fiche nomme comme son image n&apos;est pas une image montrable.</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Ce qui manquait</translation>
    </message>
    <message>
        <source>What was read as what</source>
        <translation>Ce qui a été lu comme quoi</translation>
    </message>
    <message>
        <source>What was refreshed before stays; refresh again to go on from there.</source>
        <translation>Ce qui a été actualisé avant reste ; actualisez de nouveau pour continuer de là.</translation>
    </message>
    <message>
        <source>Where that comes from</source>
        <translation>D&apos;où cela vient</translation>
    </message>
    <message>
        <source>Where the site does not answer as a service, try its address with /csw/ behind it: there the same software answers at EGDI.</source>
        <translation>Si le site ne répond pas comme service, essayez son adresse suivie de /csw/ : le même logiciel y répond chez EGDI.</translation>
    </message>
    <message>
        <source>Windows takes no folder called “{name}”.</source>
        <translation>Windows n&apos;accepte aucun dossier appelé « {name} ».</translation>
    </message>
    <message>
        <source>Write names as they stand there, with “;” between several.</source>
        <translation>Écrivez les noms comme ils figurent là, avec « ; » entre plusieurs.</translation>
    </message>
    <message>
        <source>Write the text between single quotation marks.</source>
        <translation>Écrivez le texte entre apostrophes.</translation>
    </message>
    <message>
        <source>Y: YES · ?: UNKNOWN · n: NO, or does not apply. Columns 1 to 18 are the questions.</source>
        <translation>Y : YES · ? : UNKNOWN · n : NO, ou sans objet. Les colonnes 1 à 18 sont les questions.</translation>
    </message>
    <message>
        <source>YES answers</source>
        <translation>Réponses YES</translation>
    </message>
    <message>
        <source>YES {yes}, UNKNOWN {unknown}, NO {no}</source>
        <translation>YES {yes}, UNKNOWN {unknown}, NO {no}</translation>
    </message>
    <message>
        <source>Your account may not do this: ask the data&apos;s owner for the right.</source>
        <translation>Votre compte ne le peut pas : demandez le droit au propriétaire des données.</translation>
    </message>
    <message>
        <source>Your changes stay in the field copy: give them to the data&apos;s owner as a proposal.</source>
        <translation>Vos modifications restent dans la copie de terrain : donnez-les au propriétaire des données comme proposition.</translation>
    </message>
    <message>
        <source>a CKAN portal</source>
        <translation>un portail CKAN</translation>
    </message>
    <message>
        <source>a CSW 2.0.2 catalogue with {counted}</source>
        <translation>un catalogue CSW 2.0.2 avec {counted}</translation>
    </message>
    <message>
        <source>a CSW catalogue</source>
        <translation>un catalogue CSW</translation>
    </message>
    <message>
        <source>a DCAT catalogue</source>
        <translation>un catalogue DCAT</translation>
    </message>
    <message>
        <source>a STAC API with {size}</source>
        <translation>une API STAC avec {size}</translation>
    </message>
    <message>
        <source>a Solr index</source>
        <translation>un index Solr</translation>
    </message>
    <message>
        <source>a WFS with {layers}</source>
        <translation>un WFS avec {layers}</translation>
    </message>
    <message>
        <source>a WMS with {layers}</source>
        <translation>un WMS avec {layers}</translation>
    </message>
    <message>
        <source>a WMTS with {layers}</source>
        <translation>un WMTS avec {layers}</translation>
    </message>
    <message>
        <source>a changed feature does not tell the same fields in “base” and “ours”</source>
        <translation>une entité modifiée ne donne pas les mêmes champs dans « base » et « ours »</translation>
    </message>
    <message>
        <source>a data space&apos;s catalogue</source>
        <translation>le catalogue d&apos;un espace de données</translation>
    </message>
    <message>
        <source>a density of</source>
        <translation>une densité de</translation>
    </message>
    <message>
        <source>a feature has more than {most_fields:,} values</source>
        <translation>une entité a plus de {most_fields:,} valeurs</translation>
    </message>
    <message>
        <source>a feature&apos;s values do not fit its change, {kind}</source>
        <translation>les valeurs d&apos;une entité ne vont pas avec sa modification, {kind}</translation>
    </message>
    <message>
        <source>a feature&apos;s “change” is none of insert, update, delete</source>
        <translation>le « change » d&apos;une entité n&apos;est ni insert, ni update, ni delete</translation>
    </message>
    <message>
        <source>a layer of an ArcGIS service</source>
        <translation>une couche d&apos;un service ArcGIS</translation>
    </message>
    <message>
        <source>a number is not finite</source>
        <translation>un nombre n&apos;est pas fini</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un nombre est trop grand</translation>
    </message>
    <message>
        <source>a person answered UNKNOWN</source>
        <translation>une personne a répondu UNKNOWN</translation>
    </message>
    <message>
        <source>a range, not a value</source>
        <translation>une plage, pas une valeur</translation>
    </message>
    <message>
        <source>a screening of the order of magnitude, not a flood map: at single dams the regressions were wrong by more than 1,000 % (Las Palmas 2010); the polygon is an outer bound without terrain, and nothing ends at its line</source>
        <translation>un criblage de l&apos;ordre de grandeur, pas une carte d&apos;inondation : pour certaines digues les régressions se sont trompées de plus de 1 000 % (Las Palmas 2010) ; le polygone est une limite extérieure sans relief, et rien ne s&apos;arrête à sa ligne</translation>
    </message>
    <message>
        <source>a second “{name}” came</source>
        <translation>un second « {name} » est venu</translation>
    </message>
    <message>
        <source>a static STAC catalogue with {counted}</source>
        <translation>un catalogue STAC statique avec {counted}</translation>
    </message>
    <message>
        <source>a text is none, or longer than {longest:,} characters</source>
        <translation>un texte n&apos;en est pas un, ou dépasse {longest:,} caractères</translation>
    </message>
    <message>
        <source>a thickness of</source>
        <translation>une épaisseur de</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a wide {words}</source>
        <translation>large {words}</translation>
    </message>
    <message>
        <source>a “{word}” is no usable identity</source>
        <translation>un « {word} » n&apos;est pas une identité utilisable</translation>
    </message>
    <message>
        <source>acid potential AP (kg CaCO₃/t)</source>
        <translation>potentiel acide AP (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>an ArcGIS server with {services}</source>
        <translation>un serveur ArcGIS avec {services}</translation>
    </message>
    <message>
        <source>an ArcGIS service with {layers}</source>
        <translation>un service ArcGIS avec {layers}</translation>
    </message>
    <message>
        <source>an OGC API – Features service with {size}</source>
        <translation>un service OGC API – Features avec {size}</translation>
    </message>
    <message>
        <source>an OGC API – Records service with {size}</source>
        <translation>un service OGC API – Records avec {size}</translation>
    </message>
    <message>
        <source>and required: </source>
        <translation>et exigé : </translation>
    </message>
    <message>
        <source>another one</source>
        <translation>une autre</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>un autre lieu</translation>
    </message>
    <message>
        <source>another {get}</source>
        <translation>autre {get}</translation>
    </message>
    <message>
        <source>answered by {name}, {date}{note}</source>
        <translation>répondu par {name}, {date}{note}</translation>
    </message>
    <message>
        <source>answers of persons</source>
        <translation>réponses de personnes</translation>
    </message>
    <message>
        <source>are neither YES, NO nor UNKNOWN</source>
        <translation>ne sont ni YES, ni NO, ni UNKNOWN</translation>
    </message>
    <message>
        <source>at least {kind}</source>
        <translation>au moins {kind}</translation>
    </message>
    <message>
        <source>at least {lower:,.10g} {unit}</source>
        <translation>au moins {lower:,.10g} {unit}</translation>
    </message>
    <message>
        <source>background: {name}</source>
        <translation>fond : {name}</translation>
    </message>
    <message>
        <source>below a limit of detection</source>
        <translation>sous une limite de détection</translation>
    </message>
    <message>
        <source>bounds of the regression</source>
        <translation>bornes de la régression</translation>
    </message>
    <message>
        <source>breaks given</source>
        <translation>bornes données</translation>
    </message>
    <message>
        <source>broken text</source>
        <translation>texte abîmé</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>par {by}</translation>
    </message>
    <message>
        <source>changed features</source>
        <translation>entités modifiées</translation>
    </message>
    <message>
        <source>chosen for this run</source>
        <translation>choisi pour cette exécution</translation>
    </message>
    <message>
        <source>chosen here, of no source</source>
        <translation>choisi ici, sans source</translation>
    </message>
    <message>
        <source>class {code}</source>
        <translation>classe {code}</translation>
    </message>
    <message>
        <source>content of {key}</source>
        <translation>teneur de {key}</translation>
    </message>
    <message>
        <source>content of {symbol}, or its background</source>
        <translation>teneur de {symbol}, ou son fond</translation>
    </message>
    <message>
        <source>contradiction: the code says {axis}{stated}, the evidence {axis}{single}</source>
        <translation>contradiction : le code dit {axis}{stated}, les preuves {axis}{single}</translation>
    </message>
    <message>
        <source>cost of processing {cost:g} {currency}/t</source>
        <translation>coût de traitement {cost:g} {currency}/t</translation>
    </message>
    <message>
        <source>critical elements</source>
        <translation>éléments critiques</translation>
    </message>
    <message>
        <source>crosses itself and cannot be repaired</source>
        <translation>se croise et n&apos;est pas réparable</translation>
    </message>
    <message>
        <source>crosses itself; it was repaired for measuring only</source>
        <translation>se croise ; réparé pour la mesure seulement</translation>
    </message>
    <message>
        <source>dam by {name}{taken}; distance {distance_factor:g} · E^{distance_power:g}; {probability:g} % interval with spreads {released:g} and {distance:g} of log10 (spreads and distance: {verification}); {worst:.3g} km in the middle if all is released; {said}</source>
        <translation>digue selon {name}{taken} ; distance {distance_factor:g} · E^{distance_power:g} ; intervalle à {probability:g} % avec dispersions {released:g} et {distance:g} de log10 (dispersions et distance : {verification}) ; {worst:.3g} km au milieu si tout est libéré ; {said}</translation>
    </message>
    <message>
        <source>dangerous chemicals</source>
        <translation>produits chimiques dangereux</translation>
    </message>
    <message>
        <source>deleted features</source>
        <translation>entités supprimées</translation>
    </message>
    <message>
        <source>density ({usual_densities})</source>
        <translation>densité ({usual_densities})</translation>
    </message>
    <message>
        <source>described elsewhere</source>
        <translation>décrit ailleurs</translation>
    </message>
    <message>
        <source>did not come again, and cannot be asked for one by one: nothing was removed here</source>
        <translation>ne sont pas revenues, et ne peuvent être demandées une à une : rien n&apos;a été retiré ici</translation>
    </message>
    <message>
        <source>does not apply: the facility is a {other}</source>
        <translation>sans objet : l&apos;installation est {other}</translation>
    </message>
    <message>
        <source>does not say in which coordinate reference system it is</source>
        <translation>ne dit pas dans quel système de coordonnées</translation>
    </message>
    <message>
        <source>elevation model</source>
        <translation>modèle de terrain</translation>
    </message>
    <message>
        <source>entry 1: the journal has no column {lost}.</source>
        <translation>entrée 1 : le journal n&apos;a pas de colonne {lost}.</translation>
    </message>
    <message>
        <source>entry {expected}: it is missing.</source>
        <translation>entrée {expected} : elle manque.</translation>
    </message>
    <message>
        <source>entry {expected}: it was changed after it was written.</source>
        <translation>entrée {expected} : elle a été changée après son écriture.</translation>
    </message>
    <message>
        <source>entry {expected}: it was changed into what is no text.</source>
        <translation>entrée {expected} : elle a été changée en ce qui n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>entry {expected}: {written} were written, only {count} are there.</source>
        <translation>entrée {expected} : {written} ont été écrites, seules {count} sont là.</translation>
    </message>
    <message>
        <source>facilities have</source>
        <translation>installations ont</translation>
    </message>
    <message>
        <source>facilities lie</source>
        <translation>installations sont</translation>
    </message>
    <message>
        <source>facilities or samples</source>
        <translation>installations ou échantillons</translation>
    </message>
    <message>
        <source>facility has</source>
        <translation>installation a</translation>
    </message>
    <message>
        <source>facility lies</source>
        <translation>installation est</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>feature {number}: </source>
        <translation>entité {number} : </translation>
    </message>
    <message>
        <source>field {field}</source>
        <translation>champ {field}</translation>
    </message>
    <message>
        <source>filled up</source>
        <translation>complétée</translation>
    </message>
    <message>
        <source>for further reasons</source>
        <translation>pour d&apos;autres motifs</translation>
    </message>
    <message>
        <source>format {raw}</source>
        <translation>format {raw}</translation>
    </message>
    <message>
        <source>geometries are nested too deep</source>
        <translation>des géométries sont imbriquées trop profond</translation>
    </message>
    <message>
        <source>given for this run</source>
        <translation>donné pour cette exécution</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>grade not known: {ungraded}</source>
        <translation>teneur non connue : {ungraded}</translation>
    </message>
    <message>
        <source>has coordinates outside the area of its coordinate reference system</source>
        <translation>a des coordonnées hors de la zone de son système de coordonnées</translation>
    </message>
    <message>
        <source>has coordinates that are not numbers</source>
        <translation>a des coordonnées qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>has no layer “{name}”, it has</source>
        <translation>n&apos;a pas de couche « {name} », il a</translation>
    </message>
    <message>
        <source>has no usable geometry</source>
        <translation>n&apos;a pas de géométrie utilisable</translation>
    </message>
    <message>
        <source>has several layers, name one of them</source>
        <translation>a plusieurs couches, nommez-en une</translation>
    </message>
    <message>
        <source>have no date that can be read (such as 2026-11-26)</source>
        <translation>n&apos;ont pas de date lisible (comme 2026-11-26)</translation>
    </message>
    <message>
        <source>have no name of a person</source>
        <translation>n&apos;ont pas de nom de personne</translation>
    </message>
    <message>
        <source>heap by the reach angle of {source}, bounds {bound:g} of log10 either side; {whole}; {warning}</source>
        <translation>halde selon l&apos;angle de portée de {source}, bornes {bound:g} de log10 de part et d&apos;autre ; {whole} ; {warning}</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>how much of a heap moves is not reckoned: the whole is taken, and its own height for the fall</source>
        <translation>la part d&apos;une halde qui bouge n&apos;est pas calculée : elle est prise entière, et sa hauteur propre comme chute</translation>
    </message>
    <message>
        <source>if broken, required: </source>
        <translation>en cas de manquement, exigé : </translation>
    </message>
    <message>
        <source>in the middle of the map</source>
        <translation>au milieu de la carte</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>d&apos;usage</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>inputs: {given}</source>
        <translation>entrées : {given}</translation>
    </message>
    <message>
        <source>internal, sent with a yes</source>
        <translation>interne, envoyée avec un oui</translation>
    </message>
    <message>
        <source>is more than {threshold}</source>
        <translation>dépasse {threshold}</translation>
    </message>
    <message>
        <source>is not more than {threshold}</source>
        <translation>ne dépasse pas {threshold}</translation>
    </message>
    <message>
        <source>is only named in the catalogue, not described</source>
        <translation>est seulement nommé au catalogue, non décrit</translation>
    </message>
    <message>
        <source>it answered XML of an unknown kind</source>
        <translation>il a répondu du XML d&apos;un type inconnu</translation>
    </message>
    <message>
        <source>it answered a web page</source>
        <translation>il a répondu une page web</translation>
    </message>
    <message>
        <source>it answered nothing</source>
        <translation>il n&apos;a rien répondu</translation>
    </message>
    <message>
        <source>it cannot be brought into WGS 84 degrees</source>
        <translation>elle ne peut être ramenée en degrés WGS 84</translation>
    </message>
    <message>
        <source>it does not say that it is a “{format}”</source>
        <translation>il ne dit pas qu&apos;il est un « {format} »</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>il n&apos;a donné aucun motif</translation>
    </message>
    <message>
        <source>it has a geometry now</source>
        <translation>elle a maintenant une géométrie</translation>
    </message>
    <message>
        <source>it has a line of more than {longest_value:,} characters</source>
        <translation>il a une ligne de plus de {longest_value:,} caractères</translation>
    </message>
    <message>
        <source>it has fewer values than there are columns</source>
        <translation>elle a moins de valeurs que de colonnes</translation>
    </message>
    <message>
        <source>it has more values than the {wanted} columns</source>
        <translation>elle a plus de valeurs que les {wanted} colonnes</translation>
    </message>
    <message>
        <source>it has no geometry any more</source>
        <translation>elle n&apos;a plus de géométrie</translation>
    </message>
    <message>
        <source>it has to be decided by its reviewer</source>
        <translation>son relecteur doit en décider</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>elle n&apos;est pas installée</translation>
    </message>
    <message>
        <source>it is of version {what}, which this version does not know</source>
        <translation>il est de version {what}, que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>it may be {names}.</source>
        <translation>ce peut être {names}.</translation>
    </message>
    <message>
        <source>it must have 1 to {most_features:,} features</source>
        <translation>il doit avoir de 1 à {most_features:,} entités</translation>
    </message>
    <message>
        <source>it was applied here, after fetching everything in the area.</source>
        <translation>il a été appliqué ici, après avoir tout pris dans la zone.</translation>
    </message>
    <message>
        <source>its answer is not understood</source>
        <translation>sa réponse est incompréhensible</translation>
    </message>
    <message>
        <source>its author has not given it for review yet</source>
        <translation>son auteur ne l&apos;a pas encore donnée à relire</translation>
    </message>
    <message>
        <source>its capabilities</source>
        <translation>ses capacités</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>sa fin</translation>
    </message>
    <message>
        <source>its geometries have more than {most_points:,} points</source>
        <translation>ses géométries ont plus de {most_points:,} points</translation>
    </message>
    <message>
        <source>its geometry</source>
        <translation>sa géométrie</translation>
    </message>
    <message>
        <source>its geometry has no coordinates</source>
        <translation>sa géométrie n&apos;a pas de coordonnées</translation>
    </message>
    <message>
        <source>its operator states it in public documentation.</source>
        <translation>son exploitant l&apos;indique dans une documentation publique.</translation>
    </message>
    <message>
        <source>its outlines</source>
        <translation>ses contours</translation>
    </message>
    <message>
        <source>its values were changed after it was written, ask its author for the file again</source>
        <translation>ses valeurs ont été changées après écriture, redemandez le fichier à son auteur</translation>
    </message>
    <message>
        <source>later addition</source>
        <translation>ajout ultérieur</translation>
    </message>
    <message>
        <source>later addition, not verified against the source</source>
        <translation>ajout ultérieur, non vérifié à la source</translation>
    </message>
    <message>
        <source>layer {name}</source>
        <translation>couche {name}</translation>
    </message>
    <message>
        <source>layer {shortened}</source>
        <translation>couche {shortened}</translation>
    </message>
    <message>
        <source>layers not given: {lacking}</source>
        <translation>couches non données : {lacking}</translation>
    </message>
    <message>
        <source>left empty in a column</source>
        <translation>laissée vide dans une colonne</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>lie outside of the area or the filter by now, and were kept</source>
        <translation>sont désormais hors de la zone ou du filtre, et ont été gardées</translation>
    </message>
    <message>
        <source>limits of metals</source>
        <translation>limites des métaux</translation>
    </message>
    <message>
        <source>listed as a processed form or a mineral, not as the element</source>
        <translation>listé comme forme transformée ou minéral, pas comme élément</translation>
    </message>
    <message>
        <source>made with {made}</source>
        <translation>fait avec {made}</translation>
    </message>
    <message>
        <source>mass as stated</source>
        <translation>masse telle qu&apos;indiquée</translation>
    </message>
    <message>
        <source>mass from {value} and density</source>
        <translation>masse d&apos;après {value} et densité</translation>
    </message>
    <message>
        <source>mass over volume is</source>
        <translation>masse sur volume est</translation>
    </message>
    <message>
        <source>may be more than {threshold}</source>
        <translation>peut dépasser {threshold}</translation>
    </message>
    <message>
        <source>may be read in two ways</source>
        <translation>peut se lire de deux façons</translation>
    </message>
    <message>
        <source>measured from the polygon</source>
        <translation>mesuré sur le polygone</translation>
    </message>
    <message>
        <source>moderate from {moderate:.6g}, high from {high:.6g}: {origin}</source>
        <translation>modéré dès {moderate:.6g}, élevé dès {high:.6g} : {origin}</translation>
    </message>
    <message>
        <source>must be asked for at a connector</source>
        <translation>à demander à un connecteur</translation>
    </message>
    <message>
        <source>name a facility that is not in the layer</source>
        <translation>nomment une installation absente de la couche</translation>
    </message>
    <message>
        <source>name a facility whose id more than one has</source>
        <translation>nomment une installation dont plusieurs ont l&apos;id</translation>
    </message>
    <message>
        <source>name no question from 1 to {count}</source>
        <translation>ne nomment aucune question de 1 à {count}</translation>
    </message>
    <message>
        <source>near {place}, outside where that is used</source>
        <translation>près de {place}, hors de là où c&apos;est utilisé</translation>
    </message>
    <message>
        <source>neutralisation potential NP (kg CaCO₃/t)</source>
        <translation>potentiel de neutralisation NP (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>new features</source>
        <translation>nouvelles entités</translation>
    </message>
    <message>
        <source>no DEM was given</source>
        <translation>aucun MNT donné</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>pas de borne</translation>
    </message>
    <message>
        <source>no content of the crust for {bare}</source>
        <translation>pas de teneur de la croûte pour {bare}</translation>
    </message>
    <message>
        <source>no element is known; {ending}</source>
        <translation>aucun élément n&apos;est connu ; {ending}</translation>
    </message>
    <message>
        <source>no exact value</source>
        <translation>pas de valeur exacte</translation>
    </message>
    <message>
        <source>no feature any more</source>
        <translation>plus aucune entité</translation>
    </message>
    <message>
        <source>no field for {name} was chosen</source>
        <translation>aucun champ choisi pour {name}</translation>
    </message>
    <message>
        <source>no field for “{replace}” was chosen</source>
        <translation>aucun champ choisi pour « {replace} »</translation>
    </message>
    <message>
        <source>no field given</source>
        <translation>aucun champ donné</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>nombre non fini</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>pas de couche</translation>
    </message>
    <message>
        <source>no layer for “{what}” was given</source>
        <translation>aucune couche donnée pour « {what} »</translation>
    </message>
    <message>
        <source>no layer: not tested</source>
        <translation>pas de couche : non testé</translation>
    </message>
    <message>
        <source>no licence or source stated</source>
        <translation>ni licence ni source indiquée</translation>
    </message>
    <message>
        <source>no list of collections</source>
        <translation>pas de liste de collections</translation>
    </message>
    <message>
        <source>no place on Earth, all or some of them</source>
        <translation>nulle part sur Terre, toutes ou certaines</translation>
    </message>
    <message>
        <source>no polygon: its outline would reach a pole or leave the layer&apos;s coordinate reference system</source>
        <translation>pas de polygone : son contour atteindrait un pôle ou sortirait du système de coordonnées de la couche</translation>
    </message>
    <message>
        <source>no polygon: the facility {problem}</source>
        <translation>pas de polygone : l&apos;installation {problem}</translation>
    </message>
    <message>
        <source>no price for {priceless}</source>
        <translation>pas de prix pour {priceless}</translation>
    </message>
    <message>
        <source>no prices given: no value</source>
        <translation>aucun prix donné : pas de valeur</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>aucune quantité</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>aucun motif</translation>
    </message>
    <message>
        <source>no recovery given: nothing recoverable, no value</source>
        <translation>aucune récupération donnée : rien de récupérable, pas de valeur</translation>
    </message>
    <message>
        <source>no risk index</source>
        <translation>pas d&apos;indice de risque</translation>
    </message>
    <message>
        <source>no source of harm has, as far as is known, both a way and something to reach</source>
        <translation>aucune source de dommage n&apos;a, autant qu&apos;on sache, à la fois une voie et quelque chose à atteindre</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sans unité</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>no {what}: there is none in the layer given {where}{lost}</source>
        <translation>pas de {what} : aucun dans la couche donnée {where}{lost}</translation>
    </message>
    <message>
        <source>non-PAG where NPR is above</source>
        <translation>non PAG si NPR est supérieur à</translation>
    </message>
    <message>
        <source>non-PAG: no sulphur ({basis}), so that NPR has no bound.{gaps}</source>
        <translation>non PAG : pas de soufre ({basis}), si bien que NPR n&apos;a pas de borne.{gaps}</translation>
    </message>
    <message>
        <source>non-viable projects</source>
        <translation>projets non viables</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>aucun donné</translation>
    </message>
    <message>
        <source>none is taken</source>
        <translation>aucun n&apos;est pris</translation>
    </message>
    <message>
        <source>not counted as critical: {outside} ({left})</source>
        <translation>non comptés comme critiques : {outside} ({left})</translation>
    </message>
    <message>
        <source>not given: UNKNOWN</source>
        <translation>non donné : UNKNOWN</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>not known: {name}</source>
        <translation>non connu : {name}</translation>
    </message>
    <message>
        <source>not known: {value}</source>
        <translation>non connu : {value}</translation>
    </message>
    <message>
        <source>not ranked: both must be known</source>
        <translation>non classé : les deux doivent être connus</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>not tested without a layer: {untested}</source>
        <translation>non testé sans couche : {untested}</translation>
    </message>
    <message>
        <source>not verified against the source</source>
        <translation>non vérifié à la source</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>rien n&apos;est venu</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>rien d&apos;autre</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>numbers in {unit}</source>
        <translation>nombres en {unit}</translation>
    </message>
    <message>
        <source>numbers in {unit}, as stated for the field</source>
        <translation>nombres en {unit}, comme indiqué pour le champ</translation>
    </message>
    <message>
        <source>on what is known</source>
        <translation>d&apos;après ce qui est connu</translation>
    </message>
    <message>
        <source>on what is known: {what}</source>
        <translation>d&apos;après ce qui est connu : {what}</translation>
    </message>
    <message>
        <source>one public program or document names it.</source>
        <translation>un programme ou document public la nomme.</translation>
    </message>
    <message>
        <source>only because UNKNOWN counts as YES</source>
        <translation>seulement parce qu&apos;UNKNOWN compte comme YES</translation>
    </message>
    <message>
        <source>only because UNKNOWN counts as YES: {what}</source>
        <translation>seulement parce qu&apos;UNKNOWN compte comme YES : {what}</translation>
    </message>
    <message>
        <source>other features</source>
        <translation>d&apos;autres entités</translation>
    </message>
    <message>
        <source>otherwise required: </source>
        <translation>sinon exigé : </translation>
    </message>
    <message>
        <source>outline crosses itself</source>
        <translation>contour se croise</translation>
    </message>
    <message>
        <source>outlines cross themselves</source>
        <translation>contours se croisent</translation>
    </message>
    <message>
        <source>over crust</source>
        <translation>sur la croûte</translation>
    </message>
    <message>
        <source>pH of the NAG test below which waste is PAF</source>
        <translation>pH de l&apos;essai NAG sous lequel le déchet est PAF</translation>
    </message>
    <message>
        <source>part of the catalogue</source>
        <translation>partie du catalogue</translation>
    </message>
    <message>
        <source>photo is</source>
        <translation>photo est</translation>
    </message>
    <message>
        <source>photos are</source>
        <translation>photos sont</translation>
    </message>
    <message>
        <source>photos copied</source>
        <translation>photos copiées</translation>
    </message>
    <message>
        <source>population of the nearest settlement</source>
        <translation>population du lieu habité le plus proche</translation>
    </message>
    <message>
        <source>potentially viable projects</source>
        <translation>projets potentiellement viables</translation>
    </message>
    <message>
        <source>prices in {currency} of {days}</source>
        <translation>prix en {currency} de {days}</translation>
    </message>
    <message>
        <source>processed form {on}</source>
        <translation>forme transformée {on}</translation>
    </message>
    <message>
        <source>proposed by {value}</source>
        <translation>proposé par {value}</translation>
    </message>
    <message>
        <source>prospective projects</source>
        <translation>projets prospectifs</translation>
    </message>
    <message>
        <source>public documentation names the site and the protocol, not the address of the service.</source>
        <translation>une documentation publique nomme le site et le protocole, pas l&apos;adresse du service.</translation>
    </message>
    <message>
        <source>recorded as {value}</source>
        <translation>enregistré comme {value}</translation>
    </message>
    <message>
        <source>recorded: {value}</source>
        <translation>enregistré : {value}</translation>
    </message>
    <message>
        <source>recorded: {what}</source>
        <translation>enregistré : {what}</translation>
    </message>
    <message>
        <source>recovery {value}{gaps}</source>
        <translation>récupération {value}{gaps}</translation>
    </message>
    <message>
        <source>released volumes checked against the source</source>
        <translation>volumes libérés vérifiés à la source</translation>
    </message>
    <message>
        <source>remaining products</source>
        <translation>produits restants</translation>
    </message>
    <message>
        <source>results of resource</source>
        <translation>résultats de ressource</translation>
    </message>
    <message>
        <source>results of risk</source>
        <translation>résultats de risque</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation>révision {revision}</translation>
    </message>
    <message>
        <source>risk index of {count} with the responses {used}{doubt}, {own} of them of {hakanson}</source>
        <translation>indice de risque de {count} avec les réponses {used}{doubt}, dont {own} de {hakanson}</translation>
    </message>
    <message>
        <source>run-out (km)</source>
        <translation>propagation (km)</translation>
    </message>
    <message>
        <source>said to hold, without a grade: {said}</source>
        <translation>contiendrait, sans teneur : {said}</translation>
    </message>
    <message>
        <source>samples, readings, visits, checklist</source>
        <translation>échantillons, mesures, visites, liste de tâches</translation>
    </message>
    <message>
        <source>says that it is in {GetName}, but its coordinates are no degrees</source>
        <translation>dit être en {GetName}, mais ses coordonnées ne sont pas des degrés</translation>
    </message>
    <message>
        <source>score: enrichment up to {enrichment_cap:g} × supply risk × economic importance of 2023</source>
        <translation>score : enrichissement jusqu&apos;à {enrichment_cap:g} × risque d&apos;approvisionnement × importance économique de 2023</translation>
    </message>
    <message>
        <source>score: mean of the shares of the layer that are lower, weights {weight:g} for risk ({name}) and {weight_resource:g} for resource ({resource})</source>
        <translation>score : moyenne des parts de la couche qui sont plus basses, poids {weight:g} pour le risque ({name}) et {weight_resource:g} pour la ressource ({resource})</translation>
    </message>
    <message>
        <source>seen in the list of national services that the INSPIRE Geoportal harvested in December 2022, with http; that it answers by https is a guess.</source>
        <translation>vue dans la liste des services nationaux relevée par le géoportail INSPIRE en décembre 2022, en http ; qu&apos;elle réponde en https est une supposition.</translation>
    </message>
    <message>
        <source>seen in the list of national services that the INSPIRE Geoportal harvested in December 2022.</source>
        <translation>vue dans la liste des services nationaux relevée par le géoportail INSPIRE en décembre 2022.</translation>
    </message>
    <message>
        <source>set for this run; 5 is in use</source>
        <translation>fixé pour cette exécution ; 5 est d&apos;usage</translation>
    </message>
    <message>
        <source>set for this run; the default is {default:,.10g}</source>
        <translation>fixé pour cette exécution ; la valeur par défaut est {default:,.10g}</translation>
    </message>
    <message>
        <source>several public programs and documents use it.</source>
        <translation>plusieurs programmes et documents publics l&apos;utilisent.</translation>
    </message>
    <message>
        <source>share of samples (%)</source>
        <translation>part des échantillons (%)</translation>
    </message>
    <message>
        <source>shares its rank with {ties} other{value}</source>
        <translation>partage son rang avec {ties} autre{value}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>stated is {axis}{found}, the scores speak for {axis}{category}</source>
        <translation>indiqué {axis}{found}, les notes plaident pour {axis}{category}</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>reste ici</translation>
    </message>
    <message>
        <source>still {examine}, then {sure}</source>
        <translation>encore {examine}, puis {sure}</translation>
    </message>
    <message>
        <source>sub-categories and rules of evidence not verified against the source</source>
        <translation>sous-catégories et règles de preuve non vérifiées à la source</translation>
    </message>
    <message>
        <source>sulphide minerals</source>
        <translation>minéraux sulfurés</translation>
    </message>
    <message>
        <source>sulphide sulphur</source>
        <translation>soufre sulfuré</translation>
    </message>
    <message>
        <source>sulphur not known</source>
        <translation>soufre non connu</translation>
    </message>
    <message>
        <source>t in place</source>
        <translation>t en place</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>table « {name} »</translation>
    </message>
    <message>
        <source>tailings 1.4-1.7, waste rock 1.8-2.1, coal waste 1.6-1.9, slag 2.6-3.5 t/m3 are usual, not verified against the source</source>
        <translation>résidus 1,4-1,7, stériles 1,8-2,1, déchets de charbon 1,6-1,9, scories 2,6-3,5 t/m3 sont habituels, non vérifiés à la source</translation>
    </message>
    <message>
        <source>take the decision back first</source>
        <translation>retirez d&apos;abord la décision</translation>
    </message>
    <message>
        <source>the DEM {name} has gaps around the facility</source>
        <translation>le MNT {name} a des lacunes autour de l&apos;installation</translation>
    </message>
    <message>
        <source>the DEM {name} has gaps at the facility</source>
        <translation>le MNT {name} a des lacunes sur l&apos;installation</translation>
    </message>
    <message>
        <source>the cells of the DEM {name} are too large</source>
        <translation>les mailles du MNT {name} sont trop grandes</translation>
    </message>
    <message>
        <source>the code “{code}” cannot be read</source>
        <translation>le code « {code} » est illisible</translation>
    </message>
    <message>
        <source>the error stated for the grade of {unsure} cannot be: the usual one is taken</source>
        <translation>l&apos;erreur indiquée pour la teneur de {unsure} est impossible : l&apos;habituelle est prise</translation>
    </message>
    <message>
        <source>the error stated for the {name} cannot be: the usual one is taken</source>
        <translation>l&apos;erreur indiquée pour {name} est impossible : l&apos;habituelle est prise</translation>
    </message>
    <message>
        <source>the facility lies outside the DEM {name}</source>
        <translation>l&apos;installation est hors du MNT {name}</translation>
    </message>
    <message>
        <source>the facility {problems}</source>
        <translation>l&apos;installation {problems}</translation>
    </message>
    <message>
        <source>the facility {problem}</source>
        <translation>l&apos;installation {problem}</translation>
    </message>
    <message>
        <source>the geometry is no polygon</source>
        <translation>la géométrie n&apos;est pas un polygone</translation>
    </message>
    <message>
        <source>the geometry is no polygon: without an outline there is no crest and no toe</source>
        <translation>la géométrie n&apos;est pas un polygone : sans contour, ni crête ni pied</translation>
    </message>
    <message>
        <source>the journal was written anew up to there, or the receipt is of another field copy</source>
        <translation>le journal a été réécrit jusque-là, ou le reçu est d&apos;une autre copie de terrain</translation>
    </message>
    <message>
        <source>the layer cannot be opened again</source>
        <translation>la couche ne peut être rouverte</translation>
    </message>
    <message>
        <source>the layer {layer} has no usable features, which does not show that there is no {what}</source>
        <translation>la couche {layer} n&apos;a aucune entité utilisable, ce qui ne montre pas qu&apos;il n&apos;y a pas de {what}</translation>
    </message>
    <message>
        <source>the mass is exactly {derived:g} times the volume: reckoned rather than measured</source>
        <translation>la masse est exactement {derived:g} fois le volume : calculée plutôt que mesurée</translation>
    </message>
    <message>
        <source>the nearest settlement is {value} away, but its population is not known</source>
        <translation>le lieu habité le plus proche est à {value}, mais sa population n&apos;est pas connue</translation>
    </message>
    <message>
        <source>the nearest {what} is </source>
        <translation>le plus proche ({what}) est à </translation>
    </message>
    <message>
        <source>the unit {unit} may mean two</source>
        <translation>l&apos;unité {unit} peut en désigner deux</translation>
    </message>
    <message>
        <source>the whole feature</source>
        <translation>l&apos;entité entière</translation>
    </message>
    <message>
        <source>they are longer than {longest} characters.</source>
        <translation>ils dépassent {longest} caractères.</translation>
    </message>
    <message>
        <source>they must be an object such as {{&quot;country&quot;: &quot;land_s&quot;}}.</source>
        <translation>ils doivent être un objet comme {{&quot;country&quot;: &quot;land_s&quot;}}.</translation>
    </message>
    <message>
        <source>thirds of the layer</source>
        <translation>tiers de la couche</translation>
    </message>
    <message>
        <source>this is no JSON that can be read.</source>
        <translation>ce JSON est illisible.</translation>
    </message>
    <message>
        <source>this is no JSON: line {lineno}, column {colno}: {msg}.</source>
        <translation>ce n&apos;est pas du JSON : ligne {lineno}, colonne {colno} : {msg}.</translation>
    </message>
    <message>
        <source>thresholds: {used}</source>
        <translation>seuils : {used}</translation>
    </message>
    <message>
        <source>through the data space, after a contract</source>
        <translation>par l&apos;espace de données, après un contrat</translation>
    </message>
    <message>
        <source>tonnes in place (t)</source>
        <translation>tonnes en place (t)</translation>
    </message>
    <message>
        <source>too few different values for thirds: give breaks</source>
        <translation>trop peu de valeurs différentes pour des tiers : donnez des bornes</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>total sulphur, which overestimates</source>
        <translation>soufre total, qui surestime</translation>
    </message>
    <message>
        <source>toxic responses</source>
        <translation>réponses toxiques</translation>
    </message>
    <message>
        <source>two of its features have the same uuid</source>
        <translation>deux de ses entités ont le même uuid</translation>
    </message>
    <message>
        <source>values are nested too deep</source>
        <translation>des valeurs sont imbriquées trop profond</translation>
    </message>
    <message>
        <source>values to choose</source>
        <translation>valeurs à choisir</translation>
    </message>
    <message>
        <source>version {version} is too old</source>
        <translation>la version {version} est trop ancienne</translation>
    </message>
    <message>
        <source>viable projects</source>
        <translation>projets viables</translation>
    </message>
    <message>
        <source>volume or mass</source>
        <translation>volume ou masse</translation>
    </message>
    <message>
        <source>volume {volume:g} %, density {density:g} %, grade {grade:g} %</source>
        <translation>volume {volume:g} %, densité {density:g} %, teneur {grade:g} %</translation>
    </message>
    <message>
        <source>volume, area and thickness, or mass</source>
        <translation>volume, surface et épaisseur, ou masse</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>were deleted on the service, and are kept here for their photos or notes</source>
        <translation>ont été supprimées sur le service, et sont gardées ici pour leurs photos ou notes</translation>
    </message>
    <message>
        <source>were left alone, because their changes are still to be sent: sync, then refresh again</source>
        <translation>n&apos;ont pas été touchées, leurs modifications restant à envoyer : synchronisez, puis actualisez de nouveau</translation>
    </message>
    <message>
        <source>what is so</source>
        <translation>ce qui est</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>ce qu&apos;il faut faire</translation>
    </message>
    <message>
        <source>zone and datum</source>
        <translation>fuseau et datum</translation>
    </message>
    <message>
        <source>{address} answered with a feature whose properties are none.</source>
        <translation>{address} a répondu une entité dont les propriétés n&apos;en sont pas.</translation>
    </message>
    <message>
        <source>{address} answered with a geometry that is not valid GeoJSON.</source>
        <translation>{address} a répondu une géométrie qui n&apos;est pas du GeoJSON valide.</translation>
    </message>
    <message>
        <source>{address} did not answer with a feature.</source>
        <translation>{address} n&apos;a pas répondu une entité.</translation>
    </message>
    <message>
        <source>{address} does not answer with features.</source>
        <translation>{address} ne répond pas des entités.</translation>
    </message>
    <message>
        <source>{address} does not answer with the ids of its features.</source>
        <translation>{address} ne répond pas les ids de ses entités.</translation>
    </message>
    <message>
        <source>{address} does not give records by their ids.</source>
        <translation>{address} ne donne pas de fiches par leurs ids.</translation>
    </message>
    <message>
        <source>{address} has a table, “{name}”, that reads other files: it is not opened.</source>
        <translation>{address} a une table, « {name} », qui lit d&apos;autres fichiers : il n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <source>{address} has no layer “{name}”, it has: {names}.</source>
        <translation>{address} n&apos;a pas de couche « {name} », il a : {names}.</translation>
    </message>
    <message>
        <source>{address} has several layers, name one of them: {names}.</source>
        <translation>{address} a plusieurs couches, nommez-en une : {names}.</translation>
    </message>
    <message>
        <source>{address} is a CSW of version {value}: 2.0.2 is needed.</source>
        <translation>{address} est un CSW de version {value} : il faut 2.0.2.</translation>
    </message>
    <message>
        <source>{address} is a WFS of version {value}: 2.0.0 or 1.1.0 is needed.</source>
        <translation>{address} est un WFS de version {value} : il faut 2.0.0 ou 1.1.0.</translation>
    </message>
    <message>
        <source>{address} is a text, not a table: its lines have no separators between values.</source>
        <translation>{address} est un texte, pas une table : ses lignes n&apos;ont pas de séparateurs.</translation>
    </message>
    <message>
        <source>{address} is damaged, or is no GeoPackage.</source>
        <translation>{address} est endommagé, ou n&apos;est pas un GeoPackage.</translation>
    </message>
    <message>
        <source>{address} is damaged.</source>
        <translation>{address} est endommagé.</translation>
    </message>
    <message>
        <source>{address} is no vector tile, but “{kind}”.</source>
        <translation>{address} n&apos;est pas une tuile vectorielle, mais « {kind} ».</translation>
    </message>
    <message>
        <source>{address} is not a CSW: it answered “{local_name}”.</source>
        <translation>{address} n&apos;est pas un CSW : il a répondu « {local_name} ».</translation>
    </message>
    <message>
        <source>{address} is not a WFS: it answered “{name}”.</source>
        <translation>{address} n&apos;est pas un WFS : il a répondu « {name} ».</translation>
    </message>
    <message>
        <source>{address} is not a WMS: it answered “{name}”.</source>
        <translation>{address} n&apos;est pas un WMS : il a répondu « {name} ».</translation>
    </message>
    <message>
        <source>{address} is not a WMTS: it answered “{name}”.</source>
        <translation>{address} n&apos;est pas un WMTS : il a répondu « {name} ».</translation>
    </message>
    <message>
        <source>{address} is not a file with vector data that can be read.</source>
        <translation>{address} n&apos;est pas un fichier vectoriel lisible.</translation>
    </message>
    <message>
        <source>{address} is not a zip file that can be read.</source>
        <translation>{address} n&apos;est pas un fichier zip lisible.</translation>
    </message>
    <message>
        <source>{address} refused {what} ({code}).</source>
        <translation>{address} a refusé {what} ({code}).</translation>
    </message>
    <message>
        <source>{address} unpacks to more than {most_unpacked:.3g} GiB.</source>
        <translation>{address} se décompresse en plus de {most_unpacked:.3g} Gio.</translation>
    </message>
    <message>
        <source>{ambiguous} whose id stands more than once</source>
        <translation>{ambiguous} dont l&apos;id figure plusieurs fois</translation>
    </message>
    <message>
        <source>{base} has a link to “{href}”, which is no address.</source>
        <translation>{base} a un lien vers « {href} », qui n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>{below} not above the limits, fine particles not known</source>
        <translation>{below} sans dépasser les limites, fines non connues</translation>
    </message>
    <message>
        <source>{breaks}; AMIRA: NAG pH {nag_ph_limit:g}{nag}</source>
        <translation>{breaks} ; AMIRA : pH NAG {nag_ph_limit:g}{nag}</translation>
    </message>
    <message>
        <source>{changed} features of “{layer}” were changed, and it is a layer that does not go back.</source>
        <translation>{changed} entités de « {layer} » ont été modifiées, et cette couche ne se renvoie pas.</translation>
    </message>
    <message>
        <source>{code} is in no class of UNFC 2019</source>
        <translation>{code} n&apos;est dans aucune classe UNFC 2019</translation>
    </message>
    <message>
        <source>{copy} is damaged or is not a GeoPackage: copy it from the device again.</source>
        <translation>{copy} est endommagé ou n&apos;est pas un GeoPackage : recopiez-le de l&apos;appareil.</translation>
    </message>
    <message>
        <source>{count:,} of {all:,} facilities have no usable geometry and are not on the map.</source>
        <translation>{count:,} installations sur {all:,} n&apos;ont pas de géométrie utilisable et ne sont pas sur la carte.</translation>
    </message>
    <message>
        <source>{count:,} photos came with it.</source>
        <translation>{count:,} photos sont venues avec.</translation>
    </message>
    <message>
        <source>{count:,} ranked</source>
        <translation>{count:,} classées</translation>
    </message>
    <message>
        <source>{count:,} times</source>
        <translation>{count:,} fois</translation>
    </message>
    <message>
        <source>{counted} at {limit:,.10g} m</source>
        <translation>{counted} à {limit:,.10g} m</translation>
    </message>
    <message>
        <source>{counted} could not be read.</source>
        <translation>{counted} sont illisibles.</translation>
    </message>
    <message>
        <source>{counted} did not answer: {silent}.</source>
        <translation>{counted} n&apos;ont pas répondu : {silent}.</translation>
    </message>
    <message>
        <source>{counted} of “{title}” without an identity of their own.</source>
        <translation>{counted} de « {title} » sans identité propre.</translation>
    </message>
    <message>
        <source>{counted} still open: decide before you leave.</source>
        <translation>{counted} encore ouverts : décidez avant de partir.</translation>
    </message>
    <message>
        <source>{counted} to another host not followed.</source>
        <translation>{counted} vers un autre serveur non suivis.</translation>
    </message>
    <message>
        <source>{counts} features {text}.</source>
        <translation>{counts} entités {text}.</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entrées</translation>
    </message>
    <message>
        <source>{count} facilities are called “{name}”: give the id of one, such as {ids}.</source>
        <translation>{count} installations s&apos;appellent « {name} » : donnez l&apos;id d&apos;une, comme {ids}.</translation>
    </message>
    <message>
        <source>{count} features of “{layer}” are copies of others: they were taken in as new ones.</source>
        <translation>{count} entités de « {layer} » sont des copies d&apos;autres : elles ont été reprises comme nouvelles.</translation>
    </message>
    <message>
        <source>{count} more are in the layer.</source>
        <translation>{count} de plus sont dans la couche.</translation>
    </message>
    <message>
        <source>{count} more facilities differ from what was asked.</source>
        <translation>{count} installations de plus diffèrent de la demande.</translation>
    </message>
    <message>
        <source>{count} of {all} catalogues answered</source>
        <translation>{count} catalogues sur {all} ont répondu</translation>
    </message>
    <message>
        <source>{count} of {all} points fit with a spacing of {min_spacing:g} m.</source>
        <translation>{count} points sur {all} tiennent avec un écart de {min_spacing:g} m.</translation>
    </message>
    <message>
        <source>{count} {value} outside its extent</source>
        <translation>{count} {value} hors de son emprise</translation>
    </message>
    <message>
        <source>{count} × {what} that {fate}.</source>
        <translation>{count} × {what} : {fate}.</translation>
    </message>
    <message>
        <source>{datum} zone {zone}{hemisphere}</source>
        <translation>{datum} fuseau {zone}{hemisphere}</translation>
    </message>
    <message>
        <source>{directory} has lost the sealed base of its survey ({folder}/{base}). {back}.</source>
        <translation>{directory} a perdu la base scellée de sa campagne ({folder}/{base}). {back}.</translation>
    </message>
    <message>
        <source>{directory} has no {field_copy}: choose the folder of a survey.</source>
        <translation>{directory} n&apos;a pas de {field_copy} : choisissez le dossier d&apos;une campagne.</translation>
    </message>
    <message>
        <source>{directory} is no survey&apos;s folder, or {folder}/{seal} is missing. Choose the one with survey.qgz. {back}.</source>
        <translation>{directory} n&apos;est pas un dossier de campagne, ou {folder}/{seal} manque. Choisissez celui avec survey.qgz. {back}.</translation>
    </message>
    <message>
        <source>{directory} is not a folder.</source>
        <translation>{directory} n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>{done}, but the receipt {page} cannot be written.</source>
        <translation>{done}, mais le reçu {page} ne peut être écrit.</translation>
    </message>
    <message>
        <source>{entries} missing at the end.</source>
        <translation>{entries} manquent à la fin.</translation>
    </message>
    <message>
        <source>{entries} missing.</source>
        <translation>{entries} manquent.</translation>
    </message>
    <message>
        <source>{field} was changed here to {here} and in the survey to {survey}: the value here stays.</source>
        <translation>{field} a été changé ici en {here} et dans la campagne en {survey} : la valeur d&apos;ici reste.</translation>
    </message>
    <message>
        <source>{field}: no value</source>
        <translation>{field} : pas de valeur</translation>
    </message>
    <message>
        <source>{field}: {number} further texts were read or left out.</source>
        <translation>{field} : {number} textes de plus ont été lus ou écartés.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is no possible {name}</source>
        <translation>{field} : « {value} » n&apos;est pas possible comme {name}</translation>
    </message>
    <message>
        <source>{folder} is not a folder: choose a new or an empty one for the survey.</source>
        <translation>{folder} n&apos;est pas un dossier : choisissez-en un nouveau ou vide pour la campagne.</translation>
    </message>
    <message>
        <source>{found}: NPR {npr:.3g}{both}; {used:.3g} % {basis}; {words}.{gaps}</source>
        <translation>{found} : NPR {npr:.3g}{both} ; {used:.3g} % {basis} ; {words}.{gaps}</translation>
    </message>
    <message>
        <source>{get}, {count} point{value}, box {box}</source>
        <translation>{get}, {count} point{value}, cadre {box}</translation>
    </message>
    <message>
        <source>{grids} look like coordinates of a national grid, and were not read as positions: call the columns x and y, and name the reference system as you pull.</source>
        <translation>{grids} ressemblent à des coordonnées d&apos;un carroyage national, et n&apos;ont pas été lues comme positions : nommez les colonnes x et y, et le système de référence à la récupération.</translation>
    </message>
    <message>
        <source>{hidden} further kinds of remarks.</source>
        <translation>{hidden} sortes de remarques de plus.</translation>
    </message>
    <message>
        <source>{input} is known too roughly to compare it with {threshold}</source>
        <translation>{input} est connu trop grossièrement pour le comparer à {threshold}</translation>
    </message>
    <message>
        <source>{items_url} does not answer with features.</source>
        <translation>{items_url} ne répond pas des entités.</translation>
    </message>
    <message>
        <source>{items} did not answer with features.</source>
        <translation>{items} n&apos;a pas répondu des entités.</translation>
    </message>
    <message>
        <source>{iterations} draws are too few or too many: choose 1 to {most_iterations:,}.</source>
        <translation>{iterations} tirages, c&apos;est trop peu ou trop : choisissez 1 à {most_iterations:,}.</translation>
    </message>
    <message>
        <source>{iterations} {shape} draws, seed {seed}, errors: {errors}</source>
        <translation>{iterations} tirages, {shape}, graine {seed}, erreurs : {errors}</translation>
    </message>
    <message>
        <source>{label} is kept by the service and cannot be changed: set it back to {shown}.</source>
        <translation>{label} est tenu par le service et ne peut être changé : remettez-le à {shown}.</translation>
    </message>
    <message>
        <source>{label} must be {words}, not {shown}.</source>
        <translation>{label} doit être {words}, pas {shown}.</translation>
    </message>
    <message>
        <source>{label} must not be empty.</source>
        <translation>{label} ne doit pas être vide.</translation>
    </message>
    <message>
        <source>{label} {value:g}{unit} is above the maximum of {maximum:g}{unit}.</source>
        <translation>{label} {value:g}{unit} dépasse le maximum de {maximum:g}{unit}.</translation>
    </message>
    <message>
        <source>{label} {value:g}{unit} is below the minimum of {minimum:g}{unit}.</source>
        <translation>{label} {value:g}{unit} est sous le minimum de {minimum:g}{unit}.</translation>
    </message>
    <message>
        <source>{label} “{code}” is not in the code list {codelist}.</source>
        <translation>{label} « {code} » n&apos;est pas dans la liste de codes {codelist}.</translation>
    </message>
    <message>
        <source>{lacking} without a row</source>
        <translation>{lacking} sans ligne</translation>
    </message>
    <message>
        <source>{left_out}: {value} not recognised</source>
        <translation>{left_out} : {value} non reconnu</translation>
    </message>
    <message>
        <source>{left_out}: {why}, by the field&apos;s name</source>
        <translation>{left_out} : {why}, d&apos;après le nom du champ</translation>
    </message>
    <message>
        <source>{lower:,.10g} to {upper:,.10g} {unit}</source>
        <translation>{lower:,.10g} à {upper:,.10g} {unit}</translation>
    </message>
    <message>
        <source>{matched:,} features need about {needed:,.0f} MB, and {parent} has {free:,.0f} MB free. Free some room, choose another disk, or pull a smaller area.</source>
        <translation>{matched:,} entités demandent environ {needed:,.0f} Mo, et {parent} a {free:,.0f} Mo libres. Libérez de la place, choisissez un autre disque, ou récupérez une zone plus petite.</translation>
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
        <translation>{names} y sont distants de {far}.</translation>
    </message>
    <message>
        <source>{names} hold degrees, minutes and seconds without marks between them, which are not read: write 43 15 20 or 43.2556 in place of 431520.</source>
        <translation>{names} contiennent degrés, minutes et secondes sans marques entre eux, qui ne sont pas lus : écrivez 43 15 20 ou 43.2556 au lieu de 431520.</translation>
    </message>
    <message>
        <source>{name} (mg/kg)</source>
        <translation>{name} (mg/kg)</translation>
    </message>
    <message>
        <source>{name} came back without its geometry: positions and outlines stay as they are.</source>
        <translation>{name} est revenu sans sa géométrie : positions et contours restent tels quels.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} est illisible : {strerror}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {strerror}.</source>
        <translation>{name} ne peut être écrit : {strerror}.</translation>
    </message>
    <message>
        <source>{name} does not remember that the survey was prepared from it.</source>
        <translation>{name} ne se rappelle pas que la campagne en a été préparée.</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate reference system it is.</source>
        <translation>{name} ne dit pas dans quel système de coordonnées il est.</translation>
    </message>
    <message>
        <source>{name} ends in “O”, which may mean west or east: write W or E</source>
        <translation>{name} finit par « O », qui peut dire ouest ou est : écrivez W ou E</translation>
    </message>
    <message>
        <source>{name} has another table “{table}”: answers need the columns {needed}.</source>
        <translation>{name} a une autre table « {table} » : les réponses demandent les colonnes {needed}.</translation>
    </message>
    <message>
        <source>{name} has coordinates that are larger than any on Earth</source>
        <translation>{name} a des coordonnées plus grandes que toutes celles de la Terre</translation>
    </message>
    <message>
        <source>{name} has lost its column {uuid}: features were recognised by their id on the service.</source>
        <translation>{name} a perdu sa colonne {uuid} : les entités ont été reconnues par leur id sur le service.</translation>
    </message>
    <message>
        <source>{name} has no collection “{record_id}”.</source>
        <translation>{name} n&apos;a pas de collection « {record_id} ».</translation>
    </message>
    <message>
        <source>{name} has no record “{record_id}”.</source>
        <translation>{name} n&apos;a pas de fiche « {record_id} ».</translation>
    </message>
    <message>
        <source>{name} has none of its {lost} features any more, they would all be deleted on the service: nothing was sent. If that is meant, send it in the panel&apos;s Sync step; if not, pull the layer again.</source>
        <translation>{name} n&apos;a plus aucune de ses {lost} entités, toutes seraient supprimées sur le service : rien n&apos;a été envoyé. Si c&apos;est voulu, envoyez-le à l&apos;étape Synchroniser du panneau ; sinon, récupérez la couche de nouveau.</translation>
    </message>
    <message>
        <source>{name} holds MGRS references, which are not read: add columns with UTM zone, easting and northing.</source>
        <translation>{name} contient des références MGRS, qui ne sont pas lues : ajoutez des colonnes avec fuseau UTM, est et nord.</translation>
    </message>
    <message>
        <source>{name} holds numbers or dates otherwise</source>
        <translation>{name} contient ailleurs des nombres ou des dates</translation>
    </message>
    <message>
        <source>{name} in the filter can only be answered by the service, and this one does not.</source>
        <translation>{name} dans le filtre ne peut être répondu que par le service, et celui-ci ne le fait pas.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} est vide</translation>
    </message>
    <message>
        <source>{name} is larger than any coordinate on Earth</source>
        <translation>{name} dépasse toute coordonnée de la Terre</translation>
    </message>
    <message>
        <source>{name} is no JSON.</source>
        <translation>{name} n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>{name} is no geometry</source>
        <translation>{name} n&apos;est pas une géométrie</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>{name} is no pair of coordinates</source>
        <translation>{name} n&apos;est pas un couple de coordonnées</translation>
    </message>
    <message>
        <source>{name} is no usable proposal: {place}a geometry is not valid.</source>
        <translation>{name} n&apos;est pas une proposition utilisable : {place}une géométrie n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>{name} is no usable proposal: {place}{why}.</source>
        <translation>{name} n&apos;est pas une proposition utilisable : {place}{why}.</translation>
    </message>
    <message>
        <source>{name} is no {axis}</source>
        <translation>{name} n&apos;est pas {axis}</translation>
    </message>
    <message>
        <source>{name} is not between -{limits:.0f} and {limits:.0f} degrees</source>
        <translation>{name} n&apos;est pas entre -{limits:.0f} et {limits:.0f} degrés</translation>
    </message>
    <message>
        <source>{name} is {value:g}: give it a number.</source>
        <translation>{name} vaut {value:g} : donnez-lui un nombre.</translation>
    </message>
    <message>
        <source>{name} must not be empty.</source>
        <translation>{name} ne doit pas être vide.</translation>
    </message>
    <message>
        <source>{name} says that it is a {axis}, not a {wanted}</source>
        <translation>{name} dit être {axis}, non {wanted}</translation>
    </message>
    <message>
        <source>{name} {value:g} is below 0.</source>
        <translation>{name} {value:g} est sous 0.</translation>
    </message>
    <message>
        <source>{name} {value:g} is not between {low} and {high}.</source>
        <translation>{name} {value:g} n&apos;est pas entre {low} et {high}.</translation>
    </message>
    <message>
        <source>{name} {value:g}{unit} is above {maximum:g}{unit}.</source>
        <translation>{name} {value:g}{unit} dépasse {maximum:g}{unit}.</translation>
    </message>
    <message>
        <source>{name} {value:g}{unit} is below {minimum:g}{unit}.</source>
        <translation>{name} {value:g}{unit} est sous {minimum:g}{unit}.</translation>
    </message>
    <message>
        <source>{name} {value} lies in the future.</source>
        <translation>{name} {value} est dans le futur.</translation>
    </message>
    <message>
        <source>{name} “{scores}” is no score</source>
        <translation>{name} « {scores} » n&apos;est pas une note</translation>
    </message>
    <message>
        <source>{name}: {low:,.4g} to {high:,.4g}</source>
        <translation>{name} : {low:,.4g} à {high:,.4g}</translation>
    </message>
    <message>
        <source>{nnp_limit:g} kg CaCO₃/t</source>
        <translation>{nnp_limit:g} kg CaCO₃/t</translation>
    </message>
    <message>
        <source>{number:,} of {total:,} facilities drawn</source>
        <translation>{number:,} installations tirées sur {total:,}</translation>
    </message>
    <message>
        <source>{number} of {count} features compared</source>
        <translation>{number} entités comparées sur {count}</translation>
    </message>
    <message>
        <source>{number} rows compared</source>
        <translation>{number} lignes comparées</translation>
    </message>
    <message>
        <source>{origin} cannot be read: {value}.</source>
        <translation>{origin} est illisible : {value}.</translation>
    </message>
    <message>
        <source>{other} Outlines and new features cannot be taken.</source>
        <translation>{other} Contours et nouvelles entités ne peuvent être pris.</translation>
    </message>
    <message>
        <source>{parent} cannot be written: {strerror}.</source>
        <translation>{parent} ne peut être écrit : {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {error}.</source>
        <translation>{path} ne peut être créé : {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened for writing: the file or its folder is protected.</source>
        <translation>{path} ne peut être ouvert en écriture : le fichier ou son dossier est protégé.</translation>
    </message>
    <message>
        <source>{path} cannot be pulled into itself.</source>
        <translation>{path} ne peut être récupéré dans lui-même.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} est illisible.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} est illisible : {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {words}.</source>
        <translation>{path} est inutilisable : {words}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut être écrit.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {value}.</source>
        <translation>{path} ne peut être écrit : {value}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{path} has a table called “{layer}” that was not pulled: choose another name.</source>
        <translation>{path} a une table appelée « {layer} » qui n&apos;a pas été récupérée : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} has no empty layer {layer} any more.</source>
        <translation>{path} n&apos;a plus de couche vide {layer}.</translation>
    </message>
    <message>
        <source>{path} has {megabytes}, the service takes {most}: make it smaller.</source>
        <translation>{path} fait {megabytes}, le service prend {most} : réduisez-la.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>{path} is another one on the service, by its hash: send it again.</source>
        <translation>{path} en est une autre sur le service, par son empreinte : renvoyez-la.</translation>
    </message>
    <message>
        <source>{path} is being synced already, by process {process} on {host}.</source>
        <translation>{path} est déjà en synchronisation, par le processus {process} sur {host}.</translation>
    </message>
    <message>
        <source>{path} is being written by another program.</source>
        <translation>{path} est en cours d&apos;écriture par un autre programme.</translation>
    </message>
    <message>
        <source>{path} is larger than {largest} GB.</source>
        <translation>{path} dépasse {largest} Go.</translation>
    </message>
    <message>
        <source>{path} is larger than {most_bytes} MB: no proposal is.</source>
        <translation>{path} dépasse {most_bytes} Mo : aucune proposition n&apos;est ainsi.</translation>
    </message>
    <message>
        <source>{path} is marked internal: it goes only where you say so.</source>
        <translation>{path} est marquée interne : elle ne va que là où vous le dites.</translation>
    </message>
    <message>
        <source>{path} is no JPEG: the place cannot be taken out of it. Send it as it is, or save a JPEG.</source>
        <translation>{path} n&apos;est pas du JPEG : le lieu ne peut en être retiré. Envoyez-la telle quelle, ou enregistrez un JPEG.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>{path} is no whole field copy any more: {name} lacks {lost}.</source>
        <translation>{path} n&apos;est plus une copie de terrain entière : il manque à {name} {lost}.</translation>
    </message>
    <message>
        <source>{path} is not a GeoPackage, or it is damaged.</source>
        <translation>{path} n&apos;est pas un GeoPackage, ou est endommagé.</translation>
    </message>
    <message>
        <source>{path} is not a field copy: it has no source of its layers.</source>
        <translation>{path} n&apos;est pas une copie de terrain : elle n&apos;a pas la source de ses couches.</translation>
    </message>
    <message>
        <source>{path} is not a file of its own: links are not followed.</source>
        <translation>{path} n&apos;est pas un fichier propre : les liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>{path} is read-only.</source>
        <translation>{path} est en lecture seule.</translation>
    </message>
    <message>
        <source>{path} is the survey&apos;s own field copy: choose the one at home, or none.</source>
        <translation>{path} est la copie de terrain propre à la campagne : choisissez celle du bureau, ou aucune.</translation>
    </message>
    <message>
        <source>{path} lacks a table or a column that Pull had made.</source>
        <translation>Il manque à {path} une table ou une colonne que Récupérer avait faite.</translation>
    </message>
    <message>
        <source>{path} shows a feature that is new: send the changes first.</source>
        <translation>{path} montre une entité nouvelle : envoyez d&apos;abord les modifications.</translation>
    </message>
    <message>
        <source>{path} shows a feature that is not in the layer any more: it stays here.</source>
        <translation>{path} montre une entité qui n&apos;est plus dans la couche : elle reste ici.</translation>
    </message>
    <message>
        <source>{path} stays here: those shown did not agree (“Those shown agreed” says no).</source>
        <translation>{path} reste ici : les personnes montrées n&apos;ont pas donné leur accord (« Those shown agreed » dit non).</translation>
    </message>
    <message>
        <source>{path} was changed while it was being sent: send it again.</source>
        <translation>{path} a été changée pendant l&apos;envoi : renvoyez-la.</translation>
    </message>
    <message>
        <source>{path} was sent, but the service does not have it: send it again.</source>
        <translation>{path} a été envoyée, mais le service ne l&apos;a pas : renvoyez-la.</translation>
    </message>
    <message>
        <source>{path}: the service dropped what had arrived, because it differs from the photo; send it again.</source>
        <translation>{path} : le service a jeté ce qui était arrivé, car différent de la photo ; renvoyez-la.</translation>
    </message>
    <message>
        <source>{path}: {sent} of {all}</source>
        <translation>{path} : {sent} sur {all}</translation>
    </message>
    <message>
        <source>{place:,} of {count:,} photos</source>
        <translation>{place:,} photos sur {count:,}</translation>
    </message>
    <message>
        <source>{place} YES, {words}: {count:,}</source>
        <translation>{place} YES, {words} : {count:,}</translation>
    </message>
    <message>
        <source>{place} does not say where the photo goes.</source>
        <translation>{place} ne dit pas où va la photo.</translation>
    </message>
    <message>
        <source>{place} does not take photos: it does not speak tus {version}.</source>
        <translation>{place} ne prend pas de photos : il ne parle pas tus {version}.</translation>
    </message>
    <message>
        <source>{place} sends photos on to another host, {address}: nothing was sent there.</source>
        <translation>{place} renvoie les photos vers un autre serveur, {address} : rien n&apos;y a été envoyé.</translation>
    </message>
    <message>
        <source>{plain_address} refused the request{reason}{rest}</source>
        <translation>{plain_address} a refusé la demande{reason}{rest}</translation>
    </message>
    <message>
        <source>{plain_address} refused {asked}.</source>
        <translation>{plain_address} a refusé {asked}.</translation>
    </message>
    <message>
        <source>{property_name} “{value}” is not of type {type}: left empty.</source>
        <translation>{property_name} « {value} » n&apos;est pas de type {type} : laissé vide.</translation>
    </message>
    <message>
        <source>{pulled_at} pulled from {url}</source>
        <translation>{pulled_at} récupéré de {url}</translation>
    </message>
    <message>
        <source>{read:,} features</source>
        <translation>{read:,} entités</translation>
    </message>
    <message>
        <source>{read:,} of {matched:,} features</source>
        <translation>{read:,} entités sur {matched:,}</translation>
    </message>
    <message>
        <source>{root} does not describe “{collection}”.</source>
        <translation>{root} ne décrit pas « {collection} ».</translation>
    </message>
    <message>
        <source>{root} has {count} collections, but none of records.</source>
        <translation>{root} a {count} collections, mais aucune de fiches.</translation>
    </message>
    <message>
        <source>{root} refuses: {reason}</source>
        <translation>{root} refuse : {reason}</translation>
    </message>
    <message>
        <source>{rule}: breaks of NPR {pag_below:g} and {non_pag_above:g}{nnp}</source>
        <translation>{rule} : bornes de NPR {pag_below:g} et {non_pag_above:g}{nnp}</translation>
    </message>
    <message>
        <source>{safe} has {size}: more than {most} are not sent.</source>
        <translation>{safe} fait {size} : au-delà de {most} rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>{safe} is a link to another place, not a photo: put the photo itself there.</source>
        <translation>{safe} est un lien, pas une photo : mettez-y la photo elle-même.</translation>
    </message>
    <message>
        <source>{safe} is empty (0 bytes): take the photo again, or delete its row.</source>
        <translation>{safe} est vide (0 octet) : reprenez la photo, ou supprimez sa ligne.</translation>
    </message>
    <message>
        <source>{safe} is empty.</source>
        <translation>{safe} est vide.</translation>
    </message>
    <message>
        <source>{safe} is larger than {largest} GB.</source>
        <translation>{safe} dépasse {largest} Go.</translation>
    </message>
    <message>
        <source>{safe} is missing.</source>
        <translation>{safe} manque.</translation>
    </message>
    <message>
        <source>{safe} is not an image.</source>
        <translation>{safe} n&apos;est pas une image.</translation>
    </message>
    <message>
        <source>{safe} leads out of the folder of the field copy.</source>
        <translation>{safe} sort du dossier de la copie de terrain.</translation>
    </message>
    <message>
        <source>{said}; the data say {words}: {reasons}</source>
        <translation>{said} ; les données disent {words} : {reasons}</translation>
    </message>
    <message>
        <source>{seconds} min</source>
        <translation>{seconds} min</translation>
    </message>
    <message>
        <source>{service} answered JSON, but not of a FeatureServer or MapServer.</source>
        <translation>{service} a répondu du JSON, mais pas d&apos;un FeatureServer ou MapServer.</translation>
    </message>
    <message>
        <source>{service} has no layer “{name}”, it has: {names}.</source>
        <translation>{service} n&apos;a pas de couche « {name} », il a : {names}.</translation>
    </message>
    <message>
        <source>{service} has no layers.</source>
        <translation>{service} n&apos;a pas de couches.</translation>
    </message>
    <message>
        <source>{service} has several layers, name one of them after a “|”: {names}.</source>
        <translation>{service} a plusieurs couches, nommez-en une après un « | » : {names}.</translation>
    </message>
    <message>
        <source>{shortened}: AP {ap:.4g}, NP {np:.4g}</source>
        <translation>{shortened} : AP {ap:.4g}, NP {np:.4g}</translation>
    </message>
    <message>
        <source>{shown:,} of {placed:,} are drawn, those of the first signs before others.</source>
        <translation>{shown:,} sur {placed:,} sont dessinées, celles des premiers signes avant les autres.</translation>
    </message>
    <message>
        <source>{shown} does not state a reference system: its degrees were taken as WGS 84.</source>
        <translation>{shown} n&apos;indique pas de système de référence : ses degrés ont été pris en WGS 84.</translation>
    </message>
    <message>
        <source>{shown} does not state the encoding of its letters; {what} was guessed from them. If some look wrong, ask for a file with the encoding (.cpg), or a GeoPackage.</source>
        <translation>{shown} n&apos;indique pas le codage de ses lettres ; {what} en a été deviné. Si certaines semblent fausses, demandez un fichier avec le codage (.cpg), ou un GeoPackage.</translation>
    </message>
    <message>
        <source>{shown} gives {columns}</source>
        <translation>{shown} donne {columns}</translation>
    </message>
    <message>
        <source>{shown} has coordinates</source>
        <translation>{shown} a des coordonnées</translation>
    </message>
    <message>
        <source>{shown} has no row with names: its columns are called column_1, column_2, ….</source>
        <translation>{shown} n&apos;a pas de ligne de noms : ses colonnes s&apos;appellent column_1, column_2, ….</translation>
    </message>
    <message>
        <source>{shown} has positions in {count} reference systems ({different}): all were brought into WGS 84 degrees.</source>
        <translation>{shown} a des positions en {count} systèmes ({different}) : toutes ont été ramenées en degrés WGS 84.</translation>
    </message>
    <message>
        <source>{shown} has {count} columns: more than the {most_columns} a field copy can keep.</source>
        <translation>{shown} a {count} colonnes : plus que les {most_columns} d&apos;une copie de terrain.</translation>
    </message>
    <message>
        <source>{shown} is damaged: a quotation mark after line {before} is not closed before the end.</source>
        <translation>{shown} est endommagé : un guillemet après la ligne {before} n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>{shown} is empty.</source>
        <translation>{shown} est vide.</translation>
    </message>
    <message>
        <source>{shown} is not a table of separated values that can be read: {error}.</source>
        <translation>{shown} n&apos;est pas une table de valeurs séparées lisible : {error}.</translation>
    </message>
    <message>
        <source>{shown} is not in UTF-8 and was read as {name}, by its letters: if some look wrong, save it as UTF-8 and pull again.</source>
        <translation>{shown} n&apos;est pas en UTF-8 et a été lu en {name}, d&apos;après ses lettres : si certaines semblent fausses, enregistrez-le en UTF-8 et récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>{shown} says that it is in {GetName}, which is in metres, but its coordinates look like degrees.</source>
        <translation>{shown} dit être en {GetName}, en mètres, mais ses coordonnées ressemblent à des degrés.</translation>
    </message>
    <message>
        <source>{shown} states more than {most} different reference systems.</source>
        <translation>{shown} indique plus de {most} systèmes de référence différents.</translation>
    </message>
    <message>
        <source>{size:,.1f} MB</source>
        <translation>{size:,.1f} Mo</translation>
    </message>
    <message>
        <source>{size:,.1f} of {whole:,.1f} MB</source>
        <translation>{size:,.1f} sur {whole:,.1f} Mo</translation>
    </message>
    <message>
        <source>{size:.0f} bytes</source>
        <translation>{size:.0f} octets</translation>
    </message>
    <message>
        <source>{size:.0f} kB</source>
        <translation>{size:.0f} ko</translation>
    </message>
    <message>
        <source>{start} is JSON, but not of a STAC catalogue.</source>
        <translation>{start} est du JSON, mais pas d&apos;un catalogue STAC.</translation>
    </message>
    <message>
        <source>{start} of {count} new features written</source>
        <translation>{start} nouvelles entités écrites sur {count}</translation>
    </message>
    <message>
        <source>{start} outer bounds drawn</source>
        <translation>{start} limites extérieures dessinées</translation>
    </message>
    <message>
        <source>{start}{what} is no JSON object</source>
        <translation>{start}{what} n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>{symbol}, class {code}: {count:,} of {samples:,}</source>
        <translation>{symbol}, classe {code} : {count:,} sur {samples:,}</translation>
    </message>
    <message>
        <source>{taken_in} is a link</source>
        <translation>{taken_in} est un lien</translation>
    </message>
    <message>
        <source>{times} rows were {what}: {reason}{shown}. Rows {value}{more}.</source>
        <translation>{times} lignes ont été {what} : {reason}{shown}. Lignes {value}{more}.</translation>
    </message>
    <message>
        <source>{title}, revision {revision} ({mark})</source>
        <translation>{title}, révision {revision} ({mark})</translation>
    </message>
    <message>
        <source>{title}: footprints</source>
        <translation>{title} : emprises</translation>
    </message>
    <message>
        <source>{told} and {count} more</source>
        <translation>{told} et {count} de plus</translation>
    </message>
    <message>
        <source>{unnamed} images in the media folder belong to no photo: they stay in the folder of the survey.</source>
        <translation>{unnamed} images du dossier media n&apos;appartiennent à aucune photo : elles restent dans le dossier de la campagne.</translation>
    </message>
    <message>
        <source>{url} answered GML that cannot be read.</source>
        <translation>{url} a répondu du GML illisible.</translation>
    </message>
    <message>
        <source>{url} answered JSON without documents.</source>
        <translation>{url} a répondu du JSON sans documents.</translation>
    </message>
    <message>
        <source>{url} answered JSON without “result”.</source>
        <translation>{url} a répondu du JSON sans « result ».</translation>
    </message>
    <message>
        <source>{url} answered JSON without “{member}”.</source>
        <translation>{url} a répondu du JSON sans « {member} ».</translation>
    </message>
    <message>
        <source>{url} answered JSON, but not of an ArcGIS server.</source>
        <translation>{url} a répondu du JSON, mais pas d&apos;un serveur ArcGIS.</translation>
    </message>
    <message>
        <source>{url} answered XML that is nested too deeply.</source>
        <translation>{url} a répondu du XML imbriqué trop profond.</translation>
    </message>
    <message>
        <source>{url} answered XML with a document type, which is not read for safety.</source>
        <translation>{url} a répondu du XML avec un type de document, non lu par sécurité.</translation>
    </message>
    <message>
        <source>{url} answered a web page instead of XML.</source>
        <translation>{url} a répondu une page web au lieu de XML.</translation>
    </message>
    <message>
        <source>{url} answered broken XML.</source>
        <translation>{url} a répondu du XML abîmé.</translation>
    </message>
    <message>
        <source>{url} answered with feature {server_id} instead.</source>
        <translation>{url} a répondu l&apos;entité {server_id} à la place.</translation>
    </message>
    <message>
        <source>{url} answered {described} instead of JSON.</source>
        <translation>{url} a répondu {described} au lieu de JSON.</translation>
    </message>
    <message>
        <source>{url} answered {given} instead of XML.</source>
        <translation>{url} a répondu {given} au lieu de XML.</translation>
    </message>
    <message>
        <source>{url} answered {status} to {method}.</source>
        <translation>{url} a répondu {status} à {method}.</translation>
    </message>
    <message>
        <source>{url} answered “{name}” without search results.</source>
        <translation>{url} a répondu « {name} » sans résultats.</translation>
    </message>
    <message>
        <source>{url} answers in “{name}”, which is not a known coordinate reference system.</source>
        <translation>{url} répond en « {name} », qui n&apos;est pas un système de coordonnées connu.</translation>
    </message>
    <message>
        <source>{url} answers more XML than is read: {count:.0f} MiB.</source>
        <translation>{url} répond plus de XML qu&apos;il n&apos;en est lu : {count:.0f} Mio.</translation>
    </message>
    <message>
        <source>{url} answers more than the {max_bytes:.3g} MiB allowed.</source>
        <translation>{url} répond plus que les {max_bytes:.3g} Mio permis.</translation>
    </message>
    <message>
        <source>{url} answers packed as “{stated}”, which was not asked for.</source>
        <translation>{url} répond compressé en « {stated} », non demandé.</translation>
    </message>
    <message>
        <source>{url} answers with another part of the file than was asked for.</source>
        <translation>{url} répond une autre partie du fichier que demandée.</translation>
    </message>
    <message>
        <source>{url} cannot be reached.</source>
        <translation>{url} est injoignable.</translation>
    </message>
    <message>
        <source>{url} cannot be read in place as {driver}: pull it, or open it in a browser.</source>
        <translation>{url} ne peut être lu sur place en {driver} : récupérez-le, ou ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>{url} describes tiles at {template}, on another host: they are not opened.</source>
        <translation>{url} décrit des tuiles à {template}, sur un autre serveur : elles ne sont pas ouvertes.</translation>
    </message>
    <message>
        <source>{url} did not answer a transaction: it answered “{name}”.</source>
        <translation>{url} n&apos;a pas répondu à une transaction : il a répondu « {name} ».</translation>
    </message>
    <message>
        <source>{url} did not answer within {timeout:g} s.</source>
        <translation>{url} n&apos;a pas répondu en {timeout:g} s.</translation>
    </message>
    <message>
        <source>{url} did not find the feature as it was read.</source>
        <translation>{url} n&apos;a pas trouvé l&apos;entité telle que lue.</translation>
    </message>
    <message>
        <source>{url} did not finish its answer within {longest:g} s.</source>
        <translation>{url} n&apos;a pas fini sa réponse en {longest:g} s.</translation>
    </message>
    <message>
        <source>{url} did not take the {method}, it points to {place} instead.</source>
        <translation>{url} n&apos;a pas pris {method}, il renvoie à {place}.</translation>
    </message>
    <message>
        <source>{url} does not answer with features.</source>
        <translation>{url} ne répond pas des entités.</translation>
    </message>
    <message>
        <source>{url} does not say how much of the photo arrived.</source>
        <translation>{url} ne dit pas combien de la photo est arrivé.</translation>
    </message>
    <message>
        <source>{url} does not tell the fields of {name}.</source>
        <translation>{url} n&apos;indique pas les champs de {name}.</translation>
    </message>
    <message>
        <source>{url} fell silent for {timeout:g} s.</source>
        <translation>{url} s&apos;est tu pendant {timeout:g} s.</translation>
    </message>
    <message>
        <source>{url} gave {size:,} of {whole:,} bytes.</source>
        <translation>{url} a donné {size:,} octets sur {whole:,}.</translation>
    </message>
    <message>
        <source>{url} gives its features in a reference system without EPSG code, although {asked} was asked for.</source>
        <translation>{url} donne ses entités dans un système sans code EPSG, bien que {asked} ait été demandé.</translation>
    </message>
    <message>
        <source>{url} gives the same features again and again.</source>
        <translation>{url} redonne sans cesse les mêmes entités.</translation>
    </message>
    <message>
        <source>{url} gives {what} in place of the {before} of “{layer}”. Nothing was refreshed: if that is meant, send your changes with Sync and pull the layer anew into another field copy.</source>
        <translation>{url} donne {what} à la place des {before} de « {layer} ». Rien n&apos;a été actualisé : si c&apos;est voulu, envoyez vos modifications avec Synchroniser et récupérez la couche dans une autre copie de terrain.</translation>
    </message>
    <message>
        <source>{url} has another reference system now than the layer.</source>
        <translation>{url} a maintenant un autre système de référence que la couche.</translation>
    </message>
    <message>
        <source>{url} has no layer “{name}”, it has: {known}.</source>
        <translation>{url} n&apos;a pas de couche « {name} », il a : {known}.</translation>
    </message>
    <message>
        <source>{url} has no layers.</source>
        <translation>{url} n&apos;a pas de couches.</translation>
    </message>
    <message>
        <source>{url} has several layers, name one of them after a “|”: {known}.</source>
        <translation>{url} a plusieurs couches, nommez-en une après un « | » : {known}.</translation>
    </message>
    <message>
        <source>{url} has {whole:,.0f} MB, and {parent} has {free:,.0f} MB free. Free some room or choose another disk.</source>
        <translation>{url} fait {whole:,.0f} Mo, et {parent} a {free:,.0f} Mo libres. Libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{url} is JSON, but describes no dataset.</source>
        <translation>{url} est du JSON, mais ne décrit aucun jeu de données.</translation>
    </message>
    <message>
        <source>{url} is a list of ArcGIS services, not one of them.</source>
        <translation>{url} est une liste de services ArcGIS, pas l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>{url} is a list of ArcGIS services: choose a layer of one of them.</source>
        <translation>{url} est une liste de services ArcGIS : choisissez une couche de l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>{url} is a service that has no place for photos. {said}</source>
        <translation>{url} est un service sans lieu pour les photos. {said}</translation>
    </message>
    <message>
        <source>{url} is a web page, not a file with data.</source>
        <translation>{url} est une page web, pas un fichier de données.</translation>
    </message>
    <message>
        <source>{url} is an ArcGIS server that refuses: {text}</source>
        <translation>{url} est un serveur ArcGIS qui refuse : {text}</translation>
    </message>
    <message>
        <source>{url} is an ArcGIS server that wants a login.</source>
        <translation>{url} est un serveur ArcGIS qui demande des identifiants.</translation>
    </message>
    <message>
        <source>{url} is an OGC API without any collection.</source>
        <translation>{url} est une OGC API sans aucune collection.</translation>
    </message>
    <message>
        <source>{url} is no catalogue: {described}.</source>
        <translation>{url} n&apos;est pas un catalogue : {described}.</translation>
    </message>
    <message>
        <source>{url} is not a collection of features.</source>
        <translation>{url} n&apos;est pas une collection d&apos;entités.</translation>
    </message>
    <message>
        <source>{url} is offered as {kind}, which cannot be pulled yet: choose a features service, a WFS, an ArcGIS layer or a file.</source>
        <translation>{url} est offert comme {kind}, pas encore récupérable : choisissez un service d&apos;entités, un WFS, une couche ArcGIS ou un fichier.</translation>
    </message>
    <message>
        <source>{url} is one of many empty pages, each of which names another.</source>
        <translation>{url} est l&apos;une de nombreuses pages vides, chacune en nommant une autre.</translation>
    </message>
    <message>
        <source>{url} is where a connector is asked for its catalogue, with a POST.</source>
        <translation>{url} est là où un connecteur est interrogé sur son catalogue, par un POST.</translation>
    </message>
    <message>
        <source>{url} is {what}.</source>
        <translation>{url} est {what}.</translation>
    </message>
    <message>
        <source>{url} leads on to {host}, in a private network: it is not followed.</source>
        <translation>{url} mène à {host}, dans un réseau privé : non suivi.</translation>
    </message>
    <message>
        <source>{url} names an authentication configuration of QGIS: it is not opened.</source>
        <translation>{url} nomme une configuration d&apos;authentification de QGIS : non ouvert.</translation>
    </message>
    <message>
        <source>{url} names no place for photos. {said}</source>
        <translation>{url} ne nomme aucun lieu pour les photos. {said}</translation>
    </message>
    <message>
        <source>{url} neither is an address of vector tiles nor describes any.</source>
        <translation>{url} n&apos;est ni une adresse de tuiles vectorielles ni n&apos;en décrit.</translation>
    </message>
    <message>
        <source>{url} points to what is no web address.</source>
        <translation>{url} pointe vers ce qui n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>{url} redirects in a circle.</source>
        <translation>{url} redirige en rond.</translation>
    </message>
    <message>
        <source>{url} refused a change.</source>
        <translation>{url} a refusé une modification.</translation>
    </message>
    <message>
        <source>{url} says that its next page is at “{address}”: no web address.</source>
        <translation>{url} dit que sa page suivante est à « {address} » : pas une adresse web.</translation>
    </message>
    <message>
        <source>{url} says that the page after it is one given before.</source>
        <translation>{url} dit que la page suivante est une déjà donnée.</translation>
    </message>
    <message>
        <source>{url} takes no changes of {name}: it can only be read.</source>
        <translation>{url} ne prend pas de modifications de {name} : lecture seule.</translation>
    </message>
    <message>
        <source>{url} takes no changes: it can only be read.</source>
        <translation>{url} ne prend pas de modifications : lecture seule.</translation>
    </message>
    <message>
        <source>{url} wants a login.</source>
        <translation>{url} demande des identifiants.</translation>
    </message>
    <message>
        <source>{url} was not reached.</source>
        <translation>{url} n&apos;a pas été atteint.</translation>
    </message>
    <message>
        <source>{url} would have photos sent to {host}, which is not its own host: enter that address where photos go, if the data&apos;s owner says so. {said}</source>
        <translation>{url} ferait envoyer les photos à {host}, qui n&apos;est pas son propre serveur : saisissez cette adresse là où vont les photos, si le propriétaire des données le dit. {said}</translation>
    </message>
    <message>
        <source>{value:,} of {count:,} decisions rest on UNKNOWN answers. An answer settles a decision when no other UNKNOWN can change it any more. The weight is the number of facilities, each counted by the share of the ways in which its other UNKNOWN answers may turn out where this one makes the difference.</source>
        <translation>{value:,} décisions sur {count:,} reposent sur des réponses UNKNOWN. Une réponse tranche une décision quand aucune autre UNKNOWN ne peut plus la changer. Le poids est le nombre d&apos;installations, chacune comptée pour la part des issues de ses autres réponses UNKNOWN où celle-ci fait la différence.</translation>
    </message>
    <message>
        <source>{value:g} of the answers</source>
        <translation>{value:g} des réponses</translation>
    </message>
    <message>
        <source>{value} confirmed on {consent_at} that these data may be used.</source>
        <translation>{value} a confirmé le {consent_at} que ces données peuvent être utilisées.</translation>
    </message>
    <message>
        <source>{value} elements: {symbols}</source>
        <translation>{value} éléments : {symbols}</translation>
    </message>
    <message>
        <source>{value} values</source>
        <translation>{value} valeurs</translation>
    </message>
    <message>
        <source>{what} has no coordinate reference system.</source>
        <translation>{what} n&apos;a pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>{what} in UTM zone {zone} without a {replace}</source>
        <translation>{what} en fuseau UTM {zone} sans {replace}</translation>
    </message>
    <message>
        <source>{what} in metres{stated} without a UTM {replace}</source>
        <translation>{what} en mètres{stated} sans {replace} UTM</translation>
    </message>
    <message>
        <source>{what} is “{before}” and cannot become “{after}”: {advice}.</source>
        <translation>{what} est « {before} » et ne peut devenir « {after} » : {advice}.</translation>
    </message>
    <message>
        <source>{what} not known: no field given</source>
        <translation>{what} non connu : aucun champ donné</translation>
    </message>
    <message>
        <source>{what} not known: {name}{value}</source>
        <translation>{what} non connu : {name}{value}</translation>
    </message>
    <message>
        <source>{what} {values:.3g} {unit}, outside {lowest:g} to {highest:g}</source>
        <translation>{what} {values:.3g} {unit}, hors de {lowest:g} à {highest:g}</translation>
    </message>
    <message>
        <source>{what}, empty</source>
        <translation>{what}, vide</translation>
    </message>
    <message>
        <source>{why} (field {field})</source>
        <translation>{why} (champ {field})</translation>
    </message>
    <message>
        <source>{width} values</source>
        <translation>{width} valeurs</translation>
    </message>
    <message>
        <source>{without_position} records without a position are left out.</source>
        <translation>{without_position} fiches sans position sont écartées.</translation>
    </message>
    <message>
        <source>{words} (errors assumed where not yours: {unverified})</source>
        <translation>{words} (erreurs supposées si pas les vôtres : {unverified})</translation>
    </message>
    <message>
        <source>{words} ({times} times)</source>
        <translation>{words} ({times} fois)</translation>
    </message>
    <message>
        <source>{words} no usable outline, among them {named}: draw it again.</source>
        <translation>{words} pas de contour utilisable, dont {named} : redessinez-le.</translation>
    </message>
    <message>
        <source>{words} not where the field copy says, among them {lost}.</source>
        <translation>{words} pas là où le dit la copie de terrain, dont {lost}.</translation>
    </message>
    <message>
        <source>{words} outside of the area and {value} at home.</source>
        <translation>{words} hors de la zone et {value} au bureau.</translation>
    </message>
    <message>
        <source>{words} takes minutes, from a service even longer.</source>
        <translation>{words} prend des minutes, d&apos;un service encore plus.</translation>
    </message>
    <message>
        <source>{words} with {counted} on its first page</source>
        <translation>{words} avec {counted} sur sa première page</translation>
    </message>
    <message>
        <source>{words}, NPR not known</source>
        <translation>{words}, NPR non connu</translation>
    </message>
    <message>
        <source>{words}, NPR {npr:.3g}</source>
        <translation>{words}, NPR {npr:.3g}</translation>
    </message>
    <message>
        <source>{words}, among them {named}.</source>
        <translation>{words}, dont {named}.</translation>
    </message>
    <message>
        <source>{words}, and {needed:.0f} MB are needed.</source>
        <translation>{words}, et il faut {needed:.0f} Mo.</translation>
    </message>
    <message>
        <source>{words}, in the band if no number</source>
        <translation>{words}, dans la bande si aucun nombre</translation>
    </message>
    <message>
        <source>{words}, so they do not say in which coordinate reference system they are: zones side by side are some 490 km apart at 43° of latitude.</source>
        <translation>{words}, donc ne disent pas dans quel système de coordonnées elles sont : des fuseaux voisins sont à quelque 490 km à 43° de latitude.</translation>
    </message>
    <message>
        <source>{words}: below a limit of detection, taken as {below}</source>
        <translation>{words} : sous une limite de détection, pris comme {below}</translation>
    </message>
    <message>
        <source>“history” must be a list of at most {most_steps:,} steps</source>
        <translation>« history » doit être une liste de {most_steps:,} étapes au plus</translation>
    </message>
    <message>
        <source>“photos” must be a list of at most {most_photos:,} paths</source>
        <translation>« photos » doit être une liste de {most_photos:,} chemins au plus</translation>
    </message>
    <message>
        <source>“state” must be one of {name}</source>
        <translation>« state » doit être parmi {name}</translation>
    </message>
    <message>
        <source>“values.restored” can only say how the index writes “true” and “false”.</source>
        <translation>« values.restored » ne peut dire que comment l&apos;index écrit « true » et « false ».</translation>
    </message>
    <message>
        <source>“values.{name}.{code}” must be a text or a list of texts.</source>
        <translation>« values.{name}.{code} » doit être un texte ou une liste de textes.</translation>
    </message>
    <message>
        <source>“values.{name}” is none of our names.</source>
        <translation>« values.{name} » n&apos;est aucun de nos noms.</translation>
    </message>
    <message>
        <source>“values.{name}” must be an object: our code to the index&apos;s value.</source>
        <translation>« values.{name} » doit être un objet : de notre code à la valeur de l&apos;index.</translation>
    </message>
    <message>
        <source>“values.{name}”: “{code}” is no code of ours.</source>
        <translation>« values.{name} » : « {code} » n&apos;est pas un code à nous.</translation>
    </message>
    <message>
        <source>“values” must be an object: our name to our code to the index&apos;s value.</source>
        <translation>« values » doit être un objet : de notre nom à notre code à la valeur de l&apos;index.</translation>
    </message>
    <message>
        <source>“{child}” has no field “{child_field}” that names what it belongs to.</source>
        <translation>« {child} » n&apos;a pas de champ « {child_field} » qui nomme ce à quoi il appartient.</translation>
    </message>
    <message>
        <source>“{crs}” is not a known coordinate reference system.</source>
        <translation>« {crs} » n&apos;est pas un système de coordonnées connu.</translation>
    </message>
    <message>
        <source>“{feature_change}” is no field</source>
        <translation>« {feature_change} » n&apos;est pas un champ</translation>
    </message>
    <message>
        <source>“{field}” is no score of the evidence form: its fields are called {names}.</source>
        <translation>« {field} » n&apos;est pas une note du formulaire de preuves : ses champs s&apos;appellent {names}.</translation>
    </message>
    <message>
        <source>“{id}” cannot be the id of one feature: its address would be that of all.</source>
        <translation>« {id} » ne peut être l&apos;id d&apos;une entité : son adresse serait celle de toutes.</translation>
    </message>
    <message>
        <source>“{id}” has no field “{unknown}”. Its fields are {names}.</source>
        <translation>« {id} » n&apos;a pas de champ « {unknown} ». Ses champs sont {names}.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken: {words}</source>
        <translation>« {label} » ne peut être pris : {words}</translation>
    </message>
    <message>
        <source>“{label}” was changed here after it was accepted: change it in the layer instead.</source>
        <translation>« {label} » a été changé ici après acceptation : changez-le dans la couche.</translation>
    </message>
    <message>
        <source>“{label}” was changed here meanwhile: look at it once more.</source>
        <translation>« {label} » a été changé ici entre-temps : regardez-le encore.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be refreshed: it does not say where it came from.</source>
        <translation>« {layer} » ne peut être actualisée : elle ne dit pas d&apos;où elle vient.</translation>
    </message>
    <message>
        <source>“{layer}” comes in {crs} instead of {before} by now. Nothing was refreshed: send your changes with Sync, then pull the layer anew into another field copy.</source>
        <translation>« {layer} » vient désormais en {crs} au lieu de {before}. Rien n&apos;a été actualisé : envoyez vos modifications avec Synchroniser, puis récupérez la couche dans une autre copie de terrain.</translation>
    </message>
    <message>
        <source>“{layer}” has more than one facility: name one, or select one and run for it only.</source>
        <translation>« {layer} » a plus d&apos;une installation : nommez-en une, ou sélectionnez-en une et n&apos;exécutez que pour elle.</translation>
    </message>
    <message>
        <source>“{layer}” has no columns {names} and {last}.</source>
        <translation>« {layer} » n&apos;a pas les colonnes {names} et {last}.</translation>
    </message>
    <message>
        <source>“{layer}” has no facility.</source>
        <translation>« {layer} » n&apos;a aucune installation.</translation>
    </message>
    <message>
        <source>“{layer}” is in {crs} at home, and was given out in {given_out}.</source>
        <translation>« {layer} » est en {crs} au bureau, et est sortie en {given_out}.</translation>
    </message>
    <message>
        <source>“{layer}” was changed here, and the features of {url} have no lasting ids by which to find them again: nothing was refreshed. Pull it anew into another field copy.</source>
        <translation>« {layer} » a été modifiée ici, et les entités de {url} n&apos;ont pas d&apos;ids durables pour les retrouver : rien n&apos;a été actualisé. Récupérez-la dans une autre copie de terrain.</translation>
    </message>
    <message>
        <source>“{layer}” was pulled to be read only: it has no base to compare with.</source>
        <translation>« {layer} » a été récupérée en lecture seule : elle n&apos;a pas de base à comparer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be brought to WGS 84.</source>
        <translation>« {name} » ne peut être ramené en WGS 84.</translation>
    </message>
    <message>
        <source>“{name}” has lost its column {uuid}: its features cannot be told apart.</source>
        <translation>« {name} » a perdu sa colonne {uuid} : ses entités sont indiscernables.</translation>
    </message>
    <message>
        <source>“{name}” has lost {names}, taken out or renamed by another program: nothing of that is sent or emptied on the service. Name the column as it was, or pull the layer into another field copy.</source>
        <translation>« {name} » a perdu {names}, retirés ou renommés par un autre programme : rien n&apos;en est envoyé ni vidé sur le service. Renommez la colonne comme avant, ou récupérez la couche dans une autre copie de terrain.</translation>
    </message>
    <message>
        <source>“{name}” has no column {column} at home: its changes were not taken in.</source>
        <translation>« {name} » n&apos;a pas de colonne {column} au bureau : ses modifications n&apos;ont pas été reprises.</translation>
    </message>
    <message>
        <source>“{name}” has no coordinate reference system that is known.</source>
        <translation>« {name} » n&apos;a pas de système de coordonnées connu.</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} rows, more than {most:,}: it is no table of answers.</source>
        <translation>« {name} » a {count:,} lignes, plus de {most:,} : ce n&apos;est pas une table de réponses.</translation>
    </message>
    <message>
        <source>“{name}” is a list: write A_CONTAINS({name}, (&apos;…&apos;)).</source>
        <translation>« {name} » est une liste : écrivez A_CONTAINS({name}, (&apos;…&apos;)).</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>« {name} » a disparu</translation>
    </message>
    <message>
        <source>“{name}” is kept by the service and cannot be changed.</source>
        <translation>« {name} » est tenu par le service et ne peut être changé.</translation>
    </message>
    <message>
        <source>“{name}” is neither a configured catalogue nor an address. Configured: {known}.</source>
        <translation>« {name} » n&apos;est ni un catalogue configuré ni une adresse. Configurés : {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no list.</source>
        <translation>« {name} » n&apos;est pas une liste.</translation>
    </message>
    <message>
        <source>“{name}” is none of our names. Known: {names}, values.</source>
        <translation>« {name} » n&apos;est aucun de nos noms. Connus : {names}, values.</translation>
    </message>
    <message>
        <source>“{name}” is not in the service&apos;s schema: left out.</source>
        <translation>« {name} » n&apos;est pas dans le schéma du service : écarté.</translation>
    </message>
    <message>
        <source>“{name}” is {type} instead of {before}</source>
        <translation>« {name} » est {type} au lieu de {before}</translation>
    </message>
    <message>
        <source>“{name}” lies on another host and was not read.</source>
        <translation>« {name} » est sur un autre serveur et n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>“{name}” must name a field of the index or a list of fields, not {shown}.</source>
        <translation>« {name} » doit nommer un champ de l&apos;index ou une liste de champs, pas {shown}.</translation>
    </message>
    <message>
        <source>“{name}”: the service stored {stored} instead of {sent}.</source>
        <translation>« {name} » : le service a gardé {stored} au lieu de {sent}.</translation>
    </message>
    <message>
        <source>“{name}”: {where}: check that it covers them, else Q{number} NO means no data.</source>
        <translation>« {name} » : {where} : vérifiez qu&apos;elle les couvre, sinon NO à Q{number} veut dire pas de données.</translation>
    </message>
    <message>
        <source>“{parent}” was pulled without “{parent_field}”, by which they belong to it.</source>
        <translation>« {parent} » a été récupéré sans « {parent_field} », par lequel ils lui appartiennent.</translation>
    </message>
    <message>
        <source>“{part}” is not a filter. Known names: {filter_names}.</source>
        <translation>« {part} » n&apos;est pas un filtre. Noms connus : {filter_names}.</translation>
    </message>
    <message>
        <source>“{path}” is not a file in the folder of the field copy.</source>
        <translation>« {path} » n&apos;est pas un fichier du dossier de la copie de terrain.</translation>
    </message>
    <message>
        <source>“{price}” for {key} in the price table “{name}” is no positive number.</source>
        <translation>« {price} » pour {key} dans la table des prix « {name} » n&apos;est pas un nombre positif.</translation>
    </message>
    <message>
        <source>“{role}” is none of {roles}.</source>
        <translation>« {role} » n&apos;est pas parmi {roles}.</translation>
    </message>
    <message>
        <source>“{symbol}” in the price table “{name}” is no element&apos;s symbol.</source>
        <translation>« {symbol} » dans la table des prix « {name} » n&apos;est pas un symbole d&apos;élément.</translation>
    </message>
    <message>
        <source>“{symbol}” in the table “{name}” is no element&apos;s symbol.</source>
        <translation>« {symbol} » dans la table « {name} » n&apos;est pas un symbole d&apos;élément.</translation>
    </message>
    <message>
        <source>“{text}” are no breaks: write {count} rising numbers with semicolons, such as {example}.</source>
        <translation>« {text} » ne sont pas des bornes : écrivez {count} nombres croissants avec points-virgules, comme {example}.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether there are {what}</source>
        <translation>« {text} » ne dit pas s&apos;il y a {what}</translation>
    </message>
    <message>
        <source>“{text}” names none of the toxic metals {listed}, and does not say that there are none</source>
        <translation>« {text} » ne nomme aucun des métaux toxiques {listed}, et ne dit pas qu&apos;il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>“{text}” names {toxic}</source>
        <translation>« {text} » nomme {toxic}</translation>
    </message>
    <message>
        <source>“{text}” speaks of {word}</source>
        <translation>« {text} » parle de {word}</translation>
    </message>
    <message>
        <source>“{title}” ({url}) does not let its features be asked for (only {capabilities}).</source>
        <translation>« {title} » ({url}) ne laisse pas interroger ses entités (seulement {capabilities}).</translation>
    </message>
    <message>
        <source>“{title}” ({url}) is {what} without fields: it has no features to pull.</source>
        <translation>« {title} » ({url}) est {what} sans champs : elle n&apos;a pas d&apos;entités à récupérer.</translation>
    </message>
    <message>
        <source>“{title}” has no form of a facility, but each of its features would be visited and sampled.</source>
        <translation>« {title} » n&apos;a pas le formulaire d&apos;une installation, mais chacune de ses entités serait visitée et échantillonnée.</translation>
    </message>
    <message>
        <source>“{title}” holds shapes that cannot be read: only its attributes were pulled.</source>
        <translation>« {title} » contient des formes illisibles : seuls ses attributs ont été récupérés.</translation>
    </message>
    <message>
        <source>“{title}”, which belongs to it, was not pulled: {message}</source>
        <translation>« {title} », qui lui appartient, n&apos;a pas été récupéré : {message}</translation>
    </message>
    <message>
        <source>“{token}” in the filter is no property. A text wants quotation marks: {right}. The properties are: {kinds}.</source>
        <translation>« {token} » dans le filtre n&apos;est pas une propriété. Un texte veut des guillemets : {right}. Les propriétés sont : {kinds}.</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of {lower}</source>
        <translation>« {unit} » n&apos;est pas une unité de {lower}</translation>
    </message>
    <message>
        <source>“{url}” is no ArcGIS address: it must contain /rest/services or end in /FeatureServer.</source>
        <translation>« {url} » n&apos;est pas une adresse ArcGIS : elle doit contenir /rest/services ou finir par /FeatureServer.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address.</source>
        <translation>« {url} » n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address: it must start with http:// or https://.</source>
        <translation>« {url} » n&apos;est pas une adresse web : elle doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>“{url}” is not on the web: from a catalogue&apos;s record nothing else is loaded.</source>
        <translation>« {url} » n&apos;est pas sur le web : d&apos;une fiche de catalogue rien d&apos;autre n&apos;est chargé.</translation>
    </message>
    <message>
        <source>“{values}” is none of {roles}.</source>
        <translation>« {values} » n&apos;est pas parmi {roles}.</translation>
    </message>
    <message>
        <source>“{value}” does not say whether it is a lagoon or a heap</source>
        <translation>« {value} » ne dit pas si c&apos;est un bassin ou une halde</translation>
    </message>
    <message>
        <source>“{value}” for {key} in the table “{name}” is no positive number{unit}.</source>
        <translation>« {value} » pour {key} dans la table « {name} » n&apos;est pas un nombre positif{unit}.</translation>
    </message>
    <message>
        <source>“{value}” is a heap</source>
        <translation>« {value} » est une halde</translation>
    </message>
    <message>
        <source>“{value}” is a lagoon</source>
        <translation>« {value} » est un bassin</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no</source>
        <translation>« {value} » n&apos;est ni oui ni non</translation>
    </message>
    <message>
        <source>“{value}” is not a known element or commodity</source>
        <translation>« {value} » n&apos;est ni un élément ni une matière première connus</translation>
    </message>
    <message>
        <source>“{value}” is not in the code list {lists}.</source>
        <translation>« {value} » n&apos;est pas dans la liste de codes {lists}.</translation>
    </message>
    <message>
        <source>“{verdict}” is no verdict: write one of {known}.</source>
        <translation>« {verdict} » n&apos;est pas un verdict : écrivez l&apos;un de {known}.</translation>
    </message>
    <message>
        <source>“{}” was sent since: change it in the layer and send it again.</source>
        <translation>« {} » a été envoyé depuis : changez-le dans la couche et renvoyez-le.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>1 catalogue</source>
        <translation>1 catalogue</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflit</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 entité</translation>
    </message>
    <message>
        <source>{} catalogues</source>
        <translation>{} catalogues</translation>
    </message>
    <message>
        <source>{} changes</source>
        <translation>{} modifications</translation>
    </message>
    <message>
        <source>{} conflicts</source>
        <translation>{} conflits</translation>
    </message>
    <message>
        <source>{} features</source>
        <translation>{} entités</translation>
    </message>
</context>
<context>
    <name>CrsQuestion</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Another coordinate reference system</source>
        <translation>Autre système de coordonnées</translation>
    </message>
    <message>
        <source>Choose any coordinate reference system</source>
        <translation>Choisir n&apos;importe quel système de coordonnées</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <source>Fold this away</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Other coordinate reference system</source>
        <translation>Autre système de coordonnées</translation>
    </message>
    <message>
        <source>Pull again and read the coordinates in the chosen system</source>
        <translation>Récupérer de nouveau et lire les coordonnées dans le système choisi</translation>
    </message>
    <message>
        <source>Pull with this</source>
        <translation>Récupérer avec</translation>
    </message>
    <message>
        <source>Read as one of these, the positions are up to {} apart.</source>
        <translation>Lues comme l&apos;un de ceux-ci, les positions sont distantes jusqu&apos;à {}.</translation>
    </message>
    <message>
        <source>Read as {}: the positions are {} apart.</source>
        <translation>Lues comme {} : les positions sont distantes de {}.</translation>
    </message>
    <message>
        <source>Read the coordinates in this system</source>
        <translation>Lire les coordonnées dans ce système</translation>
    </message>
    <message>
        <source>another</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>choisissez-en un</translation>
    </message>
    <message>
        <source>{} In which one is it?</source>
        <translation>{} Dans lequel est-ce ?</translation>
    </message>
    <message>
        <source>{} do not state which half of the globe they are on.</source>
        <translation>{} ne disent pas dans quelle moitié du globe elles sont.</translation>
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
        <translation>{} n&apos;indiquent ni datum ni moitié du globe.</translation>
    </message>
    <message>
        <source>{} state no UTM zone and no datum.</source>
        <translation>{} n&apos;indiquent ni fuseau UTM ni datum.</translation>
    </message>
    <message>
        <source>{} state no UTM zone.</source>
        <translation>{} n&apos;indiquent pas de fuseau UTM.</translation>
    </message>
    <message>
        <source>{} state no datum.</source>
        <translation>{} n&apos;indiquent pas de datum.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copier tout le texte</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>What the service or the program said, word by word</source>
        <translation>Ce qu&apos;a dit le service ou le programme, mot à mot</translation>
    </message>
</context>
<context>
    <name>EditsRow</name>
    <message>
        <source>Save edits</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the layer&apos;s edits into the field copy</source>
        <translation>Enregistrer les modifications de la couche dans la copie de terrain</translation>
    </message>
    <message>
        <source>The layer has edits that are not saved yet; they are not counted here.</source>
        <translation>La couche a des modifications non encore enregistrées ; elles ne comptent pas ici.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A library is missing</source>
        <translation>Une bibliothèque manque</translation>
    </message>
    <message>
        <source>A login is needed</source>
        <translation>Des identifiants sont nécessaires</translation>
    </message>
    <message>
        <source>A text lacks its quotation marks</source>
        <translation>Un texte manque de guillemets</translation>
    </message>
    <message>
        <source>Ask for a smaller area or fewer features.</source>
        <translation>Demandez une zone plus petite ou moins d&apos;entités.</translation>
    </message>
    <message>
        <source>Ask the data&apos;s owner which one it is, then choose it.</source>
        <translation>Demandez au propriétaire des données lequel c&apos;est, puis choisissez-le.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Changé entre-temps</translation>
    </message>
    <message>
        <source>Check that the address is that of the service itself, not of a web page about it.</source>
        <translation>Vérifiez que l&apos;adresse est celle du service lui-même, pas d&apos;une page web à son sujet.</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then try again.</source>
        <translation>Vérifiez l&apos;adresse et la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the address, the network connection and QGIS&apos; proxy settings, then try again.</source>
        <translation>Vérifiez l&apos;adresse, la connexion réseau et le proxy de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address and kind in the options.</source>
        <translation>Vérifiez l&apos;adresse et le type du catalogue dans les options.</translation>
    </message>
    <message>
        <source>Check the coordinate system and that the coordinates lie inside its area of use.</source>
        <translation>Vérifiez le système de coordonnées et que les coordonnées sont dans sa zone d&apos;usage.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage that was made with Pull.</source>
        <translation>Choisissez un GeoPackage fait avec Récupérer.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration for this service: a login goes to its own host only.</source>
        <translation>Choisissez une configuration d&apos;authentification pour ce service : des identifiants ne vont qu&apos;à leur propre serveur.</translation>
    </message>
    <message>
        <source>Choose another field copy, or pull the data again.</source>
        <translation>Choisissez une autre copie de terrain, ou récupérez les données de nouveau.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation>Choisissez un autre dossier, ou fermez le fichier là où il est ouvert.</translation>
    </message>
    <message>
        <source>Close the other program that uses the file, or save the layer&apos;s edits, then try again.</source>
        <translation>Fermez l&apos;autre programme qui utilise le fichier, ou enregistrez les modifications de la couche, puis réessayez.</translation>
    </message>
    <message>
        <source>Coordinate system missing</source>
        <translation>Système de coordonnées absent</translation>
    </message>
    <message>
        <source>Coordinate system unclear</source>
        <translation>Système de coordonnées incertain</translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed</source>
        <translation>Coordonnées non transformables</translation>
    </message>
    <message>
        <source>Copy the file, with its folder media, to where you may write, and open it there; no change is lost.</source>
        <translation>Copiez le fichier, avec son dossier media, là où vous pouvez écrire, et ouvrez-le là ; aucune modification n&apos;est perdue.</translation>
    </message>
    <message>
        <source>Correct the data, or leave the features concerned out.</source>
        <translation>Corrigez les données, ou écartez les entités concernées.</translation>
    </message>
    <message>
        <source>Correct the search or the filter and try again.</source>
        <translation>Corrigez la recherche ou le filtre et réessayez.</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder, then try again.</source>
        <translation>Libérez de l&apos;espace disque, ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Install the library named above for QGIS&apos; Python, then restart QGIS.</source>
        <translation>Installez la bibliothèque nommée ci-dessus pour le Python de QGIS, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <source>It may be busy: try again later, or ask for a smaller area.</source>
        <translation>Il est peut-être occupé : réessayez plus tard, ou demandez une zone plus petite.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted: search for it again.</source>
        <translation>Il a peut-être été déplacé ou supprimé : cherchez-le de nouveau.</translation>
    </message>
    <message>
        <source>Not a field copy</source>
        <translation>Pas une copie de terrain</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non permis</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>N&apos;est plus là</translation>
    </message>
    <message>
        <source>Nothing was changed; the folder and the field copy are as they were.</source>
        <translation>Rien n&apos;a été modifié ; le dossier et la copie de terrain sont comme avant.</translation>
    </message>
    <message>
        <source>Pull the layer into another field copy; a proposal made of the changes here can be taken into that.</source>
        <translation>Récupérez la couche dans une autre copie de terrain ; une proposition faite des modifications d&apos;ici peut y être prise.</translation>
    </message>
    <message>
        <source>Read the service&apos;s own answer under Details.</source>
        <translation>Lisez la réponse du service lui-même dans Détails.</translation>
    </message>
    <message>
        <source>Repair the geometry (Processing: Fix geometries) or draw it again.</source>
        <translation>Réparez la géométrie (Traitement : Réparer les géométries) ou redessinez-la.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system in its properties.</source>
        <translation>Définissez le système de coordonnées de la couche dans ses propriétés.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile: run Check again to see both versions.</source>
        <translation>Quelqu&apos;un l&apos;a changé entre-temps : vérifiez de nouveau pour voir les deux versions.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Il s&apos;est passé quelque chose d&apos;inattendu</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n&apos;a pas marché</translation>
    </message>
    <message>
        <source>The answer ended early</source>
        <translation>La réponse s&apos;est arrêtée trop tôt</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop grande</translation>
    </message>
    <message>
        <source>The catalogue cannot be used</source>
        <translation>Le catalogue est inutilisable</translation>
    </message>
    <message>
        <source>The connection broke off: try again.</source>
        <translation>La connexion s&apos;est coupée : réessayez.</translation>
    </message>
    <message>
        <source>The data cannot be used as it is</source>
        <translation>Les données sont inutilisables ainsi</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The field copy cannot be used</source>
        <translation>La copie de terrain est inutilisable</translation>
    </message>
    <message>
        <source>The field copy is in use</source>
        <translation>La copie de terrain est occupée</translation>
    </message>
    <message>
        <source>The field copy is write-protected</source>
        <translation>La copie de terrain est protégée en écriture</translation>
    </message>
    <message>
        <source>The report cannot be written</source>
        <translation>Le rapport ne peut être écrit</translation>
    </message>
    <message>
        <source>The revision is missing</source>
        <translation>La révision manque</translation>
    </message>
    <message>
        <source>The search cannot be understood</source>
        <translation>La recherche est incompréhensible</translation>
    </message>
    <message>
        <source>The service answered something else</source>
        <translation>Le service a répondu autre chose</translation>
    </message>
    <message>
        <source>The service asks for a pause: try again in a few minutes.</source>
        <translation>Le service demande une pause : réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The service can only be read</source>
        <translation>Le service est en lecture seule</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Le service est injoignable</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>Le service ne répond pas</translation>
    </message>
    <message>
        <source>The service gave no usable answer</source>
        <translation>Le service n&apos;a donné aucune réponse utile</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>Le service est en panne</translation>
    </message>
    <message>
        <source>The service has other fields now</source>
        <translation>Le service a maintenant d&apos;autres champs</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>Le service a refusé</translation>
    </message>
    <message>
        <source>The service wants to know which revision is changed: pull the data again.</source>
        <translation>Le service veut savoir quelle révision est modifiée : récupérez les données de nouveau.</translation>
    </message>
    <message>
        <source>The survey cannot be used</source>
        <translation>La campagne est inutilisable</translation>
    </message>
    <message>
        <source>There is no such name</source>
        <translation>Ce nom n&apos;existe pas</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de demandes</translation>
    </message>
    <message>
        <source>Try again later or tell its operator.</source>
        <translation>Réessayez plus tard ou prévenez son exploitant.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the details and report them.</source>
        <translation>Réessayez ; si cela se reproduit, copiez les détails et signalez-les.</translation>
    </message>
    <message>
        <source>Unusable geometry</source>
        <translation>Géométrie inutilisable</translation>
    </message>
    <message>
        <source>Write names as they stand there, with “;” between several.</source>
        <translation>Écrivez les noms comme ils figurent là, avec « ; » entre plusieurs.</translation>
    </message>
    <message>
        <source>Write the text between single quotation marks.</source>
        <translation>Écrivez le texte entre apostrophes.</translation>
    </message>
    <message>
        <source>Your account may not do this: ask the data&apos;s owner for the right.</source>
        <translation>Votre compte ne le peut pas : demandez le droit au propriétaire des données.</translation>
    </message>
    <message>
        <source>Your changes stay in the field copy: give them to the data&apos;s owner as a proposal.</source>
        <translation>Vos modifications restent dans la copie de terrain : donnez-les au propriétaire des données comme proposition.</translation>
    </message>
    <message>
        <source>Your data is untouched. Please copy the details and report them.</source>
        <translation>Vos données sont intactes. Copiez les détails et signalez-les.</translation>
    </message>
</context>
<context>
    <name>ExplainRow</name>
    <message>
        <source>Certainty of the chosen</source>
        <translation>Certitude des choisies</translation>
    </message>
    <message>
        <source>Choose features first</source>
        <translation>Choisissez d&apos;abord des entités</translation>
    </message>
    <message>
        <source>Evidence for the chosen</source>
        <translation>Preuve pour les choisies</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Reason for the chosen</source>
        <translation>Motif pour les choisies</translation>
    </message>
    <message>
        <source>What shows it, e.g. photo 12, permit 2019/7</source>
        <translation>Ce qui le montre, p. ex. photo 12, permis 2019/7</translation>
    </message>
    <message>
        <source>Why they were changed, e.g. measured by GNSS</source>
        <translation>Pourquoi modifié, p. ex. mesuré au GNSS</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write this into the chosen features; it goes into the journal when they are sent</source>
        <translation>Écrire ceci dans les entités choisies ; cela va au journal à l&apos;envoi</translation>
    </message>
    <message>
        <source>Write to {}</source>
        <translation>Écrire dans {}</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>certainty as it is</source>
        <translation>certitude inchangée</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Matière première</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation>Type d&apos;installation</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Record ids</source>
        <translation>Ids de fiches</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Réhabilitée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>not restored</source>
        <translation>non réhabilitée</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>réhabilitée</translation>
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
        <translation>Seulement {} : {} ({})</translation>
    </message>
    <message>
        <source>{} more values of {}</source>
        <translation>{} valeurs de plus de {}</translation>
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
        <translation>Champ avec : {}. Sans lui, ce n&apos;est pas connu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{}. Chosen: {}</source>
        <translation>{}. Choisi : {}</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Data from</source>
        <translation>Données depuis</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>Données jusqu&apos;à</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>L&apos;époque finit avant de commencer.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>{}: a year, a month or a day, such as 2019, 2019-05 or 2019-05-31</source>
        <translation>{} : une année, un mois ou un jour, comme 2019, 2019-05 ou 2019-05-31</translation>
    </message>
    <message>
        <source>“{}” is no date: write 2019, 2019-05 or 2019-05-31.</source>
        <translation>« {} » n&apos;est pas une date : écrivez 2019, 2019-05 ou 2019-05-31.</translation>
    </message>
</context>
<context>
    <name>FindPresenter</name>
    <message>
        <source>Asking {}</source>
        <translation>Interrogation de {}</translation>
    </message>
    <message>
        <source>Count values</source>
        <translation>Compter les valeurs</translation>
    </message>
    <message>
        <source>Nothing is searched yet. {}</source>
        <translation>Rien n&apos;est encore cherché. {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>Recherche annulée.</translation>
    </message>
    <message>
        <source>by the service</source>
        <translation>par le service</translation>
    </message>
    <message>
        <source>of the {} loaded</source>
        <translation>des {} chargées</translation>
    </message>
</context>
<context>
    <name>FindStep</name>
    <message>
        <source>1. Search with words or a sentence; what was understood becomes chips that you can change or remove. A further sentence narrows the search, or begins anew where it names another material or place. 2. Press a value such as “W 12” to narrow the results. 3. Select a record: Add shows it live, Pull copies it so that you can correct it without a network. More tells its licence and details.</source>
        <translation>1. Cherchez avec des mots ou une phrase ; ce qui a été compris devient des étiquettes à changer ou retirer. Une phrase de plus réduit la recherche, ou recommence si elle nomme une autre matière ou un autre lieu. 2. Appuyez sur une valeur comme « W 12 » pour réduire. 3. Choisissez une fiche : Ajouter la montre en direct, Récupérer la copie pour la corriger sans réseau. Plus dit sa licence et ses détails.</translation>
    </message>
    <message>
        <source>A few words about this step</source>
        <translation>Quelques mots sur cette étape</translation>
    </message>
    <message>
        <source>Type what you look for and press Enter; an empty box finds all.</source>
        <translation>Tapez ce que vous cherchez et appuyez sur Entrée ; une case vide trouve tout.</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Et maintenant ?</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>failed, details</source>
        <translation>échec, détails</translation>
    </message>
    <message>
        <source>incomplete, details</source>
        <translation>incomplet, détails</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 aucun</translation>
    </message>
    <message>
        <source>1 slight</source>
        <translation>1 léger</translation>
    </message>
    <message>
        <source>2 clear</source>
        <translation>2 net</translation>
    </message>
    <message>
        <source>3 severe</source>
        <translation>3 grave</translation>
    </message>
    <message>
        <source>A facility without any area is unusual.</source>
        <translation>Une installation sans aucune surface est inhabituelle.</translation>
    </message>
    <message>
        <source>A list is written as {}.</source>
        <translation>Une liste s&apos;écrit {}.</translation>
    </message>
    <message>
        <source>Allowed: {} to {}.</source>
        <translation>Permis : {} à {}.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Before the year 1000, or still to come.</source>
        <translation>Avant l&apos;an 1000, ou encore à venir.</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Lui appartient</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Direction of view (°)</source>
        <translation>Direction de vue (°)</translation>
    </message>
    <message>
        <source>Does not fit the area: under 0.1 m or over 100 m thick.</source>
        <translation>Ne va pas avec la surface : moins de 0,1 m ou plus de 100 m d&apos;épaisseur.</translation>
    </message>
    <message>
        <source>Does not fit the volume: waste weighs 1 to 3 t/m³.</source>
        <translation>Ne va pas avec le volume : les déchets pèsent 1 à 3 t/m³.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Id on the service</source>
        <translation>Id sur le service</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Internal, not to be published</source>
        <translation>Interne, à ne pas publier</translation>
    </message>
    <message>
        <source>Larger than its highest estimate.</source>
        <translation>Plus grand que son estimation la plus haute.</translation>
    </message>
    <message>
        <source>Larger than the authorised tonnage.</source>
        <translation>Plus grand que le tonnage autorisé.</translation>
    </message>
    <message>
        <source>Larger than the authorised volume.</source>
        <translation>Plus grand que le volume autorisé.</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More than 400 m high is unusual.</source>
        <translation>Plus de 400 m de haut est inhabituel.</translation>
    </message>
    <message>
        <source>Own id (uuid)</source>
        <translation>Id propre (uuid)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Receptors</source>
        <translation>Récepteurs</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller than its least estimate.</source>
        <translation>Plus petit que son estimation la plus basse.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still fewer than {} photos.</source>
        <translation>Encore moins de {} photos.</translation>
    </message>
    <message>
        <source>Taken at (UTC)</source>
        <translation>Prise le (UTC)</translation>
    </message>
    <message>
        <source>The photo has to lie in the field copy&apos;s folder, such as in media.</source>
        <translation>La photo doit être dans le dossier de la copie de terrain, par exemple dans media.</translation>
    </message>
    <message>
        <source>The sample ends above where it begins.</source>
        <translation>L&apos;échantillon finit au-dessus de son début.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Those shown agreed</source>
        <translation>Personnes d&apos;accord</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Wanted: {}</source>
        <translation>Souhaité : {}</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>What shows it: photo, sample, document</source>
        <translation>Ce qui le montre : photo, échantillon, document</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>Pourquoi cela a changé</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>crest</source>
        <translation>crête</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <source>toe</source>
        <translation>pied</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{}, as {}</source>
        <translation>{}, comme {}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>And {} more that are not open.</source>
        <translation>Et {} de plus qui ne sont pas ouverts.</translation>
    </message>
    <message>
        <source>Conditions: {}</source>
        <translation>Conditions : {}</translation>
    </message>
    <message>
        <source>Its address leads to {}, in a private network: this computer would ask a device there. Go on only if you know it.</source>
        <translation>Son adresse mène à {}, dans un réseau privé : cet ordinateur y interrogerait un appareil. Continuez seulement si vous le connaissez.</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licence : {}</translation>
    </message>
    <message>
        <source>The catalogue does not say who may use “{}”.</source>
        <translation>Le catalogue ne dit pas qui peut utiliser « {} ».</translation>
    </message>
    <message>
        <source>The offer: {}</source>
        <translation>L&apos;offre : {}</translation>
    </message>
    <message>
        <source>Whom to ask: {}</source>
        <translation>À qui demander : {}</translation>
    </message>
    <message>
        <source>“{}” is closed: it is not meant for others. You can try; the service may refuse.</source>
        <translation>« {} » est fermé : il n&apos;est pas destiné à d&apos;autres. Vous pouvez essayer ; le service peut refuser.</translation>
    </message>
    <message>
        <source>“{}” is offered by contract. The contract is made in your organisation&apos;s connector, not here; without it the service will refuse.</source>
        <translation>« {} » est offert par contrat. Le contrat se fait dans le connecteur de votre organisation, pas ici ; sans lui, le service refusera.</translation>
    </message>
    <message>
        <source>“{}” is restricted: only some people may use it.</source>
        <translation>« {} » est restreint : seules certaines personnes peuvent l&apos;utiliser.</translation>
    </message>
</context>
<context>
    <name>GeometryPreview</name>
    <message>
        <source>Blend from {} to {}</source>
        <translation>Fondu de {} à {}</translation>
    </message>
    <message>
        <source>Left: only {}; middle: both; right: only {}</source>
        <translation>Gauche : seulement {} ; milieu : les deux ; droite : seulement {}</translation>
    </message>
    <message>
        <source>Show {} in place of {}, and back</source>
        <translation>Montrer {} à la place de {}, et retour</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>{} dotted and grey, {} solid and blue, {} dashed and orange</source>
        <translation>{} pointillé et gris, {} plein et bleu, {} tireté et orange</translation>
    </message>
</context>
<context>
    <name>IndexFields</name>
    <message>
        <source>Index fields (JSON)</source>
        <translation>Champs de l&apos;index (JSON)</translation>
    </message>
    <message>
        <source>Our names to those of the index; leave it empty for the usual ones</source>
        <translation>De nos noms à ceux de l&apos;index ; laissez vide pour les habituels</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Every change that was sent, received, decided or proposed, newest first</source>
        <translation>Chaque modification envoyée, reçue, tranchée ou proposée, la plus récente d&apos;abord</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n&apos;a encore été envoyé.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Read all entries again, and hold them against the receipts beside the field copy</source>
        <translation>Relire toutes les entrées et les confronter aux reçus à côté de la copie de terrain</translation>
    </message>
    <message>
        <source>Show the entries with this text</source>
        <translation>Montrer les entrées avec ce texte</translation>
    </message>
    <message>
        <source>State of the journal</source>
        <translation>État du journal</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tapez pour filtrer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>receipts that agree: {}</source>
        <translation>reçus concordants : {}</translation>
    </message>
    <message>
        <source>the clock was set back before entry {}</source>
        <translation>l&apos;horloge a été retardée avant l&apos;entrée {}</translation>
    </message>
    <message>
        <source>• and {} more</source>
        <translation>• et {} de plus</translation>
    </message>
    <message>
        <source>⚠ The journal is not as it was written. Proven: the first {} of {} entries.</source>
        <translation>⚠ Le journal n&apos;est pas tel qu&apos;écrit. Prouvées : les {} premières entrées sur {}.</translation>
    </message>
    <message>
        <source>✓ The journal is whole; entries: {}</source>
        <translation>✓ Le journal est entier ; entrées : {}</translation>
    </message>
</context>
<context>
    <name>KnownChoice</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>Ajouter {}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to your list, without these</source>
        <translation>Retour à votre liste, sans ceux-ci</translation>
    </message>
    <message>
        <source>Country, name or subject</source>
        <translation>Pays, nom ou sujet</translation>
    </message>
    <message>
        <source>Go to a catalogue to read more about it; tick those you want.</source>
        <translation>Allez sur un catalogue pour en lire plus ; cochez ceux que vous voulez.</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licence : {}</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Réduire la liste</translation>
    </message>
    <message>
        <source>None has these words. Try a country, or fewer words.</source>
        <translation>Aucun n&apos;a ces mots. Essayez un pays, ou moins de mots.</translation>
    </message>
    <message>
        <source>Public catalogues and services in Europe. Not tested: their addresses were collected from public sources and may have changed. None is asked before you search, or press Test.</source>
        <translation>Catalogues et services publics d&apos;Europe. Non testés : leurs adresses viennent de sources publiques et ont pu changer. Aucun n&apos;est interrogé avant que vous cherchiez ou appuyiez sur Tester.</translation>
    </message>
    <message>
        <source>Put the ticked catalogues into your list; none of them is asked</source>
        <translation>Mettre les catalogues cochés dans votre liste ; aucun n&apos;est interrogé</translation>
    </message>
    <message>
        <source>Words of the name, the country, the kind or what it holds</source>
        <translation>Mots du nom, du pays, du type ou du contenu</translation>
    </message>
</context>
<context>
    <name>KnownList</name>
    <message>
        <source>Known catalogues</source>
        <translation>Catalogues connus</translation>
    </message>
    <message>
        <source>Space ticks one; several can be added at once</source>
        <translation>Espace coche ; plusieurs peuvent être ajoutés à la fois</translation>
    </message>
    <message>
        <source>already in your list</source>
        <translation>déjà dans votre liste</translation>
    </message>
</context>
<context>
    <name>LocalPresenter</name>
    <message>
        <source>Back to the base.</source>
        <translation>Retour à la base.</translation>
    </message>
    <message>
        <source>Kept. Check again to see what can be sent.</source>
        <translation>Gardé. Vérifiez de nouveau pour voir ce qui peut être envoyé.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>These values are back to the base.</source>
        <translation>Ces valeurs sont revenues à la base.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Written. It goes into the journal when the changes are sent.</source>
        <translation>Écrit. Cela va au journal quand les modifications sont envoyées.</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Lines of the log, the newest last</source>
        <translation>Lignes du journal, la plus récente en dernier</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>LogPresenter</name>
    <message>
        <source>Gathering versions and settings</source>
        <translation>Collecte des versions et réglages</translation>
    </message>
    <message>
        <source>Press F12 in QGIS&apos; window, or choose View, Panels, Debugging/Development Tools there. Open the page Network Logger, press its record button, then do again what went wrong.</source>
        <translation>Appuyez sur F12 dans la fenêtre de QGIS, ou choisissez-y Vue, Panneaux, Outils de débogage/développement. Ouvrez la page Network Logger, appuyez sur son bouton d&apos;enregistrement, puis refaites ce qui a échoué.</translation>
    </message>
    <message>
        <source>QGIS&apos; network log is open in QGIS&apos; window. Press its record button, then do again what went wrong. Its lines hold addresses in full: look before you hand them on.</source>
        <translation>Le journal réseau de QGIS est ouvert dans la fenêtre de QGIS. Appuyez sur son bouton d&apos;enregistrement, puis refaites ce qui a échoué. Ses lignes contiennent des adresses entières : regardez avant de les transmettre.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>CRM Data Space: log and report</source>
        <translation>CRM Data Space : journal et rapport</translation>
    </message>
    <message>
        <source>Choose a line to read all of it.</source>
        <translation>Choisissez une ligne pour la lire entière.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Copied to the clipboard, with all that stands in them: {} of {} lines.</source>
        <translation>Copié dans le presse-papiers, avec tout ce qu&apos;elles contiennent : {} lignes sur {}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copier un rapport</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Copier les lignes choisies, ou toutes celles montrées</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Forget the lines here; QGIS&apos; message log keeps them</source>
        <translation>Oublier les lignes ici ; le journal des messages de QGIS les garde</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Open QGIS&apos; own list of all that it asks over the network</source>
        <translation>Ouvrir la liste de QGIS de tout ce qu&apos;il demande au réseau</translation>
    </message>
    <message>
        <source>QGIS&apos; network log…</source>
        <translation>Journal réseau de QGIS…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Show the lines with these words only</source>
        <translation>Ne montrer que les lignes avec ces mots</translation>
    </message>
    <message>
        <source>The chosen line in full, or the report</source>
        <translation>La ligne choisie entière, ou le rapport</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Logins, tokens, names and your folders were taken out. Read it below before you hand it on.</source>
        <translation>Le rapport est dans le presse-papiers. Identifiants, jetons, noms et vos dossiers ont été retirés. Lisez-le ci-dessous avant de le transmettre.</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>La ligne entière</translation>
    </message>
    <message>
        <source>Versions, settings and the last lines, without logins, names and folders, to hand on</source>
        <translation>Versions, réglages et dernières lignes, sans identifiants, noms ni dossiers, à transmettre</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>What the plugin did since QGIS was started. QGIS keeps the same lines in its message log.</source>
        <translation>Ce que l&apos;extension a fait depuis le démarrage de QGIS. QGIS garde les mêmes lignes dans son journal des messages.</translation>
    </message>
    <message>
        <source>Which lines are shown, by their weight</source>
        <translation>Quelles lignes sont montrées, par leur gravité</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show all that is known about it, to read or to copy</source>
        <translation>Montrer tout ce qui en est connu, à lire ou à copier</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Credit: {}</source>
        <translation>Mention : {}</translation>
    </message>
    <message>
        <source>Filter: {}</source>
        <translation>Filtre : {}</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licence : {}</translation>
    </message>
    <message>
        <source>Only a part of the area was asked for.</source>
        <translation>Une partie seulement de la zone a été demandée.</translation>
    </message>
    <message>
        <source>{} features pulled on {} from {}.</source>
        <translation>{} entités récupérées le {} de {}.</translation>
    </message>
    <message>
        <source>{} were left out.</source>
        <translation>{} ont été écartées.</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>How?</source>
        <translation>Comment ?</translation>
    </message>
    <message>
        <source>Missing?</source>
        <translation>Manque ?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>{}: open the algorithm&apos;s own dialog, filled in</source>
        <translation>{} : ouvrir le dialogue de l&apos;algorithme, rempli</translation>
    </message>
    <message>
        <source>{}: run with the inputs that were recognised and the usual settings</source>
        <translation>{} : exécuter avec les entrées reconnues et les réglages habituels</translation>
    </message>
    <message>
        <source>{}: what is missing</source>
        <translation>{} : ce qui manque</translation>
    </message>
    <message>
        <source>{}: what is run, and with what</source>
        <translation>{} : ce qui est exécuté, et avec quoi</translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message>
        <source>Needs a map layer: this one is a table, without points or polygons.</source>
        <translation>Demande une couche de carte : celle-ci est une table, sans points ni polygones.</translation>
    </message>
    <message>
        <source>needs a map layer</source>
        <translation>demande une couche de carte</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Open a copy in the model designer</source>
        <translation>Ouvrir une copie dans le modeleur</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>List only new and changed records</source>
        <translation>Ne lister que les fiches nouvelles et modifiées</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Ne montrer que celles-ci</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>only new and changed</source>
        <translation>nouvelles et modifiées seulement</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>{} records. Press to search so</source>
        <translation>{} fiches. Appuyez pour chercher ainsi</translation>
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
        <translation>Une nouvelle entité si proche d&apos;une autre ajoutée par d&apos;autres, sous un nom semblable, vous attend avant l&apos;envoi ; 0 m ne demande jamais</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Distance within which a facility may have been found twice</source>
        <translation>Distance dans laquelle une installation a pu être trouvée deux fois</translation>
    </message>
    <message>
        <source>Found twice within</source>
        <translation>Double à moins de</translation>
    </message>
    <message>
        <source>In which code lists are shown</source>
        <translation>Dans quelle langue les listes de codes sont montrées</translation>
    </message>
    <message>
        <source>Language of labels</source>
        <translation>Langue des listes</translation>
    </message>
    <message>
        <source>Log and report…</source>
        <translation>Journal et rapport…</translation>
    </message>
    <message>
        <source>Passwords stay in QGIS&apos; authentication database; only its id is kept here.</source>
        <translation>Les mots de passe restent dans la base d&apos;authentification de QGIS ; seul son id est gardé ici.</translation>
    </message>
    <message>
        <source>What the plugin did, and a report to hand on when something goes wrong</source>
        <translation>Ce que l&apos;extension a fait, et un rapport à transmettre si quelque chose échoue</translation>
    </message>
    <message>
        <source>Written into the journal with each change you send</source>
        <translation>Écrit au journal avec chaque modification que vous envoyez</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>celle de QGIS</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Counts: {}</source>
        <translation>Décomptes : {}</translation>
    </message>
</context>
<context>
    <name>OtherValue</name>
    <message>
        <source>Another value for this field; Enter takes it</source>
        <translation>Une autre valeur pour ce champ ; Entrée la prend</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <source>The values this field may have</source>
        <translation>Les valeurs que ce champ peut avoir</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>Back to the changes</source>
        <translation>Retour aux modifications</translation>
    </message>
    <message>
        <source>Send what was refused or is left once more, nothing else</source>
        <translation>Renvoyer ce qui a été refusé ou reste, rien d&apos;autre</translation>
    </message>
    <message>
        <source>Show what is left to be sent</source>
        <translation>Montrer ce qui reste à envoyer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again ({})</source>
        <translation>Réessayer ({})</translation>
    </message>
    <message>
        <source>What became of each feature</source>
        <translation>Ce qu&apos;est devenue chaque entité</translation>
    </message>
    <message>
        <source>What became of each feature that was to be sent</source>
        <translation>Ce qu&apos;est devenue chaque entité à envoyer</translation>
    </message>
    <message>
        <source>the receipt has all</source>
        <translation>le reçu les a toutes</translation>
    </message>
    <message>
        <source>{} more, all of them verified</source>
        <translation>{} de plus, toutes vérifiées</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>middle {} away</source>
        <translation>centre à {}</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>presque pareil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{} around {}</source>
        <translation>{} autour de {}</translation>
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
        <translation>{} plus grand ({} %)</translation>
    </message>
    <message>
        <source>{} long, {}</source>
        <translation>{} de long, {}</translation>
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
        <translation>{} points</translation>
    </message>
    <message>
        <source>{} points fewer</source>
        <translation>{} points de moins</translation>
    </message>
    <message>
        <source>{} points more</source>
        <translation>{} points de plus</translation>
    </message>
    <message>
        <source>{} smaller ({} %)</source>
        <translation>{} plus petit ({} %)</translation>
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
        <translation>Copie de terrain (*.gpkg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a field copy</source>
        <translation>Ouvrir une copie de terrain</translation>
    </message>
    <message>
        <source>{} changes</source>
        <translation>{} modifications</translation>
    </message>
    <message>
        <source>{} field copies</source>
        <translation>{} copies de terrain</translation>
    </message>
</context>
<context>
    <name>PanelBody</name>
    <message>
        <source>Catalogues, your name and more</source>
        <translation>Catalogues, votre nom et plus</translation>
    </message>
    <message>
        <source>Copy data into a field copy</source>
        <translation>Copier des données dans une copie de terrain</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find data in the catalogues</source>
        <translation>Chercher des données dans les catalogues</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>Journal et rapport</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Cribler</translation>
    </message>
    <message>
        <source>See which facilities to examine further</source>
        <translation>Voir quelles installations examiner davantage</translation>
    </message>
    <message>
        <source>Send corrections back</source>
        <translation>Renvoyer les corrections</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>What the plugin did, and a report to hand on when something goes wrong</source>
        <translation>Ce que l&apos;extension a fait, et un rapport à transmettre si quelque chose échoue</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>1 photo</source>
        <translation>1 photo</translation>
    </message>
    <message>
        <source>1 stays here</source>
        <translation>1 reste ici</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 attend</translation>
    </message>
    <message>
        <source>No photo arrived.</source>
        <translation>Aucune photo n&apos;est arrivée.</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} Mo</translation>
    </message>
    <message>
        <source>{} arrived at {}, with the same hash there; {} sent.</source>
        <translation>{} arrivées à {}, avec la même empreinte là-bas ; {} envoyés.</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} octets</translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation>{} ko</translation>
    </message>
    <message>
        <source>{} photos</source>
        <translation>{} photos</translation>
    </message>
    <message>
        <source>{} refused</source>
        <translation>{} refusées</translation>
    </message>
    <message>
        <source>{} sent</source>
        <translation>{} envoyées</translation>
    </message>
    <message>
        <source>{} stay here</source>
        <translation>{} restent ici</translation>
    </message>
    <message>
        <source>{} wait</source>
        <translation>{} attendent</translation>
    </message>
    <message>
        <source>… and {} more.</source>
        <translation>… et {} de plus.</translation>
    </message>
</context>
<context>
    <name>PhotosPresenter</name>
    <message>
        <source>Ask where photos go</source>
        <translation>Demander où vont les photos</translation>
    </message>
    <message>
        <source>List photos</source>
        <translation>Lister les photos</translation>
    </message>
    <message>
        <source>Photos go to {}.</source>
        <translation>Les photos vont à {}.</translation>
    </message>
    <message>
        <source>Send photos</source>
        <translation>Envoyer les photos</translation>
    </message>
    <message>
        <source>Stopped. The next sending goes on where this one ended.</source>
        <translation>Arrêté. Le prochain envoi reprend là où celui-ci a fini.</translation>
    </message>
</context>
<context>
    <name>PhotosRow</name>
    <message>
        <source>Address for photos</source>
        <translation>Adresse des photos</translation>
    </message>
    <message>
        <source>Address for photos, empty: the service&apos;s own</source>
        <translation>Adresse des photos, vide : celle du service</translation>
    </message>
    <message>
        <source>Cameras write the place into a photo, which may tell about people. It is taken out of what is sent (JPEG: Exif and XMP); your files stay as they are.</source>
        <translation>Les appareils écrivent le lieu dans la photo, ce qui peut renseigner sur des personnes. Il est retiré de ce qui est envoyé (JPEG : Exif et XMP) ; vos fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Choices, and why some photos stay</source>
        <translation>Choix, et pourquoi certaines photos restent</translation>
    </message>
    <message>
        <source>Internal ones, too: {}</source>
        <translation>Internes aussi : {}</translation>
    </message>
    <message>
        <source>Leave out where the photos were taken</source>
        <translation>Omettre où les photos ont été prises</translation>
    </message>
    <message>
        <source>Photos: more</source>
        <translation>Photos : plus</translation>
    </message>
    <message>
        <source>Say yes, this time, to sending the photos marked internal; they stay marked</source>
        <translation>Dire oui, cette fois, à l&apos;envoi des photos marquées internes ; elles restent marquées</translation>
    </message>
    <message>
        <source>Say yes, this time, to sending what was refused once more, though the photo is the same</source>
        <translation>Dire oui, cette fois, au renvoi de ce qui a été refusé, bien que la photo soit la même</translation>
    </message>
    <message>
        <source>Send internal photos, too</source>
        <translation>Envoyer aussi les photos internes</translation>
    </message>
    <message>
        <source>Send photo</source>
        <translation>Envoyer la photo</translation>
    </message>
    <message>
        <source>Send photos</source>
        <translation>Envoyer les photos</translation>
    </message>
    <message>
        <source>Send the photos that wait, apart from the changes; what was sent before is gone on with</source>
        <translation>Envoyer les photos en attente, à part des modifications ; ce qui était commencé continue</translation>
    </message>
    <message>
        <source>Send {} photos</source>
        <translation>Envoyer {} photos</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>Envoi des photos…</translation>
    </message>
    <message>
        <source>Try refused ones again: {}</source>
        <translation>Réessayer les refusées : {}</translation>
    </message>
    <message>
        <source>Try refused photos again</source>
        <translation>Réessayer les photos refusées</translation>
    </message>
    <message>
        <source>Where photos go (tus), if the data&apos;s owner told you another address than the service&apos;s own</source>
        <translation>Où vont les photos (tus), si le propriétaire des données vous a donné une autre adresse que celle du service</translation>
    </message>
    <message>
        <source>Without the place</source>
        <translation>Sans le lieu</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{}° E</source>
        <translation>{}° E</translation>
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
        <translation>{}° O</translation>
    </message>
</context>
<context>
    <name>PlacePresenter</name>
    <message>
        <source>Around {}</source>
        <translation>Autour de {}</translation>
    </message>
    <message>
        <source>Looking for {}</source>
        <translation>Recherche de {}</translation>
    </message>
    <message>
        <source>No place is called just “{}”: choose one. Nothing is searched before.</source>
        <translation>Aucun lieu ne s&apos;appelle juste « {} » : choisissez-en un. Rien n&apos;est cherché avant.</translation>
    </message>
    <message>
        <source>Nothing is searched before it is known where “{}” is.</source>
        <translation>Rien n&apos;est cherché avant qu&apos;on sache où est « {} ».</translation>
    </message>
    <message>
        <source>Reading the area</source>
        <translation>Lecture de la zone</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>Recherche annulée.</translation>
    </message>
    <message>
        <source>list of regions, approximate</source>
        <translation>liste de régions, approximative</translation>
    </message>
    <message>
        <source>{} places are called “{}”: choose one. Nothing is searched before.</source>
        <translation>{} lieux s&apos;appellent « {} » : choisissez-en un. Rien n&apos;est cherché avant.</translation>
    </message>
    <message>
        <source>“{}” is in none of the loaded layers. Choose a layer that has it and press Look, or remove the chip.</source>
        <translation>« {} » n&apos;est dans aucune couche chargée. Choisissez une couche qui l&apos;a et appuyez sur Regarder, ou retirez l&apos;étiquette.</translation>
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
        <translation>Un nom des couches chargées, ou une région ; Entrée le cherche</translation>
    </message>
    <message>
        <source>Distance in kilometres</source>
        <translation>Distance en kilomètres</translation>
    </message>
    <message>
        <source>Enter or a double click takes the place</source>
        <translation>Entrée ou un double-clic prend le lieu</translation>
    </message>
    <message>
        <source>How far from the place, on the ground; 0 for the outline of an area itself</source>
        <translation>À quelle distance du lieu, au sol ; 0 pour le contour d&apos;une zone elle-même</translation>
    </message>
    <message>
        <source>Layer of the place</source>
        <translation>Couche du lieu</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look for the place by its name</source>
        <translation>Chercher le lieu par son nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place, e.g. Freiberg</source>
        <translation>Lieu, p. ex. Freiberg</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lieux trouvés</translation>
    </message>
    <message>
        <source>The layer in which the place is looked for; all, where none is chosen</source>
        <translation>La couche où le lieu est cherché ; toutes, si aucune n&apos;est choisie</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>toutes les couches</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dans</translation>
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
        <translation>Chercher, récupérer, cribler, corriger et synchroniser des données de déchets miniers</translation>
    </message>
    <message>
        <source>Loading the algorithms</source>
        <translation>Chargement des algorithmes</translation>
    </message>
    <message>
        <source>Log and report…</source>
        <translation>Journal et rapport…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Screening needs the Python library shapely 2.0 or newer; the rest works without it.</source>
        <translation>Le criblage demande la bibliothèque Python shapely 2.0 ou plus récente ; le reste marche sans elle.</translation>
    </message>
    <message>
        <source>Starting the demo</source>
        <translation>Démarrage de la démo</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Prepare the survey {}</source>
        <translation>Préparer la campagne {}</translation>
    </message>
    <message>
        <source>Preparing {}</source>
        <translation>Préparation de {}</translation>
    </message>
</context>
<context>
    <name>Preselection</name>
    <message>
        <source>the DEM {} is no raster that GDAL reads</source>
        <translation>le MNT {} n&apos;est pas un raster que lit GDAL</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Must be repaired: {}</source>
        <translation>À réparer : {}</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avancement du travail</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop this work; nothing is left half done</source>
        <translation>Arrêter ce travail ; rien ne reste à moitié fait</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>1 value: {}.</source>
        <translation>1 valeur : {}.</translation>
    </message>
    <message>
        <source>Evidence: {}</source>
        <translation>Preuve : {}</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>De {}</translation>
    </message>
    <message>
        <source>Last step: {}</source>
        <translation>Dernière étape : {}</translation>
    </message>
    <message>
        <source>Licence of the data: {}</source>
        <translation>Licence des données : {}</translation>
    </message>
    <message>
        <source>Nothing to decide here: take the decision back first.</source>
        <translation>Rien à décider ici : retirez d&apos;abord la décision.</translation>
    </message>
    <message>
        <source>Open a proposal</source>
        <translation>Ouvrir une proposition</translation>
    </message>
    <message>
        <source>Proposals (*.geojson *.json);;All files (*)</source>
        <translation>Propositions (*.geojson *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Proposed here by {}</source>
        <translation>Proposé ici par {}</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Motif : {}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>base: {}
proposed: {}
here: {} ({})</source>
        <translation>base : {}
proposé : {}
ici : {} ({})</translation>
    </message>
    <message>
        <source>cannot be taken: {}</source>
        <translation>ne peut être pris : {}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>decide about them in the toolbox: Take a proposal, with a table</source>
        <translation>décidez-en dans la boîte à outils : Prendre une proposition, avec une table</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>à relire</translation>
    </message>
    <message>
        <source>is so here already</source>
        <translation>est déjà ainsi ici</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mien</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>query</source>
        <translation>question</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>stands here already</source>
        <translation>y est déjà</translation>
    </message>
    <message>
        <source>the feature here has a change of yours that was not sent yet</source>
        <translation>l&apos;entité d&apos;ici a une modification de vous non encore envoyée</translation>
    </message>
    <message>
        <source>the feature here is another one by now</source>
        <translation>l&apos;entité d&apos;ici en est désormais une autre</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>à supprimer</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>your own change, not sent yet</source>
        <translation>votre propre modification, pas encore envoyée</translation>
    </message>
    <message>
        <source>{}
here: {}</source>
        <translation>{}
ici : {}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <translation>{} acceptées</translation>
    </message>
    <message>
        <source>{} asked back</source>
        <translation>{} questionnées</translation>
    </message>
    <message>
        <source>{} for review</source>
        <translation>{} à relire</translation>
    </message>
    <message>
        <source>{} in conflict or not possible were left: decide about them one by one.</source>
        <translation>{} en conflit ou impossibles ont été laissées : décidez-en une à une.</translation>
    </message>
    <message>
        <source>{} in draft</source>
        <translation>{} en brouillon</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} de plus</translation>
    </message>
    <message>
        <source>{} of them in conflict</source>
        <translation>{} d&apos;entre elles en conflit</translation>
    </message>
    <message>
        <source>{} rejected</source>
        <translation>{} refusées</translation>
    </message>
    <message>
        <source>{} values: {}.</source>
        <translation>{} valeurs : {}.</translation>
    </message>
    <message>
        <source>{} → {}
cannot be taken: {}</source>
        <translation>{} → {}
ne peut être pris : {}</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>As a draft</source>
        <translation>En brouillon</translation>
    </message>
    <message>
        <source>As a draft, not for review yet</source>
        <translation>En brouillon, pas encore à relire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file and write your changes into it; nothing is sent</source>
        <translation>Choisir un fichier et y écrire vos modifications ; rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Evidence, e.g. GNSS points, photos, a report</source>
        <translation>Preuve, p. ex. points GNSS, photos, un rapport</translation>
    </message>
    <message>
        <source>Leave out the changes of all others</source>
        <translation>Écarter les modifications de toutes les autres</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Faire une proposition</translation>
    </message>
    <message>
        <source>Make a proposal…</source>
        <translation>Faire une proposition…</translation>
    </message>
    <message>
        <source>Make no proposal</source>
        <translation>Ne pas faire de proposition</translation>
    </message>
    <message>
        <source>Only the chosen features</source>
        <translation>Seulement les entités choisies</translation>
    </message>
    <message>
        <source>Only the {} chosen features</source>
        <translation>Seulement les {} entités choisies</translation>
    </message>
    <message>
        <source>Open a proposal…</source>
        <translation>Ouvrir une proposition…</translation>
    </message>
    <message>
        <source>Others can look at it; it cannot be accepted yet</source>
        <translation>D&apos;autres peuvent la regarder ; elle ne peut encore être acceptée</translation>
    </message>
    <message>
        <source>Photos are named in it, but do not travel: give their folder along.</source>
        <translation>La proposition nomme les photos, mais ne les emporte pas : joindre leur dossier.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Send changes as a file to the owner of the data, or open such a file</source>
        <translation>Envoyer des modifications en fichier au propriétaire des données, ou ouvrir un tel fichier</translation>
    </message>
    <message>
        <source>What shows it; for all changes</source>
        <translation>Ce qui le montre ; pour toutes les modifications</translation>
    </message>
    <message>
        <source>With your name from the options and the reason above.</source>
        <translation>Avec votre nom des options et le motif ci-dessus.</translation>
    </message>
    <message>
        <source>Write the proposal…</source>
        <translation>Écrire la proposition…</translation>
    </message>
    <message>
        <source>Write your changes into a file for the owner of the data</source>
        <translation>Écrire vos modifications dans un fichier pour le propriétaire des données</translation>
    </message>
</context>
<context>
    <name>ProposalPresenter</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered: {}. Write the answer and give the file back.</source>
        <translation>Répondu : {}. Écrivez la réponse et rendez le fichier.</translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was.</source>
        <translation>Annulé ; tout est comme avant.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Nothing applies without a look: decide one by one.</source>
        <translation>Rien ne s&apos;applique sans regard : décidez une à une.</translation>
    </message>
    <message>
        <source>Only what was asked back can be answered.</source>
        <translation>Seul ce qui a été demandé peut recevoir réponse.</translation>
    </message>
    <message>
        <source>Open the proposal</source>
        <translation>Ouvrir la proposition</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Ouvrir {}</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Écrire la réponse</translation>
    </message>
    <message>
        <source>Write the answer into the note, then press Answer.</source>
        <translation>Écrivez la réponse dans la note, puis appuyez sur Répondre.</translation>
    </message>
    <message>
        <source>Write what you ask into the note, then press Ask back.</source>
        <translation>Écrivez votre question dans la note, puis appuyez sur Questionner.</translation>
    </message>
    <message>
        <source>{} written: give it back.</source>
        <translation>{} écrit : rendez-le.</translation>
    </message>
    <message>
        <source>{}…</source>
        <translation>{}…</translation>
    </message>
    <message>
        <source>“{}” has edits that are not saved: save them first.</source>
        <translation>« {} » a des modifications non enregistrées : enregistrez-les d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>ProposalStep</name>
    <message>
        <source>1. Choose a value, or many, and press 1 to accept, 2 to reject, 3 to ask back. 2. What you accept is a change of yours: look at it in Sync and send it. 3. Write the answer and give the file back.</source>
        <translation>1. Choisissez une valeur, ou plusieurs, et appuyez sur 1 pour accepter, 2 pour refuser, 3 pour questionner. 2. Ce que vous acceptez est une modification à vous : regardez-la dans Synchroniser et envoyez-la. 3. Écrivez la réponse et rendez le fichier.</translation>
    </message>
    <message>
        <source>A few words about proposals</source>
        <translation>Quelques mots sur les propositions</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all that apply</source>
        <translation>Accepter l&apos;applicable</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Questionner</translation>
    </message>
    <message>
        <source>Ask, or answer, about the chosen values; the note says what (key 3)</source>
        <translation>Questionner, ou répondre, sur les valeurs choisies ; la note dit quoi (touche 3)</translation>
    </message>
    <message>
        <source>Back to your changes; all decisions are kept</source>
        <translation>Retour à vos modifications ; toutes les décisions sont gardées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>It is a draft: its author has not given it for review yet.</source>
        <translation>C&apos;est un brouillon : son auteur ne l&apos;a pas encore donné à relire.</translation>
    </message>
    <message>
        <source>Keys 1, 2, 3 accept, reject, ask back; 0 takes a decision back; Enter shows a feature</source>
        <translation>Les touches 1, 2, 3 acceptent, refusent, questionnent ; 0 retire une décision ; Entrée montre une entité</translation>
    </message>
    <message>
        <source>Let the chosen values be for review again, with the value from before (key 0)</source>
        <translation>Remettre les valeurs choisies à relire, avec la valeur d&apos;avant (touche 0)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note: why, or what you ask</source>
        <translation>Note : pourquoi, ou votre question</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Proposed values</source>
        <translation>Valeurs proposées</translation>
    </message>
    <message>
        <source>Refuse the chosen values; the note says why (key 2)</source>
        <translation>Refuser les valeurs choisies ; la note dit pourquoi (touche 2)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Show the features with this text</source>
        <translation>Montrer les entités avec ce texte</translation>
    </message>
    <message>
        <source>Take all values that nobody changed here meanwhile; conflicts wait for you</source>
        <translation>Prendre toutes les valeurs que personne n&apos;a changées ici entre-temps ; les conflits vous attendent</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the chosen values into the field copy, as your own changes (key 1)</source>
        <translation>Prendre les valeurs choisies dans la copie de terrain, comme vos modifications (touche 1)</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tapez pour filtrer</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Et maintenant ?</translation>
    </message>
    <message>
        <source>Why, or what you ask; goes back with the decision</source>
        <translation>Pourquoi, ou votre question ; part avec la décision</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>Écrire la réponse…</translation>
    </message>
    <message>
        <source>Write the decisions and notes into a file for the other side</source>
        <translation>Écrire décisions et notes dans un fichier pour l&apos;autre côté</translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation>Votre proposition</translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
</context>
<context>
    <name>ProposalsPresenter</name>
    <message>
        <source>Look for proposals</source>
        <translation>Chercher des propositions</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Faire une proposition</translation>
    </message>
    <message>
        <source>Open the field copy that the proposal is about first, in Pull.</source>
        <translation>Ouvrez d&apos;abord, dans Récupérer, la copie de terrain dont parle la proposition.</translation>
    </message>
    <message>
        <source>{} written with {} features: give it to the owner of the data. Open the answer here.</source>
        <translation>{} écrit avec {} entités : donnez-le au propriétaire des données. Ouvrez ici la réponse.</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>about {}</source>
        <translation>environ {}</translation>
    </message>
    <message>
        <source>how many features is not known</source>
        <translation>nombre d&apos;entités inconnu</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>{} free on that disk</source>
        <translation>{} libres sur ce disque</translation>
    </message>
    <message>
        <source>{}: there is no room for it.</source>
        <translation>{} : il n&apos;y a pas la place.</translation>
    </message>
</context>
<context>
    <name>PullChoice</name>
    <message>
        <source>A condition in CQL2, such as status = &apos;closed&apos; AND area_m2 &gt; 10000; empty for all features</source>
        <translation>Une condition en CQL2, comme status = &apos;closed&apos; AND area_m2 &gt; 10000 ; vide pour toutes les entités</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Fields that come; the others are left out</source>
        <translation>Champs qui viennent ; les autres sont écartés</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Tables and layers that come too, for the features pulled only</source>
        <translation>Tables et couches qui viennent aussi, pour les entités récupérées seulement</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Ce qui lui appartient</translation>
    </message>
</context>
<context>
    <name>PullForm</name>
    <message>
        <source>A path or a web address; add “|layer” where it has several layers.</source>
        <translation>Un chemin ou une adresse web ; ajoutez « |couche » s&apos;il y a plusieurs couches.</translation>
    </message>
    <message>
        <source>Ask what there is; choose by a filter, by fields, and what belongs to it</source>
        <translation>Demander ce qu&apos;il y a ; choisir par filtre, par champs, et ce qui lui appartient</translation>
    </message>
    <message>
        <source>CSV, GeoJSON, GeoPackage, zipped Shapefile, … or the address of a file or a collection</source>
        <translation>CSV, GeoJSON, GeoPackage, Shapefile zippé, … ou l&apos;adresse d&apos;un fichier ou d&apos;une collection</translation>
    </message>
    <message>
        <source>Copy the features of the area into the field copy</source>
        <translation>Copier les entités de la zone dans la copie de terrain</translation>
    </message>
    <message>
        <source>Field copy</source>
        <translation>Copie de terrain</translation>
    </message>
    <message>
        <source>Field copy (*.gpkg)</source>
        <translation>Copie de terrain (*.gpkg)</translation>
    </message>
    <message>
        <source>Field copy (made, or added to)</source>
        <translation>Copie de terrain (créée ou complétée)</translation>
    </message>
    <message>
        <source>File of the field copy</source>
        <translation>Fichier de la copie de terrain</translation>
    </message>
    <message>
        <source>File or address to pull</source>
        <translation>Fichier ou adresse à récupérer</translation>
    </message>
    <message>
        <source>File to pull</source>
        <translation>Fichier à récupérer</translation>
    </message>
    <message>
        <source>Fold this away</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>GeoPackage to make; an existing field copy gets one more layer</source>
        <translation>GeoPackage à créer ; une copie de terrain existante reçoit une couche de plus</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licence : {}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Pull a file or an address</source>
        <translation>Récupérer un fichier ou une adresse</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Ce qui vient</translation>
    </message>
    <message>
        <source>field copy</source>
        <translation>copie de terrain</translation>
    </message>
    <message>
        <source>{} datasets</source>
        <translation>{} jeux de données</translation>
    </message>
</context>
<context>
    <name>PullPresenter</name>
    <message>
        <source>Asking {}</source>
        <translation>Interrogation de {}</translation>
    </message>
    <message>
        <source>Pull cancelled; nothing was written.</source>
        <translation>Récupération annulée ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Pull {}</source>
        <translation>Récupérer {}</translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation>Lire {}</translation>
    </message>
    <message>
        <source>Reading the area</source>
        <translation>Lecture de la zone</translation>
    </message>
    <message>
        <source>{} pulled into {}.</source>
        <translation>{} récupéré dans {}.</translation>
    </message>
    <message>
        <source>{} skipped.</source>
        <translation>{} omises.</translation>
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
        <translation>Quelques mots sur cette étape</translation>
    </message>
    <message>
        <source>A field copy is a GeoPackage with the data and an untouched snapshot of it. Edit its layers in QGIS as usual, also without a network. Check looks what is newer there, Refresh takes it in and leaves what you changed. Screen then ranks the facilities; Sync sends your corrections back.</source>
        <translation>Une copie de terrain est un GeoPackage avec les données et leur état intact. Modifiez ses couches dans QGIS comme d&apos;habitude, aussi sans réseau. Vérifier regarde ce qui est plus récent là-bas, Actualiser le reprend et laisse ce que vous avez changé. Cribler classe ensuite les installations ; Synchroniser renvoie vos corrections.</translation>
    </message>
    <message>
        <source>Add the chosen layer to the map</source>
        <translation>Ajouter la couche choisie à la carte</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Ajouter à la carte</translation>
    </message>
    <message>
        <source>Bring what was done in the field back into the chosen field copy</source>
        <translation>Ramener dans la copie de terrain choisie ce qui a été fait sur le terrain</translation>
    </message>
    <message>
        <source>Copy a file or what is at an address into a field copy</source>
        <translation>Copier un fichier ou ce qui est à une adresse dans une copie de terrain</translation>
    </message>
    <message>
        <source>Field copies</source>
        <translation>Copies de terrain</translation>
    </message>
    <message>
        <source>Field copies and their layers</source>
        <translation>Copies de terrain et leurs couches</translation>
    </message>
    <message>
        <source>Find data</source>
        <translation>Chercher des données</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Go to step 1</source>
        <translation>Aller à l&apos;étape 1</translation>
    </message>
    <message>
        <source>Make a folder for the field of the chosen field copy, that works without a network</source>
        <translation>Créer pour la copie de terrain choisie un dossier de terrain, qui fonctionne sans réseau</translation>
    </message>
    <message>
        <source>No field copy yet: find a dataset and press Pull, pull a file of your own, or open a field copy you already have.</source>
        <translation>Pas encore de copie de terrain : trouvez un jeu de données et appuyez sur Récupérer, récupérez un fichier à vous, ou ouvrez une copie de terrain existante.</translation>
    </message>
    <message>
        <source>Open a field copy you already have</source>
        <translation>Ouvrir une copie de terrain existante</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Prepare a survey…</source>
        <translation>Campagne…</translation>
    </message>
    <message>
        <source>Pull a file…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Read the field copies again</source>
        <translation>Relire les copies de terrain</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Montrer le fichier dans son dossier</translation>
    </message>
    <message>
        <source>Take a survey in…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Et maintenant ?</translation>
    </message>
</context>
<context>
    <name>RawRecord</name>
    <message>
        <source>Copy raw record</source>
        <translation>Copier la fiche brute</translation>
    </message>
    <message>
        <source>Copy the whole record as received</source>
        <translation>Copier la fiche entière telle que reçue</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Fiche brute</translation>
    </message>
    <message>
        <source>The record as the catalogue sent it</source>
        <translation>La fiche telle que le catalogue l&apos;a envoyée</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Receipt (CSV)</source>
        <translation>Reçu (CSV)</translation>
    </message>
    <message>
        <source>Receipt (HTML)</source>
        <translation>Reçu (HTML)</translation>
    </message>
    <message>
        <source>Receipt (JSON)</source>
        <translation>Reçu (JSON)</translation>
    </message>
</context>
<context>
    <name>ReceptorInputs</name>
    <message>
        <source>Layer with: {}. Without it the answer is UNKNOWN</source>
        <translation>Couche avec : {}. Sans elle, la réponse est UNKNOWN</translation>
    </message>
</context>
<context>
    <name>Reckoner</name>
    <message>
        <source>Counting facilities</source>
        <translation>Décompte des installations</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>Drawing a few tiles, to see how large it becomes…</source>
        <translation>Dessin de quelques tuiles, pour voir la taille…</translation>
    </message>
    <message>
        <source>No layer is ticked: tick at least one.</source>
        <translation>Aucune couche n&apos;est cochée : cochez-en au moins une.</translation>
    </message>
    <message>
        <source>Reckoning sample points</source>
        <translation>Calcul des points d&apos;échantillonnage</translation>
    </message>
    <message>
        <source>Reckoning the basemap</source>
        <translation>Calcul du fond de carte</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>The first page names no area yet.</source>
        <translation>La première page ne nomme pas encore de zone.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>ArcGIS service</source>
        <translation>Service ArcGIS</translation>
    </message>
    <message>
        <source>Commodities</source>
        <translation>Matières premières</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Facility types</source>
        <translation>Types d&apos;installation</translation>
    </message>
    <message>
        <source>Features service (OGC API)</source>
        <translation>Service d&apos;entités (OGC API)</translation>
    </message>
    <message>
        <source>Features service (WFS)</source>
        <translation>Service d&apos;entités (WFS)</translation>
    </message>
    <message>
        <source>FlatGeobuf file</source>
        <translation>Fichier FlatGeobuf</translation>
    </message>
    <message>
        <source>From {}:</source>
        <translation>De {} :</translation>
    </message>
    <message>
        <source>GeoJSON file</source>
        <translation>Fichier GeoJSON</translation>
    </message>
    <message>
        <source>GeoPackage file</source>
        <translation>Fichier GeoPackage</translation>
    </message>
    <message>
        <source>GeoParquet file</source>
        <translation>Fichier GeoParquet</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Layer {}</source>
        <translation>Couche {}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Généalogie</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Map service (WMS)</source>
        <translation>Service de cartes (WMS)</translation>
    </message>
    <message>
        <source>Map service in tiles (WMTS)</source>
        <translation>Service de cartes en tuiles (WMTS)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Raster file (GeoTIFF)</source>
        <translation>Fichier raster (GeoTIFF)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>Réhabilitation</translation>
    </message>
    <message>
        <source>Shapefile, zipped</source>
        <translation>Shapefile, zippé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>The catalogue names none.</source>
        <translation>Le catalogue n&apos;en nomme aucun.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Vector tiles</source>
        <translation>Tuiles vectorielles</translation>
    </message>
    <message>
        <source>Ways to get the data</source>
        <translation>Moyens d&apos;obtenir les données</translation>
    </message>
    <message>
        <source>Where it is listed</source>
        <translation>Où il figure</translation>
    </message>
    <message>
        <source>access differs between the catalogues</source>
        <translation>l&apos;accès diffère selon les catalogues</translation>
    </message>
    <message>
        <source>access not stated</source>
        <translation>accès non indiqué</translation>
    </message>
    <message>
        <source>also in {}</source>
        <translation>aussi dans {}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>id {}</source>
        <translation>id {}</translation>
    </message>
    <message>
        <source>licence and access differ between the catalogues</source>
        <translation>licence et accès diffèrent selon les catalogues</translation>
    </message>
    <message>
        <source>licence differs between the catalogues</source>
        <translation>la licence diffère selon les catalogues</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licence non indiquée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>not restored</source>
        <translation>non réhabilitée</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>réhabilitée</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restreint</translation>
    </message>
    <message>
        <source>updated {}</source>
        <translation>mis à jour {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} et {} de plus</translation>
    </message>
    <message>
        <source>… (cut here: {} characters in all)</source>
        <translation>… (coupé ici : {} caractères en tout)</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add as a live layer</source>
        <translation>Ajouter en couche directe</translation>
    </message>
    <message>
        <source>Add as a live layer, from {}</source>
        <translation>Ajouter en couche directe, de {}</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>Ajouter {}</translation>
    </message>
    <message>
        <source>Copy into a field copy</source>
        <translation>Copier dans une copie de terrain</translation>
    </message>
    <message>
        <source>Copy into a field copy, from {}</source>
        <translation>Copier dans une copie de terrain, de {}</translation>
    </message>
    <message>
        <source>Details, licence, raw record</source>
        <translation>Détails, licence, fiche brute</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Pull {}</source>
        <translation>Récupérer {}</translation>
    </message>
    <message>
        <source>This record names no service or file that can be copied</source>
        <translation>Cette fiche ne nomme ni service ni fichier à copier</translation>
    </message>
    <message>
        <source>This record names no service that can be shown live</source>
        <translation>Cette fiche ne nomme aucun service à montrer en direct</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>All that the catalogues say</source>
        <translation>Tout ce que disent les catalogues</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Détails de la fiche</translation>
    </message>
    <message>
        <source>Fold the details away</source>
        <translation>Replier les détails</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Fiche brute</translation>
    </message>
    <message>
        <source>Show the record as received</source>
        <translation>Montrer la fiche telle que reçue</translation>
    </message>
    <message>
        <source>Zoom to its area</source>
        <translation>Zoomer sur sa zone</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>What was changed here stayed ({}).</source>
        <translation>Ce qui a été modifié ici est resté ({}).</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>géométrie</translation>
    </message>
    <message>
        <source>id {}</source>
        <translation>id {}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>{} changed there</source>
        <translation>{} modifiées là-bas</translation>
    </message>
    <message>
        <source>{} deleted there</source>
        <translation>{} supprimées là-bas</translation>
    </message>
    <message>
        <source>{} deleted there, kept for photos or notes</source>
        <translation>{} supprimées là-bas, gardées pour photos ou notes</translation>
    </message>
    <message>
        <source>{} in conflict</source>
        <translation>{} en conflit</translation>
    </message>
    <message>
        <source>{} is up to date.</source>
        <translation>{} est à jour.</translation>
    </message>
    <message>
        <source>{} left alone, still to be sent</source>
        <translation>{} laissées, encore à envoyer</translation>
    </message>
    <message>
        <source>{} left the area or the filter</source>
        <translation>{} sorties de la zone ou du filtre</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} nouvelles</translation>
    </message>
    <message>
        <source>{} newer there</source>
        <translation>{} plus récentes là-bas</translation>
    </message>
    <message>
        <source>{} not found, kept</source>
        <translation>{} introuvables, gardées</translation>
    </message>
    <message>
        <source>{} refreshed: {}.</source>
        <translation>{} actualisée : {}.</translation>
    </message>
    <message>
        <source>{}: a refresh would bring {}.</source>
        <translation>{} : une actualisation apporterait {}.</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… et {} de plus</translation>
    </message>
</context>
<context>
    <name>RefreshPresenter</name>
    <message>
        <source>Cancelled; the layer is as it was.</source>
        <translation>Annulé ; la couche est comme avant.</translation>
    </message>
    <message>
        <source>Cancelled; what was refreshed before stays. Refresh again to go on from there.</source>
        <translation>Annulé ; ce qui a été actualisé avant reste. Actualisez de nouveau pour continuer de là.</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Vérification de {}</translation>
    </message>
    <message>
        <source>Refreshing {}</source>
        <translation>Actualisation de {}</translation>
    </message>
    <message>
        <source>“{}” has edits that are not saved: save them, then refresh.</source>
        <translation>« {} » a des modifications non enregistrées : enregistrez-les, puis actualisez.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remarks ({})</source>
        <translation>Remarques ({})</translation>
    </message>
    <message>
        <source>Why features were skipped, and what else is worth knowing</source>
        <translation>Pourquoi des entités ont été omises, et quoi d&apos;autre vaut d&apos;être su</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Edits of {} are not saved: they would stay at home.</source>
        <translation>Les modifications de {} ne sont pas enregistrées : elles resteraient au bureau.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>The edits of “{}” were not saved.</source>
        <translation>Les modifications de « {} » n&apos;ont pas été enregistrées.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Date that the report bears (empty: none, for the same bytes again)</source>
        <translation>Date portée par le rapport (vide : aucune, pour les mêmes octets)</translation>
    </message>
    <message>
        <source>Name of the facility, for the report</source>
        <translation>Nom de l&apos;installation, pour le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report to print</source>
        <translation>Rapport à imprimer</translation>
    </message>
    <message>
        <source>The result&apos;s metadata were not kept: {}</source>
        <translation>Les métadonnées du résultat n&apos;ont pas été gardées : {}</translation>
    </message>
</context>
<context>
    <name>ResultLayer</name>
    <message>
        <source>Closing the file</source>
        <translation>Fermeture du fichier</translation>
    </message>
    <message>
        <source>The field {} is replaced by the result of that name.</source>
        <translation>Le champ {} est remplacé par le résultat de ce nom.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Add as live layer</source>
        <translation>Ajouter en couche directe</translation>
    </message>
    <message>
        <source>Copy title, id and link</source>
        <translation>Copier titre, id et lien</translation>
    </message>
    <message>
        <source>Found records</source>
        <translation>Fiches trouvées</translation>
    </message>
    <message>
        <source>Found records; Enter unfolds the details</source>
        <translation>Fiches trouvées ; Entrée déplie les détails</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pull into a field copy</source>
        <translation>Récupérer dans une copie de terrain</translation>
    </message>
    <message>
        <source>Zoom to its area</source>
        <translation>Zoomer sur sa zone</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Facility sheet…</source>
        <translation>Fiche d&apos;installation…</translation>
    </message>
    <message>
        <source>Make one page for one facility: select it on the map first, or name it in the dialog</source>
        <translation>Faire une page pour une installation : sélectionnez-la d&apos;abord sur la carte, ou nommez-la dans le dialogue</translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation>Ouvrir le rapport dans le navigateur</translation>
    </message>
    <message>
        <source>Open the table of the result, ranked, with what the method found in the first columns</source>
        <translation>Ouvrir la table du résultat, classée, avec ce que la méthode a trouvé dans les premières colonnes</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print the report to a PDF file beside it, and open that</source>
        <translation>Imprimer le rapport dans un PDF à côté, et l&apos;ouvrir</translation>
    </message>
    <message>
        <source>Ranked table</source>
        <translation>Table classée</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Tel que trouvé</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Matière première</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation>Type d&apos;installation</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Emprises</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Réduire la liste</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Only records with these words are listed; letters typed in the list come here, too</source>
        <translation>Seules les fiches avec ces mots sont listées ; les lettres tapées dans la liste arrivent aussi ici</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Show all footprints on the map; click one there to select its record</source>
        <translation>Montrer toutes les emprises sur la carte ; un clic y choisit sa fiche</translation>
    </message>
    <message>
        <source>Show pictures without asking</source>
        <translation>Montrer les images sans demander</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Trier et grouper</translation>
    </message>
    <message>
        <source>Sort and group the list; pictures</source>
        <translation>Trier et grouper la liste ; images</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>{} of {} listed</source>
        <translation>{} listées sur {}</translation>
    </message>
</context>
<context>
    <name>ResultsPresenter</name>
    <message>
        <source>Open {}</source>
        <translation>Ouvrir {}</translation>
    </message>
    <message>
        <source>Picture of {}</source>
        <translation>Image de {}</translation>
    </message>
    <message>
        <source>{} records are selected: choose {} at most for this.</source>
        <translation>{} fiches sont sélectionnées : choisissez-en {} au plus pour cela.</translation>
    </message>
    <message>
        <source>“{}” is on the map, live from its service.</source>
        <translation>« {} » est sur la carte, en direct de son service.</translation>
    </message>
</context>
<context>
    <name>RiskResource</name>
    <message>
        <source>“{}” and “{}” have no id in common: choose a field that both have under {}.</source>
        <translation>« {} » et « {} » n&apos;ont pas d&apos;id commun : choisissez dans {} un champ que les deux ont.</translation>
    </message>
    <message>
        <source>“{}” is matched by {}: {} of {} facilities{}.</source>
        <translation>« {} » est reliée par {} : {} installations sur {}{}.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check {}</source>
        <translation>Vérifier {}</translation>
    </message>
    <message>
        <source>Look what is newer on the service; nothing is changed</source>
        <translation>Regarder ce qui est plus récent sur le service ; rien n&apos;est changé</translation>
    </message>
    <message>
        <source>Pull again what changed on the service; what was changed here stays</source>
        <translation>Récupérer de nouveau ce qui a changé sur le service ; ce qui a changé ici reste</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Tout actualiser</translation>
    </message>
    <message>
        <source>Refresh all of {}</source>
        <translation>Tout actualiser de {}</translation>
    </message>
    <message>
        <source>Refresh each layer of this field copy, one after the other</source>
        <translation>Actualiser chaque couche de cette copie de terrain, l&apos;une après l&apos;autre</translation>
    </message>
    <message>
        <source>Refresh {}</source>
        <translation>Actualiser {}</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Field sheets</source>
        <translation>&amp;Fiches de terrain</translation>
    </message>
    <message>
        <source>&amp;Samples per facility</source>
        <translation>&amp;Échantillons par installation</translation>
    </message>
    <message>
        <source>0 for none</source>
        <translation>0 pour aucun</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Field sheets</source>
        <translation>Fiches de terrain</translation>
    </message>
    <message>
        <source>From &amp;edge</source>
        <translation>Du &amp;bord</translation>
    </message>
    <message>
        <source>From edge</source>
        <translation>Du bord</translation>
    </message>
    <message>
        <source>How the points lie in a facility</source>
        <translation>Comment les points sont placés dans une installation</translation>
    </message>
    <message>
        <source>PDF to print, a page per facility: map, attributes, empty fields to write on, a code to scan</source>
        <translation>PDF à imprimer, une page par installation : carte, attributs, champs vides à remplir, un code à scanner</translation>
    </message>
    <message>
        <source>S&amp;pacing</source>
        <translation>É&amp;cart</translation>
    </message>
    <message>
        <source>Samples per facility</source>
        <translation>Échantillons par installation</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Smallest distance between two points, metres</source>
        <translation>Distance minimale entre deux points, mètres</translation>
    </message>
    <message>
        <source>Smallest distance of a point from the outline, metres</source>
        <translation>Distance minimale d&apos;un point au contour, mètres</translation>
    </message>
    <message>
        <source>Smallest spacing</source>
        <translation>Écart minimal</translation>
    </message>
    <message>
        <source>The same seed and facilities give the same points</source>
        <translation>La même graine et les mêmes installations donnent les mêmes points</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>1 search</source>
        <translation>1 recherche</translation>
    </message>
    <message>
        <source>Nothing new since {}.</source>
        <translation>Rien de nouveau depuis {}.</translation>
    </message>
    <message>
        <source>Only the first {} were looked at.</source>
        <translation>Seules les {} premières ont été regardées.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>in an area</source>
        <translation>dans une zone</translation>
    </message>
    <message>
        <source>{} new, {} changed</source>
        <translation>{} nouvelles, {} modifiées</translation>
    </message>
    <message>
        <source>{} records remembered: the next run tells what is new.</source>
        <translation>{} fiches retenues : la prochaine exécution dit ce qui est nouveau.</translation>
    </message>
    <message>
        <source>{} searches</source>
        <translation>{} recherches</translation>
    </message>
    <message>
        <source>{} since {}.</source>
        <translation>{} depuis {}.</translation>
    </message>
</context>
<context>
    <name>SavedAreas</name>
    <message>
        <source>No saved search has an area: save one in step 1, or choose another area.</source>
        <translation>Aucune recherche enregistrée n&apos;a de zone : enregistrez-en une à l&apos;étape 1, ou choisissez une autre zone.</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Searches that were saved in step 1 with an area</source>
        <translation>Recherches enregistrées à l&apos;étape 1 avec une zone</translation>
    </message>
</context>
<context>
    <name>SavedFiles</name>
    <message>
        <source>Export of searches</source>
        <translation>Export de recherches</translation>
    </message>
    <message>
        <source>Import of searches</source>
        <translation>Import de recherches</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>There is no saved search yet.</source>
        <translation>Il n&apos;y a pas encore de recherche enregistrée.</translation>
    </message>
    <message>
        <source>With these there would be more than {} searches.</source>
        <translation>Avec celles-ci, il y aurait plus de {} recherches.</translation>
    </message>
    <message>
        <source>{} of them are here already: {}. Replace these?</source>
        <translation>{} d&apos;entre elles sont déjà ici : {}. Les remplacer ?</translation>
    </message>
    <message>
        <source>{} read.</source>
        <translation>{} lues.</translation>
    </message>
    <message>
        <source>{} written to {}.</source>
        <translation>{} écrites dans {}.</translation>
    </message>
    <message>
        <source>“{}” is there already. Replace it?</source>
        <translation>« {} » y est déjà. Le remplacer ?</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Enter runs a search, F2 renames it, Delete deletes it</source>
        <translation>Entrée exécute une recherche, F2 la renomme, Suppr la supprime</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Saved searches and history</source>
        <translation>Recherches enregistrées et historique</translation>
    </message>
    <message>
        <source>last run {}</source>
        <translation>dernière exécution {}</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>jamais exécutée</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>A name to keep this search under</source>
        <translation>Un nom pour garder cette recherche</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d&apos;abord un fichier.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Supprimer ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File of saved searches</source>
        <translation>Fichier de recherches enregistrées</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Give another name</source>
        <translation>Donner un autre nom</translation>
    </message>
    <message>
        <source>Give the search a name first.</source>
        <translation>Donnez d&apos;abord un nom à la recherche.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Keep what is asked for now</source>
        <translation>Garder ce qui est demandé maintenant</translation>
    </message>
    <message>
        <source>Name for this search</source>
        <translation>Nom pour cette recherche</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read searches from a file</source>
        <translation>Lire des recherches d&apos;un fichier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved searches ({})</source>
        <translation>Recherches enregistrées ({})</translation>
    </message>
    <message>
        <source>Search again, and tell what is new</source>
        <translation>Chercher de nouveau, et dire ce qui est nouveau</translation>
    </message>
    <message>
        <source>Type to filter the list</source>
        <translation>Tapez pour filtrer la liste</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Utiliser ce fichier</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write selected or all searches to a file</source>
        <translation>Écrire les recherches sélectionnées, ou toutes, dans un fichier</translation>
    </message>
</context>
<context>
    <name>SavedPresenter</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete {}? What it had found is forgotten, too.</source>
        <translation>Supprimer {} ? Ce qu&apos;elle avait trouvé est oublié aussi.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The area has too many corners to be kept: choose or draw a simpler one.</source>
        <translation>La zone a trop de sommets pour être gardée : choisissez ou dessinez-en une plus simple.</translation>
    </message>
    <message>
        <source>The words are too many to be kept: search for fewer.</source>
        <translation>Les mots sont trop nombreux pour être gardés : cherchez-en moins.</translation>
    </message>
    <message>
        <source>There is a search named “{}” already. Replace it?</source>
        <translation>Il y a déjà une recherche nommée « {} ». La remplacer ?</translation>
    </message>
    <message>
        <source>{} searches are saved: delete one first.</source>
        <translation>{} recherches sont enregistrées : supprimez-en d&apos;abord une.</translation>
    </message>
    <message>
        <source>“{}” cannot be its name: empty, or taken.</source>
        <translation>« {} » ne peut être son nom : vide, ou pris.</translation>
    </message>
    <message>
        <source>“{}” is saved.</source>
        <translation>« {} » est enregistrée.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>; the layer “{}” has such fields: choose it above to screen that one</source>
        <translation>; la couche « {} » a de tels champs : choisissez-la ci-dessus pour la cribler</translation>
    </message>
    <message>
        <source>Acid–base</source>
        <translation>Acide-base</translation>
    </message>
    <message>
        <source>All of them only because something is not known: the report says what.</source>
        <translation>Toutes seulement parce que quelque chose n&apos;est pas connu : le rapport dit quoi.</translation>
    </message>
    <message>
        <source>An outer bound for {} of {}; for {} height or volume is not known.</source>
        <translation>Une limite extérieure pour {} sur {} ; pour {} la hauteur ou le volume n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Surface (m²)</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Produits chimiques</translation>
    </message>
    <message>
        <source>Commodities</source>
        <translation>Matières premières</translation>
    </message>
    <message>
        <source>Considerable ecological risk</source>
        <translation>Risque écologique considérable</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Contamination</translation>
    </message>
    <message>
        <source>Contents of elements</source>
        <translation>Teneurs en éléments</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couverte</translation>
    </message>
    <message>
        <source>Critical raw materials are not known for any of {}: the layer has mass and class only.</source>
        <translation>Matières premières critiques inconnues pour chacune des {} : la couche n&apos;a que masse et classe.</translation>
    </message>
    <message>
        <source>Density (t/m³)</source>
        <translation>Densité (t/m³)</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Modèle de terrain</translation>
    </message>
    <message>
        <source>Examine further</source>
        <translation>À examiner davantage</translation>
    </message>
    <message>
        <source>Exposed to wind</source>
        <translation>Exposée au vent</translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation>Type d&apos;installation</translation>
    </message>
    <message>
        <source>Farmland</source>
        <translation>Cultures</translation>
    </message>
    <message>
        <source>Gives mass and class only: {}.</source>
        <translation>Ne donne que masse et classe : {}.</translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation>Hauteur (m)</translation>
    </message>
    <message>
        <source>High risk, high resource</source>
        <translation>Risque élevé, ressource élevée</translation>
    </message>
    <message>
        <source>High risk, low resource</source>
        <translation>Risque élevé, ressource faible</translation>
    </message>
    <message>
        <source>Id of the facility</source>
        <translation>Id de l&apos;installation</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Low ecological risk</source>
        <translation>Risque écologique faible</translation>
    </message>
    <message>
        <source>Low risk, high resource</source>
        <translation>Risque faible, ressource élevée</translation>
    </message>
    <message>
        <source>Low risk, low resource</source>
        <translation>Risque faible, ressource faible</translation>
    </message>
    <message>
        <source>Mass (t)</source>
        <translation>Masse (t)</translation>
    </message>
    <message>
        <source>Moderate ecological risk</source>
        <translation>Risque écologique modéré</translation>
    </message>
    <message>
        <source>NAG (kg H₂SO₄/t)</source>
        <translation>NAG (kg H₂SO₄/t)</translation>
    </message>
    <message>
        <source>NAG pH</source>
        <translation>pH NAG</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needs {}: {}.</source>
        <translation>Demande {} : {}.</translation>
    </message>
    <message>
        <source>No need to examine further</source>
        <translation>Pas à examiner davantage</translation>
    </message>
    <message>
        <source>Not acid generating</source>
        <translation>Non générateur d&apos;acide</translation>
    </message>
    <message>
        <source>Not given, so the answer is UNKNOWN and counts as YES: {}.</source>
        <translation>Non donné, donc la réponse est UNKNOWN et compte comme YES : {}.</translation>
    </message>
    <message>
        <source>Permeable ground</source>
        <translation>Sol perméable</translation>
    </message>
    <message>
        <source>Poor-status water</source>
        <translation>Eau en mauvais état</translation>
    </message>
    <message>
        <source>Potentially acid generating</source>
        <translation>Potentiellement générateur d&apos;acide</translation>
    </message>
    <message>
        <source>Pre-selection</source>
        <translation>Présélection</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>Zones protégées</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Result: resource</source>
        <translation>Résultat : ressource</translation>
    </message>
    <message>
        <source>Result: risk</source>
        <translation>Résultat : risque</translation>
    </message>
    <message>
        <source>Risk and resource</source>
        <translation>Risque et ressource</translation>
    </message>
    <message>
        <source>Run-out</source>
        <translation>Propagation</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Habitations</translation>
    </message>
    <message>
        <source>Slope (°)</source>
        <translation>Pente (°)</translation>
    </message>
    <message>
        <source>Sulphide minerals</source>
        <translation>Minéraux sulfurés</translation>
    </message>
    <message>
        <source>Sulphide sulphur (%)</source>
        <translation>Soufre sulfuré (%)</translation>
    </message>
    <message>
        <source>Takes {}, matched by {}.</source>
        <translation>Prend {}, relié par {}.</translation>
    </message>
    <message>
        <source>Thickness (m)</source>
        <translation>Épaisseur (m)</translation>
    </message>
    <message>
        <source>This layer holds no results yet: the pre-selection and the resource potential run first.</source>
        <translation>Cette couche ne contient pas encore de résultats : la présélection et le potentiel de ressources tournent d&apos;abord.</translation>
    </message>
    <message>
        <source>Total sulphur (%)</source>
        <translation>Soufre total (%)</translation>
    </message>
    <message>
        <source>Toxic metals</source>
        <translation>Métaux toxiques</translation>
    </message>
    <message>
        <source>UNFC code</source>
        <translation>Code UNFC</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Very high ecological risk</source>
        <translation>Risque écologique très élevé</translation>
    </message>
    <message>
        <source>Volume (m³)</source>
        <translation>Volume (m³)</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>teneurs</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>less than 1 t of critical raw materials</source>
        <translation>moins de 1 t de matières premières critiques</translation>
    </message>
    <message>
        <source>mass or volume</source>
        <translation>masse ou volume</translation>
    </message>
    <message>
        <source>needs {}</source>
        <translation>demande {}</translation>
    </message>
    <message>
        <source>no field holds sulphide or total sulphur (%)</source>
        <translation>aucun champ ne contient le soufre sulfuré ou total (%)</translation>
    </message>
    <message>
        <source>no field holds sulphur (%)</source>
        <translation>aucun champ ne contient le soufre (%)</translation>
    </message>
    <message>
        <source>no field holds that of a resource potential, which cannot run first without mass and contents</source>
        <translation>aucun champ ne contient celui d&apos;un potentiel de ressources, qui ne peut tourner d&apos;abord sans masse ni teneurs</translation>
    </message>
    <message>
        <source>no field holds the content of an element, such as Cu_pct or As_ppm</source>
        <translation>aucun champ ne contient la teneur d&apos;un élément, comme Cu_pct ou As_ppm</translation>
    </message>
    <message>
        <source>no field holds the density (t/m³); one for all may be given in Run…</source>
        <translation>aucun champ ne contient la densité (t/m³) ; une pour toutes se donne dans Régler…</translation>
    </message>
    <message>
        <source>no field holds the height of the dam or heap (m)</source>
        <translation>aucun champ ne contient la hauteur de la digue ou de la halde (m)</translation>
    </message>
    <message>
        <source>no field holds the mass (t), nor volume (m³) and density (t/m³)</source>
        <translation>aucun champ ne contient la masse (t), ni volume (m³) et densité (t/m³)</translation>
    </message>
    <message>
        <source>no field holds the neutralisation potential (kg CaCO₃/t)</source>
        <translation>aucun champ ne contient le potentiel de neutralisation (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>no field holds the result of a pre-selection or contamination</source>
        <translation>aucun champ ne contient le résultat d&apos;une présélection ou contamination</translation>
    </message>
    <message>
        <source>no field holds the stored volume (m³)</source>
        <translation>aucun champ ne contient le volume stocké (m³)</translation>
    </message>
    <message>
        <source>no field holds the thickness (m)</source>
        <translation>aucun champ ne contient l&apos;épaisseur (m)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>ready in part, without {}</source>
        <translation>prêt en partie, sans {}</translation>
    </message>
    <message>
        <source>ready, runs two methods first</source>
        <translation>prêt, exécute d&apos;abord deux méthodes</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressource</translation>
    </message>
    <message>
        <source>results of resource</source>
        <translation>résultats de ressource</translation>
    </message>
    <message>
        <source>results of risk</source>
        <translation>résultats de risque</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>sulphur</source>
        <translation>soufre</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>épaisseur</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>{} answers of persons count, {} in the place of what the data say: see the reasons.</source>
        <translation>{} réponses de personnes comptent, {} à la place de ce que disent les données : voir les motifs.</translation>
    </message>
    <message>
        <source>{} from “{}” ({})</source>
        <translation>{} de « {} » ({})</translation>
    </message>
    <message>
        <source>{} of them only because something is not known: the report says what.</source>
        <translation>{} d&apos;entre elles seulement parce que quelque chose n&apos;est pas connu : le rapport dit quoi.</translation>
    </message>
    <message>
        <source>{} of {} examine further.</source>
        <translation>{} sur {} à examiner davantage.</translation>
    </message>
    <message>
        <source>{} of {} high in both, {} without a quadrant: the reasons say why.</source>
        <translation>{} sur {} élevées des deux côtés, {} sans quadrant : les motifs disent pourquoi.</translation>
    </message>
    <message>
        <source>{} of {} hold critical raw materials, {} t in all; {} not known.</source>
        <translation>{} sur {} contiennent des matières premières critiques, {} t en tout ; {} non connues.</translation>
    </message>
    <message>
        <source>{} of {} potentially acid generating, {} uncertain, {} without data.</source>
        <translation>{} sur {} potentiellement générateurs d&apos;acide, {} incertains, {} sans données.</translation>
    </message>
    <message>
        <source>{} of {} with a considerable or very high ecological risk, {} not known.</source>
        <translation>{} sur {} à risque écologique considérable ou très élevé, {} non connues.</translation>
    </message>
    <message>
        <source>{} t of critical raw materials and more</source>
        <translation>{} t de matières premières critiques ou plus</translation>
    </message>
</context>
<context>
    <name>ScreenPresenter</name>
    <message>
        <source>Counting the results</source>
        <translation>Décompte des résultats</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Impression du rapport</translation>
    </message>
    <message>
        <source>Screening cancelled.</source>
        <translation>Criblage annulé.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>{} with contents of {}</source>
        <translation>{} avec teneurs en {}</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source>A few words about this step</source>
        <translation>Quelques mots sur cette étape</translation>
    </message>
    <message>
        <source>Fields of the layer</source>
        <translation>Champs de la couche</translation>
    </message>
    <message>
        <source>Forget what was chosen here for this source, and recognise its fields again</source>
        <translation>Oublier ce qui a été choisi ici pour cette source, et reconnaître ses champs de nouveau</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer to screen: facilities as polygons or points, or a table of samples</source>
        <translation>Couche à cribler : installations en polygones ou points, ou une table d&apos;échantillons</translation>
    </message>
    <message>
        <source>Layers around</source>
        <translation>Couches alentour</translation>
    </message>
    <message>
        <source>No facilities in the project yet: pull or open a layer first.</source>
        <translation>Pas encore d&apos;installations dans le projet : récupérez ou ouvrez d&apos;abord une couche.</translation>
    </message>
    <message>
        <source>Recognise anew</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>Run now runs a method with the inputs that were recognised; Run… opens its dialog to change them. What is not known counts as a reason to examine further, never as harmless. The result is a layer above the one it explains; the report gives reasons, sources and what was missing.</source>
        <translation>Exécuter lance une méthode avec les entrées reconnues ; Régler… ouvre son dialogue pour les changer. Ce qui n&apos;est pas connu compte comme raison d&apos;examiner davantage, jamais comme sans danger. Le résultat est une couche au-dessus de celle qu&apos;il explique ; le rapport donne motifs, sources et ce qui manquait.</translation>
    </message>
    <message>
        <source>Show and change which field and which layer is which</source>
        <translation>Montrer et changer quel champ et quelle couche est quoi</translation>
    </message>
    <message>
        <source>Show, edit</source>
        <translation>Montrer, modifier</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Et maintenant ?</translation>
    </message>
    <message>
        <source>{} of {} inputs recognised</source>
        <translation>{} entrées reconnues sur {}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No catalogue answered.</source>
        <translation>Aucun catalogue n&apos;a répondu.</translation>
    </message>
    <message>
        <source>Nothing matches {}.</source>
        <translation>Rien ne correspond à {}.</translation>
    </message>
    <message>
        <source>The catalogues hold no records.</source>
        <translation>Les catalogues ne contiennent aucune fiche.</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>pas {}</translation>
    </message>
    <message>
        <source>the area {}</source>
        <translation>la zone {}</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>l&apos;époque</translation>
    </message>
    <message>
        <source>the words “{}”</source>
        <translation>les mots « {} »</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>{} en échec</translation>
    </message>
    <message>
        <source>{} gave no answer.</source>
        <translation>{} n&apos;a donné aucune réponse.</translation>
    </message>
    <message>
        <source>{} incomplete</source>
        <translation>{} incomplet</translation>
    </message>
    <message>
        <source>{} merged</source>
        <translation>{} fusionnées</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} ou plus</translation>
    </message>
    <message>
        <source>{}: {} entries could not be read</source>
        <translation>{} : {} entrées illisibles</translation>
    </message>
</context>
<context>
    <name>SentencePresenter</name>
    <message>
        <source>Reading the sentence</source>
        <translation>Lecture de la phrase</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>Recherche annulée.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {} of {}: {}</source>
        <translation>Étape {} sur {} : {}</translation>
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
        <translation>Type d&apos;installation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>other or not stated</source>
        <translation>autre ou non indiqué</translation>
    </message>
    <message>
        <source>sample taken</source>
        <translation>échantillon pris</translation>
    </message>
    <message>
        <source>sample to be taken</source>
        <translation>échantillon à prendre</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>({} more in the project)</source>
        <translation>({} de plus dans le projet)</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 aucun</translation>
    </message>
    <message>
        <source>1 facility</source>
        <translation>1 installation</translation>
    </message>
    <message>
        <source>1 sample point</source>
        <translation>1 point d&apos;échantillonnage</translation>
    </message>
    <message>
        <source>1 slight</source>
        <translation>1 léger</translation>
    </message>
    <message>
        <source>2 clear</source>
        <translation>2 net</translation>
    </message>
    <message>
        <source>3 severe</source>
        <translation>3 grave</translation>
    </message>
    <message>
        <source>A plain name</source>
        <translation>Un nom simple</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation>Précision (m)</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Around and after</source>
        <translation>Alentour et suites</translation>
    </message>
    <message>
        <source>Attributes: what is known, and what is not yet</source>
        <translation>Attributs : ce qui est connu, et ce qui ne l&apos;est pas encore</translation>
    </message>
    <message>
        <source>Basemap</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Checked: it can be prepared; worth a look before:</source>
        <translation>Vérifié : elle peut être préparée ; à regarder avant :</translation>
    </message>
    <message>
        <source>Checked: nothing stands in the way.</source>
        <translation>Vérifié : rien ne s&apos;y oppose.</translation>
    </message>
    <message>
        <source>Checked: this has to be repaired first.</source>
        <translation>Vérifié : ceci doit d&apos;abord être réparé.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de tâches</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Listes de codes</translation>
    </message>
    <message>
        <source>Conductivity (µS/cm)</source>
        <translation>Conductivité (µS/cm)</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Cracks</source>
        <translation>Fissures</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Date, heure</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distance (m)</translation>
    </message>
    <message>
        <source>Drawing that many takes minutes, from a service even longer.</source>
        <translation>En dessiner autant prend des minutes, d&apos;un service encore plus.</translation>
    </message>
    <message>
        <source>Drawing the basemap: {} of {} tiles</source>
        <translation>Dessin du fond de carte : {} tuiles sur {}</translation>
    </message>
    <message>
        <source>Drop the area</source>
        <translation>Retirer la zone</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Poussière</translation>
    </message>
    <message>
        <source>Erosion</source>
        <translation>Érosion</translation>
    </message>
    <message>
        <source>Fencing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Field sheets</source>
        <translation>Fiches de terrain</translation>
    </message>
    <message>
        <source>Field sheets: page {} of {}</source>
        <translation>Fiches de terrain : page {} sur {}</translation>
    </message>
    <message>
        <source>Flow (l/s)</source>
        <translation>Débit (l/s)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Fumes</source>
        <translation>Fumées</translation>
    </message>
    <message>
        <source>GNSS</source>
        <translation>GNSS</translation>
    </message>
    <message>
        <source>GNSS with RTK</source>
        <translation>GNSS avec RTK</translation>
    </message>
    <message>
        <source>Give identities</source>
        <translation>Donner des identités</translation>
    </message>
    <message>
        <source>Go to step 4; this page waits here</source>
        <translation>Aller à l&apos;étape 4 ; cette page attend ici</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Iron staining</source>
        <translation>Taches de fer</translation>
    </message>
    <message>
        <source>Leave at home</source>
        <translation>Laisser au bureau</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L&apos;écarter</translation>
    </message>
    <message>
        <source>Leave the deepest zoom levels of the basemap out</source>
        <translation>Écarter les niveaux de zoom les plus profonds du fond de carte</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>Less deep</source>
        <translation>Moins profond</translation>
    </message>
    <message>
        <source>Located by</source>
        <translation>Situé par</translation>
    </message>
    <message>
        <source>Looking at how large the basemap becomes</source>
        <translation>Estimation de la taille du fond de carte</translation>
    </message>
    <message>
        <source>Make valid</source>
        <translation>Rendre valide</translation>
    </message>
    <message>
        <source>Material is taken</source>
        <translation>On prélève du matériau</translation>
    </message>
    <message>
        <source>Moving the folder into place</source>
        <translation>Mise en place du dossier</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>One point by chance in each of equally large parts.</source>
        <translation>Un point au hasard dans chacune de parties égales.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Outline, visit, photos, samples</source>
        <translation>Contour, visite, photos, échantillons</translation>
    </message>
    <message>
        <source>Permission of</source>
        <translation>Permission de</translation>
    </message>
    <message>
        <source>Planned use</source>
        <translation>Usage prévu</translation>
    </message>
    <message>
        <source>Points at equal steps, the grid turned by chance.</source>
        <translation>Points à pas égaux, la grille tournée au hasard.</translation>
    </message>
    <message>
        <source>Points by chance alone: some parts may stay without one.</source>
        <translation>Points au hasard seul : des parties peuvent rester sans.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Reading the facilities for their sheets</source>
        <translation>Lecture des installations pour leurs fiches</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Ready: {}, {}, in {}</source>
        <translation>Prêt : {}, {}, dans {}</translation>
    </message>
    <message>
        <source>Receptors</source>
        <translation>Récepteurs</translation>
    </message>
    <message>
        <source>Redraw these outlines in your field copy; Sync shows it as a correction</source>
        <translation>Redessiner ces contours dans votre copie de terrain ; Synchroniser le montre comme correction</translation>
    </message>
    <message>
        <source>Remarks, sketch, photos</source>
        <translation>Remarques, croquis, photos</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Save the edits</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the edits of the field copy&apos;s layers</source>
        <translation>Enregistrer les modifications des couches de la copie de terrain</translation>
    </message>
    <message>
        <source>Seepage</source>
        <translation>Suintement</translation>
    </message>
    <message>
        <source>Set the area of the first page to everywhere</source>
        <translation>Mettre la zone de la première page sur partout</translation>
    </message>
    <message>
        <source>Shorten the folder&apos;s name and leave out what phones and Windows do not take</source>
        <translation>Raccourcir le nom du dossier et retirer ce que téléphones et Windows n&apos;acceptent pas</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Montrer les conflits</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation>Stratifié</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Take a name beside it that is not in use</source>
        <translation>Prendre un nom voisin non utilisé</translation>
    </message>
    <message>
        <source>Take all layers</source>
        <translation>Prendre toutes les couches</translation>
    </message>
    <message>
        <source>Take the tick of this layer away on the first page</source>
        <translation>Décocher cette couche à la première page</translation>
    </message>
    <message>
        <source>Take the tick of this layer of the basemap away on the second page</source>
        <translation>Décocher cette couche du fond de carte à la deuxième page</translation>
    </message>
    <message>
        <source>Take these photos out of the survey; your field copy keeps them</source>
        <translation>Retirer ces photos de la campagne ; votre copie de terrain les garde</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Température (°C)</translation>
    </message>
    <message>
        <source>This facility has no usable outline: draw a sketch here.</source>
        <translation>Cette installation n&apos;a pas de contour utilisable : dessinez ici un croquis.</translation>
    </message>
    <message>
        <source>Tick all layers on the first page</source>
        <translation>Cocher toutes les couches à la première page</translation>
    </message>
    <message>
        <source>Up to {}; {} free on that disk.</source>
        <translation>Jusqu&apos;à {} ; {} libres sur ce disque.</translation>
    </message>
    <message>
        <source>Vegetation (%)</source>
        <translation>Végétation (%)</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Water body</source>
        <translation>Masse d&apos;eau</translation>
    </message>
    <message>
        <source>Water on the pond</source>
        <translation>Eau sur le bassin</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Write an identity for each of them into your field copy</source>
        <translation>Écrire une identité pour chacune dans votre copie de terrain</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Écriture du projet</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>au bureau</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>sac</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>flacon</translation>
    </message>
    <message>
        <source>channel sample</source>
        <translation>échantillon en rainure</translation>
    </message>
    <message>
        <source>composite sample</source>
        <translation>échantillon composite</translation>
    </message>
    <message>
        <source>core box</source>
        <translation>caisse à carottes</translation>
    </message>
    <message>
        <source>depth (m)</source>
        <translation>profondeur (m)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>drill core</source>
        <translation>carotte de sondage</translation>
    </message>
    <message>
        <source>grab sample</source>
        <translation>échantillon ponctuel</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>mass (kg)</source>
        <translation>masse (kg)</translation>
    </message>
    <message>
        <source>not accessible</source>
        <translation>inaccessible</translation>
    </message>
    <message>
        <source>orthophoto</source>
        <translation>orthophoto</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>page {} sur {}</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>{} GB</source>
        <translation>{} Go</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} Mo</translation>
    </message>
    <message>
        <source>{} facilities</source>
        <translation>{} installations</translation>
    </message>
    <message>
        <source>{} more in the project</source>
        <translation>{} de plus dans le projet</translation>
    </message>
    <message>
        <source>{} of {} tiles of the basemap stayed empty: it shows nothing there, or its service failed.</source>
        <translation>{} tuiles du fond de carte sur {} sont restées vides : il n&apos;y montre rien, ou son service a échoué.</translation>
    </message>
    <message>
        <source>{} sample points</source>
        <translation>{} points d&apos;échantillonnage</translation>
    </message>
    <message>
        <source>{} tiles, about {}.</source>
        <translation>{} tuiles, environ {}.</translation>
    </message>
    <message>
        <source>{} to visit.</source>
        <translation>{} à visiter.</translation>
    </message>
    <message>
        <source>{} to visit; {} outside of the area.</source>
        <translation>{} à visiter ; {} hors de la zone.</translation>
    </message>
    <message>
        <source>{} too small for the spacing: fewer there, {} points in all</source>
        <translation>{} trop petites pour l&apos;écart : moins de points là, {} en tout</translation>
    </message>
    <message>
        <source>{} without a usable outline: no points there</source>
        <translation>{} sans contour utilisable : aucun point là</translation>
    </message>
    <message>
        <source>{} × {} = {} points</source>
        <translation>{} × {} = {} points</translation>
    </message>
    <message>
        <source>{}, no sample points.</source>
        <translation>{}, aucun point d&apos;échantillonnage.</translation>
    </message>
</context>
<context>
    <name>SurveyBack</name>
    <message>
        <source>Cannot be right ({})</source>
        <translation>Impossible ({})</translation>
    </message>
    <message>
        <source>Good to know ({})</source>
        <translation>Bon à savoir ({})</translation>
    </message>
    <message>
        <source>It goes into the field copy it came from, or into a new one beside the folder.</source>
        <translation>Cela va dans la copie de terrain d&apos;origine, ou dans une nouvelle à côté du dossier.</translation>
    </message>
    <message>
        <source>It goes into {}, or into the field copy it was prepared from.</source>
        <translation>Cela va dans {}, ou dans la copie de terrain dont elle a été préparée.</translation>
    </message>
    <message>
        <source>Still out: {}.</source>
        <translation>Encore dehors : {}.</translation>
    </message>
    <message>
        <source>Unusual, or lost on the way ({})</source>
        <translation>Inhabituel, ou perdu en route ({})</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>tranché</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} modifiées</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>{} supprimées</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} nouvelles</translation>
    </message>
    <message>
        <source>{} photos</source>
        <translation>{} photos</translation>
    </message>
    <message>
        <source>{} rows of samples, readings, visits and tasks</source>
        <translation>{} lignes d&apos;échantillons, de mesures, de visites et de tâches</translation>
    </message>
    <message>
        <source>{} settled</source>
        <translation>{} tranchés</translation>
    </message>
    <message>
        <source>{} taken into {}: {}.</source>
        <translation>{} reprise dans {} : {}.</translation>
    </message>
    <message>
        <source>{} to look at</source>
        <translation>{} à regarder</translation>
    </message>
    <message>
        <source>{} would bring: {}. {}</source>
        <translation>{} apporterait : {}. {}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… et {} de plus</translation>
    </message>
</context>
<context>
    <name>SurveyPresenter</name>
    <message>
        <source>Checking the survey</source>
        <translation>Vérification de la campagne</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation>Lire {}</translation>
    </message>
    <message>
        <source>Still to be named: a folder here, a layer and an area on the first page.</source>
        <translation>Encore à indiquer : un dossier ici, une couche et une zone à la première page.</translation>
    </message>
</context>
<context>
    <name>SurveyStep</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Back to the field copies; what is entered here stays</source>
        <translation>Retour aux copies de terrain ; ce qui est saisi ici reste</translation>
    </message>
    <message>
        <source>Prepare a survey · {} of {}: {}</source>
        <translation>Préparer une campagne · {} sur {} : {}</translation>
    </message>
    <message>
        <source>Samples and sheets</source>
        <translation>Échantillons et fiches</translation>
    </message>
    <message>
        <source>To the next page (Enter)</source>
        <translation>À la page suivante (Entrée)</translation>
    </message>
    <message>
        <source>To the page before (Escape)</source>
        <translation>À la page précédente (Échap)</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Quoi et où</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Où écrire</translation>
    </message>
    <message>
        <source>Write the survey&apos;s folder (Enter)</source>
        <translation>Écrire le dossier de la campagne (Entrée)</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Checked: {}.</source>
        <translation>Vérifié : {}.</translation>
    </message>
    <message>
        <source>Nothing had to be sent</source>
        <translation>Rien n&apos;était à envoyer</translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <translation>Rien à envoyer.</translation>
    </message>
    <message>
        <source>Owner: {}</source>
        <translation>Propriétaire : {}</translation>
    </message>
    <message>
        <source>The service takes no changes from you. Give them to the owner of the data as a proposal.</source>
        <translation>Le service ne prend pas vos modifications. Donnez-les au propriétaire des données comme proposition.</translation>
    </message>
    <message>
        <source>conflict: waits for you</source>
        <translation>conflit : vous attend</translation>
    </message>
    <message>
        <source>has what others changed</source>
        <translation>a ce que d&apos;autres ont changé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>sent, not read back: the next sync asks</source>
        <translation>envoyé, non relu : la prochaine synchronisation demande</translation>
    </message>
    <message>
        <source>still to send</source>
        <translation>encore à envoyer</translation>
    </message>
    <message>
        <source>verified: as on the service</source>
        <translation>vérifié : comme sur le service</translation>
    </message>
    <message>
        <source>verified: sent and read back</source>
        <translation>vérifié : envoyé et relu</translation>
    </message>
    <message>
        <source>would be sent</source>
        <translation>serait envoyé</translation>
    </message>
    <message>
        <source>{} can be sent</source>
        <translation>{} peuvent être envoyées</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} modifiées</translation>
    </message>
    <message>
        <source>{} created</source>
        <translation>{} créées</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>{} supprimées</translation>
    </message>
    <message>
        <source>{} from a survey to choose (Pull, Take a survey in)</source>
        <translation>{} d&apos;une campagne à choisir (Récupérer, Reprendre)</translation>
    </message>
    <message>
        <source>{} interrupted, may have arrived: Check asks</source>
        <translation>{} interrompues, peut-être arrivées : Vérifier demande</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} nouvelles</translation>
    </message>
    <message>
        <source>{} newer there</source>
        <translation>{} plus récentes là-bas</translation>
    </message>
    <message>
        <source>{} not allowed</source>
        <translation>{} non permises</translation>
    </message>
    <message>
        <source>{} received</source>
        <translation>{} reçues</translation>
    </message>
    <message>
        <source>{} refused</source>
        <translation>{} refusées</translation>
    </message>
    <message>
        <source>{} sent</source>
        <translation>{} envoyées</translation>
    </message>
    <message>
        <source>{} still to send</source>
        <translation>{} encore à envoyer</translation>
    </message>
    <message>
        <source>{} wait for you</source>
        <translation>{} vous attendent</translation>
    </message>
</context>
<context>
    <name>SyncMap</name>
    <message>
        <source>Outlines of {}</source>
        <translation>Contours de {}</translation>
    </message>
</context>
<context>
    <name>SyncPresenter</name>
    <message>
        <source>Cancelled. What was sent before is kept.</source>
        <translation>Annulé. Ce qui a été envoyé avant est gardé.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Compare {}</source>
        <translation>Comparer {}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send {}</source>
        <translation>Envoyer {}</translation>
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
        <translation>1. Vérifier demande au service ce qui se passerait. 2. Tranchez chaque conflit : F8 va au suivant, 1 prend la base, 2 la nôtre, 3 la leur. 3. Envoyez ce qui est coché ; le reste demeure ici comme modification.</translation>
    </message>
    <message>
        <source>A few words about this step</source>
        <translation>Quelques mots sur cette étape</translation>
    </message>
    <message>
        <source>Ask the service what would happen; nothing is sent</source>
        <translation>Demander au service ce qui se passerait ; rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Changes and conflicts</source>
        <translation>Modifications et conflits</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer of a field copy to compare and send</source>
        <translation>Couche d&apos;une copie de terrain à comparer et envoyer</translation>
    </message>
    <message>
        <source>No field copy yet: pull a layer first, then edit it in QGIS.</source>
        <translation>Pas encore de copie de terrain : récupérez d&apos;abord une couche, puis modifiez-la dans QGIS.</translation>
    </message>
    <message>
        <source>Nothing changed here. Edit the layer in QGIS, save the edits, then come back.</source>
        <translation>Rien n&apos;a changé ici. Modifiez la couche dans QGIS, enregistrez, puis revenez.</translation>
    </message>
    <message>
        <source>Open what was sent last, to keep or to print</source>
        <translation>Ouvrir le dernier envoi, à garder ou imprimer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason of all, e.g. survey of 12 November</source>
        <translation>Motif de tout, p. ex. campagne du 12 novembre</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send what is ticked, after a check; the rest and conflicts wait for you</source>
        <translation>Envoyer ce qui est coché, après vérification ; le reste et les conflits vous attendent</translation>
    </message>
    <message>
        <source>Send {}</source>
        <translation>Envoyer {}</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Et maintenant ?</translation>
    </message>
    <message>
        <source>What you changed; what is ticked is sent; keys 1, 2, 3 settle a conflict with base, ours, theirs</source>
        <translation>Ce que vous avez changé ; ce qui est coché part ; les touches 1, 2, 3 tranchent un conflit avec base, la nôtre, la leur</translation>
    </message>
    <message>
        <source>Who changed what, when and why</source>
        <translation>Qui a changé quoi, quand et pourquoi</translation>
    </message>
    <message>
        <source>Why all that is sent was changed; a feature&apos;s own reason goes before it</source>
        <translation>Pourquoi tout l&apos;envoi a changé ; le motif propre d&apos;une entité prime</translation>
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
        <translation>{} nouvelles, {} modifiées, {} supprimées ; {} valeurs à choisir.</translation>
    </message>
</context>
<context>
    <name>ThumbnailView</name>
    <message>
        <source>Fetch the picture that the record names</source>
        <translation>Aller chercher l&apos;image que nomme la fiche</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture of the record</source>
        <translation>Image de la fiche</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Montrer l&apos;image</translation>
    </message>
    <message>
        <source>Show picture from {}</source>
        <translation>Montrer l&apos;image de {}</translation>
    </message>
</context>
<context>
    <name>Uses</name>
    <message>
        <source>, {} entries could not be read</source>
        <translation>, {} entrées illisibles</translation>
    </message>
    <message>
        <source>None of its records says it, so nothing of this catalogue can be found with it: {}.</source>
        <translation>Aucune de ses fiches ne le dit, donc rien de ce catalogue ne se trouve par là : {}.</translation>
    </message>
    <message>
        <source>Sent, and the service keeps to it: {}.</source>
        <translation>Envoyé, et le service s&apos;y tient : {}.</translation>
    </message>
    <message>
        <source>Sent, but the service ignores it, so the answer is filtered here: {}.</source>
        <translation>Envoyé, mais le service l&apos;ignore, donc la réponse est filtrée ici : {}.</translation>
    </message>
    <message>
        <source>The service does not offer it, so the answer is filtered here: {}.</source>
        <translation>Le service ne l&apos;offre pas, donc la réponse est filtrée ici : {}.</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>un nombre inconnu</translation>
    </message>
    <message>
        <source>{} applied here</source>
        <translation>{} appliqué ici</translation>
    </message>
    <message>
        <source>{} ignored by the service: applied here</source>
        <translation>{} ignoré par le service : appliqué ici</translation>
    </message>
    <message>
        <source>{} not stated by its records: finds nothing there</source>
        <translation>{} non indiqué par ses fiches : n&apos;y trouve rien</translation>
    </message>
    <message>
        <source>{} of {} records, after {} s</source>
        <translation>{} fiches sur {}, après {} s</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Found twice</source>
        <translation>Trouvée deux fois</translation>
    </message>
    <message>
        <source>Outline or place</source>
        <translation>Contour ou lieu</translation>
    </message>
    <message>
        <source>Whole feature</source>
        <translation>Entité entière</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>un point</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>empty list</source>
        <translation>liste vide</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>kept, with changes</source>
        <translation>gardée, avec modifications</translation>
    </message>
    <message>
        <source>line of {} points</source>
        <translation>ligne de {} points</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no outline</source>
        <translation>pas de contour</translation>
    </message>
    <message>
        <source>no value (NULL)</source>
        <translation>pas de valeur (NULL)</translation>
    </message>
    <message>
        <source>outline of {} points</source>
        <translation>contour de {} points</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} points</translation>
    </message>
</context>
<context>
    <name>ValueChoice</name>
    <message>
        <source>Show the list (Arrow down)</source>
        <translation>Montrer la liste (flèche bas)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>any, or your own words</source>
        <translation>tous, ou vos propres mots</translation>
    </message>
    <message>
        <source>{}: type to filter the list, Enter takes the value</source>
        <translation>{} : tapez pour filtrer la liste, Entrée prend la valeur</translation>
    </message>
    <message>
        <source>“{}” is not a value of {}.</source>
        <translation>« {} » n&apos;est pas une valeur de {}.</translation>
    </message>
</context>
<context>
    <name>WaysPresenter</name>
    <message>
        <source>Counting what would be found without each part of the search</source>
        <translation>Décompte de ce qui se trouverait sans chaque partie de la recherche</translation>
    </message>
    <message>
        <source>It could not be counted: {}</source>
        <translation>Le décompte a échoué : {}</translation>
    </message>
    <message>
        <source>Leaving out a single part of the search finds nothing either: leave out several.</source>
        <translation>Retirer une seule partie de la recherche ne trouve rien non plus : retirez-en plusieurs.</translation>
    </message>
    <message>
        <source>Why nothing was found</source>
        <translation>Pourquoi rien n&apos;a été trouvé</translation>
    </message>
    <message>
        <source>With one thing less asked for, or asked for as a word, there are:</source>
        <translation>En demandant une chose de moins, ou comme mot, il y a :</translation>
    </message>
    <message>
        <source>Without “{}”: {}</source>
        <translation>Sans « {} » : {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>pas {}</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} ou plus</translation>
    </message>
    <message>
        <source>“{}” as a word: {}</source>
        <translation>« {} » comme mot : {}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A catalogue is a service that lists datasets: of your organisation, or one of the public ones in Europe that are offered there. You search all that you added at once.</source>
        <translation>Un catalogue est un service qui liste des jeux de données : de votre organisation, ou l&apos;un des publics d&apos;Europe qui y sont offerts. Vous cherchez à la fois dans tous ceux ajoutés.</translation>
    </message>
    <message>
        <source>A field copy is a GeoPackage with data that were pulled from a service. Screen it, correct it, and send the corrections back later; it needs no network until then.</source>
        <translation>Une copie de terrain est un GeoPackage avec des données récupérées d&apos;un service. Criblez-la, corrigez-la, et renvoyez plus tard les corrections ; d&apos;ici là elle n&apos;a pas besoin de réseau.</translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation>Ajouter un catalogue…</translation>
    </message>
    <message>
        <source>Choose a field copy that you or a colleague pulled before</source>
        <translation>Choisir une copie de terrain que vous ou un collègue avez récupérée</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Comment voulez-vous commencer ?</translation>
    </message>
    <message>
        <source>Nothing is asked over the network until you say so.</source>
        <translation>Rien n&apos;est demandé au réseau avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Open a field copy…</source>
        <translation>Ouvrir une copie…</translation>
    </message>
    <message>
        <source>Open the options, where catalogues are added</source>
        <translation>Ouvrir les options, où les catalogues s&apos;ajoutent</translation>
    </message>
    <message>
        <source>Start a small data space with made-up data on this computer</source>
        <translation>Démarrer sur cet ordinateur un petit espace de données inventées</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Walk through all four steps with made-up facilities. They are served by this computer: no account, no internet, and nothing that you can break.</source>
        <translation>Parcourez les quatre étapes avec des installations inventées. Cet ordinateur les sert : ni compte, ni internet, et rien que vous puissiez casser.</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>&amp;Layers that come along</source>
        <translation>&amp;Couches qui viennent</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Area of a saved search</source>
        <translation>Zone d&apos;une recherche enregistrée</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers of the field copy that come along; Space ticks</source>
        <translation>Couches de la copie de terrain qui viennent ; Espace les coche</translation>
    </message>
    <message>
        <source>Name of the survey&apos;s project and folder</source>
        <translation>Nom du projet et du dossier de la campagne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>{} · visited</source>
        <translation>{} · visité</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>&amp;Folder (new or empty)</source>
        <translation>&amp;Dossier (nouveau ou vide)</translation>
    </message>
    <message>
        <source>A new or an empty folder; everything is written there, or nothing</source>
        <translation>Un dossier nouveau ou vide ; tout y est écrit, ou rien</translation>
    </message>
    <message>
        <source>Folder of the survey</source>
        <translation>Dossier de la campagne</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Open pro&amp;ject</source>
        <translation>Ouvrir le pro&amp;jet</translation>
    </message>
    <message>
        <source>Open the survey&apos;s project in place of this one; QGIS asks about unsaved work</source>
        <translation>Ouvrir le projet de la campagne à la place de celui-ci ; QGIS demande pour le travail non enregistré</translation>
    </message>
    <message>
        <source>Show the survey&apos;s folder</source>
        <translation>Montrer le dossier de la campagne</translation>
    </message>
</context>
</TS>
