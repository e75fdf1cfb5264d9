import type { Sentences } from '../expand.ts';

export const german: Sentences = {
  connect_mailbox: `
    (verbinde|verknüpfe|autorisiere|aktiviere|registriere|kopple) mein (Postfach|E-Mail-Konto|Mailkonto|Outlook|Mailpostfach) (|bitte|mit TaxCalc)
    (verbinde|verknüpfe|autorisiere) meine (Mailbox|Mails|E-Mail|Inbox) (|bitte|mit TaxCalc)
    (verbinde|verknüpfe|autorisiere|aktiviere) {m} (|bitte|mit TaxCalc|mit dem Communications Centre|heute noch)
    {m} (verbinden|verknüpfen|hinzufügen|anbinden|einrichten|anschließen) (|bitte|mit taxcalc)
    (richte|binde|schließe|füge) (mein Postfach|unser Postfach|{m}|die Mailbox) (ein|an|hinzu) (|bitte)
    ich (möchte|will|muss|würde gern|würde gerne) (mein|unser|ein|das) (Postfach|Mailkonto|E-Mail-Konto|gemeinsames Postfach) (verbinden|anbinden|verknüpfen|einrichten|hinzufügen|autorisieren)
    (kannst|könntest|würdest) du (bitte|) (mein|unser|das) Postfach (verbinden|anbinden|verknüpfen|einrichten)
    (können|könnten|würden) Sie (bitte|) (mein|unser|das) (Postfach|Mailkonto) (verbinden|anbinden|verknüpfen|einrichten)
    (Postfach|Mailbox|Mailkonto|E-Mail|gemeinsames Postfach) (verbinden|anbinden|einrichten|verknüpfen|bitte|hinzufügen)
    (neues|noch ein|weiteres|nächstes) Postfach (bitte|verbinden|anbinden|einrichten|)
    gib TaxCalc Zugriff auf (mein Postfach|meine Mails|{m}|unsere Mailbox)
    (TaxCalc|das Communications Centre) (soll|muss|darf) (auf mein Postfach zugreifen|meine Mails lesen|mein Postfach nutzen|{m} lesen)
    ich brauche (Zugriff|eine Zustimmung|die Genehmigung|Zugang) für (TaxCalc|TaxCalc-Hub|das Communications Centre)
    (bitte|frag|bitten Sie) (meinen|unseren|den) Administrator (um Zustimmung für TaxCalc|TaxCalc freizugeben|TaxCalc für mein Postfach zuzulassen)
    KB3381 (bitte|durchführen|für {m}|starten|machen)
    (nimm|hol|bring) {m} (in TaxCalc auf|ins Communications Centre|in taxcalc)
    (das|unser) (gemeinsame|allgemeine|freigegebene) Postfach (muss|soll) (verbunden|angebunden|verknüpft) werden
    (meine Kollegin|mein Kollege|{u}) (möchte|will) (ihr|sein) Postfach (verbinden|anbinden|verknüpfen)
    verbinde das Postfach (von {u}|meiner Kollegin|der Buchhaltung|meines Chefs)
    (hallo|guten Morgen|guten Tag|hi), ich (möchte|will) mein (Postfach|Outlook|Mailkonto) (verbinden|einrichten|anbinden)
    ich will (aus|mit|über) TaxCalc (E-Mails senden|mailen|Mails verschicken)
    (kann|könnte) man (mein Postfach|{m}|das Postfach) (verbinden|anbinden)
    mein (Steuerberater|Büro|Kunde) (bittet|sagt), ich soll mein Postfach (verbinden|autorisieren)
    TaxCalc für (mein Postfach|mein Konto|Office 365) autorisieren
    (Zustimmung|Zugriff|Berechtigung) für taxcalc (beantragen|anfordern|bitte)
    kein Gerät, ein Postfach (verbinden|bitte)
    wir sind zu (dritt|viert) auf {m}, (niemand hat das Passwort|bitte verbinden)
    die alte (IMAP-Anmeldung|Anmeldung) (läuft aus|endet), bitte {m} (anschließen|verbinden|umstellen)
    {m} (soll|kann|darf) (in TaxCalc|ins Communications Centre) (rein|)
    bitte {m} (anschließen|verbinden|anbinden|aufnehmen|hinzufügen|freischalten)
    (könnten Sie|würden Sie) {m} (anschließen|verbinden|aufnehmen)
    starte die (Zustimmung|Autorisierung) für {m}
    meine Kollegin {u} möchte auch über TaxCalc mailen
    (postfahc|postfach|potsfach) (verbinden|verbindn|anbinden)
    Mail anbinden bitte
    Mail verbinden
    Mails verbinden bitte
    meine Mails rein
    Outlook verbinden
    Outlook anbinden
    Outlook mit TaxCalc verknüpfen
    Exchange mit TaxCalc verbinden
    häng {m} dran
    häng mein Postfach an TaxCalc
    häng mein Postfach ans Communications Centre
    schließ mein Postfach an
    schließ {m} an
    bring mein Postfach in TaxCalc
    bring meine Mails in TaxCalc
    mach mein Postfach bereit für TaxCalc
    mach eine Verbindung mit meinem Postfach
    stell die Verbindung zu meinem Postfach her
    stell die Verbindung zu {m} her
    stelle eine Verbindung mit Outlook her
    leg die Verbindung zu meinem Posteingang an
    leg {m} an
    nimm mein Postfach auf
    nimm {m} dazu
    nimm das Postfach von {u} dazu
    füge mein Postfach hinzu
    füge {m} hinzu
    füge unser Infopostfach zu TaxCalc hinzu
    richte mein Postfach ein
    richte {m} ein
    richte mich in TaxCalc ein
    richten Sie bitte mein Postfach ein
    binde {m} an
    binde unser Sammelpostfach an
    installiere mein Postfach
    schalte mein Postfach für TaxCalc frei
    schalte {m} frei
    schalte TaxCalc für mich frei
    aktiviere das Communications Centre für mich
    aktiviere TaxCalc für mein Konto
    integriere mein Outlook
    synchronisiere meine Mails mit TaxCalc
    koppel mein Postfach
    koppel Outlook mit TaxCalc
    lass TaxCalc in mein Postfach
    lass TaxCalc an {m}
    lass TaxCalc meine Mails lesen
    gib dem Communications Centre Einblick in meine Mails
    gib TaxCalc Leserechte auf mein Postfach
    gib der Software Zugriff auf mein Postfach
    ermächtige TaxCalc für mein Postfach
    berechtige TaxCalc für {m}
    ich berechtige TaxCalc für mein Postfach
    ich will TaxCalc auf mein Postfach lassen
    ich will mein Postfach dranhängen
    ich will meine Arbeitsmail drin haben
    ich will mit dem Communications Centre loslegen
    ich möchte ein Postfach anmelden
    ich möchte Zustimmung für TaxCalc beantragen
    ich möchte für mein Postfach um Zustimmung bitten
    ich möchte Kunden aus TaxCalc heraus schreiben
    ich möchte, dass unser Infopostfach in TaxCalc kommt
    ich möchte, dass {m} verbunden wird
    ich soll vom Büro aus mein Postfach verbinden
    ich soll KB3381 machen
    ich muss mein Postfach für den Steuerberater autorisieren
    ich würde gerne meine Mails anbinden
    ich bekomme ein neues Postfach {m}, verbinde es
    ich habe eine neue Mailadresse, die muss in TaxCalc
    ich brauche Zugriff für mein Postfach in TaxCalc
    ich brauche TaxCalc mit meinem Outlook
    ich bin neu in der Kanzlei und mein Postfach muss in TaxCalc
    wir wollen drei Postfächer verbinden
    wir wollen {m} anschließen lassen
    wir nutzen ab jetzt TaxCalc für unsere Mails, verbinde {m}
    wir teilen uns {m}, bitte anschließen
    unser Sammelpostfach anbinden
    unser gemeinsames Postfach anschließen
    unser Kundenpostfach verbinden
    den allgemeinen Posteingang verbinden
    das Postfach der Buchhaltung muss dazu
    das Postfach von {u} verbinden
    das Postfach meiner Kollegin auch verbinden
    {m} muss auch rein
    {m} auch bitte
    {m} dazu
    {m} bei TaxCalc anmelden
    {m} autorisieren
    {m} aktivieren für das Communications Centre
    {m} freischalten
    {u} braucht auch eine Verbindung für ihre Mails
    {u} fängt Montag an, verbinde ihr Postfach
    {u} will auch über TaxCalc mailen, richte es ein
    bitte um Zustimmung für mein Postfach
    bitte um Zugriff auf TaxCalc
    bitte den Administrator um Zustimmung für TaxCalc
    hol die Zustimmung für {m} ein
    stell einen Antrag für {m}
    stell einen Antrag, um mein Postfach zu verbinden
    Antrag für mein Postfach stellen
    Antrag auf Zugriff TaxCalc
    Zugriff beantragen für TaxCalc-Hub
    Zustimmung beantragen
    Consent beantragen
    OAuth einrichten für mein Postfach
    OAuth für {m}
    Modern Authentication für {m} einrichten
    Office 365 Postfach verbinden
    Microsoft-Konto mit TaxCalc verbinden
    365-Konto autorisieren
    KB3381 für meine Kanzlei durchführen
    KB3381 bitte
    könnten Sie mein Postfach bitte anschließen
    können Sie TaxCalc Zugriff auf mein Postfach geben
    kann mein Postfach in TaxCalc
    kann {m} dazu
    können wir {m} heute noch verbinden
    darf {m} angeschlossen werden
    darf ich mein Postfach verbinden
    könnte man {m} verbinden
    ich bitte Sie, {m} anzuschließen
    bitte um Anbindung von {m}
    bitte um Einrichtung meines Postfachs
    bitte mein Postfach verbinden, bis Freitag
    bitte verbinden: {m}
    hallo, mein Postfach muss angebunden werden
    grüezi, ich möchte mein Postfach verbinden
    servus, bitte mein Postfach anbinden
    moin, Postfach anbinden bitte
    connecte mein Postfach
    connect {m}
    link mein Outlook
    sync meine Mails
    Setup Mailbox
    mein Posfach verbinden
    mei Postfach verbinden bitte
    mis Postfach verbinde bitte
    zum ersten Mal mein Postfach verbinden, los
    Guten Tag, könnten Sie bitte das Postfach {m} mit TaxCalc verbinden, weil die Erklärungen morgen raus müssen
    unsere Assistentin ist neu und braucht ihr Postfach ab Montag im Communications Centre, bitte anbinden
    ich habe gerade ein neues Postfach bekommen und würde es gern in TaxCalc nutzen
    der Steuerberater hat gesagt, ich müsse zuerst mein Postfach autorisieren, also los
    wir teilen uns zu viert {m} und möchten die Adresse in TaxCalc haben, ein Passwort gibt es dafür nicht
    damit die Mahnungen über {m} rausgehen, muss die Adresse angeschlossen werden
    bisher lief das über IMAP, jetzt soll {m} mit OAuth angebunden werden
    Kollegin {u} kommt aus der Elternzeit zurück, bitte ihr Postfach mit dem Communications Centre verbinden
    für die Kanzlei brauchen wir noch das Sammelpostfach {m} in TaxCalc, geht das heute noch
    können wir das mit der Berechtigung für mein Outlook gleich erledigen
    im Artikel KB3381 steht, dass ich TaxCalc Zugriff geben muss, das möchte ich jetzt tun
    TaxCalc fragt nach einer Zustimmung, die hätte ich gern für {m}
    TaxCalc-Hub braucht Zugriff auf mein Konto, bitte beantragen
    Mailversand aus TaxCalc für {m} einrichten
    mein E-Mail-Konto soll künftig von TaxCalc benutzt werden
    ich hab noch kein Postfach verbunden und will das jetzt machen
    hab a neues Postfach, bittschön anhängen
    ich wett mis Outlook aabinde
    Postfach meines Chefs verbinden, er hat mich darum gebeten
    auch die Adresse {m} soll künftig darüber laufen
    Adresse {m} aufnehmen bitte
    Zugang zu TaxCalc für mein Postfach, danke
    wo kann ich mein Postfach anmelden, ich will anfangen
    Berechtigung für Communications Centre einholen
    hätte gerne Zugriff auf TaxCalc-Hub
    mein Postfach anhängen
    neues Postfach anhängen
    mein E-Mail-Konto soll von TaxCalc genutzt werden
    mein Konto soll in TaxCalc
    die Adresse {m} muss angeschlossen werden
    die Adresse {m} soll in TaxCalc
    ich habe noch nichts verbunden, fangen wir mit dem Postfach an
    ich will mein Postfach anmelden
    mein erstes Postfach verbinden
    zu viert auf {m}, bitte in TaxCalc aufnehmen
    wir haben kein Passwort für {m}, sollen es aber verbinden
    (häng|hänge|hängen Sie) (mein Postfach|{m}|Outlook) an TaxCalc an
    (mein|ein neues) Postfach (anhängen|dranhängen|dazunehmen) bitte
    hallo, ich bin ZFA in einer Zahnarztpraxis und unsere Terminmail soll ins Communications Centre
    Praxispostfach mit TaxCalc verbinden, danke schön
    ich soll für die Kanzlei mein Outlook eintragen lassen, fang bitte an
    unser Steuerberater wartet darauf, im Namen von {m} aus TaxCalc schreiben zu können, bitte die Berechtigung anstoßen
    Autorisierung {m} starten
    Ticket: Benutzer will {m} in TaxCalc, noch nicht verbunden
    Ticket von {u}: "Postfach ins Communications Centre aufnehmen", übernimmst du das
    wir sind seit dieser Woche Kunde und möchten zuerst unseren allgemeinen Posteingang drin haben
    die Mandanten sollen Antworten aus TaxCalc bekommen statt aus Outlook, also muss mein Postfach da dran
    kann ich jetzt mal schnell meine Dienstmail hinzufügen
    unsere Azubine fängt am Montag an und hat {m} bekommen, das soll auch in TaxCalc
    guten Abend, wäre es möglich, meine geschäftliche E-Mail-Adresse mit dem Communications Centre zu verbinden?
    Postfach dazu pls
    ich will Email verbindne
    verbinde meine Mailbox mit Programm TaxCalc, bitte sehr
    ich bin Partner und hab wenig Zeit: sorg dafür, dass meine Mails in TaxCalc landen
    das Sekretariat hat ein Gruppenpostfach, das niemandem persönlich gehört, das soll als Erstes verbunden werden
    die Debitoren haben eine eigene Adresse, {m}, häng die auch mit an
    wir haben zwei Postfächer, eins ist schon drin, jetzt noch {m}
    zuerst {m} und danach machen wir meins
    mein Postfach steht noch nicht in TaxCalc, kannst du es reinnehmen?
    ich finde mein Postfach nicht in der Liste, trag es bitte ein
    TaxCalc meint, ich muss zuerst ein Postfach anmelden, machen wir das
    ich hab in TaxCalc auf Verbinden geklickt und bin hier gelandet, also bitte loslegen
    laut Anleitung soll ich hier mit KB3381 anfangen
    lass uns KB3381 für unseren Posteingang abarbeiten
    Zustimmung für TaxCalc-Hub auf meinem Konto einholen bitte
    ich brauche die Freigabe vom Admin, damit TaxCalc meine Nachrichten abholen kann
    schick unserer Administratorin eine Anfrage, damit ich TaxCalc mit meinen Mails benutzen darf
    reiche einen Antrag für {m} ein
    beantrage für mich den Zugang zum Communications Centre
    ja gern, mein Postfach auch
    ich auch, mein Postfach mit rein
    okay, wir machen das, {m} verbinden
    mach {m} auch noch mit dazu
    nimm {m} gleich mit
    na schön, dann verbinde halt mein Postfach
    das Postfach der Lohnabteilung soll rein, das ist {m}
    die neue Kollegin {u} hat noch keine Anbindung, leg bitte eine an
    für {u} eine Mailanbindung anlegen bitte
    {u} kann noch nicht über TaxCalc mailen, mach das für sie fertig
    ich ermächtige TaxCalc für {m}, wo fange ich an
    Office-Konto für den Mailverkehr in TaxCalc hinzufügen
    hey, mal eben meinen Exchange-Account registrieren
    Postfach im Communcations Centre aktivieren
    ich möchte gern mein Postafch mit taxcalc verbinden, danke im Voraus
    so Punkt neue Zeile ich möchte mein Postfach mit tax kalk verbinden Punkt
    mein Mann macht die Buchhaltung und benutzt {m}, kannst du diese Adresse mit TaxCalc verbinden, die Erklärungen müssen nämlich von dort rausgehen
    wir steigen von einem anderen Programm um und nehmen alle Mails mit, angefangen mit {m}
    kein langes Hin und Her, verbinde einfach {m}
    neuer Mandant, neue Adresse, {m} an TaxCalc anschließen
    bekommen wir meine Mail heute noch ins Communications Centre
    so, jetzt: Postfahc verbinden
    {m} ranhängen bitte
    mein Postfach bitte mit TaxClac verbinden
    kanst du mein Outlook anbinden
    ich moechte mein postfach anschliesen
    {m} hinzufugen bitte
    E-Mial Konto verbinden
    die Zweigstelle in Linz hat einen eigenen Posteingang bekommen, bitte ebenfalls bei TaxCalc unterbringen
    der Verein wird von uns mitbetreut und hat {m}, das soll der Schatzmeister aus TaxCalc nutzen können
    stöpsel mein Postfach an TaxCalc an
    klemm {m} ans Communications Centre
    docke mein Outlook an TaxCalc an
    binde {m} mit ein
    integriere {m} ins Communications Centre
    speise {m} in TaxCalc ein
    überführe {m} nach TaxCalc
    leite meine Mails ins Communications Centre ein
    schalte mein Postfach auf TaxCalc auf
    trage {m} bei TaxCalc ein
    schreibe mein Postfach bei TaxCalc ein
    melde das Praxispostfach an
    erfasse {m} als neues Postfach
    hinterlege {m} in TaxCalc
    pflege {m} in TaxCalc ein
    bau die Brücke zwischen Outlook und TaxCalc
    stelle TaxCalc mein Postfach zur Verfügung
    öffne mein Postfach für TaxCalc
    räume TaxCalc Zugriff auf {m} ein
    gewähre TaxCalc Zugriff auf mein Outlook, ich möchte das beantragen
    erteile TaxCalc Leserecht auf meinen Posteingang, bitte den Antrag starten
    ich möchte TaxCalc Einsicht in meine Mails geben
    ich möchte mein Outlook in TaxCalc sehen, richte das bitte ein
    ich hätte mein Postfach gerne in TaxCalc
    ich hätte gern, dass {m} im Communications Centre auftaucht
    ich bräuchte bitte die Anbindung für {m}
    ich benötige eine Zustimmung für mein Postfach
    ich soll laut Chef bis heute Abend unser Kanzleipostfach angemeldet haben, also los
    wir bräuchten TaxCalc auf dem Sekretariatspostfach
    wir benötigen für {u} eine Mailverbindung in TaxCalc
    es geht um ein neues Postfach, {m}, das angebunden werden muss
    es wird Zeit, dass mein Postfach in TaxCalc kommt
    mein Outlook gehört in TaxCalc, mach das
    mein Postfach ist anzubinden
    {m} ist noch anzuschließen
    {m} muss bis Freitag angebunden sein, fang bitte an
    {m} wäre noch zu verbinden
    {m} fehlt noch in TaxCalc, bitte ergänzen
    {m} fehlt noch, häng es an
    Anbindung von {m} an TaxCalc
    Anmeldung Postfach {m}
    Aufnahme von {m} ins Communications Centre
    Einbindung meines Outlooks
    Aufschaltung von {m} bitte
    Neuanlage Postfach bei TaxCalc
    Postfachanbindung starten
    Mailanbindung für unsere Kanzlei bitte
    Antrag: TaxCalc-Zugriff auf {m}
    Erstverbindung für mein Postfach
    damit ich aus TaxCalc schreiben kann, brauche ich mein Postfach darin
    damit die Mandanten uns unter {m} erreichen, muss die Adresse in TaxCalc
    weil ich jetzt auch Mahnungen verschicke, verbinde bitte mein Postfach
    da ich die Stelle gewechselt habe, muss mein neues Postfach in TaxCalc
    nachdem wir nun Microsoft 365 haben, wollen wir {m} anbinden
    hallo, neue Mitarbeiterin hier. Mein Postfach soll in TaxCalc.
    guten Tag, wir haben TaxCalc gekauft. Wie besprochen nun bitte {m} anbinden.
    grüezi, ich sött mis Postfach mit TaxCalc verbinde
    servus, häng ma bitte {m} an TaxCalc dran
    moin, einmal {m} anschließen
    hättest du Zeit, {m} mit mir zu verbinden
    hilfst du mir, mein Postfach anzumelden, ich habe jetzt Zeit
    wären Sie so freundlich, {m} in TaxCalc aufzunehmen
    könnten wir das Postfach der Lohnbuchhaltung gleich mit erledigen
    machen wir noch {m}
    alle haben TaxCalc mit Mail, nur ich nicht, also bitte auch für mich anschließen
    jeder redet vom Communications Centre, jetzt will ich mein Postfach auch drin haben`,

  connect_device: `
    (verbinde|verknüpfe|registriere|aktiviere|installiere|kopple|konfiguriere) (ein|das|unser|den|einen) (Gerät|Raumgerät|Display|Bildschirm|Panel|Besprechungsraum|Kickle|CTOUCH)
    (richte|schließe|binde|füge) (ein|das|unser|den|einen|die) (Gerät|Raumgerät|Display|Bildschirm|Kickle|CTOUCH Pro|Besprechungsraum) (ein|an|hinzu) (|bitte)
    (verbinde|installiere|registriere) {d} (|bitte|mit {m}|mit dem Konto {m})
    {d} (verbinden|anbinden|einrichten|anschließen|hinzufügen) (|bitte|mit {m})
    (neues|noch ein|weiteres|zweites) (Gerät|Display|Panel|Raumgerät) (bitte|verbinden|einrichten|in {d}|)
    (neuer|neuen|noch ein|weiterer|nächster) (Raum|Bildschirm|Kickle|Besprechungsraum) (bitte|verbinden|anschließen|einrichten|)
    ich (möchte|will|muss|würde gern) (ein|das|den|einen|unser) (Gerät|Raumgerät|Bildschirm|Display|Besprechungsraum|Kickle) (verbinden|einrichten|anschließen|hinzufügen|installieren)
    (kannst du|können Sie|könntest du) (bitte|) (das Display|den Raum|das Gerät|die Kickle|den Bildschirm) (verbinden|einrichten|anschließen)
    (Gerät|Raumgerät|Bildschirm|Display|Kickle|CTOUCH|Raum) (verbinden|einrichten|anschließen|bitte|hinzufügen)
    (der Bildschirm|das Display|das Panel) (im Foyer|in der Kantine|in {d}|im Sitzungssaal) (muss|soll) (verbunden|angeschlossen|eingerichtet) werden
    (der Kalender|die Agenda) von {d} soll auf (den Bildschirm|das Display|das Panel)
    (das Display|der Bildschirm|die Kickle) soll (den Raumkalender|die Termine|die Agenda) (zeigen|anzeigen|lesen)
    {m} ist das (Raumkonto|Konto) (von|für) {d}, (verbinde|richte) (es|das Gerät|den Raum) (|ein)
    wir haben (eine neue Kickle|neue Displays|ein neues CTOUCH|einen neuen Bildschirm), (bitte verbinden|bitte einrichten|richte es ein)
    ich stehe vor dem (neuen Bildschirm|Display|Panel) und (will|möchte) es (verbinden|einrichten)
    Office 365 (Zustimmung|Anbindung) für (die Kickle|CTOUCH Pro|unser Raumdisplay)
    (starte|beginne) (die Einrichtung|die Installation|Schritt 3) (der Kickle|des Geräts|für CTOUCH Pro)
    (Raum|Besprechungsraum|Konferenzraum) {d} (mit Konto {m}|braucht ein Gerät|bitte|anbinden)
    melde (das Display|die Kickle|{d}) mit {m} an
    (verknüpfe|kopple|binde) den (Touchscreen|Wandbildschirm|Monitor) (im Besprechungsraum|in {d}) (|an)
    nicht mein Postfach, ein (Gerät|Display|Raum)
    gib (der Kickle|dem Kickle|dem Display|dem BRIX) Zugriff auf (unseren Tenant|den Raumkalender)
    (der Kickle|die Kickle|das BRIX) (braucht|benötigt) (Zustimmung|Zugriff) (in Entra|in unserem Tenant|)
    das alte (Display|Board) in {d} wurde ersetzt, (neues verbinden|bitte das neue anschließen)
    (Sitzungszimmer|Besprechungszimmer) {d} (anschließen|verbinden|bekommt einen Bildschirm)
    (könnten Sie|würden Sie) (den Bildschirm|das Display|{d}) (anschließen|einrichten|in Betrieb nehmen)
    (Inbetriebnahme|Einrichtung) (der Kickle|des Displays|in {d})
    (kickel|dispaly|bildschrim) (verbinden|anschliessen|einrichten)
    Display verbinden bitte
    Display anschließen
    neues Display hängt, verbinde es
    neues Display in {d}
    neue Kickle geliefert, bitte einrichten
    neues CTOUCH in {d} montiert
    neues Whiteboard anschließen
    Kickle installieren
    Kickle in Betrieb nehmen
    Kickle verbinden in {d}
    Kickle anmelden
    CTOUCH verbinden
    CTOUCH Pro anmelden
    BRIX Pro anschließen
    BRIX einrichten in {d}
    Raum anbinden
    Raum {d} dazu
    Besprechungsraum einrichten
    Besprechungsraum mit dem Kalender verbinden
    Sitzungszimmer {d} anbinden
    Meetingraum anschließen
    Raumgerät hinzufügen
    Raumdisplay einrichten
    Raumdisplay mit Office 365 verbinden
    Türschild einrichten
    Türdisplay bei {d} verbinden
    Buchungspanel verbinden
    Roompanel installieren
    Board in {d} verbinden
    nimm {d} in Betrieb
    nimm das neue Display in Betrieb
    nimm {d} auf
    richte das Display in {d} ein
    richte unseren Konferenzraum ein
    richte die Kickle ein
    setz die Kickle auf
    stell den Kalender von {d} auf das Board
    stelle das Display fertig
    bring {d} online
    bring das Display online
    mach {d} bereit
    mach das Display betriebsbereit
    mach eine Verbindung für {d}
    stell die Verbindung mit dem Display in {d} her
    häng {d} an Konto {m}
    häng das Display an den Kalender
    schließ das Display in {d} an
    schließ die Kickle an
    melde die Kickle an
    melde {d} mit dem Raumkonto an
    melde das Display in {d} zum ersten Mal an
    logge das Display mit {m} ein
    registriere {d}
    registriere das neue Display
    registriere das CTOUCH in unserem Tenant
    aktiviere das Panel in {d}
    aktiviere {d} mit {m}
    hol die Zustimmung für die Kickle ein
    Zustimmung für BRIX Pro beantragen
    Zustimmung für das CTOUCH anfordern
    Zustimmung für unser Raumdisplay
    Office 365 Zugriff für das Display in {d}
    gib {d} Zugriff auf seinen Kalender
    gib dem CTOUCH Zugriff auf unseren Kalender
    zeig die Besprechungen auf dem Display in {d}
    das Panel soll die Buchungen anzeigen
    die Besprechungen sollen aufs Panel
    die Buchungen von {d} sollen auf dem Display stehen
    das Display soll den Kalender von {m} zeigen
    ich will den Raumkalender auf dem Board
    ich will ein Display aufhängen und verbinden
    ich will {d} anmelden
    ich möchte {d} hinzufügen
    ich möchte einen Besprechungsraum hinzufügen
    ich möchte unsere Kickle in Betrieb nehmen
    ich stehe in {d} und will das Board verbinden
    ich stehe vor einem neuen Panel, bitte verbinden
    ich installiere gerade in {d}, verbinde das Display
    ich installiere heute drei Displays, fang mit {d} an
    ich hänge heute ein Display in {d} auf, bitte anschließen
    ich muss beim Kunden ein CTOUCH anschließen
    wir bekommen zwei neue Displays, verbinde sie
    wir haben eine Kickle gekauft und wollen sie verbinden
    wir rollen Displays in allen Räumen aus
    wir eröffnen einen neuen Raum, {d}, mit Display
    das alte Panel wurde getauscht, verbinde das neue
    Techniker ist da, Display in {d} verbinden
    der Elektriker hat das Display montiert, jetzt verbinden
    {d} hat ein Display bekommen, verbinde es
    {d} muss dazu
    {d} dazu
    {d} mit {m}
    {d} auf {m} anschließen
    {d} registrieren
    {d} in Betrieb nehmen
    {d} aktivieren bitte
    {d} online bringen
    {d}: Kickle Essentials, Konto {m}
    {m} gehört zu {d}, verbinde das Display
    {m} ist unser Raumkonto, nimm es fürs Display
    nimm {m} für das Board in {d}
    Code für die Kickle bitte
    Gerätecode für {d}
    Kopplungscode für das Display
    gib mir einen Code für das neue Display
    könnten Sie das Display in {d} einrichten
    können Sie die Kickle anschließen
    kann {d} heute noch verbunden werden
    würden Sie {d} bitte hinzufügen
    ich bitte Sie, {d} einzurichten
    bitte um Einrichtung von {d}
    bitte {d} anschließen
    bitte das Display anschließen
    connecte das Display
    connect die Kickle
    Setup Kickle
    koppel das Display mit {m}
    Touchscreen verbinden
    interaktive Tafel anschließen
    Bildschirm im Sitzungssaal anschließen
    Dispaly verbinden
    Kickl anschliessen
    Bildschirm aschliesse
    wie verbinde ich ein Display
    wie richte ich die Kickle ein
    Guten Morgen, in {d} hängt seit gestern ein neues Display, könnten Sie es bitte verbinden
    wir haben das Konto {m} für {d} angelegt, jetzt soll das Display damit laufen
    ich bin Haustechniker und stehe in {d} vor einem CTOUCH, der noch keinen Kalender hat, bitte einrichten
    auf dem neuen Board soll man sehen, welche Besprechungen anstehen, wie binde ich es an
    der Lieferant hat das BRIX Pro montiert, als Nächstes muss es an Office 365
    die Kickle in {d} soll mit dem Raumkonto {m} angemeldet werden
    vor dem Sitzungszimmer hängt ein Panel, das unser Kalender füllen soll, bitte anschließen
    wir ziehen um und brauchen {d} als neuen Raum mit Bildschirm
    bitte noch einen Raum: {d}, Konto {m}
    Raum {d} soll ein Display bekommen, Konto ist {m}
    für {d} ist {m} das Konto, bitte registrieren
    Touchdisplay im Schulungsraum verbinden
    Raumbuchungsdisplay anbinden
    Tablet an der Tür von {d} mit dem Kalender verbinden
    ein weiteres Display für {d} bitte
    die Kickle braucht noch die Zustimmung von unserem Tenant
    Zugriff für CTOUCH Pro auf unsere Raumkalender beantragen
    welchen Code muss ich an der Kickle eingeben, ich will sie verbinden
    im Foyer haben wir jetzt auch einen Bildschirm, bitte dazunehmen
    d Kickle im Sitzigszimmer aaschlüsse
    bitte den Beamerersatz CTOUCH in {d} anmelden
    das Gerät {d} soll ans Netz von TaxCalc
    {d} soll die Termine von {m} anzeigen
    CTOUCH in unserem Tenant freischalten lassen
    möchte das Panel mit unserem Kalender koppeln
    das Gerät {d} soll ans System
    das Gerät soll online gehen
    {d} soll online gehen
    {d} soll verbunden werden
    noch einen Raum bitte
    noch einen Raum mit Konto {m}
    ein Raum mehr: {d}
    ans Netz mit {d}
    die Kickle soll laufen
    das Display soll in TaxCalc laufen
    Anmeldung der neuen Kickle
    Anbindung von {d}
    Registrierung von {d}
    Einrichtung der Kickle bitte
    ich hab hier einen Karton mit einer Kickle und will sie zum Laufen bringen
    bring die Kickle in {d} zum Laufen
    bringst du mir das neue Board in {d} ans Laufen
    häng das Display am Empfang an unseren Kalender
    häng {d} an {m}
    das CTOUCH hängt, jetzt muss es noch an Office 365
    die Firma hat gestern das Board montiert, jetzt fehlt noch die Anbindung
    der Lieferant hat {d} aufgestellt, ich möchte es aktivieren
    für {d} haben wir das Raumkonto {m}, bitte fertig machen
    in {d} kommt ein Bildschirm dazu, bitte mit aufnehmen
    in {d} ist ein Bildschirm dazugekommen, bitte hinzufügen
    {d} soll seine eigenen Termine anzeigen, richte das ein
    kann das Panel bei {d} die Belegung zeigen, bitte verbinden
    Belegung von {d} aufs Türschild bitte
    ich möchte auf dem Display in {d} sehen, wer gebucht hat, richte das bitte ein
    setz {d} auf die Geräteliste
    nimm {d} mit {m} ins System auf
    {d} eintragen mit {m}
    {d} kriegt das Konto {m}, mach das bitte
    Gerät Nummer drei, {d}, auch noch
    noch zwei Boards übrig, jetzt {d}
    nächstes Display: {d}
    und jetzt noch {d}
    mach {d} auch gleich mit
    Device hinzufügen
    Device {d} adden
    Room Device Setup
    {d} connecten
    pair das Display in {d}
    Pairing mit der Kickle starten
    ich brauche einen Kopplungscode für das neue Board
    krieg ich einen Code, um {d} anzumelden
    auf dem Display in {d} steht, ich soll es koppeln, also bitte
    das Board will bei der Ersteinrichtung ein Konto, das ist {m}
    wir testen ein CTOUCH in {d}, schließ es bitte an
    die Schule bekommt sechs Tafeln, fang mit {d} an
    im Ratssaal hängt jetzt ein Display, das soll an unseren Kalender
    häng ma {d} a no dran
    i hob do a neichs Display in {d}, bitt schee eirichtn
    chasch mer s Display im {d} iirichte
    ich soll für die Haustechnik {d} anschließen
    im Auftrag der Haustechnik: {d} bitte mit {m} verbinden
    hiermit beantrage ich die Registrierung von {d}
    Zustimmung nötig, damit das CTOUCH den Kalender lesen kann, bitte anfordern
    unser BRIX ist da, können wir anfangen
    wir könnten mit der Kickle in {d} loslegen
    starte den Assistenten für ein Raumdisplay
    Ersteinrichtung {d}
    neuer Huddle-Raum {d}, Display anbinden
    Touchdisplay in {d} freischalten
    die neue Tafel in der Kantine soll unsere Besprechungen anzeigen, kannst du das machen
    ich bin Hausmeister und habe gerade drei Panels aufgehängt, das erste ist {d}
    am Tresen hängt jetzt ein Tablet, das soll den Kalender von {d} bekommen
    Tablet neben der Tür von {d} anmelden
    Besprechungstablet im ersten Stock mit {m} verbinden
    Kamera und Bildschirm in {d} sind montiert, jetzt fehlt noch das Konto
    die Seriennummer steht hinten drauf, es ist {d}, bitte registrieren
    Inventarnummer {d} einrichten
    kannst du {d} in Betrieb nehmen, der Techniker steht daneben
    Techniker ist fertig, {d} kann angemeldet werden
    ich stehe vor {d} und da ist eine Anmeldemaske
    Smartboard im Klassenzimmer 3.12 soll dran
    das Lernzentrum hat ein CTOUCH bekommen, das noch nirgends dran ist
    wir möchten die Kickle im Sitzungszimmer des Vorstands benutzen, schließt du sie an?
    kikle in {d} einrichten
    Kickle ausgepackt, Strom ist dran, jetzt will ich sie koppeln
    BRIX Pro steht bei {d} bereit, leg los
    BRIX auf dem Raumkonto {m} anmelden
    das Raumkonto {m} gehört zu {d}, bring die zwei zusammen
    für den Saal oben gibt es das Konto {m}, das soll auf den Bildschirm
    die Haustechnik fragt, ob das Display in {d} heute noch den Kalender zeigen kann, machst du das
    Bildschrim {d} hinzufügen
    Besprechungsraum {d} bitte dazunehmen
    würden Sie den Bildschirm im Wartezimmer mit unserem Kalender verbinden, vielen Dank im Voraus
    guten Tag, ich muss beim Kunden {c} ein Touchdisplay von CTOUCH installieren, können wir starten?
    Kunde {c} hat zwei CTOUCH gekauft, die müssen in Betrieb genommen werden
    neuer Bildschirm. {d}. verbinden.
    {d} zum ersten Mal online bringen
    Erststart von {d}, mach die Kopplung mit Office
    meine Chefin will am Panel vor {d} sehen, ob das Zimmer frei ist, bitte umsetzen
    ich möchte {d} am Bildschirm vor Ort buchbar machen
    das kleine Display bei {d} soll je nach Kalender grün oder rot leuchten, schließ es an
    kann die Tafel in {d} in unsere Microsoft-Umgebung
    wir sind umgezogen und in {d} hängt ein neues Panel, registrier das mal
    für {d} ist ein Ersatzgerät gekommen, das neue muss noch rein
    das Studio kriegt einen Bildschirm mit achtzig Zoll, nimm den auf
    bitte Gerät anmelden: {d}, Konto {m}, Standort zweiter Stock
    Gerät anmelden
    ein Panel dazu bitte
    Installation des Besprechungsdisplays starten
    berechtige das CTOUCH, den Raumkalender zu lesen
    gib der Tafel in {d} Zugriff auf den Kalender von {m}
    der Bildschirm braucht Leserechte auf {m}, beantrage das
    Adminzustimmung für unsere neue Kickle beantragen
    lass den Admin die CTOUCH-App für {d} zulassen
    in {d} steht ein unbekanntes Gerät mit CTOUCH drauf, kann das mit ran
    pls Display {d} adden
    wir wollen Display {d} mit Kalender verbinden, erster Schritt bitte starten
    hallo, Bildschirm hängt, Kabel steckt, jetzt du
    die Medientechniker sagen, ich soll mich für die Anmeldung von {d} an dich wenden
    kannst du einen Gerätecode für {d} erzeugen
    gib mir einen Code für den neuen Bildschirm, ich stehe grad davor
    zweite Kickle auch bitte, die steht in {d}
    auch der Raum nebenan, {d}, braucht eine Anbindung
    {d} anmleden bitte
    Bildschrim in {d} koppeln
    ich will die Kikcle anschließen
    Dispaly am Eingang hinzufügen bitte
    neues Gerat für {d} anmelden
    Besprechungsbildschirm ersts OG einrichten
    ich schraube gerade im Gemeindehaus eine Tafel an die Wand, die soll unsere Saalvermietung anzeigen
    die Berufsschule liefert heute {d} an, ich stehe mit dem Laptop bereit, leg los
    stöpsel die Kickle an unseren Kalender an
    docke {d} an den Kalender an
    speise den Kalender von {m} in {d} ein
    spiel den Kalender auf die Tafel in {d}
    leg den Raumkalender auf das Display in {d}
    bring den Kalender auf das Panel vor {d}
    hol {d} ins System
    binde {d} ein
    integriere {d} in unsere Umgebung
    erfasse {d} als neues Gerät
    trag {d} als Raumdisplay ein
    hinterlege {d} mit dem Raumkonto {m}
    ordne {d} das Konto {m} zu
    verheirate {d} mit {m}
    verknüpf die Tafel mit dem Raumkonto
    schalte das Raumdisplay auf
    schalte {d} auf unseren Kalender auf
    nimm die neue Kickle in Betrieb
    weck die Kickle in {d} auf und verbinde sie
    mach {d} kalenderfähig
    mach aus {d} einen buchbaren Raum mit Display
    statte {d} mit einem CTOUCH aus, Gerät ist da, bitte anmelden
    rüste {d} mit der Kickle auf, jetzt bitte koppeln
    lege ein neues Gerät an
    lege {d} an, Konto {m}
    richte uns das Türschild an {d} ein
    meldest du bitte das Türschild von {d} an
    ich möchte das BRIX im Sitzungszimmer anmelden
    ich hätte gern den Kalender auf dem CTOUCH
    ich bräuchte {d} heute noch angeschlossen
    ich benötige die Anmeldung eines neuen Displays
    ich soll das Gerät in {d} in Betrieb nehmen, wo geht es los, ich bin bereit
    wir hätten gern {d} am Kalender
    wir benötigen eine Zustimmung für das Display in {d}
    wir wollen ab morgen in {d} mit der Kickle arbeiten, bitte koppeln
    es geht um eine neue Tafel für {d}
    es fehlt noch ein Raum, {d}
    {d} fehlt noch auf der Geräteliste, bitte ergänzen
    {d} ist anzubinden
    {d} wäre noch anzumelden
    {d} muss bis zur Sitzung laufen, richte es ein
    {d} soll mit dem Raumkonto {m} laufen
    unser Jugendzentrum hat eine Tafel geschenkt bekommen, bitte an den Kalender hängen
    Inbetriebnahme {d}
    Inbetriebnahme einer Kickle
    Aufnahme von {d} in die Geräteliste
    Anbindung Display {d}
    Anmeldung Tafel {d}, Konto {m}
    Kopplung BRIX Pro
    Registrierung neues CTOUCH
    Aufschaltung des Panels im Erdgeschoss
    Erstanmeldung der Kickle in {d}
    Raumdisplay anlegen
    damit man vor {d} sieht, wer drin ist, schließ das Display an
    damit die Besucher die Belegung sehen, muss {d} angemeldet werden
    weil der alte Bildschirm kaputt war, haben wir einen neuen, bitte {d} anmelden
    nachdem der Elektriker da war, kann {d} jetzt angebunden werden
    hallo, Gerät ausgepackt. Bitte koppeln.
    grüezi, mir händ e neui Tafele im {d}, bitte aaschlüsse
    servus, i hätt da a Kickle zum Anmelden
    moin, neues Display in {d}, einmal anmelden
    könntest du mir den Bildschirm im Trausaal koppeln
    wären Sie so freundlich, {d} zu registrieren
    hilfst du mir, die Kickle anzumelden, ich stehe schon davor
    jeder Raum hat ein Display am Kalender, nur {d} nicht, das soll jetzt auch dran`,

  status_mine: `
    (Status|Stand|Fortschritt|Update) (|bitte|meines Postfachs|meiner Anfrage|meiner Verbindung|von meinem Antrag|?)
    (wie ist|was ist) der (Status|Stand) (meiner Anfrage|meines Postfachs|meiner Verbindung|meines Geräts|von meinem Antrag|meines Raums)
    wie (steht|geht) es (mit|um) (meine Anfrage|meiner Anfrage|meinem Postfach|mein Postfach|meinem Gerät|meiner Verbindung|meinen Räumen)
    (ist|sind|funktioniert) (mein Postfach|meine Verbindung|meine Anfrage|mein Raum|meine Geräte|mein Antrag) (schon|jetzt|bereits) (verbunden|fertig|aktiv|genehmigt|bereit|durch)
    wo (stehe ich|bleibt meine Anfrage|steht mein Antrag|sind wir) (|gerade|jetzt)
    hat (mein Administrator|der Admin|jemand|{u}|mein Chef|er) (meine Anfrage|es|meinen Antrag) (schon|) (genehmigt|angesehen|beantwortet|freigegeben)
    (bin ich|sind wir) (schon|jetzt) (verbunden|fertig|angemeldet|aktiv|dran)
    ist (es|das|alles) (schon|jetzt) (fertig|aktiv|genehmigt|erledigt|in Ordnung|durch)
    wie lange (dauert es noch|muss ich noch warten|noch bis mein Postfach geht|dauert meine Anfrage noch)
    wann (ist|wird|geht) (mein Postfach|mein Raum|meine Anfrage|mein Gerät) (fertig|aktiv|genehmigt|bereit|)
    (zeig|zeige|liste) (mir|) (meine Verbindungen|meine Postfächer|meine Geräte|meine Anfragen|meine Räume)
    (welche|was für) (Postfächer|Geräte|Verbindungen|Räume) habe ich (|verbunden|hinzugefügt)
    meine (Verbindungen|Anfragen|Postfächer|Räume|Geräte|Kickle|Übersicht|Anfrage)
    was ist (aus meiner Anfrage geworden|mit meiner Anfrage passiert|aus meinem Antrag geworden)
    (prüfe|schau nach|sieh nach) (meine Anfrage|mein Postfach|meine Verbindung)
    meine (Anfrage|Nummer) {r}, (wie steht es damit|Status|gibt es Neues|wie weit)
    ist (meine Anfrage|mein Antrag) {r} (schon genehmigt|schon bearbeitet|durch|erledigt)
    {r} ist von mir, (wie weit ist es|was ist der Stand|gibt es Neues)
    ich habe (gestern|letzte Woche|am Montag) (Zugriff|eine Verbindung) (beantragt|angefragt), (gibt es Neues|wie steht es|ist es fertig)
    (der Raum|das Display|das Postfach), (den ich|das ich) (gestern|heute früh) (hinzugefügt|verbunden|eingerichtet) habe, (ist das schon live|läuft das|Status)
    ich habe {m} (verbunden|hinzugefügt), (ist das fertig|wie steht es|Status)
    (muss ich|was muss ich) (noch etwas tun|jetzt tun|selbst noch machen)
    gibt es (Neues|etwas Neues|Neuigkeiten) (|zu meiner Anfrage|für mich)
    er hat es genehmigt, (ist es jetzt aktiv|läuft es nun|bin ich verbunden)
    (hat|ist) meine (Anmeldung|Zustimmung|Autorisierung) (geklappt|angekommen|durchgegangen|erfolgreich)
    wie weit (ist|sind) (meine Anfrage|meine Verbindung|wir)
    wie (schaut es|schauts|sieht es|siehts) (bei mir|mit meinem Postfach|mit meiner Anfrage) aus
    kann ich (schon|bereits) (mit TaxCalc mailen|mein Postfach nutzen|TaxCalc mit meinen Mails nutzen)
    (haben Sie|hast du) meine (Anfrage|Bitte) (an den Admin|) (weitergeleitet|geschickt|abgeschickt)
    (meins|meine Sache|mein Zeug), (wie weit|gibt es was Neues)
    wurde (meine Anfrage|mein Antrag) (genehmigt oder nicht|abgelehnt oder nicht)
    meine (offenen|eigenen) (Anfragen|Anträge|Verbindungen)
    wie viele meiner (Displays|Postfächer) (laufen|sind aktiv)
    (könnten Sie|kannst du) mir sagen, wie es um (meine Anfrage|mein Postfach) steht
    (habe ich|gibt es schon) (die Zustimmung|die Freigabe|grünes Licht) (|schon|jetzt)
    (ist|wurde) (mein Antrag|meine Anfrage) (genehmigt|zurückgezogen|abgelehnt|gesehen|durch)
    gibts was Neues
    gibts schon was Neues bei mir
    schon was gehört
    schon Neuigkeiten zu meinem Antrag
    und, ist es schon so weit
    ist es schon so weit
    ist mein Postfach schon da
    ist mein Postfach jetzt drin
    ist das mit meinem Postfach erledigt
    hat es mit meinem Postfach geklappt
    hat es geklappt
    bin ich schon drin
    bin ich freigeschaltet
    bin ich genehmigt
    bin ich durch
    läuft mein Postfach schon
    läuft mein Display schon
    läuft bei mir alles
    wie weit ist mein Antrag
    wie weit sind wir
    wie weit seid ihr mit meinem Postfach
    wie läuft es mit meiner Verbindung
    wie läufts mit meinem Antrag
    wie steht mein Antrag
    wie steht es bei mir
    wie stehts um mein Postfach
    wie ist der Stand bei mir
    wie ist der aktuelle Stand meiner Anfrage
    wie schauts aus mit meinem Antrag
    wie siehts aus mit meinem Postfach
    wie geht es mit {r} weiter, das ist meiner
    Stand der Dinge
    Stand der Dinge bei mir
    Stand der Dinge bei meinem Antrag
    mein Stand
    mein Status
    meine Übersicht
    meine Verbindungen
    meine laufenden Anträge
    meine Anträge
    meine Sachen
    gib mir ein Update zu meinem Antrag
    ein Update bitte zu meiner Anfrage
    bitte um Auskunft über meinen Antrag
    ich hätte gern den Stand meiner Anfrage
    könnten Sie mir den Stand meines Antrags mitteilen
    können Sie mir sagen, ob mein Postfach verbunden ist
    ich warte auf meine Genehmigung, gibt es etwas Neues
    ich hatte ein Postfach beantragt, ist das schon genehmigt
    ich habe letzte Woche {d} angemeldet, läuft das schon
    ich habe am Montag einen Antrag gestellt, wie weit ist der
    ich habe gestern um Zugriff gebeten, wissen Sie schon etwas
    was habe ich alles verbunden
    was habe ich beantragt
    was läuft von mir noch
    was ist auf meinen Namen eingetragen
    welche Anträge habe ich gestellt
    welche Anträge von mir laufen noch
    welche Displays gehören mir
    zeig mir meinen Antrag
    zeig mir, was ich beantragt habe
    zeig mir, was ich verbunden habe
    zeig meinen Status
    hat der Administrator meinen Antrag gesehen
    hat der Admin schon geantwortet
    hat {u} meinen Antrag schon genehmigt
    hat die IT auf meine Anfrage reagiert
    hat mein Chef schon ja gesagt
    bei wem liegt mein Antrag
    bei wem liegt meine Anfrage gerade
    wo liegt mein Antrag jetzt
    liegt mein Antrag noch beim Administrator
    ist mein Antrag angekommen
    ist meine Anfrage eingegangen
    ist meine Anfrage weitergeleitet worden
    ist mein Antrag abgelaufen
    läuft mein Antrag noch
    bis wann gilt mein Antrag
    wie lange noch
    wie lange dauert es bei mir noch
    wie lange noch bis mein Display geht
    wann kann ich mailen
    wann kann ich loslegen
    wann höre ich etwas zu meinem Antrag
    wann bekomme ich Antwort auf meine Anfrage
    was ist mein nächster Schritt
    was muss ich selbst noch tun
    muss ich noch etwas für mein Display tun
    bin ich dran
    bin ich an der Reihe
    sie haben es genehmigt, geht mein Postfach jetzt
    der Admin hat ja gesagt, bin ich jetzt verbunden
    {u} hat genehmigt, läuft es jetzt
    hat meine Anmeldung funktioniert
    ist meine Anmeldung durchgegangen
    besteht meine Verbindung noch
    funktioniert meine Verbindung noch
    ist mein Postfach noch verbunden
    ist meine Kickle noch online
    sind meine Displays noch verbunden
    laufen alle meine Räume
    mit welchem Konto bin ich verbunden
    welche Rechte habe ich erteilt
    Status pls
    Stand meiner Anfrage
    kurz der Stand bitte
    mein Antrag, wie weit
    meine Anfrage schon genehmigt
    {m} habe ich hinzugefügt, ist das aktiv
    mein {d}, ist das live
    mein {r} schon genehmigt
    isch mis Postfach scho verbunde
    is mei Postfach scho fertig
    schauts bei mir schon gut aus
    gibts bei mir schon was Neues
    Guten Tag, ich habe letzte Woche mein Postfach angemeldet und seither nichts gehört, wie ist der Stand
    ich wollte nur kurz fragen, ob mein Antrag schon bearbeitet wurde
    hat sich bei meinem Antrag etwas getan
    tut sich schon was bei meiner Anfrage
    ist die Zustimmung für mein Postfach inzwischen da
    weiß man schon, wann mein Raum live geht
    unser Admin wollte es heute machen, ist mein Postfach freigegeben
    {u} sagt, er habe genehmigt, kann ich jetzt loslegen
    nachdem ich gestern alles eingegeben habe, bin ich jetzt verbunden
    sehe ich irgendwo, wie weit meine Sache ist
    liegt es noch beim Admin oder bin ich schon freigeschaltet
    was ist eigentlich mit meinem Antrag von letzter Woche
    wie lange muss ich mich bei {r} noch gedulden, das ist meiner
    alle meine Displays und ob sie laufen
    meine Postfächer mit Status bitte
    zeig mir alles von mir
    habe ich überhaupt noch offene Anträge gestellt
    habe ich etwas verbunden
    ist {m}, das ich gestern hinzugefügt habe, jetzt aktiv
    ist mein Display in {d} fertig
    mein Raum {d}, läuft der
    ist mein Zugriff noch gültig
    bin ich noch angemeldet
    bis wann ist meine Zustimmung gültig
    an wen wurde meine Anfrage geschickt
    läuft mein Raum
    läuft mein Raum {d}
    geht mein Display jetzt
    ist die Freigabe für mein Postfach da
    ist die Genehmigung für mich eingetroffen
    hat meine Verbindung geklappt
    liegt zu meinem Antrag schon etwas vor
    mein Raum, ist der live
    mein Postfach, ist das durch
    und mein Antrag
    und bei mir
    was ist mit meinem Postfach
    was ist mit meinem Display
    was macht mein Antrag
    wie geht es meinem Antrag
    was ist mit meinem Raum los, schon verbunden
    wie weit seid ihr mit meinem
    wie weit bin ich
    und, hat es bei mir geklappt
    bin ich schon durch
    bin ich schon genehmigt
    ist mein Antrag durchgegangen
    hat mein Admin schon reagiert
    hat mein Administrator schon ja gesagt
    schon was von meinem Admin gehört
    ich habe noch nichts gehört, wie sieht es aus
    ich hatte gestern etwas beantragt, wie steht es damit
    ich habe am Montag {r} gestellt, gibt es Neues
    meine Nummer ist {r}, wie weit ist das
    was wurde aus meinem Antrag
    sind meine Anträge noch offen oder schon erledigt
    welche Anträge habe ich laufen
    was habe ich alles beantragt
    was habe ich bisher verbunden
    Übersicht meiner Verbindungen bitte
    gib mir eine Liste meiner Postfächer
    hängen meine Postfächer alle dran
    geht meine Verbindung noch
    ist mein Postfach jetzt aktiv oder nicht
    ist mein Postfach schon am Netz
    kann ich schon aus TaxCalc versenden
    darf ich schon anfangen
    kann ich schon damit arbeiten
    ist mein Board schon online
    wie steht es um den Raum, den ich hinzugefügt habe
    das Display, das ich heute früh angemeldet habe, ist das fertig
    ich habe {d} angemeldet, hat das geklappt
    ich habe {m} hinzugefügt, ist das durch
    ist bei meiner Anmeldung alles gut gegangen
    fertig oder noch nicht
    ich wüsste gern, wie es um meinen Antrag steht
    weißt du zufällig schon was zu meiner Anfrage
    könnten Sie mir sagen, wie weit mein Vorgang ist
    wia schaugt's aus mit meim Antrag
    wie gseht's us mit mim Gsuech
    Sachstand zu meiner Anfrage bitte
    Update zu meinem Ticket {r}
    ETA für meinen Antrag
    wie lange noch bei meinem
    wann bin ich dran
    auf wessen Tisch liegt mein Antrag
    {u} wollte meinen Antrag unterschreiben, ist das passiert
    bis wann gilt meine Verbindung
    ist meine Mail inzwischen eingerichtet
    kann ich heute Nachmittag schon über TaxCalc mailen oder noch nicht
    weißt du, ob mein Admin schon reingeschaut hat
    was macht mein Anträgchen
    meine Anfrage, wo steht die gerade
    wie ist der Stand von {r}, die kam von mir
    ich bin die von {r}, gibt's was Neues?
    {r} ist meiner, ist da schon was passiert
    letzte Woche habe ich Zugriff für {m} beantragt, ist der schon da
    ist das von mir angemeldete {m} mittlerweile aktiv
    meine beiden Postfächer, laufen die jetzt
    welche Displays laufen auf meinen Namen
    welche Postfächer habe ich jetzt verbunden
    zeig meine Sachen
    zeig mir alles, was ich eingereicht habe
    meine Liste bitte
    meine Übersicht bitte, danke schon mal
    mein Satus
    ist mein Antrag schon genemigt
    habe ich jetzt Zugriff
    bin ich noch in der Warteschlange
    hab ich's bald
    dauert es noch lange, bis ich weitermachen kann
    geht bei meinem Antrag etwas voran?
    hat sich seit gestern an meiner Anfrage was geändert
    läuft mein Antrag noch oder ist er verfallen
    ist meine Anfrage überhaupt angekommen
    wurde meine Anfrage verschickt
    hat {u} meine Karte schon gesehen
    hat {u} auf meine Bitte um Zustimmung schon geantwortet
    er wollte heute früh genehmigen, bin ich jetzt verbunden
    der Chef sagt, er hat unterschrieben, ist mein Postfach jetzt live?
    ist mein Posteingang online
    läuft mein Postfach
    funktioniert die Kopplung meiner Kickle
    mein Panel bei {d}, ist das jetzt registriert
    wurde der Besprechungsbildschirm, den ich hinzugefügt habe, genehmigt
    ist die Zustimmung für meinen Raum da
    heute Morgen habe ich auf Anmelden geklickt, hat das aus deiner Sicht funktioniert
    ich habe mich grade eingeloggt, ist nun alles in Ordnung
    war's das, bin ich fertig
    hat's geklappt?
    na?
    gibt es ein Update?
    hi, ich war kurz weg, ist bei meiner Anbindung noch was passiert
    guten Tag, wären Sie so freundlich, mir mitzuteilen, ob mein Antrag vom vergangenen Dienstag inzwischen bearbeitet wurde
    zu meinem Antarg noch nichts gehört, wie weit ist der
    ich will nur wissen, ob ich schon loslegen kann
    bei wem liegt meine Anfrage im Augenblick
    wann kam meine Verbindung zustande
    bis wann bin ich verbunden
    krieg ich heute noch Zugriff, was meinst du
    sehr geehrter Bot, vor zwei Wochen habe ich für mein Team drei Postfächer angemeldet und muss am Dienstag berichten, wie stehen meine drei Anträge
    ist mein Antrga schon angeschaut worden
    wie siets mit meiner verbindung aus
    bin ich schon freigegeben oder nihct
    mein Postfahc, läuft das schon
    weißt du schon mehr zu meiner Anfrage, es geht um einen Mandanten, der morgen früh vor der Tür steht
    danke noch mal für gestern, ist mein Antrag inzwischen durchgekommen
    wie steht die Sache bei mir
    was tut sich bei meinem Antrag
    was macht meine Zustimmung
    was ist mit meinem Postfach, ist das schon dran
    was ist aus meiner Anfrage von letzter Woche geworden
    was steht bei meinem Antrag noch aus
    wo ist mein Antrag gerade
    hat sich bei mir was getan
    hat mein Antrag schon ein Ergebnis
    hat meine Zustimmung gegriffen
    hat mein Display sich schon gemeldet
    hat schon jemand meinen Antrag angefasst
    habe ich schon eine Antwort
    habe ich noch etwas laufen
    gibt's schon eine Entscheidung über meinen Antrag
    gibt es zu {r} von mir schon Bescheid
    liegt mein Antrag noch beim Admin
    liegt über meinen Antrag schon eine Entscheidung vor
    ist bei mir alles grün
    ist mein Zeug schon fertig
    ist mein Konto schon dran
    ist mein Outlook schon in TaxCalc
    ist mein Raumdisplay schon freigegeben
    ist meine Kickle schon gekoppelt
    ist meine Sache schon erledigt
    ist meine Zustimmung noch gültig
    sind meine Geräte alle online
    sind meine Postfächer noch verbunden
    steht meine Verbindung
    steht mein Antrag noch
    bin ich jetzt verbunden oder nicht
    bin ich schon in TaxCalc drin
    darf ich jetzt schon über TaxCalc schreiben
    kann ich jetzt weitermachen oder muss ich noch warten
    kam meine Anfrage beim Admin an
    kommt mein Antrag voran
    wurde meinem Antrag zugestimmt
    wurde über {r} entschieden, den hatte ich gestellt
    mein Antrag: Stand
    mein Stand bitte
    mein Verlauf bitte
    meine Verbindungen anzeigen
    meine Geräte anzeigen
    meine Anfragen der letzten Woche
    Stand meiner Zustimmung
    Zwischenstand zu meinem Antrag
    Auskunft zu meinem Antrag bitte
    Bearbeitungsstand meiner Anfrage
    fertig mit meinem Postfach?
    schon fertig?
    alles gut bei mir?
    zeig mir, wo mein Antrag steht
    sag mir bitte, ob mein Postfach schon läuft
    ich wollte nachfragen, was aus meinem Antrag geworden ist
    ich möchte mich nach meinem Antrag erkundigen
    ich hätte gern Auskunft über meinen Antrag
    ich bräuchte kurz den Stand meiner Anfrage
    isch mis Gsuech scho bewilligt
    is mei Postfach scho dran
    moin, ist meins schon durch`,

  status_lookup: `
    (Status|Stand|prüfe|suche|zeige|Übersicht|Daten zu|Info zu|überprüfe) {t} (|bitte|?)
    (Status|prüfe|suche|zeige|Stand) {r} (|bitte)
    (Status|prüfe|zeige|Status von) {m} (|bitte)
    (Status|prüfe|wie läuft|suche|Status von) {d} (|bitte)
    schau {t} nach
    (wie ist|was ist) der (Status|Stand|Zustand) (von|bei|für) (Kunde|Mandant|Anfrage|) {t}
    wie (steht|geht) es (bei|mit|um) {t}
    wie weit ist {t}
    wo steht (der Kunde|der Mandant|) {c} (gerade|)
    (ist|wurde|wird) {r} (schon|) (genehmigt|entschieden|abgelehnt|bearbeitet|abgelaufen)
    ist {m} (schon|) (verbunden|aktiv|genehmigt|angebunden)
    (ist|läuft) {d} (schon|jetzt|) (verbunden|online|aktiv|angeschlossen)
    hat (der Kunde|der Mandant|) {c} schon (zugestimmt|ein Postfach verbunden|genehmigt|die App registriert)
    (wer hat|wann wurde|von wem wurde) {r} (genehmigt|abgelehnt|gestellt|angelegt)
    (zeig|gib) mir (den Verlauf|die Historie|den letzten Fehler|die Richtlinie|die Berechtigungen|die Zeitleiste) (von|für) {t}
    (Verlauf|Historie|Export|letzter Fehler|Richtlinie|Verbindungen|Zeitleiste) (von|für) {t}
    (Verlauf|Details|Historie) (von|zu) {r}
    (prüfe|teste|überprüfe) {t} (erneut|noch einmal|nochmal)
    exportiere (die Verbindungen|die Übersicht|alles) von {t}
    (Kunde|Mandant|Organisation|Firma) {t} (|, Status|, Übersicht)
    Kunde am (Telefon|Apparat), {t}, (wie ist der Stand|wo stehen die)
    (welche|wie viele) (Postfächer|Geräte|Verbindungen) hat {c}
    (ist|wurde) (TaxCalc|die Kickle|TaxCalc-Hub) bei {t} (erlaubt|genehmigt|gesperrt|registriert)
    ist (das Postfach|die Verbindung|die Anfrage) von {u} (schon|) (aktiv|verbunden|genehmigt|fertig)
    (Status|Stand|prüfe) (von|für) (Benutzer|Kollegin|Frau|) {u}
    hat {u} sich (schon|) (angemeldet|verbunden)
    (Status|suche) {g}
    wer ist bei {t} (dran|am Zug)
    (gibt es Neues|Neues|Neuigkeiten) (zu|von|bei) {t}
    (Anwendungsebene|Benutzerebene) (von|bei) {t}
    was weißt du über {t}
    ist (die|der) Kickle in {d} noch (angemeldet|verbunden|aktiv|online)
    (Zeitverlauf|Verlauf|Zeitleiste) {r}
    {r} (offen oder geschlossen|genehmigt oder nicht|noch offen)
    wer (kann|darf) bei {t} genehmigen
    {m}, (erteilt oder nur genehmigt|verbunden oder nicht)
    (können Sie|kannst du) mir sagen, ob {c} schon (zugestimmt hat|die Zustimmung erteilt hat)
    alle Verbindungen von {t} (nach Status|bitte)
    wie weit ist {u} mit (der Autorisierung|TaxCalc|dem Postfach)
    (warum|seit wann) wartet {t}
    (Status|Stand) von (TaxCalc Communications Centre|TaxCalc-Hub|BRIX Pro|Kickle)
    Status von {r}
    Status {u}
    wie steht {r}
    wie steht es um {r}
    wie weit ist {r}
    wie schaut es bei {c} aus
    wie siehts bei {t} aus
    wie läuft es bei {c}
    wie läuft die Verbindung von {u}
    was ist mit {r}
    was ist der Stand bei {c}
    was ist mit {r} passiert
    was war der letzte Fehler bei {m}
    läuft {d}
    läuft {m}
    funktioniert {m}
    ist {d} in Betrieb
    ist {d} online
    ist {t} schon fertig
    ist {t} schon angebunden
    ist {t} vom Administrator genehmigt
    ist {c} schon umgestellt
    ist Kunde {c} live
    ist {r} noch offen
    ist {r} zurückgezogen
    ist {r} abgelehnt
    wurde {r} von {u} genehmigt
    bei wem liegt {r}
    wer bearbeitet {r}
    wer hat {r} beantragt
    wer ist Administrator bei {c}
    wer hat bei {t} zugestimmt
    wann wurde {m} verbunden
    wann wurde {d} zuletzt gesehen
    wann läuft {r} ab
    wann läuft das Token von {m} ab
    wann wurde {r} eingereicht
    wie lautet die Zustimmungsrichtlinie von {t}
    welche Rechte hat {t} erteilt
    welche Rechte hat TaxCalc bei {t}
    welche Zustimmung hat {c} erteilt
    mit welchem Konto läuft {d}
    auf welchem Konto hängt {d}
    gib mir die Daten von {t}
    gib mir alles über {c}
    gib mir die Historie von {r}
    gib mir die Details zu {m}
    zeig {r}
    zeig {t}
    zeig mir {c}
    zeig mir Mandant {t}
    zeig die Historie von {m}
    öffne {r}
    öffne den Vorgang von {t}
    geh zu {r}
    Mandant {g}
    Tenant {g}
    Tenant {t} anzeigen
    prüfe {m} nochmal
    prüfe, ob {d} online ist
    prüfe, ob {t} zugestimmt hat
    prüf mal {c}
    schau mal nach {t}
    schau nach, ob {m} verbunden ist
    schau bitte nach, wie es um {r} steht
    sieh bei {t} nach
    check {c}
    check mal {r}
    check ob {u} verbunden ist
    check die Verbindung von {m}
    teste {t}
    teste die Verbindung von {m}
    mach einen Test bei {d}
    such Kunde {c}
    such den Antrag von {u}
    finde {r}
    {t} nachschlagen
    {r} aufrufen
    {t} abfragen
    ich suche {m}
    ich habe {c} am Telefon, wie steht es bei denen
    ich habe {u} in der Leitung, ist ihr Postfach verbunden
    Kunde ruft an, {t}, wie ist der Stand
    Anrufer von {t}, bitte Status
    ist {u} schon so weit
    ist {u} mit dem Verbinden fertig
    ist {u} freigeschaltet
    hat {u} Antwort bekommen
    hat {u} den Link geöffnet
    hat {c} den Link schon benutzt
    hat {t} Admin Consent erteilt
    hat der Administrator von {t} unterschrieben
    hat {m} noch ein gültiges Token
    darf {u} TaxCalc nutzen
    wie viele Displays hat {c}
    wie viele Postfächer sind bei {t} aktiv
    alle Displays von {c}
    alle Postfächer bei {t}
    Übersicht {c}
    Bericht zu {t}
    Auszug von {t}
    exportiere {c} nach Excel
    Verlauf von {r}
    Protokoll von {t}
    {r}?
    {t}?
    {c}, wie stehts da
    {d} online?
    {m} aktiv?
    {m} noch verbunden?
    {u} schon verbunden?
    {r} schon entschieden?
    {r} genehmigt oder abgelehnt?
    gibts was zu {r}
    gibts was Neues bei {c}
    Auskunft zu {r}
    bitte um Auskunft zu {t}
    ich habe gerade einen Kunden dran, {t}, können Sie mir sagen, wie weit die sind
    für das Gespräch um drei brauche ich den Stand bei {c}
    bitte alles zu {t}, was wir haben
    wie ist es um das Postfach {m} bestellt
    hat {u} aus der Buchhaltung ihr Postfach inzwischen verbunden
    wurde {r} gestern genehmigt oder liegt es noch
    welche Displays bei {c} sind noch nicht verbunden
    ist bei {t} der Haken für Benutzerzustimmung gesetzt
    steht {t} auf Benutzerebene oder Anwendungsebene
    wann lief der letzte Test bei {t}
    gibt es von {t} eine Zustimmung für BRIX Pro
    was sagt die Prüfung für {d}
    prüfen Sie bitte {t} noch einmal
    Vorgang {r} anzeigen
    Einzelheiten zu {r}
    Anfrage {r} aufmachen
    Details {m}
    Kontostand der Verbindungen bei {t}
    ist {d} gerade erreichbar
    welches Raumkonto hat {d}
    seit wann ist {m} verbunden
    wer hat {m} verbunden
    von wem stammt {r}
    wie viele Verbindungen hat {t}
    Lage bei {t}
    Kontodetails {m}
    Angaben zu {d}
    welches Konto benutzt {d}
    Antrag {r} öffnen
    Antrag {r} ansehen
    Antrag {r} nachsehen
    Anfrage {r} anzeigen
    wie steht es um {m}
    wie steht es mit dem Postfach {m}
    in welchem Zustand ist {d}
    was macht {r}
    was macht der Antrag {r}
    Ergebnis von {r}
    Entscheidung über {r}
    ist die Verbindung von {m} stabil
    läuft die Verbindung von {t}
    wem gehört {d}
    wer ist zuständig bei {t}
    {c}, wie weit sind die
    {c}?
    noch was offen bei {c}
    läuft bei {c} gerade etwas
    gibt es bei {t} noch offene Sachen
    ist {c} schon live
    {c} durch?
    {c} live oder noch nicht
    hast du Neuigkeiten zu {c}
    kurze Frage zu {c}, wie ist da der Stand
    kurz checken: {c}
    schau mal eben bei {t} rein
    check mal {t}
    guck mal nach {c}
    Kunde {c} ruft an, was siehst du bei denen
    ich hab {c} in der Leitung, in welcher Phase sind die
    Anrufer ist von {t}, bitte Daten dazu
    Ticket zu {t}, bitte Details
    was weißt du über {c}
    was haben wir im System zu {t}
    zeig mir den Verlauf von {c}
    Historie von {r} bitte
    wer hat über {r} entschieden
    ist über {r} schon entschieden
    wie ist {r} ausgegangen
    ist {r} schon durch
    hat {u} die Zustimmung schon
    ist {u} schon drin
    ist das Postfach von {u} schon angebunden
    wie viele Postfächer hat {c} verbunden
    welche Displays gibt es bei {c}
    wann war {d} zuletzt online
    läuft {d} gerade
    welcher Fehler kam bei {t} zuletzt
    letzte Meldung von {t}
    welche Zustimmungsrichtlinie gilt bei {t}
    dürfen normale Benutzer bei {c} selbst zustimmen
    hat {c} die Kickle schon genehmigt bekommen
    ging bei {t} die Anfrage an den Admin schon raus
    an welchen Admin ging die Anfrage von {c}
    Tenant {g}, wie ist dort der Stand
    {g} nachschlagen
    Export von {t} bitte
    exportiere {r}
    prüf {c} nochmal
    seit wann ist {t} aktiv
    wann läuft die Zustimmung von {c} ab
    bis wann gilt das Token von {d}
    {m} noch aktiv
    hängt {m} noch an TaxCalc
    ist {u} von {c} schon weitergekommen
    Sachstand {c}
    Sachstand zu {r} bitte
    wie schaut's bei {c} aus
    was macht der Antrag von {u}
    Stand der Dinge {t}
    {t} Status
    {t} bitte
    such mir {c} raus
    grade {c} am Telefon, haben die die Zustimmung oder nicht
    weiß jemand, ob {c} schon angebunden ist
    {c} ist Neukunde, sind die schon verbunden
    was ist der letzte Stand bei {c}
    wie weit ist das Onboarding von {c}
    ist {r} noch nicht entschieden
    {r}, was ist damit
    Infos zu {r}
    Details zu {r} bitte
    wer hat {r} eingereicht
    wer hat bei {t} genehmigt
    wurde {r} von einem Admin angesehen
    wurde {r} abgelehnt oder nicht
    gilt die Zustimmung von {t} noch
    hat {t} die Administratorzustimmung erteilt
    ist bei {t} die Benutzerzustimmung abgeschaltet
    wie lautet die Zustimmungsregel bei {c}
    Zeitleiste {r} zeigen
    gib mir die Historie von {c} seit Beginn
    letzter Fehler {t}
    welche Fehlermeldung hatte {u} gestern
    in welchem Schritt ist {u}
    wurde das Postfach von {u} schon verbunden
    wie weit ist {u} mit ihrer Anbindung
    {u} von {c}, Zugriff ja oder nein
    funktioniert {m} noch
    ist {m} bei uns bekannt
    steht {m} drin
    {m} Status bitte
    ist {d} registriert
    ist {d} mit dem Kalender verbunden
    welches Konto hängt an {d}
    wann hat sich {d} zuletzt gemeldet
    Status Tenant {g}
    gehört {g} zu {c}
    welcher Mandant ist {g}
    prüf noch mal, ob {c} fertig ist
    {t} bitte erneut prüfen
    könnten Sie nachsehen, ob {c} alles abgeschlossen hat
    schaust du für mich nach, wie es bei {c} steht, der Vertriebler will das für sein Gespräch um zwei wissen
    Ticket 1: {c} fragt nach dem Fortschritt, Status angeben
    Stauts {c}
    wie stets um {t}
    zeig mir die Daten von {c}, gern mit Verlauf und letztem Fehler
    exportiere die Akte von {c}
    welche Geräte hat {t} angemeldet
    wie viele Leute bei {c} haben die Zustimmung
    guten Abend, ist die Anbindung bei {c} inzwischen live gegangen, mit freundlichen Grüßen
    ist {d} bei {c} noch angemeldet
    was ist derstand bei {c}
    ist {c} schon verbundn
    kannst du {r} mal nachsehn
    ist {m} atkiv
    {c} wie wiet sind die mit der Zustimmung
    der Bürgermeister will wissen, ob {d} heute läuft, ist es verbunden
    letzte Aktivität bei {t}, mit Uhrzeit
    wie schaut's bei {c} aus mit der Freigabe
    wie steht es mit {d}
    wie läuft's bei {u}
    wie ist der aktuelle Stand bei {u} von {c}
    was tut sich bei {c}
    was ist mit {m}
    was ist mit {d}, hängt das am Kalender
    was ist bei {r} zuletzt passiert
    wo steht {r}
    in welchem Status ist {r}
    auf welchem Stand ist {t}
    seit wann hängt {d} am Kalender
    bis wann läuft {m}
    bis wann ist {r} gültig
    für wen ist {r}
    zu welchem Mandanten gehört {m}
    zu welchem Mandanten gehört {r}
    wer ist Admin bei {t}
    wer ist bei {c} der Genehmiger
    wer hat {d} angemeldet
    hat {c} schon unterschrieben
    hat {c} schon alles beisammen
    hat {u} schon eine Antwort gekriegt
    hat {u} die Karte schon bekommen
    hat {d} heute schon synchronisiert
    ist {c} angebunden
    ist {c} mit allem durch
    ist {t} grün
    ist {t} schon freigegeben
    ist {u} angemeldet
    ist {u} bei TaxCalc verbunden
    ist bei {c} ein Board dran
    ist für {t} schon etwas beantragt
    ist {m} beim Communications Centre registriert
    gibt es einen Antrag für {m}
    gibt es bei {c} Postfächer, die verbunden sind
    gibt es Fehler bei {t}
    liegt von {c} eine Zustimmung vor
    zieh mir die Daten zu {t}
    ruf {r} auf
    öffne die Akte {c}
    lade den Verlauf von {d}
    gib mir {t}
    gib mir den Stand zu {u}
    sieh bitte bei {c} nach
    schlag {t} nach
    such {m}
    suche den Antrag von {u}
    ermittle den Stand von {t}
    überprüfe {d}
    überprüfe, ob {m} noch aktiv ist
    zeig {d}
    zeig mir, wer bei {c} verbunden ist
    zeig mir den Antrag {r}
    Auskunft zu {t} bitte
    Bearbeitungsstand {r}
    Zwischenstand {c}
    Kundenstatus {c}
    Verbindungsstatus {m}
    Gerätestatus {d}
    Detailansicht {r}
    Kurzinfo {c} bitte
    Lagebild {t}
    ich brauche für das Ticket den Zustand von {d}
    ich bräuchte schnell den Stand von {c}, der Kunde wartet in der Leitung
    ich möchte wissen, ob {u} schon Zugriff hat
    ich hätte gern den Verlauf von {r}
    wie gseht's us bi {c}
    is {c} scho dran
    moin, {c} schon durch?`,

  approve_request: `
    (genehmige|akzeptiere|bewillige|bestätige|freigeben|befürworte) {r} (|bitte|für alle)
    {r} (genehmigen|genehmigt|freigeben|freigegeben|ist genehmigt|akzeptiert|ok|in Ordnung|bewilligen|geht in Ordnung) (|bitte)
    genehmige (das|es|die Anfrage|den Antrag|diese Anfrage|alle|beide) (|bitte|jetzt)
    genehmige (die Anfrage|den Antrag) von {u} (|bitte)
    gib {r} frei (|bitte)
    gib (die Anfrage|den Antrag|es) (von {u}|) frei
    ich (genehmige|akzeptiere|bewillige|befürworte|erlaube) (es|das|{r}|diese Anfrage|den Antrag)
    ich (stimme) ({r}|der Anfrage|dem Antrag) zu
    (ja|ok|in Ordnung|einverstanden|gut), (genehmige es|genehmigen|gib es frei|genehmige {r}|genehmigt)
    (ja|einverstanden|grünes Licht|Zustimmung|ok) (für|zu|mit) {r}
    (erteile|gib) (die Administratorzustimmung|die Zustimmung für die Organisation|Admin-Zustimmung) (|für TaxCalc|für die Kickle)
    (erlaube|genehmige) (TaxCalc|die Kickle|die App) für (alle|die ganze Organisation|alle Benutzer)
    ich (gebe|erteile) (meine Zustimmung|die Genehmigung|die Freigabe) (für|zu) {r}
    (als|ich bin) Administrator, (ich genehmige es|genehmige {r}|ich gebe {r} frei)
    (geprüft|gelesen|angesehen), (genehmige {r}|genehmigen|freigeben)
    {r} (kann durch|darf weiter|bekommt meine Zustimmung)
    (bitte) {r} (genehmigen|freigeben|annehmen)
    ich (möchte|will) (die Anfrage von {u}|{r}|den Antrag) (genehmigen|freigeben|annehmen)
    (kannst du|können Sie) {r} (für mich|) (genehmigen|freigeben)
    genehmige {r}, weil (wir es brauchen|es unser Steuerberater ist|es abgesprochen ist)
    (genehmige nur|nur) {m} (|genehmigen)
    meine Entscheidung zu {r}: (genehmigt|ja|Zustimmung)
    Antrag von {u} (genehmigen|freigeben|annehmen)
    {u} (soll|darf|kann) (den Zugriff|Zugriff|es) (bekommen|haben|erhalten)(, genehmigen|, genehmigt|, bitte freigeben)
    hiermit (stimme ich TaxCalc-Hub zu|genehmige ich {r}|erteile ich die Zustimmung) (im Namen unserer Organisation|)
    bitte bewilligen Sie (das Gesuch von {u}|{r}|den Antrag)
    (das Gesuch|der Antrag|die Anfrage) von {u} (ist genehmigt|geht in Ordnung|darf durch|ist bewilligt)
    (alles geprüft|passt|bekannt), {r} (genehmigen|kann durch|freigeben)
    (geneHmige|genemige|gnehmige) {r}
    {r} (wird genehmigt|wird bewilligt|ist freizugeben)
    (erteilen|geben) Sie {r} die (Freigabe|Zustimmung)
    {u} (hat|bekommt) (meine Zustimmung|mein Okay|grünes Licht|die Freigabe|meinen Segen) (|für TaxCalc|für {r})
    (einverstanden|in Ordnung|genehmigt|freigegeben) (mit|für|bei) (der Anfrage|dem Antrag) von {u}
    (die Anfrage|der Antrag) (von {u}|{r}) (wird genehmigt|kann genehmigt werden|wird freigegeben|ist okay, freigeben|passt so, genehmigen)
    (genehmigen|freigeben|annehmen|bewilligen) Sie (bitte|) (die Anfrage von {u}|{r}|den Antrag)
    (nimm|nehmen Sie) (den Antrag|die Anfrage) (von {u}|{r}|) an
    (lass|lassen Sie) {r} (durch|zu|durchgehen)
    (stimme|stimmen Sie) (der Anfrage|dem Antrag|{r}) (von {u}|) zu
    (ich bin|wir sind) (einverstanden|dafür), (genehmigen|genehmige {r}|freigeben)
    (gewähre|erteile|gib) {u} (den Zugriff|Zugriff|die Berechtigung), (genehmigt|freigegeben|ich genehmige)
    (wir genehmigen|wir bewilligen|wir geben frei|wir stimmen zu): {r}
    (Zustimmung|Freigabe|Genehmigung) (erteilt|für|von mir für) ({r}|TaxCalc|{u})
    ja zu (dem Antrag|der Anfrage) von {u}
    (winke|wink) {r} durch
    {r} ist ok für mich
    {r} ist in Ordnung, bitte genehmigen
    {r} geht klar
    {r} geht von mir aus in Ordnung
    {r} passt, kann durch
    {r} passt für mich, freigeben
    von mir aus {r}
    von mir aus darf {r} durch
    meinetwegen {r}, genehmigt
    für mich ist {r} in Ordnung
    keine Einwände gegen {r}
    ich habe keine Einwände, genehmige {r}
    keine Bedenken, {r} freigeben
    spricht nichts dagegen, {r} genehmigen
    {r}: genehmigt
    {r}: ja
    {r}: einverstanden
    {r} ja bitte genehmigen
    grünes Licht für {r}
    gib grünes Licht für {u}
    ich gebe grünes Licht für den Antrag
    ich gebe {r} frei
    ich gebe den Antrag von {u} frei
    ich gebe mein Okay zu {r}
    mein Okay für {r}
    mein Okay hat {u}
    meinen Segen hat {r}
    hiermit genehmige ich den Antrag von {u}
    hiermit bewilligt: {r}
    hiermit gebe ich {r} frei
    ich willige ein, {r}
    ich stimme dem Antrag zu
    ich stimme dem Zugriff von {u} zu
    ich stimme im Namen der Organisation zu
    ich bin mit {r} einverstanden
    wir sind mit dem Antrag von {u} einverstanden
    einverstanden mit {r}
    zugestimmt: {r}
    {r} zustimmen
    dem Antrag von {u} zustimmen
    dem Antrag {r} stattgeben
    dem Gesuch von {u} wird stattgegeben
    gib dem Antrag von {u} statt
    {r} abnicken
    nick {r} ab
    {r} durchwinken
    {r} durchlassen
    lass {r} durch
    lass {u} rein
    lass den Zugriff von {u} zu
    lass die App für alle zu
    lass TaxCalc in unserem Tenant zu
    zulassen: {r}
    zulassen für {u}
    für die ganze Organisation zulassen
    für alle freigeben
    freigeben bitte
    freigeben, {r}
    freigegeben: {r}
    Freigabe für {r}
    Freigabe für {u} erteilen
    Freigabe erteilen
    Genehmigung für {r} erteilen
    Genehmigung erteilt
    Zustimmung für {t} erteilen
    Zustimmung im Namen der Organisation erteilen
    erteile die Administratorzustimmung für {t}
    erteile die Zustimmung für das Communications Centre
    erteile TaxCalc die Zustimmung
    erteile die Genehmigung für BRIX Pro in unserem Tenant
    Admin Consent für die Kickle erteilen
    Admin Consent geben
    gib Admin Consent für {t}
    ja, genehmigen
    ja, den Antrag genehmigen
    ja das genehmige ich
    ja ich stimme zu
    ok genehmige das
    ok, gib den Antrag frei
    passt, genehmige die Anfrage
    passt schon, freigeben
    alles klar, genehmige {r}
    gut, dann genehmige {r}
    in Ordnung, gib {r} frei
    habe {r} geprüft, kann genehmigt werden
    ich habe die Rechte geprüft, {r} freigeben
    ich habe mir {r} angesehen, genehmigt
    die Berechtigungen passen, genehmige {r}
    Anbieter ist bekannt, genehmige {r}
    wir kennen die App, freigeben
    mit {u} abgesprochen, genehmige {r}
    intern geklärt, {r} genehmigen
    die IT-Sicherheit hat zugestimmt, genehmige {r}
    können Sie den Antrag für mich freigeben
    könntest du {r} bitte genehmigen, ich bin Admin
    ich bin der Administrator und genehmige {r}
    als globaler Administrator gebe ich {r} frei
    als Admin stimme ich {r} zu
    {r} annehmen
    {r} akzeptieren
    akzeptiere den Antrag von {u}
    nimm {r} an
    nimm die Anfrage von {u} an
    ich nehme den Antrag an
    setze {r} auf genehmigt
    markiere {r} als genehmigt
    beide Anträge genehmigen
    alle offenen Anträge freigeben
    genehmige (alles|beide|alle)
    genehmige den ersten
    genehmige den von {u}
    den von {u} genehmigen
    die Anfrage von {u} geht klar
    nur {r} genehmigen, den Rest lassen
    {r} ja, den anderen nicht
    genehmige das Display in {d}
    genehmige {d}
    {d} genehmigen
    {m} genehmigen
    {m} freigeben
    {m} darf, genehmige es
    Zugriff für {m} genehmigt
    Zugriff für {u} genehmigen
    Zugriff für {u} freigeben
    {u} darf das
    {u} darf TaxCalc nutzen, genehmigt
    {u} soll Zugriff haben
    {u} kriegt von mir die Freigabe
    gib {u} Zugriff auf TaxCalc, genehmigt
    {u} arbeitet schon lange hier, genehmige den Antrag
    {u} braucht es für den Jahresabschluss, genehmige {r}
    genehmige {r}, damit {u} weiterarbeiten kann
    genehmige {r}, der Kunde wartet
    genehmige {r}, {u} hat es mit mir besprochen
    der Kunde wartet, {r} freigeben
    bewillige {r}
    bewilligen Sie {r}
    {r} bewilligt
    ich bewillige das Gesuch von {u}
    das Gesuch {r} bewilligen
    Gesuch bewilligt
    {r} geht in Ordnung, bewilligen
    bestätige den Antrag von {u}
    bestätige die Zustimmung für {r}
    ich bestätige {r}
    segne {r} ab
    {r} absegnen
    {r} abzeichnen
    ich zeichne {r} ab
    ich unterschreibe {r}
    meine Antwort auf {r} ist ja
    antworte {u} mit ja
    sag ja zu {r}
    sag {u}, dass es genehmigt ist, ich gebe frei
    Entscheidung: {r} genehmigen
    positiver Bescheid für {r}
    positiv entscheiden, {r}
    ich entscheide positiv über {r}
    {r} positiv
    ok von mir für {u}
    das darf durch, genehmige die Anfrage
    der Antrag darf durch
    Daumen hoch für {r}
    approve {r}
    approve den Antrag von {u}
    {r} approven
    genehmig {r}
    genehmig das mal
    gib das mal frei
    gnehmige {r} bitte
    genemigen {r}
    freigebn {r}
    basst, {r} freigeben
    isch guet, {r} bewillige
    {r} is ok, freigeben
    hau {r} durch, genehmigt
    ich habe mir den Antrag von {u} angesehen, die Rechte sind in Ordnung, bitte genehmigen
    nach Rücksprache mit der Leitung genehmige ich {r}
    die App wird gebraucht, also genehmige {r}
    da es mit dem Datenschutz geklärt ist, gebe ich {r} frei
    {r} bitte durchlassen, das ist mit mir abgestimmt
    bitte genehmigen Sie {r}, der Kunde braucht das heute
    wir nutzen TaxCalc schon lange, {r} darf durch
    die Kickle gehört uns, also Freigabe für {r}
    den Antrag für {m} bitte annehmen
    die Zustimmung für TaxCalc im Namen aller Benutzer erteilen
    hiermit erteile ich die Zustimmung für das Communications Centre
    gib {u} frei
    den nächsten Antrag genehmigen
    den letzten Antrag genehmigen bitte
    Antrag {r} positiv bescheiden
    nach Prüfung genehmige ich {r}
    nach Prüfung freigegeben: {r}
    nach Rücksprache genehmigt: {r}
    also gut, genehmige {r}
    dann genehmige {r}
    dann gib {r} frei
    der Antrag von {u} ist in Ordnung, genehmigen
    die Rechte sind in Ordnung, genehmigen
    {u} freigeben
    {u} genehmigen
    ich habe (den Antrag|{r}) (geprüft|gelesen|angesehen) und (genehmige ihn|genehmige das|gebe ihn frei)
    (daher|deshalb|also|damit) (genehmige ich {r}|gebe ich {r} frei|genehmige {r})
    winkt {r} durch
    wink {r} einfach durch, ich kenne die Leute
    hab kurz drübergeschaut, passt alles, {r} kann raus
    von meiner Seite aus spricht nichts gegen {r}, also bitte freigeben
    {u} hat meinen Segen, mach auf
    lass die Kollegin rein, {r}
    gib {u} ruhig, was sie haben will
    {u} darf loslegen, ich gebe das frei
    mach einen Haken an {r}
    Haken dran, {r} genehmigt von mir
    setz bei {r} mein Okay
    {r} bitte abzeichnen in meinem Namen
    meine Unterschrift für {r} hast du hiermit
    du kannst {r} durchgehen lassen
    meinetwegen, {r} freigeben
    von mir aus kann {u} den Zugriff haben, genehmige es
    soll {u} halt kriegen, ich genehmige {r}
    na gut, dann genehmige {r} eben
    na dann mal los mit {r}, ist von mir freigegeben
    nach langem Überlegen: ja zu {r}
    ich habe mit {u} telefoniert, das hat alles seine Richtigkeit, {r} freigeben
    der Datenschutzbeauftragte hat nichts dagegen, gib {r} frei
    Betriebsrat und Datenschutz sind durch, {r} genehmigen
    der AV-Vertrag ist unterschrieben, somit kann {r} genehmigt werden
    die IT-Sicherheit hat es geprüft, bitte {r} zulassen
    der Chef hat genickt, {r} ist frei
    die Geschäftsleitung will TaxCalc, also genehmige ich {r}
    wir haben das in der Runde besprochen, {r} wird angenommen
    wie heute früh besprochen bitte {r} genehmigen
    wie mit {u} vereinbart gebe ich die Anfrage frei
    entschuldige die Verspätung, {r} ist jetzt von mir genehmigt
    war im Urlaub, jetzt aber: {r} freigeben
    bin endlich dazu gekommen, {r} anzuschauen, ist in Ordnung, genehmigen
    ich als Global Admin erteile die Zustimmung für {t}
    Administratorzustimmung für unsere Organisation hiermit erteilt
    Admin Consent für alle erteilen
    TaxCalc darf bei uns für die ganze Kanzlei laufen, ich stimme zu
    für alle Benutzer freigeben, ja
    erlaube der Kickle den Zugriff auf unsere Kalender
    lass die Kickle in unseren Tenant
    {m} darf von TaxCalc gelesen werden, das genehmige ich als Admin
    die App ist sauber, Zugriff gewähren
    gewähre {u} den Zugriff
    gewähre, was in {r} verlangt wird
    Entscheidung zu {r}: stattgegeben
    dem Gesuch von {u} wird entsprochen, freigeben
    ich gebe {r} statt
    {r} befürwortet, bitte ausführen
    bitte {r} in meinem Auftrag bewilligen
    würdest du {r} für mich freigeben
    wären Sie so nett, {r} zu genehmigen
    dürfte ich Sie bitten, {r} freizuschalten, ich habe alles geprüft
    seien Sie so gut und genehmigen Sie den Antrag von {u}
    da {u} morgen anfängt, möchte ich {r} jetzt genehmigen
    {u} braucht das dringend, mach {r} bitte gleich klar
    der Kunde wartet schon drauf, deshalb bitte sofort {r} genehmigen
    {r} ja passt
    {r} o.k. von mir
    okay, {r} geht bei mir durch, freigeben
    {r} is ok für mich, freigeben
    {r} läuft, kannst freigeben
    auf grün setzen, {r}
    {r} auf genehmigt stellen
    go für {r}
    {r} kriegt ein Go von mir
    Approval für {r} erteilt
    ich approve {r}
    bitte {r} approven, thx
    passt scho, gib {r} frei
    jo mei, dann gib {r} halt frei
    vo mir us guet, {r} freigäh
    isch i de Ornig, {r} bewillige
    des basst so, {u} derf nei
    eh klar, {r} freigeben
    ist für mich stimmig, {r} bewilligen
    jau, {r} geht klar
    geht klar mit {r}, genehmigt
    den oberen von {u} bitte annehmen
    den Antrag von heute früh nehme ich an
    ja, ich will, dass {u} Zugriff bekommt
    hiermit lasse ich {u} zu
    Zustimmung für {u} von meiner Seite liegt vor, bitte ausführen
    genehmigt, {r}
    darf, {r}
    {r} genehmigt, danke fürs Warten
    ja mach, {r} genehmigen
    ja prima, {u} darf rein
    {u} hat recht, genehmige das
    das ist meine Kollegin, bitte genehmigen
    den Antrag kenne ich, der ist von uns, also genehmige ihn
    mit {u} abgeklärt, ist echt, nimm {r} an
    nimm den Antrag von {u} ruhig an
    ich nehme {r} als Admin an
    namens {c} stimme ich {r} zu
    erlauben
    für alle in der Organisation erlauben
    erlaube {u}, TaxCalc zu benutzen
    lass TaxCalc in unserem Mandanten zu
    lass TaxCalc für ganz {t} zu
    stell {r} auf Grün
    mach {r} auf
    Häkchen bei {r}
    Freigabe, {r}
    gib {r} mal frei
    alle Ampeln auf Grün für {u}, genehmigen
    was {u} will, ist gut, bestätige es
    bewilligt: {r}
    ich bewillige {u} den Zugang
    erteile der CTOUCH-App die Zustimmung für die ganze Schule
    ich bin globaler Administrator und erteile die Einwilligung
    gib {u} Zugriff, ich bin hier der Admin
    gib {d} Zugriff auf den Kalender, Okay von mir
    die Tafel in {d} darf von mir aus unseren Kalender lesen, genehmigen
    die Kickle von {u} darf drauf, genehmigen
    {r} genehmgien bitte
    genehmige {r}, weil {u} sonst nicht arbeiten kann
    genehmige {r}, da es so im Vertrag steht
    {r} genehmigen, Grund: Projekt läuft schon
    ich habe alles sorgfältig gelesen, die Rechte mit unserer Datenschutzbeauftragten durchgesprochen und erteile hiermit meine Genehmigung zu {r}
    wir ziehen das durch, {r} ist also genehmigt
    stimmt alles, der ist aus unserer Lohnabteilung, genehmige ihn
    ohne Weiteres einverstanden mit {r}, schönen Tag noch
    sorry, war viel los in der Praxis, {r} kann meinetwegen genehmigt werden
    so, genug gemailt, jetzt genehmige {r} von {u}
    mach ich zum ersten Mal, aber ich möchte {r} gern genehmigen
    beide geprüft, {r} kann durch
    {u} soll heute noch mailen können, sag ja zu ihrem Antrag
    ich habe {r} heute Nachmittag mit der Geschäftsleitung besprochen, es gab keine Einwände und der Vertrag liegt unterschrieben vor, also verbuche das als Genehmigung
    ja zu {u}
    der Antrag (meiner Rezeptionistin|unserer Assistentin) ist in Ordnung, bitte genehmigen
    ich genehmge {r}
    Antrag von {u} ist gutt, genehmigen
    {r} genemigt
    pasat, {r} freigeben
    gib {u} zugrif bitte
    die Schulleitung hat für die Tafel unterschrieben, also von mir aus ja zu {r}
    danke für die Erklärung eben, jetzt traue ich mich: ich genehmige {r}
    {u} ist sauber, {r} darf vom Stapel, genehmigt
    {r} gutheißen
    ich heiße {r} gut
    das Gesuch von {u} wird von mir gutgeheissen
    ich gestatte {u} den Zugriff
    gestatte der App, was sie braucht, ich bin Admin
    gestattet, {r}
    autorisiere {r} als Administrator
    ich autorisiere den Antrag von {u}
    {r} gegenzeichnen bitte
    ich zeichne {r} gegen
    unterfertige {r} in meinem Namen
    {r} visieren, von mir aus gut
    mein Visum für {r} gebe ich hiermit
    {r} quittiert und genehmigt
    ratifiziere {r}
    ich sanktioniere {r}, freigeben
    {r} freischalten
    schalte {r} frei
    schalt {u} frei, ich bin damit einverstanden
    schalte die App für unsere Organisation frei
    entsperre den Antrag von {u}, er ist genehmigt
    öffne TaxCalc die Tür, ich stimme als Admin zu
    Tür auf für {u}, genehmigt
    Bahn frei für {r}
    freie Fahrt für {r}
    mach den Weg frei für {u}, {r} genehmigen
    Startschuss für {r}, freigeben
    {u} bekommt den Zuschlag, {r} annehmen
    {r} positiv erledigen
    {r} positiv verbescheiden
    {r} im positiven Sinn abschließen
    schließ {r} mit Zustimmung ab
    Genehmigungsvermerk auf {r} setzen
    trag bei {r} ein Ja ein
    trag meine Zustimmung bei {r} ein
    vermerke bei {r}: genehmigt
    notiere meine Freigabe zu {r}
    verbuche {r} als freigegeben
    buche {r} als genehmigt
    setz den Status von {r} auf genehmigt
    kreuz bei {r} genehmigen an
    drück bei {r} für mich auf genehmigen
    klick du für mich auf Genehmigen bei {r}, bei mir lädt die Karte nicht
    schick für {r} die Zusage raus
    Zusage für {u}
    sag {u} zu, {r} geht durch
    ich sage {r} zu
    ich erkläre mich mit {r} einverstanden
    ich erkläre hiermit die Zustimmung für {t}
    ich billige den Antrag von {u}
    {r} wird gebilligt
    ich erlaube {u} den Zugang zum Communications Centre
    dem Antrag {r} folge ich, bitte genehmigen
    Antrag {r} ist begründet, also genehmigen
    gegen {r} ist nichts einzuwenden, genehmige
    ich hab gegen {r} nichts einzuwenden, gib das frei
    nichts dagegen, {u} kann rein
    soll mir recht sein, genehmige {r}
    sei's drum, {r} freigeben
    warum nicht, genehmige {r}
    kein Problem, {r} freigeben
    kein Thema, {r} geht durch
    klar doch, genehmige den Antrag
    na klar, gib {u} frei
    logisch, {r} freigeben
    selbstverständlich genehmige ich {r}
    sehr gern, {r} genehmigen
    mit Vergnügen, {u} soll Zugriff bekommen, genehmigt
    unbedingt genehmigen, {r}
    auf jeden Fall {r} freigeben
    gebongt, {r} freigeben
    geritzt, {r} ist genehmigt
    Amen, {r} freigeben
    abgemacht, genehmige {r}
    leiwand, gib {r} frei
    fix, {r} freigeben
    tipptopp, {r} bewilligen
    merci für d Erinnerig, {r} chasch bewillige
    moin, {r} kannst du freigeben
    servus, {r} is in Ordnung, bitte freigeben
    grüezi, das Gesuch {r} dürfen Sie bewilligen
    grüß Sie, {r} können S' freigeben
    hallo zusammen, habe {r} jetzt gelesen. Kann freigegeben werden.
    guten Morgen. Antrag von {u} ist bekannt. Bitte annehmen.
    damit {u} morgen mailen kann, genehmige {r}
    damit es endlich weitergeht, gib den Antrag frei
    weil {u} sonst den ganzen Tag wartet, genehmige ich {r}
    nachdem ich alles gelesen habe, gebe ich {r} frei
    nachdem die Fragen geklärt sind, kann {r} genehmigt werden
    wo wir TaxCalc doch eh schon nutzen, genehmige {r}
    {r} möge genehmigt werden
    {r} ist von dir jetzt bitte zu genehmigen
    {r} gehört genehmigt
    {u} gehört freigeschaltet, ich bin der Admin und will das
    ich will {r} genehmigt haben
    ich möchte, dass {r} durchgeht
    ich möchte, dass {u} den Zugriff erhält, bitte so eintragen
    ich hätte {r} gern genehmigt
    ich würde {r} jetzt gern freigeben
    ich brauche {r} bis Mittag genehmigt, mach das bitte
    könntest du für {r} mein Ja eintragen
    kannst du mal bei {r} auf Freigabe gehen
    wäre es möglich, {r} gleich freizugeben, ich bin der zuständige Administrator
    hätten Sie die Güte, {r} zu bewilligen
    ich bitte um Freigabe von {r} in meinem Namen
    um Bewilligung von {r} wird gebeten, ich bin zuständig
    wie oft soll ich es noch sagen, {r} ist genehmigt
    jetzt nervt mich nicht weiter, {r} genehmigen
    wozu die dritte Erinnerung, gib {r} doch einfach frei
    den Zugriff, den {u} haben will, genehmige ich
    das Postfach, das {u} beantragt hat, genehmige ich
    was {u} da beantragt hat, geht in Ordnung, also freigeben
    die Karte von {u}: genehmigt
    Freigabe erfolgt, {r}
    Freigabe durch Admin: {r}
    {r} Freigabe ja
    {r} okay von der Praxisleitung, ich bin auch der Admin
    nicht ablehnen, sondern freigeben, {r}
    statt abzulehnen will ich {r} doch genehmigen
    {r} wollte ich erst ablehnen, jetzt aber bitte genehmigen
    gestern sagte ich noch nein, heute sage ich ja zu {r}
    die Bedenken sind ausgeräumt, {r} freigeben
    alle Unterlagen da, {r} freigeben
    beide Daumen hoch, {u} darf
    es gibt keinen Grund, {r} länger liegen zu lassen, genehmige
    lange genug gewartet, jetzt bekommt {u} die Freigabe
    {u} hat gut erklärt, wozu das dient, also genehmige ich es`,

  deny_request: `
    lehne (es|das|die Anfrage|den Antrag|{r}|diese Anfrage|alle) (|bitte) ab (|bitte)
    {r} (ablehnen|abgelehnt|verweigern|zurückweisen|ist abgelehnt|nicht genehmigt|wird abgelehnt|verweigert) (|bitte)
    lehne (die Anfrage|den Antrag) von {u} ab (|bitte|, zu viele Rechte)
    (verweigere|verwerfe|verbiete) (die Anfrage|den Antrag|) {r}
    weise {r} zurück (|bitte|, nicht nötig)
    weise (die Anfrage|den Antrag) (von {u}|) zurück
    ich lehne (es|das|{r}|diese Anfrage|den Antrag) ab
    ich (verweigere|verbiete) (das|{r}|diese Anfrage)
    (nein|nö|leider nein), (lehne es ab|ablehnen|lehne ab|abgelehnt)
    (nein|abgelehnt|keine Zustimmung|keine Genehmigung) (für|zu) {r}
    lehne {r} ab, weil (wir das nicht nutzen|es nicht nötig ist|er weg ist|es zu viele Rechte verlangt)
    (lehne {r} ab|{r} ablehnen), (kein Budget|zu viele Rechte|unbekannte App|falsches Postfach|nicht nötig|doppelt)
    kein Zugriff für {u}, (lehne ab|ablehnen|lehne es ab)
    ich genehmige {r} nicht, (lehne es ab|ablehnen|lehne ab)
    bitte {r} (ablehnen|zurückweisen|verweigern)
    ich (möchte|will|muss) (die Anfrage von {u}|{r}|den Antrag) (ablehnen|zurückweisen)
    (kannst du|können Sie) {r} (für mich|) (ablehnen|zurückweisen)
    sag nein zu {r}
    meine Entscheidung zu {r}: (abgelehnt|nein)
    (Anfrage|Antrag) von {u} (ablehnen|abgelehnt|verweigert)
    als Administrator (lehne ich das ab|lehne ich {r} ab)
    (abgelehnt|ablehnen), (doppelt|falsche Person|nicht nötig|verdächtig)
    {r} kommt (nicht in Frage|nicht infrage), (ablehnen|abgelehnt)
    (leider|bedauerlicherweise) muss ich (die Anfrage von {u}|{r}|den Antrag) ablehnen
    wir wollen (keine Kickle|kein TaxCalc) in unserem Tenant, (ablehnen|Antrag ablehnen|lehne ab)
    von mir gibt es keine (Freigabe|Zustimmung|Genehmigung) für (TaxCalc-Hub|{r}), (ablehnen|als Ablehnung vermerken)
    (erteile|erteilen Sie) {u} eine Absage
    das (Gesuch|Begehren) (von {u}|{r}|) (abweisen|ablehnen|zurückweisen)
    bitte weisen Sie {r} (zurück|ab)(, die Rechte gehen zu weit|)
    (sag|antworte) {u}, dass (es nicht geht|wir ablehnen)
    meine Entscheidung zu {r} ist (negativ|nein)
    (ablenhen|lehen|abllehnen) {r} (ab|)
    (schmettere|weise|lehne) {r} ab
    {u} (bekommt|kriegt|erhält) (keinen Zugriff|keine Freigabe|keine Zustimmung)(, ablehnen|, abgelehnt|, Antrag ablehnen|, lehne ab)
    (die Anfrage|der Antrag) (von {u}|{r}) (wird abgelehnt|ist abzulehnen|wird nicht genehmigt, ablehnen|lehne ich ab|kommt zurück, abgelehnt)
    (lehnen|weisen) Sie (bitte|) (die Anfrage von {u}|{r}|den Antrag) ab
    (verweigern|verwerfen) Sie (bitte|) (die Anfrage von {u}|{r}|den Antrag)
    (wir lehnen|wir weisen) (es|{r}|den Antrag von {u}) (ab|zurück)
    (verweigere|versage) {u} (den Zugriff|die Zustimmung|die Freigabe)
    (ich bin|wir sind) dagegen, (ablehnen|lehne {r} ab|abgelehnt)
    (Ablehnung|Absage) (für|an|zu) ({r}|{u}|den Antrag von {u})
    (nein|nee), (das genehmige ich nicht|das geht nicht), (ablehnen|lehne {r} ab)
    {r} (nicht freigeben|nicht bewilligen), (ablehnen|abgelehnt|zurückweisen)
    {r}: nein
    {r}: abgelehnt
    {r}: nicht einverstanden
    nein zu {r}
    nein zum Antrag von {u}
    ein klares Nein zu {r}
    ich sage nein zu {r}
    mit {r} nicht einverstanden, ablehnen
    ich bin mit {r} nicht einverstanden
    ich bin gegen {r}
    ich bin dagegen, lehne den Antrag ab
    wir sind gegen den Antrag von {u}, ablehnen
    ich stimme {r} nicht zu
    ich stimme dem Antrag nicht zu, ablehnen
    ich stimme dem nicht zu
    ich gebe {r} nicht frei
    ich gebe das nicht frei, lehne ab
    ich gebe {u} keinen Zugriff
    ich genehmige das nicht, ablehnen bitte
    das genehmige ich nicht
    das genehmigen wir nicht, ablehnen
    das kann ich nicht genehmigen, lehne es ab
    das lasse ich nicht zu
    das lassen wir nicht zu, {r} ablehnen
    lass {r} nicht durch
    lass {u} nicht rein, ablehnen
    nicht zulassen: {r}
    nicht freigeben, sondern ablehnen
    nicht genehmigen, sondern ablehnen
    keine Freigabe für {u}
    keine Freigabe für {r}
    keine Genehmigung für {r}
    keine Zustimmung für {u}
    kein grünes Licht für {r}
    kein Okay von mir für {r}
    kein Zugriff für {u}
    keinen Zugriff für {u}, ablehnen
    {u} darf das nicht, ablehnen
    {u} darf keinen Zugriff bekommen
    {u} soll das nicht bekommen, lehne ab
    {u} soll keinen Zugriff haben, abgelehnt
    {u} kriegt das nicht, ablehnen
    {u} bekommt von mir ein Nein
    den von {u} lehne ich ab
    den von {u} ablehnen
    die Anfrage von {u} lehnen wir ab
    der Antrag von {u} ist abzulehnen
    der Antrag von {u} geht so nicht, zurückweisen
    dem Antrag von {u} wird nicht stattgegeben
    das Gesuch von {u} ablehnen
    das Gesuch wird nicht bewilligt
    {r} nicht bewilligen
    {r} nicht genehmigen
    {r} nicht zulassen
    {r} nicht annehmen
    {r} geht nicht durch
    {r} geht gar nicht, ablehnen
    {r} kommt nicht durch
    {r} abweisen
    {r} abschmettern
    {r} abblocken
    {r} untersagen
    {r} verwerfen
    {r} vom Tisch, ablehnen
    weise {r} ab
    weise den Antrag ab
    verwirf den Antrag von {u}
    verweigere die Zustimmung
    verweigere die Genehmigung für {r}
    verweigere TaxCalc die Zustimmung
    verweigere den Zugriff für {u}
    verweigern, {r}
    Zugriff verweigern für {u}
    Zustimmung verweigern
    Zustimmung verweigert für {r}
    Veto gegen {r}
    ich lege mein Veto gegen {r} ein
    ich untersage {r}
    ich muss {r} leider ablehnen
    ich muss Ihnen absagen, {r} ablehnen
    tut mir leid {u}, abgelehnt
    leider abgelehnt, {r}
    leider nein, {r}
    leider kann ich {r} nicht genehmigen, ablehnen
    leider nicht möglich, lehne {r} ab
    ablehnen
    ablehnen bitte
    ablehnen: {r}
    ablehnen, (zu viele Berechtigungen|kennen wir nicht|kein Vertrag|nicht abgesprochen|falsches Postfach)
    ablehnen mit Begründung: doppelt
    ablehnen, Grund: nicht besprochen
    ablehnen wegen fehlender Lizenz
    ablehnen weil das nicht von uns kommt
    abgelehnt wegen zu vieler Rechte, {r}
    abgelehnt, die App kennen wir nicht
    lehn das ab
    lehn {r} ab
    lehn den Antrag bitte ab
    lehne ab
    lehne {r} ab: (kennen wir nicht|das ist Phishing|zu weitgehend|falsche Firma)
    lehne {r} ab, {u} arbeitet nicht mehr hier
    lehne {r} ab, wir sind dort kein Kunde
    lehne {r} ab, den Anbieter kennen wir nicht
    lehne {r} ab, das verlangt zu viel
    lehne den ersten ab
    lehne (alles|beide|alle) ab
    lehne {m} ab
    lehne {d} ab
    lehne das Display in {d} ab
    lehne die Kickle ab
    lehne TaxCalc ab
    {m} ablehnen
    {m} nicht zulassen, ablehnen
    {d} ablehnen
    BRIX Pro ablehnen
    CTOUCH kommt bei uns nicht rein, ablehnen
    diese App kommt uns nicht ins Haus, ablehnen
    dieser App traue ich nicht, lehne {r} ab
    der Antrag ist mir nicht geheuer, ablehnen
    verdächtig, lehne {r} ab
    das sieht nach Phishing aus, lehne {r} ab
    das wollen wir nicht in unserer Umgebung, lehne {r} ab
    die Sicherheit ist dagegen, {r} ablehnen
    der Datenschutz sagt nein, {r} ablehnen
    die Geschäftsleitung will das nicht, {r} ablehnen
    mit {u} besprochen, {r} wird nichts, ablehnen
    zu viele Rechte, {r} ablehnen
    zu breit, zurückweisen {r}
    als globaler Administrator lehne ich {r} ab
    ich bin Admin und lehne {r} ab
    als Admin sage ich nein zu {r}
    können Sie den Antrag von {u} ablehnen
    könntest du {r} bitte ablehnen
    würden Sie {r} bitte zurückweisen
    ich bitte Sie, {r} abzulehnen
    {r} soll abgelehnt werden
    {r} muss abgelehnt werden
    {r} bitte abweisen
    Antrag abgelehnt
    Anfrage ablehnen
    Anfrage {r} ablehnen
    Antrag {r} wird nicht genehmigt
    setze {r} auf abgelehnt
    markiere {r} als abgelehnt
    meine Antwort auf {r} ist nein
    antworte {u} mit nein
    erteile {r} eine Absage
    gib {u} einen Korb, {r} ablehnen
    Absage an {u}
    Ablehnung für {r}
    Entscheidung: {r} ablehnen
    negativer Bescheid für {r}
    ich entscheide negativ über {r}
    Daumen runter für {r}
    reject {r}
    deny {r}
    {r} rejecten
    ablehnn {r}
    abgelent {r}
    lene {r} ab
    nee, {r} net genehmigen, ablehnen
    na, {r} lehn ma ab
    {r} ablehne
    nix da, {r} ablehnen
    kommt nicht in die Tüte, {r} ablehnen
    ich habe mir den Antrag von {u} angesehen und lehne ihn ab
    nach Rücksprache mit der Leitung lehne ich {r} ab
    wir nutzen diese App nicht, also lehne {r} ab
    da es mit dem Datenschutz nicht geklärt ist, lehne ich {r} ab
    bitte lehnen Sie {r} ab, der Kunde ist nicht mehr bei uns
    die Kickle gehört uns nicht, Ablehnung für {r}
    den Antrag für {m} bitte ablehnen
    {r} ablehnen, Grund: unbekannter Anbieter
    {r} ablehnen, weil die Rechte zu weit gehen
    den nächsten Antrag ablehnen
    den letzten Antrag ablehnen bitte
    Antrag {r} negativ bescheiden
    abgelehnt wird der Antrag von {u}
    weg mit dem Antrag von {u}, ablehnen
    die Anfrage von {u} bitte zurückweisen, doppelt gestellt
    nach Prüfung lehne ich {r} ab
    nach Prüfung abgelehnt: {r}
    nach Rücksprache abgelehnt: {r}
    also lehne {r} ab
    dann lehne {r} ab
    die Rechte gehen zu weit, ablehnen
    der Antrag von {u} ist nicht in Ordnung, ablehnen
    {u} ablehnen
    {u} abweisen
    ich habe (den Antrag|{r}) (geprüft|gelesen|angesehen) und lehne (ihn|das) ab
    (daher|deshalb|also|damit) lehne ich {r} ab
    {r} kommt mir nicht durch
    das wird nichts mit {r}, lehn ab
    daraus wird nichts, {u} bekommt eine Absage
    schmetter {r} ab
    {u} kriegt den Zugriff nicht, ablehnen
    {u} bleibt draußen, {r} ablehnen
    lass {u} nicht rein
    die lassen wir nicht rein, {r} ablehnen
    halt {u} draußen, Antrag ablehnen
    mit mir nicht, {r} wird abgelehnt
    nicht mit uns, lehne TaxCalc ab
    dafür gebe ich meine Unterschrift nicht her, {r} ablehnen
    das unterschreibe ich nicht, lehn es ab
    ich verweigere bei {r} meine Zustimmung
    für {r} gibt es von mir keine Zustimmung
    von mir bekommt {u} kein Okay, zurück damit
    bei {r} sage ich nein
    ich sage nein zu {u}
    {r} muss ich leider abschlägig bescheiden
    {r} abschlägig bescheiden
    gib dem Gesuch von {u} nicht statt
    Entscheidung zu {r}: nicht bewilligt
    Gesuch {r} nicht bewilligen
    {r} negativ bescheiden
    ich habe mir {r} angesehen und möchte das nicht, bitte ablehnen
    hab drübergeschaut, gefällt mir nicht, {r} ablehnen
    geprüft, zu viele Rechte, ablehnen
    wozu will die App alle Postfächer lesen, nein, {r} ablehnen
    Zugriff auf sämtliche Postfächer geht mir zu weit, lehne {r} ab
    der Datenschutz macht da nicht mit, {r} ablehnen
    der Betriebsrat ist dagegen, lehn {r} bitte ab
    die IT-Leitung hat Nein gesagt, {r} zurückweisen
    Revision sagt nein, {r} abweisen
    ohne Vertrag kein Zugriff, {r} ablehnen
    solange kein AV-Vertrag da ist, lehne ich {r} ab
    wir nutzen das Produkt gar nicht, also {r} ablehnen
    {u} arbeitet seit Mai nicht mehr hier, Antrag ablehnen
    jemanden namens {u} gibt es bei uns nicht, ablehnen
    kenn ich nicht, will ich nicht, {r} ablehnen
    das hat keiner von uns bestellt, {r} ablehnen
    riecht nach Phishing, {r} ablehnen
    das ist doch Betrug, bitte sofort {r} verweigern
    falscher Mandant, {r} bitte zurückweisen
    gehört nicht zu uns, weise {r} zurück
    {u} hat das schon einmal beantragt, den zweiten ablehnen
    den unteren von {u} lehne ich ab
    {r} bitte ablehnen und {u} sagen, dass das über die IT läuft
    schreib {u}, dass es nicht geht, und lehne {r} ab
    tut mir leid für {u}, aber das lehne ich ab
    bedaure, {r} wird von mir nicht freigegeben, ablehnen
    so leid es mir tut, {r} ist abzulehnen
    wären Sie so freundlich, {r} abzulehnen
    dürfte ich Sie bitten, {r} zurückzuweisen
    würdest du {r} für mich ablehnen
    bitte {r} in meinem Namen ablehnen
    {r} nein danke, ablehnen
    {r} nope
    {r} auf abgelehnt stellen
    auf rot setzen, {r}
    rote Karte für {r}
    no go, {r} ablehnen
    ich decline {r}
    bitte {r} declinen
    na, des geht ned, {r} ablehnen
    nee du, {r} lehnen wir ab
    nöö, {u} kriegt das nicht, lehn ab
    nei, das bewillige ich nöd, {r} ablehne
    geh bitte, sicher nicht, {r} ablehnen
    kein Zutritt für {u} bei TaxCalc, ablehnen
    versag {u} den Zugriff
    verwehre {u} den Zugriff
    verwehr der App den Zugriff
    untersage die Zustimmung zu {r}
    diese App sperren wir, {r} nicht genehmigen sondern ablehnen
    ich als Admin von {t} lehne die Zustimmung ab
    keine Administratorzustimmung von uns, {r} ablehnen
    bei uns bekommt keine fremde App Mailzugriff, {r} ablehnen
    die Kickle kommt mir nicht ins Netz, {r} ablehnen
    nach Rücksprache mit {u} weise ich {r} zurück
    wir haben telefoniert und er braucht es nicht, also {r} ablehnen
    abgelehnt, {r}
    darf nicht, {r}
    nein, {r} nicht
    {r} wird nichts, ablehnen
    {u} bekommt von mir keinen Zugriff
    kein Okay für {r}
    keine Zustimmung für TaxCalc bei uns, ablehnen
    ich stimme nicht zu, lehne {r} ab
    ich nehme {r} nicht an, verweigere den Antrag
    ich unterschreibe nicht, lehn {r} ab
    nicht erlauben
    nicht erlauben, {u} ist ausgeschieden
    lass TaxCalc bei uns nicht zu, lehn ab
    TaxCalc in unserem Mandanten nicht zulassen
    weise {u} ab
    verweigere {u} den Zugang bitte
    diesen Antrag ablehnen, unbekannter Absender
    dem Antrag von {u} nicht stattgeben
    verworfen, {r}
    lehn ab, ich weiß von nichts
    lehne ab, weil ich {u} nicht kenne
    lehne {r} ab, da wir auf etwas anderes umsteigen
    ablehnen, Grund: keine Lizenz
    ablehnen: kein Auftrag der Direktion
    {r} ablehnen wegen zu vieler Rechte
    {r} ablehenn
    lhene {r} ab
    {r} verweigren bitte
    den von {u} ablehnen und den Rest stehen lassen
    meine Entscheidung: {r} verweigert
    nach Absprache mit unserem Datenschützer möchte ich {r} ablehnen
    Datenschutz hält das für keine gute Idee, also {r} ablehnen
    ich habe {u} angerufen und die weiß von keinem Antrag, weise {r} ab
    nie darum gebeten, weg damit, ablehnen
    wer denkt sich so was aus, {r} ablehnen
    das ist das dritte Mal, dass {u} es probiert, und wieder sage ich nein, ablehnen
    das CTOUCH-Teil kommt nicht an unseren Kalender, ablehnen
    keine fremden Bildschirme an unserem Kalender, lehne {r} ab
    {d} gehört nicht uns, Antrag ablehnen
    {u} ist in der falschen Abteilung, weise den Antrag ab
    Praktikanten bekommen keinen Mailzugriff, {r} ablehnen
    leider ist {r} von meiner Seite ein Nein
    freundlich, aber bestimmt: nein zu {r}
    herzlichen Dank für die Mühe, aber ich möchte {r} ablehnen
    ich blockiere {r}
    blockiere den Antrag von {u}
    {r} mit Ablehnung schließen
    deny {r} bitte
    reject {r}, falsche Umgebung
    sag {u} einfach Nein
    negativer Entscheid zu {r}
    ich habe {r} der Geschäftsführung und dem Betriebsrat vorgelegt, beide wollen es nicht, bitte behandeln Sie das als Ablehnung
    nein zu {u}
    dazu gibt es von mir keine (Genehmigung|Freigabe), {r} ablehnen
    Antrag von {u} abelhnen
    {r} nicht ok, abelehnt
    abglehnt {r}
    ich genehmige {r} nciht, lehn ab
    wir sind eine Pflegeeinrichtung und lassen keine Apps an Patientenmails, {r} verweigern
    hab ich letztes Mal schon gesagt und sag ich wieder, {u} kriegt null Zugriff, ablehnen
    {r} nicht gutheißen, ablehnen
    das heiße ich nicht gut, {r} ablehnen
    ich gestatte das nicht, {r} ablehnen
    das gestatten wir {u} nicht
    ich billige {r} nicht, bitte abweisen
    {r} wird nicht gebilligt
    ich autorisiere das nicht, lehne {r} ab
    ich zeichne {r} nicht gegen, lehn ab
    {r} nicht freischalten, ablehnen
    schalte {u} nicht frei, lehne den Antrag ab
    schalte {r} nicht frei
    ich erkläre mich mit {r} nicht einverstanden
    ich widerspreche {r}
    ich widerspreche dem Antrag von {u}
    Widerspruch gegen {r}, ablehnen
    Einspruch, {r} ablehnen
    ich erhebe Einspruch gegen {r}
    ich lege Einspruch gegen {r} ein
    ich versage {r} die Genehmigung
    die Genehmigung für {r} wird versagt
    {r} wird die Zustimmung verweigert
    {u} wird der Zugriff verweigert
    {r} negativ erledigen
    {r} negativ verbescheiden
    schließ {r} mit Ablehnung ab
    vermerke bei {r}: abgelehnt
    trag bei {r} ein Nein ein
    trag meine Ablehnung zu {r} ein
    notiere zu {r} ein Nein von mir
    verbuche {r} als abgelehnt
    buche {r} als verweigert
    setz den Status von {r} auf abgelehnt
    kreuz bei {r} ablehnen an
    drück bei {r} für mich auf ablehnen
    klick du für mich auf Ablehnen bei {r}, ich krieg die Karte nicht auf
    schick {u} die Absage
    schick {r} abgelehnt zurück
    schick den Antrag von {u} zurück, so nicht
    Absage für {r} raus
    ich sage {u} ab, {r} ablehnen
    kegel {r} raus
    kicke {r}, das wollen wir nicht
    schieß {r} ab
    kipp {r}, wird nicht genehmigt
    kassiere {r} ein, abgelehnt
    streich {r}, wird von mir nicht bewilligt
    wimmle {u} ab, {r} ablehnen
    lass {u} abblitzen
    lass {u} mit {r} auflaufen, abgelehnt
    {u} beißt bei mir auf Granit, ablehnen
    {u} guckt in die Röhre, {r} ablehnen
    da kann {u} lange warten, lehne ab
    das kann sich {u} abschminken, ablehnen
    das kann {u} vergessen, {r} abgelehnt
    schieb {r} einen Riegel vor
    mach bei {r} die Tür zu, abgelehnt
    Tür zu für {u}, Antrag ablehnen
    keine Chance für {r}
    keine Chance, {u}, abgelehnt
    auf keinen Fall, {r} ablehnen
    auf gar keinen Fall bekommt {u} das
    unter keinen Umständen {r} genehmigen, bitte ablehnen
    niemals, lehn {r} ab
    nie im Leben, {r} ablehnen
    nur über meine Leiche, lehn ab
    kommt überhaupt nicht in Frage, weise {u} ab
    nichts da, {u} kriegt nichts, ablehnen
    Fehlanzeige für {u}, ablehnen
    Pustekuchen, {r} abgelehnt
    Schluss mit den Spielchen, {r} ablehnen
    das stinkt zum Himmel, {r} ablehnen
    das ist mir zu heiß, {r} zurückweisen
    das ist mir zu windig, lehn ab
    da mache ich nicht mit, {r} ablehnen
    da spiel ich nicht mit, weise {r} zurück
    dafür halte ich meinen Kopf nicht hin, lehne {r} ab
    das kann ich nicht verantworten, {r} ablehnen
    das geht mir gegen den Strich, ablehnen
    sicher ned, {r} ablehnen
    na servas, so was unterschreib i ned, {r} ablehnen
    sell goht gar ned, {r} ablehne
    das chunnt nöd i d Chränze, {r} ablehne
    moin, {r} lehnen wir mal schön ab
    grüezi, das Gesuch {r} ist abzuweisen
    grüß Gott, {u} kriegt von uns leider nichts, bitte ablehnen
    hallo, ich habe die Karte gesehen. Will ich nicht. Ablehnen.
    guten Morgen. {r} gehört nicht zu uns. Bitte abweisen.
    damit niemand unsere Post liest, lehne {r} ab
    damit nichts passiert, {r} verweigern
    bevor da Unfug passiert, lehne {r} ab
    weil mich keiner gefragt hat, lehne ich {r} ab
    nachdem ich die Rechte gesehen habe: ablehnen
    nachdem {u} nicht zurückruft, lehne ich {r} ab
    solange das ungeklärt ist, ist meine Antwort nein, {r} ablehnen
    {r} möge abgelehnt werden
    {r} ist abschlägig zu beantworten
    {r} gehört abgelehnt
    ich will {r} abgelehnt haben
    ich möchte, dass {r} nicht durchgeht, lehne ab
    ich möchte nicht, dass {u} Zugriff bekommt, ablehnen
    ich hätte {r} gern abgelehnt
    ich würde {r} jetzt gern ablehnen
    könntest du für {r} mein Nein eintragen
    kannst du mal bei {r} auf Ablehnen gehen
    hätten Sie die Güte, {r} abzuweisen
    ich bitte um Ablehnung von {r}
    um Zurückweisung von {r} wird gebeten
    wie oft denn noch, {r} wird abgelehnt
    hört auf mich damit zu belästigen, {r} ist abgelehnt
    wer hat das denn wieder angefordert, ablehnen
    den Zugriff, den {u} haben will, verweigere ich
    das Postfach, das {u} will, kriegt er nicht, ablehnen
    was {u} da verlangt, geht entschieden zu weit, weise es ab
    die Karte von {u}: abgelehnt
    keine Freischaltung für {u}
    Ablehnung durch Admin: {r}
    {r} Freigabe nein
    Nichtgenehmigung von {r} bitte
    das Begehren von {c} ist abzulehnen
    statt zu genehmigen lehne {r} bitte ab
    {r} wollte ich erst freigeben, jetzt aber bitte ablehnen
    gestern sagte ich noch ja, heute sage ich nein zu {r}, ablehnen
    die Bedenken sind nicht ausgeräumt, {r} ablehnen
    die Unterlagen fehlen, {r} zurückweisen
    {u} konnte nicht erklären, wozu das dient, also ablehnen
    es gibt keinen Grund, {u} reinzulassen, ablehnen
    Tür bleibt zu, {r} ablehnen`,

  list_pending: `
    (zeig|zeige|liste|gib) (mir|) (alle|die|) (offenen|ausstehenden|wartenden|unerledigten) (Anfragen|Anträge|Genehmigungen) (|auf)
    (offene|ausstehende|wartende|neue|unerledigte) (Anfragen|Anträge|Genehmigungen)
    welche (Anfragen|Anträge) (sind offen|warten auf mich|warten noch|gibt es|liegen vor)
    was (muss ich|müssen wir|kann ich|soll ich) (noch|heute|) (genehmigen|entscheiden|freigeben|prüfen)
    (gibt es|liegt|ist) (noch|) etwas (zu genehmigen|zu entscheiden|für mich|offen|freizugeben)
    (wer|welche Leute) (wartet|warten|will Zugriff|möchte Zugriff|hat Zugriff angefragt|hat Zugriff beantragt)
    (meine|die) (Genehmigungen|Genehmigungsliste|Warteschlange|Aufgabenliste|Freigabeliste)
    (wie viele|welche) (Anfragen|Anträge) (sind offen|liegen vor|habe ich noch|warten)
    (Anfragen|Anträge|offene Anfragen|ausstehende Anträge) (von|bei|für) {t}
    (offene|ausstehende) (Anfragen|Anträge) für (TaxCalc|die Kickle|Postfächer|Geräte)
    was (wartet auf|liegt bei|braucht) (mich|mir|meine Zustimmung|meine Genehmigung|meine Freigabe)
    alles, was (noch|) (wartet|eine Entscheidung braucht|auf mich wartet)
    hat (jemand|noch jemand) (Zugriff|etwas|eine Genehmigung) (beantragt|angefragt)
    (die nächste Anfrage|nächster Antrag) (bitte|, die ich entscheiden muss|)
    (gibt es|habe ich) (noch|neue) (Anfragen|Anträge|Genehmigungen) (|offen|für mich)
    (Übersicht|Liste) (der|aller) (offenen|ausstehenden|wartenden) (Anfragen|Anträge)
    (unbearbeitete|unbeantwortete|nicht entschiedene) (Anfragen|Anträge)
    nichts (ablehnen|genehmigen), nur die Liste (|zeigen)
    was habe ich noch nicht (genehmigt|entschieden|bearbeitet)
    (meine|unsere) (Entscheidungen|Freigaben|Genehmigungen) von heute
    ich war in (den Ferien|Urlaub), (was ist liegen geblieben|welche Anträge sind offen)
    (gibt es|sind) neue (Geräteanfragen|Geräte|Postfächer) (zum Prüfen|zu prüfen|zu genehmigen)
    Anträge, (die niemand beantwortet hat|auf die keiner geantwortet hat)
    (wartend|offen|ausstehend) für (TaxCalc|die Kickle)
    wie lang ist die (Schlange|Liste) der Anfragen
    alles, was noch ein Ja oder Nein braucht
    was liegt an
    was liegt vor
    was liegt für mich bereit
    was liegt noch auf meinem Tisch zum Genehmigen
    was ist offen
    was ist noch offen zum Entscheiden
    was steht noch aus
    was steht zur Entscheidung an
    was wartet
    was wartet noch auf Entscheidung
    was wartet auf Freigabe
    was muss noch genehmigt werden
    was muss ich heute noch unterschreiben
    was ist zur Prüfung hereingekommen
    was ist in der Warteschlange
    was habe ich zu entscheiden
    was habe ich als Admin noch zu tun
    was kann ich genehmigen
    was gibt es zu genehmigen
    gibt es Anträge
    gibt es neue Anfragen heute
    gibt es offene Anträge
    gibt es Anträge, die auf mein Okay warten
    gibt es noch einen Antrag für TaxCalc
    gibt es etwas zu prüfen für den Administrator
    sind Anträge da
    sind Anträge hereingekommen
    sind noch Anträge offen
    sind neue Anträge eingegangen
    ist etwas hereingekommen
    ist Arbeit für mich da
    ist etwas zu genehmigen
    liegt noch etwas zur Genehmigung
    liegt etwas von {t} vor
    liegt etwas von {u} vor
    steht noch etwas von {c} aus
    wer wartet auf mich
    wer wartet auf Zugriff
    wer hat etwas beantragt
    wer hat um Zustimmung gebeten
    wer will ein Postfach verbinden und wartet noch
    wen muss ich noch genehmigen
    wem muss ich noch antworten
    von wem sind die offenen Anträge
    welche Anträge muss ich prüfen
    welche Anträge sind neu
    welche Anträge gibt es von {t}
    welche Anträge laufen bald ab
    welche Anträge liegen schon lange
    welche Anträge habe ich noch nicht bearbeitet
    welche Gesuche sind hängig
    welche Displays warten auf Genehmigung
    welche Postfächer warten auf Freigabe
    welche Kollegen warten noch
    wie viele Anträge warten
    wie viele Anfragen liegen bei mir
    wie viel ist offen
    wie viele Leute warten auf mich
    gib mir die Liste
    gib mir alle Anträge
    gib mir die offenen
    zeig die Liste
    zeig die Warteschlange
    zeig alle wartenden Anträge
    zeig mir, was wartet
    zeig mir, was ich genehmigen muss
    zeig mir, wer wartet
    zeig den nächsten Antrag
    zeig den ältesten Antrag
    zeig die Anfragen
    zeigen Sie mir die offenen Anträge
    Liste der Anträge
    Liste mit wartenden Anfragen
    Liste bitte
    offen
    offene
    offene Anträge
    offene Anträge bitte
    ausstehend
    ausstehende Genehmigungen
    pendente Anträge
    hängige Gesuche
    zu entscheiden
    zu prüfen
    zu genehmigen
    zu bearbeitende Anträge
    zur Freigabe
    Freigabeliste
    Warteschlange
    Warteliste der Anträge
    meine Warteschlange
    meine zu prüfenden Anträge
    Anträge, die auf mich warten
    Anträge, die auf Genehmigung warten
    Anträge ohne Entscheidung
    unentschiedene Anträge
    Anträge von heute
    Anträge für die Kickle
    alle Anfragen für TaxCalc
    Anträge von {c}
    der Rest der Anträge
    pending
    pending Anträge von {t}
    pending requests
    habe ich im Urlaub etwas verpasst
    ich bin Admin, was liegt für mich an
    ich bin zurück, was muss ich noch genehmigen
    könnten Sie mir die offenen Anträge zeigen
    ich würde gern sehen, welche Anträge noch warten
    was hamma noch offen
    was muss i no freigeben
    ich habe zehn Minuten, was müsste ich freigeben
    gibt es irgendwas, das auf meine Unterschrift wartet
    hat heute jemand etwas beantragt
    wer möchte gerade etwas von mir genehmigt haben
    welche Freigaben stehen noch aus
    welche Entscheidungen stehen an
    zeig mir, was hereingekommen ist
    was ist seit gestern an Anträgen gekommen
    Anträge anzeigen
    Anfragen anzeigen
    Anträge auflisten
    alle Anträge
    die Anträge bitte
    neue Anträge
    Eingang der Anträge
    meine Aufgaben als Genehmiger
    unerledigte Genehmigungen
    noch zu genehmigende Postfächer
    noch nicht entschiedene Anfragen von {t}
    die ältesten Anträge zuerst
    liegt bei mir etwas herum
    warten Leute auf mich
    gibt es Rückstände bei den Anträgen
    was haben wir in der Freigabe
    Anträge von {u} anzeigen
    wartet etwas auf meine Unterschrift
    wartet jemand auf meine Freigabe
    was wartet auf mich
    was braucht mein Okay
    wer möchte etwas von mir genehmigt haben
    wer braucht meine Freigabe
    meine Aufgaben als Admin
    meine offenen Entscheidungen
    meine Freigaben
    offene Freigaben
    offene Genehmigungen von {t}
    ausstehende Freigaben für Displays
    Liste offener Freigaben
    liegt etwas für mich bereit
    was liegt auf meinem Tisch
    was liegt auf dem Stapel
    wie hoch ist der Stapel mit Anträgen
    muss ich noch über etwas entscheiden
    muss ich noch etwas unterschreiben
    fehlt irgendwo noch meine Unterschrift
    fehlt bei irgendwem noch meine Zustimmung
    warten Leute auf mein Ja
    wer wartet auf mein Ja
    wer steht in der Schlange
    wie viele stehen in der Schlange
    was ist seit Freitag reingekommen
    neue Anträge heute
    gibt es etwas Neues zum Prüfen
    gib mir die Anträge, die ich prüfen soll
    Übersicht, was noch entschieden werden muss
    alle Anträge ohne Entscheidung
    noch nicht erledigte Anfragen
    welche Anträge sind noch unbearbeitet
    welche Nummern sind bei mir als Admin noch offen
    ich habe eine halbe Stunde für Genehmigungen, was liegt an
    ich will die Genehmigungen abarbeiten, zeig sie mir
    zeig mir die Anträge, dann gehe ich sie durch
    ich bekam eine Meldung, dass etwas zu unterschreiben ist, was ist das
    ich bin Admin, was steht heute an
    ich vertrete {u}, welche Anträge liegen da
    zurück aus dem Urlaub, was ist an Anträgen aufgelaufen
    Warteschlange zeigen
    die Schlange mit den Anträgen von {t}
    was wartet bei {c} auf Entscheidung
    gibt es TaxCalc-Anträge, die noch ein Ja oder Nein brauchen
    nur die Kickle-Anträge, die noch warten
    älteste offene Anfrage zuerst
    Posteingang für Genehmigungen
    Approvals anzeigen
    pending Approvals
    To-dos für den Admin
    wos muass i no ois genehmigen
    was muess i no bewillige
    gibt es für den Genehmiger noch Arbeit
    schau mal, ob Anträge auf mich warten
    könnten Sie mir eine Übersicht der laufenden Genehmigungen geben
    ich möchte wissen, wer Zugriff beantragt und noch keine Antwort hat
    wer hat noch keine Antwort bekommen
    liegen noch Anträge von {u} vor
    meine ausstehenden Entscheidungen
    alles, was auf eine Entscheidung von mir wartet
    unerledigte Gesuche von {c}
    wer will was von mir
    was steht für mich als Admin offen
    liegen heute Anträge vor
    wie viele Anträge warten gerade
    Liste mit offenen Anfragen
    offene Anträge bitte auflisten
    offene Genehmigungen bitte
    zu tun: Genehmigungen, anzeigen
    Warteliste zeigen bitte
    welche Genehmigungen fehlen noch
    ist was liegen geblieben, während ich krank war
    ich war drei Tage weg, was muss genehmigt werden
    hab fünf Minuten, welche Anträge soll ich mir ansehen
    bevor ich heimgehe, liegt noch etwas zur Entscheidung
    guten Morgen, gibt es noch offene Anfragen, die ich beurteilen muss?
    mein Co-Admin ist in Elternzeit, zeig, was bei uns wartet
    gibt es bei {t} Anfragen, die keiner angefasst hat
    welche Anträge von {c} warten noch auf Freigabe
    wartet jemand von {c} auf mich
    Anfragen für TaxCalc, die noch offen sind
    Displays, die auf Genehmigung warten
    sind CTOUCH-Anträge eingegangen
    alle noch nicht entschiedenen Anträge bitte untereinander
    welche Anfragen laufen demnächst ab
    was verfällt heute, wenn ich nichts tue
    wer wartet am längsten
    wie lange ist der älteste schon offen
    noch Wartende?
    keiner mehr in der Warteschlange?
    ist die Liste leer
    ist meine Genehmigungsliste schon leer
    alles erledigt oder liegt noch etwas da
    bin ich mit dem Genehmigen auf dem Laufenden
    welche Anträge sind mir entgangen
    ich hab einen Hinweis gekriegt, dass ein Antrag da ist, zeig ihn
    laut {u} wartet etwas auf mein Okay, stimmt das
    angeblich wartet irgendwas auf meine Genehmigung
    Karte verloren, welche Anträge standen noch aus
    ich habe die Karten weggeklickt, zeig die offenen bitte noch mal
    heute nichts entscheiden, nur sehen, was da ist
    nicht genehmigen, nur die Liste
    offnee Anträge zeigen
    welche Anfragn warten noch
    Lsite der Anträge bitte
    wer hat seit Montag um Zugriff gebeten
    wer wollte alles Zugriff
    nenn mir die Namen derer, die auf ein Ja warten
    Anträge je Kunde bitte, nur die offenen
    Approval Queue bitte
    was steht heute an Anträgen auf dem Programm
    könnten Sie mir zeigen, welche Anträge noch einer Unterschrift bedürfen, haben Sie vielen Dank
    Übersicht Admin-Anfragen
    als Vertretung des Administrators will ich bis zum Ende der Woche wissen, welche Anträge noch auf einen Entscheid warten, kannst du sie zeigen
    wleche Anträge sind offen
    offne Anfragen anzeigen bitte
    liegen noch anträg für mich da
    was mussich heute noch genehmigen
    ich sitze im Zug und will kurz wissen, wie viele Anträge auf mich warten
    bitte eine Zählung der unentschiedenen Anträge je Produkt
    was steht bei mir zum Absegnen an
    was gibt's zu genehmigen
    was gibt es heute abzunicken
    was habe ich noch auf dem Zettel an Anträgen
    was habe ich noch zu entscheiden
    was hab ich alles noch nicht entschieden
    was ist noch unentschieden
    was ist noch nicht freigegeben
    was hängt noch bei mir zur Freigabe
    was harrt noch meiner Zustimmung
    was steht noch zur Entscheidung an
    was ist neu in der Genehmigungsliste
    was liegt in der Warteschlange
    was kommt heute an Anträgen auf mich zu
    was muss ich alles noch durchwinken
    welche Vorgänge warten auf meine Freigabe
    welche Gesuche sind pendent
    welche Gesuche sind noch hängig
    welche Anträge liegen auf Halde
    welche Anträge sind überfällig
    welche Anträge muss ich noch sichten
    welche Kunden warten auf eine Freigabe
    welche Geräte warten auf meine Zustimmung
    welche Postfächer warten noch auf eine Freigabe
    wer braucht noch mein Okay
    wer braucht noch eine Freigabe von mir
    wer hat heute Zugriff beantragt
    wer hofft noch auf eine Zusage
    wer ist noch nicht genehmigt
    auf wen muss ich noch reagieren
    wie viele Freigaben stehen aus
    wie viele Anträge habe ich noch vor mir
    wie viele Gesuche sind offen
    wie sieht meine Genehmigungsliste aus
    wie voll ist die Warteschlange
    habe ich Anträge zu bearbeiten
    habe ich etwas zu genehmigen
    habe ich noch offene Freigaben
    hat jemand etwas bei mir beantragt
    hat wer um Freigabe gebeten
    gibt es unerledigte Freigaben
    gibt es bei uns noch Anträge ohne Antwort
    gibt es Anträge, um die ich mich kümmern muss
    ist etwas Neues zum Genehmigen gekommen
    ist noch etwas zu unterschreiben
    sind neue Gesuche da
    sind bei {c} noch Freigaben offen
    sind noch Anträge ungelesen
    kam am Wochenende etwas zum Genehmigen rein
    kommt da noch etwas zum Absegnen
    stehen noch Freigaben aus
    warten noch Vorgänge auf eine Entscheidung
    zeig mir alles Unentschiedene
    zeig mir den Stapel
    zeig mir die Freigabeliste
    zeig mir die Wartenden
    lies mir die offenen Anträge vor
    zähl mir die offenen Anträge auf
    gib mir einen Überblick über die ausstehenden Freigaben
    stell mir die offenen Anträge zusammen
    such mir alle Anträge ohne Entscheidung raus
    Freigabeliste bitte
    Genehmigungsliste
    Antragsliste, nur offene
    pendente Gesuche zeigen
    ausstehende Freigaben
    Auflistung der wartenden Anträge
    Anzahl offener Anträge
    offene Freigaben für {t}
    offene Vorgänge der Genehmigung bei {c}
    ich möchte die wartenden Anträge sehen
    ich würde gern sehen, was zu genehmigen ist
    ich bräuchte die Liste der offenen Freigaben
    ich brauche einen Überblick, wer alles noch wartet
    hends no Gsuech, wo offe sind
    is no was zum Genehmigen da
    moin, liegt was zum Freigeben an`,

  disconnect: `
    (trenne|entferne|lösche|deaktiviere|entkopple) (mein Postfach|meine Mailbox|mein Konto|mein Gerät|meine Verbindung|mein Mailkonto) (|bitte)
    (trenne|entferne|lösche|deaktiviere) {m} (|bitte|von taxcalc)
    {m} (trennen|entfernen|löschen|abmelden|entkoppeln|abhängen) (|bitte)
    (trenne|entferne|lösche|deaktiviere) {d} (|bitte)
    {d} (trennen|entfernen|abmelden|löschen|stilllegen|außer Betrieb nehmen) (|bitte)
    (trenne|entferne|melde) (das Display|die Kickle|den Raum|unser Gerät|den Bildschirm) (|bitte|ab)
    (widerrufe|entziehe|beende|lösche) (die Zustimmung|den Zugriff|die Berechtigung|die Einwilligung|die Berechtigungen) (für|von) (TaxCalc|die Kickle|{m}|{t})
    (ziehe|nimm) (die Zustimmung|den Zugriff|die Berechtigung) (für|von) (TaxCalc|{m}|{t}) (zurück|weg)
    (Zugriff|Zustimmung|Berechtigung) (von|für) (taxcalc|{m}|{t}) (entziehen|widerrufen|beenden|entfernen)
    ich (möchte|will|muss) (mein Postfach|die Verbindung|{m}|das Gerät) (trennen|entfernen|löschen|abmelden|beenden)
    (kannst du|können Sie|könntest du) (bitte|) (mein Postfach|{m}|{d}|die Verbindung) (trennen|entfernen|löschen)
    (beende|löse|kappe|trenne|lösche) (die|meine) (Verbindung|Verknüpfung|Anbindung) (|von {m}|mit TaxCalc|bitte)
    melde (das Display|die Kickle|{d}|{m}) ab
    TaxCalc (soll|darf) (meine Mails|mein Postfach) nicht (mehr|länger) (lesen|nutzen|sehen)
    (ich brauche|wir nutzen) (TaxCalc|die Kickle|das) nicht mehr, (trenne|entferne) (es|alles|mein Postfach)
    {u} (ist weg|arbeitet nicht mehr hier|verlässt uns|hat gekündigt), (trenne|entferne) (sein Postfach|ihr Postfach|{m}|den Zugriff)
    (trenne|entferne) (das Postfach|das Konto|den Zugriff) von {u}
    (der Raum|{d}) (wird umgebaut|ist geschlossen|gibt es nicht mehr), (trenne|entferne) (ihn|das Gerät)
    Kunde {t} (kündigt|geht|ist weg), (trenne|entferne|widerrufe) (alles|den Zugriff)
    (nimm|wirf|hol) (mein Postfach|{m}|{d}|mein Konto) (aus TaxCalc|raus|von der Liste|heraus)
    (schalte|stelle) (die Verbindung|den Zugriff|die Anbindung) ab
    trenne (mein Postfach|es), weil (ich gehe|es nicht genutzt wird|er weg ist)
    wir hören mit (TaxCalc|der Kickle) auf, (alles trennen|bitte alle Postfächer trennen)
    (mein Postfach|{m}) soll nicht mehr in (TaxCalc|dem Communications Centre) sein
    kein Zugriff mehr für (TaxCalc|die Kickle) (auf {m}|ab sofort|)
    (entziehen Sie|entziehe|nimm) (dem BRIX Pro|der Kickle|TaxCalc) die (Rechte|Berechtigung) (in unserem Tenant|)
    {d} (abkoppeln|abhängen|trennen|abklemmen) (, weil das Display verkauft ist|bitte|)
    (Raum|Konferenzraum|Besprechungsraum) {d} (abkoppeln|trennen|abmelden|entfernen)
    mach (meine Verknüpfung|die Verbindung|das Konto) weg
    der Vertrag mit {c} ist aus, (alle Zugriffe kappen|alles trennen)
    (trenen|trnne|abmledn) (mein Postfach|{m}|{d})
    (klemme|hänge|kopple) (mein Postfach|{d}|die Kickle) ab
    (mein Postfach|{m}|{d}|die Kickle|das Board) (soll|muss|kann|darf) (raus|weg|getrennt werden|entfernt werden|abgemeldet werden|gelöscht werden)
    ich (will|möchte) (mein Postfach|{m}|{d}) (raus haben|getrennt haben|entfernen lassen|loswerden)
    (der Zugriff|die Zustimmung|die Berechtigung) (von|für) (TaxCalc|die Kickle|{m}) (soll|muss) (widerrufen werden|entzogen werden|weg|enden)
    bitte (mein Postfach|{m}|{d}|die Verbindung) (trennen|entfernen|abmelden|entkoppeln|rausnehmen)
    (trennen|entfernen|löschen|deaktivieren) Sie (bitte|) (mein Postfach|{m}|{d}|die Verbindung|unser Display)
    (melden|schalten|koppeln) Sie (bitte|) ({d}|{m}|die Kickle) ab
    (mach|machen Sie) (die Zustimmung|die Verbindung|die Kopplung) rückgängig
    (die Verbindung|Verknüpfung) (von|zu|mit) ({m}|{d}|TaxCalc) (lösen|kappen|beenden|trennen|löschen)
    {u} ist (weg|ausgeschieden|in Rente), (sein|ihr) (Postfach|Konto) (trennen|entfernen|abmelden|löschen)
    (wir haben|ich habe) (die Kickle|das Display|{d}) (verkauft|zurückgegeben|ersetzt), (bitte trennen|trenne es|abmelden|entfernen)
    (widerrufen|entziehen|beenden) Sie (bitte|) (die Zustimmung|den Zugriff) (für|von) (TaxCalc|{m}|die Kickle)
    schmeiß mein Postfach raus
    schmeiß {m} raus
    wirf {m} raus
    nimm mein Postfach raus
    nimm {m} raus
    nimm das Display aus dem System
    nimm {u} aus TaxCalc
    hol mein Postfach aus TaxCalc raus
    hol {d} raus
    tu mein Postfach weg
    mein Postfach muss raus
    mein Postfach soll nicht mehr verbunden sein
    meine Mails sollen nicht mehr in TaxCalc sein
    ich will nicht mehr verbunden sein
    ich will mein Postfach lösen
    ich will TaxCalc loswerden
    ich will raus aus TaxCalc
    ich möchte meine Zustimmung widerrufen
    ich möchte meine Einwilligung zurückziehen
    ich möchte TaxCalc den Zugriff entziehen
    ich ziehe meine Zustimmung zurück
    ich widerrufe meine Zustimmung
    ich widerrufe den Zugriff von TaxCalc
    ich nehme meine Einwilligung zurück
    widerrufe meine Einwilligung
    widerrufe die Administratorzustimmung für {t}
    widerrufe das Token von {m}
    Zustimmung widerrufen
    Zustimmung widerrufen für {m}
    Einwilligung widerrufen
    Einwilligung zurückziehen
    Zugriff entziehen
    Zugriff von {u} entziehen
    Zugriff für TaxCalc sperren
    Zugang von TaxCalc zu {m} beenden
    Rechte entziehen für BRIX Pro
    Berechtigung entfernen für das Communications Centre
    entzieh TaxCalc den Zugriff
    entziehe der App den Zugriff auf {m}
    nimm TaxCalc den Zugriff weg
    TaxCalc soll mein Postfach in Ruhe lassen
    TaxCalc darf nicht mehr an meine Mails
    TaxCalc soll nicht mehr auf {m} zugreifen
    die App soll nicht mehr mitlesen
    lass TaxCalc nicht mehr an mein Postfach
    hör auf, mein Postfach zu lesen
    stopp die Synchronisierung von {m}
    stopp die Verbindung mit meinem Postfach
    beende die Verbindung
    beende den Zugriff auf mein Postfach
    beende die Sitzung von {d}
    beende die Anbindung von {m}
    kappe die Leitung zu {m}
    kappe die Verbindung zu {d}
    löse mein Postfach
    löse {m} von TaxCalc
    löse die Verknüpfung mit Outlook
    löse {d} vom Konto
    häng {m} ab
    häng {d} ab
    häng das Display ab
    klemm die Kickle ab
    kopple {m} ab
    koppel das Display ab
    koppel mein Postfach ab
    abkoppeln bitte
    abkoppeln: {d}
    abmelden bitte: {d}
    abhängen: {m}
    trennen bitte
    trennen: {m}
    trenn {m}
    trenn mein Postfach
    trenn die Kickle
    trenn alles
    trenne alles bei {t}
    trenne TaxCalc
    trenne TaxCalc von meinem Postfach
    trenne das Raumkonto {m}
    trenne das Postfach von {u}, sie ist weg
    alle Verbindungen von {t} trennen
    alle Postfächer von {c} trennen
    {m} weg
    {m} raus
    {m} rausnehmen
    {m} aus TaxCalc löschen
    {m} aus TaxCalc nehmen
    {m} wird aufgelöst, bitte trennen
    {m} gibt es nicht mehr, entfernen
    {m} wird nicht mehr gebraucht, trennen
    {m} ist nicht mehr in Gebrauch, abmelden
    {d} abschalten in TaxCalc
    {d} ausloggen
    {d} aus dem System nehmen
    {d} rausnehmen
    {d} wird abgebaut, abmelden
    {d} wird umgebaut, Display trennen
    {d} zieht um, trenne das Panel
    das Display in {d} kommt weg, trennen
    das Panel ist kaputt und kommt weg, entferne es
    das alte Display abmelden
    die Kickle geht zurück an den Händler, abmelden
    die Kickle abmelden
    das CTOUCH ist verkauft, nimm es raus
    melde die Kickle ab
    melde das Gerät in {d} ab
    melde mein Postfach ab
    melde mich bei TaxCalc ab
    melde mich ab
    logg die Kickle aus
    logge {d} aus
    log mich aus TaxCalc aus
    deregistriere {d}
    deregistriere das Gerät
    streiche {d} von der Geräteliste
    streiche {m} aus TaxCalc
    streich {u} aus TaxCalc
    lösche die Verbindung mit Outlook
    lösche meine Verbindung
    lösche mein Konto aus TaxCalc
    lösche die Anbindung von {u}
    entferne das Display in {d}
    entferne {u} aus TaxCalc
    entferne mein Konto aus TaxCalc
    entferne die App aus unserem Tenant
    entferne alle Zugriffe von {c}
    {u} ist gegangen, nimm das Postfach raus
    {u} hat gekündigt, Postfach trennen
    {u} geht in Rente, Zugriff entziehen
    {u} arbeitet nicht mehr bei uns, Zugriff weg
    {u} gehört nicht mehr zu uns, trenne {m}
    {u} ist ausgeschieden, bitte {m} abmelden
    Kollege ist ausgeschieden, Postfach trennen
    die Praktikantin ist weg, {m} trennen
    trenne {m}, weil {u} weg ist
    trenne {m}, da wir umsteigen
    wir wechseln zu einer anderen Software, alles trennen
    wir wechseln das System, Zugriff widerrufen
    wir nutzen die Kickle nicht mehr, abmelden
    Kunde {c} hat gekündigt, alles trennen
    Kunde {c} ist weg, Verbindungen löschen
    Mandant {t} kündigt, Zugriff entziehen
    Postfach trennen
    Postfach abmelden
    Postfach entfernen
    Mailbox trennen
    Display trennen
    Display abmelden
    Kickle trennen
    Verbindung trennen
    Verbindung trennen bitte
    Verbindung aufheben
    Verknüpfung aufheben
    Anbindung kündigen
    hebe die Verbindung von {m} auf
    hebe die Zustimmung für TaxCalc auf
    schalte TaxCalc für mein Postfach ab
    schalte den Zugriff auf {m} aus
    deaktiviere den Zugriff von TaxCalc
    deaktiviere die Kickle in {d}
    disconnect {m}
    disconnecte mein Postfach
    unlink {m}
    revoke Zugriff für TaxCalc
    remove {m} bitte
    können Sie mein Postfach wieder trennen
    könnten Sie {m} aus TaxCalc entfernen
    würden Sie bitte das Display abmelden
    würdest du den Zugriff von TaxCalc wieder wegnehmen
    ich bitte Sie, mein Postfach zu trennen
    ich bitte um Trennung von {m}
    bitte um Löschung der Verbindung
    bitte um Entzug der Zustimmung
    aus Datenschutzgründen mein Postfach trennen
    ich habe es mir überlegt, trenne mein Postfach wieder
    mir ist das nicht geheuer, nimm den Zugriff weg
    setz der Verbindung mit {m} ein Ende
    trene {m}
    trenen {d}
    abmeldn {d}
    Postfach trenne bitte
    nimm {m} use
    seit {u} nicht mehr bei uns ist, soll {m} nicht länger verbunden bleiben, bitte trennen
    wir haben den Anbieter gewechselt und möchten alle Postfächer trennen
    ich gehe Ende des Monats in Rente, bitte mein Postfach abmelden
    das Display in {d} wurde verkauft, bitte die Verbindung löschen
    der Besprechungsraum {d} wird zum Lager, das Gerät bitte abmelden
    aus Sicherheitsgründen soll TaxCalc keinen Zugriff mehr auf {m} haben
    bitte entziehen Sie der App die Berechtigung, wir brauchen sie nicht mehr
    die Zustimmung, die ich erteilt habe, möchte ich widerrufen
    Zugriff auf meine Mails wieder wegnehmen bitte
    Verbindung zu {m} löschen
    Abmeldung von {d}
    Löschung meines Postfachs aus TaxCalc
    Trennung von {m} bitte
    Widerruf der Zustimmung für {t}
    Entzug der Rechte für die Kickle
    Abmeldung der Kickle
    Abmeldung von {m}
    Löschung der Verbindung zu {m}
    Entfernung von {m} aus TaxCalc
    Entkopplung von {d}
    Kündigung der Verbindung von {t}
    Rücknahme der Zustimmung für TaxCalc
    nimm TaxCalc den Zugriff auf meine Mails wieder weg
    Zugriff auf mein Postfach wieder wegnehmen
    alle Postfächer trennen, wir haben gewechselt
    Postfach abmelden, ich gehe in Rente
    {m} soll nicht mehr von TaxCalc (gelesen|genutzt|benutzt) werden
    wir (wechseln|steigen um|hören auf), bitte (unsere Postfächer|alle Geräte|{m}) (trennen|abmelden)
    ich (gehe|kündige|wechsle die Firma), bitte mein Postfach (trennen|abmelden|entfernen)
    zieh bei meinem Postfach den Stecker
    zieht TaxCalc bei uns den Stecker
    schmeiß {m} aus TaxCalc
    schmeiß {d} raus
    schmeiß die Kickle aus unserem Kalender
    hol mein Postfach da wieder raus
    ich will mein Postfach wieder aus TaxCalc raushaben
    ich möchte nicht länger, dass TaxCalc in meine Mails schaut
    TaxCalc braucht meine Mails nicht mehr zu lesen, nimm den Zugriff weg
    mir ist nicht wohl dabei, dass ihr in mein Postfach könnt, bitte Zugriff löschen
    kapp die Leitung zu {m}
    kappen Sie bitte die Anbindung von {m}
    mach {m} wieder los
    mach die Verbindung zu meinem Outlook dicht
    mach Schluss mit der Verbindung zu {m}
    dreh TaxCalc den Zugriff auf {m} ab
    dreh der Kickle den Zugang ab
    nimm TaxCalc die Rechte an {m} weg
    nimm {d} vom Netz
    nimm {d} aus der Verwaltung
    {u} hat zum Monatsende aufgehört, deshalb {m} abhängen
    {u} ist in Rente, ihr Postfach kann abgeklemmt werden
    {u} ist jetzt bei der Konkurrenz, trenn sofort {m}
    wir wechseln zu einem anderen Anbieter, bitte alle Postfächer lösen
    unser Vertrag ist ausgelaufen, bitte alles abklemmen
    wir haben TaxCalc gekündigt, also raus mit den Postfächern
    ich scheide aus, bitte meine Zustimmungen beenden
    ich verlasse die Kanzlei, mein Postfach soll vorher noch getrennt werden
    hiermit widerrufe ich meine Einwilligung für {m}
    meine Einwilligung von damals ziehe ich zurück, Zugriff beenden
    ich ziehe als Administrator die Zustimmung für unseren Tenant zurück
    Admin Consent für TaxCalc-Hub bei uns wieder entfernen
    revoke den Zugriff von TaxCalc
    revoke die Rechte der Kickle
    unlink mein Postfach
    bitte {m} unlinken
    disconnecte {d}
    remove {m} aus TaxCalc
    logout auf {d}
    melde das Board in {d} ab
    melde die CTOUCH vom Raumkonto ab
    Abmeldung {d} bitte
    lösch die Anmeldung auf {d}
    das Leihgerät geht zurück, bitte {d} abmelden
    {d} wurde geklaut, Zugriff sofort entziehen
    die Kickle ist kaputt und kommt nicht wieder, austragen bitte
    {d} wird zum Lager, Display bitte abkoppeln
    das Board zieht in ein anderes Haus um, hier bitte lösen
    {d} soll unseren Kalender nicht mehr anzeigen, Verbindung weg
    der Bildschirm in {d} hat bei uns nichts mehr verloren, trenn ihn
    trage {d} aus
    trag {m} aus TaxCalc aus
    {m} austragen
    {m} bitte vom Communications Centre lösen
    {m} kann wieder ab
    kann {m} wieder abgehängt werden, das nutzt keiner mehr
    dürfte ich Sie bitten, {m} zu trennen
    wären Sie so lieb, mein Postfach wieder abzukoppeln
    ich hätte mein Postfach gern wieder getrennt
    es wäre schön, wenn {m} nicht mehr verbunden wäre, bitte trennen
    würdet ihr {m} bitte rausnehmen
    das Postfach {m} wird aufgelöst, Verbindung bitte beenden
    {m} wurde mit einem anderen Postfach zusammengelegt, alte Verbindung löschen
    letzten Monat das falsche Postfach verbunden, bitte {m} wieder trennen
    {m} war nur zum Testen verbunden, abhängen
    DSGVO: bitte jeden Zugriff auf mein Postfach beenden
    nach Artikel 7 DSGVO widerrufe ich, Zugriff auf {m} löschen
    wegen eines Sicherheitsvorfalls muss {m} sofort getrennt werden
    es liest jemand mit, trenn mein Postfach
    alles was {u} verbunden hatte bitte trennen
    sämtliche Geräte bei {t} abmelden
    Kündigung der Verbindung {m}
    ich kündige die Anbindung von {m}
    Ende der Verbindung mit {d} bitte
    häng mi ab von TaxCalc
    tua mei Postfach wieder weg von TaxCalc
    chönd ihr mis Postfach wieder abhänke
    nehmts {m} wieder raus
    mach mal {m} ab
    trenn meine Dienstmail, ich gehe am Montag in Rente
    meine Mail bitte von TaxCalc lösen, danke für alles
    {m} runter
    {m} trennen, danke
    {d} trennen, danke
    entferne {d} aus der Liste
    entferne die Kickle aus unserem Kalender
    entferne mich
    nimm mich aus TaxCalc raus
    nimm {u} raus, sie arbeitet nicht mehr hier
    nimm den Zugriff auf {m} weg
    nimm TaxCalc die Berechtigung für meine Mails
    entzieh {u} den Zugriff, er wurde entlassen
    Berechtigung auf {m} entziehen
    entziehe TaxCalc alle Rechte bei {t}
    zieh die Zustimmung für {c} zurück
    Zustimmung für TaxCalc-Hub widerrufen
    ich widerrufe die Vollmacht von damals
    unterbrich die Verbindung mit {m} dauerhaft
    kapp die Verbindung von {d} zum Kalender
    Verbindung mit {d} beenden
    beende die Kopplung mit TaxCalc
    beende den Zugriff von CTOUCH auf unseren Kalender
    beende den Zugang zu meinem Posteingang
    hör auf, meine Mails abzurufen, ich widerrufe den Zugriff
    sperr TaxCalc von {m} aus
    deaktiviere die Anbindung von {u}
    deaktiviere die Tafel in {d}
    schalte die Kopplung von {d} ab
    abmelden {d}
    melde das Tablet bei {d} ab
    melde alle Bildschirme im dritten Stock ab, wir ziehen um
    log {d} aus, da ist noch das Konto von {u} drauf
    am Panel im Flur bitte ausloggen
    der Bildschirm aus der Kantine ist verkauft, mach die Verbindung weg
    die Praxis schließt, deshalb können alle Postfächer raus
    ich bin die neue Inhaberin, nimm das Postfach vom Vorgänger raus
    unsere Zusammenarbeit mit {c} ist vorbei, entferne deren Anbindung
    {u} ist lange krank, trenn ihre Mail, weil niemand draufschaut
    Laptop gestohlen, sofort mein Postfach trennen
    wir wurden gehackt, nimm TaxCalc jetzt von {m} weg!
    mein Postfach soll aus dem Communications Centre raus, ich will nicht, dass alle mitlesen
    {m} trenenn bitte
    trene mein Postfach
    {d} entferen
    {d} disconnecten bitte
    disconnect meine Mail
    revoke Consent {t}
    sign out {d}
    wären Sie so gut, {d} aus dem Kalender zu nehmen, es wird ein Lagerraum
    kann die Anbindung von meinem Postfach heute noch weg
    bitte das Postfach des ausgeschiedenen Partners trennen, der Vertrag ist gekündigt
    wir wollen nicht mehr mit TaxCalc arbeiten, löse alle unsere Postfächer
    mit sofortiger Wirkung {u} den Zugriff wegnehmen
    da ich meinen Auftrag bei {c} am Freitag abschließe, bitte ich Sie, jetzt alle Verbindungen auf meinen Namen und mein Postfach zu entfernen
    trenn mich vno TaxCalc
    {m} entfrenen
    lösch meine verbindng
    widerufe die Zustimmung für {m}
    melde {d} ab, der Bildschrim geht an den Lieferanten zurück
    das Gemeindehaus macht zu, die Tafeln im großen Saal können von unserem Kalender weg
    bitte nehmt meine private Adresse {m} raus, die hätte da nie reingedurft
    stöpsel {m} ab
    stöpsel die Kickle wieder aus unserem Kalender aus
    steck {d} vom Kalender ab
    nabel mein Postfach von TaxCalc ab
    klink {m} wieder aus
    klinke mein Outlook bei euch aus
    binde {m} wieder los von TaxCalc
    dreh TaxCalc den Hahn zu
    dreh den Hahn zu für {m}
    sperr TaxCalc aus meinem Postfach aus
    sperre TaxCalc den Zugang zu meinem Kalender
    sperrt die Kickle aus unserem Tenant aus
    jag TaxCalc aus meinem Postfach
    verbanne die Kickle aus unserem Tenant
    mach TaxCalc bei uns dicht, Zugriff weg
    zieh einen Schlussstrich unter die Anbindung von {m}
    setz {u} vor die Tür, Zugriff entfernen
    nimm der App die Schlüssel wieder ab
    nimm {d} wieder aus dem Kalender
    nimm unsere Tafel aus der Anbindung
    nimm den Haken bei {m} raus, das soll nicht mehr verbunden sein
    erkläre die Zustimmung für {t} für ungültig
    setz die Zustimmung für TaxCalc außer Kraft
    hebe den Zugriff von TaxCalc auf {m} auf
    hebe meine Einwilligung auf
    mach die erteilte Zustimmung für {t} ungültig
    annulliere die Einwilligung für {t}
    erteilte Zustimmung zurücknehmen
    Rechte von TaxCalc zurücknehmen
    aberkenne {u} die Berechtigung
    entzieh {d} die Leserechte auf {m}
    entlasse {d} aus der Verwaltung
    entbinde TaxCalc von jedem Zugriff auf {m}
    entferne das Token von {m}
    lösch das Token von {d}
    lösch alles, was TaxCalc über mein Postfach verbindet
    tilge {m} aus der Anbindung
    trag die Tafel in {d} wieder aus
    lösch {d} aus der Geräteliste
    streiche {u} samt Postfach
    schmeiß {u} samt Postfach aus TaxCalc raus
    wirf die Tafel aus dem System
    wirf die App aus unserem Mandanten
    räum die Verbindungen von {u} weg
    räum {d} aus dem System, das Ding ist verschrottet
    mustere {d} aus
    {d} ausmustern, Verbindung lösen
    lege {d} still
    leg die Anbindung von {m} still
    bau die Verbindung zu {m} ab
    bau die Kopplung von {d} zurück
    löse die Kopplung mit {d} auf
    löse das Raumkonto {m} von der Tafel
    Kopplung lösen, {d}
    Bindung an TaxCalc lösen
    Loslösung von TaxCalc bitte
    Zugriffsentzug für {u}
    Entzug des Zugriffs auf {m} mit sofortiger Wirkung
    Beendigung der Anbindung von {m}
    Stilllegung von {d} bitte
    Rückbau der Anbindung bei {t}
    Sperrung des Zugriffs auf {m}
    Austragung von {d}
    Auflösung der Verbindung mit {m}
    Deaktivierung meines Postfachs in TaxCalc bitte
    Deregistrierung von {d}
    {m} soll raus aus dem Communications Centre
    {m} ist abzumelden
    {m} gehört getrennt
    {m} muss bis heute Abend getrennt sein, tu es gleich
    {d} muss weg vom Netz
    {d} ist aus der Liste zu nehmen
    {d} hat ausgedient, melde es ab
    die Verbindung zu {m} ist zu beenden
    die Anbindung von {c} ist zu löschen
    der Zugriff auf {m} ist mir unheimlich, kapp ihn
    unser Bildschirm im Foyer wird ersetzt, den alten bitte lösen
    mein Postfach gehört da nicht mehr rein, lös es
    mein Outlook soll wieder nur mir gehören, nimm TaxCalc weg
    meine Mails gehen TaxCalc nichts mehr an, mach die Verbindung weg
    ich will keine Verbindung mehr zwischen TaxCalc und {m}
    ich möchte TaxCalc von meinem Postfach fernhalten, Zugriff entziehen
    ich hätte TaxCalc gern aus meinem Outlook draußen
    ich brauche {m} getrennt, noch vor der Prüfung
    ich muss {d} abmelden, weil der Vermieter den Raum zurücknimmt
    wir müssen {m} abhängen, weil die Adresse verkauft wurde
    damit niemand mehr mitliest, häng mein Postfach ab
    damit die Nachfolgerin sauber anfangen kann, trenne das Postfach von {u}
    weil {u} im Streit gegangen ist, sofort alle Zugriffe weg
    nachdem {u} uns verlassen hat, ist {m} zu trennen
    da das Display verkauft ist, Verbindung lösen
    seit gestern gibt es die Filiale nicht mehr, melde {d} ab
    wegen Praxisaufgabe alle Postfächer trennen
    wegen Anbieterwechsel {m} abmelden
    Mitarbeiter ausgetreten: Zugriff {u} löschen
    Austritt {u}, bitte {m} abhängen
    hallo, {u} ist seit gestern weg. Bitte das Postfach trennen.
    guten Tag, wir schließen den Standort. Alle Displays bitte abmelden.
    grüezi, chönd Sie {d} abhänke
    servus, häng {m} ab, brauch ma nimmer
    moin, {d} kann ab, bitte abmelden
    bei {d} bitte ausstecken, wir wollen den Kalender dort nimmer sehen
    könnte man {m} wieder entkoppeln, ich bitte darum
    kannst du dafür sorgen, dass TaxCalc nicht mehr an {m} kommt
    sorg dafür, dass {u} keinen Zugriff mehr hat
    sorgt bitte dafür, dass {d} aus dem Kalender verschwindet
    wäre es möglich, {m} heute noch abzuklemmen
    hätten Sie die Güte, {d} abzumelden
    ich bitte höflich um Löschung aller Berechtigungen bei {t}
    wieso liest TaxCalc immer noch mit, ich arbeite dort nicht mehr, trenn das
    schon dreimal gesagt, {m} soll raus, jetzt macht das mal
    ihr habt immer noch Zugriff auf meine Mails, das reicht jetzt, weg damit
    TaxCalc und mein Postfach gehen ab heute getrennte Wege, bitte lösen
    nicht den Antrag, das verbundene Postfach selbst soll weg, {m}
    nicht nur pausieren, {m} endgültig trennen
    bis jetzt war {m} verbunden, ab heute soll es das nicht mehr sein
    gestern verbunden, heute bereut, mach {m} wieder ab
    ein Jahr lang dran, jetzt raus damit, {d}
    was {u} an TaxCalc angehängt hat, bitte wieder lösen
    das Postfach, das als Zweites verbunden ist, soll raus
    den Zugriff, den ich TaxCalc gegeben habe, nehme ich wieder weg`,

  reauthorise: `
    (erneut|nochmal|noch einmal|wieder|neu) (autorisieren|anmelden|verbinden|einloggen|verknüpfen) (|bitte|für {m}|mit meinem eigenen Konto)
    (autorisiere|verbinde|verknüpfe) (mein Postfach|{m}|{d}|es) (erneut|noch einmal|wieder|neu|nochmal)
    (erneuere|aktualisiere|reaktiviere|verlängere) (die Verbindung|mein Postfach|{m}|das Token|die Autorisierung|meinen Zugriff|{d})
    stelle (die Verbindung|den Zugriff|die Verknüpfung) wieder her
    re-authoirse (|mein Postfach|{m})
    re-authorise (|mein Postfach|bitte)
    (neu|erneut) (autorisieren|anmelden) (|bitte)
    ich (möchte|will|muss) mich (erneut|wieder|noch einmal|nochmal) (anmelden|einloggen|autorisieren)
    melde (mich|das Display|{d}) (wieder|erneut|noch einmal|nochmal) an
    (schick|sende|gib) mir einen neuen (Link|Code|Anmeldelink|Gerätecode) (|bitte|für {m})
    neuer (Link|Code|Anmeldelink|Gerätecode) (bitte|für {d}|nötig|)
    (der Link|der Code|mein Code) ist abgelaufen, (neuen bitte|schick einen neuen|noch einmal)
    (mein Token|meine Sitzung|meine Anmeldung|die Verbindung) ist abgelaufen, (erneuern|bitte erneut anmelden|ich will weiter)
    (anmelden|Anmeldung|einloggen) mit (dem richtigen|einem anderen|meinem eigenen) Konto
    (nimm|benutze|verwende) (das richtige|ein anderes|mein eigenes) Konto (|für {m}|diesmal)
    (falsches Konto benutzt|ich war mit dem falschen Konto angemeldet|der Admin hat sich statt mir angemeldet), (nochmal|noch einmal bitte|jetzt mit meinem)
    mein Passwort (wurde geändert|ist neu), (neu verbinden|Verbindung erneuern|wieder anmelden)
    (das Display|die Kickle|{d}|mein Postfach) wurde (abgemeldet|getrennt), (wieder verbinden|erneut anmelden|verbinde es neu)
    ({m}|{d}|es) muss (neu|erneut|wieder) (verbunden|autorisiert|angemeldet) werden
    (die Anmeldung|das Einloggen|die Autorisierung) (wiederholen|erneut versuchen|noch einmal machen)
    (versuch|lass mich) es (noch einmal|nochmal) (versuchen|mit dem richtigen Konto|)
    anmelden als {m} (|diesmal)
    ich will (den Zugriff|die Verbindung|das Token) (erneuern|verlängern|wiederherstellen)
    (Anmeldung|Autorisierung) (von vorne|von Anfang an|noch einmal) bitte
    (Zustimmung|Token|Verbindung) (auffrischen|erneuern|aktualisieren)
    die Kickle wurde (getrennt|abgemeldet), bring sie wieder online (mit dem Raumkonto|)
    (frischer|neuer) (Link|Code) (bitte|gewünscht)
    (bitte|könnten Sie) {m} neu (verbinden|autorisieren|anmelden)
    bring (mein Postfach|die Kickle|{d}) wieder (online|rein)
    (alter|abgelaufener) (Link|Code), (neuen bitte|bitte einen neuen)
    melde mich neu an
    nochmal anmelden für mein Postfach
    nochmal anmelden
    neu anmelden
    neu verbinden bitte
    neu verknüpfen
    wieder verbinden
    wieder anmelden {d}
    nochmal versuchen mit der Anmeldung
    noch einmal einloggen
    den Link nochmal schicken
    schick den Link nochmal
    schick mir den Link erneut
    schick den Anmeldelink noch einmal
    schick einen neuen Code
    schick einen frischen Code für {d}
    schick {u} einen neuen Link
    kann ich einen neuen Link haben
    kann ich einen neuen Code bekommen
    kann ich es nochmal versuchen
    kann ich mich nochmal anmelden
    kann ich es mit einem anderen Konto machen
    darf ich nochmal
    könnten Sie mir einen neuen Link schicken
    könnten Sie den Link erneut senden
    ich hätte gern einen neuen Link
    ich brauche einen neuen Link
    ich brauche einen neuen Code für {d}
    gib mir einen neuen Kopplungscode
    anderer Link bitte
    anderer Code bitte
    Code abgelaufen, neuen bitte
    Code geht nicht mehr, neuen bitte
    Link abgelaufen
    Link zu spät geöffnet, neuen bitte
    Link verloren, schick ihn nochmal
    ich war zu langsam, neuer Code
    ich habe den Link gelöscht, schick ihn erneut
    ich habe zu lange gewartet, schick einen neuen Link
    Token abgelaufen, erneuern
    Token erneuern
    erneuere das Token von {m}
    erneuere die Zustimmung
    erneuere die Anmeldung von {d}
    erneuere meine Verbindung
    erneuern bitte
    frische die Verbindung von {m} auf
    stell die Verbindung wieder her
    stell die Verbindung mit {m} wieder her
    stell mein Postfach wieder her
    repariere die Verbindung
    verlängere die Verbindung von {m}
    verlängere meinen Zugriff
    reaktiviere {m}
    reaktiviere {d}
    autorisiere neu
    autorisiere {m} nochmal
    verbinde {m} wieder
    verbinde {d} neu
    verbinde mein Postfach neu
    verbinde das Display wieder
    schließ {d} wieder an
    bring {d} wieder online
    bring die Kickle zurück online
    hol mein Postfach wieder rein
    mach die Verbindung neu
    mein Zugang ist weg, ich will ihn wieder
    meine Verbindung ist abgerissen, neu verbinden
    mein Postfach ist rausgeflogen, verbinde es wieder
    mein Zugriff ist abgelaufen, verlängern
    der Zugriff von {m} ist abgelaufen, erneuere ihn
    die Anmeldung ist abgelaufen, ich will nochmal
    die Sitzung von {d} ist abgelaufen, melde es neu an
    die Kickle ist ausgeloggt, melde sie wieder an
    die Kickle will eine Anmeldung, bitte neu anmelden
    {d} ist abgemeldet, wieder anmelden
    {d} ist rausgeflogen, neu verbinden
    {d} neu anmelden
    {d} neu verbinden
    {d} nochmal einloggen
    {m} neu verbinden
    {m} neu anmelden
    {m} nach Passwortwechsel wieder verbinden
    {m} erneuern
    Passwort geändert, neu verbinden
    neues Passwort, Postfach neu anmelden
    neues Handy, bei TaxCalc neu anmelden
    ich habe mein Passwort geändert und muss neu verbinden
    ich habe mich mit dem falschen Konto angemeldet, nochmal
    ich war mit meinem Privatkonto angemeldet, noch einmal
    ich war als Admin angemeldet, es soll mein eigenes Konto sein
    ich habe das falsche Konto gewählt, lass mich neu wählen
    ich will es mit dem richtigen Konto wiederholen
    ich will mich mit {m} anmelden
    ich will das Konto wechseln
    ich will da weitermachen, wo es abgelaufen ist, neu anmelden
    anderes Konto wählen
    anderes Konto nehmen
    diesmal das richtige Konto
    wechsle das Konto
    mit dem richtigen Konto wiederholen
    nochmals anmelden bitte
    wiederhole die Anmeldung
    beginne die Anmeldung neu
    ich bitte Sie, {d} neu zu verbinden
    bitte um einen neuen Link
    bitte um Erneuerung der Verbindung
    reconnect mein Postfach
    reconnect {d}
    re-login bitte
    reauth {m}
    refresh Token
    schick ma nochmal den Link
    is abgelaufen, neuer Link bitte
    nomal amelde bitte
    neu anmelen
    erneut anmleden
    seit ich ein neues Passwort habe, muss mein Postfach wieder angemeldet werden, bitte Link schicken
    der Code an der Kickle ist inzwischen abgelaufen, ich brauche einen frischen
    ich habe mich vorhin versehentlich mit dem Privatkonto angemeldet und möchte es richtig machen
    das Display hat sich über Nacht abgemeldet, ich möchte es wieder einbuchen
    die Zustimmung ist ausgelaufen, bitte neu anfordern
    mein Postfach war schon verbunden, jetzt soll es wieder verbunden werden
    bitte {m} wieder anschließen, die Verbindung ist verloren gegangen
    könnten Sie die Anmeldung für {d} nochmals starten
    ich hätte die Anmeldung gern noch einmal von vorn
    lass mich das mit dem Dienstkonto wiederholen
    anderes Konto, bitte nochmal
    statt des Admins soll ich mich selbst anmelden, bitte nochmal
    erneute Anmeldung für {m}
    erneute Zustimmung für TaxCalc anfordern
    Wiederanmeldung der Kickle
    Verbindung von {m} erneuern
    Verlängerung für {m}
    {d} wieder ans Laufen bringen, Anmeldung abgelaufen
    Re-Autorisierung bitte
    neuen Link für {u}
    neue Einladung bitte, die alte ist abgelaufen
    nochmals Code
    Sitzung abgelaufen, nochmal rein
    Code für {d} erneut senden
    frische Anmeldung für die Kickle
    Wiederanmeldung
    Neuanmeldung der Kickle
    Neuanmeldung für {d}
    Neuverbindung von {m}
    Wiederverbindung bitte
    Kickle neu anmelden
    Kickle wieder verbinden
    Display neu koppeln
    Postfach neu verbinden
    Postfach wieder anbinden
    die alte Anmeldung gilt nicht mehr, neu bitte
    den Anmeldelink noch mal
    der Link von heute früh tut nichts mehr, schick einen frischen
    ich hab zu spät auf den Link geklickt, schick noch einen
    der Link in deiner Nachricht ist angeblich ungültig, ich hätte gern einen neuen
    die Mail mit dem Link ist weg, schickst du ihn noch mal
    hab aus Versehen das Fenster zugemacht, lass mich neu anmelden
    mein Browser ist beim Anmelden abgestürzt, geht das noch mal
    ich war im falschen Chrome-Profil, bitte noch mal mit dem richtigen Konto
    ich hatte das Schulkonto genommen und das war falsch, ich will mich als {m} anmelden
    diesmal mit meinem Dienstkonto bitte
    noch mal, aber mit {m}
    es sollte {m} sein und nicht mein privates, bitte den Link erneut
    er sagt, ich muss mich wieder anmelden, schick's rüber
    in TaxCalc steht "Anmeldung erforderlich", her mit dem Link
    TaxCalc will eine erneute Anmeldung, gib mir bitte den Link
    TaxCalc sagt, die Verbindung soll erneuert werden, mach das
    taxcalc will dass ich neu autorisiere
    ich bekam eine Warnung, dass die Berechtigung bald abläuft, erneuere sie
    die Autorisierung läuft morgen aus, bitte jetzt schon verlängern
    verlängern bitte, {m}
    {m} refreshen
    seit ich MFA habe, muss ich überall neu rein, hier auch, also bitte einen Link
    neue Authenticator-App, deshalb neu koppeln
    bei uns wurden alle Kennwörter zurückgesetzt, mein Postfach muss also wieder angemeldet werden
    PW zurückgesetzt, {m} wieder dranhängen
    wir haben die Domain gewechselt, verbinde mein Postfach neu unter der neuen Adresse
    nach der Migration müssen alle Postfächer neu angemeldet werden, fang mit {m} an
    die Kickle ist auf Werkseinstellungen zurückgesetzt, melde sie wieder an
    Werksreset an {d} gemacht, neu registrieren
    {d} hatte ein Update und will wieder einen Code
    der Code an {d} war weg, bevor ich mein Handy hatte, gib mir einen anderen
    neuer Gerätecode für die Tafel im Flur
    ich hab den Code zu langsam getippt, noch einen bitte
    der Bildschirm im Flur ist wieder in der Anmeldemaske, logge ihn wieder ein
    das Panel bei {d} hat sein Konto verloren, melde es mit {m} neu an
    {d} ist seit dem Umbau offline, bring es wieder in den Kalender
    neu koppeln: {d}
    nochmla anmelden bitte
    neuen Lnik bitte
    schick mir neuen Anmdelelink
    neu autorisieren: {m}
    dürfte ich es bitte noch einmal mit dem richtigen Konto probieren
    Entschuldigung, falsches Konto angeklickt, darf ich noch mal
    das war das Konto meiner Frau, ich will es mit meinem wiederholen
    unser Admin hat sein eigenes Postfach statt {m} drangehängt, mach es noch mal mit dem richtigen
    letztes Mal wurde es nicht fertig, ich will die Anmeldung jetzt abschließen
    ich war beim Einloggen stehen geblieben, schick mir den Schritt noch mal
    vorige Woche auf halbem Weg aufgehört, jetzt bitte den Link für {m} erneut
    hi, gibst du {u} noch einen Link, ihrer ist abgelaufen
    Kunde kommt nicht weiter, Link abgelaufen, bitte neuen an {u}
    TaxCalc erneut berechtigen bitte, das Token ist ungültig geworden
    Sitzung abgelaufen, noch mal bitte
    Verbindung abgebrochen, bitte wiederherstellen
    bis gestern lief mein Postfach, ich will es wieder anhängen
    nochmal probieren mit anderem Account
    der Knopf "Erneut autorisieren" in TaxCalc führt zu dir, also starte das bitte
    schick neuen Cdoe
    nocheinmal einloggen bitte
    Link abgelafuen, neuen bitte
    falsches Knoto, noch mal von vorn
    Verbindugn erneuern
    mein Handy ist ins Wasser gefallen und jetzt muss ich mich für die Mailanbindung neu ausweisen
    {m} war verbunden und ist wegen der neuen Sicherheitsregeln rausgefallen, häng es wieder dran
    stöpsel {m} wieder an
    häng {d} wieder an den Kalender
    docke {d} wieder an
    hol {d} zurück ins System
    weck die Verbindung von {m} wieder auf
    belebe die Verbindung zu {m} wieder
    bring {m} wieder zum Laufen, die Anmeldung war abgelaufen
    mach mein Postfach wieder scharf, die Anmeldung ist weg
    flick die Verbindung zu {m}, bitte neu anmelden
    aktualisiere die Anmeldung von {d}
    setze meine Anmeldung neu auf
    setz die Kopplung von {d} neu auf
    stell den Zugang zu {m} wieder her
    gib TaxCalc den Zugriff auf {m} zurück, er ist verfallen
    gib mir noch einen Versuch mit dem Anmelden
    generiere einen neuen Code für {d}
    erzeuge mir einen frischen Anmeldelink
    stell mir einen neuen Link aus
    lass mir bitte noch mal einen Link zukommen
    leite mir den Anmeldelink noch einmal weiter
    wirf mir noch einen Code rüber
    wechsel bitte auf mein Dienstkonto und noch mal
    tausche das Konto an {d} gegen {m}
    nimm jetzt {m} statt des alten Kontos und melde neu an
    ersetze die alte Anmeldung durch eine neue mit {m}
    ich möchte mich ummelden, es war das falsche Konto
    ich möchte die Anmeldung wiederholen
    ich möchte die Zustimmung auffrischen
    ich hätte den Code gern noch mal
    ich bräuchte noch mal den Link von gestern
    ich benötige einen neuen Anmeldecode
    ich müsste mich wohl noch einmal einloggen, schickst du mir was
    ich soll mein Postfach neu bestätigen, bitte den Link
    wir müssten {d} neu koppeln
    es braucht wieder eine Anmeldung für {m}
    {m} ist neu zu autorisieren
    {d} ist wieder anzumelden
    {m} gehört neu angemeldet
    die Anmeldung von {m} wäre zu erneuern
    die Kopplung von {d} ist verloren, bitte neu
    Neukopplung {d}
    Kontowechsel an {d} auf {m}
    Kontowechsel bitte, ich war privat angemeldet
    Erneuerung der Anmeldung für {m}
    Auffrischung der Zustimmung bitte
    Wiederholung der Anmeldung
    Wiederherstellung der Verbindung {m}
    Ersatzlink bitte
    Ersatzcode für {d}
    Link Nummer zwei bitte
    zweiter Versuch, Link bitte
    nächster Versuch mit dem richtigen Konto
    damit die Mails wieder kommen, melde {m} neu an
    damit {d} wieder Termine zeigt, neu koppeln
    weil mein Kennwort neu ist, will ich die Verbindung erneuern
    nachdem die IT mein Konto entsperrt hat, will ich mich neu anmelden
    seit dem Umzug auf den neuen Tenant ist {m} draußen, bitte neu anmelden
    hallo, ich bin zu spät dran gewesen. Neuen Link bitte.
    grüezi, de Code isch abgloffe, no eine bitte
    servus, der Link geht nimmer, schick ma an neuen
    moin, einmal neu anmelden bitte
    könntest du den Code für {d} noch mal auswerfen
    wären Sie so freundlich, mir einen neuen Link zu senden
    kaum war ich Kaffee holen, war der Code weg, gib mir einen neuen
    immer läuft mir dieser Code davon, gib mir noch einen
    das ging schief mit dem Konto, lass mich noch mal ran`,

  why_stuck: `
    warum (funktioniert|geht|klappt|läuft) (es|mein Postfach|die Kickle|{d}|{m}|das) (nicht|noch nicht|immer noch nicht)
    warum (hänge ich fest|hängt es|dauert es so lange|ist {t} blockiert|warte ich noch|steht {r} still)
    warum (ist|wurde|wird) (meine Anfrage|{r}|mein Postfach|es) (abgelehnt|nicht verbunden|blockiert|getrennt|nicht aktiv)
    (es|das|der Link|die Verbindung|mein Postfach|die Anmeldung|der Code) (funktioniert nicht|geht nicht|klappt nicht|schlägt fehl|hängt|ist kaputt)
    ich (hänge fest|komme nicht weiter|stecke fest|komme nicht rein) (|bei Microsoft|bei der Anmeldung|auf dieser Seite)
    ich (bekomme|habe|sehe|erhalte) (einen|diese|immer eine|eine) (Fehler|Fehlermeldung|Meldung|Fehlercode|Warnung) (|beim Anmelden|von Microsoft)
    ich kann (mich nicht anmelden|nicht weiter|nicht verbinden|nicht akzeptieren|es nicht abschließen)
    (Microsoft|er|die Seite) (sagt|zeigt|verlangt) (Administratorgenehmigung erforderlich|Genehmigung erforderlich|einen Administrator|Zugriff verweigert|ich habe keine Rechte)
    (Administratorgenehmigung erforderlich|Genehmigung durch Administrator erforderlich|need admin approval) (|was nun|schon wieder)
    {e} (|was nun|Hilfe|was bedeutet das)
    ich bekomme {e} (|beim Anmelden|für {m})
    was bedeutet {e}
    (der Admin|mein Chef|{u}) hat (es genehmigt|ja gesagt|zugestimmt), aber (es geht noch nicht|ich sehe die Sperre noch|nichts passiert)
    (genehmigt|zugestimmt), aber (immer noch nichts|es geht nicht|nicht aktiv)
    (immer noch|noch immer) (nicht verbunden|kein Zugriff|nichts|derselbe Fehler|am Warten|nicht aktiv)
    ich warte (schon|seit) (Tagen|Stunden|Montag|ewig) (|und nichts passiert)
    es passiert (nichts|gar nichts) (|wenn ich auf den Knopf drücke|nach dem Akzeptieren)
    was ist (los|das Problem|falsch|die Ursache) (|mit meinem Postfach|mit {m}|bei {t}|mit {d})
    (wer ist dran|wer ist am Zug|wer muss jetzt etwas tun|auf wen warten wir|woran hängt es|worauf warten wir)
    (was|wer) blockiert (meine Anfrage|{r}|{t}|das)
    (es gibt ein|wir haben ein|ich habe ein) Problem mit (meinem Postfach|{m}|{d}|der Verbindung|der Anmeldung)
    (Probleme|Störung|Fehler) (mit|bei) (der Anmeldung|der Kickle|meinem Postfach|{m}|{d})
    (keine Agenda|kein Kalender|keine Termine) (auf dem Display|in {d}|auf der Kickle|zu sehen)
    (das Display|{d}|die Kickle) (zeigt nichts|zeigt keine Termine|bleibt leer|ist leer)
    (gestern|letzte Woche) ging es noch(|, jetzt nicht mehr)
    es (verlangt|fragt) immer wieder (nach Anmeldung|nach einem Admin|nach dem Passwort)
    alles (grün|genehmigt), aber es kommen (keine Mails|nichts) an
    (der Link|der Knopf|die Seite) (tut nichts|gibt einen Fehler|ist tot|bleibt weiß)
    abgelehnt, und ich (weiß nicht|verstehe nicht) warum
    Benutzer (sehen|bekommen) (noch immer|) (die Sperre|die Meldung|die Zustimmungsseite)
    es passiert nichts, wenn ich auf (Akzeptieren|Zustimmen|den Knopf) (drücke|klicke)
    da ist ein (Bug|Fehler) drin
    (wer|welche Person) ist (jetzt|) (an der Reihe|dran|am Zug)
    (geht ned|funzt nicht|tut nicht|spinnt|haut nicht hin)
    (genehmigt|freigegeben), aber (kein Zugriff|keine Mails|kein Kalender)
    warum (fragt er|muss ich) (ständig|immer wieder) (nach einem Admin|neu anmelden)
    (wo klemmt es|wo hakt es|was klemmt|woran hapert es) (bei {t}|mit {m}|)
    es klappt nicht
    es klappt einfach nicht
    es geht nicht
    es geht nicht weiter
    es will nicht
    es hängt
    es bleibt hängen
    es lädt und lädt
    es kommt nichts
    es kommt nichts an
    es kommen keine Mails an
    es kommt eine Fehlermeldung
    es steht need admin approval da
    es erscheint ein Fehler
    es stimmt etwas nicht
    da stimmt was nicht
    da geht was schief
    irgendwo hängt es
    Fehlermeldung
    Fehler
    Error
    Fehler beim Anmelden
    Störung
    fehlgeschlagen
    klappt nicht
    geht nicht
    geht immer noch nicht
    tut nichts
    tut sich nichts
    da tut sich nichts
    er nimmt mein Konto nicht
    er nimmt mein Passwort nicht an
    er sagt, ich brauche einen Administrator
    er kennt mein Konto nicht
    er lädt nicht
    ich komme nicht rein
    ich komme nicht durch
    ich komme an der Anmeldeseite nicht vorbei
    ich komme immer wieder auf dieselbe Seite
    ich bleibe hängen
    ich hänge bei der Zustimmung
    ich hänge
    ich werde blockiert
    ich werde aufgehalten
    ich werde ständig abgemeldet
    ich bekomme keinen Zugriff
    ich bekomme Zugriff verweigert
    ich bekomme eine weiße Seite
    ich bekomme keine Antwort vom Administrator
    ich kriege es nicht verbunden
    ich kriege das Display nicht zum Laufen
    ich kriege {d} nicht online
    ich sehe einen Fehler
    ich sehe keinen Knopf
    ich sehe keine Termine
    ich warte immer noch
    ich warte seit einer Woche auf die Genehmigung
    ich warte schon drei Tage auf Antwort, was ist da los
    ich verstehe den Fehler nicht
    ich darf anscheinend nicht zustimmen
    Microsoft lässt mich nicht durch
    Microsoft sagt nein
    Microsoft blockiert es
    Microsoft verlangt eine Genehmigung
    der Administrator reagiert nicht
    der Administrator macht nichts
    der Administrator findet den Antrag nicht
    der Administrator hat nichts bekommen
    niemand reagiert auf meinen Antrag
    niemand genehmigt das
    niemand antwortet
    keiner meldet sich
    mein Antrag liegt seit Tagen
    mein Antrag bleibt liegen
    mein Antrag kommt nicht an
    mein Antrag wurde abgelehnt, warum
    mein Postfach fliegt ständig raus
    mein Postfach steht auf Rot
    mein Postfach zeigt einen Fehler
    mein Postfach lässt sich nicht verbinden
    meine Verbindung ist einfach weg
    mein Konto wird nicht erkannt
    mein Code wird nicht angenommen
    warum klappt es nicht
    warum wird das verweigert
    warum wurde {r} abgelehnt
    warum ist {d} offline
    warum ist {m} getrennt
    warum dauert {r} so lange
    warum dauert das schon eine Woche
    warum sehe ich Genehmigung erforderlich
    warum hängt {t}
    warum hat {u} keinen Zugriff
    wieso geht das nicht
    wieso bin ich blockiert
    weshalb wurde mein Antrag abgelehnt
    was geht da schief
    was läuft bei {c} falsch
    was mache ich falsch
    was hält {r} auf
    was hält es auf
    was ist der Grund, dass es nicht geht
    wo liegt das Problem
    wo liegt der Fehler
    wo hängt es bei {t}
    worauf wartet {r}
    worauf wartet {m}
    auf wen wartet {r}
    wer muss jetzt bei {t} etwas tun
    woran liegt es
    woran liegt es, dass {d} leer bleibt
    woran scheitert es
    woran scheitert es bei {c}
    wie kommt es, dass mein Postfach nicht geht
    {m} geht nicht
    {m} klappt nicht
    {m} zeigt einen Fehler
    {m} kommt nicht durch
    {d} geht nicht
    {d} zeigt keinen Kalender
    {d} steht auf offline
    {d} fliegt ständig aus TaxCalc
    {d} fragt immer nach einem Code
    {t} hängt
    {t} kommt nicht weiter
    {r} bewegt sich nicht
    {r} steht still
    {r} hängt
    {e} bei {d}
    {e} beim Verbinden
    {e}, was muss ich tun
    bekomme {e}
    gestern genehmigt und immer noch die Sperre
    schon genehmigt, aber das Display bleibt leer
    zugestimmt und trotzdem ein Fehler
    alles gemacht und doch nicht verbunden
    alles versucht, nichts hilft
    schon dreimal probiert
    seit dem Update geht es nicht
    seit heute früh keine Verbindung
    gestern ging es noch
    die Kickle zeigt nur ein Logo
    die Kickle will sich nicht anmelden
    das Display fragt ständig nach einem Code
    der Code geht nicht
    der Link geht nicht
    die Seite ist leer
    die Anmeldeseite kommt immer wieder
    bedingter Zugriff blockiert uns
    Conditional Access blockiert es
    wir hängen fest
    wir hängen an der Genehmigung
    Kunde hängt fest
    Kunde {c} hängt bei der Zustimmung
    Benutzer von {c} kommen nicht rein
    so ein Mist, schon wieder die Meldung
    verdammt, wieder ein Fehler
    es geit nid
    des geht ned
    klappt ned
    funktioniert nöd
    funktioniert irgendwie nicht
    Hilfe, es geht nicht
    seit drei Tagen warte ich auf die Freigabe und niemand kann mir sagen, woran es liegt
    nachdem ich auf Akzeptieren geklickt habe, lande ich wieder auf derselben Seite
    der Admin sagt, er habe genehmigt, aber ich sehe die Meldung immer noch
    der Bildschirm in {d} zeigt seit heute früh nur eine Anmeldeseite
    wir kommen bei {t} nicht weiter, was fehlt da
    bei {t} geht seit gestern gar nichts mehr
    weshalb ist {d} noch nicht verbunden
    weshalb zeigt die Kickle keine Termine
    wieso steht da, dass ein Administrator zustimmen muss
    wieso ist mein Antrag noch offen
    was blockiert {m}
    wer bremst {r}
    wer ist bei {r} am Zug
    an wem hängt es
    warum meldet sich die Kickle dauernd ab
    keine Verbindung seit dem Wochenende
    die Anmeldung schlägt jedes Mal fehl
    die Anmeldung bricht ab
    die Verbindung bricht ab
    Zugriff verweigert trotz Genehmigung
    nichts klappt heute
    so geht das nicht, ich werde immer abgewiesen
    man lässt mich nicht zustimmen
    der Knopf ist grau
    {u} kommt nicht rein, woran liegt das
    Microsoft meldet {e}
    steht auf Fehler
    rotes Ausrufezeichen bei {d}
    mein Postfach empfängt nichts in TaxCalc
    mein Postfach läuft nicht
    die Anmeldung scheitert
    die Anmeldung wird abgewiesen
    die Anmeldung endet mit einem Fehler
    die Verbindung reißt ab
    die Verbindung ist ständig weg
    die Verbindung kommt nicht zustande
    das Verbinden scheitert
    das Verbinden dauert ewig
    wer verzögert {r}
    wer ist dran bei {r}
    wer muss bei {r} noch etwas tun
    auf wen warten wir bei {t}
    noch kein Postfach verbunden trotz Genehmigung
    in meinem Postfach kommt nichts an
    Mails aus TaxCalc kommen nicht an
    TaxCalc sieht meine Mails nicht
    TaxCalc kann nicht senden
    die Kickle meldet einen Fehler
    die Kickle ist plötzlich schwarz
    Warnzeichen bei {m}
    gelbes Dreieck bei {d}
    auf {d} steht nur anmelden
    auf {d} sieht man nichts
    {d} zeigt nur eine Anmeldeseite
    {d} verliert immer die Anmeldung
    mein Postfach wird nicht gefunden
    die Zustimmungsseite kommt jedes Mal
    nach dem Zustimmen passiert nichts
    nach der Genehmigung immer noch gesperrt
    der Admin bekommt keine Mail
    (meine Verbindung|die Verbindung) (bricht ab|bricht immer ab|bricht zusammen|ist gestört|ist tot|klappt nicht|will nicht)
    (die Anmeldung|das Einloggen) (bricht ab|scheitert|schlägt fehl|klappt nicht|geht nicht|hängt)
    (wer|was) (bremst|verzögert|behindert|stoppt) ({r}|{t}|mein Postfach|meinen Antrag)
    ich hänge bei Schritt zwei
    ich starre seit einer Stunde auf eine weiße Seite
    es dreht sich nur
    der Kreis dreht sich nach dem Anmelden endlos
    er lädt und lädt
    nach dem Anmelden bin ich wieder am Anfang
    ich werde immer wieder zum Anfang zurückgeschickt
    ich lande jedes Mal wieder auf derselben Seite
    da steht, ich brauche die Genehmigung des Admins, aber der hat schon unterschrieben
    angeblich genehmigt, aber bei mir ändert sich nichts
    laut {u} ist alles geregelt, aber ich komme nicht rein
    mein Admin sagt, er sieht nirgends etwas
    mein Admin hat nie eine Karte bekommen
    die Karte ist bei {u} nie angekommen
    {u} hat auf genehmigen gedrückt und nichts ist passiert
    der Button reagiert nicht
    ich klicke auf verbinden und nichts passiert
    ich bekomme {e} und verstehe nur Bahnhof
    {e}, was nun
    schon wieder {e}
    bei {t} kommt dauernd {e}
    Microsoft behauptet, meine Organisation erlaubt das nicht
    er behauptet, mein Konto gibt es nicht
    beim Verbinden nimmt er mein Kennwort nicht
    der Code wird auf {d} nicht angenommen
    der Code war schon abgelaufen, als ich ihn eintippte
    der QR-Code lässt sich nicht lesen
    {d} bleibt im Startbildschirm hängen
    {d} sagt keine Verbindung zum Kalender
    {d} zeigt einen alten Kalender, wie kommt das
    seit der Störung gestern sieht {d} nichts mehr
    das Board ist auf einmal abgemeldet
    die Mails aus TaxCalc gehen plötzlich nicht mehr raus
    seit heute früh kann ich nicht mehr aus TaxCalc mailen, was ist da los
    gestern ging {m} noch und heute nicht mehr
    meine Verbindung ist einfach rausgeflogen
    woran hakt es
    wo klemmt es bei {c}
    wo drückt bei {t} der Schuh
    wo ist der Engpass bei {t}
    wer hält {r} auf
    an wem liegt es, dass {r} nicht vorangeht
    bei meinem Antrag tut sich nichts
    {r} kommt nicht vom Fleck
    seit drei Tagen Funkstille, wie kann das sein
    ich warte jetzt eine Woche auf ein Ja, stimmt was nicht
    muss ich noch was tun oder liegt es an denen
    liegt es an mir oder ist es kaputt
    da geht gar nix
    des haut ned hin
    es funktioniert hinten und vorne nicht
    s lauft eifach nöd
    ich krieg es nicht zum Laufen
    bei allen klappt es, nur bei mir nicht, warum
    warum darf {u} und ich nicht
    warum haben die mich abgelehnt
    ich wurde abgelehnt und weiß nicht weshalb
    ich begreife nicht, warum es nicht weitergeht
    er fragt wieder nach der Zustimmung, obwohl die schon erteilt ist
    seit einer halben Stunde derselbe Bildschirm, was ist da los
    ich steh hier am Empfang mit einem Patienten und TaxCalc macht nichts mit meiner Mail
    ich habe alles gemacht, was dastand, und er bleibt trotzdem auf Warten stehen
    wieso steht das Ding auf pending
    Status hängt seit Montag auf Warten auf Administrator
    unsere Administratorin sagt, sie habe ja gesagt, TaxCalc sagt nein
    Need admin approval, Hilfe
    bekam "Administratorgenehmigung erforderlich" und dann nichts mehr
    Popup: Zustimmung der Organisation nötig, komme nicht vorbei
    {e} nach der Kontoauswahl
    Fehlercode {e} bei {u}, sagt dir das was
    Ticket: Anbindung {c} fehlgeschlagen mit {e}
    {c} ruft verärgert an, weil sich seit vier Tagen nichts tut, wo steckt das fest
    warum steckt {t} bei der Zustimmung fest
    warum kommt {r} nicht weiter
    {r} steht seit einer Woche im selben Schritt
    wer muss jetzt bei {r} etwas tun
    liegt der Ball bei uns oder bei {c}
    was hält uns noch auf
    da stimmt was nicht, er sagt verbunden, aber es kommt keine einzige Nachricht an
    TaxCalc holt seit der Verbindung keine neuen Nachrichten ab
    Senden aus dem Communications Centre bringt einen Fehler, gestern ging es doch noch
    {m} zeigt ein rotes Kreuz
    bei meinem Postfach steht ein Ausrufezeichen, woher kommt das
    die Karte lädt nicht
    die Karte sagt, da ist etwas schiefgegangen
    der Anmeldeknopf öffnet ein leeres Fenster
    das Fenster geht nach der Anmeldung gleich wieder zu und nichts passiert
    beim Anmelden mit dem Raumkonto werde ich abgewiesen
    {d} fragt ständig nach dem Code
    {d} sagt Anmeldung fehlgeschlagen
    die Tafel im Flur bringt Fehler um Fehler, ich werd noch verrückt
    der Bildschirm bei {d} ist seit der Kopplung schwarz
    das Display zeigt keine Termine, obwohl die Kopplung angeblich geklappt hat
    die Kickle sieht nur den Kalender von voriger Woche
    mein Antrag ist verschwunden, wie kann das sein
    ständig heißt es, meine Anfrage sei verfallen, warum
    warum ist mein Antrag verfallen, ohne dass jemand hingeschaut hat
    dreimal probiert, dreimal Fehler, ich hab die Nase voll
    das funktioniert doch überhaupt nicht!!
    euer System ist mal wieder kaputt
    es will mich nicht, sagt "keine Berechtigung"
    er sagt, ich hätte keine Lizenz für das Postfach
    ich krieg dauernd eine Fehlermeldugn
    get nicht, wieso
    warmu dauert das so lange
    ich komme nicht über Schritt 3 hinaus und mein Vorgesetzter sitzt mir im Nacken
    ich habe mich gestern mit dem richtigen Konto angemeldet, brav auf Akzeptieren geklickt und jetzt behauptet TaxCalc, es gebe keine Zustimmung, verstehst du das noch
    die Administratorin kann den Link nicht öffnen, da steht Zugriff verweigert
    der Admin klickt auf Akzeptieren und bekommt {e}
    habe die Karte weitergeleitet, aber {u} sieht keine Knöpfe darauf
    bei meiner Kollegin hat es fünf Minuten gedauert und bei mir schon fünf Tage, was läuft da falsch
    irgendwie steht bei der Zustimmung alles still
    ich kann mich nciht verbinden, was mach ich falsch
    er fragt dauernd nach zustimung
    alles ausgefült und trotzdem Fehler
    postfach bringt feler
    ich dreh durch, schon wieder dieselbe Fehlerseite
    der Kollege neben mir kann alles und ich sehe nur "Warten", wie das
    das Lämpchen an der Kickle blinkt nach dem Koppeln rot, ist da was faul
    wer ist nun dran mit der nächsten Aktion bei {t}
    jetzt häng ich wieder fest
    ich sitze fest bei der Anmeldung
    ich stecke in der Anmeldung fest
    ich komm nicht vom Fleck
    ich komme keinen Millimeter weiter
    ich drehe mich im Kreis, Anmeldung, Karte, Anmeldung
    ich kriege die Zustimmung nicht durch, was ist da
    bei mir streikt die Anmeldung
    bei der Zustimmung macht er dicht
    da geht nichts weiter seit der Adminkarte
    da hat sich was verhakt, {r} rührt sich nicht
    da ist der Wurm drin bei {c}
    irgendwo klemmt's bei {r}
    was klemmt denn da bei {t}
    was ist denn das Problem mit {m}
    was fehlt denn noch bei {r}
    was blockiert {u}
    was hindert {t} daran fertig zu werden
    wer bremst bei {c}
    wer blockiert meinen Antrag
    bei wem hängt {r}
    wo hängt's denn
    wo hakt es bei {u}
    wo steckt mein Antrag fest
    warum ist {m} rot
    warum ist {m} nicht mehr verbunden
    warum wurde {d} abgemeldet
    warum will er die Zustimmung ein zweites Mal
    warum braucht das eine Woche, das ist doch nicht normal
    weshalb kommt {u} nicht rein
    weshalb ist {t} noch nicht durch
    wieso rührt sich {r} nicht
    wieso bekomme ich {e}
    wie kommt es zu {e}
    woher kommt {e} bei {c}
    woran scheitert {u}
    woran scheitert die Verbindung von {m}
    woran liegt {e}
    aus welchem Grund wurde {r} abgelehnt
    aus welchem Grund geht {d} nicht mehr in den Kalender
    mit {e} abgebrochen, Ursache unbekannt
    Verbindungsfehler bei {m}
    Anmeldefehler {e} an {d}
    Stillstand bei {r}
    keine Fortschritte bei {c} seit Tagen
    Antrag hängt
    Karte reagiert nicht
    Karte ausgegraut, kann nichts drücken
    Fehler beim Zustimmen
    Fehler beim Koppeln von {d}
    Kopplung von {d} fehlgeschlagen
    Anmeldung schlägt fehl
    Zustimmung schlägt immer wieder fehl
    der Admin hat unterschrieben, und trotzdem steht da ausstehend
    der Admin sagt, er ist fertig, bei mir steht aber immer noch warten
    obwohl alles genehmigt ist, bleibt {m} inaktiv
    obwohl ich zugestimmt habe, will er wieder eine Zustimmung
    kaum bin ich angemeldet, wirft er mich wieder raus
    jedes Mal, wenn ich zustimmen will, kommt {e}
    sobald ich den Code eingebe, sagt {d} ungültig
    nach dem Kennwort kommt nur eine graue Seite
    TaxCalc sagt nicht verbunden, ihr sagt verbunden, was stimmt denn nun
    TaxCalc findet mein Postfach nicht, obwohl es dran ist
    grüezi, bi mir chunnt immer {e}
    bei mir tut's des ned, warum
    moin, hier geht mit der Anbindung gar nichts mehr
    ich werd narrisch, die Anmeldung geht scho wieder ned
    so ein Murks, zum vierten Mal die gleiche Fehlermeldung beim Verbinden
    das kann doch nicht so schwer sein, wieso klappt die Kopplung nicht
    wieso stockt es bei {u}
    was läuft bei der Zustimmung von {c} schief`,

  help: `
    (Hilfe|hilf mir|help|ich brauche Hilfe|kannst du mir helfen|Anleitung|Handbuch|Unterstützung|Support)
    (hallo|hi|guten Morgen|guten Tag|guten Abend|moin|servus|grüß Gott)
    was (kannst|machst) du (|alles|für mich tun|für mich)
    (was|welche Befehle) kann ich (fragen|sagen|eingeben|hier tun)
    wie funktioniert (das|es|dieser Bot|die Zustimmung|OAuth|die Genehmigung|der Gerätecode)
    was (ist|sind|bedeutet|heißt) (OAuth|OpenID|Zustimmung|Administratorzustimmung|Entra|Azure AD|die Anwendungsebene|eine Berechtigung|delegierte Berechtigungen|dieser Bot|ein Raumkonto) (|genau|eigentlich)
    welche (Rechte|Berechtigungen|Daten) (brauchst du|verlangt es|will TaxCalc|liest das Gerät)
    (erkläre|erklär|erzähl) (mir|) (OAuth|die Zustimmung|die zwei Ebenen|wie das geht|was passiert|den Ablauf)
    wie (kann|muss|kann ein Admin) (ich|) (etwas genehmigen|ablehnen|trennen|abbrechen|zustimmen|die Sprache ändern)
    was passiert, (wenn|nachdem) ich (genehmige|ablehne|trenne|akzeptiere|abbreche|verbinde|das Häkchen setze)
    ist (das|es|der Bot) (sicher|gefährlich|vertrauenswürdig|kostenlos|erlaubt)
    wer kann meine (Mails|Daten|Nachrichten) (lesen|sehen|einsehen)
    (kannst|liest) du meine (Mails|Passwörter|Nachrichten) (lesen|sehen|speichern|)
    wo (finde ich|sind|stehen) (die Einstellungen|das Admin Center|die Unternehmensanwendungen|die Anleitung|die Berechtigungen)
    (soll|darf|kann|muss) ich (das genehmigen|es akzeptieren|das Häkchen setzen|ablehnen|das erlauben|{r} genehmigen)
    brauche ich (einen Administrator|eine Lizenz|ein Passwort|besondere Rechte) (dafür|)
    (wer|welcher Admin|welche Rolle) (kann|darf) (genehmigen|zustimmen|das tun|entscheiden)
    (ich will|kann ich|ich möchte) mit (einem Menschen|jemandem|einem Mitarbeiter) (sprechen|reden)
    ich (bin neu|bin neu hier|verstehe das nicht|kapiere es nicht|weiß nicht weiter) (|, was nun|, Hilfe)
    wie lange dauert (es|eine Genehmigung|die Aktivierung) (normalerweise|meistens|üblicherweise)
    (warum|wozu) (brauchst du|braucht man|braucht TaxCalc) (ein Raumkonto|einen Admin|so viele Rechte)
    (Unterschied|was ist der Unterschied) zwischen (Benutzerebene und Anwendungsebene|genehmigen und erteilen)
    (noch nicht|nicht verbinden), erst (erklären|sagen, was es tut)
    bevor ich (verbinde|genehmige|akzeptiere), (erkläre es|was liest es|was macht es)
    welche (Produkte|Geräte|Postfächer) (unterstützt du|kann man verbinden|kennst du)
    (wer|was) bist du
    was soll ich meinem Administrator sagen
    gibt es (eine Anleitung|eine Hilfeseite|einen Artikel)
    kann ein Administrator (meine Mails|das) (lesen|sehen|rückgängig machen)
    ist (eine Kickle|BRIX Pro|TaxCalc-Hub) dasselbe wie (CTOUCH Pro|TaxCalc|ein Display)
    (worum geht es in|wovon handelt) KB3381
    ist das (alles|) sicher für (unsere Kundendaten|unsere Kunden|uns)
    was (sieht|liest|bekommt) (der Hersteller|der Anbieter|TaxCalc|die Kickle) von (unserem Kalender|meinen Mails|unseren Daten)
    muss (man|ich) (globaler Admin|Administrator) sein (, um zuzustimmen|dafür|)
    ich will noch nichts (verbinden|machen), (nur wissen, was es tut|erkläre es erst)
    (wo ist|gibt es) (die Dokumentation|ein Handbuch)
    hallo
    hallo zusammen
    hallo Bot
    guten Tag
    grüezi
    grüß dich
    servus
    moin
    hey
    Hilfe
    Hilfe bitte
    hilf mir mal
    kannst du helfen
    können Sie mir helfen
    kann mir jemand helfen
    ich habe eine Frage
    ich weiß nicht, wie das geht
    ich weiß nicht, wo ich anfangen soll
    ich verstehe gar nichts
    ich kenne mich nicht aus
    was ist das hier
    was machst du
    was macht dieser Bot
    was macht TaxCalc mit meinen Mails
    was macht das Communications Centre
    was ist TaxCalc-Hub
    was ist eine Kickle
    was ist BRIX Pro
    was ist ein Tenant
    was ist ein Token
    was ist Consent
    was ist die Zustimmung auf Anwendungsebene
    was ist ein globaler Administrator
    was ist ein Raumkonto
    was ist KB3381
    was ist der Unterschied zwischen TaxCalc und TaxCalc-Hub
    was bedeutet offline_access
    was bedeutet Mail.Read
    was bedeutet Zustimmung im Namen der Organisation
    was bedeutet genehmigt, aber nicht erteilt
    was bedeuten diese Rechte
    was darf TaxCalc dann alles
    was passiert beim Ablehnen
    was passiert mit meinen Mails
    was passiert, wenn ich ablehne
    was passiert, wenn ich die Verbindung trenne
    was passiert, wenn der Admin nein sagt
    was passiert nach der Genehmigung
    was ist, wenn ich mich irre
    was, wenn ich trenne
    was, wenn ich das Display entferne
    was wenn mein Administrator ablehnt
    was brauche ich zum Verbinden
    was brauche ich für ein Display
    was kostet das
    was muss ich hier tun
    was muss der Administrator tun
    was rätst du mir
    was würdest du tun, genehmigen oder nicht
    wie läuft das mit der Genehmigung
    wie funktioniert das Verbinden
    wie geht das
    wie lange dauert eine Verbindung im Schnitt
    wie lange gilt ein Code
    wie lange bleibt ein Antrag offen
    wie genehmige ich etwas
    wie lehne ich einen Antrag ab
    wie storniere ich einen Antrag
    wie widerrufe ich die Zustimmung
    wie kann ich trennen
    wie sehe ich meinen Status
    wie ändere ich die Sprache
    wie finde ich meine Tenant-ID
    wie weiß ich, ob ich Administrator bin
    wie sicher ist das
    warum braucht TaxCalc Zugriff
    warum muss ein Administrator genehmigen
    warum will die App so viele Rechte
    wozu dient dieser Bot
    wozu das Raumkonto
    wozu braucht es die Zustimmung
    wo sehe ich die Zustimmung in Entra
    wo kann ein Administrator das widerrufen
    wo finde ich die Unternehmensanwendungen
    wo muss ich klicken
    wo werden die Daten gespeichert
    wer ist mein Administrator
    wer entscheidet darüber
    wer darf zustimmen
    wer sieht meine Mails
    wer bist du
    wer steckt dahinter
    muss ich das genehmigen
    muss ich zustimmen
    muss ich {r} genehmigen oder ablehnen
    muss ich mein Passwort angeben
    muss ich eine Lizenz haben
    muss jedes Display einzeln verbunden werden
    darf ich das zulassen
    darf das ein normaler Benutzer
    darf ich {r} ablehnen
    soll ich {r} freigeben
    soll ich zustimmen oder nicht
    sollte ich das besser ablehnen
    kann ich das gefahrlos genehmigen
    kann ich das später rückgängig machen
    kann ich mehrere Postfächer verbinden
    kann ich ein gemeinsames Postfach verbinden
    kann TaxCalc meine Mails löschen
    kann der Anbieter mitlesen
    kannst du selbst genehmigen
    ist es sinnvoll, das zu genehmigen
    ist das wirklich von Microsoft
    ist das Phishing oder kann ich dem trauen
    ist es gefährlich zuzustimmen
    ist mein Passwort sicher
    gibt es jemanden, den ich anrufen kann
    gibt es eine Schritt-für-Schritt-Anleitung
    erst will ich wissen, was es liest
    erst erklären, dann verbinden
    noch nicht verbinden, erst eine Frage
    erklär mal
    erkläre, wie das geht
    erklär mir die Rechte
    erkläre, was ein Administrator tun muss
    erzähl mir mehr über die Zustimmung
    zeig mir die Schritte
    zeig die Möglichkeiten
    zeig die Hilfe
    Menü
    Befehle
    Optionen
    Möglichkeiten
    Info
    mehr Infos
    mehr Informationen über die Kickle
    Erklärung zu OAuth
    einen Menschen bitte
    ich will einen echten Mitarbeiter
    ich will mit dem Helpdesk sprechen
    verbinde mich mit einem Mitarbeiter vom Support
    welche Schritte muss ich machen
    welche Rechte braucht die Kickle
    welche Rolle brauche ich
    rätst du zum Ablehnen
    ich bin unsicher, ob ich genehmigen soll
    ich zweifle, ist das sicher
    wo genehmige ich etwas
    wo ist der Knopf zum Genehmigen
    wie genehmige ich einen Antrag
    wie lehnt man einen Antrag ab
    kann ich eine Genehmigung später wieder zurücknehmen
    wenn ich genehmige, wer bekommt dann Zugriff
    wenn ich genehmige, gilt das für alle oder nur für {u}
    was sieht der Antragsteller, wenn ich ablehne
    wird {u} benachrichtigt, wenn ich {r} ablehne
    was passiert mit meinen Mails nach dem Trennen
    verliere ich Mails, wenn ich trenne
    gehen beim Trennen Mails verloren
    werden meine Mails gelöscht, wenn ich die Zustimmung widerrufe
    kann ich nach dem Trennen wieder neu verbinden
    wie trenne ich {m}
    wie bekomme ich ein Display aus dem System
    kann ich einen Antrag noch zurückziehen, wenn er schon abgeschickt ist
    was, wenn ich den falschen Knopf drücke
    was ist, wenn mein Admin im Urlaub ist
    was, wenn bei uns keiner Administrator ist
    was mache ich, wenn ich keinen Admin kenne
    wie finde ich heraus, wer unser Admin ist
    muss sich der Admin dafür anmelden
    muss ich jedes Mal neu zustimmen
    wie oft muss ich das machen
    wie lange gilt so eine Zustimmung
    wie lange hat ein Admin Zeit zu antworten
    könnt ihr mein Passwort sehen
    lest ihr dann alle unsere Mails
    speichert ihr Mails
    wo werden unsere Daten gespeichert
    ist das DSGVO-konform
    welche Rechte bekommt TaxCalc genau
    wofür ist die Berechtigung, Mails zu senden
    was ist der Unterschied zwischen genehmigt und erteilt
    was unterscheidet ein Postfach von einem Raumkonto
    was heißt "need admin approval" eigentlich
    was muss am CTOUCH vorher eingestellt sein
    was brauche ich für ein Raumdisplay
    geht das auch auf dem Handy
    geht das mit einem gemeinsamen Postfach ohne Lizenz
    braucht jedes Display ein eigenes Konto
    kostet die Anbindung etwas
    gib mir ein Beispiel, was ich fragen kann
    was kann ich hier alles machen
    ich bin neu hier, wie fange ich an
    ich weiß nicht, was ich eintippen soll
    ich verstehe die Karte nicht, bitte erklären
    erklär das mal für Laien
    kann ich mit jemandem Richtigen sprechen
    hast du eine Nummer vom Support
    wos konnst du ois
    chasch mer erkläre wie das gaht
    ist es ratsam, {r} zu genehmigen
    würdest du {r} an meiner Stelle genehmigen
    darf ich das einfach für die ganze Firma erlauben
    wer darf bei uns eigentlich genehmigen
    erst will ich wissen, was es tut, bevor ich ja sage
    noch nichts machen, erklär erst, was Trennen bedeutet
    hallihallo
    guten Morgen, Bot
    hallo, bist du da
    servus, ich bin zum ersten Mal hier
    was machst du eigentlich
    wofür bist du da
    wer hat dich gebaut
    hilf mir mal auf die Sprünge
    ich brauche Hilfe von einem Menschen
    verbinde mich bitte mit einer Mitarbeiterin
    kann mich dazu jemand anrufen
    wohin kann ich mich mit Fragen wenden
    was ist überhaupt ein Tenant
    was meint ihr mit Administratorzustimmung
    was verbirgt sich hinter TaxCalc-Hub
    was ist dieses KB3381, von dem alle reden
    was ist ein Gerätecode
    was für ein Ding ist so eine Kickle
    was ist das Communications Centre genau
    weshalb braucht TaxCalc Zugriff auf meine Mails
    weshalb muss ein Admin dazu etwas sagen
    wer ist bei uns der Administrator
    wer muss das in einem kleinen Büro ohne IT genehmigen
    wie lange dauert so was üblicherweise
    wie viele Schritte sind es
    was passiert, nachdem der Admin ja gesagt hat
    was passiert, wenn der Admin nicht reagiert
    was, wenn ich Nein sage
    ist das gefährlich, wenn ich auf Akzeptieren drücke
    kann mein Chef dann mitlesen
    kann CTOUCH den Inhalt unserer Termine lesen
    was kann die App vom Kalender alles sehen
    muss ich dir mein Passwort geben
    brauche ich eine Lizenz, um einen Bildschirm anzumelden
    darf das auch eine normale Angestellte machen
    darf ich das von zu Hause machen oder nur im Büro
    kann ich mehr als ein Postfach haben
    kann ich später noch das Konto wechseln
    wie sieht die Anfrage aus, die mein Admin bekommt
    wo finde ich meine Tenant-ID
    wo sehe ich, welche Apps eine Zustimmung haben
    woher weiß ich, dass du wirklich zu unserer Firma gehörst
    ist dieser Chat vertraulich
    gibt es eine Anleitugn
    gibt es ein Video oder eine Schritt-für-Schritt-Anleitung
    kannst du das anders erklären, ich bin nicht vom Fach
    ich versthee gar nichts, erklär mal
    bevor ich etwas erlaube, will ich verstehen, wozu ich ja sage
    muss ich das jetzt genehmigen oder geht das auch später
    sollte ich {m} besser trennen oder nicht
    ist es schlimm, wenn ich {r} ablaufen lasse
    was empfiehlst du, ein gemeinsames Postfach oder jedem sein eigenes
    wie erkenne ich, ob ein Antrag echt ist
    was kostet es, wenn ich einen Bildschirm hinzufüge
    wie komme ich wieder ins Menü
    was muss ich bereitlegen, bevor ich anfange
    ich bin Interimsmanager und kenne euer System nicht, kannst du in ein paar Sätzen sagen, worum es geht und was meine Rolle dabei ist
    welche (Befehle|Wörter) verstehst du
    was kanst du alles
    wie functioniert das hier
    was bedeuted Adminzustimmung
    ich hätte eine frage zur sicherhet dieser anbindung
    erklär mir in drei Sätzen, warum mein Zahnarzt, also mein Chef, dafür unterschreiben muss
    hallo, ich spreche ins Handy, weil ich schlecht tippen kann, was kann ich zu dir sagen
    wie geht das mit dem Genehmigen
    wie geht das mit der Zustimmung eigentlich vor sich
    wie gehe ich vor
    wie gehe ich beim Trennen vor
    wie läuft das ab
    wie läuft so eine Anbindung ab
    wie soll ich das anstellen
    wie sage ich dir, dass ich etwas zurückziehen will
    wie mache ich eine Zustimmung rückgängig
    wie storniert man einen Antrag
    wie lade ich einen Kollegen dazu ein
    wie melde ich ein Display ab, erklär es mir
    wie funktioniert das mit dem Gerätecode
    wie sicher ist das Ganze
    wie lange dauert eine Freigabe im Schnitt
    was bedeutet ausstehend
    was bedeutet die gelbe Karte
    was bewirkt es, wenn ich zustimme
    was geschieht beim Trennen
    was geschieht mit {r}, wenn ich nichts mache
    was genau erlaube ich da
    was hat es mit dem Raumkonto auf sich
    was ist der Sinn der Sache
    was kann schiefgehen, wenn ich genehmige
    was steht in der Karte an den Admin
    was tut TaxCalc mit meinen Mails
    was bist du für einer
    was verstehst du so alles
    wer bist du denn
    wer bekommt meine Anfrage
    wer kann mir dabei helfen
    wer haftet, wenn ich das genehmige
    wo drücke ich, um abzulehnen
    wo kann ich eine Zustimmung zurücknehmen
    wo trenne ich ein Postfach
    wo steht die Anleitung
    wo fange ich am besten an
    wofür braucht ihr den Admin
    wofür ist diese Karte
    wozu dient der Code am Display
    wozu die ganzen Rechte
    warum muss ein Administrator zustimmen, was ist der Hintergrund
    darf ich als Aushilfe etwas genehmigen
    darf ich das Postfach einer Kollegin verbinden
    darf ich einen Antrag auch ablehnen
    kann ich beim Ablehnen einen Grund angeben
    kann ich nur einen Teil genehmigen
    kann man das rückgängig machen
    kann man ein Display auch ohne Raumkonto verwenden
    können auch zwei Leute genehmigen
    soll ich {r} ablehnen oder lieber warten
    soll ich dem zustimmen, was rätst du mir
    sollte ich vor dem Trennen etwas sichern
    muss ich Angst haben, wenn ich zustimme
    muss ich beim Trennen etwas beachten
    ist das Trennen endgültig
    ist das umkehrbar
    ist das von Microsoft geprüft
    gilt meine Zustimmung auch für die Kollegen
    bleiben meine Mails nach dem Abmelden erhalten
    verschwinden Termine, wenn ich {d} abmelde
    bekommt {u} eine Nachricht, wenn ich ablehne
    reicht es, wenn ich auf Genehmigen drücke
    hilfst du mir bitte
    brauche Unterstützung
    brauche eine Anleitung
    Bedienungsanleitung bitte
    Hilfetext
    Hilfe zum Genehmigen
    Erklärung bitte
    Infos über dich
    Befehlsübersicht bitte
    zeig mir, was du kannst
    erkläre mir den Unterschied zwischen Ablehnen und Trennen
    ich kenne mich damit nicht aus, was soll ich tun
    ich möchte verstehen, was Zustimmung hier heißt
    ich hätte da eine Frage
    ich wüsste gern, was TaxCalc-Hub alles darf
    gibt es bei euch eine Hotline
    grüezi mitenand
    moin moin
    habe die Ehre
    chasch mer hälfe
    kannst ma des erklären, wie des geht
    erst erklären, dann entscheide ich`,

  cancel: `
    (abbrechen|Abbruch|stopp|stop|aufhören|vergiss es|lass es|lass gut sein|brich ab|storno|schon gut)
    (brich|breche) (es|das|die Einrichtung|den Vorgang|alles) ab (|bitte)
    (storniere|annulliere|stoppe|verwirf) (meine Anfrage|meinen Antrag|die Anfrage|das|{r}|Anfrage {r}) (|bitte)
    (ziehe|nimm) (meine Anfrage|meinen Antrag|die Anfrage|{r}|Antrag {r}) zurück (|bitte)
    (Anfrage|Antrag|) {r} (stornieren|zurückziehen|abbrechen|zurücknehmen)
    ich (möchte|will) (abbrechen|aufhören|stornieren|meine Anfrage zurückziehen)
    bitte (abbrechen|stoppen|stornieren|aufhören)
    (stoppe|unterbrich|halte) (das Verbinden|die Einrichtung|die Registrierung) (von {d}|von {m}|) (|an)
    ich (habe es mir anders überlegt|habe meine Meinung geändert|überlege es mir) (|, stopp|, abbrechen|, lass es)
    (das|es) (ist nicht mehr nötig|brauche ich nicht mehr|hat sich erledigt|wird nicht mehr gebraucht) (|, abbrechen|, vergiss es)
    meine (Anfrage|Bitte) (ist nicht mehr nötig|hat sich erledigt)
    das war (ein Versehen|ein Test|falsch|nicht gewollt), (abbrechen|stopp|vergiss es|verwirf das)
    (falsches Postfach|falsche Adresse|falscher Knopf|falscher Raum), (stopp|abbrechen|zurück|neu anfangen)
    (jetzt nicht|heute nicht|später|ein andermal), (lass es|stopp|abbrechen|schließ das)
    (nein danke|nein lass|lieber nicht|überspringen)
    vergiss (was ich gesagt habe|meine Frage|{d}|das Postfach {m}|das)
    (zurück|geh zurück|einen Schritt zurück) (|bitte|und abbrechen)
    (schließe|beende) (das|das Fenster|das Formular|den Dialog|den Vorgang)
    (verbinde|genehmige|schicke|starte) (es|das|nichts) (noch|doch|bitte) nicht (|, falscher Knopf|, stopp)
    (neu anfangen|von vorn|von vorne anfangen) (|bitte)
    (abbrehcen|abrechen bitte|storno|stoppp)
    (storniere|brich) (es|{r}) (|ab), weil (ich mich geirrt habe|es nicht nötig ist|die Adresse falsch war)
    (den Link|die Einladung) an {u} zurückziehen
    (nein|nö) (warte|doch nicht|lass|stopp)
    (schick|sende) das (bitte|) (nicht|doch nicht) (an meinen Admin|ab|weiter)
    das war die falsche (Adresse|Mailbox), (nicht abschicken|stopp)
    (Schluss|genug) für heute, (mach das zu|beende das)
    ich (möchte|will) nicht (fortfahren|weitermachen)
    (eigentlich|am Ende) doch nicht
    (bitte|ich bitte Sie), (meinen Antrag von heute früh|meine Anfrage) (zu stornieren|zurückzuziehen|stornieren)
    (abbrcuh|abbrehcen|stpo|stonieren)
    (verbinde|koppel|verknüpfe|schließ) (es|mein Postfach|{d}|{m}|die Kickle) (doch|noch|jetzt|erst mal|lieber) nicht (an|)
    (noch|doch|lieber|erst mal) nicht (verbinden|anschließen|abschicken|genehmigen|ablehnen|trennen) (, Versehen|, verklickt|)
    nicht (genehmigen|ablehnen|trennen|verbinden) (doch|), (falscher Knopf|verklickt|Versehen|vertippt|mein Fehler)
    (nein|stopp|halt|ups|warte), nicht (genehmigen|verbinden|ablehnen|trennen|abschicken)
    (genehmige|lehne|trenne) (es|das) doch nicht (ab|), (falscher Knopf|verklickt|Versehen)
    (ich lasse es|ich höre auf|ich steige aus|nicht nötig|mach es nicht|doch lieber nicht|lassen wir das|weg damit|Kommando zurück)
    mein Antrag (kann weg|kann gelöscht werden|hat sich erledigt|ist hinfällig|soll zurückgezogen werden)
    (nimm|zieh|ziehen Sie) (meinen Antrag|meine Anfrage) (weg|zurück|raus)
    (lösche|entferne|verwirf) (meine Anfrage|meinen Antrag|meine offene Anfrage|meinen offenen Antrag)
    ich will (die Anfrage|meinen Antrag|{r}) (nicht mehr|doch nicht)
    ich brauche (die Genehmigung|die Anfrage|das Postfach|den Link) nicht mehr, (um die ich bat|abbrechen|)
    (stoppe|beende|brich) (die Einrichtung|die Kopplung|die Anmeldung), die ich (gerade|eben) begonnen habe
    abbrechen
    abbrechen bitte
    brich ab
    brich das ab
    brich alles ab
    brich bitte die Einrichtung ab
    breche ab
    Abbruch
    Abbruch bitte
    stopp
    stopp bitte
    stopp das
    stopp, doch nicht
    stopp, ich will das nicht
    stoppe den Vorgang
    stop
    halt
    halt stopp
    halt, nicht abschicken
    aufhören
    hör auf
    hör damit auf
    Schluss
    Schluss damit
    Schluss jetzt
    Ende
    beenden
    beende das
    beende den Vorgang
    schließen
    schließ das Fenster
    mach zu
    raus hier
    ich will hier raus
    exit
    quit
    cancel
    cancel das
    cancel {r}
    canceln bitte
    escape
    lass
    lass es
    lass es sein
    lass es gut sein
    lass gut sein
    lass mal
    lass das lieber
    lassen wir das
    lassen wir es
    lassen Sie es
    vergiss es
    vergiss das
    vergiss {r}
    vergiss die Anfrage
    vergessen Sie es
    vergessen wir das
    schon gut
    schon erledigt
    hat sich erledigt
    hat sich erledigt, danke
    {r} hat sich erledigt
    mein Antrag hat sich erledigt
    das hat sich von selbst erledigt
    nicht mehr nötig
    nicht mehr nötig, stornieren
    ist nicht mehr nötig
    brauche ich nicht mehr
    brauchts nicht mehr
    {r} brauche ich nicht mehr
    den Zugriff brauche ich nicht mehr, zieh den Antrag zurück
    ich brauche es doch nicht
    ich brauche das nicht mehr, abbrechen
    ich will nicht mehr
    ich will das nicht mehr
    ich will das doch nicht
    ich will nicht weitermachen
    ich will die Anfrage zurückziehen
    ich will meinen Antrag stornieren
    ich will {r} zurückziehen
    ich möchte das abbrechen
    ich möchte nicht fortfahren
    ich möchte meinen Antrag zurücknehmen
    ich möchte lieber nicht
    ich möchte doch kein Postfach verbinden
    ich ziehe meinen Antrag zurück
    ich ziehe {r} zurück
    ich ziehe zurück
    ich nehme meine Anfrage zurück
    ich nehme den Antrag zurück
    ich nehme {r} zurück
    ich verzichte
    ich verzichte auf den Antrag
    ich trete zurück von meiner Anfrage
    ich lass es lieber
    ich mach das später
    ich mach das ein andermal
    ich mache es morgen, schließ das
    ich habs mir anders überlegt
    ich habe mich anders entschieden
    ich habe mich umentschieden, abbrechen
    ich habe mich vertan
    ich habe mich verklickt
    ich habe mich geirrt, storniere das
    ich habe mich vertippt, zurück
    ich habe aus Versehen einen Antrag gestellt, zurückziehen
    ich habe versehentlich gedrückt, stopp
    ich habe doppelt beantragt, storniere einen
    ich habe die falsche Adresse angegeben, abbrechen
    ich habe das falsche Postfach gewählt, stopp
    verklickt
    verklickt, abbrechen
    vertippt, stopp
    Versehen
    aus Versehen
    war ein Versehen
    das war ein Versehen
    das war ein Fehler, zurückziehen
    das war nur ein Test
    {r} war nur ein Test, weg damit
    falscher Knopf
    falscher Knopf, stopp
    falsches Postfach, stopp
    falsche Person eingeladen, zieh den Link zurück
    ups
    ups, falsch
    ups, abbrechen
    Moment, nicht abschicken
    Moment, doch nicht
    warte, nicht senden
    warte, stopp
    nein stopp
    nein doch nicht
    nein lass
    nein danke
    nein danke, ich lass es
    nein, nicht weiter
    nein, abbrechen
    doch nicht
    doch lieber nicht
    dann doch nicht
    eigentlich doch nicht
    jetzt nicht
    jetzt doch nicht
    im Moment nicht
    heute nicht mehr
    vorerst nicht
    erst mal nicht
    später
    später vielleicht
    ein andermal
    nicht abschicken
    nicht absenden
    nicht senden
    nicht weiterleiten
    nicht an den Administrator schicken
    schick das noch nicht ab
    schick den Antrag nicht ab
    schicke nichts
    mach nichts
    mach das nicht
    mach nicht weiter
    tu nichts
    nichts tun
    nicht weiter
    nicht fortfahren
    nicht verbinden
    noch nicht verbinden
    verbinde noch nicht
    verbinde {m} doch nicht
    verbinde {d} lieber nicht
    verbinde nichts
    nicht genehmigen, ich habe mich verklickt
    noch nicht genehmigen, warte
    genehmige doch nicht, falscher Knopf
    genehmige es noch nicht, Moment
    nicht ablehnen, Versehen
    lehne es nicht ab, das war falsch
    lehne doch nicht ab
    nicht trennen, Versehen
    trenne doch nicht
    trenne {m} nicht, ich habe mich verklickt
    lass {m} doch verbunden, stopp
    entferne nichts, Irrtum
    widerrufe doch nicht
    mach das rückgängig
    rückgängig
    rückgängig machen
    zurück
    zurück bitte
    zurück zum Anfang
    geh zurück
    von vorne
    nochmal von vorne anfangen
    neu beginnen
    fang neu an
    Storno
    stornieren
    stornieren bitte
    storniere {r}
    storniere das
    storniere meinen Antrag
    storniere den Antrag von heute früh
    storniere den Antrag für {m}
    storniere meine Anfrage für {d}
    storniere {r}, ich brauche es nicht mehr
    storniere {r}, weil ich mich vertan habe
    {r} stornieren
    {r} zurückziehen
    {r} zurücknehmen
    {r} verwerfen, ist meiner und erledigt
    {r} kann weg
    {r} kann storniert werden
    {r} ist hinfällig
    {r} ist überholt, zurückziehen
    {r} nicht mehr nötig
    {r} verfallen lassen
    zieh {r} zurück
    zieh meinen Antrag zurück
    zieh meine Anfrage bitte zurück
    zieh den Antrag zurück, bevor der Administrator ihn sieht
    zieh das zurück
    zieh die Einladung an {u} zurück
    ziehen Sie meinen Antrag bitte zurück
    nimm {r} zurück
    nimm meinen Antrag zurück
    nimm den Link an {u} zurück
    mach den Link an {u} ungültig
    der Link an {u} soll ungültig werden
    mein Antrag soll weg
    mein Antrag ist überflüssig, stornieren
    meine Anfrage zurückziehen
    meine Anfrage stornieren
    meine Anfrage {r} stornieren
    meinen Antrag zurückziehen
    meinen Antrag zurückziehen bitte
    Antrag zurückziehen
    Anfrage zurückziehen, doppelt gestellt
    Antrag bitte löschen, ich brauche ihn nicht
    lösch meinen Antrag
    lösch meine Anfrage {r}
    verwirf alles
    verwirf meinen Entwurf
    mein Chef will es nicht mehr, zieh den Antrag zurück
    wir machen es anders, storniere {r}
    wir haben eine andere Lösung, Antrag zurückziehen
    wir lassen es doch
    {u} macht das schon, zieh meinen Antrag zurück
    die Adresse war falsch, brich ab
    keine Lust mehr, stopp
    ich geb auf
    ich gebe auf, abbrechen
    genug jetzt
    basta
    können Sie meinen Antrag stornieren
    können Sie {r} bitte zurückziehen
    könntest du das bitte abbrechen
    würden Sie meine Anfrage bitte zurücknehmen
    ich bitte um Stornierung von {r}
    ich bitte Sie, den Vorgang abzubrechen
    bitte um Abbruch
    Kommando zurück
    Kommando zurück, nicht abschicken
    passt schon, brauchs nicht mehr
    brich ab bitte, i brauchs nimmer
    lass bleiben
    lass bleiben bitte
    losses
    vergiss es eifach
    abbreche bitte
    stopp bitte nid abschicke
    abrechen
    abbrehen
    stornieern {r}
    zurükziehen {r}
    ich habe gestern einen Antrag für {m} gestellt, den brauche ich nicht mehr
    mein Antrag von heute früh war ein Versehen, bitte zurückziehen
    ich habe die falsche Adresse eingegeben, bitte alles abbrechen
    wir haben uns anders entschieden, {r} bitte stornieren
    der Kollege hat es schon erledigt, zieh meinen Antrag zurück
    bitte schick das noch nicht an den Administrator, ich muss noch etwas klären
    warte mit dem Absenden, ich hab mich geirrt
    verbinde das Postfach bitte noch nicht, wir warten bis Montag
    nicht verbinden, falsches Konto
    bitte nichts genehmigen, das war der falsche Knopf
    bitte nicht ablehnen, ich wollte etwas anderes drücken
    trenn mein Postfach doch nicht, ich brauche es noch
    den Link an {u} bitte sperren, falsche Adresse
    {r} war doppelt, bitte löschen
    Antrag {r} bitte stornieren, danke
    Antrag für {m} brauche ich nicht mehr
    den Antrag für {d} brauche ich nicht mehr
    die Adresse war falsch, alles abbrechen
    falsches Konto, nicht verbinden
    falsche Adresse, nicht verbinden
    falscher Raum, abbrechen
    ich wollte etwas anderes drücken, stopp
    ich wollte das gar nicht, abbrechen
    nicht ablehnen, ich wollte etwas anderes
    nicht trennen, ich wollte etwas anderes
    doppelter Antrag von mir, bitte löschen
    {r} doppelt gestellt, bitte stornieren
    ich habe (einen Antrag gestellt|etwas beantragt|{m} beantragt), (den|das) brauche ich nicht mehr
    (falsches Konto|falsche Adresse|falsches Gerät|Tippfehler), (nicht verbinden|bitte abbrechen|nicht abschicken|zurück)
    lass gut sein, ich frage {u} selbst
    lass stecken
    ach lass mal
    ach egal, lass
    nee lass mal, brauch ich doch nicht
    nein danke, lass es gut sein
    nein danke, das reicht mir
    schon gut, ich brauch nichts mehr
    passt, brauch ma nimmer, lass
    hat sich erledigt, danke trotzdem
    hat sich von selbst erledigt
    die Sache ist vom Tisch, {r} zurückziehen
    Kommando zurück, ich hatte das falsche Postfach
    alles zurück auf Anfang
    alles auf Anfang, ich will das nicht
    Schluss damit, ich mach nicht weiter
    hör auf damit
    hör auf mit der Einrichtung
    ich steige hier aus
    ich bin raus
    ich höre an dieser Stelle auf
    hier möchte ich aufhören
    bis hierher und nicht weiter
    ich hab's mir anders überlegt, lass es
    ich habe meine Meinung geändert, zieh {r} zurück
    ich nehm alles zurück
    bei näherem Hinsehen brauche ich das nicht, zieh meinen Antrag zurück
    nach Rücksprache mit {u} ziehe ich meinen Antrag zurück
    {u} kümmert sich schon drum, mein Antrag kann weg
    {u} hat es schon beantragt, meiner ist überflüssig
    mein Antrag ist überflüssig geworden
    mein Antrag von gestern ist gegenstandslos
    {r} ist gegenstandslos
    {r} war ein Versehen, bitte rausnehmen
    {r} habe ich aus Versehen gestellt
    ich hätte {r} gar nicht stellen sollen, nimm ihn raus
    ich wollte nur mal schauen, schließ das wieder
    ich hab nur rumprobiert, weg mit meinem Antrag
    wollte nur testen, {r} kann gelöscht werden
    schmeiß meine Anfrage weg
    wirf meinen Antrag in den Papierkorb
    streich meinen Antrag
    streichen Sie {r}
    mein Gesuch {r} ziehe ich zurück
    Rückzug von {r}
    Rücknahme meines Antrags bitte
    Widerruf meines Antrags von eben
    Stornierung meiner Anfrage bitte
    ich bitte um Rücknahme von {r}
    könnte ich meinen Antrag wieder zurückziehen
    würde den Antrag gern zurückziehen, geht das jetzt gleich
    dürfte ich {r} wieder zurücknehmen
    würden Sie das bitte abbrechen, ich muss erst nachfragen
    ich muss das erst mit {u} klären, brich ab
    muss los, brich ab
    Telefon klingelt, abbrechen
    keine Zeit mehr, abbrechen
    keine Lust mehr, abbrechen
    das dauert mir zu lange, ich brech ab
    mir ist das zu kompliziert, lass es
    ich komm damit nicht klar, lass gut sein
    bin auf die falsche Schaltfläche gekommen, abbrechen
    hoppla, das war die falsche Adresse, stopp
    oh nein, das ist das Postfach von {u}, sofort stoppen
    huch, abbrechen
    moment, stopp, nicht weitermachen
    geh nicht weiter
    nicht fortfahren bitte
    schick das bloß nicht ab
    schick die Karte nicht an meinen Admin
    frag meinen Admin lieber doch nicht
    bitte den Administrator nicht damit behelligen, abbrechen
    der Link an {u} soll nicht mehr gelten
    mach den Link, den ich {u} geschickt habe, ungültig
    schick {u} den Link lieber nicht
    verbinde {m} lieber doch nicht
    {d} doch nicht einrichten, wir nehmen ein anderes
    das Display kommt doch nicht, storniere meine Anfrage für {d}
    das Projekt ist gestorben, zieh unseren Antrag {r} zurück
    der Kunde springt ab, bitte meinen Antrag {r} stornieren
    noch nichts verbinden, ich bin im falschen Tenant
    nicht ablehnen, das war die falsche Zeile
    nicht freigeben, ich habe mich verklickt
    halt, {r} noch nicht freigeben
    trenn {m} bitte doch nicht, ich brauch es noch
    das Postfach soll doch verbunden bleiben, stopp
    lösch mein Postfach doch nicht raus
    abort
    nevermind
    never mind, passt schon
    forget it
    nvm
    skip das
    tu einfach so, als hätte ich nichts gesagt
    vergiss, was ich geschrieben habe
    ich hab nichts gesagt
    ungeschehen machen bitte
    zurück, ohne was zu ändern
    mach zu, ich will nichts ändern
    mach das Fenster wieder zu
    lass ma des
    lassts es bleiben
    lah la sii
    isch guet, bruchs nüm
    naa, i mog nimmer, hör auf
    ich breche ab
    nee, doch lieber nicht
    lass es doch lieber, dankeschön
    nicht machen!
    nicht machen, falsches Postfach
    halt, warte mal, ich will das nicht
    warte kurz, das will ich gar nicht
    zieh {r} zurück, ist meiner
    zieh meinen Antrag zurück, danke dir
    zurückziehen, meine Anfrage von grad eben
    mein Antrag kann weg, ich hab's anders gelöst
    mein Antrag kann verfallen
    lass meinen Antrag verfallen, mein Chef will es nicht
    {r} kann verfallen, den hab ich selbst gestellt
    {r} stornieren, mein Fehler
    lösch meine Anfrage
    lösche meinen offenen Antrag für {m}
    hol {r} zurück, ich brauch's nicht mehr
    ich brauche es nicht mehr
    nicht mehr nötig, danke
    nicht mehr nötig, {u} hat es für mich gemacht
    hat sich damit erledigt, ciao
    keine Lust mehr darauf, stopp
    egal, ich ruf an
    vergiss es wieder
    lass es vorerst, beende dieses Gespräch
    keine Verbindung, ich war durcheinander
    ich will damit aufhören
    ich möchte hier bitte aussteigen
    können wir damit aufhören
    komm ich hier noch raus
    wie auch immer, stopp diesen Antrag
    stpop
    abbrehcen bitte
    storniern
    las es sein
    cancel meinen Request
    geh zurück, ich will nichts verbinden
    genehmige {r} noch nicht, ich hab danebengetippt
    lehn {r} doch nicht ab
    trenn {m} nicht, ich hatte das falsche vor mir
    das ging zu schnell raus, leite die Karte nicht weiter
    schick meiner Administratorin keine Karte
    der Link, den ich geteilt habe, muss weg, zieh ihn zurück
    verzeih den Aufwand, aber ich sehe davon ab
    ich blase es ab
    blas meinen Antrag ab
    ich will meinen Antrag nicht weiterverfolgen
    verfolge meine Anfrage nicht weiter
    tut mir leid, meine Vorgesetzte möchte zuerst eine interne Freigabe, bevor wir damit anfangen, zieh also meinen Antrag vorläufig zurück
    ich (steige aus|höre auf), danke dir
    nicht weiter, ich weiß mein Konto nicht
    beende diesen Vorgang, wir nehmen ein anderes Programm
    mach es nicht fertig
    dreh um, das muss nicht sein
    wir lassen es sein, nimm {r} raus
    ziehe meinen Atnrag zurück
    lassma
    doch nciht verbinden
    abbruhc
    der Patient ist da, ich muss Schluss machen, brich das ab
    wir haben das Display zurückgeschickt und mein Antrag {r} ist damit hinfällig, bitte zurückziehen
    zieh die Notbremse
    zieh die Handbremse, falsches Konto
    Notbremse bitte, das war die falsche Adresse
    ich mache einen Rückzieher
    ich rudere zurück, nimm {r} raus
    ich nehme Abstand davon
    ich nehme von meinem Antrag Abstand
    ich sehe von {r} ab
    von meinem Antrag möchte ich absehen
    ich verzichte doch darauf
    auf die angefangene Einrichtung verzichte ich
    ich verzichte auf {r}
    ich trete von {r} zurück
    ich springe ab, mach ohne mich zu
    ich klinke mich hier aus
    ich klick das jetzt weg
    ich passe
    ich schmeiß hin
    ich lasse das jetzt sein
    ich lass es bleiben, danke
    ich gebe mich geschlagen, beenden
    mir reicht's, abbrechen
    mir wird das zu viel, brich ab
    mir ist was dazwischengekommen, brich bitte ab
    mir ist das zu heikel, doch nicht
    ist mir zu unsicher, lassen wir es
    da will ich lieber raus
    da lass ich die Finger von, abbrechen
    davon will ich nichts mehr wissen, beende das
    ohne mich, ich höre auf
    nö, lass ma
    na, lass ma's
    nein, lassen Sie nur
    nein nein, vergiss das
    lieber doch keinen Antrag
    doch keine Anfrage an meinen Admin
    doch kein neues Display, abbrechen
    doch kein Postfach, ich wollte nur gucken
    kein Antrag bitte
    keine Karte verschicken bitte
    keinen Link mehr an {u}
    keine weiteren Schritte bitte
    keinen Schritt weiter
    keinen Code mehr bitte, ich höre auf
    stopp mal, das ist ja die Echtumgebung
    stopp, ich bin im falschen Chat
    stopp, erst mit {u} reden
    wart, ned abschicken
    wart amoi, des is falsch
    warte bitte, nicht weiterleiten
    bremse das mal, nicht abschicken
    pfeif meine Anfrage zurück
    ruf meinen Antrag wieder zurück
    hol meinen Antrag vom Admin zurück
    hol die Karte an meinen Admin zurück
    stampf meinen Antrag ein
    begrab meine Anfrage
    lass {r} fallen, ist von mir
    lass meine Anfrage unter den Tisch fallen
    leg meinen Antrag zu den Akten, wird nicht gebraucht
    leg {r} ad acta, war meiner
    stell die Einrichtung ein
    stell den Vorgang ein
    unterbrich die Anmeldung, ich will nicht mehr
    würg das ab
    klapp das wieder zu
    mach den Deckel drauf, ich brauche es nicht mehr
    mach Schluss hier
    mach Feierabend mit der Einrichtung
    blende die Karte weg, ich will nicht mehr
    Karte schließen bitte
    Karte weg
    Dialog verlassen
    Einrichtung verlassen
    Einrichtung einstellen
    Vorgang verwerfen
    Eingabe verwerfen
    Formular schließen ohne Absenden
    Rückzug meiner Anfrage bitte
    Rücknahme von {r}
    Annullierung meines Antrags
    Antrag annullieren
    Antrag hinfällig, bitte löschen
    Anfrage gegenstandslos
    Fehlalarm, mein Antrag kann weg
    falscher Alarm, zieh {r} zurück
    Irrläufer, {r} bitte rausnehmen
    {r} war voreilig von mir, zurückziehen
    {r} war für das falsche Haus, nimm ihn zurück
    {r} soll nicht weiterlaufen, ich habe ihn gestellt
    {r} muss nicht mehr entschieden werden, ich ziehe ihn zurück
    meinen Antrag will ich nicht aufrechterhalten
    meinen Antrag halte ich nicht aufrecht
    meine Anfrage ist zurückzuziehen
    mein Antrag soll nicht mehr zum Admin
    mein Antrag möge storniert werden
    die Anfrage, die ich eben gestellt habe, bitte löschen
    den Antrag, den ich gestern abgeschickt habe, ziehe ich zurück
    das Postfach, das ich gerade anmelden wollte, lassen wir weg
    den Link, den {u} von mir hat, bitte sperren
    was ich eben angefangen habe, bitte abbrechen
    was ich eben gesagt habe, gilt nicht
    weil ich mich in der Zeile geirrt habe, zieh {r} zurück
    weil {u} das schon macht, lass meinen Antrag weg
    da wir das Gerät doch nicht kaufen, storniere meinen Antrag für {d}
    bevor mein Chef das sieht, zieh meinen Antrag zurück
    damit nicht zwei Anträge laufen, lösch meinen zweiten
    könntest du so tun, als hätte ich nicht angefangen, und abbrechen
    kann ich das bitte wieder zumachen, ich will nicht weiter
    wäre es möglich, meinen Antrag wieder herauszunehmen
    hätten Sie die Güte, meine Anfrage zurückzuziehen
    entschuldigen Sie die Umstände, bitte stornieren Sie meinen Antrag
    hallo, ich hatte eben etwas beantragt. Bitte streichen.
    moin, vergiss meine Anfrage von vorhin
    bitte doch nicht ablehnen, ich war in der falschen Zeile
    bitte doch nicht trennen, das Postfach wird noch gebraucht
    {r} bitte doch nicht genehmigen, ich habe zu schnell gedrückt
    nein, {d} soll doch dran bleiben, nicht abmelden
    häng {m} nicht ab, ich hab mich verlesen
    melde {d} noch nicht ab, stopp
    lehne {r} noch nicht ab, ich habe mich verguckt
    schalte {u} doch nicht frei, ich war zu schnell
    so ein Mist, falsche Adresse, stopp stopp stopp
    ach du Schreck, nicht abschicken
    menno, ich wollte das gar nicht, zurück
    mein Antrag soll weg, das Postfach nicht
    nur den Antrag zurückziehen, sonst nichts
    ich habe die Einrichtung begonnen und will sie nicht beenden, sondern abbrechen
    ich bin mittendrin und will nicht mehr, stopp
    so weit wollte ich gar nicht gehen, zurück
    das geht mir zu schnell, halt bitte an
    ich dachte, das wäre etwas anderes, brich ab
    stopp, meine Chefin sagt gerade nein`,

  change_language: `
    (sprich|rede|schreib|antworte|mach weiter) (auf|bitte auf|) (Deutsch|Englisch|Niederländisch|Französisch|Spanisch) (|bitte|ab jetzt|mit mir)
    (deutsch|englisch|französisch|spanisch|niederländisch|english|holländisch) (|bitte|ab jetzt)
    (ändere|wechsle|wechsel) (die|deine|meine) Sprache (|auf Deutsch|auf Englisch|bitte|zu Deutsch)
    stell (die Sprache|) (auf|um auf) (Deutsch|Englisch|Französisch) (um|)
    (wechsle|schalte|geh) (zu|auf|um auf) (Deutsch|Englisch|Französisch|Spanisch)
    Sprache (|Deutsch|Englisch|de|en|ändern|wechseln|umstellen)
    (kannst du|können Sie) (auch|) (Deutsch|Englisch|Französisch) (sprechen|reden|schreiben|) (|bitte)
    (sprichst|verstehst|kannst) du (auch|) (Deutsch|Englisch|Französisch|Italienisch|Polnisch)
    (welche|wie viele) Sprachen (sprichst|kannst|kennst) du
    ich (spreche|verstehe|möchte|lese) (lieber|nur|) (Deutsch|Englisch|Französisch)
    ich (spreche|verstehe) kein (Englisch|Französisch|Niederländisch), (Deutsch bitte|auf Deutsch bitte|bitte Deutsch)
    (alles|die Karten|Nachrichten) (bitte|) auf (Deutsch|Englisch|Französisch) (bitte|ab jetzt|)
    (lieber|gern|bitte|geht das|geht es auch) auf (Deutsch|Englisch|Spanisch|Französisch|Niederländisch)
    (nimm|benutze|verwende) (Deutsch|Englisch|eine andere Sprache)
    (andere Sprache|eine andere Sprache) (bitte|)
    (warum|nicht) (sprichst du Englisch|Englisch), (Deutsch|bitte Deutsch)
    meine Muttersprache ist (Deutsch|Französisch|Spanisch|Englisch)
    (auf|jetzt auf|weiter auf) (Englisch|Deutsch|Spanisch) (bitte|)
    die Karten sind (auf Englisch|in der falschen Sprache), ich will (Deutsch|Französisch)
    (stell|schalte) (dich|es|um) (auf|bitte auf) (Deutsch|Englisch|Französisch|Spanisch) (um|)
    (ich bin|wir sind) (Schweizer|Österreicher|Belgier), (Deutsch bitte|lieber Französisch|Deutsch ist besser)
    mein Chef (liest|spricht) nur (Englisch|Französisch|Spanisch), (ändere das|schalte um)
    (deutsh|englich|französich|hochdeutsch) (bitte|)
    ab (jetzt|sofort) (Deutsch|Englisch|Französisch) (bitte|)
    deutsch
    Deutsch bitte
    auf Deutsch
    auf Deutsch bitte
    auf Deutsch wäre mir lieber
    bitte auf Englisch
    bitte Deutsch sprechen
    geht das auf Deutsch
    gibt es das auf Deutsch
    gibts dich auch auf Deutsch
    geht auch Französisch
    kannst du das auf Deutsch sagen
    können Sie Deutsch
    können Sie auf Französisch weitermachen
    können wir Deutsch reden
    red Deutsch
    red deutsch mit mir
    rede Deutsch
    sprich Deutsch
    sprich Französisch
    sprechen Sie Deutsch
    sprechen Sie auch Französisch
    sprichst du Deutsch
    verstehst du Deutsch
    welche Sprachen kannst du
    welche Sprachen gibt es
    welche Sprachen kann ich wählen
    in welchen Sprachen arbeitest du
    bist du auch auf Spanisch verfügbar
    ich kann kein Englisch
    ich verstehe kein Englisch
    ich verstehe kein Wort Englisch, Deutsch bitte
    ich kann kein Niederländisch lesen
    ich bin Franzose, bitte Französisch
    ich bin deutschsprachig
    ich spreche Deutsch
    ich hätte es gern auf Deutsch
    ich hätte lieber Deutsch
    ich lese lieber Englisch
    ich will Deutsch
    ich möchte eine andere Sprache
    ich möchte auf Englisch weitermachen
    wir arbeiten auf Deutsch
    wir sprechen hier Französisch
    meine Kollegin versteht nur Französisch, stell um
    lieber Französisch
    lieber auf Deutsch
    lieber nicht auf Englisch
    kein Englisch
    kein Englisch bitte, Deutsch
    kein Niederländisch mehr
    nicht auf Englisch, sondern auf Deutsch
    warum Englisch, stell auf Deutsch
    warum redest du Englisch mit mir
    antworte auf Deutsch
    antworte künftig auf Englisch
    antworten Sie bitte auf Deutsch
    schreib auf Deutsch
    schreib Französisch
    schreiben Sie bitte Deutsch
    schick die Karten auf Deutsch
    zeig alles auf Englisch
    stell alles auf Französisch um
    stell auf Französisch um
    stell auf Deutsch
    stell die Sprache um
    stell deine Sprache um
    stell den Bot auf Deutsch
    ändere die Sprache
    ändere auf Deutsch
    Sprache ändern
    Sprache anpassen
    Sprache umstellen auf Französisch
    Sprache: Deutsch
    Sprache Französisch
    Sprachauswahl
    Spracheinstellung
    wechsle zu Spanisch
    wechsle auf Englisch
    wechsle die Sprache
    umschalten auf Deutsch
    schalte auf Französisch
    mach auf Deutsch weiter
    ab jetzt Deutsch
    ab sofort Englisch bitte
    künftig Deutsch
    und jetzt auf Deutsch
    Spanisch bitte
    Niederländisch bitte
    Französisch bitte
    Englisch please
    switch auf Deutsch
    german please
    hochdeutsch bitte
    schwiizerdütsch
    auf Schweizerdeutsch
    allemand
    übersetze deine Antworten auf Deutsch
    übersetze die Karte ins Französische
    es soll auf Deutsch sein
    alles auf Deutsch bitte
    welche Sprachen sprichst du alle?
    sprichst du auch Türkisch
    kannst du auch Polnisch, meine Kollegin kann kein Deutsch
    geht das auch auf Schwiizerdütsch
    kann man mit dir Französisch reden
    du schreibst mir auf Niederländisch, mach bitte Deutsch
    du antwortest auf Englisch und ich schreibe ganz normal Deutsch, ändere das
    warum bekomme ich englische Karten, ich will sie auf Deutsch
    meine Karte ist auf Französisch und ich sitze in Zürich, Deutsch bitte
    lass das mit dem Englisch
    kein Französisch mit mir bitte
    den holländischen Text verstehe ich nicht, geht das in meiner Sprache
    mein Englisch ist schlecht, schreib bitte Deutsch
    mein Deutsch ist noch nicht gut, geht es in Englisch
    ich bin erst ein Jahr in Deutschland, lieber Englisch
    ich komme aus den Niederlanden, können wir Niederländisch reden
    ich bin spanischsprachig, ginge es auf Spanisch
    können wir auf Englisch umsteigen
    wechsle bitte zu Französisch
    steig auf Niederländisch um
    mach Englisch draus
    stell deine Antworten auf Französisch um
    pass die Sprache an, Spanisch
    Spracheinstellung auf Deutsch ändern bitte
    kann man eine andere Sprache wählen
    wie ändere ich deine Sprache
    wo stelle ich die Sprache vom Bot ein
    wie krieg ich dich auf Deutsch
    meine Vorgesetzte in London liest mit, mach auf Englisch weiter
    der Admin von {c} spricht nur Niederländisch, schick die Karte auf Niederländisch
    schick {u} die Nachricht auf Französisch, er versteht kein Deutsch
    ab jetzt bitte alles auf Englisch, auch die Meldungen
    alles in Deutsch bitte
    auf duetsch umschalten
    englsich bitte
    franzöisch bitte
    dann halt Englisch
    red einfach Deutsch
    einfach Deutsch bitte, mit dem Englischen kann ich nichts anfangen
    zurück zu Deutsch
    wieder Deutsch bitte, ich bin versehentlich im Spanischen gelandet
    du redest auf einmal Englisch, zurück auf Deutsch
    lässt sich die Sprache ändern
    verstehst du mich, wenn ich Französisch schreibe
    habt ihr auch eine französische Version von diesem Bot
    ich möchte diesen Chat gern auf Niederländisch führen
    guten Tag, ich wäre Ihnen sehr verbunden, wenn Sie sich auf Französisch mit mir unterhalten könnten
    Karten Deutsch, nicht Englisch
    DE bitte
    FR svp
    EN please
    kannst Deutsch oder nur Englisch
    sag mir das auf Deutsch
    kannst duauf Englisch antworten
    sprache auf franzosisch aendern
    bite Deutsch reden
    ich versteh dichnicht, englisch bitte
    meine Frau kommt aus Kolumbien und liest mit, kannst du Spanisch schreiben
    Sprachwechsel
    Sprachwechsel auf Englisch
    Sprache umschalten
    auf Französisch weiter
    auf Niederländisch, wenn's geht
    auf Spanisch, por favor
    lieber Niederländisch
    lieber Französisch als Deutsch
    ab morgen arbeitet hier eine Engländerin, stell schon jetzt auf Englisch
    für mich bitte Französisch
    für mich lieber Spanisch
    wenn möglich auf Niederländisch
    in Englisch wäre es mir lieber
    Deutsch wäre mir lieber
    Französisch ist meine Muttersprache, schreib mir so
    Niederländisch ist für mich einfacher
    Spanisch geht bei mir besser
    mit Deutsch tue ich mich schwer, nimm Englisch
    mit Englisch komme ich besser zurecht
    mein Chef kann nur Englisch, stell um
    unsere Leute in Lausanne brauchen das auf Französisch
    die Kollegen in Utrecht wollen die Karten auf Niederländisch
    stelle mir den Bot auf Französisch
    stell die Karten auf Englisch
    stellen Sie bitte auf Deutsch um
    setz die Sprache auf Niederländisch
    ändere die Sprache auf Französisch
    übersetze deine Antworten ins Deutsche
    schreiben Sie mir auf Französisch
    antworte auf Deutsch, danke
    antworten Sie bitte auf Spanisch
    sprich mit mir Französisch
    unterhalten wir uns auf Englisch
    führen wir das auf Französisch weiter
    zeig mir alles auf Spanisch
    zeig die Karte auf Deutsch
    gib mir die Texte auf Niederländisch
    könntest du ins Englische wechseln
    kannst du zurück ins Deutsche
    können Sie Spanisch
    beherrschst du Niederländisch
    beherrschen Sie Französisch
    gibt es dich auch auf Italienisch
    gibt es die Karten auch auf Französisch
    welche Sprachen stehen zur Auswahl
    welche Sprachen kann ich einstellen
    in welchen Sprachen gibt es dich
    wieso ist hier alles Englisch, ich will Deutsch
    wieso redest du Holländisch mit mir, bitte Deutsch
    ich will Französisch
    ich möchte die Oberfläche auf Spanisch
    ich möchte lieber Englisch schreiben
    ich hätte das gern auf Niederländisch
    ich würde lieber Französisch sprechen
    ich verstehe nur Spanisch
    chönd mer Französisch rede
    chasch Änglisch
    geht's auch auf Englisch, i bin ned von da
    moin, mach mal Englisch
    mach mir die Karte bitte in einer anderen Sprache
    bitte keine englischen Texte mehr, nimm Deutsch
    ich hab dich auf Spanisch gestellt und will wieder Deutsch
    Französisch oder Deutsch, was kannst du davon
    meine Praktikantin aus Madrid braucht das auf Spanisch
    das Englische ist mir zu mühsam, wechsle auf Deutsch
    schreib meiner Kollegin {u} ab jetzt auf Niederländisch`,

  out_of_scope: `
    (buche|reserviere|suche) (einen|den|ein) (Besprechungsraum|Raum für morgen|Termin|Schreibtisch|Meeting)
    (reserviere|buche) {d} (für|um) (morgen|drei Uhr|zehn Leute)
    ist {d} (frei|belegt|gebucht) (morgen|um drei|)
    (sende|schreibe|beantworte|lösche|lies) (eine Mail|eine E-Mail|die letzte Mail|diese Nachricht|meine Mails) (|an {u}|von {u}|vor)
    wie viele (ungelesene|neue) (Mails|Nachrichten) habe ich
    (mein Postfach|{m}) ist (voll|zu groß|langsam)
    (richte|schalte) (eine Abwesenheitsnotiz|meine Signatur|eine Mailregel|den Abwesenheitsassistenten) ein
    (ich habe|setze|ändere) mein (Passwort|Kennwort|Windows-Passwort) (vergessen|zurück|)
    (der Drucker|der Beamer|das WLAN|mein Laptop|mein Telefon|die Kaffeemaschine) (ist kaputt|geht nicht|ist leer|ist langsam)
    (bestelle|kaufe|ich brauche) (einen neuen Laptop|Toner|ein Headset|eine Parkkarte|eine neue Tastatur)
    (lege|erstelle|lösche) (einen neuen Benutzer|ein Konto für {u}|einen Verteiler|einen Teams-Kanal) (an|)
    (genehmige meinen|meinen|beantrage) (Urlaub|Spesenantrag|freien Tag) (genehmigen|)
    (bezahle|wo ist|schicke) (die Rechnung|meine Gehaltsabrechnung|die Spesen)
    (verbinde|kopple|trenne) (meinen|den|das) (Drucker|Kopfhörer|WLAN|Handy|Laptop|Scanner|Lautsprecher)
    (ruf|verbinde mich mit) ({u}|dem Empfang|meiner Frau|dem Vertrieb|der Zentrale) (an|)
    (wie|was) ist (das Wetter|die Uhrzeit|die Verkehrslage|das Neueste) (|heute|morgen)
    (erzähl|sing|gib) mir (einen Witz|eine Geschichte|ein Lied|ein Rezept)
    übersetze (diesen Text|den Brief|den Vertrag) ins (Englische|Chinesische|Italienische)
    (ändere|stelle) die (Windows-Sprache|Tastatursprache|Sprache in Word)
    (kündige|storniere|verlängere) (mein Abo|meinen Flug|mein Hotel|meinen Vertrag|meine Bestellung)
    (blockiere|lehne) (den Absender|Spam|die Besprechungseinladung|Cookies) (ab|)
    nimm (die Besprechungseinladung|das Angebot|Cookies) an
    ich (bin|habe) (Hunger|müde|krank heute|im Urlaub|zu spät)
    du bist (toll|dumm|lustig|nutzlos)
    (was|wer) ist (die Hauptstadt von Frankreich|der Bundeskanzler|hier der Chef)
    (Mittagessen|Kaffee|Kuchen|Pizza) (heute|um zwölf|?)
    (herzlichen Glückwunsch|schönes Wochenende|gute Nacht|bis morgen|viel Erfolg)
    (mach|hilf bei) (meine Steuererklärung|meiner Umsatzsteuer|der Buchhaltung)
    wo ist (die Kantine|die Toilette|die Party|mein Paket|der Parkplatz)
    (mach|schalte) (das Licht|die Heizung|die Klimaanlage|den Fernseher) (an|aus)
    (teile|lade|drucke|scanne) (die Datei|dieses Dokument|die Präsentation) (|hoch|herunter)
    (lade|füge) {u} (zum Meeting ein|zum Team hinzu)
    (das Display|der Bildschirm|{d}) (hat einen Riss|flackert|hat keinen Ton|muss geputzt werden)
    (die Heizung|das Fenster|der Stuhl|die Lampe) in {d} ist (kaputt|defekt|schmutzig)
    hilf mir (mit Excel|mit PowerPoint|beim Umzug|bei den Hausaufgaben)
    erinnere mich (morgen|um fünf) (an den Zahnarzt|)
    (Outlook|Excel|Teams|Windows) (stürzt ab|ist langsam|startet nicht|hängt)
    Bestellung (4711|20394) (nicht geliefert|wo bleibt sie)
    (asdf|qwertz|blabla|test test|hmm)
    (kann|darf) ich (im Homeoffice arbeiten|früher gehen|hier parken) (morgen|)
    (fasse|fass) (dieses Dokument|meinen Text) zusammen
    der (Beamer|Projektor) in {d} braucht eine neue Lampe
    installiere (Office|Word|Chrome) auf meinem (PC|Laptop)
    richte eine (Mailsignatur|Mailregel) ein
    meine (Frau|Mutter) würde dem nie zustimmen
    lege einen neuen Benutzer in (Azure AD|Active Directory) an
    (VPN|WLAN|Teams) bricht ständig ab
    ich (genehmige|billige) (dieses Wetter|sein Verhalten) nicht
    (ja|nein|ok|okay|gut|super|prima|schön|toll)
    (danke|vielen Dank|dankeschön|merci) (!|tschüss|für die Hilfe|)
    (wer|welche Mannschaft) (hat gewonnen|spielt) (|gestern)
    (lösche|entferne) (das Foto|die Datei|den Ordner|meine Mails|den Kommentar) (|bitte|aus {d})
    (trenne|ziehe) (den Strom|das Kabel|das Ladegerät|den Stecker) (von|aus) {d}
    (entferne|lösche) {d} aus meinem Kalender
    (er|sie|der Kunde) (hat storniert|will stornieren|möchte etwas ablehnen)
    sag mein Meeting morgen ab
    sag den Termin mit {u} ab
    sage die Besprechung in {d} ab
    storniere die Buchung von {d}
    storniere die Raumreservierung
    storniere meine Bestellung
    storniere den Flug nach London
    storniere das Hotel
    kündige meine Versicherung
    kündige mein Handyvertrag
    kündige mein Zeitungsabo
    kündige mein Fitnessstudio
    cancel das Meeting
    brich den Druckauftrag ab
    brich den Download ab
    beende das Gespräch
    stoppe die Aufnahme
    stoppe die Musik
    stopp das Windows-Update
    genehmige meinen Urlaub
    genehmige meinen Urlaubsantrag
    genehmige den Urlaub von {u}
    genehmige meine Spesen
    genehmige meine Überstunden
    genehmige die Rechnung von {c}
    genehmige das Budget
    genehmige die Reisekosten
    gib die Rechnung frei
    gib die Zahlung frei
    gib die Überweisung frei
    gib den Ordner für {u} frei
    gib mir das Laufwerk frei
    gib den Bildschirm im Meeting frei
    akzeptiere die Einladung zur Besprechung
    akzeptiere das Angebot
    nimm die Besprechung von {u} an
    lehne die Besprechung ab
    lehne die Einladung von {u} ab
    lehne den Anruf ab
    lehne den Termin ab
    lehne die Cookies ab
    verweigere den Zutritt zum Gebäude
    verweigere {u} den Zugriff auf den Ordner
    gib {u} Zugriff auf den Ordner Rechnungen
    gib {u} Zugriff auf SharePoint
    gib {u} Zugriff auf das Laufwerk
    gib {u} einen Zutrittsausweis
    gib {u} Schreibrechte auf die Datei
    Zugriff auf das Netzlaufwerk
    Zugriff auf den Ordner Buchhaltung bitte
    sperre meine Bankkarte
    sperre die Nummer von {u}
    Zustimmung der Eltern
    Genehmigung für den Parkplatz
    Baugenehmigung beantragen
    verbinde den Drucker
    verbinde mein Handy mit dem Auto
    verbinde mein Bankkonto
    verbinde meinen Kalender mit Google
    verbinde mich mit dem Vertrieb
    verbinde mich mit dem WLAN
    verbinde den Laptop mit dem Beamer
    verbinde mit dem VPN
    trenne das VPN
    trenne die VPN-Verbindung
    trenne meine Kopfhörer
    trenne den Drucker
    trenne den Anruf
    trenne den Müll
    leg auf
    entferne den Virus
    entferne den Drucker
    entferne die Seite aus Word
    entferne {u} aus dem Teams-Kanal
    entferne {u} aus dem Gruppenchat
    lösche die Datei
    lösche alte Mails
    lösche den Spam aus meinem Postfach
    lösche die Reservierung von {d}
    lösche den Browserverlauf
    nimm {u} aus dem Verteiler
    hol mein Paket ab
    melde mich krank
    melde mich zum Kurs an
    melde mich vom Newsletter ab
    melde mich von der Besprechung ab
    logg mich bei Windows aus
    leite meine Mails an {m} weiter
    leite die Mail an {u} weiter
    schick {u} eine Mail
    schick eine Mail an {m}
    schreib {u}, dass ich später komme
    lies mir die letzte Mail vor
    lies die Mail von {u}
    was steht in der Mail von {u}
    habe ich neue Mails
    suche die Mail von letzter Woche über den Vertrag
    archiviere alle Mails von {u}
    lege einen Ordner im Posteingang an
    erstelle eine Regel, die alles in den Papierkorb verschiebt
    stelle meine Abwesenheit ein
    Abwesenheitsnotiz einschalten
    mein Postfach ist voll
    ich bekomme viel Spam
    ich bekomme komische Mails von {m}
    ist diese Mail Phishing
    buche {d} für morgen
    buche einen Raum für acht Personen
    suche einen freien Raum um zwei
    reserviere das Besprechungszimmer
    ist der Besprechungsraum am Nachmittag frei
    wer sitzt in {d}
    wann ist meine nächste Besprechung
    was steht heute in meinem Kalender
    plane ein Meeting mit {u}
    verschiebe die Besprechung auf Dienstag
    lade {u} zur Besprechung ein
    starte einen Teams-Anruf
    ruf {u} an
    ruf den Kunden an
    der Drucker geht nicht
    der Drucker ist offline
    Papierstau
    die Tastatur spinnt
    meine Maus ist kaputt
    mein Bildschirm bleibt schwarz und der PC startet nicht
    Laptop langsam
    das Bild in {d} ist unscharf
    der Ton in {d} geht nicht
    die Kamera in {d} hängt schief
    das HDMI-Kabel in {d} fehlt
    Passwort vergessen
    Passwort zurücksetzen
    Kennwort zurücksetzen bitte
    ändere mein Passwort
    mein Windows-Konto ist gesperrt
    entsperre mein Konto
    Handy-PIN vergessen
    neuen Mitarbeiter anlegen
    lege ein Konto für die neue Kollegin an
    neue Kollegin fängt Montag an, Laptop besorgen
    lege einen Benutzer in Entra an
    gib {u} eine Office-Lizenz
    ich brauche eine Lizenz für Adobe
    Lizenz für Visio beantragen
    bestelle eine neue Maus
    bestelle Toner
    wie viele Urlaubstage habe ich noch
    ich möchte Urlaub beantragen
    ich nehme morgen frei
    reiche meine Spesen ein
    wo ist meine Lohnabrechnung
    wann kommt das Gehalt
    Status meiner Bestellung
    Status meines Urlaubsantrags
    Status des Projekts
    Status vom Druckerticket
    offene Rechnungen
    welche Rechnungen sind offen
    welche Aufgaben sind in Planner offen
    wartet jemand am Empfang
    wer hat meinen Urlaub genehmigt
    stelle Windows auf Englisch
    stelle Excel auf Deutsch um
    Tastatur ist auf Englisch
    übersetze das ins Englische
    übersetze guten Morgen ins Französische
    was heißt Rechnung auf Spanisch
    fasse das Protokoll zusammen
    schreib einen Brief an den Kunden
    mach eine PowerPoint
    rechne die Mehrwertsteuer aus
    wie viel ist zwölf mal zwölf
    wie steht der Euro
    was gibts zu essen
    was steht auf der Speisekarte
    wann fährt der Zug
    wie spät ist es
    wird es regnen
    wer ist Bundespräsident
    wer hat das Spiel gewonnen
    erzähl einen Witz
    sing was
    mir ist langweilig
    ich liebe dich
    bist du verheiratet
    du bist ein schlechter Bot
    blöder Bot
    gut gemacht
    schönes Wetter heute
    schönen Tag noch
    bis später
    schlaf gut
    installiere Teams neu
    Teams hängt
    Excel zeigt einen Fehler
    die Website ist down
    das Internet ist weg
    WLAN-Passwort
    wie ist das WLAN-Passwort für Gäste
    dreh die Heizung in {d} runter
    es ist kalt in {d}
    die Tür von {d} ist zu
    mein Fahrrad wurde gestohlen
    erinnere mich an die Steuererklärung
    mach meine Steuererklärung
    wann ist die Umsatzsteuervoranmeldung fällig
    wie hoch ist der Steuersatz
    mach ein Backup
    stelle eine gelöschte Datei wieder her
    teile meinen Bildschirm
    druck das aus
    schalte den Beamer in {d} ein
    mach den Bildschirm heller
    kannst du die Besprechung am Donnerstag in {d} stornieren
    ich möchte meine Zugfahrt stornieren, geht das hier
    bitte genehmigen Sie meinen Urlaub vom ersten bis zum zehnten
    der Kollege möchte, dass ich seine Spesen genehmige
    lehne den Kostenvoranschlag ab
    kannst du {u} Zugriff auf das gemeinsame Laufwerk geben
    das VPN trennt sich ständig, wenn ich zu Hause bin
    bitte trenne die Verbindung zum Server
    ich brauche eine neue Maus, wo bestelle ich die
    können Sie {u} eine Mail schreiben, dass die Unterlagen da sind
    schick die Rechnung an {m}
    druck den Vertrag zweimal aus
    kannst du mir die Mails von gestern zusammenfassen
    wer hat heute Telefondienst
    wie melde ich mich krank
    wie viele Stunden habe ich diese Woche gearbeitet
    wann läuft meine Parkkarte ab
    erneuere meine Parkkarte
    verlängere meinen Mietvertrag
    mein Handyvertrag ist abgelaufen
    Status der Lieferung
    ist meine Rechnung schon bezahlt
    ist mein Paket schon da
    wurde mein Urlaub genehmigt
    was muss ich heute noch einkaufen
    zeig mir die offenen Tickets für den Drucker
    Excel funktioniert nicht
    mein Auto springt nicht an
    warum ist der Aufzug kaputt
    hilf mir beim Umsatzsteuerformular
    trenne die Verbindung zum Drucker
    verbinde den Server
    erneuere mein Abo
    erneuere meinen Ausweis
    verlängere mein Buch in der Bücherei
    mein Ausweis ist abgelaufen
    mein Gutschein ist abgelaufen
    neuer Ausweis bitte
    neuen Schlüssel für das Büro bitte
    neuen Code für die Haustür
    Code für den Kopierer
    Code für die Alarmanlage
    Link zur Videokonferenz bitte
    schick mir den Link zum Meeting
    wann läuft mein Vertrag ab
    wann kommt mein Paket
    wann kommt der Techniker für die Heizung
    ist die Lieferung schon da
    ist das Essen fertig
    ist der Chef schon da
    ist mein Auto fertig
    ist mein Laptop schon repariert
    Status der Reparatur
    Stand der Bauarbeiten
    Stand vom Budget
    wie steht das Spiel
    wie steht es um die Firma
    was muss ich heute noch erledigen
    was steht auf der Einkaufsliste
    offene Posten in der Buchhaltung
    offene Stellen
    offene Tickets für WLAN
    zeig mir meine Aufgaben in Outlook
    zeig mir die Umsätze
    warum ist das Internet so langsam
    warum ist der Kaffee kalt
    warum geht die Klimaanlage nicht
    der Aufzug hängt
    der Server ist abgestürzt
    meine Waschmaschine funktioniert nicht
    SAP funktioniert nicht
    Word zeigt eine Fehlermeldung
    die Sprachausgabe von Windows auf Deutsch
    Untertitel auf Englisch im Meeting
    Übersetzer gesucht
    Englischkurs buchen
    sprichst du mit dem Kunden
    lehne das Fenster an
    lehne dich zurück
    trenne Wörter am Zeilenende
    trenne Papier und Plastik
    entferne den Fleck
    entferne die Formatierung
    entferne den Termin aus meinem Kalender
    entferne mein Profilbild
    lösche meinen Anrufbeantworter
    lösche {u} aus meinen Kontakten
    nimm meinen Namen aus dem Impressum
    melde {u} zum Seminar an
    melde mein Auto ab
    melde den Fernseher ab
    zieh die Jalousie hoch
    zieh die Bewerbung zurück
    zieh meine Bewerbung zurück
    ich ziehe mein Angebot an den Kunden zurück
    nimm die Kündigung zurück
    storniere die Rechnung
    storniere die Gutschrift
    storniere die Buchung im Hauptbuch
    brich den Scan ab
    hör auf zu drucken
    vergiss nicht den Geburtstag von {u}
    genehmige die Dienstreise
    genehmige die Bestellung bei {c}
    genehmige den Bauplan
    genehmige den Homeoffice-Tag
    genehmige die Stundenzettel
    die Rechnung ist genehmigt, bitte zahlen
    gib die Bestellung frei
    gib den Parkplatz frei
    gib {d} wieder frei, das Meeting fällt aus
    ja zum Mittagessen
    ich stimme für Pizza
    ich stimme dem Vertrag mit dem Vermieter zu
    widerrufe die Bestellung
    widerrufe meine Vollmacht bei der Bank
    entzieh ihm den Führerschein
    richte mir einen Arbeitsplatz ein
    richte {u} Grüße aus
    richte mir eine Weiterleitung ein
    füge {u} zum Verteiler hinzu
    füge eine Tabelle ein
    binde das Dokument
    schließ die Tür von {d}
    schließ den Beamer an
    hänge das Bild auf
    hänge die Datei an die Mail an
    verbinde die Zellen in Excel
    kopple mein Headset
    registriere mich für die Messe
    aktiviere den Flugmodus
    aktiviere die Bildschirmsperre
    installiere den Druckertreiber
    ruf beim Finanzamt an
    Fristverlängerung beim Finanzamt beantragen
    Steuerbescheid prüfen
    Jahresabschluss erstellen
    {u} hat heute Geburtstag
    wo ist {u}
    wo sitzt {u}
    Telefonnummer von {u}
    genehmige (den Bauplan|den Vertrag|die Broschüre|den Entwurf|die Reise|das Protokoll|den Kredit|den Einkauf|die Fortbildung|die Elternzeit|den Parkausweis|den Dienstwagen|die Pressemitteilung|den Lieferschein)
    (lehne|weise) (den Bewerber|das Paket|die Lieferung|den Kredit|die Mahnung|den Vorschlag|das Geschenk|die Reklamation|den Vertrag|die Vertretung) (ab|zurück)
    storniere (den Tisch im Restaurant|die Lieferung|den Mietwagen|die Fahrkarte|den Handwerker|die Überweisung|den Dauerauftrag|die Konferenzteilnahme|das Taxi|den Kurs)
    ziehe (die Bewerbung|die Klage|die Jacke|das Angebot|den Einspruch|die Rollläden|die Kündigung) zurück
    widerrufe (die Bestellung|die Vollmacht|den Kaufvertrag|das Testament|die Lastschrift|den Newsletter)
    trenne (den Müll|die Seiten|die Spalten|das Netzteil|den Server|den Anhänger|das Telefonat|die Datenbank|die Festplatte|den USB-Stick)
    (lösche|entferne) (das Bild|die Zeile|die Tabelle|die Notiz|den Kontakt|die Aufgabe|den Kalendereintrag|die App vom Handy|das Etikett|den Eintrag im Adressbuch|das Dokument|den Chatverlauf)
    melde (den Hund|das Auto|den Fernseher|die Heizung|das Kind|den Strom) ab
    brich (das Meeting|den Anruf|den Druck|die Sicherung|das Training|den Upload) ab
    vergiss (den Regenschirm|das Meeting|die Blumen|den Kuchen) nicht
    verbinde (die Tabellen|den Wagen|die Kamera|das Tablet mit dem Auto|meine Uhr|die Räume durch eine Tür|mich mit der Bank)
    erneuere (den Pass|das Abo|die Batterie|die Garantie|das Zertifikat der Website|den Mietvertrag)
    (Status|Stand) (der Bestellung|der Renovierung|des Urlaubs|der Inventur|des Jahresabschlusses|der Bewerbung|des Umzugs|der Reklamation|des Kuchens|der Aktie)
    ist (das Paket|der Kaffee|das Auto|der Bus|der Kollege|die Post|das Gehalt|das Zimmer geputzt|die Torte) (schon da|fertig|schon gekommen)
    wann (kommt|beginnt|endet|schließt|öffnet) (die Post|das Meeting|die Kantine|der Bus|die Feier|das Seminar|der Handwerker)
    warum (ist|bleibt) (der Kaffee kalt|das Licht aus|der Aufzug stehen|das Büro leer|die Kantine geschlossen|das Gehalt so niedrig)
    (offene|ausstehende) (Rechnungen|Posten|Stellen|Mahnungen|Lieferungen|Zahlungen|Bestellungen|Fragen der Kunden)
    zeig mir (meine Termine|die Speisekarte|den Stadtplan|meine Fotos|die Aktienkurse|meine Aufgaben|den Lageplan|die Umsätze|das Organigramm)
    (mein|der) (Ausweis|Parkschein|Gutschein|Vertrag|Führerschein|Reisepass|Garantieschein) ist abgelaufen
    neuer (Ausweis|Stuhl|Schlüssel|Bürostuhl|Kalender für die Wand|Vertrag|Kollege)
    (ich brauche|ich möchte) (einen neuen Stuhl|Kopierpapier|einen Termin beim Arzt|ein Hotelzimmer|eine Visitenkarte|mehr Gehalt|einen Kaffee|einen Schlüssel)
    (schreib|formuliere|entwirf) (eine Antwort|einen Brief|eine Mahnung|ein Angebot|ein Protokoll|eine Einladung) (für {u}|an den Kunden|)
    (können Sie|kannst du) (den Brief scannen|das Protokoll schreiben|die Post holen|den Raum lüften|die Blumen gießen|den Termin verschieben|mir ein Taxi rufen)`,
};
