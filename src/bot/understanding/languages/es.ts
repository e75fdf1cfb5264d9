import type { LanguageData } from '../concept.ts';

export const spanish: LanguageData = {
  code: 'es',
  examples: {
    connect_mailbox: 'conecta mi buzón',
    connect_device: 'conecta un dispositivo de sala',
    status_mine: 'estado',
    status_lookup: 'estado contoso.com',
    approve_request: 'aprueba CR-1042',
    deny_request: 'rechaza CR-1042',
    list_pending: 'aprobaciones',
    disconnect: 'desconecta mi buzón',
    reauthorise: 'reautorizar',
    why_stuck: '¿por qué no avanza?',
    help: 'ayuda',
    cancel: 'cancelar, para ya',
    change_language: 'idioma español',
  },
  asMailbox: 'conecta buzón {}',
  named: {
    connect_mailbox: 'conecta {}',
    connect_device: 'conecta sala {}',
    status_lookup: 'estado {}',
    approve_request: 'aprueba {}',
    deny_request: 'rechaza {}',
    disconnect: 'desconecta {}',
    reauthorise: 'reautoriza {}',
    cancel: 'cancela {}',
  },
  concepts: {
    held: `siempre que, a condición, solo si, sólo si, solo tras, solo después, evita, evite, evitar, todo menos, todos menos, es broma, digo no, o dimito, dice, escribió, correo dice, el correo, ejemplo, por ejemplo, como si, tu trabajo, su trabajo, sería, pide a, pídele, pedirle, quiere que, me dijo, aprobaré, rechazaré, se desconecta, cada hora, continuamente, todo el tiempo, lista de distribución, lista de correo, correos viejos, deja de preguntar, deja de mandarme, lo que dije, déjalo correr, déjalo todo, todo como está, avísame, tenme al tanto, mantenme al tanto, mantenme informado, no olvides, no te olvides, sin mí, aprueba|apruebo|rechaza|rechazo|desconecta|cancela|deniega|acepta ~ si, se desconecta solo, fue una errata, quiere aprobar|rechazar|desconectar|cancelar, debe aprobar|rechazar|desconectar, puede ser que, debo aprobar|rechazar|desconectar|cancelar, hay que aprobar|rechazar|desconectar, es prudente aprobar|rechazar, deshacer ~ rechazo, deshacer ~ aprobación, el correo dice, rechacé ~ por error, reserva de, ignora todas, instrucciones anteriores`,
    later: `antes, después, tras, mañana, pasado mañana, esta noche, más tarde, luego, pronto, algún día, la semana que viene, la próxima semana, el mes que viene, este fin de semana, fin de mes, fin de semana, dentro de una semana, dentro de un mes, lunes, martes, miércoles, jueves, viernes, sábado, domingo`,
    connect: `conecta, conectar, conecte, conectad, conéctame, conéctalo, conéctala, conectarlo, conectarla, conectarme, conectemos, vincula, vincular, vincule, vincúlalo, enlaza, enlazar, enlace ~ con, asocia, asociar, añade, añadir, añada, añádelo, agrega, agregar, agregue, instala, instalar, instale, configura, configurar, configure, configúralo, registra, registrar, registre, activa, activar, active, integra, integrar, incorpora, incorporar, dar de alta, da de alta, dame de alta, dé de alta, darlo de alta, darla de alta, pon ~ en marcha, poner ~ en marcha, enchufa, enchufar, empareja, emparejar, sincroniza, sincronizar, habilita, habilitar, ser conectado|conectada, estar conectado|conectada, quiero ~ conectado|conectada`,
    authorise: `autoriza, autorizar, autorice, permite, permitir, permita, deja que, deje que, deja ~ leer, da ~ acceso, dar ~ acceso, dale ~ acceso, dé ~ acceso, concede ~ acceso, conceder ~ acceso, otorga ~ acceso, otorgar ~ acceso, da ~ permiso, dar ~ permiso, abre ~ acceso`,
    signin:
      'iniciar sesión, inicia sesión, inicio de sesión, inicie sesión, entrar con, entrar en, entro en, acceder con, login, log in, loguear, loguearme, autenticar, autenticarme',
    again:
      'otra vez, de nuevo, nuevamente, una vez más, volver a, vuelve a, vuelva a, repetir, repite, repita, rehacer, reintentar, reintenta, reintente',
    reauthorise: `reautoriza, reautorizar, reautorice, re autorizar, reautorización, reconecta, reconectar, reconecte, reconexión, renueva, renovar, renueve, renovación, reactiva, reactivar, reactive, restablece, restablecer ~ conexión, restaura, restaurar, refresca, refrescar, volver a conectar, vuelve a conectar, vuelva a conectar, volver a autorizar, vuelve a autorizar, volver a iniciar sesión, volver a entrar, conectar de nuevo, autorizar de nuevo, re-authorise, reauthorise, reauthorize, re authorise, re-authoirse, re authoirse, nuevo enlace, enlace nuevo, otro enlace, nuevo código, código nuevo, otro código, reenvía, reenviar, reenvíame, prolonga, prolongar, revalidar, revalida`,
    disconnect: `descuelga, desengancha, apaga ~ conexión, saca ~ de taxcalc, sin más acceso, desconecta, desconectar, desconecte, desconéctalo, desconéctala, desconectarlo, desconectarla, desconexión, desvincula, desvincular, desvincule, desenlaza, desenchufa, desenchufar, desactiva, desactivar, desactive, deshabilita, deshabilitar, revoca, revocar, revoque, revocación, cierra la sesión, cerrar la sesión, cierra sesión, cerrar sesión, cierre la sesión, corta ~ conexión, cortar, corta ~ acceso, rompe, romper, rompa, dar de baja, da de baja, dé de baja, darlo de baja, darla de baja, retira ~ acceso, retirar ~ acceso, retira ~ consentimiento, retirar ~ consentimiento, retira ~ permisos, retire ~ permisos, quita ~ acceso, quitar ~ acceso, quita ~ permisos, quítale ~ permisos, quítale ~ acceso, no debe leer más, ya no debe leer, que deje de leer, deje de leer, dejar de leer, deja de leer, termina ~ conexión, terminar ~ conexión, separa, desasociar, desautoriza, desautorizar, poner fuera de servicio, desconéctame, desconéctelo, desconéctela, desconéctalos, desconectad, desconecto, desvincúlalo, desvincúlala, desvincúlame, desvinculo, desvinculas, desvinculen, desenlazar, desenlázalo, desacopla, desacoplar, desempareja, desemparejar, desasocia, desincroniza, desincronizar, deja de sincronizar, para la sincronización, desligar, desliga, desenganchar, descolgar, corta ~ vínculo, corte ~ vínculo, corta ~ enlace, rompe ~ enlace, pon fin ~ consentimiento, pon fin ~ conexión, deja sin efecto ~ consentimiento, revócalo, revócala, revoco, dalo de baja, dala de baja, dale de baja, danos de baja, dar ~ de baja, dé ~ de baja, da ~ de baja, desregistra, desregistrar, echa ~ de taxcalc, fuera de taxcalc`,
    remove: `elimina, eliminar, elimine, elimínalo, borra, borrar, borre, quita, quitar, quite, quítalo, quítala, saca, sacar, saque, retira, retirar, retire, suprime, suprimir, delete, remueve, remover, bórrala, bórralo, bórrame, elimínala, elimínelo, quítame, quítelo, quítela, sácalo, sácala, sácame, retíralo, retírala, retiro, suprímelo`,
    approve: `confirma, confirmar, confirmo, confirme, ratifico, avala, avalo, permítelo, puede pasar, aprueba, aprobar, apruebo, apruebe, apruébalo, apruébala, aprobarlo, aprobarla, acepta, aceptar, acepto, acepte, concede, conceder, concedo, conceda, da ~ consentimiento, dar ~ consentimiento, doy ~ consentimiento, da ~ visto bueno, dar ~ visto bueno, doy ~ visto bueno, visto bueno, luz verde, doy mi aprobación, valida, validar, valido, consiento, consentir, autorizo, approve, ratifica, ratificar, dale el ok, dale el sí, acéptalo, acéptala, acéptalos, acéptelo, acéptela, aceptarlo, aceptarla, aceptad, apruébelo, apruébela, apruébalos, apruébame, aprobad, aprobemos, concédelo, concédela, concédele, concédeselo, concédale, confírmalo, confírmala, confírmelo, valídalo, valídala, valídelo, valide, refrenda, refrendar, refrendo, avalar, ratifique, admite, admitir, admito, otórgale, otorga, otorgar, otorgo, dale paso, da paso a, da luz verde, da vía libre, vía libre, deja pasar, que pase la`,
    disallow: `no autorices, no autorice, no autorizar, no permitas, no permita, no permitir, no concedas, no conceda`,
    deny: `ni hablar, es negativa, de ninguna forma, echa abajo, rehúso, rehusar, echa ~ atrás, rechaza, rechazar, rechazo, rechace, recházalo, recházala, rechazarlo, rechazarla, deniega, denegar, deniego, deniegue, deniégalo, niega, negar, niego, niegue, di que no a, decir que no a, deny, reject, prohíbe, prohibir, tumba, tumbar, echa para atrás, echar para atrás, desestima, desestimar, desaprueba, desaprobar, no procede, contesta que no, veta, vetar, declina, declinar, recházame, rechácelo, rechácela, recházele, recházaselo, recházalos, rechacemos, rechazadla, deniégala, deniégale, deniéguelo, deniéguela, deniégaselo, deniéguele, niégalo, niégala, niégale, niégaselo, niéguele, desestímalo, desestímala, desestime, desestimo, desecha, desechar, deséchalo, tira ~ para atrás, devuelve ~ rechazada, dile que no, dígale que no, contéstale que no, responde que no, imprime un no, que no se conceda, sea denegada, sea rechazada, queda denegada, queda rechazada, vétalo, vétala, repudia, descarta la solicitud`,
    agree: 'de acuerdo, vale, me parece bien, está bien, perfecto, conforme, por mí bien, todo bien, estoy de acuerdo',
    cancel: `no mandes nada, no lo envíes, no envíes nada, salir de aquí, omitir, cancela, cancelar, cancele, cancélalo, cancélala, cancelarlo, anula, anular, anule, anúlalo, para ya, parar, pare, para todo, páralo, detén, detener, detenga, deténlo, déjalo, dejarlo, déjelo, dejémoslo, olvídalo, olvida, olvide, olvida eso, olvidemos, abandona, abandonar, interrumpe, interrumpir, da igual, stop, basta, cambiado de idea, cambié de idea, cambié de opinión, cambiado de opinión, ya no hace falta, ya no lo necesito, ya no es necesario, cancel, empezar de nuevo, empezar de cero, retira ~ solicitud, retirar ~ solicitud, retire ~ solicitud, retira ~ petición, retirar ~ petición, retiro ~ solicitud, descarta, descartar, descártalo, desisto, desistir, vuelve atrás, volver atrás, no deseo continuar, no quiero seguir, no quiero continuar, aborta, abortar, cancélame, cancélelo, cancélela, cancelad, cancelemos, cancelo, anúlala, anúlelo, anúlela, anulo, anúlame, páralo todo, párelo, detente, interrúmpelo, interrúmpala, abandono, revierte, revertir, reviértelo, da marcha atrás, dar marcha atrás, marcha atrás, echarme atrás, me echo atrás, desístase, déjalo estar, déjalo así, déjelo estar, que se pare, retira lo que pedí, retira mi petición, no sigas, no siga, no continúes, no continúe`,
    lookup:
      'busca, buscar, busque, comprueba, comprobar, compruebe, consulta, consultar, consulte, mira, mirar, mire, revisa, revisar, revise, verifica, verificar, verifique, encuentra, información de, información sobre, info de, resumen de, detalles de, datos de, qué tal va, prueba, probar',
    list: 'lista, listar, muestra, mostrar, muestre, muéstrame, enseña, enséñame, enseñar, qué, cuáles, cuál, ver, dame, déme, hay, cuántas, cuántos, resumen',
    status: `estado, situación, avance, progreso, seguimiento, novedades, alguna novedad, hay novedades, cómo va lo mío, cómo va todo, cómo voy, dónde estoy, en qué punto, cuánto falta, cuánto queda, cuánto tiempo, cuánto tarda, ya está, está listo, está lista, está hecho, ya estoy conectado, estoy conectado, ha funcionado, siguiente paso, qué tengo que hacer ahora, qué ha pasado con, qué pasó con, qué es de, status, noticias, en qué quedó, qué hay de, qué hubo de`,
    howis: 'cómo va, cómo está, cómo están, cómo van, dónde está, qué tal',
    be: 'es, son, está, están, ha, fue, era, estoy, soy, han, sigue, siguen, fueron, estaba, sido',
    new: 'nuevo, nueva, nuevos, nuevas, otro, otra, un segundo, una segunda, empieza con, empezar con, iniciar, inicia, comenzar, empieza, empezar',
    approvals: `aprobaciones, lista de aprobaciones, autorizaciones pendientes, cola de aprobación, mi cola, la cola, por aprobar, que aprobar, para aprobar, qué me espera, me esperan, me espera, esperan mi aprobación, espera mi aprobación, quién espera, quién quiere acceso, quién pide, quién ha pedido, qué tengo que aprobar, qué debo aprobar, por decidir, que decidir, por revisar, que revisar, pendiente de mí, pendientes de mí, validaciones, approvals, pending requests`,
    help: `ayuda, ayúdame, ayudar, ayúdenme, help, socorro, qué puedes hacer, qué sabes hacer, qué haces, qué puedo, qué puedo hacer, qué puedo preguntar, qué hago, qué debo hacer, cómo funciona esto, cómo funcionas, instrucciones, manual, guía, comandos, opciones, menú, cómo empiezo, por dónde empiezo, quién eres, qué eres, no entiendo, no comprendo, ni idea, y ahora qué, soporte, asistencia, qué pasa con mis|nuestros datos, puede ~ leer|ver mis|nuestros datos`,
    greeting: 'hola, buenos días, buenas tardes, buenas noches, buenas, hello, hi, hey, qué tal todo, saludos',
    explain: `explica, explicar, explique, explícame, explíqueme, qué es, qué son, qué significa, qué quiere decir, háblame de, cuéntame más, más sobre, para qué necesitas, para qué sirve, cómo funciona, diferencia entre, quién puede ~ ver|leer, quién ve|lee, de qué trata`,
    where:
      'dónde está|están, dónde encuentro|veo|abro, dónde puedo encontrar|ver|abrir, dónde se encuentra|encuentran, cómo encuentro|abro|llego, qué menú, en qué menú',
    speak:
      'habla, hablar, hable, háblame en, escribe, escribir, escriba, responde en, responder en, responda en, contesta en, contéstame en, sigue en, continúa en, pasa al, pasa a, cambia al, cambia a, cambiar al, cambiar a, pásate al, pon en',
    mailbox: `buzón, buzones, buzon de correo, buzón de correo, buzones de correo, bandeja de entrada, bandeja, cuenta de correo, cuenta de email, dirección de correo, dirección de email, mailbox, inbox, casilla, casilla de correo, buzón compartido, correo compartido`,
    email:
      'correo, correos, correo electrónico, email, e-mail, emails, mail, mails, cuenta de outlook, cuenta, cuenta de microsoft, calendario, agenda',
    device:
      'dispositivo, dispositivos, aparato, aparatos, equipo, equipos, pantalla, pantallas, panel, paneles, monitor, pizarra, tableta, táctil, device, terminal',
    room: 'sala, salas, sala de reuniones, salas de reuniones, sala de juntas, sala de conferencias, cuenta de sala, dispositivo de sala, salón, aula, room, auditorio',
    connection: 'conexión, conexiones, vínculo, vínculos, vinculación, integración, enlace con, vinculaciones',
    access:
      'acceso, accesos, consentimiento, consentimientos, permiso, permisos, autorización, autorizaciones, derecho, derechos',
    topic:
      'oauth, oauth2, openid, consent, admin consent, consentimiento de administrador, consentimiento del administrador, consentimiento de usuario, api, token, tokens, scope, scopes, delegado, delegados, delegada, nivel de aplicación, nivel de usuario, mfa, doble factor, código de dispositivo, editor, nivel, niveles, dos niveles',
    topics: 'tema, temas, topics',
    data: 'datos, mis|nuestros datos, privacidad, protección de datos, rgpd',
    setting:
      'ajuste, ajustes, configuración de consentimiento, portal, centro de administración, admin center|centre, identidad, identity, aplicaciones empresariales, aplicación empresarial, enterprise apps|applications, consent and permissions',
    request: 'solicitud, petición, request, ticket, pedido de acceso, requerimiento, trámite, solictud',
    requests: 'solicitudes, peticiones, requests, tickets, requerimientos, trámites, solictudes',
    approval: 'aprobación, visto bueno de, validación, aprobacion',
    language:
      'idioma, idiomas, lengua, lenguas, otro idioma, language, cambia el idioma, cambiar el idioma, cambiar de idioma, cambia de idioma',
    tenant:
      'inquilino, inquilinos, tenant, cliente, clientes, clienta, organización, empresa, compañía, dominio, firma, estudio',
    person:
      'usuario, usuaria, compañero, compañera, colega, empleado, empleada, señor, señora, sr, sra, persona, user, trabajador, trabajadora',
    admin:
      'admin, admins, administrador, administradores, administradora, informática, sistemas, departamento de informática, jefe, jefa, responsable, él, ella, ellos, alguien, propietario, director, directora',
    connected:
      'conectado, conectada, conectados, conectadas, vinculado, vinculada, activo, activa ya, activado, activada, funciona, funcionando, en línea, autorizado, autorizada, configurado, configurada, registrado, registrada, listo, lista ya, operativo, operativa, enlazado, enlazada, operando',
    disconnected:
      'desconectado, desconectada, se desconectó, se ha desconectado, fuera de línea, sin conexión, conexión perdida, perdí el acceso, perdido la conexión, ya no está conectado, sesión cerrada, desvinculado, caído, caída',
    decided:
      'aprobado, aprobada, aprobadas, aceptado, aceptada, rechazado, rechazada, rechazadas, denegado, denegada, concedido, concedida, decidido, decidida, tramitado, tramitada, revocado, revocada, aprobó, rechazó, rechazaron, aprobaron, aceptó',
    cancelled:
      'cancelado, cancelada, anulado, anulada, retirado, retirada, eliminado, eliminada, detenido, interrumpido, abandonado',
    pending:
      'pendiente, pendientes, abierta, abiertas, abierto, abiertos, en espera, en curso, sin tramitar, sin respuesta, sin decidir, por resolver, esperando, sin contestar, quedan, acumuladas, en trámite',
    expired:
      'caducado, caducada, caducó, caduca, expirado, expirada, expiró, vencido, vencida, venció, ya no es válido, ya no vale',
    emptyAgenda: `no hay agenda|calendario, sin agenda|calendario, sin reuniones, no hay reuniones, agenda|calendario ~ vacía|vacío|desaparecida, agenda|calendario ~ no aparece|sale|visible, no aparece|sale|muestra ~ agenda|calendario, dónde está ~ agenda|calendario, no veo ~ agenda|calendario, no se ve ~ agenda|calendario`,
    stuck: `atascado, atascada, bloqueado, bloqueada, bloquea, trabado, trabada, parado, parada, colgado, colgada, se cuelga, error, errores, mensaje de error, código de error, problema, problemas, avería, fallo, fallos, falla, fallan, falló, ha fallado, fallido, roto, rota, estropeado, no funciona, no funcionó, no va, no sirve, no marcha, no jala, no anda, no avanza, no pasa nada, no hace nada, nada pasa, no llega nada, no me deja, no deja, acceso denegado, sin acceso, sin permisos, no tengo permisos, no tengo permiso, sigue pidiendo, vuelve a pedir, una y otra vez, tarda tanto, tarda mucho, tarda demasiado, todavía no, aún no, todavía nada, sigo esperando, llevo esperando, llevo días, llevo horas, sigue igual, sigue sin, lo mismo, en bucle, qué lo bloquea, retraso, demora, arriesgado, no verificado, muro, aviso, advertencia, sale mal, salió mal, va mal, mal configurado, qué falla, qué pasa`,
    unable:
      'no puedo, no puede, no podemos, no pude, no consigo, no logro, no consigue, imposible, no es posible, no hay manera, no me permite, incapaz, no se puede',
    wall: `aprobación del administrador, aprobación de administrador, aprobación de un administrador, aprobación requerida, aprobación necesaria, se necesita la aprobación, se requiere la aprobación, necesita aprobación, requiere aprobación, consentimiento del administrador requerido, hace falta un administrador, se necesita un administrador, administrador requerido, need admin approval, needs admin approval, admin approval, pide ~ un administrador, solo un administrador, pide un admin`,
    why: 'por qué, por que razón, cómo es que, a qué se debe, qué va mal, cuál es la razón, cuál es la causa, cuál es el motivo, qué lo impide, debido a qué',
    mine: 'mi, mis, mío, mía, míos, mías, me, yo, lo mío, nuestro, nuestra, nuestros, nuestras, nosotros, nos, propio, propia, conmigo',
    polite: `por favor, porfa, porfavor, gracias, muchas gracias, puedes, podrías, puede usted, podría, podría usted, quiero, quisiera, querría, necesito, tengo que, me gustaría, deseo, le ruego, ruego, haga el favor, sería tan amable, hay que, queremos, necesitamos, debo, debe, tiene que, vamos, adelante con, le agradecería, agradecería, favor de`,
    not: 'deja de, dejá de, deje de, dejen de, para de, nop, on, noa, not, n, no, nunca, jamás, ningún, ninguna, ninguno, sin, ni, mejor no, tampoco, nada, en lugar de, en vez de, salvo, excepto, nadie, contra, de ninguna manera, dont, do not',
    doubt: `quiero saber, quisiera saber, me gustaría saber, me pregunto, en cuanto, tan pronto, mientras, en caso, suponiendo, debería, deberíamos, debía, intentaba, tengo que saber, debemos, puedo, podemos, se puede, cómo puedo, cómo se puede, cómo puede, cómo hago, cómo, y si, qué pasa si, qué pasa cuando, qué ocurre, qué sucede, si yo, si apruebo, si rechazo, si desconecto, si cancelo, si lo, si la, si nosotros, si tú, cuándo, cuando, quién puede, quién debe, quién ha, quién, has, he, hemos, alguien ha, tal vez, quizá, quizás, acaso, ayer, no sé, no estoy seguro, dudo, pienso en, estoy pensando, antes de, antes que, después de, hasta que, espera, espere, un momento, por error, por accidente, sin querer, podría ser, es seguro, es posible, dijo, dice que, dijeron, contó, preguntó, broma, hipotéticamente, pulsé, apreté, hice clic, botón, casi, miedo, olvidé, recuérdame, política`,
    from: 'de, del, para el, por, en nombre de, pedido por, enviado por, solicitado por, desde, en',
    named: 'llamado, llamada, que se llama, con el nombre, de nombre, denominado',
    because:
      'porque, xq, pq, ya que, pues, puesto que, razón, la razón es, a causa de, debido a, dado que, motivo, por motivo, como ya no, por falta de, visto que, en vista de que',
    but: 'pero, sin embargo, sino',
    filler: `como admin, como administrador, como administradora, soy el administrador, soy administrador, soy la administradora, esta mañana, por la mañana, en nombre de nuestra|la organización, el, este, la, los, las, lo, un, una, unos, unas, esta, estos, estas, esto, ese, esa, esos, esas, eso, aquel, aquella, y, e, o, u, entonces, ahora, ya, también, primero, primera, último, última, últimos, todo, toda, todos, todas, ambos, ambas, cada, algún, alguna, algunos, algunas, algo, más, menos, aquí, ahí, allí, hoy, enseguida, inmediatamente, rápido, urgente, urgencia, cosa, cosas, tú, te, ti, tu, tus, usted, ustedes, su, sus, le, les, se, vosotros, os, como, si, sí, ok, okay, claro, bueno, bien, pues bien, eh, hum, realmente, muy, mucho, mucha, muchos, muchas, poco, otros, otras, mismo, misma, mismos, solo, solamente, sólo, únicamente, incluso, ser, estar, haber, había, tiene, tengo, tienes, tener, tenemos, tenga, hacer, hace, haz, hecho, haga, hacen, ir, va, voy, vas, van, venir, viene, poner, pon, puesto, dar, da, dé, doy, saber, sé, sabe, pensar, pienso, creo, espero, visto, ve, veo, momento, minuto, minutos, hora, horas, día, días, semana, semanas, mes, vez, veces, tiempo, pregunta, compartido, compartida, común, grupo, trabajo, profesional, personal, entero, antiguo, antigua, viejo, vieja, actual, distinto, concreto, siguiente, próximo, próxima, página, mensaje, mensajes, número, núm, paso, pasos, proceso, estimado, estimada, querido, sistema, software, programa, producto, herramienta, servicio, hub, sitio, web, por cierto, respecto, parece, empezado, nombre, buen, buena, malo, mala, perdón, disculpa, disculpe, lo siento, pequeño, exactamente, por fin, finalmente, necesario, a, al, con, para, sobre, entre, hacia, hasta, que, quien, cual, donde, aunque, así, saludo, atentamente, un saludo, mañana por la, tarde, noche, favor, uso, usa, usar, usamos, utilizar, deja, dejar, dejamos, llega, llegó, sale, aparece, según, desde hace, todavía, aún, ese mismo, ningún caso`,
    elsewhere: `corriente, cable, cables, enchufe, batería, cargador, teléfono, impresora, wifi, wi-fi, internet, red, vpn, bluetooth, hdmi, usb, altavoz, micrófono, cámara, auriculares, luz, spam, de mi|nuestro calendario|agenda, vacaciones, factura, aparcamiento`,
    secret: 'contraseña, contraseñas, clave, clave secreta, pin, código secreto, client secret, password',
    secretState:
      'incorrecta, incorrecto, errónea, desconocida, olvidado, olvidada, perdida, restablecer, reset, nueva contraseña, cambiar la contraseña, cambiar mi contraseña, cambiado, inválida, sin contraseña',
  },
};
