import type { Sentences } from '../expand.ts';

/**
 * Words of order that order nothing: told of somebody or of the past, asked for advice, offered as a choice, or said of what is
 * no business of ours. So that a deed is not read where only its word is heard.
 */
export const told: Readonly<Record<string, Partial<Sentences>>> = {
  en: {
    reauthorise: `
      (my|our|the) (connection|sign-in|token|link|consent|authorisation) (has|is) expired`,
    help: `
      (approve|deny|reject|disconnect|cancel|accept|refuse|remove)?
      (can|may|could) i (cancel|disconnect|approve it|deny it|stop|reject it) (later|afterwards|at any time|tomorrow)?
      (should|shall|must) (i|we) (approve|deny|disconnect|cancel|reject|accept) (it|this|{r}|Room 9)?
      (who|where) (can|may|do) (i|we|people|one) (approve|disconnect|cancel|deny) (it|this|that|)
      (oauth|consent|openid|admin consent|token|scopes|levels|entra|azure ad|device code)
      (list|show|which are) (the|your|all) (topics|subjects|explanations)
      (where is|where do i find|in which menu is) (the setting|that page|the identity module|the consent setting|enterprise apps)
      where (do|can|must|should) (i|we|you) (approve|deny|disconnect|cancel|reject|remove) (it|this|{r}|the request|a request|a mailbox)(|?)
      does (disconnecting|cancelling|denying|removing) (delete|remove|lose|affect) (mails|my mails|my data|anything)(|?)
      what do you (read|see|store|keep)`,
    status_lookup: `
      status of customer Thornbury
      status customer Ashdown
      how is Kestrel Foods doing
      status Pemberton and Sons
      where is customer Larkfield
      ({r}|{t}|{g})
      (status|state|progress) (of|for|) ({t}|{r}|{m}|{d}|TaxCalc|kickle|brix pro)
      has (anyone|somebody|he|{u}) (approved|denied|cancelled) {r}
      (was|has) {r} (been denied|been approved|denied|approved|refused|rejected)(|?)
      (has|did) ({c}|{t}) (already approve|already agree|given consent|approved|allowed it)(|?)
      (has|did) (the admin|anybody|somebody|an administrator) (of|at) ({c}|{t}) (approve it|give consent|given consent|approved it|allowed it)
      (is|was) (consent|admin consent|approval) (given|granted) (for|at|by) ({c}|{t}|{m})
      who (approved|denied|rejected|allowed) ({r}|{t}|{c})(|?)`,
    why_stuck: `
      (whose turn is it|who has the turn|whose turn is this) (now|)
      my (mailbox|inbox|room|device) (got|was|has been|is suddenly) (disconnected|unlinked|removed|thrown out)
      it (disconnects|stops|signs out) (all the time|by itself|again and again)
      (i was|we were|my account was) (disconnected|logged out|denied|refused)
      access denied (it says|says the screen|when i sign in|in the message|)
      (sign-in|login|connection|consent) (is|was|keeps being|gets) (refused|denied|rejected)
      (request|application|mine|) (denied|rejected|refused) (how come|and i don't get it|without explanation|without a reason|what now)
      (it|my request|{r}|mine) (was|has been|got) (denied|rejected|refused|turned down), (i don't see why|no idea why|nobody says why|why|and i don't know why)
      (i was|we were) (denied|rejected|refused), (what now|why|what went wrong)
      (he|she|the admin|{u}) (approved|accepted|agreed), (but i still see the wall|i still get the wall|still need admin approval)`,
    disconnect: `
      (disconnect|unlink|revoke) {r}
      (stop using|no longer use) {m}
      disconnect {r}`,
    connect_mailbox: `
      how (do|can) (i|we) (connect|link|add) (my|our|a) (mailbox|inbox|mail)
      no (don't|no), (connect|link|add) my (mailbox|inbox|mail)
      (don't cancel|don't stop|no wait), (connect|link) (my mailbox|{m})
      (how do i|how can i|how do we|how would i|how to) (connect|link|add|hook up|set up|authorise) (my|our|a|the) (mailbox|inbox|email|mail account)(|?)
      how do i connect (my|our) (mailbox|mail)?
      (how do i|how can i) (connect|link|add) {m}(|?)`,
    status_mine: `
      (don't|do not) (connect|do) it yet, first (tell|show) me (the|my) status
      (not yet|wait), (what is|tell me) (my|the) status
      (he|she|my admin|our administrator) (approved|accepted) it, (is it live|is it active now|does it work now|is mine connected)`,
    out_of_scope: `
      i (had to|was about to|wanted to|used to|almost|nearly|didn't|did not) (cancel|approve|deny|disconnect|reject)
      (i|we) (didn't|did not|never) (approve|deny|cancel|disconnect|refuse) (this|it|that|anything)
      (he|she|my boss|the customer|my colleague|our admin) (cancelled|approved|denied|disconnected|refused)
      (he|she|my boss|the customer|my colleague|our admin) (wants|wanted|plans|told me) to (cancel|approve|deny|disconnect|refuse) (it|)
      (cancel|delete|remove|disconnect|approve) the (settings|setting|alarm|file|printer|power|phone|portal|wifi|hotel|meeting|picture|comment)
      (approve|deny|reject|accept|cancel|stop) (my|the|his|her) (holiday|leave|expenses|timesheet|flight|taxi|parking|music|noise|call|invoice|order|friend request)
      (disconnect|remove|approve|unlink) {d} but (not yet|rather not|not now)
      (approve|accept) {r}, no wait, (deny|reject|refuse) it
      (deny|reject) {r}, no wait, (approve|accept) it
      (cancel|cancelling|approve|approving|disconnecting|denying) is not (needed|necessary)
      (unapprove|undo the disconnect|undo the cancel)
      (no one|nobody|none of us) should (approve|deny|disconnect|cancel) (it|this|{r})
      (once|if|when|before) you (approve|deny|disconnect|cancel) (it|{r}|Room 9) (tell me|let me know|i will be angry)
      (who|what|when|where|which|how)(|?)
      {r} (is|was|has been|got) (rejected|denied|approved|refused)
      (restart|reboot|restart it|not needed|not required|no need|unneeded)`,
    approve_request: `
      (approve|accept|grant) the (pending|open|waiting|new) (request|application) (of|from|by) {u}
      (approve|accept) the (pending|open|waiting) (request|one) {u} made
      approve {u}'s (request|application|mailbox request)
      (approve|accept) (the|that) (pending|open) request (of|from) {u}`,
    list_pending: `
      where (are|is|do i see|do i find) (the|my|all|our) (approvals|open requests|pending requests|waiting requests)(|?)`,
  },
  nl: {
    reauthorise: `
      (mijn|onze|de) (koppeling|verbinding|aanmelding|toestemming|token) is verlopen`,
    help: `
      (goedkeuren|afwijzen|weigeren|ontkoppelen|annuleren|stoppen|verwijderen)?
      (kan|mag|kunnen) (ik|we) (later|straks|altijd|morgen) (annuleren|ontkoppelen|goedkeuren|afwijzen|stoppen)
      (moet|zal|moeten) (ik|we) (het|dit|{r}) (goedkeuren|afwijzen|ontkoppelen|annuleren)?
      (wie|waar) (kan|mag|moet) (ik|je|) (goedkeuren|ontkoppelen|annuleren|afwijzen)
      (oauth|toestemming|openid|beheerderstoestemming|token|niveaus|entra|azure ad)
      (welke|toon de|lijst met) (onderwerpen|uitleg)
      (hoe zit het met|hoe staat het met|iets over|vertel over) (de privacy|privacy|mijn gegevens|onze gegevens|de beveiliging)
      (waar staat|waar is|waar vind ik|in welk menu staat) (de instelling|die pagina|de Identity-module|de toestemmingsinstelling)
      waar (keur|wijs) ik (het|dit|{r}|een verzoek) (goed|af)(|?)
      waar (ontkoppel|annuleer) ik (het|dit|een postvak)(|?)
      (worden mails gewist|ben ik mijn mails kwijt|verdwijnen mijn mails) bij ontkoppelen(|?)`,
    status_lookup: `
      status klant Zonneveld
      status van klant Terwolde
      hoe staat het met Bakkerij Smit
      status klant Vermeulen
      stand bij Lindehof
      ({r}|{t})
      (status|stand) (klant|tenant|van klant|bij) {c}
      (status|stand) (van|) ({t}|{r}|{m}|TaxCalc|kickle)
      hoe (gaat|staat) het met (de Kickle|TaxCalc|de BRIX|{d}|{c}|{t}|{r})(|?)
      (is|werd) {r} (afgewezen|goedgekeurd|geweigerd|toegestaan)(|?)
      (heeft|hebben) ({c}|{t}|ze bij {c}) (al goedgekeurd|toestemming gegeven|het al toegestaan|toegestemd|akkoord gegeven)(| aub|?)
      (heeft|had) (de beheerder|iemand|de admin) (van|bij) ({c}|{t}) (al |)(toestemming gegeven|goedgekeurd|consent gegeven|het toegestaan|geaccepteerd)
      (is|was) (er|de toestemming|het akkoord|admin consent) (al |)(gegeven|verleend|geregeld) (voor|bij|door) ({c}|{t}|{m})
      (staat|laat) ({c}|{t}) (TaxCalc|de app|Kickle) (al |)toe
      (heeft|geeft) ({c}|{t}) (al |)(TaxCalc|de app|Kickle) (toegestaan|goedgekeurd|toegelaten|toestemming)
      (mag|kan) (TaxCalc|Kickle|de app) (al |)bij ({c}|{t})
      wie heeft ({r}|{t}|{c}) (goedgekeurd|afgewezen|geweigerd|toegestaan)(|?)
      (is|mag) (TaxCalc|Kickle|de app) (al toegestaan|goedgekeurd|toegelaten) (bij|voor|door) ({c}|{t})(| aub|?)`,
    why_stuck: `
      mijn (mailbox|postvak|zaal|scherm) (werd|is|raakte) (ineens|vanzelf|) (ontkoppeld|losgekoppeld)
      (waarom|hoe komt het dat) (ik|mijn postvak) (ontkoppeld|afgemeld|geweigerd) (ben|is)
      (het|mijn aanvraag|{r}|mijn verzoek) (is|werd) (afgewezen|geweigerd|afgekeurd), (ik zie niet waarom|geen idee waarom|niemand zegt waarom|waarom)
      (toegang geweigerd|toegang is geweigerd) (staat er|zegt het scherm|krijg ik|bij het inloggen|in de melding|)
      (hij|zij|{u}|het scherm|de app) (zegt|meldt|geeft|krijgt) (toegang geweigerd|geweigerd|dat het geweigerd is)
      (aanmelding|inlog|koppeling|mijn toestemming) (wordt|werd|is) (steeds|telkens|) (geweigerd|afgewezen|afgekeurd)
      (is|werd|ben) (afgewezen|geweigerd), (snap niet waarom|ik weet niet waarom|waarom)
      (aanvraag|verzoek|mijn aanvraag|) (afgewezen|geweigerd|afgekeurd) (hoezo|en ik begrijp er niks van|ik snap er niets van|zonder uitleg|zonder reden|om welke reden|en nu)
      (ik krijg|ik kreeg) (afgewezen|geweigerd|een weigering) (te zien|terug|) (hoezo|wat nu|)
      (hij|zij|de beheerder|{u}) (keurde het goed|heeft het goedgekeurd), (ik zie de muur nog steeds|maar ik krijg nog steeds het scherm)`,
    connect_mailbox: `
      nee niet doen, (koppel|verbind) mijn (mailbox|postvak)`,
    out_of_scope: `
      ik (moest|wilde|ging bijna) (annuleren|goedkeuren|weigeren|ontkoppelen)
      ik heb (niet|niets|nooit) (geweigerd|goedgekeurd|geannuleerd|ontkoppeld)
      (hij|zij|mijn baas|de klant|mijn collega) heeft (geannuleerd|goedgekeurd|geweigerd|ontkoppeld)
      (hij|zij|mijn baas|de klant|mijn collega) wil (annuleren|het afwijzen|goedkeuren|ontkoppelen)
      (annuleren|goedkeuren|ontkoppelen|weigeren) is niet nodig
      (verwijder|ontkoppel|annuleer) (de foto|de stroom|de printer|de vergadering|het hotel|de telefoon|de instelling|mijn gegevens)
      (keur|keur graag) (mijn|de) (vakantie|declaratie|uren|factuur|instelling) goed
      (stop niet|niet stoppen|stop er niet mee)
      (ontkoppel|verwijder|annuleer|keur) {d} maar (nog|liever|voorlopig) niet
      {r} goedkeuren, nee wacht, (afwijzen|weigeren)
      (wie|wat|wanneer|waar|welke|hoe)(|?)
      {r} (is|werd|was) (afgewezen|geweigerd|goedgekeurd)
      (herstarten|niet nodig|hoeft niet nodig te zijn)`,
    cancel: `
      (annuleer|stop) ({d}|{m}|{r})`,
    status_mine: `
      (hij|zij|mijn beheerder) (heeft het goedgekeurd|keurde het goed), (is het actief|werkt het nu|ben ik gekoppeld)`,
  },
  de: {
    reauthorise: `
      (meine|unsere|die) (Verbindung|Anmeldung|Zustimmung|Kopplung) ist abgelaufen`,
    help: `
      (genehmigen|ablehnen|trennen|abbrechen|freigeben|entfernen)?
      (kann|darf|können|dürfen) (ich|wir) (später|jederzeit|morgen) (abbrechen|trennen|genehmigen|ablehnen)
      (soll|muss|sollen|müssen) (ich|wir) (das|es|{r}) (genehmigen|ablehnen|trennen|abbrechen)?
      (wer|wo) (kann|darf|muss) (ich|man|) (genehmigen|trennen|abbrechen|ablehnen)
      (oauth|zustimmung|openid|administratorzustimmung|token|ebenen|entra|azure ad)
      (welche|zeige die|liste der) (themen|erklärungen)
      (wie ist es mit|wie steht es um|etwas über|erzähl von) (dem Datenschutz|der Privatsphäre|meinen Daten|unseren Daten|der Sicherheit)
      (wo ist|wo steht|wo finde ich|in welchem Menü ist) (die Einstellung|diese Seite|das Identity-Modul|die Zustimmungseinstellung)
      wo (genehmige|lehne|trenne|storniere) ich (das|es|{r}|einen Antrag|die Anfrage)( ab|)(|?)
      (löscht|entfernt) das Trennen (meine|die) (Mails|Daten)(|?)`,
    status_lookup: `
      Status Kunde Brockmann
      Status vom Kunden Ellerhof
      wie steht es bei Hartwig
      Status Kunde Steinfurt
      Stand bei Tannenberg
      ({r}|{t})
      (status|stand) (kunde|mandant|beim kunden) {c}
      (status|stand) (von|) ({t}|{r}|{m}|TaxCalc|kickle)
      (wurde|ist) {r} (abgelehnt|genehmigt|verweigert|zugelassen)(|?)
      (hat|haben) ({c}|{t}) (schon genehmigt|schon zugestimmt|die Zustimmung erteilt|das erlaubt)(|?)
      hat (jemand|der Admin|die Administratorin) (von|bei) ({c}|{t}) (schon |)(zugestimmt|genehmigt|die Zustimmung erteilt)
      (ist|wurde) (die Zustimmung|die Genehmigung) (bei|für|von) ({c}|{t}|{m}) (schon |)erteilt
      wer hat ({r}|{t}|{c}) (genehmigt|abgelehnt|verweigert|zugelassen)(|?)`,
    why_stuck: `
      mein (postfach|raum|bildschirm) wurde (plötzlich|einfach|) (getrennt|abgemeldet|entfernt)
      (warum|wieso) (wurde|bin) ich (getrennt|abgemeldet|abgelehnt)
      Zugriff (verweigert|abgelehnt) (steht da|sagt der Bildschirm|beim Anmelden|)
      (die Anmeldung|die Verbindung) (wird|wurde) (ständig|immer|) (verweigert|abgelehnt)
      (Antrag|Anfrage|) (abgelehnt|verweigert) (wieso|und ich verstehe es nicht|ohne Erklärung|ohne Grund|und jetzt)
      (es|mein Antrag|{r}|meine Anfrage) (wurde|ist) (abgelehnt|verweigert|zurückgewiesen), (ich sehe nicht warum|keine Ahnung warum|niemand sagt warum|warum)
      (er|sie|der Admin|{u}) hat (genehmigt|zugestimmt), (ich sehe die Wand immer noch|die Meldung kommt trotzdem)`,
    connect_mailbox: `
      nein nicht, (verbinde|verknüpfe) mein (postfach|konto)`,
    out_of_scope: `
      ich (musste|wollte|hätte fast) (abbrechen|genehmigen|ablehnen|trennen|abgebrochen)
      ich habe (nicht|nichts|nie) (abgelehnt|genehmigt|abgebrochen|getrennt)
      (er|sie|mein Chef|der Kunde|mein Kollege) hat (abgebrochen|genehmigt|abgelehnt|storniert)
      (er|sie|mein Chef|der Kunde|mein Kollege) (will|möchte|wollte) (abbrechen|genehmigen|ablehnen|stornieren|trennen)
      (abbrechen|genehmigen|trennen|ablehnen) ist nicht nötig
      (lösche|entferne|trenne|storniere) (das Foto|den Strom|den Drucker|die Besprechung|das Hotel|die Einstellung|meine Daten)
      genehmige (meinen Urlaub|meine Spesen|die Rechnung|die Einstellung)
      (hör nicht auf|nicht aufhören)
      {r} genehmigen, nein warte, ablehnen
      (wer|was|wann|wo|welche|wie)(|?)
      {r} (ist|wurde|war) (abgelehnt|verweigert|genehmigt|zurückgewiesen)( worden|)
      (neu starten|Neustart|nicht nötig|unnötig)`,
    status_mine: `
      (er|sie|mein Admin) hat es genehmigt, (ist es aktiv|läuft es jetzt|bin ich verbunden)`,
  },
  fr: {
    reauthorise: `
      (ma|notre|la) (connexion|liaison|session|autorisation) (a expiré|est expirée)`,
    help: `
      (approuver|refuser|déconnecter|annuler|accepter|supprimer) ?
      (puis-je|je peux|est-ce que je peux|on peut) (annuler|déconnecter|approuver|refuser) (plus tard|après|demain|quand je veux) ?
      (dois-je|faut-il|on doit) (approuver|refuser|déconnecter|annuler) (ça|cela|{r}) ?
      (qui|où) (peut|puis-je|doit) (approuver|déconnecter|annuler|refuser)
      (oauth|consentement|openid|jeton|niveaux|entra|azure ad)
      (quels sont les|montre les|liste des) (sujets|thèmes|explications)
      (qu'en est-il de|et pour|parle-moi de|quelque chose sur) (la confidentialité|mes données|nos données|la sécurité|la vie privée)
      (où est|où se trouve|où trouver|dans quel menu est) (le paramètre|cette page|le module Identity|le réglage du consentement)
      où (approuver|valider|refuser|rejeter|annuler|déconnecter|accepter) (la demande|une demande|ça|{r}|ma boîte)(| ?)
      où (est-ce que je|dois-je|puis-je|peut-on) (approuver|valider|refuser|annuler|déconnecter) (la demande|ça|{r}|une boîte)(| ?)
      (déconnecter|dissocier) (supprime|efface) (les|mes) (mails|messages)(| ?)`,
    status_lookup: `
      statut client Beauvallon
      statut du client Marchandeau
      où en est Duvernois
      état client Rochebrune
      état chez Lormont
      ({r}|{t})
      (statut|état) (client|chez le client|du locataire) {c}
      (statut|état) (de|) ({t}|{r}|{m}|TaxCalc|kickle)
      {r} (a été refusée|a été approuvée|est refusée|est validée) ?
      ({c}|{t}) (a-t-il approuvé|a déjà donné son accord|a déjà donné son consentement|a accepté) ?
      (savoir|dites-moi|pouvez-vous me dire) si ({c}|{t}) a (déjà|) (accepté|approuvé|donné son consentement)
      est-ce que (l'admin|quelqu'un|l'administrateur) (de|chez) ({c}|{t}) a (approuvé|accepté|donné son accord)
      le consentement (de|chez|pour) ({c}|{t}|{m}) (est-il donné|a-t-il été accordé|a été donné)
      qui a (approuvé|refusé|validé|rejeté) ({r}|{t}|{c})(| ?)`,
    why_stuck: `
      ma (boîte|messagerie|salle) a été (soudain|) (déconnectée|retirée|dissociée)
      pourquoi (j'ai été|ai-je été) (déconnecté|refusé|éjecté)
      accès refusé (affiche l'écran|à la connexion|dit le message|)
      (la connexion|l'accès) (est|a été) (toujours|) (refusée|refusé|rejetée)
      (demande|ma demande|) (refusée|rejetée) (pourquoi donc|et je ne comprends pas|sans explication|sans raison|et maintenant)
      (c'est|ma demande est|{r} est|ma demande a été) (refusée|rejetée|refusé), (je ne vois pas pourquoi|aucune idée pourquoi|personne ne dit pourquoi|pourquoi)
      (il|elle|l'admin|{u}) a (approuvé|accepté|validé), (je vois toujours le mur|le message revient quand même)`,
    connect_mailbox: `
      non surtout pas, (connecte|relie) ma (boîte|messagerie)`,
    out_of_scope: `
      j'ai (dû|failli|voulu) (annuler|approuver|refuser|déconnecter)
      je n'ai (pas|jamais|rien) (refusé|approuvé|annulé|déconnecté)
      (il|elle|mon chef|le client|mon collègue) a (annulé|approuvé|refusé|tout déconnecté)
      (il|elle|mon chef|le client|mon collègue) (veut|voudrait|voulait) (annuler|approuver|refuser|déconnecter)
      (annuler|approuver|déconnecter|refuser) n'est pas nécessaire
      (supprime|retire|déconnecte|annule) (la photo|le courant|l'imprimante|la réunion|l'hôtel|le paramètre|mes données)
      (approuve|valide) (mes congés|mes frais|la facture|le paramètre)
      (n'arrête pas|ne t'arrête pas)
      approuve {r}, non attends, refuse
      (qui|quoi|quand|où|quel|comment)(| ?)
      {r} (est|a été|était) (refusée|rejetée|approuvée|acceptée)
      (redémarrer|pas nécessaire|pas besoin|inutile)`,
    status_mine: `
      (il|elle|mon admin) a (approuvé|validé|accepté), (est-ce actif|ça marche maintenant|suis-je connecté)`,
  },
  es: {
    reauthorise: `
      (mi|nuestra|la) (conexión|sesión|autorización|vinculación) (ha caducado|está caducada|caducó)`,
    help: `
      ¿(aprobar|rechazar|desconectar|cancelar|aceptar|eliminar)?
      ¿(puedo|podemos|se puede) (cancelar|desconectar|aprobar|rechazar) (más tarde|después|mañana|cuando quiera)?
      ¿(debo|tengo que|hay que|debemos) (aprobar|rechazar|desconectar|cancelar) (esto|{r}|)?
      (quién|dónde) (puede|puedo|debe) (aprobar|desconectar|cancelar|rechazar)
      (oauth|consentimiento|openid|token|niveles|entra|azure ad)
      (cuáles son los|muestra los|lista de) (temas|explicaciones)
      (qué hay de|qué pasa con|cuéntame de|algo sobre) (la privacidad|mis datos|nuestros datos|la seguridad)
      (dónde está|dónde encuentro|en qué menú está) (el ajuste|esa página|el módulo Identity|la configuración del consentimiento)
      (dónde|en qué sitio) (apruebo|rechazo|deniego|cancelo|desconecto|se aprueba|se rechaza) (la solicitud|una solicitud|esto|{r}|un buzón)(|?)
      (desconectar|al desconectar) (borra|se borran|elimina) (los|mis) (correos|mensajes)(|?)`,
    status_lookup: `
      estado cliente Villaverde
      estado del cliente Montesinos
      cómo va Arriaga
      situación cliente Belmonte
      estado en Larrazábal
      ({r}|{t})
      (estado|situación) (cliente|del cliente|en el cliente) {c}
      (estado|situación) (de|) ({t}|{r}|{m}|TaxCalc|kickle)
      (fue|ha sido|está) {r} (rechazada|aprobada|denegada|autorizada)(|?)
      ({c}|{t}) (ya aprobó|ya dio su consentimiento|ya autorizó|ha aceptado ya)?
      (el administrador|alguien|la administradora) (de|en) ({c}|{t}) ya (aprobó|aceptó|dio el consentimiento)
      (se dio|se ha dado|está dado) el consentimiento (en|de|para) ({c}|{t}|{m})
      quién (aprobó|rechazó|denegó|autorizó) ({r}|{t}|{c})(|?)`,
    why_stuck: `
      (mi buzón|mi sala|mi correo) (se ha|fue|quedó) (desconectado|desvinculado|retirado) (de repente|solo|)
      por qué (me desconectaron|me rechazaron|estoy desconectado)
      acceso denegado (dice la pantalla|al entrar|pone el mensaje|)
      (el acceso|la conexión) (está|fue|sale) (denegado|denegada|rechazada)
      (solicitud|mi solicitud|) (rechazada|denegada) (y eso|y no lo entiendo|sin explicación|sin motivo|y ahora qué)
      (me lo han|lo han|mi solicitud la han) (denegado|rechazado), (no veo por qué|no sé por qué|nadie dice por qué|por qué)
      ({r}|mi solicitud) fue (rechazada|denegada), (no veo por qué|no sé por qué|nadie me dice por qué)
      (él|ella|el administrador|{u}) (aprobó|aceptó|autorizó), (sigo viendo el muro|sigue saliendo el aviso)`,
    connect_mailbox: `
      no eso no, (conecta|vincula) mi (buzón|correo)`,
    out_of_scope: `
      (tuve que|quise|casi|iba a) (cancelar|aprobar|rechazar|desconectar)
      (no|nunca) he (rechazado|aprobado|cancelado|desconectado) (nada|esto)
      (él|ella|mi jefe|el cliente|mi colega) (canceló|aprobó|rechazó|desconectó)
      (él|ella|mi jefe|el cliente|mi colega) (quiere|quería) (cancelar|aprobar|rechazar|desconectar)
      (cancelar|aprobar|desconectar|rechazar) no es necesario
      (borra|elimina|desconecta|cancela) (la foto|la corriente|la impresora|la reunión|el hotel|el ajuste|mis datos)
      (aprueba|acepta) (mis vacaciones|mis gastos|la factura|el ajuste)
      (no pares|no te detengas)
      aprueba {r}, no espera, recházala
      (quién|qué|cuándo|dónde|cuál|cómo)(|?)
      {r} (fue|ha sido|está|quedó) (rechazada|denegada|aprobada|aceptada)
      (reiniciar|no es necesario|no hace falta|innecesario)`,
    connect_device: `
      (dame|necesito|quiero) un código (para la sala|para la pantalla|para el dispositivo|de dispositivo)`,
    status_mine: `
      (él|ella|mi administrador) lo (aprobó|aceptó|autorizó), (¿está activo|¿ya funciona|¿estoy conectado)?`,
  },
};
