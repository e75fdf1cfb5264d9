import type { Sentences } from '../expand.ts';

export const dutch: Sentences = {
  connect_mailbox: `
    (koppel|verbind|link|registreer|activeer|autoriseer) mijn (mailbox|postvak|mail|inbox|e-mail|outlook|werkmail) (|aub|graag|even|met taxcalc)
    (sluit|hang) mijn (mailbox|postvak|mail|inbox) aan (|TaxCalc|aub)
    (koppel|verbind|autoriseer|activeer) {m} (|aan TaxCalc|met taxcalc|aub|voor mij|vandaag)
    {m} (koppelen|toevoegen|aansluiten|verbinden|instellen) (|aub|graag|aan taxcalc)
    ik (wil|moet|zou graag|wil graag) (mijn|onze|een|de gedeelde) (mailbox|postvak|mail|inbox|e-mail) (koppelen|verbinden|aansluiten|toevoegen|instellen|autoriseren)
    (kun|kan|zou|wil) je (mijn|onze|de) (mailbox|mail|inbox|gedeelde mailbox) (koppelen|verbinden|aansluiten|toevoegen)
    (mailbox|postvak|mail|inbox|gedeeld postvak) (koppelen|verbinden|aansluiten|toevoegen|instellen|aub)
    (nieuwe|nog een|tweede|volgende) (mailbox|inbox|mail) (koppelen|aub|toevoegen|graag)
    (nieuw|nog een|volgend) postvak (koppelen|aub|graag)
    (geef|verleen) TaxCalc (toegang tot|recht op) (mijn mailbox|mijn mail|{m}|ons postvak)
    laat (TaxCalc|het Communications Centre) (mijn mail|mijn mailbox|{m}) (lezen|gebruiken|zien)
    taxcalc (moet|mag|heeft) (toegang tot|bij) (mijn mailbox|mijn mail|{m}) (krijgen|kunnen|nodig)
    ik (heb|wil) (toestemming|toegang) (nodig|aanvragen) voor (TaxCalc|taxcalc-hub|het communications centre)
    vraag (mijn|onze|de) beheerder om (taxcalc toe te laten|toestemming voor taxcalc|TaxCalc goed te keuren voor mijn mailbox)
    KB3381 (doen|aub|voor {m}|uitvoeren|starten)
    (zet|neem|breng) {m} (in|op) (TaxCalc|het communications centre)
    (de|onze) (gedeelde|algemene) mailbox (moet|dient te) (gekoppeld|verbonden|aangesloten) (worden|zijn)
    (mijn collega|{u}) (wil|heeft) (haar|zijn|een) (mailbox|postvak) (koppelen|gekoppeld hebben|nodig in taxcalc)
    koppel (het postvak|de mailbox|de mail) van (mijn collega|{u}|de administratie|onze assistente)
    (hoi|hallo|goedemorgen|dag), ik wil (graag|) mijn (mail|mailbox|postvak|outlook) (koppelen|verbinden|instellen)
    ik wil mailen (via|vanuit|met) TaxCalc
    (mag|kan) (mijn|deze|onze) mailbox (gekoppeld|verbonden|aangesloten) worden
    mijn (boekhouder|accountant|kantoor) vraagt om mijn (mailbox|mail) te (koppelen|autoriseren)
    autoriseer (taxcalc|het communications centre) voor mijn (mailbox|account|office 365 account)
    ik wil dat taxcalc mijn (mail|mailbox) (kan lezen|gebruikt|verwerkt)
    (graag|aub) (toegang|toestemming) voor taxcalc (op|tot) (mijn mailbox|{m})
    geen apparaat maar een mailbox (koppelen|aub)
    (wij|we) zitten met (drie|vier) op {m}, (niemand heeft het wachtwoord|koppel maar|graag koppelen)
    de oude (imap|mail) (login|koppeling) stopt, (koppel|verbind) {m}
    (start|regel) de (consent|toestemming) voor {m}
    (kunt u|zou u|gelieve) (mijn mailbox|{m}|ons postvak) (te|) (koppelen|verbinden|aan te sluiten)
    {m} mag in (taxcalc|het communications centre)
    ik wil (starten|beginnen|aan de slag) met mijn (mail|mailbox) in taxcalc
    (mailbx|mialbox|postvakk) (koppelen|kopelen) (aub|)
    mijn collega {u} wil ook met taxcalc mailen
    hoe (kan|moet|koppel|verbind) ik (mijn|een) (mailbox|postvak|mail) (koppelen|verbinden|)
    mail koppelen aub
    mail koppelen
    mijn mail erin
    mailtje koppelen graag
    outlook koppelen
    outlook aan TaxCalc hangen
    exchange koppelen met TaxCalc
    hang {m} eraan
    hang mijn postvak aan het Communications Centre
    breng mijn mailbox onder in TaxCalc
    maak mijn mailbox klaar voor TaxCalc
    maak een koppeling met mijn mailbox
    maak verbinding met mijn mail
    maak mijn mail beschikbaar in taxcalc
    leg de verbinding met mijn inbox
    leg de koppeling met {m}
    regel de koppeling van mijn mail
    regel toegang tot {m} voor TaxCalc
    regel het met mijn mailbox
    zet mijn mailbox in TaxCalc
    zet mijn mail op
    zet mij op met TaxCalc
    stel mijn mailbox in
    stel {m} in voor TaxCalc
    voeg mijn mailbox toe
    voeg {m} toe
    voeg onze infobox toe aan TaxCalc
    voeg het postvak van {u} toe
    richt mijn mailbox in
    installeer mijn mailbox
    schakel mijn mail in voor taxcalc
    activeer het Communications Centre voor mij
    activeer TaxCalc voor mijn account
    integreer mijn outlook
    synchroniseer mijn mail met TaxCalc
    laat mijn inbox meelopen in TaxCalc
    laat TaxCalc in mijn postvak
    laat TaxCalc bij {m}
    geef het Communications Centre inzage in mijn mail
    geef TaxCalc leesrechten op mijn mailbox
    machtig TaxCalc voor mijn mailbox
    machtig de app om mijn mail te lezen
    ik machtig TaxCalc voor {m}
    ik wil TaxCalc toelaten tot mijn mailbox
    ik wil aansluiten met mijn mail
    ik wil mijn werkmail erin hebben
    ik wil graag aan de slag met het Communications Centre
    ik wil een postvak aanmelden
    ik wil consent aanvragen voor TaxCalc
    ik wil toestemming vragen voor mijn mailbox
    ik wil klanten mailen vanuit TaxCalc
    ik wil dat onze info-mailbox in TaxCalc komt
    ik moet van kantoor mijn mailbox koppelen
    ik moet KB3381 doen
    ik moet mijn mail autoriseren van de boekhouder
    ik zou mijn mail willen koppelen
    ik zou willen dat {m} gekoppeld wordt
    ik krijg een nieuwe mailbox {m}, koppel die
    ik heb een nieuw mailadres, dat moet in TaxCalc
    ik heb toegang nodig voor mijn mailbox in TaxCalc
    ik ben nieuw op kantoor en mijn mail moet in TaxCalc
    wij willen drie mailboxen koppelen
    wij willen {m} laten aansluiten
    wij gebruiken vanaf nu TaxCalc voor onze mail, koppel {m}
    we delen {m}, graag aansluiten
    onze gedeelde mailbox aansluiten
    onze klantenmailbox koppelen
    de algemene inbox koppelen
    de mailbox van de boekhouding moet erbij
    de mailbox van {u} koppelen
    de mailbox van mijn collega ook koppelen
    {m} moet er ook bij
    {m} ook graag
    {m} erbij
    {m} aanmelden bij TaxCalc
    {m} autoriseren
    {m} activeren voor het Communications Centre
    {m} inregelen
    {u} heeft ook een koppeling nodig voor haar mail
    {u} begint maandag, koppel haar mailbox
    {u} wil ook via TaxCalc mailen, regel het
    vraag toestemming voor mijn mailbox
    vraag de beheerder om toestemming voor TaxCalc
    vraag consent aan voor {m}
    vraag toegang aan voor taxcalc
    dien een verzoek in voor {m}
    dien een aanvraag in om mijn mail te koppelen
    aanvraag doen voor mijn mailbox
    aanvraag toegang TaxCalc
    toegang aanvragen voor TaxCalc-Hub
    consent aanvragen
    oauth instellen voor mijn mail
    oauth koppeling voor {m}
    modern authentication voor {m} instellen
    office 365 mail koppelen
    microsoft account koppelen aan TaxCalc
    365 account autoriseren
    KB3381 uitvoeren voor mijn kantoor
    KB3381 graag
    kunt u mijn mailbox aansluiten aub
    kunt u TaxCalc toegang geven tot mijn mailbox
    kan mijn mail in TaxCalc
    kan {m} erbij
    kunnen we {m} vandaag nog koppelen
    mag {m} aangesloten worden
    mag ik mijn mailbox koppelen
    zou {m} gekoppeld kunnen worden
    gelieve {m} aan te sluiten op TaxCalc
    gelieve mijn postvak te koppelen
    graag mijn mailbox koppelen, vóór vrijdag
    graag koppelen: {m}
    hallo, mijn mail moet gekoppeld worden
    goeiemorgen, kunnen jullie mijn mail koppelen
    link mijn outlook ff
    connect mijn mailbox
    connecteer mijn mailbox
    connecteer {m} met TaxCalc
    mijn mailbox laten connecteren
    add mijn mailbox
    sync mijn mail
    setup mailbox
    mijn malbox koppelen
    mn mail koppelen
    ff mn mail koppelen
    koppel me mail
    de eerste keer dat ik mijn mail koppel, start maar
    Goedemorgen, kunt u de mailbox {m} met TaxCalc verbinden, want de aangiftes moeten morgen weg
    onze assistente is nieuw en heeft vanaf maandag haar mail nodig in het Communications Centre
    ik heb net een nieuw postvak gekregen en wil het graag in TaxCalc gebruiken
    de boekhouder zei dat ik eerst mijn mailbox moest autoriseren, dus bij deze
    wij delen met vier {m} en willen dat adres in TaxCalc, een wachtwoord is er niet
    om de herinneringen via {m} te versturen moet het adres aangesloten worden
    tot nu toe ging het via IMAP, nu moet {m} met OAuth gekoppeld worden
    kunnen we dat met de toestemming voor mijn outlook meteen regelen
    in KB3381 staat dat ik TaxCalc toegang moet geven, dat wil ik nu doen
    TaxCalc vraagt om toestemming, die wil ik graag voor {m}
    TaxCalc-Hub heeft toegang nodig tot mijn account, vraag het aan
    mailen uit TaxCalc instellen voor {m}
    mijn mailaccount moet voortaan door TaxCalc gebruikt worden
    het postvak van mijn baas koppelen, hij vroeg het mij
    adres {m} toevoegen aub
    ik zou graag {m} laten aankoppelen
    'k zou geren mijn mailbox aansluiten
    het adres {m} moet aangesloten worden
    het adres {m} moet in TaxCalc
    mijn account moet in TaxCalc
    ik heb nog niets gekoppeld, begin met de mailbox
    mijn eerste mailbox koppelen
    we hebben geen wachtwoord van {m} maar moeten die koppelen
    mailbox aanmelden
    aansluiting van {m} graag
    hoi, ik ben assistente bij een tandartspraktijk en onze afsprakenmail moet in het Communications Centre komen
    praktijkmail koppelen aan taxcalc, met dank
    ik moet van kantoor mijn outlook laten toevoegen, begin maar
    onze boekhouder zit te wachten tot hij vanuit TaxCalc kan mailen namens {m}, dus graag de machtiging starten
    start autorisatie {m}
    ticket: gebruiker wil {m} in TaxCalc, nog niet gekoppeld
    ticketje van {u}: "mailbox opnemen in Communications Centre", pak jij die op
    wij zijn sinds deze week klant en willen als eerste ons algemene postvak erin hebben
    ik wil dat klanten antwoord krijgen vanuit TaxCalc en niet vanuit Outlook, dus mijn postvak moet eraan gehangen worden
    kan ik nu even snel mijn werkmail erbij doen
    mijn stagiaire begint maandag en heeft {m} gekregen, die moet ook in TaxCalc
    goedenavond, zou het mogelijk zijn mijn zakelijke e-mailadres met het Communications Centre te verbinden?
    mailbox erbij pls
    ik wil mial koppelen
    koppel mij mailbox met programma taxcalc alstublieft
    ik ben vennoot en heb weinig tijd: regel dat mijn mail in TaxCalc zit
    het secretariaat heeft een gedeeld postvak dat niemand persoonlijk bezit, dat moet als eerste gekoppeld worden
    debiteuren heeft een eigen adres, {m}, hang dat er ook aan
    we hebben twee postvakken, eentje zit er al in, nu nog {m}
    eerst {m} en daarna doen we die van mijzelf
    mijn mailbox staat nog niet in TaxCalc, kun je hem erin zetten?
    ik zie mijn mailbox niet in de lijst staan, voeg hem toe
    in TaxCalc krijg ik de melding dat ik eerst een mailbox moet aanmelden, laten we dat doen
    ik klikte in TaxCalc op verbinden en die stuurde me naar deze chat, dus graag starten
    volgens de handleiding moet ik hier beginnen met KB3381
    laten we KB3381 afwerken voor onze inbox
    toestemming regelen voor TaxCalc-Hub op mijn account graag
    ik heb admin toestemming nodig zodat TaxCalc mijn berichten kan ophalen
    wil je mijn beheerder een verzoek sturen zodat ik TaxCalc met mijn mail mag gebruiken
    dien een aanvraag in voor {m}
    vraag voor mij toegang aan tot het Communications Centre
    ja graag, mijn mailbox ook
    ikke ook, mijn postvak erbij
    oke we gaan het doen, {m} koppelen
    doe {m} er ook maar bij
    pak {m} ook even mee
    nou vooruit, verbind mijn mailtje dan maar
    mag de mailbox van de salarisadministratie erin, dat is {m}
    de nieuwe collega {u} heeft nog geen koppeling, maak er een aan
    voor {u} een mailkoppeling aanmaken aub
    {u} kan nog niet mailen via TaxCalc, zet dat voor haar klaar
    machtig TaxCalc om mijn mail te gebruiken
    ik machtig TaxCalc voor {m}, waar kan ik beginnen
    office account toevoegen voor mailverkeer in TaxCalc
    hey, even mijn exchange account registreren
    postvak activeren in het communcations centre
    ik wil graag mijn malbox verbinden met taxcalc, alvast bedankt
    oke punt nieuwe regel ik wil mijn mailbox koppelen aan tax calc punt
    mijn man doet de administratie en gebruikt {m}, kun je dat adres verbinden met TaxCalc want de aangiften moeten daarvandaan verstuurd worden
    we stappen over van een ander pakket en nemen alle mail mee, te beginnen met {m}
    geen gedoe, koppel gewoon {m}
    nieuwe klant, nieuw adres, {m} aansluiten op TaxCalc
    kunnen we mijn mail vandaag nog in orde maken voor het Communications Centre
    ga ik nu doen: mailbox koppelne
    ik wil graag {m} kopellen
    kan jij mijn postvk toevoegen
    mijnmailbox erin zetten aub
    TaxCac toegang geven tot mijn e-amil
    zet ff klaar dat ik vanuit taxclac kan mailen
    super bedankt voor de hulp van gisteren, nu wil mijn vrouw haar adres {m} er ook in
    kantoor Breda heeft een eigen inbox gekregen, graag ook onderbrengen bij TaxCalc
    knoop mijn postvak aan TaxCalc
    ik wil mijn inbox laten knopen aan het Communications Centre
    plug {m} in TaxCalc
    tik {m} aan TaxCalc vast
    prik mijn outlook door naar TaxCalc
    sluis {m} door naar het Communications Centre
    leid de mail van {m} voortaan naar TaxCalc, start de aanmelding
    haak {m} aan
    laat {m} aanhaken bij TaxCalc
    ontsluit {m} voor TaxCalc
    stel mijn postvak open voor het Communications Centre
    stel {m} beschikbaar aan TaxCalc
    open {m} voor TaxCalc-Hub
    meld {m} aan
    meld mijn postbus aan bij het Communications Centre
    schrijf {m} in bij TaxCalc
    schrijf mijn kantoormail in
    onboard mijn mailbox
    onboarding van {m} starten graag
    mailbox onboarden
    enable {m} voor TaxCalc
    add {m} aan taxcalc
    connecten graag, {m}
    authorise mijn mailbox
    consent flow starten voor {m}
    start de koppelprocedure voor mijn mail
    doorloop met mij de stappen voor {m}, ik wil koppelen
    loop met mij door de koppeling van ons infoadres
    neem me mee door KB3381, ik heb mijn outlook open staan
    KB3381 afronden voor {m}
    uitvoering van KB3381 voor ons kantoor graag
    koppelverzoek {m}
    aanvraag koppeling gedeeld postvak planning
    aansluiting van het secretariaatspostvak graag
    autorisatie van {m} gewenst
    toegang voor TaxCalc-Hub tot onze facturatiebox gevraagd
    toestemming gevraagd voor {m}
    ik verzoek u {m} aan te sluiten op het Communications Centre
    hierbij verzoek ik om koppeling van mijn zakelijke postvak
    ik wens mijn postvak te koppelen
    ik zou het fijn vinden als mijn mail in TaxCalc stond
    het zou mooi zijn als {m} vandaag nog in TaxCalc zat
    kun je ervoor zorgen dat ik vanuit TaxCalc kan mailen
    zorg dat {m} in TaxCalc verschijnt
    zorg dat klantmail van {m} bij ons dossier in TaxCalc belandt
    ik wil dat mails van klanten vanzelf in TaxCalc landen, verbind mijn account
    zodat mijn collega's mee kunnen lezen in TaxCalc moet {m} erin
    omdat ik voortaan de aangiftes doe moet mijn mail in TaxCalc
    {m} dient gekoppeld te worden aan TaxCalc
    {m} moet nog gemachtigd worden
    ons nieuwe postvak voor loonvragen moet opgenomen worden in het Communications Centre
    is het mogelijk {m} er vandaag bij te zetten
    mag TaxCalc bij mijn werkmail, wat heb je van me nodig
    zullen we mijn mail even koppelen
    laten we mijn postvak doen
    tijd om mijn mailbox aan te sluiten
    goeiedag, 'k ben een boekhouder uit Gent en mijn mailbox moet in TaxCalc
    doet gij mijne mail er ook bij
    hangt {m} er maar aan
    ge moogt mijn postvak koppelen met TaxCalc
    mijn mailadres gelijk ook koppelen als 't kan
    mijn outlook zit nog nergens aan vast, knoop hem aan TaxCalc
    alle collega's zitten erin behalve ik, voeg mijn mail toe`,

  connect_device: `
    (koppel|verbind|registreer|activeer|installeer|configureer) (een|het|de|ons) (apparaat|scherm|vergaderscherm|zaal|vergaderzaal|kickle|paneel|ctouch)
    (sluit|zet) (een|het|de|ons) (scherm|vergaderzaal|kickle|ctouch|paneel|apparaat) (aan|op)
    stel (de|een|onze) (kickle|ctouch pro|brix pro|vergaderruimte|zaal) in (|aub|op {d})
    voeg (een|de|het) (scherm|kickle|zaal|apparaat|brix) toe (|aan {d}|met account {m}|aub)
    (koppel|verbind|installeer) {d} (|aub|met {m}|op account {m})
    {d} (koppelen|aansluiten|toevoegen|instellen|verbinden) (|aub|met {m}|graag)
    (nieuw|nog een|een tweede) (scherm|apparaat|paneel|kickle) (aub|koppelen|aansluiten|in {d}|)
    (nieuwe|nog een|volgende) (zaal|kickle|ctouch|vergaderruimte) (koppelen|aansluiten|aub|)
    ik (wil|moet|zou graag) (een|de|ons) (scherm|zaal|kickle|vergaderscherm|apparaat|ruimteapparaat) (koppelen|aansluiten|instellen|toevoegen|installeren)
    (kun|kan|wil) je (het scherm|de zaal|de kickle|ons vergaderscherm) (koppelen|aansluiten|instellen|toevoegen)
    (apparaat|scherm|zaal|kickle|ctouch|paneel) (koppelen|aansluiten|instellen|aub|toevoegen)
    het (scherm|paneel|display) in (de kantine|de hal|{d}|de directiekamer) (moet|kan) (gekoppeld|aangesloten|verbonden) worden
    (de|onze) (agenda|kalender) van {d} (moet|mag) op het (scherm|paneel)
    (geef|laat) (het scherm|de kickle|de ctouch) (toegang tot de agenda|de agenda zien|de zaalagenda tonen)
    {m} is het (zaalaccount|account) van {d}, (koppel|sluit) (het|de zaal) (|aan)
    we hebben (een nieuwe kickle|nieuwe schermen|een ctouch gekocht|een nieuw scherm), (graag koppelen|hoe sluit je hem aan|koppel het)
    ik sta (bij|voor) het (nieuwe scherm|scherm in {d}) en wil het (koppelen|aansluiten|instellen)
    office 365 (toestemming|koppeling) voor (de kickle|ctouch pro|ons zaalscherm)
    (start|begin) (de installatie|het instellen|stap 3) van (de kickle|de ctouch|het zaalscherm)
    meld (het scherm|de kickle|{d}) aan met {m}
    (vergaderzaal|zaal|ruimte) {d} (met account {m}|heeft een scherm nodig|aub)
    niet mijn mailbox maar een (apparaat|scherm|zaal)
    (kunt u|gelieve|zou u) (het scherm|{d}|de kickle) (te|) (koppelen|aansluiten|aan te sluiten) (|omdat het oude bord vervangen is)
    lokaal {d} (koppelen|aansluiten|krijgt een nieuw bord)
    (de kickle|het bord) (heeft|wil) (toegang tot|toestemming in) onze tenant (nodig|)
    het oude (bord|scherm) in {d} is vervangen, (koppel|sluit) het nieuwe (|aan)
    (digibord|touchscreen|vergaderbord|scherm) in {d} (aansluiten|koppelen|installeren)
    (kikle|kickel|schrem) (koppelen|kopelen|aansluiten)
    scherm erbij
    scherm koppelen aub
    nieuw scherm hangt er, koppel het
    nieuw scherm in {d}
    nieuwe kickle geleverd, instellen graag
    nieuwe CTOUCH opgehangen in {d}
    nieuw digibord aansluiten
    kickle installeren
    kickle in gebruik nemen
    kickle koppelen in {d}
    CTOUCH koppelen
    CTOUCH Pro aanmelden
    BRIX Pro aansluiten
    BRIX instellen in {d}
    zaal koppelen
    zaal {d} erbij
    vergaderzaal instellen
    vergaderzaal koppelen aan de agenda
    vergaderruimte {d} aansluiten
    ruimteapparaat toevoegen
    ruimtescherm instellen
    zaalscherm koppelen aan office 365
    deurpaneel instellen
    paneel bij de deur van {d} koppelen
    reserveringspaneel koppelen
    roompanel installeren
    bord in {d} koppelen
    neem {d} in gebruik
    neem het nieuwe scherm in gebruik
    zet het scherm in {d} op
    zet de kickle klaar
    zet de agenda van {d} op het bord
    zet {d} online
    breng {d} online
    breng het scherm online
    maak {d} klaar
    maak het scherm klaar voor gebruik
    maak verbinding met het scherm in {d}
    maak een koppeling voor {d}
    hang {d} aan account {m}
    hang het scherm aan de agenda
    meld de Kickle aan
    meld {d} aan met het zaalaccount
    meld het scherm in {d} voor het eerst aan
    log het scherm in met {m}
    log de kickle voor het eerst in
    registreer {d}
    registreer het nieuwe scherm
    registreer de CTOUCH in onze tenant
    activeer het paneel in {d}
    activeer {d} met {m}
    richt het scherm in {d} in
    richt onze vergaderzaal in
    regel het scherm in {d}
    regel toestemming voor de Kickle
    regel consent voor BRIX Pro
    vraag toestemming voor de CTOUCH
    vraag consent aan voor ons vergaderscherm
    toestemming aanvragen voor de kickle
    office 365 toegang voor het scherm in {d}
    geef {d} toegang tot zijn agenda
    geef de CTOUCH toegang tot onze kalender
    laat de vergaderingen zien op het scherm in {d}
    laat het paneel de reserveringen tonen
    de vergaderingen moeten op het paneel komen
    de reserveringen van {d} moeten zichtbaar zijn op het scherm
    het scherm moet de agenda van {m} tonen
    ik wil de agenda op het bord
    ik wil een scherm ophangen en koppelen
    ik wil {d} aanmelden
    ik wil {d} toevoegen
    ik wil een vergaderzaal toevoegen
    ik wil onze Kickle in dienst nemen
    ik sta in {d} en wil het bord koppelen
    ik sta voor een nieuw paneel, wat nu, koppelen graag
    ik ben aan het installeren in {d}, koppel het scherm
    ik installeer vandaag drie schermen, begin met {d}
    ik hang vandaag een scherm op in {d}, aansluiten graag
    ik moet een CTOUCH aansluiten bij de klant
    wij krijgen twee nieuwe schermen, koppel ze
    wij hebben een Kickle gekocht en willen die koppelen
    wij rollen schermen uit in alle zalen
    wij openen een nieuwe zaal, {d}, met scherm
    het oude paneel is vervangen, koppel het nieuwe
    monteur is er, scherm in {d} koppelen
    elektricien heeft het scherm opgehangen, nu koppelen
    {d} heeft een scherm gekregen, koppel het
    {d} moet erbij
    {d} erbij
    {d} met {m}
    {d} op {m} aansluiten
    {d} registreren
    {d} inregelen
    {d} activeren aub
    {d} online brengen
    {d}: kickle essentials, account {m}
    {m} hoort bij {d}, koppel het scherm
    {m} is ons zaalaccount, zet het op het scherm
    gebruik {m} voor het bord in {d}
    code voor de kickle aub
    apparaatcode voor {d}
    koppelcode voor het scherm
    geef mij een code voor het nieuwe scherm
    kunt u het scherm in {d} instellen
    kunnen jullie de Kickle aansluiten
    kan {d} vandaag nog gekoppeld worden
    zou u {d} willen toevoegen
    gelieve {d} toe te voegen
    gelieve het scherm aan te sluiten
    graag {d} aansluiten
    connecteer het scherm
    connecteer {d}
    connect de kickle
    setup kickle
    pair het scherm met {m}
    touchscreen koppelen
    interactief bord aansluiten
    scherm van de refter koppelen
    scherm in de vergaderzaal aansluiten
    schrm koppelen
    kickl aansluiten
    hoe koppel ik een scherm
    hoe stel ik de kickle in
    Goedemorgen, in {d} hangt sinds gisteren een nieuw scherm, kunt u het verbinden
    we hebben account {m} gemaakt voor {d}, nu moet het scherm daarop draaien
    ik ben technieker en sta in {d} voor een CTOUCH die nog geen agenda heeft, graag instellen
    op het nieuwe bord moeten de vergaderingen te zien zijn, hoe sluit ik het aan
    de leverancier heeft de BRIX Pro opgehangen, nu moet hij aan Office 365
    de Kickle in {d} moet aangemeld worden met het zaalaccount {m}
    voor de vergaderzaal hangt een paneel dat onze agenda moet tonen, graag aansluiten
    we verhuizen en krijgen {d} als nieuwe zaal met een scherm
    nog een zaal graag: {d}, account {m}
    voor {d} is {m} het account, registreer het
    tablet aan de deur van {d} koppelen met de agenda
    nog een scherm voor {d} graag
    de Kickle heeft nog toestemming nodig van onze tenant
    toegang voor CTOUCH Pro tot onze zaalagenda's aanvragen
    welke code moet ik op de Kickle ingeven, ik wil hem koppelen
    in de inkomhal hangt nu ook een scherm, voeg het toe
    {d} moet de vergaderingen van {m} tonen
    ik wil het paneel aan onze agenda hangen
    {d} moet online
    {d} moet gekoppeld worden
    het apparaat {d} moet aan het systeem
    nog een zaal graag
    nog een zaal met account {m}
    een zaal extra: {d}
    de Kickle moet draaien
    aanmelding van de nieuwe Kickle
    aansluiting van {d}
    registratie van {d}
    installatie van de Kickle graag
    ik heb hier een doos met een Kickle en wil hem aan de praat krijgen
    krijg jij dat nieuwe bord in {d} aan de praat
    Kickle aan de praat krijgen in {d}
    kun jij het scherm bij de receptie aan onze agenda knopen
    knoop het scherm in {d} aan {m}
    de CTOUCH hangt, nu moet hij nog aan Office 365
    die van CTOUCH hebben gisteren het bord opgehangen, nu de koppeling nog
    de leverancier heeft {d} neergezet en nu wil ik het activeren
    voor {d} hebben we een zaalaccount {m}, maak het in orde
    maak {d} in orde met {m}
    er komt een scherm bij in {d}, kun je dat meenemen
    er is een scherm bijgekomen in {d}, graag toevoegen
    vergaderbord erbij zetten
    we willen dat {d} zijn eigen afspraken toont
    kan het paneel bij {d} de bezetting tonen, koppel het
    bezetting van {d} op het deurscherm graag
    ik wil bij {d} op het scherm zien wie er geboekt heeft, stel dat in
    zet {d} in de lijst met apparaten
    neem {d} op in het systeem met {m}
    {d} inschrijven
    {d} opzetten aub
    {d} hangen aan {m}
    {d} krijgt account {m}, regel het
    apparaat nummer drie, {d}, ook graag
    nog twee borden te gaan, nu {d}
    volgende scherm: {d}
    en nu {d} nog
    doe {d} ook maar
    device toevoegen
    device {d} adden
    room device setup
    room {d} connecten
    pair het scherm in {d}
    pairing van de Kickle starten
    ik heb een koppelcode nodig voor het nieuwe bord
    mag ik een code om {d} aan te melden
    op het scherm in {d} staat dat ik het moet koppelen, doe dat maar
    het bord vraagt om een account voor de eerste installatie, dat is {m}
    we doen een pilot met één CTOUCH, die staat in {d}, sluit hem aan
    school krijgt zes digiborden, begin maar met {d}
    in de raadzaal hangt nu een scherm, dat moet mee met onze kalender
    hangt ge het scherm in {d} er ook aan
    'k moet hier een bord installeren in {d}
    zoudt ge {d} kunnen aansluiten
    ik moet van de facilitaire dienst {d} aansluiten
    namens facilitair: graag {d} koppelen met {m}
    bij deze het verzoek {d} te registreren
    toestemming nodig zodat de CTOUCH de agenda kan lezen, vraag aan
    onze BRIX is binnen, kunnen we starten
    we kunnen beginnen met de Kickle in {d}
    start de wizard voor een zaalscherm
    het nieuwe bord in de kantine moet onze vergaderingen laten zien, kun je dat regelen
    ik ben conciërge en heb net drie panelen opgehangen, de eerste is {d}
    bij de balie hangt nu een tablet, die moet de agenda van {d} krijgen
    tablet naast de deur van {d} aanmelden
    vergadertablet eerste verdieping koppelen met {m}
    camera en scherm in {d} zijn geplaatst, nu nog het account erop
    serienummer staat achterop, het is {d}, graag registreren
    asset {d} inrichten
    kun je {d} activeren, de monteur staat ernaast
    monteur is klaar, {d} kan aangemeld worden
    ik sta nu voor {d} en er staat een aanmeldscherm op
    digibord lokaal 3.12 moet eraan
    het leerplein heeft een CTOUCH gekregen die nog nergens aan hangt
    wij willen de Kickle in de bestuurskamer gaan gebruiken, wil je hem aansluiten?
    kickel instellen in {d}
    Kickle uitgepakt, stroom zit erop, wat nu, ik wil hem koppelen
    BRIX Pro staat klaar bij {d}, start maar
    BRIX aanmelden op zaalaccount {m}
    room account {m} hoort bij {d}, verbind die twee
    voor de zaal boven is het account {m} gemaakt, zet dat op het scherm
    facilitair vraagt of het scherm in {d} vandaag nog de agenda kan tonen, doe jij dat
    scherm {d} toevegen
    vergaderzaal {d} erbij zetten graag
    wilt u het beeldscherm in de wachtkamer met onze kalender verbinden, bij voorbaat dank
    goedemiddag, ik moet een touchscreen van CTOUCH installeren bij een klant, {c}, kunnen we beginnen?
    klant {c} heeft twee CTOUCH schermen gekocht en die moeten in gebruik genomen worden
    nieuw scherm. {d}. koppelen.
    {d} online zetten voor het eerst
    eerste keer opstarten van {d}, doe de koppeling met Office
    mijn baas wil dat je op het paneel buiten {d} ziet of de kamer vrij is, maak dat in orde
    ik wil {d} boekbaar maken via het scherm dat er hangt
    het schermpje bij {d} moet groen en rood worden naar de agenda, sluit het aan
    kan het bord in {d} op onze Microsoft omgeving
    we hebben verhuisd en in {d} een nieuw paneel gehangen, registreer dat even
    er is voor {d} een vervangend toestel gekomen, het nieuwe moet er nog in
    de studio krijgt een scherm van tachtig inch, neem dat op
    graag apparaat aanmelden: {d}, account {m}, locatie tweede etage
    apparaat aanmelden
    een paneel erbij aub
    installatie van het vergaderscherm starten
    machtig de CTOUCH om de zaalagenda te lezen
    geef het bord in {d} toegang tot de kalender van {m}
    het scherm heeft leesrechten op {m} nodig, vraag dat aan
    beheerderstoestemming aanvragen voor onze nieuwe Kickle
    laat de beheerder de CTOUCH app toestaan voor {d}
    ik zit met een onbekend apparaat in {d}, CTOUCH staat erop, kan die eraan
    pls add scherm in {d}
    wij willen scherm {d} verbinden met kalender, wat is eerste stap, start maar
    hallo, scherm hangt, kabel zit erin, nu jij weer
    de jongens van de AV zeggen dat ik bij jou moet zijn om {d} aan te melden
    kun jij een apparaatcode maken voor {d}
    geef me een code voor het nieuwe scherm, ik sta er nu bij
    tweede kickle ook graag, die staat in {d}
    ook de zaal hiernaast, {d}, moet een koppeling krijgen
    aanmleden {d} graag
    schrem in {d} koppelen
    ik wil de kicle aansluiten
    paneel bj de ingang toevoegen aub
    nieuw apparat aanmelden voor {d}
    vergaderscehrm eerste etage instellen
    ik hang nu zelf een bord op in het buurthuis en dat moet onze zaalverhuur laten zien
    de gemeente levert vandaag {d} af, sta ik klaar met laptop, hoe ver kunnen we komen, begin maar
    knoop het scherm in de raadzaal aan Outlook
    haak {d} aan bij onze kalender
    plug {d} in onze tenant
    pair {d} met {m}
    provision {d}
    provisioneer {d} met zaalaccount {m}
    onboard {d}
    onboarding van het nieuwe paneel graag
    enroll {d}
    enrollment van de Kickle starten
    deploy het bord in {d}
    uitrol van de CTOUCH schermen, begin met {d}
    ik rol vandaag twaalf panelen uit, eerst {d}
    stel {d} open voor reserveringen op het scherm
    stel {d} in bedrijf
    ingebruikname {d}
    ingebruikname van de BRIX Pro in de trouwzaal
    inbedrijfstelling van {d} graag
    koppelverzoek voor {d}
    aanmelding nieuw vergaderscherm, account {m}
    registratie van de Kickle in lokaal 14 gewenst
    aansluiting van het deurpaneel naast {d} graag
    toestemming gevraagd om {d} de agenda te laten lezen
    ik verzoek u {d} te registreren
    ik wens het scherm in {d} aan te sluiten
    hierbij meld ik {d} aan met {m}
    het digibord moet onze Outlook agenda kunnen tonen, sluit het aan
    het schermpje aan de deur van {d} dient nog ingesteld te worden
    {d} dient geregistreerd te worden
    {d} moet nog aan Microsoft
    {d} heeft nog geen account, geef hem {m}
    {d} staat er nog kaal bij, koppel de agenda
    op {d} zie ik alleen een welkomstscherm en een code, ik wil hem voor het eerst aanmelden
    de code op het scherm is nieuw en ik wil het bord nu registreren
    zorg dat {d} de boekingen van {m} laat zien
    zorg dat je op het bord in de personeelskamer de planning ziet
    zie dat de CTOUCH in de lobby aan onze agenda komt
    zodat bezoekers zien waar ze moeten zijn wil ik het scherm bij de ingang koppelen
    om dubbele boekingen te voorkomen moet het paneel bij {d} aan de agenda
    nu de kabels getrokken zijn kan {d} gekoppeld worden
    kun je ervoor zorgen dat ik op het zaalscherm kan zien wie er zit
    is het mogelijk {d} vandaag aan te melden
    zouden jullie het nieuwe touchscreen in de leerlingenraad kunnen registreren
    wil je met mij het bord in {d} installeren
    zullen we {d} doen
    laten we {d} even aanmelden
    loop met me door de installatie van de Kickle
    neem me mee door het aanmelden van {d}
    hoi, de elektricien is weg. nu de agenda nog op {d}
    goedemorgen, ik ben van de bibliotheek. ons nieuwe scherm moet gekoppeld
    bij deze wil ik het paneel in de spreekkamer activeren
    zet de BRIX maar aan de gang in {d}
    krijg ik de Kickle hier gekoppeld met jouw hulp, ik wil nu beginnen
    doet gij {d} er ook bij
    hangt het bord in de refter aan onze kalender
    wij zouden ons nieuw scherm in de polyvalente zaal willen aansluiten
    ge moogt {d} installeren met {m}
    gelieve de Kickle in het klaslokaal te activeren
    de scherm in {d} moet connectie krijgen
    mag die nieuwe vergadertablet er ook in, het gaat om {d}
    kastje hangt, zaalaccount is {m}, ga je gang
    mijn vergaderkamer heeft een eigen scherm gekregen, verbind dat met de kamerkalender`,

  status_mine: `
    (status|stand|update|voortgang) (|aub|van mijn mailbox|van mijn aanvraag|van mijn verzoek|van mijn koppeling|?)
    (wat is|hoe is) de (status|stand) van mijn (verzoek|aanvraag|mailbox|koppeling|scherm|zaal|kickle)
    hoe (staat|gaat|zit|is) het met mijn (verzoek|aanvraag|mailbox|koppeling|zaal|scherm|toegang)
    (is|zijn|werkt|werken) mijn (mailbox|mailboxen|koppeling|zaal|schermen|verzoek|aanvraag) (al|nu) (gekoppeld|klaar|actief|goedgekeurd|verbonden|rond)
    waar (sta ik|ben ik|blijft mijn verzoek|staat mijn aanvraag) (|nu)
    heeft (mijn beheerder|de beheerder|iemand|{u}|mijn baas|hij) (mijn verzoek|het|mijn aanvraag) (al|) (goedgekeurd|bekeken|beantwoord)
    (ben ik|zijn we) (al|nu) (gekoppeld|klaar|verbonden|zover|aangesloten)
    is (het|dat|alles) (al|nu) (klaar|actief|gelukt|goedgekeurd|in orde|rond)
    hoe lang (duurt het nog|moet ik nog wachten|nog tot mijn mailbox werkt)
    wanneer (is|werkt|wordt) mijn (mailbox|zaal|scherm|verzoek|aanvraag) (klaar|actief|goedgekeurd|)
    (toon|laat|geef|bekijk) mijn (koppelingen|mailboxen|apparaten|verzoeken|aanvragen|zalen) (zien|)
    (welke|wat voor) (mailboxen|apparaten|koppelingen|zalen) heb ik (|gekoppeld|toegevoegd)
    mijn (koppelingen|verzoeken|mailboxen|zalen|apparaten|kickle|overzicht|aanvraag|verzoek)
    wat is er (gebeurd met|geworden van) mijn (verzoek|aanvraag|mailbox|kickle)
    (check|bekijk|zoek) mijn (verzoek|mailbox|koppeling|aanvraag) (|eens|op)
    mijn (verzoek|aanvraag) {r}, (hoe staat het ermee|status|al nieuws|hoe ver is het)
    is mijn (verzoek|aanvraag) {r} (al goedgekeurd|al behandeld|rond|klaar)
    {r} is van mij, (hoe ver is het|wat is de stand|al nieuws)
    ik heb (gisteren|vorige week|maandag) (toegang|een koppeling) aangevraagd, (al nieuws|hoe staat het|is het klaar)
    (de zaal|het scherm|de mailbox) die ik (gisteren|vanmorgen) (toevoegde|heb gekoppeld|instelde), (werkt die al|is die live|status)
    (is|was) (het scherm|de zaal|de mailbox) die ik (toevoegde|koppelde|aanvroeg) (al|) (live|actief|klaar)
    ik heb {m} (gekoppeld|toegevoegd), (is dat klaar|hoe staat het ermee|status)
    (moet ik|wat moet ik) (nog iets doen|nu doen|zelf nog doen) (|voor mijn mailbox)
    is er nieuws (|over mijn verzoek|voor mij)
    hij heeft het goedgekeurd, (is het nu actief|werkt het nu|ben ik verbonden)
    is mijn (aanmelding|toestemming|autorisatie) (gelukt|geslaagd|doorgekomen)
    hoe ver (is|zijn) (mijn aanvraag|mijn koppeling|we|jullie met mijn mailbox)
    hoelang nog (voor mij|voor mijn mailbox|bij mij)
    (hebt u|heb je|ge hebt) mijn (vraag|verzoek|aanvraag) (doorgestuurd|verzonden|verstuurd) (naar de beheerder|?)
    kan ik (al|nu al) (met taxcalc werken|mailen via taxcalc|mijn mailbox gebruiken)
    (de mijne|het mijne|die van mij), (hoe ver|al nieuws|status)
    (is|werd) mijn (aanvraag|verzoek) nu (goedgekeurd of niet|afgewezen of niet)
    mijn (openstaande|eigen|open) (verzoeken|aanvragen|koppelingen)
    hoeveel van mijn (schermen|mailboxen) (werken|zijn actief)
    (kunt u|kan je) mij (zeggen|laten weten) (hoe het staat|hoever het staat) met mijn (aanvraag|mailbox)
    (heb ik|is er al) (de goedkeuring|toestemming|groen licht) (|al|gekregen)
    (is mijn aanvraag|is mijn verzoek) (goedgekeurd|ingetrokken|afgewezen|door|al bekeken)
    al nieuws
    al iets gehoord
    al iets bekend over mijn aanvraag
    en, is het al zover
    is het al rond
    is het al geregeld voor mij
    is het gelukt met mijn mailbox
    is mijn mailbox er al
    ben ik al aangesloten
    ben ik goedgekeurd
    ben ik er al door
    staat mijn mailbox al aan
    staat mijn scherm al aan
    hangt mijn mailbox er al aan
    hoever staat mijn aanvraag
    hoever zijn we
    hoever zit het met mijn mailbox
    hoe gaat het met mijn koppeling
    hoe staat het ervoor met mijn verzoek
    hoe staat het er bij mij voor
    hoe staan mijn zaken ervoor
    hoe zit het nu met mijn aanvraag
    hoe is het met {r}, die van mij
    wat is de stand van zaken bij mij
    stand van zaken aub
    stand van zaken mijn aanvraag
    mijn stand van zaken
    geef me een update over mijn verzoek
    geef me even de status van mijn mailbox
    mag ik een update
    kunt u mij een update geven over mijn aanvraag
    ik wacht op mijn goedkeuring, is er al nieuws
    ik had een mailbox aangevraagd, is dat al goedgekeurd
    ik had vorige week {d} aangemeld, doet die het al
    ik heb maandag een verzoek ingediend, hoe staat dat
    ik vroeg gisteren toegang, weet u al iets
    wat heb ik allemaal gekoppeld
    wat heb ik aangevraagd
    wat loopt er nog van mij
    wat staat er op mijn naam
    welke aanvragen heb ik lopen
    welke aanvragen van mij lopen nog
    welke schermen zijn van mij
    laat mijn aanvragen zien
    laat zien wat ik heb aangevraagd
    toon wat van mij is
    toon mijn overzicht
    mijn overzicht
    mijn lijst met koppelingen
    mijn lopende aanvragen
    is mijn aanvraag al bekeken door de beheerder
    heeft de beheerder al gereageerd
    heeft {u} mijn aanvraag al goedgekeurd
    heeft it al gereageerd op mijn verzoek
    heeft mijn baas al ja gezegd
    wie heeft mijn aanvraag nu liggen
    bij wie ligt mijn aanvraag
    waar ligt mijn aanvraag nu
    ligt mijn verzoek nog bij de beheerder
    is mijn verzoek al aangekomen
    is mijn aanvraag binnengekomen
    is mijn verzoek doorgestuurd
    is mijn aanvraag verlopen
    loopt mijn aanvraag nog
    tot wanneer is mijn aanvraag geldig
    hoe lang moet ik nog
    hoe lang gaat het bij mij nog duren
    hoe lang nog voor mijn scherm werkt
    wanneer kan ik mailen
    wanneer mag ik beginnen
    wanneer hoor ik iets over mijn verzoek
    wanneer krijg ik antwoord op mijn aanvraag
    wat is de volgende stap voor mij
    wat moet ik zelf nog doen
    moet ik nog iets doen voor mijn scherm
    ben ik aan zet
    ze hebben het goedgekeurd, werkt mijn mailbox nu
    de beheerder zei ja, ben ik nu aangesloten
    {u} heeft goedgekeurd, staat het nu aan
    heeft mijn aanmelding gewerkt
    is mijn inloggen goed doorgekomen
    klopt mijn koppeling nog
    werkt mijn koppeling nog
    is mijn mailbox nog gekoppeld
    is mijn kickle nog online
    zijn mijn schermen nog verbonden
    doen al mijn zalen het
    met welk account ben ik gekoppeld
    welke rechten heb ik gegeven
    status pls
    ff status van mijn verzoek
    mijn aanvraag hoe ver
    hoe zit da nu met mijn mailbox
    is da nu al in orde
    is dat van mij al in orde
    {m} heb ik toegevoegd, is die al actief
    mijn {r} al goedgekeurd
    mijn {d}, is die live
    Goedendag, ik heb vorige week mijn mailbox aangemeld en sindsdien niets gehoord, hoe staat het
    ik wilde even vragen of mijn aanvraag al behandeld is
    is er al beweging in mijn aanvraag
    is de toestemming voor mijn mailbox er intussen
    weet men al wanneer mijn zaal live gaat
    onze beheerder ging het vandaag doen, is mijn mailbox vrijgegeven
    {u} zegt dat hij goedgekeurd heeft, kan ik nu beginnen
    gisteren heb ik alles ingevuld, ben ik nu verbonden
    ligt het nog bij de beheerder of ben ik al aangesloten
    wat is er nu met mijn aanvraag van vorige week
    al mijn schermen en of ze werken
    mijn mailboxen met status graag
    toon alles van mij
    is {m} die ik gisteren toevoegde nu actief
    is mijn scherm in {d} klaar
    is mijn toegang nog geldig
    naar wie is mijn aanvraag gestuurd
    ben ik nog aangemeld
    werkt mijn zaal
    werkt mijn zaal {d}
    doet mijn scherm het nu
    is de goedkeuring voor mijn mailbox er
    is mijn koppeling gelukt
    mijn zaal, is die live
    mijn mailbox, is die door
    en mijn aanvraag
    en bij mij
    hoe is het met mijn mailbox
    hoe is het met mijn scherm
    hoe gaat het met mijn aanvraag
    hoe ver zijn jullie met die van mij
    hoe ver sta ik
    en, is het al gelukt bij mij
    ben ik al goedgekeurd
    is mijn verzoek er al doorheen
    heeft mijn beheerder al gereageerd
    heeft mijn beheerder al ja gezegd
    al iets gehoord van mijn admin
    ik heb nog niets gehoord, hoe staat het ermee
    ik had gisteren iets aangevraagd, hoe is het daarmee
    ik diende maandag {r} in, is er al nieuws
    mijn nummer is {r}, hoe ver is het
    wat is er met mijn aanvraag gebeurd
    leeft mijn aanvraag nog
    staat mijn verzoek nog open
    staan mijn verzoeken nog open of zijn ze al behandeld
    welke verzoeken heb ik lopen
    wat heb ik allemaal aangevraagd
    wat heb ik al gekoppeld
    overzicht van mijn koppelingen graag
    geef me een lijstje van mijn mailboxen
    hangen mijn mailboxen er allemaal aan
    doet mijn koppeling het nog
    is mijn mailbox nu actief of niet
    is mijn postvak al in de lucht
    kan ik al versturen vanuit TaxCalc
    mag ik al beginnen
    kan ik er al mee werken
    is mijn bord al online
    hoe staat het met de zaal die ik heb toegevoegd
    het scherm dat ik vanmorgen aanmeldde, is dat klaar
    ik heb {d} aangemeld, is dat goed gegaan
    ik heb {m} toegevoegd, is die al rond
    is alles goed gegaan met mijn aanmelding
    is het gelukt
    klaar of nog niet
    al klaar
    ben benieuwd hoe het met mijn aanvraag staat
    nieuwsgierig: al toestemming voor mij
    weet je toevallig al iets over mijn verzoek
    zou u mij kunnen zeggen hoever mijn dossier staat
    hoever staat het met mijnen aanvraag
    is 't al in orde met mijn mailbox
    update van mijn kant graag
    stavaza van mijn aanvraag
    eta voor mijn aanvraag
    hoelang nog voor die van mij
    wanneer ben ik aan de beurt
    bij wie ligt mijn verzoek nu
    {u} zou mijn verzoek tekenen, is dat gebeurd
    tot wanneer is mijn koppeling geldig
    is het al rond met mijn mail
    kan ik vanmiddag al mailen via TaxCalc of nog niet
    weet jij of mijn beheerder al gekeken heeft
    hoe gaat het met mijn verzoekje
    mijn verzoek, waar staat dat nu
    wat is de stand van {r}, die heb ik ingediend
    ik was degene van {r}, al nieuws?
    {r} is van mij, is daar al iets mee gebeurd
    ik vroeg vorige week toegang aan voor {m}, is die er al
    is {m} die ik heb aangemeld inmiddels actief
    die twee postvakken van mij, werken die nu allebei
    welke schermen staan er op mijn naam
    welke mailboxen heb ik nu verbonden
    toon mijn zaken
    toon alles wat ik heb ingediend
    mijn lijstje graag
    mijn overzicht aub, bedankt alvast
    mijn stauts
    is mijn aanvraag al goedgekeurt
    heb ik al toegang
    sta ik er al in
    sta ik nog in de wachtrij
    ben ik er bijna
    duurt het nog lang voor ik verder kan
    zit er al schot in mijn aanvraag?
    is er sinds gisteren iets veranderd aan mijn verzoek
    loopt mijn verzoek nog of is het verlopen
    is mijn verzoek eigenlijk wel aangekomen
    is mijn verzoek verstuurd
    heeft {u} mijn kaart al gezien
    heeft {u} al geantwoord op mijn vraag om toestemming
    hij zou het vanmorgen goedkeuren, ben ik nu verbonden
    de baas zegt dat hij getekend heeft, is mijn mailbox nu live?
    is mijn inbox online
    staat mijn postvak aan
    werkt de koppeling van mijn Kickle
    mijn paneel bij {d}, is dat nu geregistreerd
    is het vergaderscherm dat ik toevoegde goedgekeurd
    is de toestemming voor mijn zaal binnen
    vanochtend heb ik op aanmelden geklikt, is dat gelukt volgens jou
    ik heb net ingelogd, is alles nu in orde
    was dat het, ben ik klaar
    gelukt?
    en?
    update?
    hoi, ik ben even weg geweest, is er nog iets gebeurd met mijn koppeling
    goedemiddag, zou u zo vriendelijk willen zijn mij te laten weten of mijn verzoek van afgelopen dinsdag inmiddels behandeld is
    nog niets gehoord over mijn aanvrag, hoe ver is die
    ik wil alleen weten of ik al kan beginnen
    bij wie ligt mijn aanvraag op dit moment
    wanneer is mijn koppeling tot stand gekomen
    tot wanneer ben ik verbonden
    krijg ik vandaag nog toegang denk je
    beste bot, twee weken terug heb ik voor mijn team drie postvakken aangemeld en ik moet dinsdag rapporteren, hoe staan mijn drie aanvragen ervoor
    mijn (aanvraag|koppeling), laatste stand graag
    is mjin verzoek al bekeken
    hoe staat he met mijn koppeling
    ben ik al goedgekeurd of neit
    mijn mialbox, is die al actief
    weet je al iets meer over mijn verzoek, het is voor een klant die morgenochtend op de stoep staat
    dank voor de moeite gisteren, is mijn aanvraag intussen doorgekomen
    hoe vergaat het mijn verzoek
    hoe loopt mijn aanvraag
    hoe is het gesteld met mijn koppeling
    hoe zit ik erbij, koppelingtechnisch
    waar ben ik gebleven met mijn aanmelding
    waar zit mijn aanvraag in het traject
    waar hangt mijn verzoek momenteel uit
    in welk stadium zit mijn aanvraag
    in welke fase bevind ik me
    in welke stap zat ik ook alweer
    welke status heeft mijn mailbox
    wat is mijn stand
    wat zegt het systeem over mijn koppeling
    wat staat er bij mij geregistreerd
    wat heb ik op het moment lopen
    wat loopt er op mijn naam
    wat heb ik hier ook alweer ingediend vorige maand
    voortgang van mijn aanvraag aub
    voortgangsbericht over mijn verzoek graag
    terugkoppeling over mijn aanvraag graag
    tussenstand van mijn aanvraag
    laatste nieuws over mijn mailbox
    nieuws van het front voor mij
    iets bekend over mijn toestemming
    al bekend of ik erin mag
    is er schot gekomen in {r}, die van mij
    is er al besloten over mijn verzoek
    is er op mijn verzoek gereageerd
    is de kogel door de kerk wat mijn aanvraag betreft
    is de kaart die ik stuurde al geopend
    is het vinkje bij mij al gezet
    is mijn toestemming verwerkt
    is mijn toestemming nog van kracht
    is mijn mailbox inmiddels gekoppeld
    ben ik inmiddels geautoriseerd
    ben ik nog steeds verbonden met TaxCalc
    zit mijn mail nu in het Communications Centre
    staan mijn postvakken er alle drie in
    draait mijn koppeling
    loopt de koppeling van mijn zaal goed
    heb ik al groen licht gekregen
    heb ik de goedkeuring binnen
    kreeg ik al antwoord van de beheerder
    mag ik al starten of moet ik nog wachten op mijn akkoord
    kan ik weer mailen uit TaxCalc nu ik mij heb aangemeld
    weet u al meer over mijn dossier
    kunt u mij bijpraten over mijn aanvraag
    praat me even bij over mijn koppelingen
    breng me op de hoogte van mijn verzoek
    hou me op de hoogte, hoe staat mijn aanvraag er nu voor
    laat eens zien hoever ik ben
    laat mij mijn openstaande verzoek zien
    ik wil graag weten of mijn aanvraag is aangekomen
    ik vroeg me af of mijn verzoek al bekeken is
    ik ben benieuwd of mijn {d} al in de lijst staat
    mag ik weten of ik al goedgekeurd ben
    ik heb zaterdag {m} aangemeld. is dat goed gegaan
    goeiemiddag, {r} is van mij. al iets beslist
    is mijnen aanvraag al goedgekeurd
    weet ge al iets van mijn aanvraag
    mijn koppeling, in orde of niet
    mijn Kickle, aangemeld ja of nee`,

  status_lookup: `
    (status|stand|check|zoek|bekijk|overzicht van|gegevens van|info over|controleer) {t} (|aub|?)
    (status|check|zoek|bekijk|toon|controleer) {r} (|aub)
    (status|check|bekijk|toon) {m} (|aub)
    (status|check|bekijk|hoe is|zoek) {d} (|aub)
    zoek {t} op
    (wat is|hoe is) de (status|stand|situatie|toestand) (van|bij|voor) (klant|tenant|het verzoek|) {t}
    hoe (staat|gaat|zit) het met {t}
    hoe staat {t} ervoor
    waar staat (klant|tenant|) {c} (nu|)
    (is|werd|wordt) {r} (al|) (goedgekeurd|beslist|afgewezen|behandeld|verlopen|geopend)
    is {m} (al|) (gekoppeld|actief|verbonden|goedgekeurd)
    (is|werkt) {d} (al|nu|) (gekoppeld|online|actief|verbonden)
    heeft (klant|tenant|) {c} al (toestemming gegeven|een mailbox gekoppeld|goedgekeurd|geregistreerd)
    (wie heeft|wanneer is|door wie is) {r} (goedgekeurd|afgewezen|aangevraagd|gemaakt)
    (toon|geef|laat) (de tijdlijn|de geschiedenis|de laatste fout|het beleid|de rechten) van {t} (zien|)
    (tijdlijn|geschiedenis|export|laatste fout|beleid|koppelingen) (van|voor) {t}
    (tijdlijn|details|geschiedenis) van {r}
    (controleer|check|test|probeer) {t} (opnieuw|nog eens)
    exporteer (de koppelingen|het overzicht|alles) van {t}
    (klant|tenant|organisatie|bedrijf) {t} (|, status|, overzicht)
    klant aan de (lijn|telefoon), {t}, (hoe staan ze ervoor|wat is de stand)
    (welke|hoeveel) (mailboxen|schermen|koppelingen) heeft {c}
    (is|werd) (TaxCalc|de kickle|TaxCalc-Hub) (toegestaan|goedgekeurd|geblokkeerd|geregistreerd) bij {t}
    is de (mailbox|koppeling|aanvraag) van {u} (al|) (actief|gekoppeld|goedgekeurd|rond)
    (status|check|hoe gaat het met) (gebruiker|collega|mevrouw|) {u}
    heeft {u} (al|) (ingelogd|gekoppeld|haar mailbox verbonden|toestemming gekregen)
    (status|zoek op) {g}
    wie is aan zet (bij|voor) {t}
    (al nieuws|nieuws|iets bekend) (over|van) {t}
    (toepassingsniveau|gebruikersniveau) van {t}
    (wat weet je over|vertel over) {t}
    (draait|werkt|is) de kickle (in|van) {d} nog (|verbonden|aangemeld)
    is {r} (open of gesloten|nog open|al gesloten)
    (wie|welke personen) (kan|kunnen) goedkeuren bij {t}
    {m}, (toegekend of alleen goedgekeurd|verbonden of niet)
    (kunt u|kan je) mij zeggen of {c} al (toestemming heeft gegeven|akkoord is)
    alle koppelingen van {t} (per status|aub)
    hoe ver is {u} met (de autorisatie|taxcalc|haar mailbox)
    (klant|bakkerij|school) {c}, (hoe ver zijn die|wat is daar de stand)
    (status|stand) van (het|de|) (communications centre|TaxCalc Communications Centre|kickle|brix pro|taxcalc-hub)
    hoe staat (het communications centre|taxcalc-hub|de kickle) ervoor
    status van {r}
    status {u}
    status van {m} aub
    hoe staat {r} ervoor
    hoe ver is {r}
    hoe zit het met {r}
    hoe zit het met {m}
    hoe zit het bij {c}
    hoe gaat het met de koppeling van {u}
    hoe doet {d} het
    doet {d} het
    werkt {m}
    loopt {m} goed
    is {d} in de lucht
    is {t} al rond
    is {t} al klaar
    is {t} al aangesloten
    is {t} al goedgekeurd door de beheerder
    is {c} al overgezet
    is klant {c} live
    staat {m} al aan
    staat {d} al aan
    ligt {r} nog open
    bij wie ligt {r}
    wie behandelt {r}
    wie vroeg {r} aan
    wie deed de aanvraag {r}
    wie is beheerder bij {c}
    wie gaf toestemming bij {t}
    wanneer werd {m} gekoppeld
    wanneer is {d} voor het laatst gezien
    wanneer verloopt {r}
    wanneer verloopt het token van {m}
    wanneer is {r} ingediend
    wat gebeurde er met {r}
    wat is de laatste fout bij {m}
    wat is het toestemmingsbeleid van {t}
    wat staat er open bij {c}, alleen de stand
    welke rechten heeft {t} gegeven
    welke rechten heeft TaxCalc bij {t}
    welke app draait er bij {t}
    welke toestemming heeft {c} verleend
    met welk account draait {d}
    op welk account hangt {d}
    geef me de gegevens van {t}
    geef me alles over {c}
    geef mij de geschiedenis van {r}
    geef de details van {m}
    laat {r} zien
    laat {t} zien
    laat de historie van {m} zien
    open {r}
    open het dossier van {t}
    ga naar {r}
    toon {c}
    toon tenant {g}
    tenant {g}
    controleer {m} nog eens
    controleer of {d} online is
    controleer of {t} toestemming heeft gegeven
    kijk eens naar {t}
    kijk na of {m} gekoppeld is
    kijk even na hoe {r} ervoor staat
    check even {c}
    check of {u} gekoppeld is
    check de verbinding van {m}
    doe een test op {t}
    doe een controle van {d}
    test de koppeling van {m}
    zoek klant {c}
    zoek de aanvraag van {u}
    vind {r}
    opzoeken {t}
    opvragen {r}
    ik zoek {m}
    ik heb {c} aan de telefoon, hoe staan die ervoor
    ik heb {u} aan de lijn, is haar mailbox gekoppeld
    klant belt, {t}, wat is de stand
    beller van {t}, graag de status
    is {u} al zover
    is {u} klaar met koppelen
    is {u} goedgekeurd
    kreeg {u} antwoord
    heeft {u} de link geopend
    heeft {c} de link al gebruikt
    heeft {t} admin consent gegeven
    heeft de beheerder van {t} getekend
    heeft {m} nog een geldig token
    mag {u} TaxCalc gebruiken
    hoeveel schermen hangen er bij {c}
    hoeveel mailboxen zijn er actief bij {t}
    alle schermen van {c}
    alle mailboxen bij {t}
    overzicht {c}
    rapport van {t}
    uitdraai van {t}
    exporteer {c} naar excel
    verloop van {r}
    tijdlijn {r}
    logboek van {t}
    {r}?
    {t}?
    {c}, hoe staat het daar
    {d} online?
    {m} actief?
    {m} nog gekoppeld?
    {u} al gekoppeld?
    {r} al beslist?
    {r} goedgekeurd of afgewezen?
    is {r} ingetrokken
    is {r} afgewezen
    werd {r} door {u} goedgekeurd
    ff {t} checken
    ik heb een klant aan de lijn, {t}, kunt u zeggen hoe ver die zijn
    voor het gesprek van drie uur heb ik de stand bij {c} nodig
    graag alles over {t} wat we hebben
    heeft {u} van de boekhouding haar mailbox intussen gekoppeld
    werd {r} gisteren goedgekeurd of ligt het er nog
    welke schermen bij {c} zijn nog niet verbonden
    staat {t} op gebruikersniveau of toepassingsniveau
    wanneer was de laatste test bij {t}
    is er van {t} toestemming voor BRIX Pro
    wat zegt de controle van {d}
    dossier {r} tonen
    details {m}
    is {d} nu bereikbaar
    welk zaalaccount heeft {d}
    sinds wanneer is {m} verbonden
    van wie komt {r}
    hoeveel koppelingen heeft {t}
    gegevens van {d}
    welk account gebruikt {d}
    aanvraag {r} openen
    aanvraag {r} bekijken
    verzoek {r} tonen
    hoe staat het met {m}
    hoe staat het met de mailbox {m}
    in welke toestand is {d}
    wat is er met {r}
    uitslag van {r}
    beslissing over {r}
    is de verbinding van {m} stabiel
    van wie is {d}
    wie is verantwoordelijk bij {t}
    {c}, hoe ver zijn die
    {c}?
    iets open bij {c}
    loopt er nog wat bij {c}
    staat er nog iets open voor {t}
    is {c} al live
    is {c} al rond
    {c} rond?
    {c} live of nog niet
    heb jij een update van {c}
    even checken: {c}
    kun je {t} even nakijken
    check {t} ff
    klant {c} belt, wat zie jij bij hen
    ik heb {c} aan de lijn, in welke fase zitten ze
    ik heb iemand van {t} hier, hoe is de stand
    beller is van {c}, zoek die op
    ticket over {t}, geef me de details
    wat weet je van {c}
    wat hebben we van {t} in het systeem
    laat de tijdlijn van {c} zien
    geschiedenis van {r} graag
    wat is er met {r} gebeurd
    wie heeft op {r} beslist
    is er al een beslissing over {r}
    welke kant is {r} opgegaan
    is {r} er al door
    heeft {u} al toestemming
    zit {u} er al in
    hoeveel mailboxen heeft {c} gekoppeld
    welke schermen hangen er bij {c}
    wanneer is {d} voor het laatst online geweest
    staat {d} aan
    welke fout kwam er bij {t} als laatste
    laatste melding van {t}
    welk toestemmingsniveau heeft {t}
    mag een gewone gebruiker bij {c} zelf instemmen
    heeft {c} de Kickle al goedgekeurd gekregen
    is bij {t} het beheerdersverzoek al verstuurd
    naar welke beheerder ging het verzoek van {c}
    tenant {g}, wat is daar de status van
    {g} opzoeken
    export van {t} graag
    exporteer {r}
    test {c} nog eens
    hoe lang is {m} al gekoppeld
    sinds wanneer is {t} actief
    wanneer verloopt de toestemming van {c}
    tot wanneer is het token van {d} geldig
    {m} nog actief
    is {m} nog aangesloten bij ons
    is {u} van {c} al verder gekomen
    stavaza {c}
    stavaza {r}
    hoe zit dat met die aanvraag van {u}
    stand van zaken {t}
    {t} status
    {t} graag
    zoek {c} voor me op
    bel net met {c}, hebben die toestemming of niet
    collega's, weet iemand of {c} al gekoppeld is
    {c} is nieuwe klant, zijn ze al verbonden
    wat is de laatste stand bij {c}
    hoever is de onboarding van {c}
    info over {r}
    details {r} aub
    wie heeft {r} ingediend
    wanneer is {r} aangemaakt
    wie heeft er bij {t} goedgekeurd
    is {r} door een beheerder bekeken
    is {r} geweigerd of niet
    is de toestemming van {t} nog geldig
    heeft {t} beheerderstoestemming gegeven
    staat gebruikerstoestemming uit bij {t}
    wat is het toestemmingsbeleid van {c}
    toon tijdlijn {r}
    geef de geschiedenis van {c} sinds het begin
    laatste fout {t}
    welke foutmelding had {u} gisteren
    in welke stap zit {u}
    hoe ver is {u} met haar koppeling
    {u} van {c}, toegang ja of nee
    werkt {m} nog
    is {m} bij ons bekend
    staat {m} erin
    {m} status aub
    is {d} geregistreerd
    is {d} verbonden met de agenda
    welk account hangt er aan {d}
    wanneer meldde {d} zich voor het laatst
    status tenant {g}
    hoort {g} bij {c}
    welke tenant is {g}
    check nog een keer of {c} klaar is
    controleer {t} opnieuw aub
    kunt u nagaan of {c} alles heeft afgerond
    kun je voor mij nakijken hoe het met {c} zit, de accountmanager wil het weten voor zijn gesprek van twee uur
    ticket 1: {c} vraagt naar voortgang, geef status
    staus {c}
    hoe staat ht met {t}
    toon mij de gegevens van {c}, graag met tijdlijn en laatste fout
    exporteer het dossier van {c}
    welke apparaten heeft {t} aangemeld
    hoeveel mensen van {c} hebben toestemming
    goedenavond, is bij {c} de koppeling inmiddels live gegaan, met vriendelijke groet
    voor het overleg met {c} heb ik de actuele toestand van hun koppelingen nodig, liefst met datum en wie er als laatste iets gedaan heeft
    {t}, hebben die al (toestemming|een beheerder die reageert)
    klopt het dat {r} al drie dagen open is
    is {d} bij {c} nog aangemeld
    wat is destatus van {c}
    is {c} al gkoppeld
    kun je {r} evn opzoeken
    is {m} atcief
    {c} hoe vre zijn die met toestemming
    de wethouder wil weten of {d} het vandaag doet, is het verbonden
    laatste activiteit bij {t}, met tijdstip
    hoe vergaat het {c}
    hoe loopt het bij {c} met de toestemming
    hoe is het gesteld met {t}
    hoe ziet {t} eruit
    waar zit {c} in het traject
    waar is {r} gebleven
    in welk stadium verkeert {c}
    in welke fase is {t}
    wat is de status van de koppeling van {u}
    wat zegt het systeem over {t}
    wat staat er genoteerd bij {c}
    wat speelt er bij {c}
    voortgang {c}
    voortgang {r} aub
    tussenstand {t}
    laatste nieuws over {c}
    dossier {c} graag
    haal het dossier van {t} op
    haal {r} op
    open de kaart van {t}
    zoek op: {r}
    zoek {m} op
    raadpleeg {t}
    kijk {c} na voor mij
    kijk eens bij {t} hoe ver ze zijn
    trek {t} eens na
    pluis even uit hoe het zit met {c}
    duik eens in {c}
    licht mij in over {c}
    praat mij bij over {t}
    laat zien wat er bij {c} gebeurd is
    laat de laatste fout van {u} zien
    toon {d}
    geef mij alles over {c}
    geef een samenvatting van {t}
    rapport over {t} graag
    exporteer het verloop van {t}
    logboek van {r}
    logboek {c} van de laatste maand
    welk beleid staat er aan bij {t}
    welke beheerder gaf toestemming bij {c}
    welke producten gebruikt {c}
    welke mailboxen heeft {t}
    van wie is {r}
    van wanneer is {r}
    voor welke klant is {r}
    hoort {r} bij {c} of bij iemand anders
    is de toestemming bij {c} van kracht
    is {c} door de goedkeuring heen
    zijn ze bij {c} al aangesloten
    mogen ze bij {c} al mailen vanuit TaxCalc
    heeft {c} alles rond
    heeft iemand bij {t} al getekend
    draait {d}
    reageert {d} nog
    ik heb {u} in de wacht staan, wat zie je bij hem
    mevrouw van {c} aan de lijn. hoe ver zijn ze
    hoever staat het bij {c}
    weet ge iets van {c}
    hoe zit het bij die van {c}
    test nog eens of {t} verbonden is`,

  approve_request: `
    (keur|) {r} (goed|goedkeuren|goedgekeurd|is akkoord|akkoord|mag|is goed wat mij betreft|accepteren|toestaan) (|aub)
    keur (het|dit|dat|het verzoek|de aanvraag|deze|alles|ze) (maar|) goed (|aub|graag)
    keur (de aanvraag|het verzoek) van {u} goed (|aub)
    (accepteer|fiatteer|honoreer|bevestig|approve) (|het verzoek|de aanvraag) {r}
    ik (keur|) (het|dit|{r}|deze aanvraag) goed
    ik (accepteer|approve|geef akkoord op|stem in met|ga akkoord met) (het verzoek|{r}|deze aanvraag)
    (ja|oke|ok|prima|akkoord), (keur maar goed|keur het goed|goedkeuren|keur {r} goed)
    (akkoord|goedgekeurd|groen licht|ja) (voor|met|op) {r}
    (geef|verleen) (beheerderstoestemming|toestemming namens de organisatie|admin consent) (|voor TaxCalc|voor de kickle)
    (sta|laat) (TaxCalc|de kickle|de app) toe voor (iedereen|de hele organisatie|alle gebruikers)
    ik (geef|verleen) (toestemming|goedkeuring|akkoord) voor {r}
    (als|ik ben) (beheerder|admin), (ik keur het goed|keur {r} goed|akkoord op {r})
    (bekeken|gecontroleerd|gelezen), (keur {r} goed|keur maar goed|goedkeuren)
    {r} (kan door|mag doorgaan|is wat mij betreft goedgekeurd|krijgt mijn goedkeuring)
    (graag|aub) {r} goedkeuren
    (ik wil|ik zou graag) (het verzoek van {u}|{r}|de aanvraag) goedkeuren
    (wil|kun) je {r} (voor mij|) goedkeuren
    keur {r} goed (want|omdat) (we gebruiken het|het nodig is|het onze accountant is)
    (keur alleen|alleen) {m} goed(|keuren)
    mijn besluit (over|voor) {r}: (goedgekeurd|ja|akkoord)
    keur (de mailbox|het scherm|taxcalc|de kickle) (van {u}|) goed
    de aanvraag van {u} (mag door|is goed|is aanvaard|is goedgekeurd)
    {u} mag (toegang hebben|erbij|het hebben), (goedkeuren|keur goed)
    hierbij (geef ik toestemming voor|keur ik) (TaxCalc-Hub|{r} goed) (namens onze organisatie|)
    (aanvaard|bekrachtig|bevestig|valideer) {r}
    {r} (aanvaarden|mag doorgaan|is in orde, keur goed|bevestigd)
    (kuer|keru) {r} goed
    (alles gecontroleerd|in orde|bekend), {r} (goedkeuren|mag door|is goedgekeurd)
    ik (aanvaard|bevestig) (de aanvraag van {u}|{r})
    {u} heeft mijn (akkoord|toestemming|goedkeuring|zegen) (|voor taxcalc|voor {r})
    (akkoord|goedgekeurd|oké|prima|in orde) (voor|wat betreft) (het verzoek|de aanvraag) van {u}
    het verzoek (van {u}|{r}) (wordt goedgekeurd|is akkoord|keur ik goed|vind ik goed|is in orde, goedkeuren)
    (goedkeuren|toestaan|accepteren|honoreren) die (aanvraag|vraag) van {u}
    (sta|laat) (de toegang|het verzoek|{r}) toe (|aub|voor {u})
    (verleen|geef) {u} (toegang|toestemming|de rechten) (|aub|voor taxcalc), (goedgekeurd|akkoord|ik keur het goed)
    (accepteer|verleen) de (gevraagde rechten|machtigingen|toestemming) (voor {r}|van taxcalc|voor de kickle)
    de (beheerder|admin) (is akkoord|stemt in|keurt goed): {r} (goedkeuren|mag door|)
    (we|wij) (gaan akkoord|stemmen in) met (het verzoek|{r}|de aanvraag van {u})
    (teken|parafeer) {r} (af|voor akkoord)
    (gelieve|u mag|je mag) (het verzoek van {u}|{r}) (goed te keuren|goedkeuren|te aanvaarden|aanvaarden)
    toestemming (verleend|gegeven) (voor|aan) ({r}|{u}|taxcalc)
    {r} is ok voor mij
    {r} is oké, doe maar
    voor mij is {r} in orde
    wat mij betreft mag {r} door
    {r} mag er van mij door
    {r} zie ik zitten, goedkeuren
    geen bezwaar tegen {r}
    ik heb geen bezwaar, keur {r} goed
    geen bezwaren van mijn kant, {r} mag door
    {r}: akkoord
    {r}: ja
    {r} ja hoor, doe maar
    {r} goedgekeurd, ga je gang
    ga je gang met {r}
    geef groen licht aan {r}
    {r} krijgt groen licht
    ik geef mijn fiat aan {r}
    fiat voor {r}
    mijn zegen heeft {r}
    {r} is bij deze goedgekeurd
    bij dezen keur ik {r} goed
    hierbij mijn akkoord voor {r}
    ik teken voor {r}
    ik zet mijn handtekening onder {r}
    laat {r} maar door
    laat {r} doorgaan
    laat {u} maar toe
    laat {u} erbij
    geef {u} maar toegang
    geef {u} toegang tot TaxCalc, ik ben akkoord
    {u} mag het hebben wat mij betreft
    {u} mag erop
    die van {u} mag door
    die van {u} keur ik goed
    het verzoek van {u} is goed
    het verzoek van {u} mag gehonoreerd worden
    de aanvraag van {u} accepteer ik
    ik wil de aanvraag van {u} graag honoreren
    ik sta het verzoek van {u} toe
    ik sta {r} toe
    sta {r} toe
    sta toe dat {u} taxcalc gebruikt, akkoord
    toestaan, {r}
    toestaan voor iedereen
    toestaan voor de hele organisatie
    namens de organisatie toestaan
    ja, toestaan
    ja ik keur dit goed
    ja ik ga akkoord met {r}
    oké keur maar goed
    is goed, keur maar goed
    prima, keur het verzoek goed
    in orde, keur {r} maar goed
    doe maar goedkeuren
    goedkeuren die handel
    goedkeuren alsjeblieft
    graag goedkeuren, ik heb het nagekeken
    ik heb {r} nagekeken en het is in orde, goedkeuren
    ik heb de rechten bekeken, {r} mag door
    de rechten kloppen, keur {r} goed
    leverancier is bekend, keur {r} goed
    we kennen de app, goedkeuren
    met {u} besproken, keur {r} goed
    intern afgestemd, {r} is akkoord
    security heeft ernaar gekeken, keur {r} goed
    verleen beheerderstoestemming voor {t}
    verleen toestemming voor {t}
    geef de beheerdersgoedkeuring voor de Kickle
    geef admin consent voor BRIX Pro in onze tenant
    ik geef namens onze organisatie toestemming aan TaxCalc-Hub
    ik verleen consent voor het Communications Centre
    wij geven toestemming voor de CTOUCH
    kunt u {r} voor mij goedkeuren
    zou je {r} willen goedkeuren, ik ben beheerder
    ik ben de beheerder en ik keur {r} goed
    als globale beheerder geef ik akkoord op {r}
    als beheerder stem ik in met {r}
    ik stem in met {r}
    ingestemd met {r}
    gehonoreerd: {r}
    {r} honoreren
    {r} inwilligen
    willig het verzoek van {u} in
    {r} fiatteren aub
    {r} approven
    approve die van {u}
    approve {r} even
    accept {r}
    accepteer die aanvraag maar
    neem {r} aan
    ik neem de aanvraag aan
    verzoek {r} accepteren en door
    zet {r} op goedgekeurd
    markeer {r} als goedgekeurd
    zet de aanvraag van {u} op akkoord
    (beide|alle twee|allebei) de aanvragen goedkeuren
    keur (alles|ze allemaal) goed wat openstaat
    keur de eerste goed
    alleen {r} goedkeuren, de rest laten staan
    {r} wel goedkeuren, {r} niet
    keur de aanvraag van de boekhouding goed
    keur het scherm in {d} goed
    keur {d} goed
    {m} goedkeuren
    {m} mag, keur maar goed
    toegang voor {m} goedgekeurd
    de mailbox {m} mag van mij, akkoord
    {u} werkt hier al jaren, keur haar verzoek goed
    want {u} heeft het nodig: keur {r} goed
    keur {r} goed, {u} heeft het voor de aangifte nodig
    keur {r} goed zodat {u} verder kan
    klant wacht erop, keur {r} goed
    {r} kan voor mij door
    {r} kunt ge goedkeuren
    ge moogt {r} goedkeuren
    't is goed voor mij, keur {r} goed
    {r} is voor mekaar, goedkeuren
    tis oke, goedkeuren {r}
    goedkeure {r}
    keur ff goed {r}
    goegekeurd {r}
    akkord voor {r}
    ik bekrachtig {r}
    bevestig de toestemming voor {r}
    mijn antwoord op {r} is ja
    antwoord ja op het verzoek van {u}
    zeg maar ja tegen {u}
    zeg ja op {r}
    besluit: {r} goedkeuren
    beslissing positief voor {r}
    positief besluit over {r}
    ik beslis positief op {r}
    ok voor de {r}
    ok van mij voor {u}
    mag van mij, {r}
    dat mag, keur de aanvraag goed
    dat verzoek mag van mij door
    doorlaten {r}
    vrijgeven {r}
    geef {r} vrij
    ik heb het verzoek van {u} bekeken, de rechten zijn in orde, graag goedkeuren
    na overleg met de directie keur ik {r} goed
    de app is nodig, dus keur {r} goed
    {r} graag doorlaten, dat is met mij afgestemd
    keur {r} aub goed, de klant heeft het vandaag nodig
    de Kickle is van ons, dus akkoord voor {r}
    het verzoek voor {m} graag aanvaarden
    de laatste aanvraag goedkeuren aub
    de volgende aanvraag goedkeuren
    na controle keur ik {r} goed
    na overleg goedgekeurd: {r}
    goed dan, keur {r} goed
    keur {r} dan maar goed
    het verzoek van {u} is in orde, goedkeuren
    de rechten zijn in orde, goedkeuren
    {u} goedkeuren
    {u} toelaten, akkoord
    ik heb (de aanvraag|{r}) (bekeken|gelezen|nagekeken) en keur (ze|het) goed
    (daarom|dus|dan) keur ik {r} goed
    net even bekeken, ziet er prima uit, laat {r} maar doorgaan
    van mij krijgt {r} groen licht
    zet bij {r} maar een vinkje
    {r} mag de deur uit, ik sta erachter
    wat mij betreft kan {u} aan de slag, zet het open
    geef {u} wat ze gevraagd heeft
    hierbij mijn handtekening onder {r}
    doe maar, dat verzoek van {u}
    ik heb er geen moeite mee dat {u} TaxCalc gebruikt, keur het goed
    {u} belde me net, het klopt allemaal, zet {r} op akkoord
    security heeft ernaar gekeken en vindt het in orde, dus {r} mag erdoor
    die aanvraag van {u} is terecht, honoreer hem
    {r} kan gehonoreerd worden
    willig het verzoek van {u} maar in
    ik wil {r} graag laten doorgaan
    zou je {r} namens mij willen goedkeuren
    mag ik je vragen om {r} te accorderen
    accordeer {r}
    fiatteer {r} maar
    {r} fiatteren namens de directie
    mijn fiat heb je voor {r}
    hup, {r} erdoor
    laat {u} er maar in
    laat maar binnen, die {u}
    ze mag erbij, die {u}, ik geef toestemming
    gun {u} de toegang
    beheerderstoestemming voor TaxCalc bij deze gegeven
    ik geef als admin consent voor {t}
    geef consent namens de hele organisatie
    TaxCalc mag van mij voor iedereen aan, toestaan dus
    hele kantoor mag het gebruiken, geef maar akkoord
    we hebben het er vanochtend over gehad, {r} is akkoord, verwerk het maar
    {r}: geen bijzonderheden, goedkeuren
    {r} ja hoor
    doe {r} maar op goedgekeurd
    zet de aanvraag van {u} door met mijn goedkeuring
    ik bevestig dat {u} toegang mag hebben, keur {r} goed
    druk maar op akkoord bij {r}
    alles wat {u} vraagt is oké, bevestig {r}
    rechten nagelopen, alleen lezen en verzenden, dus {r} goedkeuren
    ik ken {u}, dat is een van onze mensen, keur maar goed
    't is in orde voor {r}, ge moogt het toestaan
    voor mij part mag {r} erdoor
    voor mijn part krijgt {u} die toegang, geef maar vrij
    zijt maar gerust, {r} moogt ge goedkeuren
    da's goe voor mij, {r} goedkeuren
    komaan, geef {u} haar toegang
    tof, {r} is goe, laat passeren
    laat {r} passeren
    go voor {r}
    {r} is een go
    thumbs up voor {r}
    van mijn kant een dikke ja op {r}
    prima plan, {r} akkoord wat mij betreft
    sorry dat het zo lang duurde, {r} is bij deze akkoord
    zat in een vergadering, maar {r} mag gewoon door
    beter laat dan nooit: akkoord met {r}
    eindelijk tijd gehad om te kijken, keur {r} goed
    de directeur vindt het goed en ik ook, geef {r} vrij
    jurist heeft getekend, dus zet {r} op akkoord
    verwerkersovereenkomst is rond, dus {r} kan goedgekeurd
    omdat {u} morgen begint wil ik {r} nu goedkeuren
    de klant zit erop te wachten, dus keur {r} alsjeblieft meteen goed
    het mag, {r} goedkeuren
    ik verleen {u} de gevraagde toegang
    verleen wat {u} in {r} vraagt
    ik sta de toegang van TaxCalc tot {m} toe
    {m} mag door TaxCalc gelezen worden, dat keur ik goed als beheerder
    beslissing {r}: akkoord
    besluit: toekennen, {r}
    ken {r} toe
    bevestigd door mij, {r} kan live
    met plezier akkoord op {r}
    het verzoek van {u} draagt mijn goedkeuring
    goedkeuren graag, het gaat om {r} van {u}
    die bovenste aanvraag mag je goedkeuren, die van {u}
    van {u} weet ik ervan, goedkeuren maar
    goedgekeurd, {r}
    mag, {r}
    {r} akkoord, dank voor het wachten
    ja doe maar, {r} goedkeuren
    ja prima, {u} mag erin
    {u} heeft gelijk, keur het goed
    dat is mijn collega, goedkeuren graag
    ik ken die aanvraag, die is van ons, dus keur hem goed
    gecheckt met {u}, is echt, accepteer {r}
    accepteer het verzoek van {u} maar
    ik accepteer {r} als beheerder
    instemmen met het verzoek van {u}
    namens {c} stem ik in met {r}
    toestaan
    toestaan voor iedereen in de organisatie
    sta {u} toe om TaxCalc te gebruiken
    sta TaxCalc toe in onze tenant
    laat TaxCalc toe voor heel {t}
    laat {r} door
    zet {r} op groen
    zet {r} open
    vinkje bij {r}
    geef {r} maar vrij
    alle seinen op groen voor {u}, goedkeuren
    wat {u} vraagt is goed, bevestig maar
    bevestig {r} alsjeblieft
    honoreren, {r}
    toegekend: {r}
    ik ken de toegang toe aan {u}
    verleen toestemming aan de CTOUCH app voor de hele school
    ik ben global admin en verleen consent
    geef {u} toegang, ik ben de beheerder
    geef {d} toegang tot de agenda, akkoord van mij
    dat bord in {d} mag van mij onze agenda lezen, keur goed
    de Kickle van {u} mag erop, goedkeuren
    {r} goedkuren aub
    goekeuren {r}
    accord {r}
    keur {r} goed want {u} kan anders niet werken
    keur {r} goed omdat het in het contract staat
    {r} goedkeuren, reden: project loopt al
    ik heb alles zorgvuldig gelezen, de rechten met onze privacyfunctionaris besproken en geef nu mijn goedkeuring aan {r}
    we gaan ermee in zee, dus {r} is goedgekeurd
    klopt helemaal, die is van onze salarisafdeling, goedkeuren maar
    zonder problemen akkoord met {r}, fijne dag nog
    excuus, was druk op de praktijk, {r} mag wat mij betreft goedgekeurd worden
    goed goed, genoeg gemaild nu, keur {r} van {u} goed
    eerste keer dat ik dit doe, maar ik wil {r} graag goedkeuren
    beide gecontroleerd, {r} mag door
    {r} kan wat mij betreft door, ik zeg ja
    ik heb {r} vanmiddag met het managementteam doorgenomen, er waren geen bezwaren en de verwerkersovereenkomst ligt getekend klaar, dus verwerk dit als een goedkeuring
    bij dezen akkoord namens de maatschap, {r}
    ja tegen {u}
    de aanvraag van (mijn receptioniste|onze assistente) is in orde, goedkeuren graag
    {u} moet vandaag nog kunnen mailen, zeg ja op haar verzoek
    ik keurhet goed, {r}
    verzoek van {u} is gooed, akkoord
    {r} akoord
    prmia, keur {r} goed
    geef {u} toegnag aub
    de schooldirecteur heeft getekend voor het bord, dus wat mij betreft akkoord op {r}
    bedankt voor de uitleg net, nu durf ik wel: ik keur {r} goed
    je hebt mijn zegen voor {r}
    mijn zegen heeft {u}
    {r} heeft mijn jawoord
    ik geef het jawoord aan {r}
    ik bewillig het verzoek van {u}
    bewilligd: {r}
    ratificeer {r} namens het bestuur
    sanctioneer {r}, de directie is op de hoogte
    ik onderteken {r} bij dezen
    signeer {r} voor mij
    tekent u {r} namens mij af als goedgekeurd
    teken {r} maar af, alles klopt
    ik teken mee voor het verzoek van {u}
    mijn krabbel staat onder {r}, voer maar uit
    zet mijn stempel op {r}
    stempel {r} als goedgekeurd
    {r} afvinken als akkoord
    vink {u} maar aan, die mag erbij
    permissie verleend aan {u}
    ik geef {u} permissie
    {u} krijgt van mij de vrije hand, keur het verzoek goed
    vrijgave {r}
    vrijgave van {r} graag, alles is nagelezen
    ik verzoek u {r} vrij te geven
    {r} dient te worden goedgekeurd
    {r} moet vandaag nog goedgekeurd worden, doe dat namens mij
    het verzoek van {u} moet er gewoon door
    dat {u} toegang krijgt lijkt me logisch, zet het op goedgekeurd
    dat TaxCalc bij {m} kan vind ik goed, verleen de toestemming
    toegang voor {u}: ja
    consent: ja, voor de hele tenant
    admin consent verlenen voor TaxCalc-Hub
    admin consent granten graag
    grant het maar voor iedereen bij {t}
    grant {r}
    {r} approved
    {r} is approved van mijn kant
    approval voor {r} hierbij
    sign-off op {r}
    lgtm, {r} mag live
    yes op {r}
    yes doe maar, die van {u}
    jazeker, geef {u} toegang
    tuurlijk mag {u} dat, accepteer haar verzoek
    natuurlijk mag dat, {r} doorzetten
    uiteraard akkoord met {r}
    vanzelfsprekend akkoord, het is onze eigen {u}
    okido, {r} goedkeuren
    oké, vooruit met {r}
    vooruit dan maar, {u} mag erin
    nou goed dan, {r} toestaan
    allez vooruit, keurt {r} maar goed
    allee, 't is goe, laat {u} maar binnen
    't is oké voor mij, ge moogt {r} bevestigen
    ge hebt mijn akkoord voor {r}
    gij moogt {u} toegang geven, ik ben den beheerder
    zet {u} er maar bij, dat is dik in orde
    dik in orde, {r} mag verder
    gaan met die banaan, {r} goedkeuren
    doe 'm maar, die {r}
    knal {r} er maar door
    duw {r} er maar door
    jas {r} erdoor, we wachten al lang genoeg
    slagboom omhoog voor {u}
    zet de deur open voor TaxCalc, ik sta het toe
    licht op groen voor {r}
    {r} kan op groen
    seintje groen wat {r} betreft
    van hogerhand is er akkoord op {r}, verwerk als goedgekeurd
    het college heeft ingestemd, keur {r} goed
    de MR is akkoord, dus de Kickle mag toegelaten worden
    het bestuur van de vereniging van eigenaars is akkoord, keur {r} goed
    positief beschikken op {r}
    positieve beslissing op de aanvraag van {u}
    beschik gunstig op {r}
    gunstig advies en dus goedkeuring voor {r}
    antwoord bevestigend op {r}
    zeg tegen {u} dat het mag en zet {r} op akkoord
    laat {u} weten dat ik ja zeg en keur {r} goed
    kun je {r} voor mij op goedgekeurd zetten
    zou u zo vriendelijk willen zijn {r} goed te keuren
    wil je even ja zeggen op {r} uit mijn naam
    kun je alsjeblieft {u} toelaten, dat is mijn nieuwe assistente
    ik zou {r} graag goedgekeurd zien
    ik wens {r} goed te keuren
    ik besluit om {r} toe te wijzen
    wijs de aanvraag van {u} toe
    toewijzen, {r}
    keurt u {r} maar goed hoor
    keuren jullie {r} goed alsjeblieft, ik ben de baas hier
    die van {u} mag
    die aanvraag uit de ochtend is wat mij betreft goed, laat die door
    allebei de verzoeken van {u} mogen door
    de rechten zijn beperkt, geen bezwaar van mijn kant dus goedgekeurd
    ik zie geen reden om {r} tegen te houden, keur hem goed
    niks op aan te merken, {r} goedkeuren
    ik heb {u} aan de telefoon gehad en het is allemaal legitiem, dus toestaan
    na rijp beraad: akkoord met {r}
    bij twijfel vraag ik het na, maar hier twijfel ik niet, {r} goedkeuren
    ben toch om, keur {r} goed
    overtuigd, {r} mag
    aangezien {u} hoofd van de administratie is, mag {r} toegelaten worden
    opdat {u} verder kan, keur ik {r} goed
    zodat we maandag live kunnen, graag {r} goedkeuren
    dag, met de beheerder van {t}, ik wil {r} goedkeuren. alvast bedankt
    hallo, het gaat om {r}. mag wat mij betreft
    hierbij verleen ik als eigenaar van {t} toegang aan TaxCalc
    ik autoriseer het verzoek van {u}
    ik machtig {u} als beheerder, keur {r} goed
    ontgrendel {r}, ik sta erachter
    deblokkeer {u}, haar aanvraag is goed
    {u} wacht al twee dagen, heb medelijden en keur goed
    stop met wachten, {r} mag door van mij
    het schoolbord in {d} mag aan onze tenant, goedgekeurd
    alles groen in de check, {r} goedkeuren`,

  deny_request: `
    wijs (het|dit|dat|het verzoek|de aanvraag|deze|{r}|alles) (maar|) af (|aub)
    {r} (afwijzen|afgewezen|weigeren|afkeuren|niet toestaan|geweigerd|wordt afgekeurd) (|aub)
    wijs (de aanvraag|het verzoek) van {u} af (|aub|, te veel rechten)
    (weiger|verwerp|reject|deny) (het verzoek|de aanvraag|) {r}
    keur {r} af (|aub|, te breed|, niet nodig)
    ik (wijs|keur) (het|dit|{r}|deze aanvraag) af
    ik (weiger|verwerp) (het verzoek|{r}|deze aanvraag)
    (nee|nope|sorry), (wijs maar af|wijs het af|afwijzen|weiger het)
    (nee|afgewezen|geen akkoord) (voor|op|tegen) {r}
    wijs {r} af (want|omdat) (we het niet gebruiken|het niet nodig is|hij weg is|het te veel rechten vraagt)
    (weiger|wijs) {r} (af|), (geen budget|te veel rechten|onbekende app|verkeerde mailbox|niet nodig|dubbel)
    (geen toegang voor|niet toestaan voor) {u}, (wijs af|weiger het|afwijzen)
    ik keur {r} niet goed, (wijs af|weiger het|afwijzen)
    (graag|aub) {r} (afwijzen|weigeren|afkeuren)
    (ik wil|ik moet) (het verzoek van {u}|{r}|de aanvraag) (afwijzen|weigeren)
    (wil|kun) je {r} (voor mij|) (afwijzen|weigeren)
    zeg nee tegen {r}
    mijn besluit (over|voor) {r}: (afgewezen|nee|niet akkoord)
    (verzoek|aanvraag) van {u} (geweigerd|afgewezen|niet toegestaan)
    als (beheerder|admin) (wijs ik het af|weiger ik {r}|keur ik dit af)
    (afgewezen|afwijzen|weigeren), (dubbel|verkeerd persoon|niet nodig|verdacht)
    {r} (komt niet in aanmerking|geen sprake van|geen denken aan|mag niet), (afwijzen|wijs af|geweigerd)
    (helaas|jammer genoeg) moet ik (het verzoek van {u}|{r}|de vraag) (weigeren|afwijzen|negatief beantwoorden)
    (wij|we) willen geen (kickle|taxcalc) in onze tenant, (afwijzen|weiger het verzoek|wijs af|afkeuren)
    ik geef geen (toestemming|akkoord) voor (TaxCalc-Hub|{r}), (afwijzen|noteer als weigering|weiger het)
    (veeg|schuif|gooi) {r} van tafel
    (zeg|antwoord) {u} (dat het niet doorgaat|nee|negatief)
    mijn beslissing over {r} is (negatief|nee)
    ik keur {r} niet goed, (afwijzen dus|dus weigeren|wijs af)
    {r} (niet toestaan|niet inwilligen|niet aanvaarden)
    (weigr|afwijzne|afwjizen) {r}
    {u} (krijgt|krijgt van mij) geen (toegang|toestemming|akkoord)(, afwijzen|, wijs af|, geweigerd|, verzoek weigeren)
    het verzoek (van {u}|{r}) (wordt afgewezen|wijs ik af|gaat niet door, afwijzen|keur ik af|mag niet door, weiger het)
    (afwijzen|weigeren|afkeuren) die (aanvraag|vraag) van {u}
    (weiger|ontzeg) {u} (de toegang|toegang|de toestemming)
    (we|wij) (wijzen|keuren) (het|{r}|de aanvraag van {u}) af
    (we|wij) (weigeren|verwerpen) (het|{r}|de aanvraag van {u})
    (gelieve|je mag|u mag) (het verzoek van {u}|{r}) (af te wijzen|te weigeren|afwijzen|weigeren)
    (geef|verleen) geen (toestemming|toegang) aan {u}, (wijs af|weiger het)
    (stuur|zend) {r} terug als (geweigerd|afgewezen)
    (neen|nee), (dat keur ik niet goed|daar gaan we niet mee akkoord), (afwijzen|weigeren|wijs {r} af)
    {r} is niet ok, afwijzen
    {r}: nee
    {r}: afgewezen
    {r}: geen akkoord
    niet akkoord met {r}
    ik ben niet akkoord met {r}, wijs af
    ik ga niet akkoord met {r}
    ik ga niet akkoord met het verzoek van {u}
    wij gaan niet akkoord met {r}, afwijzen
    geen akkoord voor {u}
    geen toestemming voor {r}
    geen goedkeuring voor {r}
    ik geef {u} geen toegang, wijs af
    {u} krijgt het niet, afwijzen
    {u} krijgt geen rechten van mij
    {u} mag dit niet, wijs het verzoek af
    {u} mag er niet bij, weiger
    dat mag {u} niet hebben, afwijzen
    die van {u} wijs ik af
    die van {u} mag niet door
    de aanvraag van {u} gaat niet door
    de aanvraag van {u} mag geweigerd worden
    het verzoek van {u} weiger ik
    het verzoek van {u} kan ik niet honoreren
    verzoek van {u} niet honoreren
    {r} niet honoreren
    {r} niet goedkeuren maar afwijzen
    {r} niet accepteren, weigeren
    ik kan {r} niet goedkeuren, wijs het af
    dit kan ik niet goedkeuren, afwijzen
    dit ga ik niet goedkeuren, wijs maar af
    ik sta {r} niet toe
    ik sta dit niet toe, weiger de aanvraag
    dit staan we niet toe, afwijzen
    niet toestaan, {r}
    laat {r} niet door
    laat {u} niet toe, wijs af
    {r} gaat niet door, geweigerd
    {r} gaat van tafel, afwijzen
    geen groen licht voor {r}
    rood licht voor {r}
    ik zet een streep door {r}
    veto op {r}
    ik spreek mijn veto uit over {r}
    {r} verwerpen
    verwerp die aanvraag
    verwerp het verzoek van {u}
    {r} declinen
    reject die van {u}
    reject {r} even
    deny de aanvraag van {u}
    {r} afkeuren wegens te veel rechten
    keur de aanvraag van {u} af
    keur dat verzoek af
    afkeuren die handel
    afgekeurd, {r}
    wijs maar af
    wijs af aub
    wijs die laatste af
    wijs de eerste af
    wijs (alles|ze allemaal) af
    wijs af: (onbekende leverancier|verkeerde persoon|dubbel ingediend|geen contract)
    wijs {r} af, we kennen deze leverancier niet
    wijs {r} af, {u} werkt hier niet meer
    wijs {r} af, dit vraagt veel te veel
    wijs {r} af omdat we geen klant zijn
    wijs {r} af, reden: dubbel
    wijs {r} af met als reden verkeerde mailbox
    afwijzen met reden: niet besproken
    afwijzen wegens geen licentie
    afwijzen, we hebben dit niet aangevraagd
    weigeren, dit komt niet van ons
    weigeren want het is phishing
    weiger de toegang voor {u}
    weiger de toestemming voor TaxCalc
    weiger de consent voor de Kickle
    weiger BRIX Pro in onze tenant
    weiger de mailbox {m}
    weiger {m}
    {m} niet toelaten, wijs af
    weiger {d}
    wijs het scherm in {d} af
    geen toestemming voor {d}, afwijzen
    zeg nee tegen {u}
    zeg maar nee op {r}
    mijn antwoord op {r} is nee
    antwoord nee op het verzoek van {u}
    {r} krijgt een nee van mij
    een nee voor {r}
    nee voor {u}
    nee, dit doen we niet, wijs {r} af
    nee dit wil ik niet, weiger de aanvraag
    nee niet akkoord, weiger het verzoek
    sorry {u}, dit gaat niet, verzoek afwijzen
    het spijt me, {r} wijs ik af
    spijtig maar {r} moet ik weigeren
    helaas, {r} afwijzen
    besluit: {r} afwijzen
    negatief besluit over {r}
    beslissing negatief voor {r}
    zet {r} op afgewezen
    markeer {r} als geweigerd
    stuur {u} een afwijzing
    geef {u} nul op het rekest
    {u} vangt bot, wijs {r} af
    met {u} besproken, {r} niet doen, afwijzen
    security wil dit niet, weiger {r}
    van de directie mag het niet, wijs {r} af
    te breed, afwijzen {r}
    te veel machtigingen, weiger {r}
    we willen dit niet in onze omgeving, weiger {r}
    deze app komt er bij ons niet in, afwijzen
    die app vertrouw ik niet, wijs {r} af
    ik vertrouw dit verzoek niet, weiger het
    als globale beheerder wijs ik {r} af
    ik ben beheerder en ik weiger {r}
    kunt u {r} voor mij afwijzen
    zou u de aanvraag van {u} willen weigeren
    gelieve de aanvraag van {u} af te wijzen
    ge moogt {r} afwijzen
    ge moogt die vraag weigeren
    {r} meugde weigeren
    afwijze {r}
    afgwezen {r}
    wijgeren {r}
    weiger ff {r}
    {r} moet geweigerd worden
    {r} dient afgewezen te worden
    de aanvraag {r} is niet gewenst, afwijzen
    ongewenst verzoek, wijs {r} af
    {r} tegenhouden en afwijzen
    blokkeer {r}, niet goedkeuren
    ik beslis negatief op {r}
    dit wordt hem niet, {r} afwijzen
    {r} is hier niet welkom, weigeren
    ik heb het verzoek van {u} bekeken en wijs het af
    na overleg met de directie wijs ik {r} af
    wij gebruiken deze app niet, dus wijs {r} af
    wijs {r} aub af, de klant is niet meer bij ons
    het verzoek voor {m} graag afwijzen
    {r} afwijzen, reden: onbekende leverancier
    de laatste aanvraag afwijzen aub
    de volgende aanvraag afwijzen
    na controle wijs ik {r} af
    na overleg afgewezen: {r}
    wijs {r} dan maar af
    de rechten gaan te ver, afwijzen
    het verzoek van {u} is niet in orde, afwijzen
    {u} afwijzen
    {u} weigeren
    ik heb (de aanvraag|{r}) (bekeken|gelezen|nagekeken) en wijs (ze|het) af
    (daarom|dus|dan) wijs ik {r} af
    gaat niet gebeuren, {r} afwijzen
    {r} gaat niet door, daar zet ik een streep door
    zet een streep door {r}
    dat feest gaat niet door, {r} weigeren
    {u} komt er niet in, weiger {r}
    laat die er niet in, {r} afwijzen
    nee heb je, {r} keur ik af
    ik ga hier niet voor tekenen, {r} terug naar {u} met een nee
    stuur {r} retour met een weigering
    {r} krijgt van mij geen toestemming
    van mij krijgt {u} geen groen licht
    {r} blokkeren, ik geef hier geen toestemming voor
    {u} krijgt die toegang niet, weiger maar
    die Kickle komt bij ons niet binnen, wijs {r} af
    ik ken die {u} helemaal niet, weigeren
    wie is {u} eigenlijk, staat niet op onze lijst, {r} afwijzen
    die persoon werkt hier al een jaar niet meer, dus {r} mag geweigerd worden
    niemand heeft hierom gevraagd, wijs {r} af
    {r} lijkt me niet zuiver, weiger dat
    ik vertrouw dit voor geen meter, {r} afwijzen
    de FG is tegen, wijs {r} af
    de directie ziet het niet zitten, {r} afkeuren graag
    we hebben er geen budget voor, wijs {r} af
    we hebben al een ander pakket, dus {r} hoeft niet toegestaan te worden, afwijzen
    veel te ruime rechten, dit weiger ik
    leesrechten op alle mailboxen gaan me te ver, {r} afwijzen
    dubbel ingediend door {u}, weiger de tweede
    er ligt al zo'n verzoek van {u}, deze afwijzen
    verkeerde tenant, wijs {r} af
    moet via de servicedesk lopen, daarom wijs ik {r} af
    wijs {r} af en laat {u} weten dat het via inkoop moet
    geef {u} maar een nee
    meld {u} dat het niet mag en wijs {r} af
    zou je {r} namens mij willen weigeren
    mag ik je vragen {r} af te wijzen
    het spijt me voor {u}, maar ik wijs {r} af
    met spijt maar beslist: {r} geweigerd
    vriendelijk bedankt, maar {r} gaan we niet toestaan, afwijzen dus
    ik moet {u} helaas teleurstellen, {r} afwijzen
    {r} mag niet van mij
    doe {r} maar op afgewezen
    beslissing {r}: niet akkoord
    besluit {r}: afgekeurd wegens onvolledig
    druk bij {r} maar op weigeren
    ontzeg TaxCalc de toegang die in {r} gevraagd wordt
    ik gun {u} die rechten niet, afwijzen
    no go voor {r}
    {r} is een no go
    thumbs down voor {r}
    decline {r} maar
    {r} graag rejecten
    niks van, {r} weigeren
    geen sprake van dat {u} toegang krijgt, wijs af
    vergeet het maar {u}, {r} is geweigerd
    da gaat niet door, {r} weigeren
    neeje, {r} weigert ge maar
    dat zal niet gaan, weiger die vraag van {u}
    die aanvraag mag van tafel, ik geef geen akkoord, wijs {r} af
    ik heb er goed naar gekeken en ik geef geen consent voor {r}, afwijzen
    als beheerder van {t} verleen ik geen toestemming, weiger het verzoek
    geen enkele app krijgt bij ons mailtoegang, {r} afwijzen
    TaxCalc is hier niet toegestaan, keur de aanvraag van {u} af
    we hebben vorige week gebeld en afgesproken dat het niet doorgaat, wijs {r} af
    na het weekend nog eens gelezen en ik zeg nee op {r}
    {r} retour afzender, niet goedgekeurd
    hou {u} buiten, weiger {r}
    dicht houden, {r} wordt geweigerd
    afgewezen, {r}
    mag niet, {r}
    nee, {r} niet
    {r} wordt niks, afwijzen
    {u} krijgt geen toegang van mij
    geen toegang voor {u}
    geen toestemming voor TaxCalc in onze tenant, afwijzen
    ik stem niet in met {r}
    ik stem niet in, wijs {r} af
    ik accepteer {r} niet, weiger het verzoek
    ik teken niet, weiger {r}
    niet toestaan
    niet toestaan, {u} is uit dienst
    sta TaxCalc niet toe bij ons, wijs het af
    laat TaxCalc niet toe in onze tenant
    weiger {u}
    weiger toegang voor {u} aub
    weiger dit verzoek, onbekende afzender
    afkeuren, {r}
    keur af, ik weet van niks
    wijs af want ik ken {u} niet
    wijs {r} af omdat we overstappen op iets anders
    afwijzen, reden: geen licentie
    afwijzen: geen opdracht van de directie
    {r} afwijzen wegens te veel rechten
    {r} afwijzne
    wiejs {r} af
    {r} weigern aub
    die van {u} afwijzen en de rest laat je staan
    laat de beslissing zijn: {r} geweigerd
    na overleg met onze privacyfunctionaris wil ik {r} weigeren
    privacy vindt het geen goed idee, dus weiger {r}
    ik heb {u} gebeld en die weet van geen aanvraag, weiger {r}
    nooit om gevraagd, afwijzen die hap
    wie verzint dit, {r} afwijzen
    dit is de derde keer dat {u} het probeert en weer zeg ik nee, afwijzen
    dat ding van CTOUCH komt onze agenda niet in, weiger het
    geen vreemde schermen aan onze agenda, wijs {r} af
    {d} hoort niet bij ons, verzoek afwijzen
    {u} zit op de verkeerde afdeling, wijs de aanvraag af
    stagiairs krijgen geen mailtoegang, {r} afwijzen
    helaas, {r} is van mijn kant een nee
    vriendelijk doch beslist: nee tegen {r}
    hartelijk dank voor de moeite, maar ik wil {r} afwijzen
    ik blokkeer {r}
    blokkeer het verzoek van {u}
    {r} sluiten met weigering
    deny {r} graag
    reject {r}, verkeerde omgeving
    zeg maar nee tegen {u}
    negatief besluit voor {r}
    ik heb {r} voorgelegd aan de directie en aan de ondernemingsraad, beiden willen het niet, verwerk dit dus alstublieft als een afwijzing
    {r} ongepast, niet goedkeuren maar weigeren
    nee tegen {u}
    hier komt geen (toestemming|akkoord) op van mij, {r} afwijzen
    verzoke van {u} afwijzen
    {r} niet akoord, afwijzen
    afweizen {r}
    weigger {r}
    ik keur {r} neit goed, wijs af
    wij zijn een zorginstelling en laten geen apps bij patiëntmail, weiger {r}
    ik zei het vorige keer al en ik zeg het weer, {u} krijgt nul toegang, afwijzen
    daar komt niets van in, {r} weigeren
    geen denken aan, {u} komt er niet bij, afwijzen
    over mijn lijk, weiger {r}
    onder geen beding, {r} afwijzen
    in geen geval toestaan, {r}
    absoluut niet, weiger dat verzoek
    beslist niet, {u} krijgt nul op het rekest
    dacht het niet, {r} afwijzen
    ammehoela, {r} afkeuren
    bekijk het maar met je {r}, afgewezen
    no way, {r} rejecten
    nul komma nul toegang voor {u}, weiger
    ik bedank voor {r}, wijs af
    hier bedank ik voor, {r} afwijzen
    ik pas ervoor om {u} erin te laten, weigeren
    ik hou dit tegen, {r} mag niet door
    hou {r} tegen
    houd {u} tegen, geen toegang
    kaats {r} terug
    dat ketst bij mij af, {r} weigeren
    laat {r} afketsen
    schiet {r} maar af
    torpedeer {r}
    serveer {u} af met een nee
    wimpel {u} af, {r} geweigerd
    wuif het verzoek van {u} weg, dat gaan we niet doen
    veeg de aanvraag van {u} van tafel
    sla {r} af
    ik sla het verzoek van {u} af
    afgeslagen: {r}
    het verzoek van {u} wordt afgeslagen door mij
    onthoud {u} de toestemming
    ik onthoud mijn goedkeuring aan {r}
    ik onthoud TaxCalc de toegang, weiger
    verbied {u} de toegang tot onze mail, {r} weigeren
    ik verbied dit, wijs {r} af
    verboden voor onze tenant, {r} weigeren
    niet toelaten die app, {r} terugsturen
    niet toelaten aub, onbekend apparaat
    niet inwilligen, {r}
    willig {r} niet in
    honoreer {r} niet, stuur een afwijzing
    ik honoreer dit verzoek niet
    niet honoreren, verkeerde afdeling
    negatief beschikken op {r}
    ongunstige beslissing voor {u}
    ongunstig advies, dus {r} afgewezen
    antwoord ontkennend op {r}
    zet een nee achter {r}
    zet {r} op geweigerd
    zet een kruis door het verzoek van {u}
    kruisje bij {r}
    rode kaart voor {u}, weiger {r}
    duim omlaag voor {r}
    slagboom blijft dicht voor {u}, afwijzen
    de poort blijft dicht, wijs {r} af
    laat {u} buiten staan, weiger de aanvraag
    wijs {u} de deur, geen toestemming
    van mij mag {u} het vergeten, {r} afwijzen
    zeg tegen {u} dat het niet kan en weiger {r}
    laat {u} weten dat ik niet akkoord ga en keur het af
    meld aan {c} dat we ervan afzien, {r} afwijzen
    kun je {r} op afgewezen zetten
    kun je dat verzoek van {u} voor mij afketsen
    zou u de aanvraag van {u} willen afwijzen
    wilt u {r} alstublieft afkeuren, de gegevens kloppen niet
    gelieve de aanvraag van {u} niet in te willigen
    gelieve {r} te verwerpen
    ik wens hier geen toestemming voor te geven, weiger {r}
    ik zou {r} graag geweigerd zien
    ik wil dat {r} geweigerd wordt
    {r} moet geweigerd worden, {u} is geen medewerker
    dat verzoek moet eruit, weiger het
    afwijzing voor {r} graag
    weigering {r}, met als reden dubbele aanvraag
    weigering voor {u}
    admin consent: nee
    consent geweigerd voor {t}
    denied, {r}
    {r} denied van mijn kant
    decline op {r}, past niet in ons beleid
    niet in lijn met ons beleid, {r} weigeren
    past niet binnen de AVG, dus {r} afkeuren
    schending van ons informatiebeleid, {r} weigeren
    de OR is erop tegen, keur {r} af
    het schoolbestuur heeft nee gezegd, verwerk {r} als afgewezen
    volgens de jurist kan dit niet, weiger {r}
    onze IT wil het niet hebben, wijs {u} af
    ik heb hier slecht gevoel bij, liever afwijzen die {r}
    stinkt, {r} weigeren
    zaakje stinkt, wijs {u} af
    lijkt op oplichting, {r} afwijzen
    rare naam, raar adres, weiger {r}
    {u} is al ontslagen, weiger {r}
    aangezien {u} via een ander kantoor werkt, {r} afwijzen
    vermits {u} geen contract heeft, {r} weigeren
    gezien de risico's wijs ik {r} af
    bij gebrek aan onderbouwing afgewezen, {r}
    zonder toelichting teken ik niet, wijs {r} af
    zonder verwerkersovereenkomst geen toegang, {r} weigeren
    om te voorkomen dat {u} meeleest, weiger {r}
    't mag nie van mij, {r} weigeren
    da's niks voor ons, wijst {r} maar af
    ge moogt {u} weigeren
    neen merci, {r} weigeren
    nee sorry {u}, deze wijs ik af
    lief gevraagd van {u} maar nee, weiger het
    hallo, ik ben beheerder bij {t}. {r} wil ik niet, wijs af
    goedemiddag, {r} gelezen en verworpen
    gezien en geweigerd, {r}`,

  list_pending: `
    (toon|geef|laat|bekijk) (alle|de|mij de|) (openstaande|open|wachtende|lopende) (verzoeken|aanvragen|goedkeuringen) (zien|)
    (openstaande|open|wachtende|nieuwe|lopende) (verzoeken|aanvragen|goedkeuringen)
    (welke|wat voor) (verzoeken|aanvragen) (staan open|wachten op mij|wachten nog|zijn er|liggen er)
    wat (moet ik|moeten we|kan ik) (nog|vandaag|) (goedkeuren|beslissen|beoordelen)
    (is er|ligt er|staat er) (nog|) iets (goed te keuren|te beslissen|voor mij|open|te beoordelen)
    (wie|welke mensen) (wacht|wachten|wil toegang|vraagt toegang|heeft toegang gevraagd|wil taxcalc)
    (mijn|de) (goedkeuringen|goedkeuringslijst|wachtrij|takenlijst|werkvoorraad)
    (hoeveel|welke) (verzoeken|aanvragen) (staan er open|liggen er|heb ik nog|wachten er)
    (verzoeken|aanvragen|openstaande aanvragen|open verzoeken) (van|bij|voor) {t}
    (openstaande|open) (verzoeken|aanvragen) voor (TaxCalc|de kickle|mailboxen|apparaten)
    (wat wacht|wat ligt er|wat staat er) op mijn (goedkeuring|bord|akkoord|lijst)
    (alles|wat) dat nog (wacht|een besluit nodig heeft|op mij wacht)
    heeft er (iemand|nog iemand) (toegang|goedkeuring|iets) (gevraagd|aangevraagd)
    (het volgende verzoek|volgende aanvraag) (aub|dat ik moet beslissen|)
    (zijn er|heb ik) (nog|nieuwe) (verzoeken|aanvragen|goedkeuringen) (|open|voor mij)
    (overzicht|lijst) van (openstaande|alle|wachtende) (verzoeken|aanvragen)
    (nog niet|niet) (behandelde|beantwoorde|goedgekeurde) (verzoeken|aanvragen)
    niets (afwijzen|goedkeuren), alleen de lijst (|tonen)
    wat heb ik nog niet (goedgekeurd|behandeld|beslist)
    (mijn|onze) (beslissingen|goedkeuringen|beoordelingen) van vandaag
    ik ben terug van (verlof|vakantie), (wat is er blijven liggen|welke aanvragen staan open)
    (zijn er|liggen er) nieuwe (apparaten|schermen|mailboxen) (te beoordelen|om goed te keuren)
    aanvragen (waar niemand op antwoordde|zonder antwoord|die nog open staan)
    (in afwachting|wachtend|open) voor (taxcalc|de kickle)
    hoe lang is de (wachtrij|lijst) met aanvragen
    alles wat nog een ja of nee (nodig heeft|wil)
    wat ligt er
    wat ligt er nog
    wat ligt er voor mij klaar
    wat ligt er op mijn bureau om goed te keuren
    wat staat er open
    wat staat er nog open om te beslissen
    wat staat er te wachten
    wat wacht er op mij
    wat wacht er nog op een beslissing
    wat moet er nog goedgekeurd worden
    wat moet ik vandaag nog tekenen
    wat is er binnengekomen om te beoordelen
    wat zit er in de wachtrij
    wat heb ik te beslissen
    wat heb ik nog te doen als beheerder
    wat kan ik goedkeuren
    zijn er aanvragen
    zijn er aanvragen binnengekomen
    zijn er nog openstaande verzoeken
    zijn er verzoeken die op mijn akkoord wachten
    zijn er nieuwe aanvragen vandaag
    is er iets binnengekomen
    is er werk voor mij
    is er iets wat ik moet goedkeuren
    is er nog een aanvraag voor TaxCalc
    is er iets voor de beheerder
    ligt er nog iets ter goedkeuring
    ligt er wat van {t}
    ligt er iets van {u}
    staat er nog iets open van {c}
    wie wacht er op mij
    wie wacht er op toegang
    wie heeft iets aangevraagd
    wie heeft er om toestemming gevraagd
    wie wil er een mailbox koppelen en wacht nog
    wie moet ik nog goedkeuren
    van wie zijn de openstaande aanvragen
    welke verzoeken moet ik beoordelen
    welke verzoeken zijn nieuw
    welke aanvragen zijn er van {t}
    welke aanvragen verlopen binnenkort
    welke aanvragen liggen er al lang
    welke aanvragen heb ik nog niet behandeld
    welke schermen wachten op goedkeuring
    welke mailboxen wachten op goedkeuring
    welke collega's wachten nog
    hoeveel aanvragen wachten
    hoeveel staat er open
    hoeveel verzoeken heb ik openstaan ter goedkeuring
    hoeveel mensen wachten op mij
    geef me de lijst
    geef de openstaande
    geef me alle verzoeken
    geef me de wachtrij
    toon de lijst
    toon de wachtrij
    toon alle verzoeken die wachten
    toon wat wacht
    toon het volgende verzoek
    toon de oudste aanvraag
    laat de aanvragen zien
    laat de wachtende verzoeken zien
    laat zien wat ik moet goedkeuren
    laat zien wie er wacht
    lijst met aanvragen
    lijst met wachtende verzoeken
    lijst aanvragen aub
    openstaand
    openstaande
    open aanvragen
    open verzoeken aub
    te beslissen
    te beoordelen
    te behandelen verzoeken
    te keuren aanvragen
    goed te keuren
    goedkeuringslijst
    wachtrij
    wachtlijst van verzoeken
    mijn wachtrij
    mijn te beoordelen aanvragen
    aanvragen die op mij wachten
    verzoeken die op goedkeuring wachten
    verzoeken zonder besluit
    nog onbesliste verzoeken
    onbehandelde aanvragen
    aanvragen van vandaag
    aanvragen voor de Kickle
    alle verzoeken voor TaxCalc
    verzoeken van {c}
    de rest van de aanvragen
    pending requests
    pending
    pending aanvragen van {t}
    heb ik iets gemist tijdens mijn verlof
    ik ben beheerder, wat ligt er voor mij
    ik ben terug, wat moet ik nog goedkeuren
    kunt u mij de openstaande verzoeken tonen
    ik zou graag zien welke aanvragen nog wachten
    wa ligt er nog
    wa moet ik nog goedkeuren
    ik heb tien minuten, wat moet ik goedkeuren
    is er iets dat op mijn handtekening wacht
    heeft vandaag iemand iets aangevraagd
    welke goedkeuringen staan nog uit
    welke beslissingen moet ik nog nemen
    toon wat er binnengekomen is
    wat is er sinds gisteren aan aanvragen bijgekomen
    aanvragen tonen
    verzoeken tonen
    alle aanvragen
    de aanvragen graag
    nieuwe aanvragen
    nog goed te keuren mailboxen
    de oudste aanvragen eerst
    wachten er mensen op mij
    is er achterstand bij de aanvragen
    aanvragen van {u} tonen
    wacht er iets op mijn handtekening
    wacht er iemand op mijn akkoord
    wat wacht op mijn akkoord
    wie wil iets goedgekeurd krijgen
    wie heeft mijn goedkeuring nodig
    mijn taken als beheerder
    mijn openstaande beslissingen
    openstaande goedkeuringen van {t}
    lijst van goedkeuringen die nog openstaan
    (wie|welke collega) (wil|wacht op) (mijn akkoord|mijn goedkeuring|mijn handtekening)
    mijn (taken|beslissingen|werk) als (goedkeurder|beheerder)
    ligt er iets voor mij klaar
    wat ligt er op mijn bordje
    wat ligt er op de stapel
    hoe groot is de stapel aanvragen
    moet ik nog ergens over beslissen
    moet ik nog iets tekenen
    heb ik nog handtekeningen te zetten
    zijn er nog mensen die op mijn akkoord wachten
    zitten er mensen op mij te wachten
    wie zit er op mijn ja te wachten
    wie staat er in de rij
    hoeveel staan er in de rij
    wat is er binnengekomen sinds vrijdag
    nieuwe verzoeken vandaag
    iets nieuws om te beoordelen
    geef me de te beoordelen verzoeken
    overzicht van wat nog beslist moet worden
    alle verzoeken zonder beslissing
    onbehandelde verzoeken
    nog niet afgehandelde aanvragen
    welke verzoeken zijn nog niet behandeld
    welke nummers staan nog open bij mij als beheerder
    ik heb een half uurtje voor goedkeuringen, wat ligt er
    ik wil de goedkeuringen wegwerken, laat ze zien
    laat me de aanvragen zien, dan loop ik ze na
    ik kreeg een melding dat er iets te tekenen is, wat is het
    ik ben admin, wat moet ik doen vandaag
    ik val in voor {u}, welke aanvragen liggen er
    terug van vakantie, wat is er blijven liggen aan verzoeken
    wachtrij tonen
    de rij met verzoeken van {t}
    wat wacht er voor {c}
    zijn er TaxCalc verzoeken die nog een ja of nee moeten
    alleen de Kickle-aanvragen die nog wachten
    oudste openstaande aanvraag eerst
    hoelang wachten de mensen al op mijn goedkeuring, toon de lijst
    inbox voor goedkeuringen
    approvals tonen
    pending approvals
    todo voor de beheerder
    wa moet ik nog allemaal goedkeuren
    moe 'k nog iets goedkeuren
    is er nog werk voor de goedkeurder
    kijk eens of er aanvragen op mij liggen te wachten
    kunt u mij een overzicht geven van de lopende goedkeuringen
    ik wil weten wie er toegang gevraagd heeft en nog geen antwoord kreeg
    wie kreeg nog geen antwoord
    liggen er nog verzoeken van {u}
    alles wat op een beslissing van mij wacht
    wie wil er iets van mij
    wat staat er open voor mij als beheerder
    liggen er vandaag aanvragen
    lijst met open verzoeken
    openstaande goedkeuringen aub
    te doen: goedkeuringen, toon
    toon wachtrij aub
    welke goedkeuringen staan er nog
    is er iets blijven liggen terwijl ik ziek was
    ik was drie dagen weg, wat moet er goedgekeurd worden
    heb vijf minuten, welke verzoeken moet ik bekijken
    voor ik naar huis ga, ligt er nog iets te beslissen
    goedemorgen, staan er nog verzoeken open die ik moet beoordelen?
    mijn collega-admin is met verlof, laat zien wat er bij ons wacht
    zijn er aanvragen bij {t} die niemand heeft opgepakt
    welke aanvragen van {c} wachten nog op goedkeuring
    wacht er iemand van {c} op mij
    verzoeken voor TaxCalc die nog open staan
    schermen die op goedkeuring wachten
    zijn er CTOUCH-aanvragen binnen
    alle aanvragen die nog niet beslist zijn graag onder elkaar
    welke verzoeken verlopen binnenkort
    wat verloopt er vandaag als ik niets doe
    wie wacht het langst
    hoe lang staat de oudste al open
    nog wachtenden?
    niemand meer in de wachtrij?
    is de lijst leeg
    is mijn lijst met goedkeuringen al leeg
    alles afgehandeld of ligt er nog wat
    ben ik bij met goedkeuren
    wat heb ik gemist aan aanvragen
    ik kreeg een seintje dat er een aanvraag ligt, toon hem
    volgens {u} ligt er iets op mijn akkoord te wachten, klopt dat
    er schijnt iets op mijn goedkeuring te wachten
    kaartje kwijt, welke verzoeken stonden er nog
    ik heb de kaarten weggeklikt, laat de openstaande nog eens zien
    vandaag niets beslissen, alleen even zien wat er ligt
    niet goedkeuren, gewoon de lijst
    toon opsntaande verzoeken
    welke verzoken wachten er nog
    lijsje aanvragen graag
    wie heeft er sinds maandag om toegang gevraagd
    wie zijn er allemaal om toegang komen vragen
    geef namen van wie wacht op akkoord
    aanvragen per klant graag, alleen de open
    approval queue graag
    wat staat er vandaag op het programma aan verzoeken
    kunt u mij tonen welke verzoeken nog een handtekening behoeven, dank u zeer
    overzicht beheerdersverzoeken
    graag de aanvragen waar nog niemand op gereageerd heeft
    als waarnemend beheerder wil ik voor het einde van de week weten welke verzoeken nog op een besluit wachten, kun je ze tonen
    is er nog (een aanvraag|een verzoek) die ik over het hoofd heb gezien
    hoeveel mensen wachten er nu op ons
    wleke aanvragen staan open
    openstande verzoeken tonen
    liggen er nog aanvrgen voor mij
    wat moetik nog goedkeuren vandaag
    ik zit in de trein en wil even weten hoeveel verzoeken er op me wachten
    graag een telling van de onbesliste verzoeken per product
    wat valt er te beslissen
    wat valt er vandaag goed te keuren
    wat moet er vandaag door mij getekend worden
    wat moet mijn paraaf nog krijgen
    wat vraagt mijn aandacht als beheerder
    wat zit er in mijn goedkeuringsbakje
    wat zit er in de pijplijn aan verzoeken
    wat staat er op de rol aan verzoeken
    wie klopt er aan mijn deur voor toegang
    wie heeft er toestemming van mij nodig
    wie moet ik nog antwoorden op een verzoek
    wie hangt er nog in de lucht omdat ik niet besliste
    welke dossiers wachten op mijn handtekening
    welke aanvragen zijn nog onbeslist
    welke klanten wachten op een beslissing
    welke verzoeken zijn vandaag binnengestroomd
    welke schermen vragen toestemming
    hoeveel handtekeningen ben ik achter
    hoeveel goedkeuringen moet ik nog doen
    staat er iets te wachten voor {t}
    staat er nog wat in de wachtkamer
    zit er nog iets in de wachtkamer
    ligt er werk voor me bij de goedkeuringen
    ligt er nog een verzoek van {c}
    loopt er iets af dat ik nog moet goedkeuren
    is er iets bijgekomen in de wachtrij
    is er nog een achterstand in goedkeuringen
    heb ik achterstallige goedkeuringen
    heb ik nog onbeantwoorde aanvragen
    ben ik iemand een beslissing schuldig
    moet ik nog iemand toelaten of weigeren
    moet ik vandaag nog ergens ja of nee op zeggen
    werkvoorraad beheerder
    werkvoorraad tonen
    werklijst goedkeuringen
    takenlijst met goedkeuringen
    actielijst beheerder aub
    achterstand in goedkeuringen tonen
    aanvragen in behandeling
    onbesliste aanvragen graag
    wachtende verzoeken op een rij
    zet alle wachtende verzoeken op een rij
    zet de open aanvragen van {t} onder elkaar
    som de openstaande verzoeken op
    noem de verzoeken die nog wachten
    lees me de wachtrij voor
    loop met me door de openstaande verzoeken
    open de wachtrij
    open mijn goedkeuringslijst
    geef me het rijtje verzoeken dat nog wacht
    haal de wachtende aanvragen op
    verzamel wat er op mijn akkoord wacht
    kunt u opsommen welke verzoeken nog niet beslist zijn
    mag ik de lijst met wachtende aanvragen
    ik zou graag zien wat er nog openstaat om goed te keuren
    ik wil de wachtrij inzien
    voor het overleg van straks: welke aanvragen zijn nog niet beslist
    goeiemorgen, koffie erbij. wat ligt er te tekenen
    queue?
    open approvals van {t}
    ligt er nog iet voor mij om te tekenen
    moet ik nog iets aftekenen`,

  disconnect: `
    (ontkoppel|verwijder|deactiveer|wis) mijn (mailbox|postvak|mail|inbox|account|scherm|koppeling|kickle)
    koppel (mijn mailbox|{m}|{d}|het scherm|de kickle|alles) (los|af) (|aub)
    (ontkoppel|verwijder|deactiveer|wis) {m} (|aub|uit taxcalc)
    {m} (ontkoppelen|loskoppelen|verwijderen|afkoppelen) (|aub)
    (ontkoppel|verwijder|deactiveer) {d} (|aub)
    {d} (ontkoppelen|loskoppelen|verwijderen|afmelden|buiten gebruik stellen) (|aub)
    (ontkoppel|verwijder) (het scherm|de kickle|de zaal|ons apparaat|het paneel)
    (trek|neem) (de toestemming|de toegang|de rechten|het recht) (voor|van) (TaxCalc|de kickle|{m}|{t}) (in|weg|terug)
    (toegang|toestemming|rechten) (van|voor) (taxcalc|{m}|{t}) (intrekken|beëindigen|stoppen|weghalen)
    ik (wil|moet) (mijn mailbox|de koppeling|{m}|het scherm) (ontkoppelen|verwijderen|loskoppelen|verbreken|beëindigen)
    (kun|kan|wil) je (mijn mailbox|{m}|{d}|de koppeling) (ontkoppelen|verwijderen|loskoppelen)
    (verbreek|beëindig|stop|verwijder) (de|mijn) (koppeling|verbinding) (|van {m}|met taxcalc|aub)
    meld (het scherm|de kickle|{d}|{m}) af
    log (het scherm|de kickle|{d}|{m}) uit
    taxcalc mag mijn (mail|mailbox) niet (meer|langer) (lezen|gebruiken|zien)
    (ik gebruik|we gebruiken) (taxcalc|de kickle|het) niet meer, (ontkoppel|verwijder|haal) (het|alles|mijn mailbox) (|weg)
    {u} (is weg|werkt hier niet meer|gaat uit dienst), (ontkoppel|verwijder) (zijn mailbox|haar mailbox|{m}|de toegang)
    ontkoppel (de mailbox|het account|de toegang) van {u}
    (de zaal|{d}) (is verbouwd|is gesloten|bestaat niet meer|is weg), (ontkoppel|verwijder) (die|het scherm)
    klant {t} (is weg|stopt|vertrekt), (ontkoppel|verwijder|trek) (alles|de toegang in)
    haal (mijn mailbox|{m}|{d}|mijn account) (uit taxcalc|weg|eraf|van de lijst)
    (zet|schakel) (de koppeling|de toegang|de integratie) (uit|af)
    ontkoppel (mijn mailbox|het) (want|omdat) (ik wegga|het niet gebruikt wordt|hij weg is)
    wij stoppen met (TaxCalc|de kickle), (gelieve alles te ontkoppelen|haal onze mailboxen eruit|verwijder alles)
    (mijn mailbox|{m}) moet uit (het communications centre|taxcalc)
    (meld|log) (de kickle|het bord|{d}) (af|uit) (aub|)
    geen toegang meer voor (taxcalc|de kickle) (op {m}|vanaf vandaag|)
    (ontneem|neem) (de kickle|het bord|brix pro) de rechten (af|in onze tenant)
    het contract met {c} is afgelopen, (alle toegang intrekken|ontkoppel alles)
    {d} bestaat niet meer, (haal het toestel weg|verwijder het bord)
    (trek|kap|knip) de (stekker|band|link) (eruit|met mijn outlook door|los)
    (ontkopel|ontkopelen|loskopelen) (mijn mailbox|{m}|{d})
    (mijn mailbox|{m}|{d}|de kickle|het bord) (mag|moet|kan) (eruit|eraf|weg|losgekoppeld worden|ontkoppeld worden|verwijderd worden)
    ik wil (mijn mailbox|{m}|{d}) (eruit|ontkoppeld hebben|laten verwijderen|weghalen)
    (de toegang|de toestemming) (van|voor) (taxcalc|de kickle|{m}) (moet|mag) (ingetrokken worden|weg|stoppen|eraf)
    (gelieve|graag) (mijn mailbox|{m}|{d}|de koppeling) (te ontkoppelen|te verwijderen|los te koppelen|ontkoppelen|af te melden)
    (haal|gooi|neem) (de kickle|het scherm|{d}|{m}) (eruit|eraf|los|weg uit het systeem)
    (maak|maken) (de koppeling|de verbinding|de toestemming) ongedaan (|voor {m}|met taxcalc)
    (herroep|annuleer|schrap) (de toestemming|de toegang|de rechten) (van|voor) (taxcalc|de kickle|{m})
    (schrijf|meld) (mijn mailbox|{m}) uit bij taxcalc
    {u} is (weg|vertrokken|met pensioen), (zijn|haar) (mailbox|postvak|toegang) (ontkoppelen|verwijderen|loskoppelen|mag weg)
    (we hebben|ik heb) (de kickle|het scherm|{d}) (verkocht|teruggegeven|vervangen), (ontkoppel die|haal die eruit|loskoppelen)
    gooi mijn mailbox eruit
    gooi {m} eraf
    smijt {m} eruit
    haal mijn postvak weg uit TaxCalc
    haal mijn mail van TaxCalc af
    haal {m} los
    haal de koppeling met {m} weg
    haal de kickle van het netwerk van TaxCalc af
    haal {d} offline
    haal {d} eruit
    haal het scherm in {d} weg
    haal het account van {u} eruit
    haal de toegang van {u} weg
    mijn mailbox moet eruit
    mijn mailbox hoeft niet meer in TaxCalc
    mijn mail hoeft niet meer gekoppeld te zijn
    ik wil niet meer gekoppeld zijn
    ik wil mijn mail er weer af
    ik wil van TaxCalc af, koppel los
    ik wil de toestemming intrekken
    ik wil de toestemming voor TaxCalc terugnemen
    ik wil mijn toestemming terug
    ik trek mijn toestemming in
    ik trek de toegang van TaxCalc in
    trek mijn toestemming in
    trek de consent in voor TaxCalc
    trek de machtiging van de Kickle in
    trek de beheerderstoestemming in voor {t}
    toestemming intrekken
    toestemming intrekken voor {m}
    toegang intrekken
    toegang van {u} intrekken
    rechten intrekken van BRIX Pro
    machtiging verwijderen voor het Communications Centre
    token intrekken van {m}
    ontneem TaxCalc de toegang tot {m}
    neem TaxCalc de toegang af
    geen toegang meer voor TaxCalc tot mijn mail
    TaxCalc moet van mijn mailbox afblijven
    TaxCalc mag niet meer bij mijn postvak
    de app mag niet meer meelezen
    laat TaxCalc niet meer in mijn mailbox
    stop met het lezen van mijn mailbox
    stop de synchronisatie van {m}
    stop de koppeling met mijn mailbox
    stop met {m}
    sluit {m} af van TaxCalc
    sluit {d} af
    sluit de mailbox van {u} af
    koppel af
    loskoppelen graag
    loskoppelen die kickle
    ontkoppelen aub
    ontkoppelen: {m}
    ontkoppelen {d}
    {m} los
    {m} eruit
    {m} weghalen
    {m} uit TaxCalc halen
    {m} niet meer gebruiken, ontkoppelen
    {m} is niet meer in gebruik, verwijder hem
    {m} wordt opgeheven, ontkoppel hem
    {m} bestaat niet meer, haal eruit
    {d} afsluiten
    {d} uit het systeem halen
    {d} eraf gooien
    {d} wordt ontmanteld, afmelden
    {d} wordt verbouwd, ontkoppel het scherm
    {d} verhuist, koppel het paneel los
    koppel het oude scherm los
    koppel het bord in {d} af
    het scherm in {d} gaat weg, ontkoppel het
    het paneel is kapot en gaat weg, verwijder het
    de Kickle gaat terug naar de leverancier, meld hem af
    de CTOUCH is verkocht, haal hem eruit
    schakel de Kickle in {d} uit bij TaxCalc
    deregistreer {d}
    deregistreer het apparaat
    schrap {d} uit de lijst van apparaten
    schrap {m} uit TaxCalc
    verwijder het ruimteaccount {m}
    verwijder de verbinding met Outlook
    verwijder mijn account uit TaxCalc
    verwijder mijn gegevens en koppeling
    verwijder de mailbox van {u}, zij is weg
    verwijder {u} uit TaxCalc
    {u} is vertrokken, haal zijn mailbox eruit
    {u} heeft ontslag genomen, ontkoppel haar mailbox
    {u} gaat met pensioen, trek de toegang in
    {u} werkt hier niet meer, toegang weghalen
    {u} hoort niet meer bij ons, koppel {m} los
    collega is uit dienst, mailbox loskoppelen
    stagiair is weg, {m} ontkoppelen
    koppel {m} los want {u} is weg
    koppel {m} los omdat we overstappen
    wij stappen over op een ander pakket, ontkoppel alles
    wij gebruiken de Kickle niet meer, haal hem los
    klant {c} is gestopt, alles ontkoppelen
    klant {c} zegt op, verwijder de koppelingen
    alle koppelingen van {t} verwijderen
    alle mailboxen van {c} ontkoppelen
    alles ontkoppelen
    alles loskoppelen bij {t}
    maak mijn mailbox los
    maak {d} los van het account
    kap de verbinding met {m}
    beëindig de toegang tot mijn postvak
    beëindig de sessie van {d}
    log de Kickle uit
    log {d} uit aub
    log mij uit bij TaxCalc
    meld mij af bij TaxCalc
    meld mijn mailbox af
    mijn mailbox afmelden graag
    mailbox ontkoppelen
    postvak loskoppelen
    scherm ontkoppelen
    kickle afmelden
    disconnect mijn mailbox
    disconnect {m}
    disconnect de kickle even
    unlink {m}
    remove {m} aub
    revoke de toegang voor TaxCalc
    revoke consent voor {t}
    kunt u mijn mailbox weer loskoppelen
    zou u {m} willen verwijderen uit TaxCalc
    gelieve {m} los te koppelen
    wil je de toegang van TaxCalc weer weghalen
    ge moogt mijn mailbox loskoppelen
    ge moogt {d} eraf halen
    ontkoppel ff {m}
    ontkoppl mijn malbox
    loskopple {m}
    voor de privacy: koppel mijn mail los
    ik heb spijt van de koppeling, haal hem weg
    ik vertrouw het niet meer, trek de toegang in
    zet de verbinding met {m} stop
    maak een einde aan de koppeling van {m}
    mijn werk hier zit erop, koppel mijn mailbox los
    sinds {u} niet meer bij ons is mag {m} niet langer gekoppeld blijven, graag loskoppelen
    we zijn van leverancier gewisseld en willen alle mailboxen ontkoppelen
    ik ga eind deze maand met pensioen, graag mijn mailbox loskoppelen
    het scherm in {d} is verkocht, verwijder de koppeling
    de vergaderzaal {d} wordt een magazijn, meld het toestel af
    om veiligheidsredenen mag TaxCalc niet meer bij {m}
    de toestemming die ik gaf wil ik intrekken
    verwijdering van mijn mailbox uit TaxCalc graag
    intrekking van de toestemming voor {t}
    afmelding van de Kickle
    afmelding van {m}
    verwijdering van {d}
    ontkoppeling van {m}
    opzegging van de koppeling van {t}
    intrekking van de toegang voor TaxCalc
    neem TaxCalc de toegang tot mijn mail weer af
    toegang tot mijn mailbox weer weghalen
    alle mailboxen ontkoppelen, we zijn overgestapt
    mailbox afmelden, ik ga met pensioen
    {m} mag niet meer door TaxCalc (gelezen|gebruikt) worden
    wij (stappen over|stoppen|veranderen van pakket), graag (onze mailboxen|alle schermen|{m}) (ontkoppelen|loskoppelen)
    ik (vertrek|ga weg|verander van firma), graag mijn mailbox (ontkoppelen|loskoppelen|verwijderen)
    trek bij mijn mailbox de stekker uit TaxCalc
    trek de stekker maar uit de koppeling met {m}
    {u} is vorige week vertrokken, dus {m} kan van TaxCalc af
    {u} is met pensioen, haar postvak mag losgemaakt worden
    {u} zit nu bij een ander kantoor, gooi die koppeling eruit
    wij gaan eind deze maand over op een ander systeem, gooi alle koppelingen eruit
    ons contract met TaxCalc is afgelopen, maak {m} los
    ik wil niet meer dat TaxCalc in mijn mail kijkt
    TaxCalc hoeft mijn mail niet langer te lezen, haal de toegang weg
    ik voel me er niet prettig bij dat jullie in mijn inbox kunnen, verwijder de toegang
    haal TaxCalc uit mijn Outlook
    haal jullie app van mijn account
    haal mijn adres uit het Communications Centre
    ik wil uit het Communications Centre met mijn mail
    gooi mijn mailbox uit TaxCalc
    mijn mailbox eruit graag
    schakel de toegang tot {m} uit
    zet de toegang van TaxCalc tot mijn inbox uit
    maak een eind aan de koppeling met {m}
    maak {d} vrij van het account, we gaan het bord verhuizen
    wis de koppeling van {d}
    wis de aanmelding op het scherm in {d}
    {d} is gestolen, trek meteen de toegang in
    de Kickle is stuk en gaat retour, meld hem af
    het bord gaat naar een andere vestiging, koppel het hier los
    we geven het huurscherm terug, dus log {d} uit
    dat scherm in {d} mag niet meer bij onze agenda
    {d} hoeft onze agenda niet meer te zien, haal de verbinding weg
    de zaal {d} wordt een kantoor, koppel het paneel af
    {d} afkoppelen want er komt een verbouwing
    log dat paneel in {d} uit
    log uit op de CTOUCH
    logout {d}
    unlink mijn mailbox
    unlink {m} van TaxCalc aub
    unlink dat scherm ff
    remove mijn mailbox uit taxcalc
    mag {m} er weer af
    mag {m} worden losgekoppeld, die gebruiken we niet meer
    kan {m} uit het systeem gehaald worden
    zouden jullie {m} kunnen loskoppelen, we gebruiken die box niet meer
    wilt u zo vriendelijk zijn mijn postvak los te koppelen
    ik had graag mijn mailbox losgekoppeld gezien
    'k zou geren mijn mailbox er terug af doen
    doet ge {m} er eens af
    smijt {m} er maar uit
    pakt {d} er maar af
    koppel mij maar los, ik werk er niet meer mee
    ik stop met TaxCalc en wil mijn mail terug voor mezelf
    ik ga uit dienst, graag al mijn toestemmingen beëindigen
    ik herroep mijn toestemming voor {m}
    hierbij herroep ik de machtiging voor TaxCalc
    mijn eerder gegeven toestemming geldt niet meer, trek die in
    consent voor TaxCalc-Hub intrekken in onze tenant
    als beheerder trek ik de toestemming voor onze tenant weer in
    revoke de toegang van TaxCalc tot {m}
    revoke onze admin consent
    ontneem de CTOUCH de rechten op onze kalender
    de rechten van TaxCalc op {m} moeten weg
    TaxCalc eruit, heel onze tenant
    AVG-verzoek: verwijder de toegang tot mijn mailbox
    op grond van de privacywet wil ik dat jullie de toegang tot mijn mail beëindigen
    wegens een datalek moet {m} nu losgekoppeld worden
    er wordt misbruik gemaakt van {m}, sluit de toegang af
    iemand anders leest mee, verbreek de koppeling met mijn mailbox
    {m} bestaat straks niet meer, haal die alvast los
    we heffen {m} op, verwijder de koppeling
    de mailbox {m} is samengevoegd met een andere, oude koppeling mag weg
    twee keer gekoppeld per ongeluk, haal {m} eraf
    verkeerde mailbox gekoppeld vorige maand, haal {m} weer los
    die testmailbox {m} mag los
    tijdelijk los graag, {m}
    einde koppeling {m}
    opzeggen koppeling {d}
    loskoppelverzoek voor {m}
    afkoppeling {d} graag
    stop ermee mijn mails te lezen, ik trek mijn toestemming in
    stop de koppeling die er al jaren is met {m}
    niemand gebruikt {d} nog, deregistreren graag
    ontkoppel alles wat van {u} was
    wat van {u} gekoppeld is mag allemaal weg
    koppel mijn werkmail los, ik ga maandag met pensioen
    mijn mail los van TaxCalc graag, met dank voor alles
    {m} eraf
    {m} loskoppelen, dank
    verwijder {d} uit de lijst
    verwijder de Kickle uit onze agenda
    verwijder mij
    haal mij uit TaxCalc
    haal {u} eruit, ze werkt hier niet meer
    haal de toegang weg bij {m}
    neem TaxCalc de toegang tot mijn mail af
    ontneem {u} de toegang, hij is ontslagen
    intrekken die machtiging op {m}
    trek alle rechten van TaxCalc bij {t} in
    trek de toestemming voor {c} in
    toestemming intrekken voor TaxCalc-Hub
    ik trek mijn eerdere machtiging in
    verbreek de verbinding met {m}
    verbreek de koppeling van {d} met de agenda
    verbinding met {d} beëindigen
    beëindig de toegang van CTOUCH tot onze agenda
    stop de toegang tot mijn inbox
    stop met het ophalen van mijn mail
    sluit {m} af
    deactiveer de koppeling van {u}
    deactiveer het bord in {d}
    schakel de koppeling van {d} uit
    afmelden {d}
    meld de tablet bij {d} af
    meld alle schermen op de derde etage af, we verhuizen
    log {d} uit, er zit nog het account van {u} op
    uitloggen op het paneel in de hal graag
    het scherm uit de kantine is verkocht, haal de koppeling weg
    de praktijk sluit, dus alle mailboxen mogen eruit
    ik ben de nieuwe eigenaar, haal de mailbox van de vorige eraf
    onze samenwerking met {c} is voorbij, verwijder hun koppeling
    {u} is langdurig ziek, koppel haar mail los omdat er niemand naar kijkt
    laptop gestolen, ontkoppel direct mijn mailbox
    hack bij ons, haal TaxCalc nu van {m} af!
    mijn postvak moet weg uit het Communications Centre, ik wil niet dat iedereen meeleest
    loskopplen {m} aub
    verwijdren {d}
    disconnecten {d} graag
    disconnect mijn mail
    revoke consent {t}
    sign out {d}
    wilt u zo goed zijn {d} uit de agenda te halen, het wordt een opslagruimte
    kan de koppeling van mijn mailbox er vandaag nog af
    graag de mailbox van de vertrokken vennoot loskoppelen, het contract is opgezegd
    wij willen niet meer met TaxCalc werken, maak al onze mailboxen los
    per direct toegang weghalen bij {u}
    omdat ik mijn opdracht bij {c} per vrijdag afrond verzoek ik u alle koppelingen op mijn naam en mijn postvak nu te verwijderen
    {d} graag definitief uit het systeem
    {m} mag weg, dat adres bestaat niet meer
    ruim de koppeling van {u} op, zij is weg
    het paneel bij de (ingang|lift) afmelden aub
    maak korte metten met die koppeling van {m}
    koppel mij los vna taxcalc
    mailbx {m} eraf halen
    verwjider mijn koppeling
    trek toestemmnig in voor {m}
    kopel {d} los, het scherm gaat terug naar de leverancier
    het buurthuis stopt, dus de borden in de grote zaal kunnen van onze agenda af
    alsjeblieft haal mijn privéadres {m} eruit, dat had er nooit in gemogen
    knip de lijn tussen TaxCalc en {m} door
    knip {m} los
    snijd de verbinding met {d} door
    kap de koppeling met {m} af
    kap de lijn met {d}, die staat al maanden uit
    haak {d} af
    haak mijn postvak los van het Communications Centre
    klik {m} los
    maak mijn account vrij van TaxCalc
    maak {d} los van onze kalender
    maak ons los van TaxCalc-Hub
    scheid {m} van TaxCalc
    scheid ons postvak weer van het Communications Centre
    wip {m} eruit
    kieper {u} eruit, hij is vertrokken
    flikker die hele koppeling eruit
    donder {d} maar uit de lijst
    mik mijn mailbox er maar uit
    kegel {m} uit TaxCalc
    sodemieter die app van mijn postvak
    schop TaxCalc uit onze tenant
    zet TaxCalc de deur uit
    zet {d} buiten dienst
    stel {d} buiten gebruik en maak de koppeling los
    neem {d} uit bedrijf
    neem mijn mail uit het Communications Centre
    licht {m} uit TaxCalc
    pluk {u} uit het systeem
    streep {m} door in de lijst met koppelingen
    schrap {u} van de lijst met gekoppelde postvakken
    veeg {d} uit het systeem
    gum die koppeling van {u} uit
    delete de koppeling van {m}
    delete {d}
    deleten graag, {m}
    unregister {d}
    unpair {d}
    unpairen van het scherm in de aula graag
    deprovision {d}
    offboarden van {u} graag, ook de mailkoppeling
    offboard {m}
    uitdiensttreding {u}, graag mailkoppeling beëindigen
    decommission {d}
    loggen jullie {d} uit, er staat nog een oude naam op
    laat {d} uitloggen
    laat TaxCalc mijn inbox vergeten
    laat mijn mail voortaan met rust, verwijder de koppeling
    blijf uit mijn mailbox, trek de toegang in
    handen af van {m}, ontkoppelen
    jullie hebben niets meer te zoeken in mijn inbox, verbreek de koppeling
    TaxCalc heeft hier niks meer te zoeken, haal het van {m} af
    ik zeg de machtiging voor TaxCalc op
    ik zeg mijn koppeling per vandaag op
    hierbij zeg ik de koppeling van {m} op
    hierbij vervalt mijn toestemming aan TaxCalc
    mijn toestemming vervalt vanaf nu, verwerk dat
    annuleer de toestemming die TaxCalc al jaren op {m} heeft
    maak de eerder verleende toestemming voor {c} ongedaan
    draai de toestemming voor onze tenant terug
    neem de machtiging van TaxCalc terug, wij zijn klant af
    ik neem mijn gegeven consent terug
    blokkeer vanaf nu de toegang van TaxCalc tot {m}
    sluit TaxCalc buiten bij {t}
    gooi de deur dicht voor TaxCalc, niemand mag nog bij onze mail
    draai de kraan dicht voor {m}, geen mail meer naar TaxCalc
    zet de mailstroom van {m} naar TaxCalc stop
    geen koppeling meer met {m} graag
    nooit meer toegang voor die app, intrekken
    weg met die koppeling van {m}
    weg met TaxCalc uit mijn inbox
    af van {m} graag, die is van een oud-collega
    {d} af van het account
    {m} uit de koppeling
    {u} uit TaxCalc
    {d} mag retour, dus de registratie eruit
    {d} moet leeg en los, morgen komt de opkoper
    {d} wordt gerecycled, wis de aanmelding
    {m} dient ontkoppeld te worden
    de machtiging op {m} dient ingetrokken te worden
    de Kickle in {d} moet van ons netwerk en van onze agenda
    de aanmelding van {u} moet gewist worden
    mijn postvak moet eruit, ik ga met zwangerschapsverlof en daarna niet meer terug
    dat TaxCalc nog bij de mail van {u} kan is niet de bedoeling, trek het in
    dat {d} nog onze afspraken toont mag niet, koppel het af
    zodat niemand van de oude firma meekijkt graag {m} loskoppelen
    om de boel op te schonen: {m} eraf halen
    vanwege de fusie kan de koppeling van {c} weg
    wegens faillissement van {c} alle koppelingen intrekken
    nu {u} overleden is willen we haar postvak loskoppelen
    na afloop van de proef mag {d} weer van de agenda
    de pilot is klaar, ontkoppel {d}
    proefperiode voorbij, haal TaxCalc van mijn account
    licentie opgezegd, dus {m} ontkoppelen
    ik heb TaxCalc opgezegd, maak de mailkoppeling ook los
    ik wil geen gebruik meer maken van de mailkoppeling, haal weg
    ik wens mijn postvak te ontkoppelen
    ik verzoek u de verbinding met {m} te beëindigen
    ik zou graag zien dat {d} uit de agenda verdwijnt
    kun je ervoor zorgen dat TaxCalc niet meer bij {m} kan
    kan TaxCalc van mijn account af, dank u
    kun je {u} afmelden, hij zit nog ingelogd op {d}
    zou je mijn inlog op het paneel in de hal willen wissen
    wil je even mijn account van het bord in {d} halen
    mag mijn naam van dat scherm af
    zorg dat {d} niet meer bij onze kalender kan
    zie dat {m} eruit is voor maandag, koppel hem los
    hoi, {u} is weg. mailbox mag eruit
    goeiedag, wij sluiten de winkel. graag alles ontkoppelen
    trekt er de stekker maar uit bij {m}
    gooit {d} er maar af, 't staat in den kelder
    koppelt mijne mailbox maar los
    ik moet die koppeling nie meer hebben, doet ze weg
    gelieve de machtiging op {m} stop te zetten
    gelieve {d} af te sluiten van onze agenda`,

  reauthorise: `
    (opnieuw|nogmaals|weer|nog een keer) (autoriseren|inloggen|aanmelden|koppelen|verbinden|machtigen) (|aub|voor {m}|met mijn eigen account)
    (autoriseer|koppel|verbind) (mijn mailbox|{m}|{d}|het) (opnieuw|nog een keer|weer|nogmaals)
    (herautoriseer|vernieuw|herstel|verleng|ververs|heractiveer) (de koppeling|mijn mailbox|{m}|de verbinding|het token|mijn toegang|{d})
    re-authoirse (|mijn mailbox|{m})
    re-authorise (|mijn mailbox|aub)
    ik (wil|moet) (opnieuw|weer|nog eens) (inloggen|aanmelden|autoriseren|koppelen)
    meld (mij|me|het scherm|{d}) (opnieuw|weer|nog een keer) aan
    log (mij|me|het scherm) (opnieuw|weer|nog eens) in
    (stuur|geef) (me|mij|) een nieuwe (link|code|inloglink|apparaatcode) (|aub|voor {m})
    nieuwe (link|code|inloglink|aanmeldlink) (aub|graag|voor {d}|nodig)
    (de link|de code|mijn code) is verlopen, (nieuwe graag|stuur een nieuwe|nog een keer)
    mijn (token|sessie|aanmelding|koppeling) is verlopen, (vernieuw|opnieuw aub|ik wil verder)
    (inloggen|aanmelden) met (het juiste|een ander|mijn eigen|het goede) account
    (gebruik|neem) (het juiste|een ander|mijn eigen) account (|voor {m}|deze keer)
    (verkeerde account|het verkeerde account gebruikt|de beheerder heeft ingelogd in plaats van mij), (opnieuw|nog een keer|nu met het mijne)
    mijn wachtwoord is (veranderd|gewijzigd), (opnieuw koppelen|vernieuw de koppeling|weer aanmelden)
    (het scherm|de kickle|{d}|mijn mailbox) is (uitgelogd|losgekoppeld|afgemeld), (weer koppelen|opnieuw aanmelden|verbind opnieuw)
    (het|{m}|{d}) moet opnieuw (gekoppeld|geautoriseerd|aangemeld) worden
    (de aanmelding|het inloggen|de autorisatie) (herhalen|overdoen|opnieuw proberen|nog eens doen)
    (probeer|laat me) (opnieuw|het nog eens) (proberen|inloggen|met het juiste account|)
    aanmelden als {m} (|deze keer)
    ik wil (de toegang|de koppeling|het token) (vernieuwen|verlengen|herstellen)
    (aanmelding|inloggen) (van voren af aan|van nul|helemaal opnieuw) (aub|)
    (frisse|verse) (link|code|aanmelding) (aub|graag)
    de kickle is (losgekoppeld|afgemeld), zet hem (terug online|weer aan) (met het zaalaccount|)
    (toestemming|token|koppeling) (opfrissen|vernieuwen|verversen)
    (gelieve|kunt u) (mijn mailbox|{m}) opnieuw te (koppelen|autoriseren)
    (oude|verlopen) (link|code), (nieuwe aub|stuur een andere)
    zet (mijn mailbox|{d}|de kickle) (terug|weer) (online|aan)
    log opnieuw in
    opnieuw inloggen voor mijn mailbox
    opnieuw aanmelden
    opnieuw verbinden aub
    opnieuw koppelen graag
    weer koppelen
    weer verbinden
    weer aanmelden {d}
    nog eens proberen met inloggen
    nog een keer inloggen
    nog eens de link sturen
    stuur de link nog eens
    stuur de link opnieuw
    stuur me de inloglink nog een keer
    stuur een nieuwe code
    stuur een verse code voor {d}
    stuur {u} een nieuwe link
    mag ik een nieuwe link
    mag ik een nieuwe code
    mag ik opnieuw proberen
    kan ik een nieuwe inloglink krijgen
    kan ik opnieuw inloggen
    kan ik het met een ander account doen
    kunt u mij een nieuwe link bezorgen
    geef een nieuwe koppelcode
    andere link graag
    andere code aub
    code verlopen, nieuwe graag
    code werkt niet meer, nieuwe aub
    link verlopen
    link te laat geopend, nieuwe aub
    link kwijt, stuur nog eens
    ik was te laat, nieuwe code
    ik heb de link weggegooid, stuur hem opnieuw
    ik heb te lang gewacht, stuur een nieuwe link
    token verlopen, vernieuwen
    token vernieuwen
    vernieuw het token van {m}
    vernieuw de toestemming
    vernieuw de aanmelding van {d}
    vernieuw mijn koppeling
    ververs de verbinding van {m}
    herstel de koppeling
    herstel de verbinding met {m}
    herstel mijn mailbox
    herstel de kickle
    verleng de koppeling van {m}
    verleng mijn toegang
    heractiveer {m}
    heractiveer {d}
    herkoppel mijn mailbox
    herkoppel {d}
    herkoppelen aub
    herverbind {m}
    hernieuw de autorisatie
    hernieuw mijn toestemming
    hermachtig TaxCalc
    autoriseer opnieuw
    autoriseer {m} nog eens
    koppel {m} terug
    koppel {d} opnieuw
    koppel mijn mailbox terug
    koppel het scherm opnieuw aan
    verbind {d} weer
    breng {d} terug online
    breng de kickle weer online
    zet mijn mailbox weer aan
    zet de koppeling terug
    maak de verbinding opnieuw
    leg de koppeling opnieuw
    mijn koppeling is weg, ik wil hem terug
    mijn koppeling is verbroken, opnieuw verbinden
    mijn mailbox is eruit gevallen, koppel hem weer
    mijn toegang is verlopen, verleng hem
    de toegang van {m} is verlopen, vernieuw die
    de aanmelding is verlopen, ik wil opnieuw
    de sessie van {d} is verlopen, meld hem weer aan
    de kickle is uitgelogd, log hem weer in
    de kickle vraagt om inloggen, opnieuw aanmelden graag
    {d} is afgemeld, weer aanmelden
    {d} is eruit gevallen, opnieuw koppelen
    {d} opnieuw aanmelden
    {d} opnieuw inloggen
    {m} opnieuw koppelen
    {m} opnieuw inloggen
    {m} weer koppelen na wachtwoordwijziging
    {m} vernieuwen
    wachtwoord gewijzigd, opnieuw koppelen
    nieuw wachtwoord, mailbox opnieuw aanmelden
    nieuwe telefoon, opnieuw inloggen bij TaxCalc
    ik heb mijn wachtwoord veranderd en moet opnieuw koppelen
    ik heb met het verkeerde account ingelogd, opnieuw
    ik was met mijn privéaccount ingelogd, nog een keer
    ik logde in als beheerder, het moet met mijn eigen account
    ik koos het verkeerde account, laat me opnieuw kiezen
    ik wil het met het goede account overdoen
    ik wil inloggen met {m}
    ik wil van account wisselen
    ik wil verder waar het verliep, opnieuw inloggen
    ander account kiezen
    ander account gebruiken
    juiste account deze keer
    wissel van account
    overdoen met het juiste account
    nogmaals aanmelden graag
    doe de aanmelding over
    begin de aanmelding opnieuw
    gelieve {d} opnieuw te koppelen
    gelieve een nieuwe link te sturen
    reconnect mijn mailbox
    reconnect {d}
    re-login aub
    reauth {m}
    refresh de token
    ge moogt mij een nieuwe link sturen
    tis verlopen, nieuwe link
    opniew inloggen
    opnieu koppelen
    sinds mijn nieuwe wachtwoord moet mijn mailbox opnieuw aangemeld worden, stuur de link
    de code op de Kickle is intussen verlopen, ik heb een nieuwe nodig
    ik logde daarnet per ongeluk in met mijn privéaccount en wil het goed doen
    het scherm heeft zich vannacht afgemeld, ik wil het weer aanmelden
    de toestemming is verlopen, vraag ze opnieuw aan
    mijn mailbox was al gekoppeld, hij moet weer gekoppeld worden
    kunt u de aanmelding voor {d} nog eens starten
    laat mij het overdoen met mijn werkaccount
    in plaats van de beheerder moet ik zelf inloggen, opnieuw graag
    nieuwe aanmelding voor {m}
    opnieuw toestemming vragen voor TaxCalc
    verlenging voor {m}
    nieuwe link voor {u}
    nieuwe uitnodiging graag, de oude is verlopen
    sessie verlopen, weer erin
    code voor {d} opnieuw sturen
    heraanmelding
    herkoppeling van {d}
    heraanmelding van de Kickle
    kickle opnieuw aanmelden
    kickle weer verbinden
    scherm opnieuw koppelen
    postvak opnieuw koppelen
    de oude aanmelding geldt niet meer, nieuwe graag
    de inloglink nog eens
    die link van vanmorgen doet niets meer, kun je een verse sturen
    ik klikte te laat op de link, stuur er nog eentje
    de link in je bericht is niet meer geldig zegt hij, ik wil er graag weer een
    mail met de link is zoek, wil je hem opnieuw versturen
    heb per ongeluk het venster dichtgedaan, laat me opnieuw aanmelden
    mijn browser crashte tijdens het inloggen, kan het nog een keer
    ik zat in het verkeerde profiel van Chrome, doe nog eens met het juiste account
    ik had mijn schoolaccount gekozen en dat was fout, ik wil met {m} aanmelden
    deze keer met mijn werkaccount graag
    opnieuw, maar dan met {m}
    het moest {m} zijn en niet mijn privé, nog eens de link
    het zegt dat ik me weer moet aanmelden, stuur maar
    er staat "aanmelden vereist" in TaxCalc, kom maar op met de link
    TaxCalc vraagt om opnieuw inloggen, geef me de link
    TaxCalc zegt dat de verbinding vernieuwd moet worden, doe dat maar
    taxcalc wil dat ik reautoriseer
    ik kreeg een waarschuwing dat de machtiging bijna verloopt, vernieuw hem
    autorisatie loopt morgen af, graag nu alvast verlengen
    verlengen aub, {m}
    {m} refreshen
    sinds ik MFA heb moet ik overal opnieuw in, ook hier, dus graag een link
    nieuwe authenticator, daarom opnieuw koppelen
    ons bedrijf heeft alle wachtwoorden gereset, dus mijn mailbox moet weer aangemeld worden
    ww gereset, {m} weer verbinden
    we zijn van domein veranderd, koppel mijn mailbox opnieuw onder het nieuwe adres
    na de migratie moeten alle postvakken opnieuw aan, begin met {m}
    de Kickle is teruggezet naar fabrieksinstellingen, meld hem weer aan
    fabrieksreset gedaan op {d}, opnieuw registreren
    {d} heeft een update gehad en wil weer een code
    code op {d} was al weg voor ik mijn telefoon had, geef me een andere
    nieuwe apparaatcode voor het bord in de hal
    ik typte de code te langzaam in, nog eentje graag
    scherm in de hal staat weer op het aanmeldscherm, log het weer in
    het paneel bij {d} is zijn account kwijt, meld het opnieuw aan met {m}
    {d} is offline na de verbouwing, breng het weer terug in de agenda
    herkoppelen: {d}
    opniuew koppelen aub
    niewe link aub
    stuur mij niuwe inloglink
    reautoriseren {m}
    mag ik het alstublieft nog een keer proberen met het goede account
    sorry, verkeerde account aangeklikt, mag ik over
    dat was het account van mijn vrouw, ik wil het overdoen met dat van mij
    onze admin heeft zijn eigen mailbox eraan gehangen in plaats van {m}, doe het over met de goede
    het is de vorige keer niet afgemaakt, ik wil de aanmelding nu afronden
    ik was gebleven bij het inloggen, stuur me de stap opnieuw
    vorige week halverwege gestopt, nu graag opnieuw de link voor {m}
    hoi kun je {u} nog een link geven, die van haar is verlopen
    klant kan niet verder, link verlopen, graag nieuwe naar {u}
    opnieuw machtigen voor TaxCalc graag, het token is ongeldig geworden
    de sessie is verlopen, nog eens graag
    verbinding verbroken, herstellen graag
    mijn mailbox deed het tot gisteren, ik wil hem weer aankoppelen
    nog een x proberen met ander account
    knop opnieuw autoriseren in TaxCalc werkt via jou toch, start het dan maar
    stuur neiuwe code
    nogeens inloggen aub
    link verolpen, nieuwe graag
    verkeerd acount, nog een keer
    verniew mijn koppeling
    mijn telefoon viel in het water en nu moet ik me opnieuw legitimeren voor de mailkoppeling
    {m} was gekoppeld, viel weg door de nieuwe beveiligingsregels, hang hem er weer aan
    ik wil mijn toestemming vernieuwen, ze is verlopen
    hernieuw mijn machtiging
    hernieuw de koppeling van {m}
    hernieuwing van de toestemming voor {m} graag
    verlenging autorisatie {m}
    verleng de toegang van TaxCalc tot mijn postvak
    verfris de koppeling van {m}
    ververs het token van {d}
    breng mijn verlopen koppeling weer tot leven
    blaas de koppeling van {m} nieuw leven in
    wek {m} weer tot leven, hij is uitgelogd
    herstel de koppeling van {d}
    herstel mijn verbinding met TaxCalc
    hersteld moet hij worden, de koppeling van {m}
    zet {m} weer aan in TaxCalc, hij was uitgevallen
    zet {d} weer terug op de agenda
    hang {m} weer terug
    hang {d} er opnieuw aan
    knoop {m} weer vast
    sluit {m} opnieuw aan
    meld mijn mailbox nog een keer aan
    log mij opnieuw in bij TaxCalc-Hub
    hermachtig TaxCalc voor {m}
    herregistreer {d}
    heractiveer mijn koppeling
    heractivatie van {d} graag
    reconnect {m}
    reconnecten graag
    relink mijn mailbox
    re-auth {m}
    re-login voor {d}
    renew mijn token
    resend de link aub
    resend de inlogcode voor {d}
    nieuwe poging voor {m}
    tweede poging graag, met het juiste account
    derde poging, stuur me de link
    herkansing graag, ik gebruikte het account van school
    mag ik een herkansing, verkeerd wachtwoord ingetikt en het venster sloot
    ik wil overnieuw inloggen
    overnieuw graag
    van voren af aan aanmelden, maar nu als {m}
    begin de aanmelding van {d} van voren af aan
    kunnen we het overdoen, ik zat met mijn gezinsaccount ingelogd
    kan {u} een nieuwe link krijgen, de oude is dood
    de link is dood, ik heb een verse nodig
    de link is op, nieuwe aub
    die link heb ik al verbruikt, geef er nog een
    de code is verstreken, laat een nieuwe zien
    ik zoek de knop opnieuw aanmelden, doe jij het voor me
    {d} dient opnieuw aangemeld te worden
    de toestemming van vorig jaar is afgelopen, ik wil haar verlengen
    na de wissel van beheerder moeten we opnieuw toestemming geven, start dat
    omdat mijn wachtwoord gewijzigd is moet ik weer door de aanmelding heen
    sinds de tenantverhuizing ligt {m} eruit, verbind hem weer
    ik ben teruggekomen van verlof en mijn koppeling was vervallen, zet hem weer aan
    wilt u mij nogmaals de aanmeldlink bezorgen
    stuurt ge mij nog ne keer die link
    ge moogt mij een nieuwe code geven voor dat bord
    bord in de refter is zijn aanmelding kwijt, doe het nog eens`,

  why_stuck: `
    waarom (werkt|lukt|gaat) (het|mijn mailbox|de kickle|{d}|{m}|dit) (niet|nog niet|nog steeds niet)
    waarom (zit ik vast|hangt het|duurt het zo lang|is {t} geblokkeerd|wacht ik nog steeds|staat {r} stil)
    waarom (is|werd|wordt) (mijn verzoek|{r}|mijn mailbox|het) (afgewezen|geweigerd|niet gekoppeld|geblokkeerd|losgekoppeld)
    (het|dit|de link|de koppeling|mijn mailbox|inloggen|de code) (werkt niet|lukt niet|doet het niet|gaat fout|hangt|mislukt steeds|blijft hangen)
    ik (zit vast|kom niet verder|kom er niet door|loop vast|loop tegen een muur aan) (|bij microsoft|bij het inloggen|op deze pagina)
    ik (krijg|heb|zie) (een|de|deze|steeds een) (fout|foutmelding|melding|foutcode|waarschuwing|error) (|bij het inloggen|van microsoft)
    ik kan niet (inloggen|aanmelden|verder|koppelen|accepteren|afronden)
    (microsoft|hij|het scherm|de pagina) (zegt|toont|vraagt) (goedkeuring van beheerder vereist|need admin approval|om een beheerder|toegang geweigerd|dat ik geen rechten heb)
    (goedkeuring door beheerder vereist|need admin approval|beheerder nodig) (|wat nu|weer)
    {e} (|wat nu|help|wat betekent dit)
    ik krijg {e} (|bij het inloggen|voor {m})
    wat betekent {e}
    (de beheerder|mijn baas|{u}) heeft (het goedgekeurd|ja gezegd|geaccepteerd) maar (het werkt nog niet|ik zie de muur nog|er gebeurt niets)
    (goedgekeurd|toestemming gegeven) maar (nog steeds niets|het werkt niet|nog altijd niet actief)
    (nog steeds|nog altijd) (niet gekoppeld|geen toegang|niets|dezelfde fout|aan het wachten|niet actief)
    ik wacht al (dagen|uren|de hele week|sinds maandag) (|en er gebeurt niets)
    er gebeurt (niets|niks) (|als ik op de knop druk|na accepteren)
    wat is (er mis|het probleem|er aan de hand|de oorzaak) (|met mijn mailbox|met {m}|bij {t}|met {d})
    (wie is aan de beurt|wie moet nu iets doen|op wie wachten we|wie houdt het tegen|waar wachten we op)
    (wat|wie) blokkeert (mijn verzoek|{r}|{t}|dit)
    (er is een|we hebben een|ik heb een) probleem met (mijn mailbox|{m}|{d}|de koppeling|het inloggen)
    (problemen|storing|fout) (met|bij) (inloggen|de kickle|mijn mailbox|{m}|{d})
    geen (agenda|kalender|vergaderingen) (op het scherm|in {d}|op de kickle|te zien)
    (het scherm|{d}|de kickle) (toont niets|toont geen agenda|blijft leeg|is leeg)
    (gisteren|vorige week) werkte het nog(|, nu niet meer)
    hij blijft (vragen om in te loggen|om een beheerder vragen|terugkomen|hetzelfde scherm tonen)
    alles is (groen|goedgekeurd) maar er komt (geen mail|niets) binnen
    (de link|de knop|de pagina) (doet niets|geeft een fout|is dood|blijft wit)
    afgewezen en ik (weet niet|snap niet) waarom
    gebruikers (zien|krijgen) (nog steeds|) (de muur|de melding|het toestemmingsscherm)
    er gebeurt niks als ik op (accepteren|akkoord|de knop) (druk|klik)
    er zit een (bug|fout|foutje) in
    (wie|welke persoon) is er (nu|) aan (zet|de beurt)
    het (marcheert|werkt|gaat) (niet|voor geen meter|langs geen kanten)
    (goedgekeurd|aanvaard) maar (geen toegang|geen mail|geen agenda)
    waarom (vraagt hij|moet ik) (steeds|telkens) (een beheerder|opnieuw inloggen)
    (wat scheelt er|wat hapert er|waar loopt het mis) (met {m}|bij {t}|)
    (werkt nie|tlukt niet|lukt ni)
    het lukt niet
    het lukt me niet
    het wil niet
    het wil maar niet lukken
    het gaat niet
    het blijft hangen
    het blijft laden
    het blijft draaien
    er komt niets
    er komt niets binnen
    er komt geen mail binnen
    er staat een foutmelding
    er staat need admin approval
    er verschijnt een fout
    er gaat iets mis
    er ging iets mis
    er klopt iets niet
    ergens loopt het vast
    foutmelding
    fout
    error
    error bij inloggen
    storing
    mislukt
    lukt niet
    werkt niet
    werkt nog steeds niet
    doet niks
    hij doet niks
    hij doet het niet
    hij laadt niet
    hij blijft hangen op inloggen
    hij weigert mijn account
    hij zegt dat ik geen toestemming heb
    hij zegt dat een beheerder moet goedkeuren
    hij accepteert mijn wachtwoord niet
    hij kent mijn account niet
    ik kom er niet in
    ik kom er niet uit met die fout
    ik kom niet voorbij de inlogpagina
    ik kom steeds terug op hetzelfde scherm
    ik blijf hangen
    ik loop vast
    ik loop vast op de toestemming
    ik raak niet verder
    ik raak niet binnen
    ik raak er niet in
    ik geraak niet verder
    ik word geblokkeerd
    ik word tegengehouden
    ik word steeds uitgelogd
    ik krijg geen toegang
    ik krijg toegang geweigerd
    ik krijg een rood kruis
    ik krijg een wit scherm
    ik krijg geen mail om goed te keuren
    ik krijg geen antwoord van de beheerder
    ik krijg hem niet gekoppeld
    ik krijg het scherm niet aan de praat
    ik krijg {d} niet online
    ik zie een fout
    ik zie geen knop
    ik zie geen vergaderingen
    ik wacht nog steeds
    ik wacht al een week op goedkeuring
    ik wacht al drie dagen op antwoord, wat is er aan de hand
    ik snap de fout niet
    ik mag niet verder van microsoft
    ik mag blijkbaar niet toestemmen
    microsoft laat me niet door
    microsoft zegt nee
    microsoft blokkeert het
    microsoft vraagt goedkeuring
    de beheerder reageert niet
    de beheerder doet niets
    de beheerder kan het verzoek niet vinden
    de beheerder heeft niets ontvangen
    niemand reageert op mijn verzoek
    niemand keurt het goed
    niemand antwoordt
    mijn verzoek ligt al dagen stil
    mijn verzoek blijft liggen
    mijn verzoek komt niet aan
    mijn aanvraag is afgewezen, waarom
    mijn mailbox valt steeds weg
    mijn mailbox staat op rood
    mijn mailbox staat op fout
    mijn mailbox wil niet koppelen
    mijn mailbox geeft een fout
    mijn koppeling is zomaar verdwenen
    mijn account wordt niet herkend
    mijn code wordt niet geaccepteerd
    waarom lukt het niet
    waarom wordt het geweigerd
    waarom is {r} afgewezen
    waarom is {d} offline
    waarom is {m} losgekoppeld
    waarom duurt {r} zo lang
    waarom duurt het al een week
    waarom zie ik need admin approval
    waarom moet er een beheerder aan te pas komen bij mij
    waarom hangt {t}
    waarom heeft {u} geen toegang
    wat gaat er fout
    wat gaat er mis bij {c}
    wat doe ik fout
    wat houdt {r} tegen
    wat houdt het op
    wat is de reden dat het niet werkt
    wat scheelt eraan
    waar hapert het
    waar zit het probleem
    waar wacht het op
    waar wacht {r} op
    waar blijft het hangen bij {t}
    waarop wacht {m}
    op wie wacht {r}
    wie moet er nu iets doen bij {t}
    hoe komt het dat {d} leeg blijft
    hoe komt het dat mijn mailbox niet werkt
    {m} werkt niet
    {m} lukt niet
    {m} geeft een fout
    {m} komt niet door
    {d} werkt niet
    {d} toont geen agenda
    {d} staat op offline
    {d} blijft zwart zonder vergaderingen
    {d} valt telkens uit TaxCalc
    {d} vraagt steeds om een code
    {t} hangt
    {t} komt niet verder
    {r} beweegt niet
    {r} staat stil
    {e} bij {d}
    {e} bij het koppelen
    {e}, wat moet ik doen
    kreeg {e}
    goedgekeurd gisteren en nog altijd de muur
    al goedgekeurd maar het scherm blijft leeg
    toestemming gegeven en toch een fout
    alles gedaan en toch niet gekoppeld
    heb alles geprobeerd, niets helpt
    al drie keer geprobeerd
    sinds de update werkt het niet
    sinds vanmorgen geen verbinding
    werkte gisteren wel
    de kickle toont alleen een logo
    de kickle wil niet inloggen
    het scherm blijft om een code vragen
    de code werkt niet
    de link werkt niet
    de pagina is leeg
    de inlogpagina blijft terugkomen
    voorwaardelijke toegang blokkeert ons
    conditional access houdt het tegen
    we zitten vast
    wij zitten vast op de goedkeuring
    klant zit vast
    klant {c} zit vast op de toestemming
    gebruikers van {c} komen er niet in
    irritant, weer die melding
    verdorie weer een fout
    't werkt nie
    't gaat niet
    kwil inloggen maar ga nie
    da werkt hier niet
    help het werkt niet
    al drie dagen wacht ik op de goedkeuring en niemand kan zeggen waaraan het ligt
    nadat ik op accepteren klik kom ik weer op dezelfde pagina
    de beheerder zegt dat hij goedgekeurd heeft maar ik zie de melding nog altijd
    het scherm in {d} toont sinds vanmorgen alleen een inlogpagina
    we komen bij {t} niet verder, wat ontbreekt daar
    bij {t} werkt sinds gisteren niets meer
    waarom is {d} nog niet verbonden
    waarom toont de Kickle geen vergaderingen
    waarom staat er dat een beheerder moet goedkeuren
    wat houdt {m} tegen
    wie is aan zet bij {r}
    aan wie ligt het
    de aanmelding mislukt elke keer
    toegang geweigerd ondanks goedkeuring
    de knop is grijs
    {u} komt er niet in, waaraan ligt dat
    Microsoft geeft {e}
    mijn mailbox ontvangt niets in TaxCalc
    de aanmelding faalt
    het inloggen wordt geweigerd
    de aanmelding eindigt met een fout
    de verbinding valt steeds weg
    de verbinding komt niet tot stand
    het koppelen mislukt
    het koppelen duurt eeuwig
    wie vertraagt {r}
    wie moet er bij {r} nog iets doen
    op wie wachten we bij {t}
    nog geen mailbox gekoppeld ondanks de goedkeuring
    in mijn postvak komt niets aan
    mails uit TaxCalc komen niet aan
    TaxCalc ziet mijn mails niet
    TaxCalc kan niet verzenden
    de Kickle meldt een fout
    de Kickle is plots zwart
    waarschuwing bij {m}
    geel driehoekje bij {d}
    op {d} staat alleen aanmelden
    op {d} zie je niets
    {d} toont enkel een inlogpagina
    mijn mailbox wordt niet gevonden
    de toestemmingspagina komt elke keer terug
    na het toestemmen gebeurt er niets
    na de goedkeuring nog altijd geblokkeerd
    de beheerder krijgt geen mail
    (mijn verbinding|de verbinding|de koppeling) (breekt af|valt weg|is gestoord|is dood|wil niet|hapert)
    (de aanmelding|het inloggen) (breekt af|mislukt|faalt|hapert|hangt|stopt halverwege)
    (wie|wat) (vertraagt|remt|hindert) ({r}|{t}|mijn mailbox|mijn aanvraag)
    waarom (zie ik|krijg ik) (geen vergaderingen|geen mail|steeds een code|die muur) (|op {d}|van microsoft)
    ik zit vast bij stap twee
    ik zit al een uur naar een wit scherm te staren
    het draait maar door
    het rondje blijft draaien na het inloggen
    hij blijft maar laden
    na het inloggen ben ik weer terug bij af
    ik word steeds teruggestuurd naar het begin
    ik val telkens terug op dezelfde pagina
    er staat dat ik goedkeuring van de beheerder nodig heb, maar die heeft al getekend
    goedgekeurd zeggen ze, maar bij mij verandert er niks
    volgens {u} is het geregeld maar ik kom er niet in
    mijn beheerder zegt dat hij nergens iets ziet
    mijn admin heeft nooit een kaart gekregen
    de kaart is nooit aangekomen bij {u}
    {u} heeft op goedkeuren gedrukt en er gebeurde niets
    de knop doet niks als ik klik
    ik klik op koppelen en er gebeurt niets
    ik krijg {e} en snap er niks van
    {e}, wat nu
    weer die {e}
    bij {t} komt telkens {e}
    Microsoft zegt dat mijn organisatie het niet toestaat
    hij beweert dat mijn account niet bestaat
    hij herkent mijn wachtwoord niet bij het koppelen
    de code wordt niet geaccepteerd op {d}
    de code was al verlopen toen ik hem intypte
    de QR-code leest niet
    {d} blijft hangen op het startscherm
    {d} zegt geen verbinding met de agenda
    {d} toont een oude agenda, hoe komt dat
    sinds de storing van gisteren ziet {d} niks meer
    het bord is ineens uitgelogd
    de mail uit TaxCalc gaat ineens niet meer weg
    sinds vanochtend kan ik niet meer mailen vanuit TaxCalc, wat is er aan de hand
    gisteren werkte {m} nog en nu niet meer
    mijn koppeling is er zomaar uitgevlogen
    waar hangt het op
    waar wringt het bij {c}
    wat is de bottleneck bij {t}
    wie houdt {r} op
    aan wie ligt het dat {r} niet vooruitgaat
    er zit geen schot in mijn aanvraag
    het schiet niet op met {r}
    al drie dagen stil, hoe kan dat
    ik wacht nu een week op een ja, is er iets mis
    moet ik nog iets doen of ligt het aan hen
    ligt het aan mij of is het stuk
    doet 't nie
    't marcheert niet
    het lukt van geen kanten
    ik geraak er niet in
    ik krijg het niet aan de praat
    hij pakt hem niet
    bij iedereen lukt het behalve bij mij, waarom
    waarom mag {u} wel en ik niet
    waarom hebben ze mij geweigerd
    ik ben afgewezen en weet niet waarom
    snap niet waarom het niet doorgaat
    hij vraagt weer om toestemming terwijl dat al gegeven is
    al een half uur hetzelfde scherm, wat is er mis
    sta nu aan de balie bij een patiënt en TaxCalc doet niks met mijn mail
    ik heb alles gedaan wat er stond en toch blijft hij op wachten staan
    waarom blijft dat ding op pending staan
    status blijft op wachten op beheerder staan, al sinds maandag
    onze beheerder zegt ja gezegd te hebben, maar TaxCalc zegt nee
    Need admin approval, help
    kreeg "Goedkeuring van beheerder vereist" en toen niks meer
    popup: toestemming nodig van organisatie, kom er niet langs
    {e} na het kiezen van mijn account
    foutcode {e} bij {u}, zegt je dat iets
    ticket: koppeling {c} mislukt met {e}
    {c} belt boos op omdat ze al vier dagen geen voortgang zien, waar zit het vast
    waarom zit {t} vast op toestemming
    waarom komt {r} niet verder
    {r} staat al een week op dezelfde stap
    wie moet er nu iets doen bij {r}
    ligt de bal bij ons of bij {c}
    wat houdt ons tegen
    hier klopt iets niet, hij zegt verbonden maar er komt geen enkel bericht binnen
    TaxCalc haalt geen nieuwe berichten op sinds de koppeling
    verzenden vanuit het Communications Centre geeft een foutmelding, gisteren deed het nog gewoon
    {m} geeft een rood kruisje
    er staat een uitroepteken bij mijn mailbox, hoe komt dat
    de kaart laadt niet
    de kaart zegt er is iets misgegaan
    knop aanmelden opent een leeg venster
    venster sluit meteen weer na inloggen en er gebeurt niks
    ik word geweigerd bij het inloggen met het zaalaccount
    {d} blijft de code vragen
    {d} zegt aanmelden mislukt
    het bord in de hal geeft fout na fout, ik word er gek van
    het scherm bij {d} is zwart sinds de koppeling
    scherm toont geen afspraken terwijl de koppeling gelukt heet te zijn
    de Kickle ziet alleen de agenda van vorige week
    mijn aanvraag is verdwenen, hoe kan dat
    ik krijg steeds te horen dat mijn verzoek verlopen is, waarom
    waarom is mijn verzoek vervallen zonder dat iemand gekeken heeft
    drie keer geprobeerd, drie keer fout, ik ben er klaar mee
    dit werkt voor geen meter!!
    jullie systeem is weer eens stuk
    het wil mij niet, zegt "geen rechten"
    hij zegt dat ik geen licentie heb voor de mailbox
    ik krig steeds een foutmeldnig
    werkt niet, hoe komt dta
    waaorm duurt het zo lang
    ik kom niet voorbij stap 3, en mijn leidinggevende zit in mijn nek te hijgen
    ik heb gisteren met het juiste account ingelogd, netjes op accepteren geklikt en nu zegt TaxCalc dat er geen toestemming is, snap jij het nog
    de beheerder kan de link niet openen, er staat toegang geweigerd
    de beheerder klikt op accepteren en krijgt {e}
    heb de kaart doorgestuurd maar {u} ziet er geen knoppen op
    bij mijn collega duurde het vijf minuten en bij mij al vijf dagen, wat gaat er fout
    tis blijven haperen bij de toestemming
    het lukt mij niet om te verbniden, wat doe ik fout
    hij blijft om toestemimng vragen
    heb alles ingevlud en toch fout
    mailbox geeft eror
    word er helemaal gestoord van, weer datzelfde foutscherm
    de ambtenaar naast me kan alles en ik zie alleen maar "wachten", hoe zit dat
    lampje op de Kickle knippert rood na het koppelen, is er iets mis
    ik loop vast bij het toestemmingsscherm
    ik loop tegen een muur aan bij het koppelen
    ik kom geen stap verder met {m}
    mijn koppeling zit muurvast
    mijn koppeling hapert
    mijn koppeling ligt plat
    mijn aanvraag ligt te verstoffen bij de beheerder, waarom
    mijn aanvraag ligt al dagen stof te vangen
    mijn verzoek is blijven steken
    {r} is ergens blijven steken
    {r} hangt
    {r} hangt al sinds vrijdag, wie moet er wat doen
    {r} komt niet van de grond
    {r} loopt vertraging op, waardoor
    de koppeling van {c} sleept zich voort, wat is de oorzaak
    {c} zit met de handen in het haar, de toestemming komt niet door
    wat is de reden dat {t} nog steeds wacht
    wat is er loos met {m}
    wat mankeert {d}
    wat scheelt er aan mijn koppeling
    wat is er toch aan de hand met het bord in de lobby
    wat blokkeert {c}
    wie blokkeert mijn aanvraag
    wie is er aan zet bij {r}
    wie is aan de beurt, zij of wij
    op wie wacht {t}
    op wie of wat wacht mijn aanvraag
    waarop wordt er gewacht bij {c}
    aan welke kant zit het probleem, bij ons of bij Microsoft
    waardoor faalt het koppelen steeds
    waardoor krijg ik {e}
    vanwaar die {e}
    hoezo {e}, ik ben toch beheerder
    hoezo is {r} verlopen
    hoezo wachten, er is toch getekend
    hoe kan het dat {u} alles ziet en ik niets in TaxCalc
    hoe komt het dat {d} leeg blijft na het koppelen
    oorzaak van {e} bij {c}
    oorzaak van de vertraging bij {t}
    probleem met koppelen van {m}
    probleem: toestemming wordt niet opgepikt
    storing aan de koppeling van {d}
    foutmelding bij aanmelden Kickle
    fout na accepteren, scherm springt terug
    het koppelen mislukt keer op keer
    het koppelen eindigt altijd in een wit venster
    autorisatie faalt
    de autorisatie knalt eruit met {e}
    TaxCalc flikkert mij er steeds uit bij het koppelen
    hij gooit me er telkens uit na de toestemming
    hij weigert dienst sinds ik op accepteren drukte
    ik strand bij de vraag om beheerderstoestemming
    ik bots op {e}
    ik bots altijd op hetzelfde scherm van goedkeuring vereist
    'k geraak niet verder dan de code op {d}
    't vlot niet met mijn aanvraag
    't blijft haperen bij {c}
    da werkt precies niet met die toestemming
    mijne mailbox pakt niet in TaxCalc
    je had gezegd een uurtje, het zijn nu drie dagen, wat is er fout gegaan
    ik heb netjes gewacht maar TaxCalc vraagt nog steeds om een beheerder, help
    het is goedgekeurd, het scherm zegt van niet, wat klopt er niet`,

  help: `
    (help|hulp|help me|ik heb hulp nodig|kun je me helpen|uitleg|handleiding|instructies|ondersteuning)
    (hoi|hallo|hey|goedemorgen|goedemiddag|goedenavond|dag bot)
    wat (kun|kan|doe) je (|allemaal|voor mij doen|voor me doen)
    (wat|welke opdrachten|welke commando's) kan ik (vragen|zeggen|typen|hier doen|geven)
    hoe werkt (dit|het|deze bot|toestemming|oauth|de goedkeuring|het apparaatcode gebeuren)
    wat (is|zijn|betekent|houdt) (oauth|openid|toestemming|admin consent|entra|azure ad|het toepassingsniveau|een machtiging|gedelegeerde rechten|deze bot|een ruimteaccount) (|in|precies)
    welke (rechten|machtigingen|toestemmingen|gegevens) (heb je nodig|vraagt het|wil taxcalc|leest het scherm)
    (leg|vertel) (me|eens|) (oauth|toestemming|de twee niveaus|hoe het werkt|wat er gebeurt|het proces) (uit|)
    hoe (kan|moet|kan een beheerder) (ik|) (iets goedkeuren|afwijzen|ontkoppelen|annuleren|toestemming geven|de taal wijzigen)
    wat gebeurt er (als|wanneer|nadat) ik (goedkeur|afwijs|ontkoppel|accepteer|annuleer|koppel|het vinkje zet)
    is (dit|het|de bot|dat) (veilig|gevaarlijk|betrouwbaar|gratis|toegestaan)
    wie kan mijn (mail|gegevens|berichten) (lezen|zien|inzien)
    (kun|kan|lees) je mijn (mail|wachtwoord|berichten) (lezen|zien|bewaren)
    waar (vind ik|zijn|staan) (de instellingen|het beheercentrum|de bedrijfstoepassingen|de handleiding|de rechten)
    (moet|mag|kan|zal) ik (dit goedkeuren|het accepteren|het vinkje zetten|weigeren|dit toestaan|{r} goedkeuren)
    heb ik (een beheerder|een licentie|een wachtwoord|speciale rechten) nodig (hiervoor|)
    (wie|welke beheerder|welke rol) (kan|mag) (goedkeuren|toestemming geven|dit doen|beslissen)
    (ik wil|kan ik|mag ik) (een mens|iemand|een medewerker) (spreken|aan de lijn)
    ik (ben nieuw|ben nieuw hier|snap het niet|begrijp het niet|weet niet wat ik moet doen) (|, wat nu|, help)
    hoe lang duurt (het|een goedkeuring|activeren) (normaal|meestal|gewoonlijk)
    waarom (heb je|is er|heeft taxcalc) (een ruimteaccount|een beheerder|zoveel rechten) nodig
    verschil tussen (gebruikersniveau en toepassingsniveau|goedkeuren en toestaan)
    (nog niet|niet koppelen), eerst (uitleggen|vertellen wat het doet|uitleg graag)
    (voordat ik|voor ik) (koppel|goedkeur|accepteer), (leg uit|wat leest het|wat doet het)
    welke (producten|apparaten|mailboxen) (ondersteun je|kan je koppelen|ken je)
    (wie|wat) ben (je|jij)
    wat moet ik tegen mijn beheerder zeggen
    is er een (handleiding|helppagina|artikel)
    kan een beheerder (mijn mail|dit) (lezen|zien|terugdraaien)
    is (een kickle|brix pro|taxcalc-hub) hetzelfde als (CTOUCH Pro|TaxCalc|een scherm)
    waarover gaat KB3381
    is (dat|dit) (allemaal|) (wel|) veilig voor (onze klanten|de gegevens van klanten|ons)
    wat (ziet|leest|krijgt) (de fabrikant|de leverancier|taxcalc|de kickle) van (onze agenda|mijn mail|onze gegevens)
    (moet|moeten) (ik|je|we) globale beheerder zijn (om toe te stemmen|hiervoor|)
    ik wil nog niets (koppelen|doen), (vertel alleen wat het doet|leg enkel uit)
    (waar is|bestaat er) (de documentatie|een handleiding)
    hoi
    hallo daar
    goeiedag
    dag
    goeiemiddag
    hey bot
    help
    help even
    help mij eens
    kun je helpen
    kunt u mij helpen
    kan iemand mij helpen
    ik heb een vraag
    ik weet niet hoe dit moet
    ik weet niet waar te beginnen
    ik snap er niks van
    wat is dit
    wat doe jij
    wat doet deze bot
    wat doet TaxCalc met mijn mail
    wat doet het Communications Centre
    wat is TaxCalc-Hub
    wat is een Kickle
    wat is BRIX Pro
    wat is een tenant
    wat is een token
    wat is consent
    wat is toestemming op applicatieniveau
    wat is een globale beheerder
    wat is een ruimteaccount
    wat is KB3381
    wat is het verschil tussen TaxCalc en TaxCalc-Hub
    wat betekent offline_access
    wat betekent Mail.Read
    wat betekent toestemming namens de organisatie
    wat betekent goedgekeurd maar niet verleend
    wat betekenen die rechten
    wat mag TaxCalc dan allemaal
    wat gebeurt er bij afwijzen
    wat gebeurt er met mijn mails
    wat gebeurt er als ik weiger
    wat gebeurt er als ik de koppeling verbreek
    wat gebeurt er als de beheerder nee zegt
    wat gebeurt er na de goedkeuring
    wat als ik me vergis
    wat als ik ontkoppel
    wat als ik het scherm verwijder
    wat als mijn beheerder weigert
    wat heb ik nodig om te koppelen
    wat heb ik nodig voor een scherm
    wat kost het
    wat moet ik hier doen
    wat moet de beheerder doen
    wat moet ik klaar hebben voor {d}
    wat raad je aan
    wat zou jij doen, goedkeuren of niet
    hoe werkt dat met die goedkeuring
    hoe werkt het koppelen
    hoe gaat dat in zijn werk
    hoe lang duurt een koppeling gemiddeld
    hoe lang blijft een code geldig
    hoe lang blijft een aanvraag open
    hoe keur ik iets goed
    hoe wijs ik een verzoek af
    hoe annuleer ik een aanvraag
    hoe trek ik toestemming in
    hoe kan ik ontkoppelen
    hoe zie ik mijn status
    hoe verander ik de taal
    hoe vind ik mijn tenant-id
    hoe weet ik of ik beheerder ben
    hoe veilig is dit
    waarom heeft TaxCalc toegang nodig
    waarom moet een beheerder goedkeuren
    waarom vraagt de app zoveel rechten
    waarvoor dient deze bot
    waarvoor dient het ruimteaccount
    waarvoor is die toestemming nodig
    waar kan ik de toestemming zien in Entra
    waar kan een beheerder het intrekken
    waar vind ik de enterprise apps
    waar moet ik klikken
    waar worden de gegevens bewaard
    wie is mijn beheerder
    wie beslist hierover
    wie mag toestemming geven
    wie ziet mijn mails
    wie ben je
    wie zit hierachter
    moet ik dit goedkeuren
    moet ik toestemmen
    moet ik {r} goedkeuren of afwijzen
    moet ik mijn wachtwoord geven
    moet ik een licentie hebben
    moet elk scherm apart gekoppeld worden
    mag ik dit toestaan
    mag een gewone gebruiker dit
    mag ik {r} weigeren
    kan ik dit veilig goedkeuren
    kan ik het later terugdraaien
    kan ik meerdere mailboxen koppelen
    kan ik een gedeelde mailbox koppelen
    kan TaxCalc mijn mails verwijderen
    kan de leverancier meekijken
    kan jij zelf goedkeuren
    is het verstandig om dit goed te keuren
    is dit echt van microsoft
    is dit phishing of kan ik dit vertrouwen
    is het gevaarlijk om toestemming te geven
    is mijn wachtwoord veilig
    is er iemand die ik kan bellen
    bestaat er een stappenplan
    eerst wil ik weten wat het leest
    eerst even uitleg, dan pas koppelen
    nog niet koppelen, eerst een vraag
    leg uit
    leg eens uit hoe het werkt
    leg me die rechten uit
    leg uit wat een beheerder moet doen
    vertel me meer over de toestemming
    geef wat uitleg
    geef me de stappen
    toon de mogelijkheden
    toon de hulp
    menu
    commando's
    opties
    mogelijkheden
    uitleg over oauth
    uitleg graag
    info
    meer info
    meer informatie over de Kickle
    een mens graag
    ik wil een echte medewerker
    ik wil met de helpdesk praten
    verbind me met een medewerker van de helpdesk
    welke stappen moet ik doen
    welke rechten heeft de kickle nodig
    welke rol heb ik nodig
    zal ik het toestaan of niet
    zou ik dit moeten goedkeuren
    raad je aan om te weigeren
    twijfel of ik moet goedkeuren
    ik twijfel, is dit veilig
    waar keur ik iets goed
    waar zit de knop om goed te keuren
    hoe keur ik een verzoek goed
    hoe werkt dat, een verzoek afwijzen
    kan ik een goedkeuring later nog terugdraaien
    als ik goedkeur, wie krijgt dan toegang
    als ik goedkeur geldt dat dan voor iedereen of alleen voor {u}
    wat ziet de aanvrager als ik weiger
    krijgt {u} bericht als ik {r} afwijs
    wat gebeurt er met mijn mails na het loskoppelen
    raak ik mails kwijt als ik ontkoppel
    gaan er mails verloren bij ontkoppelen
    worden mijn mails gewist als ik de toestemming intrek
    kan ik na het loskoppelen opnieuw koppelen
    hoe koppel ik {m} los
    hoe haal ik een scherm uit het systeem
    hoe annuleer ik een verzoek
    kan ik een aanvraag nog intrekken nadat die verstuurd is
    wat als ik op de verkeerde knop druk
    wat als mijn beheerder op vakantie is
    wat als niemand bij ons beheerder is
    wat als ik geen beheerder ken
    hoe kom ik erachter wie onze beheerder is
    moet de beheerder daarvoor inloggen
    moet ik elke keer opnieuw toestemming geven
    hoe vaak moet ik dit doen
    hoe lang blijft een toestemming geldig
    hoe lang heeft een beheerder om te antwoorden
    kunnen jullie mijn wachtwoord zien
    lezen jullie dan al onze mail
    slaan jullie mails op
    waar worden onze gegevens bewaard
    voldoet dit aan de AVG
    welke rechten krijgt TaxCalc precies
    waarvoor dient die machtiging om mail te verzenden
    wat is het verschil tussen goedkeuren en verlenen
    wat is het verschil tussen een mailbox en een zaalaccount
    wat betekent dat "need admin approval" eigenlijk
    wat moet er op zo'n CTOUCH ingesteld zijn vooraf
    wat heb ik nodig voor een zaalscherm
    werkt dit ook op mijn telefoon
    werkt het met een gedeelde mailbox zonder licentie
    heeft elk scherm een eigen account nodig
    kost de koppeling iets
    geef eens een voorbeeld van wat ik kan vragen
    wat kan ik hier allemaal doen
    ik ben nieuw hier, hoe begin ik
    ik weet niet wat ik moet intypen
    ik snap die kaart niet, leg uit
    leg eens uit in gewone taal
    kan ik met een echt iemand praten
    heb je een nummer van de helpdesk
    wa kunt gij allemaal
    kunt ge mij ne keer uitleggen hoe da werkt
    is het verstandig om {r} goed te keuren
    zou jij {r} goedkeuren in mijn plaats
    mag ik dit zomaar toestaan voor heel het bedrijf
    wie mag er bij ons eigenlijk goedkeuren
    eerst wil ik weten wat het doet voordat ik ja zeg
    nog niets doen, leg eerst uit wat loskoppelen inhoudt
    goedemorgen bot
    hallo, ben je er
    dag, ik ben hier voor het eerst
    wat doe jij eigenlijk
    waar ben jij voor
    wie heeft jou gemaakt
    help mij even op weg
    ik heb hulp nodig van een mens
    verbind me door met een medewerker
    kan iemand mij bellen hierover
    waar kan ik terecht met vragen
    wat is dat KB3381 waar iedereen het over heeft
    wat is een apparaatcode
    wat is het Communications Centre precies
    waarom heeft TaxCalc toegang tot mijn mail nodig
    waarom moet een beheerder hier iets van vinden
    wie is de beheerder bij ons
    wie moet dit goedkeuren bij een klein kantoor zonder IT
    hoe lang duurt zoiets gewoonlijk
    hoeveel stappen zijn het
    wat gebeurt er nadat de beheerder ja heeft gezegd
    wat gebeurt er als de beheerder niet reageert
    wat als ik nee zeg
    is het gevaarlijk om op accepteren te drukken
    kan mijn baas dan meelezen
    kan CTOUCH de inhoud van onze afspraken lezen
    wat kan de app allemaal zien van de agenda
    moet ik mijn wachtwoord aan jou geven
    heb ik een licentie nodig om een scherm aan te melden
    mag een gewone medewerker dit doen
    mag ik dit thuis doen of alleen op kantoor
    kan ik meer dan één mailbox hebben
    kan ik later nog van account veranderen
    hoe ziet het verzoek eruit dat mijn beheerder krijgt
    waar vind ik mijn tenant id
    waar zie ik welke apps toestemming hebben
    hoe weet ik dat jij echt van ons bedrijf bent
    is deze chat vertrouwelijk
    is er een handleding
    is er een filmpje of stappenplan
    kun je dat anders uitleggen, ik ben geen ict'er
    ik bergijp er niks van, leg uit
    voor ik iets toesta wil ik begrijpen waar ik mee instem
    moet ik dit nu goedkeuren of kan dat later ook
    zou ik {m} beter wel of niet loskoppelen
    is het erg als ik {r} laat verlopen
    wat raad je aan, een gedeelde mailbox of ieder zijn eigen
    hoe kan ik zien of een aanvraag echt is
    wat kost het als ik een scherm toevoeg
    hoe kom ik weer bij het begin van het menu
    wat moet ik klaarleggen voordat ik begin
    is het normaal dat een beheerder alle rechten in één keer moet geven
    ik ben interim manager en ken jullie systeem niet, kun je in een paar zinnen zeggen wat de bedoeling is en wat mijn rol daarin is
    welke (opdrachten|woorden) begrijp jij
    wat is een zaalaccount en wie maakt dat aan
    wat kna je allemaal
    hoe wrekt dit
    wat betkent beheerderstoestemming
    ik heb een vraagje over deveiligheid van die koppeling
    kun je me in drie zinnen uitleggen waarom mijn tandarts, mijn baas dus, hier iets voor moet tekenen
    dag, ik praat tegen mijn telefoon want ik kan slecht typen, wat kan ik tegen jou zeggen
    hoe zit dat in elkaar met die toestemming
    hoe gaat goedkeuren in zijn werk
    hoe gaat dat in zijn werk, zo'n scherm aanmelden
    hoe pak ik dit aan
    hoe start ik hiermee als leek
    hoe trek ik een toestemming weer in
    hoe wijs ik iemand af zonder dat het bot overkomt
    hoe krijgt mijn beheerder dat verzoek te zien
    hoe herken ik een echte goedkeuringskaart
    hoe ver reikt die toestemming
    waar staat de knop afwijzen
    waar moet ik zijn om een postvak los te koppelen
    waar lees ik meer over TaxCalc-Hub
    waar zie ik wie er toegang heeft
    waartoe dient die code op het bord
    waarom vraagt Microsoft dat allemaal
    waarvoor staat CR in zo'n nummer
    wat houdt goedkeuren precies in
    wat houdt die machtiging in
    wat doet die knop verlenen
    wat verandert er voor mij als ik toestemming geef
    wat verandert er na het ontkoppelen voor mijn collega's
    wat moet ik doen als mijn code verloopt
    wat doe je met mijn gegevens
    wat zijn de gevolgen van afwijzen
    wat zijn de voorwaarden om een scherm te koppelen
    wat zijn jouw mogelijkheden
    wat is een tenant in hemelsnaam
    wat is de bedoeling van deze chat
    wat is verstandiger, weigeren of laten verlopen
    wie kan mij hier wegwijs in maken
    wie krijgt te zien dat ik iets heb afgewezen
    wie mag een scherm afmelden
    wie zit er achter deze bot
    welke commando's zijn er
    welke stappen moet mijn beheerder doorlopen
    welke vragen kan ik jou stellen
    welke rol heb ik nodig om te mogen goedkeuren
    is goedkeuren onomkeerbaar
    is er een helpdesk die ik kan mailen
    is het veilig om dat bord in onze agenda te laten kijken
    is het verplicht om een beheerder erbij te halen
    kan ik een afwijzing later nog omzetten
    kan een toestemming per persoon of alleen voor iedereen
    kan het kwaad als ik hierop klik
    kost het mails als ik intrek
    mag een stagiair dit aanvragen
    mag ik weigeren zonder reden op te geven
    moet ik iets voorbereiden voor een Kickle
    moet ik daarna nog iets doen in Outlook
    verlies ik mijn mailgeschiedenis als ik stop
    leg uit hoe annuleren werkt
    leg uit wat er op die kaart staat
    geef me eens een rondleiding
    geef uitleg over beheerderstoestemming
    handleiding aub
    ik zoek uitleg over het loskoppelen van een postvak
    ik heb geen idee wat ik hier moet
    ik wil een mens van vlees en bloed spreken
    goeiendag, hoe gaat het met u
    hé hallo daar
    hoe moet ik da goedkeuren, kunt ge da uitleggen
    wat kunt ge voor mij doen`,

  cancel: `
    (annuleer|annuleren|stop|stoppen|afbreken|laat maar|vergeet het|hou op|laat zitten)
    (annuleer|stop) (mijn|de|het|dit) (verzoek|aanvraag|installatie|proces|formulier|alles) (|aub)
    trek (mijn|de|het) (verzoek|aanvraag) (|{r}) in
    (annuleer|stop|schrap) (verzoek|aanvraag|mijn verzoek|mijn aanvraag|) {r}
    breek (het|dit|de installatie|het koppelen) af (|aub)
    (aanvraag|verzoek) {r} (annuleren|intrekken|mag weg)
    ik wil (annuleren|stoppen|afbreken|ermee stoppen|mijn verzoek intrekken)
    (aub|graag) (annuleren|stoppen|afbreken)
    (stop|onderbreek|annuleer) (het koppelen|het instellen|de registratie) (van {d}|van {m}|)
    ik (heb me bedacht|bedenk me|ben van gedachten veranderd) (|, stop|, laat maar|, annuleer)
    het (hoeft niet meer|is niet meer nodig|is niet langer nodig) (|, annuleer|, laat maar)
    mijn (verzoek|aanvraag) is niet meer nodig
    dat was (een vergissing|een test|fout|niet de bedoeling), (annuleer|stop|laat maar|vergeet het)
    (verkeerde mailbox|verkeerd adres|verkeerde knop|verkeerde zaal), (stop|annuleer|terug|opnieuw beginnen)
    (nu niet|vandaag niet|later|een andere keer), (laat maar|stop|sluit dit|annuleer)
    (nee bedankt|nee dank je|nee laat maar|sla maar over|sla over)
    vergeet (wat ik zei|mijn vraag|{d}|de mailbox {m}|het maar)
    (ga terug|terug|een stap terug) (|aub|en annuleer)
    sluit (dit|het venster|het formulier|de dialoog|dit gesprek)
    (koppel|verbind|keur|stuur) (het|dit|niets) (nog|toch|maar) niet (goed|) (|, verkeerde knop|, stop)
    opnieuw beginnen (|aub)
    (anuleren|annulern|stopp|laatmaar)
    annuleer (het|{r}) (want|omdat) (ik me vergist heb|het niet nodig is|ik het verkeerde adres gebruikte)
    de (link|uitnodiging) aan {u} (intrekken|moet weg)
    (nee|neen) (wacht|toch niet|laat maar|stop)
    (stuur|verstuur) het (maar|toch|) niet (naar mijn beheerder|door|op)
    (dat was|het was) het verkeerde adres, (niet versturen|stop)
    (genoeg|klaar) voor vandaag, (sluit maar af|stop)
    ik wens niet (verder te gaan|door te gaan)
    (uiteindelijk|eigenlijk) (niet|toch niet)
    (gelieve|graag) mijn (aanvraag|verzoek) van (vanmorgen|gisteren) (te annuleren|in te trekken)
    (anuleer|annulleer|stpo|sotp)
    (koppel|verbind|sluit) (het|mijn mailbox|{d}|{m}|de kickle) (toch|nog|nu|maar|voorlopig) niet (aan|)
    (nog|toch|maar|voorlopig) niet (koppelen|verbinden|aansluiten|versturen|goedkeuren|afwijzen) (, foutje|, verkeerd geklikt|)
    niet (goedkeuren|afwijzen|ontkoppelen|koppelen) (toch|hoor|nog|), (verkeerde knop|verkeerd geklikt|vergissing|foutje|ik klikte mis)
    (nee|stop|oeps|wacht), niet (goedkeuren|koppelen|afwijzen|ontkoppelen|versturen)
    (stop|staak|breek) (er|ermee|het hele gedoe) (mee|maar|af)
    (haal|neem) mijn (aanvraag|verzoek) (weg|terug)
    (verwijder|wis|gooi) mijn (verzoek|aanvraag|open verzoek|openstaande aanvraag) (weg|)
    ik wil (het verzoek|mijn aanvraag|{r}) (niet meer|niet langer|toch niet)
    ik heb (de goedkeuring|het verzoek|de mailbox|de link) die ik vroeg niet meer nodig
    (stop|annuleer) (de koppeling|de installatie|de aanmelding) (die ik net begon|waar ik mee bezig was|van zonet)
    (ik stop ermee|ik zie ervan af|ik haak af|doe maar niet|laat het zo|zet maar stop)
    mijn (verzoek|aanvraag) (mag vervallen|intrekken|annuleren)
    annuleer maar
    annuleer het maar
    annuleren graag
    annuleer alles
    annuleer {r}
    annuleer verzoek {r} maar, ik heb het niet meer nodig
    annuleer mijn aanvraag, ik heb me vergist
    annuleer mijn aanvraag want het is al geregeld
    annuleer de aanvraag die ik gisteren deed
    annuleer de aanvraag voor {m}
    annuleer het verzoek voor {d}
    annuleer het koppelen van {m}
    cancel
    cancel maar
    cancel mijn aanvraag
    cancel {r}
    cancelen aub
    cancel die request van mij
    kap ermee
    kap er maar mee
    stop ermee
    stop er maar mee
    stop hiermee
    stop maar
    stop met koppelen
    stop alles
    stop het proces
    stop, ik wil dit niet
    stop, toch niet
    laat maar zitten
    laat maar, ik doe het later
    laat maar, niet nodig
    laat het maar
    laat het rusten
    vergeet het maar
    vergeet die aanvraag
    vergeet {r}
    doe maar niet
    toch maar niet
    toch niet
    nee toch niet
    nee laat maar
    nee stop
    nee wacht, annuleer
    oeps, verkeerde knop
    oeps foutje, annuleer
    foutje, stop
    sorry, vergissing, laat maar
    vergissing, annuleren
    verkeerd geklikt
    verkeerd geklikt, annuleer
    per ongeluk gedrukt, terug
    per ongeluk aangevraagd, trek in
    ik heb per ongeluk een aanvraag gedaan, annuleer die
    ik heb de verkeerde mailbox gekozen, stop
    ik heb het verkeerde adres opgegeven, trek in
    ik heb twee keer aangevraagd, annuleer er één
    dubbel ingediend, trek {r} in
    dubbele aanvraag van mij, haal er een weg
    trek {r} in
    trek {r} maar weer in
    trek mijn aanvraag in
    trek mijn aanvraag terug
    trek mijn verzoek in, {u} regelt het
    trek het verzoek in voordat de beheerder het ziet
    mijn aanvraag intrekken
    mijn verzoek intrekken aub
    mijn verzoek {r} intrekken
    ik trek mijn aanvraag in
    ik trek {r} in
    ik trek mijn vraag terug
    ik wil mijn aanvraag intrekken
    ik wil {r} intrekken
    ik wil mijn verzoek annuleren
    ik wil de aanvraag laten vervallen
    ik wil hiermee stoppen
    ik wil niet meer verder
    ik wil niet verdergaan
    ik wil dit niet meer
    ik wil het toch niet
    ik wil liever niet doorgaan
    ik wil eruit
    ik hoef het niet meer
    ik hoef de toegang niet meer, annuleer
    ik hoef geen mailbox meer te koppelen, stop
    ik heb het niet meer nodig
    ik heb {r} niet meer nodig
    ik heb me bedacht
    ik ben van gedachten veranderd, annuleer mijn verzoek
    ik kom erop terug, laat nu maar
    ik zie ervan af
    ik zie af van mijn aanvraag
    ik doe het later wel
    ik doe het morgen, sluit maar
    later misschien, nu niet
    niet nu
    nu even niet
    voorlopig niet
    even niet, stop
    wacht, nog niet versturen
    niet versturen
    niet doorsturen naar de beheerder
    stuur het nog niet door
    stuur die aanvraag toch niet
    verstuur niets
    niets doen
    doe niets
    doe maar niks
    niet koppelen
    nog niet koppelen
    koppel nog niet
    koppel {m} toch maar niet
    koppel niets
    verbind {d} nog niet
    niet goedkeuren, verkeerd geklikt
    niet goedkeuren, wacht
    keur toch niet goed, ik klikte mis
    keur het nog niet goed, wacht even
    wijs het niet af, foutje
    wijs toch niet af
    niet ontkoppelen, vergissing
    ontkoppel toch niet
    ontkoppel {m} maar niet
    laat {m} toch maar gekoppeld, stop
    haal het niet weg, ik vergiste me
    trek de toegang toch niet in
    maak dat ongedaan
    ongedaan maken
    ongedaan
    undo
    terug
    ga terug
    terug naar het begin
    begin opnieuw
    ik begin opnieuw
    opnieuw
    sluiten
    sluit maar
    sluit het formulier
    afsluiten
    verlaten
    exit
    quit
    escape
    einde
    klaar ermee
    breek af
    breek het af
    breek de installatie af
    afbreken
    afbreken die boel
    onderbreek dit
    schrap mijn verzoek
    schrap {r}
    gooi {r} maar weg
    gooi mijn aanvraag weg
    {r} mag weg
    {r} kan weg
    {r} mag geannuleerd worden
    {r} vervalt
    {r} laten vervallen
    {r} is niet meer nodig
    {r} hoeft niet meer
    {r} niet meer nodig, annuleer
    {r} was een test, weg ermee
    mijn aanvraag mag weg
    mijn aanvraag is achterhaald, annuleren
    mijn aanvraag heeft geen zin meer, annuleer
    de aanvraag is overbodig geworden, trek in
    het verzoek van mij hoeft niet meer
    de link die ik stuurde moet ongeldig worden
    maak de link aan {u} ongeldig
    trek de uitnodiging aan {u} in
    haal de link terug die ik naar {u} stuurde
    verkeerde persoon uitgenodigd, trek de link in
    mijn baas wil het niet meer, annuleer
    we doen het niet, annuleer de aanvraag
    we doen het toch anders, annuleer {r}
    we hebben een andere oplossing, annuleer mijn aanvraag
    ga niet verder
    niet verder gaan
    niet doorgaan
    geen zin meer, stop
    hou maar op
    hou ermee op
    houd op
    schei uit
    basta
    ho stop
    ho maar
    halt
    laat vallen
    laat vallen die aanvraag
    nee bedankt, niet nodig
    nee bedankt ik stop
    't hoeft niet meer
    't is niet meer nodig, annuleer
    laat maar zo
    ge moogt stoppen
    stop da maar
    kunt u mijn aanvraag annuleren
    kunt u {r} annuleren alstublieft
    wilt u mijn aanvraag intrekken
    gelieve mijn aanvraag te annuleren
    gelieve {r} te annuleren
    zou je mijn verzoek kunnen intrekken
    ik verzoek u mijn aanvraag te annuleren
    annuleer ff {r}
    anulere
    annulere mijn aanvrag
    anuleer {r}
    stop dr mee
    lama
    laatmaar
    ik heb gisteren een aanvraag gedaan voor {m}, die heb ik niet meer nodig
    mijn aanvraag van vanmorgen was een vergissing, trek ze in
    ik heb het verkeerde adres ingevuld, breek alles af
    we hebben anders beslist, annuleer {r} aub
    mijn collega heeft het al geregeld, trek mijn aanvraag in
    stuur het nog niet naar de beheerder, ik moet nog iets nagaan
    koppel de mailbox nog niet, we wachten tot maandag
    niet koppelen, verkeerd account
    niets goedkeuren aub, dat was de verkeerde knop
    ontkoppel mijn mailbox toch niet, ik heb hem nog nodig
    de aanvraag voor {m} heb ik niet meer nodig
    de aanvraag voor {d} hoeft niet meer
    het adres was fout, breek alles af
    verkeerd account, niet koppelen
    verkeerd adres, niet koppelen
    verkeerde zaal, annuleren
    ik wilde iets anders drukken, stop
    ik wilde dit helemaal niet, annuleer
    niet afwijzen, ik wilde iets anders
    niet ontkoppelen, ik wilde iets anders
    dubbele aanvraag van mij, graag verwijderen
    {r} dubbel ingediend, graag annuleren
    ik heb (een aanvraag gedaan|iets aangevraagd|{m} aangevraagd), (die|dat) heb ik niet meer nodig
    (verkeerd account|verkeerd adres|verkeerd toestel|typfout), (niet koppelen|graag annuleren|niet versturen|terug)
    laat maar zitten, ik vraag het {u} wel
    laat maar waaien
    zand erover, laat maar
    nee dank je, laat maar
    nee bedankt, ik hoef niet verder
    nee hoor, doe maar niet
    bij nader inzien niet nodig, stop maar
    bij nader inzien wil ik {r} toch intrekken
    ik heb me vergist, laat het verzoek vallen
    laat {r} vallen
    ik haak af, stop dit maar
    ik kap ermee
    kap hiermee
    kappen nu
    kappen met die koppeling waar we mee bezig zijn
    we kunnen hier stoppen
    hier wil ik het bij laten
    tot hier en niet verder
    stop maar, ik zit bij de verkeerde mailbox
    stop, dit is het adres van {u}, niet het mijne
    ho stop, ik drukte te snel
    ho, terug, dat was niet de bedoeling
    dat was niet mijn bedoeling, maak het ongedaan
    ik wou alleen even kijken, sluit dit weer
    ik was alleen aan het testen, haal mijn aanvraag weg
    ik was maar wat aan het proberen, {r} mag weg
    was een test, gooi {r} maar weg
    gooi mijn aanvraag maar in de prullenbak
    gooi dat verzoek van daarnet maar weg
    die aanvraag van mij van vanmorgen, die hoeft niet meer
    mijn verzoek van gisteren is achterhaald
    ik heb {r} per ongeluk ingediend
    ik had {r} nooit moeten indienen, haal terug
    ik wil mijn aanvraag terugnemen
    mag ik mijn aanvraag terugtrekken
    zou ik {r} weer mogen intrekken
    kunnen we dit afbreken alstublieft
    wilt u dit alstublieft afbreken, ik moet eerst overleggen
    ik moet eerst met {u} overleggen, stop even hier
    ik moet weg, breek maar af
    telefoon gaat, stop maar even
    heb nu geen tijd, stop maar
    dit duurt me te lang, ik stop
    veel te ingewikkeld, laat maar
    ik kom er niet uit, laat maar gaan
    {u} doet het al, dus ik hoef niet meer
    {u} heeft het al geregeld, mijn verzoek kan weg
    de klant heeft zich bedacht, trek mijn aanvraag in
    het project gaat niet door, trek onze aanvraag {r} in
    we nemen die Kickle toch niet, annuleer de aanvraag
    het scherm is afbesteld, annuleer mijn aanvraag voor {d}
    de link die ik naar {u} stuurde mag ongeldig gemaakt worden
    stuur die link niet naar {u}, verkeerde persoon
    verstuur die kaart niet
    stuur het verzoek toch maar niet naar de beheerder
    vraag het toch maar niet aan mijn beheerder
    val de beheerder er niet mee lastig, laat maar
    niet indienen aub
    dien het toch maar niet in
    niet doorgaan met koppelen
    niet verder gaan alsjeblieft
    nog niet koppelen, ik zit in de verkeerde tenant
    koppel dat scherm toch niet, wacht
    niet afwijzen, ik klikte verkeerd
    niet goedkeuren, dat was de verkeerde regel
    toch niet weigeren, laat zo
    haal {d} toch niet los, ik vergiste me
    verwijder {m} toch niet
    nee nee, mijn mailbox moet blijven, stop
    abort
    abort dit
    never mind
    nvm laat maar
    forget it
    skip maar
    skip dit, ik wil niet verder
    weg hier
    ik wil terug naar het begin zonder iets te doen
    sluit dit venster, ik doe niks
    doe maar alsof ik niks vroeg
    doe maar alsof ik niks gezegd heb
    vergeet wat ik vroeg
    vergeet mijn verzoek van zonet
    ik neem mijn woorden terug, niet doen
    't is al goed, laat maar
    't is niks, laat maar
    laat da maar
    laat maar vallen, 't hoeft nie
    scheid er maar mee uit
    schei er maar mee uit
    houd op met deze koppeling
    verzoek ongedaan maken
    intrekking van {r} graag
    annulering van mijn aanvraag graag
    graag annulering van {r}, dubbel aangevraagd
    verzoek tot annulering {r}
    annuleren aub
    ik annuleer
    afbreken graag
    nee toch maar niet
    doe toch maar niet, dankjewel
    niet doen!
    niet doen, verkeerde mailbox
    ho wacht ff
    wacht even, ik wil dit niet
    trek mijn verzoek in, dank je
    intrekken, mijn aanvraag van net
    mijn aanvraag mag weg, ik heb het anders opgelost
    mijn aanvraag kan vervallen
    laat mijn aanvraag vervallen, mijn baas wil het niet
    {r} mag vervallen, ik diende hem zelf in
    {r} annuleren, foutje van mij
    verwijder mijn openstaande aanvraag voor {m}
    haal {r} maar terug, ik heb het niet meer nodig
    hoeft niet meer, dank
    hoeft al niet meer, {u} deed het voor me
    niet meer nodig hoor
    geen zin meer in, stop
    laat maar, ik bel wel
    laat maar zitten joh
    laat het even rusten, sluit dit gesprek
    geen koppeling, ik was in de war
    ik wil er mee ophouden
    ik wil hier mee stoppen graag
    kunnen we hiermee ophouden
    kan ik hier nog uit
    hoe dan ook, stop maar met deze aanvraag
    stopp maar
    anuleer aub
    anulleren
    laat mar
    cancel mijn request
    ga terug, ik wil niets koppelen
    keur {r} nog niet goed, ik drukte mis
    weiger {r} toch maar niet
    koppel {m} niet los, ik had de verkeerde voor me
    die stuurde ik te snel, stuur de kaart niet door
    stuur mijn beheerder geen kaart
    de link die ik deelde moet dood, trek hem in
    sorry voor het gedoe, maar ik zie ervan af
    ik blaas het af
    blaas mijn aanvraag maar af
    ik wil mijn aanvraag niet doorzetten
    zet mijn verzoek niet door
    ik zie toch af van die koppeling
    sorry, mijn leidinggevende wil eerst een intern akkoord voordat we hieraan beginnen, dus trek mijn aanvraag voorlopig in
    ik (stop|kap) er nu mee, bedankt
    niet verder, ik weet mijn account niet meer
    gooi dicht, foutje
    stop deze procedure, we kiezen een ander pakket
    maak het niet af
    keer om, dit hoeft niet
    we doen het niet, haal {r} weg
    afblazen die hele koppeling waar ik net aan begon
    stop mra
    tochniet doen
    trek mjin aanvraag in
    afbrken graag
    de patiënt is er, ik moet ophangen, stop dit maar
    we hebben het scherm teruggestuurd en mijn verzoek {r} is dus niet meer nodig, graag intrekken
    ik krabbel terug, trek mijn aanvraag in
    ik kom erop terug, niet doorzetten
    ik kom terug op mijn verzoek, trek het in
    ik trek aan de noodrem, stoppen
    aan de rem graag, ik wil dit niet
    rem, rem, verkeerde persoon
    pas op de plaats, ga niet verder
    pauze, nee, gewoon stoppen hiermee
    staken maar
    staak de aanvraag
    staak deze aanmelding
    seponeer mijn aanvraag
    mijn verzoek is komen te vervallen
    mijn aanvraag mag de kast in
    mijn aanvraag kan de prullenmand in
    mijn aanvraag mag van de baan
    het is van de baan, trek {r} in
    de hele zaak is van de baan, stop mijn aanvraag
    het feestje gaat niet door, stop de aanvraag die ik deed
    we zien ervan af om {m} te koppelen
    wij zien af van {r}, ons eigen verzoek
    afzien van mijn aanvraag graag
    ik wil ervan afzien
    laat schieten
    laat lopen, ik hoef het niet
    laat gaan
    laat het los, ik ga niet door
    laten we het hierbij laten
    laten we er een punt achter zetten, ik doe die koppeling niet
    punt erachter, stoppen
    einde oefening
    einde verhaal, sluit af
    klaar ermee, ik stop
    ik geef het op
    opgeven maar
    ik gooi de handdoek in de ring
    ik ben er klaar mee, breek af
    ik heb er genoeg van, stop met vragen stellen
    genoeg vragen, ik hoef niet meer
    je vraagt te veel, laat maar zitten
    dit wordt me te gortig, ik stop ermee
    dit wordt niks, afbreken
    dit is niks voor mij, stop
    dit had ik niet moeten starten, sluit het af
    dit was voor iemand anders bedoeld, stop het
    verkeerd gesprek, sorry, stop maar
    verkeerde chat, negeer mijn verzoek
    negeer wat ik net vroeg
    negeer mijn aanvraag van daarstraks
    doe niks met mijn verzoek
    onderneem niets, ik had het mis
    verder niks doen aub
    niets meer doen alsjeblieft
    hou hier even mee op, ik wil eerst met IT praten
    hou op met koppelen
    ophouden aub
    uitscheiden, ik wil niet
    terug, terug, verkeerde zaal
    terugdraaien wat ik net begon
    draai terug, ik zit in het verkeerde postvak
    haal de aanvraag die ik zojuist deed weer weg
    haal de link die ik deelde weer weg
    maak de link naar {u} onbruikbaar, ik koos de verkeerde
    trek de uitnodiging aan {u} weer in, adres was fout
    kaart naar de beheerder graag tegenhouden
    hou mijn verzoek tegen voordat de beheerder het ziet
    roep mijn aanvraag terug
    terugroepen {r} aub, te vroeg verstuurd
    {r} was een vergissing van mij, terugtrekken
    {r} heb ik dubbel, eentje van mij mag weg
    mijn {r} mag geschrapt worden
    {r} van mij kan gesloten worden, ik heb het niet nodig
    sluit mijn ticket {r}, hoeft niet meer
    sluit de wizard
    wizard afsluiten zonder op te slaan
    niet opslaan, sluiten
    annuleer de wizard
    cancel die handel
    cancellen maar
    cancel mijn koppelverzoek
    stop the process, ik begin later wel eens
    undo graag, ik wou niet koppelen
    abort, verkeerd bord geselecteerd
    afbreken, ik heb geen rechten om dit te doen
    afbreken, ik ben niet bevoegd
    kan deze aanmelding worden afgebroken
    kan mijn openstaande verzoek ingetrokken worden
    mijn verzoek moet worden ingetrokken
    mijn aanvraag dient geannuleerd te worden
    ik wens mijn aanvraag te annuleren
    ik verzoek u mijn aanvraag als niet ingediend te beschouwen
    beschouw mijn verzoek als vervallen
    beschouw het als niet gevraagd
    gelieve mijn aanvraag stop te zetten
    gelieve dit af te breken
    zou u mijn verzoek kunnen laten vallen
    zou je deze stap willen afbreken, ik word weggeroepen
    kun je mijn verzoek weghalen voor iemand het ziet
    kun je ophouden met deze installatie
    mag het weer weg, dat verzoek van mij
    nee merci, laat maar
    merci maar 't hoeft niet
    neenee, laat zo
    'k zal 't zo laten, stop maar
    stopt er maar mee
    doe maar geen moeite meer
    doe geen moeite, ik regel het zelf wel
    bespaar je de moeite, ik wil niet meer
    dank voor de hulp maar ik doe het toch niet
    lief van je, maar nee, stop
    bedankt, ik zie er toch vanaf
    nog niet goedkeuren, vinger gleed uit
    nee niet weigeren, ik bedoelde een ander nummer
    nee, {m} moet blijven staan, niet loskoppelen
    {d} niet aansluiten, het is het verkeerde bord
    {u} toch niet aanmelden, die gaat weg
    geen verzoek naar de beheerder sturen, laat zitten
    toch geen link nodig, laat maar
    toch maar geen zaal koppelen
    hallo, sorry. ik wil mijn aanvraag toch niet
    oei, verkeerd geklikt, terug
    ai, niet doen
    shit, verkeerde tenant, stop
    oh nee stop
    help stop ik koppel het verkeerde`,

  change_language: `
    (spreek|praat|schrijf|antwoord|ga verder) (in het|) (Nederlands|Engels|Duits|Frans|Spaans) (|aub|voortaan|met mij)
    (nederlands|engels|duits|frans|spaans|english|deutsch) (|aub|graag|voortaan)
    (verander|wijzig|wissel) (de|je|mijn|van) taal (|naar Engels|naar Nederlands|aub)
    (zet|stel) de taal (op|in op) (Engels|Nederlands|Duits|Frans)
    (schakel|wissel|ga) (over|) naar (Engels|Nederlands|Duits|Frans|Spaans)
    taal (|Nederlands|Engels|Duits|en|nl|instellen|wijzigen)
    (kun|kan) je (Nederlands|Engels|Duits|Frans) (praten|spreken|schrijven) (|aub)
    (spreek|ken|versta) je (ook|) (Nederlands|Engels|Duits|Frans|Italiaans|Pools)
    (welke|hoeveel) talen (spreek|ken|kun) je
    ik (spreek|versta|wil|lees) (liever|alleen|) (Nederlands|Engels|Duits|Frans)
    ik (spreek|versta) geen (Engels|Duits|Frans), (Nederlands aub|in het Nederlands graag|Nederlands)
    (alles|de kaarten|berichten) in het (Nederlands|Engels|Frans) (aub|graag|voortaan)
    (liever|graag|mag het|kan het|kan dit) in het (Nederlands|Engels|Duits|Frans|Spaans)
    (gebruik|kies|neem) (Nederlands|Engels|een andere taal)
    (andere taal|een andere taal) (aub|graag|)
    (waarom|niet) (praat je Engels|Engels), (Nederlands|graag Nederlands)
    mijn moedertaal is (Nederlands|Frans|Duits|Spaans)
    (in het|nu in het) (Engels|Nederlands|Duits) (aub|graag)
    de kaarten zijn in (het Engels|de verkeerde taal), ik wil (Nederlands|Frans)
    (zet|schakel) (u|jezelf|je|het) (op|over op) (Nederlands|Frans|Engels|Duits)
    (ik ben|wij zijn) (Belg|Vlaming|Duitser|Fransman), (liefst Frans|Nederlands is beter|graag Duits)
    mijn baas (leest|spreekt) alleen (Engels|Duits|Frans), (verander het|schakel om)
    (vlaams|hollands|nederlans|engles) (aub|graag)
    vanaf nu (Nederlands|Engels|Frans) (aub|graag|)
    nederlands
    nederlands aub
    in 't nederlands
    in het nederlands graag
    in het nederlands alstublieft
    doe maar nederlands
    doe maar in het engels
    kan dat in het nederlands
    kan je dat in het nederlands zeggen
    kunt u nederlands spreken
    kunt u in het frans verdergaan
    praat nederlands
    praat eens nederlands
    praat duits met mij
    praat gewoon nederlands
    klap vlaams
    spreekt u nederlands
    spreek je frans
    spreek je duits
    spreek je ook engels
    versta je nederlands
    welke talen ken je
    welke talen zijn er
    welke talen kan ik kiezen
    in welke talen werk je
    ben je ook in het spaans beschikbaar
    bestaat dit ook in het nederlands
    ik spreek geen engels
    ik snap geen engels
    ik kan geen duits lezen
    ik begrijp dat engels niet, nederlands graag
    ik ben fransman, frans aub
    ik ben duitstalig
    ik ben nederlandstalig
    ik ben franstalig, graag in het frans
    ik heb liever nederlands
    ik lees liever engels
    ik wil nederlands
    ik wil een andere taal
    ik wil verder in het engels
    wij werken in het duits
    wij spreken hier frans
    mijn collega verstaat enkel frans, zet om
    liever frans
    liever in het duits
    liever niet in het engels
    geen engels
    geen engels aub, nederlands
    geen duits meer
    niet in het duits maar in het nederlands
    waarom engels, zet het op nederlands
    waarom spreek je duits tegen mij
    antwoord in het nederlands
    antwoord voortaan in het engels
    schrijf in het nederlands
    schrijf frans
    stuur de kaarten in het nederlands
    toon alles in het engels
    zet alles in het frans
    zet om naar frans
    zet naar nederlands
    zet over naar duits
    zet je taal om
    zet de bot in het nederlands
    verander taal
    verander naar nederlands
    taal veranderen
    taal aanpassen
    taal omzetten naar frans
    taal: nederlands
    taal frans
    taalkeuze
    taalinstelling
    wijzig taal naar spaans
    wissel naar engels
    wissel van taal
    overschakelen op nederlands
    schakel naar het frans
    ga verder in het duits
    vanaf nu duits
    voortaan engels aub
    en nu in het nederlands
    spaans graag
    duits graag
    frans alstublieft
    engels please
    switch naar nederlands
    change naar engels
    dutch please
    netherlands
    neerlandais
    ned
    frans
    vertaal je antwoorden naar nederlands
    vertaal de kaart naar het frans
    het moet in het nederlands
    graag alles nederlands
    welke talen spreek jij allemaal?
    spreek je ook Turks
    kun jij ook Pools, mijn collega kan geen Nederlands
    kan het ook in het Fries
    ben je ook in het Frans te volgen
    je schrijft me in het Duits, doe Nederlands
    je antwoordt in het Engels en ik schrijf gewoon Nederlands, pas dat aan
    waarom krijg ik Engelse kaarten, ik wil ze in het Nederlands
    mijn kaartje is in het Frans en ik zit in Antwerpen, Nederlands graag
    hou op met dat Engels
    geen Frans tegen mij alsjeblieft
    ik snap die Duitse tekst niet, kan het in mijn eigen taal
    mijn Engels is slecht, schrijf Nederlands alsjeblieft
    mijn Nederlands is nog niet goed, kan het in Engels
    ik ben pas een jaar in Nederland, liever Engels
    ik kom uit Duitsland, kunnen we Duits praten
    ik ben Spaanstalig, mag het in het Spaans
    please english
    kunnen we overstappen op Engels
    overstappen naar Frans aub
    stap over op Duits
    maak er Engels van
    zet je antwoorden om in het Frans
    pas de taal aan naar Spaans
    taalinstelling veranderen naar Nederlands graag
    andere taal kiezen, kan dat
    hoe verander ik je taal
    waar stel ik de taal van de bot in
    hoe krijg ik jou in het Nederlands
    mijn leidinggevende in Londen leest mee, ga verder in het Engels
    de beheerder van {c} spreekt alleen Duits, stuur de kaart in het Duits
    stuur {u} het bericht in het Frans, hij verstaat geen Nederlands
    vanaf nu graag alles in het Engels, ook de meldingen
    alles in Nederlands a.u.b.
    schakel naar nedrelands
    engesl graag
    nederlnads aub
    frnas graag
    duits dan maar
    doe maar gewoon Vlaams
    gewoon Hollands praten
    in gewoon Nederlands graag, dat Engels zegt mij niets
    terug naar Nederlands
    weer Nederlands graag, ik was per ongeluk in het Spaans beland
    je bent ineens Engels gaan praten, terug naar Nederlands
    is de taal te veranderen
    versta je mij als ik Frans schrijf
    begrijp je Engels
    hebben jullie ook een Franse versie van deze bot
    ik wil deze chat graag in het Duits voeren
    goedemiddag, ik zou u zeer erkentelijk zijn als u mij in het Frans te woord kon staan
    kaarten Nederlands, niet Engels
    NL graag
    FR svp
    EN please
    kan jein het Engels antwoorden
    verander taal naar fransch
    nederlnds praten graag
    ik verstaje niet, engels aub
    mijn vrouw komt uit Colombia en leest mee, kun je Spaans schrijven
    ik ga liever verder in het Frans
    gaan we verder in het Nederlands
    kunnen we dit gesprek in het Spaans voortzetten
    zet dit gesprek voort in het Duits
    zullen we Nederlands praten
    laten we Engels praten
    praat eens Nederlands tegen me
    spreek mij aan in het Spaans
    richt u tot mij in het Frans alstublieft
    antwoord voortaan in het Nederlands
    antwoord me in het Duits
    beantwoord mij in het Engels
    reageer in het Nederlands graag
    schrijf voortaan alleen Nederlands naar mij
    zeg het in het Frans
    zeg dat nog eens in het Engels en blijf daarbij
    doe maar Spaans
    doe mij maar Duits
    gooi het maar om naar Engels
    draai hem op Frans
    wisselen van taal graag
    schakel om naar Spaans
    omschakelen naar Engels aub
    switch naar Engels
    switch language
    change taal naar NL
    zet de bot op Nederlands
    zet jezelf in het Engels
    zet alles op Duits
    stel Frans in als taal
    stel je taal bij, Nederlands aub
    kies Nederlands voor mij
    ik kies voor Engels
    mijn voorkeurstaal is Frans
    mijn moedertaal is Spaans, kan het daarin
    voorkeur voor Duits
    taalkeuze: Nederlands
    de taal moet Engels zijn
    de taal staat verkeerd, het moet Nederlands zijn
    de taal van deze chat klopt niet, ik lees Duits
    de kaarten moeten in het Spaans, mijn collega's zitten in Madrid
    de meldingen graag in het Frans, ons kantoor zit in Luik
    dit is Chinees voor mij, Nederlands graag
    in welke talen ben jij te gebruiken
    welke talen heb je in huis
    beheers je Duits
    kan jij overweg met Spaans
    ben je tweetalig
    is er ook een Engelse variant van jou
    ik verkies Nederlands
    klapt gij ook Vlaams
    kunt ge in 't Frans antwoorden
    wilt u in het Engels tegen mij praten, ik ben expat
    omdat ik in Keulen werk heb ik het liever in het Duits
    hallo, ik ben van de Waalse kant. graag Frans
    zeg, kan dat ook in het Nederlands
    waarom praat je opeens Spaans, ik wil Nederlands
    je mag gewoon Nederlands tegen me praten
    mijn collega leest alleen Frans, zet de kaartjes in die taal
    zijn jouw antwoorden ook in het Italiaans te krijgen
    ik heb moeite met Engels, ga over op Nederlands
    ga over op Duits
    verder in 't Spaans als 't kan
    de bot moet voortaan Duits tegen ons spreken
    antwoorden in het Frans gewenst`,

  out_of_scope: `
    (boek|reserveer|zoek) (een|de) (vergaderzaal|zaal voor morgen|afspraak|bureau|vergadering)
    (reserveer|boek) {d} (voor|om) (morgen|drie uur|tien mensen)
    is {d} (vrij|bezet|geboekt) (morgen|om drie uur|)
    (stuur|schrijf|beantwoord|verwijder|lees) (een mail|een e-mail|de laatste mail|dit bericht|mijn mails) (|aan {u}|van {u}|voor)
    hoeveel (ongelezen|nieuwe) (mails|berichten) heb ik
    (mijn mailbox|mijn postvak|{m}) is (vol|te groot|traag)
    (zet|maak) mijn (afwezigheidsbericht|handtekening|mailregel) (aan|)
    (ik ben|reset|wijzig) mijn (wachtwoord|pincode|windows wachtwoord) (vergeten|kwijt|)
    (de printer|de beamer|de wifi|mijn laptop|mijn telefoon|de koffiemachine) (is kapot|doet het niet|is leeg|is traag)
    (bestel|koop|ik wil) (een nieuwe laptop|toner|een headset|een parkeerkaart|een nieuw toetsenbord)
    (maak|verwijder) (een nieuwe gebruiker|een account voor {u}|een distributielijst|een teams kanaal) (|aan)
    (keur mijn|mijn) (vakantie|verlof|declaratie|overuren|vrije dag) (goed|aanvragen)
    (betaal|waar is|stuur) (de factuur|mijn salarisstrook|mijn loonstrook|de rekening)
    (koppel|verbind|ontkoppel) (mijn|de) (printer|koptelefoon|wifi|telefoon|laptop|scanner|bluetooth speaker)
    (bel|verbind me door met) ({u}|de receptie|mijn vrouw|verkoop|de klant)
    (wat|hoe) is (het weer|het nieuws|de tijd|de file) (|vandaag|morgen)
    (vertel|geef) (een mop|een verhaal|een recept|een gedicht)
    vertaal (deze tekst|de brief|het contract) naar het (Engels|Chinees|Italiaans)
    (verander|zet) de taal van (windows|word|mijn toetsenbord)
    (annuleer|stop|verleng) mijn (abonnement|vlucht|hotel|contract|bestelling|treinkaartje)
    (blokkeer|weiger) (de afzender|spam|de vergaderuitnodiging|cookies)
    accepteer de (vergaderuitnodiging|offerte|cookies)
    ik (ben|heb) (honger|moe|ziek vandaag|op vakantie|te laat)
    (je bent|jij bent) (geweldig|dom|grappig|nutteloos)
    (wat|wie) is (de hoofdstad van Frankrijk|de minister-president|de baas hier)
    (lunch|koffie|taart|pizza) (vandaag|om twaalf uur|?)
    (gefeliciteerd|fijn weekend|goede nacht|tot morgen|succes)
    (doe|help met) mijn (belastingaangifte|btw-aangifte|boekhouding|administratie)
    waar is (de kantine|het toilet|het feest|mijn pakket|de parkeerplaats)
    (doe|zet) (het licht|de verwarming|de airco|de tv) (aan|uit)
    (deel|download|print|scan) (het bestand|dit document|de presentatie)
    (voeg|nodig) {u} (toe aan het team|uit voor de vergadering)
    (het scherm|{d}) (is gebarsten|flikkert|heeft geen geluid|moet schoongemaakt worden)
    (de verwarming|het raam|de stoel|de lamp) in {d} is (kapot|stuk|vies)
    help me met (excel|powerpoint|verhuizen|mijn huiswerk)
    herinner me (morgen|om vijf uur) (aan de tandarts|)
    (outlook|excel|teams|windows) (crasht|is traag|start niet|loopt vast)
    bestelling (4711|20394) (niet geleverd|waar blijft die)
    (asdf|qwerty|blabla|test test|hmm)
    (kan|mag) ik (thuiswerken|eerder weg|hier parkeren) (morgen|)
    (vat|lees) (dit document|mijn tekst) (samen|na)
    de (beamer|lamp|webcam) in {d} moet (vervangen|hersteld) worden
    installeer (office|word|chrome) op mijn (pc|laptop)
    (stel|maak) (een mailhandtekening|een mailmap) (in|aan)
    mijn (vrouw|moeder|buurman) zou daar nooit (toestemming voor geven|mee instemmen)
    maak een nieuwe gebruiker in (azure ad|active directory)
    (vpn|wifi|teams) valt steeds weg
    ik keur (dit weer|zijn gedrag) niet goed
    (ja|nee|oke|ok|prima|goed|super|mooi|top)
    (bedankt|dank je|dank je wel|merci|dankjewel) (!|tot ziens|voor de hulp|)
    (wie|welke ploeg) (heeft gewonnen|heeft er gewonnen|speelt) (|gisteren)
    wat voor weer (wordt het|is het) (morgen|)
    (verwijder|wis|haal) (de foto|het bestand|de map|mijn mails|de opmerking|de afbeelding) (|uit {d}|weg|aub)
    (weiger|keur) (toegang tot de garage|de instelling) (|goed)
    (ontkoppel|trek) (de stroom|de kabel|de lader|de stekker) (van|uit) ({d}|het scherm)
    (verwijder|haal) {d} uit mijn agenda
    (hij|zij|mijn collega|de klant) (annuleerde|wil annuleren|wil iets afwijzen)
    vertel (me|) een (grap|mop|verhaal|raadsel)
    annuleer mijn vergadering van morgen
    annuleer de afspraak met {u}
    annuleer de bijeenkomst in {d}
    annuleer de boeking van {d}
    annuleer de reservering
    annuleer mijn lunchbestelling
    annuleer de vlucht naar Londen
    annuleer mijn Netflix
    ik wil mijn zorgverzekering opzeggen
    zeg mijn abonnement op
    cancel de meeting
    trek de stekker uit de koffiemachine
    keur mijn vakantie goed
    keur mijn verlofaanvraag goed
    keur mijn declaratie goed
    keur mijn uren goed
    keur de factuur goed
    keur de factuur van {c} goed
    keur de offerte goed
    keur het ontwerp goed
    keur de notulen goed
    accepteer de uitnodiging voor de vergadering
    accepteer de vergadering van {u}
    wijs de vergadering af
    wijs de uitnodiging van {u} af
    wijs mijn verlof niet af
    weiger de oproep
    weiger het pakket
    weiger de cookies
    weiger toegang tot de map
    geef {u} toegang tot de map facturen
    geef {u} toegang tot sharepoint
    geef {u} toegang tot de gedeelde schijf
    geef {u} een toegangspas
    geef {u} schrijfrechten op het bestand
    trek de toegangspas van {u} in
    blokkeer het nummer van {u}
    blokkeer mijn bankpas
    goedkeuring voor het budget
    goedkeuring van de jaarrekening
    toestemming om vroeger naar huis te gaan
    toestemming van de ouders
    koppel de printer
    koppel mijn telefoon aan de auto
    koppel mijn bankrekening
    koppel mijn agenda aan google
    verbind me met het wifi netwerk
    verbind me door met de helpdesk
    verbind mijn laptop met de beamer
    verbind met vpn
    ontkoppel de vpn
    ontkoppel mijn bluetooth oortjes
    ontkoppel de printer
    verbreek het gesprek
    verbreek de vpn verbinding
    hang op
    verwijder het virus
    verwijder dat bestand
    verwijder de oude mails
    verwijder de spam uit mijn inbox
    verwijder de pagina uit word
    verwijder {u} uit het teamkanaal
    verwijder {u} uit de groepschat
    verwijder de reservering van {d}
    verwijder de printer
    haal de auto uit de garage
    haal {u} uit de vergadering
    stop de muziek
    stop met piepen
    stop de opname
    stop de update van windows
    stop de automatische antwoorden
    meld mij af voor de vergadering
    meld mij ziek
    meld mij aan voor de cursus
    schrijf mij uit voor de nieuwsbrief
    log mij uit bij windows
    zet mijn mail door naar {m}
    stuur mijn mail door naar {u}
    stuur {u} een mail
    stuur een mailtje naar {m}
    stuur de btw-aangifte naar de belastingdienst
    mail {u} dat ik later kom
    lees mijn laatste mail voor
    lees de mail van {u}
    wat staat er in de mail van {u}
    heb ik nieuwe mail
    zoek de mail van vorige week over het contract
    archiveer alle mails van {u}
    maak een map in mijn inbox
    maak een regel die alles naar de prullenbak zet
    stel mijn afwezigheid in
    zet mijn out of office aan
    mijn mailbox zit vol
    ik krijg veel spam
    ik krijg rare mails van {m}
    is deze mail phishing
    boek {d} voor morgen
    boek een zaal voor acht personen
    zoek een vrije zaal om twee uur
    reserveer de vergaderzaal
    is de vergaderzaal vrij vanmiddag
    wie zit er in {d}
    wanneer is mijn volgende vergadering
    wat staat er vandaag op mijn agenda
    plan een vergadering met {u}
    verzet de vergadering naar dinsdag
    nodig {u} uit voor de vergadering
    start een teams gesprek
    bel {u}
    bel de helpdesk voor mij
    de printer doet het niet
    de printer is offline
    papier op
    het toetsenbord doet raar
    mijn muis is kapot
    mijn scherm is zwart en mijn pc start niet
    laptop traag
    laptop opladen lukt niet
    het beeld in {d} is wazig
    het geluid in {d} doet het niet
    de camera van {d} hangt scheef
    de hdmi kabel in {d} is weg
    wachtwoord vergeten
    wachtwoord resetten
    mijn wachtwoord is verlopen wat nu met windows
    wijzig mijn wachtwoord
    mijn account is vergrendeld
    ontgrendel mijn windows account
    pincode van mijn telefoon kwijt
    nieuwe medewerker aanmaken
    maak een account aan voor de nieuwe collega
    nieuwe collega begint maandag, laptop regelen
    voeg een gebruiker toe in entra
    geef {u} een office licentie
    ik heb een licentie voor adobe nodig
    licentie voor visio aanvragen
    bestel een nieuwe muis
    bestel toner
    hoeveel vakantiedagen heb ik nog
    vraag vrij voor vrijdag
    ik wil verlof aanvragen
    ik neem morgen vrij
    dien mijn onkosten in
    waar is mijn loonstrook
    wanneer wordt het salaris gestort
    status van mijn bestelling
    status van mijn verlofaanvraag
    status van het project
    status van ticket over de printer
    openstaande facturen
    welke facturen staan open
    lijst van openstaande facturen
    welke taken staan er open in planner
    wacht er iemand aan de balie
    wie heeft mijn verlof goedgekeurd
    zet windows in het engels
    zet de taal van excel op nederlands
    toetsenbord staat op amerikaans
    vertaal dit naar het duits
    vertaal goedemorgen in het frans
    hoe zeg je factuur in het spaans
    maak een samenvatting van de notulen
    schrijf een brief aan de klant
    maak een powerpoint
    reken uit hoeveel btw dit is
    hoeveel is 12 keer 12
    wat is de koers van de euro
    wat eten we vandaag
    wat staat er op het menu
    hoe laat gaat de trein
    hoe laat is het
    gaat het regenen
    wie is de koning van nederland
    wie won de tour
    vertel een mopje
    zing iets
    ik verveel me
    ik hou van je
    ben je getrouwd
    je bent een slechte bot
    rotbot
    goed gedaan
    lekker weer vandaag
    fijne dag nog
    tot straks
    slaap lekker
    installeer teams opnieuw
    teams loopt vast
    excel geeft een fout
    de website ligt plat
    het internet is weg
    wifi wachtwoord
    wat is het wifi wachtwoord voor gasten
    zet de verwarming lager in {d}
    het is koud in {d}
    de deur van {d} zit op slot
    er is iemand ziek geworden
    mijn fiets is gestolen
    herinner me aan de aangifte
    doe mijn belastingaangifte
    wanneer moet de btw aangifte binnen zijn
    wat is het btw-tarief
    maak een back-up
    herstel een verwijderd bestand
    deel mijn scherm
    print dit uit
    zet de beamer aan in {d}
    helderheid van het scherm hoger
    kun je de vergadering van donderdag in {d} annuleren
    ik wil mijn treinreis annuleren, kan dat hier
    kunt u mijn vakantie van de eerste tot de tiende goedkeuren
    mijn collega wil dat ik zijn onkosten goedkeur
    wijs de offerte af
    kun je {u} toegang geven tot de gedeelde schijf
    de vpn valt steeds weg als ik thuis werk
    verbreek de verbinding met de server
    kunt u {u} een mail sturen dat de stukken er zijn
    stuur de factuur naar {m}
    kun je de mails van gisteren samenvatten
    wie heeft vandaag telefoondienst
    hoe meld ik me ziek
    wanneer verloopt mijn parkeerkaart
    vernieuw mijn parkeerkaart
    verleng mijn huurcontract
    status van de levering
    is mijn factuur al betaald
    is mijn pakje er al
    is mijn verlof goedgekeurd
    toon de open tickets over de printer
    excel werkt niet
    mijn auto start niet
    waarom is de lift kapot
    help me met het btw-formulier
    verbreek de verbinding met de printer
    verbind de server
    vernieuw mijn abonnement
    vernieuw mijn identiteitskaart
    verleng mijn boek bij de bib
    mijn badge is verlopen
    mijn rijbewijs is verlopen
    nieuwe badge graag
    nieuwe sleutel voor het kantoor
    nieuwe code voor de voordeur
    code van de kopieermachine
    code van het alarm
    link naar de videovergadering graag
    stuur me de link van de meeting
    wanneer verloopt mijn contract
    wanneer komt mijn pakje
    wanneer komt de technieker voor de verwarming
    is de levering al binnen
    is het eten klaar
    is de baas er al
    is mijn auto klaar
    is mijn laptop al hersteld
    status van de herstelling
    stand van de werken
    stand van het budget
    hoe staat het met de match
    hoe staat het met de verbouwing
    wat moet ik vandaag nog doen van boodschappen
    wat staat er op mijn boodschappenlijst
    openstaande posten in de boekhouding
    openstaande vacatures
    open tickets over wifi
    toon mijn taken in outlook
    toon de omzet
    waarom is het internet zo traag
    waarom is de koffie koud
    waarom doet de airco het niet
    de lift hangt vast
    de server ligt plat
    mijn wasmachine werkt niet
    exact online werkt niet
    word geeft een foutmelding
    ondertitels in het engels in de vergadering
    cursus engels boeken
    spreek jij even met de klant
    verwijder de vlek
    verwijder de opmaak
    verwijder de afspraak uit mijn agenda
    verwijder mijn profielfoto
    verwijder {u} uit mijn contacten
    haal mijn naam van de website
    schrijf {u} in voor de opleiding
    schrijf mijn auto uit
    trek de gordijnen dicht
    trek mijn sollicitatie in
    ik trek mijn offerte aan de klant in
    trek mijn ontslag in
    annuleer de factuur
    annuleer de creditnota
    annuleer de boeking in het grootboek
    annuleer mijn bestelling bij de groothandel
    breek de scan af
    stop met printen
    vergeet de verjaardag van {u} niet
    keur de dienstreis goed
    keur de bestelling bij {c} goed
    keur het bouwplan goed
    keur de thuiswerkdag goed
    keur de timesheets goed
    de factuur is goedgekeurd, betaal maar
    geef {d} weer vrij, de vergadering gaat niet door
    ja voor de lunch
    ik stem voor pizza
    ik ga akkoord met het huurcontract
    wijs de sollicitant af
    wijs de prijsofferte af
    weiger de levering
    weiger de telefoon
    geef geen toegang tot het gebouw
    richt mijn werkplek in
    stel een doorstuurregel in
    voeg {u} toe aan de mailinglijst
    voeg een tabel toe
    sluit de deur van {d}
    sluit de beamer aan
    sluit de boekhouding af
    sluit het jaar af
    hang het schilderij op
    hang het bestand aan de mail
    verbind de cellen in excel
    koppel mijn headset
    registreer mij voor de beurs
    activeer vliegtuigmodus
    installeer de printerdriver
    bel de belastingdienst
    uitstel aanvragen bij de belastingdienst
    jaarrekening opmaken
    {u} is jarig
    waar is {u}
    waar zit {u}
    telefoonnummer van {u}
    keur (het bouwplan|het contract|de brochure|de dienstreis|het verslag|de lening|de aankoop|de opleiding|het ouderschapsverlof|de bedrijfswagen|het persbericht|de leverbon) goed
    wijs (de kandidaat|het pakket|de lening|het voorstel|de klacht|het contract|de sollicitatie|de vergadering) af
    weiger (het pakket|de levering|de klant|het cadeau|de betaling|de vaccinatie)
    annuleer (de tafel in het restaurant|de levering|de huurauto|de overschrijving|de loodgieter|de taxi|de cursus|de creditnota|het feest|de domiciliëring)
    trek (mijn sollicitatie|mijn ontslag|de klacht|de offerte|de gordijnen|het bod) in
    herroep (de bestelling|de volmacht|het testament|de aankoop)
    (verwijder|wis) (de foto|de regel|de tabel|de notitie|het contact|de taak|de app van mijn gsm|het etiket|het document|de chat)
    ontkoppel (de aanhanger|de server|de harde schijf|de usb-stick|de caravan|de wasmachine)
    meld (de hond|de auto|mijn kind|de stroom) af
    breek (de scan|het gesprek|de vergadering|het printen|de muur) af
    sluit (de boekhouding|het jaar|de deur|het raam|de zaak|het contract|het kwartaal) af
    vergeet (de paraplu|de vergadering|de bloemen|de taart) niet
    verbind (de tabellen|de camera|mijn horloge|de server|mij met de bank|de tablet met de auto)
    vernieuw (mijn paspoort|mijn abonnement|de batterij|de garantie|het certificaat van de website|het huurcontract)
    (status|stand) van (de bestelling|de renovatie|het verlof|de inventaris|de jaarrekening|de sollicitatie|de verhuizing|de klacht|het aandeel|de herstelling)
    is (het pakje|de koffie|de auto|de bus|de collega|de post|het loon|de taart|de lunch) (er al|klaar|al gekomen)
    wanneer (komt|begint|eindigt|sluit|opent) (de post|de vergadering|de kantine|de bus|het feest|de opleiding|de loodgieter)
    waarom (is|blijft) (de koffie koud|het licht uit|de lift stilstaan|het kantoor leeg|de kantine dicht|mijn loon zo laag)
    openstaande (facturen|posten|vacatures|aanmaningen|leveringen|betalingen|bestellingen|vragen van klanten)
    toon (mij|) (mijn afspraken|het menu|de plattegrond|mijn foto's|de beurskoersen|mijn taken|de omzet|het organigram)
    mijn (badge|parkeerkaart|cadeaubon|contract|rijbewijs|paspoort|garantie) is verlopen
    nieuwe (badge|stoel|sleutel|bureaustoel|wandkalender|collega)
    (ik heb|ik wil) (een nieuwe stoel|printpapier|een afspraak bij de dokter|een hotelkamer|visitekaartjes|opslag|een koffie|een sleutel) (nodig|)
    code (van|voor) (de kopieermachine|het alarm|de voordeur|de garage|de fietsenstalling)
    (schrijf|maak|stel op) (een antwoord|een brief|een aanmaning|een offerte|een verslag|een uitnodiging) (voor {u}|aan de klant|)
    (kunt u|kun je) (de brief scannen|het verslag schrijven|de post halen|de zaal verluchten|de bloemen water geven|de afspraak verzetten|een taxi bellen)`,
};
