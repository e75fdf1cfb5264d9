import type { LanguageData } from '../concept.ts';

export const german: LanguageData = {
  code: 'de',
  examples: {
    connect_mailbox: 'verbinde mein Postfach',
    connect_device: 'verbinde ein Raumgerät',
    status_mine: 'Status',
    status_lookup: 'Status contoso.com',
    approve_request: 'genehmige CR-1042',
    deny_request: 'lehne CR-1042 ab',
    list_pending: 'Genehmigungen',
    disconnect: 'trenne mein Postfach',
    reauthorise: 'erneut autorisieren',
    why_stuck: 'warum geht es nicht weiter?',
    help: 'Hilfe',
    cancel: 'abbrechen',
    change_language: 'Sprache Deutsch',
  },
  asMailbox: 'kopple Postfach {}',
  named: {
    connect_mailbox: 'verbinde {}',
    connect_device: 'verbinde Raum {}',
    status_lookup: 'Status {}',
    approve_request: 'genehmige {}',
    deny_request: 'lehne {} ab',
    disconnect: 'trenne {}',
    reauthorise: '{} erneut autorisieren',
    cancel: '{} stornieren',
  },
  concepts: {
    held: `wenn ich, wenn wir, wenn er, wenn sie, wenn man, wenn du, wenn es, wenn, sobald, falls, sofern, solange, erst nach, erst wenn, nur wenn, nur falls, nachdem, ehe, anstatt, statt, statt dessen, alles außer, alle außer, außer, spaß, nur über meine, leiche, oder ich, sagte, schrieb, schreibt, betreff, in der mail, der mail, beispiel, zum beispiel, nein doch nicht, schade, frag, frage ~ zu, ziehe mich, alte mails, alten mails, die mails, verteiler, auf dem laufenden, halt mich, haltet mich, vergiss nicht, vergiss es nicht, lass es laufen, lass laufen, lass es mich, mich wissen, sag bescheid, gib bescheid, ich warte, ohne mich, von selbst, von allein, ich werde, trennen uns, trennt sich, sich trennen, will sich, ziehe mich zurück, weiter ohne, lehnt ~ ab, wäre schade, wäre falsch, erst morgen, erst am, Buchung von, ignoriere alle, bisherigen anweisungen`,
    later: `morgen, übermorgen, heute Abend, später, nachher, bald, irgendwann, nächste|nächsten|nächstes|nächster Woche|Monat|Jahr, am Wochenende, Monatsende, Ende des Monats|Jahres, Ende der Woche, nach der, nach dem, bis, in einer Woche, in einem Monat, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag`,
    connect: `verbinde, verbinden, verbindet, verbunden werden, verbunden haben, anbinden, binde ~ an, anzubinden, angebunden werden, verknüpfe, verknüpfen, verknüpft werden, koppeln, kopple, koppele, ankoppeln, kopple ~ an, gekoppelt werden, anschließen, schließe ~ an, schliess ~ an, schließ ~ an, anzuschließen, angeschlossen werden, einrichten, richte ~ ein, richten ~ ein, einzurichten, eingerichtet werden, hinzufügen, füge ~ hinzu, hinzuzufügen, hinzugefügt werden, installiere, installieren, registriere, registrieren, aktiviere, aktivieren, konfiguriere, konfigurieren, integriere, integrieren, einbinden, binde ~ ein, in Betrieb nehmen, nimm ~ in Betrieb, aufnehmen, nimm ~ auf, connecten, verlinken, synchronisieren, synchronisiere, onboarden, inbetriebnahme, anstöpseln, will ~ verbunden, möchte ~ verbunden, muss ~ verbunden, soll ~ verbunden, freischalten, schalte ~ frei`,
    authorise: `autorisiere, autorisieren, autorisieren sie, erlaube, erlauben, gestatte, gestatten, berechtige, berechtigen, ermächtigen, Zugriff geben, gib ~ Zugriff, gib ~ Zugang, Zugriff gewähren, gewähre ~ Zugriff, gewähre, gewähren, Zugang geben, darf ~ lesen, soll ~ lesen, lass ~ lesen, lasse ~ zu, lass ~ zu, zulassen, zuzulassen, einräumen, räume ~ ein`,
    signin:
      'anmelden, melde ~ an, anzumelden, anmeldung, einloggen, logge ~ ein, log ~ ein, einzuloggen, login, sign in, einwählen',
    again:
      'erneut, noch einmal, nochmal, nochmals, noch mal, wieder, neu, abermals, ein weiteres mal, wiederholen, wiederhole, von neuem, aufs neue',
    reauthorise: `reautorisiere, reautorisieren, re autorisieren, neu autorisieren, erneut autorisieren, wieder autorisieren, neu verbinden, neu anmelden, erneut anmelden, wieder anmelden, wieder verbinden, erneut verbinden, erneuere, erneuern, reaktiviere, reaktivieren, auffrischen, frische ~ auf, verlängere, verlängern, wiederherstellen, stelle ~ wieder her, stell ~ wieder her, neu koppeln, wieder koppeln, wiederverbinden, re-authorise, reauthorise, reauthorize, re authorise, re-authoirse, re authoirse, reconnect, neuautorisierung, neuanmeldung, neuen Link, neuer Link, neuen Code, neuer Code`,
    disconnect: `melde ~ vom, kopple ~ los, klemm ~ ab, bau ~ ab, abbauen, alle Zugriffe entfernen, entzieht, stell ~ ab, trenne, trennen, trennt ~ bitte, abkoppeln, kopple ~ ab, entkopple, entkoppeln, entkoppele, abmelden, melde ~ ab, abzumelden, abhängen, häng ~ ab, abklemmen, klemme ~ ab, loslösen, löse ~ los, entziehe, entziehen, entzieh, entzug, widerrufe, widerrufen, widerruf, Zustimmung zurückziehen, ziehe ~ Zustimmung zurück, ziehe ~ Zugriff zurück, nimm ~ Zugriff weg, nimm ~ Rechte weg, deaktiviere, deaktivieren, abschalten, schalte ~ ab, stilllegen, lege ~ still, kappe, kappen, auflösen, löse ~ auf, beende ~ Verbindung, beende ~ Zugriff, ausloggen, logge ~ aus, log ~ aus, disconnect, ausklinken, abstöpseln, unlinken, kein Zugriff mehr, keinen Zugriff mehr, soll ~ nicht mehr lesen, darf ~ nicht mehr lesen, außer Betrieb nehmen, nimm ~ außer Betrieb, deautorisieren, deautorisiere, deregistrieren, kapp ~ Verbindung, kappe ~ Verbindung, löse ~ Verbindung, lös ~ Verbindung, nimm ~ vom Netz, meld ~ ab, koppel ~ ab, hänge ~ ab, entkoppel, entziehe ~ Zugriff, entziehen ~ Zugriff`,
    remove:
      'entferne, entfernen, lösche, löschen, lösch, rausnehmen, nimm ~ raus, nimm ~ heraus, herausnehmen, wegmachen, mach ~ weg, weg damit, streiche, streichen, delete, rauswerfen, wirf ~ raus, schmeiß ~ raus',
    approve: `ratifiziere, geht in Ordnung, darf durch, kann durch, genehmige, genehmigen, genehmigt ~ von mir, bewillige, bewilligen, bewillig, freigeben, gib ~ frei, gebe ~ frei, geben ~ frei, freizugeben, akzeptiere, akzeptieren, zustimmen, stimme ~ zu, stimm ~ zu, stimmen ~ zu, zuzustimmen, erteile ~ Zustimmung, gib ~ Zustimmung, gebe ~ Zustimmung, Zustimmung erteilen, approve, approven, absegnen, segne ~ ab, annehmen, nimm ~ an, nehme ~ an, durchwinken, wink ~ durch, befürworte, befürworten, stattgeben, gib ~ statt, grünes Licht, gutheißen, heiße ~ gut, bestätige, bestätigen, genehmige es, winke ~ durch, lass ~ durch, gib ~ grünes Licht`,
    disallow: `nicht zulassen, nicht erlauben, erlaube ~ nicht, lass ~ nicht zu, lasse ~ nicht zu, nicht gestatten, nicht autorisieren, nicht freigeben, gib ~ nicht frei`,
    deny: `kommt nicht in Frage, kommt nicht infrage, weisen ~ zurück, weisen ~ ab, negativ, ablehnen, lehne ~ ab, lehn ~ ab, lehnen ~ ab, abzulehnen, lehne ab, abweisen, weise ~ ab, abzuweisen, zurückweisen, weise ~ zurück, zurückzuweisen, verweigere, verweigern, verweiger, verwerfen, verbiete, verbieten, untersage, untersagen, deny, reject, nein sagen zu, sag nein zu, absage, erteile ~ Absage, keine Freigabe, keine Genehmigung geben, abschmettern, schmettere ~ ab, versage, versagen, ablehnung, schmetter ~ ab, verwehre, verwehren, verweigern Sie, weis ~ zurück, eine Absage, ablehnend`,
    agree:
      'einverstanden, passt, passt so, passt für mich, in Ordnung, geht klar, meinetwegen, von mir aus, sieht gut aus, klingt gut',
    cancel: `Schluss für heute, Schluss jetzt, überspringen, geh zurück, nicht abschicken, nicht absenden, anullieren, mach zu, abbrechen, brich ~ ab, breche ~ ab, brechen ~ ab, abzubrechen, abbruch, storniere, stornieren, storno, annulliere, annullieren, stopp, stop, stoppe, stoppen, aufhören, hör auf, vergiss es, vergiss das, vergessen sie es, lass es, lass das, lass gut sein, lassen wir das, lassen sie es, schon gut, hat sich erledigt, erledigt sich, nicht mehr nötig, brauche ich nicht mehr, cancel, canceln, zurückziehen, ziehe ~ zurück, ziehen ~ zurück, zurückzuziehen, zurücknehmen, nimm ~ zurück, nehme ~ zurück, verwirf, verwerfe, anders überlegt, neu anfangen, von vorne anfangen, zurück zum Anfang, unterbrich, unterbrechen, beende das, mach das zu, blas ~ ab, blase ~ ab, zieh ~ zurück, lass es bleiben`,
    lookup:
      'suche, such, suchen, prüfe, prüf, prüfen, überprüfe, überprüfen, check, checke, checken, schau ~ nach, schaue ~ nach, nachschauen, nachsehen, sieh ~ nach, schau, Übersicht über, Übersicht von, Daten zu, Details zu, Info zu, Infos zu, Informationen zu, wie steht es mit, wie steht es um, wie steht es bei, wie sieht es bei, wie sieht es mit, wie geht es, finde',
    list: 'liste, zeig, zeige, zeigen, zeig mir, auflisten, liste ~ auf, welche, was, gibt es, liegt, liegen, gib mir, Übersicht, anzeigen, sehen, wie viele',
    status: `status, staus, statsu, stand, stand der Dinge, fortschritt, wie weit, wie lange, wie lang, wie lange noch, update, was muss ich jetzt tun, was muss ich noch tun, wie steht es, wie stehts, wie stehen wir, wie sieht es aus, wie sieht's aus, wie schaut es aus, wie läuft es, wo stehen wir, wo stehe ich, wo steht, wo bin ich, gibt es Neues, gibts was Neues, gibt es Neuigkeiten, Neuigkeiten, was Neues, schon fertig, ist es fertig, ist es soweit, schon soweit, hat es geklappt, hats geklappt, läuft es schon, geht es schon, bin ich verbunden, bin ich fertig, nächster Schritt, was passiert mit, was ist aus ~ geworden, was wurde aus`,
    howis: 'wie ist, wie geht, wie läuft, wie steht, wie stehen, wo bleibt, wo ist, wie sieht',
    be: 'ist, sind, hat, war, bin, haben, wurde, wurden, wird, sei',
    new: 'neue, neues, neuer, neuen, noch ein, noch eine, noch einen, weiteres, weitere, weiterer, beginne mit, beginnen mit, start, starte, starten',
    approvals: `genehmigungen, freigaben, genehmigungsanfrage*, genehmigungsliste, zur Genehmigung, zur Freigabe, was wartet auf mich, warten auf mich, wartet auf mich, wer wartet, wer will Zugriff, wer möchte Zugriff, wer hat angefragt, meine Warteschlange, warteschlange, was muss ich genehmigen, was muss ich freigeben, was ist zu genehmigen, etwas zu genehmigen, zu genehmigen, zu entscheiden, was steht an, was liegt an, was liegt vor, approvals, pending requests`,
    help: 'hilfe, help, hilf, hilf mir, helfen, helft mir, was kannst du, was können sie, was machst du, was kann ich, was kann ich tun, was kann ich fragen, was soll ich tun, wie funktioniert das, wie funktioniert es, wie geht das, wie funktionierst du, anleitung, handbuch, instruktionen, befehle, kommandos, optionen, menü, wie fange ich an, wo fange ich an, wer bist du, was bist du, verstehe nicht, verstehe das nicht, keine Ahnung, was nun, was jetzt, unterstützung, support, was passiert mit meinen|unseren Daten, kann ~ meine|unsere Daten lesen|sehen',
    greeting:
      'hallo, hi, hey, guten Morgen, guten Tag, guten Abend, moin, servus, grüezi, grüß Gott, grüß dich, hello, tag, morgen zusammen',
    explain:
      'erkläre, erklär, erklären, erläutere, erläutern, was ist, was sind, was bedeutet, was heißt, was macht, erzähl mir von, erzähl mir über, mehr über, wozu brauchst du, wie funktioniert, unterschied zwischen, wer kann ~ sehen|lesen|einsehen, wer sieht|liest',
    where:
      'wo finde|sehe|öffne ich, wo finden|sehen wir, wo sind, wo stehen, wo liegen, wo kann|muss ich ~ finden, wie komme|öffne|finde ich, welches Menü, in welchem Menü',
    speak:
      'sprich, sprechen, rede, reden, schreib, schreibe, schreiben, antworte auf, antworte, antworten sie auf, mach weiter auf, weiter auf, wechsle zu, wechsle auf, schalte um auf, stell um auf, stelle um auf, umstellen auf',
    mailbox:
      'postfach, postfächer, postfachs, mailbox, mailboxen, mailpostfach, mail postfach, mailkonto, mailaccount, e-mail-konto, email konto, e-mail-adresse, mailadresse, mail-adresse, inbox, posteingang, gemeinsames Postfach, gruppenpostfach, teampostfach, funktionspostfach, sammelpostfach, *postfach, *mailbox',
    email: 'email, e-mail, e-mails, emails, mail, mails, outlook Konto, konto, microsoft Konto, kalender, agenda',
    device:
      'gerät, geräte, geräts, raumgerät, raumgeräte, bildschirm, bildschirme, display, displays, panel, panels, tafel, whiteboard, smartboard, touchscreen, monitor, tablet, anzeige, device, *display, *bildschirm, *gerät',
    room: 'raum, räume, raums, besprechungsraum, besprechungsräume, besprechungszimmer, konferenzraum, konferenzräume, konferenzzimmer, sitzungszimmer, sitzungsraum, sitzungssaal, saal, zimmer, meetingraum, meeting room, raumkonto, raumsystem, raumdisplay, raumanzeige, room, *raum, *zimmer, *saal',
    connection:
      'verbindung, verbindungen, verknüpfung, verknüpfungen, anbindung, anbindungen, kopplung, integration, anschluss, link',
    access:
      'zugriff, zugriffe, zugang, zustimmung, zustimmungen, einwilligung, recht, rechte, berechtigung, berechtigungen, autorisierung, erlaubnis',
    topic:
      'oauth, oauth2, openid, consent, admin consent, administratorzustimmung, admin-zustimmung, benutzerzustimmung, api, token, tokens, scope, scopes, delegiert, delegierte, anwendungsebene, benutzerebene, mfa, zwei-faktor*, gerätecode, herausgeber, ebene, ebenen, zwei Ebenen, beide Ebenen',
    topics: 'thema, themen, topics',
    data: 'daten, meine|unsere Daten, datenschutz, dsgvo, privatsphäre',
    setting:
      'einstellung, einstellungen, portal, admin center|centre, verwaltungsportal, admin portal, identität, identity, unternehmensanwendung*, enterprise apps|applications, einstellungen für Benutzerzustimmung, consent and permissions',
    request:
      'anfrage, antrag, gesuch, anforderung, ansuchen, request, ticket, genehmigungsanfrage, zugriffsanfrage, anfage',
    requests: 'anfragen, anträge, gesuche, anforderungen, requests, tickets, zugriffsanfragen',
    approval: 'genehmigung, freigabe, bewilligung, go von',
    language:
      'sprache, sprachen, andere Sprache, language, ändere die Sprache, wechsle die Sprache, sprache ändern, sprache wechseln, spracheinstellung',
    tenant:
      'mandant, mandanten, tenant, kunde, kunden, kundin, organisation, firma, unternehmen, betrieb, domäne, domain',
    person:
      'benutzer, benutzerin, nutzer, kollege, kollegin, mitarbeiter, mitarbeiterin, herr, herrn, frau, person, user',
    admin:
      'admin, admins, administrator, administratoren, administratorin, it abteilung, edv, it, systemverwalter, chef, chefin, vorgesetzter, er, sie will, jemand, eigentümer, leiter, man',
    connected:
      'verbunden, angebunden, gekoppelt, verknüpft, angeschlossen, aktiv, aktiviert, läuft, geht, funktioniert, autorisiert, eingerichtet, angemeldet, live, online, freigeschaltet, registriert',
    disconnected:
      'getrennt, abgemeldet, ausgeloggt, offline, Verbindung verloren, Verbindung weg, abgekoppelt, nicht mehr verbunden, rausgeflogen, Zugriff verloren, entkoppelt',
    decided:
      'genehmigt, freigegeben, abgelehnt, verweigert, bewilligt, akzeptiert, entschieden, bearbeitet, zurückgewiesen, zugestimmt, erteilt, gewährt, abgewiesen',
    cancelled:
      'storniert, gestoppt, zurückgezogen, abgebrochen, gelöscht, entfernt, widerrufen worden, annulliert, gekündigt',
    pending:
      'offene, offenen, offen, ausstehende, ausstehenden, ausstehend, wartende, wartenden, unerledigte, unerledigten, unbearbeitete, unbearbeiteten, laufende, laufenden, anstehende, anstehend, in Bearbeitung, unbeantwortet, unbeantwortete, unbeantworteten, hängige, hängigen, pendente, pendenten',
    expired:
      'abgelaufen, läuft ab, ungültig geworden, nicht mehr gültig, verfallen, erneut anmelden muss, wieder anmelden muss, ausgelaufen',
    emptyAgenda: `keine Agenda, keinen|kein Kalender, keine Termine, keine Besprechungen, leere Agenda, leerer|leeren Kalender, agenda|kalender ~ leer|weg|verschwunden, agenda|kalender ~ nicht angezeigt|sichtbar|da,
      wo ist|bleibt ~ agenda|kalender, zeigt ~ keine|keinen Agenda|Kalender|Termine, zeigt ~ agenda|kalender nicht, sehe ~ agenda|kalender nicht`,
    stuck: `hänge fest, hängt fest, hänge, hängt, festgefahren, stecke fest, steckt fest, stockt, fehler, fehlermeldung, fehlermeldungen, fehlercode, meldung, error, errors, problem, probleme, störung, fehlgeschlagen, schlägt fehl, schief, schiefgegangen, kaputt, defekt, funktioniert nicht, funktionierte nicht, funktioniert es nicht, funktioniert noch nicht, geht nicht, geht es nicht, geht noch nicht, klappt nicht, klappt es nicht, läuft nicht, will nicht, tut nichts, tut sich nichts, passiert nichts, passiert nix, nichts passiert, gar nichts, komme nicht weiter, nicht weiter, komme nicht rein, blockiert, gesperrt, blockade, Zugriff verweigert, kein Zugriff, keine Berechtigung, keine Rechte, fragt immer, kommt immer wieder, immer wieder, dauert so lange, dauert lange, dauert ewig, dauert zu lange, immer noch nicht, immer noch kein, noch immer nicht, noch immer kein, warte noch, warte schon, warte immer noch, warte seit, immer noch, noch immer, dasselbe, im Kreis, woran liegt, woran hängt, woran scheitert, scheitert, gescheitert, verzögerung, riskant, nicht verifiziert, mauer, wand, warnung, abgestürzt, streikt, spinnt`,
    unable:
      'kann nicht, kann kein, kann keine, kann keinen, kann ~ nicht, können nicht, konnte nicht, bekomme ~ nicht, kriege ~ nicht, unmöglich, darf nicht, nicht möglich, nicht in der Lage, schaffe es nicht',
    wall: 'genehmigung vom Administrator, genehmigung des Administrators, genehmigung durch ~ Administrator, administratorgenehmigung, administratorgenehmigung erforderlich, genehmigung erforderlich, genehmigung nötig, zustimmung des Administrators, zustimmung erforderlich, administrator muss ~ genehmigen, admin muss ~ genehmigen, administrator nötig, admin nötig, need admin approval, needs admin approval, admin approval, frag ~ administrator, nur ein administrator, verlangt ~ administrator, verlangt ~ admin',
    why: 'warum, wieso, weshalb, woran liegt es, wie kommt es, was ist los, was ist falsch, was ist der Grund, wodurch, was hält ~ auf, weswegen',
    mine: 'mein, meine, meinen, meinem, meiner, meines, mich, mir, ich, unser, unsere, unseren, unserem, unserer, unseres, uns, wir, eigenes, eigenen, bin ich',
    polite: `bitte, bitte sehr, danke, vielen Dank, dank, besten Dank, merci, kannst du, können sie, könntest du, könnten sie, würdest du, würden sie, ich möchte, ich will, ich würde, ich muss, möchte, möchten, will, wollen, wollte, muss, müssen, gern, gerne, mal, eben, einfach, lass uns, lassen sie uns, geh, magst du, wären sie so nett, seien sie so gut, ersuche, bitten`,
    not: 'ned, nöd, nid, nüd, nit, nonig, niht, nict, nihct, not, nein, nee, nö, nicht, nich, nciht, net, nie, niemals, kein, keine, keinen, keiner, keinem, noch nicht, nix, nichts, ohne, weder, lieber nicht, auf keinen Fall, keinesfalls, bloß nicht, niemand, gegen, warte mit, dont, do not',
    doubt: `will ~ wissen, möchte ~ wissen, wüsste gern, frage mich, verweigert er, angenommen, sollte ich, sollten wir, musste, versuchte, muss ich, müssen wir, soll ich, sollen wir, kann ich, können wir, darf ich, dürfen wir, wie kann ich, wie kann, wie muss, wie können, wie mache ich, wie, was wenn, was passiert wenn, was passiert, wann, wer kann, wer darf, wer hat, wer, hast du, habe ich, haben wir, hat jemand, hat er, hat sie, vielleicht, eventuell, gestern, nächste Woche, weiß nicht, unsicher, zweifle, überlege, denke daran, bevor, warte, moment mal, versehentlich, aus Versehen, irrtümlich, könnte, ist es sicher, ist es möglich, sagt, sagten, gesagt, erzählte, fragte, gefragt, scherz, hypothetisch, ob ich, ob, drückte, gedrückt, klickte, geklickt, knopf, fast, beinahe, angst, vergessen zu, erinnere, besprechung, richtlinie`,
    from: 'von, vom, für, durch, im Namen von, gestellt von, eingereicht von, des, der, beim, bei',
    named: 'genannt, mit dem Namen, namens, heißt, der heißt, das heißt',
    because:
      'weil, da wir, da er, da sie, da es, da ich, denn, grund, der Grund ist, wegen, aufgrund, begründung, mit der Begründung',
    but: 'aber, jedoch, sondern',
    filler: `als admin, als administrator, als administratorin, ich bin der admin|administrator, ich bin admin|administrator, heute morgen, das, die, den, dem, ein, eine, einen, einem, einer, eines, dies, diese, dieser, dieses, diesen, diesem, jene, es, ist es, werden, würde, geworden, hatte, habe, hast, kann, kannst, können, könnt, soll, sollen, darf, tun, tut, getan, mache, machen, gemacht, in, im, ins, an, am, auf, aufs, mit, mittels, über, um, nach, aus, unter, zwischen, zu, zum, zur, und, oder, also, dann, so, nun, jetzt, schon, bereits, noch, auch, doch, zuerst, zunächst, erst, einmal, alle, alles, allen, beide, beiden, jede, jeder, jedes, jeden, einige, mehr, meist, hier, da, dort, heute, sofort, gleich, direkt, schnell, asap, so schnell wie möglich, dringend, eilig, ding, dinge, sachen, sache, du, dich, dir, dein, deine, deinen, sie, ihr, ihre, ihren, ihrem, ihnen, ihn, ihm, sein, seine, seinen, seinem, euch, euer, als, ja, jawohl, ok, okay, klar, natürlich, na, tja, ach, äh, ähm, hm, halt, eigentlich, wirklich, ganz, sehr, viel, viele, vielen, anderes, andere, anderen, anderer, gleiche, gleichen, selbe, selben, nur, sogar, je, wie immer, bekomme, bekommen, kriege, kriegen, kommt, kommen, komm, kam, gehe, gehen, ging, gegangen, nehmen, setze, geben, gib, gebe, denke, dachte, glaube, hoffe, sah, gesehen, siehe, dauert, dauern, gefunden, halten, passiert, meine ich, meinen sie, frage, augenblick, minute, stunde, stunden, tag her, tage, tagen, woche, wochen, zeit, gemeinsame, gemeinsamen, gemeinsam, geteilte, gruppe, team, arbeit, geschäftlich, persönlich, persönliche, ganze, alte, alten, aktuelle, richtige, richtigen, verschiedene, bestimmte, obige, folgende, nächste, nächsten, nächstes, letzte, letzten, seite, nachricht, nachrichten, nummer, nr, schritt, schritte, prozess, vorgang, lieber freund, liebe, plötzlich, früher, system, software, programm, produkt, werkzeug, dienst, hub, webseite, website, übrigens, bezüglich, betreffend, gruß, grüße, viele Grüße, mit freundlichen Grüßen, mfg, scheint, bleibt, bleiben, angefangen, name, gut, gute, schön, schlecht, sorry, entschuldigung, verzeihung, bisschen, voll, leer, genau, endlich, fertig, nötig, wohl, eh, seit, sonst, wo, was für, wem, wen, etwas, irgendwas, damit, dafür, davon, daran, darauf, dazu, hin, her, weg, zurück, los, rein, raus, ab, vor, hinter, neben, steht, stehen, liegt es, läuft da, macht, sag, sagen sie, weiterhin, gerade, eben erst, heute früh, vormittag, nachmittag`,
    elsewhere: `strom, kabel, stecker, steckdose, akku, batterie, ladegerät, telefon, telefonat, anruf, drucker, wlan, wifi, internet, netzwerk, vpn, bluetooth, hdmi, usb, lautsprecher, mikrofon, kamera, headset, licht, lampen, spam, aus meinem|unserem Kalender, urlaub, rechnung, parkplatz`,
    secret:
      'passwort, passwörter, kennwort, kennwörter, pin, zugangscode, geheimer Schlüssel, client secret, password, passwrot, pw',
    secretState:
      'falsch, unbekannt, ungültig, passwort abgelaufen, vergessen, verloren, zurücksetzen, reset, passwort ändern, kennwort ändern, neues Passwort, neues Kennwort, kein Passwort, kein Kennwort, geändert, weiß',
  },
};
