<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessGate</name>
    <message>
        <source>Fold this away</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on, and remember the answer</source>
        <translation>Continuar y recordar la respuesta</translation>
    </message>
    <message>
        <source>I may use it</source>
        <translation>Tengo permiso de uso</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Your answer is kept with the record, with date and name.</source>
        <translation>Su respuesta se guarda con el registro, con fecha y nombre.</translation>
    </message>
</context>
<context>
    <name>AddingAlgorithm</name>
    <message>
        <source>What was read as what</source>
        <translation>Qué se leyó como qué</translation>
    </message>
</context>
<context>
    <name>Algorithm</name>
    <message>
        <source>A record cannot be written: {}</source>
        <translation>No se puede escribir un registro: {}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Acid generating where NPR is below</source>
        <translation>Generador de ácido si NPR es inferior a</translation>
    </message>
    <message>
        <source>Acid of the net acid generation test (kg H₂SO₄/t)</source>
        <translation>Acidez del ensayo de generación neta de ácido (kg H₂SO₄/t)</translation>
    </message>
    <message>
        <source>Acid-base account</source>
        <translation>Balance ácido-base</translation>
    </message>
    <message>
        <source>Acid-base accounting</source>
        <translation>Balance ácido-base</translation>
    </message>
    <message>
        <source>Address for photos (tus), if not the service&apos;s own</source>
        <translation>Dirección para las fotos (tus), si no es la del propio servicio</translation>
    </message>
    <message>
        <source>Agricultural land</source>
        <translation>Suelo agrícola</translation>
    </message>
    <message>
        <source>Another layer or table with the resource</source>
        <translation>Otra capa o tabla con el recurso</translation>
    </message>
    <message>
        <source>Another layer or table with the risk</source>
        <translation>Otra capa o tabla con el riesgo</translation>
    </message>
    <message>
        <source>Answer to the author</source>
        <translation>Respuesta al autor</translation>
    </message>
    <message>
        <source>Answers of persons (table)</source>
        <translation>Respuestas de personas (tabla)</translation>
    </message>
    <message>
        <source>Answers of persons that count</source>
        <translation>Respuestas de personas que cuentan</translation>
    </message>
    <message>
        <source>Answers of persons that differ from the data</source>
        <translation>Respuestas de personas que difieren de los datos</translation>
    </message>
    <message>
        <source>Answers the 18 questions of the European Union&apos;s risk-based pre-selection protocol for each facility and decides whether it needs further examination. Every answer carries its reason.

What is not known is UNKNOWN and counts as YES in the decision: a field or layer that is not given never clears a facility, and neither does a receptor layer without features. Questions on heaps are NO for lagoons and the other way round; where the type of facility is not known, both apply.

Answers of persons (ANSWERS, matched by ID_FIELD) need a name and a date, and beat what the data say; the newest counts. “sensitivity” tells whether a distance halved or doubled changes the decision, “ask_first” which UNKNOWN answers would settle it.

Distances are metres on the ground in any coordinate reference system, 0 where a receptor touches or contains the facility. Areas are measured from the polygon where the field has none. Slopes come from the field, else from the DEM in a ring of 100 m around the facility; heights from the field, else, for polygons, from the greatest fall of the DEM across the outline within 50 m.

Question texts, thresholds and decision logic are not verified against the source: check and calibrate them before relying on a result. No conformity is claimed.</source>
        <translation>Responde para cada instalación a las 18 preguntas del protocolo de preselección basado en el riesgo de la Unión Europea y decide si hay que examinarla más. Cada respuesta lleva su motivo.

Lo que no se conoce es UNKNOWN y cuenta como YES en la decisión: un campo o una capa que no se indica nunca exime a una instalación, y tampoco una capa de receptores sin entidades. Las preguntas sobre escombreras son NO para las balsas y al revés; si no se conoce el tipo de instalación, valen ambas.

Las respuestas de personas (ANSWERS, unidas por ID_FIELD) necesitan nombre y fecha, y prevalecen sobre lo que dicen los datos; cuenta la más reciente. «sensitivity» dice si una distancia a la mitad o al doble cambia la decisión, «ask_first» qué respuestas UNKNOWN la resolverían.

Las distancias son metros sobre el terreno en cualquier sistema de referencia, 0 donde un receptor toca o contiene la instalación. Las superficies se miden del polígono si el campo no tiene ninguna. Las pendientes vienen del campo o, si no, del MDE en un anillo de 100 m alrededor de la instalación; las alturas del campo o, si no, para polígonos, del mayor desnivel del MDE a través del contorno en 50 m.

Los textos de las preguntas, los umbrales y la lógica de decisión no están verificados con la fuente: compruébelos y calíbrelos antes de confiar en un resultado. No se declara ninguna conformidad.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area (extent)</source>
        <translation>Área (extensión)</translation>
    </message>
    <message>
        <source>Area (m²), where there is no volume</source>
        <translation>Superficie (m²), si no hay volumen</translation>
    </message>
    <message>
        <source>Area (m²); measured from polygons where empty</source>
        <translation>Superficie (m²); medida de los polígonos si está vacía</translation>
    </message>
    <message>
        <source>Area (polygons)</source>
        <translation>Área (polígonos)</translation>
    </message>
    <message>
        <source>Area layer</source>
        <translation>Capa del área</translation>
    </message>
    <message>
        <source>Ask whether a facility was found twice within (m; 0: never)</source>
        <translation>Preguntar si una instalación se encontró dos veces a menos de (m; 0: nunca)</translation>
    </message>
    <message>
        <source>Asks all catalogues at once and writes one feature for each record found, with its licence, its access rights and every way to get its data.

Catalogues: names of configured catalogues or addresses, separated by “;”, with an optional kind in front (“records:https://…”, “features:https://…”). Empty: all configured catalogues.

Filters: “name=value|value;name=value”. Names: commodity, country, facility_type, status, kind, licence, access, publisher, keyword, region, restored (true or false). A filter that a service does not honour is applied here; the log says so.

The output STATUS tells for each catalogue whether it answered completely. A catalogue that fails does not stop the others.</source>
        <translation>Pregunta a todos los catálogos a la vez y escribe una entidad por cada registro encontrado, con su licencia, sus derechos de acceso y todas las formas de obtener sus datos.

Catálogos: nombres de catálogos configurados o direcciones, separados por «;», con un tipo delante si se quiere («records:https://…», «features:https://…»). Vacío: todos los catálogos configurados.

Filtros: «nombre=valor|valor;nombre=valor». Nombres: commodity, country, facility_type, status, kind, licence, access, publisher, keyword, region, restored (true o false). Un filtro que un servicio no respeta se aplica aquí; el registro de mensajes lo dice.

La salida STATUS dice de cada catálogo si respondió por completo. Un catálogo que falla no detiene a los demás.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author, for the journal</source>
        <translation>Autor, para el diario</translation>
    </message>
    <message>
        <source>BASEMAP is no layer that QGIS can open.</source>
        <translation>BASEMAP no es una capa que QGIS pueda abrir.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Background is “table”, but no table was given.</source>
        <translation>El fondo es «table», pero no se dio ninguna tabla.</translation>
    </message>
    <message>
        <source>Background table (columns symbol, value_ppm in mg/kg)</source>
        <translation>Tabla del fondo (columnas symbol, value_ppm en mg/kg)</translation>
    </message>
    <message>
        <source>Basemap</source>
        <translation>Mapa base</translation>
    </message>
    <message>
        <source>Breaks of resource (empty: thirds of the layer)</source>
        <translation>Límites de recurso (vacío: tercios de la capa)</translation>
    </message>
    <message>
        <source>Breaks of risk, such as 5; 12 (empty: thirds of the layer)</source>
        <translation>Límites de riesgo, como 5; 12 (vacío: tercios de la capa)</translation>
    </message>
    <message>
        <source>Breaks of the degree of contamination (8; 16; 32 for eight pollutants, 6; 12; 24 for fewer)</source>
        <translation>Límites del grado de contaminación (8; 16; 32 para ocho contaminantes, 6; 12; 24 para menos)</translation>
    </message>
    <message>
        <source>Catalogue (name or address)</source>
        <translation>Catálogo (nombre o dirección)</translation>
    </message>
    <message>
        <source>Catalogues (empty: all configured)</source>
        <translation>Catálogos (vacío: todos los configurados)</translation>
    </message>
    <message>
        <source>Changed features</source>
        <translation>Entidades cambiadas</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Valores cambiados</translation>
    </message>
    <message>
        <source>Children to pull too (names; * for all)</source>
        <translation>Datos dependientes que traer también (nombres; * para todos)</translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation>Clases según</translation>
    </message>
    <message>
        <source>Columns: {}</source>
        <translation>Columnas: {}</translation>
    </message>
    <message>
        <source>Commodities that the facility is said to hold</source>
        <translation>Materias primas que se dice que contiene la instalación</translation>
    </message>
    <message>
        <source>Compare a proposal with a layer, and take what is accepted</source>
        <translation>Comparar una propuesta con una capa y tomar lo aceptado</translation>
    </message>
    <message>
        <source>Compares a proposal with a layer of a field copy, and takes of it what is accepted: that becomes a change here, with the author&apos;s reason, which Sync sends. Run it first with ACCEPT nothing and look at the table: each value as it was, as it is proposed, and as it stands here now.
To decide value by value, give that table back as DECISIONS with a verdict in each row: accepted, rejected, query (asks back; the note says what) or for review (not decided yet). What the table does not decide goes by ACCEPT: what applies takes values that nobody changed here meanwhile, everything also those in conflict. What the layer cannot hold is never taken.
ANSWER is the proposal with the verdicts, to be sent back to its author.</source>
        <translation>Compara una propuesta con una capa de una copia de campo y toma de ella lo aceptado: se convierte aquí en un cambio, con el motivo del autor, que Sincronizar envía. Ejecútelo primero con ACCEPT nada y mire la tabla: cada valor como era, como se propone y como está aquí ahora.
Para decidir valor por valor, devuelva esa tabla como DECISIONS con un veredicto en cada fila: accepted, rejected, query (pregunta; la nota dice qué) o for review (aún sin decidir). Lo que la tabla no decide va según ACCEPT: lo que se aplica toma los valores que nadie cambió aquí entretanto, todo también los que están en conflicto. Lo que la capa no puede contener no se toma nunca.
ANSWER es la propuesta con los veredictos, para devolverla a su autor.</translation>
    </message>
    <message>
        <source>Compares the contents of elements in each sample with a background: the index of geoaccumulation Igeo with its class 0 to 6, the contamination factor CF, the enrichment factor EF, the ecological risk Er; and together the degree of contamination, the pollution load index PLI and the risk index RI.

The element of a field is read from its name (As_ppm, Cu_pct, Au_ppb, W_gt), so is the unit of plain numbers; without one it is mg/kg. Without fields chosen, those count whose names say element and unit. Values below a limit of detection, and zeros, are not known and left out; n_elements and the reasons say what an index rests on. Do not compare risk indices of different elements: their breaks hold for Hakanson&apos;s set alone.

The medians of FOREGS are not verified against the source. No European background is valid everywhere: prefer a table of your region with the columns symbol and value_ppm.</source>
        <translation>Compara los contenidos de elementos de cada muestra con un fondo: el índice de geoacumulación Igeo con su clase de 0 a 6, el factor de contaminación CF, el factor de enriquecimiento EF, el riesgo ecológico Er; y en conjunto el grado de contaminación, el índice de carga contaminante PLI y el índice de riesgo RI.

El elemento de un campo se lee de su nombre (As_ppm, Cu_pct, Au_ppb, W_gt), y también la unidad de los números solos; sin ella son mg/kg. Si no se eligen campos, cuentan aquellos cuyos nombres dicen elemento y unidad. Los valores bajo el límite de detección y los ceros no se conocen y quedan fuera; n_elements y los motivos dicen en qué se basa un índice. No compare índices de riesgo de elementos distintos: sus límites solo valen para el conjunto de Hakanson.

Las medianas de FOREGS no están verificadas con la fuente. Ningún fondo europeo vale en todas partes: prefiera una tabla de su región con las columnas symbol y value_ppm.</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Contaminación</translation>
    </message>
    <message>
        <source>Contamination indices</source>
        <translation>Índices de contaminación</translation>
    </message>
    <message>
        <source>Contents of elements</source>
        <translation>Contenidos de elementos</translation>
    </message>
    <message>
        <source>Contents of elements (empty: all)</source>
        <translation>Contenidos de elementos (vacío: todos)</translation>
    </message>
    <message>
        <source>Contents of elements (none chosen: all fields whose names say so)</source>
        <translation>Contenidos de elementos (ninguno elegido: todos los campos cuyos nombres lo digan)</translation>
    </message>
    <message>
        <source>Contents of facilities from samples</source>
        <translation>Contenidos de instalaciones a partir de muestras</translation>
    </message>
    <message>
        <source>Copies the features of a catalogue record, a service or a file into a field copy: a GeoPackage that also keeps where they came from and, if editable, how they were, so that changes can be sent back.
The source is a record&apos;s id (then name its catalogue) or an address such as features:https://…/collections/x, or a file&apos;s path. A field copy that exists gets the layer added.
What belongs to the layer, such as the assays of facilities, can come too: name it under CHILDREN, several with “;” between them, or write * for all. Only what belongs to the features pulled comes.
COLUMNS takes names of fields as the service has them, with “;” between them; others are left out.
Nothing is asked: a record that is not open (restricted, closed, to be negotiated, or not stated), or whose address leads into a private network, is pulled with a warning that names its licence, its conditions and whom to ask. Whoever runs the algorithm answers for the right to use the data.</source>
        <translation>Copia las entidades de un registro de catálogo, un servicio o un archivo en una copia de campo: un GeoPackage que guarda también de dónde vienen y, si es editable, cómo eran, para poder devolver los cambios.
El origen es el identificador de un registro (indique entonces su catálogo), una dirección como features:https://…/collections/x o la ruta de un archivo. A una copia de campo que ya existe se le añade la capa.
Lo que pertenece a la capa, como los análisis de las instalaciones, puede venir también: indíquelo en CHILDREN, varios con «;» entre ellos, o escriba * para todos. Solo viene lo que pertenece a las entidades traídas.
COLUMNS toma nombres de campos tal como los tiene el servicio, con «;» entre ellos; los demás quedan fuera.
No se pregunta nada: un registro que no es abierto (restringido, cerrado, por negociar o sin indicar), o cuya dirección lleva a una red privada, se trae con una advertencia que nombra su licencia, sus condiciones y a quién preguntar. Quien ejecuta el algoritmo responde del derecho a usar los datos.</translation>
    </message>
    <message>
        <source>Copy features of a service, a catalogue record or a file into a field copy</source>
        <translation>Copiar entidades de un servicio, un registro de catálogo o un archivo en una copia de campo</translation>
    </message>
    <message>
        <source>Cost of processing (currency of the prices, per t of waste)</source>
        <translation>Coste de procesamiento (moneda de los precios, por t de residuo)</translation>
    </message>
    <message>
        <source>Covered (yes/no)</source>
        <translation>Cubierta (sí/no)</translation>
    </message>
    <message>
        <source>Critical raw materials that are worth a closer look (t)</source>
        <translation>Materias primas fundamentales que merecen una mirada más atenta (t)</translation>
    </message>
    <message>
        <source>Dangerous chemicals in processing (yes/no or names)</source>
        <translation>Sustancias químicas peligrosas en el proceso (sí/no o nombres)</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Datos desde</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>Decisions: a table with uuid, field, verdict, note</source>
        <translation>Decisiones: una tabla con uuid, field, verdict, note</translation>
    </message>
    <message>
        <source>Default: not verified against the source.</source>
        <translation>Valor predeterminado: no verificado con la fuente.</translation>
    </message>
    <message>
        <source>Deleted features</source>
        <translation>Entidades eliminadas</translation>
    </message>
    <message>
        <source>Density (t/m³)</source>
        <translation>Densidad (t/m³)</translation>
    </message>
    <message>
        <source>Density where the field has none (t/m³)</source>
        <translation>Densidad si el campo no tiene ninguna (t/m³)</translation>
    </message>
    <message>
        <source>Depth from (m; empty: the usual name)</source>
        <translation>Profundidad desde (m; vacío: el nombre habitual)</translation>
    </message>
    <message>
        <source>Depth to (m; empty: the usual name)</source>
        <translation>Profundidad hasta (m; vacío: el nombre habitual)</translation>
    </message>
    <message>
        <source>Digital elevation model (heights in m)</source>
        <translation>Modelo digital de elevaciones (alturas en m)</translation>
    </message>
    <message>
        <source>Distance to agricultural land (m)</source>
        <translation>Distancia a suelo agrícola (m)</translation>
    </message>
    <message>
        <source>Distance to protected areas (m)</source>
        <translation>Distancia a espacios protegidos (m)</translation>
    </message>
    <message>
        <source>Distance to settlements (m)</source>
        <translation>Distancia a poblaciones (m)</translation>
    </message>
    <message>
        <source>Distance to surface water (m)</source>
        <translation>Distancia a aguas superficiales (m)</translation>
    </message>
    <message>
        <source>Distance to water bodies with less than good status (m)</source>
        <translation>Distancia a masas de agua en estado inferior a bueno (m)</translation>
    </message>
    <message>
        <source>Distribution of the errors</source>
        <translation>Distribución de los errores</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Sorteos</translation>
    </message>
    <message>
        <source>Dry run: send nothing</source>
        <translation>Simulación: no enviar nada</translation>
    </message>
    <message>
        <source>Dry run: write nothing</source>
        <translation>Simulación: no escribir nada</translation>
    </message>
    <message>
        <source>EU pre-selection, 18 questions</source>
        <translation>Preselección de la UE, 18 preguntas</translation>
    </message>
    <message>
        <source>Editable: keep how it was pulled</source>
        <translation>Editable: guardar cómo se trajo</translation>
    </message>
    <message>
        <source>Element that enrichment is measured by</source>
        <translation>Elemento con el que se mide el enriquecimiento</translation>
    </message>
    <message>
        <source>Enrichment over the crust that counts for the score at most</source>
        <translation>Enriquecimiento sobre la corteza que cuenta como máximo para la puntuación</translation>
    </message>
    <message>
        <source>Entries skipped</source>
        <translation>Entradas omitidas</translation>
    </message>
    <message>
        <source>Estimates from height and stored volume how much waste a tailings dam releases when it fails and how far it runs, by regressions of past failures; for heaps (by the type of facility) how far a slide reaches, by the reach angle of Corominas 1996.

The result is an interval. For dams the errors of both regressions add up, and the upper bound is never less than the distance if all is released. The polygon is the upper bound in every direction, without terrain: an outer bound within which to look closer, not an area that is flooded. At single dams the regressions were wrong by more than 1,000 %.

The coefficients of the distance and the spreads are not verified against the source. Where height or volume is not known there is no result and no polygon. A facility whose type is not known, or neither, is reckoned as a dam.</source>
        <translation>Estima, a partir de la altura y el volumen almacenado, cuánto residuo libera una presa de estériles cuando falla y hasta dónde llega, mediante regresiones de fallos pasados; para escombreras (según el tipo de instalación), hasta dónde llega un deslizamiento, por el ángulo de alcance de Corominas 1996.

El resultado es un intervalo. Para presas se suman los errores de ambas regresiones, y el límite superior nunca es menor que la distancia si se libera todo. El polígono es el límite superior en todas direcciones, sin relieve: un límite exterior dentro del cual mirar con más atención, no un área inundada. En presas concretas las regresiones se equivocaron en más del 1.000 %.

Los coeficientes de la distancia y las dispersiones no están verificados con la fuente. Si no se conoce la altura o el volumen, no hay resultado ni polígono. Una instalación cuyo tipo no se conoce, o no es ninguno de los dos, se calcula como presa.</translation>
    </message>
    <message>
        <source>Evidence, for the journal</source>
        <translation>Prueba, para el diario</translation>
    </message>
    <message>
        <source>Evidence, where a feature tells none itself</source>
        <translation>Prueba, si la entidad no indica ninguna</translation>
    </message>
    <message>
        <source>Exposed to wind (yes/no)</source>
        <translation>Expuesta al viento (sí/no)</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Instalaciones</translation>
    </message>
    <message>
        <source>Facilities (points or polygons)</source>
        <translation>Instalaciones (puntos o polígonos)</translation>
    </message>
    <message>
        <source>Facilities to examine further</source>
        <translation>Instalaciones que examinar más</translation>
    </message>
    <message>
        <source>Facilities to examine further on what is known</source>
        <translation>Instalaciones que examinar más según lo conocido</translation>
    </message>
    <message>
        <source>Facilities with contents</source>
        <translation>Instalaciones con contenidos</translation>
    </message>
    <message>
        <source>Facilities with results of the other algorithms</source>
        <translation>Instalaciones con resultados de los otros algoritmos</translation>
    </message>
    <message>
        <source>Facilities without usable geometry</source>
        <translation>Instalaciones sin geometría utilizable</translation>
    </message>
    <message>
        <source>Facility of the sample (empty: the usual name)</source>
        <translation>Instalación de la muestra (vacío: el nombre habitual)</translation>
    </message>
    <message>
        <source>Facility sheet</source>
        <translation>Ficha de instalación</translation>
    </message>
    <message>
        <source>Facility type (code or words such as “tranque de relave”)</source>
        <translation>Tipo de instalación (código o palabras como «tranque de relave»)</translation>
    </message>
    <message>
        <source>Facility: name, number, uuid or feature id (empty: the only one)</source>
        <translation>Instalación: nombre, número, uuid o id de entidad (vacío: la única)</translation>
    </message>
    <message>
        <source>Factor of the distance of dams (empty: of the regressions)</source>
        <translation>Factor de la distancia de presas (vacío: el de las regresiones)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Features in conflict</source>
        <translation>Entidades en conflicto</translation>
    </message>
    <message>
        <source>Features pulled</source>
        <translation>Entidades traídas</translation>
    </message>
    <message>
        <source>Features skipped</source>
        <translation>Entidades omitidas</translation>
    </message>
    <message>
        <source>Features whose local changes stayed</source>
        <translation>Entidades cuyos cambios locales se conservaron</translation>
    </message>
    <message>
        <source>Field copies (*.gpkg)</source>
        <translation>Copias de campo (*.gpkg)</translation>
    </message>
    <message>
        <source>Field copy</source>
        <translation>Copia de campo</translation>
    </message>
    <message>
        <source>Field copy (made, or added to)</source>
        <translation>Copia de campo (se crea o se amplía)</translation>
    </message>
    <message>
        <source>Field copy at home</source>
        <translation>Copia de campo en casa</translation>
    </message>
    <message>
        <source>Field copy at home (empty: the one it came from)</source>
        <translation>Copia de campo en casa (vacío: aquella de la que vino)</translation>
    </message>
    <message>
        <source>Field copy in the folder</source>
        <translation>Copia de campo en la carpeta</translation>
    </message>
    <message>
        <source>Field copy with photos</source>
        <translation>Copia de campo con fotos</translation>
    </message>
    <message>
        <source>Field sheets</source>
        <translation>Hojas de campo</translation>
    </message>
    <message>
        <source>Field sheets (PDF)</source>
        <translation>Hojas de campo (PDF)</translation>
    </message>
    <message>
        <source>Fields (names; all if empty)</source>
        <translation>Campos (nombres; todos si está vacío)</translation>
    </message>
    <message>
        <source>Filter (CQL2 text)</source>
        <translation>Filtro (texto CQL2)</translation>
    </message>
    <message>
        <source>Filters (name=value|value;name=value)</source>
        <translation>Filtros (nombre=valor|valor;nombre=valor)</translation>
    </message>
    <message>
        <source>Find and pull</source>
        <translation>Buscar y traer</translation>
    </message>
    <message>
        <source>Find datasets on mine waste and critical raw materials in one or more catalogues.</source>
        <translation>Buscar conjuntos de datos sobre residuos mineros y materias primas fundamentales en uno o varios catálogos.</translation>
    </message>
    <message>
        <source>Folder of the survey</source>
        <translation>Carpeta de la campaña</translation>
    </message>
    <message>
        <source>Folder of the survey (new or empty)</source>
        <translation>Carpeta de la campaña (nueva o vacía)</translation>
    </message>
    <message>
        <source>From risk to resource</source>
        <translation>Del riesgo al recurso</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Archivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Give CRS as one of: {}.</source>
        <translation>Indique CRS como uno de: {}.</translation>
    </message>
    <message>
        <source>Give CRS: the reference system that the owner of the data names, such as EPSG:25830.</source>
        <translation>Indique CRS: el sistema de referencia que nombre el propietario de los datos, como EPSG:25830.</translation>
    </message>
    <message>
        <source>Gives each facility the mean contents of its samples in mg/kg, in fields such as Cu_ppm, so that the methods that need contents can run with it. The samples stand in another layer or table and name their facility by its id.

A sample counts by its weight, which is the field chosen, else the length of its interval of depth. Where one sample of a facility has none, all of that facility count alike; “contents_from” says how it was. What was not measured is left out, never 0; a value below the limit of detection counts as half of it unless chosen otherwise. A facility without samples has no contents.

Contents that a facility has in a field of its own stay: the mean of that element is not made. A mean hides the richest sample: look at the samples, too.</source>
        <translation>Da a cada instalación los contenidos medios de sus muestras en mg/kg, en campos como Cu_ppm, para que puedan ejecutarse los métodos que necesitan contenidos. Las muestras están en otra capa o tabla y nombran su instalación por su id.

Una muestra cuenta según su peso, que es el campo elegido o, si no, la longitud de su intervalo de profundidad. Si una muestra de una instalación no tiene ninguno, todas las de esa instalación cuentan igual; «contents_from» dice cómo fue. Lo que no se midió queda fuera, nunca es 0; un valor bajo el límite de detección cuenta como la mitad de este si no se elige otra cosa. Una instalación sin muestras no tiene contenidos.

Los contenidos que una instalación tiene en un campo propio se conservan: la media de ese elemento no se calcula. Una media oculta la muestra más rica: mire también las muestras.</translation>
    </message>
    <message>
        <source>Greatest contents of elements</source>
        <translation>Contenidos máximos de elementos</translation>
    </message>
    <message>
        <source>Greatest density (t/m³)</source>
        <translation>Densidad máxima (t/m³)</translation>
    </message>
    <message>
        <source>Greatest volume (m³)</source>
        <translation>Volumen máximo (m³)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation>Altura (m)</translation>
    </message>
    <message>
        <source>Height of a heap (m)</source>
        <translation>Altura de una escombrera (m)</translation>
    </message>
    <message>
        <source>Height of a lagoon&apos;s wall (m)</source>
        <translation>Altura del muro de una balsa (m)</translation>
    </message>
    <message>
        <source>Height of dam or heap (m)</source>
        <translation>Altura de la presa o escombrera (m)</translation>
    </message>
    <message>
        <source>How far a project is defined (0 not at all)</source>
        <translation>Hasta qué punto está definido un proyecto (0 nada)</translation>
    </message>
    <message>
        <source>How far contents are above a background: Igeo, CF, EF, Er, PLI, RI</source>
        <translation>Cuánto superan los contenidos un fondo: Igeo, CF, EF, Er, PLI, RI</translation>
    </message>
    <message>
        <source>How far the facility was sampled (0 not at all)</source>
        <translation>Hasta qué punto se muestreó la instalación (0 nada)</translation>
    </message>
    <message>
        <source>How far waste may run if a dam or heap fails, as an interval</source>
        <translation>Hasta dónde pueden llegar los residuos si falla una presa o escombrera, como intervalo</translation>
    </message>
    <message>
        <source>How its quantities were determined, for the assessment</source>
        <translation>Cómo se determinaron sus cantidades, para la evaluación</translation>
    </message>
    <message>
        <source>Id of the facility</source>
        <translation>Id de la instalación</translation>
    </message>
    <message>
        <source>Id of the facility (empty: the usual name)</source>
        <translation>Id de la instalación (vacío: el nombre habitual)</translation>
    </message>
    <message>
        <source>Id of the facility, in all layers (empty: crm_uuid or the usual name)</source>
        <translation>Id de la instalación, en todas las capas (vacío: crm_uuid o el nombre habitual)</translation>
    </message>
    <message>
        <source>Inert: contents of metals</source>
        <translation>Inerte: contenidos de metales</translation>
    </message>
    <message>
        <source>Inert: free of products of extraction or processing (yes or no)</source>
        <translation>Inerte: libre de productos de extracción o tratamiento (sí o no)</translation>
    </message>
    <message>
        <source>Inert: limits of metals (columns symbol, value_ppm in mg/kg)</source>
        <translation>Inerte: límites de metales (columnas symbol, value_ppm en mg/kg)</translation>
    </message>
    <message>
        <source>Inert: metals within limits, in fine particles too (yes or no)</source>
        <translation>Inerte: metales dentro de los límites, también en partículas finas (sí o no)</translation>
    </message>
    <message>
        <source>Inert: no self-combustion, will not burn (yes or no)</source>
        <translation>Inerte: sin combustión espontánea, no arde (sí o no)</translation>
    </message>
    <message>
        <source>Inert: no significant disintegration or dissolution (yes or no)</source>
        <translation>Inerte: sin desintegración ni disolución significativas (sí o no)</translation>
    </message>
    <message>
        <source>Largest zoom level of the basemap (empty: at most 16, by the area)</source>
        <translation>Mayor nivel de zoom del mapa base (vacío: como mucho 16, según el área)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer (empty for all)</source>
        <translation>Capa (vacío para todas)</translation>
    </message>
    <message>
        <source>Layer (empty for the proposal&apos;s)</source>
        <translation>Capa (vacío para la de la propuesta)</translation>
    </message>
    <message>
        <source>Layer (empty where there is only one)</source>
        <translation>Capa (vacío si solo hay una)</translation>
    </message>
    <message>
        <source>Layer (may be empty where there is only one)</source>
        <translation>Capa (puede quedar vacío si solo hay una)</translation>
    </message>
    <message>
        <source>Layer of the sample points</source>
        <translation>Capa de los puntos de muestreo</translation>
    </message>
    <message>
        <source>Least contents of elements</source>
        <translation>Contenidos mínimos de elementos</translation>
    </message>
    <message>
        <source>Least density (t/m³)</source>
        <translation>Densidad mínima (t/m³)</translation>
    </message>
    <message>
        <source>Least volume (m³)</source>
        <translation>Volumen mínimo (m³)</translation>
    </message>
    <message>
        <source>List what was changed in a field copy since it was pulled</source>
        <translation>Listar lo que se cambió en una copia de campo desde que se trajo</translation>
    </message>
    <message>
        <source>Lists what was changed in a field copy since it was pulled, field by field, whichever program changed it: the value as pulled (base) and the value now (ours). “@geometry” stands for the geometry, “@feature” for a deleted feature as a whole. A new feature has its uuid as feature_id. NULL stays NULL.
INSERTED, UPDATED and DELETED count features, FIELDS the rows of the table.</source>
        <translation>Lista lo que se cambió en una copia de campo desde que se trajo, campo por campo, sea cual sea el programa que lo cambió: el valor traído (base) y el valor de ahora (ours). «@geometry» representa la geometría, «@feature» una entidad eliminada por entero. Una entidad nueva tiene su uuid como feature_id. NULL sigue siendo NULL.
INSERTED, UPDATED y DELETED cuentan entidades, FIELDS las filas de la tabla.</translation>
    </message>
    <message>
        <source>Local changes</source>
        <translation>Cambios locales</translation>
    </message>
    <message>
        <source>Local changes of a field copy</source>
        <translation>Cambios locales de una copia de campo</translation>
    </message>
    <message>
        <source>Login of the service</source>
        <translation>Acceso al servicio</translation>
    </message>
    <message>
        <source>Login where the photos go</source>
        <translation>Acceso al lugar adonde van las fotos</translation>
    </message>
    <message>
        <source>Make a folder for work in the field without a network</source>
        <translation>Crear una carpeta para trabajar en el campo sin red</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Hacer una propuesta</translation>
    </message>
    <message>
        <source>Makes a folder for the field that works without a network, in QGIS and in QField: project, a copy of the field copy, sample points, a checklist, code lists, a folder for photos, and, if wanted, a basemap and field sheets. Nothing is written into the field copy but that the survey was given out; the open project is only read.
The folder is new or empty; it is there completely or not at all. The same seed gives the same points. An area limits what is taken along to the features that touch it.</source>
        <translation>Crea una carpeta para el campo que funciona sin red, en QGIS y en QField: proyecto, una copia de la copia de campo, puntos de muestreo, una lista de tareas, listas de códigos, una carpeta para fotos y, si se quiere, un mapa base y hojas de campo. En la copia de campo no se escribe nada salvo que la campaña se entregó; el proyecto abierto solo se lee.
La carpeta es nueva o está vacía; está completa o no está. La misma semilla da los mismos puntos. Un área limita lo que se lleva a las entidades que la tocan.</translation>
    </message>
    <message>
        <source>Mass (t), before all others</source>
        <translation>Masa (t), antes que todas las demás</translation>
    </message>
    <message>
        <source>Maturity of the project (1 to 4 for F1 to F4, 9 not known)</source>
        <translation>Madurez del proyecto (1 a 4 para F1 a F4, 9 desconocida)</translation>
    </message>
    <message>
        <source>Mean contents of elements of each facility, from a table of samples</source>
        <translation>Contenidos medios de elementos de cada instalación, de una tabla de muestras</translation>
    </message>
    <message>
        <source>Model: resource screening</source>
        <translation>Modelo: cribado de recursos</translation>
    </message>
    <message>
        <source>Model: risk screening</source>
        <translation>Modelo: cribado de riesgos</translation>
    </message>
    <message>
        <source>Model: risk to resource</source>
        <translation>Modelo: del riesgo al recurso</translation>
    </message>
    <message>
        <source>Most records of each catalogue</source>
        <translation>Máximo de registros de cada catálogo</translation>
    </message>
    <message>
        <source>Name of the facility, for the report</source>
        <translation>Nombre de la instalación, para el informe</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Nombre de la capa</translation>
    </message>
    <message>
        <source>Neutralisation potential NP (kg CaCO₃/t)</source>
        <translation>Potencial de neutralización NP (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>New features</source>
        <translation>Entidades nuevas</translation>
    </message>
    <message>
        <source>No field tells which sample belongs to which facility: choose one under {}.</source>
        <translation>Ningún campo dice qué muestra pertenece a qué instalación: elija uno en {}.</translation>
    </message>
    <message>
        <source>Not given, though the layer seems to have it: {}</source>
        <translation>Sin indicar, aunque la capa parece tenerlo: {}</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>En caso de conflicto</translation>
    </message>
    <message>
        <source>One page for one facility: map, results of all methods, reasons, what is missing</source>
        <translation>Una página para una instalación: mapa, resultados de todos los métodos, motivos, lo que falta</translation>
    </message>
    <message>
        <source>Outer bounds of run-out</source>
        <translation>Límites exteriores del alcance</translation>
    </message>
    <message>
        <source>PAF only where that acid is above (kg H₂SO₄/t; 5 is in use; empty: by NAPP and pH alone)</source>
        <translation>PAF solo si esa acidez es superior (kg H₂SO₄/t; 5 es habitual; vacío: solo por NAPP y pH)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Permeable layer beneath (yes/no)</source>
        <translation>Capa permeable debajo (sí/no)</translation>
    </message>
    <message>
        <source>Population of the settlements</source>
        <translation>Habitantes de las poblaciones</translation>
    </message>
    <message>
        <source>Power of the distance of dams (empty: of the regressions)</source>
        <translation>Exponente de la distancia de presas (vacío: el de las regresiones)</translation>
    </message>
    <message>
        <source>Pre-selection, contamination and acid-base account in one layer, run-out in another</source>
        <translation>Preselección, contaminación y balance ácido-base en una capa, alcance en otra</translation>
    </message>
    <message>
        <source>Pre-selection, resource potential, and the ranked list of both</source>
        <translation>Preselección, potencial de recursos y la lista ordenada de ambos</translation>
    </message>
    <message>
        <source>Prepare a survey</source>
        <translation>Preparar una campaña</translation>
    </message>
    <message>
        <source>Prices (columns symbol, price_per_t, currency, date)</source>
        <translation>Precios (columnas symbol, price_per_t, currency, date)</translation>
    </message>
    <message>
        <source>Probability of the interval (%)</source>
        <translation>Probabilidad del intervalo (%)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Protected areas (Natura 2000)</source>
        <translation>Espacios protegidos (Natura 2000)</translation>
    </message>
    <message>
        <source>Pull again what changed on the service; what was corrected here stays</source>
        <translation>Traer de nuevo lo que cambió en el servicio; lo corregido aquí se conserva</translation>
    </message>
    <message>
        <source>Pull layer into a field copy</source>
        <translation>Traer una capa a una copia de campo</translation>
    </message>
    <message>
        <source>Pulls again what changed on the service since a layer was pulled, from the same place and with the same area and filter. What was corrected here stays; where both sides changed the same value differently, the conflict is kept for a person, as Sync does. Nothing is sent.
NEW counts features that came, CHANGED those that got values of the service, REMOVED those deleted there and so here, CONFLICTS those changed on both sides, KEPT those whose changes made here all stayed.
The optional table names them, the first 1,000 of each layer. A refresh that fails or is cancelled leaves the layer as it was; layers refreshed before it stay refreshed.</source>
        <translation>Trae de nuevo lo que cambió en el servicio desde que se trajo una capa, del mismo lugar y con la misma área y el mismo filtro. Lo corregido aquí se conserva; donde ambos lados cambiaron el mismo valor de otra manera, el conflicto se guarda para una persona, como hace Sincronizar. No se envía nada.
NEW cuenta las entidades que llegaron, CHANGED las que recibieron valores del servicio, REMOVED las eliminadas allí y por tanto aquí, CONFLICTS las cambiadas en ambos lados, KEPT aquellas cuyos cambios hechos aquí se conservaron todos.
La tabla opcional las nombra, las primeras 1.000 de cada capa. Una actualización que falla o se cancela deja la capa como estaba; las capas actualizadas antes siguen actualizadas.</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>Motivo, para el diario</translation>
    </message>
    <message>
        <source>Reason, where a feature tells none itself</source>
        <translation>Motivo, si la entidad no indica ninguno</translation>
    </message>
    <message>
        <source>Reckons for each facility its dry mass and for each element the tonnes in place and recoverable with P10, P50 and P90 (10 % of the draws are below P10), the enrichment over the upper crust, the value of what is recoverable, the tonnes of critical and strategic raw materials, a score, and the class of UNFC 2019.

Mass is the stated one, else volume (or area times thickness) times density. The element of a field is read from its name (Co_ppm, Cu_pct, Au_ppb, W_gt), so is the unit of plain numbers. Prices are a table with the columns symbol, price_per_t, currency, date in one currency. Where a facility states least and greatest of volume, density or grade, they are the ends of a triangle around the estimate; a per cent of its own comes before the usual one.

What is not known stays empty and is named in the reasons: without recovery nothing is recoverable and there is no value. Aluminium, silicon, titanium, phosphorus, magnesium, barium and fluorine are not counted as critical, because the lists name processed forms or minerals of them.

The same inputs and seed give the same numbers to the last byte. Default errors, densities, and rules of UNFC are not verified against the source; no conformity is claimed.</source>
        <translation>Calcula para cada instalación su masa seca y, para cada elemento, las toneladas contenidas y recuperables con P10, P50 y P90 (el 10 % de los sorteos queda por debajo de P10), el enriquecimiento sobre la corteza superior, el valor de lo recuperable, las toneladas de materias primas fundamentales y estratégicas, una puntuación y la clase de UNFC 2019.

La masa es la indicada o, si no, el volumen (o superficie por espesor) por la densidad. El elemento de un campo se lee de su nombre (Co_ppm, Cu_pct, Au_ppb, W_gt), y también la unidad de los números solos. Los precios son una tabla con las columnas symbol, price_per_t, currency, date en una sola moneda. Si una instalación indica mínimo y máximo de volumen, densidad o ley, son los extremos de un triángulo alrededor de la estimación; un porcentaje propio prevalece sobre el habitual.

Lo que no se conoce queda vacío y se nombra en los motivos: sin recuperación nada es recuperable y no hay valor. Aluminio, silicio, titanio, fósforo, magnesio, bario y flúor no se cuentan como fundamentales, porque las listas nombran formas procesadas o minerales de ellos.

Las mismas entradas y la misma semilla dan los mismos números hasta el último byte. Los errores y densidades predeterminados y las reglas de UNFC no están verificados con la fuente; no se declara ninguna conformidad.</translation>
    </message>
    <message>
        <source>Reckons for each sample the acid potential AP (31.25 × % sulphur, kg CaCO₃/t), the net neutralisation potential NNP = NP − AP, the ratio NPR = NP / AP, and the net acid producing potential NAPP (kg H₂SO₄/t), and classes by them.

Sulphide sulphur is used where it is known, else total sulphur, which overestimates: the reason says which. Where there is no sulphur NPR has no bound and stays empty.

eu_inert tells whether all five conditions of inert waste hold: one that fails makes it “no”, one that is not known “unknown”. That of sulphur (sulphide sulphur ≤ 0.1 %, or ≤ 1 % and NPR &gt; 3) is reckoned and stands alone in eu_inert_sulphur; the others are answers of yes or no in fields, that on metals also fails where a content is above its limit in your table.

Below detection (“&lt;0.01”), the worst case takes sulphur as the limit and NP as nothing.

What is not known stays empty, its class is “no data”. Texts such as “0,7 %” or “24000 ppm” are read; what was read as what stands in the log.</source>
        <translation>Calcula para cada muestra el potencial ácido AP (31,25 × % de azufre, kg CaCO₃/t), el potencial neto de neutralización NNP = NP − AP, la relación NPR = NP / AP y el potencial neto de producción de ácido NAPP (kg H₂SO₄/t), y sus clases.

Se usa el azufre de sulfuros si se conoce; si no, el azufre total, que sobrestima: el motivo dice cuál. Si no hay azufre, NPR no tiene límite y queda vacío.

eu_inert dice si se cumplen las cinco condiciones de residuo inerte: una que falla lo hace «no», una desconocida «unknown». La del azufre (azufre de sulfuros ≤ 0,1 %, o ≤ 1 % y NPR &gt; 3) se calcula y está sola en eu_inert_sulphur; las demás son respuestas de sí o no en campos; la de metales falla también si un contenido supera su límite en su tabla.

Bajo detección («&lt;0.01»), el peor caso toma el azufre como el límite y NP como nada.

Lo que no se conoce queda vacío, su clase es «no data». Se leen textos como «0,7 %» o «24000 ppm»; qué se leyó como qué está en el registro de mensajes.</translation>
    </message>
    <message>
        <source>Record id, address or file</source>
        <translation>Id de registro, dirección o archivo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records matched</source>
        <translation>Registros coincidentes</translation>
    </message>
    <message>
        <source>Records returned</source>
        <translation>Registros devueltos</translation>
    </message>
    <message>
        <source>Recovery (%)</source>
        <translation>Recuperación (%)</translation>
    </message>
    <message>
        <source>Recovery of single elements (columns symbol, recovery_pct)</source>
        <translation>Recuperación de elementos concretos (columnas symbol, recovery_pct)</translation>
    </message>
    <message>
        <source>Reference system where a file states none</source>
        <translation>Sistema de referencia si un archivo no indica ninguno</translation>
    </message>
    <message>
        <source>Refresh a field copy</source>
        <translation>Actualizar una copia de campo</translation>
    </message>
    <message>
        <source>Regressions of dams</source>
        <translation>Regresiones de presas</translation>
    </message>
    <message>
        <source>Removed features</source>
        <translation>Entidades retiradas</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Informe (HTML)</translation>
    </message>
    <message>
        <source>Report of risk and resource</source>
        <translation>Informe de riesgo y recurso</translation>
    </message>
    <message>
        <source>Report of the acid-base account</source>
        <translation>Informe del balance ácido-base</translation>
    </message>
    <message>
        <source>Report of the contamination</source>
        <translation>Informe de la contaminación</translation>
    </message>
    <message>
        <source>Report of the pre-selection</source>
        <translation>Informe de la preselección</translation>
    </message>
    <message>
        <source>Report of the resource potential</source>
        <translation>Informe del potencial de recursos</translation>
    </message>
    <message>
        <source>Report of the run-out</source>
        <translation>Informe del alcance</translation>
    </message>
    <message>
        <source>Resource (number, larger is more)</source>
        <translation>Recurso (número, mayor es más)</translation>
    </message>
    <message>
        <source>Resource potential</source>
        <translation>Potencial de recursos</translation>
    </message>
    <message>
        <source>Resource potential of all facilities, and those that hold enough</source>
        <translation>Potencial de recursos de todas las instalaciones, y las que contienen suficiente</translation>
    </message>
    <message>
        <source>Reviewer, for the journal</source>
        <translation>Revisor, para el diario</translation>
    </message>
    <message>
        <source>Risk (number, larger is worse)</source>
        <translation>Riesgo (número, mayor es peor)</translation>
    </message>
    <message>
        <source>Risk and resource</source>
        <translation>Riesgo y recurso</translation>
    </message>
    <message>
        <source>Risk and resource side by side: classes, quadrant, and a ranked list</source>
        <translation>Riesgo y recurso lado a lado: clases, cuadrante y una lista ordenada</translation>
    </message>
    <message>
        <source>Run-out of dams and heaps</source>
        <translation>Alcance de presas y escombreras</translation>
    </message>
    <message>
        <source>Runs four algorithms with one form: contamination indices, acid-base accounting and the EU pre-selection, each on the result of the one before, and the run-out of dams and heaps. What one of them needs and does not get stays UNKNOWN or empty, and the log says so; the others run all the same.

The context menu in the toolbox opens a copy in the model designer, to change it.</source>
        <translation>Ejecuta cuatro algoritmos con un solo formulario: índices de contaminación, balance ácido-base y preselección de la UE, cada uno sobre el resultado del anterior, y el alcance de presas y escombreras. Lo que alguno necesita y no recibe queda UNKNOWN o vacío, y el registro de mensajes lo dice; los demás se ejecutan igualmente.

El menú contextual de la caja de herramientas abre una copia en el diseñador de modelos, para cambiarla.</translation>
    </message>
    <message>
        <source>Runs the EU pre-selection, the resource potential on its result, and sets both side by side: the YES answers are the risk, the score of critical raw materials is the resource. The result is one layer with the fields of all three.

The context menu in the toolbox opens a copy in the model designer, to change it.</source>
        <translation>Ejecuta la preselección de la UE, el potencial de recursos sobre su resultado, y pone ambos lado a lado: las respuestas YES son el riesgo, la puntuación de materias primas fundamentales es el recurso. El resultado es una capa con los campos de los tres.

El menú contextual de la caja de herramientas abre una copia en el diseñador de modelos, para cambiarla.</translation>
    </message>
    <message>
        <source>Runs the resource potential, and takes out of its result the facilities that hold at least as many tonnes of critical raw materials as wanted, the one with most first. A facility of which they are not known is not among these; it stays in the whole result.

The context menu in the toolbox opens a copy in the model designer, to change it.</source>
        <translation>Ejecuta el potencial de recursos y toma de su resultado las instalaciones que contienen al menos tantas toneladas de materias primas fundamentales como se desee, la que más tiene primero. Una instalación de la que no se conocen no está entre ellas; permanece en el resultado completo.

El menú contextual de la caja de herramientas abre una copia en el diseñador de modelos, para cambiarla.</translation>
    </message>
    <message>
        <source>Safe where NPR is above</source>
        <translation>Seguro si NPR es superior a</translation>
    </message>
    <message>
        <source>Samples (layer or table)</source>
        <translation>Muestras (capa o tabla)</translation>
    </message>
    <message>
        <source>Samples of a facility that is not in the layer, or is there more than once: {}.</source>
        <translation>Muestras de una instalación que no está en la capa o está más de una vez: {}.</translation>
    </message>
    <message>
        <source>Samples or facilities</source>
        <translation>Muestras o instalaciones</translation>
    </message>
    <message>
        <source>Samples per facility</source>
        <translation>Muestras por instalación</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>Diseño de muestreo</translation>
    </message>
    <message>
        <source>Scores of the UNFC evidence form, 0 to 3, in fields named economic_viability, study_level, …</source>
        <translation>Puntuaciones del formulario de evidencia UNFC, 0 a 3, en campos llamados economic_viability, study_level, …</translation>
    </message>
    <message>
        <source>Screened facilities</source>
        <translation>Instalaciones cribadas</translation>
    </message>
    <message>
        <source>Screened for risk</source>
        <translation>Cribado según el riesgo</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Cribado</translation>
    </message>
    <message>
        <source>Search catalogues</source>
        <translation>Buscar en catálogos</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Semilla de los sorteos</translation>
    </message>
    <message>
        <source>Seed: the same gives the same points</source>
        <translation>Semilla: la misma da los mismos puntos</translation>
    </message>
    <message>
        <source>Send changes of a field copy back, and receive those of others</source>
        <translation>Devolver los cambios de una copia de campo y recibir los de otros</translation>
    </message>
    <message>
        <source>Send photos of facilities, resumed where they stopped and checked by hash</source>
        <translation>Enviar fotos de instalaciones, retomadas donde se detuvieron y comprobadas por resumen criptográfico</translation>
    </message>
    <message>
        <source>Send the photos of a field copy</source>
        <translation>Enviar las fotos de una copia de campo</translation>
    </message>
    <message>
        <source>Sends the photos of a layer&apos;s features to the place that the service names for them, apart from the changes: in parts, taken up again at the byte where it stopped, asked for by hash first, so that nothing is sent twice, and compared by hash at the end. Photos of new features wait until their feature was sent.
Photos marked internal go only with INTERNAL; those whose people did not agree never do. Cameras write the place into a photo: it goes along unless it is removed (JPEG only).
ARRIVED counts photos that arrived now, BYTES what was sent for that, THERE all that the service has, WAITING those still to be sent: run it again. REJECTED were refused, HELD stay here; the log says why.</source>
        <translation>Envía las fotos de las entidades de una capa al lugar que el servicio nombra para ellas, aparte de los cambios: en partes, retomadas en el byte en que se detuvo, preguntadas antes por su resumen (hash), para que nada se envíe dos veces, y comparadas por él al final. Las fotos de entidades nuevas esperan hasta que se envíe su entidad.
Las fotos marcadas como internas van solo con INTERNAL; aquellas cuyas personas no dieron su acuerdo no van nunca. Las cámaras escriben el lugar en la foto: va con ella si no se quita (solo JPEG).
ARRIVED cuenta las fotos que llegaron ahora, BYTES lo que se envió para ello, THERE todas las que tiene el servicio, WAITING las que quedan por enviar: ejecútelo otra vez. REJECTED fueron rechazadas, HELD se quedan aquí; el registro de mensajes dice por qué.</translation>
    </message>
    <message>
        <source>Sends what was changed in a field copy back to the service, value by value, and receives what others changed in the same features meanwhile. Where both changed the same value differently, the conflict is kept for a person, or decided by the rule chosen.
A new feature that lies near one which others have added meanwhile, under a like name, may be the same facility found twice: it is not created but kept for a person, who decides in the panel whether both stay, become one, or ours is left out. TWIN_DISTANCE says how near; with 0, or the rule ours, it is created without asking.
SENT counts changed features the service took and gave back the same, CREATED and DELETED new and deleted ones, RECEIVED those that got others&apos; changes, CONFLICTS those that wait for a person, REJECTED those that the schema or the service refuses, PENDING those still to be sent: run it again. A dry run sends nothing and counts what would be sent as PENDING.
After any interruption, run it again: nothing is sent twice, nothing is lost.</source>
        <translation>Devuelve al servicio lo que se cambió en una copia de campo, valor por valor, y recibe lo que otros cambiaron entretanto en las mismas entidades. Donde ambos cambiaron el mismo valor de otra manera, el conflicto se guarda para una persona o se decide con la regla elegida.
Una entidad nueva que está cerca de una que otros añadieron entretanto, con un nombre parecido, puede ser la misma instalación encontrada dos veces: no se crea, sino que se guarda para una persona, que decide en el panel si ambas se quedan, se unen o la nuestra se descarta. TWIN_DISTANCE dice a qué distancia; con 0, o con la regla ours, se crea sin preguntar.
SENT cuenta las entidades cambiadas que el servicio tomó y devolvió iguales, CREATED y DELETED las nuevas y las eliminadas, RECEIVED las que recibieron cambios de otros, CONFLICTS las que esperan a una persona, REJECTED las que rechazan el esquema o el servicio, PENDING las que quedan por enviar: ejecútelo otra vez. Una simulación no envía nada y cuenta como PENDING lo que se enviaría.
Tras cualquier interrupción, ejecútelo otra vez: nada se envía dos veces, nada se pierde.</translation>
    </message>
    <message>
        <source>Serious incident documented (yes/no)</source>
        <translation>Incidente grave documentado (sí/no)</translation>
    </message>
    <message>
        <source>Sets two numbers of each facility side by side, one of risk and one of resource, such as the YES answers of the pre-selection and the score of the resource potential: a class on each axis, the quadrant, and a priority, 1 being the first.

Breaks are two numbers such as 5; 12, where moderate and high begin; without them they are the thirds of the layer. The quadrant is high from the upper break on. The priority follows from the share of the layer that is lower on each axis, with the weights given, so that units do not matter. Equal facilities share a priority.

Where the two numbers stand in different layers, such as a result of the pre-selection and one of the resource potential, give the others as RISK_LAYER or RESOURCE_LAYER: their features are matched to the facilities by ID_FIELD, crm_uuid where none is chosen.

A facility of which risk or resource is not known has no priority and is UNKNOWN, never low; nor is one low that has answers UNKNOWN, or of which mass or contents are missing. Without a field chosen, yes_count or ri is taken for risk and crm_score or crm_tonnes for resource. Weights and breaks come from no source; no conformity is claimed.</source>
        <translation>Pone lado a lado dos números de cada instalación, uno de riesgo y otro de recurso, como las respuestas YES de la preselección y la puntuación del potencial de recursos: una clase en cada eje, el cuadrante y una prioridad, siendo 1 la primera.

Los límites son dos números como 5; 12, donde empiezan moderado y alto; sin ellos son los tercios de la capa. El cuadrante es alto desde el límite superior. La prioridad sigue la parte de la capa que es menor en cada eje, con los pesos dados, de modo que las unidades no importan. Las instalaciones iguales comparten prioridad.

Si los dos números están en capas distintas, como un resultado de la preselección y otro del potencial de recursos, indique los otros como RISK_LAYER o RESOURCE_LAYER: sus entidades se unen a las instalaciones por ID_FIELD, o crm_uuid si no se elige ninguno.

Una instalación de la que no se conoce el riesgo o el recurso no tiene prioridad y es UNKNOWN, nunca baja; tampoco es baja una con respuestas UNKNOWN o a la que faltan masa o contenidos. Sin campo elegido, se toma yes_count o ri como riesgo y crm_score o crm_tonnes como recurso. Los pesos y límites no vienen de ninguna fuente; no se declara ninguna conformidad.</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Poblaciones</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Slope of a heap&apos;s foundation (°)</source>
        <translation>Pendiente del cimiento de una escombrera (°)</translation>
    </message>
    <message>
        <source>Slope of the foundation (°)</source>
        <translation>Pendiente del cimiento (°)</translation>
    </message>
    <message>
        <source>Smallest distance between samples (m)</source>
        <translation>Distancia mínima entre muestras (m)</translation>
    </message>
    <message>
        <source>Smallest distance from the outline (m)</source>
        <translation>Distancia mínima al contorno (m)</translation>
    </message>
    <message>
        <source>Smallest population of a settlement that counts (inhabitants)</source>
        <translation>Población mínima de un núcleo que cuenta (habitantes)</translation>
    </message>
    <message>
        <source>Smallest zoom level of the basemap (empty: 10, or less)</source>
        <translation>Menor nivel de zoom del mapa base (vacío: 10 o menos)</translation>
    </message>
    <message>
        <source>Spread of the distance (log10)</source>
        <translation>Dispersión de la distancia (log10)</translation>
    </message>
    <message>
        <source>Spread of the released volume (log10)</source>
        <translation>Dispersión del volumen liberado (log10)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of each catalogue (JSON)</source>
        <translation>Estado de cada catálogo (JSON)</translation>
    </message>
    <message>
        <source>Stored volume (m³)</source>
        <translation>Volumen almacenado (m³)</translation>
    </message>
    <message>
        <source>Sulphide minerals (yes/no or mineral names)</source>
        <translation>Minerales sulfurosos (sí/no o nombres de minerales)</translation>
    </message>
    <message>
        <source>Sulphide sulphur (%), preferred</source>
        <translation>Azufre de sulfuros (%), preferido</translation>
    </message>
    <message>
        <source>Surface of a heap (m²)</source>
        <translation>Superficie de una escombrera (m²)</translation>
    </message>
    <message>
        <source>Surface of a lagoon (m²)</source>
        <translation>Superficie de una balsa (m²)</translation>
    </message>
    <message>
        <source>Surface water bodies</source>
        <translation>Masas de agua superficial</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Sync a field copy</source>
        <translation>Sincronizar una copia de campo</translation>
    </message>
    <message>
        <source>Table of the preliminary economic assessment</source>
        <translation>Tabla de la evaluación económica preliminar</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>Tomar una propuesta</translation>
    </message>
    <message>
        <source>Take a survey in</source>
        <translation>Recoger una campaña</translation>
    </message>
    <message>
        <source>Take what a survey brings back from the field into the field copy</source>
        <translation>Llevar a la copia de campo lo que trae una campaña</translation>
    </message>
    <message>
        <source>Takes the folder of a survey in that comes back from the field, whichever program edited it (QGIS, QField, ogr2ogr): what differs from the survey as it was given out is merged into the field copy at home, where Sync finds it as changes. Samples, readings, visits, the checklist and photos come along. Nothing is sent.
Without a field copy, the one the survey was prepared from is looked for in the open project and near the folder; where it is not found, a new one is made beside the folder. What both changed differently stays as it is at home, and the survey&apos;s value is kept in the table crm_survey_choice; run it again with PREFER to choose. Taking the same survey in again changes only what was changed in it since.
INSERTED, UPDATED and DELETED count features, ROWS those of samples, readings, visits and the checklist, CONFLICTS values to choose, PROBLEMS what the checks found. Nothing is left out because of a check.</source>
        <translation>Recoge la carpeta de una campaña que vuelve del campo, sea cual sea el programa que la editó (QGIS, QField, ogr2ogr): lo que difiere de la campaña como se entregó se integra en la copia de campo en casa, donde Sincronizar lo encuentra como cambios. Muestras, lecturas, visitas, la lista de tareas y las fotos vienen también. No se envía nada.
Sin copia de campo, se busca aquella de la que se preparó la campaña en el proyecto abierto y cerca de la carpeta; si no se encuentra, se crea una nueva junto a la carpeta. Lo que ambas cambiaron de otra manera queda como está en casa, y el valor de la campaña se guarda en la tabla crm_survey_choice; ejecútelo otra vez con PREFER para elegir. Recoger otra vez la misma campaña cambia solo lo que se cambió en ella desde entonces.
INSERTED, UPDATED y DELETED cuentan entidades, ROWS las filas de muestras, lecturas, visitas y la lista de tareas, CONFLICTS los valores por elegir, PROBLEMS lo que encontraron las comprobaciones. Nada queda fuera por una comprobación.</translation>
    </message>
    <message>
        <source>Tell of positions less accurate than (m)</source>
        <translation>Avisar de posiciones menos precisas que (m)</translation>
    </message>
    <message>
        <source>The algorithm {} is not there: switch its provider on.</source>
        <translation>El algoritmo {} no está: active su proveedor.</translation>
    </message>
    <message>
        <source>The basemap will have {} tiles of zoom levels {} to {}, about {} MB.</source>
        <translation>El mapa base tendrá {} teselas de los niveles de zoom {} a {}, unos {} MB.</translation>
    </message>
    <message>
        <source>The field copy has no photo of this facility that may be shown.</source>
        <translation>La copia de campo no tiene ninguna foto de esta instalación que se pueda mostrar.</translation>
    </message>
    <message>
        <source>The field {} is taken, because none was chosen.</source>
        <translation>Se toma el campo {}, porque no se eligió ninguno.</translation>
    </message>
    <message>
        <source>The lower break of NPR ({}) is above the upper one ({}): exchange them.</source>
        <translation>El límite inferior de NPR ({}) está por encima del superior ({}): intercámbielos.</translation>
    </message>
    <message>
        <source>The sheet needs {} pages.</source>
        <translation>La hoja necesita {} páginas.</translation>
    </message>
    <message>
        <source>The survey is in {}.</source>
        <translation>La campaña está en {}.</translation>
    </message>
    <message>
        <source>There is no file “{}”: check its path. For a record&apos;s id, give CATALOGUE, too.</source>
        <translation>No hay ningún archivo «{}»: compruebe su ruta. Para el id de un registro, indique también CATALOGUE.</translation>
    </message>
    <message>
        <source>Thickness (m), with the area</source>
        <translation>Espesor (m), con la superficie</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>Esto fue una simulación: no se escribió nada.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Total sulphur (%)</source>
        <translation>Azufre total (%)</translation>
    </message>
    <message>
        <source>Toxic metals (elements or commodities)</source>
        <translation>Metales tóxicos (elementos o materias primas)</translation>
    </message>
    <message>
        <source>Toxic responses instead of the usual ones (columns symbol, value)</source>
        <translation>Respuestas tóxicas en lugar de las habituales (columnas symbol, value)</translation>
    </message>
    <message>
        <source>Type of facility</source>
        <translation>Tipo de instalación</translation>
    </message>
    <message>
        <source>UNFC category E</source>
        <translation>Categoría E de UNFC</translation>
    </message>
    <message>
        <source>UNFC category F</source>
        <translation>Categoría F de UNFC</translation>
    </message>
    <message>
        <source>UNFC category G</source>
        <translation>Categoría G de UNFC</translation>
    </message>
    <message>
        <source>UNFC code</source>
        <translation>Código UNFC</translation>
    </message>
    <message>
        <source>Uncertainty of contents (%)</source>
        <translation>Incertidumbre de los contenidos (%)</translation>
    </message>
    <message>
        <source>Uncertainty of density (%)</source>
        <translation>Incertidumbre de la densidad (%)</translation>
    </message>
    <message>
        <source>Uncertainty of each density (%)</source>
        <translation>Incertidumbre de cada densidad (%)</translation>
    </message>
    <message>
        <source>Uncertainty of each volume or mass (%)</source>
        <translation>Incertidumbre de cada volumen o masa (%)</translation>
    </message>
    <message>
        <source>Uncertainty of the contents of each facility (%)</source>
        <translation>Incertidumbre de los contenidos de cada instalación (%)</translation>
    </message>
    <message>
        <source>Uncertainty of volume or mass (%)</source>
        <translation>Incertidumbre del volumen o la masa (%)</translation>
    </message>
    <message>
        <source>Value by value</source>
        <translation>Valor por valor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Volume (m³)</source>
        <translation>Volumen (m³)</translation>
    </message>
    <message>
        <source>Water bodies with less than good status</source>
        <translation>Masas de agua en estado inferior a bueno</translation>
    </message>
    <message>
        <source>Water in the density (% of mass)</source>
        <translation>Agua en la densidad (% de la masa)</translation>
    </message>
    <message>
        <source>Weight of resource</source>
        <translation>Peso del recurso</translation>
    </message>
    <message>
        <source>Weight of risk</source>
        <translation>Peso del riesgo</translation>
    </message>
    <message>
        <source>Weight of the sample, such as the mass it stands for</source>
        <translation>Peso de la muestra, como la masa que representa</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>What is below detection, such as &lt;0.01, counts as</source>
        <translation>Lo que está bajo detección, como &lt;0.01, cuenta como</translation>
    </message>
    <message>
        <source>What is below detection, such as &lt;0.5, counts as</source>
        <translation>Lo que está bajo detección, como &lt;0.5, cuenta como</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>What waste holds: tonnes of each element with P10, P50, P90, value, critical raw materials, UNFC</source>
        <translation>Qué contienen los residuos: toneladas de cada elemento con P10, P50, P90, valor, materias primas fundamentales, UNFC</translation>
    </message>
    <message>
        <source>Where a photo was taken, as the camera wrote it into the photo</source>
        <translation>Dónde se tomó una foto, como lo escribió la cámara en la foto</translation>
    </message>
    <message>
        <source>Where both changed the same value</source>
        <translation>Donde ambos cambiaron el mismo valor</translation>
    </message>
    <message>
        <source>Which extractive waste facilities need a closer look, and why</source>
        <translation>Qué instalaciones de residuos extractivos necesitan una mirada más atenta, y por qué</translation>
    </message>
    <message>
        <source>Which waste turns acid: AP, NP, NNP, NPR, NAPP and their classes</source>
        <translation>Qué residuos se vuelven ácidos: AP, NP, NNP, NPR, NAPP y sus clases</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Worth a closer look</source>
        <translation>Merece una mirada más atenta</translation>
    </message>
    <message>
        <source>Write the changes of a layer into a file for the owner of the data</source>
        <translation>Escribir los cambios de una capa en un archivo para el propietario de los datos</translation>
    </message>
    <message>
        <source>Writes one page for one facility of a screened layer, as PDF and as HTML: a map with its scale, what the inventory says, the results of all methods that the layer holds, the reasons, and what is missing.

Name the facility by its name, its number, its uuid or its feature id, or select it and run for selected features only. Its photo stands on the page where the layer lies in a field copy, or where one is named, unless the photo is marked as internal.</source>
        <translation>Escribe una página para una instalación de una capa cribada, en PDF y en HTML: un mapa con su escala, lo que dice el inventario, los resultados de todos los métodos que contiene la capa, los motivos y lo que falta.

Nombre la instalación por su nombre, su número, su uuid o su id de entidad, o selecciónela y ejecute solo para las entidades seleccionadas. Su foto está en la página si la capa está en una copia de campo, o si se nombra una, salvo que la foto esté marcada como interna.</translation>
    </message>
    <message>
        <source>Writes the changes of one layer of a field copy into a file for the owner of the data, where you may not write yourself or where the owner wants to look first: each value as it was, as it should be, why, and what shows it. The file is GeoJSON, any GIS shows it. Nothing is sent, and the changes stay in the field copy; its journal says what was proposed.
The owner takes it with “Take a proposal”, or opens it in the Sync step, value by value, and sends it back with the verdicts: opened here, it shows what became of each value.</source>
        <translation>Escribe los cambios de una capa de una copia de campo en un archivo para el propietario de los datos, si usted no puede escribir o si el propietario quiere mirar antes: cada valor como era, como debería ser, por qué y qué lo demuestra. El archivo es GeoJSON, cualquier SIG lo muestra. No se envía nada, y los cambios quedan en la copia de campo; su diario dice lo que se propuso.
El propietario lo toma con «Tomar una propuesta», o lo abre en el paso Sincronizar, valor por valor, y lo devuelve con los veredictos: abierto aquí, muestra qué fue de cada valor.</translation>
    </message>
    <message>
        <source>Yes: send photos marked internal, too</source>
        <translation>Sí: enviar también las fotos marcadas como internas</translation>
    </message>
    <message>
        <source>Yes: try once more what was refused</source>
        <translation>Sí: intentar de nuevo lo rechazado</translation>
    </message>
    <message>
        <source>ZOOM_MIN is larger than ZOOM_MAX: exchange them.</source>
        <translation>ZOOM_MIN es mayor que ZOOM_MAX: intercámbielos.</translation>
    </message>
    <message>
        <source>acid mine drainage,AMD,ARD,sulphide,sulphur,NPR,NAPP,EN 15875,assay,inert</source>
        <translation>drenaje ácido de mina,AMD,ARD,sulfuro,azufre,NPR,NAPP,EN 15875,análisis,inerte</translation>
    </message>
    <message>
        <source>assay,sample,grade,mean,composite,depth,laboratory,join</source>
        <translation>análisis,muestra,ley,media,compuesto,profundidad,laboratorio,unir</translation>
    </message>
    <message>
        <source>catalogue,record,metadata,mine waste,tailings,OGC API,raw materials</source>
        <translation>catálogo,registro,metadatos,residuos mineros,estériles,OGC API,materias primas</translation>
    </message>
    <message>
        <source>changes,difference,edits,field copy,sync</source>
        <translation>cambios,diferencia,ediciones,copia de campo,sincronizar</translation>
    </message>
    <message>
        <source>critical raw materials,CRMA,tonnage,grade,recovery,value,UNFC,Monte Carlo,enrichment</source>
        <translation>materias primas fundamentales,CRMA,tonelaje,ley,recuperación,valor,UNFC,Monte Carlo,enriquecimiento</translation>
    </message>
    <message>
        <source>geoaccumulation,Igeo,enrichment,ecological risk,pollution load,Hakanson,heavy metals</source>
        <translation>geoacumulación,Igeo,enriquecimiento,riesgo ecológico,carga contaminante,Hakanson,metales pesados</translation>
    </message>
    <message>
        <source>interval of depth</source>
        <translation>intervalo de profundidad</translation>
    </message>
    <message>
        <source>mean of {} samples in “{}”, weighted by {}</source>
        <translation>media de {} muestras de «{}», ponderada por {}</translation>
    </message>
    <message>
        <source>mine waste,tailings,heap,risk,receptor,distance,inventory,pre-selection</source>
        <translation>residuos mineros,estériles,escombrera,riesgo,receptor,distancia,inventario,preselección</translation>
    </message>
    <message>
        <source>model,resource,critical raw materials,tonnage,UNFC,recovery</source>
        <translation>modelo,recurso,materias primas fundamentales,tonelaje,UNFC,recuperación</translation>
    </message>
    <message>
        <source>model,risk,pre-selection,contamination,acid,run-out,tailings,heap</source>
        <translation>modelo,riesgo,preselección,contaminación,ácido,alcance,estériles,escombrera</translation>
    </message>
    <message>
        <source>model,risk,resource,priority,quadrant,ranking</source>
        <translation>modelo,riesgo,recurso,prioridad,cuadrante,orden</translation>
    </message>
    <message>
        <source>no sample in “{}”</source>
        <translation>ninguna muestra en «{}»</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>one sample in “{}”</source>
        <translation>una muestra en «{}»</translation>
    </message>
    <message>
        <source>pH of the net acid generation test</source>
        <translation>pH del ensayo de generación neta de ácido</translation>
    </message>
    <message>
        <source>photos,pictures,upload,resume,send,field copy</source>
        <translation>fotos,imágenes,subir,retomar,enviar,copia de campo</translation>
    </message>
    <message>
        <source>plain mean of {} samples in “{}”</source>
        <translation>media simple de {} muestras de «{}»</translation>
    </message>
    <message>
        <source>priority,ranking,quadrant,matrix,critical raw materials,risk,recovery</source>
        <translation>prioridad,orden,cuadrante,matriz,materias primas fundamentales,riesgo,recuperación</translation>
    </message>
    <message>
        <source>proposal,changes,correction,suggest,field copy</source>
        <translation>propuesta,cambios,corrección,sugerir,copia de campo</translation>
    </message>
    <message>
        <source>proposal,review,accept,reject,correction,field copy</source>
        <translation>propuesta,revisión,aceptar,rechazar,corrección,copia de campo</translation>
    </message>
    <message>
        <source>pull,download,GeoPackage,field copy,offline,WFS,OGC API,ArcGIS</source>
        <translation>traer,descargar,GeoPackage,copia de campo,sin conexión,WFS,OGC API,ArcGIS</translation>
    </message>
    <message>
        <source>refresh,update,pull,field copy,conflict,newer</source>
        <translation>actualizar,traer,copia de campo,conflicto,más reciente</translation>
    </message>
    <message>
        <source>report,PDF,page,fact sheet,print,results,map</source>
        <translation>informe,PDF,página,ficha,imprimir,resultados,mapa</translation>
    </message>
    <message>
        <source>survey,field,QField,samples,offline,basemap,field sheets</source>
        <translation>campaña,campo,QField,muestras,sin conexión,mapa base,hojas de campo</translation>
    </message>
    <message>
        <source>survey,field,QField,samples,photos,merge,back</source>
        <translation>campaña,campo,QField,muestras,fotos,integrar,volver</translation>
    </message>
    <message>
        <source>sync,upload,send,push,merge,conflict,field copy</source>
        <translation>sincronizar,subir,enviar,integrar,conflicto,copia de campo</translation>
    </message>
    <message>
        <source>tailings dam,dam break,failure,released volume,flow slide,reach angle,distance</source>
        <translation>presa de estériles,rotura de presa,fallo,volumen liberado,flujo,ángulo de alcance,distancia</translation>
    </message>
    <message>
        <source>{} facilities have no usable geometry: their distances are UNKNOWN.</source>
        <translation>{} instalaciones no tienen geometría utilizable: sus distancias son UNKNOWN.</translation>
    </message>
    <message>
        <source>{} features pulled, {} skipped, into the layer {}.</source>
        <translation>{} entidades traídas, {} omitidas, en la capa {}.</translation>
    </message>
    <message>
        <source>{} of {} facilities have samples in “{}”.</source>
        <translation>{} de {} instalaciones tienen muestras en «{}».</translation>
    </message>
    <message>
        <source>{} of {} facilities: examine further, {} of them on what is known.</source>
        <translation>{} de {} instalaciones: examinar más, {} de ellas según lo conocido.</translation>
    </message>
    <message>
        <source>{}: {} records, {} skipped. {}</source>
        <translation>{}: {} registros, {} omitidos. {}</translation>
    </message>
    <message>
        <source>“{}” has no field with contents, such as Cu_pct or As_ppm, that the facilities lack.</source>
        <translation>«{}» no tiene ningún campo con contenidos, como Cu_pct o As_ppm, que falten en las instalaciones.</translation>
    </message>
    <message>
        <source>“{}” is at {}, in a private network.</source>
        <translation>«{}» está en {}, en una red privada.</translation>
    </message>
    <message>
        <source>“{}”: access {}, licence {}.</source>
        <translation>«{}»: acceso {}, licencia {}.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>(not answered yet)</source>
        <translation>(aún sin respuesta)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>Answers of persons about {}</source>
        <translation>Respuestas de personas sobre {}</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Set your name under Options…: an answer without a name does not count.</source>
        <translation>Indique su nombre en Opciones…: una respuesta sin nombre no cuenta.</translation>
    </message>
    <message>
        <source>The table is open. After a pre-selection, the questions worth asking are filled in here.</source>
        <translation>La tabla está abierta. Tras una preselección se rellenan aquí las preguntas que vale la pena hacer.</translation>
    </message>
    <message>
        <source>The table is open; no question is missing in it that would settle a decision alone.</source>
        <translation>La tabla está abierta; no falta en ella ninguna pregunta que resuelva por sí sola una decisión.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known, even on the spot</source>
        <translation>desconocido, ni siquiera en el lugar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{} questions that would settle a decision were filled in.</source>
        <translation>Se rellenaron {} preguntas que resolverían una decisión.</translation>
    </message>
</context>
<context>
    <name>AnswersPresenter</name>
    <message>
        <source>Answers of persons</source>
        <translation>Respuestas de personas</translation>
    </message>
    <message>
        <source>Counting answers of persons</source>
        <translation>Contando respuestas de personas</translation>
    </message>
    <message>
        <source>Taken back: nothing that was answered is lost.</source>
        <translation>Retirado: no se pierde nada de lo respondido.</translation>
    </message>
    <message>
        <source>{} answers of persons count in the next run.</source>
        <translation>{} respuestas de personas cuentan en la próxima ejecución.</translation>
    </message>
</context>
<context>
    <name>AnswersRow</name>
    <message>
        <source>Answers of persons…</source>
        <translation>Respuestas de personas…</translation>
    </message>
    <message>
        <source>Open the table of answers that people gave, with the questions that would settle a decision</source>
        <translation>Abrir la tabla de respuestas dadas por personas, con las preguntas que resolverían una decisión</translation>
    </message>
    <message>
        <source>Remove the questions that were just filled in and that nobody has answered</source>
        <translation>Quitar las preguntas que se acaban de rellenar y que nadie ha respondido</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <source>A layer&apos;s features</source>
        <translation>Las entidades de una capa</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Click the corners on the map; Enter or the right button ends, Backspace takes one back</source>
        <translation>Haga clic en los vértices en el mapa; Intro o el botón derecho termina, Retroceso quita uno</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Dibujar de nuevo</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Dibujar en el mapa</translation>
    </message>
    <message>
        <source>Drawn polygon</source>
        <translation>Polígono dibujado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Layer of the area</source>
        <translation>Capa del área</translation>
    </message>
    <message>
        <source>Layer whose features make the area</source>
        <translation>Capa cuyas entidades forman el área</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Extensión del mapa</translation>
    </message>
    <message>
        <source>No polygon is drawn yet: press “Draw on the map” and click its corners.</source>
        <translation>Aún no hay ningún polígono dibujado: pulse «Dibujar en el mapa» y haga clic en sus vértices.</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Entidades seleccionadas</translation>
    </message>
    <message>
        <source>Which area counts</source>
        <translation>Qué área cuenta</translation>
    </message>
</context>
<context>
    <name>AskPane</name>
    <message>
        <source>All filters, and the time of the data</source>
        <translation>Todos los filtros, y la época de los datos</translation>
    </message>
    <message>
        <source>Ask all catalogues</source>
        <translation>Preguntar a todos los catálogos</translation>
    </message>
    <message>
        <source>It is not known where “{}” is: choose the place, or remove it.</source>
        <translation>No se sabe dónde está «{}»: elija el lugar o quítelo.</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation>Cerca de un lugar</translation>
    </message>
    <message>
        <source>No place is chosen: write its name, or choose another area.</source>
        <translation>No se ha elegido ningún lugar: escriba su nombre o elija otra área.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Saved searches, the last searches, and what is new</source>
        <translation>Búsquedas guardadas, las últimas búsquedas y lo nuevo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Palabras de búsqueda</translation>
    </message>
    <message>
        <source>Words or a sentence, such as “closed tungsten tailings in Saxony, not restored”; Enter searches</source>
        <translation>Palabras o una frase, como «balsas de wolframio cerradas en Sajonia, no restringidas»; Intro busca</translation>
    </message>
    <message>
        <source>e.g. closed tungsten tailings in Saxony</source>
        <translation>p. ej. balsas de wolframio cerradas en Sajonia</translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejarlo todo como está</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>BackPresenter</name>
    <message>
        <source>Cancelled; the field copy is as it was.</source>
        <translation>Cancelado; la copia de campo está como estaba.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservado.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation>Leer {}</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>To be chosen again.</source>
        <translation>Por elegir de nuevo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{}…</source>
        <translation>{}…</translation>
    </message>
    <message>
        <source>“{}” has edits that are not saved: save them first.</source>
        <translation>«{}» tiene ediciones sin guardar: guárdelas primero.</translation>
    </message>
</context>
<context>
    <name>BackStep</name>
    <message>
        <source>&amp;Folder of the survey</source>
        <translation>&amp;Carpeta de la campaña</translation>
    </message>
    <message>
        <source>Back to the field copies</source>
        <translation>Volver a las copias de campo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose the folder that came back: the one with survey.qgz in it.</source>
        <translation>Elija la carpeta que volvió: la que contiene survey.qgz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Folder of the survey</source>
        <translation>Carpeta de la campaña</translation>
    </message>
    <message>
        <source>Go on to Sync</source>
        <translation>Pasar a Sincronizar</translation>
    </message>
    <message>
        <source>Keys 1, 2, 3 take the value given out, the one here, the survey&apos;s; Enter shows a feature</source>
        <translation>Las teclas 1, 2, 3 toman el valor entregado, el de aquí, el de la campaña; Intro muestra una entidad</translation>
    </message>
    <message>
        <source>Let what was chosen for the marked features wait again, with the value from before</source>
        <translation>Dejar en espera otra vez lo elegido para las entidades marcadas, con el valor de antes</translation>
    </message>
    <message>
        <source>Merge what was done in the field into the field copy; nothing is sent</source>
        <translation>Integrar en la copia de campo lo hecho en el campo; no se envía nada</translation>
    </message>
    <message>
        <source>Say what the survey would bring; nothing is written</source>
        <translation>Decir qué traería la campaña; no se escribe nada</translation>
    </message>
    <message>
        <source>See what would be sent</source>
        <translation>Ver qué se enviaría</translation>
    </message>
    <message>
        <source>Take a survey in</source>
        <translation>Recoger una campaña</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>The folder that came back, with survey.qgz in it</source>
        <translation>La carpeta que volvió, con survey.qgz en ella</translation>
    </message>
    <message>
        <source>To choose and to look at</source>
        <translation>Por elegir y por mirar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>BasemapChoice</name>
    <message>
        <source>&amp;Zoom from</source>
        <translation>&amp;Zoom desde</translation>
    </message>
    <message>
        <source>0 shows the world, 16 a village, 19 a house</source>
        <translation>0 muestra el mundo, 16 un pueblo, 19 una casa</translation>
    </message>
    <message>
        <source>Base&amp;map of these open layers</source>
        <translation>&amp;Mapa base de estas capas abiertas</translation>
    </message>
    <message>
        <source>Largest zoom</source>
        <translation>Zoom máximo</translation>
    </message>
    <message>
        <source>Layers of the basemap</source>
        <translation>Capas del mapa base</translation>
    </message>
    <message>
        <source>No other layer is open: add one to the map to make a basemap of it.</source>
        <translation>No hay otra capa abierta: añada una al mapa para hacer con ella un mapa base.</translation>
    </message>
    <message>
        <source>Open layers that are drawn into the map for the field; Space ticks</source>
        <translation>Capas abiertas que se dibujan en el mapa para el campo; Espacio las marca</translation>
    </message>
    <message>
        <source>Smallest zoom</source>
        <translation>Zoom mínimo</translation>
    </message>
    <message>
        <source>The basemap&apos;s layer “{}” cannot be opened.</source>
        <translation>No se puede abrir la capa «{}» del mapa base.</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;a</translation>
    </message>
</context>
<context>
    <name>CatalogueLine</name>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>CataloguesEditor</name>
    <message>
        <source>Add or replace</source>
        <translation>Añadir o sustituir</translation>
    </message>
    <message>
        <source>Added, not tested: {}. Choose one and press Test to ask it now; your next search asks all.</source>
        <translation>Añadidos, sin probar: {}. Elija uno y pulse Probar para preguntarle ahora; su próxima búsqueda pregunta a todos.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>As it is shown; the same name replaces</source>
        <translation>Como se muestra; el mismo nombre sustituye</translation>
    </message>
    <message>
        <source>Ask the service for one record</source>
        <translation>Pedir un registro al servicio</translation>
    </message>
    <message>
        <source>Asking {}</source>
        <translation>Preguntando a {}</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>Choose one to change or remove it</source>
        <translation>Elija uno para cambiarlo o quitarlo</translation>
    </message>
    <message>
        <source>From QGIS&apos; authentication database</source>
        <translation>De la base de datos de autenticación de QGIS</translation>
    </message>
    <message>
        <source>Index fields (JSON)</source>
        <translation>Campos del índice (JSON)</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>It works: {} records.</source>
        <translation>Funciona: {} registros.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leave it to be found out if you do not know</source>
        <translation>Déjelo para que se averigüe si no lo sabe</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Please enter an address that starts with http:// or https://.</source>
        <translation>Introduzca una dirección que empiece por http:// o https://.</translation>
    </message>
    <message>
        <source>Put these fields into the list</source>
        <translation>Poner estos campos en la lista</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen catalogue off the list</source>
        <translation>Quitar de la lista el catálogo elegido</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test cancelled.</source>
        <translation>Prueba cancelada.</translation>
    </message>
    <message>
        <source>Test {}</source>
        <translation>Probar {}</translation>
    </message>
    <message>
        <source>Web address of the service</source>
        <translation>Dirección web del servicio</translation>
    </message>
    <message>
        <source>found out by itself</source>
        <translation>se averigua solo</translation>
    </message>
</context>
<context>
    <name>CataloguesPane</name>
    <message>
        <source>Choose from known catalogues…</source>
        <translation>Elegir entre catálogos conocidos…</translation>
    </message>
    <message>
        <source>Public catalogues and geological surveys in Europe; none is asked by choosing</source>
        <translation>Catálogos públicos y servicios geológicos de Europa; al elegir no se pregunta a ninguno</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>1 unusually large change</source>
        <translation>1 cambio inusualmente grande</translation>
    </message>
    <message>
        <source>is deleted on the service</source>
        <translation>se elimina en el servicio</translation>
    </message>
    <message>
        <source>it moves by {}</source>
        <translation>se mueve {}</translation>
    </message>
    <message>
        <source>its size changes by more than half</source>
        <translation>su tamaño cambia en más de la mitad</translation>
    </message>
    <message>
        <source>more than ten times as much, or a tenth: is it the right unit?</source>
        <translation>más de diez veces más, o una décima parte: ¿es la unidad correcta?</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>{} go at once.</source>
        <translation>{} van a la vez.</translation>
    </message>
    <message>
        <source>{} unusually large changes</source>
        <translation>{} cambios inusualmente grandes</translation>
    </message>
    <message>
        <source>{} will be deleted on the service: {}.</source>
        <translation>{} se eliminarán en el servicio: {}.</translation>
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
        <translation>Aquí se desharían todas las correcciones de {}. No se envía nada; la copia de campo no guarda copia de ellas.</translation>
    </message>
    <message>
        <source>Bring all features back to the base, after a question</source>
        <translation>Devolver todas las entidades a la base, tras una pregunta</translation>
    </message>
    <message>
        <source>Bring the chosen features, or single values of them, back to the base</source>
        <translation>Devolver a la base las entidades elegidas o valores concretos de ellas</translation>
    </message>
    <message>
        <source>Go to the next conflict that is still open ({})</source>
        <translation>Ir al siguiente conflicto abierto ({})</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <source>Reason, evidence</source>
        <translation>Motivo, prueba</translation>
    </message>
    <message>
        <source>Show the chosen features on the map</source>
        <translation>Mostrar en el mapa las entidades elegidas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>Undo all…</source>
        <translation>Deshacer todo…</translation>
    </message>
    <message>
        <source>Write reason and evidence for the chosen features</source>
        <translation>Escribir motivo y prueba para las entidades elegidas</translation>
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
        <translation>Cambiado por otros: {}</translation>
    </message>
    <message>
        <source>Conflict: {}</source>
        <translation>Conflicto: {}</translation>
    </message>
    <message>
        <source>Found twice?</source>
        <translation>¿Encontrada dos veces?</translation>
    </message>
    <message>
        <source>Settled: {}</source>
        <translation>Resuelto: {}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>a facility without name</source>
        <translation>una instalación sin nombre</translation>
    </message>
    <message>
        <source>another value: {}</source>
        <translation>otro valor: {}</translation>
    </message>
    <message>
        <source>back to base</source>
        <translation>vuelta a la base</translation>
    </message>
    <message>
        <source>back to what was given out</source>
        <translation>vuelta a lo entregado</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>se conservan ambas</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>cambiado aquí</translation>
    </message>
    <message>
        <source>changed here and in the survey: choose by its number</source>
        <translation>cambiado aquí y en la campaña: elija por su número</translation>
    </message>
    <message>
        <source>changed here and there: choose by its number</source>
        <translation>cambiado aquí y allí: elija por su número</translation>
    </message>
    <message>
        <source>changed here, deleted there: choose with 2, 3</source>
        <translation>cambiado aquí, eliminado allí: elija con 2, 3</translation>
    </message>
    <message>
        <source>conflict settled</source>
        <translation>conflicto resuelto</translation>
    </message>
    <message>
        <source>deleted here</source>
        <translation>eliminado aquí</translation>
    </message>
    <message>
        <source>deleted here, changed there: choose with 2, 3</source>
        <translation>eliminado aquí, cambiado allí: elija con 2, 3</translation>
    </message>
    <message>
        <source>joined: your values go on as corrections, after the next check</source>
        <translation>unidas: sus valores van como correcciones, tras la próxima comprobación</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nuevo aquí</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>not allowed by the rules</source>
        <translation>las reglas no lo permiten</translation>
    </message>
    <message>
        <source>not allowed: {}</source>
        <translation>no permitido: {}</translation>
    </message>
    <message>
        <source>ours is kept</source>
        <translation>se conserva el nuestro</translation>
    </message>
    <message>
        <source>photo ✓</source>
        <translation>foto ✓</translation>
    </message>
    <message>
        <source>somebody else has added “{}” too: choose with 1, 2, 3</source>
        <translation>otra persona también añadió «{}»: elija con 1, 2, 3</translation>
    </message>
    <message>
        <source>the survey&apos;s is taken</source>
        <translation>se toma el de la campaña</translation>
    </message>
    <message>
        <source>the value here is kept</source>
        <translation>se conserva el valor de aquí</translation>
    </message>
    <message>
        <source>theirs is taken</source>
        <translation>se toma el suyo</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>inseguro</translation>
    </message>
    <message>
        <source>waits: {}</source>
        <translation>espera: {}</translation>
    </message>
    <message>
        <source>yours is left out, after the next check</source>
        <translation>la suya se descarta, tras la próxima comprobación</translation>
    </message>
    <message>
        <source>{} (comes in)</source>
        <translation>{} (entra)</translation>
    </message>
    <message>
        <source>{} photos ✓</source>
        <translation>{} fotos ✓</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>It is not known where “{}” is. Press to choose, Delete removes it</source>
        <translation>No se sabe dónde está «{}». Pulse para elegir, Supr lo quita</translation>
    </message>
    <message>
        <source>Press to change it, Delete removes it</source>
        <translation>Pulse para cambiarlo, Supr lo quita</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>no {}</translation>
    </message>
    <message>
        <source>records that say so are left out</source>
        <translation>los registros que lo dicen quedan fuera</translation>
    </message>
    <message>
        <source>the word “{}” itself</source>
        <translation>la palabra «{}» en sí</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <source>within {} km of {}</source>
        <translation>a menos de {} km de {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>de {} a {}</translation>
    </message>
    <message>
        <source>“{}” as found in: {}</source>
        <translation>«{}» como se encuentra en: {}</translation>
    </message>
    <message>
        <source>“{}” may also mean: {}</source>
        <translation>«{}» también puede significar: {}</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {}</source>
        <translation>Quitar: {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Bring back “{}” and what was asked for before</source>
        <translation>Recuperar «{}» y lo que se pidió antes</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Elegir el lugar…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Edit sentence</source>
        <translation>Editar la frase</translation>
    </message>
    <message>
        <source>Search for the word “{}” instead</source>
        <translation>Buscar en su lugar la palabra «{}»</translation>
    </message>
    <message>
        <source>Take away the words and all of these at once; a chosen area stays</source>
        <translation>Quitar de una vez las palabras y todo esto; un área elegida se conserva</translation>
    </message>
    <message>
        <source>Time of the data: {}</source>
        <translation>Época de los datos: {}</translation>
    </message>
    <message>
        <source>instead of {}</source>
        <translation>en lugar de {}</translation>
    </message>
</context>
<context>
    <name>ConflictEditor</name>
    <message>
        <source>At the same place</source>
        <translation>En el mismo lugar</translation>
    </message>
    <message>
        <source>Choose the same side in all open conflicts about this field</source>
        <translation>Elegir el mismo lado en todos los conflictos abiertos sobre este campo</translation>
    </message>
    <message>
        <source>It is one: theirs stays, your values go on as corrections of it.</source>
        <translation>Es una sola: queda la suya, sus valores de usted van como correcciones de ella.</translation>
    </message>
    <message>
        <source>It is one: theirs stays; your values are kept in the journal only.</source>
        <translation>Es una sola: queda la suya; los valores de usted se guardan solo en el diario.</translation>
    </message>
    <message>
        <source>Keep this value (key {})</source>
        <translation>Conservar este valor (tecla {})</translation>
    </message>
    <message>
        <source>Outline or place: ours {} – theirs {}</source>
        <translation>Contorno o lugar: nuestro {} – suyo {}</translation>
    </message>
    <message>
        <source>The same side in {} more conflicts about {}</source>
        <translation>El mismo lado en {} conflictos más sobre {}</translation>
    </message>
    <message>
        <source>They are two facilities; yours is created, too.</source>
        <translation>Son dos instalaciones; la de usted también se crea.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>changed there by {}</source>
        <translation>cambiado allí por {}</translation>
    </message>
    <message>
        <source>changed there by {}, {}</source>
        <translation>cambiado allí por {}, {}</translation>
    </message>
    <message>
        <source>changed there {}</source>
        <translation>cambiado allí {}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>join</source>
        <translation>unir</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>conservar ambas</translation>
    </message>
    <message>
        <source>kept, with {}</source>
        <translation>conservado, con {}</translation>
    </message>
    <message>
        <source>leave mine out</source>
        <translation>descartar la mía</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>nuestro</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>the same in {} more</source>
        <translation>lo mismo en {} más</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>{} away</source>
        <translation>a {}</translation>
    </message>
    <message>
        <source>{}: ours {} – theirs {}</source>
        <translation>{}: nuestro {} – suyo {}</translation>
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
        <translation>{}; una de las dos no tiene nombre que comparar</translation>
    </message>
    <message>
        <source>{}; the names are {} % alike</source>
        <translation>{}; los nombres se parecen en un {} %</translation>
    </message>
</context>
<context>
    <name>Contamination</name>
    <message>
        <source>No field of “{}” says by its name that it holds the content of an element, such as As_ppm: no index is known. Choose the fields, or rename them.</source>
        <translation>Ningún campo de «{}» dice por su nombre que contiene el contenido de un elemento, como As_ppm: no se conoce ningún índice. Elija los campos o renómbrelos.</translation>
    </message>
    <message>
        <source>Taken for contents of elements, by their names: {}</source>
        <translation>Tomados como contenidos de elementos, por sus nombres: {}</translation>
    </message>
    <message>
        <source>Two fields hold {}: choose one.</source>
        <translation>Dos campos contienen {}: elija uno.</translation>
    </message>
    <message>
        <source>“{}” does not begin with an element&apos;s symbol, such as As_ppm: rename it or leave it out.</source>
        <translation>«{}» no empieza por el símbolo de un elemento, como As_ppm: renómbrelo o déjelo fuera.</translation>
    </message>
</context>
<context>
    <name>ContentsPresenter</name>
    <message>
        <source>Looking for samples of {}</source>
        <translation>Buscando muestras de {}</translation>
    </message>
</context>
<context>
    <name>ContentsRow</name>
    <message>
        <source>Add it to the project</source>
        <translation>Añadirla al proyecto</translation>
    </message>
    <message>
        <source>Add the table to the project, so that contents can be taken from it</source>
        <translation>Añadir la tabla al proyecto, para que puedan tomarse contenidos de ella</translation>
    </message>
    <message>
        <source>Contents from “{}” (by {}): {} of {} facilities, {} elements.</source>
        <translation>Contenidos de «{}» (por {}): {} de {} instalaciones, {} elementos.</translation>
    </message>
    <message>
        <source>Each is the mean of its samples, weighted by their interval of depth where all have one.</source>
        <translation>Cada uno es la media de sus muestras, ponderada por su intervalo de profundidad si todas tienen uno.</translation>
    </message>
    <message>
        <source>Each is the plain mean of its samples.</source>
        <translation>Cada uno es la media simple de sus muestras.</translation>
    </message>
    <message>
        <source>Go back: contents are not taken from the table any more</source>
        <translation>Volver atrás: ya no se toman contenidos de la tabla</translation>
    </message>
    <message>
        <source>Table of samples</source>
        <translation>Tabla de muestras</translation>
    </message>
    <message>
        <source>Table that has samples of these facilities</source>
        <translation>Tabla que tiene muestras de estas instalaciones</translation>
    </message>
    <message>
        <source>Take contents</source>
        <translation>Tomar contenidos</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>No tomar</translation>
    </message>
    <message>
        <source>Use the mean contents of each facility&apos;s samples; the layer itself is not changed</source>
        <translation>Usar los contenidos medios de las muestras de cada instalación; la capa misma no cambia</translation>
    </message>
    <message>
        <source>“{}” has contents of {} elements for {} of {} facilities (by {}).</source>
        <translation>«{}» tiene contenidos de {} elementos para {} de {} instalaciones (por {}).</translation>
    </message>
    <message>
        <source>“{}” in {} has contents of elements for facilities; it is not in the project.</source>
        <translation>«{}» en {} tiene contenidos de elementos para instalaciones; no está en el proyecto.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>last refresh: {}</source>
        <translation>última actualización: {}</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licencia sin indicar</translation>
    </message>
    <message>
        <source>nothing changed here</source>
        <translation>nada cambiado aquí</translation>
    </message>
    <message>
        <source>part of the area</source>
        <translation>parte del área</translation>
    </message>
    <message>
        <source>pulled {}</source>
        <translation>traído {}</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>whole area</source>
        <translation>área completa</translation>
    </message>
    <message>
        <source>{} changed here</source>
        <translation>{} cambiados aquí</translation>
    </message>
</context>
<context>
    <name>CopiesView</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> (not verified against the source: {unsure})</source>
        <translation> (no verificado con la fuente: {unsure})</translation>
    </message>
    <message>
        <source> A layer of a service is named as features:https://…/collections/x.</source>
        <translation> Una capa de un servicio se nombra como features:https://…/collections/x.</translation>
    </message>
    <message>
        <source> A login cannot be sent for a file that is read in place: pull it instead.</source>
        <translation> No se pueden enviar credenciales para un archivo que se lee en su lugar: tráigalo en vez de eso.</translation>
    </message>
    <message>
        <source> New there: {named}.</source>
        <translation> Nuevo allí: {named}.</translation>
    </message>
    <message>
        <source> Not known: {missing}.</source>
        <translation> No se conoce: {missing}.</translation>
    </message>
    <message>
        <source> The clock was set back before entry {set_back}; their order is right.</source>
        <translation> El reloj se atrasó antes de la entrada {set_back}; su orden es correcto.</translation>
    </message>
    <message>
        <source> The first {count}; {more:,} more are in the table.</source>
        <translation> Los primeros {count}; {more:,} más están en la tabla.</translation>
    </message>
    <message>
        <source> The first {most:,} of {count:,} samples.</source>
        <translation> Las primeras {most:,} de {count:,} muestras.</translation>
    </message>
    <message>
        <source> The service has: {named}.</source>
        <translation> El servicio tiene: {named}.</translation>
    </message>
    <message>
        <source> The {kept:,} features pulled so far are kept: pull again to go on from there.</source>
        <translation> Las {kept:,} entidades traídas hasta ahora se conservan: traiga otra vez para seguir desde ahí.</translation>
    </message>
    <message>
        <source> and NAG above {nag_above:g} kg H₂SO₄/t</source>
        <translation> y NAG por encima de {nag_above:g} kg H₂SO₄/t</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> y otros</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <source> and {times} more</source>
        <translation> y {times} más</translation>
    </message>
    <message>
        <source> away, farther than {limit} {where}{lost}</source>
        <translation> de distancia, más allá de {limit} {where}{lost}</translation>
    </message>
    <message>
        <source> away, within {limit} {where}</source>
        <translation> de distancia, dentro de {limit} {where}</translation>
    </message>
    <message>
        <source> or more, not known: {missing}</source>
        <translation> o más, no se conoce: {missing}</translation>
    </message>
    <message>
        <source> with {counted}</source>
        <translation> con {counted}</translation>
    </message>
    <message>
        <source> with {population:,.10g} or more inhabitants</source>
        <translation> con {population:,.10g} habitantes o más</translation>
    </message>
    <message>
        <source> … (the offer is longer: see the raw record)</source>
        <translation> … (la oferta es más larga: vea el registro original)</translation>
    </message>
    <message>
        <source>(and {count} more)</source>
        <translation>(y {count} más)</translation>
    </message>
    <message>
        <source>(layer {layer})</source>
        <translation>(capa {layer})</translation>
    </message>
    <message>
        <source>(nested deeper than is shown)</source>
        <translation>(anidado más hondo de lo que se muestra)</translation>
    </message>
    <message>
        <source>(no action stated)</source>
        <translation>(sin acción indicada)</translation>
    </message>
    <message>
        <source>(stated in detail)</source>
        <translation>(indicado en detalle)</translation>
    </message>
    <message>
        <source>, NNP {nnp:.3g} kg CaCO₃/t</source>
        <translation>, NNP {nnp:.3g} kg CaCO₃/t</translation>
    </message>
    <message>
        <source>, NNP {value:g} and +{nnp_limit:g} kg CaCO₃/t</source>
        <translation>, NNP {value:g} y +{nnp_limit:g} kg CaCO₃/t</translation>
    </message>
    <message>
        <source>, about {spoken} left</source>
        <translation>, quedan unos {spoken}</translation>
    </message>
    <message>
        <source>, although the answer given says otherwise</source>
        <translation>, aunque la respuesta dada dice otra cosa</translation>
    </message>
    <message>
        <source>, not given for {without}</source>
        <translation>, sin indicar para {without}</translation>
    </message>
    <message>
        <source>8, 16, 32 or 6, 12, 24 are in use</source>
        <translation>se usan 8, 16, 32 o 6, 12, 24</translation>
    </message>
    <message>
        <source>; changes made here that stayed: {kept}</source>
        <translation>; cambios hechos aquí que se conservaron: {kept}</translation>
    </message>
    <message>
        <source>; facility type not known or neither: reckoned as a dam</source>
        <translation>; tipo de instalación desconocido o ninguno de los dos: calculada como presa</translation>
    </message>
    <message>
        <source>; no background for {without}</source>
        <translation>; sin fondo para {without}</translation>
    </message>
    <message>
        <source>; no enrichment factors: {normaliser} is not known</source>
        <translation>; sin factores de enriquecimiento: {normaliser} no se conoce</translation>
    </message>
    <message>
        <source>; not known: {missing}, without which sums are too small</source>
        <translation>; no se conoce: {missing}, sin lo cual las sumas son demasiado pequeñas</translation>
    </message>
    <message>
        <source>; {lost} of the layer&apos;s features have no usable geometry and were left out</source>
        <translation>; {lost} de las entidades de la capa no tienen geometría utilizable y quedaron fuera</translation>
    </message>
    <message>
        <source>A bearing of {bearing:g} is not between 0 and 360 degrees.</source>
        <translation>Un rumbo de {bearing:g} no está entre 0 y 360 grados.</translation>
    </message>
    <message>
        <source>A bearing of {bearing_deg} is not between 0 and 360 degrees.</source>
        <translation>Un rumbo de {bearing_deg} no está entre 0 y 360 grados.</translation>
    </message>
    <message>
        <source>A comparison, not a decision</source>
        <translation>Una comparación, no una decisión</translation>
    </message>
    <message>
        <source>A connector&apos;s management address must say whose catalogue is meant: add ?counterPartyAddress=… to it.</source>
        <translation>La dirección de gestión de un conector debe decir de quién es el catálogo: añádale ?counterPartyAddress=….</translation>
    </message>
    <message>
        <source>A distance of {km:g} km is not between 0 and {largest:g} km.</source>
        <translation>Una distancia de {km:g} km no está entre 0 y {largest:g} km.</translation>
    </message>
    <message>
        <source>A facility has no area.</source>
        <translation>Una instalación no tiene superficie.</translation>
    </message>
    <message>
        <source>A facility has no geometry.</source>
        <translation>Una instalación no tiene geometría.</translation>
    </message>
    <message>
        <source>A facility&apos;s coordinates cannot be brought into metres.</source>
        <translation>Las coordenadas de una instalación no se pueden llevar a metros.</translation>
    </message>
    <message>
        <source>A facility&apos;s coordinates lie outside of every reference system.</source>
        <translation>Las coordenadas de una instalación están fuera de todo sistema de referencia.</translation>
    </message>
    <message>
        <source>A feature came twice.</source>
        <translation>Una entidad llegó dos veces.</translation>
    </message>
    <message>
        <source>A feature deleted on one side can only be kept as ours or as theirs.</source>
        <translation>Una entidad eliminada en un lado solo puede conservarse como nuestra o como suya.</translation>
    </message>
    <message>
        <source>A feature has no id: changes to it cannot be sent back.</source>
        <translation>Una entidad no tiene id: los cambios en ella no se pueden devolver.</translation>
    </message>
    <message>
        <source>A feature is not a GeoJSON feature.</source>
        <translation>Una entidad no es una entidad GeoJSON.</translation>
    </message>
    <message>
        <source>A feature&apos;s values</source>
        <translation>Los valores de una entidad</translation>
    </message>
    <message>
        <source>A feature&apos;s “properties”</source>
        <translation>Las «properties» de una entidad</translation>
    </message>
    <message>
        <source>A geometry cannot be brought from {source} into {target}.</source>
        <translation>Una geometría no se puede llevar de {source} a {target}.</translation>
    </message>
    <message>
        <source>A geometry cannot be brought into WGS 84 degrees.</source>
        <translation>Una geometría no se puede llevar a grados WGS 84.</translation>
    </message>
    <message>
        <source>A geometry in the GeoPackage cannot be read.</source>
        <translation>No se puede leer una geometría del GeoPackage.</translation>
    </message>
    <message>
        <source>A geometry in the GeoPackage is damaged.</source>
        <translation>Una geometría del GeoPackage está dañada.</translation>
    </message>
    <message>
        <source>A geometry is made of curves, although straight lines were asked for.</source>
        <translation>Una geometría está hecha de curvas, aunque se pidieron líneas rectas.</translation>
    </message>
    <message>
        <source>A geometry is no JSON object.</source>
        <translation>Una geometría no es un objeto JSON.</translation>
    </message>
    <message>
        <source>A geometry is not a GeoPackage geometry.</source>
        <translation>Una geometría no es una geometría de GeoPackage.</translation>
    </message>
    <message>
        <source>A geometry is not valid GeoJSON.</source>
        <translation>Una geometría no es GeoJSON válido.</translation>
    </message>
    <message>
        <source>A geometry is of a kind that cannot be read.</source>
        <translation>Una geometría es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>A geometry of the survey cannot be brought back into its reference system.</source>
        <translation>Una geometría de la campaña no se puede devolver a su sistema de referencia.</translation>
    </message>
    <message>
        <source>A part of a geometry is no list of positions.</source>
        <translation>Una parte de una geometría no es una lista de posiciones.</translation>
    </message>
    <message>
        <source>A part of the catalogue was not read: {message}</source>
        <translation>No se leyó una parte del catálogo: {message}</translation>
    </message>
    <message>
        <source>A photo was not taken along: {wrong}</source>
        <translation>No se llevó una foto: {wrong}</translation>
    </message>
    <message>
        <source>A photo&apos;s file lies in the survey: take it in again and prefer the survey&apos;s values.</source>
        <translation>El archivo de una foto está en la campaña: recójala otra vez y prefiera los valores de la campaña.</translation>
    </message>
    <message>
        <source>A point or a line needs a distance around it.</source>
        <translation>Un punto o una línea necesita una distancia alrededor.</translation>
    </message>
    <message>
        <source>A position cannot be brought from {crs} into degrees.</source>
        <translation>Una posición no se puede llevar de {crs} a grados.</translation>
    </message>
    <message>
        <source>A position has no numbers for x and y.</source>
        <translation>Una posición no tiene números para x e y.</translation>
    </message>
    <message>
        <source>A position is not a list of numbers.</source>
        <translation>Una posición no es una lista de números.</translation>
    </message>
    <message>
        <source>A screening of the data given, not an estimate of resources by any reporting standard. Densities, errors, sub-categories of UNFC and the recovery are not verified against a source; no conformity is claimed.</source>
        <translation>Un cribado de los datos dados, no una estimación de recursos según ninguna norma de información. Densidades, errores, subcategorías de UNFC y recuperación no están verificados con ninguna fuente; no se declara ninguna conformidad.</translation>
    </message>
    <message>
        <source>A search for words was reported to fail there: search by area, then narrow the list here.</source>
        <translation>Se informó de que allí falla la búsqueda por palabras: busque por área y afine la lista aquí.</translation>
    </message>
    <message>
        <source>A sheet of a screening, not of an inspection: it says what the layer holds. What is not known is not fine. No conformity is claimed.</source>
        <translation>Una ficha de un cribado, no de una inspección: dice lo que contiene la capa. Lo que no se conoce no está bien. No se declara ninguna conformidad.</translation>
    </message>
    <message>
        <source>A step of the history</source>
        <translation>Un paso del historial</translation>
    </message>
    <message>
        <source>A {kind} cannot be sent to a WFS.</source>
        <translation>No se puede enviar {kind} a un WFS.</translation>
    </message>
    <message>
        <source>Acid of the NAG test that PAF needs as well, above</source>
        <translation>Acidez del ensayo NAG que PAF necesita además, por encima de</translation>
    </message>
    <message>
        <source>Acid-base account</source>
        <translation>Balance ácido-base</translation>
    </message>
    <message>
        <source>An uncertainty of {name:g} % cannot be: choose one between 0 and {largest:g}.</source>
        <translation>Una incertidumbre del {name:g} % no es posible: elija una entre 0 y {largest:g}.</translation>
    </message>
    <message>
        <source>Another sync of {path} has taken over, because this one stood still.</source>
        <translation>Otra sincronización de {path} ha tomado el relevo, porque esta se había detenido.</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Respuestas por pregunta</translation>
    </message>
    <message>
        <source>Answers left out: {count} {what}: {several}{more}.</source>
        <translation>Respuestas descartadas: {count} {what}: {several}{more}.</translation>
    </message>
    <message>
        <source>Answers need a file that stays: save the layer as a GeoPackage, or pull it, first.</source>
        <translation>Las respuestas necesitan un archivo que permanezca: guarde antes la capa como GeoPackage o tráigala.</translation>
    </message>
    <message>
        <source>Answers of persons</source>
        <translation>Respuestas de personas</translation>
    </message>
    <message>
        <source>Answers of persons: {beaten} gave way to a newer one.</source>
        <translation>Respuestas de personas: {beaten} cedieron ante una más reciente.</translation>
    </message>
    <message>
        <source>Answers of persons: {disputed} contradict another of the same date; the more cautious one counts.</source>
        <translation>Respuestas de personas: {disputed} contradicen otra de la misma fecha; cuenta la más prudente.</translation>
    </message>
    <message>
        <source>Answers of the pre-selection</source>
        <translation>Respuestas de la preselección</translation>
    </message>
    <message>
        <source>Answers with reasons</source>
        <translation>Respuestas con motivos</translation>
    </message>
    <message>
        <source>As used</source>
        <translation>Como se usó</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar primero</translation>
    </message>
    <message>
        <source>Ask for a smaller area or fewer features.</source>
        <translation>Pida un área más pequeña o menos entidades.</translation>
    </message>
    <message>
        <source>Ask the data&apos;s owner which one it is, then choose it.</source>
        <translation>Pregunte al propietario de los datos cuál es y elíjala.</translation>
    </message>
    <message>
        <source>Asked by the part of it that speaks like CKAN; filters that it does not know are applied here.</source>
        <translation>Se le pregunta por la parte que habla como CKAN; los filtros que no conoce se aplican aquí.</translation>
    </message>
    <message>
        <source>Asking the service about {name}</source>
        <translation>Preguntando al servicio por {name}</translation>
    </message>
    <message>
        <source>Assessment: economic recoverability</source>
        <translation>Evaluación: recuperabilidad económica</translation>
    </message>
    <message>
        <source>Assessment: methods</source>
        <translation>Evaluación: métodos</translation>
    </message>
    <message>
        <source>Assessment: quantities and concentrations</source>
        <translation>Evaluación: cantidades y concentraciones</translation>
    </message>
    <message>
        <source>Assessment: technical recoverability</source>
        <translation>Evaluación: recuperabilidad técnica</translation>
    </message>
    <message>
        <source>Background and toxic responses</source>
        <translation>Fondo y respuestas tóxicas</translation>
    </message>
    <message>
        <source>Background: {source}</source>
        <translation>Fondo: {source}</translation>
    </message>
    <message>
        <source>Below detection</source>
        <translation>Bajo detección</translation>
    </message>
    <message>
        <source>Both axes are logarithmic; what is zero or below stands at the lower end. Lines: where NPR = NP / AP has the value written beside them.</source>
        <translation>Ambos ejes son logarítmicos; lo que es cero o menor está en el extremo inferior. Líneas: donde NPR = NP / AP tiene el valor escrito junto a ellas.</translation>
    </message>
    <message>
        <source>Both axes are shares of this layer; the numbers beside them are the field&apos;s own. Dashed: breaks of the classes.</source>
        <translation>Ambos ejes son partes de esta capa; los números junto a ellos son los del propio campo. A trazos: límites de las clases.</translation>
    </message>
    <message>
        <source>Both weights are 0: give risk or resource a weight above 0.</source>
        <translation>Ambos pesos son 0: dé al riesgo o al recurso un peso mayor que 0.</translation>
    </message>
    <message>
        <source>Box: P10 to P90 of the draws. Line: P50. The axis is logarithmic.</source>
        <translation>Caja: P10 a P90 de los sorteos. Línea: P50. El eje es logarítmico.</translation>
    </message>
    <message>
        <source>Box: the interval of the distance. Line: its middle. The axis is logarithmic.</source>
        <translation>Caja: el intervalo de la distancia. Línea: su centro. El eje es logarítmico.</translation>
    </message>
    <message>
        <source>Break-even (mg/kg)</source>
        <translation>Umbral de rentabilidad (mg/kg)</translation>
    </message>
    <message>
        <source>Breaks and weights</source>
        <translation>Límites y pesos</translation>
    </message>
    <message>
        <source>Bring it back under its own name if it was renamed.</source>
        <translation>Devuélvala a su propio nombre si fue renombrada.</translation>
    </message>
    <message>
        <source>CC0 1.0, as public programs state it.</source>
        <translation>CC0 1.0, según indican programas públicos.</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Catalogues of kind “{kind}” are not supported. Known kinds: {clients}.</source>
        <translation>No se admiten catálogos del tipo «{kind}». Tipos conocidos: {clients}.</translation>
    </message>
    <message>
        <source>Catalogues that answer XML need the Python library lxml, which this QGIS came without. Install it for QGIS&apos; own Python with: python3 -m pip install lxml</source>
        <translation>Los catálogos que responden en XML necesitan la biblioteca lxml de Python, que no vino con este QGIS. Instálela para el Python de QGIS con: python3 -m pip install lxml</translation>
    </message>
    <message>
        <source>Changes of “{layer}” cannot be sent back yet: it came from {url} ({kind}), and only services of features (OGC API, WFS) take them.</source>
        <translation>Los cambios de «{layer}» aún no se pueden devolver: vino de {url} ({kind}), y solo los toman los servicios de entidades (OGC API, WFS).</translation>
    </message>
    <message>
        <source>Check that the address is that of the service itself, not of a web page about it.</source>
        <translation>Compruebe que la dirección es la del propio servicio, no la de una página web sobre él.</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then try again.</source>
        <translation>Compruebe la dirección y la conexión de red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the address, the network connection and QGIS&apos; proxy settings, then try again.</source>
        <translation>Compruebe la dirección, la conexión de red y la configuración del proxy de QGIS, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address and kind in the options.</source>
        <translation>Compruebe la dirección y el tipo del catálogo en las opciones.</translation>
    </message>
    <message>
        <source>Check the coordinate reference system and that the coordinates lie inside its area of use.</source>
        <translation>Compruebe el sistema de referencia de coordenadas y que las coordenadas estén dentro de su área de uso.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage that was made with Pull.</source>
        <translation>Elija un GeoPackage hecho con Traer.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or {zoom} as the largest zoom level: {tiles:,} tiles.</source>
        <translation>Elija un área más pequeña, o {zoom} como mayor nivel de zoom: {tiles:,} teselas.</translation>
    </message>
    <message>
        <source>Choose a smaller area.</source>
        <translation>Elija un área más pequeña.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration for this service: a login goes to its own host only.</source>
        <translation>Elija una configuración de autenticación para este servicio: las credenciales van solo a su propio servidor.</translation>
    </message>
    <message>
        <source>Choose another field copy, or pull the data again.</source>
        <translation>Elija otra copia de campo o traiga los datos otra vez.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation>Elija otra carpeta o cierre el archivo donde esté abierto.</translation>
    </message>
    <message>
        <source>Choose one of them, or type the right one at home.</source>
        <translation>Elija uno de ellos o escriba el correcto en casa.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija uno.</translation>
    </message>
    <message>
        <source>Choose the facility it shows.</source>
        <translation>Elija la instalación que muestra.</translation>
    </message>
    <message>
        <source>Class 0: not above 1.5 times the background; each class above is a doubling, 6 is more than 48 times. Samples of which the content is not known are left out; n is how many are known.</source>
        <translation>Clase 0: no supera 1,5 veces el fondo; cada clase superior es el doble, 6 es más de 48 veces. Las muestras cuyo contenido no se conoce quedan fuera; n es cuántas se conocen.</translation>
    </message>
    <message>
        <source>Class of Cdeg</source>
        <translation>Clase de Cdeg</translation>
    </message>
    <message>
        <source>Class of RI</source>
        <translation>Clase de RI</translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation>Clases según</translation>
    </message>
    <message>
        <source>Classes of Cdeg begin at</source>
        <translation>Las clases de Cdeg empiezan en</translation>
    </message>
    <message>
        <source>Classes of Igeo</source>
        <translation>Clases de Igeo</translation>
    </message>
    <message>
        <source>Classes of {what} begin at</source>
        <translation>Las clases de {what} empiezan en</translation>
    </message>
    <message>
        <source>Close the other program that uses the file, or save the layer&apos;s edits, then try again.</source>
        <translation>Cierre el otro programa que usa el archivo, o guarde las ediciones de la capa, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Contamination indices</source>
        <translation>Índices de contaminación</translation>
    </message>
    <message>
        <source>Contents below detection</source>
        <translation>Contenidos bajo detección</translation>
    </message>
    <message>
        <source>Coordinates lie outside of every reference system.</source>
        <translation>Las coordenadas están fuera de todo sistema de referencia.</translation>
    </message>
    <message>
        <source>Copy the file, with its folder media, to where you may write, and open it there; no change is lost.</source>
        <translation>Copie el archivo, con su carpeta media, adonde pueda escribir y ábralo allí; no se pierde ningún cambio.</translation>
    </message>
    <message>
        <source>Copying the field copy</source>
        <translation>Copiando la copia de campo</translation>
    </message>
    <message>
        <source>Correct it in the field copy at home before you sync.</source>
        <translation>Corríjalo en casa, en la copia de campo, antes de sincronizar.</translation>
    </message>
    <message>
        <source>Correct or empty it.</source>
        <translation>Corríjalo o vacíelo.</translation>
    </message>
    <message>
        <source>Correct the data, or leave the features concerned out.</source>
        <translation>Corrija los datos o deje fuera las entidades afectadas.</translation>
    </message>
    <message>
        <source>Correct the search or the filter and try again.</source>
        <translation>Corrija la búsqueda o el filtro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Cost of processing</source>
        <translation>Coste de procesamiento</translation>
    </message>
    <message>
        <source>Curves in {shown} were replaced by short straight lines: a field copy keeps no curves.</source>
        <translation>Las curvas de {shown} se sustituyeron por líneas rectas cortas: una copia de campo no guarda curvas.</translation>
    </message>
    <message>
        <source>DEM {name}, fall across the outline within {reach:g} m</source>
        <translation>MDE {name}, desnivel a través del contorno en {reach:g} m</translation>
    </message>
    <message>
        <source>DEM {name}, ground around the facility</source>
        <translation>MDE {name}, terreno alrededor de la instalación</translation>
    </message>
    <message>
        <source>Datasets and services of European geological surveys: geology, mineral resources, groundwater, hazards.</source>
        <translation>Conjuntos de datos y servicios de servicios geológicos europeos: geología, recursos minerales, aguas subterráneas, peligros.</translation>
    </message>
    <message>
        <source>Datasets and services of the British Geological Survey, minerals and mine plans among them.</source>
        <translation>Conjuntos de datos y servicios del British Geological Survey, entre ellos minerales y planos de minas.</translation>
    </message>
    <message>
        <source>Decisions change</source>
        <translation>Las decisiones cambian</translation>
    </message>
    <message>
        <source>Delete those that were copied by mistake.</source>
        <translation>Elimine las que se copiaron por error.</translation>
    </message>
    <message>
        <source>Densities named where none is given</source>
        <translation>Densidades nombradas si no se indica ninguna</translation>
    </message>
    <message>
        <source>Differs by layer: CC BY 4.0, CC BY-NC-ND 4.0 and all rights reserved occur.</source>
        <translation>Difiere según la capa: se dan CC BY 4.0, CC BY-NC-ND 4.0 y todos los derechos reservados.</translation>
    </message>
    <message>
        <source>Differs by layer: look before use.</source>
        <translation>Difiere según la capa: mírelo antes de usarla.</translation>
    </message>
    <message>
        <source>Digests of the values and geometries in the order in which they were read. The same inputs, choices, seed and versions give the same report on screen to the byte; so no report bears the time of its run.</source>
        <translation>Resúmenes criptográficos de los valores y geometrías en el orden en que se leyeron. Las mismas entradas, elecciones, semilla y versiones dan el mismo informe en pantalla hasta el byte; por eso ningún informe lleva la hora de su ejecución.</translation>
    </message>
    <message>
        <source>Distance to agricultural land</source>
        <translation>Distancia a suelo agrícola</translation>
    </message>
    <message>
        <source>Distance to protected areas</source>
        <translation>Distancia a espacios protegidos</translation>
    </message>
    <message>
        <source>Distance to settlements</source>
        <translation>Distancia a poblaciones</translation>
    </message>
    <message>
        <source>Distance to surface water</source>
        <translation>Distancia a aguas superficiales</translation>
    </message>
    <message>
        <source>Distance to water bodies with less than good status</source>
        <translation>Distancia a masas de agua en estado inferior a bueno</translation>
    </message>
    <message>
        <source>Distance, changed alone</source>
        <translation>Distancia, cambiada por sí sola</translation>
    </message>
    <message>
        <source>Distribution of the errors</source>
        <translation>Distribución de los errores</translation>
    </message>
    <message>
        <source>Do not sync the survey&apos;s own field copy any more.</source>
        <translation>No sincronice más la copia de campo propia de la campaña.</translation>
    </message>
    <message>
        <source>Does the waste contain sulphide minerals?</source>
        <translation>¿Contiene el residuo minerales sulfurosos?</translation>
    </message>
    <message>
        <source>Does the waste contain toxic metals?</source>
        <translation>¿Contiene el residuo metales tóxicos?</translation>
    </message>
    <message>
        <source>Draw it, or delete the feature.</source>
        <translation>Dibújela o elimine la entidad.</translation>
    </message>
    <message>
        <source>Drawing {iterations:,} times</source>
        <translation>Sorteando {iterations:,} veces</translation>
    </message>
    <message>
        <source>E as of a facility that was not sampled</source>
        <translation>E como en una instalación que no se muestreó</translation>
    </message>
    <message>
        <source>E1: economic_viability and regulatory_status scored 3, no barrier below 2</source>
        <translation>E1: economic_viability y regulatory_status puntuados 3, ninguna barrera por debajo de 2</translation>
    </message>
    <message>
        <source>E2: economic_viability scored {viable}, not all of regulatory_status and barriers settled</source>
        <translation>E2: economic_viability puntuado {viable}, no todo lo de regulatory_status y barreras resuelto</translation>
    </message>
    <message>
        <source>E3.2: economic_viability scored 0</source>
        <translation>E3.2: economic_viability puntuado 0</translation>
    </message>
    <message>
        <source>E3.3: {value} scored 1</source>
        <translation>E3.3: {value} puntuado 1</translation>
    </message>
    <message>
        <source>Each record states its own.</source>
        <translation>Cada registro indica la suya.</translation>
    </message>
    <message>
        <source>Economic importance</source>
        <translation>Importancia económica</translation>
    </message>
    <message>
        <source>Either answer settles</source>
        <translation>Cualquier respuesta resuelve</translation>
    </message>
    <message>
        <source>Empty attributes: </source>
        <translation>Atributos vacíos: </translation>
    </message>
    <message>
        <source>Enrichment counts up to</source>
        <translation>El enriquecimiento cuenta hasta</translation>
    </message>
    <message>
        <source>Entries skipped: {named}.</source>
        <translation>Entradas omitidas: {named}.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} are</source>
        <translation>Las entradas {first} a {last} están</translation>
    </message>
    <message>
        <source>Entry {entry} ({told}) does not follow entry {before}: one of them was put in.</source>
        <translation>La entrada {entry} ({told}) no sigue a la entrada {before}: una de ellas se insertó.</translation>
    </message>
    <message>
        <source>Entry {entry} ({told}) was changed after it was written.</source>
        <translation>La entrada {entry} ({told}) se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>Entry {first} is</source>
        <translation>La entrada {first} está</translation>
    </message>
    <message>
        <source>Environment: land cover, water, protected areas, ground motion of Copernicus.</source>
        <translation>Medio ambiente: cobertura del suelo, agua, espacios protegidos, movimiento del terreno de Copernicus.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Every facility is ranked.</source>
        <translation>Todas las instalaciones están ordenadas.</translation>
    </message>
    <message>
        <source>F4: project_defined scored 0</source>
        <translation>F4: project_defined puntuado 0</translation>
    </message>
    <message>
        <source>Facilities by risk and resource, with the four quadrants</source>
        <translation>Instalaciones por riesgo y recurso, con los cuatro cuadrantes</translation>
    </message>
    <message>
        <source>Facilities by their number of YES answers and by decision</source>
        <translation>Instalaciones por su número de respuestas YES y por decisión</translation>
    </message>
    <message>
        <source>Facilities to examine further, in brackets those on what is known, if each distance alone were half or twice as long. Nothing else changes; answers of persons stay. The layer&apos;s field “sensitivity” says it for each one.</source>
        <translation>Instalaciones que examinar más, entre paréntesis las que lo son según lo conocido, si cada distancia por sí sola fuera la mitad o el doble. Nada más cambia; las respuestas de personas se mantienen. El campo «sensitivity» de la capa lo dice para cada una.</translation>
    </message>
    <message>
        <source>Facilities with equal gaps</source>
        <translation>Instalaciones con las mismas lagunas</translation>
    </message>
    <message>
        <source>Facility sheet</source>
        <translation>Ficha de instalación</translation>
    </message>
    <message>
        <source>Factor of the distance</source>
        <translation>Factor de la distancia</translation>
    </message>
    <message>
        <source>Feature {server_id} was changed on the service meanwhile.</source>
        <translation>La entidad {server_id} se cambió entretanto en el servicio.</translation>
    </message>
    <message>
        <source>Feature {what} has a geometry that is not valid GeoJSON.</source>
        <translation>La entidad {what} tiene una geometría que no es GeoJSON válido.</translation>
    </message>
    <message>
        <source>Features or values</source>
        <translation>Entidades o valores</translation>
    </message>
    <message>
        <source>For a tonne</source>
        <translation>Por tonelada</translation>
    </message>
    <message>
        <source>For all: {shared}.</source>
        <translation>Para todas: {shared}.</translation>
    </message>
    <message>
        <source>For many conflicts at once, choose a side: base, ours or theirs.</source>
        <translation>Para muchos conflictos a la vez, elija un lado: base, nuestro o suyo.</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder, then try again.</source>
        <translation>Libere espacio en el disco o elija otra carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>From risk to resource</source>
        <translation>Del riesgo al recurso</translation>
    </message>
    <message>
        <source>F{maturity}: project_maturity</source>
        <translation>F{maturity}: project_maturity</translation>
    </message>
    <message>
        <source>F{study}: study_level scored {score}</source>
        <translation>F{study}: study_level puntuado {score}</translation>
    </message>
    <message>
        <source>G3: sampled, a score of knowledge below 2</source>
        <translation>G3: muestreada, una puntuación del conocimiento por debajo de 2</translation>
    </message>
    <message>
        <source>G4: sampling scored 0, no boreholes</source>
        <translation>G4: sampling puntuado 0, sin sondeos</translation>
    </message>
    <message>
        <source>Geological map of Portugal.</source>
        <translation>Mapa geológico de Portugal.</translation>
    </message>
    <message>
        <source>Geological maps and services of the Austrian geological survey.</source>
        <translation>Mapas geológicos y servicios del servicio geológico austríaco.</translation>
    </message>
    <message>
        <source>Geological maps of France, to look at.</source>
        <translation>Mapas geológicos de Francia, para mirar.</translation>
    </message>
    <message>
        <source>Geology, groundwater, geochemistry (Tellus), mineral localities of Ireland as services.</source>
        <translation>Geología, aguas subterráneas, geoquímica (Tellus), localidades minerales de Irlanda como servicios.</translation>
    </message>
    <message>
        <source>Geology, mineral deposits (MIDAS), groundwater and hazards of Poland as services.</source>
        <translation>Geología, yacimientos minerales (MIDAS), aguas subterráneas y peligros de Polonia como servicios.</translation>
    </message>
    <message>
        <source>Geology, mineral deposits, geochemistry, hydrogeology of Spain as map and feature services.</source>
        <translation>Geología, yacimientos minerales, geoquímica, hidrogeología de España como servicios de mapas y de entidades.</translation>
    </message>
    <message>
        <source>Geology, mineral deposits, mining rights (Tukes) and geochemistry of Finland as services.</source>
        <translation>Geología, yacimientos minerales, derechos mineros (Tukes) y geoquímica de Finlandia como servicios.</translation>
    </message>
    <message>
        <source>Geology, raw materials, soil, geochemistry, groundwater of Germany.</source>
        <translation>Geología, materias primas, suelo, geoquímica, aguas subterráneas de Alemania.</translation>
    </message>
    <message>
        <source>GetCapabilities of {service}</source>
        <translation>GetCapabilities de {service}</translation>
    </message>
    <message>
        <source>Gone on with {read:,} features pulled at {at} UTC.</source>
        <translation>Se siguió con {read:,} entidades traídas el {at} UTC.</translation>
    </message>
    <message>
        <source>G{lowest}: no score of knowledge below {score}</source>
        <translation>G{lowest}: ninguna puntuación del conocimiento por debajo de {score}</translation>
    </message>
    <message>
        <source>Hakanson 1980</source>
        <translation>Hakanson 1980</translation>
    </message>
    <message>
        <source>Has a serious incident or impact at the site been documented?</source>
        <translation>¿Se ha documentado un incidente o impacto grave en el emplazamiento?</translation>
    </message>
    <message>
        <source>Height of a heap</source>
        <translation>Altura de una escombrera</translation>
    </message>
    <message>
        <source>Height of a lagoon&apos;s wall</source>
        <translation>Altura del muro de una balsa</translation>
    </message>
    <message>
        <source>ISPRA, the geological survey, describes its services here.</source>
        <translation>ISPRA, el servicio geológico, describe aquí sus servicios.</translation>
    </message>
    <message>
        <source>If they are to go, delete them in the field copy at home.</source>
        <translation>Si deben irse, elimínelas en la copia de campo en casa.</translation>
    </message>
    <message>
        <source>Index fields (JSON): {reason}</source>
        <translation>Campos del índice (JSON): {reason}</translation>
    </message>
    <message>
        <source>Index fields (JSON): “{name}” names the field “{missing}”, which {catalogue} does not have.</source>
        <translation>Campos del índice (JSON): «{name}» nombra el campo «{missing}», que {catalogue} no tiene.</translation>
    </message>
    <message>
        <source>Inert waste</source>
        <translation>Residuo inerte</translation>
    </message>
    <message>
        <source>Inputs and attributes</source>
        <translation>Entradas y atributos</translation>
    </message>
    <message>
        <source>Inputs as read</source>
        <translation>Entradas tal como se leyeron</translation>
    </message>
    <message>
        <source>Install the library named above for QGIS&apos; Python, then restart QGIS.</source>
        <translation>Instale la biblioteca nombrada arriba para el Python de QGIS y reinicie QGIS.</translation>
    </message>
    <message>
        <source>Intervals of the run-out distance, the farthest first</source>
        <translation>Intervalos de la distancia de alcance, los más largos primero</translation>
    </message>
    <message>
        <source>Is the facility a tailings lagoon?</source>
        <translation>¿Es la instalación una balsa de estériles?</translation>
    </message>
    <message>
        <source>Is the foundation of the heap steeper than the threshold?</source>
        <translation>¿Es el cimiento de la escombrera más inclinado que el umbral?</translation>
    </message>
    <message>
        <source>Is the heap higher than the threshold (within 50 m of the toe)?</source>
        <translation>¿Es la escombrera más alta que el umbral (a menos de 50 m del pie)?</translation>
    </message>
    <message>
        <source>Is the layer beneath the facility permeable?</source>
        <translation>¿Es permeable la capa bajo la instalación?</translation>
    </message>
    <message>
        <source>Is the material exposed to wind?</source>
        <translation>¿Está el material expuesto al viento?</translation>
    </message>
    <message>
        <source>Is the material uncovered, so that direct contact is possible?</source>
        <translation>¿Está el material descubierto, de modo que es posible el contacto directo?</translation>
    </message>
    <message>
        <source>Is the surface of the heap larger than the threshold?</source>
        <translation>¿Es la superficie de la escombrera mayor que el umbral?</translation>
    </message>
    <message>
        <source>Is the surface of the lagoon larger than the threshold?</source>
        <translation>¿Es la superficie de la balsa mayor que el umbral?</translation>
    </message>
    <message>
        <source>Is the wall of the lagoon higher than the threshold (within 50 m of the crest)?</source>
        <translation>¿Es el muro de la balsa más alto que el umbral (a menos de 50 m de la coronación)?</translation>
    </message>
    <message>
        <source>Is there a protected (Natura 2000) site within the distance?</source>
        <translation>¿Hay un espacio protegido (Natura 2000) dentro de la distancia?</translation>
    </message>
    <message>
        <source>Is there a settlement with at least the given population within the distance?</source>
        <translation>¿Hay una población con al menos los habitantes dados dentro de la distancia?</translation>
    </message>
    <message>
        <source>Is there a surface water body within the distance?</source>
        <translation>¿Hay una masa de agua superficial dentro de la distancia?</translation>
    </message>
    <message>
        <source>Is there a water body with less than good status within the distance?</source>
        <translation>¿Hay una masa de agua en estado inferior a bueno dentro de la distancia?</translation>
    </message>
    <message>
        <source>Is there agricultural land within the distance?</source>
        <translation>¿Hay suelo agrícola dentro de la distancia?</translation>
    </message>
    <message>
        <source>It could not be looked whether somebody else has found the new features too</source>
        <translation>No se pudo mirar si otra persona encontró también las nuevas entidades</translation>
    </message>
    <message>
        <source>It had not reached the service; it is sent again.</source>
        <translation>No había llegado al servicio; se envía de nuevo.</translation>
    </message>
    <message>
        <source>It had reached the service before the connection broke off.</source>
        <translation>Había llegado al servicio antes de que se cortara la conexión.</translation>
    </message>
    <message>
        <source>It has a document type.</source>
        <translation>Tiene un tipo de documento.</translation>
    </message>
    <message>
        <source>It has no element.</source>
        <translation>No tiene ningún elemento.</translation>
    </message>
    <message>
        <source>It has no geometry.</source>
        <translation>No tiene geometría.</translation>
    </message>
    <message>
        <source>It is known as a line only: the samples lie on it.</source>
        <translation>Se conoce solo como línea: las muestras están sobre ella.</translation>
    </message>
    <message>
        <source>It is known as a point only: the samples lie at it and around it.</source>
        <translation>Se conoce solo como punto: las muestras están en él y a su alrededor.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado demasiado hondo.</translation>
    </message>
    <message>
        <source>It is too small for an edge of {edge:g} m: {kept:.2g} m kept.</source>
        <translation>Es demasiado pequeña para un borde de {edge:g} m: se guardan {kept:.2g} m.</translation>
    </message>
    <message>
        <source>It lies outside of the area of the survey.</source>
        <translation>Está fuera del área de la campaña.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted: search for it again.</source>
        <translation>Puede haberse movido o eliminado: búsquelo otra vez.</translation>
    </message>
    <message>
        <source>It waits: it is not known whether somebody else has found it too.</source>
        <translation>Espera: no se sabe si otra persona la encontró también.</translation>
    </message>
    <message>
        <source>It was changed in the survey and deleted here: it stays deleted.</source>
        <translation>Se cambió en la campaña y se eliminó aquí: queda eliminada.</translation>
    </message>
    <message>
        <source>It was changed on the service {rounds} times while it was being sent; sync again.</source>
        <translation>Se cambió en el servicio {rounds} veces mientras se enviaba; sincronice otra vez.</translation>
    </message>
    <message>
        <source>It was deleted in the survey and changed here: it stays.</source>
        <translation>Se eliminó en la campaña y se cambió aquí: se conserva.</translation>
    </message>
    <message>
        <source>It was made on data of {url}, this layer is from {here}: check that both are the same.</source>
        <translation>Se hizo con datos de {url}, esta capa es de {here}: compruebe que ambos son los mismos.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came, and the service cannot be asked for it: look there whether it exists. If it does not, copy the feature here and delete this one; the copy is sent as a new one.</source>
        <translation>Se envió, pero no llegó respuesta, y no se puede preguntar al servicio por ella: mire allí si existe. Si no, copie la entidad aquí y elimine esta; la copia se envía como nueva.</translation>
    </message>
    <message>
        <source>It was sent, but the service does not have it any more; sync again.</source>
        <translation>Se envió, pero el servicio ya no la tiene; sincronice otra vez.</translation>
    </message>
    <message>
        <source>It would have been taken in the future, {values}.</source>
        <translation>Se habría tomado en el futuro, {values}.</translation>
    </message>
    <message>
        <source>Its coordinates are in {theirs}, those of this layer in {here}.</source>
        <translation>Sus coordenadas están en {theirs}, las de esta capa en {here}.</translation>
    </message>
    <message>
        <source>Its operator states it with http; others ask it by https.</source>
        <translation>Su operador la indica con http; otros la consultan por https.</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Página de entrada</translation>
    </message>
    <message>
        <source>Largest tonnages</source>
        <translation>Mayores tonelajes</translation>
    </message>
    <message>
        <source>Largest tonnages of {what} with their intervals</source>
        <translation>Mayores tonelajes de {what} con sus intervalos</translation>
    </message>
    <message>
        <source>Layers of European projects: mineral occurrences, mines, faults, surface geology.</source>
        <translation>Capas de proyectos europeos: indicios minerales, minas, fallas, geología de superficie.</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Componiendo el informe</translation>
    </message>
    <message>
        <source>Look at the clock of the camera.</source>
        <translation>Mire el reloj de la cámara.</translation>
    </message>
    <message>
        <source>Look for the file on the device, put it into the folder, and take the survey in again.</source>
        <translation>Busque el archivo en el dispositivo, póngalo en la carpeta y recoja la campaña otra vez.</translation>
    </message>
    <message>
        <source>Look it up on the bag or on the sheet, and correct it.</source>
        <translation>Mírelo en la bolsa o en la hoja y corríjalo.</translation>
    </message>
    <message>
        <source>Look whether it is meant.</source>
        <translation>Mire si es lo que se quiere.</translation>
    </message>
    <message>
        <source>Look whether it is the right one before you sync.</source>
        <translation>Mire si es la correcta antes de sincronizar.</translation>
    </message>
    <message>
        <source>Look whether it was drawn in the right place.</source>
        <translation>Mire si se dibujó en el lugar correcto.</translation>
    </message>
    <message>
        <source>Looking for {count} features</source>
        <translation>Buscando {count} entidades</translation>
    </message>
    <message>
        <source>Looking for {name}</source>
        <translation>Buscando {name}</translation>
    </message>
    <message>
        <source>Looking for {value}</source>
        <translation>Buscando {value}</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Making the demo inventory</source>
        <translation>Creando el inventario de demostración</translation>
    </message>
    <message>
        <source>Many services: the first search takes long. A service&apos;s own address in place of this one is faster.</source>
        <translation>Muchos servicios: la primera búsqueda tarda. La dirección propia de un servicio en lugar de esta es más rápida.</translation>
    </message>
    <message>
        <source>Map of the facilities by class</source>
        <translation>Mapa de las instalaciones por clase</translation>
    </message>
    <message>
        <source>Map of the facility at {where}, with {count} others</source>
        <translation>Mapa de la instalación en {where}, con otras {count}</translation>
    </message>
    <message>
        <source>Material assessed</source>
        <translation>Material evaluado</translation>
    </message>
    <message>
        <source>Measure it again, or draw it after a better source.</source>
        <translation>Mídalo otra vez o dibújelo según una fuente mejor.</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>Midiendo distancias</translation>
    </message>
    <message>
        <source>Metadata of Flanders, soil, geology and environment among them.</source>
        <translation>Metadatos de Flandes, entre ellos suelo, geología y medio ambiente.</translation>
    </message>
    <message>
        <source>Metadata of Wallonia, soil, geology, mines and environment among them.</source>
        <translation>Metadatos de Valonia, entre ellos suelo, geología, minas y medio ambiente.</translation>
    </message>
    <message>
        <source>Metadata of all countries that report for INSPIRE, mineral resources and geology among them.</source>
        <translation>Metadatos de todos los países que informan para INSPIRE, entre ellos recursos minerales y geología.</translation>
    </message>
    <message>
        <source>Metadata of public bodies in Scotland.</source>
        <translation>Metadatos de organismos públicos de Escocia.</translation>
    </message>
    <message>
        <source>Metadata of public bodies of the whole country, geology, mineral resources and environment among them.</source>
        <translation>Metadatos de organismos públicos de todo el país, entre ellos geología, recursos minerales y medio ambiente.</translation>
    </message>
    <message>
        <source>Metadata of the Czech Geological Survey.</source>
        <translation>Metadatos del Servicio Geológico Checo.</translation>
    </message>
    <message>
        <source>Metadata of the national platform of geographic data.</source>
        <translation>Metadatos de la plataforma nacional de datos geográficos.</translation>
    </message>
    <message>
        <source>Metadata of the project ProSUM on secondary raw materials, mining waste among them.</source>
        <translation>Metadatos del proyecto ProSUM sobre materias primas secundarias, entre ellas residuos mineros.</translation>
    </message>
    <message>
        <source>Metadata on natural and industrial risks, polluted sites and mines among them.</source>
        <translation>Metadatos sobre riesgos naturales e industriales, entre ellos suelos contaminados y minas.</translation>
    </message>
    <message>
        <source>Methods without a result in this layer: </source>
        <translation>Métodos sin resultado en esta capa: </translation>
    </message>
    <message>
        <source>Mineral occurrences of Portugal, to look at.</source>
        <translation>Indicios minerales de Portugal, para mirar.</translation>
    </message>
    <message>
        <source>Mineral rights in Sweden, of its geological survey: permits, concessions, applications.</source>
        <translation>Derechos mineros de Suecia, de su servicio geológico: permisos, concesiones, solicitudes.</translation>
    </message>
    <message>
        <source>More than {most_features} features lie around the new ones.</source>
        <translation>Hay más de {most_features} entidades alrededor de las nuevas.</translation>
    </message>
    <message>
        <source>Moving {layer} into place</source>
        <translation>Poniendo {layer} en su lugar</translation>
    </message>
    <message>
        <source>NGU, the geological survey, describes its data here.</source>
        <translation>NGU, el servicio geológico, describe aquí sus datos.</translation>
    </message>
    <message>
        <source>NNP either side of zero</source>
        <translation>NNP a ambos lados de cero</translation>
    </message>
    <message>
        <source>NP against AP</source>
        <translation>NP frente a AP</translation>
    </message>
    <message>
        <source>NPR {ratio:g}</source>
        <translation>NPR {ratio:g}</translation>
    </message>
    <message>
        <source>Name them in the table of photos.</source>
        <translation>Nómbrelos en la tabla de fotos.</translation>
    </message>
    <message>
        <source>National INSPIRE discovery service: metadata of public bodies, geology, mineral resources and environment among them.</source>
        <translation>Servicio nacional de descubrimiento INSPIRE: metadatos de organismos públicos, entre ellos geología, recursos minerales y medio ambiente.</translation>
    </message>
    <message>
        <source>Neutralisation potential against acid potential of each sample, by class</source>
        <translation>Potencial de neutralización frente al potencial ácido de cada muestra, por clase</translation>
    </message>
    <message>
        <source>Newer pages of this catalogue stand under https://metadata.europe-geology.eu: look there where this address does not answer.</source>
        <translation>Las páginas más nuevas de este catálogo están en https://metadata.europe-geology.eu: mire allí si esta dirección no responde.</translation>
    </message>
    <message>
        <source>No catalogue is given and none is configured.</source>
        <translation>No se dio ningún catálogo y no hay ninguno configurado.</translation>
    </message>
    <message>
        <source>No conditions are stated in the offer.</source>
        <translation>La oferta no indica condiciones.</translation>
    </message>
    <message>
        <source>No decision rests on an UNKNOWN answer.</source>
        <translation>Ninguna decisión se basa en una respuesta UNKNOWN.</translation>
    </message>
    <message>
        <source>No element has an index.</source>
        <translation>Ningún elemento tiene índice.</translation>
    </message>
    <message>
        <source>No element of this layer is counted as critical.</source>
        <translation>Ningún elemento de esta capa se cuenta como fundamental.</translation>
    </message>
    <message>
        <source>No facility has a place: there is nothing to draw a basemap of.</source>
        <translation>Ninguna instalación tiene lugar: no hay de qué dibujar un mapa base.</translation>
    </message>
    <message>
        <source>No facility lies in the area.</source>
        <translation>Ninguna instalación está en el área.</translation>
    </message>
    <message>
        <source>No facility of “{layer}” is called “{name}”: write it as it stands, or its feature id.</source>
        <translation>Ninguna instalación de «{layer}» se llama «{name}»: escríbalo como está allí, o su id de entidad.</translation>
    </message>
    <message>
        <source>No feature fits the {limits}: the layer is empty.</source>
        <translation>Ninguna entidad cumple {limits}: la capa está vacía.</translation>
    </message>
    <message>
        <source>No feature is selected in the current layer: select some, or choose another area.</source>
        <translation>No hay ninguna entidad seleccionada en la capa actual: seleccione algunas o elija otra área.</translation>
    </message>
    <message>
        <source>No feature of “{name}” can be brought from {title} to WGS 84.</source>
        <translation>Ninguna entidad de «{name}» se puede llevar de {title} a WGS 84.</translation>
    </message>
    <message>
        <source>No field tells one facility from another: choose “Id of the facility” under Show, edit.</source>
        <translation>Ningún campo distingue una instalación de otra: elija «Id de la instalación» en Mostrar, editar.</translation>
    </message>
    <message>
        <source>No method has been run on this layer.</source>
        <translation>No se ha ejecutado ningún método en esta capa.</translation>
    </message>
    <message>
        <source>No prices were given: there is no value.</source>
        <translation>No se dieron precios: no hay valor.</translation>
    </message>
    <message>
        <source>No prices were given: what it is worth, and whether that pays, is not known.</source>
        <translation>No se dieron precios: no se sabe cuánto vale ni si es rentable.</translation>
    </message>
    <message>
        <source>No recovery was given: how much can be got out is not known.</source>
        <translation>No se dio recuperación: no se sabe cuánto se puede extraer.</translation>
    </message>
    <message>
        <source>No sharp line</source>
        <translation>Sin línea nítida</translation>
    </message>
    <message>
        <source>No usable geometry: there is no map.</source>
        <translation>Sin geometría utilizable: no hay mapa.</translation>
    </message>
    <message>
        <source>No “{name}” belongs to the layer; what does: {known}.</source>
        <translation>Ningún «{name}» pertenece a la capa; sí pertenecen: {known}.</translation>
    </message>
    <message>
        <source>None has a usable geometry: there is no map.</source>
        <translation>Ninguna tiene geometría utilizable: no hay mapa.</translation>
    </message>
    <message>
        <source>None of the {count} features of “{layer}” can be recognised: nothing of it was taken in.</source>
        <translation>No se puede reconocer ninguna de las {count} entidades de «{layer}»: no se recogió nada de ella.</translation>
    </message>
    <message>
        <source>None of the {total:,} tiles of the basemap could be drawn: choose another basemap, or none.</source>
        <translation>No se pudo dibujar ninguna de las {total:,} teselas del mapa base: elija otro mapa base o ninguno.</translation>
    </message>
    <message>
        <source>Normaliser of EF</source>
        <translation>Normalizador de EF</translation>
    </message>
    <message>
        <source>Not all of “{layer}” came, so nothing was refreshed. {reasons}</source>
        <translation>No llegó todo de «{layer}», así que no se actualizó nada. {reasons}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Not known in any row, and left out: {heads}.</source>
        <translation>No se conocen en ninguna fila y se dejan fuera: {heads}.</translation>
    </message>
    <message>
        <source>Not known: </source>
        <translation>No se conoce: </translation>
    </message>
    <message>
        <source>Not ranked: what is missing</source>
        <translation>Sin orden: lo que falta</translation>
    </message>
    <message>
        <source>Not tested: {source} How sure the address is: {sure}.</source>
        <translation>Sin probar: {source} Seguridad de la dirección: {sure}.</translation>
    </message>
    <message>
        <source>Not tried: the sync had stopped before.</source>
        <translation>No intentado: la sincronización se había detenido antes.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Nothing is known to draw.</source>
        <translation>No se conoce nada que dibujar.</translation>
    </message>
    <message>
        <source>Nothing was changed in “{layer}”: there is nothing to propose.</source>
        <translation>No se cambió nada en «{layer}»: no hay nada que proponer.</translation>
    </message>
    <message>
        <source>Nothing was changed; the folder and the field copy are as they were.</source>
        <translation>No se cambió nada; la carpeta y la copia de campo están como estaban.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Nothing was left half done; start again whenever you like.</source>
        <translation>Nada quedó a medias; empiece otra vez cuando quiera.</translation>
    </message>
    <message>
        <source>Nothing was missing.</source>
        <translation>No faltaba nada.</translation>
    </message>
    <message>
        <source>Numbers such as “1.234” or “1,234” in {doubtful}{value} were read with “{mark}” before the decimals, as elsewhere in the table.</source>
        <translation>Números como «1.234» o «1,234» en {doubtful}{value} se leyeron con «{mark}» antes de los decimales, como en el resto de la tabla.</translation>
    </message>
    <message>
        <source>Of a facility found twice both can be kept, or joined, or ours left out.</source>
        <translation>De una instalación encontrada dos veces se pueden conservar ambas, unirlas o descartar la nuestra.</translation>
    </message>
    <message>
        <source>Of no sample both AP and NP are known.</source>
        <translation>De ninguna muestra se conocen a la vez AP y NP.</translation>
    </message>
    <message>
        <source>Offer {number}:
{words}</source>
        <translation>Oferta {number}:
{words}</translation>
    </message>
    <message>
        <source>One answer settles</source>
        <translation>Una respuesta resuelve</translation>
    </message>
    <message>
        <source>One public check of 2026 had no answer from it.</source>
        <translation>Una comprobación pública de 2026 no obtuvo respuesta de él.</translation>
    </message>
    <message>
        <source>One public check of 2026 was refused by it.</source>
        <translation>Una comprobación pública de 2026 fue rechazada por él.</translation>
    </message>
    <message>
        <source>Only facilities found twice can be joined.</source>
        <translation>Solo se pueden unir instalaciones encontradas dos veces.</translation>
    </message>
    <message>
        <source>Only how sure</source>
        <translation>Solo la seguridad</translation>
    </message>
    <message>
        <source>Only the first {examined} entries were looked through.</source>
        <translation>Solo se miraron las primeras {examined} entradas.</translation>
    </message>
    <message>
        <source>Only the first {most_documents} documents of the catalogue were read.</source>
        <translation>Solo se leyeron los primeros {most_documents} documentos del catálogo.</translation>
    </message>
    <message>
        <source>Only the first {most_documents} documents were read.</source>
        <translation>Solo se leyeron los primeros {most_documents} documentos.</translation>
    </message>
    <message>
        <source>Only the first {most_services} services were looked into. {problem}</source>
        <translation>Solo se miraron los primeros {most_services} servicios. {problem}</translation>
    </message>
    <message>
        <source>Open and matters</source>
        <translation>Abierta e importa</translation>
    </message>
    <message>
        <source>Open data of all European countries and institutions, more than a million datasets.</source>
        <translation>Datos abiertos de todos los países e instituciones europeos, más de un millón de conjuntos de datos.</translation>
    </message>
    <message>
        <source>Open data of public bodies of the country, files and services of all subjects.</source>
        <translation>Datos abiertos de organismos públicos del país, archivos y servicios de todos los temas.</translation>
    </message>
    <message>
        <source>Or choose the field copy, and take the survey in again.</source>
        <translation>O elija la copia de campo y recoja la campaña otra vez.</translation>
    </message>
    <message>
        <source>Other pages of this catalogue are asked by https.</source>
        <translation>Otras páginas de este catálogo se consultan por https.</translation>
    </message>
    <message>
        <source>PAG where NPR is below</source>
        <translation>PAG si NPR es inferior a</translation>
    </message>
    <message>
        <source>Page about the data</source>
        <translation>Página sobre los datos</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Pays alone</source>
        <translation>Rentable por sí solo</translation>
    </message>
    <message>
        <source>Photo of the facility</source>
        <translation>Foto de la instalación</translation>
    </message>
    <message>
        <source>Photos stay in the field copy&apos;s folder media: give that folder to the data&apos;s owner, beside a proposal.</source>
        <translation>Las fotos se quedan en la carpeta media de la copia de campo: entregue esa carpeta al propietario de los datos, junto a una propuesta.</translation>
    </message>
    <message>
        <source>Photos: receipt</source>
        <translation>Fotos: recibo</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Lugar en ella</translation>
    </message>
    <message>
        <source>Planning the samples</source>
        <translation>Planificando las muestras</translation>
    </message>
    <message>
        <source>Power of the distance</source>
        <translation>Exponente de la distancia</translation>
    </message>
    <message>
        <source>Preparing receptors</source>
        <translation>Preparando receptores</translation>
    </message>
    <message>
        <source>Preparing the layer</source>
        <translation>Preparando la capa</translation>
    </message>
    <message>
        <source>Printed for the first {count} only; the page on screen and the layer have more.</source>
        <translation>Impreso solo para los primeros {count}; la página en pantalla y la capa tienen más.</translation>
    </message>
    <message>
        <source>Printed: the first {printed:,} of {count:,} rows. The page on screen and the layer have more.</source>
        <translation>Impreso: las primeras {printed:,} de {count:,} filas. La página en pantalla y la capa tienen más.</translation>
    </message>
    <message>
        <source>Probability of the interval</source>
        <translation>Probabilidad del intervalo</translation>
    </message>
    <message>
        <source>Pull the layer again, then take the survey in again.</source>
        <translation>Traiga la capa otra vez y recoja luego la campaña otra vez.</translation>
    </message>
    <message>
        <source>Pull the layer into another field copy; a proposal made of the changes here can be taken into that.</source>
        <translation>Traiga la capa a otra copia de campo; en ella se puede tomar una propuesta hecha con los cambios de aquí.</translation>
    </message>
    <message>
        <source>QGIS cannot open the basemap {path}.</source>
        <translation>QGIS no puede abrir el mapa base {path}.</translation>
    </message>
    <message>
        <source>QGIS cannot open the layer “{table}” of {path}.</source>
        <translation>QGIS no puede abrir la capa «{table}» de {path}.</translation>
    </message>
    <message>
        <source>QGIS cannot open the table “{table}” of {path}.</source>
        <translation>QGIS no puede abrir la tabla «{table}» de {path}.</translation>
    </message>
    <message>
        <source>QGIS cannot open {url} as a live layer.</source>
        <translation>QGIS no puede abrir {url} como capa en vivo.</translation>
    </message>
    <message>
        <source>Question texts and default thresholds: {mark}.</source>
        <translation>Textos de las preguntas y umbrales predeterminados: {mark}.</translation>
    </message>
    <message>
        <source>Questions that are not listed were answered NO. Question texts: {mark}.</source>
        <translation>Las preguntas que no figuran se respondieron NO. Textos de las preguntas: {mark}.</translation>
    </message>
    <message>
        <source>Questions to persons: {unanswered} are not answered yet.</source>
        <translation>Preguntas a personas: {unanswered} aún sin respuesta.</translation>
    </message>
    <message>
        <source>Questions, logic and words</source>
        <translation>Preguntas, lógica y textos</translation>
    </message>
    <message>
        <source>Questions, most effect first</source>
        <translation>Preguntas, primero las de mayor efecto</translation>
    </message>
    <message>
        <source>Ranked list</source>
        <translation>Lista ordenada</translation>
    </message>
    <message>
        <source>Reach angle of heaps</source>
        <translation>Ángulo de alcance de escombreras</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Read in {GetName}, the positions of {shown} are {where}: it is probably in another coordinate reference system, or x and y are swapped. Ask the owner, and pull again what was corrected.</source>
        <translation>Leídas en {GetName}, las posiciones de {shown} están {where}: probablemente es otro sistema de referencia de coordenadas, o x e y están intercambiadas. Pregunte al propietario y traiga otra vez lo corregido.</translation>
    </message>
    <message>
        <source>Read the service&apos;s own answer under Details.</source>
        <translation>Lea la respuesta del propio servicio en Detalles.</translation>
    </message>
    <message>
        <source>Reading the terrain</source>
        <translation>Leyendo el relieve</translation>
    </message>
    <message>
        <source>Reading {count} layers</source>
        <translation>Leyendo {count} capas</translation>
    </message>
    <message>
        <source>Reading {field}</source>
        <translation>Leyendo {field}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Reading {shown}: {count} rows</source>
        <translation>Leyendo {shown}: {count} filas</translation>
    </message>
    <message>
        <source>Reading {table}</source>
        <translation>Leyendo {table}</translation>
    </message>
    <message>
        <source>Reasons and what is missing</source>
        <translation>Motivos y lo que falta</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>Regressions of dams</source>
        <translation>Regresiones de presas</translation>
    </message>
    <message>
        <source>Repair the geometry (Processing: Fix geometries) or draw it again.</source>
        <translation>Repare la geometría (Procesos: Corregir geometrías) o dibújela otra vez.</translation>
    </message>
    <message>
        <source>Reported to be slow.</source>
        <translation>Se dice que es lento.</translation>
    </message>
    <message>
        <source>Resource potential</source>
        <translation>Potencial de recursos</translation>
    </message>
    <message>
        <source>Restore the layer from a backup of the field copy, or pull it again into another one.</source>
        <translation>Restaure la capa de una copia de seguridad de la copia de campo, o tráigala otra vez en otra.</translation>
    </message>
    <message>
        <source>Risk and resource</source>
        <translation>Riesgo y recurso</translation>
    </message>
    <message>
        <source>Risk-based pre-selection protocol for extractive waste facilities</source>
        <translation>Protocolo de preselección basado en el riesgo para instalaciones de residuos extractivos</translation>
    </message>
    <message>
        <source>Row {rows} was {what}: {reason}{shown}.</source>
        <translation>La fila {rows} quedó {what}: {reason}{shown}.</translation>
    </message>
    <message>
        <source>Rudnick and Gao 2003, Composition of the continental crust, table 3</source>
        <translation>Rudnick y Gao 2003, Composition of the continental crust, tabla 3</translation>
    </message>
    <message>
        <source>Run-out of dams and heaps</source>
        <translation>Alcance de presas y escombreras</translation>
    </message>
    <message>
        <source>SGU serves its other data the same way, each under an address of its own.</source>
        <translation>SGU ofrece sus otros datos de la misma forma, cada uno en su propia dirección.</translation>
    </message>
    <message>
        <source>Samples, visits and the checklist</source>
        <translation>Muestras, visitas y la lista de tareas</translation>
    </message>
    <message>
        <source>Screening needs the Python library shapely 2 or newer for QGIS&apos; own Python, but {why}. {install}</source>
        <translation>El cribado necesita la biblioteca shapely 2 o posterior para el Python de QGIS, pero {why}. {install}</translation>
    </message>
    <message>
        <source>Search {number} of the file has a distance without a place.</source>
        <translation>La búsqueda {number} del archivo tiene una distancia sin lugar.</translation>
    </message>
    <message>
        <source>Search {number} of the file has no name.</source>
        <translation>La búsqueda {number} del archivo no tiene nombre.</translation>
    </message>
    <message>
        <source>Search {number} of the file has no place with a distance in km.</source>
        <translation>La búsqueda {number} del archivo no tiene un lugar con una distancia en km.</translation>
    </message>
    <message>
        <source>Search {number} of the file has {name} that are not known.</source>
        <translation>La búsqueda {number} del archivo tiene {name} que no se conocen.</translation>
    </message>
    <message>
        <source>Search {number} of the file has {name} without a list of texts.</source>
        <translation>La búsqueda {number} del archivo tiene {name} sin una lista de textos.</translation>
    </message>
    <message>
        <source>Search {number} of the file is no search.</source>
        <translation>La búsqueda {number} del archivo no es una búsqueda.</translation>
    </message>
    <message>
        <source>Seen with http; that it answers by https is a guess. Its records come to EGDI&apos;s catalogue, too.</source>
        <translation>Vista con http; que responda por https es una suposición. Sus registros llegan también al catálogo de EGDI.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system in its properties.</source>
        <translation>Indique el sistema de referencia de coordenadas de la capa en sus propiedades.</translation>
    </message>
    <message>
        <source>Shares of the samples in the classes of Igeo, for each element</source>
        <translation>Partes de las muestras en las clases de Igeo, para cada elemento</translation>
    </message>
    <message>
        <source>Single elements</source>
        <translation>Elementos individuales</translation>
    </message>
    <message>
        <source>Slope of a heap&apos;s foundation (1:12 is about 4.8°)</source>
        <translation>Pendiente del cimiento de una escombrera (1:12 son unos 4,8°)</translation>
    </message>
    <message>
        <source>Smallest population of a settlement that counts</source>
        <translation>Población mínima de un núcleo que cuenta</translation>
    </message>
    <message>
        <source>Some layers answer in GML only, and slowly.</source>
        <translation>Algunas capas responden solo en GML, y despacio.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile: run Check again to see both versions.</source>
        <translation>Alguien lo cambió entretanto: ejecute Comprobar otra vez para ver ambas versiones.</translation>
    </message>
    <message>
        <source>Something unexpected happened: {why!r}.</source>
        <translation>Ocurrió algo inesperado: {why!r}.</translation>
    </message>
    <message>
        <source>Spread of the distance</source>
        <translation>Dispersión de la distancia</translation>
    </message>
    <message>
        <source>Spread of the released volume</source>
        <translation>Dispersión del volumen liberado</translation>
    </message>
    <message>
        <source>Supply risk</source>
        <translation>Riesgo de suministro</translation>
    </message>
    <message>
        <source>Surface of a heap</source>
        <translation>Superficie de una escombrera</translation>
    </message>
    <message>
        <source>Surface of a lagoon</source>
        <translation>Superficie de una balsa</translation>
    </message>
    <message>
        <source>Survey {title}</source>
        <translation>Campaña {title}</translation>
    </message>
    <message>
        <source>Sync: receipt</source>
        <translation>Sincronización: recibo</translation>
    </message>
    <message>
        <source>Sync: what would be sent</source>
        <translation>Sincronización: lo que se enviaría</translation>
    </message>
    <message>
        <source>Taken into {name}. Sync finds these as its changes; nothing was sent yet.</source>
        <translation>Recogida en {name}. Sincronizar encuentra esto como sus cambios; aún no se envió nada.</translation>
    </message>
    <message>
        <source>Taking the digest of what was read</source>
        <translation>Calculando el resumen de lo leído</translation>
    </message>
    <message>
        <source>The DEM “{name}” cannot be opened.</source>
        <translation>No se puede abrir el MDE «{name}».</translation>
    </message>
    <message>
        <source>The DEM “{name}” has no coordinate reference system.</source>
        <translation>El MDE «{name}» no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The DEM “{name}” is rotated: warp it to a grid that points north first.</source>
        <translation>El MDE «{name}» está girado: transfórmelo antes a una cuadrícula que apunte al norte.</translation>
    </message>
    <message>
        <source>The GDAL of this QGIS cannot read {driver}: pull the file on another machine.</source>
        <translation>El GDAL de este QGIS no puede leer {driver}: traiga el archivo en otro equipo.</translation>
    </message>
    <message>
        <source>The GDAL of this QGIS cannot read {name}, the format of {address}: convert it to GeoPackage on a machine that can, or ask for it in another format.</source>
        <translation>El GDAL de este QGIS no puede leer {name}, el formato de {address}: conviértalo a GeoPackage en un equipo que pueda, o pídalo en otro formato.</translation>
    </message>
    <message>
        <source>The JSON is nested too deep.</source>
        <translation>El JSON está anidado demasiado hondo.</translation>
    </message>
    <message>
        <source>The address for photos holds a login or a key: leave it out; the login of the catalogue goes along to its own host.</source>
        <translation>La dirección para fotos contiene credenciales o una clave: quítelas; las credenciales del catálogo van solas a su propio servidor.</translation>
    </message>
    <message>
        <source>The algorithm “{algorithm}” is not registered in Processing.</source>
        <translation>El algoritmo «{algorithm}» no está registrado en Procesos.</translation>
    </message>
    <message>
        <source>The answer of {url} ended after {sent} of {announced} bytes.</source>
        <translation>La respuesta de {url} terminó tras {sent} de {announced} bytes.</translation>
    </message>
    <message>
        <source>The answer of {url} ended early.</source>
        <translation>La respuesta de {url} terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>The answers are being edited: save or drop those edits first.</source>
        <translation>Las respuestas se están editando: guarde o descarte antes esas ediciones.</translation>
    </message>
    <message>
        <source>The answers in “{name}” cannot be matched: choose the field with the facilities&apos; ids (ID_FIELD).</source>
        <translation>Las respuestas de «{name}» no se pueden unir: elija el campo con los ids de las instalaciones (ID_FIELD).</translation>
    </message>
    <message>
        <source>The area cannot be brought into {crs}.</source>
        <translation>El área no se puede llevar a {crs}.</translation>
    </message>
    <message>
        <source>The area is not a polygon in well-known text.</source>
        <translation>El área no es un polígono en texto conocido (WKT).</translation>
    </message>
    <message>
        <source>The area is not a polygon, or it is empty.</source>
        <translation>El área no es un polígono o está vacía.</translation>
    </message>
    <message>
        <source>The area layer “{name}”</source>
        <translation>La capa del área «{name}»</translation>
    </message>
    <message>
        <source>The area layer “{name}” has no polygon that can be used.</source>
        <translation>La capa del área «{name}» no tiene ningún polígono utilizable.</translation>
    </message>
    <message>
        <source>The area layer “{name}” has no polygons.</source>
        <translation>La capa del área «{name}» no tiene polígonos.</translation>
    </message>
    <message>
        <source>The area of search {number} in the file is no polygon.</source>
        <translation>El área de la búsqueda {number} del archivo no es un polígono.</translation>
    </message>
    <message>
        <source>The area&apos;s outline is unusable: it crosses itself.</source>
        <translation>El contorno del área no sirve: se cruza a sí mismo.</translation>
    </message>
    <message>
        <source>The authentication configuration “{name}” cannot be used.</source>
        <translation>No se puede usar la configuración de autenticación «{name}».</translation>
    </message>
    <message>
        <source>The basemap would be {basemap_bytes:.1f} GB.</source>
        <translation>El mapa base tendría {basemap_bytes:.1f} GB.</translation>
    </message>
    <message>
        <source>The basemap would have {basemap_tiles:,} tiles, about {basemap_bytes:,.0f} MB: drawing them</source>
        <translation>El mapa base tendría {basemap_tiles:,} teselas, unos {basemap_bytes:,.0f} MB: dibujarlas</translation>
    </message>
    <message>
        <source>The basemap would have {count:,} tiles, about {gigabytes:,.1f} GB; {most_tiles:,} are the most. {way_out}</source>
        <translation>El mapa base tendría {count:,} teselas, unos {gigabytes:,.1f} GB; {most_tiles:,} son el máximo. {way_out}</translation>
    </message>
    <message>
        <source>The catalogue&apos;s pages lead in a circle: only those before are shown.</source>
        <translation>Las páginas del catálogo forman un círculo: solo se muestran las anteriores.</translation>
    </message>
    <message>
        <source>The chosen layers have no facility to visit.</source>
        <translation>Las capas elegidas no tienen ninguna instalación que visitar.</translation>
    </message>
    <message>
        <source>The column {column} of {name} is not one of the dataset: its values stay in the survey&apos;s folder.</source>
        <translation>La columna {column} de {name} no es una del conjunto de datos: sus valores quedan en la carpeta de la campaña.</translation>
    </message>
    <message>
        <source>The column {name} of {layer} is missing in the survey: its values stay as they are.</source>
        <translation>La columna {name} de {layer} falta en la campaña: sus valores quedan como están.</translation>
    </message>
    <message>
        <source>The connection broke off: try again.</source>
        <translation>La conexión se cortó: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The coordinates cannot be brought from {system} to WGS 84.</source>
        <translation>Las coordenadas no se pueden llevar de {system} a WGS 84.</translation>
    </message>
    <message>
        <source>The data say</source>
        <translation>Los datos dicen</translation>
    </message>
    <message>
        <source>The edits of “{name}” were not saved.</source>
        <translation>Las ediciones de «{name}» no se guardaron.</translation>
    </message>
    <message>
        <source>The extent</source>
        <translation>La extensión</translation>
    </message>
    <message>
        <source>The extent is empty.</source>
        <translation>La extensión está vacía.</translation>
    </message>
    <message>
        <source>The facility was found twice: the second one was left out.</source>
        <translation>La instalación se encontró dos veces: la segunda se descartó.</translation>
    </message>
    <message>
        <source>The facility was found twice: the values of the second one go on as a correction of the first.</source>
        <translation>La instalación se encontró dos veces: los valores de la segunda van como corrección de la primera.</translation>
    </message>
    <message>
        <source>The feature is not here: it was deleted, or this is another layer or another area.</source>
        <translation>La entidad no está aquí: se eliminó, o esta es otra capa u otra área.</translation>
    </message>
    <message>
        <source>The feature {uuid} of “{layer}” was deleted here since: undo that first.</source>
        <translation>La entidad {uuid} de «{layer}» se eliminó aquí desde entonces: deshaga eso primero.</translation>
    </message>
    <message>
        <source>The features of the area enclose nothing.</source>
        <translation>Las entidades del área no encierran nada.</translation>
    </message>
    <message>
        <source>The field copy has a table “{name}” already, as a survey has: prepare from another one.</source>
        <translation>La copia de campo ya tiene una tabla «{name}», como la tiene una campaña: prepare desde otra.</translation>
    </message>
    <message>
        <source>The field copy has no facility to make a field sheet of.</source>
        <translation>La copia de campo no tiene ninguna instalación de la que hacer una hoja de campo.</translation>
    </message>
    <message>
        <source>The field copy has no facility to visit.</source>
        <translation>La copia de campo no tiene ninguna instalación que visitar.</translation>
    </message>
    <message>
        <source>The field copy has no layer called “{layer}”.</source>
        <translation>La copia de campo no tiene ninguna capa llamada «{layer}».</translation>
    </message>
    <message>
        <source>The field copy has no layer of facilities called “{layer}”.</source>
        <translation>La copia de campo no tiene ninguna capa de instalaciones llamada «{layer}».</translation>
    </message>
    <message>
        <source>The field copy has no layer “{layer}” any more.</source>
        <translation>La copia de campo ya no tiene la capa «{layer}».</translation>
    </message>
    <message>
        <source>The field copy has no layer “{layer}” that goes back: choose the one at home.</source>
        <translation>La copia de campo no tiene ninguna capa «{layer}» que se devuelva: elija la de casa.</translation>
    </message>
    <message>
        <source>The field copy has no table “{table}” any more.</source>
        <translation>La copia de campo ya no tiene la tabla «{table}».</translation>
    </message>
    <message>
        <source>The field copy has not one layer that goes back, but these: {names}. Name the LAYER.</source>
        <translation>La copia de campo no tiene una sola capa que se devuelva, sino estas: {names}. Indique LAYER.</translation>
    </message>
    <message>
        <source>The field copy has several layers, name one of them: {names}.</source>
        <translation>La copia de campo tiene varias capas, indique una de ellas: {names}.</translation>
    </message>
    <message>
        <source>The field copy the survey was prepared from was not found: a new one is made, {name}.</source>
        <translation>No se encontró la copia de campo de la que se preparó la campaña: se crea una nueva, {name}.</translation>
    </message>
    <message>
        <source>The field copy&apos;s table of sources is damaged.</source>
        <translation>La tabla de orígenes de la copia de campo está dañada.</translation>
    </message>
    <message>
        <source>The field sheets {path} cannot be written.</source>
        <translation>No se pueden escribir las hojas de campo {path}.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file has no list of at most {most} searches.</source>
        <translation>El archivo no tiene una lista de {most} búsquedas como máximo.</translation>
    </message>
    <message>
        <source>The file has no saved searches of this plugin.</source>
        <translation>El archivo no tiene búsquedas guardadas de este complemento.</translation>
    </message>
    <message>
        <source>The file has two searches named “{twice}”.</source>
        <translation>El archivo tiene dos búsquedas llamadas «{twice}».</translation>
    </message>
    <message>
        <source>The file is no JSON, so it has no saved searches.</source>
        <translation>El archivo no es JSON, así que no tiene búsquedas guardadas.</translation>
    </message>
    <message>
        <source>The file is no text, so it has no saved searches.</source>
        <translation>El archivo no es texto, así que no tiene búsquedas guardadas.</translation>
    </message>
    <message>
        <source>The file is of version {what}; this plugin reads {version}.</source>
        <translation>El archivo es de la versión {what}; este complemento lee la {version}.</translation>
    </message>
    <message>
        <source>The file is too large for saved searches.</source>
        <translation>El archivo es demasiado grande para búsquedas guardadas.</translation>
    </message>
    <message>
        <source>The file proposes other values than the one that was opened before under the same identity: it was changed on its way, or it is a forgery. Ask its author for a new proposal.</source>
        <translation>El archivo propone otros valores que el que se abrió antes con la misma identidad: se cambió en el camino o es una falsificación. Pida a su autor una propuesta nueva.</translation>
    </message>
    <message>
        <source>The filter has more than {deepest} brackets inside each other.</source>
        <translation>El filtro tiene más de {deepest} paréntesis uno dentro de otro.</translation>
    </message>
    <message>
        <source>The filter was applied by the service alone.</source>
        <translation>El filtro lo aplicó solo el servicio.</translation>
    </message>
    <message>
        <source>The filter was not sent to the WFS: </source>
        <translation>El filtro no se envió al WFS: </translation>
    </message>
    <message>
        <source>The filter was not sent to the server: </source>
        <translation>El filtro no se envió al servidor: </translation>
    </message>
    <message>
        <source>The filter “{text}” cannot be understood near “{found}”.</source>
        <translation>No se entiende el filtro «{text}» cerca de «{found}».</translation>
    </message>
    <message>
        <source>The filter “{text}” cannot be understood near “{near}”.</source>
        <translation>No se entiende el filtro «{text}» cerca de «{near}».</translation>
    </message>
    <message>
        <source>The filter “{}” is applied here, to what the service picks out roughly.</source>
        <translation>El filtro «{}» se aplica aquí, a lo que el servicio selecciona a grandes rasgos.</translation>
    </message>
    <message>
        <source>The first {detailed} of {count:,} facilities; all are in the layer&apos;s field “reasons”.</source>
        <translation>Las primeras {detailed} de {count:,} instalaciones; todas están en el campo «reasons» de la capa.</translation>
    </message>
    <message>
        <source>The first {rows:,} of {total:,} rows; all are in the layer that this run made.</source>
        <translation>Las primeras {rows:,} de {total:,} filas; todas están en la capa que hizo esta ejecución.</translation>
    </message>
    <message>
        <source>The folder of the survey cannot be written ({why}): it could not be marked as taken in.</source>
        <translation>No se puede escribir en la carpeta de la campaña ({why}): no se pudo marcar como recogida.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty: choose a new or an empty one for the survey.</source>
        <translation>La carpeta {folder} no está vacía: elija una nueva o vacía para la campaña.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist.</source>
        <translation>La carpeta {parent} no existe.</translation>
    </message>
    <message>
        <source>The folder&apos;s name “{name}” has a character that phones and Windows do not take.</source>
        <translation>El nombre de la carpeta «{name}» tiene un carácter que teléfonos y Windows no admiten.</translation>
    </message>
    <message>
        <source>The geometry</source>
        <translation>La geometría</translation>
    </message>
    <message>
        <source>The geometry cannot be read: draw it again.</source>
        <translation>La geometría no se puede leer: dibújela otra vez.</translation>
    </message>
    <message>
        <source>The geometry is a {kind}, but the collection holds {geometry_type}s.</source>
        <translation>La geometría es {kind}, pero la colección contiene {geometry_type}s.</translation>
    </message>
    <message>
        <source>The geometry is empty: draw it, or delete the feature.</source>
        <translation>La geometría está vacía: dibújela o elimine la entidad.</translation>
    </message>
    <message>
        <source>The geometry is not valid ({where}): repair it with Processing, Fix geometries.</source>
        <translation>La geometría no es válida ({where}): repárela con Procesos, Corregir geometrías.</translation>
    </message>
    <message>
        <source>The index gives the same documents again: only those before are shown.</source>
        <translation>El índice da otra vez los mismos documentos: solo se muestran los anteriores.</translation>
    </message>
    <message>
        <source>The inventory after Article 20 of the Mining Waste Directive for Wales: 46 facilities.</source>
        <translation>El inventario según el artículo 20 de la Directiva de residuos mineros para Gales: 46 instalaciones.</translation>
    </message>
    <message>
        <source>The journal has no column {lost} any more.</source>
        <translation>El diario ya no tiene la columna {lost}.</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at {words}</source>
        <translation>La cadena del diario está rota en {words}</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is whole: {words}.{clock}</source>
        <translation>La cadena del diario está entera: {words}.{clock}</translation>
    </message>
    <message>
        <source>The layer cannot be written into {path}.</source>
        <translation>No se puede escribir la capa en {path}.</translation>
    </message>
    <message>
        <source>The layer for the area has no features: choose another layer or another area.</source>
        <translation>La capa para el área no tiene entidades: elija otra capa u otra área.</translation>
    </message>
    <message>
        <source>The layer has no field with the content of an element.</source>
        <translation>La capa no tiene ningún campo con el contenido de un elemento.</translation>
    </message>
    <message>
        <source>The layer has no field “{name}”.</source>
        <translation>La capa no tiene el campo «{name}».</translation>
    </message>
    <message>
        <source>The layer was replaced as a whole: its features have no lasting ids by which to tell what changed.</source>
        <translation>La capa se sustituyó por entero: sus entidades no tienen ids duraderos por los que saber qué cambió.</translation>
    </message>
    <message>
        <source>The layer “{layer}” in {path} has changes that were not sent: sync it first, or choose another name.</source>
        <translation>La capa «{layer}» de {path} tiene cambios que no se enviaron: sincronícela antes o elija otro nombre.</translation>
    </message>
    <message>
        <source>The layer “{layer}” is missing in the survey: nothing of it was taken in.</source>
        <translation>La capa «{layer}» falta en la campaña: no se recogió nada de ella.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be drawn: QGIS cannot open it.</source>
        <translation>La capa «{name}» no se puede dibujar: QGIS no puede abrirla.</translation>
    </message>
    <message>
        <source>The layer “{name}” has no coordinate reference system.</source>
        <translation>La capa «{name}» no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The layer “{name}” of the survey does not say in which coordinate reference system it is.</source>
        <translation>La capa «{name}» de la campaña no dice en qué sistema de referencia de coordenadas está.</translation>
    </message>
    <message>
        <source>The layer&apos;s field “ask_first” says it for each facility.</source>
        <translation>El campo «ask_first» de la capa lo dice para cada instalación.</translation>
    </message>
    <message>
        <source>The layer&apos;s own reference system has no EPSG code: it was asked for in WGS 84.</source>
        <translation>El sistema de referencia propio de la capa no tiene código EPSG: se pidió en WGS 84.</translation>
    </message>
    <message>
        <source>The layers {names} come from several services, and a login belongs to one: name the LAYER.</source>
        <translation>Las capas {names} vienen de varios servicios, y las credenciales son de uno: indique LAYER.</translation>
    </message>
    <message>
        <source>The limits of {system} are not known.</source>
        <translation>No se conocen los límites de {system}.</translation>
    </message>
    <message>
        <source>The measures (M) of the positions in {shown} were left out: a field copy keeps none.</source>
        <translation>Las medidas (M) de las posiciones de {shown} quedaron fuera: una copia de campo no las guarda.</translation>
    </message>
    <message>
        <source>The method cannot run with these inputs.</source>
        <translation>El método no puede ejecutarse con estas entradas.</translation>
    </message>
    <message>
        <source>The method did not finish.</source>
        <translation>El método no terminó.</translation>
    </message>
    <message>
        <source>The method did not finish: {why}</source>
        <translation>El método no terminó: {why}</translation>
    </message>
    <message>
        <source>The name of the folder has {count} characters; QField on a phone needs {longest} or fewer.</source>
        <translation>El nombre de la carpeta tiene {count} caracteres; QField en un teléfono necesita {longest} o menos.</translation>
    </message>
    <message>
        <source>The number {identity} is none that this survey gave: its check character does not fit.</source>
        <translation>El número {identity} no es ninguno de los que dio esta campaña: su carácter de control no encaja.</translation>
    </message>
    <message>
        <source>The operators of {host} forbid to take its tiles along: choose another basemap, such as a national one.</source>
        <translation>Los operadores de {host} prohíben llevarse sus teselas: elija otro mapa base, por ejemplo uno nacional.</translation>
    </message>
    <message>
        <source>The outline crossed itself and was made valid.</source>
        <translation>El contorno se cruzaba a sí mismo y se hizo válido.</translation>
    </message>
    <message>
        <source>The photo belongs to no feature.</source>
        <translation>La foto no pertenece a ninguna entidad.</translation>
    </message>
    <message>
        <source>The photo {shown} has {size:,.0f} MB: left out.</source>
        <translation>La foto {shown} tiene {size:,.0f} MB: se deja fuera.</translation>
    </message>
    <message>
        <source>The photo {shown} was not given: {message}</source>
        <translation>No se obtuvo la foto {shown}: {message}</translation>
    </message>
    <message>
        <source>The photos were sent</source>
        <translation>Las fotos se enviaron</translation>
    </message>
    <message>
        <source>The picture is too large to be shown: {width} × {height} pixels.</source>
        <translation>La imagen es demasiado grande para mostrarla: {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>The picture of the record is damaged.</source>
        <translation>La imagen del registro está dañada.</translation>
    </message>
    <message>
        <source>The place has no geometry that can be read.</source>
        <translation>El lugar no tiene una geometría que se pueda leer.</translation>
    </message>
    <message>
        <source>The portal gives the same packages again: only those before are shown.</source>
        <translation>El portal da otra vez los mismos paquetes: solo se muestran los anteriores.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer has no list of packages.</source>
        <translation>La respuesta del portal no tiene lista de paquetes.</translation>
    </message>
    <message>
        <source>The position is accurate to {metres:g} m only; {accuracy_max:g} m or better are wanted.</source>
        <translation>La posición tiene una precisión de solo {metres:g} m; se desean {accuracy_max:g} m o mejor.</translation>
    </message>
    <message>
        <source>The price of {key} in the table “{name}” needs a currency and a date.</source>
        <translation>El precio de {key} en la tabla «{name}» necesita una moneda y una fecha.</translation>
    </message>
    <message>
        <source>The price table “{name}” has no rows: it needs the columns {columns}.</source>
        <translation>La tabla de precios «{name}» no tiene filas: necesita las columnas {columns}.</translation>
    </message>
    <message>
        <source>The price table “{name}” has prices in {currencies}: use one currency.</source>
        <translation>La tabla de precios «{name}» tiene precios en {currencies}: use una sola moneda.</translation>
    </message>
    <message>
        <source>The price table “{name}” has two prices for {key}: keep one.</source>
        <translation>La tabla de precios «{name}» tiene dos precios para {key}: deje uno.</translation>
    </message>
    <message>
        <source>The probability of the interval is {probability:g} %: choose one between 0 and 100.</source>
        <translation>La probabilidad del intervalo es {probability:g} %: elija una entre 0 y 100.</translation>
    </message>
    <message>
        <source>The project {path} cannot be written.</source>
        <translation>No se puede escribir el proyecto {path}.</translation>
    </message>
    <message>
        <source>The proposal changes “{name}” twice: ask its author for one change of it.</source>
        <translation>La propuesta cambia «{name}» dos veces: pida a su autor un solo cambio.</translation>
    </message>
    <message>
        <source>The proposal does not propose {field} of feature {uuid}.</source>
        <translation>La propuesta no propone {field} de la entidad {uuid}.</translation>
    </message>
    <message>
        <source>The proposal is about another layer, “{about}”: none of its fields is in “{name}”.</source>
        <translation>La propuesta trata de otra capa, «{about}»: ninguno de sus campos está en «{name}».</translation>
    </message>
    <message>
        <source>The proposal is not kept in this field copy: open its file.</source>
        <translation>La propuesta no está guardada en esta copia de campo: abra su archivo.</translation>
    </message>
    <message>
        <source>The proposal kept in the field copy</source>
        <translation>La propuesta guardada en la copia de campo</translation>
    </message>
    <message>
        <source>The proposal was made in this field copy: the owner of the data decides about it, in another.</source>
        <translation>La propuesta se hizo en esta copia de campo: el propietario de los datos decide sobre ella, en otra.</translation>
    </message>
    <message>
        <source>The proposal was opened for the layer “{layer}” of this field copy.</source>
        <translation>La propuesta se abrió para la capa «{layer}» de esta copia de campo.</translation>
    </message>
    <message>
        <source>The question texts, the thresholds and the decision logic are not verified against the source. They are parameters: check them against the guidance, and calibrate them to the region, before relying on a result. No conformity is claimed.</source>
        <translation>Los textos de las preguntas, los umbrales y la lógica de decisión no están verificados con la fuente. Son parámetros: compruébelos con la guía y calíbrelos para la región antes de confiar en un resultado. No se declara ninguna conformidad.</translation>
    </message>
    <message>
        <source>The receipt {name} knows another entry {rows}: {words}.</source>
        <translation>El recibo {name} conoce otra entrada {rows}: {words}.</translation>
    </message>
    <message>
        <source>The receipt {name} knows entry {rows}, which is missing.</source>
        <translation>El recibo {name} conoce la entrada {rows}, que falta.</translation>
    </message>
    <message>
        <source>The record does not say which of the service&apos;s {count} layers it means: {names}.</source>
        <translation>El registro no dice a cuál de las {count} capas del servicio se refiere: {names}.</translation>
    </message>
    <message>
        <source>The record “{record}” offers nothing that can be pulled.</source>
        <translation>El registro «{record}» no ofrece nada que se pueda traer.</translation>
    </message>
    <message>
        <source>The report {page} cannot be read: run the method again.</source>
        <translation>No se puede leer el informe {page}: ejecute otra vez el método.</translation>
    </message>
    <message>
        <source>The report {path} cannot be printed.</source>
        <translation>No se puede imprimir el informe {path}.</translation>
    </message>
    <message>
        <source>The result is a screening of the data given, not an inspection and not a risk assessment. A facility that needs no examination by this protocol may be harmful for reasons the data do not hold; receptors that are missing from a layer cannot be found, and positions are only as good as their sources.</source>
        <translation>El resultado es un cribado de los datos dados, no una inspección ni una evaluación de riesgos. Una instalación que no necesita examen según este protocolo puede ser dañina por razones que los datos no contienen; los receptores que faltan en una capa no se pueden encontrar, y las posiciones son tan buenas como sus fuentes.</translation>
    </message>
    <message>
        <source>The sample ends above where it begins.</source>
        <translation>La muestra termina por encima de donde empieza.</translation>
    </message>
    <message>
        <source>The seal of the survey in {directory} is damaged. {back}.</source>
        <translation>El sello de la campaña en {directory} está dañado. {back}.</translation>
    </message>
    <message>
        <source>The seal of the survey in {directory} was changed after it was given out. {back}.</source>
        <translation>El sello de la campaña en {directory} se cambió después de entregarla. {back}.</translation>
    </message>
    <message>
        <source>The sealed base in {directory} was changed after it was given out. {back}.</source>
        <translation>La base sellada en {directory} se cambió después de entregarla. {back}.</translation>
    </message>
    <message>
        <source>The search area cannot be read.</source>
        <translation>El área de búsqueda no se puede leer.</translation>
    </message>
    <message>
        <source>The search area has corners that are nowhere.</source>
        <translation>El área de búsqueda tiene vértices que no están en ninguna parte.</translation>
    </message>
    <message>
        <source>The search area is not a polygon.</source>
        <translation>El área de búsqueda no es un polígono.</translation>
    </message>
    <message>
        <source>The search of {name} broke off.</source>
        <translation>La búsqueda en {name} se interrumpió.</translation>
    </message>
    <message>
        <source>The seed {seed} is not between 0 and {value}.</source>
        <translation>La semilla {seed} no está entre 0 y {value}.</translation>
    </message>
    <message>
        <source>The service announced {matched} records but gave {examined}.</source>
        <translation>El servicio anunció {matched} registros pero dio {examined}.</translation>
    </message>
    <message>
        <source>The service announces more records but gives an empty page.</source>
        <translation>El servicio anuncia más registros pero da una página vacía.</translation>
    </message>
    <message>
        <source>The service asks for a pause: try again in a few minutes.</source>
        <translation>El servicio pide una pausa: inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The service cannot take the geometry away from a feature.</source>
        <translation>El servicio no puede quitarle la geometría a una entidad.</translation>
    </message>
    <message>
        <source>The service changed its data, or their order, while they were pulled, so that all pages were read again: {late:,} features were added, {gone:,} that it has no more were taken out.</source>
        <translation>El servicio cambió sus datos, o su orden, mientras se traían, de modo que todas las páginas se leyeron otra vez: se añadieron {late:,} entidades, y se quitaron {gone:,} que ya no tiene.</translation>
    </message>
    <message>
        <source>The service changed the fields of “{layer}”: {wrong}. Nothing was refreshed: send your changes with Sync, then pull the layer anew into another field copy.</source>
        <translation>El servicio cambió los campos de «{layer}»: {wrong}. No se actualizó nada: envíe sus cambios con Sincronizar y traiga luego la capa de nuevo a otra copia de campo.</translation>
    </message>
    <message>
        <source>The service does not know {named} any more: its schema was changed.{there} Nothing was sent or received, all changes are kept here.</source>
        <translation>El servicio ya no conoce {named}: su esquema cambió.{there} No se envió ni recibió nada, todos los cambios se conservan aquí.</translation>
    </message>
    <message>
        <source>The service does not name the reference system: {default}, its usual one, was taken.</source>
        <translation>El servicio no nombra el sistema de referencia: se tomó {default}, el habitual suyo.</translation>
    </message>
    <message>
        <source>The service does not tell whether it has the new feature.</source>
        <translation>El servicio no dice si tiene la nueva entidad.</translation>
    </message>
    <message>
        <source>The service does not understand filters: </source>
        <translation>El servicio no entiende filtros: </translation>
    </message>
    <message>
        <source>The service gave {read:,} features, a round number, and does not say how many it has or where the next ones are: some may be missing. Pull a smaller area and compare.</source>
        <translation>El servicio dio {read:,} entidades, un número redondo, y no dice cuántas tiene ni dónde están las siguientes: pueden faltar algunas. Traiga un área más pequeña y compare.</translation>
    </message>
    <message>
        <source>The service gives &lt; and &gt; as &amp;lt; and &amp;gt;: they are read so, and sent as &lt; and &gt;.</source>
        <translation>El servicio da &lt; y &gt; como &amp;lt; y &amp;gt;: se leen así y se envían como &lt; y &gt;.</translation>
    </message>
    <message>
        <source>The service gives northing before easting where it should not: the two were swapped.</source>
        <translation>El servicio da el norte antes que el este donde no debería: se intercambiaron.</translation>
    </message>
    <message>
        <source>The service gives the same records again: only those before are shown.</source>
        <translation>El servicio da otra vez los mismos registros: solo se muestran los anteriores.</translation>
    </message>
    <message>
        <source>The service has a new field “{name}”, and “{layer}” has a column of that name already. Nothing was refreshed: rename the column, then refresh again.</source>
        <translation>El servicio tiene un campo nuevo «{name}», y «{layer}» ya tiene una columna con ese nombre. No se actualizó nada: renombre la columna y actualice otra vez.</translation>
    </message>
    <message>
        <source>The service has a problem of its own: try again later or tell its operator.</source>
        <translation>El servicio tiene un problema propio: inténtelo más tarde o avise a su operador.</translation>
    </message>
    <message>
        <source>The service has all of it, but tells no hash and does not give it out: not checked there.</source>
        <translation>El servicio la tiene entera, pero no indica resumen ni la entrega: no comprobada allí.</translation>
    </message>
    <message>
        <source>The service has fields that are new: {added}.</source>
        <translation>El servicio tiene campos nuevos: {added}.</translation>
    </message>
    <message>
        <source>The service has more features than it gives at once: pull a smaller area to get all.</source>
        <translation>El servicio tiene más entidades de las que da de una vez: traiga un área más pequeña para obtenerlas todas.</translation>
    </message>
    <message>
        <source>The service has no collection “{name}” any more ({status}): it was renamed or removed, or your login does not see it.{has} Nothing was sent, all changes are kept here.</source>
        <translation>El servicio ya no tiene la colección «{name}» ({status}): se renombró o se retiró, o sus credenciales no la ven.{has} No se envió nada, todos los cambios se conservan aquí.</translation>
    </message>
    <message>
        <source>The service has no layer “{wanted}”, it has: {names}.</source>
        <translation>El servicio no tiene la capa «{wanted}», tiene: {names}.</translation>
    </message>
    <message>
        <source>The service has no layers.</source>
        <translation>El servicio no tiene capas.</translation>
    </message>
    <message>
        <source>The service has {matched} features and gave {seen} of them: pull a smaller area to get all.</source>
        <translation>El servicio tiene {matched} entidades y dio {seen} de ellas: traiga un área más pequeña para obtenerlas todas.</translation>
    </message>
    <message>
        <source>The service keeps no revisions: the feature was compared right before it was written, which narrows the moment in which another&apos;s change can be lost, but does not close it.</source>
        <translation>El servicio no guarda revisiones: la entidad se comparó justo antes de escribirla, lo que reduce el momento en que puede perderse el cambio de otro, pero no lo elimina.</translation>
    </message>
    <message>
        <source>The service keeps {decimals} decimals of a coordinate: what is sent is rounded to them.</source>
        <translation>El servicio guarda {decimals} decimales de una coordenada: lo que se envía se redondea a ellos.</translation>
    </message>
    <message>
        <source>The service may be busy: try again later, or ask for a smaller area.</source>
        <translation>El servicio puede estar ocupado: inténtelo más tarde o pida un área más pequeña.</translation>
    </message>
    <message>
        <source>The service refused it ({status}): {said}</source>
        <translation>El servicio lo rechazó ({status}): {said}</translation>
    </message>
    <message>
        <source>The service refused to be asked for an area: everything was fetched, and the area cut here.</source>
        <translation>El servicio no quiso que se le pidiera un área: se descargó todo y el área se recortó aquí.</translation>
    </message>
    <message>
        <source>The service rounds whole numbers of more than fifteen digits.</source>
        <translation>El servicio redondea números enteros de más de quince cifras.</translation>
    </message>
    <message>
        <source>The service said that it took it, but has not changed; it is sent again.</source>
        <translation>El servicio dijo que lo tomó, pero no ha cambiado; se envía de nuevo.</translation>
    </message>
    <message>
        <source>The service says that it has {matched:,} features, and gave {given:,} different ones: {missing:,} may be missing. Pull again; if they still are, tell the provider.</source>
        <translation>El servicio dice que tiene {matched:,} entidades, y dio {given:,} distintas: pueden faltar {missing:,}. Traiga otra vez; si siguen faltando, avise al proveedor.</translation>
    </message>
    <message>
        <source>The service states only “Copyright NRW”: ask before use.</source>
        <translation>El servicio indica solo «Copyright NRW»: pregunte antes de usarlo.</translation>
    </message>
    <message>
        <source>The service still has the feature, although it took the deletion.</source>
        <translation>El servicio sigue teniendo la entidad, aunque aceptó la eliminación.</translation>
    </message>
    <message>
        <source>The service takes no feature without a geometry.</source>
        <translation>El servicio no toma entidades sin geometría.</translation>
    </message>
    <message>
        <source>The service wants to know which revision is changed: refresh the field copy.</source>
        <translation>El servicio quiere saber qué revisión se cambia: actualice la copia de campo.</translation>
    </message>
    <message>
        <source>The service&apos;s answer breaks off after {count} records: {cut}</source>
        <translation>La respuesta del servicio se corta tras {count} registros: {cut}</translation>
    </message>
    <message>
        <source>The service&apos;s pages lead in a circle: only the records before are shown.</source>
        <translation>Las páginas del servicio forman un círculo: solo se muestran los registros anteriores.</translation>
    </message>
    <message>
        <source>The service&apos;s “next” link asks for {}, which is not sent: only the pages before are shown.</source>
        <translation>El enlace «next» del servicio pide {}, que no se envía: solo se muestran las páginas anteriores.</translation>
    </message>
    <message>
        <source>The service&apos;s “next” link leads to another host and was not followed.</source>
        <translation>El enlace «next» del servicio lleva a otro servidor y no se siguió.</translation>
    </message>
    <message>
        <source>The service&apos;s “next” links lead in a circle: only the pages before are shown.</source>
        <translation>Los enlaces «next» del servicio forman un círculo: solo se muestran las páginas anteriores.</translation>
    </message>
    <message>
        <source>The share that processing gets out, as given for this run, and the tonnes that follow from it.</source>
        <translation>La parte que el tratamiento extrae, como se dio para esta ejecución, y las toneladas que resultan de ella.</translation>
    </message>
    <message>
        <source>The surroundings cross the date line or a pole.</source>
        <translation>Los alrededores cruzan la línea de cambio de fecha o un polo.</translation>
    </message>
    <message>
        <source>The survey cannot be taken into {path}: {value}.</source>
        <translation>La campaña no se puede recoger en {path}: {value}.</translation>
    </message>
    <message>
        <source>The survey is complete, but its field copy could not note it: {message}</source>
        <translation>La campaña está completa, pero su copia de campo no pudo anotarlo: {message}</translation>
    </message>
    <message>
        <source>The survey of {copy} was taken into {target}: sync that one. If something was changed in the survey since, take it in again.</source>
        <translation>La campaña de {copy} se recogió en {target}: sincronice esa. Si algo se cambió en la campaña desde entonces, recójala otra vez.</translation>
    </message>
    <message>
        <source>The sync is done and in the journal</source>
        <translation>La sincronización está hecha y en el diario</translation>
    </message>
    <message>
        <source>The table of decisions must have the columns uuid, field and verdict.</source>
        <translation>La tabla de decisiones debe tener las columnas uuid, field y verdict.</translation>
    </message>
    <message>
        <source>The table “{name}” has a recovery of {recovery:g} % for {symbol}: 100 is the most.</source>
        <translation>La tabla «{name}» tiene una recuperación de {recovery:g} % para {symbol}: 100 es lo máximo.</translation>
    </message>
    <message>
        <source>The table “{name}” has no column {lacking}: answers need {needed}.</source>
        <translation>La tabla «{name}» no tiene la columna {lacking}: las respuestas necesitan {needed}.</translation>
    </message>
    <message>
        <source>The table “{name}” has no rows: it needs one for each element.</source>
        <translation>La tabla «{name}» no tiene filas: necesita una por cada elemento.</translation>
    </message>
    <message>
        <source>The table “{name}” has two values for {key}: keep one.</source>
        <translation>La tabla «{name}» tiene dos valores para {key}: deje uno.</translation>
    </message>
    <message>
        <source>The text has a control character, which XML cannot carry: write it anew without.</source>
        <translation>El texto tiene un carácter de control, que XML no puede llevar: escríbalo de nuevo sin él.</translation>
    </message>
    <message>
        <source>The tiles of “{value}” are in no reference system that is known.</source>
        <translation>Las teselas de «{value}» no están en ningún sistema de referencia conocido.</translation>
    </message>
    <message>
        <source>The triggers that keep entries from being changed are missing; the next sync makes them anew.</source>
        <translation>Faltan los disparadores que impiden cambiar las entradas; la próxima sincronización los crea de nuevo.</translation>
    </message>
    <message>
        <source>The two areas have nothing in common.</source>
        <translation>Las dos áreas no tienen nada en común.</translation>
    </message>
    <message>
        <source>The weight {weight:g} of {value} cannot be: choose 0 or more.</source>
        <translation>El peso {weight:g} de {value} no es posible: elija 0 o más.</translation>
    </message>
    <message>
        <source>The {name} of search {number} in the file is no text, or too long.</source>
        <translation>{name} de la búsqueda {number} del archivo no es texto o es demasiado largo.</translation>
    </message>
    <message>
        <source>The {word} of a geometry are no list.</source>
        <translation>{word} de una geometría no son una lista.</translation>
    </message>
    <message>
        <source>There are {free:.0f} MB free in {parent}</source>
        <translation>Hay {free:.0f} MB libres en {parent}</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>No hay respuesta.</translation>
    </message>
    <message>
        <source>There is no catalogue called “{name}”.</source>
        <translation>No hay ningún catálogo llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no conflict about {field} of feature {uuid} in {layer} any more.</source>
        <translation>Ya no hay ningún conflicto sobre {field} de la entidad {uuid} en {layer}.</translation>
    </message>
    <message>
        <source>There is no facility to draw.</source>
        <translation>No hay ninguna instalación que dibujar.</translation>
    </message>
    <message>
        <source>There is no folder {directory}: choose the survey&apos;s, the one with survey.qgz in it.</source>
        <translation>No existe la carpeta {directory}: elija la de la campaña, la que contiene survey.qgz.</translation>
    </message>
    <message>
        <source>There is no property “{name}” to filter by. There are: {kinds}.</source>
        <translation>No hay ninguna propiedad «{name}» por la que filtrar. Hay: {kinds}.</translation>
    </message>
    <message>
        <source>There is no room left to copy {origin}.</source>
        <translation>No queda espacio para copiar {origin}.</translation>
    </message>
    <message>
        <source>There is no room left to take the survey into {path}.</source>
        <translation>No queda espacio para recoger la campaña en {path}.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}.</source>
        <translation>No queda espacio para escribir {path}.</translation>
    </message>
    <message>
        <source>There is no way from {title} to WGS 84.</source>
        <translation>No hay forma de pasar de {title} a WGS 84.</translation>
    </message>
    <message>
        <source>They beat what was derived from data; {differ:,} of {count:,} differ from it. The newest counts.</source>
        <translation>Prevalecen sobre lo deducido de los datos; {differ:,} de {count:,} difieren. Cuenta la más reciente.</translation>
    </message>
    <message>
        <source>They stay in the folder of the survey.</source>
        <translation>Quedan en la carpeta de la campaña.</translation>
    </message>
    <message>
        <source>This field copy is older and has no columns for reasons: pull the layer into a new one.</source>
        <translation>Esta copia de campo es más antigua y no tiene columnas para motivos: traiga la capa a una nueva.</translation>
    </message>
    <message>
        <source>This field copy is older than it was at its last sync on this computer, as if it was restored from a backup: for each new feature the service was asked first whether it has it already, so that nothing is created twice.</source>
        <translation>Esta copia de campo es más antigua de lo que era en su última sincronización en este equipo, como si se hubiera restaurado de una copia de seguridad: por cada entidad nueva se preguntó antes al servicio si ya la tiene, para que nada se cree dos veces.</translation>
    </message>
    <message>
        <source>This is {warning}.</source>
        <translation>Esto es {warning}.</translation>
    </message>
    <message>
        <source>This layer has no field “{name}”.</source>
        <translation>Esta capa no tiene el campo «{name}».</translation>
    </message>
    <message>
        <source>This section and the next three have the content of Regulation (EU) 2024/1252, Art. 27(2), as far as the data hold it. “Processed form” stands where the lists name one, which the element&apos;s content does not give one-to-one.</source>
        <translation>Esta sección y las tres siguientes tienen el contenido del Reglamento (UE) 2024/1252, art. 27, apdo. 2, hasta donde lo contienen los datos. «Processed form» figura donde las listas nombran una forma procesada, que el contenido del elemento no da de manera unívoca.</translation>
    </message>
    <message>
        <source>Thresholds and choices</source>
        <translation>Umbrales y elecciones</translation>
    </message>
    <message>
        <source>Through this interface the service cannot change a geometry: its WFS can, where it has one.</source>
        <translation>Por esta interfaz el servicio no puede cambiar una geometría: su WFS puede, si lo tiene.</translation>
    </message>
    <message>
        <source>Through this interface the service cannot empty a field: its WFS can, where it has one.</source>
        <translation>Por esta interfaz el servicio no puede vaciar un campo: su WFS puede, si lo tiene.</translation>
    </message>
    <message>
        <source>Toxic response</source>
        <translation>Respuesta tóxica</translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the details and report them.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, copie los detalles e infórmelos.</translation>
    </message>
    <message>
        <source>Two features have the same uuid: the second one got another one here.</source>
        <translation>Dos entidades tienen el mismo uuid: la segunda recibió aquí otro.</translation>
    </message>
    <message>
        <source>UNFC not known: {missing}</source>
        <translation>UNFC desconocida: {missing}</translation>
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
        <translation>Incertidumbre de {what}, si no se indica ninguna</translation>
    </message>
    <message>
        <source>Value ({currency})</source>
        <translation>Valor ({currency})</translation>
    </message>
    <message>
        <source>Value of what is recoverable; the grade at which this element alone pays for the processing; whether its grade is above that.</source>
        <translation>Valor de lo recuperable; la ley con la que este elemento por sí solo paga el tratamiento; si su ley la supera.</translation>
    </message>
    <message>
        <source>Waiting for {netloc}</source>
        <translation>Esperando a {netloc}</translation>
    </message>
    <message>
        <source>Were dangerous chemicals used in processing?</source>
        <translation>¿Se usaron sustancias químicas peligrosas en el tratamiento?</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Lo que no encaja</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>What mass and contents rest on</source>
        <translation>En qué se basan la masa y los contenidos</translation>
    </message>
    <message>
        <source>What search {number} of the file had found cannot be read.</source>
        <translation>No se puede leer lo que había encontrado la búsqueda {number} del archivo.</translation>
    </message>
    <message>
        <source>What the distance follows</source>
        <translation>De qué depende la distancia</translation>
    </message>
    <message>
        <source>What the record names as its picture is no picture that can be shown.</source>
        <translation>Lo que el registro nombra como su imagen no es una imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Lo que faltaba</translation>
    </message>
    <message>
        <source>What was read as what</source>
        <translation>Qué se leyó como qué</translation>
    </message>
    <message>
        <source>What was refreshed before stays; refresh again to go on from there.</source>
        <translation>Lo actualizado antes se conserva; actualice otra vez para seguir desde ahí.</translation>
    </message>
    <message>
        <source>Where that comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where the site does not answer as a service, try its address with /csw/ behind it: there the same software answers at EGDI.</source>
        <translation>Si el sitio no responde como servicio, pruebe su dirección con /csw/ detrás: allí responde en EGDI el mismo programa.</translation>
    </message>
    <message>
        <source>Windows takes no folder called “{name}”.</source>
        <translation>Windows no admite una carpeta llamada «{name}».</translation>
    </message>
    <message>
        <source>Write names as they stand there, with “;” between several.</source>
        <translation>Escriba los nombres como están allí, con «;» entre varios.</translation>
    </message>
    <message>
        <source>Write the text between single quotation marks.</source>
        <translation>Escriba el texto entre comillas simples.</translation>
    </message>
    <message>
        <source>Y: YES · ?: UNKNOWN · n: NO, or does not apply. Columns 1 to 18 are the questions.</source>
        <translation>Y: YES · ?: UNKNOWN · n: NO, o no aplicable. Las columnas 1 a 18 son las preguntas.</translation>
    </message>
    <message>
        <source>YES answers</source>
        <translation>Respuestas YES</translation>
    </message>
    <message>
        <source>YES {yes}, UNKNOWN {unknown}, NO {no}</source>
        <translation>YES {yes}, UNKNOWN {unknown}, NO {no}</translation>
    </message>
    <message>
        <source>Your account may not do this: ask the data&apos;s owner for the right.</source>
        <translation>Su cuenta no puede hacer esto: pida el permiso al propietario de los datos.</translation>
    </message>
    <message>
        <source>Your changes stay in the field copy: give them to the data&apos;s owner as a proposal.</source>
        <translation>Sus cambios se quedan en la copia de campo: entréguelos al propietario de los datos como propuesta.</translation>
    </message>
    <message>
        <source>a CKAN portal</source>
        <translation>un portal CKAN</translation>
    </message>
    <message>
        <source>a CSW 2.0.2 catalogue with {counted}</source>
        <translation>un catálogo CSW 2.0.2 con {counted}</translation>
    </message>
    <message>
        <source>a CSW catalogue</source>
        <translation>un catálogo CSW</translation>
    </message>
    <message>
        <source>a DCAT catalogue</source>
        <translation>un catálogo DCAT</translation>
    </message>
    <message>
        <source>a STAC API with {size}</source>
        <translation>una API STAC con {size}</translation>
    </message>
    <message>
        <source>a Solr index</source>
        <translation>un índice Solr</translation>
    </message>
    <message>
        <source>a WFS with {layers}</source>
        <translation>un WFS con {layers}</translation>
    </message>
    <message>
        <source>a WMS with {layers}</source>
        <translation>un WMS con {layers}</translation>
    </message>
    <message>
        <source>a WMTS with {layers}</source>
        <translation>un WMTS con {layers}</translation>
    </message>
    <message>
        <source>a changed feature does not tell the same fields in “base” and “ours”</source>
        <translation>una entidad cambiada no indica los mismos campos en «base» y «ours»</translation>
    </message>
    <message>
        <source>a data space&apos;s catalogue</source>
        <translation>un catálogo de un espacio de datos</translation>
    </message>
    <message>
        <source>a density of</source>
        <translation>una densidad de</translation>
    </message>
    <message>
        <source>a feature has more than {most_fields:,} values</source>
        <translation>una entidad tiene más de {most_fields:,} valores</translation>
    </message>
    <message>
        <source>a feature&apos;s values do not fit its change, {kind}</source>
        <translation>los valores de una entidad no encajan con su cambio, {kind}</translation>
    </message>
    <message>
        <source>a feature&apos;s “change” is none of insert, update, delete</source>
        <translation>el «change» de una entidad no es insert, update ni delete</translation>
    </message>
    <message>
        <source>a layer of an ArcGIS service</source>
        <translation>una capa de un servicio ArcGIS</translation>
    </message>
    <message>
        <source>a number is not finite</source>
        <translation>un número no es finito</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un número es demasiado grande</translation>
    </message>
    <message>
        <source>a person answered UNKNOWN</source>
        <translation>una persona respondió UNKNOWN</translation>
    </message>
    <message>
        <source>a range, not a value</source>
        <translation>un rango, no un valor</translation>
    </message>
    <message>
        <source>a screening of the order of magnitude, not a flood map: at single dams the regressions were wrong by more than 1,000 % (Las Palmas 2010); the polygon is an outer bound without terrain, and nothing ends at its line</source>
        <translation>un cribado del orden de magnitud, no un mapa de inundación: en presas concretas las regresiones se equivocaron en más del 1.000 % (Las Palmas 2010); el polígono es un límite exterior sin relieve, y nada termina en su línea</translation>
    </message>
    <message>
        <source>a second “{name}” came</source>
        <translation>llegó un segundo «{name}»</translation>
    </message>
    <message>
        <source>a static STAC catalogue with {counted}</source>
        <translation>un catálogo STAC estático con {counted}</translation>
    </message>
    <message>
        <source>a text is none, or longer than {longest:,} characters</source>
        <translation>un texto no lo es, o tiene más de {longest:,} caracteres</translation>
    </message>
    <message>
        <source>a thickness of</source>
        <translation>un espesor de</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a wide {words}</source>
        <translation>amplia {words}</translation>
    </message>
    <message>
        <source>a “{word}” is no usable identity</source>
        <translation>un «{word}» no es una identidad utilizable</translation>
    </message>
    <message>
        <source>acid potential AP (kg CaCO₃/t)</source>
        <translation>potencial ácido AP (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>an ArcGIS server with {services}</source>
        <translation>un servidor ArcGIS con {services}</translation>
    </message>
    <message>
        <source>an ArcGIS service with {layers}</source>
        <translation>un servicio ArcGIS con {layers}</translation>
    </message>
    <message>
        <source>an OGC API – Features service with {size}</source>
        <translation>un servicio OGC API – Features con {size}</translation>
    </message>
    <message>
        <source>an OGC API – Records service with {size}</source>
        <translation>un servicio OGC API – Records con {size}</translation>
    </message>
    <message>
        <source>and required: </source>
        <translation>y se exige: </translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>otro lugar</translation>
    </message>
    <message>
        <source>another {get}</source>
        <translation>otra {get}</translation>
    </message>
    <message>
        <source>answered by {name}, {date}{note}</source>
        <translation>respondido por {name}, {date}{note}</translation>
    </message>
    <message>
        <source>answers of persons</source>
        <translation>respuestas de personas</translation>
    </message>
    <message>
        <source>are neither YES, NO nor UNKNOWN</source>
        <translation>no son YES, NO ni UNKNOWN</translation>
    </message>
    <message>
        <source>at least {kind}</source>
        <translation>al menos {kind}</translation>
    </message>
    <message>
        <source>at least {lower:,.10g} {unit}</source>
        <translation>al menos {lower:,.10g} {unit}</translation>
    </message>
    <message>
        <source>background: {name}</source>
        <translation>fondo: {name}</translation>
    </message>
    <message>
        <source>below a limit of detection</source>
        <translation>bajo un límite de detección</translation>
    </message>
    <message>
        <source>bounds of the regression</source>
        <translation>límites de la regresión</translation>
    </message>
    <message>
        <source>breaks given</source>
        <translation>límites dados</translation>
    </message>
    <message>
        <source>broken text</source>
        <translation>texto roto</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>por {by}</translation>
    </message>
    <message>
        <source>changed features</source>
        <translation>entidades cambiadas</translation>
    </message>
    <message>
        <source>chosen for this run</source>
        <translation>elegido para esta ejecución</translation>
    </message>
    <message>
        <source>chosen here, of no source</source>
        <translation>elegido aquí, sin fuente</translation>
    </message>
    <message>
        <source>class {code}</source>
        <translation>clase {code}</translation>
    </message>
    <message>
        <source>content of {key}</source>
        <translation>contenido de {key}</translation>
    </message>
    <message>
        <source>content of {symbol}, or its background</source>
        <translation>contenido de {symbol}, o su fondo</translation>
    </message>
    <message>
        <source>contradiction: the code says {axis}{stated}, the evidence {axis}{single}</source>
        <translation>contradicción: el código dice {axis}{stated}, la evidencia {axis}{single}</translation>
    </message>
    <message>
        <source>cost of processing {cost:g} {currency}/t</source>
        <translation>coste de procesamiento {cost:g} {currency}/t</translation>
    </message>
    <message>
        <source>critical elements</source>
        <translation>elementos fundamentales</translation>
    </message>
    <message>
        <source>crosses itself and cannot be repaired</source>
        <translation>se cruza a sí mismo y no se puede reparar</translation>
    </message>
    <message>
        <source>crosses itself; it was repaired for measuring only</source>
        <translation>se cruza a sí mismo; se reparó solo para medir</translation>
    </message>
    <message>
        <source>dam by {name}{taken}; distance {distance_factor:g} · E^{distance_power:g}; {probability:g} % interval with spreads {released:g} and {distance:g} of log10 (spreads and distance: {verification}); {worst:.3g} km in the middle if all is released; {said}</source>
        <translation>presa según {name}{taken}; distancia {distance_factor:g} · E^{distance_power:g}; intervalo del {probability:g} % con dispersiones {released:g} y {distance:g} de log10 (dispersiones y distancia: {verification}); {worst:.3g} km en el centro si se libera todo; {said}</translation>
    </message>
    <message>
        <source>dangerous chemicals</source>
        <translation>sustancias químicas peligrosas</translation>
    </message>
    <message>
        <source>deleted features</source>
        <translation>entidades eliminadas</translation>
    </message>
    <message>
        <source>density ({usual_densities})</source>
        <translation>densidad ({usual_densities})</translation>
    </message>
    <message>
        <source>described elsewhere</source>
        <translation>descrito en otro lugar</translation>
    </message>
    <message>
        <source>did not come again, and cannot be asked for one by one: nothing was removed here</source>
        <translation>no llegaron otra vez y no se pueden pedir una a una: aquí no se quitó nada</translation>
    </message>
    <message>
        <source>does not apply: the facility is a {other}</source>
        <translation>no aplicable: la instalación es {other}</translation>
    </message>
    <message>
        <source>does not say in which coordinate reference system it is</source>
        <translation>no dice en qué sistema de referencia de coordenadas está</translation>
    </message>
    <message>
        <source>elevation model</source>
        <translation>modelo de elevaciones</translation>
    </message>
    <message>
        <source>entry 1: the journal has no column {lost}.</source>
        <translation>entrada 1: el diario no tiene la columna {lost}.</translation>
    </message>
    <message>
        <source>entry {expected}: it is missing.</source>
        <translation>entrada {expected}: falta.</translation>
    </message>
    <message>
        <source>entry {expected}: it was changed after it was written.</source>
        <translation>entrada {expected}: se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>entry {expected}: it was changed into what is no text.</source>
        <translation>entrada {expected}: se cambió por algo que no es texto.</translation>
    </message>
    <message>
        <source>entry {expected}: {written} were written, only {count} are there.</source>
        <translation>entrada {expected}: se escribieron {written}, solo hay {count}.</translation>
    </message>
    <message>
        <source>facilities have</source>
        <translation>instalaciones tienen</translation>
    </message>
    <message>
        <source>facilities lie</source>
        <translation>instalaciones están</translation>
    </message>
    <message>
        <source>facilities or samples</source>
        <translation>instalaciones o muestras</translation>
    </message>
    <message>
        <source>facility has</source>
        <translation>instalación tiene</translation>
    </message>
    <message>
        <source>facility lies</source>
        <translation>instalación está</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>feature {number}: </source>
        <translation>entidad {number}: </translation>
    </message>
    <message>
        <source>field {field}</source>
        <translation>campo {field}</translation>
    </message>
    <message>
        <source>filled up</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>for further reasons</source>
        <translation>por otros motivos</translation>
    </message>
    <message>
        <source>format {raw}</source>
        <translation>formato {raw}</translation>
    </message>
    <message>
        <source>geometries are nested too deep</source>
        <translation>hay geometrías anidadas demasiado hondo</translation>
    </message>
    <message>
        <source>given for this run</source>
        <translation>dado para esta ejecución</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>grade not known: {ungraded}</source>
        <translation>ley desconocida: {ungraded}</translation>
    </message>
    <message>
        <source>has coordinates outside the area of its coordinate reference system</source>
        <translation>tiene coordenadas fuera del área de su sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>has coordinates that are not numbers</source>
        <translation>tiene coordenadas que no son números</translation>
    </message>
    <message>
        <source>has no layer “{name}”, it has</source>
        <translation>no tiene la capa «{name}», tiene</translation>
    </message>
    <message>
        <source>has no usable geometry</source>
        <translation>no tiene geometría utilizable</translation>
    </message>
    <message>
        <source>has several layers, name one of them</source>
        <translation>tiene varias capas, indique una de ellas</translation>
    </message>
    <message>
        <source>have no date that can be read (such as 2026-11-26)</source>
        <translation>no tienen una fecha que se pueda leer (como 2026-11-26)</translation>
    </message>
    <message>
        <source>have no name of a person</source>
        <translation>no tienen el nombre de una persona</translation>
    </message>
    <message>
        <source>heap by the reach angle of {source}, bounds {bound:g} of log10 either side; {whole}; {warning}</source>
        <translation>escombrera según el ángulo de alcance de {source}, límites {bound:g} de log10 a cada lado; {whole}; {warning}</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>cuántos</translation>
    </message>
    <message>
        <source>how much of a heap moves is not reckoned: the whole is taken, and its own height for the fall</source>
        <translation>no se calcula cuánto de una escombrera se mueve: se toma entera, y su propia altura como caída</translation>
    </message>
    <message>
        <source>if broken, required: </source>
        <translation>si se incumple, se exige: </translation>
    </message>
    <message>
        <source>in the middle of the map</source>
        <translation>en el centro del mapa</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitantes</translation>
    </message>
    <message>
        <source>inputs: {given}</source>
        <translation>entradas: {given}</translation>
    </message>
    <message>
        <source>internal, sent with a yes</source>
        <translation>interna, enviada con un sí</translation>
    </message>
    <message>
        <source>is more than {threshold}</source>
        <translation>es más de {threshold}</translation>
    </message>
    <message>
        <source>is not more than {threshold}</source>
        <translation>no es más de {threshold}</translation>
    </message>
    <message>
        <source>is only named in the catalogue, not described</source>
        <translation>solo se nombra en el catálogo, no se describe</translation>
    </message>
    <message>
        <source>it answered XML of an unknown kind</source>
        <translation>respondió XML de un tipo desconocido</translation>
    </message>
    <message>
        <source>it answered a web page</source>
        <translation>respondió una página web</translation>
    </message>
    <message>
        <source>it answered nothing</source>
        <translation>no respondió nada</translation>
    </message>
    <message>
        <source>it cannot be brought into WGS 84 degrees</source>
        <translation>no se puede llevar a grados WGS 84</translation>
    </message>
    <message>
        <source>it does not say that it is a “{format}”</source>
        <translation>no dice que es «{format}»</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
    </message>
    <message>
        <source>it has a geometry now</source>
        <translation>ahora tiene geometría</translation>
    </message>
    <message>
        <source>it has a line of more than {longest_value:,} characters</source>
        <translation>tiene una línea de más de {longest_value:,} caracteres</translation>
    </message>
    <message>
        <source>it has fewer values than there are columns</source>
        <translation>tiene menos valores que columnas hay</translation>
    </message>
    <message>
        <source>it has more values than the {wanted} columns</source>
        <translation>tiene más valores que las {wanted} columnas</translation>
    </message>
    <message>
        <source>it has no geometry any more</source>
        <translation>ya no tiene geometría</translation>
    </message>
    <message>
        <source>it has to be decided by its reviewer</source>
        <translation>tiene que decidirla su revisor</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>no está instalada</translation>
    </message>
    <message>
        <source>it is of version {what}, which this version does not know</source>
        <translation>es de la versión {what}, que esta versión no conoce</translation>
    </message>
    <message>
        <source>it may be {names}.</source>
        <translation>puede ser {names}.</translation>
    </message>
    <message>
        <source>it must have 1 to {most_features:,} features</source>
        <translation>debe tener de 1 a {most_features:,} entidades</translation>
    </message>
    <message>
        <source>it was applied here, after fetching everything in the area.</source>
        <translation>se aplicó aquí, tras descargar todo lo del área.</translation>
    </message>
    <message>
        <source>its answer is not understood</source>
        <translation>no se entiende su respuesta</translation>
    </message>
    <message>
        <source>its author has not given it for review yet</source>
        <translation>su autor aún no la ha dado a revisar</translation>
    </message>
    <message>
        <source>its capabilities</source>
        <translation>sus capacidades</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>su final</translation>
    </message>
    <message>
        <source>its geometries have more than {most_points:,} points</source>
        <translation>sus geometrías tienen más de {most_points:,} puntos</translation>
    </message>
    <message>
        <source>its geometry</source>
        <translation>su geometría</translation>
    </message>
    <message>
        <source>its geometry has no coordinates</source>
        <translation>su geometría no tiene coordenadas</translation>
    </message>
    <message>
        <source>its operator states it in public documentation.</source>
        <translation>su operador la indica en documentación pública.</translation>
    </message>
    <message>
        <source>its outlines</source>
        <translation>sus contornos</translation>
    </message>
    <message>
        <source>its values were changed after it was written, ask its author for the file again</source>
        <translation>sus valores se cambiaron después de escribirse, pida otra vez el archivo a su autor</translation>
    </message>
    <message>
        <source>later addition</source>
        <translation>añadido posterior</translation>
    </message>
    <message>
        <source>later addition, not verified against the source</source>
        <translation>añadido posterior, no verificado con la fuente</translation>
    </message>
    <message>
        <source>layer {name}</source>
        <translation>capa {name}</translation>
    </message>
    <message>
        <source>layer {shortened}</source>
        <translation>capa {shortened}</translation>
    </message>
    <message>
        <source>layers not given: {lacking}</source>
        <translation>capas no dadas: {lacking}</translation>
    </message>
    <message>
        <source>left empty in a column</source>
        <translation>dejada vacía en una columna</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>lie outside of the area or the filter by now, and were kept</source>
        <translation>están ya fuera del área o del filtro, y se conservaron</translation>
    </message>
    <message>
        <source>limits of metals</source>
        <translation>límites de metales</translation>
    </message>
    <message>
        <source>listed as a processed form or a mineral, not as the element</source>
        <translation>figura como forma procesada o mineral, no como el elemento</translation>
    </message>
    <message>
        <source>made with {made}</source>
        <translation>hecho con {made}</translation>
    </message>
    <message>
        <source>mass as stated</source>
        <translation>masa según se indica</translation>
    </message>
    <message>
        <source>mass from {value} and density</source>
        <translation>masa a partir de {value} y densidad</translation>
    </message>
    <message>
        <source>mass over volume is</source>
        <translation>masa entre volumen es</translation>
    </message>
    <message>
        <source>may be more than {threshold}</source>
        <translation>puede ser más de {threshold}</translation>
    </message>
    <message>
        <source>may be read in two ways</source>
        <translation>puede leerse de dos maneras</translation>
    </message>
    <message>
        <source>measured from the polygon</source>
        <translation>medido del polígono</translation>
    </message>
    <message>
        <source>moderate from {moderate:.6g}, high from {high:.6g}: {origin}</source>
        <translation>moderado desde {moderate:.6g}, alto desde {high:.6g}: {origin}</translation>
    </message>
    <message>
        <source>must be asked for at a connector</source>
        <translation>hay que pedirlo a un conector</translation>
    </message>
    <message>
        <source>name a facility that is not in the layer</source>
        <translation>nombran una instalación que no está en la capa</translation>
    </message>
    <message>
        <source>name a facility whose id more than one has</source>
        <translation>nombran una instalación cuyo id tiene más de una</translation>
    </message>
    <message>
        <source>name no question from 1 to {count}</source>
        <translation>no nombran ninguna pregunta de 1 a {count}</translation>
    </message>
    <message>
        <source>near {place}, outside where that is used</source>
        <translation>cerca de {place}, fuera de donde se usa</translation>
    </message>
    <message>
        <source>neutralisation potential NP (kg CaCO₃/t)</source>
        <translation>potencial de neutralización NP (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>new features</source>
        <translation>entidades nuevas</translation>
    </message>
    <message>
        <source>no DEM was given</source>
        <translation>no se dio ningún MDE</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no content of the crust for {bare}</source>
        <translation>sin contenido de la corteza para {bare}</translation>
    </message>
    <message>
        <source>no element is known; {ending}</source>
        <translation>no se conoce ningún elemento; {ending}</translation>
    </message>
    <message>
        <source>no exact value</source>
        <translation>sin valor exacto</translation>
    </message>
    <message>
        <source>no feature any more</source>
        <translation>ya ninguna entidad</translation>
    </message>
    <message>
        <source>no field for {name} was chosen</source>
        <translation>no se eligió campo para {name}</translation>
    </message>
    <message>
        <source>no field for “{replace}” was chosen</source>
        <translation>no se eligió campo para «{replace}»</translation>
    </message>
    <message>
        <source>no field given</source>
        <translation>ningún campo dado</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>número no finito</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>sin capa</translation>
    </message>
    <message>
        <source>no layer for “{what}” was given</source>
        <translation>no se dio capa para «{what}»</translation>
    </message>
    <message>
        <source>no layer: not tested</source>
        <translation>sin capa: no probado</translation>
    </message>
    <message>
        <source>no licence or source stated</source>
        <translation>sin licencia ni fuente indicadas</translation>
    </message>
    <message>
        <source>no list of collections</source>
        <translation>sin lista de colecciones</translation>
    </message>
    <message>
        <source>no place on Earth, all or some of them</source>
        <translation>en ningún lugar de la Tierra, todas o algunas de ellas</translation>
    </message>
    <message>
        <source>no polygon: its outline would reach a pole or leave the layer&apos;s coordinate reference system</source>
        <translation>sin polígono: su contorno llegaría a un polo o saldría del sistema de referencia de la capa</translation>
    </message>
    <message>
        <source>no polygon: the facility {problem}</source>
        <translation>sin polígono: la instalación {problem}</translation>
    </message>
    <message>
        <source>no price for {priceless}</source>
        <translation>sin precio para {priceless}</translation>
    </message>
    <message>
        <source>no prices given: no value</source>
        <translation>sin precios: sin valor</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>ninguna cantidad</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>no recovery given: nothing recoverable, no value</source>
        <translation>sin recuperación: nada recuperable, sin valor</translation>
    </message>
    <message>
        <source>no risk index</source>
        <translation>sin índice de riesgo</translation>
    </message>
    <message>
        <source>no source of harm has, as far as is known, both a way and something to reach</source>
        <translation>ninguna fuente de daño tiene, hasta donde se sabe, a la vez una vía y algo que alcanzar</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>no {what}: there is none in the layer given {where}{lost}</source>
        <translation>ningún {what}: no hay ninguno en la capa dada {where}{lost}</translation>
    </message>
    <message>
        <source>non-PAG where NPR is above</source>
        <translation>no PAG si NPR es superior a</translation>
    </message>
    <message>
        <source>non-PAG: no sulphur ({basis}), so that NPR has no bound.{gaps}</source>
        <translation>no PAG: sin azufre ({basis}), de modo que NPR no tiene límite.{gaps}</translation>
    </message>
    <message>
        <source>non-viable projects</source>
        <translation>proyectos no viables</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>ninguno dado</translation>
    </message>
    <message>
        <source>none is taken</source>
        <translation>no se toma ninguno</translation>
    </message>
    <message>
        <source>not counted as critical: {outside} ({left})</source>
        <translation>no se cuentan como fundamentales: {outside} ({left})</translation>
    </message>
    <message>
        <source>not given: UNKNOWN</source>
        <translation>sin dar: UNKNOWN</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>not known: {name}</source>
        <translation>no se conoce: {name}</translation>
    </message>
    <message>
        <source>not known: {value}</source>
        <translation>no se conoce: {value}</translation>
    </message>
    <message>
        <source>not ranked: both must be known</source>
        <translation>sin orden: deben conocerse ambos</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>not tested without a layer: {untested}</source>
        <translation>no probado sin una capa: {untested}</translation>
    </message>
    <message>
        <source>not verified against the source</source>
        <translation>no verificado con la fuente</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>no llegó nada</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nada conocido</translation>
    </message>
    <message>
        <source>numbers in {unit}</source>
        <translation>números en {unit}</translation>
    </message>
    <message>
        <source>numbers in {unit}, as stated for the field</source>
        <translation>números en {unit}, como se indicó para el campo</translation>
    </message>
    <message>
        <source>on what is known</source>
        <translation>según lo conocido</translation>
    </message>
    <message>
        <source>on what is known: {what}</source>
        <translation>según lo conocido: {what}</translation>
    </message>
    <message>
        <source>one public program or document names it.</source>
        <translation>un programa o documento público la nombra.</translation>
    </message>
    <message>
        <source>only because UNKNOWN counts as YES</source>
        <translation>solo porque UNKNOWN cuenta como YES</translation>
    </message>
    <message>
        <source>only because UNKNOWN counts as YES: {what}</source>
        <translation>solo porque UNKNOWN cuenta como YES: {what}</translation>
    </message>
    <message>
        <source>other features</source>
        <translation>otras entidades</translation>
    </message>
    <message>
        <source>otherwise required: </source>
        <translation>si no, se exige: </translation>
    </message>
    <message>
        <source>outline crosses itself</source>
        <translation>contorno se cruza a sí mismo</translation>
    </message>
    <message>
        <source>outlines cross themselves</source>
        <translation>contornos se cruzan a sí mismos</translation>
    </message>
    <message>
        <source>over crust</source>
        <translation>sobre la corteza</translation>
    </message>
    <message>
        <source>pH of the NAG test below which waste is PAF</source>
        <translation>pH del ensayo NAG por debajo del cual el residuo es PAF</translation>
    </message>
    <message>
        <source>part of the catalogue</source>
        <translation>parte del catálogo</translation>
    </message>
    <message>
        <source>photo is</source>
        <translation>foto está</translation>
    </message>
    <message>
        <source>photos are</source>
        <translation>fotos están</translation>
    </message>
    <message>
        <source>photos copied</source>
        <translation>fotos copiadas</translation>
    </message>
    <message>
        <source>population of the nearest settlement</source>
        <translation>población del núcleo más próximo</translation>
    </message>
    <message>
        <source>potentially viable projects</source>
        <translation>proyectos potencialmente viables</translation>
    </message>
    <message>
        <source>prices in {currency} of {days}</source>
        <translation>precios en {currency} de {days}</translation>
    </message>
    <message>
        <source>processed form {on}</source>
        <translation>forma procesada {on}</translation>
    </message>
    <message>
        <source>proposed by {value}</source>
        <translation>propuesto por {value}</translation>
    </message>
    <message>
        <source>prospective projects</source>
        <translation>proyectos prospectivos</translation>
    </message>
    <message>
        <source>public documentation names the site and the protocol, not the address of the service.</source>
        <translation>la documentación pública nombra el sitio y el protocolo, no la dirección del servicio.</translation>
    </message>
    <message>
        <source>recorded as {value}</source>
        <translation>registrado como {value}</translation>
    </message>
    <message>
        <source>recorded: {value}</source>
        <translation>registrado: {value}</translation>
    </message>
    <message>
        <source>recorded: {what}</source>
        <translation>registrado: {what}</translation>
    </message>
    <message>
        <source>recovery {value}{gaps}</source>
        <translation>recuperación {value}{gaps}</translation>
    </message>
    <message>
        <source>released volumes checked against the source</source>
        <translation>volúmenes liberados comprobados con la fuente</translation>
    </message>
    <message>
        <source>remaining products</source>
        <translation>productos restantes</translation>
    </message>
    <message>
        <source>results of resource</source>
        <translation>resultados de recurso</translation>
    </message>
    <message>
        <source>results of risk</source>
        <translation>resultados de riesgo</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation>revisión {revision}</translation>
    </message>
    <message>
        <source>risk index of {count} with the responses {used}{doubt}, {own} of them of {hakanson}</source>
        <translation>índice de riesgo de {count} con las respuestas {used}{doubt}, {own} de ellas de {hakanson}</translation>
    </message>
    <message>
        <source>run-out (km)</source>
        <translation>alcance (km)</translation>
    </message>
    <message>
        <source>said to hold, without a grade: {said}</source>
        <translation>se dice que contiene, sin ley: {said}</translation>
    </message>
    <message>
        <source>samples, readings, visits, checklist</source>
        <translation>muestras, lecturas, visitas, lista de tareas</translation>
    </message>
    <message>
        <source>says that it is in {GetName}, but its coordinates are no degrees</source>
        <translation>dice que está en {GetName}, pero sus coordenadas no son grados</translation>
    </message>
    <message>
        <source>score: enrichment up to {enrichment_cap:g} × supply risk × economic importance of 2023</source>
        <translation>puntuación: enriquecimiento hasta {enrichment_cap:g} × riesgo de suministro × importancia económica de 2023</translation>
    </message>
    <message>
        <source>score: mean of the shares of the layer that are lower, weights {weight:g} for risk ({name}) and {weight_resource:g} for resource ({resource})</source>
        <translation>puntuación: media de las partes de la capa que son menores, pesos {weight:g} para riesgo ({name}) y {weight_resource:g} para recurso ({resource})</translation>
    </message>
    <message>
        <source>seen in the list of national services that the INSPIRE Geoportal harvested in December 2022, with http; that it answers by https is a guess.</source>
        <translation>vista en la lista de servicios nacionales que recogió el geoportal INSPIRE en diciembre de 2022, con http; que responda por https es una suposición.</translation>
    </message>
    <message>
        <source>seen in the list of national services that the INSPIRE Geoportal harvested in December 2022.</source>
        <translation>vista en la lista de servicios nacionales que recogió el geoportal INSPIRE en diciembre de 2022.</translation>
    </message>
    <message>
        <source>set for this run; 5 is in use</source>
        <translation>fijado para esta ejecución; 5 es habitual</translation>
    </message>
    <message>
        <source>set for this run; the default is {default:,.10g}</source>
        <translation>fijado para esta ejecución; el predeterminado es {default:,.10g}</translation>
    </message>
    <message>
        <source>several public programs and documents use it.</source>
        <translation>la usan varios programas y documentos públicos.</translation>
    </message>
    <message>
        <source>share of samples (%)</source>
        <translation>parte de las muestras (%)</translation>
    </message>
    <message>
        <source>shares its rank with {ties} other{value}</source>
        <translation>comparte su puesto con {ties} más{value}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>stated is {axis}{found}, the scores speak for {axis}{category}</source>
        <translation>se indica {axis}{found}, las puntuaciones apuntan a {axis}{category}</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>se queda aquí</translation>
    </message>
    <message>
        <source>still {examine}, then {sure}</source>
        <translation>aún {examine}, entonces {sure}</translation>
    </message>
    <message>
        <source>sub-categories and rules of evidence not verified against the source</source>
        <translation>subcategorías y reglas de evidencia no verificadas con la fuente</translation>
    </message>
    <message>
        <source>sulphide minerals</source>
        <translation>minerales sulfurosos</translation>
    </message>
    <message>
        <source>sulphide sulphur</source>
        <translation>azufre de sulfuros</translation>
    </message>
    <message>
        <source>sulphur not known</source>
        <translation>azufre desconocido</translation>
    </message>
    <message>
        <source>t in place</source>
        <translation>t contenidas</translation>
    </message>
    <message>
        <source>table “{name}”</source>
        <translation>tabla «{name}»</translation>
    </message>
    <message>
        <source>tailings 1.4-1.7, waste rock 1.8-2.1, coal waste 1.6-1.9, slag 2.6-3.5 t/m3 are usual, not verified against the source</source>
        <translation>son habituales estériles 1,4-1,7, roca estéril 1,8-2,1, residuos de carbón 1,6-1,9, escoria 2,6-3,5 t/m3, sin verificar con la fuente</translation>
    </message>
    <message>
        <source>take the decision back first</source>
        <translation>retire antes la decisión</translation>
    </message>
    <message>
        <source>the DEM {name} has gaps around the facility</source>
        <translation>el MDE {name} tiene huecos alrededor de la instalación</translation>
    </message>
    <message>
        <source>the DEM {name} has gaps at the facility</source>
        <translation>el MDE {name} tiene huecos en la instalación</translation>
    </message>
    <message>
        <source>the cells of the DEM {name} are too large</source>
        <translation>las celdas del MDE {name} son demasiado grandes</translation>
    </message>
    <message>
        <source>the code “{code}” cannot be read</source>
        <translation>no se puede leer el código «{code}»</translation>
    </message>
    <message>
        <source>the error stated for the grade of {unsure} cannot be: the usual one is taken</source>
        <translation>el error indicado para la ley de {unsure} no es posible: se toma el habitual</translation>
    </message>
    <message>
        <source>the error stated for the {name} cannot be: the usual one is taken</source>
        <translation>el error indicado para {name} no es posible: se toma el habitual</translation>
    </message>
    <message>
        <source>the facility lies outside the DEM {name}</source>
        <translation>la instalación está fuera del MDE {name}</translation>
    </message>
    <message>
        <source>the facility {problems}</source>
        <translation>la instalación {problems}</translation>
    </message>
    <message>
        <source>the facility {problem}</source>
        <translation>la instalación {problem}</translation>
    </message>
    <message>
        <source>the geometry is no polygon</source>
        <translation>la geometría no es un polígono</translation>
    </message>
    <message>
        <source>the geometry is no polygon: without an outline there is no crest and no toe</source>
        <translation>la geometría no es un polígono: sin contorno no hay coronación ni pie</translation>
    </message>
    <message>
        <source>the journal was written anew up to there, or the receipt is of another field copy</source>
        <translation>el diario se escribió de nuevo hasta ahí, o el recibo es de otra copia de campo</translation>
    </message>
    <message>
        <source>the layer cannot be opened again</source>
        <translation>la capa no se puede abrir otra vez</translation>
    </message>
    <message>
        <source>the layer {layer} has no usable features, which does not show that there is no {what}</source>
        <translation>la capa {layer} no tiene entidades utilizables, lo que no demuestra que no haya {what}</translation>
    </message>
    <message>
        <source>the mass is exactly {derived:g} times the volume: reckoned rather than measured</source>
        <translation>la masa es exactamente {derived:g} veces el volumen: calculada más que medida</translation>
    </message>
    <message>
        <source>the nearest settlement is {value} away, but its population is not known</source>
        <translation>la población más próxima está a {value}, pero no se conocen sus habitantes</translation>
    </message>
    <message>
        <source>the nearest {what} is </source>
        <translation>lo más próximo ({what}) está a </translation>
    </message>
    <message>
        <source>the unit {unit} may mean two</source>
        <translation>la unidad {unit} puede significar dos</translation>
    </message>
    <message>
        <source>the whole feature</source>
        <translation>la entidad entera</translation>
    </message>
    <message>
        <source>they are longer than {longest} characters.</source>
        <translation>tienen más de {longest} caracteres.</translation>
    </message>
    <message>
        <source>they must be an object such as {{&quot;country&quot;: &quot;land_s&quot;}}.</source>
        <translation>deben ser un objeto como {{&quot;country&quot;: &quot;land_s&quot;}}.</translation>
    </message>
    <message>
        <source>thirds of the layer</source>
        <translation>tercios de la capa</translation>
    </message>
    <message>
        <source>this is no JSON that can be read.</source>
        <translation>esto no es JSON que se pueda leer.</translation>
    </message>
    <message>
        <source>this is no JSON: line {lineno}, column {colno}: {msg}.</source>
        <translation>esto no es JSON: línea {lineno}, columna {colno}: {msg}.</translation>
    </message>
    <message>
        <source>thresholds: {used}</source>
        <translation>umbrales: {used}</translation>
    </message>
    <message>
        <source>through the data space, after a contract</source>
        <translation>a través del espacio de datos, tras un contrato</translation>
    </message>
    <message>
        <source>tonnes in place (t)</source>
        <translation>toneladas contenidas (t)</translation>
    </message>
    <message>
        <source>too few different values for thirds: give breaks</source>
        <translation>demasiado pocos valores distintos para tercios: indique límites</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>total sulphur, which overestimates</source>
        <translation>azufre total, que sobrestima</translation>
    </message>
    <message>
        <source>toxic responses</source>
        <translation>respuestas tóxicas</translation>
    </message>
    <message>
        <source>two of its features have the same uuid</source>
        <translation>dos de sus entidades tienen el mismo uuid</translation>
    </message>
    <message>
        <source>values are nested too deep</source>
        <translation>hay valores anidados demasiado hondo</translation>
    </message>
    <message>
        <source>values to choose</source>
        <translation>valores por elegir</translation>
    </message>
    <message>
        <source>version {version} is too old</source>
        <translation>la versión {version} es demasiado antigua</translation>
    </message>
    <message>
        <source>viable projects</source>
        <translation>proyectos viables</translation>
    </message>
    <message>
        <source>volume or mass</source>
        <translation>volumen o masa</translation>
    </message>
    <message>
        <source>volume {volume:g} %, density {density:g} %, grade {grade:g} %</source>
        <translation>volumen {volume:g} %, densidad {density:g} %, ley {grade:g} %</translation>
    </message>
    <message>
        <source>volume, area and thickness, or mass</source>
        <translation>volumen, superficie y espesor, o masa</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>escasa</translation>
    </message>
    <message>
        <source>were deleted on the service, and are kept here for their photos or notes</source>
        <translation>se eliminaron en el servicio, y se conservan aquí por sus fotos o notas</translation>
    </message>
    <message>
        <source>were left alone, because their changes are still to be sent: sync, then refresh again</source>
        <translation>se dejaron como están, porque sus cambios quedan por enviar: sincronice y luego actualice otra vez</translation>
    </message>
    <message>
        <source>what is so</source>
        <translation>qué ocurre</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>zone and datum</source>
        <translation>huso y datum</translation>
    </message>
    <message>
        <source>{address} answered with a feature whose properties are none.</source>
        <translation>{address} respondió con una entidad cuyas propiedades no lo son.</translation>
    </message>
    <message>
        <source>{address} answered with a geometry that is not valid GeoJSON.</source>
        <translation>{address} respondió con una geometría que no es GeoJSON válido.</translation>
    </message>
    <message>
        <source>{address} did not answer with a feature.</source>
        <translation>{address} no respondió con una entidad.</translation>
    </message>
    <message>
        <source>{address} does not answer with features.</source>
        <translation>{address} no responde con entidades.</translation>
    </message>
    <message>
        <source>{address} does not answer with the ids of its features.</source>
        <translation>{address} no responde con los ids de sus entidades.</translation>
    </message>
    <message>
        <source>{address} does not give records by their ids.</source>
        <translation>{address} no da registros por sus ids.</translation>
    </message>
    <message>
        <source>{address} has a table, “{name}”, that reads other files: it is not opened.</source>
        <translation>{address} tiene una tabla, «{name}», que lee otros archivos: no se abre.</translation>
    </message>
    <message>
        <source>{address} has no layer “{name}”, it has: {names}.</source>
        <translation>{address} no tiene la capa «{name}», tiene: {names}.</translation>
    </message>
    <message>
        <source>{address} has several layers, name one of them: {names}.</source>
        <translation>{address} tiene varias capas, indique una de ellas: {names}.</translation>
    </message>
    <message>
        <source>{address} is a CSW of version {value}: 2.0.2 is needed.</source>
        <translation>{address} es un CSW de la versión {value}: se necesita 2.0.2.</translation>
    </message>
    <message>
        <source>{address} is a WFS of version {value}: 2.0.0 or 1.1.0 is needed.</source>
        <translation>{address} es un WFS de la versión {value}: se necesita 2.0.0 o 1.1.0.</translation>
    </message>
    <message>
        <source>{address} is a text, not a table: its lines have no separators between values.</source>
        <translation>{address} es un texto, no una tabla: sus líneas no tienen separadores entre valores.</translation>
    </message>
    <message>
        <source>{address} is damaged, or is no GeoPackage.</source>
        <translation>{address} está dañado o no es un GeoPackage.</translation>
    </message>
    <message>
        <source>{address} is damaged.</source>
        <translation>{address} está dañado.</translation>
    </message>
    <message>
        <source>{address} is no vector tile, but “{kind}”.</source>
        <translation>{address} no es una tesela vectorial, sino «{kind}».</translation>
    </message>
    <message>
        <source>{address} is not a CSW: it answered “{local_name}”.</source>
        <translation>{address} no es un CSW: respondió «{local_name}».</translation>
    </message>
    <message>
        <source>{address} is not a WFS: it answered “{name}”.</source>
        <translation>{address} no es un WFS: respondió «{name}».</translation>
    </message>
    <message>
        <source>{address} is not a WMS: it answered “{name}”.</source>
        <translation>{address} no es un WMS: respondió «{name}».</translation>
    </message>
    <message>
        <source>{address} is not a WMTS: it answered “{name}”.</source>
        <translation>{address} no es un WMTS: respondió «{name}».</translation>
    </message>
    <message>
        <source>{address} is not a file with vector data that can be read.</source>
        <translation>{address} no es un archivo con datos vectoriales que se pueda leer.</translation>
    </message>
    <message>
        <source>{address} is not a zip file that can be read.</source>
        <translation>{address} no es un archivo zip que se pueda leer.</translation>
    </message>
    <message>
        <source>{address} refused {what} ({code}).</source>
        <translation>{address} rechazó {what} ({code}).</translation>
    </message>
    <message>
        <source>{address} unpacks to more than {most_unpacked:.3g} GiB.</source>
        <translation>{address} se descomprime en más de {most_unpacked:.3g} GiB.</translation>
    </message>
    <message>
        <source>{ambiguous} whose id stands more than once</source>
        <translation>{ambiguous} cuyo id está más de una vez</translation>
    </message>
    <message>
        <source>{base} has a link to “{href}”, which is no address.</source>
        <translation>{base} tiene un enlace a «{href}», que no es una dirección.</translation>
    </message>
    <message>
        <source>{below} not above the limits, fine particles not known</source>
        <translation>{below} sin superar los límites, partículas finas desconocidas</translation>
    </message>
    <message>
        <source>{breaks}; AMIRA: NAG pH {nag_ph_limit:g}{nag}</source>
        <translation>{breaks}; AMIRA: pH de NAG {nag_ph_limit:g}{nag}</translation>
    </message>
    <message>
        <source>{changed} features of “{layer}” were changed, and it is a layer that does not go back.</source>
        <translation>{changed} entidades de «{layer}» se cambiaron, y es una capa que no se devuelve.</translation>
    </message>
    <message>
        <source>{code} is in no class of UNFC 2019</source>
        <translation>{code} no está en ninguna clase de UNFC 2019</translation>
    </message>
    <message>
        <source>{copy} is damaged or is not a GeoPackage: copy it from the device again.</source>
        <translation>{copy} está dañado o no es un GeoPackage: cópielo otra vez del dispositivo.</translation>
    </message>
    <message>
        <source>{count:,} of {all:,} facilities have no usable geometry and are not on the map.</source>
        <translation>{count:,} de {all:,} instalaciones no tienen geometría utilizable y no están en el mapa.</translation>
    </message>
    <message>
        <source>{count:,} photos came with it.</source>
        <translation>{count:,} fotos vinieron con ello.</translation>
    </message>
    <message>
        <source>{count:,} ranked</source>
        <translation>{count:,} ordenadas</translation>
    </message>
    <message>
        <source>{count:,} times</source>
        <translation>{count:,} veces</translation>
    </message>
    <message>
        <source>{counted} at {limit:,.10g} m</source>
        <translation>{counted} a {limit:,.10g} m</translation>
    </message>
    <message>
        <source>{counted} could not be read.</source>
        <translation>{counted} no se pudieron leer.</translation>
    </message>
    <message>
        <source>{counted} did not answer: {silent}.</source>
        <translation>{counted} no respondieron: {silent}.</translation>
    </message>
    <message>
        <source>{counted} of “{title}” without an identity of their own.</source>
        <translation>{counted} de «{title}» sin identidad propia.</translation>
    </message>
    <message>
        <source>{counted} still open: decide before you leave.</source>
        <translation>{counted} aún abiertos: decida antes de salir.</translation>
    </message>
    <message>
        <source>{counted} to another host not followed.</source>
        <translation>{counted} a otro servidor sin seguir.</translation>
    </message>
    <message>
        <source>{counts} features {text}.</source>
        <translation>{counts} entidades {text}.</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>{count} facilities are called “{name}”: give the id of one, such as {ids}.</source>
        <translation>{count} instalaciones se llaman «{name}»: indique el id de una, como {ids}.</translation>
    </message>
    <message>
        <source>{count} features of “{layer}” are copies of others: they were taken in as new ones.</source>
        <translation>{count} entidades de «{layer}» son copias de otras: se recogieron como nuevas.</translation>
    </message>
    <message>
        <source>{count} more are in the layer.</source>
        <translation>{count} más están en la capa.</translation>
    </message>
    <message>
        <source>{count} more facilities differ from what was asked.</source>
        <translation>{count} instalaciones más difieren de lo pedido.</translation>
    </message>
    <message>
        <source>{count} of {all} catalogues answered</source>
        <translation>Respondieron {count} de {all} catálogos</translation>
    </message>
    <message>
        <source>{count} of {all} points fit with a spacing of {min_spacing:g} m.</source>
        <translation>Caben {count} de {all} puntos con una separación de {min_spacing:g} m.</translation>
    </message>
    <message>
        <source>{count} {value} outside its extent</source>
        <translation>{count} {value} fuera de su extensión</translation>
    </message>
    <message>
        <source>{count} × {what} that {fate}.</source>
        <translation>{count} × {what}: {fate}.</translation>
    </message>
    <message>
        <source>{datum} zone {zone}{hemisphere}</source>
        <translation>{datum} huso {zone}{hemisphere}</translation>
    </message>
    <message>
        <source>{directory} has lost the sealed base of its survey ({folder}/{base}). {back}.</source>
        <translation>{directory} ha perdido la base sellada de su campaña ({folder}/{base}). {back}.</translation>
    </message>
    <message>
        <source>{directory} has no {field_copy}: choose the folder of a survey.</source>
        <translation>{directory} no tiene {field_copy}: elija la carpeta de una campaña.</translation>
    </message>
    <message>
        <source>{directory} is no survey&apos;s folder, or {folder}/{seal} is missing. Choose the one with survey.qgz. {back}.</source>
        <translation>{directory} no es la carpeta de una campaña, o falta {folder}/{seal}. Elija la que contiene survey.qgz. {back}.</translation>
    </message>
    <message>
        <source>{directory} is not a folder.</source>
        <translation>{directory} no es una carpeta.</translation>
    </message>
    <message>
        <source>{done}, but the receipt {page} cannot be written.</source>
        <translation>{done}, pero no se puede escribir el recibo {page}.</translation>
    </message>
    <message>
        <source>{entries} missing at the end.</source>
        <translation>Faltan {entries} al final.</translation>
    </message>
    <message>
        <source>{entries} missing.</source>
        <translation>Faltan {entries}.</translation>
    </message>
    <message>
        <source>{field} was changed here to {here} and in the survey to {survey}: the value here stays.</source>
        <translation>{field} se cambió aquí a {here} y en la campaña a {survey}: queda el valor de aquí.</translation>
    </message>
    <message>
        <source>{field}: no value</source>
        <translation>{field}: sin valor</translation>
    </message>
    <message>
        <source>{field}: {number} further texts were read or left out.</source>
        <translation>{field}: {number} textos más se leyeron o se dejaron fuera.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is no possible {name}</source>
        <translation>{field}: «{value}» no es posible como {name}</translation>
    </message>
    <message>
        <source>{folder} is not a folder: choose a new or an empty one for the survey.</source>
        <translation>{folder} no es una carpeta: elija una nueva o vacía para la campaña.</translation>
    </message>
    <message>
        <source>{found}: NPR {npr:.3g}{both}; {used:.3g} % {basis}; {words}.{gaps}</source>
        <translation>{found}: NPR {npr:.3g}{both}; {used:.3g} % {basis}; {words}.{gaps}</translation>
    </message>
    <message>
        <source>{get}, {count} point{value}, box {box}</source>
        <translation>{get}, {count} punto{value}, recuadro {box}</translation>
    </message>
    <message>
        <source>{grids} look like coordinates of a national grid, and were not read as positions: call the columns x and y, and name the reference system as you pull.</source>
        <translation>{grids} parecen coordenadas de una cuadrícula nacional, y no se leyeron como posiciones: llame x e y a las columnas e indique el sistema de referencia al traer.</translation>
    </message>
    <message>
        <source>{hidden} further kinds of remarks.</source>
        <translation>{hidden} tipos más de observaciones.</translation>
    </message>
    <message>
        <source>{input} is known too roughly to compare it with {threshold}</source>
        <translation>{input} se conoce con demasiada imprecisión para compararlo con {threshold}</translation>
    </message>
    <message>
        <source>{items_url} does not answer with features.</source>
        <translation>{items_url} no responde con entidades.</translation>
    </message>
    <message>
        <source>{items} did not answer with features.</source>
        <translation>{items} no respondió con entidades.</translation>
    </message>
    <message>
        <source>{iterations} draws are too few or too many: choose 1 to {most_iterations:,}.</source>
        <translation>{iterations} sorteos son demasiado pocos o demasiados: elija de 1 a {most_iterations:,}.</translation>
    </message>
    <message>
        <source>{iterations} {shape} draws, seed {seed}, errors: {errors}</source>
        <translation>{iterations} sorteos, {shape}, semilla {seed}, errores: {errors}</translation>
    </message>
    <message>
        <source>{label} is kept by the service and cannot be changed: set it back to {shown}.</source>
        <translation>{label} lo lleva el servicio y no se puede cambiar: devuélvalo a {shown}.</translation>
    </message>
    <message>
        <source>{label} must be {words}, not {shown}.</source>
        <translation>{label} debe ser {words}, no {shown}.</translation>
    </message>
    <message>
        <source>{label} must not be empty.</source>
        <translation>{label} no debe estar vacío.</translation>
    </message>
    <message>
        <source>{label} {value:g}{unit} is above the maximum of {maximum:g}{unit}.</source>
        <translation>{label} {value:g}{unit} supera el máximo de {maximum:g}{unit}.</translation>
    </message>
    <message>
        <source>{label} {value:g}{unit} is below the minimum of {minimum:g}{unit}.</source>
        <translation>{label} {value:g}{unit} no llega al mínimo de {minimum:g}{unit}.</translation>
    </message>
    <message>
        <source>{label} “{code}” is not in the code list {codelist}.</source>
        <translation>{label} «{code}» no está en la lista de códigos {codelist}.</translation>
    </message>
    <message>
        <source>{lacking} without a row</source>
        <translation>{lacking} sin fila</translation>
    </message>
    <message>
        <source>{left_out}: {value} not recognised</source>
        <translation>{left_out}: {value} no reconocido</translation>
    </message>
    <message>
        <source>{left_out}: {why}, by the field&apos;s name</source>
        <translation>{left_out}: {why}, por el nombre del campo</translation>
    </message>
    <message>
        <source>{lower:,.10g} to {upper:,.10g} {unit}</source>
        <translation>{lower:,.10g} a {upper:,.10g} {unit}</translation>
    </message>
    <message>
        <source>{matched:,} features need about {needed:,.0f} MB, and {parent} has {free:,.0f} MB free. Free some room, choose another disk, or pull a smaller area.</source>
        <translation>{matched:,} entidades necesitan unos {needed:,.0f} MB, y {parent} tiene {free:,.0f} MB libres. Libere espacio, elija otro disco o traiga un área más pequeña.</translation>
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
        <translation>{names} distan allí {far}.</translation>
    </message>
    <message>
        <source>{names} hold degrees, minutes and seconds without marks between them, which are not read: write 43 15 20 or 43.2556 in place of 431520.</source>
        <translation>{names} contienen grados, minutos y segundos sin marcas entre ellos, que no se leen: escriba 43 15 20 o 43.2556 en lugar de 431520.</translation>
    </message>
    <message>
        <source>{name} (mg/kg)</source>
        <translation>{name} (mg/kg)</translation>
    </message>
    <message>
        <source>{name} came back without its geometry: positions and outlines stay as they are.</source>
        <translation>{name} volvió sin su geometría: posiciones y contornos quedan como están.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {strerror}.</source>
        <translation>{name} no se puede escribir: {strerror}.</translation>
    </message>
    <message>
        <source>{name} does not remember that the survey was prepared from it.</source>
        <translation>{name} no recuerda que la campaña se preparó de ella.</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate reference system it is.</source>
        <translation>{name} no dice en qué sistema de referencia de coordenadas está.</translation>
    </message>
    <message>
        <source>{name} ends in “O”, which may mean west or east: write W or E</source>
        <translation>{name} termina en «O», que puede significar oeste o este: escriba W o E</translation>
    </message>
    <message>
        <source>{name} has another table “{table}”: answers need the columns {needed}.</source>
        <translation>{name} tiene otra tabla «{table}»: las respuestas necesitan las columnas {needed}.</translation>
    </message>
    <message>
        <source>{name} has coordinates that are larger than any on Earth</source>
        <translation>{name} tiene coordenadas mayores que cualquiera de la Tierra</translation>
    </message>
    <message>
        <source>{name} has lost its column {uuid}: features were recognised by their id on the service.</source>
        <translation>{name} ha perdido su columna {uuid}: las entidades se reconocieron por su id en el servicio.</translation>
    </message>
    <message>
        <source>{name} has no collection “{record_id}”.</source>
        <translation>{name} no tiene la colección «{record_id}».</translation>
    </message>
    <message>
        <source>{name} has no record “{record_id}”.</source>
        <translation>{name} no tiene el registro «{record_id}».</translation>
    </message>
    <message>
        <source>{name} has none of its {lost} features any more, they would all be deleted on the service: nothing was sent. If that is meant, send it in the panel&apos;s Sync step; if not, pull the layer again.</source>
        <translation>{name} ya no tiene ninguna de sus {lost} entidades, se eliminarían todas en el servicio: no se envió nada. Si es lo que quiere, envíelo en el paso Sincronizar del panel; si no, traiga la capa otra vez.</translation>
    </message>
    <message>
        <source>{name} holds MGRS references, which are not read: add columns with UTM zone, easting and northing.</source>
        <translation>{name} contiene referencias MGRS, que no se leen: añada columnas con huso UTM, este y norte.</translation>
    </message>
    <message>
        <source>{name} holds numbers or dates otherwise</source>
        <translation>{name} contiene números o fechas en los demás casos</translation>
    </message>
    <message>
        <source>{name} in the filter can only be answered by the service, and this one does not.</source>
        <translation>{name} en el filtro solo puede responderlo el servicio, y este no lo hace.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} está vacío</translation>
    </message>
    <message>
        <source>{name} is larger than any coordinate on Earth</source>
        <translation>{name} es mayor que cualquier coordenada de la Tierra</translation>
    </message>
    <message>
        <source>{name} is no JSON.</source>
        <translation>{name} no es JSON.</translation>
    </message>
    <message>
        <source>{name} is no geometry</source>
        <translation>{name} no es una geometría</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} no es un número</translation>
    </message>
    <message>
        <source>{name} is no pair of coordinates</source>
        <translation>{name} no es un par de coordenadas</translation>
    </message>
    <message>
        <source>{name} is no usable proposal: {place}a geometry is not valid.</source>
        <translation>{name} no es una propuesta utilizable: {place}una geometría no es válida.</translation>
    </message>
    <message>
        <source>{name} is no usable proposal: {place}{why}.</source>
        <translation>{name} no es una propuesta utilizable: {place}{why}.</translation>
    </message>
    <message>
        <source>{name} is no {axis}</source>
        <translation>{name} no es {axis}</translation>
    </message>
    <message>
        <source>{name} is not between -{limits:.0f} and {limits:.0f} degrees</source>
        <translation>{name} no está entre -{limits:.0f} y {limits:.0f} grados</translation>
    </message>
    <message>
        <source>{name} is {value:g}: give it a number.</source>
        <translation>{name} es {value:g}: dele un número.</translation>
    </message>
    <message>
        <source>{name} must not be empty.</source>
        <translation>{name} no debe estar vacío.</translation>
    </message>
    <message>
        <source>{name} says that it is a {axis}, not a {wanted}</source>
        <translation>{name} dice que es {axis}, no {wanted}</translation>
    </message>
    <message>
        <source>{name} {value:g} is below 0.</source>
        <translation>{name} {value:g} es menor que 0.</translation>
    </message>
    <message>
        <source>{name} {value:g} is not between {low} and {high}.</source>
        <translation>{name} {value:g} no está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>{name} {value:g}{unit} is above {maximum:g}{unit}.</source>
        <translation>{name} {value:g}{unit} supera {maximum:g}{unit}.</translation>
    </message>
    <message>
        <source>{name} {value:g}{unit} is below {minimum:g}{unit}.</source>
        <translation>{name} {value:g}{unit} no llega a {minimum:g}{unit}.</translation>
    </message>
    <message>
        <source>{name} {value} lies in the future.</source>
        <translation>{name} {value} está en el futuro.</translation>
    </message>
    <message>
        <source>{name} “{scores}” is no score</source>
        <translation>{name} «{scores}» no es una puntuación</translation>
    </message>
    <message>
        <source>{name}: {low:,.4g} to {high:,.4g}</source>
        <translation>{name}: {low:,.4g} a {high:,.4g}</translation>
    </message>
    <message>
        <source>{nnp_limit:g} kg CaCO₃/t</source>
        <translation>{nnp_limit:g} kg CaCO₃/t</translation>
    </message>
    <message>
        <source>{number:,} of {total:,} facilities drawn</source>
        <translation>{number:,} de {total:,} instalaciones sorteadas</translation>
    </message>
    <message>
        <source>{number} of {count} features compared</source>
        <translation>{number} de {count} entidades comparadas</translation>
    </message>
    <message>
        <source>{number} rows compared</source>
        <translation>{number} filas comparadas</translation>
    </message>
    <message>
        <source>{origin} cannot be read: {value}.</source>
        <translation>{origin} no se puede leer: {value}.</translation>
    </message>
    <message>
        <source>{other} Outlines and new features cannot be taken.</source>
        <translation>{other} No se pueden tomar contornos ni entidades nuevas.</translation>
    </message>
    <message>
        <source>{parent} cannot be written: {strerror}.</source>
        <translation>{parent} no se puede escribir: {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {error}.</source>
        <translation>{path} no se puede crear: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened for writing: the file or its folder is protected.</source>
        <translation>{path} no se puede abrir para escribir: el archivo o su carpeta está protegido.</translation>
    </message>
    <message>
        <source>{path} cannot be pulled into itself.</source>
        <translation>{path} no se puede traer a sí mismo.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} no se puede leer.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {words}.</source>
        <translation>{path} no se puede usar: {words}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} no se puede escribir.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {value}.</source>
        <translation>{path} no se puede escribir: {value}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} has a table called “{layer}” that was not pulled: choose another name.</source>
        <translation>{path} tiene una tabla llamada «{layer}» que no se trajo: elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} has no empty layer {layer} any more.</source>
        <translation>{path} ya no tiene una capa vacía {layer}.</translation>
    </message>
    <message>
        <source>{path} has {megabytes}, the service takes {most}: make it smaller.</source>
        <translation>{path} ocupa {megabytes}, el servicio admite {most}: redúzcala.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>{path} is another one on the service, by its hash: send it again.</source>
        <translation>{path} es otra en el servicio, según su resumen: envíela de nuevo.</translation>
    </message>
    <message>
        <source>{path} is being synced already, by process {process} on {host}.</source>
        <translation>{path} ya se está sincronizando, por el proceso {process} en {host}.</translation>
    </message>
    <message>
        <source>{path} is being written by another program.</source>
        <translation>{path} lo está escribiendo otro programa.</translation>
    </message>
    <message>
        <source>{path} is larger than {largest} GB.</source>
        <translation>{path} ocupa más de {largest} GB.</translation>
    </message>
    <message>
        <source>{path} is larger than {most_bytes} MB: no proposal is.</source>
        <translation>{path} ocupa más de {most_bytes} MB: ninguna propuesta es así.</translation>
    </message>
    <message>
        <source>{path} is marked internal: it goes only where you say so.</source>
        <translation>{path} está marcada como interna: va solo adonde usted diga.</translation>
    </message>
    <message>
        <source>{path} is no JPEG: the place cannot be taken out of it. Send it as it is, or save a JPEG.</source>
        <translation>{path} no es JPEG: no se le puede quitar el lugar. Envíela como está o guárdela como JPEG.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>{path} is no whole field copy any more: {name} lacks {lost}.</source>
        <translation>{path} ya no es una copia de campo completa: a {name} le falta {lost}.</translation>
    </message>
    <message>
        <source>{path} is not a GeoPackage, or it is damaged.</source>
        <translation>{path} no es un GeoPackage o está dañado.</translation>
    </message>
    <message>
        <source>{path} is not a field copy: it has no source of its layers.</source>
        <translation>{path} no es una copia de campo: no tiene el origen de sus capas.</translation>
    </message>
    <message>
        <source>{path} is not a file of its own: links are not followed.</source>
        <translation>{path} no es un archivo propio: los enlaces no se siguen.</translation>
    </message>
    <message>
        <source>{path} is read-only.</source>
        <translation>{path} es de solo lectura.</translation>
    </message>
    <message>
        <source>{path} is the survey&apos;s own field copy: choose the one at home, or none.</source>
        <translation>{path} es la copia de campo propia de la campaña: elija la de casa o ninguna.</translation>
    </message>
    <message>
        <source>{path} lacks a table or a column that Pull had made.</source>
        <translation>A {path} le falta una tabla o columna que había hecho Traer.</translation>
    </message>
    <message>
        <source>{path} shows a feature that is new: send the changes first.</source>
        <translation>{path} muestra una entidad que es nueva: envíe antes los cambios.</translation>
    </message>
    <message>
        <source>{path} shows a feature that is not in the layer any more: it stays here.</source>
        <translation>{path} muestra una entidad que ya no está en la capa: se queda aquí.</translation>
    </message>
    <message>
        <source>{path} stays here: those shown did not agree (“Those shown agreed” says no).</source>
        <translation>{path} se queda aquí: las personas mostradas no dieron su acuerdo («Those shown agreed» dice no).</translation>
    </message>
    <message>
        <source>{path} was changed while it was being sent: send it again.</source>
        <translation>{path} se cambió mientras se enviaba: envíela de nuevo.</translation>
    </message>
    <message>
        <source>{path} was sent, but the service does not have it: send it again.</source>
        <translation>{path} se envió, pero el servicio no la tiene: envíela de nuevo.</translation>
    </message>
    <message>
        <source>{path}: the service dropped what had arrived, because it differs from the photo; send it again.</source>
        <translation>{path}: el servicio descartó lo que había llegado, porque difiere de la foto; envíela de nuevo.</translation>
    </message>
    <message>
        <source>{path}: {sent} of {all}</source>
        <translation>{path}: {sent} de {all}</translation>
    </message>
    <message>
        <source>{place:,} of {count:,} photos</source>
        <translation>{place:,} de {count:,} fotos</translation>
    </message>
    <message>
        <source>{place} YES, {words}: {count:,}</source>
        <translation>{place} YES, {words}: {count:,}</translation>
    </message>
    <message>
        <source>{place} does not say where the photo goes.</source>
        <translation>{place} no dice adónde va la foto.</translation>
    </message>
    <message>
        <source>{place} does not take photos: it does not speak tus {version}.</source>
        <translation>{place} no admite fotos: no habla tus {version}.</translation>
    </message>
    <message>
        <source>{place} sends photos on to another host, {address}: nothing was sent there.</source>
        <translation>{place} remite las fotos a otro servidor, {address}: no se envió nada allí.</translation>
    </message>
    <message>
        <source>{plain_address} refused the request{reason}{rest}</source>
        <translation>{plain_address} rechazó la petición{reason}{rest}</translation>
    </message>
    <message>
        <source>{plain_address} refused {asked}.</source>
        <translation>{plain_address} rechazó {asked}.</translation>
    </message>
    <message>
        <source>{property_name} “{value}” is not of type {type}: left empty.</source>
        <translation>{property_name} «{value}» no es del tipo {type}: se deja vacío.</translation>
    </message>
    <message>
        <source>{pulled_at} pulled from {url}</source>
        <translation>{pulled_at} traído de {url}</translation>
    </message>
    <message>
        <source>{read:,} features</source>
        <translation>{read:,} entidades</translation>
    </message>
    <message>
        <source>{read:,} of {matched:,} features</source>
        <translation>{read:,} de {matched:,} entidades</translation>
    </message>
    <message>
        <source>{root} does not describe “{collection}”.</source>
        <translation>{root} no describe «{collection}».</translation>
    </message>
    <message>
        <source>{root} has {count} collections, but none of records.</source>
        <translation>{root} tiene {count} colecciones, pero ninguna de registros.</translation>
    </message>
    <message>
        <source>{root} refuses: {reason}</source>
        <translation>{root} rechaza: {reason}</translation>
    </message>
    <message>
        <source>{rule}: breaks of NPR {pag_below:g} and {non_pag_above:g}{nnp}</source>
        <translation>{rule}: límites de NPR {pag_below:g} y {non_pag_above:g}{nnp}</translation>
    </message>
    <message>
        <source>{safe} has {size}: more than {most} are not sent.</source>
        <translation>{safe} ocupa {size}: más de {most} no se envían.</translation>
    </message>
    <message>
        <source>{safe} is a link to another place, not a photo: put the photo itself there.</source>
        <translation>{safe} es un enlace a otro lugar, no una foto: ponga allí la propia foto.</translation>
    </message>
    <message>
        <source>{safe} is empty (0 bytes): take the photo again, or delete its row.</source>
        <translation>{safe} está vacía (0 bytes): tome la foto otra vez o elimine su fila.</translation>
    </message>
    <message>
        <source>{safe} is empty.</source>
        <translation>{safe} está vacío.</translation>
    </message>
    <message>
        <source>{safe} is larger than {largest} GB.</source>
        <translation>{safe} ocupa más de {largest} GB.</translation>
    </message>
    <message>
        <source>{safe} is missing.</source>
        <translation>Falta {safe}.</translation>
    </message>
    <message>
        <source>{safe} is not an image.</source>
        <translation>{safe} no es una imagen.</translation>
    </message>
    <message>
        <source>{safe} leads out of the folder of the field copy.</source>
        <translation>{safe} sale de la carpeta de la copia de campo.</translation>
    </message>
    <message>
        <source>{said}; the data say {words}: {reasons}</source>
        <translation>{said}; los datos dicen {words}: {reasons}</translation>
    </message>
    <message>
        <source>{seconds} min</source>
        <translation>{seconds} min</translation>
    </message>
    <message>
        <source>{service} answered JSON, but not of a FeatureServer or MapServer.</source>
        <translation>{service} respondió JSON, pero no de un FeatureServer ni MapServer.</translation>
    </message>
    <message>
        <source>{service} has no layer “{name}”, it has: {names}.</source>
        <translation>{service} no tiene la capa «{name}», tiene: {names}.</translation>
    </message>
    <message>
        <source>{service} has no layers.</source>
        <translation>{service} no tiene capas.</translation>
    </message>
    <message>
        <source>{service} has several layers, name one of them after a “|”: {names}.</source>
        <translation>{service} tiene varias capas, indique una tras «|»: {names}.</translation>
    </message>
    <message>
        <source>{shortened}: AP {ap:.4g}, NP {np:.4g}</source>
        <translation>{shortened}: AP {ap:.4g}, NP {np:.4g}</translation>
    </message>
    <message>
        <source>{shown:,} of {placed:,} are drawn, those of the first signs before others.</source>
        <translation>Se dibujan {shown:,} de {placed:,}, antes las de los primeros signos.</translation>
    </message>
    <message>
        <source>{shown} does not state a reference system: its degrees were taken as WGS 84.</source>
        <translation>{shown} no indica un sistema de referencia: sus grados se tomaron como WGS 84.</translation>
    </message>
    <message>
        <source>{shown} does not state the encoding of its letters; {what} was guessed from them. If some look wrong, ask for a file with the encoding (.cpg), or a GeoPackage.</source>
        <translation>{shown} no indica la codificación de sus letras; se supuso {what} por ellas. Si algunas parecen mal, pida un archivo con la codificación (.cpg) o un GeoPackage.</translation>
    </message>
    <message>
        <source>{shown} gives {columns}</source>
        <translation>{shown} da {columns}</translation>
    </message>
    <message>
        <source>{shown} has coordinates</source>
        <translation>{shown} tiene coordenadas</translation>
    </message>
    <message>
        <source>{shown} has no row with names: its columns are called column_1, column_2, ….</source>
        <translation>{shown} no tiene fila con nombres: sus columnas se llaman column_1, column_2, ….</translation>
    </message>
    <message>
        <source>{shown} has positions in {count} reference systems ({different}): all were brought into WGS 84 degrees.</source>
        <translation>{shown} tiene posiciones en {count} sistemas de referencia ({different}): todas se llevaron a grados WGS 84.</translation>
    </message>
    <message>
        <source>{shown} has {count} columns: more than the {most_columns} a field copy can keep.</source>
        <translation>{shown} tiene {count} columnas: más de las {most_columns} que puede guardar una copia de campo.</translation>
    </message>
    <message>
        <source>{shown} is damaged: a quotation mark after line {before} is not closed before the end.</source>
        <translation>{shown} está dañado: unas comillas tras la línea {before} no se cierran antes del final.</translation>
    </message>
    <message>
        <source>{shown} is empty.</source>
        <translation>{shown} está vacío.</translation>
    </message>
    <message>
        <source>{shown} is not a table of separated values that can be read: {error}.</source>
        <translation>{shown} no es una tabla de valores separados que se pueda leer: {error}.</translation>
    </message>
    <message>
        <source>{shown} is not in UTF-8 and was read as {name}, by its letters: if some look wrong, save it as UTF-8 and pull again.</source>
        <translation>{shown} no está en UTF-8 y se leyó como {name}, por sus letras: si algunas parecen mal, guárdelo como UTF-8 y tráigalo otra vez.</translation>
    </message>
    <message>
        <source>{shown} says that it is in {GetName}, which is in metres, but its coordinates look like degrees.</source>
        <translation>{shown} dice que está en {GetName}, que es en metros, pero sus coordenadas parecen grados.</translation>
    </message>
    <message>
        <source>{shown} states more than {most} different reference systems.</source>
        <translation>{shown} indica más de {most} sistemas de referencia distintos.</translation>
    </message>
    <message>
        <source>{size:,.1f} MB</source>
        <translation>{size:,.1f} MB</translation>
    </message>
    <message>
        <source>{size:,.1f} of {whole:,.1f} MB</source>
        <translation>{size:,.1f} de {whole:,.1f} MB</translation>
    </message>
    <message>
        <source>{size:.0f} bytes</source>
        <translation>{size:.0f} bytes</translation>
    </message>
    <message>
        <source>{size:.0f} kB</source>
        <translation>{size:.0f} kB</translation>
    </message>
    <message>
        <source>{start} is JSON, but not of a STAC catalogue.</source>
        <translation>{start} es JSON, pero no de un catálogo STAC.</translation>
    </message>
    <message>
        <source>{start} of {count} new features written</source>
        <translation>{start} de {count} entidades nuevas escritas</translation>
    </message>
    <message>
        <source>{start} outer bounds drawn</source>
        <translation>{start} límites exteriores dibujados</translation>
    </message>
    <message>
        <source>{start}{what} is no JSON object</source>
        <translation>{start}{what} no es un objeto JSON</translation>
    </message>
    <message>
        <source>{symbol}, class {code}: {count:,} of {samples:,}</source>
        <translation>{symbol}, clase {code}: {count:,} de {samples:,}</translation>
    </message>
    <message>
        <source>{taken_in} is a link</source>
        <translation>{taken_in} es un enlace</translation>
    </message>
    <message>
        <source>{times} rows were {what}: {reason}{shown}. Rows {value}{more}.</source>
        <translation>{times} filas quedaron {what}: {reason}{shown}. Filas {value}{more}.</translation>
    </message>
    <message>
        <source>{title}, revision {revision} ({mark})</source>
        <translation>{title}, revisión {revision} ({mark})</translation>
    </message>
    <message>
        <source>{title}: footprints</source>
        <translation>{title}: contornos</translation>
    </message>
    <message>
        <source>{told} and {count} more</source>
        <translation>{told} y {count} más</translation>
    </message>
    <message>
        <source>{unnamed} images in the media folder belong to no photo: they stay in the folder of the survey.</source>
        <translation>{unnamed} imágenes de la carpeta media no pertenecen a ninguna foto: quedan en la carpeta de la campaña.</translation>
    </message>
    <message>
        <source>{url} answered GML that cannot be read.</source>
        <translation>{url} respondió GML que no se puede leer.</translation>
    </message>
    <message>
        <source>{url} answered JSON without documents.</source>
        <translation>{url} respondió JSON sin documentos.</translation>
    </message>
    <message>
        <source>{url} answered JSON without “result”.</source>
        <translation>{url} respondió JSON sin «result».</translation>
    </message>
    <message>
        <source>{url} answered JSON without “{member}”.</source>
        <translation>{url} respondió JSON sin «{member}».</translation>
    </message>
    <message>
        <source>{url} answered JSON, but not of an ArcGIS server.</source>
        <translation>{url} respondió JSON, pero no de un servidor ArcGIS.</translation>
    </message>
    <message>
        <source>{url} answered XML that is nested too deeply.</source>
        <translation>{url} respondió XML anidado demasiado hondo.</translation>
    </message>
    <message>
        <source>{url} answered XML with a document type, which is not read for safety.</source>
        <translation>{url} respondió XML con un tipo de documento, que por seguridad no se lee.</translation>
    </message>
    <message>
        <source>{url} answered a web page instead of XML.</source>
        <translation>{url} respondió una página web en lugar de XML.</translation>
    </message>
    <message>
        <source>{url} answered broken XML.</source>
        <translation>{url} respondió XML roto.</translation>
    </message>
    <message>
        <source>{url} answered with feature {server_id} instead.</source>
        <translation>{url} respondió con la entidad {server_id} en su lugar.</translation>
    </message>
    <message>
        <source>{url} answered {described} instead of JSON.</source>
        <translation>{url} respondió {described} en lugar de JSON.</translation>
    </message>
    <message>
        <source>{url} answered {given} instead of XML.</source>
        <translation>{url} respondió {given} en lugar de XML.</translation>
    </message>
    <message>
        <source>{url} answered {status} to {method}.</source>
        <translation>{url} respondió {status} a {method}.</translation>
    </message>
    <message>
        <source>{url} answered “{name}” without search results.</source>
        <translation>{url} respondió «{name}» sin resultados de búsqueda.</translation>
    </message>
    <message>
        <source>{url} answers in “{name}”, which is not a known coordinate reference system.</source>
        <translation>{url} responde en «{name}», que no es un sistema de referencia de coordenadas conocido.</translation>
    </message>
    <message>
        <source>{url} answers more XML than is read: {count:.0f} MiB.</source>
        <translation>{url} responde más XML del que se lee: {count:.0f} MiB.</translation>
    </message>
    <message>
        <source>{url} answers more than the {max_bytes:.3g} MiB allowed.</source>
        <translation>{url} responde más de los {max_bytes:.3g} MiB permitidos.</translation>
    </message>
    <message>
        <source>{url} answers packed as “{stated}”, which was not asked for.</source>
        <translation>{url} responde empaquetado como «{stated}», que no se pidió.</translation>
    </message>
    <message>
        <source>{url} answers with another part of the file than was asked for.</source>
        <translation>{url} responde con otra parte del archivo que la pedida.</translation>
    </message>
    <message>
        <source>{url} cannot be reached.</source>
        <translation>No se puede llegar a {url}.</translation>
    </message>
    <message>
        <source>{url} cannot be read in place as {driver}: pull it, or open it in a browser.</source>
        <translation>{url} no se puede leer en su lugar como {driver}: tráigalo o ábralo en un navegador.</translation>
    </message>
    <message>
        <source>{url} describes tiles at {template}, on another host: they are not opened.</source>
        <translation>{url} describe teselas en {template}, en otro servidor: no se abren.</translation>
    </message>
    <message>
        <source>{url} did not answer a transaction: it answered “{name}”.</source>
        <translation>{url} no respondió a una transacción: respondió «{name}».</translation>
    </message>
    <message>
        <source>{url} did not answer within {timeout:g} s.</source>
        <translation>{url} no respondió en {timeout:g} s.</translation>
    </message>
    <message>
        <source>{url} did not find the feature as it was read.</source>
        <translation>{url} no encontró la entidad como se leyó.</translation>
    </message>
    <message>
        <source>{url} did not finish its answer within {longest:g} s.</source>
        <translation>{url} no terminó su respuesta en {longest:g} s.</translation>
    </message>
    <message>
        <source>{url} did not take the {method}, it points to {place} instead.</source>
        <translation>{url} no aceptó el {method}, en su lugar remite a {place}.</translation>
    </message>
    <message>
        <source>{url} does not answer with features.</source>
        <translation>{url} no responde con entidades.</translation>
    </message>
    <message>
        <source>{url} does not say how much of the photo arrived.</source>
        <translation>{url} no dice cuánto de la foto llegó.</translation>
    </message>
    <message>
        <source>{url} does not tell the fields of {name}.</source>
        <translation>{url} no indica los campos de {name}.</translation>
    </message>
    <message>
        <source>{url} fell silent for {timeout:g} s.</source>
        <translation>{url} quedó en silencio durante {timeout:g} s.</translation>
    </message>
    <message>
        <source>{url} gave {size:,} of {whole:,} bytes.</source>
        <translation>{url} dio {size:,} de {whole:,} bytes.</translation>
    </message>
    <message>
        <source>{url} gives its features in a reference system without EPSG code, although {asked} was asked for.</source>
        <translation>{url} da sus entidades en un sistema de referencia sin código EPSG, aunque se pidió {asked}.</translation>
    </message>
    <message>
        <source>{url} gives the same features again and again.</source>
        <translation>{url} da una y otra vez las mismas entidades.</translation>
    </message>
    <message>
        <source>{url} gives {what} in place of the {before} of “{layer}”. Nothing was refreshed: if that is meant, send your changes with Sync and pull the layer anew into another field copy.</source>
        <translation>{url} da {what} en lugar de {before} de «{layer}». No se actualizó nada: si es lo que se quiere, envíe sus cambios con Sincronizar y traiga la capa de nuevo a otra copia de campo.</translation>
    </message>
    <message>
        <source>{url} has another reference system now than the layer.</source>
        <translation>{url} tiene ahora otro sistema de referencia que la capa.</translation>
    </message>
    <message>
        <source>{url} has no layer “{name}”, it has: {known}.</source>
        <translation>{url} no tiene la capa «{name}», tiene: {known}.</translation>
    </message>
    <message>
        <source>{url} has no layers.</source>
        <translation>{url} no tiene capas.</translation>
    </message>
    <message>
        <source>{url} has several layers, name one of them after a “|”: {known}.</source>
        <translation>{url} tiene varias capas, indique una tras «|»: {known}.</translation>
    </message>
    <message>
        <source>{url} has {whole:,.0f} MB, and {parent} has {free:,.0f} MB free. Free some room or choose another disk.</source>
        <translation>{url} ocupa {whole:,.0f} MB, y {parent} tiene {free:,.0f} MB libres. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>{url} is JSON, but describes no dataset.</source>
        <translation>{url} es JSON, pero no describe ningún conjunto de datos.</translation>
    </message>
    <message>
        <source>{url} is a list of ArcGIS services, not one of them.</source>
        <translation>{url} es una lista de servicios ArcGIS, no uno de ellos.</translation>
    </message>
    <message>
        <source>{url} is a list of ArcGIS services: choose a layer of one of them.</source>
        <translation>{url} es una lista de servicios ArcGIS: elija una capa de uno de ellos.</translation>
    </message>
    <message>
        <source>{url} is a service that has no place for photos. {said}</source>
        <translation>{url} es un servicio que no tiene lugar para fotos. {said}</translation>
    </message>
    <message>
        <source>{url} is a web page, not a file with data.</source>
        <translation>{url} es una página web, no un archivo con datos.</translation>
    </message>
    <message>
        <source>{url} is an ArcGIS server that refuses: {text}</source>
        <translation>{url} es un servidor ArcGIS que rechaza: {text}</translation>
    </message>
    <message>
        <source>{url} is an ArcGIS server that wants a login.</source>
        <translation>{url} es un servidor ArcGIS que pide credenciales.</translation>
    </message>
    <message>
        <source>{url} is an OGC API without any collection.</source>
        <translation>{url} es una OGC API sin ninguna colección.</translation>
    </message>
    <message>
        <source>{url} is no catalogue: {described}.</source>
        <translation>{url} no es un catálogo: {described}.</translation>
    </message>
    <message>
        <source>{url} is not a collection of features.</source>
        <translation>{url} no es una colección de entidades.</translation>
    </message>
    <message>
        <source>{url} is offered as {kind}, which cannot be pulled yet: choose a features service, a WFS, an ArcGIS layer or a file.</source>
        <translation>{url} se ofrece como {kind}, que aún no se puede traer: elija un servicio de entidades, un WFS, una capa ArcGIS o un archivo.</translation>
    </message>
    <message>
        <source>{url} is one of many empty pages, each of which names another.</source>
        <translation>{url} es una de muchas páginas vacías, cada una de las cuales nombra otra.</translation>
    </message>
    <message>
        <source>{url} is where a connector is asked for its catalogue, with a POST.</source>
        <translation>{url} es donde se pide su catálogo a un conector, con un POST.</translation>
    </message>
    <message>
        <source>{url} is {what}.</source>
        <translation>{url} es {what}.</translation>
    </message>
    <message>
        <source>{url} leads on to {host}, in a private network: it is not followed.</source>
        <translation>{url} lleva a {host}, en una red privada: no se sigue.</translation>
    </message>
    <message>
        <source>{url} names an authentication configuration of QGIS: it is not opened.</source>
        <translation>{url} nombra una configuración de autenticación de QGIS: no se abre.</translation>
    </message>
    <message>
        <source>{url} names no place for photos. {said}</source>
        <translation>{url} no nombra ningún lugar para fotos. {said}</translation>
    </message>
    <message>
        <source>{url} neither is an address of vector tiles nor describes any.</source>
        <translation>{url} no es una dirección de teselas vectoriales ni describe ninguna.</translation>
    </message>
    <message>
        <source>{url} points to what is no web address.</source>
        <translation>{url} remite a algo que no es una dirección web.</translation>
    </message>
    <message>
        <source>{url} redirects in a circle.</source>
        <translation>{url} redirige en círculo.</translation>
    </message>
    <message>
        <source>{url} refused a change.</source>
        <translation>{url} rechazó un cambio.</translation>
    </message>
    <message>
        <source>{url} says that its next page is at “{address}”: no web address.</source>
        <translation>{url} dice que su página siguiente está en «{address}»: no es una dirección web.</translation>
    </message>
    <message>
        <source>{url} says that the page after it is one given before.</source>
        <translation>{url} dice que la página siguiente es una dada antes.</translation>
    </message>
    <message>
        <source>{url} takes no changes of {name}: it can only be read.</source>
        <translation>{url} no admite cambios de {name}: solo se puede leer.</translation>
    </message>
    <message>
        <source>{url} takes no changes: it can only be read.</source>
        <translation>{url} no admite cambios: solo se puede leer.</translation>
    </message>
    <message>
        <source>{url} wants a login.</source>
        <translation>{url} pide credenciales.</translation>
    </message>
    <message>
        <source>{url} was not reached.</source>
        <translation>No se llegó a {url}.</translation>
    </message>
    <message>
        <source>{url} would have photos sent to {host}, which is not its own host: enter that address where photos go, if the data&apos;s owner says so. {said}</source>
        <translation>{url} haría enviar las fotos a {host}, que no es su propio servidor: introduzca esa dirección donde van las fotos, si lo dice el propietario de los datos. {said}</translation>
    </message>
    <message>
        <source>{value:,} of {count:,} decisions rest on UNKNOWN answers. An answer settles a decision when no other UNKNOWN can change it any more. The weight is the number of facilities, each counted by the share of the ways in which its other UNKNOWN answers may turn out where this one makes the difference.</source>
        <translation>{value:,} de {count:,} decisiones se basan en respuestas UNKNOWN. Una respuesta resuelve una decisión cuando ninguna otra UNKNOWN puede ya cambiarla. El peso es el número de instalaciones, cada una contada por la parte de las formas en que pueden resultar sus otras respuestas UNKNOWN en las que esta marca la diferencia.</translation>
    </message>
    <message>
        <source>{value:g} of the answers</source>
        <translation>{value:g} de las respuestas</translation>
    </message>
    <message>
        <source>{value} confirmed on {consent_at} that these data may be used.</source>
        <translation>{value} confirmó el {consent_at} que estos datos pueden usarse.</translation>
    </message>
    <message>
        <source>{value} elements: {symbols}</source>
        <translation>{value} elementos: {symbols}</translation>
    </message>
    <message>
        <source>{value} values</source>
        <translation>{value} valores</translation>
    </message>
    <message>
        <source>{what} has no coordinate reference system.</source>
        <translation>{what} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>{what} in UTM zone {zone} without a {replace}</source>
        <translation>{what} en huso UTM {zone} sin {replace}</translation>
    </message>
    <message>
        <source>{what} in metres{stated} without a UTM {replace}</source>
        <translation>{what} en metros{stated} sin {replace} UTM</translation>
    </message>
    <message>
        <source>{what} is “{before}” and cannot become “{after}”: {advice}.</source>
        <translation>{what} es «{before}» y no puede pasar a «{after}»: {advice}.</translation>
    </message>
    <message>
        <source>{what} not known: no field given</source>
        <translation>{what} desconocido: ningún campo dado</translation>
    </message>
    <message>
        <source>{what} not known: {name}{value}</source>
        <translation>{what} desconocido: {name}{value}</translation>
    </message>
    <message>
        <source>{what} {values:.3g} {unit}, outside {lowest:g} to {highest:g}</source>
        <translation>{what} {values:.3g} {unit}, fuera de {lowest:g} a {highest:g}</translation>
    </message>
    <message>
        <source>{what}, empty</source>
        <translation>{what}, vacía</translation>
    </message>
    <message>
        <source>{why} (field {field})</source>
        <translation>{why} (campo {field})</translation>
    </message>
    <message>
        <source>{width} values</source>
        <translation>{width} valores</translation>
    </message>
    <message>
        <source>{without_position} records without a position are left out.</source>
        <translation>{without_position} registros sin posición quedan fuera.</translation>
    </message>
    <message>
        <source>{words} (errors assumed where not yours: {unverified})</source>
        <translation>{words} (errores supuestos donde no son suyos: {unverified})</translation>
    </message>
    <message>
        <source>{words} ({times} times)</source>
        <translation>{words} ({times} veces)</translation>
    </message>
    <message>
        <source>{words} no usable outline, among them {named}: draw it again.</source>
        <translation>{words} sin contorno utilizable, entre ellas {named}: dibújelo otra vez.</translation>
    </message>
    <message>
        <source>{words} not where the field copy says, among them {lost}.</source>
        <translation>{words} no donde dice la copia de campo, entre ellas {lost}.</translation>
    </message>
    <message>
        <source>{words} outside of the area and {value} at home.</source>
        <translation>{words} fuera del área y {value} en casa.</translation>
    </message>
    <message>
        <source>{words} takes minutes, from a service even longer.</source>
        <translation>{words} tarda minutos, desde un servicio aún más.</translation>
    </message>
    <message>
        <source>{words} with {counted} on its first page</source>
        <translation>{words} con {counted} en su primera página</translation>
    </message>
    <message>
        <source>{words}, NPR not known</source>
        <translation>{words}, NPR desconocido</translation>
    </message>
    <message>
        <source>{words}, NPR {npr:.3g}</source>
        <translation>{words}, NPR {npr:.3g}</translation>
    </message>
    <message>
        <source>{words}, among them {named}.</source>
        <translation>{words}, entre ellas {named}.</translation>
    </message>
    <message>
        <source>{words}, and {needed:.0f} MB are needed.</source>
        <translation>{words}, y se necesitan {needed:.0f} MB.</translation>
    </message>
    <message>
        <source>{words}, in the band if no number</source>
        <translation>{words}, en la banda si no hay número</translation>
    </message>
    <message>
        <source>{words}, so they do not say in which coordinate reference system they are: zones side by side are some 490 km apart at 43° of latitude.</source>
        <translation>{words}, así que no dicen en qué sistema de referencia de coordenadas están: husos vecinos distan unos 490 km a 43° de latitud.</translation>
    </message>
    <message>
        <source>{words}: below a limit of detection, taken as {below}</source>
        <translation>{words}: bajo un límite de detección, tomado como {below}</translation>
    </message>
    <message>
        <source>“history” must be a list of at most {most_steps:,} steps</source>
        <translation>«history» debe ser una lista de {most_steps:,} pasos como máximo</translation>
    </message>
    <message>
        <source>“photos” must be a list of at most {most_photos:,} paths</source>
        <translation>«photos» debe ser una lista de {most_photos:,} rutas como máximo</translation>
    </message>
    <message>
        <source>“state” must be one of {name}</source>
        <translation>«state» debe ser uno de {name}</translation>
    </message>
    <message>
        <source>“values.restored” can only say how the index writes “true” and “false”.</source>
        <translation>«values.restored» solo puede decir cómo escribe el índice «true» y «false».</translation>
    </message>
    <message>
        <source>“values.{name}.{code}” must be a text or a list of texts.</source>
        <translation>«values.{name}.{code}» debe ser un texto o una lista de textos.</translation>
    </message>
    <message>
        <source>“values.{name}” is none of our names.</source>
        <translation>«values.{name}» no es ninguno de nuestros nombres.</translation>
    </message>
    <message>
        <source>“values.{name}” must be an object: our code to the index&apos;s value.</source>
        <translation>«values.{name}» debe ser un objeto: de nuestro código al valor del índice.</translation>
    </message>
    <message>
        <source>“values.{name}”: “{code}” is no code of ours.</source>
        <translation>«values.{name}»: «{code}» no es un código nuestro.</translation>
    </message>
    <message>
        <source>“values” must be an object: our name to our code to the index&apos;s value.</source>
        <translation>«values» debe ser un objeto: de nuestro nombre a nuestro código al valor del índice.</translation>
    </message>
    <message>
        <source>“{child}” has no field “{child_field}” that names what it belongs to.</source>
        <translation>«{child}» no tiene el campo «{child_field}» que nombra a qué pertenece.</translation>
    </message>
    <message>
        <source>“{crs}” is not a known coordinate reference system.</source>
        <translation>«{crs}» no es un sistema de referencia de coordenadas conocido.</translation>
    </message>
    <message>
        <source>“{feature_change}” is no field</source>
        <translation>«{feature_change}» no es un campo</translation>
    </message>
    <message>
        <source>“{field}” is no score of the evidence form: its fields are called {names}.</source>
        <translation>«{field}» no es una puntuación del formulario de evidencia: sus campos se llaman {names}.</translation>
    </message>
    <message>
        <source>“{id}” cannot be the id of one feature: its address would be that of all.</source>
        <translation>«{id}» no puede ser el id de una entidad: su dirección sería la de todas.</translation>
    </message>
    <message>
        <source>“{id}” has no field “{unknown}”. Its fields are {names}.</source>
        <translation>«{id}» no tiene el campo «{unknown}». Sus campos son {names}.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken: {words}</source>
        <translation>«{label}» no se puede tomar: {words}</translation>
    </message>
    <message>
        <source>“{label}” was changed here after it was accepted: change it in the layer instead.</source>
        <translation>«{label}» se cambió aquí después de aceptarse: cámbielo en la capa.</translation>
    </message>
    <message>
        <source>“{label}” was changed here meanwhile: look at it once more.</source>
        <translation>«{label}» se cambió aquí entretanto: mírelo otra vez.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be refreshed: it does not say where it came from.</source>
        <translation>«{layer}» no se puede actualizar: no dice de dónde vino.</translation>
    </message>
    <message>
        <source>“{layer}” comes in {crs} instead of {before} by now. Nothing was refreshed: send your changes with Sync, then pull the layer anew into another field copy.</source>
        <translation>«{layer}» llega ahora en {crs} en lugar de {before}. No se actualizó nada: envíe sus cambios con Sincronizar y traiga luego la capa de nuevo a otra copia de campo.</translation>
    </message>
    <message>
        <source>“{layer}” has more than one facility: name one, or select one and run for it only.</source>
        <translation>«{layer}» tiene más de una instalación: nombre una, o seleccione una y ejecute solo para ella.</translation>
    </message>
    <message>
        <source>“{layer}” has no columns {names} and {last}.</source>
        <translation>«{layer}» no tiene las columnas {names} y {last}.</translation>
    </message>
    <message>
        <source>“{layer}” has no facility.</source>
        <translation>«{layer}» no tiene ninguna instalación.</translation>
    </message>
    <message>
        <source>“{layer}” is in {crs} at home, and was given out in {given_out}.</source>
        <translation>«{layer}» está en {crs} en casa, y se entregó en {given_out}.</translation>
    </message>
    <message>
        <source>“{layer}” was changed here, and the features of {url} have no lasting ids by which to find them again: nothing was refreshed. Pull it anew into another field copy.</source>
        <translation>«{layer}» se cambió aquí, y las entidades de {url} no tienen ids duraderos para encontrarlas otra vez: no se actualizó nada. Tráigala de nuevo a otra copia de campo.</translation>
    </message>
    <message>
        <source>“{layer}” was pulled to be read only: it has no base to compare with.</source>
        <translation>«{layer}» se trajo solo para leer: no tiene base con que comparar.</translation>
    </message>
    <message>
        <source>“{name}” cannot be brought to WGS 84.</source>
        <translation>«{name}» no se puede llevar a WGS 84.</translation>
    </message>
    <message>
        <source>“{name}” has lost its column {uuid}: its features cannot be told apart.</source>
        <translation>«{name}» ha perdido su columna {uuid}: sus entidades no se pueden distinguir.</translation>
    </message>
    <message>
        <source>“{name}” has lost {names}, taken out or renamed by another program: nothing of that is sent or emptied on the service. Name the column as it was, or pull the layer into another field copy.</source>
        <translation>«{name}» ha perdido {names}, que otro programa quitó o renombró: nada de ello se envía ni se vacía en el servicio. Llame a la columna como antes, o traiga la capa a otra copia de campo.</translation>
    </message>
    <message>
        <source>“{name}” has no column {column} at home: its changes were not taken in.</source>
        <translation>«{name}» no tiene la columna {column} en casa: sus cambios no se recogieron.</translation>
    </message>
    <message>
        <source>“{name}” has no coordinate reference system that is known.</source>
        <translation>«{name}» no tiene un sistema de referencia de coordenadas conocido.</translation>
    </message>
    <message>
        <source>“{name}” has {count:,} rows, more than {most:,}: it is no table of answers.</source>
        <translation>«{name}» tiene {count:,} filas, más de {most:,}: no es una tabla de respuestas.</translation>
    </message>
    <message>
        <source>“{name}” is a list: write A_CONTAINS({name}, (&apos;…&apos;)).</source>
        <translation>«{name}» es una lista: escriba A_CONTAINS({name}, (&apos;…&apos;)).</translation>
    </message>
    <message>
        <source>“{name}” is gone</source>
        <translation>«{name}» ya no está</translation>
    </message>
    <message>
        <source>“{name}” is kept by the service and cannot be changed.</source>
        <translation>«{name}» lo lleva el servicio y no se puede cambiar.</translation>
    </message>
    <message>
        <source>“{name}” is neither a configured catalogue nor an address. Configured: {known}.</source>
        <translation>«{name}» no es un catálogo configurado ni una dirección. Configurados: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no list.</source>
        <translation>«{name}» no es una lista.</translation>
    </message>
    <message>
        <source>“{name}” is none of our names. Known: {names}, values.</source>
        <translation>«{name}» no es ninguno de nuestros nombres. Conocidos: {names}, values.</translation>
    </message>
    <message>
        <source>“{name}” is not in the service&apos;s schema: left out.</source>
        <translation>«{name}» no está en el esquema del servicio: se deja fuera.</translation>
    </message>
    <message>
        <source>“{name}” is {type} instead of {before}</source>
        <translation>«{name}» es {type} en lugar de {before}</translation>
    </message>
    <message>
        <source>“{name}” lies on another host and was not read.</source>
        <translation>«{name}» está en otro servidor y no se leyó.</translation>
    </message>
    <message>
        <source>“{name}” must name a field of the index or a list of fields, not {shown}.</source>
        <translation>«{name}» debe nombrar un campo del índice o una lista de campos, no {shown}.</translation>
    </message>
    <message>
        <source>“{name}”: the service stored {stored} instead of {sent}.</source>
        <translation>«{name}»: el servicio guardó {stored} en lugar de {sent}.</translation>
    </message>
    <message>
        <source>“{name}”: {where}: check that it covers them, else Q{number} NO means no data.</source>
        <translation>«{name}»: {where}: compruebe que las cubre; si no, NO en Q{number} significa que no hay datos.</translation>
    </message>
    <message>
        <source>“{parent}” was pulled without “{parent_field}”, by which they belong to it.</source>
        <translation>«{parent}» se trajo sin «{parent_field}», por el que le pertenecen.</translation>
    </message>
    <message>
        <source>“{part}” is not a filter. Known names: {filter_names}.</source>
        <translation>«{part}» no es un filtro. Nombres conocidos: {filter_names}.</translation>
    </message>
    <message>
        <source>“{path}” is not a file in the folder of the field copy.</source>
        <translation>«{path}» no es un archivo de la carpeta de la copia de campo.</translation>
    </message>
    <message>
        <source>“{price}” for {key} in the price table “{name}” is no positive number.</source>
        <translation>«{price}» para {key} en la tabla de precios «{name}» no es un número positivo.</translation>
    </message>
    <message>
        <source>“{role}” is none of {roles}.</source>
        <translation>«{role}» no es ninguno de {roles}.</translation>
    </message>
    <message>
        <source>“{symbol}” in the price table “{name}” is no element&apos;s symbol.</source>
        <translation>«{symbol}» en la tabla de precios «{name}» no es el símbolo de un elemento.</translation>
    </message>
    <message>
        <source>“{symbol}” in the table “{name}” is no element&apos;s symbol.</source>
        <translation>«{symbol}» en la tabla «{name}» no es el símbolo de un elemento.</translation>
    </message>
    <message>
        <source>“{text}” are no breaks: write {count} rising numbers with semicolons, such as {example}.</source>
        <translation>«{text}» no son límites: escriba {count} números crecientes con punto y coma, como {example}.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether there are {what}</source>
        <translation>«{text}» no dice si hay {what}</translation>
    </message>
    <message>
        <source>“{text}” names none of the toxic metals {listed}, and does not say that there are none</source>
        <translation>«{text}» no nombra ninguno de los metales tóxicos {listed}, y no dice que no los haya</translation>
    </message>
    <message>
        <source>“{text}” names {toxic}</source>
        <translation>«{text}» nombra {toxic}</translation>
    </message>
    <message>
        <source>“{text}” speaks of {word}</source>
        <translation>«{text}» habla de {word}</translation>
    </message>
    <message>
        <source>“{title}” ({url}) does not let its features be asked for (only {capabilities}).</source>
        <translation>«{title}» ({url}) no deja pedir sus entidades (solo {capabilities}).</translation>
    </message>
    <message>
        <source>“{title}” ({url}) is {what} without fields: it has no features to pull.</source>
        <translation>«{title}» ({url}) es {what} sin campos: no tiene entidades que traer.</translation>
    </message>
    <message>
        <source>“{title}” has no form of a facility, but each of its features would be visited and sampled.</source>
        <translation>«{title}» no tiene el formulario de una instalación, pero cada una de sus entidades se visitaría y muestrearía.</translation>
    </message>
    <message>
        <source>“{title}” holds shapes that cannot be read: only its attributes were pulled.</source>
        <translation>«{title}» contiene formas que no se pueden leer: solo se trajeron sus atributos.</translation>
    </message>
    <message>
        <source>“{title}”, which belongs to it, was not pulled: {message}</source>
        <translation>«{title}», que le pertenece, no se trajo: {message}</translation>
    </message>
    <message>
        <source>“{token}” in the filter is no property. A text wants quotation marks: {right}. The properties are: {kinds}.</source>
        <translation>«{token}» en el filtro no es una propiedad. Un texto necesita comillas: {right}. Las propiedades son: {kinds}.</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of {lower}</source>
        <translation>«{unit}» no es una unidad de {lower}</translation>
    </message>
    <message>
        <source>“{url}” is no ArcGIS address: it must contain /rest/services or end in /FeatureServer.</source>
        <translation>«{url}» no es una dirección ArcGIS: debe contener /rest/services o terminar en /FeatureServer.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address.</source>
        <translation>«{url}» no es una dirección web.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address: it must start with http:// or https://.</source>
        <translation>«{url}» no es una dirección web: debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>“{url}” is not on the web: from a catalogue&apos;s record nothing else is loaded.</source>
        <translation>«{url}» no está en la web: de un registro de catálogo no se carga nada más.</translation>
    </message>
    <message>
        <source>“{values}” is none of {roles}.</source>
        <translation>«{values}» no es ninguno de {roles}.</translation>
    </message>
    <message>
        <source>“{value}” does not say whether it is a lagoon or a heap</source>
        <translation>«{value}» no dice si es una balsa o una escombrera</translation>
    </message>
    <message>
        <source>“{value}” for {key} in the table “{name}” is no positive number{unit}.</source>
        <translation>«{value}» para {key} en la tabla «{name}» no es un número positivo{unit}.</translation>
    </message>
    <message>
        <source>“{value}” is a heap</source>
        <translation>«{value}» es una escombrera</translation>
    </message>
    <message>
        <source>“{value}” is a lagoon</source>
        <translation>«{value}» es una balsa</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no</source>
        <translation>«{value}» no es ni sí ni no</translation>
    </message>
    <message>
        <source>“{value}” is not a known element or commodity</source>
        <translation>«{value}» no es un elemento ni una materia prima conocidos</translation>
    </message>
    <message>
        <source>“{value}” is not in the code list {lists}.</source>
        <translation>«{value}» no está en la lista de códigos {lists}.</translation>
    </message>
    <message>
        <source>“{verdict}” is no verdict: write one of {known}.</source>
        <translation>«{verdict}» no es un veredicto: escriba uno de {known}.</translation>
    </message>
    <message>
        <source>“{}” was sent since: change it in the layer and send it again.</source>
        <translation>«{}» se envió desde entonces: cámbielo en la capa y envíelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>1 catalogue</source>
        <translation>1 catálogo</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 entidad</translation>
    </message>
    <message>
        <source>{} catalogues</source>
        <translation>{} catálogos</translation>
    </message>
    <message>
        <source>{} changes</source>
        <translation>{} cambios</translation>
    </message>
    <message>
        <source>{} conflicts</source>
        <translation>{} conflictos</translation>
    </message>
    <message>
        <source>{} features</source>
        <translation>{} entidades</translation>
    </message>
</context>
<context>
    <name>CrsQuestion</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Another coordinate reference system</source>
        <translation>Otro sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>Choose any coordinate reference system</source>
        <translation>Elegir cualquier sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>Fold this away</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Other coordinate reference system</source>
        <translation>Otro sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>Pull again and read the coordinates in the chosen system</source>
        <translation>Traer otra vez y leer las coordenadas en el sistema elegido</translation>
    </message>
    <message>
        <source>Pull with this</source>
        <translation>Traer con este</translation>
    </message>
    <message>
        <source>Read as one of these, the positions are up to {} apart.</source>
        <translation>Leídas como uno de estos, las posiciones distan hasta {}.</translation>
    </message>
    <message>
        <source>Read as {}: the positions are {} apart.</source>
        <translation>Leídas como {}: las posiciones distan {}.</translation>
    </message>
    <message>
        <source>Read the coordinates in this system</source>
        <translation>Leer las coordenadas en este sistema</translation>
    </message>
    <message>
        <source>another</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>elija uno</translation>
    </message>
    <message>
        <source>{} In which one is it?</source>
        <translation>{} ¿En cuál está?</translation>
    </message>
    <message>
        <source>{} do not state which half of the globe they are on.</source>
        <translation>{} no indican en qué mitad del globo están.</translation>
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
        <translation>{} no indican ni datum ni mitad del globo.</translation>
    </message>
    <message>
        <source>{} state no UTM zone and no datum.</source>
        <translation>{} no indican huso UTM ni datum.</translation>
    </message>
    <message>
        <source>{} state no UTM zone.</source>
        <translation>{} no indican huso UTM.</translation>
    </message>
    <message>
        <source>{} state no datum.</source>
        <translation>{} no indican datum.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copiar todo el texto</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>What the service or the program said, word by word</source>
        <translation>Lo que dijo el servicio o el programa, palabra por palabra</translation>
    </message>
</context>
<context>
    <name>EditsRow</name>
    <message>
        <source>Save edits</source>
        <translation>Guardar ediciones</translation>
    </message>
    <message>
        <source>Save the layer&apos;s edits into the field copy</source>
        <translation>Guardar las ediciones de la capa en la copia de campo</translation>
    </message>
    <message>
        <source>The layer has edits that are not saved yet; they are not counted here.</source>
        <translation>La capa tiene ediciones aún sin guardar; no se cuentan aquí.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A library is missing</source>
        <translation>Falta una biblioteca</translation>
    </message>
    <message>
        <source>A login is needed</source>
        <translation>Hacen falta credenciales</translation>
    </message>
    <message>
        <source>A text lacks its quotation marks</source>
        <translation>A un texto le faltan sus comillas</translation>
    </message>
    <message>
        <source>Ask for a smaller area or fewer features.</source>
        <translation>Pida un área más pequeña o menos entidades.</translation>
    </message>
    <message>
        <source>Ask the data&apos;s owner which one it is, then choose it.</source>
        <translation>Pregunte al propietario de los datos cuál es y elíjala.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambiado entretanto</translation>
    </message>
    <message>
        <source>Check that the address is that of the service itself, not of a web page about it.</source>
        <translation>Compruebe que la dirección es la del propio servicio, no la de una página web sobre él.</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then try again.</source>
        <translation>Compruebe la dirección y la conexión de red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the address, the network connection and QGIS&apos; proxy settings, then try again.</source>
        <translation>Compruebe la dirección, la conexión de red y la configuración del proxy de QGIS, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the catalogue&apos;s address and kind in the options.</source>
        <translation>Compruebe la dirección y el tipo del catálogo en las opciones.</translation>
    </message>
    <message>
        <source>Check the coordinate system and that the coordinates lie inside its area of use.</source>
        <translation>Compruebe el sistema de coordenadas y que las coordenadas estén dentro de su área de uso.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage that was made with Pull.</source>
        <translation>Elija un GeoPackage hecho con Traer.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration for this service: a login goes to its own host only.</source>
        <translation>Elija una configuración de autenticación para este servicio: las credenciales van solo a su propio servidor.</translation>
    </message>
    <message>
        <source>Choose another field copy, or pull the data again.</source>
        <translation>Elija otra copia de campo o traiga los datos otra vez.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation>Elija otra carpeta o cierre el archivo donde esté abierto.</translation>
    </message>
    <message>
        <source>Close the other program that uses the file, or save the layer&apos;s edits, then try again.</source>
        <translation>Cierre el otro programa que usa el archivo, o guarde las ediciones de la capa, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Coordinate system missing</source>
        <translation>Falta el sistema de coordenadas</translation>
    </message>
    <message>
        <source>Coordinate system unclear</source>
        <translation>Sistema de coordenadas poco claro</translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed</source>
        <translation>Las coordenadas no se pueden transformar</translation>
    </message>
    <message>
        <source>Copy the file, with its folder media, to where you may write, and open it there; no change is lost.</source>
        <translation>Copie el archivo, con su carpeta media, adonde pueda escribir y ábralo allí; no se pierde ningún cambio.</translation>
    </message>
    <message>
        <source>Correct the data, or leave the features concerned out.</source>
        <translation>Corrija los datos o deje fuera las entidades afectadas.</translation>
    </message>
    <message>
        <source>Correct the search or the filter and try again.</source>
        <translation>Corrija la búsqueda o el filtro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder, then try again.</source>
        <translation>Libere espacio en el disco o elija otra carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install the library named above for QGIS&apos; Python, then restart QGIS.</source>
        <translation>Instale la biblioteca nombrada arriba para el Python de QGIS y reinicie QGIS.</translation>
    </message>
    <message>
        <source>It may be busy: try again later, or ask for a smaller area.</source>
        <translation>Puede estar ocupado: inténtelo más tarde o pida un área más pequeña.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted: search for it again.</source>
        <translation>Puede haberse movido o eliminado: búsquelo otra vez.</translation>
    </message>
    <message>
        <source>Not a field copy</source>
        <translation>No es una copia de campo</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Ya no está allí</translation>
    </message>
    <message>
        <source>Nothing was changed; the folder and the field copy are as they were.</source>
        <translation>No se cambió nada; la carpeta y la copia de campo están como estaban.</translation>
    </message>
    <message>
        <source>Pull the layer into another field copy; a proposal made of the changes here can be taken into that.</source>
        <translation>Traiga la capa a otra copia de campo; en ella se puede tomar una propuesta hecha con los cambios de aquí.</translation>
    </message>
    <message>
        <source>Read the service&apos;s own answer under Details.</source>
        <translation>Lea la respuesta del propio servicio en Detalles.</translation>
    </message>
    <message>
        <source>Repair the geometry (Processing: Fix geometries) or draw it again.</source>
        <translation>Repare la geometría (Procesos: Corregir geometrías) o dibújela otra vez.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate reference system in its properties.</source>
        <translation>Indique el sistema de referencia de coordenadas de la capa en sus propiedades.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile: run Check again to see both versions.</source>
        <translation>Alguien lo cambió entretanto: ejecute Comprobar otra vez para ver ambas versiones.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>The answer ended early</source>
        <translation>La respuesta terminó antes de tiempo</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>The catalogue cannot be used</source>
        <translation>El catálogo no se puede usar</translation>
    </message>
    <message>
        <source>The connection broke off: try again.</source>
        <translation>La conexión se cortó: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The data cannot be used as it is</source>
        <translation>Los datos no se pueden usar como están</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The field copy cannot be used</source>
        <translation>La copia de campo no se puede usar</translation>
    </message>
    <message>
        <source>The field copy is in use</source>
        <translation>La copia de campo está en uso</translation>
    </message>
    <message>
        <source>The field copy is write-protected</source>
        <translation>La copia de campo está protegida contra escritura</translation>
    </message>
    <message>
        <source>The report cannot be written</source>
        <translation>El informe no se puede escribir</translation>
    </message>
    <message>
        <source>The revision is missing</source>
        <translation>Falta la revisión</translation>
    </message>
    <message>
        <source>The search cannot be understood</source>
        <translation>No se entiende la búsqueda</translation>
    </message>
    <message>
        <source>The service answered something else</source>
        <translation>El servicio respondió otra cosa</translation>
    </message>
    <message>
        <source>The service asks for a pause: try again in a few minutes.</source>
        <translation>El servicio pide una pausa: inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The service can only be read</source>
        <translation>El servicio solo se puede leer</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>No se puede llegar al servicio</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>El servicio no responde</translation>
    </message>
    <message>
        <source>The service gave no usable answer</source>
        <translation>El servicio no dio una respuesta utilizable</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>El servicio tiene un fallo</translation>
    </message>
    <message>
        <source>The service has other fields now</source>
        <translation>El servicio tiene ahora otros campos</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>El servicio rechazó</translation>
    </message>
    <message>
        <source>The service wants to know which revision is changed: pull the data again.</source>
        <translation>El servicio quiere saber qué revisión se cambia: traiga los datos otra vez.</translation>
    </message>
    <message>
        <source>The survey cannot be used</source>
        <translation>La campaña no se puede usar</translation>
    </message>
    <message>
        <source>There is no such name</source>
        <translation>No existe ese nombre</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>Try again later or tell its operator.</source>
        <translation>Inténtelo más tarde o avise a su operador.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the details and report them.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, copie los detalles e infórmelos.</translation>
    </message>
    <message>
        <source>Unusable geometry</source>
        <translation>Geometría inutilizable</translation>
    </message>
    <message>
        <source>Write names as they stand there, with “;” between several.</source>
        <translation>Escriba los nombres como están allí, con «;» entre varios.</translation>
    </message>
    <message>
        <source>Write the text between single quotation marks.</source>
        <translation>Escriba el texto entre comillas simples.</translation>
    </message>
    <message>
        <source>Your account may not do this: ask the data&apos;s owner for the right.</source>
        <translation>Su cuenta no puede hacer esto: pida el permiso al propietario de los datos.</translation>
    </message>
    <message>
        <source>Your changes stay in the field copy: give them to the data&apos;s owner as a proposal.</source>
        <translation>Sus cambios se quedan en la copia de campo: entréguelos al propietario de los datos como propuesta.</translation>
    </message>
    <message>
        <source>Your data is untouched. Please copy the details and report them.</source>
        <translation>Sus datos están intactos. Copie los detalles e infórmelos.</translation>
    </message>
</context>
<context>
    <name>ExplainRow</name>
    <message>
        <source>Certainty of the chosen</source>
        <translation>Certeza de lo elegido</translation>
    </message>
    <message>
        <source>Choose features first</source>
        <translation>Elija antes entidades</translation>
    </message>
    <message>
        <source>Evidence for the chosen</source>
        <translation>Prueba para lo elegido</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>Qué certeza hay</translation>
    </message>
    <message>
        <source>Reason for the chosen</source>
        <translation>Motivo para lo elegido</translation>
    </message>
    <message>
        <source>What shows it, e.g. photo 12, permit 2019/7</source>
        <translation>Qué lo demuestra, p. ej. foto 12, permiso 2019/7</translation>
    </message>
    <message>
        <source>Why they were changed, e.g. measured by GNSS</source>
        <translation>Por qué se cambiaron, p. ej. medido con GNSS</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write this into the chosen features; it goes into the journal when they are sent</source>
        <translation>Escribir esto en las entidades elegidas; va al diario cuando se envían</translation>
    </message>
    <message>
        <source>Write to {}</source>
        <translation>Escribir en {}</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>certainty as it is</source>
        <translation>certeza como está</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>inseguro</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Materia prima</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusiones</translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation>Tipo de instalación</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Record ids</source>
        <translation>Ids de registro</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>not restored</source>
        <translation>no restaurada</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurada</translation>
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
        <translation>Solo {}: {} ({})</translation>
    </message>
    <message>
        <source>{} more values of {}</source>
        <translation>{} valores más de {}</translation>
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
        <translation>Campo con: {}. Sin él no se conoce</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{}. Chosen: {}</source>
        <translation>{}. Elegido: {}</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Data from</source>
        <translation>Datos desde</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>La época termina antes de empezar.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>{}: a year, a month or a day, such as 2019, 2019-05 or 2019-05-31</source>
        <translation>{}: un año, un mes o un día, como 2019, 2019-05 o 2019-05-31</translation>
    </message>
    <message>
        <source>“{}” is no date: write 2019, 2019-05 or 2019-05-31.</source>
        <translation>«{}» no es una fecha: escriba 2019, 2019-05 o 2019-05-31.</translation>
    </message>
</context>
<context>
    <name>FindPresenter</name>
    <message>
        <source>Asking {}</source>
        <translation>Preguntando a {}</translation>
    </message>
    <message>
        <source>Count values</source>
        <translation>Contar valores</translation>
    </message>
    <message>
        <source>Nothing is searched yet. {}</source>
        <translation>Aún no se ha buscado nada. {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>Búsqueda cancelada.</translation>
    </message>
    <message>
        <source>by the service</source>
        <translation>por el servicio</translation>
    </message>
    <message>
        <source>of the {} loaded</source>
        <translation>de los {} cargados</translation>
    </message>
</context>
<context>
    <name>FindStep</name>
    <message>
        <source>1. Search with words or a sentence; what was understood becomes chips that you can change or remove. A further sentence narrows the search, or begins anew where it names another material or place. 2. Press a value such as “W 12” to narrow the results. 3. Select a record: Add shows it live, Pull copies it so that you can correct it without a network. More tells its licence and details.</source>
        <translation>1. Busque con palabras o una frase; lo que se entendió se convierte en etiquetas que puede cambiar o quitar. Otra frase afina la búsqueda, o empieza de nuevo si nombra otra materia u otro lugar. 2. Pulse un valor como «W 12» para afinar los resultados. 3. Seleccione un registro: Añadir lo muestra en vivo, Traer lo copia para que pueda corregirlo sin red. Más dice su licencia y detalles.</translation>
    </message>
    <message>
        <source>A few words about this step</source>
        <translation>Unas palabras sobre este paso</translation>
    </message>
    <message>
        <source>Type what you look for and press Enter; an empty box finds all.</source>
        <translation>Escriba lo que busca y pulse Intro; un cuadro vacío lo encuentra todo.</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>¿Y ahora?</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>failed, details</source>
        <translation>falló, detalles</translation>
    </message>
    <message>
        <source>incomplete, details</source>
        <translation>incompleto, detalles</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 ninguno</translation>
    </message>
    <message>
        <source>1 slight</source>
        <translation>1 leve</translation>
    </message>
    <message>
        <source>2 clear</source>
        <translation>2 claro</translation>
    </message>
    <message>
        <source>3 severe</source>
        <translation>3 grave</translation>
    </message>
    <message>
        <source>A facility without any area is unusual.</source>
        <translation>Una instalación sin superficie alguna es inusual.</translation>
    </message>
    <message>
        <source>A list is written as {}.</source>
        <translation>Una lista se escribe como {}.</translation>
    </message>
    <message>
        <source>Allowed: {} to {}.</source>
        <translation>Permitido: de {} a {}.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Before the year 1000, or still to come.</source>
        <translation>Antes del año 1000, o aún por venir.</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Le pertenece</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Direction of view (°)</source>
        <translation>Dirección de la vista (°)</translation>
    </message>
    <message>
        <source>Does not fit the area: under 0.1 m or over 100 m thick.</source>
        <translation>No encaja con la superficie: menos de 0,1 m o más de 100 m de espesor.</translation>
    </message>
    <message>
        <source>Does not fit the volume: waste weighs 1 to 3 t/m³.</source>
        <translation>No encaja con el volumen: los residuos pesan de 1 a 3 t/m³.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>Qué certeza hay</translation>
    </message>
    <message>
        <source>Id on the service</source>
        <translation>Id en el servicio</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Internal, not to be published</source>
        <translation>Interna, no publicar</translation>
    </message>
    <message>
        <source>Larger than its highest estimate.</source>
        <translation>Mayor que su estimación más alta.</translation>
    </message>
    <message>
        <source>Larger than the authorised tonnage.</source>
        <translation>Mayor que el tonelaje autorizado.</translation>
    </message>
    <message>
        <source>Larger than the authorised volume.</source>
        <translation>Mayor que el volumen autorizado.</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More than 400 m high is unusual.</source>
        <translation>Más de 400 m de altura es inusual.</translation>
    </message>
    <message>
        <source>Own id (uuid)</source>
        <translation>Id propio (uuid)</translation>
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
        <translation>Receptores</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smaller than its least estimate.</source>
        <translation>Menor que su estimación más baja.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still fewer than {} photos.</source>
        <translation>Aún menos de {} fotos.</translation>
    </message>
    <message>
        <source>Taken at (UTC)</source>
        <translation>Tomada el (UTC)</translation>
    </message>
    <message>
        <source>The photo has to lie in the field copy&apos;s folder, such as in media.</source>
        <translation>La foto tiene que estar en la carpeta de la copia de campo, por ejemplo en media.</translation>
    </message>
    <message>
        <source>The sample ends above where it begins.</source>
        <translation>La muestra termina por encima de donde empieza.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día está aún por venir.</translation>
    </message>
    <message>
        <source>Those shown agreed</source>
        <translation>Las personas mostradas están de acuerdo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Wanted: {}</source>
        <translation>Se desea: {}</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>What shows it: photo, sample, document</source>
        <translation>Qué lo demuestra: foto, muestra, documento</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>Por qué se cambió</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>crest</source>
        <translation>coronación</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>defecto</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>vista general</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>toe</source>
        <translation>pie</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>inseguro</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{}, as {}</source>
        <translation>{}, como {}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>And {} more that are not open.</source>
        <translation>Y {} más que no son abiertos.</translation>
    </message>
    <message>
        <source>Conditions: {}</source>
        <translation>Condiciones: {}</translation>
    </message>
    <message>
        <source>Its address leads to {}, in a private network: this computer would ask a device there. Go on only if you know it.</source>
        <translation>Su dirección lleva a {}, en una red privada: este equipo preguntaría a un dispositivo de allí. Continúe solo si lo conoce.</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licencia: {}</translation>
    </message>
    <message>
        <source>The catalogue does not say who may use “{}”.</source>
        <translation>El catálogo no dice quién puede usar «{}».</translation>
    </message>
    <message>
        <source>The offer: {}</source>
        <translation>La oferta: {}</translation>
    </message>
    <message>
        <source>Whom to ask: {}</source>
        <translation>A quién preguntar: {}</translation>
    </message>
    <message>
        <source>“{}” is closed: it is not meant for others. You can try; the service may refuse.</source>
        <translation>«{}» está cerrado: no está pensado para otros. Puede intentarlo; el servicio puede rechazarlo.</translation>
    </message>
    <message>
        <source>“{}” is offered by contract. The contract is made in your organisation&apos;s connector, not here; without it the service will refuse.</source>
        <translation>«{}» se ofrece por contrato. El contrato se hace en el conector de su organización, no aquí; sin él el servicio lo rechazará.</translation>
    </message>
    <message>
        <source>“{}” is restricted: only some people may use it.</source>
        <translation>«{}» está restringido: solo algunas personas pueden usarlo.</translation>
    </message>
</context>
<context>
    <name>GeometryPreview</name>
    <message>
        <source>Blend from {} to {}</source>
        <translation>Fundir de {} a {}</translation>
    </message>
    <message>
        <source>Left: only {}; middle: both; right: only {}</source>
        <translation>Izquierda: solo {}; centro: ambos; derecha: solo {}</translation>
    </message>
    <message>
        <source>Show {} in place of {}, and back</source>
        <translation>Mostrar {} en lugar de {}, y al revés</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>{} dotted and grey, {} solid and blue, {} dashed and orange</source>
        <translation>{} punteado y gris, {} continuo y azul, {} a trazos y naranja</translation>
    </message>
</context>
<context>
    <name>IndexFields</name>
    <message>
        <source>Index fields (JSON)</source>
        <translation>Campos del índice (JSON)</translation>
    </message>
    <message>
        <source>Our names to those of the index; leave it empty for the usual ones</source>
        <translation>De nuestros nombres a los del índice; déjelo vacío para los habituales</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Comprobar el diario</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Every change that was sent, received, decided or proposed, newest first</source>
        <translation>Cada cambio enviado, recibido, decidido o propuesto, primero el más reciente</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se envió nada.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>Read all entries again, and hold them against the receipts beside the field copy</source>
        <translation>Leer otra vez todas las entradas y contrastarlas con los recibos junto a la copia de campo</translation>
    </message>
    <message>
        <source>Show the entries with this text</source>
        <translation>Mostrar las entradas con este texto</translation>
    </message>
    <message>
        <source>State of the journal</source>
        <translation>Estado del diario</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Escriba para filtrar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>receipts that agree: {}</source>
        <translation>recibos que coinciden: {}</translation>
    </message>
    <message>
        <source>the clock was set back before entry {}</source>
        <translation>el reloj se atrasó antes de la entrada {}</translation>
    </message>
    <message>
        <source>• and {} more</source>
        <translation>• y {} más</translation>
    </message>
    <message>
        <source>⚠ The journal is not as it was written. Proven: the first {} of {} entries.</source>
        <translation>⚠ El diario no está como se escribió. Demostradas: las primeras {} de {} entradas.</translation>
    </message>
    <message>
        <source>✓ The journal is whole; entries: {}</source>
        <translation>✓ El diario está entero; entradas: {}</translation>
    </message>
</context>
<context>
    <name>KnownChoice</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>Añadir {}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to your list, without these</source>
        <translation>Volver a su lista, sin estos</translation>
    </message>
    <message>
        <source>Country, name or subject</source>
        <translation>País, nombre o tema</translation>
    </message>
    <message>
        <source>Go to a catalogue to read more about it; tick those you want.</source>
        <translation>Vaya a un catálogo para leer más sobre él; marque los que quiera.</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licencia: {}</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Acortar la lista</translation>
    </message>
    <message>
        <source>None has these words. Try a country, or fewer words.</source>
        <translation>Ninguno tiene estas palabras. Pruebe con un país o menos palabras.</translation>
    </message>
    <message>
        <source>Public catalogues and services in Europe. Not tested: their addresses were collected from public sources and may have changed. None is asked before you search, or press Test.</source>
        <translation>Catálogos y servicios públicos de Europa. Sin probar: sus direcciones se reunieron de fuentes públicas y pueden haber cambiado. No se pregunta a ninguno antes de que usted busque o pulse Probar.</translation>
    </message>
    <message>
        <source>Put the ticked catalogues into your list; none of them is asked</source>
        <translation>Poner los catálogos marcados en su lista; no se pregunta a ninguno de ellos</translation>
    </message>
    <message>
        <source>Words of the name, the country, the kind or what it holds</source>
        <translation>Palabras del nombre, el país, el tipo o lo que contiene</translation>
    </message>
</context>
<context>
    <name>KnownList</name>
    <message>
        <source>Known catalogues</source>
        <translation>Catálogos conocidos</translation>
    </message>
    <message>
        <source>Space ticks one; several can be added at once</source>
        <translation>Espacio marca uno; se pueden añadir varios a la vez</translation>
    </message>
    <message>
        <source>already in your list</source>
        <translation>ya en su lista</translation>
    </message>
</context>
<context>
    <name>LocalPresenter</name>
    <message>
        <source>Back to the base.</source>
        <translation>Devuelto a la base.</translation>
    </message>
    <message>
        <source>Kept. Check again to see what can be sent.</source>
        <translation>Conservado. Compruebe otra vez para ver qué se puede enviar.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>These values are back to the base.</source>
        <translation>Estos valores están de nuevo en la base.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Written. It goes into the journal when the changes are sent.</source>
        <translation>Escrito. Va al diario cuando se envíen los cambios.</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>Lines of the log, the newest last</source>
        <translation>Líneas del registro, la más reciente al final</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>LogPresenter</name>
    <message>
        <source>Gathering versions and settings</source>
        <translation>Reuniendo versiones y configuración</translation>
    </message>
    <message>
        <source>Press F12 in QGIS&apos; window, or choose View, Panels, Debugging/Development Tools there. Open the page Network Logger, press its record button, then do again what went wrong.</source>
        <translation>Pulse F12 en la ventana de QGIS, o elija allí Ver, Paneles, Herramientas de depuración/desarrollo. Abra la página Network Logger, pulse su botón de grabar y repita lo que falló.</translation>
    </message>
    <message>
        <source>QGIS&apos; network log is open in QGIS&apos; window. Press its record button, then do again what went wrong. Its lines hold addresses in full: look before you hand them on.</source>
        <translation>El registro de red de QGIS está abierto en la ventana de QGIS. Pulse su botón de grabar y repita lo que falló. Sus líneas contienen direcciones completas: mírelas antes de entregarlas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>CRM Data Space: log and report</source>
        <translation>CRM Data Space: registro e informe</translation>
    </message>
    <message>
        <source>Choose a line to read all of it.</source>
        <translation>Elija una línea para leerla entera.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Copied to the clipboard, with all that stands in them: {} of {} lines.</source>
        <translation>Copiadas al portapapeles, con todo lo que contienen: {} de {} líneas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copiar un informe</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Copiar las líneas elegidas, o todas las que se muestran</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Forget the lines here; QGIS&apos; message log keeps them</source>
        <translation>Olvidar aquí las líneas; el registro de mensajes de QGIS las conserva</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Open QGIS&apos; own list of all that it asks over the network</source>
        <translation>Abrir la lista propia de QGIS de todo lo que pide por la red</translation>
    </message>
    <message>
        <source>QGIS&apos; network log…</source>
        <translation>Registro de red de QGIS…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Show the lines with these words only</source>
        <translation>Mostrar solo las líneas con estas palabras</translation>
    </message>
    <message>
        <source>The chosen line in full, or the report</source>
        <translation>La línea elegida entera, o el informe</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Logins, tokens, names and your folders were taken out. Read it below before you hand it on.</source>
        <translation>El informe está en el portapapeles. Se quitaron accesos, claves, nombres y sus carpetas. Léalo abajo antes de entregarlo.</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>La línea entera</translation>
    </message>
    <message>
        <source>Versions, settings and the last lines, without logins, names and folders, to hand on</source>
        <translation>Versiones, configuración y las últimas líneas, sin accesos, nombres ni carpetas, para entregar</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>What the plugin did since QGIS was started. QGIS keeps the same lines in its message log.</source>
        <translation>Lo que hizo el complemento desde que se inició QGIS. QGIS guarda las mismas líneas en su registro de mensajes.</translation>
    </message>
    <message>
        <source>Which lines are shown, by their weight</source>
        <translation>Qué líneas se muestran, según su gravedad</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show all that is known about it, to read or to copy</source>
        <translation>Mostrar todo lo que se sabe de ello, para leer o copiar</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Credit: {}</source>
        <translation>Reconocimiento: {}</translation>
    </message>
    <message>
        <source>Filter: {}</source>
        <translation>Filtro: {}</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licencia: {}</translation>
    </message>
    <message>
        <source>Only a part of the area was asked for.</source>
        <translation>Solo se pidió una parte del área.</translation>
    </message>
    <message>
        <source>{} features pulled on {} from {}.</source>
        <translation>{} entidades traídas el {} de {}.</translation>
    </message>
    <message>
        <source>{} were left out.</source>
        <translation>{} quedaron fuera.</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>How?</source>
        <translation>¿Cómo?</translation>
    </message>
    <message>
        <source>Missing?</source>
        <translation>¿Falta?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>{}: open the algorithm&apos;s own dialog, filled in</source>
        <translation>{}: abrir el diálogo propio del algoritmo, ya rellenado</translation>
    </message>
    <message>
        <source>{}: run with the inputs that were recognised and the usual settings</source>
        <translation>{}: ejecutar con las entradas reconocidas y la configuración habitual</translation>
    </message>
    <message>
        <source>{}: what is missing</source>
        <translation>{}: lo que falta</translation>
    </message>
    <message>
        <source>{}: what is run, and with what</source>
        <translation>{}: qué se ejecuta, y con qué</translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message>
        <source>Needs a map layer: this one is a table, without points or polygons.</source>
        <translation>Necesita una capa de mapa: esta es una tabla, sin puntos ni polígonos.</translation>
    </message>
    <message>
        <source>needs a map layer</source>
        <translation>necesita una capa de mapa</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Open a copy in the model designer</source>
        <translation>Abrir una copia en el diseñador de modelos</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>List only new and changed records</source>
        <translation>Listar solo los registros nuevos y cambiados</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>only new and changed</source>
        <translation>solo nuevos y cambiados</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>{} records. Press to search so</source>
        <translation>{} registros. Pulse para buscar así</translation>
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
        <translation>Una entidad nueva que está así de cerca de una que otros añadieron, con un nombre parecido, le espera antes de enviarse; con 0 m no se pregunta nunca</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>Distance within which a facility may have been found twice</source>
        <translation>Distancia dentro de la cual una instalación puede haberse encontrado dos veces</translation>
    </message>
    <message>
        <source>Found twice within</source>
        <translation>Doble a menos de</translation>
    </message>
    <message>
        <source>In which code lists are shown</source>
        <translation>En qué idioma se muestran las listas de códigos</translation>
    </message>
    <message>
        <source>Language of labels</source>
        <translation>Idioma de etiquetas</translation>
    </message>
    <message>
        <source>Log and report…</source>
        <translation>Registro e informe…</translation>
    </message>
    <message>
        <source>Passwords stay in QGIS&apos; authentication database; only its id is kept here.</source>
        <translation>Las contraseñas quedan en la base de datos de autenticación de QGIS; aquí solo se guarda su id.</translation>
    </message>
    <message>
        <source>What the plugin did, and a report to hand on when something goes wrong</source>
        <translation>Qué hizo el complemento, y un informe que entregar cuando algo falla</translation>
    </message>
    <message>
        <source>Written into the journal with each change you send</source>
        <translation>Se escribe en el diario con cada cambio que usted envía</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>el de QGIS</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Counts: {}</source>
        <translation>Recuentos: {}</translation>
    </message>
</context>
<context>
    <name>OtherValue</name>
    <message>
        <source>Another value for this field; Enter takes it</source>
        <translation>Otro valor para este campo; Intro lo toma</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>The values this field may have</source>
        <translation>Los valores que puede tener este campo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>Back to the changes</source>
        <translation>Volver a los cambios</translation>
    </message>
    <message>
        <source>Send what was refused or is left once more, nothing else</source>
        <translation>Enviar otra vez lo rechazado o lo que queda, nada más</translation>
    </message>
    <message>
        <source>Show what is left to be sent</source>
        <translation>Mostrar lo que queda por enviar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again ({})</source>
        <translation>Reintentar ({})</translation>
    </message>
    <message>
        <source>What became of each feature</source>
        <translation>Qué fue de cada entidad</translation>
    </message>
    <message>
        <source>What became of each feature that was to be sent</source>
        <translation>Qué fue de cada entidad que debía enviarse</translation>
    </message>
    <message>
        <source>the receipt has all</source>
        <translation>el recibo los tiene todos</translation>
    </message>
    <message>
        <source>{} more, all of them verified</source>
        <translation>{} más, todas verificadas</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>middle {} away</source>
        <translation>centro a {} de distancia</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>casi lo mismo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>{} around {}</source>
        <translation>{} alrededor de {}</translation>
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
        <translation>{} mayor ({} %)</translation>
    </message>
    <message>
        <source>{} long, {}</source>
        <translation>{} de largo, {}</translation>
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
        <translation>{} puntos</translation>
    </message>
    <message>
        <source>{} points fewer</source>
        <translation>{} puntos menos</translation>
    </message>
    <message>
        <source>{} points more</source>
        <translation>{} puntos más</translation>
    </message>
    <message>
        <source>{} smaller ({} %)</source>
        <translation>{} menor ({} %)</translation>
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
        <translation>Copia de campo (*.gpkg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a field copy</source>
        <translation>Abrir una copia de campo</translation>
    </message>
    <message>
        <source>{} changes</source>
        <translation>{} cambios</translation>
    </message>
    <message>
        <source>{} field copies</source>
        <translation>{} copias de campo</translation>
    </message>
</context>
<context>
    <name>PanelBody</name>
    <message>
        <source>Catalogues, your name and more</source>
        <translation>Catálogos, su nombre y más</translation>
    </message>
    <message>
        <source>Copy data into a field copy</source>
        <translation>Copiar datos en una copia de campo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find data in the catalogues</source>
        <translation>Buscar datos en los catálogos</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>Registro e informe</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Cribar</translation>
    </message>
    <message>
        <source>See which facilities to examine further</source>
        <translation>Ver qué instalaciones examinar más</translation>
    </message>
    <message>
        <source>Send corrections back</source>
        <translation>Devolver correcciones</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>What the plugin did, and a report to hand on when something goes wrong</source>
        <translation>Qué hizo el complemento, y un informe que entregar cuando algo falla</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>1 photo</source>
        <translation>1 foto</translation>
    </message>
    <message>
        <source>1 stays here</source>
        <translation>1 se queda aquí</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 espera</translation>
    </message>
    <message>
        <source>No photo arrived.</source>
        <translation>No llegó ninguna foto.</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>{} arrived at {}, with the same hash there; {} sent.</source>
        <translation>{} llegaron a {}, allí con el mismo resumen; {} enviados.</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} bytes</translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation>{} kB</translation>
    </message>
    <message>
        <source>{} photos</source>
        <translation>{} fotos</translation>
    </message>
    <message>
        <source>{} refused</source>
        <translation>{} rechazadas</translation>
    </message>
    <message>
        <source>{} sent</source>
        <translation>{} enviadas</translation>
    </message>
    <message>
        <source>{} stay here</source>
        <translation>{} se quedan aquí</translation>
    </message>
    <message>
        <source>{} wait</source>
        <translation>{} esperan</translation>
    </message>
    <message>
        <source>… and {} more.</source>
        <translation>… y {} más.</translation>
    </message>
</context>
<context>
    <name>PhotosPresenter</name>
    <message>
        <source>Ask where photos go</source>
        <translation>Preguntar adónde van las fotos</translation>
    </message>
    <message>
        <source>List photos</source>
        <translation>Listar fotos</translation>
    </message>
    <message>
        <source>Photos go to {}.</source>
        <translation>Las fotos van a {}.</translation>
    </message>
    <message>
        <source>Send photos</source>
        <translation>Enviar fotos</translation>
    </message>
    <message>
        <source>Stopped. The next sending goes on where this one ended.</source>
        <translation>Detenido. El próximo envío sigue donde terminó este.</translation>
    </message>
</context>
<context>
    <name>PhotosRow</name>
    <message>
        <source>Address for photos</source>
        <translation>Dirección para las fotos</translation>
    </message>
    <message>
        <source>Address for photos, empty: the service&apos;s own</source>
        <translation>Dirección para las fotos, vacío: la del propio servicio</translation>
    </message>
    <message>
        <source>Cameras write the place into a photo, which may tell about people. It is taken out of what is sent (JPEG: Exif and XMP); your files stay as they are.</source>
        <translation>Las cámaras escriben el lugar en la foto, lo que puede decir algo de personas. Se quita de lo que se envía (JPEG: Exif y XMP); sus archivos quedan como están.</translation>
    </message>
    <message>
        <source>Choices, and why some photos stay</source>
        <translation>Opciones, y por qué se quedan algunas fotos</translation>
    </message>
    <message>
        <source>Internal ones, too: {}</source>
        <translation>También las internas: {}</translation>
    </message>
    <message>
        <source>Leave out where the photos were taken</source>
        <translation>Dejar fuera dónde se tomaron las fotos</translation>
    </message>
    <message>
        <source>Photos: more</source>
        <translation>Fotos: más</translation>
    </message>
    <message>
        <source>Say yes, this time, to sending the photos marked internal; they stay marked</source>
        <translation>Decir sí, esta vez, a enviar las fotos marcadas como internas; siguen marcadas</translation>
    </message>
    <message>
        <source>Say yes, this time, to sending what was refused once more, though the photo is the same</source>
        <translation>Decir sí, esta vez, a enviar de nuevo lo rechazado, aunque la foto sea la misma</translation>
    </message>
    <message>
        <source>Send internal photos, too</source>
        <translation>Enviar también fotos internas</translation>
    </message>
    <message>
        <source>Send photo</source>
        <translation>Enviar foto</translation>
    </message>
    <message>
        <source>Send photos</source>
        <translation>Enviar fotos</translation>
    </message>
    <message>
        <source>Send the photos that wait, apart from the changes; what was sent before is gone on with</source>
        <translation>Enviar las fotos que esperan, aparte de los cambios; se sigue con lo enviado antes</translation>
    </message>
    <message>
        <source>Send {} photos</source>
        <translation>Enviar {} fotos</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>Enviando fotos…</translation>
    </message>
    <message>
        <source>Try refused ones again: {}</source>
        <translation>Reintentar rechazadas: {}</translation>
    </message>
    <message>
        <source>Try refused photos again</source>
        <translation>Reintentar fotos rechazadas</translation>
    </message>
    <message>
        <source>Where photos go (tus), if the data&apos;s owner told you another address than the service&apos;s own</source>
        <translation>Adónde van las fotos (tus), si el propietario de los datos le dio otra dirección que la del servicio</translation>
    </message>
    <message>
        <source>Without the place</source>
        <translation>Sin el lugar</translation>
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
        <translation>Alrededor de {}</translation>
    </message>
    <message>
        <source>Looking for {}</source>
        <translation>Buscando {}</translation>
    </message>
    <message>
        <source>No place is called just “{}”: choose one. Nothing is searched before.</source>
        <translation>Ningún lugar se llama exactamente «{}»: elija uno. Antes no se busca nada.</translation>
    </message>
    <message>
        <source>Nothing is searched before it is known where “{}” is.</source>
        <translation>No se busca nada antes de saber dónde está «{}».</translation>
    </message>
    <message>
        <source>Reading the area</source>
        <translation>Leyendo el área</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>Búsqueda cancelada.</translation>
    </message>
    <message>
        <source>list of regions, approximate</source>
        <translation>lista de regiones, aproximada</translation>
    </message>
    <message>
        <source>{} places are called “{}”: choose one. Nothing is searched before.</source>
        <translation>{} lugares se llaman «{}»: elija uno. Antes no se busca nada.</translation>
    </message>
    <message>
        <source>“{}” is in none of the loaded layers. Choose a layer that has it and press Look, or remove the chip.</source>
        <translation>«{}» no está en ninguna de las capas cargadas. Elija una capa que lo tenga y pulse Mirar, o quite la etiqueta.</translation>
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
        <translation>Un nombre de las capas cargadas, o una región; Intro lo busca</translation>
    </message>
    <message>
        <source>Distance in kilometres</source>
        <translation>Distancia en kilómetros</translation>
    </message>
    <message>
        <source>Enter or a double click takes the place</source>
        <translation>Intro o doble clic toma el lugar</translation>
    </message>
    <message>
        <source>How far from the place, on the ground; 0 for the outline of an area itself</source>
        <translation>A qué distancia del lugar, sobre el terreno; 0 para el contorno de la propia área</translation>
    </message>
    <message>
        <source>Layer of the place</source>
        <translation>Capa del lugar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Look for the place by its name</source>
        <translation>Buscar el lugar por su nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place, e.g. Freiberg</source>
        <translation>Lugar, p. ej. Freiberg</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>The layer in which the place is looked for; all, where none is chosen</source>
        <translation>La capa en que se busca el lugar; todas, si no se elige ninguna</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
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
        <translation>Buscar, traer, cribar, corregir y sincronizar datos de residuos mineros</translation>
    </message>
    <message>
        <source>Loading the algorithms</source>
        <translation>Cargando los algoritmos</translation>
    </message>
    <message>
        <source>Log and report…</source>
        <translation>Registro e informe…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Screening needs the Python library shapely 2.0 or newer; the rest works without it.</source>
        <translation>El cribado necesita la biblioteca shapely 2.0 o posterior de Python; el resto funciona sin ella.</translation>
    </message>
    <message>
        <source>Starting the demo</source>
        <translation>Iniciando la demostración</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Prepare the survey {}</source>
        <translation>Preparar la campaña {}</translation>
    </message>
    <message>
        <source>Preparing {}</source>
        <translation>Preparando {}</translation>
    </message>
</context>
<context>
    <name>Preselection</name>
    <message>
        <source>the DEM {} is no raster that GDAL reads</source>
        <translation>el MDE {} no es un ráster que lea GDAL</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Must be repaired: {}</source>
        <translation>Debe repararse: {}</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Hasta dónde llega el trabajo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop this work; nothing is left half done</source>
        <translation>Detener este trabajo; nada queda a medias</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>1 value: {}.</source>
        <translation>1 valor: {}.</translation>
    </message>
    <message>
        <source>Evidence: {}</source>
        <translation>Prueba: {}</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>De {}</translation>
    </message>
    <message>
        <source>Last step: {}</source>
        <translation>Último paso: {}</translation>
    </message>
    <message>
        <source>Licence of the data: {}</source>
        <translation>Licencia de los datos: {}</translation>
    </message>
    <message>
        <source>Nothing to decide here: take the decision back first.</source>
        <translation>Aquí no hay nada que decidir: retire antes la decisión.</translation>
    </message>
    <message>
        <source>Open a proposal</source>
        <translation>Abrir una propuesta</translation>
    </message>
    <message>
        <source>Proposals (*.geojson *.json);;All files (*)</source>
        <translation>Propuestas (*.geojson *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Proposed here by {}</source>
        <translation>Propuesto aquí por {}</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Motivo: {}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>base: {}
proposed: {}
here: {} ({})</source>
        <translation>base: {}
propuesto: {}
aquí: {} ({})</translation>
    </message>
    <message>
        <source>cannot be taken: {}</source>
        <translation>no se puede tomar: {}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiado desde entonces</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>decide about them in the toolbox: Take a proposal, with a table</source>
        <translation>decida sobre ellos en la caja de herramientas: Tomar una propuesta, con una tabla</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>is so here already</source>
        <translation>ya es así aquí</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mío</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>stands here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>the feature here has a change of yours that was not sent yet</source>
        <translation>la entidad de aquí tiene un cambio suyo aún sin enviar</translation>
    </message>
    <message>
        <source>the feature here is another one by now</source>
        <translation>la entidad de aquí ya es otra</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>por eliminar</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>your own change, not sent yet</source>
        <translation>su propio cambio, aún sin enviar</translation>
    </message>
    <message>
        <source>{}
here: {}</source>
        <translation>{}
aquí: {}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <translation>{} aceptados</translation>
    </message>
    <message>
        <source>{} asked back</source>
        <translation>{} con pregunta</translation>
    </message>
    <message>
        <source>{} for review</source>
        <translation>{} por revisar</translation>
    </message>
    <message>
        <source>{} in conflict or not possible were left: decide about them one by one.</source>
        <translation>{} en conflicto o imposibles quedaron: decida sobre ellos uno a uno.</translation>
    </message>
    <message>
        <source>{} in draft</source>
        <translation>{} en borrador</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>{} of them in conflict</source>
        <translation>{} de ellos en conflicto</translation>
    </message>
    <message>
        <source>{} rejected</source>
        <translation>{} rechazados</translation>
    </message>
    <message>
        <source>{} values: {}.</source>
        <translation>{} valores: {}.</translation>
    </message>
    <message>
        <source>{} → {}
cannot be taken: {}</source>
        <translation>{} → {}
no se puede tomar: {}</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>As a draft</source>
        <translation>Como borrador</translation>
    </message>
    <message>
        <source>As a draft, not for review yet</source>
        <translation>Como borrador, aún no para revisar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file and write your changes into it; nothing is sent</source>
        <translation>Elegir un archivo y escribir en él sus cambios; no se envía nada</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Evidence, e.g. GNSS points, photos, a report</source>
        <translation>Prueba, p. ej. puntos GNSS, fotos, un informe</translation>
    </message>
    <message>
        <source>Leave out the changes of all others</source>
        <translation>Dejar fuera los cambios de todas las demás</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Hacer una propuesta</translation>
    </message>
    <message>
        <source>Make a proposal…</source>
        <translation>Hacer una propuesta…</translation>
    </message>
    <message>
        <source>Make no proposal</source>
        <translation>No hacer propuesta</translation>
    </message>
    <message>
        <source>Only the chosen features</source>
        <translation>Solo las entidades elegidas</translation>
    </message>
    <message>
        <source>Only the {} chosen features</source>
        <translation>Solo las {} entidades elegidas</translation>
    </message>
    <message>
        <source>Open a proposal…</source>
        <translation>Abrir una propuesta…</translation>
    </message>
    <message>
        <source>Others can look at it; it cannot be accepted yet</source>
        <translation>Otros pueden mirarla; aún no se puede aceptar</translation>
    </message>
    <message>
        <source>Photos are named in it, but do not travel: give their folder along.</source>
        <translation>La propuesta nombra las fotos, pero no las lleva: entregar también su carpeta.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Send changes as a file to the owner of the data, or open such a file</source>
        <translation>Enviar cambios como archivo al propietario de los datos, o abrir un archivo así</translation>
    </message>
    <message>
        <source>What shows it; for all changes</source>
        <translation>Qué lo demuestra; para todos los cambios</translation>
    </message>
    <message>
        <source>With your name from the options and the reason above.</source>
        <translation>Con su nombre de las opciones y el motivo de arriba.</translation>
    </message>
    <message>
        <source>Write the proposal…</source>
        <translation>Escribir la propuesta…</translation>
    </message>
    <message>
        <source>Write your changes into a file for the owner of the data</source>
        <translation>Escribir sus cambios en un archivo para el propietario de los datos</translation>
    </message>
</context>
<context>
    <name>ProposalPresenter</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered: {}. Write the answer and give the file back.</source>
        <translation>Respondido: {}. Escriba la respuesta y devuelva el archivo.</translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was.</source>
        <translation>Cancelado; todo está como estaba.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Nothing applies without a look: decide one by one.</source>
        <translation>Nada se aplica sin mirarlo: decida uno a uno.</translation>
    </message>
    <message>
        <source>Only what was asked back can be answered.</source>
        <translation>Solo se puede responder a lo preguntado.</translation>
    </message>
    <message>
        <source>Open the proposal</source>
        <translation>Abrir la propuesta</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Abrir {}</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Escribir la respuesta</translation>
    </message>
    <message>
        <source>Write the answer into the note, then press Answer.</source>
        <translation>Escriba la respuesta en la nota y pulse Responder.</translation>
    </message>
    <message>
        <source>Write what you ask into the note, then press Ask back.</source>
        <translation>Escriba en la nota lo que pregunta y pulse Preguntar.</translation>
    </message>
    <message>
        <source>{} written: give it back.</source>
        <translation>{} escrito: devuélvalo.</translation>
    </message>
    <message>
        <source>{}…</source>
        <translation>{}…</translation>
    </message>
    <message>
        <source>“{}” has edits that are not saved: save them first.</source>
        <translation>«{}» tiene ediciones sin guardar: guárdelas primero.</translation>
    </message>
</context>
<context>
    <name>ProposalStep</name>
    <message>
        <source>1. Choose a value, or many, and press 1 to accept, 2 to reject, 3 to ask back. 2. What you accept is a change of yours: look at it in Sync and send it. 3. Write the answer and give the file back.</source>
        <translation>1. Elija un valor, o muchos, y pulse 1 para aceptar, 2 para rechazar, 3 para preguntar. 2. Lo que acepta es un cambio suyo: mírelo en Sincronizar y envíelo. 3. Escriba la respuesta y devuelva el archivo.</translation>
    </message>
    <message>
        <source>A few words about proposals</source>
        <translation>Unas palabras sobre propuestas</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept all that apply</source>
        <translation>Aceptar lo aplicable</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask, or answer, about the chosen values; the note says what (key 3)</source>
        <translation>Preguntar, o responder, sobre los valores elegidos; la nota dice qué (tecla 3)</translation>
    </message>
    <message>
        <source>Back to your changes; all decisions are kept</source>
        <translation>Volver a sus cambios; todas las decisiones se conservan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>It is a draft: its author has not given it for review yet.</source>
        <translation>Es un borrador: su autor aún no lo ha dado a revisar.</translation>
    </message>
    <message>
        <source>Keys 1, 2, 3 accept, reject, ask back; 0 takes a decision back; Enter shows a feature</source>
        <translation>Las teclas 1, 2, 3 aceptan, rechazan, preguntan; 0 retira una decisión; Intro muestra una entidad</translation>
    </message>
    <message>
        <source>Let the chosen values be for review again, with the value from before (key 0)</source>
        <translation>Dejar los valores elegidos otra vez por revisar, con el valor de antes (tecla 0)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note: why, or what you ask</source>
        <translation>Nota: por qué, o qué pregunta</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Proposed values</source>
        <translation>Valores propuestos</translation>
    </message>
    <message>
        <source>Refuse the chosen values; the note says why (key 2)</source>
        <translation>Rechazar los valores elegidos; la nota dice por qué (tecla 2)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Show the features with this text</source>
        <translation>Mostrar las entidades con este texto</translation>
    </message>
    <message>
        <source>Take all values that nobody changed here meanwhile; conflicts wait for you</source>
        <translation>Tomar todos los valores que nadie cambió aquí entretanto; los conflictos le esperan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take the chosen values into the field copy, as your own changes (key 1)</source>
        <translation>Tomar los valores elegidos en la copia de campo, como cambios suyos (tecla 1)</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Escriba para filtrar</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>Why, or what you ask; goes back with the decision</source>
        <translation>Por qué, o qué pregunta; vuelve con la decisión</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>Escribir la respuesta…</translation>
    </message>
    <message>
        <source>Write the decisions and notes into a file for the other side</source>
        <translation>Escribir las decisiones y notas en un archivo para la otra parte</translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation>Su propuesta</translation>
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
        <translation>aquí</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
</context>
<context>
    <name>ProposalsPresenter</name>
    <message>
        <source>Look for proposals</source>
        <translation>Buscar propuestas</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Hacer una propuesta</translation>
    </message>
    <message>
        <source>Open the field copy that the proposal is about first, in Pull.</source>
        <translation>Abra antes, en Traer, la copia de campo de la que trata la propuesta.</translation>
    </message>
    <message>
        <source>{} written with {} features: give it to the owner of the data. Open the answer here.</source>
        <translation>{} escrito con {} entidades: entréguelo al propietario de los datos. Abra aquí la respuesta.</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>about {}</source>
        <translation>unos {}</translation>
    </message>
    <message>
        <source>how many features is not known</source>
        <translation>no se sabe cuántas entidades</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>{} free on that disk</source>
        <translation>{} libres en ese disco</translation>
    </message>
    <message>
        <source>{}: there is no room for it.</source>
        <translation>{}: no hay espacio para ello.</translation>
    </message>
</context>
<context>
    <name>PullChoice</name>
    <message>
        <source>A condition in CQL2, such as status = &apos;closed&apos; AND area_m2 &gt; 10000; empty for all features</source>
        <translation>Una condición en CQL2, como status = &apos;closed&apos; AND area_m2 &gt; 10000; vacío para todas las entidades</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Fields that come; the others are left out</source>
        <translation>Campos que vienen; los demás quedan fuera</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Tables and layers that come too, for the features pulled only</source>
        <translation>Tablas y capas que vienen también, solo para las entidades traídas</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Lo que le pertenece</translation>
    </message>
</context>
<context>
    <name>PullForm</name>
    <message>
        <source>A path or a web address; add “|layer” where it has several layers.</source>
        <translation>Una ruta o una dirección web; añada «|capa» si tiene varias capas.</translation>
    </message>
    <message>
        <source>Ask what there is; choose by a filter, by fields, and what belongs to it</source>
        <translation>Preguntar qué hay; elegir por filtro, por campos y lo que le pertenece</translation>
    </message>
    <message>
        <source>CSV, GeoJSON, GeoPackage, zipped Shapefile, … or the address of a file or a collection</source>
        <translation>CSV, GeoJSON, GeoPackage, Shapefile en zip, … o la dirección de un archivo o una colección</translation>
    </message>
    <message>
        <source>Copy the features of the area into the field copy</source>
        <translation>Copiar las entidades del área en la copia de campo</translation>
    </message>
    <message>
        <source>Field copy</source>
        <translation>Copia de campo</translation>
    </message>
    <message>
        <source>Field copy (*.gpkg)</source>
        <translation>Copia de campo (*.gpkg)</translation>
    </message>
    <message>
        <source>Field copy (made, or added to)</source>
        <translation>Copia de campo (se crea o se amplía)</translation>
    </message>
    <message>
        <source>File of the field copy</source>
        <translation>Archivo de la copia de campo</translation>
    </message>
    <message>
        <source>File or address to pull</source>
        <translation>Archivo o dirección que traer</translation>
    </message>
    <message>
        <source>File to pull</source>
        <translation>Archivo que traer</translation>
    </message>
    <message>
        <source>Fold this away</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>GeoPackage to make; an existing field copy gets one more layer</source>
        <translation>GeoPackage que crear; una copia de campo existente recibe una capa más</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licencia: {}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Pull a file or an address</source>
        <translation>Traer un archivo o una dirección</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>field copy</source>
        <translation>copia de campo</translation>
    </message>
    <message>
        <source>{} datasets</source>
        <translation>{} conjuntos de datos</translation>
    </message>
</context>
<context>
    <name>PullPresenter</name>
    <message>
        <source>Asking {}</source>
        <translation>Preguntando a {}</translation>
    </message>
    <message>
        <source>Pull cancelled; nothing was written.</source>
        <translation>Traída cancelada; no se escribió nada.</translation>
    </message>
    <message>
        <source>Pull {}</source>
        <translation>Traer {}</translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation>Leer {}</translation>
    </message>
    <message>
        <source>Reading the area</source>
        <translation>Leyendo el área</translation>
    </message>
    <message>
        <source>{} pulled into {}.</source>
        <translation>{} traído a {}.</translation>
    </message>
    <message>
        <source>{} skipped.</source>
        <translation>{} omitidas.</translation>
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
        <translation>Unas palabras sobre este paso</translation>
    </message>
    <message>
        <source>A field copy is a GeoPackage with the data and an untouched snapshot of it. Edit its layers in QGIS as usual, also without a network. Check looks what is newer there, Refresh takes it in and leaves what you changed. Screen then ranks the facilities; Sync sends your corrections back.</source>
        <translation>Una copia de campo es un GeoPackage con los datos y una imagen intacta de ellos. Edite sus capas en QGIS como siempre, también sin red. Comprobar mira qué es más nuevo allí, Actualizar lo incorpora y deja lo que usted cambió. Cribar ordena después las instalaciones; Sincronizar devuelve sus correcciones.</translation>
    </message>
    <message>
        <source>Add the chosen layer to the map</source>
        <translation>Añadir la capa elegida al mapa</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Añadir al mapa</translation>
    </message>
    <message>
        <source>Bring what was done in the field back into the chosen field copy</source>
        <translation>Llevar lo hecho en el campo de vuelta a la copia de campo elegida</translation>
    </message>
    <message>
        <source>Copy a file or what is at an address into a field copy</source>
        <translation>Copiar un archivo o lo que hay en una dirección en una copia de campo</translation>
    </message>
    <message>
        <source>Field copies</source>
        <translation>Copias de campo</translation>
    </message>
    <message>
        <source>Field copies and their layers</source>
        <translation>Copias de campo y sus capas</translation>
    </message>
    <message>
        <source>Find data</source>
        <translation>Buscar datos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Go to step 1</source>
        <translation>Ir al paso 1</translation>
    </message>
    <message>
        <source>Make a folder for the field of the chosen field copy, that works without a network</source>
        <translation>Crear para la copia de campo elegida una carpeta para el campo, que funciona sin red</translation>
    </message>
    <message>
        <source>No field copy yet: find a dataset and press Pull, pull a file of your own, or open a field copy you already have.</source>
        <translation>Aún no hay copia de campo: busque un conjunto de datos y pulse Traer, traiga un archivo propio o abra una copia de campo que ya tenga.</translation>
    </message>
    <message>
        <source>Open a field copy you already have</source>
        <translation>Abrir una copia de campo que ya tiene</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Prepare a survey…</source>
        <translation>Preparar campaña…</translation>
    </message>
    <message>
        <source>Pull a file…</source>
        <translation>Traer archivo…</translation>
    </message>
    <message>
        <source>Read the field copies again</source>
        <translation>Leer otra vez las copias de campo</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Recontar</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Mostrar el archivo en su carpeta</translation>
    </message>
    <message>
        <source>Take a survey in…</source>
        <translation>Recoger campaña…</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>¿Y ahora?</translation>
    </message>
</context>
<context>
    <name>RawRecord</name>
    <message>
        <source>Copy raw record</source>
        <translation>Copiar registro original</translation>
    </message>
    <message>
        <source>Copy the whole record as received</source>
        <translation>Copiar el registro entero tal como se recibió</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Registro original</translation>
    </message>
    <message>
        <source>The record as the catalogue sent it</source>
        <translation>El registro como lo envió el catálogo</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Receipt (CSV)</source>
        <translation>Recibo (CSV)</translation>
    </message>
    <message>
        <source>Receipt (HTML)</source>
        <translation>Recibo (HTML)</translation>
    </message>
    <message>
        <source>Receipt (JSON)</source>
        <translation>Recibo (JSON)</translation>
    </message>
</context>
<context>
    <name>ReceptorInputs</name>
    <message>
        <source>Layer with: {}. Without it the answer is UNKNOWN</source>
        <translation>Capa con: {}. Sin ella la respuesta es UNKNOWN</translation>
    </message>
</context>
<context>
    <name>Reckoner</name>
    <message>
        <source>Counting facilities</source>
        <translation>Contando instalaciones</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Drawing a few tiles, to see how large it becomes…</source>
        <translation>Dibujando unas teselas, para ver cuánto ocupará…</translation>
    </message>
    <message>
        <source>No layer is ticked: tick at least one.</source>
        <translation>No hay ninguna capa marcada: marque al menos una.</translation>
    </message>
    <message>
        <source>Reckoning sample points</source>
        <translation>Calculando puntos de muestreo</translation>
    </message>
    <message>
        <source>Reckoning the basemap</source>
        <translation>Calculando el mapa base</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>The first page names no area yet.</source>
        <translation>La primera página aún no nombra un área.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>ArcGIS service</source>
        <translation>Servicio ArcGIS</translation>
    </message>
    <message>
        <source>Commodities</source>
        <translation>Materias primas</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Facility types</source>
        <translation>Tipos de instalación</translation>
    </message>
    <message>
        <source>Features service (OGC API)</source>
        <translation>Servicio de entidades (OGC API)</translation>
    </message>
    <message>
        <source>Features service (WFS)</source>
        <translation>Servicio de entidades (WFS)</translation>
    </message>
    <message>
        <source>FlatGeobuf file</source>
        <translation>Archivo FlatGeobuf</translation>
    </message>
    <message>
        <source>From {}:</source>
        <translation>De {}:</translation>
    </message>
    <message>
        <source>GeoJSON file</source>
        <translation>Archivo GeoJSON</translation>
    </message>
    <message>
        <source>GeoPackage file</source>
        <translation>Archivo GeoPackage</translation>
    </message>
    <message>
        <source>GeoParquet file</source>
        <translation>Archivo GeoParquet</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Layer {}</source>
        <translation>Capa {}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Map service (WMS)</source>
        <translation>Servicio de mapas (WMS)</translation>
    </message>
    <message>
        <source>Map service in tiles (WMTS)</source>
        <translation>Servicio de mapas en teselas (WMTS)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Raster file (GeoTIFF)</source>
        <translation>Archivo ráster (GeoTIFF)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Shapefile, zipped</source>
        <translation>Shapefile, en zip</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>The catalogue names none.</source>
        <translation>El catálogo no nombra ninguna.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Vector tiles</source>
        <translation>Teselas vectoriales</translation>
    </message>
    <message>
        <source>Ways to get the data</source>
        <translation>Formas de obtener los datos</translation>
    </message>
    <message>
        <source>Where it is listed</source>
        <translation>Dónde figura</translation>
    </message>
    <message>
        <source>access differs between the catalogues</source>
        <translation>el acceso difiere entre los catálogos</translation>
    </message>
    <message>
        <source>access not stated</source>
        <translation>acceso sin indicar</translation>
    </message>
    <message>
        <source>also in {}</source>
        <translation>también en {}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>id {}</source>
        <translation>id {}</translation>
    </message>
    <message>
        <source>licence and access differ between the catalogues</source>
        <translation>licencia y acceso difieren entre los catálogos</translation>
    </message>
    <message>
        <source>licence differs between the catalogues</source>
        <translation>la licencia difiere entre los catálogos</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licencia sin indicar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>not restored</source>
        <translation>no restaurada</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurada</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>updated {}</source>
        <translation>actualizado {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>… (cut here: {} characters in all)</source>
        <translation>… (cortado aquí: {} caracteres en total)</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add as a live layer</source>
        <translation>Añadir como capa en vivo</translation>
    </message>
    <message>
        <source>Add as a live layer, from {}</source>
        <translation>Añadir como capa en vivo, de {}</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>Añadir {}</translation>
    </message>
    <message>
        <source>Copy into a field copy</source>
        <translation>Copiar en una copia de campo</translation>
    </message>
    <message>
        <source>Copy into a field copy, from {}</source>
        <translation>Copiar en una copia de campo, de {}</translation>
    </message>
    <message>
        <source>Details, licence, raw record</source>
        <translation>Detalles, licencia, registro original</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Pull {}</source>
        <translation>Traer {}</translation>
    </message>
    <message>
        <source>This record names no service or file that can be copied</source>
        <translation>Este registro no nombra ningún servicio ni archivo que se pueda copiar</translation>
    </message>
    <message>
        <source>This record names no service that can be shown live</source>
        <translation>Este registro no nombra ningún servicio que se pueda mostrar en vivo</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>All that the catalogues say</source>
        <translation>Todo lo que dicen los catálogos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Detalles del registro</translation>
    </message>
    <message>
        <source>Fold the details away</source>
        <translation>Plegar los detalles</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Registro original</translation>
    </message>
    <message>
        <source>Show the record as received</source>
        <translation>Mostrar el registro tal como se recibió</translation>
    </message>
    <message>
        <source>Zoom to its area</source>
        <translation>Acercar a su área</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>What was changed here stayed ({}).</source>
        <translation>Lo cambiado aquí se conservó ({}).</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometría</translation>
    </message>
    <message>
        <source>id {}</source>
        <translation>id {}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>{} changed there</source>
        <translation>{} cambiadas allí</translation>
    </message>
    <message>
        <source>{} deleted there</source>
        <translation>{} eliminadas allí</translation>
    </message>
    <message>
        <source>{} deleted there, kept for photos or notes</source>
        <translation>{} eliminadas allí, conservadas por fotos o notas</translation>
    </message>
    <message>
        <source>{} in conflict</source>
        <translation>{} en conflicto</translation>
    </message>
    <message>
        <source>{} is up to date.</source>
        <translation>{} está al día.</translation>
    </message>
    <message>
        <source>{} left alone, still to be sent</source>
        <translation>{} sin tocar, aún por enviar</translation>
    </message>
    <message>
        <source>{} left the area or the filter</source>
        <translation>{} salieron del área o del filtro</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} nuevas</translation>
    </message>
    <message>
        <source>{} newer there</source>
        <translation>{} más nuevas allí</translation>
    </message>
    <message>
        <source>{} not found, kept</source>
        <translation>{} no encontradas, conservadas</translation>
    </message>
    <message>
        <source>{} refreshed: {}.</source>
        <translation>{} actualizada: {}.</translation>
    </message>
    <message>
        <source>{}: a refresh would bring {}.</source>
        <translation>{}: una actualización traería {}.</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… y {} más</translation>
    </message>
</context>
<context>
    <name>RefreshPresenter</name>
    <message>
        <source>Cancelled; the layer is as it was.</source>
        <translation>Cancelado; la capa está como estaba.</translation>
    </message>
    <message>
        <source>Cancelled; what was refreshed before stays. Refresh again to go on from there.</source>
        <translation>Cancelado; lo actualizado antes se conserva. Actualice otra vez para seguir desde ahí.</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Comprobando {}</translation>
    </message>
    <message>
        <source>Refreshing {}</source>
        <translation>Actualizando {}</translation>
    </message>
    <message>
        <source>“{}” has edits that are not saved: save them, then refresh.</source>
        <translation>«{}» tiene ediciones sin guardar: guárdelas y actualice después.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Remarks ({})</source>
        <translation>Observaciones ({})</translation>
    </message>
    <message>
        <source>Why features were skipped, and what else is worth knowing</source>
        <translation>Por qué se omitieron entidades, y qué más vale la pena saber</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Edits of {} are not saved: they would stay at home.</source>
        <translation>Las ediciones de {} no están guardadas: se quedarían en casa.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparando</translation>
    </message>
    <message>
        <source>The edits of “{}” were not saved.</source>
        <translation>Las ediciones de «{}» no se guardaron.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Date that the report bears (empty: none, for the same bytes again)</source>
        <translation>Fecha que lleva el informe (vacío: ninguna, para repetir los mismos bytes)</translation>
    </message>
    <message>
        <source>Name of the facility, for the report</source>
        <translation>Nombre de la instalación, para el informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report to print</source>
        <translation>Informe que imprimir</translation>
    </message>
    <message>
        <source>The result&apos;s metadata were not kept: {}</source>
        <translation>Los metadatos del resultado no se guardaron: {}</translation>
    </message>
</context>
<context>
    <name>ResultLayer</name>
    <message>
        <source>Closing the file</source>
        <translation>Cerrando el archivo</translation>
    </message>
    <message>
        <source>The field {} is replaced by the result of that name.</source>
        <translation>El campo {} se sustituye por el resultado de ese nombre.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Add as live layer</source>
        <translation>Añadir como capa en vivo</translation>
    </message>
    <message>
        <source>Copy title, id and link</source>
        <translation>Copiar título, id y enlace</translation>
    </message>
    <message>
        <source>Found records</source>
        <translation>Registros encontrados</translation>
    </message>
    <message>
        <source>Found records; Enter unfolds the details</source>
        <translation>Registros encontrados; Intro despliega los detalles</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Pull into a field copy</source>
        <translation>Traer a una copia de campo</translation>
    </message>
    <message>
        <source>Zoom to its area</source>
        <translation>Acercar a su área</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Facility sheet…</source>
        <translation>Ficha de instalación…</translation>
    </message>
    <message>
        <source>Make one page for one facility: select it on the map first, or name it in the dialog</source>
        <translation>Hacer una página para una instalación: selecciónela antes en el mapa o nómbrela en el diálogo</translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation>Abrir el informe en el navegador</translation>
    </message>
    <message>
        <source>Open the table of the result, ranked, with what the method found in the first columns</source>
        <translation>Abrir la tabla del resultado, ordenada, con lo que halló el método en las primeras columnas</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print the report to a PDF file beside it, and open that</source>
        <translation>Imprimir el informe en un PDF junto a él y abrirlo</translation>
    </message>
    <message>
        <source>Ranked table</source>
        <translation>Tabla ordenada</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Como se encontró</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Materia prima</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation>Tipo de instalación</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Acortar la lista</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Only records with these words are listed; letters typed in the list come here, too</source>
        <translation>Solo se listan los registros con estas palabras; las letras escritas en la lista llegan aquí también</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Show all footprints on the map; click one there to select its record</source>
        <translation>Mostrar todos los contornos en el mapa; haga clic en uno para seleccionar su registro</translation>
    </message>
    <message>
        <source>Show pictures without asking</source>
        <translation>Mostrar imágenes sin preguntar</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Ordenar y agrupar</translation>
    </message>
    <message>
        <source>Sort and group the list; pictures</source>
        <translation>Ordenar y agrupar la lista; imágenes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>{} of {} listed</source>
        <translation>{} de {} listados</translation>
    </message>
</context>
<context>
    <name>ResultsPresenter</name>
    <message>
        <source>Open {}</source>
        <translation>Abrir {}</translation>
    </message>
    <message>
        <source>Picture of {}</source>
        <translation>Imagen de {}</translation>
    </message>
    <message>
        <source>{} records are selected: choose {} at most for this.</source>
        <translation>Hay {} registros seleccionados: elija como mucho {} para esto.</translation>
    </message>
    <message>
        <source>“{}” is on the map, live from its service.</source>
        <translation>«{}» está en el mapa, en vivo desde su servicio.</translation>
    </message>
</context>
<context>
    <name>RiskResource</name>
    <message>
        <source>“{}” and “{}” have no id in common: choose a field that both have under {}.</source>
        <translation>«{}» y «{}» no tienen ningún id en común: elija en {} un campo que tengan ambas.</translation>
    </message>
    <message>
        <source>“{}” is matched by {}: {} of {} facilities{}.</source>
        <translation>«{}» se une por {}: {} de {} instalaciones{}.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check {}</source>
        <translation>Comprobar {}</translation>
    </message>
    <message>
        <source>Look what is newer on the service; nothing is changed</source>
        <translation>Mirar qué es más nuevo en el servicio; no se cambia nada</translation>
    </message>
    <message>
        <source>Pull again what changed on the service; what was changed here stays</source>
        <translation>Traer de nuevo lo que cambió en el servicio; lo cambiado aquí se conserva</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Actualizar todo</translation>
    </message>
    <message>
        <source>Refresh all of {}</source>
        <translation>Actualizar todo {}</translation>
    </message>
    <message>
        <source>Refresh each layer of this field copy, one after the other</source>
        <translation>Actualizar cada capa de esta copia de campo, una tras otra</translation>
    </message>
    <message>
        <source>Refresh {}</source>
        <translation>Actualizar {}</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>&amp;Field sheets</source>
        <translation>&amp;Hojas de campo</translation>
    </message>
    <message>
        <source>&amp;Samples per facility</source>
        <translation>&amp;Muestras por instalación</translation>
    </message>
    <message>
        <source>0 for none</source>
        <translation>0 para ninguna</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Field sheets</source>
        <translation>Hojas de campo</translation>
    </message>
    <message>
        <source>From &amp;edge</source>
        <translation>Desde el &amp;borde</translation>
    </message>
    <message>
        <source>From edge</source>
        <translation>Desde el borde</translation>
    </message>
    <message>
        <source>How the points lie in a facility</source>
        <translation>Cómo se sitúan los puntos en una instalación</translation>
    </message>
    <message>
        <source>PDF to print, a page per facility: map, attributes, empty fields to write on, a code to scan</source>
        <translation>PDF para imprimir, una página por instalación: mapa, atributos, campos vacíos para escribir, un código para escanear</translation>
    </message>
    <message>
        <source>S&amp;pacing</source>
        <translation>S&amp;eparación</translation>
    </message>
    <message>
        <source>Samples per facility</source>
        <translation>Muestras por instalación</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>Se&amp;milla</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Smallest distance between two points, metres</source>
        <translation>Distancia mínima entre dos puntos, metros</translation>
    </message>
    <message>
        <source>Smallest distance of a point from the outline, metres</source>
        <translation>Distancia mínima de un punto al contorno, metros</translation>
    </message>
    <message>
        <source>Smallest spacing</source>
        <translation>Separación mínima</translation>
    </message>
    <message>
        <source>The same seed and facilities give the same points</source>
        <translation>La misma semilla y las mismas instalaciones dan los mismos puntos</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>1 search</source>
        <translation>1 búsqueda</translation>
    </message>
    <message>
        <source>Nothing new since {}.</source>
        <translation>Nada nuevo desde {}.</translation>
    </message>
    <message>
        <source>Only the first {} were looked at.</source>
        <translation>Solo se miraron los primeros {}.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>in an area</source>
        <translation>en un área</translation>
    </message>
    <message>
        <source>{} new, {} changed</source>
        <translation>{} nuevos, {} cambiados</translation>
    </message>
    <message>
        <source>{} records remembered: the next run tells what is new.</source>
        <translation>{} registros recordados: la próxima ejecución dice qué es nuevo.</translation>
    </message>
    <message>
        <source>{} searches</source>
        <translation>{} búsquedas</translation>
    </message>
    <message>
        <source>{} since {}.</source>
        <translation>{} desde {}.</translation>
    </message>
</context>
<context>
    <name>SavedAreas</name>
    <message>
        <source>No saved search has an area: save one in step 1, or choose another area.</source>
        <translation>Ninguna búsqueda guardada tiene área: guarde una en el paso 1 o elija otra área.</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Searches that were saved in step 1 with an area</source>
        <translation>Búsquedas guardadas en el paso 1 con un área</translation>
    </message>
</context>
<context>
    <name>SavedFiles</name>
    <message>
        <source>Export of searches</source>
        <translation>Exportación de búsquedas</translation>
    </message>
    <message>
        <source>Import of searches</source>
        <translation>Importación de búsquedas</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>There is no saved search yet.</source>
        <translation>Aún no hay ninguna búsqueda guardada.</translation>
    </message>
    <message>
        <source>With these there would be more than {} searches.</source>
        <translation>Con estas habría más de {} búsquedas.</translation>
    </message>
    <message>
        <source>{} of them are here already: {}. Replace these?</source>
        <translation>{} de ellas ya están aquí: {}. ¿Sustituirlas?</translation>
    </message>
    <message>
        <source>{} read.</source>
        <translation>{} leídas.</translation>
    </message>
    <message>
        <source>{} written to {}.</source>
        <translation>{} escritas en {}.</translation>
    </message>
    <message>
        <source>“{}” is there already. Replace it?</source>
        <translation>«{}» ya está allí. ¿Sustituirlo?</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Enter runs a search, F2 renames it, Delete deletes it</source>
        <translation>Intro ejecuta una búsqueda, F2 la renombra, Supr la elimina</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Saved searches and history</source>
        <translation>Búsquedas guardadas e historial</translation>
    </message>
    <message>
        <source>last run {}</source>
        <translation>última ejecución {}</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nunca ejecutada</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>A name to keep this search under</source>
        <translation>Un nombre para guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija antes un archivo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Eliminar lo seleccionado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File of saved searches</source>
        <translation>Archivo de búsquedas guardadas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Give another name</source>
        <translation>Dar otro nombre</translation>
    </message>
    <message>
        <source>Give the search a name first.</source>
        <translation>Dé antes un nombre a la búsqueda.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Keep what is asked for now</source>
        <translation>Guardar lo que se pide ahora</translation>
    </message>
    <message>
        <source>Name for this search</source>
        <translation>Nombre para esta búsqueda</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read searches from a file</source>
        <translation>Leer búsquedas de un archivo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved searches ({})</source>
        <translation>Búsquedas guardadas ({})</translation>
    </message>
    <message>
        <source>Search again, and tell what is new</source>
        <translation>Buscar otra vez y decir qué es nuevo</translation>
    </message>
    <message>
        <source>Type to filter the list</source>
        <translation>Escriba para filtrar la lista</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Usar este archivo</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write selected or all searches to a file</source>
        <translation>Escribir en un archivo las búsquedas seleccionadas o todas</translation>
    </message>
</context>
<context>
    <name>SavedPresenter</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete {}? What it had found is forgotten, too.</source>
        <translation>¿Eliminar {}? Se olvida también lo que había encontrado.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>The area has too many corners to be kept: choose or draw a simpler one.</source>
        <translation>El área tiene demasiados vértices para guardarla: elija o dibuje una más sencilla.</translation>
    </message>
    <message>
        <source>The words are too many to be kept: search for fewer.</source>
        <translation>Las palabras son demasiadas para guardarlas: busque menos.</translation>
    </message>
    <message>
        <source>There is a search named “{}” already. Replace it?</source>
        <translation>Ya hay una búsqueda llamada «{}». ¿Sustituirla?</translation>
    </message>
    <message>
        <source>{} searches are saved: delete one first.</source>
        <translation>Hay {} búsquedas guardadas: elimine antes una.</translation>
    </message>
    <message>
        <source>“{}” cannot be its name: empty, or taken.</source>
        <translation>«{}» no puede ser su nombre: vacío u ocupado.</translation>
    </message>
    <message>
        <source>“{}” is saved.</source>
        <translation>«{}» está guardada.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>; the layer “{}” has such fields: choose it above to screen that one</source>
        <translation>; la capa «{}» tiene esos campos: elíjala arriba para cribar esa</translation>
    </message>
    <message>
        <source>Acid–base</source>
        <translation>Ácido-base</translation>
    </message>
    <message>
        <source>All of them only because something is not known: the report says what.</source>
        <translation>Todas ellas solo porque algo no se conoce: el informe dice qué.</translation>
    </message>
    <message>
        <source>An outer bound for {} of {}; for {} height or volume is not known.</source>
        <translation>Un límite exterior para {} de {}; para {} no se conoce la altura o el volumen.</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Superficie (m²)</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Químicos</translation>
    </message>
    <message>
        <source>Commodities</source>
        <translation>Materias primas</translation>
    </message>
    <message>
        <source>Considerable ecological risk</source>
        <translation>Riesgo ecológico considerable</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Contaminación</translation>
    </message>
    <message>
        <source>Contents of elements</source>
        <translation>Contenidos de elementos</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Critical raw materials are not known for any of {}: the layer has mass and class only.</source>
        <translation>No se conocen materias primas fundamentales de ninguna de {}: la capa solo tiene masa y clase.</translation>
    </message>
    <message>
        <source>Density (t/m³)</source>
        <translation>Densidad (t/m³)</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Modelo de elevaciones</translation>
    </message>
    <message>
        <source>Examine further</source>
        <translation>Examinar más</translation>
    </message>
    <message>
        <source>Exposed to wind</source>
        <translation>Expuesta al viento</translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation>Tipo de instalación</translation>
    </message>
    <message>
        <source>Farmland</source>
        <translation>Agrícola</translation>
    </message>
    <message>
        <source>Gives mass and class only: {}.</source>
        <translation>Da solo masa y clase: {}.</translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation>Altura (m)</translation>
    </message>
    <message>
        <source>High risk, high resource</source>
        <translation>Riesgo alto, recurso alto</translation>
    </message>
    <message>
        <source>High risk, low resource</source>
        <translation>Riesgo alto, recurso bajo</translation>
    </message>
    <message>
        <source>Id of the facility</source>
        <translation>Id de la instalación</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Low ecological risk</source>
        <translation>Riesgo ecológico bajo</translation>
    </message>
    <message>
        <source>Low risk, high resource</source>
        <translation>Riesgo bajo, recurso alto</translation>
    </message>
    <message>
        <source>Low risk, low resource</source>
        <translation>Riesgo bajo, recurso bajo</translation>
    </message>
    <message>
        <source>Mass (t)</source>
        <translation>Masa (t)</translation>
    </message>
    <message>
        <source>Moderate ecological risk</source>
        <translation>Riesgo ecológico moderado</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needs {}: {}.</source>
        <translation>Necesita {}: {}.</translation>
    </message>
    <message>
        <source>No need to examine further</source>
        <translation>No es necesario examinar más</translation>
    </message>
    <message>
        <source>Not acid generating</source>
        <translation>No generador de ácido</translation>
    </message>
    <message>
        <source>Not given, so the answer is UNKNOWN and counts as YES: {}.</source>
        <translation>Sin dar, así que la respuesta es UNKNOWN y cuenta como YES: {}.</translation>
    </message>
    <message>
        <source>Permeable ground</source>
        <translation>Suelo permeable</translation>
    </message>
    <message>
        <source>Poor-status water</source>
        <translation>Agua en mal estado</translation>
    </message>
    <message>
        <source>Potentially acid generating</source>
        <translation>Potencialmente generador de ácido</translation>
    </message>
    <message>
        <source>Pre-selection</source>
        <translation>Preselección</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>Espacios protegidos</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Result: resource</source>
        <translation>Resultado: recurso</translation>
    </message>
    <message>
        <source>Result: risk</source>
        <translation>Resultado: riesgo</translation>
    </message>
    <message>
        <source>Risk and resource</source>
        <translation>Riesgo y recurso</translation>
    </message>
    <message>
        <source>Run-out</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Poblaciones</translation>
    </message>
    <message>
        <source>Slope (°)</source>
        <translation>Pendiente (°)</translation>
    </message>
    <message>
        <source>Sulphide minerals</source>
        <translation>Minerales sulfurosos</translation>
    </message>
    <message>
        <source>Sulphide sulphur (%)</source>
        <translation>Azufre de sulfuros (%)</translation>
    </message>
    <message>
        <source>Takes {}, matched by {}.</source>
        <translation>Toma {}, unido por {}.</translation>
    </message>
    <message>
        <source>Thickness (m)</source>
        <translation>Espesor (m)</translation>
    </message>
    <message>
        <source>This layer holds no results yet: the pre-selection and the resource potential run first.</source>
        <translation>Esta capa aún no contiene resultados: antes se ejecutan la preselección y el potencial de recursos.</translation>
    </message>
    <message>
        <source>Total sulphur (%)</source>
        <translation>Azufre total (%)</translation>
    </message>
    <message>
        <source>Toxic metals</source>
        <translation>Metales tóxicos</translation>
    </message>
    <message>
        <source>UNFC code</source>
        <translation>Código UNFC</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Very high ecological risk</source>
        <translation>Riesgo ecológico muy alto</translation>
    </message>
    <message>
        <source>Volume (m³)</source>
        <translation>Volumen (m³)</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contenidos</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>less than 1 t of critical raw materials</source>
        <translation>menos de 1 t de materias primas fundamentales</translation>
    </message>
    <message>
        <source>mass or volume</source>
        <translation>masa o volumen</translation>
    </message>
    <message>
        <source>needs {}</source>
        <translation>necesita {}</translation>
    </message>
    <message>
        <source>no field holds sulphide or total sulphur (%)</source>
        <translation>ningún campo contiene azufre de sulfuros o total (%)</translation>
    </message>
    <message>
        <source>no field holds sulphur (%)</source>
        <translation>ningún campo contiene azufre (%)</translation>
    </message>
    <message>
        <source>no field holds that of a resource potential, which cannot run first without mass and contents</source>
        <translation>ningún campo contiene el de un potencial de recursos, que no puede ejecutarse antes sin masa y contenidos</translation>
    </message>
    <message>
        <source>no field holds the content of an element, such as Cu_pct or As_ppm</source>
        <translation>ningún campo contiene el contenido de un elemento, como Cu_pct o As_ppm</translation>
    </message>
    <message>
        <source>no field holds the density (t/m³); one for all may be given in Run…</source>
        <translation>ningún campo contiene la densidad (t/m³); se puede dar una para todas en Opciones…</translation>
    </message>
    <message>
        <source>no field holds the height of the dam or heap (m)</source>
        <translation>ningún campo contiene la altura de la presa o escombrera (m)</translation>
    </message>
    <message>
        <source>no field holds the mass (t), nor volume (m³) and density (t/m³)</source>
        <translation>ningún campo contiene la masa (t), ni volumen (m³) y densidad (t/m³)</translation>
    </message>
    <message>
        <source>no field holds the neutralisation potential (kg CaCO₃/t)</source>
        <translation>ningún campo contiene el potencial de neutralización (kg CaCO₃/t)</translation>
    </message>
    <message>
        <source>no field holds the result of a pre-selection or contamination</source>
        <translation>ningún campo contiene el resultado de una preselección o contaminación</translation>
    </message>
    <message>
        <source>no field holds the stored volume (m³)</source>
        <translation>ningún campo contiene el volumen almacenado (m³)</translation>
    </message>
    <message>
        <source>no field holds the thickness (m)</source>
        <translation>ningún campo contiene el espesor (m)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>ready in part, without {}</source>
        <translation>listo en parte, sin {}</translation>
    </message>
    <message>
        <source>ready, runs two methods first</source>
        <translation>listo, ejecuta antes dos métodos</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>results of resource</source>
        <translation>resultados de recurso</translation>
    </message>
    <message>
        <source>results of risk</source>
        <translation>resultados de riesgo</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>sulphur</source>
        <translation>azufre</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>espesor</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>{} answers of persons count, {} in the place of what the data say: see the reasons.</source>
        <translation>Cuentan {} respuestas de personas, {} en lugar de lo que dicen los datos: vea los motivos.</translation>
    </message>
    <message>
        <source>{} from “{}” ({})</source>
        <translation>{} de «{}» ({})</translation>
    </message>
    <message>
        <source>{} of them only because something is not known: the report says what.</source>
        <translation>{} de ellas solo porque algo no se conoce: el informe dice qué.</translation>
    </message>
    <message>
        <source>{} of {} examine further.</source>
        <translation>{} de {} se examinan más.</translation>
    </message>
    <message>
        <source>{} of {} high in both, {} without a quadrant: the reasons say why.</source>
        <translation>{} de {} altas en ambos, {} sin cuadrante: los motivos dicen por qué.</translation>
    </message>
    <message>
        <source>{} of {} hold critical raw materials, {} t in all; {} not known.</source>
        <translation>{} de {} contienen materias primas fundamentales, {} t en total; {} sin conocer.</translation>
    </message>
    <message>
        <source>{} of {} potentially acid generating, {} uncertain, {} without data.</source>
        <translation>{} de {} potencialmente generadoras de ácido, {} inciertas, {} sin datos.</translation>
    </message>
    <message>
        <source>{} of {} with a considerable or very high ecological risk, {} not known.</source>
        <translation>{} de {} con riesgo ecológico considerable o muy alto, {} sin conocer.</translation>
    </message>
    <message>
        <source>{} t of critical raw materials and more</source>
        <translation>{} t de materias primas fundamentales o más</translation>
    </message>
</context>
<context>
    <name>ScreenPresenter</name>
    <message>
        <source>Counting the results</source>
        <translation>Contando los resultados</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Imprimiendo el informe</translation>
    </message>
    <message>
        <source>Screening cancelled.</source>
        <translation>Cribado cancelado.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} with contents of {}</source>
        <translation>{} con contenidos de {}</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source>A few words about this step</source>
        <translation>Unas palabras sobre este paso</translation>
    </message>
    <message>
        <source>Fields of the layer</source>
        <translation>Campos de la capa</translation>
    </message>
    <message>
        <source>Forget what was chosen here for this source, and recognise its fields again</source>
        <translation>Olvidar lo elegido aquí para este origen y reconocer otra vez sus campos</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer to screen: facilities as polygons or points, or a table of samples</source>
        <translation>Capa que cribar: instalaciones como polígonos o puntos, o una tabla de muestras</translation>
    </message>
    <message>
        <source>Layers around</source>
        <translation>Capas alrededor</translation>
    </message>
    <message>
        <source>No facilities in the project yet: pull or open a layer first.</source>
        <translation>Aún no hay instalaciones en el proyecto: traiga o abra antes una capa.</translation>
    </message>
    <message>
        <source>Recognise anew</source>
        <translation>Reconocer otra vez</translation>
    </message>
    <message>
        <source>Run now runs a method with the inputs that were recognised; Run… opens its dialog to change them. What is not known counts as a reason to examine further, never as harmless. The result is a layer above the one it explains; the report gives reasons, sources and what was missing.</source>
        <translation>Ejecutar lanza un método con las entradas reconocidas; Opciones… abre su diálogo para cambiarlas. Lo que no se conoce cuenta como razón para examinar más, nunca como inofensivo. El resultado es una capa sobre aquella que explica; el informe da motivos, fuentes y lo que faltaba.</translation>
    </message>
    <message>
        <source>Show and change which field and which layer is which</source>
        <translation>Mostrar y cambiar qué campo y qué capa es cada cosa</translation>
    </message>
    <message>
        <source>Show, edit</source>
        <translation>Mostrar, editar</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>{} of {} inputs recognised</source>
        <translation>{} de {} entradas reconocidas</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No catalogue answered.</source>
        <translation>No respondió ningún catálogo.</translation>
    </message>
    <message>
        <source>Nothing matches {}.</source>
        <translation>Nada coincide con {}.</translation>
    </message>
    <message>
        <source>The catalogues hold no records.</source>
        <translation>Los catálogos no contienen registros.</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>no {}</translation>
    </message>
    <message>
        <source>the area {}</source>
        <translation>el área {}</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>la época</translation>
    </message>
    <message>
        <source>the words “{}”</source>
        <translation>las palabras «{}»</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>{} falló</translation>
    </message>
    <message>
        <source>{} gave no answer.</source>
        <translation>{} no dio respuesta.</translation>
    </message>
    <message>
        <source>{} incomplete</source>
        <translation>{} incompleto</translation>
    </message>
    <message>
        <source>{} merged</source>
        <translation>{} unidos</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} o más</translation>
    </message>
    <message>
        <source>{}: {} entries could not be read</source>
        <translation>{}: {} entradas no se pudieron leer</translation>
    </message>
</context>
<context>
    <name>SentencePresenter</name>
    <message>
        <source>Reading the sentence</source>
        <translation>Leyendo la frase</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>Búsqueda cancelada.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {} of {}: {}</source>
        <translation>Paso {} de {}: {}</translation>
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
        <translation>Tipo de instalación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>other or not stated</source>
        <translation>otro o sin indicar</translation>
    </message>
    <message>
        <source>sample taken</source>
        <translation>muestra tomada</translation>
    </message>
    <message>
        <source>sample to be taken</source>
        <translation>muestra por tomar</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>({} more in the project)</source>
        <translation>({} más en el proyecto)</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 ninguno</translation>
    </message>
    <message>
        <source>1 facility</source>
        <translation>1 instalación</translation>
    </message>
    <message>
        <source>1 sample point</source>
        <translation>1 punto de muestreo</translation>
    </message>
    <message>
        <source>1 slight</source>
        <translation>1 leve</translation>
    </message>
    <message>
        <source>2 clear</source>
        <translation>2 claro</translation>
    </message>
    <message>
        <source>3 severe</source>
        <translation>3 grave</translation>
    </message>
    <message>
        <source>A plain name</source>
        <translation>Un nombre sencillo</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation>Precisión (m)</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Around and after</source>
        <translation>Alrededor y después</translation>
    </message>
    <message>
        <source>Attributes: what is known, and what is not yet</source>
        <translation>Atributos: lo que se conoce y lo que aún no</translation>
    </message>
    <message>
        <source>Basemap</source>
        <translation>Mapa base</translation>
    </message>
    <message>
        <source>Checked: it can be prepared; worth a look before:</source>
        <translation>Comprobado: se puede preparar; conviene mirar antes:</translation>
    </message>
    <message>
        <source>Checked: nothing stands in the way.</source>
        <translation>Comprobado: nada lo impide.</translation>
    </message>
    <message>
        <source>Checked: this has to be repaired first.</source>
        <translation>Comprobado: antes hay que reparar esto.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Listas de códigos</translation>
    </message>
    <message>
        <source>Conductivity (µS/cm)</source>
        <translation>Conductividad (µS/cm)</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Cracks</source>
        <translation>Grietas</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Fecha, hora</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distancia (m)</translation>
    </message>
    <message>
        <source>Drawing that many takes minutes, from a service even longer.</source>
        <translation>Dibujar tantas tarda minutos, desde un servicio aún más.</translation>
    </message>
    <message>
        <source>Drawing the basemap: {} of {} tiles</source>
        <translation>Dibujando el mapa base: {} de {} teselas</translation>
    </message>
    <message>
        <source>Drop the area</source>
        <translation>Quitar el área</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Polvo</translation>
    </message>
    <message>
        <source>Erosion</source>
        <translation>Erosión</translation>
    </message>
    <message>
        <source>Fencing</source>
        <translation>Cercado</translation>
    </message>
    <message>
        <source>Field sheets</source>
        <translation>Hojas de campo</translation>
    </message>
    <message>
        <source>Field sheets: page {} of {}</source>
        <translation>Hojas de campo: página {} de {}</translation>
    </message>
    <message>
        <source>Flow (l/s)</source>
        <translation>Caudal (l/s)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Fumes</source>
        <translation>Humos</translation>
    </message>
    <message>
        <source>GNSS</source>
        <translation>GNSS</translation>
    </message>
    <message>
        <source>GNSS with RTK</source>
        <translation>GNSS con RTK</translation>
    </message>
    <message>
        <source>Give identities</source>
        <translation>Dar identidades</translation>
    </message>
    <message>
        <source>Go to step 4; this page waits here</source>
        <translation>Ir al paso 4; esta página espera aquí</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Iron staining</source>
        <translation>Manchas de hierro</translation>
    </message>
    <message>
        <source>Leave at home</source>
        <translation>Dejar en casa</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
    <message>
        <source>Leave the deepest zoom levels of the basemap out</source>
        <translation>Dejar fuera los niveles de zoom más profundos del mapa base</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlas fuera</translation>
    </message>
    <message>
        <source>Less deep</source>
        <translation>Menos profundo</translation>
    </message>
    <message>
        <source>Located by</source>
        <translation>Situado con</translation>
    </message>
    <message>
        <source>Looking at how large the basemap becomes</source>
        <translation>Mirando cuánto ocupará el mapa base</translation>
    </message>
    <message>
        <source>Make valid</source>
        <translation>Hacer válido</translation>
    </message>
    <message>
        <source>Material is taken</source>
        <translation>Se extrae material</translation>
    </message>
    <message>
        <source>Moving the folder into place</source>
        <translation>Poniendo la carpeta en su lugar</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>One point by chance in each of equally large parts.</source>
        <translation>Un punto al azar en cada una de varias partes iguales.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Outline, visit, photos, samples</source>
        <translation>Contorno, visita, fotos, muestras</translation>
    </message>
    <message>
        <source>Permission of</source>
        <translation>Permiso de</translation>
    </message>
    <message>
        <source>Planned use</source>
        <translation>Uso previsto</translation>
    </message>
    <message>
        <source>Points at equal steps, the grid turned by chance.</source>
        <translation>Puntos a pasos iguales, la cuadrícula girada al azar.</translation>
    </message>
    <message>
        <source>Points by chance alone: some parts may stay without one.</source>
        <translation>Puntos solo al azar: algunas partes pueden quedar sin ninguno.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Reading the facilities for their sheets</source>
        <translation>Leyendo las instalaciones para sus hojas</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Ready: {}, {}, in {}</source>
        <translation>Listo: {}, {}, en {}</translation>
    </message>
    <message>
        <source>Receptors</source>
        <translation>Receptores</translation>
    </message>
    <message>
        <source>Redraw these outlines in your field copy; Sync shows it as a correction</source>
        <translation>Dibujar de nuevo estos contornos en su copia de campo; Sincronizar lo muestra como corrección</translation>
    </message>
    <message>
        <source>Remarks, sketch, photos</source>
        <translation>Observaciones, croquis, fotos</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Save the edits</source>
        <translation>Guardar las ediciones</translation>
    </message>
    <message>
        <source>Save the edits of the field copy&apos;s layers</source>
        <translation>Guardar las ediciones de las capas de la copia de campo</translation>
    </message>
    <message>
        <source>Seepage</source>
        <translation>Filtración</translation>
    </message>
    <message>
        <source>Set the area of the first page to everywhere</source>
        <translation>Poner el área de la primera página en todas partes</translation>
    </message>
    <message>
        <source>Shorten the folder&apos;s name and leave out what phones and Windows do not take</source>
        <translation>Acortar el nombre de la carpeta y quitar lo que teléfonos y Windows no admiten</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Mostrar conflictos</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation>Estratificado</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Take a name beside it that is not in use</source>
        <translation>Tomar un nombre parecido que no esté en uso</translation>
    </message>
    <message>
        <source>Take all layers</source>
        <translation>Tomar todas las capas</translation>
    </message>
    <message>
        <source>Take the tick of this layer away on the first page</source>
        <translation>Quitar la marca de esta capa en la primera página</translation>
    </message>
    <message>
        <source>Take the tick of this layer of the basemap away on the second page</source>
        <translation>Quitar la marca de esta capa del mapa base en la segunda página</translation>
    </message>
    <message>
        <source>Take these photos out of the survey; your field copy keeps them</source>
        <translation>Dejar estas fotos fuera de la campaña; su copia de campo las conserva</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatura (°C)</translation>
    </message>
    <message>
        <source>This facility has no usable outline: draw a sketch here.</source>
        <translation>Esta instalación no tiene contorno utilizable: dibuje aquí un croquis.</translation>
    </message>
    <message>
        <source>Tick all layers on the first page</source>
        <translation>Marcar todas las capas en la primera página</translation>
    </message>
    <message>
        <source>Up to {}; {} free on that disk.</source>
        <translation>Hasta {}; {} libres en ese disco.</translation>
    </message>
    <message>
        <source>Vegetation (%)</source>
        <translation>Vegetación (%)</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Water body</source>
        <translation>Masa de agua</translation>
    </message>
    <message>
        <source>Water on the pond</source>
        <translation>Agua sobre la balsa</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Write an identity for each of them into your field copy</source>
        <translation>Escribir una identidad para cada una en su copia de campo</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Escribiendo el proyecto</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>en gabinete</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>bolsa</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>botella</translation>
    </message>
    <message>
        <source>channel sample</source>
        <translation>muestra en canal</translation>
    </message>
    <message>
        <source>composite sample</source>
        <translation>muestra compuesta</translation>
    </message>
    <message>
        <source>core box</source>
        <translation>caja de testigos</translation>
    </message>
    <message>
        <source>depth (m)</source>
        <translation>profundidad (m)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>drill core</source>
        <translation>testigo de sondeo</translation>
    </message>
    <message>
        <source>grab sample</source>
        <translation>muestra puntual</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>mass (kg)</source>
        <translation>masa (kg)</translation>
    </message>
    <message>
        <source>not accessible</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>orthophoto</source>
        <translation>ortofoto</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>página {} de {}</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>observaciones</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
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
        <translation>{} instalaciones</translation>
    </message>
    <message>
        <source>{} more in the project</source>
        <translation>{} más en el proyecto</translation>
    </message>
    <message>
        <source>{} of {} tiles of the basemap stayed empty: it shows nothing there, or its service failed.</source>
        <translation>{} de {} teselas del mapa base quedaron vacías: no muestra nada allí, o su servicio falló.</translation>
    </message>
    <message>
        <source>{} sample points</source>
        <translation>{} puntos de muestreo</translation>
    </message>
    <message>
        <source>{} tiles, about {}.</source>
        <translation>{} teselas, unos {}.</translation>
    </message>
    <message>
        <source>{} to visit.</source>
        <translation>{} que visitar.</translation>
    </message>
    <message>
        <source>{} to visit; {} outside of the area.</source>
        <translation>{} que visitar; {} fuera del área.</translation>
    </message>
    <message>
        <source>{} too small for the spacing: fewer there, {} points in all</source>
        <translation>{} demasiado pequeñas para la separación: menos allí, {} puntos en total</translation>
    </message>
    <message>
        <source>{} without a usable outline: no points there</source>
        <translation>{} sin contorno utilizable: allí ningún punto</translation>
    </message>
    <message>
        <source>{} × {} = {} points</source>
        <translation>{} × {} = {} puntos</translation>
    </message>
    <message>
        <source>{}, no sample points.</source>
        <translation>{}, sin puntos de muestreo.</translation>
    </message>
</context>
<context>
    <name>SurveyBack</name>
    <message>
        <source>Cannot be right ({})</source>
        <translation>No puede ser ({})</translation>
    </message>
    <message>
        <source>Good to know ({})</source>
        <translation>Conviene saber ({})</translation>
    </message>
    <message>
        <source>It goes into the field copy it came from, or into a new one beside the folder.</source>
        <translation>Va a la copia de campo de la que vino, o a una nueva junto a la carpeta.</translation>
    </message>
    <message>
        <source>It goes into {}, or into the field copy it was prepared from.</source>
        <translation>Va a {}, o a la copia de campo de la que se preparó.</translation>
    </message>
    <message>
        <source>Still out: {}.</source>
        <translation>Aún fuera: {}.</translation>
    </message>
    <message>
        <source>Unusual, or lost on the way ({})</source>
        <translation>Inusual o perdido por el camino ({})</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} cambiadas</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>{} eliminadas</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} nuevas</translation>
    </message>
    <message>
        <source>{} photos</source>
        <translation>{} fotos</translation>
    </message>
    <message>
        <source>{} rows of samples, readings, visits and tasks</source>
        <translation>{} filas de muestras, lecturas, visitas y tareas</translation>
    </message>
    <message>
        <source>{} settled</source>
        <translation>{} resueltos</translation>
    </message>
    <message>
        <source>{} taken into {}: {}.</source>
        <translation>{} recogida en {}: {}.</translation>
    </message>
    <message>
        <source>{} to look at</source>
        <translation>{} por mirar</translation>
    </message>
    <message>
        <source>{} would bring: {}. {}</source>
        <translation>{} traería: {}. {}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… y {} más</translation>
    </message>
</context>
<context>
    <name>SurveyPresenter</name>
    <message>
        <source>Checking the survey</source>
        <translation>Comprobando la campaña</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation>Leer {}</translation>
    </message>
    <message>
        <source>Still to be named: a folder here, a layer and an area on the first page.</source>
        <translation>Aún por indicar: una carpeta aquí, una capa y un área en la primera página.</translation>
    </message>
</context>
<context>
    <name>SurveyStep</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Preparar</translation>
    </message>
    <message>
        <source>Back to the field copies; what is entered here stays</source>
        <translation>Volver a las copias de campo; lo introducido aquí se conserva</translation>
    </message>
    <message>
        <source>Prepare a survey · {} of {}: {}</source>
        <translation>Preparar campaña · {} de {}: {}</translation>
    </message>
    <message>
        <source>Samples and sheets</source>
        <translation>Muestras y hojas</translation>
    </message>
    <message>
        <source>To the next page (Enter)</source>
        <translation>A la página siguiente (Intro)</translation>
    </message>
    <message>
        <source>To the page before (Escape)</source>
        <translation>A la página anterior (Escape)</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Qué y dónde</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Dónde escribir</translation>
    </message>
    <message>
        <source>Write the survey&apos;s folder (Enter)</source>
        <translation>Escribir la carpeta de la campaña (Intro)</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Checked: {}.</source>
        <translation>Comprobado: {}.</translation>
    </message>
    <message>
        <source>Nothing had to be sent</source>
        <translation>No hubo que enviar nada</translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <translation>Nada que enviar.</translation>
    </message>
    <message>
        <source>Owner: {}</source>
        <translation>Propietario: {}</translation>
    </message>
    <message>
        <source>The service takes no changes from you. Give them to the owner of the data as a proposal.</source>
        <translation>El servicio no acepta cambios de usted. Entréguelos al propietario de los datos como propuesta.</translation>
    </message>
    <message>
        <source>conflict: waits for you</source>
        <translation>conflicto: le espera</translation>
    </message>
    <message>
        <source>has what others changed</source>
        <translation>tiene lo que otros cambiaron</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>sent, not read back: the next sync asks</source>
        <translation>enviado, sin releer: la próxima sincronización pregunta</translation>
    </message>
    <message>
        <source>still to send</source>
        <translation>aún por enviar</translation>
    </message>
    <message>
        <source>verified: as on the service</source>
        <translation>verificado: como en el servicio</translation>
    </message>
    <message>
        <source>verified: sent and read back</source>
        <translation>verificado: enviado y releído</translation>
    </message>
    <message>
        <source>would be sent</source>
        <translation>se enviaría</translation>
    </message>
    <message>
        <source>{} can be sent</source>
        <translation>{} se pueden enviar</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} cambiadas</translation>
    </message>
    <message>
        <source>{} created</source>
        <translation>{} creadas</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>{} eliminadas</translation>
    </message>
    <message>
        <source>{} from a survey to choose (Pull, Take a survey in)</source>
        <translation>{} de una campaña por elegir (Traer, Recoger campaña)</translation>
    </message>
    <message>
        <source>{} interrupted, may have arrived: Check asks</source>
        <translation>{} interrumpidas, pueden haber llegado: Comprobar pregunta</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} nuevas</translation>
    </message>
    <message>
        <source>{} newer there</source>
        <translation>{} más nuevas allí</translation>
    </message>
    <message>
        <source>{} not allowed</source>
        <translation>{} no permitidas</translation>
    </message>
    <message>
        <source>{} received</source>
        <translation>{} recibidas</translation>
    </message>
    <message>
        <source>{} refused</source>
        <translation>{} rechazadas</translation>
    </message>
    <message>
        <source>{} sent</source>
        <translation>{} enviadas</translation>
    </message>
    <message>
        <source>{} still to send</source>
        <translation>{} aún por enviar</translation>
    </message>
    <message>
        <source>{} wait for you</source>
        <translation>{} le esperan</translation>
    </message>
</context>
<context>
    <name>SyncMap</name>
    <message>
        <source>Outlines of {}</source>
        <translation>Contornos de {}</translation>
    </message>
</context>
<context>
    <name>SyncPresenter</name>
    <message>
        <source>Cancelled. What was sent before is kept.</source>
        <translation>Cancelado. Lo enviado antes se conserva.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Comprobar el diario</translation>
    </message>
    <message>
        <source>Compare {}</source>
        <translation>Comparar {}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send {}</source>
        <translation>Enviar {}</translation>
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
        <translation>1. Comprobar pregunta al servicio qué pasaría. 2. Resuelva cada conflicto: F8 va al siguiente, 1 toma la base, 2 el nuestro, 3 el suyo. 3. Envíe lo marcado; el resto queda aquí como cambio.</translation>
    </message>
    <message>
        <source>A few words about this step</source>
        <translation>Unas palabras sobre este paso</translation>
    </message>
    <message>
        <source>Ask the service what would happen; nothing is sent</source>
        <translation>Preguntar al servicio qué pasaría; no se envía nada</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Poner al día</translation>
    </message>
    <message>
        <source>Changes and conflicts</source>
        <translation>Cambios y conflictos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer of a field copy to compare and send</source>
        <translation>Capa de una copia de campo que comparar y enviar</translation>
    </message>
    <message>
        <source>No field copy yet: pull a layer first, then edit it in QGIS.</source>
        <translation>Aún no hay copia de campo: traiga antes una capa y edítela en QGIS.</translation>
    </message>
    <message>
        <source>Nothing changed here. Edit the layer in QGIS, save the edits, then come back.</source>
        <translation>Aquí no ha cambiado nada. Edite la capa en QGIS, guarde las ediciones y vuelva.</translation>
    </message>
    <message>
        <source>Open what was sent last, to keep or to print</source>
        <translation>Abrir lo último enviado, para guardarlo o imprimirlo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason of all, e.g. survey of 12 November</source>
        <translation>Motivo de todo, p. ej. campaña del 12 de noviembre</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send what is ticked, after a check; the rest and conflicts wait for you</source>
        <translation>Enviar lo marcado, tras una comprobación; el resto y los conflictos le esperan</translation>
    </message>
    <message>
        <source>Send {}</source>
        <translation>Enviar {}</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>What you changed; what is ticked is sent; keys 1, 2, 3 settle a conflict with base, ours, theirs</source>
        <translation>Lo que usted cambió; lo marcado se envía; las teclas 1, 2, 3 resuelven un conflicto con base, nuestro, suyo</translation>
    </message>
    <message>
        <source>Who changed what, when and why</source>
        <translation>Quién cambió qué, cuándo y por qué</translation>
    </message>
    <message>
        <source>Why all that is sent was changed; a feature&apos;s own reason goes before it</source>
        <translation>Por qué se cambió todo lo que se envía; el motivo propio de una entidad tiene preferencia</translation>
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
        <translation>{} nuevas, {} cambiadas, {} eliminadas; {} valores por elegir.</translation>
    </message>
</context>
<context>
    <name>ThumbnailView</name>
    <message>
        <source>Fetch the picture that the record names</source>
        <translation>Descargar la imagen que nombra el registro</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture of the record</source>
        <translation>Imagen del registro</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Mostrar imagen</translation>
    </message>
    <message>
        <source>Show picture from {}</source>
        <translation>Mostrar imagen de {}</translation>
    </message>
</context>
<context>
    <name>Uses</name>
    <message>
        <source>, {} entries could not be read</source>
        <translation>, {} entradas no se pudieron leer</translation>
    </message>
    <message>
        <source>None of its records says it, so nothing of this catalogue can be found with it: {}.</source>
        <translation>Ninguno de sus registros lo dice, así que con ello no se puede encontrar nada de este catálogo: {}.</translation>
    </message>
    <message>
        <source>Sent, and the service keeps to it: {}.</source>
        <translation>Enviado, y el servicio lo respeta: {}.</translation>
    </message>
    <message>
        <source>Sent, but the service ignores it, so the answer is filtered here: {}.</source>
        <translation>Enviado, pero el servicio lo ignora, así que la respuesta se filtra aquí: {}.</translation>
    </message>
    <message>
        <source>The service does not offer it, so the answer is filtered here: {}.</source>
        <translation>El servicio no lo ofrece, así que la respuesta se filtra aquí: {}.</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>un número desconocido</translation>
    </message>
    <message>
        <source>{} applied here</source>
        <translation>{} aplicado aquí</translation>
    </message>
    <message>
        <source>{} ignored by the service: applied here</source>
        <translation>{} ignorado por el servicio: aplicado aquí</translation>
    </message>
    <message>
        <source>{} not stated by its records: finds nothing there</source>
        <translation>{} sin indicar en sus registros: allí no encuentra nada</translation>
    </message>
    <message>
        <source>{} of {} records, after {} s</source>
        <translation>{} de {} registros, tras {} s</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Found twice</source>
        <translation>Encontrada dos veces</translation>
    </message>
    <message>
        <source>Outline or place</source>
        <translation>Contorno o lugar</translation>
    </message>
    <message>
        <source>Whole feature</source>
        <translation>Entidad entera</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>un punto</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>empty list</source>
        <translation>lista vacía</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>kept, with changes</source>
        <translation>conservada, con cambios</translation>
    </message>
    <message>
        <source>line of {} points</source>
        <translation>línea de {} puntos</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no outline</source>
        <translation>sin contorno</translation>
    </message>
    <message>
        <source>no value (NULL)</source>
        <translation>sin valor (NULL)</translation>
    </message>
    <message>
        <source>outline of {} points</source>
        <translation>contorno de {} puntos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} puntos</translation>
    </message>
</context>
<context>
    <name>ValueChoice</name>
    <message>
        <source>Show the list (Arrow down)</source>
        <translation>Mostrar la lista (flecha abajo)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>any, or your own words</source>
        <translation>cualquiera, o sus propias palabras</translation>
    </message>
    <message>
        <source>{}: type to filter the list, Enter takes the value</source>
        <translation>{}: escriba para filtrar la lista, Intro toma el valor</translation>
    </message>
    <message>
        <source>“{}” is not a value of {}.</source>
        <translation>«{}» no es un valor de {}.</translation>
    </message>
</context>
<context>
    <name>WaysPresenter</name>
    <message>
        <source>Counting what would be found without each part of the search</source>
        <translation>Contando lo que se encontraría sin cada parte de la búsqueda</translation>
    </message>
    <message>
        <source>It could not be counted: {}</source>
        <translation>No se pudo contar: {}</translation>
    </message>
    <message>
        <source>Leaving out a single part of the search finds nothing either: leave out several.</source>
        <translation>Dejar fuera una sola parte de la búsqueda tampoco encuentra nada: deje fuera varias.</translation>
    </message>
    <message>
        <source>Why nothing was found</source>
        <translation>Por qué no se encontró nada</translation>
    </message>
    <message>
        <source>With one thing less asked for, or asked for as a word, there are:</source>
        <translation>Pidiendo una cosa menos, o pidiéndola como palabra, hay:</translation>
    </message>
    <message>
        <source>Without “{}”: {}</source>
        <translation>Sin «{}»: {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>no {}</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} o más</translation>
    </message>
    <message>
        <source>“{}” as a word: {}</source>
        <translation>«{}» como palabra: {}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A catalogue is a service that lists datasets: of your organisation, or one of the public ones in Europe that are offered there. You search all that you added at once.</source>
        <translation>Un catálogo es un servicio que lista conjuntos de datos: de su organización, o uno de los públicos de Europa que se ofrecen allí. Usted busca a la vez en todos los que añadió.</translation>
    </message>
    <message>
        <source>A field copy is a GeoPackage with data that were pulled from a service. Screen it, correct it, and send the corrections back later; it needs no network until then.</source>
        <translation>Una copia de campo es un GeoPackage con datos traídos de un servicio. Críbela, corríjala y devuelva después las correcciones; hasta entonces no necesita red.</translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation>Añadir un catálogo…</translation>
    </message>
    <message>
        <source>Choose a field copy that you or a colleague pulled before</source>
        <translation>Elegir una copia de campo que usted o un colega trajo antes</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Nothing is asked over the network until you say so.</source>
        <translation>No se pregunta nada por la red hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Open a field copy…</source>
        <translation>Abrir una copia de campo…</translation>
    </message>
    <message>
        <source>Open the options, where catalogues are added</source>
        <translation>Abrir las opciones, donde se añaden catálogos</translation>
    </message>
    <message>
        <source>Start a small data space with made-up data on this computer</source>
        <translation>Iniciar en este equipo un pequeño espacio de datos con datos inventados</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Walk through all four steps with made-up facilities. They are served by this computer: no account, no internet, and nothing that you can break.</source>
        <translation>Recorra los cuatro pasos con instalaciones inventadas. Las sirve este equipo: sin cuenta, sin internet y sin nada que pueda romper.</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>&amp;Layers that come along</source>
        <translation>&amp;Capas que van</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Area of a saved search</source>
        <translation>Área de una búsqueda guardada</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layers of the field copy that come along; Space ticks</source>
        <translation>Capas de la copia de campo que van; Espacio las marca</translation>
    </message>
    <message>
        <source>Name of the survey&apos;s project and folder</source>
        <translation>Nombre del proyecto y la carpeta de la campaña</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>{} · visited</source>
        <translation>{} · visitado</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>&amp;Folder (new or empty)</source>
        <translation>&amp;Carpeta (nueva o vacía)</translation>
    </message>
    <message>
        <source>A new or an empty folder; everything is written there, or nothing</source>
        <translation>Una carpeta nueva o vacía; allí se escribe todo, o nada</translation>
    </message>
    <message>
        <source>Folder of the survey</source>
        <translation>Carpeta de la campaña</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Open pro&amp;ject</source>
        <translation>Abrir pro&amp;yecto</translation>
    </message>
    <message>
        <source>Open the survey&apos;s project in place of this one; QGIS asks about unsaved work</source>
        <translation>Abrir el proyecto de la campaña en lugar de este; QGIS pregunta por el trabajo sin guardar</translation>
    </message>
    <message>
        <source>Show the survey&apos;s folder</source>
        <translation>Mostrar la carpeta de la campaña</translation>
    </message>
</context>
</TS>
