import type { Sentences } from '../expand.ts';

export const french: Sentences = {
  connect_mailbox: `
    (connecte|connecter|relie|lier|autorise|active|ajoute|enregistre|connectez) ma (boîte|boîte mail|boîte aux lettres|messagerie|boîte de réception) (|svp|s'il te plaît|à TaxCalc)
    (connecte|relie|autorise|ajoute|configure) mon (mail|compte mail|e-mail|adresse|outlook|compte de messagerie) (|svp|à taxcalc)
    (connecte|connecter|relie|autorise|ajoute|connectez) {m} (|svp|à TaxCalc|au Communications Centre|aujourd'hui)
    {m} (à connecter|connecter|à ajouter|à relier|s'il vous plaît)
    je (veux|voudrais|dois|souhaite|aimerais) (connecter|relier|ajouter|autoriser|configurer|raccorder) (ma boîte|ma messagerie|notre boîte|une boîte partagée|mon compte mail)
    (peux-tu|pouvez-vous|tu peux|pourriez-vous|peux tu) (connecter|relier|ajouter|configurer) (ma boîte|ma messagerie|notre boîte partagée|mon mail)
    (boîte mail|messagerie|boîte|mail|boîte partagée) (à connecter|svp|connexion|à relier|stp)
    (nouvelle|encore une|une autre|prochaine) (boîte|boîte mail|messagerie) (svp|à connecter|à ajouter|)
    (donne|donner|donnez) à TaxCalc (l'accès|accès) à (ma boîte|mes mails|{m}|notre boîte)
    (laisse|laissez|permets à) (TaxCalc|le Communications Centre) (lire mes mails|utiliser ma boîte|accéder à ma messagerie|lire {m})
    taxcalc (doit|a besoin de|devrait) (accéder à ma boîte|lire mes mails|avoir accès à {m}|l'accès à ma messagerie)
    (j'ai besoin|je voudrais) (d'un accès|d'une autorisation|un accès|le consentement) pour (TaxCalc|TaxCalc-Hub|le Communications Centre)
    (demande|demandez) à (mon|notre|l') (administrateur|admin) (d'autoriser TaxCalc|le consentement pour TaxCalc|d'ouvrir taxcalc pour ma boîte)
    KB3381 (svp|à faire|pour {m}|démarrer)
    (mets|ajoute|intègre) {m} (dans|à) (TaxCalc|le communications centre)
    (la|notre) boîte (partagée|commune|du service) (doit être|est à) (connectée|reliée|connecter)
    (ma collègue|mon collègue|{u}) (veut|souhaite) (connecter|relier) sa (boîte|messagerie)
    connecte la (boîte|messagerie) (de {u}|de ma collègue|de la comptabilité|du chef)
    (bonjour|salut|bonsoir|hello), je (veux|voudrais|souhaite) (connecter|relier|configurer) (ma boîte|mon mail|ma messagerie)
    je veux (envoyer|recevoir|lire) mes mails (avec|depuis|dans) TaxCalc
    (est-ce qu'on peut|on peut|peut-on) (connecter|relier) (ma boîte|{m}|la boîte)
    mon (comptable|cabinet|client) me demande de (connecter|autoriser|relier) ma (boîte|messagerie)
    autoriser (TaxCalc|le Communications Centre) (sur|pour) (ma boîte|mon compte office 365|mon compte microsoft)
    (demander|obtenir) (l'accès|le consentement|l'autorisation) pour taxcalc
    pas un appareil, une boîte (mail|à connecter)
    on est (trois|quatre) sur {m}, (personne n'a le mot de passe|il faut la connecter|relie-la)
    l'ancienne connexion imap (s'arrête|expire), (connectez|reliez|branchez) {m}
    {m} (doit|peut) (aller|entrer) dans (TaxCalc|le communications centre)
    (veuillez|merci de|prière de) (connecter|relier|raccorder|ajouter) ({m}|ma boîte|notre messagerie)
    (démarre|lance) (le consentement|l'autorisation) pour {m}
    ma collègue {u} veut aussi (envoyer ses mails avec|utiliser) TaxCalc
    (conecte|conecter|branche|conneter) ma (boite|messagrie|boite mail)
    mail à connecter svp
    brancher outlook
    brancher ma boîte sur taxcalc
    branche mon mail
    relier outlook à taxcalc
    relie outlook
    lier mon outlook au communications centre
    synchronise ma boîte
    synchroniser outlook avec taxcalc
    intégrer ma messagerie
    intègre mon compte exchange
    enregistre {m}
    enregistrer une boîte
    inscris {m}
    inscris ma boîte dans taxcalc
    rattache ma boîte à taxcalc
    rattacher {m}
    raccorde {m}
    raccorder la boîte du secrétariat
    active {m}
    active ma messagerie dans taxcalc
    active taxcalc pour moi
    active taxcalc sur mon mail
    paramètre ma boîte
    paramétrer outlook
    mets en place ma messagerie
    mets ma boîte dans taxcalc
    mets mon mail dedans
    ajoute un compte
    ajouter une adresse
    ajoute l'adresse {m}
    ajoute aussi {m}
    ajoute la boîte info
    ajoute une deuxième boîte
    ajoute la boîte commune du cabinet
    et aussi {m} svp
    encore une : {m}
    une boîte de plus
    une autre adresse
    je commence avec taxcalc, connecte ma boîte
    je démarre, il me faut ma boîte
    je suis nouvelle au cabinet, reliez ma boîte
    je viens d'arriver, connecte mon mail
    je viens d'avoir une adresse, {m}, connecte-la
    je souhaite que taxcalc utilise ma boîte
    je souhaite envoyer depuis {m}
    je voudrais que mes mails arrivent dans taxcalc
    je voudrais mettre ma boîte sur taxcalc
    je voudrais faire la procédure kb3381
    je dois faire kb3381
    je dois autoriser taxcalc
    je dois autoriser l'application pour mon mail
    je dois donner l'accès à ma boîte
    j'aimerais bien relier mon compte microsoft
    j'ai besoin de connecter {m}
    j'ai besoin d'accéder à mes mails dans taxcalc
    j'ai besoin que {m} soit reliée
    j'ai besoin d'autorisation pour taxcalc
    il faut connecter {m}
    il faut relier la boîte compta
    il faudrait brancher la messagerie du cabinet
    il me faut l'accès taxcalc
    il me faut le consentement pour le communications centre
    on doit connecter trois boîtes
    on voudrait relier toutes nos boîtes
    on a une nouvelle adresse, {m}
    nous voulons connecter la boîte partagée
    nous avons une boîte commune, {m}, à relier
    nous souhaitons raccorder notre messagerie
    notre boîte factures doit être reliée
    notre boîte info à connecter svp
    la boîte accueil à brancher
    la boîte de {u} à connecter
    la boîte du service paie doit aller dans taxcalc
    la boîte {m} doit être ajoutée
    la messagerie du chef à relier
    {u} a besoin de sa boîte dans taxcalc
    {u} doit pouvoir envoyer depuis taxcalc
    {u} vient d'arriver, relie sa boîte
    mon assistante voudrait relier sa boîte
    mon collègue doit connecter son outlook
    mon comptable veut l'accès à mes mails par taxcalc
    mon cabinet utilise taxcalc, reliez mon mail
    mon outlook svp
    outlook à relier
    compte office 365 à connecter
    compte exchange à relier
    gmail non, outlook à connecter
    peux-tu mettre {m} dans taxcalc
    peux-tu me connecter
    peux-tu brancher ma boîte stp
    pourrais-tu raccorder mon mail
    pourriez-vous relier la boîte du cabinet
    pouvez-vous activer ma messagerie
    est-ce possible de relier {m}
    est-ce que je peux connecter ma boîte maintenant
    peut-on brancher outlook aujourd'hui
    on fait la boîte maintenant
    on s'occupe de ma boîte
    aide-moi à connecter ma boîte
    aidez-moi à relier outlook
    demande l'accès pour ma boîte
    demande le consentement pour moi
    demande à l'admin l'accès à taxcalc
    demande une autorisation pour {m}
    fais une demande pour taxcalc
    faire une demande d'accès taxcalc
    lance la connexion de ma boîte
    lance la procédure pour {m}
    lancer le raccordement
    démarrer la connexion de la boîte
    commencer avec ma boîte
    autorise l'accès à {m}
    autorise taxcalc à lire ma boîte
    autorise le communications centre à envoyer pour moi
    permets à taxcalc d'envoyer mes mails
    permets-lui de lire ma boîte
    laisse taxcalc accéder à {m}
    donne accès à mon outlook
    donne à taxcalc le droit d'envoyer
    ouvre ma boîte à taxcalc
    oauth pour {m}
    consentement oauth pour ma boîte
    consentement pour taxcalc svp
    accès taxcalc svp
    permission pour taxcalc
    kb3381 à faire pour ma collègue
    première connexion de ma boîte
    première fois, connecte mon mail
    la boîte, pas l'écran
    pour la boîte {m} svp
    connecte {m} (parce que|car) (le client attend|les factures partent de là)
    connecte moi
    connexion outlook
    connexion boîte partagée {m}
    connection boite mail svp
    conecter outlook
    relié ma boite
    conecté mon mail
    bonjour, je suis assistante dentaire et on m'a dit de passer par vous pour mettre notre adresse dans TaxCalc
    mon associé s'en sert déjà, je veux moi aussi voir mes mails dans taxcalc
    c'est mon tour pour la boîte mail
    je viens pour l'histoire du mail dans TaxCalc
    je viens donner l'autorisation à taxcalc pour mon compte
    l'expert-comptable m'envoie ici pour ouvrir l'accès à ma messagerie
    la compta me réclame l'accès à mes mails dans ce logiciel, on le fait
    il faut que {m} soit dedans ce soir
    je voudrais que les mails de l'accueil arrivent dans le Communications Centre
    nouvelle adresse depuis lundi, mets-la dans taxcalc
    je viens d'arriver dans la société, raccorde ma messagerie
    je commence aujourd'hui, mon adresse c'est {m}, je la veux dans TaxCalc
    raccordez svp l'adresse info que nous consultons tous
    nous avons une boîte commune pour les factures à brancher sur taxcalc
    on est un cabinet de six personnes, on commence par brancher {m}
    mon adresse a changé, maintenant c'est {m}, ajoute-la à TaxCalc
    {m} c'est la mienne, on y va
    l'adresse à raccorder : {m}
    ajout mail {m}
    ajout boîte support
    liaison compte messagerie
    TaxCalc + mon outlook, go
    commençons par ma messagerie
    allons-y pour la boîte de {u}
    fais pour mon mail ce que tu as fait pour celui de {u}
    la même chose que {u} mais pour ma boîte à moi
    {u} arrive lundi, prépare sa messagerie dans taxcalc
    il manque encore la messagerie de {u}, branche-la
    ajoute aussi celle de la secrétaire, {m}
    il me faut pouvoir envoyer les déclarations depuis TaxCalc avec mon adresse habituelle
    je souhaiterais que mes clients reçoivent les mails de taxcalc depuis mon compte à moi
    ticket : le client veut intégrer la boîte {m} au Communications Centre
    ticket niveau 1, ajout d'une boîte partagée dans TaxCalc
    je vous saurais gré de m'aider à relier ma messagerie à TaxCalc, merci mille fois d'avance
    s'il vous plaît vous pouvez mettre mon mail dans le système merci
    moi vouloir connecter mail avec taxcalc svp
    bonjour moi besoin connexion pour mon email au programme d'impôts
    alors ça fait une matinée que j'essaie de mettre mon mail dans taxcalc point fais-le toi
    lors de la réunion de ce matin nous avons décidé que tout le pôle fiscal passerait par le Communications Centre, je souhaite donc commencer par ma propre boîte avant de m'occuper des collègues
    tu me rendrais un énorme service en mettant {m} dans taxcalc, merci merci
    bon, on la branche cette messagerie, oui ?
    je donne mon accord pour que TaxCalc utilise mon compte
    demande à mon admin la permission pour taxcalc
    envoie la demande à mon administrateur pour TaxCalc
    je sollicite l'accord de l'administrateur pour le Communications Centre parce que la saison fiscale commence
    accès à TaxCalc-Hub svp pour (moi|mon équipe|tout le service)
    mets en place la messagerie du cabinet, {m}
    quand tu auras une minute, occupe-toi de KB3381 pour mon mail
    conect mon mail stp
    je veu mettre ma boite mail dans taxcalc
    conencter {m} a taxcal
    nouvele boite {m}
    jveux relier mon outlok
    jai besoin que tu branches mon mail pro
    raccorde ma mesagerie
    (raccroche|couple|attache) l'outlook du bureau à taxcalc
    dites, mon patron veut que ses mails passent aussi par taxcalc, son adresse est {m}
    je sais qu'on est vendredi soir, mais il faudrait que mon mail du cabinet soit rattaché à TaxCalc avant que je parte
    la gérante veut voir {m} dans taxcalc d'ici lundi
    sans ma messagerie dans l'outil, je ne reçois pas les pièces des clients, alors rattache-la
    essayons de brancher le mail, on verra bien
    la boîte des salaires peut aller aussi dans taxcalc ?
    encore deux adresses à mettre, je commence par {m}
    marre d'envoyer tout à la main, connecte taxcalc à mon compte
    abouche ma messagerie avec taxcalc
    arrime {m} à taxcalc
    greffe ma boîte sur le Communications Centre
    interface {m} avec taxcalc
    jumelle mon outlook et taxcalc
    accroche ma boîte à TaxCalc
    rallie {m} à taxcalc
    embarque ma boîte dans taxcalc
    fais entrer {m} dans le Communications Centre
    fais le pont entre mon mail et taxcalc
    fais communiquer outlook et taxcalc
    fais remonter mes mails dans taxcalc
    fais le branchement de ma boîte
    initie la connexion de {m}
    procédez au raccordement de {m}
    procède à la liaison de ma messagerie
    habilite taxcalc sur {m}
    habilitez TaxCalc à lire ma messagerie
    donne-moi le lien pour autoriser ma boîte
    envoie-moi de quoi relier mon mail
    envoie à {u} le lien pour relier sa messagerie
    que mes mails s'affichent dans taxcalc
    que taxcalc puisse se servir de {m}
    que {u} puisse envoyer depuis taxcalc, relie sa boîte
    qu'on relie la messagerie du standard
    {m} doit être accessible depuis TaxCalc
    {m}, tu me la branches ?
    {m} à intégrer
    {m} à mettre dans taxcalc
    à relier : {m}
    ma boîte, il faut la relier
    ma boîte pro, je la voudrais dans taxcalc
    la messagerie du secrétariat, on la met aussi
    la boîte de {u}, ajoute-la nous
    mon courriel dans TaxCalc, svp
    branche mon courriel
    tu peux-tu connecter mon courriel
    raccordement de la boîte comptabilité
    mise en place de {m} dans le Communications Centre
    intégration de la messagerie de {u}
    demande d'accès à TaxCalc-Hub pour mon compte
    demande d'autorisation pour ma boîte
    consentement nécessaire pour mon mail, peux-tu le demander
    il me faudrait l'accord de l'admin pour ma boîte
    il nous faut le consentement pour le Communications Centre, lance la demande
    je n'ai pas encore relié ma messagerie, on peut le faire ?
    je dois relier mon mail avant vendredi, on commence
    je cherche à mettre ma boîte dans taxcalc, tu t'en charges ?
    je viens de recevoir ma licence taxcalc, relie ma boîte
    je viens de recevoir la note KB3381, faisons ce qu'elle demande
    suite au mail KB3381, je veux autoriser ma boîte
    on me demande d'appliquer KB3381, c'est parti
    comme imap s'arrête, relie {m}
    vu que l'ancien protocole ferme, branche ma messagerie autrement
    pour que les déclarations partent de chez moi, connecte mon outlook
    afin d'écrire aux clients depuis TaxCalc, ajoutez ma boîte
    histoire de gagner du temps, connecte déjà {m}
    pourrait-on relier la boîte du cabinet aujourd'hui
    serait-il possible de raccorder {m}
    auriez-vous la gentillesse d'ajouter ma messagerie
    seriez-vous assez aimable pour relier {m} à TaxCalc
    ça te dirait de brancher mon mail maintenant
    bonjour, je débute chez {c}. il me faut ma boîte dans taxcalc
    salut, {u} m'a dit que tu branchais les boîtes, voilà la mienne : {m}
    tout le monde a sa boîte sauf moi, ajoute-la
    personne n'a pensé à la boîte info, ajoutez-la
    connecte {m} parce que {u} en a besoin lundi
    relie ma boîte car je remplace {u}
    branch mon mél
    relié {m} a taxcalc
    ajoutt ma boite svp`,

  connect_device: `
    (connecte|connecter|installe|configure|ajoute|relie|enregistre|active|raccorde) (un|le|notre|l') (appareil|écran|appareil de salle|écran de salle|panneau|tableau|kickle|ctouch)
    (connecte|connecter|installe|configure|ajoute|relie) (une|la|notre) (salle|salle de réunion|kickle|tablette|dalle)
    (connecte|installe|configure|ajoute|relie) {d} (|svp|avec {m}|avec le compte {m})
    {d} (à connecter|à installer|connecter|à configurer|svp) (|avec {m})
    (nouvel|un autre|encore un|un deuxième) (écran|appareil) (svp|à connecter|dans {d}|à installer|)
    (nouvelle|une autre|encore une) (salle|kickle) (svp|à connecter|à installer|)
    je (veux|voudrais|dois|souhaite) (connecter|installer|configurer|ajouter|raccorder) (un écran|l'écran|une salle|la kickle|un appareil de salle|notre CTOUCH Pro)
    (peux-tu|pouvez-vous|tu peux) (connecter|installer|configurer) (l'écran|la salle|la kickle|l'appareil)
    (appareil|écran|salle|kickle|ctouch|panneau) (à connecter|svp|à installer|connexion|à configurer)
    l'(écran|appareil) (de la cantine|de l'accueil|de {d}|du hall) (doit être|est à) (connecté|relié|installé|connecter)
    l'agenda de {d} doit (apparaître|s'afficher) sur l'écran
    (l'écran|la kickle|le panneau) doit (afficher|lire|montrer) (l'agenda de la salle|les réunions|le calendrier)
    {m} est le compte (de|de la salle) {d}, (connecte-la|connecte l'appareil|configure l'écran)
    nous avons (une nouvelle kickle|de nouveaux écrans|un nouveau ctouch|reçu un écran), (à connecter|connecte-le|il faut le configurer)
    je suis devant (le nouvel écran|l'écran|le panneau) et je veux le (connecter|configurer)
    (consentement|autorisation) office 365 pour (la kickle|CTOUCH Pro|notre écran de salle)
    (démarre|commence) (l'installation|la configuration|l'étape 3) (de la kickle|de l'écran|du CTOUCH)
    salle {d} (avec le compte {m}|a besoin d'un écran|svp|à raccorder)
    (brancher|relier|raccorder) l'écran (tactile|mural) (de la salle|de {d}|de réunion)
    pas ma boîte, (un écran|un appareil|une salle)
    donne (à la kickle|au kickle|à l'écran|au BRIX) accès à (notre tenant|l'agenda de la salle)
    (la kickle|le kickle|le BRIX) a besoin (du consentement|d'un accès) (dans Entra|à notre tenant|)
    l'ancien (écran|tableau) de {d} a été remplacé, (connecte le nouveau|il faut brancher le nouveau)
    (veuillez|merci de|prière de) (connecter|raccorder|installer) (l'écran|{d}|la kickle)
    (mise en service|installation) (de la kickle|de l'écran|dans {d})
    (kikle|kickel|ecran) (à conecter|a connecter|à brancher)
    écran à connecter svp
    brancher la kickle
    branche la kickle de {d}
    branche {d}
    brancher le nouvel écran dans {d}
    mets {d} en service
    mets la kickle en service
    mets la salle en ligne
    mets l'écran en route
    mettre en service un ctouch
    mettre un écran dans {d}
    monter un écran en salle
    appaire l'écran
    appairer la kickle avec {m}
    associer l'écran à la salle
    associe {m} à {d}
    associe l'écran à l'agenda de la salle
    enrôle l'appareil
    enrôler {d}
    enregistre la kickle
    enregistrer un appareil
    enregistre l'écran {d}
    inscris l'écran dans le système
    raccorde la salle {d}
    raccorder le brix pro
    paramètre l'écran
    paramétrer {d} avec {m}
    paramétrer la tablette de la salle
    ajoute une salle
    ajoute {d} avec le compte {m}
    ajouter un brix
    ajoute un appareil
    ajoute la salle de conférence
    ajoute le panneau de l'accueil
    ajoute le compte de salle {m} sur l'écran
    utilise {m} pour l'écran
    utilise le compte de salle {m} pour {d}
    installe le panneau de {d}
    installe une kickle en {d}
    installer le brix pro
    installer deux écrans
    installer les kickles du deuxième étage
    active l'écran de la salle
    active {d}
    active la kickle
    configure le ctouch
    configure la salle
    configure le compte de salle
    configure un nouvel appareil
    code pour la kickle
    code pour l'écran svp
    code appareil svp
    code de connexion pour le nouvel écran
    un code pour {d}
    l'écran affiche un code, je veux le connecter
    la kickle demande un compte, c'est {m}
    la kickle est arrivée, on la connecte
    la kickle est montée, il faut la configurer
    le brix est accroché, à connecter
    le ctouch est déballé, connecte-le
    le technicien a posé l'écran, il faut le relier
    le nouvel écran est là
    le panneau de {d} doit être mis en ligne
    l'écran de {d} doit montrer l'agenda
    l'écran de la réception doit être raccordé
    l'appareil doit être relié à {m}
    les réunions doivent s'afficher sur l'écran
    les réservations doivent apparaître sur la kickle
    affiche l'agenda de la salle sur l'écran
    affiche le calendrier de {m} sur {d}
    je veux l'agenda sur l'écran de {d}
    je veux voir les réunions sur la kickle
    je veux brancher un écran
    je veux mettre une salle en ligne
    je veux un code pour l'écran
    je voudrais installer la salle {d}
    je voudrais relier notre panneau
    je voudrais raccorder une kickle essentials
    je dois installer un ctouch
    je dois poser un écran chez {t}
    je dois mettre {d} en ligne
    j'ai un nouvel écran
    j'ai une kickle à installer
    j'ai un brix pro à raccorder
    j'ai reçu l'écran, comment on le connecte maintenant, lance
    j'installe l'écran de {d}
    j'installe les salles chez {c}
    je suis dans {d} et je veux brancher l'écran
    je suis technicien, je raccorde {d}
    je suis devant la kickle, donne-moi un code
    nous installons des kickles
    nous équipons {d} d'un écran
    nous avons monté un panneau dans {d}
    nous avons acheté un ctouch
    nous ouvrons une salle, {d}, à connecter
    notre salle a besoin d'un écran
    notre kickle a besoin d'accès à l'agenda
    on a un nouvel appareil pour {d}
    on a changé la kickle de {d}, connecte la nouvelle
    il faut connecter {d}
    il faut installer l'écran de la salle
    il faut raccorder le tableau interactif
    il faudrait mettre la kickle en ligne
    peux-tu ajouter la salle {d}
    peux-tu installer {d}
    peux-tu me donner un code pour l'écran
    pourriez-vous raccorder l'écran du hall
    pouvez-vous mettre {d} en ligne
    pourrais-tu configurer le brix pro
    on peut connecter la salle {d}
    peut-on installer la kickle maintenant
    aide-moi à brancher l'écran
    aidez-moi à installer la kickle
    commence l'installation de {d}
    lance la mise en service de la kickle
    lance la configuration du ctouch
    démarrer l'écran de la salle
    donne à l'écran l'accès au calendrier
    donne accès au calendrier à la kickle
    autorise la kickle à lire l'agenda de {d}
    autorise l'écran à lire le calendrier
    consentement pour la kickle svp
    consentement pour le ctouch pro
    accès entra pour la kickle
    demande le consentement pour brix pro
    demande l'accès pour l'écran de {d}
    office 365 sur la kickle svp
    salle de réunion à connecter
    salle à mettre en ligne
    salle {d}, compte {m}
    salle : {d}
    compte de salle {m}
    compte de salle pour {d}
    appareil {d} à ajouter
    panneau {d} svp
    tableau blanc interactif à connecter
    écran tactile dans {d}
    écran tactile à raccorder
    deux écrans à installer
    toutes les salles à connecter
    un écran, pas une boîte
    premier écran chez nous, on fait comment, lance
    conecter la kikle
    instaler ecran
    connexion salle {d}
    connexion kickle
    branche la kickle de {d} avec {m}
    monte l'écran de {d} sur le compte {m}
    mets en route {d}
    mets en service le panneau de {d}
    mets l'agenda de {m} sur l'écran de la porte
    mettez en ligne l'écran de l'accueil
    fais marcher l'écran de {d}
    fais démarrer la nouvelle kickle avec {m}
    lance la mise en service de {d}
    lance l'installation du brix
    on démarre la kickle ?
    on installe {d} ensemble ?
    on a reçu la kickle ce matin, on la branche
    on nous a livré un ctouch, il faut le relier
    on vient d'accrocher un brix pro dans {d}, à mettre en service
    on ouvre une nouvelle salle, {d}, avec un écran à relier
    le monteur est parti et l'écran n'est pas relié, faisons-le
    il me faut {d} opérationnelle demain, connecte-la
    il me faut un code pour la tablette de {d}
    il manque encore {d}, connecte-la
    file-moi le code pour la kickle
    donne-moi le code de l'écran {d}
    passe-moi un code appareil
    je suis devant la dalle de {d}, quel code je tape
    je suis debout devant l'écran de l'accueil, on y va
    je tiens la tablette de {d}, connecte-la à {m}
    j'ai trois écrans à mettre en ligne, d'abord {d}
    j'ai une salle à équiper, {d}
    j'ai besoin que {d} affiche ses réservations
    j'aimerais que l'écran de la porte montre l'agenda de {m}
    je voudrais que les gens voient les réservations devant {d}
    que {d} affiche le planning de la salle
    que la kickle prenne le calendrier de {m}
    au tour de {d} d'être connectée
    la suivante c'est {d}, à connecter
    nouvelle salle {d}, compte {m}
    salle {d}, compte de salle {m}, à mettre en place
    compte de salle {m}, écran {d}
    associe {d} à {m}
    associe la tablette au calendrier de la salle
    appaire {d}
    appaire la kickle
    rattache {d} à {m}
    rattache l'écran de la cafétéria à notre tenant
    synchronise {d} avec l'agenda de {m}
    inscris {d}
    inscris la tablette de la salle
    déclare {d}
    déclare un nouvel écran
    ouvre une session sur {d} avec {m}
    mets {m} dans l'écran de {d}
    habilite la kickle
    mise en service de {d}
    mise en route du ctouch pro
    raccordement de {d} svp
    installation d'un brix pro dans {d}
    veuillez procéder à la mise en ligne de {d}
    merci de bien vouloir relier la kickle à {m}
    auriez-vous un code pour {d}
    set-up de la kickle
    setup {d} avec {m}
    conecte l'ecran de {d}
    l'électricien a mis le courant, au tour de l'écran de la cafétéria
    je suis le gardien, j'ai fixé un écran à côté de la porte de {d}, il faut lui donner vie
    j'accroche quatre panneaux au troisième aujourd'hui, on commence par le premier
    j'apporte la tablette pour la porte de {d}
    la caméra de la salle du conseil n'a pas encore de compte, mets-lui en un
    il faut mettre le compte de salle dans la caméra de {d}
    l'étiquette dit {d}, connecte-le
    étiquette de l'appareil : {d}
    numéro d'inventaire {d}, à mettre en marche svp
    écran du hall
    panneau de l'entrée, compte {m}
    connecter kickle
    kickle pour {d}
    kickle, salle du conseil
    CTOUCH salle de cours 4, à connecter
    brix pro dans la grande salle
    je veux utiliser l'écran tactile du réfectoire pour les réunions teams
    qu'on puisse entrer en réunion depuis l'écran de {d}
    on veut faire des visios dans {d} et l'écran n'a pas de compte
    la salle {d} a un écran tout neuf, donne-lui accès avec {m}
    il faut que je relie {d} avant que le client arrive à dix-sept heures
    le client est là dans une heure et l'écran de {d} n'est pas réglé, vite
    l'appareil est sans compte, on lui met {m}
    mets {m} sur le panneau de la porte
    affecte {m} à {d}
    attribue le compte de salle au nouvel écran
    ajoute l'appareil {d} à notre organisation
    nouvel appareil : {d}
    j'ai un nouvel appareil
    j'aimerais connecter un écran, c'est la première fois que je fais ça
    mon chef m'a demandé de connecter l'écran tactile et j'ai peur de me tromper, on commence ?
    je suis apprenti informaticien, on m'a laissé un carton avec une kickle, elle va dans {d}
    ticket : installer panneau salle {d} compte {m}
    ticket ajout CTOUCH Pro site nord
    deux tablettes à l'entrepôt et une caméra à la direction, il faut toutes les raccorder
    les salles un à cinq ont besoin d'un écran connecté
    connecte tous les écrans du deuxième étage
    moi avoir nouvel écran pour salle, svp connecter
    bonsoir, je pose des écrans pour un client chez qui je suis en ce moment, il me faut un code pour {d}
    après les travaux du rez-de-chaussée nous avons replacé tout le matériel et le panneau de {d} est resté de côté, j'aimerais l'ajouter avec le compte {m}, merci
    passe l'écran de {d} sur le compte {m}
    je veux que la salle {d} ait son propre compte sur l'écran
    mets un compte sur la télé de {d}
    la smart tv de la salle de formation, ajoute-la
    prépare-moi l'écran de l'auditorium
    s'il te plaît et merci, le petit écran près de la porte
    autorise la kickle dans notre microsoft 365
    il faut autoriser le CTOUCH de {d}
    active le panneau de réservation du quatrième
    ecrna de {d} a connecter
    conncete la kikle
    configur le paneau de la salle
    jveux mettre la tablette ds {d}
    nouvo appareil {d}
    activé ecran accueil stp
    brancher lecran du couloir
    (on démarre|on continue|on attaque) avec l'écran de {d}
    je suis sur l'escabeau, l'écran est accroché, je touche où pour le connecter
    tu sais le petit écran à côté du bureau du directeur, je veux qu'il montre l'agenda, on le connecte
    je rentre {d} dans le parc des salles, compte {m}
    j'allume l'écran de {d}, envoie le code
    connecte {d}, merci mon ami
    une caméra en salle d'attente, ça se connecte ?
    on nous a apporté un panneau pour la salle de cours, mettons-le en marche
    arrime la kickle au compte {m}
    jumelle {d} avec l'agenda de la salle
    accouple {d} au compte {m}
    enrôle {d}
    enrôlez la tablette de l'accueil
    provisionne {d}
    provisionne le panneau avec {m}
    onboarde la kickle de {d}
    intègre {d} à notre tenant
    incorpore l'écran du hall
    paire la tablette avec {m}
    plugge l'écran de {d}
    initialise {d}
    initialisez la kickle svp
    équipe {d} avec le compte {m}
    dote {d} d'un compte de salle
    donne un compte à l'écran de {d}
    donne vie au panneau de {d}
    affilie {d} à notre organisation
    fais reconnaître {d} par microsoft 365
    fais le nécessaire pour mettre {d} en ligne
    fais apparaître les réservations sur {d}
    fais parler la kickle avec l'agenda
    procède à l'installation de {d}
    procédez à l'enrôlement de la kickle
    envoie un code pour mettre {d} en service
    génère le code de la nouvelle tablette
    affiche-moi le code à saisir sur la kickle neuve
    que {d} soit en ligne ce soir
    que l'écran de l'accueil puisse se connecter à {m}
    qu'on connecte la kickle du premier étage
    {d} doit être mise en service
    {d} à enrôler
    {d} à intégrer avec {m}
    {d}, tu me la mets en ligne ?
    à installer : {d}
    à connecter, le ctouch de la salle de réunion
    la kickle neuve, il faut la relier
    l'écran de {d}, je le voudrais sur {m}
    cette tablette, ajoute-la à la salle
    enrôlement de {d}
    appairage de {d} avec {m}
    configuration du BRIX Pro svp
    ajout d'un ctouch pro, grande salle
    mise en réseau de l'écran {d}
    déploiement de trois kickle, on commence ?
    je veux mettre {d} sur le compte {m}
    je dois équiper la salle de conférence d'un écran connecté
    je viens de déballer une kickle, on fait quoi ensemble, on la connecte ?
    je viens d'installer le matériel dans {d}, reste la connexion à faire
    j'ai le BRIX Pro sous les yeux, connectons-le
    j'aimerais enrôler une tablette de porte
    il faudrait une connexion pour l'écran de formation
    peux-tu mettre le panneau du hall en ligne
    pourriez-vous équiper {d} du compte {m}
    serait-il possible d'ajouter la kickle de {d}
    auriez-vous la gentillesse de connecter l'écran du hall
    seriez-vous assez aimable pour relier {d} au compte {m}
    bonjour, le CTOUCH est livré. on peut l'ajouter ?
    salut, {d} est câblée, à toi de jouer, connecte-la
    comme le conseil se réunit demain, mets {d} en ligne
    vu que la salle ouvre lundi, connecte son panneau
    pour que les collègues voient si la salle est libre, connecte l'écran
    afin d'équiper {d}, relie la kickle à {m}
    connecte {d} car la direction l'attend
    connecte aussi l'écran de {u}, dans son bureau
    branche le tableau interactif de {d}
    mets la dalle tactile en service
    il y a une kickle de plus à mettre
    enrole {d} stp
    instal la kikle de {d}
    metre en ligne {d}`,

  status_mine: `
    (statut|état|suivi|avancement|des nouvelles) (|svp|de ma boîte|de ma demande|de ma connexion|?)
    (quel est|c'est quoi) (le statut|l'état|l'avancement) de (ma demande|ma boîte|ma connexion|mon écran|ma salle|mon appareil)
    (où en est|où en sont|comment va|comment avance) (ma demande|ma boîte|ma connexion|mes demandes|mes connexions|mon écran)
    (ma boîte|ma demande|ma connexion|ma salle|mon écran) est(-elle|-il|) (déjà|) (connectée|prête|active|approuvée|connecté|acceptée)
    est-ce que (ma boîte|ma demande|ma connexion|mon accès|mon écran) (est|a été) (connectée|prête|approuvé|active|acceptée|validée)
    où (j'en suis|en suis-je|en est-on|est ma demande)
    (mon administrateur|l'admin|quelqu'un|{u}|mon chef) a(-t-il|) (déjà|) (approuvé|accepté|répondu à|vu) (ma demande|mon accès)
    est-ce que (mon admin|{u}|l'administrateur) a (approuvé|répondu|validé|vu) (ma demande|)
    (suis-je|sommes-nous|je suis|on est) (connecté|prêt|bon|connectés|déjà connecté)
    (c'est|est-ce que c'est) (fait|prêt|bon|actif|approuvé|validé) (?|maintenant|déjà|enfin)
    (combien de temps|ça prend combien de temps|c'est pour quand) (encore|pour ma demande|pour ma boîte|avant que ma boîte marche)
    quand (sera|est-ce que) (ma boîte|ma demande|ma salle) (sera|) (prête|active|approuvée)
    (montre|affiche|liste|montre-moi) mes (connexions|boîtes|appareils|demandes|salles)
    (quelles|quels) (boîtes|appareils|connexions|salles) (ai-je|j'ai) (connectées|ajoutés|)
    mes (connexions|demandes|boîtes|salles|appareils)
    (ma demande|mon suivi|ma kickle|mon récapitulatif)
    (qu'est devenue|que devient|qu'en est-il de) (ma demande|ma boîte|ma connexion)
    (vérifie|regarde|consulte) (ma demande|ma boîte|ma connexion|mon dossier)
    ma demande {r}, (où en est-elle|statut|des nouvelles|c'est fait)
    (est-ce que|) ma demande {r} (est approuvée|est traitée|a été acceptée|est passée)
    {r} c'est (la mienne|ma demande), (où en est-elle|des nouvelles|quel est l'état)
    j'ai demandé (l'accès|une connexion) (hier|la semaine dernière|lundi), (des nouvelles|où ça en est|c'est fait)
    (la salle|l'écran|la boîte) que j'ai (ajoutée|connecté|configuré) (hier|ce matin), (est-elle active|ça marche|statut)
    j'ai (ajouté|connecté) {m}, (c'est prêt|où en est-ce|statut)
    (dois-je|que dois-je|est-ce que je dois) (encore faire quelque chose|faire maintenant|faire quelque chose)
    (du nouveau|des nouvelles|quoi de neuf) (|sur ma demande|pour moi|pour ma boîte)
    il a approuvé, (c'est actif maintenant|est-ce que ça marche|suis-je connecté)
    (ma connexion|mon consentement|mon autorisation) (a réussi|est passée|a marché) (?|)
    (je peux|puis-je|est-ce que je peux) déjà (utiliser ma boîte|utiliser taxcalc|envoyer mes mails)
    combien de mes (écrans|boîtes) (sont en service|marchent|sont actifs)
    (la mienne|la mienne alors|pour moi), (où ça en est|des nouvelles)
    (avez-vous|tu as|as-tu) (transmis|envoyé) ma demande (à l'admin|à l'administrateur|)
    ma demande (est approuvée ou pas|a été refusée ou non)
    mes (propres|) demandes (ouvertes|en cours)
    (pourriez-vous|peux-tu) me dire où en est (ma demande|ma boîte|ma connexion)
    ma (boîte|connexion|salle) (marche|fonctionne) (maintenant|déjà|enfin) ?
    (est-ce que j'ai|ai-je|j'ai) (l'accord|l'approbation|le feu vert) (|maintenant|déjà)
    ma demande (a-t-elle été annulée|est-elle passée|est toujours en cours|a été vue|avance|en est où|est encore là)
    (où en est|qu'en est-il de) (ma demande|mon accès|ma boîte) (|maintenant)
    alors, ma demande
    alors ça en est où
    et ma boîte alors
    et ma demande
    ça avance
    ça avance pour moi
    ça donne quoi
    ça donne quoi ma demande
    c'est en bonne voie
    c'est réglé
    c'est passé
    c'est connecté
    c'est bon pour ma boîte
    c'est ok pour moi maintenant
    on en est où
    on en est où pour ma boîte
    où est-ce qu'on en est avec mon accès
    où ça en est mon histoire d'accès
    où en est mon consentement
    où en est mon autorisation
    où en est mon dossier
    où en est ma demande {r}
    où en est la demande que j'ai faite
    où en est la connexion de ma boîte {m}
    où en sont mes écrans
    où en sont mes salles
    quel est le statut de mon compte
    quel est l'état d'avancement de ma demande
    quel est l'état de mes connexions
    mon statut
    mon état
    mon dossier
    mes accès
    mes autorisations
    mes écrans
    mes appareils connectés
    mes demandes envoyées
    mes demandes à moi
    mes propres connexions
    la liste de mes boîtes
    la liste de mes demandes
    liste mes écrans
    affiche ma demande
    affiche mon statut
    affiche l'état de ma boîte
    montre où j'en suis
    montre-moi ma demande
    montre-moi ce que j'ai connecté
    qu'est-ce que j'ai connecté
    qu'est-ce que j'ai demandé
    qu'ai-je en cours
    ai-je des demandes en cours
    ai-je des boîtes connectées
    est-ce que j'ai des connexions actives
    est-ce que je suis connecté
    est-ce que je suis autorisé
    est-ce que je suis bon
    est-ce que ma demande est partie
    est-ce que ma demande est arrivée
    est-ce que ma demande a été lue
    est-ce que ma boîte marche
    est-ce que ma salle est en ligne
    est-ce que mon écran est en service
    est-ce que mon accès est ouvert
    est-ce que tout est en ordre de mon côté
    est-ce que l'admin a vu ma demande
    est-ce que l'administrateur a répondu
    est-ce que mon chef a dit oui
    est-ce que mon chef a signé
    l'admin a répondu
    l'admin a-t-il déjà regardé
    mon admin a dit quoi
    mon administrateur a-t-il donné son accord
    quelqu'un a-t-il regardé ma demande
    quelqu'un s'occupe de ma demande
    qui s'occupe de ma demande
    qui a ma demande
    ma demande est chez qui
    ma demande est bien arrivée
    ma demande a bien été envoyée
    ma demande a été transmise
    ma demande est validée
    ma demande est acceptée ou pas
    ma demande d'hier
    ma demande de la semaine passée
    ma boîte est en ligne
    ma boîte est-elle en service
    ma boîte est bien reliée
    mon outlook est connecté
    mon mail est-il relié
    mon compte est actif
    mon écran est en ligne
    ma kickle est-elle connectée
    mes boîtes sont-elles toutes connectées
    mes salles sont en ligne
    combien de boîtes ai-je connectées
    combien de demandes j'ai en cours
    combien de temps encore pour moi
    encore combien de temps
    encore longtemps
    il me faut attendre combien de temps encore
    je dois encore attendre longtemps pour ma boîte
    ma boîte, c'est pour quand
    c'est pour quand ma boîte
    c'est pour quand l'activation de mon compte
    c'est pour bientôt
    quand est-ce que ce sera prêt
    quand est-ce que je pourrai envoyer mes mails
    quand pourrai-je utiliser ma boîte
    à quand ma connexion
    je peux commencer
    je peux déjà m'en servir
    je peux l'utiliser maintenant
    puis-je commencer à envoyer
    dois-je encore faire quelque chose
    il me reste quelque chose à faire
    reste-t-il une étape pour moi
    c'est à moi de jouer
    est-ce mon tour
    il manque quelque chose de ma part
    il a dit oui, c'est prêt
    elle a approuvé, est-ce que c'est actif
    mon admin a approuvé, ça y est
    mon chef a validé ce matin, c'est bon maintenant
    l'admin dit que c'est fait, je suis connecté
    on m'a dit que c'était approuvé, c'est vrai
    j'ai fait la demande lundi, des nouvelles
    j'ai fait une demande, qu'est-ce que ça donne
    j'ai demandé taxcalc avant-hier, c'est où
    j'ai envoyé ma demande hier soir, elle est arrivée
    j'ai relié ma boîte ce matin, c'est actif
    j'ai connecté {d} hier, c'est en ligne
    j'ai ajouté {d}, ça marche
    j'ai accepté, c'est enregistré
    je viens de me connecter, c'est bon
    je viens d'accepter, ça a marché
    je me suis connecté, ça a pris
    je voulais savoir où en est ma demande
    je voudrais connaître l'état de ma demande
    je voudrais savoir si ma boîte est prête
    j'aimerais savoir si on a approuvé ma demande
    je viens aux nouvelles
    je viens aux nouvelles pour ma boîte
    juste pour savoir, ma demande
    petite question, ma boîte est prête
    bonjour, ma demande est-elle traitée
    bonjour, des nouvelles de ma demande svp
    salut, ça avance ma boîte
    pourriez-vous m'indiquer l'état de ma demande
    auriez-vous des nouvelles de mon dossier
    peux-tu regarder où en est mon accès
    peux-tu vérifier si ma boîte est active
    dis-moi si c'est prêt
    dis-moi où j'en suis
    dis-moi si l'admin a répondu
    tiens-moi au courant de ma demande
    donne-moi l'état de mes connexions
    donne-moi des nouvelles
    suivi de ma demande
    suivi demande
    suivi svp
    état de mes boîtes
    état de ma salle {d}
    avancement de mon dossier
    statut ma boîte
    statut ma demande
    statut demande {r} la mienne
    statut boîte svp
    status svp
    {r} est à moi, c'est approuvé
    {r} c'est moi, alors
    ma {r} avance
    ma demande {r} est chez l'admin
    {m} c'est ma boîte, est-elle connectée
    ma boîte {m} est-elle prête
    ma salle {d} est-elle en ligne
    mon écran {d} est-il connecté
    mon token est encore valable
    ma connexion expire quand
    jusqu'à quand mon accès est-il valable
    mon consentement est encore valable
    est-ce que ma boîte est toujours connectée
    ma boîte est toujours reliée à taxcalc
    suis-je toujours connecté à taxcalc
    suis-je en attente d'approbation
    suis-je bien inscrit
    quest ce que devient ma demande
    ou en est ma demande
    ou jen suis
    cest bon pour moi
    cest fait
    ma demande elle est ou
    des news
    des news de ma boîte
    quoi de neuf pour ma boîte
    rien de nouveau
    toujours pas de nouvelles de l'admin, il a vu
    faut-il que je relance mon admin, ou a-t-il vu
    et la mienne ?
    et moi, j'en suis où ?
    et pour moi ça donne quoi
    du nouveau pour moi ?
    du nouveau sur ce que j'ai demandé ?
    des nouvelles de ma demande d'hier ?
    des nouvelles de l'admin pour moi ?
    on m'a répondu ?
    mon admin a répondu ?
    mon admin l'a vue ?
    a-t-il vu ma demande ?
    ma demande est bien partie ?
    ma demande, elle en est où
    ma boîte, c'est bon ?
    ma boîte est branchée ou pas
    ma salle est en ligne ?
    ma {r} ça donne quoi
    la {r} que j'ai déposée, des nouvelles ?
    ce que j'ai demandé pour {u}, ça avance ?
    ce que j'ai demandé lundi est fait ?
    l'écran que j'ai ajouté fonctionne maintenant ?
    les boîtes que j'ai connectées
    qu'est-ce que j'ai de connecté
    j'ai quoi de connecté
    j'ai combien de boîtes ici
    j'ai encore quelque chose d'ouvert ?
    j'ai été accepté ?
    j'ai mon accès ?
    j'ai l'accord ou pas encore
    je suis connecté là ?
    je suis dans la file ?
    je suis raccordé oui ou non
    je voulais juste savoir où j'en suis
    je me demandais si ma demande avait bougé
    juste pour savoir, ma demande est passée ?
    désolé d'insister, ma demande est traitée ?
    ça y est pour moi ?
    ça y est, ma boîte est active ?
    c'est fait pour ma boîte ?
    c'est pour quand, la mienne ?
    c'est encore long pour la mienne ?
    il y en a encore pour longtemps avec ma demande ?
    on m'a donné le feu vert ?
    on me l'a accordée ?
    on me l'a refusée ou elle est encore ouverte ?
    qui traite ma demande
    qui a ma demande en main
    qu'est-ce que ça a donné pour moi
    tu as du neuf pour moi ?
    fais-moi un point sur mes demandes
    fais le point sur mes boîtes
    mets-moi au courant pour ma demande
    mes écrans, lesquels sont en ligne
    mes trucs connectés
    ici {u}, où en est ma demande
    mon statut stp
    ma demende c bon ?
    bonjour, c'est encore moi, ma messagerie c'est fait ?
    mon mail est-il enfin dans taxcalc ?
    ce que j'ai demandé pour moi a été approuvé ?
    mon truc de l'autre jour est fait ?
    j'attends encore ou je peux déjà m'en servir ?
    puis-je envoyer mes mails depuis taxcalc ou ma demande n'est pas encore approuvée ?
    mon patron a-t-il signé ce que j'ai demandé
    l'administrateur a appuyé sur le bouton pour ma demande ?
    ma demande, acceptée ou non
    mes comptes connectés
    montre-moi ce que j'ai de relié
    dis-moi lesquels de mes comptes sont actifs
    lesquels de mes écrans sont reliés
    l'écran que j'ai posé hier est déjà actif ?
    la kickle que j'ai installée ce matin est en ligne ?
    le panneau que j'ai monté dans {d} apparaît comme connecté ?
    {m}, qui est à moi, est active ?
    ma boîte {m} est toujours connectée ?
    j'ai ajouté {m} la semaine dernière, tout va bien ?
    j'ai demandé {r}, on l'a approuvée ?
    mon numéro est {r}, dites-moi où ça en est
    j'ai la {r}, du neuf ?
    ça y est ?
    prêt ?
    à quelle étape je suis
    il me reste une étape ?
    combien de mes demandes sont encore ouvertes
    mon accès est-il accordé depuis hier ?
    jusqu'à quand ma connexion est-elle valable
    quand expire mon autorisation
    depuis quand suis-je connecté
    pardon de vous déranger, j'aimerais savoir si ma demande a été regardée, merci beaucoup
    merci pour tout, dis-moi juste si mon mail est en service
    je dois déposer les déclarations demain et j'aimerais savoir si ma boîte a été autorisée, je l'ai demandé jeudi après-midi
    demande envoyée lundi par moi, situation ?
    svp dire si ma connexion est bonne
    moi demander accès hier, c'est prêt ?
    je suis sur le chantier avec le portable, dis vite si j'ai mon accès
    ma patronne demande si j'ai mon truc de messagerie, je lui dis quoi
    je n'ai rien reçu mais ma demande est peut-être déjà passée ?
    ma dmeande ou ca en est
    statu de ma boite
    ma boite mail é connectée ?
    mes demnades stp
    du nouvau pour ma demande ?
    jai été aprouvé ?
    ou en est ma conexion
    (comment|où) avance mon dossier
    ce que j'ai fait tout à l'heure, c'est passé ?
    en deux mots, ma messagerie tourne ou pas
    ce que je t'ai demandé pour ma salle, ça suit son cours ?
    mon ajout d'hier, où est-ce rendu
    je t'ai parlé mardi de ma boîte, une réponse ?
    ma demande a-t-elle abouti
    le dossier que j'ai ouvert ce matin, il est clos ?
    tu peux regarder si mon écran est bien passé au vert
    mon dossier, ça suit son cours ?
    mon dossier avance ?
    mon autorisation, elle est active ?
    mon accès est ouvert ?
    mon accès fonctionne à présent ?
    mon consentement a-t-il été pris en compte
    mon consentement est bien enregistré ?
    mon écran est-il opérationnel
    mon écran est en ligne maintenant ?
    mon compte de salle est relié ?
    ma requête est-elle traitée
    ma requête a abouti ?
    ma requête en est à quel stade
    ma demande est-elle encore à l'étude
    ma demande a été examinée ?
    ma demande avance-t-elle
    ma demande a-t-elle été transmise à l'admin
    ma demande est arrivée à bon port ?
    ma demande d'hier, verdict ?
    ma messagerie est opérationnelle ?
    ma messagerie est enregistrée chez vous ?
    ma connexion tient toujours ?
    ma connexion est à jour ?
    ma kickle est en service ?
    mes demandes, résumé svp
    mes demandes, toutes acceptées ?
    mes autorisations actives
    mes boîtes, lesquelles marchent
    mes connexions, état
    état d'avancement de ma demande
    suivi de {r}, que j'ai déposée
    point sur ma demande
    bilan de mes connexions
    où en est-on avec ma demande
    où en est ma boîte {m}
    où en est l'écran que j'ai demandé
    quel est le sort de ma demande
    quelle suite a été donnée à ma demande
    quelle réponse pour moi
    quand serai-je connecté
    quand est-ce que ma demande sera tranchée
    combien de temps encore pour ma demande
    est-ce que j'ai été validée
    est-ce que tout est vert de mon côté
    est-ce que mon admin s'est prononcé
    est-ce qu'on a statué sur ma demande
    suis-je enfin connecté ?
    suis-je autorisé ?
    suis-je inscrit ?
    ai-je le feu vert ?
    ai-je reçu l'accord ?
    a-t-on accepté ma demande ?
    a-t-on avancé sur ma boîte ?
    peux-tu vérifier ma demande
    peux-tu regarder où j'en suis
    pourrais-tu me dire si ma boîte est connectée
    pouvez-vous me renseigner sur ma demande
    serait-il possible de connaître l'avancement de ma demande
    auriez-vous des nouvelles de ma demande
    j'aimerais un état de mes connexions
    je voudrais connaître le statut de ma demande
    je veux voir mes connexions
    je viens aux nouvelles pour ma demande
    je m'informe, ma boîte est prête ?
    bonjour, j'ai déposé une demande avant-hier. elle en est où ?
    salut, c'est bon pour ma kickle ?
    comme je pars ce soir, ma demande est-elle passée ?
    pour planifier ma semaine, où en est ma demande
    terminé pour moi ?
    toujours en attente, la mienne ?
    accepté ou pas, mon truc
    ma demande, c'est-tu accepté ?
    c'est en ordre pour ma boîte ?
    ça joue maintenant pour mon accès ?
    ma dmd svp
    g ete accepté ?`,

  status_lookup: `
    (statut|état|vérifie|cherche|affiche|infos sur|aperçu de|consulte) {t} (|svp|?)
    (statut|vérifie|cherche|affiche|état de) {r} (|svp)
    (statut|vérifie|affiche|statut de) {m} (|svp)
    (statut|vérifie|comment va|cherche|état de) {d} (|svp)
    (quel est|c'est quoi) (le statut|l'état|la situation) (de|chez|du client|du locataire|de la demande) {t}
    (où en est|où en sont|comment ça va chez|comment va) (le client|le locataire|) {t}
    {r} (est-elle|a-t-elle été|est) (approuvée|décidée|refusée|traitée|expirée)
    est-ce que {r} (est approuvée|a été refusée|est traitée|est décidée)
    (est-ce que|) {m} (est connecté|est active|est approuvée|est reliée) (?|)
    (est-ce que|) {d} (est connectée|est en ligne|est actif|marche) (?|)
    (le client|le locataire|) {c} a(-t-il|) (déjà|) (donné son consentement|connecté une boîte|approuvé|enregistré l'application)
    (qui a|quand a-t-on|qui donc a) (approuvé|refusé|demandé|créé) {r}
    (montre|affiche|donne-moi) (l'historique|la chronologie|la dernière erreur|la politique|les autorisations) de {t}
    (historique|chronologie|export|dernière erreur|politique|connexions) (de|pour) {t}
    (historique|détails|chronologie) de {r}
    (vérifie|teste|contrôle) {t} (à nouveau|encore une fois)
    exporte (les connexions|le rapport|tout) de {t}
    (client|locataire|organisation|société) {t} (|, statut|, aperçu)
    client au téléphone, {t}, (où en sont-ils|quel est l'état)
    (quelles|combien de) (boîtes|connexions|salles) (a|possède) {c}
    (TaxCalc|la kickle|TaxCalc-Hub) est(-il|-elle|) (autorisé|approuvée|bloqué|enregistré) chez {t}
    (la boîte|la connexion|la demande) de {u} est-elle (active|connectée|approuvée|faite)
    (statut|état|vérifie) (de|pour) (l'utilisateur|la collègue|madame|) {u}
    {u} (s'est-elle|s'est-il|a-t-il) (connecté|connectée|été approuvé)
    (statut|cherche) {g}
    à qui le tour (chez|pour) {t}
    (des nouvelles|du nouveau|quoi de neuf) (de|chez|sur) {t}
    niveau (application|utilisateur) (de|chez) {t}
    (que sais-tu de|parle-moi de) {t}
    (la|le) kickle de {d} est (toujours|encore) (connecté|connectée|en ligne) ?
    {r} (ouverte ou fermée|approuvée ou non|toujours ouverte) ?
    qui peut approuver (chez|pour) {t}
    {m}, (accordé ou juste approuvé|connectée ou pas)
    (pouvez-vous|peux-tu) me dire si {c} a déjà (donné son consentement|accepté)
    toutes les connexions de {t} (par état|svp)
    où en est {u} avec (son autorisation|taxcalc|sa boîte)
    depuis quand {t} (attend|est bloqué|est connecté)
    l'écran {d} (est-il|est) (connecté|en ligne)
    (statut|état) de (TaxCalc Communications Centre|TaxCalc-Hub|BRIX Pro|la kickle)
    {t} ils en sont où
    {t} c'est actif
    {t}, quel statut
    {t} est-il connecté
    {t} est-il prêt
    {t} a-t-il consenti
    {t} a-t-il donné son accord
    {t} est chez qui
    {t} : historique
    {t} : connexions
    {t} : dernière erreur
    {t} état des lieux
    {c} est-il déjà client connecté
    {c} a combien de boîtes
    {c} a approuvé ou pas
    {c} utilise taxcalc
    {r} où en est-elle
    {r} c'est quoi
    {r} c'est décidé
    {r} : statut
    {r} est chez qui
    {r} attend qui
    {r} a été créée quand
    {r} date de quand
    {r} expire quand
    {r} concerne quelle boîte
    {r} concerne qui
    {r} est toujours en attente
    {r} est passée ou pas
    {r} est-elle encore ouverte
    {m} est connectée
    {m} est-elle active
    {m} : statut
    {m} marche-t-elle
    {m} appartient à qui
    {m} depuis quand
    {m} connectée à quel produit
    {d} est en ligne
    {d} est-elle connectée
    {d} : statut
    {d} affiche-t-elle l'agenda
    {d} a quel compte
    {d} connectée avec quel compte
    {u} est connectée
    {u} a fini
    {u} a-t-elle connecté sa boîte
    {u} a-t-il accepté
    {u} a combien de boîtes
    {u} : statut
    état de {g}
    c'est quel client {g}
    affiche le locataire {g}
    que se passe-t-il chez {t}
    comment se porte {t}
    comment ça se présente pour {c}
    comment va la connexion de {u}
    où en est la demande {r}
    où en est {r}
    où en est {m}
    où en est {d}
    où en est {c}
    où en est la boîte de {u}
    où en est la demande de {u}
    où en est l'installation de {d}
    où en est le consentement chez {t}
    quel est le statut de {r}
    quel est le statut de {m}
    quel est l'état de {d}
    quel est l'état du tenant {t}
    quel est l'état de la connexion de {u}
    quelle est la politique de consentement de {t}
    quelle est la dernière erreur de {m}
    quelles autorisations a {t}
    quelles autorisations a accordées {c}
    quelles boîtes sont connectées chez {t}
    quels écrans sont en ligne chez {t}
    quels produits utilise {t}
    quels utilisateurs sont connectés chez {c}
    quel produit est connecté à {m}
    qui a connecté {m}
    qui a approuvé chez {t}
    qui a donné le consentement chez {t}
    qui a créé la demande {r}
    qui a fait {r}
    qui a refusé la demande de {u}
    qui doit décider pour {r}
    qui est l'admin de {t}
    qui gère {t}
    quand a été approuvée {r}
    quand {t} a-t-il consenti
    quand {m} a-t-elle été connectée
    quand expire {r}
    quand expire le jeton de {m}
    combien de boîtes chez {t}
    combien d'utilisateurs connectés chez {c}
    combien d'écrans a {t}
    depuis combien de temps {r} est ouverte
    depuis combien de temps {t} attend
    à quand remonte la connexion de {m}
    a-t-on des nouvelles de {t}
    a-t-on reçu le consentement de {c}
    est-ce que {t} a répondu
    est-ce que {c} a consenti
    est-ce que {u} est connectée
    est-ce que {u} a fini sa connexion
    est-ce que la boîte de {u} marche
    est-ce que la kickle de {d} marche
    est-ce que taxcalc est autorisé chez {c}
    est-ce que {r} a été approuvée
    est-ce que {r} est encore en attente
    la demande {r} est-elle traitée
    la demande {r} a-t-elle été refusée
    la demande {r} est-elle close
    la demande de {u}, où en est-elle
    la boîte {m} est-elle connectée
    la salle {d} est-elle configurée
    le client {c}, il en est où
    le client {t}, quel est son statut
    le locataire {t} a-t-il accepté
    le tenant {t} est-il actif
    le consentement de {t} est-il toujours valable
    le consentement chez {t}, c'est fait
    les boîtes de {c}
    les connexions de {c}
    les écrans de {t}
    les demandes de {u}
    l'historique de {m}
    l'historique de la demande {r}
    la chronologie de {m}
    la fiche de {t}
    le journal de {t}
    le détail de {r}
    les autorisations chez {t}
    journal de {m}
    fiche client {t}
    dossier {r}
    dossier {c}
    détails {r}
    infos {d}
    infos {m}
    infos sur {u}
    point sur {t}
    point sur {r}
    statut client {c}
    statut tenant {t}
    statut de la boîte {m}
    statut de la salle {d}
    statut de la demande {r}
    statut de la demande de {u}
    statut taxcalc chez {t}
    situation de {c}
    état de la demande de {u}
    état connexion {m}
    état de santé de {t}
    cherche {u}
    cherche la demande de {u}
    cherche la boîte {m}
    regarde {t}
    regarde {r}
    regarde où en est {c}
    regarde si {m} est connectée
    regarde si {t} a consenti
    vérifie si {u} est connectée
    vérifie si {r} est approuvée
    vérifie la connexion de {m}
    vérifie le consentement de {t}
    vérifie {d}
    contrôle {m}
    contrôle si {t} est actif
    teste {m} encore une fois
    relance la vérification de {t}
    refais le test de {t}
    affiche {t}
    affiche la demande {r}
    affiche les connexions de {t}
    affiche tout sur {c}
    affiche les détails de {r}
    affiche l'état de {m}
    montre {r}
    montre {t}
    montre-moi {r}
    montre-moi la situation de {t}
    montre-moi les connexions de {u}
    donne-moi l'état de {t}
    donne-moi les infos sur {r}
    donne-moi le statut de {u}
    dis-moi si {t} est connecté
    dis-moi où en est {r}
    dis-moi qui a approuvé {r}
    ouvre {r}
    ouvre la fiche de {t}
    export de {t} svp
    exporte {t}
    rapport sur {t}
    j'ai {c} au téléphone, où en est leur dossier
    j'ai {t} en ligne, statut svp
    un client appelle, {t}, dis-moi son état
    je voudrais l'état de {t}
    je voudrais savoir si {c} est connecté
    je cherche la demande {r}
    il me faut l'état de {r}
    pourriez-vous me donner le statut de {t}
    pourriez-vous vérifier où en est {u}
    merci de vérifier {m}
    merci de me donner l'état de {r}
    concernant {r}, où en est-on
    concernant {t}, quelles nouvelles
    au sujet de {c}, ils ont accepté
    pour {t}, c'est bon
    pour {m}, quel état
    chez {t}, le consentement est donné
    chez {c}, qui est connecté
    chez {t}, combien de demandes sont passées
    niveau d'autorisation de {m}
    {t} est en niveau application ou utilisateur
    {c} ?
    et {c} ?
    et chez {t} ça donne quoi
    quoi de neuf chez {c}
    du nouveau pour {t} ?
    du neuf sur {r} ?
    ça avance chez {c} ?
    ça bouge chez {t} ?
    quelque chose d'ouvert chez {c} ?
    il reste un truc ouvert chez {t} ?
    reste-t-il quelque chose à finir chez {c}
    on en est où avec {c}
    on en est où pour {r}
    où ça en est {t}
    {c} c'est vert ?
    {c} c'est bon ou pas encore ?
    {c} a fini son installation ?
    {c} a combien de salles
    {c} utilise quoi chez nous
    {c} en ligne, il me faut leur situation
    j'ai {u} de {c} au bout du fil, où en sont-ils
    {u} de {c} m'appelle, je lui dis quoi
    ticket {c}, regarde leur état
    fais-moi un point sur {c}
    un point sur {t} svp
    un petit point {r}
    regarde un peu {t}
    jette un œil à {m}
    jette un coup d'œil à {c}
    vois si {m} est toujours branchée
    vois si {d} tourne
    regarde si {u} a bien terminé
    tu peux me dire pour {c} ?
    tu as quelque chose sur {t} ?
    qu'est-ce que tu as sur {c}
    donne-moi tout sur {t}
    sors-moi l'historique de {c}
    sors la fiche de {c}
    fiche client {c}
    {r} elle est où
    {r} toujours ouverte ?
    {r} quelqu'un l'a vue ?
    {r} a-t-elle été tranchée
    {r} finalement oui ou non ?
    {u} a fini par se connecter ?
    madame {u} a sa boîte maintenant ?
    {m} c'est branché ?
    {m} expire quand
    {m} dernière synchro
    {d} est vivante ?
    {d} dernier contact
    {d} allumée ou pas
    {g} c'est qui
    {g} correspond à quel client
    qui est l'admin de {c}
    qui a donné l'accord chez {t}
    accord donné chez {t} ou non
    consent ok chez {c} ?
    stat {c}
    statut {r} stp
    staut de {t}
    ou en es {c}
    {m} est déjà reliée ?
    {d} est active ?
    comment va {t} en ce moment
    parle-moi de {c}
    qu'est-ce que {c} a pris, taxcalc ou kickle
    {c} veut savoir si tout est prêt, regarde
    appel en cours avec {c}, donne-moi leur situation
    ticket support : {c}, vérifier l'état de la connexion
    client {c}, statut
    {c} statut
    {t} état
    {r} état
    {m} état
    état de {r} je vous prie
    qu'est devenue la demande {r}
    {r}, qui l'a faite
    {r}, déposée quand
    {r} : acceptée ou refusée
    qui a refusé la {r}
    qui gère le locataire {t}
    le consentement est-il donné chez {t} ?
    {t} a consenti ?
    le consentement de {c} est-il toujours valable ?
    jusqu'à quand l'autorisation de {t} est-elle valable
    combien de boîtes {c} a-t-elle reliées
    quels écrans a {c}
    liste les boîtes de {t}
    montre-moi la chronologie de {r}
    dernière erreur de {d}
    quelle était la dernière erreur chez {t}
    revérifie {t}
    contrôle encore une fois {m}
    vérifie que {c} est prêt
    contrôle le locataire {g}
    {g} statut svp
    quelle est la politique de {t} pour les applications
    exporte le rapport de {c}
    passe-moi le détail de {r} pour le compte rendu
    cherche {c}
    {u} a-t-elle son mail relié ?
    est-ce que {u} a terminé avec sa messagerie ?
    à quelle étape est {u}
    la boîte de {u} va bien ?
    l'écran de {d} est en ligne ?
    le panneau {d} est toujours allumé ?
    bonjour, auriez-vous la gentillesse de regarder où en est {c} ? j'ai leur directeur qui patiente sur l'autre ligne
    le gérant de {c} dit avoir tout approuvé hier et veut savoir si c'est actif de notre côté, vérifie
    svp regarder société {c}
    le petit garage {c}, il est passé en actif ?
    eatt de {c}
    sttaut {r}
    verifi {t} stp
    qui a aprouvé {r}
    cherché tennant {t}
    {m} est conecté ?
    {c} ou sa en est
    (dis-moi|raconte-moi|informe-moi sur) la situation de {t}
    le dossier {r} est encore vivant ?
    tu sais quoi sur {m}
    le technicien est devant {d}, elle apparaît connectée chez toi ?
    les gens de {c} ont enfin signé ?
    {u} demande des nouvelles de sa boîte, c'est à quelle phase
    combien de demandes {u} a-t-il faites
    une erreur enregistrée pour {c} ?
    renseigne-moi sur {c}
    renseignements sur {t} svp
    situe-moi {c}
    mets-moi au courant pour {c}
    brief sur {c}
    topo sur {t}
    résumé de {c}
    récap {c}
    bilan de {t}
    suivi de {r}
    avancement de {r}
    avancement chez {c}
    progression de {t}
    état des lieux chez {c}
    état d'avancement {t}
    diagnostic d'état pour {d}, en ligne ou non
    disponibilité de {d} ?
    validité de l'autorisation de {t}
    date d'approbation de {r}
    date d'expiration pour {m}
    auteur de {r} ?
    décision rendue sur {r} ?
    issue de {r} ?
    sort réservé à {r} ?
    consulte {r}
    consulte la fiche de {t}
    affiche l'état de {d}
    ouvre le dossier {c}
    ressors {r}
    retrouve la demande de {u}
    vérifie si {t} est actif
    assure-toi que {m} est bien connectée
    recontrôle {d}
    lis-moi l'état de {t}
    donne l'état de {m}
    indique-moi où en est {c}
    communique-moi le statut de {r}
    peux-tu me sortir l'état de {c}
    peux-tu vérifier {d}
    pourrais-tu regarder {r}
    pouvez-vous me renseigner sur {t}
    pourriez-vous contrôler si {m} est active
    serait-il possible d'avoir l'état de {c}
    auriez-vous des nouvelles de {c}
    j'aimerais savoir où en est {t}
    je voudrais l'historique de {r}
    j'ai besoin du statut de {c} pour un appel
    il me faut l'état de {d}
    je cherche des infos sur {t}
    je veux savoir si {c} est connecté
    où se situe {c} dans la procédure
    où en sont les salles de {c}
    où en est la boîte {m}
    où en est l'installation chez {t}
    à quel stade est {r}
    à quand remonte la dernière connexion de {d}
    depuis quand {t} est-il actif
    depuis quand {m} est connectée
    {t} est autorisé ou non
    {t} en règle ?
    {t} opérationnel ?
    {c} prêt pour demain ?
    {c} connecté ou pas encore ?
    {c} : où en sont-ils
    {c}, ils ont signé ?
    {c}, combien d'écrans en ligne
    {m} active ou expirée
    {m} reliée par qui
    {m}, autorisation encore valable ?
    {d} répond ?
    {d} reliée à quel compte
    {d} appartient à quel client
    {r} ouverte ou fermée
    {r} encore d'actualité ?
    {r} vient de chez qui
    {g} actif ?
    {g} autorisé ou pas
    la demande de {u}, elle est passée ?
    la boîte de {u} est reliée ?
    le locataire {t}, son état
    l'écran {d}, en ligne ?
    l'admin de {t} a-t-il vu la demande
    est-ce que {t} tourne bien
    est-ce que {r} a été traitée
    est-ce que {d} est en service
    bonjour, {c} au téléphone. quel est leur statut ?
    salut, tu as l'état de {t} sous la main ?
    comme {c} rappelle à quinze heures, regarde leur état
    pour mon rapport, donne l'état de {c}
    {c} c'est-tu actif
    {c} c'est en ordre ?
    stut {c}
    verif {m} stp`,

  approve_request: `
    (approuve|approuver|accepte|accepter|valide|valider|autorise|accorde|j'approuve|je valide) {r} (|svp|pour tout le monde)
    {r} (approuvée|approuvé|validée|acceptée|ok|est approuvée|accordée|d'accord|c'est bon pour moi)
    (approuve|accepte|valide|accorde) (la demande|cette demande|ça|le|tout|les deux) (|svp|maintenant)
    (approuve|accepte|valide) la demande de {u} (|svp)
    (j'approuve|j'accepte|je valide|j'autorise|j'accorde) (la demande|ça|{r}|cette demande|la demande de {u})
    je (donne|accorde) (mon accord|mon approbation|mon consentement|le feu vert) (pour|à) {r}
    (oui|ok|d'accord|entendu), (approuve|approuve-la|valide|accepte {r}|j'approuve)
    (oui|d'accord|feu vert|accord|ok) (pour|à) {r}
    (donne|accorde|donner) le consentement (administrateur|de l'administrateur|pour l'organisation) (|pour TaxCalc|à la kickle)
    (autorise|permets) (TaxCalc|la kickle|l'application) pour (tout le monde|toute l'organisation|tous les utilisateurs)
    (en tant qu'administrateur|je suis l'admin), (j'approuve|j'approuve {r}|je valide la demande)
    (vérifié|lu|contrôlé), (approuve {r}|j'approuve|valide la demande)
    {r} (peut passer|a mon accord|reçoit mon approbation)
    (merci d'|veuillez |il faut )approuver {r}
    je (veux|voudrais|souhaite) (approuver|accepter|valider) ({r}|la demande de {u}|cette demande)
    (peux-tu|pouvez-vous) (approuver|valider|accepter) {r} (pour moi|)
    approuve {r} (parce que|car) (on en a besoin|c'est notre comptable|c'est convenu)
    approuve (seulement|uniquement) {m}
    ma décision pour {r} : (approuvée|oui|accord)
    (approbation|accord) (donnée|accordé) (pour|à) {r}
    la demande (de|d'){u} (est acceptée|peut passer|est approuvée|c'est oui)
    {u} peut avoir l'accès, (j'approuve|approuve|accepté)
    par la présente (je donne mon consentement à TaxCalc-Hub|j'approuve {r}) (au nom de notre organisation|)
    (confirme|confirmez|entérine|avalise) {r}
    c'est (tout bon|bon|ok), {r} (peut passer|approuvée|validée)
    (aprouve|aprouver|acepte|valdie) {r}
    (veuillez|merci de) (valider|accepter|approuver) la demande de {u}
    {r} : (approuvé|accepté|validé)
    {u} a (mon accord|mon feu vert|mon approbation|ma bénédiction) (|pour taxcalc|pour {r})
    (d'accord|accord|ok|bon) (pour|avec) la demande de {u}
    la demande (de {u}|{r}) (est validée|est bonne pour moi|peut être acceptée|est à accepter|peut être validée)
    (approuvez|acceptez|validez|autorisez|accordez) (la demande de {u}|{r}|cette demande) (|s'il vous plaît|svp)
    (laisse|laissez) passer {r}
    (accorde|accordez|donne|donnez) l'accès à {u}, (j'approuve|accepté|validé)
    (accepte|acceptez|accorde) les (autorisations|permissions|droits) (demandées par taxcalc|pour {r}|de la kickle)
    (nous approuvons|nous acceptons|nous validons|on approuve|on valide) (la demande|{r}|la demande de {u})
    (je suis|nous sommes) (d'accord|pour|favorable), (validez|approuve {r}|vous pouvez approuver|accepte)
    vous pouvez (approuver|accepter|valider) (la demande de {u}|{r}|la demande)
    (feu vert|go|bon pour accord) (pour|sur|à) ({r}|la demande de {u}|{u})
    (consentement|accès) accordé (à|pour) ({u}|taxcalc|{r})
    je (signe|consens|souscris) (pour|à) {r}
    {r} c'est bon, vous pouvez y aller
    c'est bon pour {r}
    (go|allez-y|vas-y) pour {r}
    {r} (validé|validée) de mon côté
    je (dis|réponds) oui à {r}
    dis oui à {u}
    tu peux valider {r}
    vous pouvez valider (la demande|celle) de {u}
    (acceptez|valide) celle de {u}
    j'ai (relu|regardé) {r}, rien à redire, approuve
    rien à redire, j'accepte {r}
    aucune objection (pour|sur) {r}, valide
    pas d'objection, (approuve|on valide)
    j'autorise {u} à (utiliser|se servir de) taxcalc
    j'autorise l'application pour (toute l'entreprise|tout le cabinet|l'ensemble du personnel)
    consentement (administrateur|admin) : (oui|accordé)
    accorder le consentement de l'administrateur
    (on accorde|accordons) le consentement à taxcalc
    donner mon accord à {u}
    je donne le feu vert à {u}
    je donne suite favorable à {r}
    avis favorable (pour|sur|à) {r}
    (réponse|décision) favorable pour la demande de {u}
    réponds favorablement à {u}
    {r} acceptée, merci
    approbation de {r}
    approbation de la demande de {u}
    validation de {r} svp
    approuve la (première|dernière|deuxième) de la liste
    approuve les (trois|deux|cinq)
    approuve tout ce qui est en attente
    valide toutes les demandes (en attente|de {u})
    valide-la (|svp|tout de suite)
    approuve-le
    acceptez-la
    approuve la demande taxcalc de ce matin
    valide l'accès (demandé par|de) {u}
    ouvre l'accès à {u}, j'approuve
    laisse {u} se connecter, j'approuve
    {u} est dans mon équipe, approuve sa demande
    {u} est nouveau chez nous, accepte sa demande
    je connais {u}, c'est légitime, approuve
    c'est moi qui ai demandé à {u} de le faire, valide
    le fournisseur est connu, valide {r}
    j'ai vérifié les permissions, approuve {r}
    j'ai vu les droits demandés, ça me va, je valide
    les permissions me conviennent, accorde-les
    je consens (au nom de|pour) (l'entreprise|la société|notre organisation)
    je consens pour tout le monde
    approuve pour tous les utilisateurs
    approuve {r} seulement pour {m}
    valide {r}, uniquement la boîte {m}
    approuve {r}, (c'est notre expert-comptable|nous en avons besoin|c'était prévu|on l'attend)
    accepte {r} puisque (le chef est d'accord|le contrat est signé)
    valide {r} vu que (c'est urgent|la salle ouvre demain)
    comme convenu, approuve {r}
    comme convenu avec {u}, je valide
    suite à notre appel, j'approuve {r}
    après vérification, {r} est acceptée
    après lecture, je donne mon accord
    en ma qualité d'administrateur, j'accorde le consentement
    moi l'admin, je valide {r}
    le responsable informatique approuve {r}
    de ma part c'est oui pour {r}
    pour moi c'est oui, {r}
    ok pour moi, valide la demande
    ça marche, approuve {r}
    ça roule, valide {r}
    nickel, on valide {r}
    parfait, accepte la demande de {u}
    top, approuve-la
    bien vu, j'accepte {r}
    entendu, je l'autorise
    marque {r} comme (approuvée|acceptée|validée)
    passe {r} en approuvé
    coche approuver pour {r}
    appuie sur approuver pour {r}
    clique sur accepter pour la demande de {u}
    tamponne {r}
    signe {r} pour moi
    adjugé pour {r}
    vendu, {r} approuvée
    bon pour accord : {r}
    accordé : {r}
    accordé pour {u}
    (autorisé|autorisée) : {u}
    je souhaite donner mon consentement pour (taxcalc|la kickle)
    je voudrais accorder l'accès demandé par {u}
    nous donnons notre accord à la demande de {u}
    nous consentons à (taxcalc|{r})
    qu'on lui donne l'accès, j'approuve
    donnez-lui l'accès, c'est approuvé pour moi
    accepte la kickle dans notre tenant
    approuve l'écran de {d}
    approuve la connexion de {m}
    valide la boîte {m} demandée par {u}
    autorise le brix pro chez {t}
    approuve taxcalc chez {t}
    donne le consentement pour le tenant {t}
    permets à tous nos collègues d'utiliser taxcalc
    permets l'accès que {u} a demandé
    ouvre les vannes pour {r}, j'approuve
    je prends la responsabilité, approuve {r}
    j'endosse {r}
    je cautionne la demande de {u}
    qu'elle passe, {r}
    fais passer {r}
    fais passer la demande de {u}, c'est accepté
    débloque {r}, je l'approuve
    finalement j'approuve {r}
    j'ai changé d'avis, approuve {r} quand même
    j'approve {r}
    approve {r} stp
    ok go {r}
    approuver demande {u}
    accepter demande taxcalc svp
    demande {u} ok pour moi
    {r} ok approuvé
    auriez-vous l'obligeance d'approuver {r}
    je vous prie de bien vouloir approuver la demande de {u}
    pourriez-vous valider en mon nom la demande {r}
    il convient d'accepter {r}
    {r} mérite d'être approuvée, validez
    japprouve {r}
    jaccepte la demande de {u}
    aprouvé {r}
    oui {r} approuve
    oui, on accepte sa demande
    oui, laisse-le connecter sa boîte, approuvé
    oui je suis admin et j'accepte
    vas-y pour {r}
    allez, vas-y, valide {r}
    allez hop, {r} c'est validé
    c'est tout bon, go pour la demande de {u}
    feu vert, {r} peut partir
    {r} peut passer, j'ai regardé
    laisse passer {r}
    laissez passer la demande de {u}
    laisse-le entrer, c'est notre comptable
    laisse rentrer {u}, je réponds de lui
    fais-le passer, c'est {u} de chez nous
    qu'on lui donne l'accès à {u}, je suis d'accord
    que {u} ait son accès, j'autorise
    j'ai eu {u} au téléphone, c'est bien elle, approuve sa demande
    j'ai jeté un œil, rien à redire, approuve {r}
    j'ai épluché les droits, ça roule, accepte {r}
    je viens de relire, tout est carré, {r} validée
    vu avec la sécurité, on peut accepter {r}
    vu avec le dpo, feu vert à {r}
    vu et approuvé, {r}
    vu, bon pour accord, {r}
    bon pour moi {r}, enregistre l'approbation
    ça me va pour {r}
    ça me convient, accorde la demande de {u}
    rien à redire sur {r}, j'accepte
    pas d'objection de mon côté, validez {r}
    je n'y vois pas d'inconvénient, accepte la demande de {u}
    je ne m'y oppose pas, qu'on l'approuve
    aucun souci pour {r}, approuve
    pas de souci, accepte la demande de {u}
    pas de problème pour moi, validez-la
    ok pour moi {r}, tu peux enregistrer
    c'est oui pour {u}
    c'est un grand oui pour {r}
    oui pour {r} et vite, il attend depuis lundi
    mon ok pour {r}
    tu as mon ok pour {r}
    tu as mon aval pour {r}
    vous avez mon accord pour la demande de {u}
    je donne mon aval à {r}
    je donne suite à {r}, favorablement
    je signe pour {r}
    signez la demande de {u} en mon nom
    je mets ma signature sur {r}, c'est accepté
    réponse favorable à la demande de {u}
    réponds oui à {r}
    réponds-lui oui, à {u}, j'accepte sa demande
    dites oui à {r}
    donne-lui l'autorisation, à {u}
    donne à {u} ce qu'il demande, je valide
    ouvrez les droits à {u}, c'est accordé
    débloque {r}
    débloque la demande de {u}, je suis l'admin et je suis d'accord
    libère {r}, tout est en ordre
    mets {r} en accepté
    mets un oui sur {r}
    coche oui pour {r}
    clique sur approuver à ma place pour {r}
    je suis en déplacement et la carte ne s'affiche pas, approuve {r} pour moi
    désolé du retard, j'étais en congé, approuve {r}
    j'avais oublié, approuve {r} tout de suite
    bon, tu m'as convaincu, approuve {r}
    finalement oui, accepte {r}
    tout compte fait c'est oui, valide la demande de {u}
    celle de {u}, oui, accepte-la
    celle-là je la prends, approuve
    la {r} est légitime, faites le nécessaire pour l'approuver
    merci de bien vouloir accepter {r}
    merci de donner une suite favorable à {r}
    tu peux valider {r}, on m'attend
    tu veux bien accepter {r} stp
    tu me valides {r} ?
    approuve-moi {r} avant midi stp
    il me faut {r} approuvée avant la réunion, vas-y
    je voudrais que {u} puisse commencer, donc approuve sa demande
    on accepte {r}, la direction a tranché
    on dit oui à {u}
    on valide {r} et on n'en parle plus
    nous consentons à la demande de {u}
    consentement accordé pour l'entreprise entière, taxcalc
    donne le consentement admin à taxcalc pour tout le monde
    accorde à la kickle les droits qu'elle demande
    autorisation accordée à {u}
    acceptation de {r}
    approbation de la demande de {u}, merci
    {r} : favorable
    {r} ça passe
    {r} nickel, valide
    {r} je prends, c'est accepté
    {u} ok pour taxcalc, c'est accordé
    aprouvé {r} svp
    valid {r} stp
    jaccepte {r}
    approuver {r} dsl du retard
    en avant pour {r}
    {r} approuvée, merci
    mais oui, approuve {r}
    oui, la {r}, approuve-la
    {r} ok pour moi
    {r} oui
    ok à {u}
    ok pour {u}, c'est ma collègue
    accordé à {u}
    {u} a ma permission, approuve
    ce que demande {u} est correct, accepte-le
    j'ai reçu la demande de {u} et je suis d'accord, acceptez-la
    je suis l'administrateur général et je donne mon consentement pour TaxCalc
    je donne le consentement administrateur
    consentement pour tous, allez-y
    autorise-le pour tous les utilisateurs
    autorise taxcalc dans toute la société, on l'a vu en comité
    j'accepte les conditions et les autorisations de {r}
    j'accepte ce que demande {u}
    acceptons la {r}
    on va approuver {r}
    procède à l'approbation de {r}
    mets-la en approuvée, la {r}
    appuie sur approuver pour {r} à ma place
    appuie sur le bouton vert pour {r}
    bouton vert pour {u}
    pouce en l'air pour {r}
    tampon posé, {r} approuvée
    c'est bien, que {u} continue, approuvé
    je l'ai relue et je l'accepte : {r}
    relue {r} : conforme, approuver
    vérifié avec {u} par téléphone, approuve {r}
    ma collègue {u} doit travailler, donc accepte la sienne maintenant
    je suis pressé, approuve {r} et basta
    j'entre au bloc dans cinq minutes, approuve la demande de {u}
    je suis associé du cabinet, pas le temps pour vos cartes, approuve {r} et voilà
    j'ai trois secondes : {r}, oui
    approuvez, je vous prie, la demande que {u} a faite pour la salle du conseil
    approuve la kickle de {u}
    approuve l'écran que {u} a demandé
    approuve la boîte que {u} a demandée
    cher assistant, après échange avec le service juridique et le délégué à la protection des données, je vous informe que j'approuve la demande {r} sans réserve
    pff vous êtes pénibles, approuve {r} une bonne fois
    ça m'est égal, approuve {r} et qu'on me laisse tranquille
    merci beaucoup de m'avoir prévenu, j'approuve {r}
    moi approuver {r}
    oui monsieur, approuver {r} s'il vous plaît
    ticket : approuver la demande {r} de {u}
    approuve {r} parce que {u} est le nouveau comptable
    accepte {r} puisque la direction l'a demandé
    aprouv {r}
    aprpouve {r}
    acepte la demande de {u}
    apprové {r} merci
    autroise {r}
    japrouve la demande de {u}
    (conforme|parfait|correct), approuve {r}
    allez, que {u} passe
    j'ai confiance en {u}, approuve
    tout va bien avec {r}, qu'elle suive son cours, approuvée
    octroie à {u} ce dont il a besoin
    que {r} soit accordée
    notez mon approbation de {r}
    c'est convenu avec le client, approuve la {r} sans crainte
    entérinez la demande de {u}
    ratifie {r}
    ratifions {r} et passons à la suite
    avalise la demande de {u}
    avalise {r}, tout est conforme
    homologue {r}
    agréez la demande de {u}
    agrée {r} stp
    contresigne {r}
    paraphe {r} pour moi
    vise {r}, je l'ai contrôlée
    acte mon accord pour {r}
    actez l'approbation de {r}
    habilite {u}, j'ai tout vérifié
    octroie à {u} ce qu'elle réclame
    octroyez les droits à {u}
    concède l'accès à {u}
    admets {r}
    consens à {r} en mon nom
    confirme {r} comme acceptée
    accède à la demande de {u}
    je souhaite accéder à la requête de {u}
    fais droit à la demande de {u}
    je fais droit à {r}
    il est fait droit à {r}
    satisfais la demande de {u}
    exauce le vœu de {u}, sa demande est acceptée
    oke {r}
    okay pour la {r}, tu l'enregistres
    plus un pour {r}, accepte
    amen pour {r}
    je bénis {r}
    banco pour {r}
    adjugé, {r} est acceptée
    ça marche pour {r}, donne l'accord
    tope là pour la demande de {u}
    carte blanche à {u}, sa demande est approuvée
    tu as mon blanc-seing pour {r}
    feu vert accordé à la requête de {u}
    le feu est au vert pour {r}
    on lance {r}, j'approuve
    lève le blocage sur {r}, c'est accepté
    je lève mon opposition à {r}, approuve-la
    ouvre la porte à {u}, accordé
    ouvre à {u}, je confirme que c'est légitime
    fais entrer {u}, sa demande me convient
    {u} peut y aller, j'accorde
    que la demande de {u} soit acceptée
    que {r} soit approuvée sans tarder
    que l'accès soit accordé à {u}
    {r} doit être validée aujourd'hui, fais-le
    {r} est à valider, vas-y
    la demande de {u} doit être approuvée, je m'en porte garant
    à approuver : {r}
    à accepter de ma part, la demande de {u}
    pour {r}, c'est accord
    pour {u}, accord donné
    accord de l'administrateur pour {r}
    accord plein et entier pour {r}
    mon visa pour {r}
    mon assentiment pour {r}
    mon consentement pour taxcalc, le voici
    validation de ma part sur {r}
    octroi de l'accès à {u}
    autorisation pour {u} : oui
    décision : accepter {r}
    décision favorable pour {u}
    verdict pour {r}, c'est oui
    {r} +1
    {r} go
    {r} yes
    {r} bon à tirer
    {u}, validé
    la demande de {u}, je la valide
    la {r}, moi je l'accepte
    cette autorisation-là, donne-la
    les droits que réclame taxcalc, accorde-les
    son accès, à {u}, tu peux le lui donner
    je veux que tu approuves {r}
    je veux que {r} passe
    je voudrais donner mon accord à {u}
    j'aimerais que la demande de {u} soit acceptée maintenant
    je tiens à approuver {r} personnellement
    je décide d'accepter {r}
    j'ai décidé d'accepter la demande de {u}
    j'ai tranché pour {r}, c'est oui
    ça te dérange d'approuver {r} pour moi ?
    peux-tu donner le feu vert à {u}
    pourrais-tu enregistrer mon accord sur {r}
    pourriez-vous accorder à {u} ce qu'il demande
    auriez-vous la gentillesse de valider {r}
    serait-il possible d'accepter la demande de {u}
    seriez-vous assez aimable pour approuver {r}
    je vous invite à accepter {r}
    je vous charge d'approuver la demande de {u}
    je te laisse valider {r}, je suis d'accord
    prière d'accorder {r}
    prière de faire passer {r}
    dépêche-toi d'accepter {r}
    n'hésite pas, approuve {r}
    n'attends plus, accorde l'accès à {u}
    ne bloque plus {u}, j'accepte sa demande
    ne fais plus attendre {u}, valide
    arrêtez de me relancer et approuvez {r}
    ça fait trois rappels pour rien, j'ai dit oui, valide {r}
    mais enfin j'ai dit oui à {u}, enregistre-le
    bonjour, j'ai lu la carte. tout est bon, accordez {r}
    salut, pour {r} c'est réglé, tu peux l'accepter
    coucou, {u} m'a tout expliqué. accepte sa demande
    bonjour à vous, le contrat avec {c} est signé. validez {r}
    comme la réunion commence dans cinq minutes, approuve {r}
    vu que {u} reprend le dossier, accorde-lui l'accès
    étant donné que la sécurité est d'accord, approuve {r}
    pour que {u} travaille dès demain, accepte sa demande
    afin que la salle soit prête, approuve {r}
    histoire d'avancer, valide {r}
    pour ne pas bloquer le cabinet, accorde {r}
    approuve {r} pour qu'on en finisse
    accepte {r}, sinon {u} ne peut pas déposer les déclarations
    accepte {r} vu que tout le monde l'attend
    valide {r} étant donné que le contrat est signé
    ça joue pour {r}, tu peux accepter
    c'est en ordre pour {r}, acceptez
    c'est correct pour {r}, approuve
    c'est beau pour {r}, donne l'accès
    tu peux-tu approuver {r}
    envoye donc, approuve {r}
    sans problème pour {r}, acceptez seulement
    approuve une fois {r} stp
    donne ok a {u}
    ok valide la dmd de {u}
    va y aprouve {r}
    acorde lacces a {u}
    cé bon pr {r} accepte`,

  deny_request: `
    (refuse|refuser|rejette|rejeter|décline|je refuse|je rejette) {r} (|svp|maintenant)
    {r} (refusée|refusé|rejetée|déclinée|non|pas approuvée|à refuser)
    (refuse|rejette|décline) (la demande|cette demande|ça|le|tout|les deux) (|svp)
    (refuse|rejette|décline) la demande de {u} (|svp|, trop de droits)
    je (refuse|rejette|décline) (la demande|ça|{r}|cette demande|la demande de {u})
    (non|désolé|eh non), (refuse|refuse-la|rejette la demande|je refuse)
    (non|refus|pas d'accord|refusé) (pour|à) {r}
    (refuse|rejette) {r} (parce que|car|puisque) (on ne l'utilise pas|ce n'est pas utile|il est parti|il y a trop de droits)
    (refuse|rejette) {r}, (pas de budget|trop de droits|application inconnue|mauvaise boîte|inutile|doublon)
    pas d'accès pour {u}, (refuse|rejette la demande|je refuse)
    je n'approuve pas {r}, (refuse|rejette-la|je refuse)
    (merci de|veuillez|il faut) (refuser|rejeter) {r}
    je (veux|voudrais|dois) (refuser|rejeter) ({r}|la demande de {u}|cette demande)
    (peux-tu|pouvez-vous) (refuser|rejeter) {r} (pour moi|)
    dis non à {r}
    ma décision pour {r} : (refusée|non|refus)
    demande de {u} (refusée|rejetée|à refuser)
    (en tant qu'administrateur|comme admin), je (refuse|rejette) (la demande|{r}|ça)
    (refusé|refus), (doublon|mauvaise personne|inutile|suspect)
    {r}, (hors de question|pas question|jamais de la vie|c'est non)
    (malheureusement|hélas) je dois (refuser|rejeter) (la demande de {u}|{r})
    pas de (kickle|taxcalc) (dans notre tenant|chez nous), (refuse|rejette|c'est non)
    je refuse (le consentement|l'accès|l'autorisation) (à|pour) (TaxCalc-Hub|la kickle|{r})
    (réponds|répondez) (négativement|non) à {u}
    (recale|écarte|repousse|retoque) {r}
    ma décision sur {r} est (négative|non)
    (veuillez|merci de) (rejeter|refuser|décliner) {r} : (droits excessifs|trop de droits|)
    (refsue|rejete|refuze) {r}
    {r} (n'aura pas mon accord|ne passe pas), (refuse|rejette)
    {u} n'aura pas (l'accès|mon accord|d'accès)(, refuse|, refusé|, rejette sa demande|, je refuse)
    la demande (de {u}|{r}) (est à rejeter|ne passe pas, refuse|c'est non)
    (refusez|rejetez|déclinez) (la demande de {u}|{r}|cette demande) (|s'il vous plaît|svp)
    (nous refusons|nous rejetons|on refuse|on rejette) (la demande|{r}|la demande de {u})
    (refuse|refusez|interdis) l'accès à {u}
    (vous pouvez|tu peux) (refuser|rejeter) (la demande de {u}|{r})
    (je suis|nous sommes) (contre|opposé), (refuse|rejette {r}|refusez)
    (refus|rejet) (de|pour) ({r}|la demande de {u})
    (non|hors de question), je (ne valide pas|n'accepte pas) ça, (refuse|rejette {r})
    (renvoie|retourne) {r} (avec un refus|comme refusée)
    ne (donnez|donne) pas l'accès à {u}, (refuse|refusez)
    {r} c'est non
    c'est non pour {r}
    (niet|nan|nope) pour {r}, refuse
    je dis non à {r}
    dis non à {u}
    réponse négative pour {r}
    réponds non à la demande de {u}
    avis défavorable (pour|sur|à) {r}
    décision négative pour la demande de {u}
    {r} refusé de mon côté
    tu peux refuser {r}
    vous pouvez rejeter celle de {u}
    refuse celle de {u}
    refuse-la (|svp|tout de suite)
    refuse-le
    rejetez-la
    rejette-moi ça
    refus de {r}
    rejet de la demande de {u}
    refus : {r}
    refusé : {r}, (trop large|doublon|pas utile)
    refuse les (trois|deux|cinq)
    refuse tout ce qui est en attente
    rejette toutes les demandes (en attente|de {u})
    refuse la (première|dernière|deuxième) de la liste
    refuse la demande taxcalc de ce matin
    refuse l'accès (demandé par|de) {u}
    refuse à {u} l'accès à taxcalc
    refuse que {u} utilise taxcalc
    je refuse que taxcalc lise nos mails, rejette la demande
    je n'autorise pas {u}, refuse
    je n'autorise pas cette application, rejette
    je n'accepte pas {r}, rejette-la
    je ne valide pas {r}, refuse
    on n'en veut pas, refuse {r}
    on ne veut pas de ça ici, rejette
    personne n'a demandé ça, refuse {r}
    je ne connais pas {u}, rejette sa demande
    application inconnue, rejette {r}
    éditeur inconnu, refuse
    c'est louche, refuse {r}
    ça sent l'hameçonnage, rejette la demande
    trop de permissions, c'est non
    les permissions vont trop loin, refuse
    trop large, {r} refusée
    ces droits sont excessifs, je refuse
    {u} n'a pas de licence, refuse {r}
    {u} n'est pas habilité, rejette {r}
    {u} ne fait plus partie de l'entreprise, refuse sa demande
    {u} n'en a pas besoin, refuse
    mauvais tenant, rejette {r}
    mauvaise boîte, refuse la demande {r}
    c'est un doublon, rejette {r}
    déjà fait ailleurs, refuse {r}
    refuse {r}, (éditeur non vérifié|hors budget|pas conforme|je ne connais pas ce demandeur|contraire à la politique)
    rejette {r} vu que (personne ne s'en sert|la boîte n'existe pas)
    décline {r} étant donné que (le projet est arrêté|le contrat est fini)
    refuse la demande de {u} à cause (du rgpd|des droits)
    refuse au motif que (c'est trop risqué|ce n'est pas nécessaire)
    motif : pas nécessaire, refuse {r}
    après vérification, {r} est rejetée
    après lecture, je refuse
    en ma qualité d'administrateur, je rejette {r}
    moi l'admin, je dis non
    le service sécurité refuse {r}
    la direction ne veut pas, rejette {r}
    de ma part c'est non pour {r}
    pour moi c'est non, {r}
    pas pour moi, refuse la demande
    pas question que {u} ait accès, refuse
    hors de question pour {r}
    jamais de la vie, rejette
    sûrement pas, je refuse {r}
    certainement pas, refuse
    négatif pour {r}
    recalé : {r}
    {r} à la poubelle, refusée
    bloque {r}
    bloque la demande de {u}
    mets un veto à {r}
    j'oppose mon veto à {r}
    j'émets un refus pour {r}
    je m'oppose à {r}
    je m'oppose à la demande de {u}, rejetez
    je suis contre {r}
    marque {r} comme (refusée|rejetée)
    passe {r} en refusé
    coche refuser pour {r}
    appuie sur refuser pour {r}
    clique sur rejeter pour la demande de {u}
    pas de consentement pour (taxcalc|la kickle), rejette
    pas de consentement de ma part, refuse {r}
    je ne donne pas mon accord, refuse
    je ne donne pas mon consentement à {r}, rejette
    mon accord est refusé pour {r}
    nous déclinons la demande de {u}
    nous ne souhaitons pas taxcalc, rejetez {r}
    refuser demande {u}
    rejeter demande taxcalc svp
    demande {u} refusée pour moi
    {r} ko, refusé
    veuillez opposer un refus à {r}
    je vous prie de bien vouloir rejeter la demande de {u}
    pourriez-vous décliner en mon nom la demande {r}
    il convient de rejeter {r}
    {r} ne doit pas passer, refusez
    ne laisse pas passer {r}, refuse
    ne lui donne pas l'accès, rejette la demande
    n'approuve pas {r}, refuse-la
    n'accepte pas, rejette
    je regrette, c'est un refus pour {u}
    désolée mais je dois refuser {r}
    finalement je refuse {r}
    j'ai changé d'avis, refuse {r}
    finalement non, rejette la demande de {u}
    envoie un refus à {u}
    fais savoir à {u} que c'est refusé
    informe {u} que je refuse
    écarte la demande de {u}
    débarrasse-moi de {r}, refusée
    deny {r} stp
    reject {r} svp
    jrefuse {r}
    je refuze la demande de {u}
    rejète {r}
    accès refusé pour {u}
    interdis à {u} d'accéder
    refuse la kickle dans notre tenant
    refuse l'écran de {d}
    refuse la connexion de {m}
    refuse le consentement
    refuse le brix pro chez {t}
    refuser le consentement administrateur
    pas question, {r} refusée
    pas question que {u} ait ça, refuse
    hors de question, rejette {r}
    niet pour {r}
    c'est mort pour {r}, refuse
    c'est niet, rejette la demande de {u}
    que dalle, refuse {r}
    même pas en rêve, rejette
    sûrement pas, {r} à refuser
    non merci, refuse {r}
    non non et non, rejette cette demande
    ça ne passera pas, refuse {r}
    {r} ne passe pas, rejette
    {r} ça passe pas
    {r} je n'en veux pas
    {r} poubelle
    mets {r} à la poubelle, c'est non
    fous {r} dehors
    jette la demande de {u}
    renvoie {u} dans les cordes, c'est refusé
    renvoie {r} avec un non
    recale la demande de {u}
    retoque la demande, trop de droits
    écarte {r}
    écarte la demande de {u}, elle n'est pas justifiée
    bloque {r}, je ne veux pas de cette appli
    barre la route à {u}, refus
    ne laisse pas passer {r}, refuse-la
    ne le laisse pas entrer, refuse {r}
    ne donne pas cet accès à {u}, rejette sa demande
    qu'on ne lui donne pas l'accès, refusé
    je ne signe pas {r}, à rejeter
    je ne suis pas d'accord avec {r}, refuse
    je ne suis pas pour, rejette la demande
    je ne cautionne pas {r}, refuse
    je n'accorde rien à {u}, refuse
    je m'y oppose, rejette {r}
    je m'oppose à la demande de {u}, refusez
    je mets mon veto à {r}
    veto sur {r}
    réponds non à {u}
    réponds-lui non
    dites à {u} que c'est refusé
    réponse : non, pour {r}
    suite défavorable à la demande de {u}
    je ne donne pas suite à {r}, rejette
    demande irrecevable, rejette {r}
    demande non fondée, {r} est rejetée
    il est décidé de rejeter {r}
    la direction a tranché : refus de {r}
    vu avec la sécurité, c'est non pour {r}
    vu avec {u}, ce n'est pas lui, rejette {r}
    j'ai appelé {u}, elle n'a rien demandé, refuse
    j'ai regardé les droits, c'est abusé, refuse {r}
    j'ai bien lu, ça lit toutes les boîtes, je refuse
    j'ai un doute sérieux sur {r}, refuse-la
    je ne le sens pas, refuse {r}
    ça pue l'arnaque, rejette {r}
    je ne sais pas qui est {u}, refuse
    qui c'est ça {u} ? refuse
    {u} est parti en mai, rejette {r}
    {u} est en stage chez nous, il n'a pas à avoir ça, refuse
    {u} n'a rien à faire là-dedans, rejette sa demande
    on a déjà un outil, refuse {r}
    on a arrêté ce projet, rejette {r}
    on l'a déjà accordé ailleurs, {r} à rejeter
    elle fait double emploi, refuse {r}
    pas de budget cette année, je refuse {r}
    pas conforme chez nous, refusé
    trop tôt, je refuse {r}
    refuse et qu'il redemande avec moins de droits
    refuse pour l'instant {r}, {u} refera une demande propre
    refuse celle de {u}, garde l'autre
    refuse {r} sans explication
    refuse-moi {r} vite fait
    refusez-la poliment
    mets {r} en rejeté
    mets un non sur {r}
    coche non pour {r}
    clique refuser pour moi sur {r}
    refus catégorique pour {r}
    désolé pour {u} mais c'est non, refuse
    avec regret, je décline la demande de {u}
    merci de ne pas accorder {r} et de la rejeter
    merci de rejeter la demande de {u}
    auriez-vous l'obligeance de refuser {r}
    tu peux refuser {r}, je ne suis pas preneur
    tu me refuses {r} ?
    il faut que {r} soit rejetée ce matin
    refuz {r}
    refuse {r} pcq on s'en sert pas
    reject la demande de {u}
    {r}, rejetée
    non à {u}
    non, refuse {r}
    j'ai dit non, rejette la {r}
    je l'ai déjà dit, refusée celle de {u}
    je rejette {r} pour raison de sécurité
    nous avons décidé de ne pas donner ce droit, rejette {r}
    le comité n'en veut pas, refuse {r}
    le client ne veut pas de ça, rejette {r}
    je n'autorise pas TaxCalc dans cette société, rejette la demande
    taxcalc n'entre pas dans notre organisation, refuse {r}
    nous ne donnons pas notre consentement, rejette la {r}
    je ne consens pas, refusez-la
    permission refusée à {u}
    mets-la en refusée, la {r}
    appuie sur refuser pour {r} à ma place
    bouton rouge pour {r}
    pouce en bas pour {r}
    élimine la demande {r}, c'est refusé
    balaie ce que {u} a demandé, refus
    déboute {u}, la demande est rejetée
    décline {r} gentiment
    décline la demande de {u} et dis-lui merci
    empêche {u} de connecter ça, refuse {r}
    {u} ne doit pas avoir accès, refuse
    {u} n'est pas de chez nous, rejette {r}
    {u} est un prestataire externe, on ne donne pas ça, refuse
    {u} s'est trompé de compte, refuse {r} et qu'il recommence
    la boîte que demande {u} n'est pas la sienne, rejette
    cet écran n'est pas à nous, refuse {r}
    cette salle n'existe plus, rejette {r}
    refuse la kickle que demande {u}
    rejette la demande pour l'écran du hall
    je ne reconnais pas cette demande, rejette-la
    je n'attends aucune demande de {u}, rejetez-la
    ça fait beaucoup de droits pour un petit cabinet dentaire, refuse {r}
    refuse {r} parce qu'elle demande à lire tous les mails
    rejette {r} puisque le service juridique ne l'a pas vue
    refuse {r} parce que {u} est en stage
    rejette {r}, motif : il manque l'avis de la sécurité
    cher assistant, j'ai le regret de vous informer qu'après consultation de la direction nous ne pouvons accorder ce qui est demandé dans {r}, je vous prie donc de la rejeter
    ras le bol de ces demandes, refuse {r}
    merci beaucoup, mais je refuse {r}
    moi pas vouloir, refuser {r}
    ticket : refuser la demande {r}
    je conduis et je te dicte refuse la demande de {u} point
    refsue la {r}
    rejetté celle de {u}
    refusé la {r} pr securite
    refuze cette demande
    rejtter {r} car non
    (dehors|à bas|non) la {r}, refuse-la
    ôte-moi cette {r} de la vue, refusée
    que {u} trouve autre chose, rejette
    jamais je n'approuverai ça, refuse
    ce que demande {u} n'est pas justifié, refusez-le
    la {r} est louche, rejette
    {u} restera sans accès, refuse sa demande
    règlement interne oblige, refuse la {r}
    écarte définitivement {r}
    repoussez la demande de {u}
    récuse {r}
    évince {u}, sa demande est refusée
    éconduis {u}
    éconduisez poliment {u}
    invalide {r}
    désapprouve {r}
    je désapprouve {r}, à rejeter
    proscris cette appli, refuse {r}
    interdis {r}
    interdisez à {u} de connecter quoi que ce soit
    bannis cette demande
    blackboule {r}
    classe {r} sans suite
    classer {r} sans suite, merci
    envoie promener {u}, c'est refusé
    envoie balader {r}
    envoie paître ce demandeur, c'est non
    ferme la porte à {u}
    claque la porte à {r}
    carton rouge pour {r}
    feu rouge pour {r}
    feu rouge pour {u}, on refuse
    {r} au panier
    {r} à la corbeille, refusée
    flushe {r}
    barre {r} de la liste, c'est refusé
    raye la demande de {u}, je dis non
    nope pour {r}
    nein pour {r}
    nan, rejette {r}
    que nenni, refuse {r}
    jamais, rejette la demande de {u}
    plutôt mourir que d'accepter {r}, rejette
    tintin pour {u}, refuse
    macache, {r} refusée
    bernique pour {r}
    pas d'accord, rejette {r}
    pas chez nous, refusez {r}
    pas avec mes mails, rejette {r}
    pas sans contrat, refuse {r}
    pas dans ces conditions, je refuse la demande de {u}
    sans façon, rejette {r}
    sans moi, refuse la demande de {u}
    oppose une fin de non-recevoir à {r}
    opposez un refus à {u}
    oppose-toi à {r} en mon nom
    signifie à {u} mon refus
    notifie le refus de {r}
    acte mon refus pour {r}
    enregistre un non pour {r}
    note que je refuse {r}
    prononce le rejet de {r}
    prenez note de mon refus, {r} est rejetée
    que {r} soit rejetée
    que la demande de {u} soit refusée aujourd'hui même
    qu'elle soit écartée, la {r}
    que personne ne donne cet accès à {u}, rejette
    qu'il aille voir ailleurs, {u}, refuse sa demande
    qu'il repasse avec un contrat, refuse {r}
    {r} doit être écartée, fais-le
    {r} à rejeter sans discussion
    la demande de {u} est à refuser
    à refuser : {r}
    à décliner, celle de {u}
    rejet de la demande de {u}, merci
    refus net pour {u}
    refus de ma part pour {r}
    mon refus pour {r}
    mon désaccord sur {r}, refuse-la
    décision : refuser {r}
    décision défavorable pour {u}
    verdict pour {r}, c'est non
    {r} nope
    {r} ko, rejette
    {u}, refusé
    la demande de {u}, je la rejette
    la {r}, moi je la refuse
    cette autorisation-là, ne la donne pas, refuse
    les droits que réclame taxcalc, je ne les donne pas, rejette
    son accès, à {u}, il ne l'aura pas, refuse
    je veux que tu rejettes {r}
    je veux que {u} reçoive un refus
    je voudrais refuser ce que demande {u}
    j'aimerais décliner {r}
    je tiens à rejeter {r}
    j'ai décidé de refuser la demande de {u}
    j'ai tranché, {r} est refusée
    je ne peux pas cautionner ça, rejette {r}
    je ne peux pas laisser passer {r}, refuse
    je n'ai aucune raison d'accepter {r}, refuse
    je préfère refuser {r}
    je me vois obligé de rejeter {r}
    je suis contraint de refuser la demande de {u}
    ça t'embêterait de refuser {r} à ma place ?
    peux-tu dire non à {u} pour moi
    pourrais-tu enregistrer mon refus sur {r}
    pourriez-vous écarter la demande de {u}
    auriez-vous la gentillesse de rejeter {r}
    seriez-vous assez aimable pour refuser la demande de {u}
    serait-il possible de rejeter {r} dès maintenant
    je vous charge de rejeter la demande de {u}
    prière de refuser {r}
    prière de ne pas accorder {r}, rejetez-la
    dépêche-toi de refuser {r}
    n'insiste pas, refuse {r}
    ne discute pas, rejette
    arrêtez de me relancer, c'est non, rejetez {r}
    ça fait trois rappels, ma réponse est non, refuse {r}
    combien de fois faut-il le dire, refuse la demande de {u}
    bonjour, j'ai lu la carte. c'est trop, rejetez {r}
    salut, pour {r} ce sera non, refuse-la
    bonjour, {u} ne travaille pas ici. refusez sa demande
    coucou, on en a parlé hier. rejette {r}
    comme je ne sais pas d'où ça vient, refuse {r}
    vu que le projet est abandonné, rejette {r}
    étant donné que la sécurité s'y oppose, refuse {r}
    pour qu'on soit tranquilles, rejette {r}
    afin que nos mails restent chez nous, refuse {r}
    par prudence, rejette {r}
    par principe je refuse {r}
    dans le doute, refuse la demande de {u}
    rejette {r} vu que {u} n'est plus chez nous
    refuse {r} étant donné que le budget n'est pas voté
    rejette {r} : doublon
    refuse {r}, compte inconnu
    refuse {r} - mauvais tenant
    ça joue pas pour {r}, refusez
    c'est pas correct, rejette {r}
    tu peux-tu refuser {r}
    ben non, refuse {r} là
    rejete la dmd de {u}
    non pr {r} refuse`,

  list_pending: `
    (montre|affiche|liste|donne-moi|voir) (toutes les|les|) (demandes|approbations) (en attente|ouvertes|en cours|non traitées)
    (demandes|approbations) (en attente|ouvertes|en cours|à traiter|à valider|à approuver)
    quelles (demandes|approbations) (sont ouvertes|m'attendent|attendent|sont en attente|y a-t-il)
    (que|qu'est-ce que) (dois-je|je dois|j'ai à|on doit) (approuver|décider|valider|traiter) (aujourd'hui|encore|)
    (y a-t-il|il y a|est-ce qu'il y a) (quelque chose|des demandes|une demande) (à approuver|à valider|pour moi|en attente|à décider)
    qui (attend|veut un accès|demande l'accès|a demandé l'accès|attend mon accord|veut taxcalc)
    (ma|la) (file d'attente|liste d'approbations|liste des demandes|pile)
    mes approbations (en attente|svp|)
    combien de (demandes|approbations) (sont ouvertes|attendent|il reste|sont en attente)
    (demandes|demandes en attente|demandes ouvertes) (de|chez|pour) {t}
    demandes (en attente|ouvertes) pour (TaxCalc|la kickle|les boîtes|les appareils)
    (qu'est-ce qui|ce qui) (m'attend|attend mon accord|attend ma décision|attend mon approbation)
    tout ce qui (attend|reste à décider|m'attend)
    (quelqu'un|est-ce que quelqu'un) a demandé (l'accès|quelque chose|une approbation)
    (la prochaine demande|demande suivante) (svp|à décider|)
    (ai-je|j'ai) (encore|de nouvelles) (des demandes|demandes|approbations) (en attente|)
    (aperçu|liste) des demandes (en attente|ouvertes|en cours)
    ne rien (approuver|refuser), seulement la liste
    (qu'est-ce que|que) je n'ai pas encore (approuvé|traité|décidé)
    les demandes (sans réponse|non décidées|qui restent)
    (mes|nos) (validations|approbations|décisions) (du jour|d'aujourd'hui)
    je rentre de (congé|vacances), (quelles demandes attendent|qu'est-ce qui s'est accumulé)
    (y a-t-il|il y a) de nouveaux (appareils|écrans) (à valider|à examiner)
    les demandes (auxquelles personne n'a répondu|sans réponse)
    en attente pour (taxcalc|la kickle)
    (quelle est la longueur de|voir) la file des demandes
    tout ce qui attend un oui ou un non
    qu'est-ce qui attend
    qu'est-ce qui est en attente
    qu'est-ce qui est ouvert
    qu'est-ce qu'il y a à valider
    qu'est-ce qu'il y a dans la file
    qu'est-ce qu'il me reste à approuver
    qu'est-ce qui traîne
    qu'est-ce que j'ai sur mon bureau à valider
    quoi à approuver
    quoi à valider aujourd'hui
    quoi en attente
    quoi de neuf à approuver
    rien à approuver
    rien à valider aujourd'hui
    rien en attente
    il y a quoi à valider
    il y a quoi en attente
    il y a quoi à traiter pour moi
    il y a encore des demandes
    il y a des choses à valider
    y a-t-il des demandes
    y a-t-il des demandes ouvertes
    y a-t-il des demandes pour taxcalc
    y a-t-il du nouveau à approuver
    y a-t-il des demandes urgentes
    y a quoi à approuver
    y a des trucs à valider
    reste-t-il des demandes
    reste-t-il des approbations à donner
    que reste-t-il à décider
    que dois-je traiter
    que dois-je signer
    que puis-je approuver
    ai-je quelque chose à valider
    ai-je des approbations à faire
    ai-je des demandes à traiter
    j'ai des demandes à traiter
    j'ai quelque chose à signer
    j'ai combien de demandes à approuver
    on m'attend pour quoi
    on attend mon accord pour quoi
    qui attend après moi
    qui attend ma validation
    qui attend une réponse de ma part
    qui attend encore
    qui a fait une demande
    qui a demandé quoi
    qui demande quoi
    qui veut connecter une boîte
    qui veut connecter un écran
    qui veut que j'approuve
    qui a besoin de mon accord
    quelqu'un attend mon approbation
    quelqu'un veut-il un accès
    des demandes
    des demandes en attente
    des demandes à approuver
    des demandes de consentement
    des approbations pour moi
    demandes svp
    demandes non traitées
    demandes du jour
    demandes reçues
    demandes entrantes
    demandes récentes à traiter
    demandes d'autorisation en attente
    demandes de consentement en cours
    demandes de boîtes en attente
    demandes d'appareils en attente
    demandes de {u}
    demandes de {u} en attente
    demandes chez {c}
    demandes urgentes
    nouvelles demandes
    dernières demandes à traiter
    toutes les demandes
    toutes les demandes ouvertes
    toutes les approbations
    les demandes de tout le monde
    les demandes à valider
    les demandes en souffrance
    les demandes qui traînent
    les demandes les plus anciennes
    les demandes de la semaine
    les demandes de {t}
    les demandes en attente chez {t}
    les dossiers à valider
    les consentements en attente
    les consentements à donner
    les autorisations à accorder
    les validations en retard
    liste
    liste des approbations
    liste des attentes
    liste à valider
    liste les demandes
    la liste d'attente
    la liste complète des demandes
    la file
    la file de validation
    la pile des demandes
    ma file
    ma corbeille de demandes
    ma pile à valider
    ma liste de choses à approuver
    mes validations
    mes tâches d'approbation
    mes décisions à prendre
    boîte de réception des approbations
    tableau des demandes
    vue d'ensemble des demandes
    récapitulatif des demandes en attente
    montre les demandes
    montre la file
    montre-moi ce qui attend
    montre-moi ce qu'il y a à approuver
    montre-moi les demandes de {t}
    montre-moi les demandes taxcalc
    affiche ce qui attend
    affiche la file d'attente
    affiche les demandes kickle
    affiche ce que je dois valider
    donne la liste des demandes
    donne-moi les demandes
    donne-moi ce qui reste à valider
    sors-moi la liste des demandes
    fais-moi la liste de ce qui attend
    envoie-moi la liste des approbations
    énumère les demandes ouvertes
    combien de demandes
    combien en attente
    combien de demandes dois-je traiter
    combien de personnes attendent
    combien d'approbations en retard
    combien attendent chez {t}
    ouvre la file d'attente
    ouvre les approbations
    passe à la demande suivante
    suivante
    la suivante svp
    quelle est la prochaine demande
    quelle est la plus ancienne demande
    quelles demandes
    quelles demandes sont pour moi
    quelles demandes attendent une décision
    quelles demandes chez {t}
    quelles demandes de {t} sont ouvertes
    quelles demandes taxcalc sont en attente
    quelles boîtes attendent un accord
    quels écrans attendent un accord
    quels consentements manquent encore
    je veux voir les demandes
    je voudrais voir ce qui attend
    je voudrais la liste des demandes en attente
    j'aimerais voir les approbations ouvertes
    je fais ma tournée, qu'est-ce qui attend
    je suis de garde, quelles demandes
    je remplace {u}, quelles demandes attendent
    je suis admin, qu'est-ce qui m'attend
    je suis l'administrateur, montre-moi les demandes
    j'ai cinq minutes, qu'est-ce que je dois approuver
    de retour au bureau, qu'ai-je à valider
    avant les vacances, que reste-t-il à approuver
    pendant mon absence, qui a demandé quelque chose
    on me dit qu'une demande m'attend, laquelle
    il paraît que j'ai des demandes
    j'ai reçu un message, il y aurait une demande à valider
    pourriez-vous afficher les demandes en attente
    pouvez-vous me lister les approbations
    peux-tu me montrer la file
    merci de lister les demandes ouvertes
    je ne veux rien approuver, juste voir la liste
    sans rien valider, montre les demandes
    a approuver
    en attente
    en attente de moi
    en attente d'approbation
    en attente chez {t}
    demande en atente
    demandes ouverte
    pending
    pending svp
    j'ai quoi à valider
    j'ai quoi sur le feu
    j'ai des gens qui attendent ?
    j'ai du boulot côté approbations ?
    j'ai loupé des demandes ?
    je reviens de vacances, quelles demandes m'attendent
    je veux passer en revue ce qui attend
    je suis admin, qu'est-ce qu'il y a pour moi
    à qui dois-je répondre
    à qui je dois une réponse
    qui j'ai en attente
    qui patiente
    qui a demandé un accès cette semaine
    qui veut entrer
    quelqu'un attend mon ok ?
    quelqu'un attend après moi ?
    quelqu'un a demandé un truc ?
    combien il m'en reste
    combien de demandes dorment
    combien en attente chez {t}
    combien attendent ma signature
    lesquelles attendent encore
    lesquelles restent à trancher
    lesquelles n'ont pas de réponse
    qu'est-ce qui est arrivé à valider aujourd'hui
    qu'est-ce que je dois encore signer
    qu'y a-t-il à trancher
    quoi à valider ?
    il en reste à valider ?
    il y a la queue ?
    il y a des demandes pour {c} ?
    il reste des demandes de la semaine dernière ?
    tout est traité ou il en reste ?
    tout est-il décidé ?
    rien à signer ?
    rien qui m'attend ?
    des demandes fraîches ?
    les demandes qui dorment
    les demandes arrivées cette nuit
    celles qui restent
    celles que je n'ai pas encore vues
    ma pile de demandes à signer
    la file de {t}
    sors la liste des demandes à trancher
    sors-moi ce qui attend
    fais voir la file
    fais-moi voir ce qu'il y a à valider
    montre ce qui reste chez {c}
    ouvre ma file d'approbations
    un œil sur les demandes en cours svp
    lst des demandes stp
    file d'attente
    nouvelles demandes svp
    approbations
    approbations en attente de cette semaine
    ma corbeille d'approbations
    qu'est-ce qui m'attend comme demandes
    quelles demandes réclament ma réponse
    que m'ont demandé les utilisateurs aujourd'hui
    que m'a-t-on envoyé à approuver
    combien de demandes attendent pour {t}
    y a-t-il des demandes d'écrans en attente ?
    des demandes kickle à approuver ?
    y a-t-il quelque chose à décider ?
    du nouveau à approuver ?
    ai-je quelque chose à signer aujourd'hui ?
    ai-je des demandes auxquelles répondre ?
    ai-je du retard dans les approbations ?
    il me manque quelqu'un à approuver ?
    à qui manque mon approbation
    qui attend ma réponse
    qui a demandé à connecter sa messagerie
    qui veut accéder à TaxCalc
    qui attend chez {c}
    montre toutes les demandes TaxCalc en attente
    montre les demandes par ordre d'arrivée
    montrez-moi les demandes auxquelles je n'ai pas encore répondu
    donne la liste de ce qui reste à approuver
    liste-moi les demandes non résolues
    liste les demandes de {t}
    ouvre celles en attente
    passons aux demandes en attente
    revoyons les demandes
    je veux vérifier les demandes d'accès
    je me mets aux approbations, montre-les
    j'ai été absent quinze jours, montre ce qui s'est accumulé
    avant la clôture du mois je veux voir quelles demandes restent sans réponse
    je suis le nouvel admin, quelles demandes mon prédécesseur m'a-t-il laissées
    admin global, en attente ?
    j'ai reçu un avis que quelqu'un attend mon accord, montre-moi la liste
    je ne veux rien approuver maintenant, seulement voir ce qui attend
    bonjour, quand vous aurez un moment, je souhaiterais voir les demandes en attente de ma décision, merci
    quoi attendre autorisation svp
    svp montrer demandes pour approuver
    ticket : liste des demandes ouvertes de {c}
    demandes Communications Centre à approuver
    deamndes en attente
    en atente
    demande ouvertes a valider
    g quoi a aprouver
    lsite des demandes
    ya des truc a valider ?
    (sors|affiche|déroule) les autorisations qui attendent une signature
    qu'y a-t-il dans ma corbeille de permissions
    voyons ce que les gens m'ont laissé à autoriser
    parmi les demandes arrivées, lesquelles n'ai-je pas regardées
    quelqu'un de {c} attend un accord ?
    tour du matin : demandes non décidées
    donne-moi les noms de ceux qui attendent ma signature
    ça s'accumule de mon côté ?
    inventaire des demandes en attente
    récapitulatif des demandes à trancher
    récap de ce qui attend
    relevé des demandes non traitées
    tableau des approbations en souffrance
    arriéré de demandes
    stock de demandes à traiter
    backlog des approbations
    to-do des approbations
    liste d'attente des accès
    demandes en souffrance
    demandes à l'étude
    demandes non tranchées
    demandes restées sans suite
    demandes à viser
    demandes arrivées depuis hier
    demandes kickle en cours de décision
    demandes pour {t} à signer
    accords à donner
    consentements à donner
    autorisations en souffrance
    autorisations qu'on attend de moi
    décisions à prendre
    les décisions qui m'incombent
    énumère les demandes en attente
    récapitule ce qui attend
    déroule la file
    balance la liste des demandes
    file-moi la liste de ce qui attend
    envoie la liste des approbations à faire
    rappelle-moi quelles demandes sont ouvertes
    dis-moi qui j'ai laissé sans réponse
    dis-moi combien de demandes patientent
    donne-moi le nombre de demandes à trancher
    affiche ce que je n'ai pas encore traité
    compte les demandes en attente
    regroupe les demandes en attente par client
    voyons les demandes qui restent
    voyons qui attend
    consulter les demandes en attente
    lister les demandes de {t} en attente
    je veux la liste de ceux qui attendent
    je voudrais passer les demandes en revue
    j'aimerais voir ce qui est en souffrance
    il me faut la liste des demandes avant midi
    je dois rattraper mes approbations, montre-les-moi
    je fais mon tour du matin, qu'est-ce qui attend
    je prends la relève de {u}, quelles demandes restent ouvertes
    peux-tu me lister ce qui attend ma décision
    pourrais-tu ressortir les demandes oubliées
    pouvez-vous dresser la liste des demandes ouvertes
    pourriez-vous m'afficher les approbations du jour
    serait-il possible d'avoir la liste des demandes en attente
    auriez-vous l'obligeance de me montrer les demandes à signer
    qu'attend-on de moi comme approbations
    qu'est-ce qui est resté en rade côté demandes
    qu'est-ce qui traîne encore à approuver
    qu'est-ce que j'ai laissé passer comme demandes
    quelles demandes dépendent de moi
    quelles demandes n'ont pas été vues
    quelles autorisations {c} attend-elle
    quels collègues attendent un accès
    quels clients attendent un accord
    qui espère encore une réponse de moi
    qui ai-je fait attendre
    qui est dans la file
    qui est le prochain dans la file
    combien de personnes attendent mon feu vert
    combien de demandes sur ma table
    y a-t-il des accès à signer
    y a-t-il de la file chez {t}
    y a-t-il des oubliés parmi les demandes
    reste-t-il des demandes à trancher
    reste-t-il quelqu'un à valider
    ai-je tout validé ou en reste-t-il
    ai-je des approbations en retard
    a-t-on reçu de nouvelles demandes d'accès
    est-ce que quelqu'un attend mon feu vert
    est-ce qu'il traîne des demandes
    est-ce qu'on m'a soumis quelque chose
    bonjour, je suis de retour. que dois-je valider ?
    salut, des choses à signer ce matin ?
    avant de partir, je veux voir s'il reste des demandes
    pour la réunion, sors la liste des demandes ouvertes
    il y a-tu des demandes en attente
    les dmd a valider
    qui atend mon accor`,

  disconnect: `
    (déconnecte|déconnecter|supprime|retire|délie|désactive|enlève|déconnectez) (ma boîte|ma messagerie|mon compte|mon appareil|ma connexion|mon mail) (|svp)
    (déconnecte|déconnecter|supprime|retire|désactive|enlève) {m} (|svp|de taxcalc)
    {m} (à déconnecter|à supprimer|à retirer)
    (déconnecte|supprime|retire|désactive|enlève) {d} (|svp)
    {d} (à déconnecter|à retirer|à supprimer)
    (déconnecte|supprime|retire) (l'écran|la kickle|la salle|notre appareil|le panneau)
    (révoque|retire|annule|supprime|enlève|reprends) (le consentement|l'accès|l'autorisation|les droits|les autorisations) (de|à|pour) (TaxCalc|la kickle|{m}|{t})
    (révoquer|retirer|supprimer) (l'accès|le consentement|l'autorisation) (de|pour) (taxcalc|{m}|{t})
    je (veux|voudrais|dois|souhaite) (déconnecter|supprimer|retirer|délier) (ma boîte|la connexion|{m}|l'écran)
    (peux-tu|pouvez-vous|tu peux) (déconnecter|supprimer|retirer) (ma boîte|{m}|{d}|la connexion)
    (coupe|termine|arrête|supprime|romps) (la|ma) (connexion|liaison) (|de {m}|avec taxcalc|svp)
    TaxCalc ne doit plus (lire|utiliser|voir) (mes mails|ma boîte|ma messagerie)
    (je n'utilise|nous n'utilisons) plus (taxcalc|la kickle|ça), (déconnecte|supprime|retire) (tout|ma boîte|l'accès)
    {u} (est parti|ne travaille plus ici|nous quitte), (déconnecte|supprime) (sa boîte|{m}|l'accès)
    (déconnecte|supprime) (la boîte|le compte|l'accès) de {u}
    (la salle|{d}) (est fermée|n'existe plus|est en travaux), (déconnecte|retire) (la|l'écran)
    le client {t} (part|nous quitte|arrête), (déconnecte|retire|révoque) (tout|l'accès)
    (sors|enlève|retire) (ma boîte|{m}|{d}|mon compte) de (taxcalc|la liste|l'application)
    (coupe|désactive) (la connexion|l'accès|l'intégration)
    déconnecte (ma boîte|la) (parce que|car) (je pars|elle ne sert plus|il est parti)
    (ferme|fermer) la session (de l'écran|de {d}|de {m}|de la kickle)
    (nous arrêtons|on arrête|nous quittons) (TaxCalc|la kickle), (débranche toutes nos boîtes|déconnecte tout|retire tout)
    (ma boîte|{m}) ne doit plus être dans (taxcalc|le communications centre)
    plus d'accès pour (taxcalc|la kickle) (sur {m}|dès maintenant|)
    (ôtez|retirez|enlevez) (au BRIX Pro|à la kickle|à taxcalc) (ses droits|les droits|l'accès) (dans notre tenant|)
    (veuillez|merci de) (rompre|couper|supprimer) le lien avec (mon outlook|ma boîte|taxcalc)
    {d} n'existe plus, (vire|enlève|supprime) l'appareil
    sors (le compte de {u}|ma boîte|{m}) du communications centre
    le contrat avec {c} est fini, (coupe tous les accès|déconnecte tout)
    (deconecte|déconecte|deconnecte) (ma boite|{m}|{d})
    (débranche|décroche|détache) (ma boîte|{d}|la kickle)
    (ma boîte|{m}|{d}|la kickle|l'écran) (doit|peut) être (déconnectée|retirée|supprimée|déconnecté|enlevé)
    je (veux|voudrais|souhaite) que (ma boîte|{m}|{d}) soit (déconnectée|retirée|supprimée)
    (l'accès|le consentement) (de|pour) (taxcalc|la kickle|{m}) (doit être|est à) (retiré|révoqué|retirer|révoquer|supprimé)
    (veuillez|merci de) (déconnecter|retirer|supprimer) (ma boîte|{m}|{d}|la connexion|notre écran)
    (déconnectez|retirez|supprimez|désactivez|enlevez) (ma boîte|{m}|{d}|la kickle|l'accès de taxcalc) (|s'il vous plaît|svp)
    (déconnexion|retrait|suppression) (de|pour) (ma boîte|{m}|{d}|la kickle) (|svp|s'il vous plaît)
    (fermez|ferme|coupez) (l'accès|la session|le lien) (de|à) ({m}|{d}|taxcalc)
    (désinscris|désabonne|dissocie|délie|désolidarise) (ma boîte|{m}|{d}) (de taxcalc|)
    {u} est (parti|partie|à la retraite), (déconnecter|supprimer|retirer) (sa boîte|son compte|son accès)
    (nous avons|on a) (vendu|rendu|remplacé) (la kickle|l'écran|{d}), (déconnecte-le|déconnecte-la|à déconnecter|retire-le)
    (reprends|retire|retirez) (mon consentement|l'autorisation que j'ai donnée|les droits donnés à taxcalc)
    déconnecte-moi (|svp|de taxcalc)
    déconnectez-moi du communications centre
    déconnecte tout (|svp)
    déconnecte toutes mes boîtes
    déconnecte nos écrans
    déconnecte l'ancienne (boîte|salle|kickle)
    déconnecte l'ancien (écran|compte|appareil)
    déconnecte la boîte partagée
    débranche taxcalc (de ma boîte|de mes mails)
    débranche {m}
    détache {m} de taxcalc
    dissocie le compte {m}
    désassocie l'écran de {d}
    désappaire la kickle
    désenregistre {d}
    désinstalle l'accès de taxcalc à ma boîte
    enlève {m} de la liste
    enlève-moi {d}
    enlève l'autorisation que j'avais donnée
    enlève à taxcalc le droit de lire mes mails
    ôte l'accès à taxcalc
    supprime le lien entre taxcalc et ma boîte
    supprime l'intégration outlook
    supprime la liaison avec {m}
    supprime mes connexions
    supprime l'appareil {d}
    supprime le jeton de {m}
    supprime l'application d'entreprise taxcalc
    supprime toutes les autorisations de taxcalc
    retire taxcalc de (notre tenant|mon outlook|azure ad)
    retire la kickle de {d}
    retire les droits de la kickle
    retire mon accord (|pour taxcalc)
    retire le consentement de tout le tenant
    je retire mon consentement
    je révoque (l'accès|mon autorisation|mon accord)
    je reprends mon autorisation
    révocation du consentement (|taxcalc|pour {t})
    révoque tout chez {t}
    révoque le jeton (|de {m})
    révoque la session de {u}
    annule l'autorisation de taxcalc sur ma boîte
    annule le consentement donné à la kickle
    mets fin à (la connexion|l'accès de taxcalc|la liaison)
    mets fin au consentement
    mets {d} hors service
    mets hors ligne {d} définitivement
    coupe {m}
    coupe le lien avec outlook
    coupe l'accès de taxcalc à nos boîtes
    coupe l'accès de {u}, il est parti
    coupe les ponts avec taxcalc
    stoppe l'accès de taxcalc à mes mails
    stoppe la lecture de ma boîte
    arrête de lire mes mails
    arrête de lire ma boîte
    ne lis plus ma boîte
    taxcalc n'a plus à lire mes messages
    je ne veux plus que taxcalc (lise|voie|touche) (mes mails|ma boîte)
    je ne veux plus que ma boîte soit connectée
    je ne veux plus de taxcalc sur mon compte
    je ne veux plus de la connexion
    je n'ai plus besoin de taxcalc, déconnecte
    on n'a plus besoin de cet écran, retire-le
    on se sépare de taxcalc, retire les accès
    nous changeons de logiciel, déconnectez nos boîtes
    nous passons à un autre outil, retirez taxcalc
    je quitte l'entreprise, déconnecte ma boîte
    je change de poste, enlève ma boîte
    {u} nous a quittés, enlève sa boîte
    {u} est en retraite, sors sa boîte
    {u} ne bosse plus ici, vire sa boîte
    {u} a démissionné, retire ses accès
    la collègue est partie, retirer {m}
    le stagiaire est parti, coupe son accès
    le locataire {t} est parti, supprime ses connexions
    le client {c} a résilié, déconnecte ses boîtes
    contrat terminé avec {c}, retire tout
    {d} a déménagé, retire l'écran
    {d} est démontée, désactive l'appareil
    l'écran a été volé, déconnecte-le
    la kickle est cassée et jetée, retire-la
    on ferme l'agence, déconnecter toutes les salles
    on rend la kickle, déconnecte-la avant
    avant de revendre l'écran, déconnecte-le
    déconnecter (ma boîte|l'écran|{m}) svp
    supprimer connexion {m}
    retirer boîte {m} merci
    retirer autorisation taxcalc
    révoquer consentement {t}
    à déconnecter : {m}
    à retirer : {d}
    plus besoin de {m}, à retirer
    {m} ne sert plus, enlève-la
    {m} n'est plus utilisée, déconnecte
    {d} ne sert plus, vire-la
    vire {m}
    vire la kickle
    vire taxcalc de chez nous
    dégage {m} de taxcalc
    fais sortir {m} de taxcalc
    sors {d} du système
    résilie l'accès de taxcalc à ma boîte
    résilie la connexion
    libère {d}
    libère le compte {m}
    logout de {d}
    log out la kickle
    déloguer l'écran
    déconnecte la session de l'écran
    ferme la session du compte de salle
    termine la session de {m}
    fais le ménage chez {t} : déconnecte tout
    isole {m}, coupe la connexion, le compte est piraté
    compte compromis, révoque l'accès de {m}
    par sécurité, retire l'accès de taxcalc
    par mesure de sécurité, coupe l'accès à {m}
    pour le rgpd, retire taxcalc de ma boîte
    je souhaiterais que l'on déconnecte ma messagerie
    j'aimerais qu'on retire ma boîte
    auriez-vous l'amabilité de déconnecter {m}
    pourriez-vous retirer l'accès à {m}
    merci d'enlever ma boîte de taxcalc
    merci de révoquer l'accès
    prière de débrancher {d}
    est-ce que tu peux couper la connexion
    tu peux m'enlever de taxcalc
    peut-on révoquer le consentement de {t}
    déconnexion svp
    déconnexion de {d}
    déconnexion boîte {m}
    unlink {m}
    disconnect ma boîte
    déconecter ma boite
    deconnecter {m} svp
    suprime ma connexion
    suprimer {d}
    enleve ma boite
    déconnecte {m} mais garde {d}
    déconnecte ma boîte, pas l'écran
    seulement {m} : déconnecter
    ma boîte, oui : déconnecte-la
    ma boîte doit sortir de taxcalc
    l'accès doit être coupé (|aujourd'hui|avant vendredi)
    le consentement doit être révoqué
    il faut (couper|retirer|supprimer) l'accès de taxcalc
    il faut déconnecter {m}
    il faudrait enlever {d}
    débranche taxcalc de mon outlook
    décroche {m} de taxcalc
    décroche ma messagerie du communications centre
    détache mon compte
    détache {d} de {m}
    dissocie {m}
    dissocie l'écran {d} du compte de salle
    délie mon outlook de taxcalc
    sors-moi de taxcalc
    sors ma boîte de là
    sors {m} du communications centre
    sortez {d} de votre liste, la salle est détruite
    vire taxcalc de ma boîte
    vire l'accès de {u}
    dégage taxcalc de mes mails
    éjecte {m}
    éjecte la kickle de notre tenant
    ôte {m} de la liste
    ôtez-moi l'accès à ma boîte
    enlève-moi de là
    enlève-moi taxcalc de l'outlook
    retire-moi du communications centre
    retire-leur l'accès à ma messagerie
    retirez à taxcalc les droits que je lui ai donnés
    reprends les droits donnés à la kickle
    désinscris {m}
    désinstalle taxcalc de notre locataire
    désautorise taxcalc
    désappaire {d}
    désactive l'accès de taxcalc à {m}
    déconnecte-moi tout ça
    déconnectez-nous, le contrat est fini
    déconnecte l'ancienne adresse {m}
    déconnecte la tablette de la porte de {d}
    délogue {d}
    délogue-moi de l'écran de {d}
    ferme la session de {m} sur l'écran
    ferme l'accès à {m}
    ferme le robinet, taxcalc ne doit plus rien lire
    coupe tout entre taxcalc et ma boîte
    coupe la connexion de {d}
    tranche le lien avec {m}
    romps le lien entre {d} et {m}
    casse la liaison avec mon outlook
    lâche ma boîte
    libère {m}, on n'en a plus l'usage
    libère {d} de son compte de salle
    efface ma connexion
    efface {m} de taxcalc
    efface la boîte de {u}, il a quitté la boîte
    défais la connexion de {m}
    défais le consentement donné à taxcalc
    annule les droits que taxcalc a sur {m}
    remets ma boîte comme avant, sans taxcalc
    que taxcalc ne touche plus à mes mails
    que taxcalc n'ait plus accès à {m}
    qu'on retire {d}, la salle ferme
    elle est partie la semaine dernière, déconnecte {m}
    {u} a rendu son badge hier, retire sa boîte
    {u} est passé à la concurrence, coupe son accès
    {u} est en retraite depuis lundi, enlève {m}
    {u} a changé de service, sa boîte n'a plus à être là, retire-la
    le locataire est parti, enlève {d}
    on a vendu l'écran de {d}, retire-le
    on a démonté le panneau de {d}, tu peux le retirer
    on remplace la kickle de {d} par autre chose, déconnecte-la
    on rend les bureaux, déconnecte {d}
    on ne travaille plus avec TaxCalc, retirez l'autorisation
    on résilie taxcalc, déconnecte toutes nos boîtes
    on n'est plus clients, coupez les accès
    on s'est fait pirater {m}, coupe l'accès tout de suite
    l'écran de {d} a été volé, révoque son accès
    par sécurité déconnecte {m} immédiatement
    je ne veux plus de taxcalc dans ma messagerie
    je ne veux plus que quelqu'un lise ma boîte, déconnecte
    je ne veux plus être relié à TaxCalc
    je n'ai plus besoin de cette liaison, retire-la
    je quitte le cabinet, enlève ma boîte
    je change d'adresse, retire l'ancienne {m}
    je reviens sur mon accord, déconnecte ma boîte
    je souhaite que {m} ne soit plus reliée
    j'aimerais qu'on retire ma boîte de taxcalc
    taxcalc me pollue la boîte, déconnecte-le
    stop à taxcalc dans ma boîte, débranche
    fini taxcalc, retire nos boîtes
    fini pour {d}, on la retire
    terminé avec {c}, retire leurs accès
    tu peux débrancher {m}, personne ne s'en sert
    tu m'enlèves {m} stp ?
    peux-tu me sortir de taxcalc stp
    ça t'embête de retirer {d} ?
    pourriez-vous dissocier mon compte
    merci de débrancher {d}
    merci de me retirer de TaxCalc
    veuillez mettre un terme à l'accès de taxcalc à {m}
    je demande la déconnexion de {m}
    je demande la révocation de l'accord donné à TaxCalc
    prière de délier {m}
    déconnexion de {m}
    déconnexion immédiate de {d}
    retrait de {m}
    retrait du consentement taxcalc, merci
    suppression de la liaison avec {m}
    déconect {m} stp
    enleve moi ma boite mail de taxcalc
    unlink ma boîte
    déconnecte complètement ma messagerie
    déconnecte ma boîte de taxcalc, les déclarations sont déposées
    {d} on enlève
    retrait {m} svp
    enlève {u}
    enlève la boîte partagée des factures
    enlève l'écran du réfectoire, on repeint
    enlève la tablette de l'entrepôt
    enlève la caméra de {d}
    je démonte le panneau de {d}, sors-le du système
    je viens de décrocher l'écran de {d}, efface-le d'ici
    on vend les bureaux, déconnecte tous les écrans
    on ferme le site de la côte, retire ses salles
    cette kickle n'est plus à nous, délie-la
    on rend la kickle au fournisseur, supprime-la de notre tenant
    la salle {d} devient un débarras, déconnecte son panneau
    supprime mon compte de la connexion avec TaxCalc
    supprime {m} de la connexion
    efface le droit que taxcalc a sur notre tenant
    retire le consentement pour toute la société
    retire le consentement que nous avons donné à la kickle
    révoque le consentement administrateur
    révoque tout pour {u}, on l'a licencié hier
    {u} n'est plus dans l'entreprise, déconnecte sa messagerie
    {u} est en arrêt long et ne reviendra pas, déconnecte sa boîte
    ma collègue a pris sa retraite, délie {m}
    je ne veux pas que TaxCalc continue de lire {m}
    que TaxCalc arrête de lire mes messages
    qu'ils n'aient plus accès à mon courrier
    cesse d'utiliser ma boîte
    cessez d'utiliser {m}
    cesse de synchroniser {m}
    arrête la synchronisation de ma boîte avec TaxCalc
    ferme la session de la salle {d}
    ferme la session sur le panneau de l'accueil
    sors le compte {m} du panneau
    je veux déconnecter ma boîte parce que je change de logiciel
    déconnecte {d} parce qu'elle part en réparation
    déconnecte {m} puisque nous utilisons une autre adresse
    nous sommes passés à un autre logiciel fiscal, merci donc de déconnecter nos boîtes, et merci pour tout
    directeur de transition dont la mission s'achève vendredi, je veux laisser les choses en ordre et vous demande de déconnecter dès à présent ma boîte et celle de mon assistante
    c'est scandaleux, retirez votre logiciel de mes mails sur-le-champ
    je suis très en colère, déconnectez-moi de taxcalc
    svp enlever mon mail du programme
    moi plus vouloir taxcalc, déconnecter
    ticket : retrait de la boîte {m} du Communications Centre
    ticket retrait écran {d}
    deconecte {m} stp
    enelve ma boite de taxcalc
    dissocié {d}
    revoké l'acces a {m}
    retir l'ecran d {d}
    suprime mon mail de la
    (désactive|éteins|supprime) la connexion de {d}
    efface tout lien entre mon mail et TaxCalc
    mes impôts sont faits, tu peux lâcher mon compte
    je change de bureau et j'abandonne {m}, délie-la
    le panneau du couloir est mort, il part à la déchetterie, retire-le
    on ne renouvelle pas chez vous, retirez tous les droits
    je veux reprendre la main sur ma boîte, ôte TaxCalc
    il me gêne votre taxcalc, enlevez-le de mon compte
    découple {m} de taxcalc
    découplez {d}
    désaccouple l'écran de {d}
    désassocie ma boîte
    désassocie {d} de son compte
    désenregistrez la tablette de l'accueil
    désolidarise {m} du communications centre
    désaffecte {d}
    décommissionne {d}
    déprovisionne {m}
    offboarde {u}
    délinke {m}
    déplugge {d}
    dételle {m} de taxcalc
    radie {m}
    radiez {d} de l'inventaire connecté
    raye {m} des boîtes connectées
    purge l'accès de {u}
    purge tous les accès de taxcalc
    abroge le consentement
    abroge les droits de taxcalc sur nos boîtes
    isole {m} de taxcalc
    largue {d}
    fais sauter l'accès à {m}
    fais sauter la liaison avec {d}
    fais disparaître ma boîte de taxcalc
    fais en sorte que taxcalc ne voie plus {m}
    fais sortir {d} du tenant
    mets {d} hors ligne, on ne s'en servira plus
    mets {m} dehors
    mets fin à la connexion de {m}
    mets fin à l'autorisation de taxcalc
    mettez un terme à la liaison avec {d}
    mettez-la hors circuit, la kickle de {d}
    clos l'accès à {m}
    clôture la connexion de {u}
    clôturez notre consentement
    interromps la liaison de {m} avec taxcalc
    cesse toute connexion avec {m}
    arrête de lire {m}
    arrêtez d'accéder à ma messagerie
    arrête l'accès de taxcalc à ma boîte
    ne lis plus ma boîte, déconnecte-la
    ne te sers plus de {m}
    ne garde plus {m} connectée
    reprends-moi cet accès
    reprends la clé que taxcalc a sur ma boîte
    rends-moi ma boîte, déconnecte-la
    rends {d} à son état d'avant, sans compte
    vide {d} de son compte
    bloque définitivement l'accès de taxcalc à {m}
    ferme boutique pour {m}, on déconnecte
    tourne la page, retire ma boîte de taxcalc
    tire la prise de {d}
    retire la prise à taxcalc
    coupe le cordon entre {m} et taxcalc
    coupez le courant à {d}, je veux dire sa connexion
    débarrasse-moi de taxcalc dans mon mail
    débarrasse-nous de {d}
    plus de taxcalc sur {m}
    plus d'accès pour {u}
    plus rien sur {d}, déconnecte
    que {m} soit déconnectée
    que {d} ne soit plus rattachée à notre tenant
    que l'accès de {u} soit coupé ce matin
    qu'on débranche {d}
    qu'on en finisse avec cette liaison, retire {m}
    {d} doit disparaître de notre organisation
    l'autorisation de taxcalc doit être révoquée
    le consentement est à retirer
    {d} à sortir
    {u} à retirer de taxcalc
    à débrancher : {m}
    à révoquer, l'accès de {u}
    {m} out
    {d} off, définitivement
    logout {d}
    ma boîte, tu peux la débrancher
    {m}, je n'en veux plus dans taxcalc
    l'écran de {d}, retire-le-nous
    le consentement de l'an dernier, révoque-le
    la boîte de {u}, sors-la
    cette tablette, déconnecte-la
    résiliation de l'accès à {m}
    révocation pour {u}
    arrêt de la liaison {m}
    fin de connexion pour {d}
    rupture du lien avec {m} svp
    retrait de {u} de taxcalc
    je veux révoquer ce que j'ai accordé
    je veux que ma boîte redevienne privée, déconnecte-la
    je voudrais sortir {d} du système
    j'aimerais débrancher la messagerie de {u}
    j'ai besoin que tu coupes l'accès de {u}
    il me faut {m} déconnectée avant midi
    il faudrait couper l'accès de {u}, il est parti
    il y a lieu de révoquer l'accès de {u}
    je reprends l'autorisation donnée à taxcalc
    je révoque l'accès à {m}
    je me déconnecte de taxcalc, fais le nécessaire
    peux-tu couper la liaison avec {m}
    pourrais-tu débrancher l'écran de {d}
    pouvez-vous mettre fin à l'accès de taxcalc
    seriez-vous assez aimable pour retirer {d}
    serait-il possible de délier {m} tout de suite
    auriez-vous la gentillesse de déconnecter {m}
    je vous prie de révoquer notre consentement
    prière de couper l'accès de {u}
    bonjour, j'ai changé de logiciel. débranchez ma boîte svp
    salut, l'écran de {d} est parti à la casse. tu le retires ?
    bonjour, {u} nous a quittés en juin, retirez sa messagerie
    comme le bail s'arrête, déconnecte {d}
    vu que {u} est parti, coupe sa boîte
    étant donné que nous quittons TaxCalc, révoquez tout
    pour que plus personne n'y accède, débranche {m}
    afin de protéger nos données, révoque l'accès
    maintenant que les impôts sont faits, débranche ma messagerie
    déconnecte {m} vu que {u} a démissionné
    retire {d} car la salle est louée
    ça fait deux fois que je le demande, débranchez {m}
    pourquoi taxcalc lit encore mes mails, coupez-moi ça
    j'en ai marre de taxcalc, ôte ma boîte
    déconnecte-moi ça là, ma boîte de courriel
    enlève mon courriel de taxcalc
    débranche une fois l'écran de {d}
    debranche {m} stp
    retir moi de taxcalc
    decoupler {d}
    coupé l'acces de {u}`,

  reauthorise: `
    (réautorise|réautoriser|reconnecte|reconnecter|renouvelle|renouveler|réactive|rétablis|restaure) (|ma boîte|{m}|la connexion|l'accès|{d}|svp|mon compte)
    (connecte|autorise|relie) (ma boîte|{m}|{d}) (à nouveau|encore une fois|de nouveau)
    re-authoirse (|ma boîte|{m})
    re-authorise (|ma boîte|svp)
    (se reconnecter|me reconnecter|refaire la connexion|recommencer la connexion) (|svp|pour {m}|avec mon propre compte)
    je (veux|dois|voudrais) (me reconnecter|réautoriser|me connecter à nouveau|refaire la connexion|recommencer l'autorisation)
    (envoie|envoyez|donne)-moi un nouveau (lien|code|lien de connexion) (|svp|pour {m})
    nouveau (lien|code|lien de connexion) (svp|pour {d}|nécessaire|)
    (le lien|le code|mon code) (a expiré|est expiré), (un nouveau svp|renvoie-le|encore une fois)
    (mon jeton|ma session|ma connexion|mon autorisation) (a expiré|est expirée), (renouvelle|reconnecte-moi|je veux continuer)
    (se connecter|connexion|me connecter) avec (le bon|un autre|mon propre) compte
    (utilise|prends|change pour) (le bon|un autre|mon propre) compte (|pour {m}|cette fois)
    (mauvais compte utilisé|j'ai pris le mauvais compte|l'admin s'est connecté à ma place), (recommence|encore une fois|maintenant avec le mien)
    mon mot de passe a changé, (reconnecte|renouvelle la connexion|je dois me reconnecter)
    (l'écran|la kickle|{d}|ma boîte) a été (déconnecté|déconnectée), (reconnecte|connecte à nouveau|reconnecter svp)
    ({m}|{d}|il) doit être (reconnecté|réautorisé|connecté à nouveau)
    (refaire|répéter|recommencer|réessayer) (la connexion|l'autorisation|l'identification)
    (réessaie|laisse-moi réessayer) (|avec le bon compte|la connexion)
    (renvoie|renvoyer) (le lien|le code|le lien de connexion)
    je veux (renouveler|prolonger|rétablir) (l'accès|la connexion|le jeton)
    se connecter en tant que {m}
    (connexion|identification) (depuis le début|à refaire|de zéro) svp
    (rafraîchir|renouveler|actualiser) (le consentement|le jeton|la connexion)
    la kickle a été déconnectée, (remets-la en ligne|reconnecte-la) (avec le compte de la salle|)
    (lien|code) (frais|neuf|à renvoyer) (svp|)
    (veuillez|merci de) (reconnecter|réautoriser) ({m}|ma boîte)
    remets (ma boîte|la kickle|{d}) en ligne
    (ancien|vieux) (lien|code), (un nouveau svp|envoie un autre)
    (reconecter|reautoriser|reconecte) (ma boite|{m}|)
    reconnecte-moi
    reconnecte {d}
    reconnecter ma boîte svp
    reconnexion svp
    reconnexion de {m}
    remets {m} en ligne
    remets la kickle en marche
    remets-moi dedans
    rebranche ma boîte
    rebranche {d}
    relie à nouveau {m}
    relance la connexion
    relance l'autorisation
    relance la procédure avec le bon compte
    refais la connexion
    refais l'autorisation
    refais le consentement
    refaire la signature
    refaire une tentative
    réessaie
    réessayer
    réessayons avec mon compte
    on réessaie
    on recommence la connexion
    on refait un essai
    encore un essai
    encore une tentative
    essaie encore
    nouvel essai svp
    nouvelle tentative
    nouveau code
    nouveau lien svp
    nouveau jeton
    un nouveau code pour la kickle
    un nouveau lien pour {m}
    un autre lien
    un autre code stp
    il me faut un nouveau lien
    il me faut un autre code
    il me faut me reconnecter
    je dois me reconnecter
    je dois réautoriser {m}
    je dois renouveler l'accès
    je veux me reconnecter
    je veux recommencer la connexion avec le bon compte
    je veux réessayer
    je voudrais renouveler mon autorisation
    je voudrais un nouveau lien
    je souhaite rétablir la connexion
    j'ai besoin d'un nouveau code
    j'ai perdu le lien, renvoie-le
    j'ai changé de mot de passe, reconnecte ma boîte
    j'ai changé de téléphone, reconnecte-moi
    j'ai pris le mauvais compte, recommençons
    j'étais connecté avec le mauvais compte, je veux le bon
    je me suis connecté avec le compte de {u}, refaire avec le mien
    je n'ai pas fini la dernière fois, reprenons la connexion
    le lien a expiré, renvoie
    le lien n'est plus valable, un autre svp
    le code est périmé, un nouveau
    le code a expiré, redonne
    le jeton a expiré, renouvelle-le
    le jeton de {m} est expiré, reconnecte
    mon jeton est mort, reconnecte-moi
    mon accès a expiré, on le prolonge
    mon autorisation est terminée, renouvelle
    ma session est expirée, je veux continuer
    ma boîte s'est déconnectée, reconnecte-la
    ma boîte a sauté, remets-la
    ma connexion est tombée, rétablis-la
    la connexion est perdue, refais-la
    la kickle a perdu le compte, reconnecte-la
    la salle {d} s'est déconnectée, rebranche
    l'écran est sorti du compte, reconnecte-le
    {d} doit être reconnectée
    {m} doit être réautorisée
    {m} à reconnecter
    {m} à réautoriser
    {m} est expirée, à renouveler
    {u} doit se reconnecter
    {u} s'est trompée de compte, renvoie-lui un lien
    renvoie le lien
    renvoie-moi le lien de connexion
    renvoie un code
    renvoie le lien à {u}
    envoie encore le lien
    envoie un lien frais
    redonne-moi un code
    redonne un lien
    repasse par la connexion
    reprends la connexion
    reprendre la connexion
    reprends l'autorisation où on en était
    rétablir l'accès
    rétablis {m}
    restaurer la connexion
    réactive l'accès
    réactiver {m}
    réactiver taxcalc sur ma boîte
    renouvelle le consentement
    renouvelle mon accès svp
    renouveler le jeton
    renouveler la session
    rafraîchis le jeton
    rafraîchir la connexion
    prolonge mon accès
    prolonger la connexion
    cette fois avec le bon compte
    cette fois avec mon compte
    avec le bon compte cette fois svp
    changer de compte et se reconnecter
    change de compte pour {m}
    me reconnecter
    me reconnecter avec {m}
    se reconnecter avec un autre compte
    peux-tu me reconnecter
    peux-tu renvoyer le lien
    pourriez-vous renouveler l'autorisation
    pourriez-vous rétablir la connexion de {m}
    pouvez-vous reconnecter l'écran
    est-ce que je peux me reconnecter
    peut-on refaire la connexion
    merci de reconnecter {m}
    merci de renvoyer un lien
    veuillez renouveler l'accès à {m}
    faut refaire la connexion
    il faut refaire l'autorisation
    il faut reconnecter {d}
    reauthorise svp
    re-authorise {m}
    reauth
    reauth svp
    reconect ma boite
    reconecter
    réotoriser
    relog
    login à nouveau
    sign in à nouveau
    tu me renvoies un lien stp
    le lien marche pas, envoie-m'en un autre
    le lien d'hier n'est plus valable, un autre
    j'ai laissé passer l'heure et le lien a expiré, renvoyez-le
    je n'ai pas eu le temps, un autre code
    le code s'est éteint pendant que je cherchais la télécommande, donne-m'en un autre
    le code de {d} a expiré, un nouveau
    un autre code pour le panneau de l'entrée
    génère un autre code
    génère-moi un lien tout neuf pour {m}
    j'ai effacé le message avec le lien, renvoie-le-moi
    j'ai perdu le lien, envoie-le encore
    j'ai fermé la fenêtre sans le vouloir, le lien à nouveau svp
    le lien s'est ouvert dans le mauvais navigateur, il m'en faut un nouveau
    je suis entré avec mon compte perso, je veux refaire avec celui du travail
    je me suis trompé de compte, je veux entrer avec {m}
    j'étais connecté comme {u}, maintenant avec le mien
    encore une fois mais avec le compte de la salle
    refais mais cette fois avec {m}
    j'ai signé avec un compte qui n'était pas le bon, laisse-moi le refaire
    je veux me ré-identifier
    nouvelle identification svp
    il me demande de me reconnecter, envoie le lien
    on me demande de me connecter à nouveau, envoie
    taxcalc me dit de renouveler l'autorisation, renouvelle-la
    j'ai eu un avis comme quoi la connexion expire, prolonge-la
    ma connexion expire vendredi, renouvelle dès maintenant
    l'autorisation de {m} est périmée, je veux continuer à m'en servir
    mon accord est périmé, à refaire svp
    le jeton de {d} a expiré, autorise-la à nouveau
    j'ai changé le mot de passe de {m} et il faut se reconnecter, on le fait
    j'ai un nouveau téléphone pour l'authentification, je veux refaire l'autorisation
    mot de passe changé, reconnecte ma messagerie
    la salle {d} a perdu son compte, remets-le
    l'écran du réfectoire est sorti du compte, fais-le rentrer
    après la coupure de courant le panneau {d} redemande la connexion, envoie le code
    on remet en ligne la kickle du troisième
    reconnecte la tablette de l'entrepôt
    reconnecte la boîte de {u}
    {u} a besoin d'un autre lien
    envoie un autre lien à {u}
    réautorise TaxCalc pour toute la société
    il faut réautoriser le tenant, commence
    renouvellement de {m}
    renouvellement de l'accord TaxCalc svp
    ticket : réautoriser la boîte {m}
    reconnecte {m} parce qu'on a changé le mot de passe
    reconnecte {d} puisqu'elle a redémarré
    bonjour, hier j'ai laissé la procédure à moitié faite à cause d'un appel et aujourd'hui le lien ne fonctionne plus, pourriez-vous m'en envoyer un autre ? merci
    svp nouveau lien, vieux lien pas ouvrir
    encore autoriser mon mail svp
    nouvo lien stp
    un autr code svp, lautre a expiré
    reconnetce {m}
    réautorsie ma boite
    renouvel la connexion
    renvoi moi le lein
    (reprenons|refaisons|recommençons) l'autorisation de {m}
    quel étourdi je fais, le code est encore passé, un autre
    envoie un autre lien sur mon portable, le premier ne s'ouvrait pas
    j'ai laissé l'autorisation en plan, envoie le lien pour la finir
    le stagiaire s'est connecté avec son compte à ma place, il faut refaire avec le mien
    rafraîchis l'accord de {m} avant qu'il expire
    rouvre la session de {d}
    on refait la signature avec le compte du cabinet
    ressuscite ma connexion
    ranime {m}
    réenclenche l'autorisation
    réinitialise l'autorisation de {m}
    réinitialise la connexion de {d}
    réactualise le consentement
    régénère le lien
    régénère un code pour {d}
    réémets le lien
    réédite-moi un code
    réexpédie le lien à {u}
    retransmets-moi le lien de connexion
    relance l'autorisation de {m}
    relance l'appairage de {d}
    reprends la connexion là où elle s'est arrêtée
    recommence l'autorisation de ma boîte
    repartons de zéro pour {m}
    reconduis l'autorisation
    reconduisez notre consentement, il arrive à terme
    proroge l'accès à {m}
    revalide ma connexion
    revalidez le jeton
    rouvre ma session
    rouvre l'accès à {m}, il s'est fermé
    redonne l'accès à taxcalc, il l'a perdu
    rends la connexion à {d}
    remets-moi en connexion
    remets d'aplomb la connexion de {m}
    remets {m} dans taxcalc, elle en est sortie
    que ma connexion soit renouvelée
    qu'on renouvelle le jeton de {d}
    {m} doit être reconnectée
    {d} doit être réautorisée
    le consentement est à renouveler
    {d} à rebrancher
    à renouveler : {m}
    ma boîte, reconnecte-la
    l'écran de {d}, rebranche-le
    reconnexion de {d} svp
    réactivation de {m}
    relance du code pour la kickle
    renvoi du lien svp
    nouvelle session pour {d}
    deuxième essai avec {m}
    je veux réactiver ma connexion
    je voudrais me reconnecter à taxcalc
    j'aimerais renouveler mon accord
    je dois ressaisir mes identifiants, donne le lien
    je dois me réauthentifier
    il me faut repasser par microsoft, envoie-moi le lien
    il faudrait refaire la liaison avec {m}
    peux-tu régénérer le code
    pourrais-tu me refaire un lien
    pouvez-vous rétablir la connexion de {d}
    pourriez-vous réactiver {m}
    serait-il possible d'avoir un code tout frais
    auriez-vous la gentillesse de me renvoyer le lien
    prière de renouveler la connexion de {m}
    bonjour, mon lien est mort. un autre svp
    salut, j'ai raté l'étape hier, on la refait ?
    comme le code est périmé, donne-m'en un nouveau
    vu que le jeton expire demain, renouvelle-le
    maintenant que j'ai récupéré mon téléphone, refaisons l'authentification
    après le changement de mot de passe, reconnecte {m}
    pour que {d} revienne en ligne, renvoie le code
    puisque j'ai enfin les bons droits, recommençons
    reconnecte {m} car le jeton a expiré
    la double authentification a changé, on refait la connexion
    je me suis fait déconnecter, reconnecte-moi
    taxcalc m'a éjecté, fais-moi rentrer à nouveau
    mes identifiants ont changé, à refaire
    on peut-tu refaire la connexion
    refais-moi une fois le lien
    ré-autorise ma boîte de courriel
    reconect {d}
    regenere le code stp`,

  why_stuck: `
    pourquoi (ça ne marche pas|ma boîte ne marche pas|ça bloque|{d} ne fonctionne pas|{m} ne marche pas|c'est bloqué)
    pourquoi (suis-je bloqué|je suis bloqué|ça prend si longtemps|{t} est bloqué|j'attends toujours|{r} est en attente)
    pourquoi (ma demande|{r}|ma boîte) (a été refusée|n'est pas connectée|est bloquée|a été déconnectée)
    (ça|cela|le lien|la connexion|ma boîte|le code) ne (marche|fonctionne|va) (pas|plus)
    je (suis bloqué|n'avance pas|n'arrive pas à avancer|suis coincé) (|chez microsoft|à la connexion|sur cette page)
    (j'ai|je reçois|je vois|j'obtiens) (une|cette|toujours une) (erreur|message d'erreur|message|code d'erreur|avertissement) (|à la connexion|de microsoft)
    je (n'arrive pas à|ne peux pas|ne parviens pas à) (me connecter|continuer|connecter ma boîte|accepter|terminer)
    (Microsoft|il|la page) (dit|affiche|demande) (approbation de l'administrateur requise|un administrateur|accès refusé|que je n'ai pas les droits|approbation requise)
    (approbation de l'administrateur requise|need admin approval|il faut un administrateur) (|que faire|encore)
    {e} (|que faire|aide|ça veut dire quoi)
    j'ai {e} (|à la connexion|pour {m})
    que signifie {e}
    (l'admin|mon chef|{u}) a (approuvé|dit oui|accepté) mais (ça ne marche pas|je vois encore le mur|rien ne se passe)
    (approuvé|accepté) mais (toujours rien|ça ne marche pas|pas actif)
    toujours (pas connecté|pas d'accès|rien|la même erreur|en attente|pas actif)
    j'attends depuis (des jours|des heures|lundi|longtemps) (|et rien ne se passe)
    (rien ne se passe|il ne se passe rien) (|quand j'appuie sur le bouton|après avoir accepté)
    (quel est le problème|qu'est-ce qui ne va pas|qu'est-ce qui bloque|quelle est la cause) (|avec ma boîte|avec {m}|chez {t}|avec {d})
    (à qui le tour|qui doit agir|qui doit faire quelque chose|qui bloque|qu'est-ce qu'on attend)
    (qu'est-ce qui|qui) bloque (ma demande|{r}|{t}|tout)
    (il y a un|nous avons un|j'ai un) problème avec (ma boîte|{m}|{d}|la connexion)
    (problème|panne|erreur|souci) (avec|de) (connexion|la kickle|ma boîte|{m}|{d})
    pas (d'agenda|de calendrier|de réunions) (sur l'écran|dans {d}|sur la kickle)
    (l'écran|{d}|la kickle) (n'affiche rien|n'affiche pas l'agenda|reste vide|est vide)
    (hier|la semaine dernière) ça marchait(|, plus maintenant)
    (ça|il) (redemande|demande) sans cesse (de me connecter|un administrateur|le mot de passe)
    tout est (vert|approuvé) mais (aucun mail n'arrive|rien n'arrive)
    (le lien|le bouton|la page) (ne fait rien|donne une erreur|est mort|reste blanche)
    refusé et je ne (sais|comprends) pas pourquoi
    les utilisateurs (voient|ont) (encore|toujours) (le mur|le message|l'écran de consentement)
    rien ne se passe quand je clique sur (accepter|le bouton)
    (y a|il y a|j'ai) un (bug|souci|pépin|hic)
    (c'est à qui|à qui est-ce) (le tour|de jouer|d'agir)
    (ça bugue|ça rame|ça foire|marche pas|ça coince|rien à faire)
    (approuvé|accepté) mais (pas d'accès|pas de mails|pas d'agenda)
    pourquoi (me demande-t-on|il demande) (toujours|sans cesse) un admin
    (où est-ce que ça|où ça) (coince|bloque) (chez {t}|avec {m}|)
    pourquoi ça bloque
    pourquoi c'est si long
    pourquoi rien ne bouge
    pourquoi ma boîte n'est toujours pas connectée
    pourquoi {c} n'avance pas
    pourquoi {r} n'avance pas
    pourquoi {t} attend toujours
    pourquoi {m} est déconnectée
    pourquoi l'écran est vide
    pourquoi l'agenda ne s'affiche pas sur {d}
    pourquoi a-t-on refusé ma demande
    pourquoi est-ce refusé
    pourquoi je reçois une erreur
    pourquoi personne ne répond
    pourquoi on me demande une approbation
    pourquoi dois-je encore me connecter alors que c'est approuvé
    pourquoi l'admin ne peut-il pas approuver
    qu'est-ce qui coince
    qu'est-ce qui cloche
    qu'est-ce qui se passe avec ma boîte
    qu'est-ce qui manque chez {t}
    qu'est-ce qu'on attend pour {r}
    qui freine
    qui doit encore faire quelque chose pour {r}
    chez qui ça bloque
    c'est bloqué (|où|chez qui|à cause de qui)
    c'est bloqué chez {t}
    tout est bloqué
    ça bloque (|chez {t}|encore|toujours)
    ça coince avec {m}
    ça plante à la connexion
    ça tourne dans le vide
    ça tourne en rond
    ça me renvoie toujours à la même page
    ça mouline depuis ce matin
    ça ne passe pas
    ça ne se connecte pas
    ça ne va pas
    ça marche toujours pas
    ça marche plus
    ça ne fonctionne plus depuis hier
    {m} ne reçoit plus rien
    {m} ne se connecte pas
    {m} a décroché
    {d} ne se connecte pas
    {d} n'affiche plus les réunions
    {d} reste sur le code
    {d} affiche une erreur
    la kickle ne démarre pas la connexion
    la kickle dit accès refusé
    l'écran reste noir après la connexion
    l'écran me redemande un code
    le code n'est pas accepté
    le lien ne marche pas
    le lien renvoie une page d'erreur
    le bouton approuver ne fait rien
    la page dit autorisation requise
    la page microsoft me bloque
    microsoft refuse (|ma connexion|mon compte)
    microsoft dit que je n'ai pas le droit
    microsoft me demande une justification
    message : approbation de l'administrateur requise
    approbation requise
    need admin approval
    une approbation est demandée alors qu'elle est donnée
    je tombe sur un mur
    je tombe toujours sur la page de l'administrateur
    je n'arrive pas à (me connecter|accepter|continuer|relier ma boîte)
    je n'y arrive pas
    je suis coincé (|à l'étape du code|chez microsoft)
    je suis bloquée sur la page de consentement
    je ne peux pas approuver
    je vois une erreur (|rouge|bizarre)
    j'ai un message d'erreur
    j'ai une page blanche
    j'ai une erreur {e} sur {m}
    j'obtiens {e}
    erreur {e}
    {e} au moment de consentir
    c'est quoi l'erreur {e}
    que faire avec {e}
    encore {e}
    l'admin a approuvé hier et toujours rien
    mon admin a tout accepté mais ça ne passe pas
    il a approuvé, je vois encore la même page
    elle a donné le consentement et pourtant ça échoue
    ma demande a été refusée, je ne vois pas la raison
    ma demande est restée sans réponse
    ma demande n'avance pas
    ma demande dort depuis une semaine
    mon admin ne répond pas
    mon administrateur dit qu'il n'a rien reçu
    personne n'a reçu la demande
    personne ne réagit à ma demande
    l'administrateur ne voit pas le bouton
    depuis hier plus aucun mail n'entre
    depuis le changement de mot de passe plus rien ne marche
    depuis ce matin {d} est vide
    les mails ne partent plus de taxcalc
    taxcalc ne voit plus ma boîte
    taxcalc ne lit plus rien
    taxcalc affiche une erreur
    le client {c} n'arrive pas à se connecter
    chez {c} personne n'arrive à se connecter
    {u} n'arrive pas à se connecter
    {u} a toujours le message d'erreur
    {u} est bloquée
    la connexion échoue
    la connexion a échoué
    échec de la connexion
    échec du consentement
    connexion impossible
    accès refusé chez microsoft
    toujours le même mur
    toujours la même erreur
    encore en panne
    marche pas du tout
    jarrive pas a me connecter
    pk ca marche pas
    j'en ai marre, ça ne marche jamais
    trois fois que j'essaie, rien
    c'est quoi ce bazar, rien ne marche
    au secours ça ne marche pas
    y a un truc qui bloque
    où est le problème
    où est-ce que ça coince
    d'où vient l'erreur
    d'où vient le blocage chez {t}
    trouve pourquoi {m} ne marche pas
    regarde pourquoi ça bloque
    explique-moi pourquoi {r} est bloquée
    dis-moi ce qui ne va pas
    diagnostic de {m}
    dépanne-moi
    je tourne en rond sur la page microsoft
    je reste planté à l'étape deux
    je suis planté devant la page des autorisations
    je clique sur connecter et rien ne se passe
    je clique sur le lien et je reviens au départ
    je tape le code et il me dit invalide
    je mets mon mot de passe et ça recommence
    j'accepte et il me repose la même question
    j'ai beau accepter, ça revient
    j'ai beau cliquer, le bouton ne réagit pas
    j'ai un écran blanc après le mot de passe
    j'ai {e} qui sort à chaque fois
    encore {e}, c'est la troisième fois
    c'est quoi ce {e} qui m'empêche d'avancer
    {u} a eu {e} en voulant approuver
    ça affiche {e} en rouge
    ça coince à l'étape des permissions
    ça coince chez qui
    ça plante dès que j'accepte
    ça rame et puis ça coupe
    ça veut pas
    ça veut pas se connecter
    ça me dit que mon organisation bloque l'application
    ça me demande un admin alors que c'est moi l'admin
    ça me réclame des droits que je n'ai pas
    ça marchait vendredi et plus maintenant
    ça marchait avant que je change de mot de passe
    y'a un truc qui cloche avec {m}
    y a un souci avec {d}
    il y a un os avec ma connexion
    gros souci, taxcalc ne voit plus ma boîte
    impossible de connecter {m}
    impossible d'aller plus loin
    impossible d'entrer, accès refusé
    pas moyen de connecter la kickle
    pas moyen de passer cette page
    pourquoi on ne me répond pas
    pourquoi personne ne traite ma demande
    pourquoi {m} est tombée
    pourquoi {d} reste noire
    pourquoi {r} traîne alors que c'est signé
    pourquoi il me redemande mon mot de passe
    d'où ça vient que {m} ne synchronise plus
    à cause de quoi c'est bloqué
    qu'est-ce qui retient ma demande
    qu'est-ce qui manque pour que ça marche enfin
    qu'a donc {d}
    la balle est dans quel camp
    ça dépend de moi ou de l'admin ?
    qui doit bouger pour que ça avance
    où est-ce que {r} s'est perdue
    trois semaines que j'attends et toujours rien
    depuis ce matin même avertissement
    depuis hier {m} se déconnecte toute seule
    {u} a cliqué sur approuver et chez moi rien ne change
    mon admin jure que c'est fait et je suis toujours dehors
    mon admin n'a rien reçu
    {u} ne voit pas ma demande
    la carte n'arrive pas chez mon administrateur
    mes mails n'apparaissent pas dans taxcalc
    la kickle ne montre pas les réunions
    le code expire avant que je le tape
    accé refusé, je fais quoi
    ca marche po
    chez moi rien ne fonctionne
    ça va pas
    c'est cassé
    j'ai une drôle d'erreur
    erreur
    {e} s'affiche
    ça s'est arrêté au milieu
    ça charge, ça charge
    ça mouline et ça n'avance plus
    le rond tourne depuis dix minutes
    « approbation de l'administrateur requise » apparaît
    j'ai need admin approval et je ne sais pas qui est mon admin
    on me dit de demander la permission à mon administrateur, c'est déjà fait
    j'attends l'accord depuis une semaine, que se passe-t-il
    pourquoi ça met autant de temps pour moi
    pourquoi ma demande n'avance pas
    pourquoi {r} est à l'arrêt
    pourquoi {d} ne se connecte pas
    pourquoi {m} n'est pas active
    pourquoi {u} ne peut pas entrer
    qu'est-ce qui empêche de connecter {m}
    c'est à qui de jouer maintenant
    chez qui c'est arrêté
    qui est-ce qui freine
    quel est le problème chez {c}
    le client {c} se plaint que ça n'avance pas, quelle est la cause
    l'écran de la cafétéria est en rouge
    la tablette de {d} n'affiche rien depuis lundi
    le panneau de l'entrée dit sans compte
    la caméra de la salle n'entre pas avec le compte
    j'ai monté l'écran comme sur la notice et il dit toujours qu'il attend
    l'écran n'accepte pas le code
    j'ai mis le code trois fois et rien
    le lien m'amène sur une page blanche
    le bouton approuver ne répond pas
    mon administrateur a approuvé il y a une heure et c'est pareil
    c'est approuvé et taxcalc ne voit toujours pas mes mails
    j'entre avec mon compte et il me jette
    c'est honteux, trois jours que ça dure et personne ne me dit ce qui se passe
    je suis désespérée, je dois envoyer les déclarations aujourd'hui et taxcalc n'accède pas à ma boîte
    bonjour, je vous écris parce que depuis la mise à jour de cette nuit aucune de nos boîtes n'apparaît dans TaxCalc et nous n'en comprenons pas la raison
    moi pas comprendre, écran dit erreur et pas entrer
    ticket : {c} n'arrive pas à se connecter, erreur {e}
    la politique de l'entreprise m'empêche d'accepter
    il me dit que mon compte n'a pas de licence
    on m'a refusé et je ne sais pas pourquoi
    le line marche pas
    jai une ereur quand j'accepte
    c bloqué
    pk ma boite se conecte pas
    me laisse pas acepter les droits
    lecran conecte pas
    sa marche plus depuis hier
    (un truc|une chose|quelque chose) ne va pas avec {m}
    l'écran de la salle fait n'importe quoi
    une demi-heure que je clique accepter et ça repart au début, je fais quoi de travers
    ça n'avance pas et j'ai du monde qui attend dans la salle, qu'est-ce qu'a {d}
    la page microsoft me jette dehors à chaque essai
    à chaque entrée il me dit qu'il manque une permission
    pourquoi chez {u} ça marche et chez moi non
    la kickle reste sur la page du code et n'en sort pas
    ça cale
    ça cale au moment de signer
    ça foire à chaque coup
    ça patine depuis lundi
    ça piétine chez {c}, pourquoi
    ça pédale dans la semoule
    ça stagne, {r}
    ça traîne, qui bloque
    ça beugue sur la page microsoft
    ça merdouille avec {d}
    ça m'éjecte au moment d'accepter
    ça me renvoie toujours à la connexion
    ça reste en attente sans fin
    ça refuse mon mot de passe alors qu'il est juste
    ça boucle sur le choix du compte
    ça ne prend pas mon accord
    ça finit toujours par {e}
    plantage sur {e}
    blocage chez {t}, cause ?
    blocage complet de {r}
    coincé à l'écran de consentement
    coincée depuis ce matin avec {e}
    échec de connexion {m}
    échec de l'appairage de {d}
    dysfonctionnement de {m}, une idée ?
    anomalie sur {d}, c'est dû à quoi
    message d'erreur {e}, d'où vient-il
    motif du blocage de {r} ?
    raison de l'échec pour {m}
    cause de {e} ?
    explique-moi pourquoi {r} n'avance pas
    dis-moi ce qui bloque {m}
    trouve ce qui cloche chez {t}
    cherche l'origine de {e}
    regarde pourquoi {d} est hors ligne
    éclaire-moi sur ce qui coince
    je bute sur {e}
    je bloque à la troisième étape
    je galère avec la kickle
    je rame avec le consentement
    je n'arrive à rien avec {m}
    je suis dans une impasse avec {r}
    je me heurte à « approbation requise »
    je reçois un refus de microsoft sans explication
    je valide et l'écran redevient vide
    je scanne le code et il ne se passe rien
    je ne comprends pas ce qui fait barrage
    je poireaute depuis mardi, qui dort
    j'ai tout bien fait et c'est toujours inactif
    j'ai une boucle infinie sur la page de connexion
    j'ai cliqué partout, aucun effet
    j'ai le message comme quoi l'appli n'est pas vérifiée
    on m'affiche une page d'interdiction
    on nous bloque, mais qui
    on est à l'arrêt à cause de {e}
    nos utilisateurs restent dehors malgré l'accord
    {m} a lâché
    {m} ne répond plus dans taxcalc
    {m} est en erreur
    {d} a décroché toute seule
    {d} affiche {e}
    {d} tourne dans le vide
    {r} est figée, quelle raison
    {u} est bloquée à la connexion
    {u} a accepté et l'état ne bouge pas
    {c} tombe sur {e}
    l'autorisation ne tient pas, elle saute tous les jours
    le consentement donné hier n'a servi à rien
    le jeton saute sans arrêt, pourquoi
    le code est refusé par la kickle
    la fenêtre d'autorisation se ferme toute seule
    la synchronisation s'est figée
    la carte d'approbation ne part pas
    l'admin clique et rien n'arrive
    aucune réponse à ma demande, c'est normal ?
    encore en attente après dix jours, qu'est-ce qui cloche
    bonjour, plus aucun mail dans taxcalc depuis hier. d'où ça vient ?
    salut, {d} est noire et je ne sais pas pourquoi
    au secours, {e} partout
    vous êtes sûrs que ça marche votre truc, moi ça reste bloqué
    ça marche pas pantoute
    ça ne joue pas avec {m}
    ça veut pas aller avec {d}
    ca bug
    jsuis bloké
    pk {e}`,

  help: `
    (aide|aidez-moi|aide-moi|help|j'ai besoin d'aide|peux-tu m'aider|mode d'emploi|guide|au secours|assistance)
    (bonjour|salut|bonsoir|coucou|hello)
    (que|qu'est-ce que) (peux-tu|tu peux|sais-tu|tu sais) faire (|pour moi)
    (que|qu'est-ce que|quelles commandes) (puis-je|je peux) (demander|dire|taper|faire ici)
    comment (ça marche|fonctionne ce bot|marche le consentement|fonctionne oauth|marche l'approbation|marche le code)
    (qu'est-ce que|c'est quoi|que veut dire|que signifie) (oauth|openid|le consentement|le consentement administrateur|entra|azure ad|le niveau application|une autorisation|une permission déléguée|ce bot|un compte de salle)
    (quelles|quels) (autorisations|droits|données) (demandes-tu|faut-il|veut TaxCalc|lit l'écran)
    (explique|explique-moi|parle-moi de) (oauth|le consentement|les deux niveaux|comment ça marche|ce qui se passe|le processus)
    comment (puis-je|je peux|un admin peut-il|faire pour) (approuver|refuser|déconnecter|annuler|donner le consentement|changer la langue)
    (que se passe-t-il|qu'arrive-t-il) (si|quand|après que) (j'approuve|je refuse|je déconnecte|j'accepte|j'annule|je connecte|je coche la case)
    (est-ce que|) c'est (sûr|dangereux|fiable|gratuit|permis|sans risque) (?|)
    qui peut (lire|voir) (mes mails|mes données|mes messages)
    (peux-tu|est-ce que tu peux|tu peux) (lire|voir|garder) mes (mails|mots de passe|messages)
    où (se trouvent|sont|puis-je trouver|trouver) (les paramètres|le centre d'administration|les applications d'entreprise|le mode d'emploi|les autorisations)
    (dois-je|puis-je|faut-il) (approuver|accepter|cocher la case|refuser|autoriser ça|approuver {r})
    (ai-je|est-ce que j'ai) besoin (d'un administrateur|d'une licence|d'un mot de passe|de droits spéciaux)
    (qui|quel admin|quel rôle) peut (approuver|donner le consentement|faire ça|décider)
    (je veux|puis-je|je voudrais) parler à (un humain|quelqu'un|une personne|un conseiller)
    je (suis nouveau|suis nouvelle ici|ne comprends pas|ne comprends rien|suis perdu) (|, que faire|, aide)
    combien de temps (ça prend|prend une approbation|dure l'activation) (normalement|d'habitude|en général)
    pourquoi (faut-il|as-tu besoin|taxcalc a besoin) (d'un compte de salle|un admin|autant de droits)
    différence entre (niveau utilisateur et niveau application|approuver et accorder)
    pas (encore|maintenant), (explique d'abord|dis-moi d'abord ce que ça fait)
    avant de (connecter|approuver|accepter), (explique|que lit-il|qu'est-ce que ça fait)
    quels (produits|appareils|types de boîtes) (sont pris en charge|peut-on connecter|connais-tu)
    (qui|que) es-tu
    que dois-je dire à mon administrateur
    (y a-t-il|il y a) (un mode d'emploi|une page d'aide|un article)
    un administrateur peut-il (lire mes mails|voir ça|revenir en arrière)
    (la kickle|brix pro|taxcalc-hub), c'est (la même chose que|pareil que) (CTOUCH Pro|TaxCalc|un écran)
    de quoi (parle|traite) l'article KB3381
    est-ce (vraiment|) sûr pour (les données de nos clients|nous|nos clients)
    (le fabricant|le fournisseur|taxcalc|la kickle) (voit|lit|reçoit) quoi de (notre agenda|mes mails|nos données)
    faut-il être (administrateur global|admin) (pour consentir|pour ça|)
    je ne veux rien connecter (encore|pour l'instant), (explique juste|dis-moi ce que ça fait)
    (où est|il y a) (la documentation|un manuel)
    il se passe quoi si (j'annule|je refuse|j'accepte)
    à quoi sers-tu
    à quoi ça sert
    à quoi sert ce bot
    à quoi sert le consentement
    à quoi sert le compte de salle
    à qui dois-je m'adresser
    à qui demander l'accord
    c'est pour quoi faire
    c'est quoi taxcalc-hub
    c'est quoi une kickle
    c'est quoi un administrateur
    c'est quoi cette demande
    c'est quoi la différence
    c'est quoi un token
    c'est quoi un tenant
    c'est quoi kb3381
    que veut dire propagation
    que veut dire accordé
    que veut dire consentement au nom de l'organisation
    que signifie déconnecter
    que lit taxcalc
    que voit l'écran
    que dois-je faire
    que dois-je répondre
    que faire en premier
    que faire quand l'admin est absent
    que puis-je faire avec toi
    que se passe-t-il après l'approbation
    qu'est-ce que j'approuve exactement
    qu'est-ce qui se passe si je refuse
    qu'est-ce qui change si j'accepte
    qu'est-ce que tu conseilles
    qu'est-ce que je risque
    quels risques si j'approuve
    quels droits ça donne
    quelles sont les étapes
    quelle autorisation faut-il pour une salle
    quelle licence faut-il
    quel compte dois-je utiliser
    quel est mon rôle
    qui est mon administrateur
    qui a le droit d'approuver
    qui voit mes données
    qui t'a donné accès
    comment approuver une demande
    comment refuser
    comment annuler
    comment déconnecter une boîte
    comment révoquer le consentement
    comment fonctionne l'activation
    comment savoir si c'est sûr
    comment trouver mon administrateur
    comment parler à quelqu'un
    comment relancer un admin
    comment changer d'avis après
    combien de temps dure une approbation normalement
    combien ça coûte
    combien de temps dure le token
    combien de temps le code reste valable
    faut-il un administrateur
    faut-il un mot de passe
    faut-il une licence pour la boîte partagée
    est-ce obligatoire
    est-ce réversible
    est-ce que c'est sans danger d'accepter
    est-ce que je dois approuver {r}
    est-ce que je devrais refuser
    est-ce que je peux faire confiance à taxcalc
    est-ce que je peux revenir en arrière
    est-ce que tu lis mes mails
    est-ce que taxcalc garde mes mails
    est-ce que mes clients voient ça
    est-ce que l'admin voit mes mails
    est-ce que ça marche avec une boîte partagée
    est-ce que ça marche avec l'authentification à deux facteurs
    devrais-je approuver {r}
    dois-je accepter
    dois-je refuser {r}
    dois-je donner mon mot de passe
    dois-je être admin
    puis-je refuser sans risque
    puis-je déconnecter plus tard
    puis-je annuler après
    peut-on revenir en arrière
    peut-on me voler mes mails
    peux-tu m'expliquer
    peux-tu m'expliquer les permissions
    peux-tu me guider
    pouvez-vous m'aider
    tu sais faire quoi
    tu fais quoi
    tu es qui
    t'es un robot
    es-tu une vraie personne
    je cherche un humain
    je veux un humain
    je voudrais de l'aide
    j'ai une question
    j'ai une question sur le consentement
    j'ai besoin d'explications
    j'aimerais comprendre avant d'accepter
    je ne sais pas quoi faire
    je ne sais pas à qui demander
    je ne sais pas si je dois approuver
    je ne comprends pas ce qu'on me demande
    je ne comprends pas ces permissions
    je n'y connais rien
    j'hésite à approuver
    j'hésite à accepter, conseille-moi
    explique
    explique-moi les étapes
    explique l'approbation
    expliquez-moi ce que je signe
    avant tout, qu'est-ce que ça lit
    avant d'approuver je veux savoir ce que ça fait
    avant de refuser, quelles conséquences
    pas encore, d'abord une question
    attends, c'est quoi ça
    ne fais rien encore, explique-moi d'abord
    si j'approuve, que peuvent-ils lire
    si je refuse, que voit {u}
    si je déconnecte, est-ce que je perds mes mails
    si j'annule, est-ce que l'admin est prévenu
    si l'admin refuse, que se passe-t-il
    pourquoi faut-il un admin
    pourquoi un consentement
    pourquoi autant de permissions
    pourquoi est-ce que taxcalc veut lire mes mails
    pourquoi l'application est-elle non vérifiée
    où cliquer
    où trouver l'article
    où approuver dans entra
    où se trouve le bouton
    où vont mes données
    où lire la documentation
    mode d'emploi svp
    menu
    commandes
    options
    infos svp
    une explication svp
    un conseil
    un coup de main
    un coup de main svp
    besoin d'un coup de main
    besoin d'aide
    help svp
    sos
    hé
    hey
    bonjour à tous
    bonjour, vous pouvez m'aider
    salut toi
    allô
    allo il y a quelqu'un
    y a quelqu'un
    assistance humaine
    contact du support
    passez-moi un conseiller
    la sécurité de tout ça
    rgpd et taxcalc
    différence entre déconnecter et révoquer
    différence entre boîte et salle
    c'est légal
    c'est fiable
    c'est risqué
    c'est définitif
    c'est payant
    où est-ce que j'approuve
    où se refuse une demande
    où voir les droits que j'ai donnés
    où je tape le code
    où changer le compte de la salle
    par où je commence
    par quoi on commence pour une salle
    est-ce que déconnecter efface les mails ?
    est-ce que je perds mes messages si je déconnecte ?
    est-ce que refuser prévient {u} ?
    est-ce qu'on peut revenir en arrière après avoir approuvé ?
    est-ce qu'on me prévient quand c'est accordé ?
    est-ce que taxcalc lit tout ou juste un dossier ?
    est-ce que tu gardes mon mot de passe ?
    est-ce que {u} peut approuver à ma place ?
    est-ce que mes collègues verront quelque chose ?
    est-ce grave si je refuse {r} ?
    si je déconnecte, je pourrai revenir ?
    si j'approuve, taxcalc voit quoi ?
    si je refuse, il peut redemander ?
    si j'annule, l'admin est prévenu ?
    si j'accepte, ça vaut pour toute la boîte ?
    si je me trompe, ça se rattrape ?
    et si je change d'avis après coup ?
    et si mon admin refuse ?
    et si {u} part, que faire de sa boîte ?
    que devient ma boîte après la déconnexion
    que se passe-t-il une fois {r} approuvée
    que regarder avant d'approuver
    que voit l'administrateur de mes mails
    que faut-il pour une kickle
    que faire quand quelqu'un quitte l'entreprise
    quelle différence entre annuler et déconnecter
    quel compte prendre pour la salle
    qu'est-ce que ça change si j'accepte
    qu'est-ce que ça implique de donner son consentement
    qu'est-ce qu'un CR
    ça veut dire quoi "en attente"
    ça sert à quoi
    ça engage à quoi d'approuver
    c'est réversible ?
    c'est obligatoire d'approuver ?
    c'est dangereux d'accepter {r} ?
    comment on approuve un truc pareil
    comment approuver depuis mon téléphone
    comment refuser sans vexer {u}
    comment on retire la boîte d'un ancien collègue
    comment se débranche un écran
    comment reprendre son consentement un jour
    comment on annule sa propre demande
    comment faire suivre la demande à un autre admin
    comment savoir si je peux te faire confiance
    tu me conseilles d'accepter ?
    tu approuverais, toi ?
    vaut-il mieux refuser {r} ou attendre ?
    dois-je refuser ou annuler ?
    peut-on approuver pour une seule personne ?
    peut-on annuler quand c'est déjà approuvé ?
    peut-on déconnecter la boîte d'un autre ?
    faut être admin pour refuser ?
    faut-il rester à côté de l'écran ?
    combien de temps j'ai pour taper le code
    tous les combien faut-il se reconnecter
    j'y comprends rien, explique doucement
    je débute, comment ça se passe
    premier jour pour moi, tu fais quoi exactement
    un tuto stp
    bonsoir, ça va ?
    aidez-moi svp
    j'ai besoin d'aide avec ça
    tu es quoi
    tu es une personne ou un robot ?
    qui t'a mis là
    pourquoi tu es là
    comment ça fonctionne
    comment marchent ces autorisations
    quelles options ai-je
    qu'est-ce que j'écris pour approuver
    quels mots tu comprends
    tu peux me faire un guide
    explique-moi toute la démarche avant de commencer
    pas encore, explique-moi d'abord ce qui va se passer
    avant de connecter quoi que ce soit, je veux savoir quelles données sont lues
    est-ce sûr de donner mon mail à TaxCalc ?
    qui pourra lire mes messages
    mon chef pourra voir mes mails ?
    taxcalc peut envoyer des mails en mon nom ?
    peut-on connecter une boîte partagée sans mot de passe ?
    faut-il être administrateur pour connecter un écran ?
    il me faut une licence pour le compte de salle ?
    c'est quoi le Communications Centre
    une kickle, c'est quoi
    quelle différence entre autoriser et approuver
    combien de temps un lien reste valable
    que se passe-t-il si personne n'approuve
    que se passe-t-il si l'administrateur est en congé
    que se passe-t-il si j'éteins l'écran
    que se passe-t-il en cas de panne de courant au milieu
    dois-je installer quelque chose sur l'ordinateur ?
    ça marche sur le téléphone ?
    ça marche avec gmail ?
    devrais-je approuver ce que demande {u} ?
    c'est une bonne idée de refuser {r} ?
    je peux parler à quelqu'un
    passe-moi quelqu'un du support
    je veux parler à un humain s'il vous plaît
    quel numéro j'appelle
    où trouver la notice de l'écran
    je suis nouvelle au cabinet, je n'ai jamais utilisé ça, pouvez-vous m'expliquer pas à pas ce que je dois faire, merci
    pardon pas bien comprendre, quoi faire en premier
    aid moi stp
    slt tu fais quoi
    coment ca marche
    cest quoi le admin consent
    besoin daide
    jcomprend rien du tout
    qui peu aprouver ?
    (tu me guides|tu m'orientes|tu me montres) un peu
    bonjour à tous, je ne sais pas par quel bout prendre ça
    explique-moi l'accord de l'administrateur comme à ma grand-mère
    y a-t-il une vidéo ou un guide pour connecter l'écran ?
    mes données sortent-elles de l'union européenne ?
    est-ce payant pour le cabinet ?
    je peux m'en servir moi-même ou seulement l'informaticien ?
    à quoi fait-on attention avant d'accepter une demande ?
    chacun doit connecter sa boîte ou une seule suffit ?
    si je change de téléphone je perds la connexion ?
    merci de votre accueil, que proposez-vous comme services ?
    à quoi m'attendre après l'approbation
    à qui s'adresser pour un accord
    à qui appartient la décision d'approuver
    à quel moment l'admin intervient
    au fait, qui voit mes demandes
    besoin d'une explication sur le consentement
    besoin d'un mode d'emploi pour la kickle
    besoin de conseils avant d'approuver
    conseille-moi, approuver ou pas ?
    décris-moi la procédure
    décrivez-moi les étapes pour un écran
    détaille ce que taxcalc pourra faire
    dis-moi comment on refuse une demande
    dis-moi ce que tu sais faire
    dis-moi ce qui change si j'approuve
    donne-moi un exemple de ce que je peux te demander
    éclaire-moi sur la différence entre refuser et annuler
    explique ce qu'est un compte de salle
    expliquez-moi la révocation du consentement
    fais-moi une présentation
    initie-moi à l'outil
    montre-moi comment approuver
    montre-moi comment on débranche une boîte
    oriente-moi, je suis perdu
    présente-toi
    rassure-moi, c'est sans danger ?
    rappelle-moi à quoi tu sers
    quel est l'intérêt de connecter ma boîte
    quel est le rôle de l'administrateur là-dedans
    quel droit taxcalc demande exactement
    quel risque si j'approuve
    quelle est la marche à suivre pour déconnecter
    quelle commande pour voir les demandes
    quelles infos dois-je avoir pour connecter une salle
    quelles conséquences si je révoque
    quels sont les mots-clés
    quels droits faut-il pour approuver
    qu'entends-tu par consentement
    qu'entend-on par locataire
    qu'est-ce que j'y gagne à relier ma boîte
    qu'est-ce que je risque en refusant
    qu'est-ce que l'approbation déclenche
    qu'est-ce que taxcalc fait de mes mails
    qu'advient-il de mes mails si je débranche
    qu'arrive-t-il si je ferme la fenêtre
    que veut dire "active" ici
    que signifie une demande expirée
    que dois-je préparer pour une kickle
    que peut faire un admin que je ne peux pas
    comment s'y prend-on pour approuver
    comment procède-t-on pour une boîte partagée
    comment se passe une révocation
    comment obtient-on un code
    comment revient-on sur un refus
    comment prévenir l'admin qu'il doit signer
    comment retirer quelqu'un de taxcalc
    où puis-je retirer mon consentement
    où faut-il cliquer pour refuser
    où sont stockées mes données
    où s'affiche le code sur l'écran
    pourquoi un administrateur doit-il approuver
    pourquoi ne suffit-il pas de mon accord
    pourquoi connecter ma boîte
    quand dois-je renouveler
    quand l'autorisation prend-elle effet
    peut-on approuver à deux
    peut-on limiter l'accès à une boîte
    peut-on déléguer les approbations
    peut-on connecter deux boîtes à la fois
    puis-je approuver ma propre demande
    puis-je me rétracter après avoir consenti
    puis-je refuser sans donner de raison
    dois-je prévenir {u} avant de refuser
    dois-je garder la fenêtre ouverte
    dois-je être sur place pour l'écran
    faut-il un mot de passe pour la salle
    faut-il refaire tout ça chaque année
    est-il possible de revenir sur une approbation
    est-il prudent d'accepter ces droits
    est-il normal que taxcalc demande autant de droits
    existe-t-il une notice pour la kickle
    y a-t-il un guide pour les administrateurs
    y a-t-il un risque à déconnecter
    y a-t-il un délai pour répondre à une demande
    en quoi consiste l'approbation
    en cas de refus, que fait-on
    en cas d'erreur sur la boîte, peut-on corriger
    je voudrais comprendre ce que j'approuve
    je voudrais parler au support
    j'aimerais qu'on m'explique avant de signer
    je ne sais pas par quel bout prendre ça
    je suis perdue, aidez-moi
    je cherche quelqu'un qui puisse m'aider
    je me demande si je devrais refuser
    pourriez-vous m'expliquer ce qu'est un CR
    pouvez-vous me mettre en relation avec un conseiller
    auriez-vous un guide
    bonjour, je découvre. par où débuter ?
    bonjour à toi
    salutations
    coucou le bot
    allô, y a-t-il quelqu'un
    bon matin
    hé salut
    c'est-tu sécuritaire d'accepter ça
    c'est fiable ton affaire ?
    komen on fait pr aprouver
    expliq stp`,

  cancel: `
    (annule|annuler|stop|arrête|laisse tomber|oublie|abandonne|tant pis|arrêter|interromps)
    (annule|abandonne|arrête|retire) (ma demande|la demande|tout|ça|l'installation|la procédure|{r}|la demande {r}) (|svp)
    (annuler|retirer) (ma demande|la demande|ma demande {r}|{r})
    je (veux|voudrais|souhaite) (annuler|arrêter|abandonner|retirer ma demande)
    (svp|s'il te plaît|merci d') (annuler|annule|arrête)
    (arrête|interromps|annule) (la connexion en cours|la configuration|l'enregistrement) (de {d}|de {m}|)
    (j'ai changé d'avis|je change d'avis|j'ai réfléchi) (|, annule|, arrête|, laisse tomber)
    (ce n'est plus|c'est plus) (nécessaire|la peine|utile) (|, annule|, laisse tomber)
    je n'en ai plus besoin (|, annule|, laisse tomber)
    ma demande n'est plus (nécessaire|utile|d'actualité)
    c'était (une erreur|un test|faux), (annule|arrête|oublie|laisse tomber)
    (mauvaise boîte|mauvaise adresse|mauvais bouton|mauvaise salle), (arrête|annule|retour|recommencer)
    (pas maintenant|pas aujourd'hui|plus tard|une autre fois), (laisse tomber|arrête|annule|ferme ça)
    (non merci|non laisse|laisse|passe)
    oublie (ce que j'ai dit|ma question|{d}|la boîte {m}|ça)
    (retour|reviens en arrière|revenir en arrière) (|svp|et annule)
    (ferme|quitte|termine) (ça|la fenêtre|le formulaire|le dialogue)
    ne (connecte|valide|envoie|lance) (pas|rien) (encore|finalement|) (|, mauvais bouton|, arrête)
    (recommencer|recommence) (à zéro|du début|depuis le début)
    (anuler|annulé svp|stopp|anule)
    annule (ça|{r}) (parce que|car) (je me suis trompé|ce n'est pas utile|l'adresse est fausse)
    (retire|annule) (le lien|l'invitation) envoyé à {u}
    (bof|euh|finalement|en fait) (non|laisse|pas maintenant)
    (ne l'envoie pas|n'envoie rien|ne l'envoyez pas) (à mon admin|finalement|stp)
    c'était la mauvaise (adresse|boîte), (n'envoie pas|arrête)
    (ça suffit|fini) pour aujourd'hui, (ferme ça|arrête)
    je ne (souhaite|veux) pas (continuer|poursuivre)
    (quitter|quitte|sortir), je (verrai|ferai) ça (une autre fois|plus tard)
    (veuillez|merci de) (annuler|retirer) (ma demande de ce matin|la demande que j'ai faite)
    (annluer|anuler|sotp|arete)
    ne (connecte|connectez|relie|branche|lance) pas (ma boîte|ça|{d}|{m}|la kickle) (finalement|encore|tout de suite|pour le moment|)
    ne (la|le|l'|les) (connecte|connectez|approuve|refuse|valide|déconnecte) pas (finalement|encore|, mauvais bouton|, j'ai mal cliqué|, erreur de ma part|)
    (n'approuve|ne valide|ne refuse|ne déconnecte) (pas|rien), (mauvais bouton|j'ai mal cliqué|c'est une erreur|je me suis trompé)
    (non|stop|oups|attends), (ne valide pas|n'approuve pas|ne connecte pas|ne refuse pas|n'envoie rien) (|ça)
    ne pas (connecter|approuver|valider|envoyer|déconnecter) (encore|finalement|tout de suite|)
    (j'arrête|je renonce|j'abandonne|on arrête là|pas la peine|ce n'est pas la peine|laisse comme ça|n'en parlons plus|on laisse|c'est bon laisse)
    (annulez|retirez|supprimez|abandonnez) (ma demande|ma demande en cours|la demande {r}|tout) (|s'il vous plaît|svp)
    (supprime|efface|jette) ma demande (|en cours|ouverte|{r})
    je ne veux plus (de ma demande|de {r}|continuer|de ça)
    je n'ai plus besoin de (l'approbation|la demande|ma demande|la boîte|ce lien) (que j'avais demandée|)
    (arrêtez|stoppez|interrompez) (la configuration|l'installation|la connexion) (que j'ai commencée|en cours|de {d})
    annule-la
    annule ça tout de suite
    annule tout ce qu'on vient de faire
    annule {r}
    annule ma demande {r}
    annule ma demande d'accès
    annule ma demande pour {d}
    annule ma demande pour {m}
    annule ma demande de connexion
    annule la demande que j'ai (envoyée|faite|déposée)
    annule ce que j'ai demandé
    annule la demande d'hier
    annule ma demande, (je n'en ai plus besoin|c'est réglé|on fera autrement|mauvaise boîte)
    annule ma demande parce que (j'ai changé d'avis|je pars|la salle ferme)
    annule {r} car (c'était un test|c'est un doublon|le projet est arrêté)
    annule {r} puisque ce n'est plus utile
    annule {r}, merci
    annulation (|svp|de ma demande|de {r})
    annulez tout
    annulez la procédure
    annuler svp
    annuler demande {r}
    annuler l'opération
    annuler l'envoi
    annuler le lien
    annule le lien que tu m'as donné
    annule le code
    annule la connexion de {d} en cours
    je souhaite retirer {r}
    je retire ma demande (|{r})
    je retire {r}
    je reprends ma demande
    je renonce à ma demande
    je renonce à {r}
    je me désiste
    je me rétracte
    je me retire de {r}
    j'annule (|tout|ma demande|{r})
    j'abandonne la demande
    j'abandonne la connexion
    j'arrête là
    j'arrête tout
    on arrête
    on arrête tout
    on annule
    on annule tout
    on laisse tomber
    on oublie
    on oublie ça
    laisse béton
    laisse tomber {r}
    laisse tomber ma demande
    laisse tomber la boîte
    laissez tomber
    laissez
    oubliez
    oubliez ma demande
    oublie {r}
    oublie tout
    oublie, je ferai ça demain
    tant pis, annule
    tant pis pour la boîte
    c'est pas grave, laisse tomber
    rien, laisse
    non, annule
    non, on arrête
    non non, stop
    stop stop
    stop, mauvaise boîte
    stop tout
    stop, ce n'est pas la bonne salle
    halte
    ne bouge pas, j'ai fait une erreur, annule
    n'envoie pas ma demande
    n'envoyez pas la demande
    ne l'envoie surtout pas
    ne transmets pas ma demande à l'admin
    ne préviens pas l'administrateur, annule
    ne dérange pas mon admin, c'est annulé
    ne continue pas
    ne continuez pas la configuration
    ne connecte pas {d} finalement
    ne connectez pas ma boîte tout compte fait
    ne relie pas l'écran, je me suis trompée
    ne l'approuve pas, erreur de clic
    ne la refuse pas, j'ai appuyé par erreur
    ne déconnecte pas ma boîte finalement
    ne supprime pas {m}, mauvais bouton
    ne retire rien, j'ai mal cliqué
    n'approuve rien pour l'instant, je me suis trompé de bouton
    attends, ne valide pas
    attends non, pas ça
    oups, annule
    oups mauvaise touche, reviens
    oups, je me suis trompé de boîte
    zut, mauvais bouton, annule
    mince, c'était pas ça, arrête
    pardon, erreur de ma part, annule
    désolé, fausse manip, annule
    fausse manœuvre, annule
    mauvaise manip, on oublie
    je me suis trompé, annule tout
    je me suis gouré, laisse tomber
    j'ai cliqué trop vite, annule
    c'était par erreur, annule ma demande
    c'est une erreur, retire ma demande
    ce n'était pas la bonne adresse, annule
    ce n'était qu'un essai, annule
    plus besoin, annule
    plus besoin merci
    plus la peine
    ce n'est plus d'actualité, retire {r}
    ça n'a plus d'importance, laisse
    c'est réglé autrement, annule ma demande
    le problème est réglé, retire ma demande
    entre-temps j'ai trouvé une solution, annule {r}
    on a choisi un autre outil, annule ma demande
    la salle n'ouvre pas, annule la demande
    mon chef ne veut plus, annule ma demande
    je vais le faire plus tard, arrête
    je reviendrai plus tard, ferme
    je n'ai pas le temps, laisse tomber
    pas le temps, stop
    remets ça à plus tard
    on verra plus tard, annule
    on verra demain
    retour au début
    retour au menu
    recommence tout
    reprendre depuis le début
    remets à zéro
    efface tout et recommence
    efface ma demande
    supprime ma demande {r}
    supprime {r}, c'est ma demande
    jette {r}
    retire {r}, c'est moi qui l'ai faite
    retire la demande que j'ai déposée hier
    retire l'invitation envoyée à {u}
    reprends le lien envoyé à {u}
    invalide le lien que tu as envoyé
    le lien envoyé à {u} ne doit plus servir, annule-le
    quitter
    fermez tout
    sors-moi de là
    je veux sortir de là
    je ne veux plus connecter ma boîte
    je préfère ne pas continuer
    je préfère arrêter
    je préfère laisser tomber
    je ne suis plus intéressé
    ça ne m'intéresse plus
    basta
    ça va, pas besoin
    c'est bon, pas besoin
    interrompre
    abandonner
    suspends tout
    stoppe tout
    stoppe ma demande
    coupe court, annule
    cancel svp
    cancel ma demande
    abort
    auriez-vous la gentillesse d'annuler ma demande
    je vous prie de bien vouloir annuler la demande {r}
    pourriez-vous annuler ma demande
    pourrais-tu retirer ma demande
    peux-tu annuler {r} pour moi
    est-ce qu'on peut annuler ma demande
    est-il possible d'annuler, svp annulez
    il faut annuler ma demande
    ma demande est à annuler
    ma demande peut être (annulée|supprimée|retirée)
    {r} peut être annulée
    {r} est à annuler
    {r} n'est plus nécessaire, annule
    la demande {r} n'a plus lieu d'être
    ma demande {r} ne sert plus à rien, retire-la
    anulle ma demande
    annule ma demmande
    laise tomber
    arète
    arreter svp
    stopez tout
    laisse, c'est bon
    laisse, je m'en occupe
    laisse tomber, c'est réglé
    laissez, ce n'est pas grave
    non merci, laisse
    non merci ça ira
    non merci, pas maintenant
    non finalement rien
    non rien
    rien, oublie
    rien, fausse alerte
    fausse alerte
    fausse manip, annule
    mauvaise manip, stop
    je me suis trompé de salle, arrête
    je me suis trompée de boîte, annule
    je me suis planté, on efface tout
    oups pas la bonne adresse, annule
    oups non, arrête
    ah non pas ça, stop
    attends non, pas celle-là
    attends, n'envoie pas
    attends, arrête tout
    minute, n'envoie rien
    ne va pas plus loin
    ne fais rien
    ne fais rien finalement
    n'envoyez rien à {u}, j'annule
    ne dérange pas l'admin pour ça, annule
    ne connecte pas {m} finalement
    ne connecte rien, je me suis trompé
    n'approuve pas {r}, j'ai cliqué trop vite
    ne refuse pas {r}, j'ai visé à côté
    ne déconnecte pas {m}, c'était l'autre
    ne retire pas {d}, erreur de salle
    j'ai changé d'avis, on ne connecte pas
    j'ai réfléchi, c'est non, j'arrête là
    j'y ai repensé, laisse tomber ma demande
    je préfère en rester là
    je préfère arrêter avant la fin
    j'en reste là
    restons-en là
    on en reste là
    on s'arrête là
    on arrête les frais
    j'arrête les frais
    j'abandonne, c'est trop compliqué
    je laisse tomber, trop d'étapes
    je jette l'éponge
    je passe mon tour
    je passe
    je décroche, annule
    je fais machine arrière
    machine arrière
    marche arrière
    fais marche arrière
    retour case départ
    on reprend à zéro
    on recommence depuis le début
    efface ce que je viens de dire
    fais comme si je n'avais rien dit
    faites comme si de rien n'était
    je n'ai rien dit
    j'ai rien dit
    oublie ce que j'ai demandé
    oublie {m}, c'était une faute de frappe
    oublie la salle {d}
    oublions
    oubliez tout ce que j'ai dit
    tant pis, laisse
    tant pis pour aujourd'hui
    plus la peine, {u} l'a fait
    c'est plus la peine, annule {r}
    ce n'est plus nécessaire, annulez ma demande
    ce n'est plus utile, retire {r}
    ça ne sert plus à rien, retire ma demande
    mon collègue s'en est chargé, annule la mienne
    mon chef ne veut plus, retire ma demande
    mon admin m'a dit d'attendre, annule ma demande
    j'ai fait deux fois la même demande, annule {r}
    j'ai créé {r} par erreur, supprime-la
    j'ai envoyé {r} trop vite, retire-la
    {r} c'est moi qui l'ai faite, je n'en veux plus
    {r} n'a plus lieu d'être, annule
    supprime ma demande de ce matin
    enlève ma demande de la file
    retire la demande que j'ai faite hier
    je voudrais reprendre ma demande
    je retire ce que j'ai demandé
    je souhaite annuler ce que j'ai commencé
    je vous prie d'annuler ma demande
    merci d'annuler la demande que j'ai envoyée
    veuillez interrompre la procédure que j'ai lancée
    pourriez-vous retirer ma demande {r}
    tu peux annuler ce que je t'ai demandé ?
    tu peux retirer {r}, c'était la mienne
    annule-moi ça
    annule ça de suite
    interruption svp
    arrête-toi
    arrête-toi là
    arrêtez là
    arrête ce que tu fais
    arrête la connexion de ma boîte
    stoppe
    stoppe ça
    stop, mauvais bot
    stop c'est pas la bonne salle
    annule le lien que tu as envoyé à {u}
    annule le code, je ne m'en sers pas
    le lien envoyé à {u} n'est plus bon, retire-le
    ferme cette carte
    quitte
    quitter sans rien faire
    sors de là sans enregistrer
    pas aujourd'hui
    pas maintenant, je suis en réunion
    pas le temps là, on verra
    une autre fois
    plus tard, ferme
    je verrai ça demain, laisse
    je le ferai un autre jour, arrête
    c'était juste pour voir, annule
    c'était pour rire, ne fais rien
    c'était un test, efface
    je testais, annule
    mauvais bouton
    mauvaise fenêtre, désolé, annule
    désolé, mauvaise personne, laisse
    flemme, laisse tomber
    nan c'est bon
    nan laisse
    anule stp
    anule tout
    cancel stp
    never mind
    bon, laisse
    bah laisse
    écoute, mieux vaut pas
    plutôt un autre jour
    à bien y réfléchir, non
    eh bien non, finalement pas
    non, merci
    pas besoin
    ne le fais pas
    n'envoie pas la demande
    n'envoie pas le lien à {u}
    ne l'approuve pas encore, j'ai cliqué sans le vouloir
    ne rejette rien, je me suis trompé de bouton
    finalement ne déconnecte pas {m}
    ne déconnecte pas l'écran, c'était une erreur
    n'enlève pas ma boîte, j'ai confondu
    retire {r}, elle est à moi et je n'en veux plus
    annule ce que j'ai demandé pour {d}
    annule la connexion que j'étais en train de commencer
    annule pour le panneau, la salle déménage
    annule ma demande parce que je quitte la société
    annule {r} parce que je l'ai faite deux fois
    annule, je me suis trompé d'écran
    annule, c'est à l'informaticien de faire ça
    stop, l'écran n'est pas celui-ci
    on arrête ici, on m'appelle
    j'ai un patient, je laisse
    je dois filer, ferme ça
    je pars en réunion, laisse ça tel quel
    je n'ai pas les infos sous la main, je laisse
    je ne veux pas poursuivre l'autorisation
    je veux sortir
    sortir
    retourne au début
    ne recommence pas, annule simplement
    quel bazar, annule tout, s'il te plaît
    tu m'énerves, arrête maintenant
    merci beaucoup pour ton aide, mais je préfère ne pas continuer
    veuillez m'excuser, j'ai lancé cette procédure sans consulter mon responsable et je préfère l'interrompre maintenant, avant que quoi que ce soit ne parte
    pardon, pas vouloir, arrêter svp
    efface ce que j'ai écrit et on repart de rien
    déchire la demande que je viens d'envoyer
    je ne veux plus du lien que tu as envoyé, annule-le
    anulle
    annlue ma demande
    anuler tout
    arete ca
    jveux pas continuer
    stpo
    (coupe|freine|bloque) tout, je me suis trompé de compte
    pfiou, trop de paperasse, laisse ça svp
    annule, c'est la boîte de quelqu'un d'autre qui sort
    laisse l'écran, on va le mettre dans une autre pièce
    ne continue pas, j'en parle d'abord avec mon associé
    retire ma demande pour l'écran, j'ai été trop vite
    que je suis maladroit, pas ce bouton, annule
    stoppe avant que ça arrive chez le chef
    renonce
    je renonce à connecter {m}
    j'abandonne la procédure
    j'abandonne, trop compliqué
    abandonnons
    je me ravise, annule
    je me suis ravisée, on ne fait rien
    je fais marche arrière
    marche arrière toute
    fais machine arrière
    rebrousse chemin
    je rétropédale, annule ce que j'ai lancé
    demi-tour
    je jette l'éponge pour aujourd'hui
    on remballe
    on plie bagage, annule
    on range tout ça
    on passe à autre chose
    ne donne pas suite à ce que j'ai demandé
    ne donne plus suite à ma demande
    ne tiens pas compte de ma demande
    ne tenez pas compte de mon dernier message
    ne prends pas en compte ce que j'ai écrit
    ignore ce que je viens de dire
    ignore ma dernière demande
    ignorez ma demande de ce matin
    fais comme si de rien n'était
    oublie ça va
    oublie pour {d}
    oublie pour la boîte
    mets ça de côté
    mets ça aux oubliettes
    tire un trait dessus
    efface et on n'en parle plus
    classe ma demande, je n'en ai plus l'utilité
    retire-la, ma demande
    reprends ma demande, je l'ai envoyée trop tôt
    ma demande, annule-la
    ma demande {r}, je la retire
    ma demande est sans objet
    ma demande tombe à l'eau, retire-la
    ce n'est plus d'actualité
    pas la peine finalement
    à quoi bon, annule
    inutile finalement, arrête
    inutile de continuer
    sans suite
    sans objet, merci
    abandon
    abandon de la procédure
    annulation de ma demande svp
    annulation demandée pour {r}, que j'ai faite
    retrait de ma demande
    arrêt immédiat de la procédure
    interruption de ce que j'ai commencé
    à annuler : ma demande d'hier
    à annuler svp
    ma demande doit être annulée
    que ma demande soit retirée
    que rien ne parte, s'il vous plaît
    qu'on arrête tout
    il faut tout arrêter
    il faut annuler ce que j'ai lancé
    il faut que tu arrêtes
    j'aimerais mieux arrêter
    j'aimerais interrompre
    j'aimerais retirer ma demande
    je voudrais qu'on annule ce qu'on vient de commencer
    je voudrais tout stopper
    je préfère arrêter là
    je préfère ne rien faire pour l'instant
    je souhaite mettre fin à cette procédure
    je veux qu'on s'arrête
    je veux revenir en arrière, sans rien envoyer
    je ne veux plus
    je ne veux plus le faire
    je ne veux plus connecter {d}
    je n'en veux plus de cette demande
    je n'ai plus envie
    je ne suis pas prêt, annule
    je ne suis pas sûre de moi, on arrête
    je n'ai pas les droits, laisse
    peux-tu tout annuler
    peux-tu effacer ma demande
    pourrais-tu interrompre ça
    pouvez-vous stopper la procédure
    pourriez-vous ne pas envoyer la carte
    seriez-vous assez aimable pour annuler ma demande
    serait-il possible de retirer ma demande
    auriez-vous la gentillesse d'interrompre ce que j'ai commencé
    prière d'annuler ma demande
    prière de ne rien envoyer
    n'appuie sur rien, annule
    n'ajoute pas {d}, mauvaise salle
    n'enregistre pas ça
    n'envoie finalement rien à mon admin
    n'accorde rien, j'ai mal lu
    n'autorise pas taxcalc, j'ai cliqué par erreur
    ne relie pas {m}, ce n'est pas la bonne
    ne révoque rien, c'était un malentendu
    ne coupe pas l'accès, fausse alerte
    ne débranche pas {d} finalement
    ne la refuse pas, je me suis trompée de ligne
    ne retire pas {m}, j'ai parlé trop vite
    bonjour, j'ai envoyé {r} par erreur. annulez-la svp
    salut, laisse tomber ce que j'ai demandé hier
    coucou, {u} s'en est occupé. annule ma demande
    comme {u} l'a déjà fait, annule la mienne
    vu que la salle ferme, annule ma demande
    puisque c'est si long, annule
    annule ma demande vu que {u} l'a faite avant moi
    annule {r} car j'ai mis la mauvaise adresse
    annule, ça prend trop de temps
    ça suffit, on arrête
    ça fait une heure que ça dure, arrête tout
    tu n'as rien compris, annule
    c'est pas ça que je voulais, annule
    c'est pas ce que j'ai demandé, stop
    pause, non, plutôt stop
    ctrl z
    échap
    retour sans enregistrer
    undo
    laisse faire
    laisse donc faire
    laisse ça là
    pantoute, annule
    ça joue, laisse seulement
    laisse une fois tomber
    arete tou
    anulé ma dmd
    laisse tombé
    nn c bon laisse`,

  change_language: `
    (parle|écris|réponds|continue|parlez) (en|-moi en) (français|anglais|allemand|néerlandais|espagnol) (|svp|désormais|avec moi)
    (français|anglais|allemand|espagnol|néerlandais|english) (|svp|s'il te plaît|désormais)
    (change|changer|modifie) (la|ta|ma|de) langue (|en français|en anglais|svp)
    mets la langue (en|sur) (français|anglais|allemand)
    (passe|passer|passez|bascule) (en|au|à l') (français|anglais|allemand|espagnol)
    langue (|français|anglais|fr|en|svp|française)
    (peux-tu|pouvez-vous|tu peux) (parler|écrire|répondre) (en|) (français|anglais|allemand) (|svp)
    (parles-tu|tu parles|comprends-tu|est-ce que tu parles) (français|anglais|allemand|italien|polonais)
    (quelles|combien de) langues (parles-tu|connais-tu|tu parles)
    je (parle|comprends|préfère|lis) (seulement|plutôt|mieux|) (le français|français|l'anglais|anglais|allemand)
    je ne (parle|comprends) pas (l'anglais|l'allemand|anglais|néerlandais), (français svp|en français svp|parle français)
    (tout|les cartes|les messages) en (français|anglais|allemand) (svp|désormais|)
    (plutôt|de préférence|c'est possible|on peut) en (français|anglais|espagnol|néerlandais|allemand)
    (utilise|choisis|prends) (le français|l'anglais|une autre langue)
    une autre langue (svp|)
    (pourquoi|pas) (tu parles anglais|anglais), (français|parle français)
    ma langue maternelle est (le français|l'espagnol|l'allemand)
    (en|maintenant en) (anglais|français|espagnol) (svp|)
    les cartes sont (en anglais|dans la mauvaise langue), je veux (français|du français)
    (mets-toi|mettez-vous|passe|passez) (en|au) (français|anglais|allemand|espagnol)
    (je suis|nous sommes) (belge|suisse|québécois), (le français me va mieux|en français|plutôt allemand)
    mon chef (ne lit que|parle seulement) (l'anglais|l'allemand), (change ça|passe en anglais)
    (francais|anglai|alemand|espagnole) (svp|stp)
    (désormais|à partir de maintenant) en (français|anglais|allemand)
    français svp
    en français merci
    en français s'il vous plaît
    en français dans le texte
    on parle français ici
    on peut parler français
    on peut continuer en anglais
    parlons français
    parlons anglais
    parlons plutôt espagnol
    tu peux passer au français
    tu peux écrire en néerlandais
    pourrais-tu répondre en français
    pourriez-vous m'écrire en allemand
    pourriez-vous parler français svp
    veuillez répondre en français
    veuillez passer à l'anglais
    merci d'écrire en français
    merci de répondre en anglais
    écris-moi en anglais
    écrivez en français
    réponds-moi en espagnol
    répondez en français
    répondez-moi en allemand
    cause français
    cause-moi en français
    je veux du français
    je veux de l'anglais
    je veux une autre langue
    je veux changer de langue
    je voudrais changer la langue
    je voudrais les messages en néerlandais
    je voudrais que tu parles français
    je souhaite l'espagnol
    je préfère l'espagnol
    je préférerais en anglais
    je suis francophone
    je suis germanophone
    je suis anglophone, english please
    je suis flamand, en néerlandais svp
    je suis espagnole, parle espagnol
    je ne comprends pas l'allemand
    je ne comprends rien en anglais
    je ne lis pas le néerlandais
    je lis mal l'anglais, français svp
    je parle mieux espagnol
    mon anglais est mauvais, en français
    mon collègue ne comprend que l'allemand
    ma collègue parle néerlandais, change
    l'anglais me va aussi
    l'anglais svp
    le français svp
    l'allemand plutôt
    l'espagnol de préférence
    le néerlandais svp
    changer la langue
    changer en français
    changement de langue
    change en anglais
    change la langue en néerlandais
    change la langue du bot
    choisir la langue
    choix de la langue
    autre langue
    autres langues
    quelles langues
    quelles langues sont disponibles
    quelles langues comprends-tu
    quelle langue parles-tu
    quelles sont tes langues
    est-ce que tu parles espagnol
    est-ce que tu comprends le néerlandais
    vous parlez français
    vous parlez allemand
    vous comprenez l'espagnol
    tu comprends le français
    tu causes français
    parlez-vous français
    parlez-vous anglais
    sais-tu écrire en allemand
    y a-t-il une version française
    existe en français
    ça existe en espagnol
    c'est possible en néerlandais
    langue : anglais
    langue : néerlandais
    langue néerlandaise
    langue allemande svp
    langue espagnole
    version anglaise svp
    mets tout en français
    mets les cartes en anglais
    mets le bot en espagnol
    mettre en néerlandais
    passons au français
    passons à l'anglais
    passer en allemand svp
    bascule en néerlandais
    bascule tout en espagnol
    switch en français
    switche en anglais
    reviens au français
    retour au français
    repasse en français
    pas en anglais svp
    pas en allemand, en français
    plus d'anglais, français
    arrête l'anglais, parle français
    pourquoi en anglais, je parle français
    tout est en allemand, je veux le français
    cette carte est en anglais, traduis tes messages en français
    traduis tes réponses en espagnol
    traduis tout en néerlandais
    affiche tout en anglais
    affiche les cartes en français
    tes messages en français stp
    dorénavant en français
    dorénavant en anglais
    désormais parle néerlandais
    à l'avenir en allemand
    maintenant en espagnol
    speak french
    french please
    english please
    english svp
    deutsch bitte
    español por favor
    nederlands
    en flamand svp
    en castillan
    fr svp
    en francais stp
    parle francai
    anglais stp
    neerlandais
    quelles langues tu parles ?
    dans quelles langues peux-tu répondre
    tu écris en combien de langues
    tu parles catalan ?
    tu parles breton ?
    tu parles portugais ?
    tu sais l'anglais
    comprends-tu l'espagnol ?
    tu sais écrire en néerlandais ?
    je peux t'écrire en anglais ?
    on peut te parler en allemand ?
    tu m'écris en allemand, français stp
    pourquoi tu me réponds en anglais alors que j'écris en français
    tout m'arrive en néerlandais
    la carte m'est arrivée en allemand et je ne la comprends pas
    je ne comprends pas cette langue
    ce n'est pas ma langue
    ce message est en hollandais, je le veux en français
    arrête de m'écrire en anglais
    ne me parle pas en anglais, parle-moi en français
    réponds-moi dans la langue de molière
    je le préfère en espagnol
    plutôt anglais, mon français est mauvais
    mon français n'est pas bon, anglais svp
    je suis espagnole, j'ai du mal en français, espagnol svp
    je viens d'Amsterdam, néerlandais de préférence
    mon collègue ne parle pas français, mets-le en anglais
    c'est mon chef flamand qui va lire, passe en néerlandais
    à compter d'aujourd'hui je veux les avis en anglais
    je veux recevoir les cartes en français
    les messages que tu m'envoies, en espagnol
    change pour l'anglais
    réglages de langue
    où change-t-on la langue du bot
    la langue peut-elle se changer ?
    nederlands graag
    speak english
    in english
    mets français
    recommence à me parler en français
    je veux du français de France
    français de Suisse si c'est possible
    hier tu me parlais en français et aujourd'hui en allemand, reviens au français
    je vous saurais gré de m'écrire désormais en anglais, car je travaille avec des collègues de plusieurs pays
    svp parler espagnol, pas comprendre
    ticket : l'utilisateur reçoit les messages dans la mauvaise langue, veut le français
    je n'y comprends rien, tout est dans une autre langue, change-la svp
    traduis tes messages en français
    mets-moi le bot en allemand
    tu parle quel langues
    en anglai stp
    chnage la langue en francais
    fraçais stp
    parl moi en francais
    passe a langlais svp
    (adresse-toi à moi|réponds toujours|écris toujours) en français
    mes élèves parlent anglais, mets-le comme ça
    tu existes en portugais ?
    je te comprends mieux en espagnol
    l'accueil était en anglais, je veux tout en français
    on est à Genève ici, le français svp
    tu pourrais me tutoyer en français plutôt qu'en anglais ?
    bon, maintenant retourne à l'anglais
    basculez l'interface en allemand
    passons au néerlandais
    reviens à l'espagnol
    switch en anglais
    mets-toi à l'anglais
    règle la langue sur français
    règle-toi sur l'allemand
    configure la langue : espagnol
    paramètre le bot en néerlandais
    définis le français comme langue
    choisir l'allemand
    sélectionne l'anglais
    opte pour l'espagnol
    exprime-toi en français
    jase-moi en français
    communique avec moi en anglais
    communiquez désormais en néerlandais
    converse en espagnol
    rédige tes réponses en anglais
    rédigez vos cartes en allemand
    formule ça en anglais à l'avenir
    affiche tout en français
    affiche les cartes en espagnol
    envoie-moi les cartes en néerlandais
    remplace l'anglais par le français
    oublie l'anglais, français
    laisse tomber l'allemand et parle français
    langue : allemand
    langue française svp
    langue espagnole de préférence
    version néerlandaise
    la langue doit être le français
    les messages doivent être en anglais
    que tout soit en français
    que tes cartes m'arrivent en allemand
    qu'on me parle en français
    changement de langue vers l'espagnol
    changement de langue svp
    passage au français
    du français svp
    de l'anglais stp
    pour moi ce sera en allemand
    en français dans le texte, stp
    l'espagnol m'arrange
    l'anglais me va mieux
    l'allemand c'est ma langue maternelle
    le français me serait plus commode
    je suis germanophone, allemand svp
    je suis plus à l'aise en anglais
    je maîtrise mal le français, passez à l'anglais
    je lis mieux le néerlandais
    je ne lis pas l'anglais, français
    je ne pige rien à l'allemand, mets en français
    je voudrais changer de langue
    je veux te parler en espagnol
    j'aimerais des réponses en anglais
    j'aimerais qu'on se parle en français
    j'ai besoin des cartes en anglais pour {u}
    peux-tu basculer en allemand
    pourrais-tu me répondre en néerlandais
    pouvez-vous communiquer en français
    pourriez-vous changer la langue en espagnol
    serait-il possible de passer à l'anglais
    auriez-vous la gentillesse d'écrire en français
    seriez-vous capable de répondre en espagnol
    le bot existe-t-il en allemand
    es-tu multilingue
    es-tu disponible en néerlandais
    tu connais quelles langues
    tu maîtrises l'italien ?
    tu réponds dans quelles langues
    tu gères l'anglais ?
    le bot existe dans combien de langues
    l'italien, c'est possible ?
    liste des langues disponibles
    bonjour, je suis suisse alémanique. en allemand svp
    salut, le français c'est possible ?
    comme je suis flamande, écris-moi en néerlandais
    vu que l'équipe est anglaise, passe à l'anglais
    pour que {u} comprenne, mets l'anglais
    encore de l'anglais, combien de fois faut-il demander le français
    je suis au Québec, parle-moi en français
    mets ça en français, là
    change la lang
    pase en anglais
    en alemand svp`,

  out_of_scope: `
    (réserve|trouve|cherche) (une|la) (salle de réunion|salle pour demain|place|réunion)
    (réserve|réserver) {d} (pour demain|à trois heures|pour dix personnes)
    {d} est (libre|occupée|réservée) (demain|à trois heures|?)
    (envoie|écris|réponds à|supprime|lis) (un mail|un e-mail|le dernier mail|ce message|mes mails) (|à {u}|de {u}|)
    combien de (mails|messages) (non lus|nouveaux) ai-je
    (ma boîte|{m}) est (pleine|trop grande|lente)
    (mets|crée) (un message d'absence|ma signature|une règle de messagerie)
    (j'ai oublié|réinitialise|change) mon (mot de passe|code pin|mot de passe windows)
    (l'imprimante|le projecteur|le wifi|mon portable|mon téléphone|la machine à café) (est cassé|ne marche pas|est vide|est lent)
    (commande|achète|il me faut) (un nouveau portable|du toner|un casque|une carte de parking)
    (crée|supprime|ajoute) (un nouvel utilisateur|un compte pour {u}|une liste de distribution|un canal teams)
    (approuve mes|valide mes|demande de) (congés|vacances|notes de frais)
    (paie|où est|envoie) (la facture|ma fiche de paie|mon bulletin de salaire)
    (connecte|relie|déconnecte) (mon|le|l') (imprimante|casque|wifi|téléphone|portable|scanner|enceinte bluetooth)
    (appelle|passe-moi) ({u}|l'accueil|ma femme|le service commercial)
    (quel temps fait-il|quelle heure est-il|quelles sont les infos) (|aujourd'hui|demain)
    (raconte|donne) (une blague|une histoire|une recette)
    traduis (ce texte|la lettre|le contrat) en (anglais|chinois|italien)
    (change|mets) la langue de (windows|word|mon clavier)
    (annule|résilie|prolonge) mon (abonnement|vol|hôtel|contrat|billet de train)
    (bloque|refuse) (l'expéditeur|le spam|l'invitation à la réunion|les cookies)
    accepte (l'invitation à la réunion|le devis|les cookies)
    je (suis fatigué|suis malade|suis en vacances|suis en retard|ai faim)
    (tu es|t'es) (génial|bête|drôle|nul)
    (quelle est|qui est) (la capitale de l'Italie|le président|le patron ici)
    (déjeuner|café|gâteau|pizza) (aujourd'hui|à midi|?)
    (félicitations|bon week-end|bonne nuit|à demain|bonne chance)
    (fais|aide avec) (ma déclaration d'impôts|ma déclaration de tva|la comptabilité)
    où (est|sont) (la cantine|les toilettes|la fête|mon colis|le parking)
    (allume|éteins) (la lumière|le chauffage|la clim|la télé)
    (partage|télécharge|imprime|scanne) (le fichier|ce document|la présentation)
    (ajoute|invite) {u} (à l'équipe|à la réunion)
    (l'écran|{d}) (est fissuré|clignote|n'a pas de son|doit être nettoyé)
    (le chauffage|la fenêtre|la chaise|la lampe) de {d} est (cassé|sale|en panne)
    aide-moi (avec excel|avec powerpoint|à déménager|à écrire une lettre)
    rappelle-moi (demain|à cinq heures) (le dentiste|)
    (outlook|excel|teams|windows) (plante|est lent|ne démarre pas)
    commande (4711|20394) (non livrée|où est-elle)
    (asdf|azerty|blabla|test test|hmm)
    (puis-je|je peux) (télétravailler|partir plus tôt|me garer ici) (demain|)
    (résume|corrige|relis) (ce document|mon texte)
    le (projecteur|vidéoprojecteur) de {d} a besoin d'une ampoule
    installe (office|word|chrome) sur mon (pc|portable)
    (crée|configure) une (signature de mail|règle de mail)
    ma (femme|mère) n'y consentirait jamais
    le consentement (au mariage|des parents|médical) (où|comment|)
    crée un nouvel utilisateur dans (azure ad|active directory)
    (le vpn|le wifi|teams) (se déconnecte|coupe) sans arrêt
    je n'approuve pas (ce temps|son comportement|cette météo)
    (oui|non|ok|bien|super|parfait|génial|cool)
    (merci|merci beaucoup|je te remercie) (!|au revoir|pour l'aide|)
    (qui|quelle équipe) (a gagné|joue) (|hier)
    (supprime|efface) (la photo|le fichier|le dossier|mes mails|le commentaire) (|svp|de {d})
    (débranche|retire) (le courant|le câble|le chargeur|la prise) de {d}
    (supprime|retire) {d} de mon agenda
    (il|elle|le client) (a annulé|veut annuler|veut refuser)
    approuve mes congés
    approuve mon congé de vendredi
    approuve les vacances de {u}
    approuve la note de frais de {u}
    approuve la facture (|du fournisseur)
    approuve le devis
    approuve le budget
    approuve le contrat
    approuve le plan de formation
    approuve mes heures supplémentaires
    approuve le bon de commande
    approuve le virement
    approuve la publication sur le site
    valide mes heures
    valide la paie
    valide la facture (|4711)
    valide mon panier
    valide le ticket de parking
    valide l'inscription au séminaire
    accepte la réunion de {u}
    accepte l'invitation de {u}
    accepte l'offre d'emploi
    accepte le cookie
    accepte le colis
    accepte ma demande d'ami
    autorise le stationnement
    autorise mon télétravail
    autorise les pop-ups
    autorise les notifications
    autorise {u} à partir plus tôt
    donne ton accord pour les vacances
    donne accès au dossier partagé à {u}
    donne accès au fichier à {u}
    donne accès au bâtiment à {u}
    donne à {u} accès au sharepoint
    donne le feu vert au chantier
    refuse l'invitation de {u}
    refuse la réunion de demain
    refuse le devis du peintre
    refuse la facture
    refuse les congés de {u}
    refuse la note de frais
    refuse l'appel
    refuse le colis
    refuse l'accès au dossier
    refuse l'accès au garage
    refuse l'accès au bâtiment à {u}
    refuse l'entrée au visiteur
    rejette la facture
    rejette l'appel
    rejette le mail
    rejette la candidature
    décline l'invitation
    décline la réunion avec {u}
    décline l'offre du fournisseur
    bloque cet expéditeur
    bloque ma carte bancaire
    bloque les publicités
    bloque le numéro
    bloque mon agenda demain
    interdis l'accès au parking
    déconnecte le vpn
    déconnecte l'imprimante
    déconnecte mon casque
    déconnecte mon téléphone
    déconnecte le wifi
    déconnecte-moi de windows
    déconnecte-moi de facebook
    déconnecte le câble
    débranche l'imprimante
    débranche la machine à café
    débranche le projecteur
    débranche le téléphone de {d}
    coupe le courant
    coupe le son
    coupe le micro
    coupe le chauffage dans {d}
    coupe l'eau
    coupe l'appel
    coupe la musique
    retire le virus
    retire la pub
    retire {u} de la réunion
    retire {u} de l'équipe teams
    retire le papier coincé
    retire de l'argent
    retire mes affaires de {d}
    enlève le bruit de fond
    enlève la neige du parking
    enlève le filigrane
    enlève {u} du groupe
    supprime le virus
    supprime le dossier
    supprime ce mail
    supprime les spams
    supprime mes vieux mails
    supprime la réunion de demain
    supprime le rendez-vous
    supprime l'utilisateur {u} d'azure ad
    supprime le compte windows de {u}
    supprime mon compte facebook
    supprime mes fichiers
    supprime la page 3
    supprime la ligne du tableau
    efface l'historique du navigateur
    efface le tableau blanc
    révoque le badge de {u}
    révoque le permis
    résilie mon abonnement
    résilie mon forfait mobile
    résilie le bail
    résilie l'assurance
    ferme la fenêtre de {d}
    ferme la porte
    ferme le magasin
    ferme excel
    ferme mon compte bancaire
    annule ma réunion (|de demain|avec {u})
    annule la réunion
    annule mon rendez-vous
    annule la réservation de {d}
    annule la salle de demain
    annule mes congés
    annule le train
    annule mon vol
    annule ma commande
    annule l'impression
    annule la facture
    annule le virement
    annule le rendez-vous chez le dentiste
    annule le repas
    annule l'alarme
    annule mon abonnement netflix
    annule l'invitation outlook
    annule la livraison
    annule le cours de {u}
    arrête la musique
    arrête l'imprimante
    arrête l'ordinateur
    arrête la machine
    arrête le chauffage
    arrête de m'appeler
    arrête l'enregistrement de la réunion
    stoppe l'impression
    stoppe la vidéo
    retire ma candidature
    retire l'annonce
    connecte l'imprimante
    connecte mon portable au wifi
    connecte mon casque bluetooth
    connecte-moi au vpn
    connecte le projecteur
    connecte le scanner
    connecte mon téléphone à la voiture
    connecte-moi à la réunion
    connecte le lecteur réseau
    relie les deux feuilles excel
    branche le micro
    branche le chargeur
    ajoute une imprimante
    ajoute un contact
    ajoute un rendez-vous
    ajoute un nouvel employé
    ajoute {u} au groupe
    ajoute une ligne au tableau
    installe l'imprimante
    installe un antivirus
    installe une mise à jour windows
    installe teams sur mon téléphone
    configure mon téléphone
    configure le wifi
    configure mon absence
    configure l'imprimante de {d}
    configure le transfert de mes mails
    lis mes mails
    lis-moi le dernier message
    lis le mail de {u}
    ouvre ma boîte de réception
    ouvre le mail de {u}
    montre-moi mes mails
    montre mes derniers messages
    montre mon agenda
    montre mes rendez-vous de demain
    montre-moi les factures impayées
    cherche le mail du comptable
    cherche un mail de {u}
    trouve la pièce jointe
    ai-je reçu un mail de {u}
    ai-je de nouveaux messages
    est-ce que {u} a répondu à mon mail
    envoie un mail à {u}
    envoie un mail à {m}
    envoie ce fichier à {m}
    envoie un message à toute l'équipe
    écris à {u} que je suis en retard
    réponds à {u} que je suis d'accord pour la réunion
    transfère ce mail à {u}
    transfère mes mails à {m}
    archive mes mails
    classe mes mails
    vide la corbeille
    rédige une réponse
    fais un brouillon
    mets {u} en copie
    mes mails n'arrivent pas chez le client
    mon mail est parti en spam
    ma boîte est pleine
    ma boîte mail déborde
    augmente la taille de ma boîte
    récupère un mail supprimé
    crée une boîte partagée
    crée une adresse mail pour {u}
    crée une boîte mail pour le nouveau
    crée un compte pour le stagiaire
    crée une liste de diffusion
    crée une équipe teams
    crée un sharepoint
    il faut un compte pour la nouvelle collègue
    nouvel employé lundi, prépare un compte
    une nouvelle collègue arrive, il lui faut un pc
    mot de passe oublié
    j'ai perdu mon mot de passe
    mon mot de passe a expiré
    réinitialise le mot de passe de {u}
    change mon mot de passe
    mon compte windows est verrouillé
    débloque mon compte windows
    débloque mon téléphone
    code pin oublié
    j'ai perdu mon téléphone
    j'ai perdu mon badge
    mon badge ne marche pas
    le badge de la porte ne fonctionne plus
    l'imprimante est bloquée
    l'imprimante ne marche pas
    l'imprimante n'a plus d'encre
    bourrage papier
    plus de papier
    plus de toner
    le scanner ne scanne plus
    le wifi est en panne
    pas de wifi
    pas d'internet
    internet est lent
    le vpn ne marche pas
    mon pc est lent
    mon ordinateur ne démarre plus
    mon écran d'ordinateur est noir
    mon clavier est cassé
    ma souris ne répond plus
    le téléphone ne sonne plus
    word plante
    excel ne s'ouvre pas
    teams n'a pas de son
    mon micro ne marche pas
    ma caméra ne marche pas
    pas de son dans la visioconférence
    la télécommande de {d} a disparu
    le vidéoprojecteur ne s'allume pas
    la clim de {d} fait du bruit
    il fait froid dans {d}
    il manque des chaises dans {d}
    la lumière de {d} est grillée
    {d} est sale
    {d} est libre à quelle heure
    {d} est-elle libre
    réserve {d} demain matin
    réserve-moi une salle
    réserve une salle pour huit personnes
    réserve un taxi
    réserve un restaurant
    réserve un hôtel
    réserver la salle de réunion à 14h
    libère la salle de réunion
    libère mon agenda
    déplace la réunion à lundi
    déplace mon rendez-vous
    reporte la réunion
    organise une réunion avec {u}
    planifie un appel
    invite {u} à déjeuner
    invite {u} à la réunion de demain
    qui participe à la réunion
    à quelle heure est la réunion
    quand est ma prochaine réunion
    quelle salle pour la réunion de midi
    combien de jours de congé me reste-t-il
    statut de mes congés
    statut de ma commande
    statut de ma livraison
    statut de la facture
    où en est ma commande
    où en est mon colis
    où en est ma note de frais
    où en est le projet
    où en est la réparation de l'imprimante
    où en est mon salaire
    je pose un congé
    je prends ma journée
    je suis malade aujourd'hui
    je suis en retard
    je serai absent demain
    qui est absent aujourd'hui
    quand est-ce qu'on est payé
    ma fiche de paie svp
    facture non payée
    la facture est fausse
    envoie la facture au client
    paie le fournisseur
    combien coûte l'abonnement
    je veux un devis
    je veux acheter des écrans
    je veux commander un pc
    commande du papier
    commande des cartes de visite
    commande une pizza
    appelle {u}
    appelle le support windows
    appelle un taxi
    appelle mon chef
    passe-moi {u}
    numéro de téléphone de {u}
    quel est le numéro de l'accueil
    compose le 112
    démarre un appel vidéo
    lance la visioconférence
    traduis ce mail
    traduis cette phrase en anglais
    traduis le contrat
    mets windows en français
    mets word en anglais
    change la langue du clavier
    change la langue d'outlook
    mets le correcteur en français
    cours d'anglais pour {u}
    comment dit-on bonjour en japonais
    une blague stp
    raconte-moi une histoire drôle
    fais-moi rire
    chante une chanson
    quel âge as-tu
    tu dors
    tu es marié
    es-tu amoureux
    qui t'a fabriqué
    il pleut
    il fait beau
    quelle est la météo
    quel jour sommes-nous
    qui a gagné le match
    recette de crêpes
    combien font deux et deux
    calcule la tva
    calcule mes impôts
    remplis ma déclaration
    dépose la tva
    fais le bilan
    fais la paie
    où trouver une place de parking
    où est {u}
    où est la salle de {u}
    où est mon casque
    il est où le café
    bon appétit
    bonne journée
    bonnes fêtes
    à plus
    bisous
    joyeux anniversaire
    merci pour tout
    super boulot
    bien joué
    c'est gentil
    d'accord merci
    ok merci
    mdr
    lol
    ah bon
    hein
    euh
    bla bla
    qsdfgh
    123
    ...
    je m'ennuie
    je t'aime
    tu es nul
    tu sers à rien
    va te faire voir
    ferme-la
    crée un fichier excel
    ouvre le document
    imprime le contrat
    imprime en couleur
    scanne la facture
    partage mon écran
    partage le fichier avec {u}
    restaure le fichier
    sauvegarde mes documents
    enregistre le document
    résume la réunion
    fais un compte rendu
    corrige mon texte
    relis ma lettre
    prends des notes
    rappelle-moi d'appeler {u}
    mets un réveil
    mets une alarme
    allume l'écran
    éteins l'écran de {d}
    baisse le volume de l'écran
    monte le son
    augmente la luminosité de {d}
    nettoie l'écran
    l'écran de {d} est rayé
    l'écran a une tache
    l'écran de mon pc scintille
    vends-moi une kickle
    combien coûte une kickle
    prix du ctouch
    livraison de la kickle quand
    garantie de l'écran
    je n'approuve pas cette façon de faire
    je refuse de travailler samedi
    je refuse de payer
    je suis connecté avec mes collègues
    j'ai le consentement de mes parents
    consentement aux soins
    accord collectif
    annuler un rendez-vous chez le coiffeur
    {u} a annulé la réunion
    {u} est parti déjeuner
    {u} est en vacances
    {u} est malade
    {u} a été promue
    le client a refusé le devis
    le chef a approuvé mes congés
    qui a approuvé mes vacances
    qui a refusé ma note de frais
    mes congés sont-ils approuvés
    ma note de frais a-t-elle été acceptée
    quelles factures dois-je approuver
    quelles notes de frais attendent
    liste des congés à valider
    liste des factures en attente
    qui est en congé
    le virus a été supprimé
    j'ai reçu un mail suspect
    spam dans ma boîte
    signale ce mail comme hameçonnage
    active l'authentification à deux facteurs
    authenticator ne marche pas
    active windows
    licence word expirée
    licence adobe
    mets à jour teams
    mise à jour windows
    redémarre l'ordinateur
    redémarre le serveur
    ajoute une signature
    mets un message d'absence
    absence du bureau
    transfert d'appel
    messagerie vocale
    boîte vocale pleine
    boîte à idées
    boîte de chocolats
    boîte à outils
    boîte de vitesses
    n'annule pas
    n'annule rien
    n'annulez pas svp
    ne pas annuler
    pas besoin d'annuler
    il ne faut pas annuler
    je n'ai rien annulé
    je n'ai pas annulé
    je n'ai pas refusé
    je n'ai rien refusé
    je n'ai rien approuvé
    je n'ai pas déconnecté l'imprimante
    il n'a rien approuvé
    personne n'a rien annulé
    n'arrête pas
    ne t'arrête pas
    ne quitte pas
    ne quittez pas, je vous passe {u}
    veuillez ne pas m'appeler
    merci de ne pas imprimer
    merci de ne pas annuler la réunion
    veuillez annuler ma réunion svp
    pourriez-vous annuler mon rendez-vous svp
    pourriez-vous approuver mes congés
    pourriez-vous refuser le devis
    pourriez-vous déconnecter le vpn
    pouvez-vous supprimer le virus svp
    merci d'approuver ma note de frais
    merci de refuser l'appel
    merci de retirer le papier
    s'il vous plaît fermez la porte
    bonjour, pouvez-vous annuler mon vol
    je voudrais annuler mon abonnement svp
    je voudrais supprimer une photo`,
};
