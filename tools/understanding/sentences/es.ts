import type { Sentences } from '../expand.ts';

export const spanish: Sentences = {
  connect_mailbox: `
    (conecta|conectar|vincula|vincular|autoriza|activa|añade|enlaza|registra|conecte) mi (buzón|correo|bandeja|cuenta de correo|email|outlook|buzón de correo) (|por favor|a TaxCalc|con taxcalc)
    (conecta|conectar|vincula|autoriza|añade|agrega|conecte) {m} (|por favor|a TaxCalc|con el Communications Centre|hoy)
    {m} (para conectar|conectar|hay que conectarlo|por favor|a taxcalc)
    (quiero|quisiera|necesito|tengo que|me gustaría) (conectar|vincular|añadir|autorizar|configurar|enlazar) (mi buzón|mi correo|nuestro buzón|un buzón compartido|mi cuenta de correo)
    (puedes|podrías|puede|podría) (conectar|vincular|añadir|configurar) (mi buzón|mi correo|nuestro buzón compartido|el buzón)
    (buzón|correo|bandeja|buzón compartido|email) (conectar|por favor|conexión|vincular|porfa)
    (nuevo|otro|un segundo|siguiente) (buzón|correo) (por favor|para conectar|que añadir|)
    (da|dar|dale|dé) a TaxCalc acceso a (mi buzón|mis correos|{m}|nuestro buzón)
    (deja|permite|permitir) que (TaxCalc|el Communications Centre) (lea mis correos|use mi buzón|acceda a mi correo|lea {m})
    taxcalc (debe|necesita|tiene que) (acceder a mi buzón|leer mi correo|acceso a {m}|tener acceso a mi correo)
    (necesito|quiero|solicito) (acceso|permiso|autorización|el consentimiento) para (TaxCalc|TaxCalc-Hub|el Communications Centre)
    (pide|pida) a (mi|nuestro|al) administrador (que autorice TaxCalc|el consentimiento para TaxCalc|que permita taxcalc en mi buzón)
    KB3381 (por favor|hacer|para {m}|empezar)
    (pon|mete|incluye) {m} en (TaxCalc|el communications centre)
    (el|nuestro) buzón (compartido|común|del departamento) (debe ser|tiene que estar|hay que) (conectado|vinculado|conectarlo)
    (mi compañera|mi compañero|{u}) (quiere|necesita) (conectar|vincular) su (buzón|correo)
    conecta el (buzón|correo) (de {u}|de mi compañera|de contabilidad|de mi jefe)
    (hola|buenos días|buenas tardes|buenas), (quiero|necesito|quisiera) (conectar|vincular|configurar) mi (buzón|correo|outlook)
    quiero (enviar|recibir|leer) (mis correos|correos) (con|desde|en) TaxCalc
    (se puede|podemos|es posible) (conectar|vincular) (mi buzón|{m}|el buzón)
    mi (asesor|gestor|cliente|contable) me pide (conectar|autorizar|vincular) mi (buzón|correo)
    autorizar (TaxCalc|el Communications Centre) (en|para) (mi buzón|mi cuenta de office 365|mi cuenta de microsoft)
    (solicitar|pedir|obtener) (acceso|el consentimiento|permiso) para taxcalc
    (da|dar) de alta (mi buzón|{m}|mi correo|el buzón compartido)
    no un dispositivo, un buzón (|por favor)
    somos (tres|cuatro) en {m}, (nadie tiene la contraseña|hay que conectarlo)
    la antigua conexión imap (se acaba|termina), (conecte|vincule) {m}
    {m} (tiene que|debe) (ir|entrar|estar) en (TaxCalc|el communications centre)
    (le ruego|sírvase|haga el favor de) (conectar|vincular|dar de alta) ({m}|mi buzón|nuestro correo)
    (inicia|empieza) (el consentimiento|la autorización) para {m}
    mi compañera {u} también quiere (usar|enviar correos con) TaxCalc
    (conetca|conectr|coneta) mi (buzon|corre|correo)
    conectar correo porfa
    enchufar outlook
    enchufa mi buzón a taxcalc
    enchufa mi correo
    vincular outlook con taxcalc
    vincula outlook
    enlazar mi outlook con el communications centre
    sincroniza mi buzón
    sincronizar outlook con taxcalc
    integrar mi correo
    integra mi cuenta de exchange
    registra {m}
    registrar un buzón
    inscribe {m}
    mete mi buzón en taxcalc
    asocia mi buzón a taxcalc
    asociar {m}
    activa {m}
    activa mi correo en taxcalc
    activa taxcalc para mí
    activa taxcalc en mi correo
    configura mi buzón
    configurar outlook
    pon mi buzón en taxcalc
    pon mi correo ahí
    añade una cuenta
    agregar una dirección
    agrega la dirección {m}
    añade también {m}
    añade el buzón info
    agrega un segundo buzón
    añade el buzón común del despacho
    y también {m} por favor
    otro más: {m}
    un buzón más
    otra dirección
    empiezo con taxcalc, conecta mi buzón
    empiezo hoy, necesito mi buzón
    soy nueva en el despacho, vincule mi buzón
    acabo de llegar, conecta mi correo
    me acaban de dar una dirección, {m}, conéctala
    deseo que taxcalc use mi buzón
    deseo enviar desde {m}
    quisiera que mis correos lleguen a taxcalc
    quisiera poner mi buzón en taxcalc
    quisiera hacer el procedimiento kb3381
    tengo que hacer kb3381
    tengo que autorizar taxcalc
    tengo que autorizar la aplicación para mi correo
    tengo que dar acceso a mi buzón
    me gustaría vincular mi cuenta de microsoft
    me urge conectar {m}
    ocupo conectar mi correo
    necesito conectar {m}
    necesito acceder a mis correos en taxcalc
    necesito que {m} quede vinculado
    necesito autorización para taxcalc
    hay que conectar {m}
    hay que vincular el buzón de contabilidad
    habría que conectar el correo del despacho
    me hace falta el acceso a taxcalc
    me hace falta el consentimiento para el communications centre
    tenemos que conectar tres buzones
    querríamos vincular todos nuestros buzones
    tenemos una dirección nueva, {m}
    queremos conectar el buzón compartido
    tenemos un buzón común, {m}, para vincular
    deseamos conectar nuestro correo
    nuestro buzón de facturas debe vincularse
    nuestro buzón info para conectar porfa
    el buzón de recepción para conectar
    el buzón de {u} para conectar
    el buzón de nóminas tiene que ir en taxcalc
    el buzón {m} hay que añadirlo
    el correo del jefe para vincular
    {u} necesita su buzón en taxcalc
    {u} tiene que poder enviar desde taxcalc
    {u} acaba de llegar, vincula su buzón
    mi asistente querría vincular su buzón
    mi compañero tiene que conectar su outlook
    mi contable quiere acceso a mis correos por taxcalc
    mi despacho usa taxcalc, vincule mi correo
    mi outlook por favor
    outlook para vincular
    cuenta office 365 para conectar
    cuenta exchange para vincular
    gmail no, outlook para conectar
    puedes poner {m} en taxcalc
    me puedes conectar
    me conectas el correo porfa
    me vinculas el buzón
    puedes enchufar mi buzón porfa
    podrías vincular mi correo
    podría vincular el buzón del despacho
    puede activar mi correo
    es posible vincular {m}
    puedo conectar mi buzón ahora
    podemos conectar outlook hoy
    hacemos ahora el buzón
    ayúdame a conectar mi buzón
    ayúdeme a vincular outlook
    pide el acceso para mi buzón
    pide el consentimiento por mí
    pídele al admin acceso a taxcalc
    pide una autorización para {m}
    haz una solicitud para taxcalc
    hacer una solicitud de acceso a taxcalc
    inicia la conexión de mi buzón
    inicia el proceso para {m}
    arrancar con mi buzón
    empezar la conexión del buzón
    empezar con mi buzón
    autoriza el acceso a {m}
    autoriza a taxcalc a leer mi buzón
    autoriza al communications centre a enviar por mí
    permite a taxcalc enviar mis correos
    permítele leer mi buzón
    deja a taxcalc acceder a {m}
    da acceso a mi outlook
    da a taxcalc permiso para enviar
    abre mi buzón a taxcalc
    oauth para {m}
    consentimiento oauth para mi buzón
    consentimiento para taxcalc porfa
    acceso taxcalc porfa
    permiso para taxcalc
    kb3381 para mi compañera
    primera conexión de mi buzón
    primera vez, conecta mi correo
    el buzón, no la pantalla
    para el buzón {m} por favor
    conecta {m} porque (el cliente espera|de ahí salen las facturas)
    conéctame
    conéctame el outlook
    conexión outlook
    conexión buzón compartido {m}
    alta de buzón
    alta de {m}
    alta en taxcalc de mi correo
    conectar mi buson
    conectar imeil
    buenos días, soy la auxiliar de la clínica dental y me han dicho que hable contigo para enganchar nuestro correo a TaxCalc
    mi socio ya lo usa y yo también quiero que me salgan los correos en taxcalc
    me toca hacer lo del buzón
    vengo por lo del correo de TaxCalc
    vengo a darle permiso a taxcalc
    el contable me mandó aquí para autorizar el correo
    la gestoría me pide que les deje leer mi correo con ese programa, hazlo
    hay que meter {m} hoy sin falta
    quiero que los mails de recepción entren en el Communications Centre
    tengo buzón nuevo desde el lunes y aún no está en taxcalc, ponlo
    acabo de entrar en la empresa, conéctame el correo
    empiezo hoy, mi dirección es {m}, la quiero en TaxCalc
    conecta por favor la cuenta de información, la que miramos entre todos
    tenemos un buzón común para facturas y queremos usarlo en taxcalc
    somos una asesoría de seis personas, empecemos por conectar {m}
    me han cambiado la dirección, ahora soy {m}, conéctala
    {m} es la mía, adelante
    la cuenta a enlazar: {m}
    alta correo {m}
    alta buzón soporte
    vincular cuenta ya
    TaxCalc + mi outlook, vamos
    empecemos con mi correo
    vamos a ello, buzón de {u}
    hazme lo del correo que le hiciste a {u}
    lo mismo que {u} pero para mi buzón
    {u} entra a trabajar el lunes, prepara su correo en taxcalc
    le falta el correo a {u}, conéctaselo
    conecta también a {u}
    también el de la secretaria, que es {m}
    necesito mandar las declaraciones desde TaxCalc con mi dirección de siempre
    quisiera que los clientes reciban los correos de taxcalc desde mi propia cuenta
    ticket: cliente quiere integrar buzón {m} en Communications Centre
    ticket 1 línea: alta de buzón compartido en TaxCalc
    le agradecería mucho que me ayudara a dejar mi correo unido a TaxCalc, muchas gracias de antemano
    por favor usted puede poner mi correo en el sistema, gracias
    yo querer conectar correo con taxcalc por favor
    hola yo necesito conexion para mi email a programa de impuestos
    oye que llevo toda la mañana queriendo poner mi correo en taxcalc punto ponlo tú
    resulta que en la reunión de hoy decidimos que todo el departamento fiscal trabaje desde el Communications Centre, así que me gustaría empezar por mi propio buzón y luego seguir con los demás
    me harías un favor enorme si pones {m} en taxcalc, gracias gracias
    a ver si de una vez me conectas el correo
    quiero dar mi consentimiento para que TaxCalc use mi cuenta
    pídele permiso a mi administrador para usar taxcalc
    manda la solicitud a mi admin para TaxCalc
    solicito permiso del administrador para el Communications Centre porque empieza la campaña de la renta
    necesito acceso a TaxCalc-Hub para (mí|mi equipo|todo el departamento)
    activa el correo de la consulta, {m}
    conectame el corrreo porfa
    kiero meter mi correo en taxcalc
    coenctar {m} a taxcal
    buson nuevo {m}
    quiro vincular mi cuenta d correo
    necesito q me conectes el email del trabajo
    cnecta mi outlok
    (enlázame|engánchame|úneme) el outlook del despacho
    para lo de KB3381 de mi correo, cuando quieras
    sé que es viernes por la tarde, pero necesito que mi correo del despacho quede unido a TaxCalc antes de irme
    mi jefa quiere {m} visible en taxcalc para el lunes
    el cliente dice que sin mi correo enlazado no puede mandarme los papeles, así que enlázalo
    probemos a conectar el correo a ver qué pasa
    se puede meter también la cuenta de nóminas en taxcalc?
    faltan dos buzones por meter, empiezo con {m}
    paso de mandar los correos a mano, conecta taxcalc a mi cuenta
    acopla mi correo a taxcalc
    empareja mi buzón con TaxCalc
    liga mi correo al communications centre
    ligame la cuenta {m}
    amarra mi correo con taxcalc
    afilia mi buzón a TaxCalc
    apunta mi correo para taxcalc
    apúntame {m} en TaxCalc
    incorpora {m} al Communications Centre
    incorpora mi buzón, por favor
    suma {m} a taxcalc
    sumá mi casilla a TaxCalc
    sumame el mail del estudio contable
    cargá mi casilla en taxcalc
    carga mi correo en el communications centre
    sube mi buzón a TaxCalc
    migra mi correo a taxcalc
    pasa mi buzón al communications centre
    traslada {m} de imap a la conexión nueva de taxcalc
    habilita mi buzón para TaxCalc
    habilítenme el correo en taxcalc
    habilitame la casilla {m}
    prepara {m} para TaxCalc
    deja listo mi correo en taxcalc
    deja {m} funcionando en TaxCalc
    alta de casilla {m}
    vinculación de mi buzón
    enlace de {m} con taxcalc
    conexión de mi cuenta de correo al communications centre
    incorporación del buzón de nóminas
    autorización de TaxCalc para {m}
    integración de correo {u}
    que TaxCalc reciba mis correos
    que taxcalc pueda mandar desde {m}
    que mi correo entre en TaxCalc
    que {u} pueda trabajar con su correo en TaxCalc
    que nos autoricen taxcalc, mande la petición a nuestro administrador
    para usar TaxCalc necesito unir mi correo, empecemos
    para que los clientes vean mi dirección, conecta {m}
    para no andar saltando entre outlook y taxcalc, une mi correo
    como llevo las nóminas, conéctame {m}
    ¿me conectás la casilla?
    ¿me enlazas {m} con taxcalc?
    ¿podés vincularme el mail a TaxCalc?
    ¿podéis dar de alta {m}?
    ¿podrían conectar el buzón de la gestoría?
    ¿sería usted tan amable de vincular mi correo con TaxCalc?
    ¿te importaría añadir {m}?
    ¿hacemos lo de mi correo?
    ¿vamos con el buzón de {u}?
    me toca vincular {m}, adelante
    quedé en conectar mi correo hoy
    vengo a que me vinculen el correo
    me falta conectar el buzón de siniestros
    falta {m} por conectar
    solo falta mi buzón, conéctalo
    el correo de la notaría hay que unirlo a TaxCalc
    nuestra dirección general {m} ha de estar en taxcalc
    mi mail, conectalo a TaxCalc
    el buzón de {u}, vincúlalo
    mi cuenta nueva es {m}, métela en taxcalc
    quiero meter un segundo correo, {m}
    quiero dar de alta el correo de mi secretaria
    querría incorporar nuestro buzón de atención al cliente
    requiero conectar mi correo institucional
    solicito la vinculación de {m} a TaxCalc
    solicitamos acceso para TaxCalc, somos una asesoría
    ruego conecten mi buzón
    hola, soy la nueva fiscalista. Me tienes que conectar el correo
    buenas, cambiamos de servidor. Hay que conectar {m}
    ya tengo la licencia de taxcalc, ahora une mi correo`,

  connect_device: `
    (conecta|conectar|instala|configura|añade|vincula|registra|activa|enlaza) (un|el|nuestro|otro) (dispositivo|dispositivo de sala|panel|kickle|ctouch|monitor)
    (conecta|conectar|instala|configura|añade|vincula) (una|la|nuestra|otra) (pantalla|sala|sala de reuniones|kickle|pizarra)
    (conecta|instala|configura|añade|vincula) {d} (|por favor|con {m}|con la cuenta {m})
    {d} (para conectar|conectar|para instalar|hay que conectarla|por favor) (|con {m})
    (nuevo|otro|un segundo) (dispositivo|panel|monitor) (por favor|para conectar|en {d}|)
    (nueva|otra|una segunda) (pantalla|sala|kickle) (por favor|para conectar|en {d}|)
    (quiero|quisiera|necesito|tengo que) (conectar|instalar|configurar|añadir|vincular) (una pantalla|la pantalla|una sala|la kickle|un dispositivo de sala|nuestro CTOUCH Pro)
    (puedes|podrías|puede) (conectar|instalar|configurar) (la pantalla|la sala|la kickle|el dispositivo)
    (dispositivo|pantalla|sala|kickle|ctouch|panel) (conectar|por favor|instalar|conexión|configurar)
    (la pantalla|el panel) (de la cantina|de recepción|de {d}|del vestíbulo) (debe ser|tiene que estar|hay que) (conectada|conectado|conectarla)
    la agenda de {d} (debe|tiene que) (salir|aparecer|verse) en la pantalla
    (la pantalla|la kickle|el panel) (debe|tiene que) (mostrar|leer) (la agenda de la sala|las reuniones|el calendario)
    {m} es la cuenta de {d}, (conéctala|conecta el dispositivo|configura la pantalla)
    tenemos (una kickle nueva|pantallas nuevas|un ctouch nuevo|una pantalla nueva), (hay que conectarla|conéctala|quiero configurarla)
    estoy delante de (la pantalla nueva|la pantalla|el panel) y quiero (conectarla|configurarlo)
    (consentimiento|autorización) de office 365 para (la kickle|CTOUCH Pro|nuestra pantalla de sala)
    (empieza|inicia) (la instalación|la configuración|el paso 3) (de la kickle|de la pantalla|del CTOUCH)
    sala {d} (con la cuenta {m}|necesita una pantalla|por favor|para conectar)
    (dar|da) de alta (la pantalla|el dispositivo|{d}|la sala)
    (enchufar|vincular|conectar) la pantalla (táctil|de pared) (de la sala|de {d}|)
    no mi buzón, (una pantalla|un dispositivo|una sala)
    (da|dale) (a la kickle|al kickle|a la pantalla|al BRIX) acceso a (nuestro tenant|la agenda de la sala)
    (la kickle|el equipo BRIX|el dispositivo {d}) necesita (consentimiento|acceso) (en Entra|en nuestro tenant|)
    la pantalla vieja de {d} se cambió, (conecta la nueva|hay que conectar la nueva)
    (le ruego|sírvase) (conectar|instalar|configurar) (la pantalla|{d}|la kickle)
    (puesta en marcha|instalación) (de la kickle|de la pantalla|en {d})
    (kikle|kickel|pantala) (conectar|conetcar|instalar)
    pantalla para conectar porfa
    enchufar la kickle
    enchufa la kickle de {d}
    enchufa {d}
    conectar la pantalla nueva en {d}
    pon {d} en marcha
    pon la kickle en servicio
    pon la sala en línea
    pon en marcha la pantalla
    poner en servicio un ctouch
    poner una pantalla en {d}
    montar una pantalla en la sala
    empareja la pantalla
    emparejar la kickle con {m}
    asociar la pantalla a la sala
    asocia {m} a {d}
    asocia la pantalla a la agenda de la sala
    inscribe el dispositivo
    registrar {d}
    registra la kickle
    registrar un dispositivo
    registra la pantalla {d}
    mete la pantalla en el sistema
    vincula la sala {d}
    vincular el brix pro
    configura la pantalla
    configurar {d} con {m}
    configurar la tableta de la sala
    añade una sala
    añade {d} con la cuenta {m}
    agregar un brix
    agrega un dispositivo
    añade la sala de juntas
    añade el panel de recepción
    añade la cuenta de sala {m} en la pantalla
    usa {m} para la pantalla
    usa la cuenta de sala {m} para {d}
    instala el panel de {d}
    instala una kickle en {d}
    instalar el brix pro
    instalar dos pantallas
    instalar las kickles de la segunda planta
    activa la pantalla de la sala
    activa {d}
    activa la kickle
    configura el ctouch
    configura la sala
    configura la cuenta de sala
    configura un dispositivo nuevo
    código para la kickle
    código para la pantalla porfa
    código de dispositivo por favor
    código de conexión para la pantalla nueva
    un código para {d}
    la pantalla muestra un código, quiero conectarla
    la kickle pide una cuenta, es {m}
    ya llegó la kickle, conectémosla
    la kickle está montada, hay que configurarla
    el brix está colgado, para conectar
    el ctouch está desembalado, conéctalo
    el técnico puso la pantalla, hay que vincularla
    ya está aquí la pantalla nueva
    el panel de {d} hay que ponerlo en línea
    la pantalla de {d} tiene que mostrar la agenda
    la pantalla de recepción hay que vincularla
    el dispositivo hay que vincularlo a {m}
    las reuniones tienen que verse en la pantalla
    las reservas tienen que salir en la kickle
    muestra la agenda de la sala en la pantalla
    muestra el calendario de {m} en {d}
    quiero la agenda en la pantalla de {d}
    quiero ver las reuniones en la kickle
    quiero enchufar una pantalla
    quiero poner una sala en línea
    quiero un código para la pantalla
    quisiera instalar la sala {d}
    quisiera vincular nuestro panel
    quisiera conectar una kickle essentials
    tengo que instalar un ctouch
    tengo que poner una pantalla en {t}
    tengo que poner {d} en línea
    tengo una pantalla nueva
    tengo una kickle para instalar
    tengo un brix pro para conectar
    instalo la pantalla de {d}
    instalo las salas en {c}
    estoy en {d} y quiero conectar la pantalla
    soy técnico, conecto {d}
    estoy frente a la kickle, dame un código
    estamos instalando kickles
    equipamos {d} con una pantalla
    montamos un panel en {d}
    compramos un ctouch
    abrimos una sala, {d}, para conectar
    nuestra sala necesita una pantalla
    nuestra kickle necesita acceso a la agenda
    tenemos un dispositivo nuevo para {d}
    cambiamos la kickle de {d}, conecta la nueva
    hay que conectar {d}
    hay que instalar la pantalla de la sala
    hay que conectar la pizarra interactiva
    habría que poner la kickle en línea
    puedes añadir la sala {d}
    puedes instalar {d}
    puedes darme un código para la pantalla
    me das un código para la kickle
    podría conectar la pantalla del vestíbulo
    puede poner {d} en línea
    podrías configurar el brix pro
    podemos conectar la sala {d}
    podemos instalar la kickle ahora
    ayúdame a conectar la pantalla
    ayúdeme a instalar la kickle
    empieza la instalación de {d}
    inicia la puesta en marcha de la kickle
    inicia la configuración del ctouch
    arrancar la pantalla de la sala
    da a la pantalla acceso al calendario
    da acceso al calendario a la kickle
    autoriza a la kickle a leer la agenda de {d}
    autoriza a la pantalla a leer el calendario
    consentimiento para la kickle porfa
    consentimiento para el ctouch pro
    acceso en entra para la kickle
    pide el consentimiento para brix pro
    pide el acceso para la pantalla de {d}
    office 365 en la kickle porfa
    sala de juntas para conectar
    sala para poner en línea
    sala {d}, cuenta {m}
    sala: {d}
    cuenta de sala {m}
    cuenta de sala para {d}
    dispositivo {d} para añadir
    panel {d} por favor
    pizarra interactiva para conectar
    pantalla táctil en {d}
    pantalla táctil para conectar
    dos pantallas para instalar
    todas las salas para conectar
    una pantalla, no un buzón
    alta de dispositivo
    alta de la sala {d}
    conectar la kikle
    instalar pantaya
    conexión sala {d}
    conexión kickle
    conectá la pantalla de {d}
    configurame la kickle nueva
    móntame la pantalla de {d}
    monta el panel de {d} con la cuenta {m}
    pon en marcha {d}
    pon a funcionar la pantalla de la entrada
    pongan en línea el panel de la sala
    deja lista la pantalla de {d} para mañana
    hay que dejar {d} funcionando hoy
    échame una mano para arrancar la kickle
    ayúdame a conectar el ctouch de {d}
    quiero dar de alta tres pantallas, empiezo por {d}
    quiero estrenar el panel nuevo
    quiero que {d} enseñe las reservas
    quiero que se vea el calendario de {m} en el panel de la puerta
    que la pantalla de {d} muestre quién ha reservado
    que el panel salga con la agenda de la sala
    me llegó hoy la kickle, vamos a conectarla
    acaban de colgar el ctouch en {d}, conéctalo
    nos han puesto un brix pro en {d}, hay que darlo de alta
    vino el técnico y dejó la pantalla sin conectar, hagámoslo
    ya la tengo enchufada, ahora falta enlazarla con {m}
    la pantalla pide un código, dámelo
    dame el código para el panel de {d}
    necesito un código de dispositivo para {d}
    regálame el código de la pantalla
    pásame el código de la kickle
    tengo la tablet de la puerta de {d} aquí delante, qué código meto
    estreno oficina y sala, conecta {d}
    sala nueva: {d}, cuenta {m}
    sala nueva en la segunda planta, quiero pantalla
    otra kickle más, para {d}
    la siguiente pantalla es {d}
    toca conectar {d}
    falta {d} por conectar
    falta conectar el panel de recepción
    agrégame {d} con {m}
    engancha {d} a la cuenta {m}
    enlaza el panel de la puerta con {m}
    empareja la kickle
    empareja {d} con el calendario
    sincroniza la pantalla con el calendario de la sala
    registra el equipo {d}
    inscribe el ctouch en nuestro tenant
    habilita {d}
    habilita la pantalla para reuniones
    inicia sesión en la pantalla {d} con {m}
    mete {m} en la pantalla de {d}
    la cuenta de sala es {m}, la pantalla es {d}
    alta de dispositivo {d}
    alta de pantalla para {m}
    instalación de kickle en {d}
    puesta en marcha del CTOUCH Pro
    solicito la activación del panel {d}
    le agradecería que configurase la pantalla de {d}
    conexion pantalla {d} xfa
    setup de la kickle
    setup {d} con {m}
    conetar pantalla nueva
    el electricista ya puso corriente, toca la pantalla de la cafetería
    soy el conserje, he colgado una pantalla al lado de la puerta de {d} y hay que darle vida
    cuelgo hoy cuatro paneles en la tercera planta, vamos con el primero
    traigo la tableta para la puerta de {d}
    la cámara de la sala de juntas no tiene cuenta todavía, ponle una
    hay que meter la cuenta de sala en la cámara de {d}
    la etiqueta dice {d}, conéctala
    etiqueta del equipo {d}
    número de inventario {d}, por favor ponlo en marcha
    pantalla del vestíbulo
    panel de la entrada, cuenta {m}
    conectar kickle
    kickle para {d}
    kickle, sala de juntas
    CTOUCH aula 4, conectar
    brix pro en la sala grande
    quiero usar la pantalla táctil del comedor para reuniones de teams
    que se pueda entrar a las reuniones desde la pantalla de {d}
    queremos hacer videollamadas en {d} y la pantalla no tiene cuenta
    la sala {d} estrena pantalla, dale acceso con {m}
    necesito enlazar {d} antes de que llegue el cliente a las cinco
    el cliente llega a las cuatro y la pantalla de {d} está sin configurar, vamos rápido
    el aparato está sin cuenta, le ponemos {m}
    pon {m} en el panel de la puerta
    asigna {m} a {d}
    asígnale la cuenta de sala a la pantalla nueva
    añade el dispositivo {d} a nuestra organización
    nuevo dispositivo: {d}
    tengo un dispositivo nuevo
    me gustaría conectar una pantalla, es la primera vez que lo hago
    mi jefe me ha pedido que conecte la pantalla táctil y no quiero liarla, empecemos
    soy aprendiz de informática y me han dejado una caja con una kickle, hay que ponerla en {d}
    ticket: instalar panel sala {d} cuenta {m}
    ticket alta CTOUCH Pro sede norte
    dos tabletas en el almacén y una cámara en dirección, hay que conectarlas todas
    las salas uno a cinco necesitan pantalla conectada
    conecta todas las pantallas de la segunda planta
    yo tengo pantalla nueva para sala, por favor conectar
    buenas tardes, me dedico a instalar pantallas y estoy en casa del cliente, necesito un código para {d}
    después de la reforma de la planta baja hemos recolocado todos los equipos y el panel de {d} se quedó fuera, me gustaría darlo de alta con la cuenta {m}, gracias
    pasa la pantalla de {d} a la cuenta {m}
    quiero que la sala {d} tenga su propia cuenta en la pantalla
    ponle cuenta al televisor de {d}
    la smart tv de la sala de formación, métela
    prepárame la pantalla del auditorio
    por favor y gracias, la pantallita de la puerta
    autoriza la kickle en nuestro microsoft 365
    hay que autorizar el CTOUCH de {d}
    activa el panel de reservas de la planta cuatro
    pantala de {d} conectar
    conetca la kikle
    configurra el panel d la sala
    qiero poner la tablet en {d}
    dispositibo nuevo {d}
    activar pantlla recepcion
    (arranquemos|empecemos|sigamos) con la pantalla de {d}
    vengo con la escalera y la pantalla ya está colgada, qué toco para conectarla
    oye la pantallita que hay al lado del despacho del director, esa quiero que salga con la agenda
    meto el equipo {d} en la red de salas, cuenta {m}
    enciendo la pantalla de {d} ahora, pásame el código
    conecta {d}, gracias majo
    se puede conectar una cámara en la sala de espera?
    nos han traído un panel para el aula de formación, a ver si lo dejamos andando
    acopla la pantalla a la cuenta {m}
    liga la kickle de {d} con {m}
    ligá la pantalla a la sala
    sumá {d} a nuestras salas
    suma otra pantalla, la de {d}
    incorpora {d}
    incorpora el panel del aula al sistema
    habilitá el ctouch del aula
    habilíteme la kickle, por favor
    dame de alta la tele de la sala
    dale de alta a {d} con {m}
    arranca {d}
    arranquen la pantalla del hall
    enciéndeme la sala {d} en Teams
    inicializa la kickle de {d}
    aprovisiona {d}
    aprovisionar panel táctil
    da servicio a la sala {d}
    dota de cuenta a la pantalla {d}
    asigna cuenta de sala a {d}
    métele la cuenta {m} al panel
    métele {m} a la kickle de la sala
    cárgale {m} a la pantalla {d}
    cargá la cuenta de la sala en el panel
    loguea el panel de {d} con {m}
    logueame la pantalla de la sala de juntas
    inicia la kickle con la cuenta de sala
    autentica el panel {d} con {m}
    deja {d} operativa
    deja configurado el panel del pasillo
    prepara {d} para las reuniones
    vinculación de {d}
    alta del panel de la biblioteca
    emparejamiento de la kickle
    configuración de {d} con la cuenta {m}
    enlace de pantalla con cuenta de sala
    activación de kickle
    integración del brix en nuestro tenant
    que {d} quede conectada hoy
    que la kickle se pueda usar en la sala
    que el ctouch lea el calendario de {m}
    para que se vean las reservas, conecta {d}
    para las reuniones híbridas necesito conectar la pantalla de {d}
    como ya está colgada, vamos a conectar {d}
    ¿me conectás el panel de {d}?
    ¿me configuras la kickle?
    ¿podéis poner en marcha {d}?
    ¿podrían enlazar la pantalla de la sala de espera?
    ¿sería tan amable de dar de alta {d}?
    ¿te encargas de la pantalla {d}?
    ¿hacemos ahora la kickle?
    ¿empezamos con el ctouch?
    ¿qué te parece si conectamos {d}? venga
    la pantalla de la sala de espera, conéctala
    el panel {d}, enlázalo con {m}
    la kickle de dirección, ponla en marcha
    las tabletas de las puertas hay que vincularlas
    {d} ha de quedar lista
    {d} está por configurar, cuenta {m}
    {d} con {m}, por favor
    {d}, cuenta de sala {m}, alta
    me toca poner en marcha {d}
    vengo a montar la pantalla de {d}, necesito el código
    estoy subido a la escalera con el panel {d}, dame el código
    queremos que la sala {d} tenga pantalla
    requiero conectar una kickle
    solicito el alta de {d}
    ruego den de alta el panel de la entrada
    hola, han llegado tres kickles. Empezamos por {d}
    buenas, cambiamos la cuenta de la sala. Conecta {d} con {m}`,

  status_mine: `
    (estado|situación|avance|novedades) (|por favor|de mi buzón|de mi solicitud|de mi conexión|?)
    (cuál es|qué es|dime) el estado de (mi solicitud|mi buzón|mi conexión|mi pantalla|mi sala|mi petición)
    (cómo va|cómo van|cómo está|cómo están|qué tal va) (mi solicitud|mi buzón|mi conexión|mis solicitudes|mis conexiones|lo mío|mi sala)
    (está|están|funciona) (ya|) (mi buzón|mi solicitud|mi conexión|mi sala|mi pantalla|mis buzones) (conectado|lista|activo|aprobada|ya|aceptada)
    mi (buzón|solicitud|sala|conexión) ya está (conectado|lista|activa|aprobada)
    (dónde|en qué punto) (estoy|está mi solicitud|estamos|va mi petición)
    ha (aprobado|aceptado|contestado|visto) (mi administrador|el admin|alguien|{u}|mi jefe) (mi solicitud|lo mío|mi petición)
    (mi administrador|{u}|mi jefe) (ya|) (ha aprobado|aprobó|ha visto) (mi solicitud|lo mío)
    (estoy|estamos) (ya|) (conectado|listos|conectados|listo) (ya|?)
    (ya está|está|está ya) (listo|hecho|aprobado|activo|conectado|todo) (?|)
    (cuánto|cuánto tiempo) (falta|queda|tarda mi solicitud|tengo que esperar) (|para mi buzón|todavía)
    cuándo (estará|está|funcionará) (mi buzón|mi solicitud|mi sala) (listo|aprobada|activa|)
    (muestra|enseña|lista|muéstrame|ver) mis (conexiones|buzones|dispositivos|solicitudes|salas)
    (qué|cuáles) (buzones|dispositivos|conexiones|salas) (tengo|he conectado|he añadido)
    mis (conexiones|solicitudes|buzones|salas|dispositivos)
    (mi solicitud|mi resumen|mi kickle|mi petición)
    qué (ha pasado con|pasó con|es de) (mi solicitud|mi buzón|mi petición)
    (mira|comprueba|consulta|revisa) (mi solicitud|mi buzón|mi conexión)
    mi solicitud {r}, (cómo va|estado|hay novedades|está lista)
    (está|ha sido) (aprobada|tramitada|aceptada) mi solicitud {r}
    {r} es mía, (cómo va|hay novedades|en qué estado está)
    pedí (acceso|una conexión) (ayer|la semana pasada|el lunes), (hay novedades|cómo va|está listo)
    (la sala|la pantalla|el buzón) que (añadí|conecté|configuré) (ayer|esta mañana), (ya funciona|está activa|estado)
    (añadí|conecté|he conectado) {m}, (está listo|cómo va|estado)
    (tengo que|debo|qué tengo que) (hacer algo más|hacer algo|hacer ahora)
    (hay novedades|alguna novedad|noticias) (|de mi solicitud|para mí|de lo mío)
    él lo ha aprobado, (está activo ya|funciona ya|estoy conectado)
    (ha funcionado|ha salido bien|se completó) mi (inicio de sesión|autorización|consentimiento)
    (puedo|ya puedo) (usar mi buzón|usar taxcalc|enviar correos) (ya|)
    (cómo|qué tal) voy (|con lo mío|con mi solicitud)
    cuántas de mis (pantallas|conexiones) (funcionan|están activas)
    (lo mío|el mío), (cómo va|hay algo)
    (ha enviado|enviaste|mandaste) mi solicitud (al administrador|al admin|)
    (me aprobaron|me rechazaron|me aceptaron) (la solicitud|la petición) o no
    mis solicitudes (abiertas|pendientes|propias)
    (podría|puedes) decirme cómo va (mi solicitud|mi buzón|mi conexión)
    (en qué quedó|qué fue de) (lo mío|mi solicitud)
    (tengo|tenemos) (ya|) (la aprobación|el visto bueno|el permiso) (|o no)
    mi solicitud (fue aprobada|se canceló|sigue en curso|fue vista|ya pasó) (o no|ya|)
    entonces, mi solicitud
    cómo va eso
    cómo va lo de mi buzón
    y mi buzón qué
    y lo mío
    y mi solicitud
    avanza
    avanza lo mío
    qué hay de lo mío
    qué hay de mi solicitud
    qué onda con mi solicitud
    en qué va mi solicitud
    en qué va lo mío
    en qué quedamos con mi acceso
    va todo bien con mi solicitud
    ya está arreglado
    ya pasó
    ya está conectado
    ya está lo mío
    ya quedó
    ya quedó mi buzón
    está bien lo mío ahora
    por dónde vamos
    por dónde va mi solicitud
    por dónde va mi petición {r}
    cómo está mi consentimiento
    cómo está mi autorización
    cómo está mi expediente
    cómo va mi solicitud {r}
    cómo va la solicitud que hice
    cómo va la conexión de mi buzón {m}
    cómo van mis pantallas
    cómo van mis salas
    cuál es el estado de mi cuenta
    cuál es el estado de mis conexiones
    mi estado
    mi situación
    mi expediente
    mis accesos
    mis autorizaciones
    mis pantallas
    mis dispositivos conectados
    mis solicitudes enviadas
    mis propias solicitudes
    mis propias conexiones
    la lista de mis buzones
    la lista de mis solicitudes
    lista mis pantallas
    muestra mi solicitud
    muestra mi estado
    muestra el estado de mi buzón
    muestra por dónde voy
    enséñame mi solicitud
    enséñame lo que he conectado
    qué tengo conectado
    qué he pedido
    qué tengo en curso
    tengo solicitudes en curso
    tengo buzones conectados
    tengo alguna conexión activa
    estoy conectado
    estoy autorizado
    estoy dado de alta
    se mandó mi solicitud
    llegó mi solicitud
    han leído mi solicitud
    vieron mi solicitud
    funciona mi buzón
    está en línea mi sala
    está funcionando mi pantalla
    está abierto mi acceso
    está todo en orden por mi parte
    ha visto el admin mi solicitud
    ha contestado el administrador
    dijo que sí mi jefe
    firmó mi jefe
    contestó el admin
    ya lo miró el admin
    qué dijo mi admin
    mi administrador dio su visto bueno
    alguien ha mirado mi solicitud
    alguien lleva mi solicitud
    quién lleva mi solicitud
    quién tiene mi solicitud
    con quién está mi solicitud
    llegó bien mi solicitud
    se envió bien mi petición
    pasaron mi solicitud
    mi solicitud está validada
    mi solicitud aceptada o no
    mi solicitud de ayer
    mi petición de la semana pasada
    mi buzón está en línea
    está en servicio mi buzón
    mi buzón quedó vinculado
    mi outlook está conectado
    está vinculado mi correo
    mi cuenta está activa
    mi pantalla está en línea
    está conectada mi kickle
    están conectados todos mis buzones
    mis salas están en línea
    cuántos buzones tengo conectados
    cuántas solicitudes tengo en curso
    cuánto falta para lo mío
    cuánto me queda
    cuánto más
    falta mucho
    falta mucho para mi buzón
    tengo que esperar mucho por mi buzón
    mi buzón, para cuándo
    para cuándo mi buzón
    para cuándo estará mi cuenta
    será pronto
    cuándo estará listo
    cuándo podré mandar correos
    cuándo podré usar mi buzón
    puedo empezar
    ya puedo usarlo
    lo puedo usar ya
    puedo empezar a enviar
    tengo que hacer algo todavía
    me queda algo por hacer
    me falta algún paso
    me toca a mí
    es mi turno
    falta algo de mi parte
    dijo que sí, está listo
    ella lo aprobó, está activo
    mi admin lo aprobó, ya está
    mi jefe lo validó esta mañana, está bien ya
    el admin dice que está hecho, estoy conectado
    me dijeron que se aprobó, es verdad
    hice la solicitud el lunes, novedades
    hice una solicitud, en qué quedó
    pedí taxcalc anteayer, dónde está
    mandé mi solicitud anoche, llegó
    vinculé mi buzón esta mañana, está activo
    conecté {d} ayer, está en línea
    añadí {d}, funciona
    acepté, quedó registrado
    acabo de conectarme, está bien
    acabo de aceptar, funcionó
    me conecté, se guardó
    quería saber cómo va mi solicitud
    quisiera conocer el estado de mi solicitud
    quisiera saber si mi buzón está listo
    me gustaría saber si aprobaron mi solicitud
    quiero saber por dónde va lo mío
    solo para saber, mi solicitud
    una pregunta, mi buzón está listo
    hola, está tramitada mi solicitud
    buenas, hay novedades de mi solicitud
    hola, avanza lo de mi buzón
    podría indicarme el estado de mi solicitud
    tiene noticias de mi expediente
    puedes mirar cómo va mi acceso
    puedes comprobar si mi buzón está activo
    dime si está listo
    dime por dónde voy
    dime si contestó el admin
    avísame cómo va mi solicitud
    dame el estado de mis conexiones
    dame noticias
    seguimiento de mi solicitud
    seguimiento solicitud
    seguimiento por favor
    estado de mis buzones
    estado de mi sala {d}
    avance de mi expediente
    estado mi buzón
    estado mi solicitud
    estado solicitud {r} la mía
    status porfa
    status de lo mío
    {r} es mía, está aprobada
    {r} soy yo, entonces
    mi {r} avanza
    mi solicitud {r} está con el admin
    {m} es mi buzón, está conectado
    mi buzón {m} está listo
    mi sala {d} está en línea
    mi pantalla {d} está conectada
    mi token sigue valiendo
    cuándo caduca mi conexión
    hasta cuándo vale mi acceso
    sigue vigente mi consentimiento
    sigue conectado mi buzón
    mi buzón sigue vinculado a taxcalc
    sigo conectado a taxcalc
    estoy esperando aprobación
    quedé bien registrado
    que paso con mi solicitud
    como va mi solicitud
    ya esta lo mio
    alguna noticia de mi buzón
    qué novedades tengo
    nada nuevo
    aprobaron lo mío
    me lo aprobaron
    ya me lo aprobaron
    me contestaron
    cómo va lo mío
    en qué quedó lo que pedí
    hay noticias de mi petición?
    novedades de lo que pedí el lunes?
    alguna novedad sobre mi buzón?
    me han contestado ya?
    me contestó el admin?
    ya me aprobaron?
    ya me dieron el permiso?
    ya me lo autorizaron?
    ya quedó mi correo?
    ya está lo que pedí?
    ya está listo lo mío o espero
    sigo en la cola?
    estoy conectado ya o no
    estoy dentro?
    tengo el buzón activo?
    tengo algo conectado?
    qué buzones tengo puestos
    cuántas cuentas tengo aquí
    mis pantallas, cuáles están en línea
    mis cosas, cómo están
    lo que pedí por {u} cómo va
    la {r} que pedí yo, cómo va
    mi {r} qué tal
    mi petición por dónde anda
    a qué altura va mi solicitud
    cuánto le queda a la mía
    falta mucho para lo mío?
    para cuándo lo mío
    cuándo me toca
    llegó mi solicitud al administrador?
    le llegó a {u} mi petición?
    vio el admin lo que mandé?
    quién tiene ahora mi solicitud
    en manos de quién está lo que pedí
    se envió lo mío?
    se aprobó la mía?
    me la denegaron o sigue abierta
    qué pasó con lo que pedí la semana pasada
    soy {u}, cómo va mi petición
    ando preguntando por mi solicitud de ayer
    solo quería saber cómo va mi buzón
    sólo por saber, mi solicitud está vista?
    perdón que insista, mi petición ya salió?
    buenas, pasaba a ver si ya está mi correo
    ponme al día de lo mío
    actualízame sobre mi petición
    contame cómo viene lo mío
    cómo viene mi pedido
    mi status plis
    como ba mi solisitud
    hola, soy yo otra vez, lo de mi correo ya?
    mi correo ya está dentro de taxcalc?
    se ha aprobado ya lo que pedí para mí?
    lo del otro día ya está hecho?
    sigo esperando o ya puedo usarlo?
    puedo ya mandar correos desde taxcalc o aún no está aprobado lo mío
    ha firmado ya mi jefe lo que pedí
    el administrador ya le dio al botón con mi petición?
    mi solicitud, aprobada o no
    enséñame mis peticiones
    muéstrame lo que tengo conectado
    dime qué cuentas mías están activas
    cuáles de mis pantallas están conectadas
    la pantalla que di de alta ayer ya está activa?
    la kickle que instalé esta mañana, quedó en línea?
    el panel que monté en {d} ya sale como conectado?
    {m}, que es mío, está activo?
    mi buzón {m} sigue conectado?
    yo añadí {m} la semana pasada, está bien?
    pedí la {r}, la aprobaron?
    mi número es {r}, dime cómo va
    tengo la {r}, hay novedades
    ya?
    ya está?
    listo?
    hecho?
    cómo vamos
    algo nuevo?
    en qué fase estoy
    cuántas solicitudes mías siguen abiertas
    tengo peticiones abiertas?
    hasta cuándo vale mi conexión
    cuándo caduca mi permiso
    desde cuándo estoy conectado
    perdone la molestia, querría saber si ya han mirado mi solicitud, muchas gracias
    gracias por todo, solo dime si mi correo ya está en marcha
    mañana tengo que presentar impuestos y me gustaría saber si mi buzón ya se ha autorizado, lo pedí el jueves por la tarde
    solicitud enviada el lunes por mí, situación?
    por favor decir si mi conexión está bien
    yo pedir permiso ayer, ya está?
    estoy en la obra con el móvil, dime rápido si ya tengo acceso
    mi jefa me pregunta si ya tengo lo del correo, qué le digo
    mi soliciutd como va
    staus de mi buzon
    ya esta mi coreo conectado?
    mis peticones xfa
    estdo de lo mio
    alguan novedad?
    aprovaron lo mio?
    (cómo|qué tal) sigue mi trámite
    salió bien lo que hice antes?
    ha llegado a buen puerto lo mío?
    en dos palabras, mi correo va o no va
    qué tal va lo que te pedí para la sala
    mi alta de ayer, en qué está
    te pregunté el martes por mi buzón, hay respuesta?
    mi trámite, cómo va
    mi pedido, novedades
    mis dispositivos dados de alta
    mis cuentas vinculadas
    mis solicitudes y su estado
    mi buzón, activo o no
    estado de mi trámite
    estado de mis pantallas
    estado de la solicitud que presenté
    resumen de lo mío
    lista de mis conexiones
    ¿cómo marcha lo mío?
    ¿cómo sigue mi pedido?
    ¿cómo está mi correo en TaxCalc, conectado?
    ¿cómo están mis kickles?
    ¿en qué estado está mi conexión?
    ¿en qué anda lo que pedí?
    ¿qué se sabe de mi solicitud?
    ¿qué hay de mi autorización?
    ¿qué tengo vinculado?
    ¿cuántos pasos míos quedan por hacer?
    ¿qué fue de mi petición?
    ¿se resolvió mi solicitud?
    ¿se resolvió lo que pedí el martes?
    ¿se concedió lo mío?
    ¿se vinculó mi correo?
    ¿quedó conectada mi casilla?
    ¿quedó registrado el panel que agregué?
    ¿salió lo mío?
    ¿salió aprobada mi {r}?
    ¿me la aceptaron?
    ¿me autorizaron el correo?
    ¿me dieron luz verde?
    ¿me respondieron del lado del admin?
    ¿me tienen ya dada de alta?
    ¿ya estoy vinculado?
    ¿ya salí de la lista de espera?
    ¿ya pasé?
    ¿ya se decidió lo mío?
    ¿ya leyó alguien mi petición?
    ¿ya puedo mandar correos con taxcalc?
    ¿estoy al día con los permisos?
    ¿sigo conectada a TaxCalc?
    ¿sigue vigente mi autorización?
    ¿sigue abierta mi {r}?
    ¿cuándo se vence mi permiso?
    ¿cuánto falta para que aprueben lo mío?
    ¿hay respuesta para mí?
    ¿hay algo sobre mi {r}?
    dime si ya me aprobaron
    dime en qué va lo mío
    decime si mi casilla está activa
    infórmeme del estado de mi solicitud
    cuéntame cómo va mi conexión
    muéstrame mi estado
    quiero saber si lo mío avanza
    quisiera conocer el estado de mi petición
    me gustaría saber qué tengo conectado
    necesito saber si ya me autorizaron
    a ver lo mío
    a ver mis buzones
    consulto por mi solicitud
    consultaba por el trámite que inicié ayer`,

  status_lookup: `
    (estado|situación|comprueba|busca|muestra|información de|resumen de|consulta) {t} (|por favor|?)
    (estado|comprueba|busca|muestra|estado de) {r} (|por favor)
    (estado|comprueba|muestra|estado de) {m} (|por favor)
    (estado|comprueba|cómo va|busca|estado de) {d} (|por favor)
    (cuál es|dime) (el estado|la situación) (de|del cliente|del inquilino|de la solicitud) {t}
    (cómo va|cómo está|cómo están) (el cliente|el inquilino|) {t}
    (está|ha sido|fue) {r} (aprobada|decidida|rechazada|tramitada|caducada)
    {r} (ya está aprobada|está decidida|ha caducado) (?|)
    (está|sigue) {m} (conectado|activo|aprobado|vinculado)
    (está|funciona) {d} (conectada|en línea|activa|ya)
    (el cliente|el inquilino|) {c} ya ha (dado el consentimiento|conectado un buzón|aprobado|registrado la aplicación)
    (quién|cuándo se) (aprobó|rechazó|pidió|creó) {r}
    (muestra|dame|enséñame) (el historial|la cronología|el último error|la política|los permisos) de {t}
    (historial|cronología|exportación|último error|política|conexiones) (de|para) {t}
    (historial|detalles|cronología) de {r}
    (comprueba|prueba|revisa) {t} (otra vez|de nuevo)
    exporta (las conexiones|el informe|todo) de {t}
    (cliente|inquilino|organización|empresa) {t} (|, estado|, resumen)
    cliente al teléfono, {t}, (cómo van|cuál es el estado)
    (qué|cuántos) (buzones|dispositivos) tiene {c}
    (está|fue) (TaxCalc|la kickle|TaxCalc-Hub) (autorizado|aprobada|bloqueado|registrado) en {t}
    (está|sigue) (el buzón|la conexión|la solicitud) de {u} (activo|conectado|aprobada|listo)
    (estado|comprueba) (de|para) (el usuario|la compañera|la señora|) {u}
    (se ha conectado|ha entrado|ha iniciado sesión) (ya|) {u}
    (estado|busca) {g}
    a quién le toca (en|con) {t}
    (hay novedades|novedades|noticias) (de|sobre) {t}
    nivel de (aplicación|usuario) (de|en) {t}
    (qué sabes de|háblame de) {t}
    (sigue|está) (la kickle|el kickle) de {d} (conectada|en línea|activo)
    {r} (abierta o cerrada|aprobada o no|sigue abierta)
    quién puede aprobar en {t}
    {m}, (concedido o solo aprobado|conectado o no)
    (puede|podría) decirme si {c} ya (ha dado su consentimiento|aceptó)
    todas las conexiones de {t} (por estado|según estado|por favor)
    cómo va {u} con (la autorización|taxcalc|su buzón)
    (consulta|busca|mira) (a la usuaria|al usuario|la usuaria) {u}
    desde cuándo (espera|está conectado) {t}
    (estado|situación) de (TaxCalc Communications Centre|TaxCalc-Hub|BRIX Pro|la kickle)
    {t} cómo van
    {t} está activo
    {t}, qué estado
    {t} está conectado
    {t} está listo
    {t} ha consentido
    {t} dio su consentimiento
    {t}: historial
    {t}: conexiones
    {t}: último error
    {t} situación actual
    {c} ya es cliente conectado
    {c} cuántos buzones tiene
    {c} aprobó o no
    {c} usa taxcalc
    {r} cómo va
    {r} qué es
    {r} está decidida
    {r}: estado
    {r} quién la tiene
    {r} a quién espera
    {r} cuándo se creó
    {r} de cuándo es
    {r} cuándo caduca
    {r} de qué buzón es
    {r} de quién es
    {r} sigue pendiente
    {r} pasó o no
    {r} sigue abierta
    {m} está conectado
    {m} está activo
    {m}: estado
    {m} funciona
    {m} de quién es
    {m} desde cuándo
    {m} conectado a qué producto
    {d} está en línea
    {d} está conectada
    {d}: estado
    {d} muestra la agenda
    {d} qué cuenta tiene
    {d} conectada con qué cuenta
    {u} está conectada
    {u} ha terminado
    {u} ha conectado su buzón
    {u} ha aceptado
    {u} cuántos buzones tiene
    {u}: estado
    estado de {g}
    qué cliente es {g}
    muestra el inquilino {g}
    qué pasa en {t}
    qué tal {t}
    qué tal está {c}
    cómo está la conexión de {u}
    cómo está {c}
    cómo va la solicitud {r}
    cómo va {r}
    cómo va {m}
    cómo va {d}
    cómo va {c}
    cómo va el buzón de {u}
    cómo va la solicitud de {u}
    cómo va la instalación de {d}
    cómo va el consentimiento en {t}
    cuál es el estado de {r}
    cuál es el estado de {m}
    cuál es el estado de {d}
    cuál es la situación del tenant {t}
    cuál es el estado de la conexión de {u}
    cuál es la política de consentimiento de {t}
    cuál es el último error de {m}
    qué permisos tiene {t}
    qué permisos concedió {c}
    qué buzones están conectados en {t}
    qué pantallas están en línea en {t}
    qué productos usa {t}
    qué usuarios están conectados en {c}
    qué producto está conectado a {m}
    quién conectó {m}
    quién aprobó en {t}
    quién dio el consentimiento en {t}
    quién creó la solicitud {r}
    quién hizo {r}
    quién rechazó la solicitud de {u}
    quién tiene que decidir {r}
    quién es el admin de {t}
    quién gestiona {t}
    cuándo se aprobó {r}
    cuándo consintió {t}
    cuándo se conectó {m}
    cuándo caduca {r}
    cuándo caduca el token de {m}
    cuántos buzones en {t}
    cuántos usuarios conectados en {c}
    cuántas pantallas tiene {t}
    cuánto lleva abierta {r}
    cuánto lleva esperando {t}
    desde cuándo está conectado {m}
    hay noticias de {t}
    llegó el consentimiento de {c}
    ha contestado {t}
    ha consentido {c}
    está conectada {u}
    ha terminado {u} su conexión
    funciona el buzón de {u}
    funciona la kickle de {d}
    está autorizado taxcalc en {c}
    se aprobó {r}
    sigue pendiente {r}
    está tramitada la solicitud {r}
    se rechazó la solicitud {r}
    está cerrada la solicitud {r}
    la solicitud de {u}, cómo va
    el buzón {m} está conectado
    la sala {d} está configurada
    el cliente {c}, cómo van
    el cliente {t}, cuál es su estado
    el inquilino {t} aceptó
    el tenant {t} está activo
    el consentimiento de {t} sigue vigente
    el consentimiento en {t}, está hecho
    los buzones de {c}
    las conexiones de {c}
    las pantallas de {t}
    las solicitudes de {u}
    el historial de {m}
    el historial de la solicitud {r}
    la cronología de {m}
    la ficha de {t}
    el registro de {t}
    el detalle de {r}
    los permisos en {t}
    registro de {m}
    ficha cliente {t}
    expediente {r}
    expediente {c}
    detalles {r}
    info {d}
    info {m}
    información sobre {u}
    repaso de {t}
    repaso de {r}
    estado cliente {c}
    estado tenant {t}
    estado del buzón {m}
    estado de la sala {d}
    estado de la solicitud {r}
    estado de la solicitud de {u}
    estado taxcalc en {t}
    situación de {c}
    estado conexión {m}
    salud de {t}
    busca {u}
    busca la solicitud de {u}
    busca el buzón {m}
    mira {t}
    mira {r}
    mira cómo va {c}
    mira si {m} está conectado
    mira si {t} ha consentido
    comprueba si {u} está conectada
    comprueba si {r} está aprobada
    comprueba la conexión de {m}
    comprueba el consentimiento de {t}
    comprueba {d}
    revisa {m}
    revisa si {t} está activo
    checa {t}
    checa {r}
    checa si {m} está conectado
    prueba {m} otra vez
    repite la comprobación de {t}
    muestra {t}
    muestra la solicitud {r}
    muestra las conexiones de {t}
    muestra todo sobre {c}
    muestra los detalles de {r}
    muestra el estado de {m}
    enseña {r}
    enseña {t}
    enséñame {r}
    enséñame la situación de {t}
    enséñame las conexiones de {u}
    dame el estado de {t}
    dame los datos de {r}
    dame el estado de {u}
    dime si {t} está conectado
    dime cómo va {r}
    dime quién aprobó {r}
    abre {r}
    abre la ficha de {t}
    exportación de {t} por favor
    exporta {t}
    informe de {t}
    tengo a {c} al teléfono, cómo va su expediente
    tengo a {t} en línea, estado por favor
    llama un cliente, {t}, dime su estado
    quisiera el estado de {t}
    quisiera saber si {c} está conectado
    busco la solicitud {r}
    necesito el estado de {r}
    podría darme el estado de {t}
    podría comprobar cómo va {u}
    haga el favor de comprobar {m}
    sobre {r}, cómo va
    sobre {t}, qué noticias hay
    en cuanto a {c}, han aceptado
    con {t}, está todo
    de {m}, qué estado
    en {t}, se dio el consentimiento
    en {c}, quién está conectado
    nivel de permiso de {m}
    {t} está a nivel de aplicación o de usuario
    {c}?
    y {c}?
    y {t} qué tal
    qué hay de {c}
    qué sabemos de {t}
    algo abierto en {c}?
    algo pendiente en {t}
    queda algo por cerrar en {c}
    {c} cómo anda
    {c} está ya todo verde?
    {c} ya tiró?
    tengo a {c} en la otra línea, en qué punto están
    me llama {u} de {c}, qué le cuento
    ticket de {c}, mírame cómo van
    me pasas el estado de {c}
    me echas un ojo a {t}
    échale un ojo a {r}
    mírame {r}
    mirá {t} y decime
    fíjate si {m} sigue activo
    fijate en qué está {c}
    checa si ya quedó {d}
    ya quedó {c}?
    ya quedó lo de {u}?
    ya está lo de {c}
    lo de {r} en qué quedó
    en qué quedó la petición de {u}
    en qué va {r}
    en qué anda {c}
    por dónde va {t}
    a qué altura está {c}
    {r} la vio alguien?
    de cuándo es {r}
    desde cuándo está {m} conectado
    cuándo caduca {m}
    cuándo fue la última sincronización de {m}
    última vez que {d} se conectó
    {d} da señales de vida?
    {d} viva o muerta
    está caída {d}?
    {t} tiene el consentimiento dado o no
    consent de {c}?
    tenant {g} de quién es
    a qué cliente corresponde {g}
    {c} tiene kickles?
    cuántas pantallas llevan en {c}
    quién es el admin de {c}
    quién dio el permiso en {t}
    se aprobó al final la {r}
    al final {u} conectó o no
    la señora {u} ya tiene su buzón conectado?
    ficha de {c}
    resumen rápido de {t}
    historial de {u} por favor
    dame todo lo que tengas de {c}
    estado {c} y últimas incidencias
    est. {r}
    stat {t}
    sit. de {c} pf
    status de la {r} plis
    kiero saber como va {c}
    está ya conectado {m}?
    está activa {d}?
    cómo está {t} ahora mismo
    cuéntame de {c}
    qué tiene contratado {c}, taxcalc o kickle
    me pregunta {c} si ya está todo, míralo
    tengo una llamada de {c}, dame su situación
    ticket de soporte: {c}, revisar estado de conexión
    cliente {c}, estado
    {c} estado
    {t} estado
    estado de {r}, por favor
    cómo quedó la petición {r}
    {r}, quién la pidió
    {r}, cuándo entró
    {r}: aprobada o rechazada
    quién rechazó la {r}
    quién gestiona el tenant {t}
    se ha dado consentimiento en {t}?
    {t} ha consentido ya?
    el consentimiento de {c} sigue vigente?
    hasta cuándo es válido el permiso de {t}
    cuántos buzones tiene {c} conectados
    qué pantallas tiene {c}
    lista los buzones de {t}
    enséñame la cronología de {r}
    último error de {d}
    cuál fue el último error de {t}
    vuelve a comprobar {t}
    comprueba otra vez {m}
    revisa si {c} ya está listo
    verifica el tenant {g}
    {g} estado por favor
    qué política tiene {t} para aplicaciones
    exporta el informe de {c}
    pásame el detalle de {r} para el informe
    busca {c}
    busca a {u}
    {u} tiene su correo conectado?
    ha terminado {u} con su correo?
    en qué paso está {u}
    el buzón de {u} está bien?
    la pantalla de {d} está en línea?
    sigue encendido el panel {d}?
    buenas, ¿sería tan amable de mirar cómo va {c}? tengo al director esperando en la línea dos
    el gerente de {c} dice que aprobó todo ayer y quiere saber si en nuestro lado ya figura como activo, compruébalo
    por favor mirar empresa {c}
    esatdo de {c}
    stado {r}
    comprueva {t} plis
    quien aprovo {r}
    buscar tennant {t}
    {m} esta conctado?
    el caso {r}, sigue vivo?
    qué me dices de {m}
    tengo al técnico delante de {d}, sale conectada en tu lado?
    los de {c} firmaron por fin?
    {u} anda preguntando por su buzón, en qué fase está
    cuántas peticiones ha hecho {u}
    hay algún error guardado de {c}
    situación actual de {t}
    cómo marcha {c}
    cómo viene {c}
    cómo sigue lo de {u}
    cómo se encuentra {d}
    en qué fase se halla {c}
    en qué etapa está {r}
    en qué estado figura {m}
    en qué condiciones está {d}
    qué novedades hay de {c}
    qué dice el sistema de {m}
    qué consta sobre {r}
    qué figura en {t}
    qué permisos tiene taxcalc en {t}
    qué cuenta usa {d}
    qué le falta a {c}
    qué se decidió con {r}
    qué pasó al final con {r}
    qué conexiones tiene {u}
    quién tramitó {r}
    quién dio de alta {d}
    quién pidió {r} y para qué
    quién figura como administrador en {t}
    cuándo se dio el consentimiento en {t}
    cuándo se resolvió {r}
    cuándo vence {t}
    cuántas solicitudes tuvo {c}
    dónde está {r}
    dónde va {c}
    a nombre de quién está {r}
    a qué cuenta está ligada {d}
    consulta {r}
    consulta de estado: {c}
    consúltame {m}
    averigua cómo está {u}
    averiguame si {m} está vinculado
    chequea {t}
    chequeá la {r}
    checa {m}, porfa
    checame {c}
    revísame {t}
    revisá {d}
    verifique si {c} ya consintió
    compruébame la conexión de {m}
    mire usted cómo está {c}
    mira a ver {d}
    localiza {r}
    ábreme la ficha de {c}
    enséñame {t}
    muéstrame el estado de {d}
    pásame la situación de {c}
    infórmame sobre {t}
    detalle de {r}
    detalles de {m}
    datos de {t}
    informe de {c}
    log de {d}
    info de {m}
    reporte de {t}
    dime si {d} está online
    dime si {c} ya dio permiso
    quiero ver {r}
    quisiera conocer la situación de {c}
    necesito el estado de {t} para el cliente
    hay noticias de {c}?
    hay algo en {t}?
    ¿{m} sincroniza?
    ¿{d} en línea?
    ¿{r} resuelta?
    ¿{c} ya autorizó?
    ¿{u} vinculado o no?
    ¿sigue vigente {t}?
    ¿sigue abierta {r}?`,

  approve_request: `
    (aprueba|aprobar|acepta|aceptar|autoriza|apruebo|concede|da el visto bueno a|apruebe) {r} (|por favor|para todos)
    {r} (aprobada|aprobado|aceptada|ok|está aprobada|concedida|de acuerdo|adelante)
    (aprueba|acepta|concede|autoriza) (la solicitud|esta solicitud|eso|todas|las dos|la petición) (|por favor|ya)
    (aprueba|acepta) la (solicitud|petición) de {u} (|por favor)
    (apruebo|acepto|autorizo|concedo|doy por buena) (la solicitud|eso|{r}|esta solicitud|la petición de {u})
    doy (mi aprobación|mi consentimiento|el visto bueno|luz verde) (a|para) {r}
    (sí|ok|vale|de acuerdo), (aprueba|apruébala|aprueba {r}|acepta|apruebo)
    (sí|de acuerdo|luz verde|visto bueno|adelante) (a|con|para) {r}
    (da|dar|concede) el consentimiento (de administrador|del administrador|para la organización) (|para TaxCalc|a la kickle)
    (autoriza|permite) (TaxCalc|la kickle|la aplicación) para (todos|toda la organización|todos los usuarios)
    (como administrador|soy el administrador), (lo apruebo|apruebo {r}|aprueba la solicitud)
    (revisado|leído|comprobado), (aprueba {r}|apruebo|aprueba la solicitud)
    {r} (puede pasar|tiene mi aprobación|recibe mi visto bueno)
    (hay que|por favor) aprobar {r}
    (quiero|quisiera|me gustaría) (aprobar|aceptar|autorizar) ({r}|la solicitud de {u}|esta solicitud)
    (puedes|podrías|puede) (aprobar|aceptar) {r} (por mí|)
    aprueba {r} (porque|ya que) (lo necesitamos|es nuestro asesor|está acordado)
    aprueba (solo|solamente|únicamente) {m}
    mi decisión sobre {r}: (aprobada|sí)
    (aprobación|permiso) (concedida|concedido|dada) (para|a) {r}
    la solicitud de {u} (está aceptada|puede pasar|está aprobada|es un sí)
    {u} puede tener acceso, (aprobado|apruebo|aprueba)
    por la presente (doy el consentimiento a TaxCalc-Hub|apruebo {r}) (en nombre de nuestra organización|)
    (confirma|confirmo|ratifico|avalo|valida) {r} (|porque se renovó|porque hace falta)
    todo (bien|correcto|revisado), {r} (puede pasar|aprobada|adelante)
    (apureba|aprueva|acpeta) {r}
    (le ruego|sírvase) (aprobar|aceptar) (la solicitud de {u}|{r})
    {r}: (aprobado|aceptado|sí)
    {u} tiene (mi aprobación|mi visto bueno|mi permiso|luz verde) (|para taxcalc|para {r})
    (de acuerdo|conforme|vale|ok) (con|a) la (solicitud|petición) de {u}
    la (solicitud|petición) (de {u}|{r}) (queda aprobada|puede aceptarse|se aprueba|está bien, aprobar|puede aprobarse)
    (apruebe|acepte|autorice|conceda) (la solicitud de {u}|{r}|esta solicitud) (|por favor)
    (deja|deje|dejad) pasar {r}
    (dale|dele|concede|concédele) (acceso|el acceso|permiso) a {u}, (aprobado|apruebo|lo autorizo)
    (acepta|acepte|concede) los (permisos|accesos) (que pide taxcalc|de {r}|de la kickle)
    (aprobamos|aceptamos|autorizamos|damos el visto bueno a) (la solicitud|{r}|la petición de {u})
    (estoy|estamos) (de acuerdo|conforme|a favor), (aprueba|aprueba {r}|puede aprobar|acepta)
    (puedes|puede) dar por (aprobada|buena) (la solicitud de {u}|{r})
    (luz verde|visto bueno|adelante) (a|para|con) (la solicitud de {u}|{u}|{r})
    (consentimiento|acceso|permiso) concedido (a|para) ({u}|taxcalc|{r})
    (firmo|suscribo|consiento) {r}
    {r} está bien, puede seguir
    por mí {r} (adelante|perfecto|sí)
    por mi parte {r} aprobada
    (adelante|dale|venga) con {r}
    dale a {r}
    dale el sí a {r}
    (digo|contesto) que sí a {r}
    di que sí a {u}
    puedes aprobar {r}
    puede aprobar la de {u}
    aprueba la de {u}
    acepta la de {u}
    he mirado {r}, nada que objetar, aprueba
    nada que objetar, acepto {r}
    ninguna objeción a {r}, aprueba
    sin objeciones, (aprueba|se aprueba)
    autorizo a {u} a usar taxcalc
    autorizo la aplicación para (toda la empresa|todo el despacho)
    consentimiento de administrador: (sí|concedido)
    conceder el consentimiento de administrador
    concedemos el consentimiento a taxcalc
    dar mi aprobación a {u}
    le doy el visto bueno a {u}
    le doy luz verde a {u}
    dale el visto bueno a {r}
    dale luz verde a la solicitud de {u}
    respuesta favorable para {r}
    informe favorable para {r}
    contesta afirmativamente a {u}
    {r} aceptada, gracias
    aprobación de {r}
    aprobación de la solicitud de {u}
    visto bueno de {r}
    vobo a {r}
    aprueba la (primera|última|segunda) de la lista
    aprueba las (tres|dos|cinco)
    aprueba todo lo pendiente
    aprueba todas las solicitudes de {u}
    apruébala (|por favor|ya)
    apruébalo
    apruébelo
    acéptala
    acéptela
    autorízalo
    autorícela por favor
    concédelo
    aprueba la solicitud de taxcalc de esta mañana
    aprueba el acceso de {u}
    aprueba el acceso que pidió {u}
    permite el acceso que pidió {u}
    autoriza el acceso solicitado por {u}
    abre el acceso a {u}, lo apruebo
    deja entrar a {u}, lo apruebo
    deja que {u} se conecte, aprobado
    {u} es de mi equipo, aprueba su solicitud
    {u} es nueva aquí, acepta su petición
    conozco a {u}, es legítimo, aprueba
    fui yo quien se lo pidió a {u}, aprueba
    el proveedor es conocido, aprueba {r}
    revisé los permisos, aprueba {r}
    vi los permisos, me parecen bien, apruebo
    los permisos me parecen correctos, concédelos
    consiento en nombre de (la empresa|nuestra organización)
    consiento para todos
    aprueba para todos los usuarios
    aprueba {r} solo para {m}
    acepta {r}, únicamente el buzón {m}
    aprueba {r}, (es nuestra asesoría|nos hace falta|estaba previsto|lo esperamos)
    acepta {r} porque (el jefe está de acuerdo|el contrato está firmado)
    autoriza {r} dado que es urgente
    como acordamos, aprueba {r}
    como quedé con {u}, lo apruebo
    tras la llamada, apruebo {r}
    tras revisarlo, {r} queda aprobada
    después de leerlo, doy mi consentimiento
    en mi calidad de administrador, concedo el consentimiento
    yo el admin, apruebo {r}
    el responsable de informática aprueba {r}
    de mi parte es un sí para {r}
    para mí es un sí, {r}
    me parece bien {r}, apruébala
    me parece bien, acepta la solicitud
    órale, aprueba {r}
    listo, aprobada {r}
    perfecto, acepta la solicitud de {u}
    genial, apruébala
    venga, aprueba {r}
    entendido, lo autorizo
    marca {r} como (aprobada|aceptada)
    pon {r} como aprobada
    dale a aprobar en {r}
    pulsa aprobar en {r}
    haz clic en aceptar para la solicitud de {u}
    firma {r} por mí
    conforme con {r}
    conformidad para {r}
    concedido: {r}
    concedido a {u}
    autorizado: {u}
    autorizada {u}
    quiero dar mi consentimiento a (taxcalc|la kickle)
    quisiera conceder el acceso que pide {u}
    damos nuestra conformidad a la solicitud de {u}
    consentimos {r}
    que le den acceso, lo apruebo
    denle acceso, aprobado por mí
    acepta la kickle en nuestro tenant
    aprueba la pantalla de {d}
    aprueba la conexión de {m}
    aprueba el buzón {m} que pidió {u}
    autoriza el brix pro en {t}
    aprueba taxcalc en {t}
    da el consentimiento para el tenant {t}
    permite que todos los compañeros usen taxcalc
    asumo la responsabilidad, aprueba {r}
    respaldo {r}
    avalo la solicitud de {u}
    que pase {r}
    que siga adelante {r}
    da curso a {r}
    da paso a la solicitud de {u}
    desbloquea {r}, la apruebo
    al final apruebo {r}
    lo pensé mejor, aprueba {r}
    okey a {r}
    ok con {r}
    approve {r} porfa
    aprobar solicitud {u}
    aceptar petición taxcalc por favor
    solicitud {u} ok por mí
    {r} ok aprobada
    tenga la bondad de aprobar {r}
    le agradecería que aprobara la solicitud de {u}
    ¿podría aprobar en mi nombre la {r}?
    procede aprobar {r}
    {r} merece aprobarse, apruébela
    apruevo {r}
    aprovada {r}
    aseptar {r}
    si apruebala
    sí {r} aprueba
    sí, aceptamos su solicitud
    sí, que conecte su buzón, aprobado
    soy administrador y acepto
    apruebo como admin la petición
    dale nomás a la {r}
    dale para adelante con {r}
    tira p'alante con {r}
    hágale a {r}, ya la miré
    hágale pues, apruebe lo de {u}
    aprobá {r} che
    aprobá lo de {u}, es de mi equipo
    aprobala vos, por mí está bien
    aprobame la {r} ahora, dale
    apruébame la {r} que me la piden desde contabilidad
    apruébeme la petición de {u}, hágame el favor
    aprobadla, yo ya la he visto
    id dando el ok a {r}
    vete aprobando la {r}, yo lo he mirado con seguridad
    ve y aprueba la de {u}
    lo he mirado y está todo en orden, que pase {r}
    que entre {u}, yo respondo
    que se apruebe {r} sin más trámite
    que le den el acceso a {u}, lo autorizo yo
    ya hablé con {u} y me explicó para qué es, aprueba su solicitud
    {u} me llamó para confirmar que fue ella, así que apruébala
    ya leí los permisos y no veo nada raro, adelante con {r}
    después de darle mil vueltas, va, aprueba {r}
    seguridad dice que sin problema, aprueba ya la {r}
    jurídico ya dio su ok, libera {r}
    libera la solicitud de {u}
    libérala, está todo en regla
    desbloquea a {u}, le doy permiso para TaxCalc
    dale permiso a {u}
    dale paso a {u}, lo conozco
    deja pasar la {r}
    déjale entrar, es el asesor nuevo
    déjenlo entrar a {u}, trabaja con nosotros
    ábrele la puerta a {u}, aprobado
    firmo {r}
    firma la {r} en mi nombre
    te firmo la {r}, adelante
    va firmada la {r}
    por mí, luz verde a lo de {u}
    tienes mi ok para {r}
    tiene usted mi conformidad para {r}
    cuenta con mi visto bueno para la petición de {u}
    mi ok para {r}
    mi vb para {r}
    vb {r}
    okey la {r}
    oka {r} aprobala
    dale ok a la solicitud de {u}
    dale un sí a {u}
    mándale un sí a la {r}
    sí a todo lo que pide {u}, aprueba
    por supuesto, apruébesela a {u}
    cómo no, aprueba la de {u}
    claro que sí, que conecten su buzón, aprobada la {r}
    sin objeción por mi parte, apruebe {r}
    no tengo nada en contra de {r}, apruébala
    no veo inconveniente en que {u} lo use, concedido
    no hay problema con {r}, acéptala
    cero problemas, aprueba
    me vale {r}, apruébala
    me cuadra, dale el visto bueno a {r}
    todo cuadra con lo que me contó {u}, acepta {r}
    visto y aprobado {r}
    vista la {r}, se autoriza
    se autoriza lo solicitado por {u}
    se concede la {r}
    se acepta la solicitud {r}, proceda
    queda autorizada {u} a usar TaxCalc
    autorizo a {u} para que conecte su correo
    en nombre de la gerencia autorizo {r}
    te autorizo la {r}
    mira, estoy en el aeropuerto y no puedo entrar a las tarjetas, apruébame {r} desde aquí
    perdona la tardanza, estaba de viaje, aprueba la {r}
    me olvidé ayer, hoy sí: aprueba {r}
    bueno, vale, me has convencido, aprueba {r}
    al final sí, aprueba {r}
    la de {u} sí, apruébala
    de las que tengo, aprueba {r}
    {r} la aprobamos
    {r} va bien, dale
    {r} dale
    {r} adelante nomás
    a {r} le doy el sí
    lo de {u} apruébalo ya, que empieza hoy
    consiento en nombre de toda la empresa
    dale consentimiento de admin a taxcalc para toda la empresa
    acepta los permisos de la kickle para todo el tenant
    por fa apruebame la {r} q urge
    aprueba xfa la {r}
    aprueva lo de {u} porfis
    aprovar {r}
    aprobasion para {r}
    {r} aceptado conforme firma el admin
    haz el approve de {r}
    dale approve a la de {u}
    haz el grant de admin para taxcalc
    necesito que quede aprobada {r} antes de comer
    quiero que {u} tenga acceso, así que aprueba su petición
    espero que no sea tarde, aprueba {r}
    tramita {r} como favorable
    resuelve {r} a favor
    resolución favorable para {r}
    aprobada {r}, gracias
    que sí, aprueba {r}
    sí, la {r}, apruébala
    {r} sí
    ok a {u}
    ok para {u}, es mi compañera
    {u} tiene mi permiso, apruébalo
    lo de {u} está bien, acéptalo
    he recibido la petición de {u} y estoy conforme, acéptela
    soy el administrador global y doy mi consentimiento para TaxCalc
    doy consentimiento de administrador
    consentimiento para todos, adelante
    permítelo para todos los usuarios
    autoriza taxcalc en toda la empresa, ya lo vimos en el comité
    acepto las condiciones y los permisos de la {r}
    acepto lo que pide {u}
    aceptemos la {r}
    vamos a aprobar {r}
    procede con la aprobación de {r}
    ponla como aprobada, la {r}
    pulsa aprobar en la {r} por mí
    dale al botón verde en la {r}
    botón verde para {u}
    pulgar arriba para {r}
    sello puesto, {r} aprobada
    va bien, que {u} siga adelante, aprobado
    la reviso y la acepto: {r}
    revisada {r}: conforme, aprobar
    comprobado con {u} por teléfono, aprueba {r}
    mi compañera {u} necesita trabajar, así que acepta lo suyo ya
    voy con prisa, aprueba {r} y listo
    entro a quirófano en cinco minutos, aprueba lo de {u}
    soy socio del despacho, no tengo tiempo para tarjetas, aprueba {r} y ya
    tengo tres segundos: {r}, sí
    aprueba, por favor, la solicitud que hizo {u} para la sala de juntas
    aprueba la kickle de {u}
    aprueba la pantalla que pidió {u}
    aprueba el buzón que pidió {u}
    estimado asistente, tras comentarlo con la asesoría jurídica y con el responsable de protección de datos, le comunico que apruebo la solicitud {r} en todos sus términos
    madre mía qué pesados, aprueba {r} de una vez
    me da igual, aprueba la {r} y que me dejen en paz
    muchas gracias por avisar, apruebo {r}
    yo aprobar {r}
    si señor, aprobar {r} por favor
    ticket: aprobar solicitud {r} de {u}
    aprueba {r} porque {u} es el nuevo contable
    acepta {r} ya que lo pidió dirección
    aprobarr {r}
    apureba la {r}
    acpeta lo de {u}
    aprovada {r} grcias
    oke {r} dale palante
    autoirza {r}
    (conforme|correcto|perfecto), aprueba {r}
    venga, que pase {u}
    me fío de {u}, aprueba
    todo bien con {r}, que siga su curso, aprobada
    otorga a {u} lo que necesita
    otórguese el permiso de {r}
    que conste mi aprobación a {r}
    ya está hablado con el cliente, aprueba la {r} sin miedo
    es la quinta vez que me sale este aviso, concédele a {u} lo que quiere y ya
    me tiene harto la tarjetita, acepta {r}
    no sé por qué esto me llega a mí, pero está bien, autoriza {r}
    lo dejé en espera el lunes, hoy lo libero: {r}
    he cambiado de opinión y ahora sí, concede {r}
    retiro mis reparos, {r} puede salir
    por esta vez, vale, acepta lo de {u}
    sin que sirva de precedente, concédeselo a {u}
    bajo mi responsabilidad, autoriza {r}
    con el ok de {u} en la mano, da por aceptada {r}
    consultado el responsable de datos, se otorga {r}
    aprueba {r} por orden del director
    por delegación de la gerente, autorizo {r}
    aval concedido a {u}
    ratifico la solicitud {r}
    ratifica lo de {u}, lo firmo yo
    valida la petición que ha metido {u}
    que quede validada {r}
    convalida {r}
    visado favorable de {r}
    refrendo la petición de {u}
    refréndala, {r}
    rubrico {r} sin reservas
    otórgale el acceso a {u}
    otorga lo que se solicita en {r}
    otorgado, {r}
    admite la solicitud de {u}
    admitida {r}, siga su curso
    dale curso a lo de {u}
    dele curso a la petición {r}
    dale trámite y apruébala, {r}
    da por buena {r}
    la doy por buena, la {r}
    damos por buena la petición de {u}
    da vía libre a {r}
    vía libre para {u}
    tiene vía libre la {r}
    dale luz verde a {r} de mi parte
    doy el plácet a {r}
    tienes mi bendición para {r}
    con mi bendición, lo de {u}
    palomea la {r}
    ponle palomita a la {r}
    ponle un tilde a {r}, la aprobamos
    márcame {r} con un sí
    simón, aprueba {r}
    órale, pásale la {r}
    sale, autoriza lo de {u}
    sale y vale, {r} autorizada
    jálale con la {r}
    échale, aprueba la de {u}
    va que va con {r}
    de una, aprobá {r}
    joya, aprobale a {u} lo que pidió
    bárbaro, dale curso a {r}
    listo, apruébele a {u} no más
    hágale de una a la {r}
    tira millas con {r}
    venga, tira con la {r}
    venga va, {r} aprobada
    hala, aprobada la de {u}
    a por ello, aprueba {r}
    {r}, métele
    {r} por mi lado está ok
    {r} conforme
    {r} me parece correcta, que siga
    {r} se puede dejar pasar
    {r} tiene mi firma
    {r} hay que aprobarla ya, sin esperar más
    a {u} hay que darle el acceso hoy
    a {u} le concedo lo que pide
    a {u} me lo apruebas ahora mismo
    esta petición la apruebo yo, {r}
    la solicitud de {u} la autorizo personalmente
    el consentimiento que pide {u} está concedido
    el permiso para {u} queda otorgado
    lo que pide {u} queda admitido
    tiene que quedar aprobada ya la {r}
    debe aprobarse {r} sin demora
    ha de aprobarse la petición de {u}
    conviene que salga ya, aprueba {r}
    aprobación inmediata de la petición de {u}
    autorización para {r}, firmado dirección
    concesión del permiso a {u}
    conformidad con {r}
    luz verde: {r}
    sí rotundo a {r}
    un sí para {u}
    ¿le das el sí a {u} de mi parte?
    ¿me das por aprobada la {r}?
    ¿serías tan amable de aceptar {r} en mi nombre?
    ¿tendría la amabilidad de autorizar la petición de {u}?
    ¿podés aprobarle a {u} la conexión?
    ¿podéis aceptar la {r}?
    ¿te encargas de dejar aprobada la {r}?
    hazme el favor y acepta la {r}
    sé bueno y autoriza lo de {u}
    ten la bondad de aprobar {r}
    sírvase autorizar {r}
    le ruego dé por aceptada la solicitud de {u}
    quisiera conceder el permiso a {u}
    querría dar mi visto bueno a {r}
    deseo autorizar {r}
    prefiero aprobarla, adelante con {r}
    me gustaría que le aceptaras la solicitud a {u}
    ocupo que apruebes {r}, porfa
    preciso que autorices {r}
    voy a aceptar {r}
    voy a decirle que sí a {u}
    vamos a concederle a {u} lo que pide
    opto por aprobar {r}
    mi decisión sobre {r} es favorable
    mi voto es sí, {r}
    decido aprobar la petición de {u}
    decidido, {r} aprobada
    hola, {r} la acabo de leer. Apruébala.
    buenas tardes. La de {u} está correcta. Concédele el acceso.
    gracias por el aviso. Todo en regla. Autoriza {r}
    para que {u} pueda facturar hoy, aprueba su petición
    para que no se pare la campaña, autoriza {r}
    aprueba {r} para que la sala funcione esta tarde
    aprueba la {r} así {u} deja de llamarme
    como es para el buzón de facturas, autorízalo, {r}
    ya que {u} lo necesita para la renta, concédeselo
    siendo de {u}, apruébala sin mirar más
    vale, no le veo pegas, dale a {r}
    sin pegas, {r} aprobada
    pinta bien, acéptala la {r}
    está limpio, autoriza {r}
    lo comprobé en entra y está correcto, aprueba {r}
    el editor está verificado, acepta los permisos de {r}
    el número coincide con el que me dio {u}, autorízala
    llevan una semana esperándome, apruébales la {r} ya
    no hagas esperar más a {u} y apruébale
    no se hable más, {r} aprobada
    déjate de papeleo y aprueba {r}
    acepta, acepta, la de {u} es urgente
    permite que {u} conecte su buzón
    permítele a {u} usar TaxCalc
    permitimos el acceso de la kickle a nuestro tenant, apruébalo
    consiento el acceso que pide {u}
    accedo a lo que pide {u}
    accedemos a la petición {r}
    habilita a {u}
    habilítale el permiso a {u}`,

  deny_request: `
    (rechaza|rechazar|deniega|denegar|rechazo|deniego|niega|rechace) {r} (|por favor|ya)
    {r} (rechazada|denegada|rechazado|está rechazada|no aprobada|no|hay que rechazarla)
    (rechaza|deniega|niega) (la solicitud|esta solicitud|eso|todas|las dos|la petición) (|por favor)
    (rechaza|deniega) la (solicitud|petición) de {u} (|por favor|, demasiados permisos)
    (rechazo|deniego|no acepto) (la solicitud|eso|{r}|esta solicitud|la petición de {u})
    (no|lo siento|pues no), (rechaza|recházala|deniega la solicitud|la rechazo)
    (no|rechazado|denegado|en contra) (a|para|de) {r}
    (rechaza|deniega) {r} (porque|ya que|pues) (no lo usamos|no hace falta|se ha ido|pide demasiados permisos)
    (rechaza|deniega) {r}, (no hay presupuesto|demasiados permisos|aplicación desconocida|buzón equivocado|no hace falta|duplicada)
    sin acceso para {u}, (rechaza|deniega la solicitud|recházalo)
    no apruebo {r}, (rechaza|recházala|la rechazo)
    (hay que|por favor) (rechazar|denegar) {r}
    (quiero|quisiera|tengo que) (rechazar|denegar) ({r}|la solicitud de {u}|esta solicitud)
    (puedes|podrías|puede) (rechazar|denegar) {r} (por mí|)
    di que no a {r}
    mi decisión sobre {r}: (rechazada|no|denegada)
    solicitud de {u} (rechazada|denegada)
    (como administrador|como admin) (rechazo|deniego) (la solicitud|{r}|eso)
    (rechazada|denegada|rechazado), (duplicada|persona equivocada|no hace falta|sospechosa)
    {r} (ni hablar|de ninguna manera|ni de broma|no procede), (rechazada|recházala)
    (lamentablemente|por desgracia) debo (rechazar|denegar) (la solicitud de {u}|{r})
    no queremos (la kickle|taxcalc) en nuestro tenant, (rechaza|deniega la solicitud)
    (niego|deniego|rehúso) (el consentimiento|el acceso|el permiso) a (TaxCalc-Hub|la kickle|{r})
    (contéstale|dile|responde) a {u} que (no procede|no|se rechaza)
    (tumba|echa abajo|echa para atrás|desestima) {r}
    mi decisión sobre {r} es (negativa|no)
    (le ruego que|pido que) (deniegue|rechace) {r} (, los permisos son excesivos|)
    (rechza|recahza|denigea) {r}
    {r} no (pasa|tiene mi visto bueno), (rechaza|deniega)
    {u} no (tendrá|va a tener|recibe) acceso(, rechaza|, denegado|, rechaza la petición|, lo deniego)
    la (solicitud|petición) (de {u}|{r}) (queda rechazada|se rechaza|se deniega|no pasa, rechaza|es un no)
    (rechace|deniegue|niegue|desestime) (la solicitud de {u}|{r}|esta solicitud) (|por favor)
    (rechazamos|denegamos|no aceptamos) (la solicitud|{r}|la petición de {u})
    (niega|deniega|niégale|deniégale) el acceso a {u}
    (puedes|puede) (rechazar|denegar) (la solicitud de {u}|{r})
    (estoy|estamos) en contra, (rechaza|rechaza {r}|deniega)
    (denegación|rechazo|negativa) (de|para|a) ({r}|la solicitud de {u})
    (no|de ninguna manera), eso no lo (apruebo|acepto), (rechaza|rechaza {r})
    (devuelve|manda de vuelta) {r} (como rechazada|con un no)
    no le (des|dé) acceso a {u}, (rechaza|deniega)
    {u} no lo (necesita|usa), (rechaza|deniega) (su|la) (solicitud|petición)
    {r} es que no
    es un no para {r}
    (ni hablar|nones|nanay) de {r}, rechaza
    digo que no a {r}
    di que no a {u}
    dile que no a {u}
    respuesta negativa para {r}
    contesta que no a la solicitud de {u}
    informe desfavorable para {r}
    decisión negativa sobre la solicitud de {u}
    {r} rechazada por mi parte
    por mí {r} no
    por mi parte se rechaza {r}
    puedes rechazar {r}
    puede denegar la de {u}
    rechaza la de {u}
    recházala (|por favor|ya)
    recházalo
    rechácela
    deniégala
    deniéguela por favor
    niégalo
    niégale el acceso a {u}
    rechazo de {r}
    denegación de la solicitud de {u}
    denegada: {r}
    rechazada: {r}, (demasiado amplia|duplicada|no sirve)
    rechaza las (tres|dos|cinco)
    rechaza todo lo pendiente
    deniega todas las solicitudes de {u}
    rechaza la (primera|última|segunda) de la lista
    rechaza la solicitud de taxcalc de esta mañana
    rechaza el acceso de {u}
    deniega el acceso que pidió {u}
    deniega a {u} el acceso a taxcalc
    no quiero que {u} use taxcalc, rechaza
    no quiero que taxcalc lea nuestros correos, rechaza la solicitud
    no autorizo a {u}, rechaza
    no autorizo esta aplicación, deniega
    no acepto {r}, recházala
    no apruebo {r}, deniega
    no la apruebo, recházala
    no la queremos, rechaza {r}
    no queremos esto aquí, deniega
    nadie ha pedido eso, rechaza {r}
    no conozco a {u}, rechaza su solicitud
    no me suena esta aplicación, rechaza
    aplicación desconocida, deniega {r}
    editor desconocido, rechaza
    es sospechoso, rechaza {r}
    huele a phishing, rechaza la solicitud
    demasiados permisos, es un no
    los permisos van demasiado lejos, rechaza
    demasiado amplio, {r} denegada
    son permisos excesivos, rechazo
    {u} no tiene licencia, rechaza {r}
    {u} no está autorizado, deniega {r}
    {u} ya no es de la empresa, rechaza su solicitud
    {u} no la necesita, deniega
    tenant equivocado, rechaza {r}
    buzón equivocado, deniega la solicitud {r}
    es un duplicado, rechaza {r}
    está repetida, rechaza {r}
    rechaza {r}, (editor sin verificar|sin presupuesto|no cumple|no conozco al solicitante|va contra la política)
    deniega {r} porque (nadie lo usa|el buzón no existe)
    rechaza {r} dado que (el proyecto se paró|el contrato terminó)
    rechaza la solicitud de {u} por (protección de datos|los permisos)
    motivo: no hace falta, rechaza {r}
    tras revisarlo, {r} queda rechazada
    después de leerlo, rechazo
    en mi calidad de administrador, deniego {r}
    yo el admin, digo que no
    seguridad rechaza {r}
    la dirección no quiere, rechaza {r}
    de mi parte es un no para {r}
    para mí es un no, {r}
    ni pensarlo, rechaza {r}
    de ninguna manera, {r} rechazada
    en absoluto, deniega {r}
    qué va, rechaza {r}
    ni de broma, rechaza {r}
    ni loco, rechaza la solicitud
    jamás, deniega
    negativo para {r}
    negado {r}
    negada la solicitud de {u}
    {r} a la basura, rechazada
    tumba {r}
    tumba la solicitud de {u}
    bloquea {r}
    bloquea la solicitud de {u}
    veta {r}
    pongo un veto a {r}
    desestima {r}
    desestima la petición de {u}
    desestimada {r}
    descarta {r}, rechazada
    me opongo a {r}
    me opongo a la solicitud de {u}, rechaza
    estoy en contra de {r}
    marca {r} como (rechazada|denegada)
    pon {r} como rechazada
    dale a rechazar en {r}
    pulsa rechazar en {r}
    haz clic en denegar para la solicitud de {u}
    sin consentimiento para (taxcalc|la kickle), rechaza
    no doy mi consentimiento, rechaza
    no doy mi aprobación a {r}, deniega
    no le doy permiso a {u}, rechaza
    no concedo el acceso, rechaza {r}
    no concedas {r}, rechaza
    declinamos la solicitud de {u}
    no deseamos taxcalc, rechace {r}
    rechazar solicitud {u}
    denegar petición taxcalc por favor
    solicitud {u} rechazada por mí
    {r} no procede, rechazar
    no procede {r}
    improcedente {r}, deniéguela
    tenga la bondad de rechazar {r}
    le agradecería que rechazara la solicitud de {u}
    ¿podría denegar en mi nombre la {r}?
    {r} no debe pasar, rechácela
    no dejes pasar {r}, rechaza
    que no pase {r}
    no le des acceso, rechaza la solicitud
    no apruebes {r}, recházala
    no aceptes, rechaza
    lo lamento, es un no para {u}
    lo siento pero tengo que rechazar {r}
    lamentablemente rechazo {r}
    al final rechazo {r}
    cambié de idea, rechaza {r}
    al final no, rechaza la solicitud de {u}
    manda un no a {u}
    comunica a {u} que se rechaza
    avisa a {u} de que lo deniego
    devuelve {r} rechazada
    deny {r} porfa
    reject {r} por favor
    rechasa {r}
    rechazala porfa
    denega {r}
    acceso denegado para {u}
    prohíbe el acceso a {u}
    prohíbele a {u} el acceso
    rechaza la kickle en nuestro tenant
    rechaza la pantalla de {d}
    rechaza la conexión de {m}
    rechaza el consentimiento
    rechaza el brix pro en {t}
    denegar el consentimiento de administrador
    niego el consentimiento a taxcalc
    niego el permiso
    no paso {r}, rechazada
    batea {r}
    no va {r}, recházala
    rechazala che, no sé quién es
    rechazámela la {r}
    recházame la {r}, no la pedimos
    recházeme por favor lo de {u}
    denegadla, aquí nadie usa eso
    denegá lo de {u}
    deniégale el acceso a {u}
    dile que no a {u} y cierra la {r} como denegada
    dile nel a {u}, rechazada
    ni hablar del peluquín, rechaza {r}
    naranjas de la china, {r} denegada
    ni a palos, rechazá {r}
    nanay, rechaza la {r}
    nones, denegada
    va a ser que no, deniega {r}
    esto no pasa, rechaza
    esta no pasa, {r} fuera
    {r} no pasa
    {r} no la apruebo, va rechazada
    {r} para atrás
    echa para atrás la {r}
    échala atrás, pide demasiado
    échale atrás la petición a {u}
    tira para atrás {r}
    devuelve {r} con un no
    devuelva la solicitud de {u} como rechazada
    mándale un no a {u}
    ponle un no a {r}
    mi respuesta a {r} es no
    mi respuesta es no, deniéguela
    que no entre {u}, denegado
    no dejes entrar a {u}, rechaza su petición
    no le des acceso a {u}, rechaza {r}
    no le demos ese permiso, rechaza {r}
    no concedo ese permiso a {u}, denegada
    no firmo {r}, recházala
    eso no lo firmo, rechazado
    yo no autorizo semejantes permisos, rechaza {r}
    no me convence nada, rechaza la {r}
    no me fío, deniega {r}
    no me da buena espina la {r}, recházala
    no cuela, rechaza la solicitud de {u}
    no conozco a ese tal {u}, deniega
    quién es {u}? no lo conozco, rechaza
    nadie del equipo conoce a {u}, deniega la {r}
    hablé con {u} y dice que no fue ella, rechaza {r}
    {u} me confirmó que ya no lo quiere, deniega su petición
    seguridad me dijo que ni tocarlo, rechaza {r}
    el dpo no lo ve claro, deniega {r}
    lo consulté con dirección y no quieren, rechaza {r}
    lo miré con calma y pide leer todos los buzones, no procede, rechaza
    pide permisos para todo el tenant y solo necesita uno, deniega
    ya tenemos otra herramienta para eso, deniega la {r}
    la {r} es repetida, tírala
    esa es la misma de ayer, rechaza la repetida {r}
    huele a estafa, rechaza la {r}
    tiene pinta de phishing, bloquéala, {r}
    se deniega lo solicitado por {u}
    se rechaza {r}, notifíquese
    no se autoriza {r}
    no ha lugar, {r} denegada
    improcedente la {r}
    resuelve {r} en contra
    resolución desfavorable para {r}
    tramita {r} como denegada
    dale de baja a la {r}, rechazada
    dale no a {r}
    dale deny a la de {u}
    haz un reject de {r}
    deny {r} plis
    rechaza xfa lo de {u}
    denegar {r} xq no es de los nuestros
    deniega {r} xq {u} ya no trabaja con nosotros
    rechaze {r}
    sintiéndolo mucho, deniega la de {u}
    me sabe mal por {u}, pero recházala
    con todo el respeto, esa solicitud la rechazo
    gracias pero no, rechaza la {r}
    mejor denegada la {r}, que lo pida bien
    rechaza y que {u} lo vuelva a pedir con menos permisos
    deniega de momento {r}, ya hará otra
    de las dos, rechaza la de {u}
    todas esas peticiones fuera, rechazadas
    la de {u} no, recházala
    a {r} le digo que no
    a lo de {u} ponle denegado
    en esta empresa no usamos eso, denegado
    este permiso no sale de aquí, rechaza {r}
    le niego el permiso a {u}
    me niego a dar ese acceso, deniega {r}
    necesito que quede rechazada {r} hoy mismo
    haga el favor de no concederla y rechazar {r}
    por orden de gerencia se rechaza {r}
    {r}, rechazada
    {r}, ni hablar
    no a {u}
    que no, deniega {r}
    dije que no, rechaza la {r}
    ya dije que no, denegada la de {u}
    rechazo la solicitud de {u}
    rechazo {r} por seguridad
    hemos decidido no dar ese permiso, rechaza {r}
    el comité no lo quiere, deniega {r}
    el cliente no quiere esto, rechaza {r}
    no autorizo TaxCalc en esta empresa, rechaza la petición
    taxcalc no entra en nuestra organización, deniega {r}
    no damos consentimiento, rechaza la {r}
    no consiento, deniéguela
    permiso denegado para {u}
    ponla como rechazada, la {r}
    pulsa rechazar en la {r} por mí
    botón rojo para {r}
    pulgar abajo a {r}
    descarta la {r}
    descarta lo que pidió {u}
    declina {r} amablemente
    declina la petición de {u} y dale las gracias
    bloquea la petición de {u}
    impide que {u} conecte eso, rechaza {r}
    {u} no debe tener acceso, deniega
    {u} no es empleado nuestro, rechaza {r}
    {u} es externo, no se lo demos, rechaza
    {u} pidió mal la cuenta, rechaza {r} y que lo repita
    el buzón que pide {u} no es suyo, deniega
    esa pantalla no es nuestra, rechaza {r}
    esa sala ya no existe, deniega {r}
    rechaza la kickle que pide {u}
    rechaza la solicitud de la pantalla del vestíbulo
    no reconozco esta petición, recházala
    yo no espero ninguna petición de {u}, rechácela
    son demasiados permisos para una clínica pequeña, deniega {r}
    rechaza {r} porque pide leer todos los correos
    deniega {r} ya que no la ha visto el departamento legal
    rechaza {r} porque {u} está de prácticas
    rechaza {r}, motivo: falta el visto bueno de seguridad
    estimado asistente, lamento comunicarle que, tras consultarlo con la dirección, no podemos conceder lo que se pide en {r}, por lo que ruego la deniegue
    harto de estas peticiones, rechaza {r}
    muchas gracias, pero rechazo {r}
    yo no querer, rechazar {r}
    ticket: denegar solicitud {r}
    estoy conduciendo y te lo dicto rechaza la solicitud de {u} punto
    denieg la {r}
    recahza lo de {u}
    denegada la {r} x seguridad
    rehcaza esa peticion
    rechazr {r} xq no
    (fuera|abajo|no) con la {r}, deniégala
    quítame de delante esa {r}, denegada
    que {u} se busque otra cosa, rechaza
    ni de broma apruebo eso, recházalo
    no está justificado lo que pide {u}, deniégalo
    la {r} me huele mal, niégala
    que se quede sin permiso {u}, rechaza
    por política interna rechaza la {r}
    es la quinta vez que me sale este aviso, niégale a {u} lo que quiere y ya
    me tiene harta {u} con sus peticiones, denegar
    no sé por qué esto me llega a mí, deniégalo, {r}
    lo dejé en espera el lunes, hoy lo descarto: {r}
    he cambiado de opinión y no lo concedo, deniega {r}
    por esta vez no, rechaza lo de {u}
    sin el informe de seguridad no firmo, deniega {r}
    consultado el responsable de datos, no se otorga {r}
    por delegación de la gerente, deniego {r}
    por orden del director, niégale el permiso a {u}
    con lo que pasó el año pasado, ni uno más, rechaza {r}
    me late que es fraude, niega {r}
    me da mala espina {u}, recházale lo que pide
    qué poca vergüenza pedir eso, rechaza {r}
    desestímese {r}
    desestimo lo que pide {u}
    rehúso {r}
    rehúsa la petición de {u}
    rehusada la {r}
    repudio la {r}, deniégala
    inadmito {r}
    inadmitida la solicitud de {u}
    no admitas {r}
    no se admite lo que pide {u}
    no accedo a lo que pide {u}
    no accedemos a {r}
    no le otorgo el permiso a {u}
    no se le otorga acceso a {u}
    no ratifico {r}, denegada
    no valido {r}, rechazada queda
    no avalo lo de {u}, deniega
    no doy luz verde a {r}
    luz roja a {r}
    luz roja para {u}
    semáforo en rojo para la {r}
    sin luz verde la de {u}, recházala
    no doy el visto bueno a {r}
    mi visto bueno no lo tiene {u}, denegada
    tarjeta roja a la {r}
    veto a {r}
    vétala la {r}
    vetamos lo que pide {u}
    tacha la {r}
    táchala, {u} no la va a tener
    crúzale una raya a {r}, negada
    ponle tache a la {r}
    ponle cruz a {r}
    márcame {r} con un no
    {r} con un no bien grande
    un no rotundo a {r}
    un no para {u}
    no y no, {r} denegada
    nel pastel, rechaza la {r}
    ni de chiste, niega la {r}
    ni madres, niégala
    ni en pedo, rechazá la {r}
    ni mamado, rechazada
    ni de coña, deniega la de {u}
    ni por asomo, {r} rechazada
    ni por todo el oro, deniega lo de {u}
    ni harto de vino, rechaza {r}
    minga, rechazá lo de {u}
    que se olvide {u}, rechaza su petición
    para nada, niégale a {u} el permiso
    que no, hombre, que no, deniega {r}
    que espere sentado {u}, rechaza la suya
    que se busque la vida {u}, denegada
    que no le den nada a {u}
    que no se conceda {r}
    que se le niegue a {u}
    que se rechace la solicitud de {u} cuanto antes
    que quede denegada la {r}
    dale calabazas a {u}
    mándala a paseo la {r}
    manda a freír espárragos la {r}, rechazada
    bótala la {r}, no procede
    botale la solicitud a {u}
    reboten la {r}
    rebótala
    rebota la petición de {u}
    devuélvela sin conceder, {r}
    regrésala rechazada la {r}
    regresale la {r} a {u} con un no
    frena a {u}, deniégale el acceso
    córtale el paso a {u}, rechazada su solicitud
    ciérrale la puerta a {u}, denegado
    cierra {r} en negativo
    cierra {r} como no concedida
    archiva {r} como denegada
    liquida la {r} con un rechazo
    despacha {r} en contra
    {r} no cumple, denegar
    {r} no es de recibo, recházala
    {r} se queda fuera
    {r} hay que denegarla
    {r} tiene que rechazarse ya
    {r} de mi parte no
    {r} no ok
    a {u} hay que decirle que no, rechaza lo suyo
    a {u} no le concedo nada
    a {u} me lo deniegas ahora mismo
    a esta petición le pongo un no, {r}
    esta solicitud la rechazo yo personalmente, {r}
    la petición de {u} debe denegarse
    el permiso que pide {u} queda denegado
    el consentimiento para {r} no lo doy, deniégala
    lo que pide {u} queda rechazado
    denegación inmediata, {u}
    rechazo frontal a {r}
    negativa para {u}
    respuesta a {u}: denegado
    decisión sobre {r}: desfavorable
    informe negativo, deniega {r}
    ¿le dices que no a {u} de mi parte?
    ¿me das por rechazada la {r}?
    ¿serías tan amable de rechazar {r}?
    ¿tendría la amabilidad de denegar lo de {u}?
    ¿podés rechazarle a {u} la conexión?
    ¿podéis tumbar la {r}?
    ¿te importa denegarle la petición a {u}?
    hazme el favor y niega la {r}
    sé bueno y recházale eso a {u}
    sírvase denegar {r}
    le ruego tenga por rechazada la solicitud de {u}
    quisiera denegar lo de {u}
    querría que se rechazase {r}
    deseo rechazar {r}
    prefiero no concederlo, rechaza {r}
    ocupo que rechaces {r}
    preciso que deniegues la petición de {u}
    voy a denegar {r}
    voy a decirle que no a {u}, deniega
    vamos a rechazarle a {u} lo que pide
    opto por denegar {r}
    decido rechazar la petición de {u}
    hola, {r} la acabo de leer y no. Recházala.
    buenas tardes. No conocemos esa aplicación. Deniegue {r}
    gracias por avisar. No nos interesa. Rechaza la de {u}
    para que nadie lea nuestros buzones, deniega {r}
    para evitar líos, rechaza lo de {u}
    rechaza {r} para que {u} abra otra bien hecha
    como no lleva justificación, deniega la {r}
    siendo un becario, no, rechaza lo de {u}
    pide acceso sin fecha de fin, deniega {r}
    la dirección del remitente no coincide, rechaza {r}
    el tenant que figura no es el nuestro, deniégala
    el editor no está verificado, rechaza los permisos de {r}
    no superó la revisión de seguridad, tumba la {r}
    otra vez {u} con lo mismo, deniégaselo
    ya van tres veces que {u} lo pide y es que no, rechaza
    no insistan más, {r} denegada
    no permito que {u} conecte ese buzón, rechaza
    no permitas el acceso de {u}
    prohibido, rechaza {r}
    acceso no concedido a {u}`,

  list_pending: `
    (muestra|lista|dame|enseña|ver|muéstrame) (todas las|las|) (solicitudes|aprobaciones|peticiones) (pendientes|abiertas|en espera|sin tramitar)
    (solicitudes|aprobaciones|peticiones) (pendientes|abiertas|en espera|por aprobar|nuevas)
    qué (solicitudes|peticiones|aprobaciones) (hay|están abiertas|me esperan|esperan|están pendientes)
    qué (tengo que|debo|hay que|puedo) (aprobar|decidir|revisar|autorizar) (hoy|todavía|)
    (hay|queda|tengo) (algo|alguna solicitud|algo pendiente) (que aprobar|para mí|pendiente|por decidir|que revisar)
    quién (espera|quiere acceso|pide acceso|ha pedido acceso|espera mi aprobación|quiere taxcalc)
    (mi|la) (cola|lista de aprobaciones|lista de solicitudes|bandeja de aprobaciones)
    mis aprobaciones (pendientes|por favor|)
    cuántas (solicitudes|aprobaciones) (están abiertas|esperan|quedan|hay pendientes)
    (solicitudes|solicitudes pendientes|peticiones abiertas) (de|en|para) {t}
    solicitudes (pendientes|abiertas) (para|de) (TaxCalc|la kickle|buzones|dispositivos)
    (qué|lo que) (me espera|espera mi aprobación|está pendiente de mí|espera mi decisión)
    todo lo que (espera|queda por decidir|está pendiente)
    (alguien|ha) (ha pedido|pedido alguien) (acceso|algo|una aprobación)
    (la siguiente solicitud|próxima petición) (por favor|que debo decidir|)
    (tengo|hay) (más|nuevas) (solicitudes|aprobaciones|peticiones) (pendientes|)
    (resumen|lista) de (solicitudes|peticiones) (pendientes|abiertas|en espera)
    no (apruebes|rechaces) nada, solo la lista
    qué no he (aprobado|tramitado|decidido) todavía
    las solicitudes (sin respuesta|sin decidir|que quedan)
    mis (validaciones|aprobaciones|decisiones) (de hoy|del día)
    vuelvo de (vacaciones|permiso), (qué solicitudes esperan|qué se ha acumulado)
    hay (dispositivos|pantallas|buzones) nuevos (que revisar|por revisar|que el admin deba revisar)
    las solicitudes (que nadie ha contestado|sin contestar)
    en espera para (taxcalc|la kickle)
    cómo de larga es la cola de solicitudes
    todo lo que espera un sí o un no
    qué espera
    qué está pendiente
    qué está abierto
    qué hay por aprobar
    qué hay en la cola
    qué me queda por aprobar
    qué me falta por aprobar
    qué anda pendiente
    qué tengo encima de la mesa para aprobar
    qué tengo pendiente de aprobar
    qué hay pendiente
    qué hay de nuevo por aprobar
    qué hay para mí
    nada por aprobar
    nada que aprobar hoy
    nada pendiente
    hay algo por aprobar
    hay pendientes
    hay solicitudes
    hay más solicitudes
    hay cosas por validar
    hay solicitudes abiertas
    hay solicitudes para taxcalc
    hay solicitudes urgentes
    quedan solicitudes
    quedan aprobaciones por dar
    qué queda por decidir
    qué debo tramitar
    qué debo firmar
    qué puedo aprobar
    tengo algo que validar
    tengo aprobaciones que hacer
    tengo solicitudes que tramitar
    tengo algo que firmar
    cuántas tengo que aprobar
    para qué me esperan
    quién me espera
    quién espera mi visto bueno
    quién espera una respuesta mía
    quién sigue esperando
    quién ha hecho una solicitud
    quién ha pedido qué
    quién pide qué
    quién quiere conectar un buzón
    quién quiere conectar una pantalla
    quién quiere que apruebe
    quién necesita mi visto bueno
    alguien espera mi aprobación
    alguien quiere acceso
    solicitudes
    solicitudes por aprobar
    solicitudes de consentimiento
    aprobaciones para mí
    solicitudes por favor
    solicitudes sin tramitar
    solicitudes de hoy
    solicitudes recibidas
    solicitudes entrantes
    solicitudes de permiso pendientes
    solicitudes de buzones pendientes
    solicitudes de dispositivos pendientes
    solicitudes de {u}
    solicitudes de {u} pendientes
    solicitudes en {c}
    solicitudes urgentes
    nuevas solicitudes
    todas las solicitudes
    todas las solicitudes abiertas
    todas las aprobaciones
    las solicitudes de todos
    las solicitudes por validar
    las solicitudes atrasadas
    las solicitudes más antiguas
    las solicitudes de la semana
    las solicitudes de {t}
    las solicitudes pendientes en {t}
    los expedientes por aprobar
    los consentimientos pendientes
    los consentimientos por dar
    los permisos por conceder
    las aprobaciones atrasadas
    lista
    lista de aprobaciones
    lista de pendientes
    lista por aprobar
    lista las solicitudes
    la lista de espera
    la lista completa de solicitudes
    la cola
    la cola de aprobación
    la pila de solicitudes
    mi cola
    mi bandeja de solicitudes
    mi lista de cosas por aprobar
    mis pendientes
    mis pendientes por aprobar
    mis tareas de aprobación
    mis decisiones pendientes
    bandeja de entrada de aprobaciones
    tablero de solicitudes
    panorama de las solicitudes
    muestra las solicitudes
    muestra la cola
    muéstrame lo que espera
    muéstrame lo que hay por aprobar
    muéstrame las solicitudes de {t}
    muéstrame las solicitudes taxcalc
    enseña lo que espera
    enseña la cola
    enséñame las solicitudes de kickle
    enséñame lo que tengo que aprobar
    dame la lista de solicitudes
    dame las solicitudes
    dame lo que queda por aprobar
    dame los pendientes
    pásame los pendientes
    sácame la lista de solicitudes
    hazme una lista de lo que espera
    mándame la lista de aprobaciones
    enumera las solicitudes abiertas
    cuántas solicitudes
    cuántas pendientes
    cuántas solicitudes tengo que tramitar
    cuántas personas esperan
    cuántas aprobaciones atrasadas
    cuántas esperan en {t}
    abre la cola
    abre las aprobaciones
    pasa a la siguiente solicitud
    siguiente
    la siguiente por favor
    cuál es la próxima solicitud
    cuál es la solicitud más antigua
    qué solicitudes
    qué solicitudes son para mí
    qué solicitudes esperan decisión
    qué solicitudes en {t}
    qué solicitudes de {t} están abiertas
    qué solicitudes de taxcalc están pendientes
    qué buzones esperan aprobación
    qué pantallas esperan aprobación
    qué consentimientos faltan
    quiero ver las solicitudes
    quiero ver lo pendiente
    quisiera ver lo que espera
    quisiera la lista de solicitudes pendientes
    me gustaría ver las aprobaciones abiertas
    hago mi ronda, qué espera
    estoy de guardia, qué solicitudes hay
    sustituyo a {u}, qué solicitudes esperan
    soy admin, qué me espera
    soy el administrador, enséñame las solicitudes
    tengo cinco minutos, qué debo aprobar
    de vuelta en la oficina, qué tengo que aprobar
    antes de las vacaciones, qué queda por aprobar
    mientras no estuve, quién pidió algo
    me dicen que me espera una solicitud, cuál
    parece que tengo solicitudes
    me llegó un aviso, habría una solicitud por aprobar
    podría mostrar las solicitudes pendientes
    puede listarme las aprobaciones
    puedes enseñarme la cola
    no quiero aprobar nada, solo ver la lista
    sin aprobar nada, muestra las solicitudes
    por aprobar
    pendientes
    pendiente de mí
    pendiente de aprobación
    pendiente en {t}
    solisitudes pendientes
    pending
    pending por favor
    qué me toca aprobar
    qué me toca hoy
    qué tengo encima de la mesa
    qué tengo por firmar
    qué hay para firmar
    qué hay en cola
    hay cola?
    hay alguien esperándome?
    hay gente esperando mi ok?
    me espera alguien?
    alguien está esperando que le apruebe algo?
    a quién tengo esperando
    a quién le debo una respuesta
    a quién tengo que contestar
    quiénes han pedido permiso esta semana
    quién más ha pedido acceso
    quién está pidiendo entrar
    cuántas tengo sin decidir
    cuántas me quedan
    cuántas hay de {t}
    cuáles faltan por resolver
    cuáles siguen sin respuesta
    cuáles son las que esperan
    las pendientes
    las que faltan
    las que me faltan por mirar
    pendientes de {c}
    pendientes de mi firma
    pendientes de la kickle
    solicitudes sin contestar
    solicitudes que entraron hoy
    solicitudes de esta semana por decidir
    entró algo nuevo?
    ha entrado alguna petición?
    ha llegado algo para aprobar?
    me llegó algo para autorizar?
    sacame la lista de lo que espera
    sácame las peticiones que faltan
    pásame lo que hay por aprobar
    mostrame las pendientes
    enséñame la cola de {t}
    ábreme la lista de solicitudes
    dime qué hay por decidir en {c}
    quiero ver lo que está esperando
    quiero repasar las solicitudes abiertas antes de irme
    acabo de volver, qué tengo por aprobar
    me quedó algo por aprobar?
    se me ha quedado alguna sin mirar?
    queda alguna de la semana pasada?
    está todo aprobado o falta algo?
    tengo trabajo de aprobaciones?
    soy el admin, qué hay para mí
    como admin, qué solicitudes me entran
    a ver la lista
    a ver qué hay por autorizar
    listado de peticiones a la espera
    bandeja de entrada de solicitudes
    pendings?
    lista d pendientes xfa
    lista de espera
    peticiones nuevas, por favor
    aprobaciones
    aprobaciones pendientes de esta semana
    qué está esperando por mí
    qué peticiones necesitan mi respuesta
    qué me han pedido hoy los usuarios
    qué me han enviado para aprobar
    cuántas peticiones hay abiertas
    cuántas solicitudes esperan en {t}
    hay solicitudes de pantallas pendientes?
    hay peticiones de kickle por aprobar?
    hay algo por decidir?
    hay algo nuevo que aprobar?
    tengo algo que firmar hoy?
    tengo peticiones que contestar?
    tengo aprobaciones atrasadas?
    me falta aprobar a alguien?
    a quién le falta mi aprobación
    quién espera respuesta mía
    quién ha pedido conectar su correo
    quién quiere acceso a TaxCalc
    quiénes están esperando en {c}
    enséñame todas las peticiones pendientes de TaxCalc
    enseña las solicitudes por orden de llegada
    muéstreme las solicitudes que aún no he contestado
    dame la lista de lo que falta por aprobar
    lístame las solicitudes sin resolver
    lista las peticiones de {t}
    abre las pendientes
    vamos con las pendientes
    repasemos las peticiones
    quiero revisar las solicitudes de acceso
    voy a ponerme con las aprobaciones, enséñamelas
    he estado dos semanas fuera, enséñame qué se ha acumulado
    antes de cerrar el mes quiero ver qué solicitudes siguen sin respuesta
    soy el administrador nuevo, qué solicitudes me deja mi antecesor
    soy admin global, pendientes
    me ha llegado un aviso de que alguien espera mi permiso, enséñame la lista
    no quiero aprobar nada ahora, solo ver qué hay en espera
    buenos días, cuando pueda, me gustaría ver las solicitudes que están a la espera de mi decisión, gracias
    qué hay esperando por autorización por favor
    por favor mostrar solicitudes para aprobar
    ticket: listado de solicitudes abiertas de {c}
    solicitudes del Communications Centre por aprobar
    pedientes
    pendintes de aprobar
    solicitdes abiertas
    q tengo x aprobar
    lsita de peticiones
    ai algo para aprovar?
    (enséñame|muestra|saca) los permisos que esperan firma
    qué tengo en la bandeja de permisos
    a ver qué me ha dejado la gente por autorizar
    de las peticiones que llegaron, cuáles no he mirado
    hay alguien de {c} esperando permiso?
    repaso de la mañana: solicitudes sin decidir
    dime los nombres de los que esperan mi firma
    se acumula algo por ahí para mí?
    pila de aprobaciones
    montón de solicitudes, a verlas
    mi pila
    mi fila de aprobaciones
    mi listado de autorizaciones pendientes
    buzón de solicitudes por decidir
    relación de solicitudes sin resolver
    relación de permisos por otorgar
    inventario de peticiones abiertas
    expedientes abiertos
    trámites por autorizar
    trámites pendientes de mi firma
    firmas pendientes
    permisos por firmar
    autorizaciones por dar
    autorizaciones en espera
    consentimientos que faltan por conceder
    peticiones sin atender
    peticiones que aguardan
    peticiones de hoy por contestar
    solicitudes que aguardan mi decisión
    solicitudes por validar en {t}
    solicitudes de mi gente que falten por aprobar
    ¿qué peticiones aguardan?
    ¿qué trámites me esperan?
    ¿qué autorizaciones faltan?
    ¿qué falta por autorizar?
    ¿qué falta por validar en {c}?
    ¿qué hay sin resolver?
    ¿qué me han mandado a firmar?
    ¿qué debo resolver hoy?
    ¿qué se acumuló?
    ¿qué sigue sin decidir?
    ¿quién aguarda mi firma?
    ¿quién anda pidiendo permiso?
    ¿quién está a la espera?
    ¿quiénes esperan que los autorice?
    ¿cuántos esperan mi ok?
    ¿cuántos trámites hay por resolver?
    ¿cuántas peticiones se juntaron?
    ¿cuáles están por decidirse?
    ¿cuál toca ahora?
    ¿alguna petición sin atender?
    ¿alguna solicitud nueva?
    ¿algún pendiente?
    ¿algo para firmar?
    ¿algo que autorizar en {t}?
    ¿hay fila?
    ¿hay trámites esperando?
    ¿hay algo atrasado por aprobar?
    ¿llegaron solicitudes?
    ¿entraron peticiones nuevas hoy?
    ¿me dejaron algo para autorizar?
    ¿tengo firmas pendientes?
    ¿tengo gente esperando?
    mostrá lo que falta aprobar
    mostrame la cola
    listame los pedidos sin resolver
    pásame la cola de aprobaciones
    tráeme las solicitudes abiertas
    trae lo pendiente
    saca lo que haya por autorizar
    despliega las pendientes
    repasa conmigo las solicitudes en espera
    ponme delante lo que hay que aprobar
    dime quién espera
    dígame qué tengo por autorizar
    quisiera revisar los permisos sin conceder
    necesito el listado de lo que está por aprobar
    ocupo ver los pendientes de aprobación
    me gustaría repasar las peticiones sin respuesta
    para irme tranquilo, qué queda por aprobar`,

  disconnect: `
    (desconecta|desconectar|elimina|quita|desvincula|desactiva|borra|desconecte) (mi buzón|mi correo|mi cuenta|mi dispositivo|mi conexión|mi pantalla) (|por favor)
    (desconecta|desconectar|elimina|quita|desvincula|desactiva) {m} (|por favor|de taxcalc)
    {m} (para desconectar|hay que desconectarlo|hay que quitarlo)
    (desconecta|elimina|quita|desactiva|desvincula) {d} (|por favor)
    {d} (para desconectar|hay que quitarla|hay que desconectarla)
    (desconecta|elimina|quita) (la pantalla|la kickle|la sala|nuestro dispositivo|el panel)
    (revoca|retira|quita|anula|elimina|cancela) (el consentimiento|el acceso|la autorización|los permisos) (de|a|para) (TaxCalc|la kickle|{m}|{t})
    (revocar|retirar|quitar) (el acceso|el consentimiento|los permisos) (de|a|para) (taxcalc|{m}|{t})
    (quiero|quisiera|necesito|tengo que) (desconectar|eliminar|quitar|desvincular) (mi buzón|la conexión|{m}|la pantalla)
    (puedes|podrías|puede) (desconectar|eliminar|quitar) (mi buzón|{m}|{d}|la conexión)
    (corta|termina|cierra|elimina|rompe) (la|mi) (conexión|vinculación) (|de {m}|con taxcalc|por favor)
    TaxCalc (no debe|ya no debe|no puede) (leer|usar|ver) más (mis correos|mi buzón|mi correo)
    ya no (uso|usamos) (taxcalc|la kickle|esto), (desconecta|elimina|quita) (todo|mi buzón|el acceso)
    {u} (se ha ido|ya no trabaja aquí|nos deja), (desconecta|elimina) (su buzón|{m}|el acceso)
    (desconecta|elimina) (el buzón|la cuenta|el acceso) de {u}
    (la sala|{d}) (se ha cerrado|ya no existe|está en obras), (desconéctala|desconecta la pantalla|quítala)
    el cliente {t} (se va|nos deja|termina), (desconecta|quita|revoca) (todo|el acceso)
    (saca|quita|retira) (mi buzón|{m}|{d}|mi cuenta) de (taxcalc|la lista|la aplicación)
    (apaga|desactiva) (la conexión|el acceso|la integración)
    desconecta (mi buzón|eso) (porque|ya que) (me voy|no se usa|se ha ido)
    (cierra|cerrar) la sesión (de la pantalla|de {d}|de {m}|de la kickle)
    (dar|da) de baja (mi buzón|{m}|la pantalla|{d})
    (dejamos|abandonamos) (TaxCalc|la kickle), (desenchufa todos los buzones|desconecta todo|quita todo)
    (mi buzón|{m}) ya no debe estar en (taxcalc|el communications centre)
    sin más acceso para (taxcalc|la kickle) (en {m}|desde hoy|)
    (quite|quítele|retire) (al BRIX Pro|a la kickle|a taxcalc) (los permisos|el acceso) (en nuestro tenant|)
    (rompa|corte|elimine) (por favor|) el vínculo con (mi outlook|mi buzón|taxcalc)
    {d} ya no existe, (borra|quita|elimina) el aparato
    saca (la cuenta de {u}|mi buzón|{m}) del communications centre
    (fin del|terminó el) contrato con {c}, (cortar todos sus accesos|quita todos los accesos)
    (desconecat|deconecta|desconetca) (mi buzon|{m}|{d})
    (desenchufa|descuelga|desengancha) (mi buzón|{d}|la kickle)
    (mi buzón|{m}|{d}|la kickle|la pantalla) (debe|tiene que|puede) (desconectarse|quitarse|eliminarse|salir|darse de baja)
    quiero que (mi buzón|{m}|{d}) (se desconecte|salga|se elimine|se quite)
    (el acceso|el consentimiento) (de|para) (taxcalc|la kickle|{m}) (debe|hay que) (retirarse|revocarse|retirarlo|revocarlo|quitarlo)
    (haz el favor de|por favor|hay que) (desconectar|quitar|eliminar|desvincular) (mi buzón|{m}|{d}|la conexión)
    (desconecte|quite|elimine|retire|desactive) (mi buzón|{m}|{d}|la kickle|el acceso de taxcalc) (|por favor)
    (desconexión|baja|eliminación) (de|para) (mi buzón|{m}|{d}|la kickle) (|por favor)
    (desconéctame|desvincúlame|quítame|bórrame|sácame) (el buzón|la cuenta|de taxcalc|{m})
    (cierre|cierra|corte) (el acceso|la sesión|el vínculo) (de|a) ({m}|{d}|taxcalc)
    {u} se (fue|jubiló|marchó), (desconectar|eliminar|quitar) (su buzón|su cuenta|su acceso)
    (hemos|he) (vendido|devuelto|cambiado) (la kickle|la pantalla|{d}), (desconéctala|hay que desconectarla|quítala)
    (retiro|revoco|retira) (mi consentimiento|el permiso que di|los permisos dados a taxcalc)
    desconéctame
    desconécteme del communications centre
    desconecta todo (|por favor)
    desconecta todos mis buzones
    desconecta nuestras pantallas
    desconecta la (sala|cuenta|kickle) antigua
    desconecta el (buzón|panel) viejo
    desconecta el buzón compartido
    desenchufa taxcalc de mi correo
    desenchufa {m}
    separa {m} de taxcalc
    desvincula la cuenta {m}
    desvincula taxcalc de mi outlook
    desasocia la pantalla de {d}
    desempareja la kickle
    desregistra {d}
    anula el registro de {d}
    desinstala el acceso de taxcalc a mi buzón
    quita {m} de la lista
    quítame {d}
    quítame de taxcalc
    quita el permiso que había dado
    quítale a taxcalc el permiso de leer mis correos
    quítale el acceso a taxcalc
    elimina el vínculo entre taxcalc y mi buzón
    elimina la integración con outlook
    elimina la conexión con {m}
    elimina mis conexiones
    elimina el dispositivo {d}
    elimina el token de {m}
    elimina la aplicación empresarial taxcalc
    elimina todos los permisos de taxcalc
    borra mi buzón de taxcalc
    borra la conexión de {d}
    borra {m} de taxcalc
    retira taxcalc de (nuestro tenant|mi outlook|azure ad)
    retira la kickle de {d}
    retira los permisos de la kickle
    retira mi autorización
    retira el consentimiento de todo el tenant
    retiro mi consentimiento
    revoco (el acceso|mi autorización|el permiso)
    revocación del consentimiento (|taxcalc|de {t})
    revoca todo en {t}
    revoca el token (|de {m})
    revoca la sesión de {u}
    anula el permiso de taxcalc sobre mi buzón
    anula el consentimiento dado a la kickle
    pon fin a (la conexión|el acceso de taxcalc|la vinculación)
    pon fin al consentimiento
    pon {d} fuera de servicio
    deja {d} fuera de servicio
    corta {m}
    corta el vínculo con outlook
    corta el acceso de taxcalc a nuestros buzones
    corta el acceso de {u}, se fue
    deja de leer mis correos
    deja de leer mi buzón
    no leas más mi buzón
    que taxcalc deje de leer mis correos
    taxcalc no tiene que leer más mis mensajes
    ya no quiero que taxcalc (lea|vea|toque) (mis correos|mi buzón)
    ya no quiero que mi buzón esté conectado
    ya no quiero taxcalc en mi cuenta
    ya no quiero la conexión
    no quiero seguir conectado
    no quiero estar más en taxcalc
    ya no necesito taxcalc, desconecta
    ya no usamos esta pantalla, quítala
    dejamos taxcalc, retira los accesos
    cambiamos de programa, desconecte nuestros buzones
    pasamos a otra herramienta, quite taxcalc
    me voy de la empresa, desconecta mi buzón
    cambio de puesto, quita mi buzón
    {u} nos dejó, quita su buzón
    {u} se jubiló, saca su buzón
    {u} ya no labora aquí, quita su buzón
    {u} renunció, retira sus accesos
    despidieron a {u}, corta su acceso
    la compañera se fue, quitar {m}
    el becario se fue, corta su acceso
    el inquilino {t} se fue, elimina sus conexiones
    el cliente {c} se dio de baja, desconecta sus buzones
    contrato terminado con {c}, retira todo
    {d} se mudó, quita la pantalla
    {d} está desmontada, desactiva el dispositivo
    robaron la pantalla, desconéctala
    la kickle está rota y tirada, quítala
    cerramos la oficina, desconectar todas las salas
    devolvemos la kickle, desconéctala antes
    antes de vender la pantalla, desconéctala
    desconectar (mi buzón|la pantalla|{m}) por favor
    eliminar conexión {m}
    quitar buzón {m} gracias
    quitar permiso taxcalc
    revocar consentimiento {t}
    por desconectar: {m}
    por quitar: {d}
    baja de {m}
    baja de mi buzón en taxcalc
    baja de la pantalla {d}
    dame de baja de taxcalc
    dame de baja el buzón
    dale de baja a {m}
    dar de baja {d}
    quiero darme de baja
    quiero dar de baja mi buzón
    me quiero desconectar
    me quiero salir de taxcalc
    {m} ya no sirve, quítalo
    {m} ya no se usa, desconecta
    {d} ya no sirve, sácala
    saca {m}
    saca la kickle
    saca a taxcalc de nuestro tenant
    echa a taxcalc de mi correo
    bota {m} de taxcalc
    remueve {m}
    remueve la kickle
    remueve el acceso de taxcalc
    cancela el acceso de taxcalc a mi buzón
    libera {d}
    libera la cuenta {m}
    logout de {d}
    cierra sesión en {d}
    cierra la sesión de la cuenta de sala
    cierra la sesión de {m}
    termina la sesión de {m}
    limpia {t}: desconecta todo
    aísla {m}, corta la conexión, la cuenta está hackeada
    cuenta comprometida, revoca el acceso de {m}
    por seguridad, retira el acceso de taxcalc
    por seguridad corta el acceso a {m}
    por protección de datos, quita taxcalc de mi buzón
    desearía que se desconectara mi correo
    me gustaría que quitaran mi buzón
    me gustaría revocar el acceso
    tenga la amabilidad de desconectar {m}
    podría retirar el acceso a {m}
    podrían desconectar mi correo
    le agradecería que quitara mi buzón
    solicito la desconexión de {m}
    solicito la revocación del consentimiento
    se puede cortar la conexión
    me puedes quitar de taxcalc
    me puedes desconectar el buzón
    podemos revocar el consentimiento de {t}
    desconexión por favor
    desconexión de {d}
    desconexión buzón {m}
    unlink {m}
    disconnect mi buzón
    desconectar mi buson
    desconectame el correo
    quita mi correo de ahi
    desconecta {m} pero deja {d}
    desconecta mi buzón, la pantalla no
    solo {m}: desconectar
    mi buzón tiene que salir de taxcalc
    hay que cortar el acceso (|hoy|antes del viernes)
    hay que revocar el consentimiento
    hay que (cortar|retirar|quitar) el acceso de taxcalc
    hay que desconectar {m}
    habría que quitar {d}
    que se desconecte {m}
    que se retire el consentimiento
    sacá mi correo de ahí
    sacá {m} de taxcalc
    sácame de taxcalc
    sáquenme del Communications Centre
    sáqueme el buzón de su sistema
    quítame el taxcalc del correo
    quitá la pantalla {d}
    quitadme el buzón {m} de ahí
    quítale el acceso a {u}
    quítenle a TaxCalc la llave de mi buzón
    desconectá mi casilla
    desconectá {d} que la van a tirar
    desconéctame ya
    desconécteme por favor la cuenta {m}
    desenchufa taxcalc de mi outlook
    desengancha {m} del communications centre
    despega mi cuenta de taxcalc
    desenlaza {m}
    desasocia {d} de {m}
    desliga mi correo de taxcalc
    desinstala taxcalc de nuestro tenant
    desautoriza taxcalc
    desautoriza {m}
    desloguea la pantalla de {d}
    desloguéame de taxcalc
    cierra mi sesión en TaxCalc y no guardes nada
    cierra el grifo, que taxcalc no lea más
    córtale el acceso a taxcalc
    corta con taxcalc, ya no lo usamos
    échalo de mi buzón, no quiero que lea más
    echa a taxcalc de nuestros correos
    tira abajo la conexión de {m}
    tumba la conexión de {d}
    suelta mi buzón
    suelta {m}, ya no es nuestro
    libera {d} de la cuenta {m}, la sala se desmonta
    retira a {m} de la integración
    retírale los permisos a la kickle de {d}
    retiro el permiso que di a taxcalc
    retiro mi consentimiento desde ya
    revoco lo que autoricé el mes pasado para TaxCalc
    revócale todo a {u}
    me doy de baja de taxcalc, quita mi correo
    quiero darme de baja y que se borre la conexión
    quiero salirme de TaxCalc
    quiero que mi correo deje de estar enlazado
    quiero que me quiten de ahí, ya no trabajo con ellos
    me gustaría que {m} dejara de pasar por TaxCalc
    ella se fue la semana pasada, desconecta {m}
    {u} se jubila el viernes y ya entregó el portátil, quita su buzón ahora
    desde ayer {u} trabaja en otra empresa, fuera su conexión
    a {u} la trasladaron a otra oficina, saca su correo de aquí
    ya entregamos las llaves del local, desconecta {d}
    la tele de {d} la hemos vendido, quítala
    se llevaron el panel, da de baja {d}
    cambiamos la pantalla por otra marca, quita la kickle de {d}
    se nos acabó el contrato con TaxCalc, desconéctenos
    ya no somos clientes, retiren los permisos
    ya no me sirve TaxCalc, sácalo de mi buzón
    taxcalc me satura el correo, desconéctalo
    no quiero que ningún programa lea mi correo, desconéctame
    no quiero más taxcalc en mi bandeja
    no va más con taxcalc, desconectá todo
    fuera taxcalc de mi correo
    fuera {m}
    fuera {d}, ya no existe esa sala
    adiós a taxcalc, desconecta mi buzón
    se acabó TaxCalc para nosotros, desvincula los buzones
    por seguridad desconecta ya {m}
    nos hackearon {m}, corta la conexión ahora mismo
    perdimos el panel de {d}, revoca su acceso
    baja del buzón de {u}
    baja inmediata del dispositivo {d}
    desconexión de {m}
    desconexión de la pantalla de {d}, gracias
    solicito la desconexión de mi buzón
    solicito la revocación del permiso de TaxCalc
    proceda a desvincular {m}
    procedan a retirar el acceso a nuestro tenant
    ruego desconecten la cuenta {m}
    agradecería que desconectaran mi buzón de TaxCalc
    te importa desconectar {m}? ya no lo usa nadie
    oye me quitas el correo de taxcalc?
    me puedes sacar {m} de la lista de conectados
    cómo que sigo conectado, desconéctame
    deja mi correo como estaba antes, sin taxcalc
    deshaz la conexión de {m}
    deshaz el permiso que di a TaxCalc
    anula los permisos que tiene taxcalc sobre {m}
    elimina el vínculo entre {d} y {m}
    borra la cuenta {m} del communications centre
    borra mi conexión y todo lo que tengas
    desconeta mi correo
    desconectame porfa
    disconnect {m} porfa
    unlink de mi buzón ya
    desconecta mi correo del todo
    desconecta mi buzón de taxcalc, ya presentamos las declaraciones
    {m} desconectar
    {d} desconectar
    {d} fuera
    quitar {m}
    quita a {u}
    quita el buzón compartido de facturas
    quita la pantalla del comedor, vamos a pintar
    quita la tablet del almacén
    quita la cámara de {d}
    desmonto el panel de {d}, sácalo del sistema
    acabo de descolgar la pantalla de {d}, bórrala de aquí
    vendemos la oficina, desconecta todas las pantallas
    cerramos la sede de la costa, quita sus salas
    esa kickle ya no es nuestra, desvincúlala
    devolvemos la kickle al proveedor, elimínala de nuestro tenant
    la sala {d} se convierte en almacén, desconecta su panel
    elimina mi cuenta de la conexión con TaxCalc
    elimina {m} de la conexión
    elimina el permiso de TaxCalc
    borra el permiso que tiene taxcalc sobre nuestro tenant
    retira el consentimiento de toda la empresa
    retira el consentimiento que dimos a la kickle
    revoca el consentimiento de administrador
    revoca todo lo de {u}, lo despedimos ayer
    {u} ya no está en la empresa, desconecta su correo
    {u} se ha ido de baja larga y no vuelve, desconecta su buzón
    mi compañera se jubiló, desvincula {m}
    no quiero que TaxCalc siga leyendo {m}
    que TaxCalc deje de leer mi bandeja
    que dejen de tener acceso a mi correo
    deja de usar mi buzón
    dejad de usar {m}
    deja de sincronizar {m}
    para la sincronización de mi buzón con TaxCalc
    cierra la sesión de la sala {d}
    cierra sesión en el panel de recepción
    saca la cuenta {m} del panel
    quiero desconectar mi buzón porque cambio de programa
    desconecta {d} porque se la llevan a reparar
    desconecta {m} ya que usamos otra dirección
    hemos pasado a otro programa de impuestos, así que desconecte nuestros buzones, muchas gracias por todo
    como gerente interino que termina su contrato el viernes, quiero dejarlo todo limpio y por eso le pido que desconecte ahora mi buzón y el de mi secretaria
    esto es un escándalo, quitad vuestro programa de mi correo ahora mismo
    estoy muy enfadado, desconéctenme ya de taxcalc
    por favor quitar mi correo de programa
    yo no querer más taxcalc, desconectar
    ticket: baja de buzón {m} en Communications Centre
    ticket baja pantalla {d}
    desconeca {m}
    qiuta mi buzon de taxcalc
    desvicnula {d}
    rebocar acceso a {m}
    kita la pantalla d {d}
    eliminr mi correo de ay
    (desactiva|apaga|anula) la conexión de {d}
    borra toda relación entre mi correo y TaxCalc
    ya hice la renta, puedes soltar mi cuenta
    cambio de despacho y dejo {m}, desvincúlalo
    el panel del pasillo se rompió y va al punto limpio, dalo de baja
    no renovamos con vosotros, fuera todos los permisos
    quiero recuperar el control de mi buzón, quita TaxCalc
    me estorba el taxcalc ese, quítalo de mi cuenta
    es la tercera vez que lo pido, saquen mi correo de TaxCalc
    no sé quién me metió en taxcalc, sácame
    nunca quise esto en mi buzón, quítamelo
    los clientes se quejan de correos duplicados, corta la conexión de {m}
    hagan el favor de quitar {d}, sigue saliendo y ya no la tenemos
    se fundió la pantalla de {d} y la tiramos, elimínala
    {u} se va a la competencia, córtale ya el correo
    vence hoy el contrato, retira el acceso de la kickle
    por orden de gerencia, revoca el permiso de {m}
    consultado el responsable de datos, retira el consentimiento de TaxCalc
    desacopla mi buzón
    desacopla {d} de la cuenta de sala
    desempareja {d}
    desempareja la kickle de {m}
    desempareje el panel de la puerta
    desmonta la conexión de {m}
    desmonta la integración de mi correo con taxcalc
    desactívame el enlace con TaxCalc
    desactiva mi correo en el communications centre
    desligue nuestro buzón de TaxCalc
    desliguen {m}
    desligarme de taxcalc
    desamarra mi correo de taxcalc
    despégame de taxcalc
    desafilia {m}
    desapúntame de TaxCalc
    desapunta mi correo del communications centre
    desapúntanos a todos, ya no lo usamos
    desregistra mi cuenta
    da de baja a {u} en el communications centre
    dale de baja a {d}
    dar baja {m}
    dense de baja todos nuestros buzones
    cursa la baja de {m}
    tramita la baja de la pantalla {d}
    pido la baja de mi buzón
    baja definitiva de {m}
    baja de todos los paneles de la sede
    retirada del consentimiento de TaxCalc
    retirada de {d}
    supresión de la conexión {m}
    eliminación del buzón de {u}
    cese de la conexión con taxcalc
    corte de acceso para {u}, inmediato
    fin de la conexión de {m}
    revocación para {u}
    extingue el permiso de TaxCalc
    suprime {m}
    suprima la vinculación de {d}
    cesa el acceso de taxcalc a {m}
    finaliza la conexión de {d}
    finalice mi vinculación con el communications centre
    termina con lo de taxcalc en mi correo, ya no lo quiero
    interrumpe el acceso de taxcalc a nuestros buzones
    destruye el token de {m}
    mata la conexión de {m}
    mata la sesión de {d}
    liquida el enlace de {m} con taxcalc
    cárgate la conexión de mi buzón
    cárgate el vínculo con {d}
    cepíllate la conexión de {u}, ya no está
    vuela la conexión de {d}
    volá mi correo de taxcalc
    bajá {d} del sistema
    bajame el correo de taxcalc, no lo uso más
    rajá a taxcalc de mi casilla
    sacame de una de TaxCalc
    sacale a {u} el acceso al correo que tenía conectado
    bórrenme de taxcalc
    bórrame de ahí
    borren la pantalla {d}
    bájale el switch a {m}, ya no la ocupamos
    quítenle la cuenta a la pantalla {d}
    quítele a la kickle el permiso que le dimos
    quitad la sala {d}, está en obras
    quitadle el acceso a {u}, ya no está con nosotros
    sacad {m} de ahí, por favor
    arranca a TaxCalc de mi buzón
    arráncalo de mi correo
    expulsa a taxcalc de nuestro tenant
    expulsa la pantalla de {d}
    aparta {m} de taxcalc
    separa mi correo de taxcalc
    separa {d} de {m}
    aísla {m}, que taxcalc no lo vea más
    anula el vínculo de mi buzón con taxcalc
    anula la autorización que le di a la kickle
    deja sin efecto mi consentimiento
    dejen sin efecto el permiso dado a TaxCalc
    deja sin acceso a TaxCalc
    deja sin cuenta la pantalla {d}
    deja {d} desvinculada
    deja libre {m}
    dejo de usar taxcalc, desvincule mi cuenta
    que no quede nada conectado a mi nombre
    que nadie lea más {m}, quita la conexión
    que se quite {d}, la vamos a donar
    que se desvincule mi cuenta
    que se revoque el consentimiento hoy
    quiero cortar con TaxCalc
    quiero que desaparezca {m} de la lista de buzones conectados
    quiero que taxcalc pierda el acceso a mi correo
    quiero revocar mi autorización
    quisiera dar por terminada la conexión de mi buzón
    querría retirar la pantalla {d}
    deseo que se elimine mi cuenta del communications centre
    ocupo que me quites de TaxCalc
    necesito sacar a {u} del sistema, ya no trabaja acá
    necesitamos que {d} quede fuera hoy
    hay que cortarle el acceso a {u} ya
    hay que sacar {m} de TaxCalc
    toca desconectar {d}
    toca dar de baja a {u}
    conviene quitar ya a {u}, la despidieron
    {m} sobra, quítalo
    {d} sobra
    {m} ya no pinta nada en taxcalc, elimínalo
    {d} ya no está en uso, retírala
    {u} ya no la necesita, quita su conexión
    mi correo, quítalo de taxcalc
    mi buzón fuera de TaxCalc
    mi conexión, bórrala
    la conexión de {m} debe eliminarse
    el acceso de {u} tiene que retirarse hoy
    el permiso de taxcalc, quítalo
    los buzones de {t}, desconéctalos
    todos los paneles de la planta baja, fuera
    todo lo que tenga {u} conectado, quítalo
    todo lo de {c}, desconectar
    ¿me desvinculas el correo?
    ¿me sacás la casilla de taxcalc?
    ¿me da de baja la pantalla {d}?
    ¿podéis quitar {d} del sistema?
    ¿podrían revocar el acceso a {m}?
    ¿sería usted tan amable de retirar mi buzón?
    ¿se puede quitar ya mi correo de taxcalc? quítelo, por favor
    ¿te encargas de quitar a {u}?
    hola, cambio de despacho. Quita mi correo de TaxCalc, por favor
    buenas, la sala la alquilamos a otros. Saca {d}
    no entiendo por qué taxcalc sigue en mi buzón, quítalo
    cada mañana taxcalc marca mis correos como leídos, quítalo de mi buzón
    para que {u} no pueda leer más correos, revócale el acceso
    para poder usar la pantalla en otra empresa, desvincula {d}
    antes de que se lleven {d}, sácala de nuestro tenant
    como cambiamos de asesoría, desconecta {m}
    por protección de datos retire el acceso a {m}
    por baja voluntaria de {u}, desconectar su buzón
    por cierre de la sucursal, baja de {d}
    desvincule {m} puesto que la empresa cierra
    elimina {d} porque la robaron
    revoca {m} porque {u} ya no está
    cerrá la sesión de {u}
    sal de la cuenta {m} en el panel {d}
    haz logout en {d}
    haz logout de mi correo
    remove de {m} plis
    revoke para {t}
    desvincla {m}
    desabilita mi buzon de taxcalc
    dezconecta la pantalla`,

  reauthorise: `
    (reautoriza|reautorizar|reconecta|reconectar|renueva|renovar|reactiva|restablece|vuelve a conectar|volver a autorizar) (|mi buzón|{m}|la conexión|el acceso|{d}|por favor|mi cuenta)
    (conecta|autoriza|vincula) (mi buzón|{m}|{d}) (otra vez|de nuevo|nuevamente)
    re-authoirse (|mi buzón|{m})
    re-authorise (|mi buzón|por favor)
    (iniciar sesión|entrar|conectarme) (otra vez|de nuevo|nuevamente) (|por favor|con {m}|con mi propia cuenta)
    (quiero|tengo que|necesito) (iniciar sesión otra vez|volver a autorizar|conectar de nuevo|volver a entrar|repetir la autorización)
    (envíame|mándame|dame) (un nuevo enlace|otro enlace|un código nuevo|otro código) (|por favor|para {m})
    (nuevo|otro) (enlace|código|enlace de inicio de sesión) (por favor|para {d}|necesario|)
    (el enlace|el código|mi código) (ha caducado|caducó|expiró), (otro por favor|envía uno nuevo|otra vez)
    (mi token|mi sesión|mi conexión|mi autorización) (ha caducado|caducó|ha expirado), (renueva|conéctame otra vez|quiero seguir)
    (entrar|iniciar sesión|inicio de sesión) con (la cuenta correcta|otra cuenta|mi propia cuenta)
    (usa|toma|cambia a) (la cuenta correcta|otra cuenta|mi propia cuenta) (|para {m}|esta vez)
    (usé la cuenta equivocada|cuenta equivocada|el administrador entró en mi lugar), (repetir|otra vez|ahora con la mía)
    mi contraseña ha cambiado, (reconecta|renueva la conexión|hay que volver a entrar)
    (la pantalla|la kickle|{d}|mi buzón) se (desconectó|ha desconectado), (reconecta|conéctala otra vez|volver a conectar)
    ({m}|{d}|eso) (debe|tiene que) (reconectarse|autorizarse de nuevo|conectarse otra vez)
    (repetir|rehacer|reintentar) (el inicio de sesión|la autorización|la conexión)
    (vuelve a intentarlo|déjame intentarlo otra vez) (|con la cuenta correcta)
    (reenvía|reenviar) (el enlace|el código|el enlace de inicio de sesión)
    quiero (renovar|prolongar|restablecer) (el acceso|la conexión|el token)
    iniciar sesión como {m}
    (inicio de sesión|conexión) (desde el principio|desde cero|otra vez) por favor
    (refrescar|renovar|actualizar) (el consentimiento|el token|la conexión)
    la kickle se desconectó, (ponla en línea otra vez|vuelve a conectarla) (con la cuenta de la sala|)
    (enlace|código) (nuevo|fresco) (por favor|)
    (le ruego|sírvase) (reconectar|reautorizar) ({m}|mi buzón)
    pon (mi buzón|la kickle|{d}) otra vez en línea
    (enlace|código) (viejo|caducado), (otro por favor|manda uno nuevo)
    (reconetcar|reautorisar|reconeta) (mi buzon|{m}|)
    reconéctame
    reconecta {d}
    reconectar mi buzón porfa
    reconexión por favor
    reconexión de {m}
    pon {m} en línea otra vez
    pon la kickle en marcha de nuevo
    méteme otra vez
    vuelve a enchufar mi buzón
    vuelve a conectar {d}
    vuelve a vincular {m}
    vuelve a autorizar mi correo
    vuelve a mandar el código
    reinicia la conexión
    relanza la autorización
    relanza el proceso con la cuenta correcta
    rehaz la conexión
    rehaz la autorización
    rehaz el consentimiento
    repite el inicio de sesión
    otro intento
    otro intento por favor
    reintenta
    reintentar
    reintentemos con mi cuenta
    lo intentamos otra vez
    intentémoslo de nuevo
    empecemos otra vez la conexión
    intenta otra vez
    prueba otra vez con la cuenta correcta
    nuevo intento porfa
    nuevo código
    nuevo enlace porfa
    nuevo token
    un código nuevo para la kickle
    un enlace nuevo para {m}
    otro enlace
    otro link
    otro link porfa
    otro código porfa
    necesito un enlace nuevo
    necesito otro código
    necesito volver a entrar
    me hace falta otro enlace
    tengo que reconectarme
    tengo que reautorizar {m}
    tengo que renovar el acceso
    quiero reconectarme
    quiero reiniciar la conexión con la cuenta correcta
    quiero reintentar
    quisiera renovar mi autorización
    quisiera un enlace nuevo
    deseo restablecer la conexión
    perdí el enlace, mándalo otra vez
    cambié la contraseña, reconecta mi buzón
    cambié de teléfono, reconéctame
    usé la cuenta que no era, empecemos otra vez
    estaba con la cuenta equivocada, quiero la correcta
    entré con la cuenta de {u}, repetir con la mía
    no terminé la última vez, retomemos la conexión
    el enlace caducó, reenvía
    el enlace ya no vale, otro porfa
    el código venció, uno nuevo
    el código expiró, dame otro
    se venció el código, manda otro
    el token caducó, renuévalo
    el token de {m} caducó, reconecta
    mi token murió, reconéctame
    mi acceso venció, hay que prolongarlo
    mi autorización terminó, renueva
    mi sesión caducó, quiero seguir
    mi buzón se desconectó, reconéctalo
    mi buzón se cayó, vuelve a ponerlo
    mi conexión se cayó, restablécela
    se perdió la conexión, rehazla
    la kickle perdió la cuenta, reconéctala
    la sala {d} se desconectó, vuelve a conectarla
    la pantalla se salió de la cuenta, reconéctala
    {d} tiene que reconectarse
    {m} hay que reautorizarlo
    {m} para reconectar
    {m} para reautorizar
    {m} caducó, hay que renovarlo
    {u} tiene que reconectarse
    {u} se equivocó de cuenta, mándale otro enlace
    reenvía el enlace
    reenvíame el enlace de conexión
    reenvía un código
    reenvía el enlace a {u}
    manda otra vez el enlace
    manda el link de nuevo
    dame otra vez un código
    dame otro enlace
    pasa otra vez por el inicio de sesión
    retoma la conexión
    retomar la conexión
    retoma la autorización donde la dejamos
    restablecer el acceso
    restablece {m}
    restaurar la conexión
    reactiva el acceso
    reactivar {m}
    reactivar taxcalc en mi buzón
    renueva el consentimiento
    renueva mi acceso porfa
    renovar el token
    renovar la sesión
    refresca el token
    refrescar la conexión
    prolonga mi acceso
    prolongar la conexión
    esta vez con la cuenta correcta
    esta vez con mi cuenta
    ahora con la cuenta buena
    cambiar de cuenta y volver a entrar
    cambia de cuenta para {m}
    reconectarme
    reconectarme con {m}
    entrar de nuevo con otra cuenta
    volver a entrar
    volver a iniciar sesión
    volver a conectar
    me puedes reconectar
    me reenvías el enlace
    puedes reenviar el enlace
    podría renovar la autorización
    podría restablecer la conexión de {m}
    puede reconectar la pantalla
    puedo reconectarme
    podemos rehacer la conexión
    haga el favor de reconectar {m}
    haga el favor de reenviar un enlace
    hay que rehacer la conexión
    hay que rehacer la autorización
    hay que reconectar {d}
    reauthorise porfa
    re-authorise {m}
    reauth
    reauth porfa
    reconetar mi buson
    reloguear
    reloguearme
    login otra vez
    sign in otra vez
    mándame el enlace otra vez
    me mandas otro link porfa
    el link no va, mándame otro
    el enlace de ayer ya no sirve, otro
    se me pasó la hora y el enlace caducó, envíalo de nuevo
    no llegué a tiempo, otro código
    el código se acabó mientras buscaba el mando, dame otro
    el código de {d} ha caducado, uno nuevo
    otro código para el panel de la entrada
    genera otro código
    genérame un enlace fresco para {m}
    borré el mensaje con el enlace, reenvíamelo
    cerré la ventana sin querer, el enlace de nuevo por favor
    el enlace se abrió en el navegador equivocado, mándame uno nuevo
    entré con mi cuenta personal, quiero repetir con la del trabajo
    me equivoqué de cuenta, quiero entrar con {m}
    entré como {u} sin querer, ahora con la mía
    otra vez pero con la cuenta de la sala
    repite pero esta vez con {m}
    firmé con la cuenta que no era, déjame hacerlo bien
    esta vez con la cuenta buena
    quiero volver a iniciar sesión
    inicio de sesión otra vez
    me pide que vuelva a entrar, mándame el enlace
    me pide iniciar sesión de nuevo, pásalo
    taxcalc me dice que renueve el permiso, renuévalo
    me salió un aviso de que la conexión caduca, renuévala
    mi conexión caduca el viernes, renuévala ya
    la autorización de {m} venció, quiero seguir usándola
    se venció mi permiso, otra vez por favor
    caducó el token de {d}, vuelve a autorizarlo
    cambié la clave de {m} y hay que volver a entrar, hagámoslo
    me cambiaron el móvil del autenticador, quiero autorizar de nuevo
    he cambiado de contraseña, reconecta mi correo
    la sala {d} ha perdido la cuenta, vuelve a ponerla
    la pantalla del comedor se salió de la cuenta, métela otra vez
    tras el corte de luz el panel {d} pide entrar de nuevo, mándame el código
    volvemos a poner en línea la kickle de la tercera planta
    reconecta la tablet del almacén
    reconecta el buzón de {u}
    {u} necesita otro enlace
    envíale otro enlace a {u}
    reautoriza TaxCalc para toda la empresa
    hay que reautorizar el tenant, empieza
    renovación de {m}
    renovación del permiso de TaxCalc, por favor
    ticket: reautorizar buzón {m}
    reconecta {m} porque cambiamos la contraseña
    reautoriza {d} ya que se reinició
    buenas tardes, ayer dejé el proceso a medias porque me llamaron y hoy el enlace ya no funciona, ¿sería tan amable de enviarme otro? gracias
    por favor nuevo enlace, el viejo no abre
    otra vez autorizar mi correo por favor
    enlase nuevo porfa
    otro cogido porfa, el otro expiro
    recoenctar {m}
    reautoirzar mi buzon
    renueba la conexion
    mandame el lnk de nuevo
    (retomemos|rehagamos|repitamos) la autorización de {m}
    soy un desastre, se me volvió a pasar el código, otro
    mándale a mi móvil otro enlace, el primero no abría
    dejé la autorización a medias, mándame el enlace para terminarla
    el becario entró con su cuenta en mi lugar, hay que repetirlo con la mía
    refresca el permiso de {m} antes de que caduque
    vuelve a abrir la sesión de {d}
    hagamos otra vez la firma con la cuenta del despacho
    reautorización de {d}
    reactiva mi conexión
    reactiva {m}, caducó
    reactivá la casilla que se venció
    reactiva el permiso de taxcalc
    reanuda la conexión de {m}
    restablece la conexión de mi buzón
    restablece {d} con la misma cuenta
    restaura mi vínculo con TaxCalc
    recupera la conexión de {m}
    revalida el permiso de {m}
    revalidar mi autorización
    refresca el token de {m}
    refréscame el enlace
    refresca mi permiso
    regenera el código de {d}
    regenera el enlace
    reemite el código
    reenvíame la invitación
    reenvía el link a {u}
    reexpide el enlace de autorización
    renueva el acceso de {d}
    renuévame la firma
    renová el permiso, che
    prorroga mi autorización
    vuelve a enlazar {m}
    vuelve a emparejar {d}
    vuelve a darme el código
    volvé a mandarme el link
    volvé a vincular mi casilla
    volver a firmar
    volver a loguear {d}
    vuelvan a conectar el buzón, se cayó
    otra autorización para {m}
    otro intento con {m}
    otra vuelta con el código de {d}
    de nuevo la autorización
    de nuevo el código, porfa
    una vez más el enlace
    una vez más, que antes entré con otra cuenta
    nuevo link para {u}
    nuevo código para la kickle
    nueva autorización de {d}, por favor
    nuevo inicio de sesión en {d}
    ¿me pasás otro link?
    ¿me generas otro código?
    ¿me puede reenviar el enlace? lo borré
    ¿podrías repetir la autorización de {m}?
    ¿podéis renovar el acceso de {m}?
    ¿repetimos lo de mi correo? caducó
    quiero firmar otra vez
    quiero que se renueve {m}
    quisiera otro enlace, el mío venció
    necesito reconectar {d}
    necesito un código que no haya caducado
    ocupo otro código, se me venció
    hay que renovar {m}
    hay que volver a meter la cuenta en {d}
    hay que rehacer el permiso de taxcalc
    toca renovar el token de {m}
    el código venció, mandá otro
    el enlace ha expirado, genera uno
    mi sesión caducó, vuelve a abrirla
    la cuenta de {d} se salió, vuelve a conectarla
    para seguir usando taxcalc renueva mi permiso
    como cambié de clave, vuelve a autorizar mi correo
    hola, se pasó el cuarto de hora. Otro código, por favor
    firmé con mi cuenta de casa, mándame el enlace para firmar con {m}
    reautoriza {m} porque cambió la contraseña`,

  why_stuck: `
    por qué (no funciona|no va|mi buzón no funciona|{d} no funciona|{m} no va|está bloqueado)
    por qué (estoy atascado|estoy bloqueado|tarda tanto|{t} está bloqueado|sigo esperando|{r} está parada)
    por qué (mi solicitud|{r}|mi buzón) (fue rechazada|no está conectado|está bloqueada|se desconectó)
    (esto|eso|el enlace|la conexión|mi buzón|el código) no (funciona|va|sirve|marcha)
    (estoy|me he quedado|me quedo) (atascado|bloqueado|parado) (|en microsoft|al iniciar sesión|en esta página)
    (recibo|me sale|tengo|veo|me da) (un|este|siempre un) (error|mensaje de error|mensaje|código de error|aviso) (|al entrar|de microsoft)
    no (puedo|consigo|logro) (iniciar sesión|continuar|conectar mi buzón|aceptar|terminar|entrar)
    (Microsoft|la página|me) (dice|muestra|pide) (se necesita la aprobación del administrador|un administrador|acceso denegado|que no tengo permisos|aprobación requerida)
    (se necesita la aprobación del administrador|need admin approval|hace falta un administrador) (|qué hago|otra vez)
    {e} (|qué hago|ayuda|qué significa)
    me sale {e} (|al entrar|para {m})
    qué significa {e}
    (el admin|mi jefe|{u}) (lo ha aprobado|ha dicho que sí|aceptó) pero (no funciona|sigo viendo el muro|no pasa nada)
    (aprobado|aceptado) pero (nada todavía|sigue sin funcionar|no está activo)
    (todavía|sigue|aún) (sin conectar|sin acceso|nada|el mismo error|esperando|no activo)
    llevo (días|horas|toda la semana|desde el lunes) esperando (|y no pasa nada)
    no pasa nada (|cuando pulso el botón|después de aceptar)
    (cuál es el problema|qué pasa|qué falla|qué va mal|cuál es la causa) (|con mi buzón|con {m}|en {t}|con {d})
    (a quién le toca|quién tiene que hacer algo|a quién esperamos|qué estamos esperando|quién lo bloquea)
    (qué|quién) bloquea (mi solicitud|{r}|{t}|esto)
    (hay un|tenemos un|tengo un) problema con (mi buzón|{m}|{d}|la conexión|el inicio de sesión)
    (problemas|avería|error|fallo) (con|de) (el inicio de sesión|la kickle|mi buzón|{m}|{d})
    (no hay|sin) (agenda|calendario|reuniones) (en la pantalla|en {d}|en la kickle)
    (la pantalla|{d}|la kickle) (no muestra nada|no muestra la agenda|está vacía|sigue en blanco)
    (ayer|la semana pasada) funcionaba(|, ahora no)
    (me|) (pide|vuelve a pedir) (una y otra vez|siempre) (iniciar sesión|un administrador|la contraseña)
    todo está (verde|aprobado) pero (no llega ningún correo|no llega nada)
    (el enlace|el botón|la página) (no hace nada|da un error|está muerto|queda en blanco)
    rechazado y no (sé|entiendo) por qué
    los usuarios (siguen viendo|todavía ven) (el muro|el mensaje|la pantalla de consentimiento)
    no pasa nada (cuando|si) (pulso aceptar|le doy a aceptar|hago clic)
    hay un (bug|fallo|error) (aquí|)
    (a quién le|de quién es el) (toca|turno)
    (no jala|no anda|no tira|no furula|está caído|se traba)
    (aprobado|aceptado) pero (sin acceso|sin correos|sin agenda)
    por qué (me pide|pide) (siempre|todo el rato) un administrador
    (dónde se|en qué) (atasca|traba|queda) (en {t}|con {m}|)
    por qué está (trabado|parado|atascado) {t}
    por qué se bloquea
    por qué tarda tanto
    por qué no se mueve nada
    por qué mi buzón sigue sin conectar
    por qué no avanza {c}
    por qué no avanza {r}
    por qué sigue esperando {t}
    por qué se desconectó {m}
    por qué está vacía la pantalla
    por qué no sale la agenda en {d}
    por qué rechazaron mi solicitud
    por qué se rechazó
    por qué me da error
    por qué no contesta nadie
    por qué me piden una aprobación
    por qué tengo que entrar otra vez si está aprobado
    por qué no puede aprobar el admin
    qué lo frena
    qué falla
    qué pasa con mi buzón que no va
    qué falta en {t}
    a qué esperamos con {r}
    quién lo frena
    quién tiene que hacer algo todavía con {r}
    en manos de quién está atascado
    está bloqueado (|dónde|por quién)
    está parado en {t}
    está todo parado
    se atasca (|en {t}|otra vez|siempre)
    se traba con {m}
    se cuelga al entrar
    se queda dando vueltas
    da vueltas y no entra
    me devuelve siempre a la misma página
    lleva cargando toda la mañana
    no pasa
    no conecta
    no va
    no jala mi buzón
    sigue sin funcionar
    dejó de funcionar
    no funciona desde ayer
    {m} ya no recibe nada
    {m} no conecta
    {m} se cayó
    {d} no conecta
    {d} ya no muestra las reuniones
    {d} se queda en el código
    {d} da error
    la kickle no inicia sesión
    la kickle dice acceso denegado
    la pantalla se queda negra después de entrar
    la pantalla me vuelve a pedir un código
    no acepta el código
    el enlace no sirve
    el enlace da una página de error
    el botón de aprobar no hace nada
    la página dice que se requiere autorización
    la página de microsoft me bloquea
    microsoft rechaza (|mi inicio de sesión|mi cuenta)
    microsoft dice que no tengo permiso
    microsoft me pide una justificación
    mensaje: se requiere aprobación del administrador
    aprobación necesaria
    need admin approval
    piden una aprobación que ya se dio
    me topo con un muro
    siempre me sale la página del administrador
    no consigo (entrar|aceptar|seguir|vincular mi buzón)
    no lo consigo
    no me deja (entrar|aceptar|continuar|conectar)
    me quedé atorado
    estoy atorado en la página de consentimiento
    no puedo aprobar
    no me sale el botón
    veo un error (|rojo|raro)
    tengo un mensaje de error
    me sale una página en blanco
    me da {e} en {m}
    aparece {e}
    error {e}
    {e} al consentir
    qué es el error {e}
    qué hago con {e}
    otra vez {e}
    el admin aprobó ayer y nada
    mi admin aceptó todo pero no pasa
    lo aprobó, y sigo viendo la misma página
    ella dio el consentimiento y aun así falla
    rechazaron mi solicitud, no veo el motivo
    mi solicitud sigue sin respuesta
    mi solicitud no avanza
    mi solicitud lleva una semana parada
    mi admin no contesta
    mi administrador dice que no le llegó nada
    nadie recibió la solicitud
    nadie reacciona a mi solicitud
    el administrador no ve el botón
    desde ayer no entra ningún correo
    desde que cambié la contraseña no funciona nada
    desde esta mañana {d} está vacía
    no salen los correos de taxcalc
    taxcalc ya no ve mi buzón
    taxcalc no lee nada
    taxcalc muestra un error
    el cliente {c} no consigue entrar
    en {c} nadie puede entrar
    {u} no puede entrar
    {u} sigue con el mensaje de error
    {u} está bloqueada
    falla la conexión
    la conexión ha fallado
    fallo al dar el consentimiento
    conexión imposible
    acceso denegado en microsoft
    siempre el mismo muro
    otra vez caído
    no funciona para nada
    no puedo entrar ayuda
    xq no funciona
    estoy harto, nunca funciona
    tres veces lo intenté, nada
    qué desastre, nada funciona
    auxilio no funciona
    algo lo está bloqueando
    dónde está el problema
    dónde se atora
    de dónde viene el error
    de dónde viene el bloqueo en {t}
    averigua por qué {m} no funciona
    mira por qué está parado
    explícame por qué {r} está parada
    dime qué va mal
    diagnóstico de {m}
    me quedé trabado en la pantalla de microsoft
    me he quedado pillado en el segundo paso
    se quedó colgado en lo de aceptar permisos
    se traba cuando pongo la clave
    se me cierra la ventana al aceptar
    le doy a conectar y no hace nada
    le doy al enlace y me manda al principio
    meto el código y me dice que no vale
    el código me sale caducado cada vez
    la tarjeta no me deja pulsar
    pulso aceptar y vuelve a pedirme lo mismo
    da vueltas y vueltas y no entra
    me pide un administrador y yo soy el administrador
    me pide permisos que no tengo
    me sale una ventana que dice que mi empresa lo tiene bloqueado
    me sale que la aplicación no está verificada
    me salta {e} y no sé seguir
    otra vez con el {e}, ya van tres
    pone {e} en rojo
    salió {e} cuando {u} intentó aprobar
    esto no tira
    no tira la conexión
    no carga
    no me deja
    no me deja entrar ni para atrás
    no hay manera de conectar {m}
    no hay forma, siempre se cae
    qué onda que no jala mi correo
    no jala la pantalla {d}
    no agarra el código
    por qué no me aprueban
    por qué nadie responde a mi solicitud
    por qué se cayó {m}
    por qué {d} se queda en negro
    por qué me pide otra vez la contraseña
    por qué sigue en espera {r} si ya la firmaron
    por qué {c} no avanza
    a qué se debe el retraso
    a qué se debe que {m} no sincronice
    qué está frenando lo mío
    qué le pasa a {d}
    qué le pasa a mi buzón
    qué falta para que funcione de una vez
    dónde se atascó {r}
    quién tiene la pelota ahora
    de quién depende que avance esto
    esto depende de mí o del admin?
    tres semanas ya y sigo sin correo en taxcalc
    llevo dos días con el mismo aviso
    desde que cambié la contraseña no llega nada
    desde ayer {m} aparece desconectado solo
    ayer iba y hoy no
    funcionaba hasta el viernes
    {u} le dio a aprobar y a mí no me cambia nada
    mi admin dice que ya está y yo sigo fuera
    el admin no recibió nada
    a mi administrador no le llega la tarjeta
    {u} no ve mi solicitud
    mis correos no aparecen en TaxCalc
    taxcalc no me muestra los mensajes nuevos
    la pantalla de {d} no enseña las reuniones
    la kickle dice que no tiene acceso
    no me funsiona el enlase
    acceso denegado, qué hice mal
    no funciona
    no me funciona nada
    sigue sin ir
    esto está roto
    me da error
    me sale un error raro
    error
    me aparece {e}
    se ha parado a la mitad
    se queda cargando
    se queda pensando y no pasa de ahí
    la rueda gira desde hace diez minutos
    aparece "se necesita aprobación del administrador"
    me sale need admin approval y no sé quién es mi admin
    dice que pida permiso a mi administrador y ya lo pedí
    llevo una semana esperando el permiso, qué pasa
    por qué tarda tanto lo mío
    por qué no avanza mi solicitud
    por qué está parada la {r}
    por qué está bloqueado {t}
    por qué no se conecta {d}
    por qué {m} no está activo
    por qué no puede entrar {u}
    qué bloquea la {r}
    qué impide conectar {m}
    a quién le toca ahora mover ficha
    en quién está parado
    quién lo está frenando
    cuál es el problema con {c}
    el cliente {c} se queja de que no avanza, cuál es la causa
    la pantalla de la cafetería sale en rojo
    la tablet de {d} no muestra nada desde el lunes
    el panel de la entrada dice sin cuenta
    la cámara de la sala no entra con la cuenta
    he montado la pantalla como decía el papel y sigue diciendo que espera
    el código no lo acepta la pantalla
    puse el código tres veces y nada
    el enlace me lleva a una página en blanco
    el botón de aprobar no responde
    mi administrador aprobó hace una hora y sigue igual
    ya lo aprobaron y taxcalc sigue sin ver mi correo
    entro con mi cuenta y me echa
    es indignante, llevo tres días con esto y nadie me dice qué ocurre
    estoy desesperada, tengo que enviar las rentas hoy y taxcalc no accede a mi buzón
    buenos días, le escribo porque desde la actualización de anoche ninguno de nuestros buzones aparece en TaxCalc y no entendemos cuál es la causa
    no comprendo, pantalla dice error y no entrar
    ticket: {c} no puede conectar, error {e}
    la política de la empresa no me deja aceptar
    me dice que mi cuenta no tiene licencia
    me rechazaron y no sé por qué
    no fucniona el enlace
    me da eror al aceptar
    se a quedado parado
    x q no conecta mi buzon
    no me deja acpetar los permisos
    la pantala no conecta
    (algo falla|algo va mal|hay un fallo) con {m}
    se me ha quedado tonta la pantalla de la sala
    llevo media hora dándole a aceptar y vuelve al principio, qué hago mal
    esto no avanza y tengo a la gente esperando en la sala, qué pasa con {d}
    me echa de la página de microsoft cada vez
    cada vez que entro me dice que falta permiso
    por qué a {u} le va y a mí no
    la kickle se quedó en la pantalla del código y no sale de ahí
    se atora en el consentimiento
    se atoró la {r}
    se me atoró la conexión de {m}
    se me trabó el panel
    se trancó en la autorización
    se tranca siempre en el mismo paso
    se frenó todo
    está trabado lo de {u}
    está atascada la kickle
    está encallado lo de {c}
    está en punto muerto {r}
    está varado lo mío desde el jueves
    estamos parados con {t}
    estamos igual que ayer, qué falla
    sigo clavado en la pantalla de permisos
    sigo atorada en el segundo paso
    sigo sin poder entrar
    sigo viendo el aviso de administrador
    me rebota al inicio
    me rebota la cuenta {m}
    me bota de la página de permisos
    me tira {e}
    me tira error la kickle
    me arroja {e}
    me lanza un aviso de seguridad y no pasa
    me devuelve a la misma tarjeta
    me bloquea el acceso condicional
    me lo tiene parado una política, cuál
    me marca error al poner el código
    me da fallo al autorizar {m}
    peta al aceptar
    ha petado la conexión
    casca con {e}
    falla siempre con {u}
    no pasa de pendiente
    no termina de conectar
    no acaba de activarse {d}
    no arranca {d}
    no levanta el panel de la sala
    no prende la conexión de {m}
    no engancha la cuenta de sala
    no reconoce mi usuario
    no me acepta la cuenta
    no me llega el enlace
    no me llegó nunca el código
    no se actualiza el estado aunque ya firmé
    no avanza {t}, qué ocurre
    no sale de "esperando"
    no hay quien conecte esto
    no logro autorizar taxcalc
    no consigo que {d} se quede conectada
    no puedo aprobar, el botón está gris
    ¿qué traba a {c}?
    ¿qué detiene {r}?
    ¿qué tiene bloqueado a {u}?
    ¿qué es lo que falla en {d}?
    ¿qué sucede con {m}?
    ¿en qué se atascó {c}?
    ¿a quién esperamos con {r}?
    ¿quién tiene que mover esto, el admin o yo?
    ¿dónde está el tapón?
    ¿cuál es la traba con {t}?
    ¿cómo es que {m} se desconecta solo?
    ¿cómo puede ser que siga pendiente?
    motivo del bloqueo de {r}
    causa del error en {d}
    razón por la que {m} no sincroniza
    bloqueo en {t}
    hola, aprobaron ayer. Sigue diciendo que falta permiso
    he probado con dos navegadores y se queda en blanco al autorizar`,

  help: `
    (ayuda|ayúdame|help|necesito ayuda|puedes ayudarme|instrucciones|guía|manual|soporte|socorro)
    (hola|buenos días|buenas tardes|buenas noches|buenas|qué tal)
    qué (puedes|sabes) hacer (|por mí)
    qué (puedo|comandos puedo) (preguntar|decir|escribir|hacer aquí|usar)
    cómo funciona (esto|este bot|el consentimiento|oauth|la aprobación|el código de dispositivo)
    qué (es|significa|quiere decir|son) (oauth|openid|el consentimiento|el consentimiento de administrador|entra|azure ad|el nivel de aplicación|un permiso|los permisos delegados|este bot|una cuenta de sala)
    qué (permisos|derechos|datos) (necesitas|pide|quiere TaxCalc|lee la pantalla)
    (explica|explícame|háblame de) (oauth|el consentimiento|los dos niveles|cómo funciona|qué pasa|el proceso)
    cómo (puedo|puede un administrador|se puede|hago para) (aprobar|rechazar|desconectar|cancelar|dar el consentimiento|cambiar el idioma)
    qué (pasa|ocurre|sucede) (si|cuando) (apruebo|rechazo|desconecto|acepto|cancelo|conecto|marco la casilla)
    (es|esto es) (seguro|peligroso|fiable|gratis|legal) (?|)
    quién puede (leer|ver) (mis correos|mis datos|mis mensajes)
    (puedes|podéis) (leer|ver|guardar) mis (correos|contraseñas|mensajes)
    dónde (está|están|encuentro|puedo encontrar) (los ajustes|el centro de administración|las aplicaciones empresariales|el manual|los permisos)
    (debo|puedo|tengo que|debería) (aprobar esto|aceptar|marcar la casilla|rechazarlo|permitir eso|aprobar {r})
    (necesito|hace falta) (un administrador|una licencia|una contraseña|permisos especiales) (para esto|)
    (quién|qué administrador|qué rol) puede (aprobar|dar el consentimiento|hacer esto|decidir)
    (quiero|puedo|quisiera) hablar con (una persona|un humano|alguien|un agente)
    (soy nuevo|soy nueva aquí|no entiendo|no entiendo nada|estoy perdido) (|, qué hago|, ayuda)
    cuánto (tarda|dura) (esto|una aprobación|la activación) (normalmente|en general|de costumbre)
    (por qué|para qué) (necesitas|hace falta|necesita taxcalc) (una cuenta de sala|un administrador|tantos permisos)
    diferencia entre (nivel de usuario y nivel de aplicación|aprobar y conceder)
    (todavía no|aún no), primero (explica|dime qué hace)
    antes de (conectar|aprobar|aceptar), (explica|qué lee|qué hace)
    qué (productos|dispositivos|tipos de buzón) (admites|se pueden conectar|conoces)
    (quién|qué) eres
    qué le digo a mi administrador
    (hay|tienes) (un manual|una página de ayuda|un artículo)
    puede un administrador (leer mis correos|ver esto|deshacerlo)
    (la kickle|brix pro|taxcalc-hub) es lo mismo que (CTOUCH Pro|TaxCalc|una pantalla)
    de qué (trata|habla) KB3381
    es (todo|) seguro para (los datos de nuestros clientes|nosotros|mis clientes)
    qué (ve|lee|recibe) (el fabricante|el proveedor|taxcalc|la kickle) de (nuestra agenda|mis correos|nuestros datos)
    hay que ser (administrador global|admin) (para consentir|para esto|)
    no quiero conectar nada (todavía|aún), (solo explica|dime qué hace)
    (dónde está|hay) (la documentación|un manual)
    qué pasa si (cancelo|rechazo|acepto|desconecto)
    para qué sirves
    para qué sirve
    para qué sirve este bot
    para qué sirve el consentimiento
    para qué es la cuenta de sala
    a quién me dirijo
    a quién le pido la aprobación
    para qué es esto
    qué es taxcalc-hub
    qué es una kickle
    qué es un administrador
    qué es esta solicitud
    qué diferencia hay
    qué es un token
    qué es un tenant
    qué es kb3381
    qué quiere decir propagación
    qué significa concedido
    qué significa consentimiento en nombre de la organización
    qué significa desconectar
    qué lee taxcalc
    qué ve la pantalla
    qué tengo que hacer
    qué contesto
    qué hago primero
    qué hago si el admin no está
    qué puedo hacer contigo
    qué pasa después de aprobar
    qué apruebo exactamente
    qué pasa si digo que no
    qué cambia si acepto
    qué me aconsejas
    qué me recomiendas, apruebo o no
    qué riesgo corro
    qué riesgos hay si apruebo
    qué permisos da esto
    cuáles son los pasos
    qué permiso hace falta para una sala
    qué licencia hace falta
    qué cuenta tengo que usar
    cuál es mi rol
    quién es mi administrador
    quién tiene derecho a aprobar
    quién ve mis datos
    quién te dio acceso
    cómo apruebo una solicitud
    cómo rechazo
    cómo cancelo
    cómo desconecto un buzón
    cómo revoco el consentimiento
    cómo funciona la activación
    cómo sé si es seguro
    cómo encuentro a mi administrador
    cómo hablo con alguien
    cómo le insisto al admin
    cómo me echo atrás después
    cuánto dura una aprobación normalmente
    cuánto cuesta
    cuánto dura el token
    cuánto tiempo vale el código
    hace falta un administrador
    hace falta una contraseña
    hace falta licencia para el buzón compartido
    es obligatorio
    es reversible
    es seguro aceptar
    debería aprobar {r}
    debería rechazarla
    me puedo fiar de taxcalc
    puedo volver atrás
    lees mis correos
    taxcalc guarda mis correos
    mis clientes ven esto
    el admin ve mis correos
    funciona con un buzón compartido
    funciona con la verificación en dos pasos
    apruebo o no, qué dices
    debo aceptar
    debo rechazar {r}
    debo dar mi contraseña
    tengo que ser admin
    puedo rechazar sin riesgo
    puedo desconectar más tarde
    puedo cancelar después
    se puede deshacer
    me pueden robar los correos
    me puedes explicar
    me explicas los permisos
    me puedes guiar
    podría ayudarme
    tú qué sabes hacer
    tú qué haces
    quién eres tú
    eres un robot
    eres una persona de verdad
    busco a un humano
    quiero un humano
    quisiera ayuda
    tengo una duda
    tengo una pregunta
    tengo una pregunta sobre el consentimiento
    necesito explicaciones
    me gustaría entenderlo antes de aceptar
    no sé qué hacer
    no sé a quién preguntar
    no sé si debo aprobar
    no entiendo lo que me piden
    no entiendo estos permisos
    no tengo ni idea
    dudo si aprobar
    dudo si aceptar, aconséjame
    explica
    explícame los pasos
    explica la aprobación
    explíqueme lo que firmo
    ante todo, qué lee esto
    antes de aprobar quiero saber qué hace
    antes de rechazar, qué consecuencias tiene
    aún no, primero una pregunta
    espera, qué es esto
    no hagas nada aún, explícame primero
    si apruebo, qué pueden leer
    si rechazo, qué ve {u}
    si desconecto, pierdo mis correos
    si cancelo, se entera el admin
    si el admin rechaza, qué pasa
    por qué hace falta un admin
    por qué un consentimiento
    por qué tantos permisos
    por qué quiere taxcalc leer mis correos
    por qué sale la aplicación como no verificada
    dónde hago clic
    dónde encuentro el artículo
    dónde se aprueba en entra
    dónde está el botón
    adónde van mis datos
    dónde leo la documentación
    instrucciones por favor
    menú
    comandos
    opciones
    información por favor
    una explicación por favor
    un consejo
    échame una mano
    me echas una mano
    necesito una mano
    help porfa
    sos
    hey
    buenas a todos
    hola, me puede ayudar
    hola qué tal
    oye
    oiga
    disculpe
    aló
    hay alguien
    hay alguien ahí
    atención humana
    contacto de soporte
    páseme con un agente
    la seguridad de todo esto
    protección de datos y taxcalc
    diferencia entre desconectar y revocar
    diferencia entre buzón y sala
    es legal
    es fiable
    es peligroso
    es definitivo
    es de pago
    dónde apruebo
    dónde se rechaza una solicitud
    dónde veo qué permisos di
    dónde meto el código
    dónde cambio la cuenta de la sala
    por dónde empiezo
    por dónde se cancela
    desconectar borra los correos?
    si desconecto pierdo los mensajes?
    si me desconecto, luego puedo volver?
    si apruebo, qué podrá ver taxcalc?
    si rechazo se entera {u}?
    si rechazo la puede volver a pedir?
    si cancelo se avisa al admin?
    si lo apruebo yo, vale para toda la empresa?
    si me equivoco se puede arreglar?
    y si acepto y luego me arrepiento?
    y si mi admin dice que no?
    y si {u} se va de la empresa, qué hago con su buzón?
    qué cambia para mis compañeros si acepto
    qué consecuencias tiene aprobar {r}
    qué implica dar el consentimiento
    qué tengo que mirar antes de aprobar
    qué pasa con mis datos al desconectar
    qué ve el administrador de mi correo
    qué hace falta para conectar una kickle
    qué necesito tener a mano
    qué cuenta uso para la sala
    qué diferencia hay entre cancelar y desconectar
    qué es eso de CR y un número
    qué significa "pendiente"
    para qué sirve esto
    para qué quiere mi correo TaxCalc
    cómo se aprueba una de estas
    cómo apruebo desde el móvil
    cómo hago para rechazar sin que quede mal
    cómo quito un buzón cuando alguien se va
    cómo se desconecta una pantalla
    cómo retiro el consentimiento si un día quiero
    cómo anulo una solicitud mía
    cómo le mando la solicitud a otro admin
    cómo sé que eres de fiar
    me recomiendas aprobarla?
    tú la aprobarías?
    conviene rechazar {r} o esperar?
    es obligatorio aprobar?
    hay vuelta atrás después de aprobar?
    puede aprobar alguien que no sea admin?
    puede {u} aprobar en mi lugar?
    puedo aprobar solo para una persona?
    puedo cancelar cuando ya está aprobado?
    puedo desconectar el buzón de otra persona?
    se lee todo mi correo o solo una carpeta?
    se guarda mi contraseña en algún lado?
    se borra algo si quito la pantalla?
    cuánto cuesta conectar una sala
    cuánto vale el código antes de caducar
    cada cuánto hay que volver a firmar
    no me aclaro, explícamelo despacio
    explicame como si tuviera cinco años
    che, cómo es esto
    buenas, es mi primer día, cómo funciona esto
    un manual xfa
    ayuda por favor
    necesito ayuda con esto
    eres una persona o un robot?
    quién te ha puesto aquí
    para qué estás
    cómo funciona
    cómo va esto de los permisos
    qué opciones tengo
    qué le escribo para aprobar
    qué palabras entiendes
    puedes hacerme una guía
    explícame el proceso entero antes de empezar
    todavía no, primero explícame qué va a pasar
    antes de conectar nada quiero saber qué datos se leen
    es seguro darle mi correo a TaxCalc?
    quién podrá leer mis mensajes
    mi jefe podrá ver mis correos?
    taxcalc puede enviar correos en mi nombre?
    se puede conectar un buzón compartido sin contraseña?
    hace falta ser administrador para conectar una pantalla?
    necesito licencia para la cuenta de sala?
    qué es el Communications Centre
    cuál es la diferencia entre autorizar y aprobar
    cuánto suele tardar la aprobación
    cuánto tiempo vale un enlace
    qué pasa si nadie aprueba
    qué pasa si el administrador está de vacaciones
    qué pasa si apago la pantalla
    qué pasa si se va la luz a mitad
    tengo que instalar algo en el ordenador?
    funciona en el móvil?
    funciona con gmail?
    debería aprobar lo que pide {u}?
    es buena idea rechazar {r}?
    pásame con alguien de soporte
    quiero hablar con un humano, por favor
    a qué teléfono llamo
    dónde encuentro el manual de la pantalla
    soy nueva en la clínica, nunca he usado esto, me puede explicar paso a paso qué tengo que hacer, gracias
    perdón no entiendo bien, qué hacer primero
    ayda por favor
    ola q puedes hacer
    como funcoina esto
    q es eso de admin consent
    neceisto ayuda
    no entiedo nada
    quien puede aprovar?
    (me orientas|me guías|me echas un cable) un poco
    hola, muy buenas, no sé por dónde tirar
    me explicas lo del permiso del administrador como si fuera mi abuela?
    hay algún vídeo o guía de cómo conectar la pantalla?
    mis datos salen de la unión europea?
    esto tiene algún coste para la clínica?
    puedo usarlo yo o solo el informático?
    en qué se fija uno antes de aceptar una petición?
    cada persona tiene que conectar su correo o vale con uno?
    si cambio de móvil pierdo la conexión?
    gracias por atenderme, ¿qué servicios ofreces?
    auxilio
    socorro, por dónde voy
    oriéntame
    guíame
    guíame paso a paso
    instrúyeme un poco
    explícate
    explíqueme qué es esto
    explicame qué hace cada botón
    aclárame qué es el consentimiento
    cuéntame para qué vales
    dime qué sabes hacer
    dime qué órdenes hay
    enséñame a usarte
    muéstrame las opciones
    lista de comandos
    instrucciones para conectar una pantalla
    guía rápida
    tutorial
    preguntas frecuentes
    manual de la kickle, dónde está
    documentación
    saludos
    qué tal, cómo estás
    hola hola
    buen día
    muy buenas
    ¿con quién hablo?
    ¿qué haces tú?
    ¿qué puedo pedirte?
    ¿qué se puede hacer aquí?
    ¿qué viene después de aprobar?
    ¿qué quiere decir tenant?
    ¿qué es un admin global?
    ¿qué es el código de dispositivo?
    ¿qué riesgos tiene autorizar TaxCalc?
    ¿qué permisos pide TaxCalc y por qué?
    ¿qué sucede si retiro el consentimiento?
    ¿qué pasa con {d} si la desconecto?
    ¿cómo se vincula una sala?
    ¿cómo se le pide permiso al administrador?
    ¿cómo averiguo quién es mi administrador?
    ¿cómo se revoca un permiso?
    ¿cómo se deshace una aprobación?
    ¿cómo cancelo algo?
    ¿cuál es el procedimiento para dar de alta un buzón?
    ¿cuándo hace falta el administrador?
    ¿cuánto tarda el alta de una pantalla?
    ¿cuántas personas tienen que aprobar?
    ¿dónde miro el número de una solicitud?
    ¿dónde introduzco el código?
    ¿dónde pulso para dar consentimiento?
    ¿para qué quiere la kickle mi calendario?
    ¿por qué necesitan permiso de administrador?
    ¿quién ve lo que escribo aquí?
    ¿se puede revertir un rechazo?
    ¿se enteran mis jefes si conecto?
    ¿es peligroso aceptar?
    ¿es normal que pida tanto permiso?
    ¿puedo fiarme?
    ¿puedo conectar dos buzones a la vez?
    ¿debo rechazarla o aceptarla?
    ¿vale la pena aprobar {r}?
    ¿me conviene aprobar lo de {u}?
    pásame a una persona
    ponme con un agente
    un técnico de carne y hueso, por favor
    espera, antes de seguir explícame qué firmo
    estoy perdida, qué tengo que hacer
    no sé usar esto
    es la primera vez que entro`,

  cancel: `
    (cancela|cancelar|para|parar|detener|déjalo|olvídalo|da igual|anula|stop|basta)
    (cancela|anula|para|retira|detén) (mi solicitud|la solicitud|todo|esto|la instalación|el proceso|{r}|la solicitud {r}) (|por favor)
    (cancelar|retirar|anular) (mi solicitud|la solicitud|mi petición|{r})
    (quiero|quisiera|necesito) (cancelar|parar|dejarlo|retirar mi solicitud|anularlo)
    por favor (cancela|para|cancelar|anula)
    (para|interrumpe|cancela|detén) (la conexión en curso|la configuración|el registro) (de {d}|de {m}|)
    (he cambiado de idea|cambié de opinión|me lo he pensado) (|, cancela|, para|, déjalo)
    ya no (hace falta|es necesario|lo necesito|me interesa) (|, cancela|, déjalo)
    mi solicitud ya no (es necesaria|hace falta|vale)
    (fue|era|ha sido) (un error|una prueba|una equivocación), (cancela|para|olvídalo|descarta eso)
    (buzón equivocado|dirección equivocada|botón equivocado|sala equivocada), (para|cancela|atrás|empezar de nuevo)
    (ahora no|hoy no|más tarde|otro día), (déjalo|para|cancela|cierra esto)
    (no gracias|no, déjalo|mejor no|omitir|salta)
    olvida (lo que dije|mi pregunta|{d}|el buzón {m}|eso)
    (atrás|vuelve atrás|volver) (|por favor|y cancela)
    (cierra|sal de|termina) (esto|la ventana|el formulario|el diálogo)
    no (conectes|apruebes|envíes|hagas) (nada|eso) (todavía|al final|) (|, botón equivocado|, para)
    (empezar|empieza) (de nuevo|desde cero|desde el principio)
    (canclear|canselar|cancelr|paraa)
    cancela (esto|{r}) (porque|ya que) (me equivoqué|no hace falta|la dirección está mal)
    (retira|anula) (el enlace|la invitación) (enviado|enviada) a {u}
    (al final|mejor|pensándolo bien) (no|déjalo)
    (no mandes nada|no lo envíes|no lo mandes) (a mi admin|al final|por favor)
    (me equivoqué de|era la) (dirección|dirección equivocada), (no lo envíes|para)
    (basta|ya está bien) por hoy, (cierra esto|termina)
    no (deseo|quiero) (continuar|seguir)
    (salir|sal), lo (veré|haré) (otro día|más tarde)
    (le ruego|sírvase) (anular|anule|cancelar) la (petición|solicitud) que hice (esta mañana|ayer)
    (canclea|caneclar|aprar|cnacela)
    no (conectes|conecte|enlaces|vincules|actives) (mi buzón|eso|{d}|{m}|la kickle) (todavía|aún|al final|por ahora|de momento|)
    no lo (conectes|apruebes|rechaces|envíes|desconectes|autorices) (todavía|aún|al final|, botón equivocado|, me equivoqué|, fue sin querer|)
    no (apruebes|rechaces|desconectes|aceptes) (nada|eso|), (botón equivocado|me equivoqué|pulsé mal|fue sin querer|le di mal)
    (no|para|espera|uy|ay), no (apruebes|conectes|rechaces|lo envíes|hagas nada)
    (todavía|aún|mejor) no (conectar|lo conectes|aprobar|lo apruebes|enviar)
    (lo dejo|me rindo|abandono|renuncio|no hace falta|no te molestes|dejémoslo|déjalo así|no importa ya|ya no quiero|paso)
    (cancele|anule|retire|elimine) (mi solicitud|mi petición|la solicitud {r}|todo) (|por favor)
    (borra|elimina|quita) mi (solicitud|petición) (|abierta|pendiente|{r})
    ya no quiero (la solicitud|{r}|mi petición|seguir|conectarlo)
    ya no necesito (la aprobación|la solicitud|el buzón|el enlace) que (pedí|solicité)
    (detenga|pare|interrumpa|corta) (la configuración|la instalación|la conexión) (que empecé|en curso|de {d})
    cancélala
    cancélalo
    cancélelo
    cancela eso ya
    cancela todo lo que acabamos de hacer
    cancela {r}
    cancela mi solicitud {r}
    cancela mi solicitud de acceso
    cancela mi solicitud de {d}
    cancela mi petición para {m}
    cancela mi petición de conexión
    cancela la solicitud que (mandé|hice|envié)
    cancela lo que pedí
    cancela la solicitud de ayer
    cancela mi solicitud, (ya no la necesito|ya está resuelto|lo haremos de otra forma|buzón equivocado)
    cancela mi solicitud porque (cambié de opinión|me voy|la sala cierra)
    cancela {r} porque (era una prueba|está duplicada|se paró el proyecto)
    cancela {r} ya que no sirve
    cancela {r}, gracias
    cancelación (|por favor|de mi solicitud|de {r})
    cancele todo
    cancele el proceso
    cancelar por favor
    cancelar solicitud {r}
    cancelar la operación
    cancelar el envío
    cancelar el enlace
    anula el enlace que me diste
    anula el código
    anula la conexión de {d} en curso
    anula {r}
    anúlalo
    anúlela
    anula lo mío
    quiero retirar {r}
    quiero anular mi petición
    retiro mi solicitud (|{r})
    retiro {r}
    retiro lo dicho
    renuncio a mi solicitud
    renuncio a {r}
    desisto
    desisto de mi solicitud
    desisto de {r}
    me retracto
    me echo atrás
    me arrepentí
    me arrepiento, cancela
    cancelo (|todo|mi solicitud|{r})
    anulo mi petición
    abandono la solicitud
    abandono la conexión
    lo dejo aquí
    lo dejamos
    dejémoslo aquí
    dejémoslo para otro día
    paramos
    paremos
    cancelamos
    cancelamos todo
    déjalo estar
    déjalo así
    déjalo, gracias
    déjelo
    déjelo estar
    deja {r}
    deja mi solicitud
    deja lo del buzón
    olvídate
    olvídese
    olvídate de mi solicitud
    olvida {r}
    olvida todo
    olvídalo, lo hago mañana
    qué más da, déjalo
    no importa, déjalo
    no pasa nada, cancela
    nada, déjalo
    no, cancela
    no, paremos
    no no, para
    stop stop
    para, buzón equivocado
    para todo
    para, esa no es la sala
    alto ahí
    frena
    frena todo
    detente
    deténgase
    no hagas nada, me equivoqué, cancela
    no mandes mi solicitud
    no la mandes todavía
    no pases mi solicitud al admin
    no avises al administrador, cancela
    no molestes a mi admin, se cancela
    no conectes {d} al final
    no conecte mi buzón después de todo
    no vincules la pantalla, me equivoqué
    no la apruebes, clic equivocado
    no la rechaces, pulsé sin querer
    no desconectes mi buzón al final
    no elimines {m}, botón equivocado
    no borres mi buzón, fue un error
    no quites nada, pulsé mal
    no apruebes nada por ahora, me equivoqué de botón
    espera, no apruebes
    espera no, eso no
    uy, cancela
    uy botón equivocado, vuelve
    ups, me equivoqué de buzón
    vaya, botón equivocado, cancela
    perdón, error mío, cancela
    perdón, me confundí, anula
    lo siento, me equivoqué, cancela
    metí la pata, cancela
    la regué, cancela
    me equivoqué, cancela todo
    me confundí, déjalo
    le di sin querer, cancela
    hice clic muy rápido, cancela
    fue por error, cancela mi solicitud
    es un error, retira mi solicitud
    no era la dirección correcta, cancela
    solo era una prueba, cancela
    ya no hace falta
    ya no hace falta gracias
    ya no lo quiero
    ya no lo necesito
    ya no aplica, retira {r}
    ya no importa, déjalo
    se resolvió de otra manera, cancela mi solicitud
    el problema ya está resuelto, retira mi solicitud
    mientras tanto encontré una solución, cancela {r}
    elegimos otra herramienta, cancela mi solicitud
    la sala no abre, cancela la solicitud
    mi jefe ya no quiere, cancela mi petición
    lo hago luego, para
    vuelvo más tarde, cierra
    no tengo tiempo, déjalo
    sin tiempo, para
    déjalo para más tarde
    ya veremos, cancela
    mañana lo vemos, cancela
    volver al principio
    volver al menú
    vuelve a empezar todo
    empezar desde el principio
    reinicia
    borra todo y empieza
    borra mi solicitud
    elimina mi solicitud {r}
    elimina {r}, es mi solicitud
    tira {r}
    retira {r}, la hice yo
    retira la solicitud que mandé ayer
    retira la invitación enviada a {u}
    recupera el enlace enviado a {u}
    invalida el enlace que mandaste
    el enlace de {u} ya no debe valer, anúlalo
    salir
    salirme
    cierra todo
    cierra el asistente
    sácame de aquí
    quiero salir de aquí
    ya no quiero conectar mi buzón
    prefiero no seguir
    prefiero no continuar
    prefiero parar
    prefiero dejarlo
    ya no estoy interesado
    conmigo no cuentes
    no me interesa
    basta ya
    está bien así, no hace falta
    interrumpir
    abortar
    aborta
    suspende todo
    detén todo
    detén mi solicitud
    corta, cancela
    cancel por favor
    cancel mi solicitud
    abort
    tenga la bondad de cancelar mi solicitud
    le agradecería que cancelara la solicitud {r}
    podría cancelar mi solicitud
    podrías retirar mi petición
    puedes cancelar {r} por mí
    se puede cancelar mi solicitud
    es posible cancelar, por favor cancele
    hay que cancelar mi solicitud
    mi solicitud está para cancelar
    mi solicitud se puede (cancelar|eliminar|retirar)
    {r} se puede cancelar
    {r} hay que cancelarla
    {r} ya no hace falta, cancela
    la solicitud {r} ya no tiene sentido
    mi solicitud {r} ya no sirve, retírala
    cancela mi solisitud
    canselalo
    dejalo
    olvidalo porfa
    pará pará, no sigas
    pará todo che
    dejalo así nomás
    dejá, no importa
    dejá, ya fue
    ya fue, olvidate
    ya no quiero, gracias
    ya no, gracias
    ya nada, gracias
    ya déjalo
    ya valió, cancélalo
    nel, mejor no
    nah, paso
    paso de esto
    paso, gracias
    mejor lo dejamos aquí
    mejor lo dejamos para otro momento
    mejor páralo
    lo dejamos aquí
    lo dejo, es mucho lío
    lo dejo estar
    dejémoslo estar
    dejadlo
    déjelo, no se preocupe
    déjelo, ya lo hago yo
    déjalo por hoy
    déjame, no sigas
    olvídelo, me equivoqué
    olvidémoslo
    olvida que te lo pedí
    olvida todo lo de antes
    haz como si no hubiera dicho nada
    como si no hubiera pedido nada, bórralo
    como que no dije nada
    no he dicho nada
    nada nada
    nada, nada, déjalo
    nada, falsa alarma
    falsa alarma, cancela
    uy no, para
    ay no, me equivoqué de sala, para
    ups, buzón que no era, cancela
    espera, esa no es mi dirección, anula
    espérate, no lo mandes
    aguanta, no lo envíes
    quieto, no mandes nada
    tente, no sigas
    no sigas adelante
    no sigas con lo mío
    no continúes con {r}
    no le mandes nada a mi jefe, cancélalo
    no se lo pidas al admin, ya no hace falta
    no me conectes todavía, quiero pensarlo
    no conectes {m}, puse mal la dirección
    no apruebes {r}, le di sin querer
    no rechaces {r}, me confundí de fila
    no quites {m}, me equivoqué de buzón
    no desconectes {d}, era otra sala
    me rajo
    me bajo
    me arrepentí, cancela lo que pedí
    me arrepiento, no lo quiero
    me lo pensé mejor y no
    cambié de idea, no conectes nada
    he cambiado de parecer, anule mi solicitud
    lo he hablado con mi jefa y no seguimos
    mi jefe dice que no hace falta, retira mi solicitud
    ya me lo arregló un compañero, cancela lo mío
    ya lo hizo {u}, anula mi petición
    ya me conectaron por otro lado, retira {r}
    me pedí dos veces lo mismo, cancela mi {r}
    pedí {r} por error, quítala
    creé {r} sin querer, bórrala
    la {r} la mandé yo y ya no la necesito, fuera
    borra mi solicitud {r}
    borra mi petición, no la quiero
    tira mi solicitud
    tira a la basura lo que pedí
    retiro mi solicitud de esta mañana
    renuncio a la petición {r}
    solicito anular la petición que envié
    anulemos lo mío
    anúlame la {r} que pedí
    anulá mi pedido
    cancelá lo que te pedí recién
    cancelame lo mío
    cancélame la petición
    cancélese mi solicitud
    cancelación de mi solicitud {r}
    quiero dar marcha atrás
    da marcha atrás
    echa el freno
    corta el rollo, no sigo
    corta aquí
    hasta aquí
    hasta aquí llego, lo dejo
    termina aquí sin hacer nada
    cierra sin guardar
    sal de aquí
    sácame de este menú
    salir sin conectar
    volvamos a empezar
    empecemos otra vez desde cero
    no, gracias, déjalo
    no gracias, ahora no puedo
    ahora no, estoy en una reunión
    ahora no me da tiempo, ya lo haré
    ahorita no
    hoy no, gracias
    otro día será
    luego lo hago, cierra
    esto es muy complicado, lo dejo
    demasiados pasos, abandono
    qué pereza, déjalo
    abandonar
    aborten
    para el carro
    parad eso
    interrumpe lo que estás haciendo
    detén lo que empecé
    detén la conexión de mi buzón
    suspende mi petición y no la mandes
    el enlace que mandaste a {u}, anúlalo
    invalida el enlace que acabas de enviar
    invalida el código, no lo voy a usar
    perdón, no era aquí, cancela
    perdona, me equivoqué de bot
    era broma, no hagas nada
    solo estaba probando, cancela
    estaba curioseando, no conectes nada
    cancela q me equivoke
    cansela porfa
    cancela eso plis
    stop, ya no
    skip
    forget it
    cancélalo todo
    vale, déjalo
    bah, déjalo
    mira, mejor no
    mejor otro día
    pensándolo bien, no
    pues no, al final no
    no, gracias
    no lo hagas
    no mandes la solicitud
    no envíes el enlace a {u}
    no la apruebes todavía, le di sin querer
    no rechaces nada, me equivoqué de botón
    al final no desconectes {m}
    no desconectes la pantalla, era un error
    no quites mi buzón, me he confundido
    retira la {r}, es mía y ya no la quiero
    cancela mi petición {r}
    anula lo que pedí para {d}
    anula la conexión que estaba empezando
    cancela lo del panel, la sala cambia de sitio
    cancela mi solicitud porque me voy de la empresa
    cancela {r} porque la pedí dos veces
    cancela, que me he equivocado de pantalla
    cancela, que esto lo tiene que hacer el informático
    para, que la pantalla no es esta
    paremos aquí, me llaman
    tengo un paciente, lo dejo
    me tengo que ir, ciérralo
    me voy a una reunión, déjalo sin hacer
    no tengo los datos a mano, lo dejo
    no quiero seguir con la autorización
    quiero salir
    vuelve al principio
    empezar de nuevo no, cancelar
    qué lío, cancela todo, por favor
    me estás poniendo nervioso, para ya
    muchas gracias por tu ayuda, pero prefiero no seguir
    le pido disculpas, he iniciado este proceso sin consultarlo con mi responsable y prefiero interrumpirlo ahora, antes de que se envíe nada
    perdón, no querer, parar por favor
    borra lo que he escrito y empecemos sin nada
    rompe la solicitud que acabo de mandar
    el enlace que mandaste ya no lo quiero, anúlalo
    canelar
    cacnela mi solicitud
    cancelra todo
    anla eso
    dejalo stá
    no qiero seguir
    (corta|frena|aborta), me equivoqué de cuenta
    uf, mucho papeleo, déjalo por favor
    cancela, que me ha salido el buzón de otro
    deja la pantalla, que la vamos a poner en otra sala
    no sigas, voy a consultarlo antes con mi socio
    retírame la petición de la pantalla, me precipité
    mira que soy torpe, no era ese botón, cancela
    páralo antes de que le llegue al jefe
    me está dando mala espina, no sigas con mi conexión
    demasiadas preguntas, ciérralo
    yo solo quería mirar, no sigas
    no entiendo nada de lo que pide, déjalo estar
    mi {r} se quedó vieja, retírala
    se adelantó {u} y ya lo hizo, retira lo mío
    ya no trabajo con ese cliente, retira mi solicitud
    por orden de mi jefa, retiro lo que pedí
    consultado con informática, no seguimos con la pantalla
    a medio camino me doy cuenta de que no es mi cuenta, para
    detente ahí
    alto
    basta ya, no sigas
    ya basta, cancélalo
    ya estuvo, cancela
    ya párale
    párale ahí
    párale al proceso
    parale, me confundí
    frená, frená
    bancá, no lo mandes
    pará un cacho, no mandes nada
    cortala, no sigo
    cortalo acá
    aflojá, mejor no
    abortá la misión
    aborta misión
    aborta la conexión
    abórtalo
    misión abortada
    abandona el proceso
    abandonemos esto
    desistimiento de {r}, gracias
    desiste de conectar mi buzón
    renuncio a conectar el correo
    renunciamos a la pantalla, cancela
    me echo para atrás, no lo mandes
    me retracto, retira mi solicitud
    me desdigo, anúlalo
    me retiro
    me salgo
    me quiero salir de aquí
    recojo velas
    reculo, cancela mi petición
    recula
    rebobina, no quiero hacerlo
    marcha atrás
    marcha atrás con mi {r}
    vuelta atrás, no conectes
    deshacer
    deshaz mi solicitud
    deshaz lo que acabo de pedir
    revierte mi petición
    retira mi petición de la cola
    retírala, la {r} la puse yo
    retirada de mi solicitud {r}
    retirar {r}, la hice yo
    retiren lo que mandé esta mañana al admin
    saca mi petición de la lista, ya no la quiero
    quita mi solicitud de la bandeja del admin
    quítame esa solicitud que hice
    tacha lo mío
    táchame de la lista de espera, ya no quiero
    descarta mi petición
    descártalo
    desecha lo que he empezado
    desecha mi solicitud {r}
    elimina la {r}, es mía
    suprime mi solicitud
    borrón y cuenta nueva
    borra esto
    bórralo, no era así
    archiva mi petición, ya no me interesa
    mi solicitud ya no vale, anúlala
    mi {r} puede cerrarse, ya no la necesito
    mi petición {r} queda anulada
    la petición que acabo de mandar, cancélala
    la conexión que estamos haciendo, déjala
    lo que empecé antes, cancélalo
    lo de mi buzón, déjalo
    lo del panel, olvídalo
    eso, cancélalo
    todo esto, anúlalo
    anulación
    anulación de {r}, petición mía
    cancelemos
    cancelar proceso
    cancelar conexión en curso
    interrúmpelo
    interrumpa el trámite
    paralice mi solicitud
    paraliza lo que empecé
    pausa, no, mejor cancela
    suspéndelo
    no continúe
    no prosigas
    no prosiga con la autorización
    no hagas nada con {m}
    no envíes mi solicitud al administrador
    no le escribas a {u}
    no tramites lo mío
    no sigamos
    no me interesa ya, gracias
    no lo necesito
    no lo quiero
    no era eso
    no era lo que quería, déjalo
    no quería eso, cancela
    no conectes la pantalla, no es esta sala
    no autorices nada, se me fue el dedo
    no la deniegues, me equivoqué de número
    no le quites el acceso a {u}, era otro
    no desvincules mi correo, lo sigo usando
    no borres {d} al final
    al final no hace falta
    al final nada
    al final me quedo como estaba
    mejor me quedo como estoy
    mejor así como está, no toques nada
    mejor déjamelo como estaba
    mejor espero, cancela
    mejor que lo haga informática, déjalo
    prefiero no conectarlo
    prefiero que no se mande
    quiero abandonar
    quiero cancelar lo mío
    quisiera retirar la solicitud que envié
    querría desistir de mi petición
    deseo anular el trámite iniciado
    necesito parar esto
    ocupo cancelar lo que pedí
    me gustaría interrumpir esto
    ¿puedes anular lo que acabo de enviar?
    ¿puedes borrar mi petición?
    ¿me cancelas la {r} que mandé?
    ¿podrías dejarlo sin enviar?
    ¿podría usted detener mi trámite?
    ¿lo podemos dejar aquí, por favor?
    hágame el favor de no seguir
    hazme el favor, páralo
    le ruego que anule mi solicitud
    ruego detengan el trámite que inicié
    sírvase dejar sin efecto mi solicitud
    deja sin efecto lo que pedí
    hola, lo de ayer ya no hace falta. Retira mi petición
    gracias, pero lo dejo. Otro día
    es que me faltan datos, páralo
    se me hace tarde, cierra esto
    está tardando mucho, déjalo
    se me complicó, lo dejamos
    ha venido un cliente, para
    puse la sala que no era, anula
    elegí mal, cancela
    he pulsado donde no debía, para
    le di al botón equivocado, deshazlo
    tecleé mal el correo, para todo
    cancela el enlace que me mandaste
    cancela el código que acabas de darme
    tira el enlace, no lo voy a abrir
    para que no moleste al admin, retira mi solicitud
    como ya no la necesito, retira la {r}
    como no tengo permiso de mi jefe, lo dejo
    naa dejalo
    ps no, mejor no
    ciérralo
    cierra esta ventana
    cierra la conversación sin hacer nada
    salte de aquí
    termina
    fin
    exit
    quit
    undo
    nvm`,

  change_language: `
    (habla|escribe|responde|continúa|hable|sigue) (en|conmigo en) (español|inglés|alemán|francés|neerlandés) (|por favor|desde ahora)
    (español|inglés|alemán|francés|neerlandés|english|castellano) (|por favor|desde ahora)
    (cambia|cambiar|modifica) (el|tu|mi|de) idioma (|a español|a inglés|por favor|al español)
    pon el idioma (en|a) (español|inglés|alemán)
    (pasa|cambia|cambiar|pásate) (al|a) (español|inglés|alemán|francés)
    (idioma|lengua) (|español|inglés|es|en|por favor)
    (puedes|podrías|puede) (hablar|escribir|responder) (en|) (español|inglés|francés) (|por favor)
    (hablas|entiendes|sabes) (español|inglés|alemán|italiano|polaco|francés)
    (qué|cuántos) idiomas (hablas|conoces|sabes)
    (hablo|entiendo|prefiero|leo) (solo|mejor|) (español|inglés|el español|francés)
    no (hablo|entiendo) (inglés|alemán|francés), (español por favor|en español por favor|habla español)
    (todo|las tarjetas|los mensajes) en (español|inglés|francés) (por favor|desde ahora|)
    (mejor|preferiblemente|es posible|se puede) en (español|inglés|francés|alemán|neerlandés)
    (usa|elige|toma) (el español|español|inglés|otro idioma)
    otro idioma (por favor|)
    (por qué|no) (hablas inglés|inglés), (español|habla español)
    mi lengua materna es (el español|el francés|el alemán)
    (en|ahora en) (inglés|español|francés) (por favor|)
    las tarjetas están (en inglés|en otro idioma), (quiero español|las quiero en español)
    (ponte|póngase|pásate|cámbiate) (en|al) (español|inglés|alemán|francés)
    (soy|somos) (mexicano|argentina|belgas), (español mejor|prefiero español|en francés)
    mi jefe (solo lee|habla solo) (inglés|alemán), (cámbialo|pasa a inglés)
    (espanol|ingels|ingles|frances|aleman) (por favor|porfa)
    (a partir de ahora|desde ahora) en (español|inglés|francés)
    español porfa
    en español gracias
    en español por favor
    aquí se habla español
    podemos hablar en español
    podemos seguir en inglés
    hablemos español
    hablemos en inglés
    hablemos mejor francés
    puedes pasar al español
    puedes escribir en neerlandés
    podrías contestar en español
    podría escribirme en alemán
    podría hablar español por favor
    haga el favor de contestar en español
    haga el favor de pasar al inglés
    escríbeme en inglés
    escriba en español
    respóndeme en francés
    contesta en español
    contéstame en español
    contésteme en alemán
    háblame en español
    háblame en cristiano, en español
    hábleme en castellano
    quiero español
    quiero inglés
    quiero otra lengua
    quiero cambiar de idioma
    quisiera cambiar el idioma
    quisiera los mensajes en neerlandés
    quisiera que hablaras español
    deseo francés
    prefiero francés
    prefiero el inglés
    preferiría en inglés
    soy hispanohablante
    soy alemán, en alemán por favor
    soy inglesa, english please
    soy flamenca, en neerlandés
    soy francesa, habla francés
    no entiendo alemán
    no entiendo nada en inglés
    no leo neerlandés
    leo mal el inglés, español porfa
    hablo mejor francés
    mi inglés es malo, en español
    mi compañero solo entiende alemán
    mi compañera habla neerlandés, cambia
    el inglés también me va
    el inglés por favor
    el español por favor
    mejor alemán
    mejor en francés
    de preferencia francés
    el neerlandés por favor
    cambiar el idioma
    cambiar a español
    cambio de idioma
    cambia a inglés
    cambia el idioma a neerlandés
    cambia el idioma del bot
    elegir idioma
    elección de idioma
    otra lengua
    otros idiomas
    qué idiomas
    qué idiomas hay
    qué idiomas entiendes
    qué idioma hablas
    cuáles son tus idiomas
    hablas francés
    entiendes neerlandés
    habla usted español
    habla usted alemán
    entiende francés
    entiendes español
    usted habla inglés
    sabes escribir en alemán
    hay versión en español
    existe en español
    lo hay en francés
    se puede en neerlandés
    idioma: inglés
    idioma: neerlandés
    idioma neerlandés
    idioma alemán porfa
    lengua francesa
    versión inglesa por favor
    pon todo en español
    pon las tarjetas en inglés
    pon el bot en francés
    poner en neerlandés
    pasemos al español
    pasemos al inglés
    pasar a alemán por favor
    cámbiate a neerlandés
    cámbialo todo a francés
    switch a español
    cambia a english
    vuelve al español
    de vuelta al español
    inglés no por favor
    alemán no, español
    no más inglés, español
    deja el inglés, habla español
    por qué en inglés, yo hablo español
    todo está en alemán, quiero español
    esta tarjeta está en inglés, traduce tus mensajes al español
    traduce tus respuestas al francés
    traduce todo al neerlandés
    muestra todo en inglés
    muestra las tarjetas en español
    tus mensajes en español porfa
    en adelante en español
    en adelante en inglés
    desde ahora habla neerlandés
    en el futuro en alemán
    ahora en francés
    speak spanish
    spanish please
    english please
    english porfa
    deutsch bitte
    français svp
    nederlands
    holandés por favor
    en holandés
    en flamenco
    castellano porfa
    en castellano
    es por favor
    en espanol porfa
    habla espanol
    ingles porfa
    neerlandes
    qué idiomas hablas?
    en qué idiomas puedes contestar
    en cuántas lenguas escribes
    hablas catalán?
    hablas gallego?
    hablas portugués?
    entiendes el francés?
    sabes escribir en neerlandés?
    puedo escribirte en inglés?
    te puedo hablar en alemán?
    me escribes en alemán, español por favor
    por qué me contestas en inglés si yo escribo en español
    me sale todo en neerlandés
    la tarjeta me ha llegado en alemán y no la entiendo
    no entiendo este idioma
    este no es mi idioma
    este mensaje está en holandés, lo quiero en castellano
    deja de escribirme en inglés
    no me hables en inglés, háblame en español
    contéstame en cristiano, o sea en castellano
    lo prefiero en francés
    mejor inglés, que mi español es malo
    mi español no es bueno, inglés por favor
    soy francesa, me cuesta el español, francés por favor
    soy de Ámsterdam, neerlandés mejor
    mi compañero no habla español, ponlo en inglés
    va a leerlo mi jefe belga, así que pásalo a neerlandés
    a partir de hoy quiero los avisos en inglés
    quiero recibir las tarjetas en español
    los correos que me mandas, en francés
    cambiar idioma
    ajustes de idioma
    dónde cambio el idioma del bot
    se puede cambiar la lengua?
    français s'il vous plaît
    nederlands graag
    speak english
    in english
    pon español
    vuelve a hablarme en castellano
    quiero español de España
    español latino si se puede
    a ver, ayer me hablabas en español y hoy en alemán, vuelve al español
    le agradecería que a partir de ahora me escribiera en inglés, ya que trabajo con colegas de varios países
    por favor hablar francés, no entender
    ticket: usuario recibe mensajes en idioma equivocado, quiere español
    no comprendo nada, todo está en otro idioma, cámbialo por favor
    traduce tus mensajes al español
    ponme el bot en alemán
    q idiomas ablas
    en ingels plis
    canbia el idoma a español
    castelano por favor
    hbalame en español
    pasate al frances xfa
    (háblame|respóndeme|escríbeme) siempre en castellano
    mis alumnos hablan inglés, ponlo así
    tienes versión en portugués?
    te entiendo mejor en francés
    la bienvenida me salió en inglés, quiero todo en español
    estamos en Barcelona, por favor castellano
    me podrías tutear en español y no en inglés?
    vale, ahora vuelve al inglés
    cambia a inglés, por favor
    pasá al español, che
    pásalo a castellano
    ponlo todo en portugués
    ponme las tarjetas en catalán
    configura el idioma en francés
    ajusta la lengua a neerlandés
    selecciona español
    elige inglés como idioma
    activa el español
    fija alemán como mi idioma
    usa el inglés conmigo
    usá español nomás
    utilice el castellano
    háblame en alemán
    hábleme en francés
    hablame en castellano, porfa
    escríbame en inglés
    escribime en español
    respóndeme en inglés
    contestame en portugués
    contésteme en español, si es tan amable
    sigamos en inglés
    continuemos en castellano
    mejor en catalán
    mejor sigamos en neerlandés
    castellano, gracias
    francés, que lo entiendo mejor
    lengua francesa, por favor
    cambio a español
    cambio de idioma a alemán, por favor
    quiero otro idioma
    quiero que me hables en inglés
    quiero los mensajes en neerlandés
    quisiera la conversación en francés
    preferiría castellano
    prefiero el alemán
    me entiendo mejor en inglés
    me manejo mejor en portugués
    me sería más cómodo el francés
    necesito que me escribas en inglés
    ocupo que sea en español
    ¿podemos hablar en inglés?
    ¿podés escribirme en castellano?
    ¿podría dirigirse a mí en alemán?
    ¿se puede poner en catalán?
    ¿me lo pones en francés?
    ¿lo tienes en inglés?
    ¿hay catalán o euskera?
    ¿qué lenguas manejas?
    ¿cuántos idiomas dominas?
    ¿hablas euskera?
    ¿tenés español latino?
    ¿por qué de repente me hablas en neerlandés? español
    no domino el alemán, pásalo a español
    no leo neerlandés, en castellano por favor
    nada de inglés, español
    basta de alemán, háblame en español
    todo me llega en francés y quiero inglés
    mi jefa es alemana, cámbialo a alemán
    switch to english plis
    español please`,

  out_of_scope: `
    (reserva|busca|encuentra) (una|la) (sala de reuniones|sala para mañana|mesa|reunión|cita)
    (reserva|reservar) {d} (para mañana|a las tres|para diez personas)
    está {d} (libre|ocupada|reservada) (mañana|a las tres|)
    (envía|escribe|responde|borra|lee) (un correo|un email|el último correo|este mensaje|mis correos) (|a {u}|de {u}|)
    cuántos (correos|mensajes) (sin leer|nuevos) tengo
    (mi buzón|{m}) está (lleno|demasiado grande|lento)
    (pon|crea|configura) (una respuesta automática|mi firma|una regla de correo|un mensaje de ausencia)
    (olvidé|restablece|cambia) mi (contraseña|pin|contraseña de windows)
    (la impresora|el proyector|el wifi|mi portátil|mi teléfono|la cafetera) (está rota|no funciona|está vacía|va lento)
    (pide|compra|necesito) (un portátil nuevo|tóner|unos auriculares|una tarjeta de aparcamiento)
    (crea|elimina|añade) (un usuario nuevo|una cuenta para {u}|una lista de distribución|un canal de teams)
    (aprueba mis|solicita|pide) (vacaciones|gastos|días libres)
    (paga|dónde está|envía) (la factura|mi nómina|el recibo)
    (conecta|vincula|desconecta) (mi|la|el) (impresora|auriculares|wifi|teléfono|portátil|escáner|altavoz bluetooth)
    (llama a|pásame con) ({u}|recepción|mi mujer|ventas)
    (qué tiempo hace|qué hora es|qué noticias hay) (|hoy|mañana)
    (cuéntame|dame) (un chiste|un cuento|una receta)
    traduce (este texto|la carta|el contrato) al (inglés|chino|italiano)
    (cambia|pon) el idioma de (windows|word|mi teclado)
    (cancela|anula|prorroga) mi (suscripción|vuelo|hotel|contrato|billete de tren)
    (bloquea|rechaza) (al remitente|el spam|la invitación a la reunión|las cookies)
    acepta (la invitación a la reunión|el presupuesto|las cookies)
    (estoy|tengo) (cansado|enfermo hoy|de vacaciones|hambre)
    eres (genial|tonto|gracioso|inútil)
    (cuál es|quién es) (la capital de Francia|el presidente|el jefe aquí)
    (comida|café|tarta|pizza) (hoy|a mediodía|?)
    (felicidades|buen fin de semana|hasta mañana|buena suerte)
    (haz|ayuda con) (mi declaración de la renta|el iva|la contabilidad)
    dónde está (la cantina|el baño|la fiesta|mi paquete|el aparcamiento)
    (enciende|apaga) (la luz|la calefacción|el aire|la tele)
    (comparte|descarga|imprime|escanea) (el archivo|este documento|la presentación)
    (añade|invita) a {u} (al equipo|a la reunión)
    (la pantalla|{d}) (está rajada|parpadea|no tiene sonido|hay que limpiarla)
    (la calefacción|la ventana|la silla|la lámpara) de {d} está (rota|sucia|estropeada)
    ayúdame (con excel|con powerpoint|a mudarme|a escribir una carta)
    recuérdame (mañana|a las cinco) (el dentista|)
    (outlook|excel|teams|windows) (se cuelga|va lento|no arranca)
    pedido (4711|20394) (no entregado|dónde está)
    (asdf|qwerty|blabla|prueba prueba|hmm)
    (puedo|podría) (teletrabajar|salir antes|aparcar aquí) (mañana|)
    (resume|corrige|revisa) (este documento|mi texto)
    el proyector de {d} necesita una lámpara nueva
    instala (office|word|chrome) en mi (pc|portátil)
    (crea|configura) una (firma de correo|regla de correo)
    mi (mujer|madre) nunca lo consentiría
    el consentimiento (matrimonial|de los padres|médico) (dónde|cómo|)
    crea un usuario nuevo en (azure ad|active directory)
    (la vpn|el wifi|teams) se desconecta todo el rato
    no apruebo (este tiempo|su conducta)
    (sí|no|ok|vale|bien|genial|perfecto|estupendo)
    (gracias|muchas gracias|mil gracias) (!|adiós|por la ayuda|)
    (quién|qué equipo) (ganó|juega) (|ayer)
    (elimina|borra) (la foto|el archivo|la carpeta|mis correos|el comentario) (|por favor|de {d})
    (desconecta|quita) (la corriente|el cable|el cargador|el enchufe) de {d}
    (elimina|quita) {d} de mi calendario
    (él|ella|el cliente) (canceló|quiere cancelar|quiere rechazar)
    aprueba mis vacaciones
    aprueba mi permiso del viernes
    aprueba las vacaciones de {u}
    aprueba los gastos de {u}
    aprueba la factura (|del proveedor)
    aprueba el presupuesto
    aprueba el contrato
    aprueba el curso
    aprueba mis horas extra
    aprueba el pedido
    aprueba la transferencia
    aprueba la publicación en la web
    aprueba la nómina
    valida mis horas
    valida la factura
    valida el tique de aparcamiento
    acepta la reunión de {u}
    acepta la invitación de {u}
    acepta la oferta de trabajo
    acepta la cookie
    acepta el paquete
    acepta mi solicitud de amistad
    autoriza el estacionamiento
    autoriza mi teletrabajo
    autoriza las notificaciones
    autoriza a {u} a salir antes
    da acceso a la carpeta compartida a {u}
    da acceso al archivo a {u}
    da acceso al edificio a {u}
    dale a {u} acceso al sharepoint
    dale acceso al drive a {u}
    da el visto bueno a la obra
    concede un día libre
    rechaza la invitación de {u}
    rechaza la reunión de mañana
    rechaza el presupuesto del pintor
    rechaza la factura
    rechaza las vacaciones de {u}
    rechaza los gastos
    rechaza la llamada
    rechaza el paquete
    rechaza al candidato
    rechaza el correo
    deniega el acceso a la carpeta
    deniega el acceso al garaje
    deniega el acceso al edificio a {u}
    deniega la entrada al visitante
    declina la invitación
    declina la reunión con {u}
    bloquea a este remitente
    bloquea mi tarjeta
    bloquea los anuncios
    bloquea el número
    bloquea mi agenda mañana
    prohíbe el acceso al aparcamiento
    desconecta la vpn
    desconecta la impresora
    desconecta mis auriculares
    desconecta mi teléfono
    desconecta el wifi
    desconéctame de windows
    desconéctame de facebook
    desconecta el cable
    desenchufa la impresora
    desenchufa la cafetera
    desenchufa el proyector
    desenchufa el teléfono de {d}
    corta la luz
    corta el sonido
    corta el micro
    corta la calefacción en {d}
    corta el agua
    corta la llamada
    corta la música
    quita el virus
    quita la publicidad
    quita a {u} de la reunión
    quita a {u} del equipo de teams
    quita el papel atascado
    quita el ruido de fondo
    quita a {u} del grupo
    retira dinero
    retira mis cosas de {d}
    retira a {u} de la lista de distribución
    elimina el virus
    elimina la carpeta
    elimina este correo
    elimina el spam
    elimina mis correos viejos
    elimina la reunión de mañana
    elimina la cita
    elimina al usuario {u} de azure ad
    elimina la cuenta de windows de {u}
    elimina mi cuenta de facebook
    borra mis archivos
    borra la página 3
    borra la fila de la tabla
    borra el historial del navegador
    borra la pizarra
    revoca la tarjeta de acceso de {u}
    revoca la licencia de conducir
    da de baja mi teléfono móvil
    da de baja el seguro
    da de baja a {u} en la seguridad social
    da de alta a {u} en la seguridad social
    da de alta a un empleado nuevo
    cierra la ventana de {d}
    cierra la puerta
    cierra la tienda
    cierra excel
    cierra mi cuenta del banco
    cancela mi reunión (|de mañana|con {u})
    cancela la reunión
    cancela mi cita
    cancela la reserva de {d}
    cancela la sala de mañana
    cancela mis vacaciones
    cancela el tren
    cancela mi vuelo
    cancela mi pedido
    cancela la impresión
    cancela la factura
    cancela la transferencia
    cancela la cita del dentista
    cancela la comida
    cancela la alarma
    cancela mi suscripción de netflix
    cancela la invitación de outlook
    cancela la entrega
    cancela la clase de {u}
    para la música
    para la impresora
    para la máquina
    apaga el ordenador
    deja de llamarme
    detén la grabación de la reunión
    detén la impresión
    retira mi candidatura
    conecta la impresora
    conecta mi portátil al wifi
    conecta mis auriculares bluetooth
    conéctame a la vpn
    conecta el proyector
    conecta el escáner
    conecta mi celular al carro
    conéctame a la reunión
    conecta la unidad de red
    vincula las dos hojas de excel
    enchufa el cargador
    añade una impresora
    añade un contacto
    añade una cita
    añade un empleado nuevo
    agrega a {u} al grupo
    añade una fila a la tabla
    instala la impresora
    instala un antivirus
    instala una actualización de windows
    instala teams en mi celular
    configura mi teléfono
    configura el wifi
    configura mi ausencia
    configura la impresora de {d}
    configura el reenvío de mis correos
    lee mis correos
    léeme el último mensaje
    lee el correo de {u}
    abre mi bandeja de entrada
    abre el correo de {u}
    enséñame mis correos
    muestra mis últimos mensajes
    muestra mi agenda
    muestra mis citas de mañana
    muéstrame las facturas impagadas
    busca el correo del contable
    busca un correo de {u}
    encuentra el adjunto
    me ha llegado un correo de {u}
    tengo mensajes nuevos
    ha contestado {u} a mi correo
    envía un correo a {u}
    manda un mail a {m}
    manda este archivo a {m}
    manda un mensaje a todo el equipo
    escribe a {u} que llego tarde
    contesta a {u} que sí a la reunión
    reenvía este correo a {u}
    reenvía mis correos a {m}
    archiva mis correos
    vacía la papelera
    redacta una respuesta
    haz un borrador
    pon a {u} en copia
    mis correos no llegan al cliente
    mi correo acabó en spam
    tengo el buzón lleno
    amplía el tamaño de mi buzón
    recupera un correo borrado
    crea un buzón compartido
    crea una dirección de correo para {u}
    crea un buzón para el nuevo
    crea una cuenta para el becario
    crea un equipo de teams
    crea un sharepoint
    hace falta una cuenta para la nueva compañera
    empleado nuevo el lunes, prepara una cuenta
    contraseña olvidada
    perdí mi contraseña
    mi contraseña ha caducado
    restablece la contraseña de {u}
    cambia mi contraseña
    mi cuenta de windows está bloqueada
    desbloquea mi cuenta de windows
    desbloquea mi celular
    olvidé el pin
    perdí mi celular
    perdí mi tarjeta de acceso
    mi tarjeta no abre la puerta
    la impresora está atascada
    la impresora no imprime
    la impresora no tiene tinta
    papel atascado
    no hay papel
    no hay tóner
    el escáner no escanea
    no hay wifi
    no hay internet
    internet va lento
    la vpn no funciona
    mi pc va lento
    mi computadora no prende
    mi monitor está negro
    el teclado está roto
    el ratón no responde
    el teléfono no suena
    word se cierra solo
    excel no abre
    teams no tiene sonido
    mi micrófono no funciona
    mi cámara no funciona
    no hay audio en la videollamada
    falta el mando de {d}
    el proyector no enciende
    el aire de {d} hace ruido
    hace frío en {d}
    faltan sillas en {d}
    se fundió la luz de {d}
    {d} está sucia
    {d} está libre a qué hora
    está libre {d}
    reserva {d} mañana por la mañana
    resérvame una sala
    reserva una sala para ocho
    reserva un taxi
    reserva un restaurante
    reserva un hotel
    reservar sala de reuniones a las dos
    libera la sala de reuniones
    libera mi agenda
    mueve la reunión al lunes
    cambia mi cita
    aplaza la reunión
    organiza una reunión con {u}
    agenda una llamada
    invita a {u} a comer
    invita a {u} a la reunión de mañana
    quién va a la reunión
    a qué hora es la reunión
    cuándo es mi próxima reunión
    en qué sala es la reunión
    cuántos días de vacaciones me quedan
    estado de mis vacaciones
    estado de mi pedido
    estado de mi envío
    estado de la factura
    cómo va mi pedido
    cómo va mi paquete
    cómo van mis gastos
    cómo va el proyecto
    cómo va la reparación de la impresora
    cuándo cobramos
    pido el día libre
    me tomo el día
    hoy estoy malo
    llego tarde
    mañana no estaré
    quién falta hoy
    mi nómina por favor
    factura sin pagar
    la factura está mal
    manda la factura al cliente
    paga al proveedor
    cuánto cuesta la suscripción
    quiero un presupuesto
    quiero comprar pantallas
    quiero pedir un pc
    pide papel
    pide tarjetas de visita
    pide una pizza
    llama a {u}
    llama a soporte de windows
    llama a un taxi
    llama a mi jefe
    pásame con {u}
    número de teléfono de {u}
    cuál es el número de recepción
    marca el 112
    inicia una videollamada
    traduce este correo
    traduce esta frase al inglés
    traduce el contrato
    pon windows en español
    pon word en inglés
    cambia el idioma del teclado
    cambia el idioma de outlook
    clases de inglés para {u}
    cómo se dice hola en japonés
    un chiste porfa
    cuéntame algo gracioso
    hazme reír
    canta una canción
    cuántos años tienes
    estás casado
    quién te hizo
    llueve
    hace buen tiempo
    qué tiempo hace
    qué día es hoy
    quién ganó el partido
    receta de tortilla
    cuánto es dos más dos
    calcula el iva
    calcula mis impuestos
    rellena mi declaración
    presenta el iva
    haz el balance
    haz la nómina
    dónde aparco
    dónde está {u}
    dónde está la mesa de {u}
    dónde están mis auriculares
    dónde hay café
    buen provecho
    buen día para todos y hasta luego
    felices fiestas
    hasta luego
    chao
    nos vemos
    besos
    feliz cumpleaños
    gracias por todo
    buen trabajo
    bien hecho
    qué amable
    de acuerdo gracias
    ok gracias
    jajaja
    lol
    ah bueno
    eh
    ehh
    bla bla
    asdfgh
    123
    ...
    me aburro
    te quiero
    eres malísimo
    no sirves para nada
    vete a la porra
    cállate
    crea un archivo de excel
    abre el documento
    imprime el contrato
    imprime en color
    escanea la factura
    comparte mi pantalla
    comparte el archivo con {u}
    restaura el archivo
    guarda el documento
    resume la reunión
    haz un acta
    corrige mi texto
    revisa mi carta
    toma notas
    recuérdame llamar a {u}
    pon una alarma
    pon el despertador
    enciende la pantalla
    apaga la pantalla de {d}
    baja el volumen de la pantalla
    sube el volumen
    sube el brillo de {d}
    limpia la pantalla
    la pantalla de {d} está rayada
    la pantalla tiene una mancha
    mi monitor parpadea
    véndeme una kickle
    cuánto cuesta una kickle
    precio del ctouch
    cuándo llega la kickle que compramos
    garantía de la pantalla
    no apruebo esa forma de actuar
    me niego a trabajar el sábado
    me niego a pagar
    tengo el consentimiento de mis padres
    consentimiento informado del paciente
    convenio colectivo
    cancelar la cita de la peluquería
    {u} canceló la reunión
    {u} salió a comer
    {u} está de vacaciones
    {u} está enferma
    ascendieron a {u}
    el cliente rechazó el presupuesto
    el jefe aprobó mis vacaciones
    quién aprobó mis vacaciones
    quién rechazó mis gastos
    están aprobadas mis vacaciones
    qué facturas tengo que aprobar
    qué gastos esperan
    lista de vacaciones por aprobar
    lista de facturas pendientes
    quién está de vacaciones
    el virus se eliminó
    recibí un correo sospechoso
    spam en mi buzón
    marca este correo como phishing
    activa la verificación en dos pasos
    authenticator no funciona
    activa windows
    licencia de word caducada
    licencia de adobe
    actualiza teams
    actualización de windows
    reinicia el ordenador
    reinicia el servidor
    añade una firma
    pon un mensaje de fuera de oficina
    desvío de llamadas
    buzón de voz
    buzón de voz lleno
    buzón de sugerencias
    caja de bombones
    caja de herramientas
    no canceles
    no canceles nada
    no cancele por favor
    no cancelar
    no hace falta cancelar
    no hay que cancelar
    no he cancelado nada
    no cancelé
    no he rechazado
    no rechacé nada
    no he aprobado nada
    no aprobar
    no desconecté la impresora
    él no aprobó nada
    nadie ha cancelado nada
    no pares
    no te pares
    no cuelgue, le paso con {u}
    por favor no me llame
    por favor no imprima
    por favor no cancele la reunión
    por favor cancele mi reunión
    podría cancelar mi cita por favor
    podría aprobar mis vacaciones
    podría rechazar el presupuesto
    podría desconectar la vpn
    puede eliminar el virus por favor
    haga el favor de aprobar mis gastos
    haga el favor de rechazar la llamada
    haga el favor de quitar el papel
    por favor cierre la puerta
    hola, puede cancelar mi vuelo
    quisiera cancelar mi suscripción por favor
    quisiera borrar una foto`,
};
