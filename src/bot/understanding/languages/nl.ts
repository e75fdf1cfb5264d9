import type { LanguageData } from '../concept.ts';

export const dutch: LanguageData = {
  code: 'nl',
  examples: {
    connect_mailbox: 'koppel mijn mailbox',
    connect_device: 'koppel een ruimteapparaat',
    status_mine: 'status',
    status_lookup: 'status contoso.com',
    approve_request: 'keur CR-1042 goed',
    deny_request: 'wijs CR-1042 af',
    list_pending: 'goedkeuringen',
    disconnect: 'ontkoppel mijn mailbox',
    reauthorise: 'opnieuw autoriseren',
    why_stuck: 'waarom zit ik vast?',
    help: 'help',
    cancel: 'annuleer',
    change_language: 'taal Nederlands',
  },
  asMailbox: 'koppel postvak {}',
  named: {
    connect_mailbox: 'koppel {}',
    connect_device: 'koppel ruimte {}',
    status_lookup: 'status {}',
    approve_request: 'keur {} goed',
    deny_request: 'wijs {} af',
    disconnect: 'ontkoppel {}',
    reauthorise: '{} opnieuw autoriseren',
    cancel: 'annuleer {}',
  },
  concepts: {
    held: `als ik, als we, als ze, als hij, als zij, als het, als je, als er, als, zodra, wanneer, indien, mits, tenzij, zolang, pas na, alleen als, nadat, mocht, in plaats van, liever dan, alles behalve, op ~ na, geintje, ontslag, af of goed, goed of af, goed of ik, zei niemand, zei, schreef, schrijft, in de mail, de mail, voorbeeld, bijvoorbeeld, wat kan er misgaan, ja hoor, vraag ~ om, laat ~ goedkeuren|afwijzen|ontkoppelen, wil steeds, wil telkens, mailinglijst, verzendlijst, oude mails, oude mail, de mails, vooral niets, vooral niet, annuleer niets, met mailen, met vragen, met sturen, laat maar komen, laat maar zien, laat maar weten, laat het weten, laat me weten, laat maar lopen, laat maar aan, laat maar horen, die haast, vergeet niet, niets aan van, niet annuleren, niet stoppen, doe niets, hou me op de hoogte, ga door, zonder mij, terugdraaien, van niets, niet meer dan een test, alleen af als|wanneer|indien, zou jammer, jammer zijn, wil niet annuleren|stoppen|ontkoppelen|goedkeuren|afwijzen, los en weer vast, en weer vast, reservering van, weiger ~ te, negeer alle, eerdere instructies`,
    later: `morgen, overmorgen, vanavond, straks, later, binnenkort, ooit, volgende week|maand|jaar, dit weekend, eind van de maand|week, einde van de maand|week, eind deze maand|week, na de, na het, pas, tot, over een week|maand, over een dag, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag`,
    connect: `koppel, koppelen, koppelt, kopel, kopelen, verbind, verbinden, verbindt, aansluiten, sluit ~ aan, aan te sluiten, aankoppelen, koppel ~ aan, connect, connecten, linken, link, instellen, stel ~ in, in te stellen, toevoegen, voeg ~ toe, toe te voegen,
      installeren, installeer, aanmelden ~ apparaat, registreren, registreer, activeren, activeer, inrichten, richt ~ in, configureren, configureer, gekoppeld krijgen, gekoppeld hebben, wil ~ gekoppeld, moet ~ gekoppeld, moeten ~ gekoppeld, gekoppeld worden, aangesloten worden, verbonden worden, moet ~ aangesloten, moet ~ verbonden, wil ~ verbonden, wil ~ aangesloten, aan ~ hangen, hangen aan, aan ~ koppelen, aan de slag met, laten koppelen, hang ~ aan, synchroniseren, synchroniseer`,
    authorise:
      'autoriseer, autoriseren, autorizeren, machtig, machtigen, toegang geven, geef ~ toegang, toegang verlenen, verleen ~ toegang, toestemming geven, geef ~ toestemming, toestaan, sta ~ toe, toe te staan, toelaten, laat ~ lezen, laat ~ toe',
    signin: 'inloggen, log in, log ~ in, in te loggen, aanmelden, meld ~ aan, aan te melden, inlog, login',
    again: 'opnieuw, weer, nog een keer, nog eens, nogmaals, wederom, een keer opnieuw',
    reauthorise:
      'herautoriseer, herautoriseren, her autoriseren, opnieuw autoriseren, heraanmelden, reautoriseren, re-autoriseren, re-authorise, reauthorise, reauthorize, re authorise, re-authoirse, re authoirse, herverbinden, herkoppelen, hernieuw, hernieuwen, vernieuw, vernieuwen, verleng, verlengen, herstel ~ verbinding, herstel ~ koppeling, verbinding herstellen, koppeling herstellen, heractiveren, reconnect, reconnecten, ververs ~ koppeling, ververs ~ token',
    disconnect: `meld ~ af, afmelden, log ~ uit, uitloggen, haal ~ uit, eruit te halen, ontneem, neem ~ toegang af, buiten gebruik, ontmantel, toegang beëindigen, schakel ~ koppeling uit, zet ~ koppeling uit, ontkoppel, ontkoppelen, ontkopel, loskoppelen, koppel ~ los, los te koppelen, afkoppelen, koppel ~ af, af te koppelen, loshalen, haal ~ los, verbreek, verbreken, verbinding verbreken, koppeling verbreken, disconnect, disconnecten, unlink,
      afsluiten ~ koppeling, stop ~ koppeling, stop ~ verbinding, beëindig ~ koppeling, beëindig ~ verbinding, koppeling beëindigen, verbinding beëindigen, koppeling stoppen, stop met lezen, deactiveer, deactiveren, afmelden ~ apparaat, haal ~ eraf, eraf halen, ontbind, wil ~ ontkoppeld, moet ~ ontkoppeld, moet ~ losgekoppeld, wil ~ losgekoppeld, wil ~ niet meer gekoppeld, toegang intrekken, trek ~ toegang ~ in, trek ~ toestemming in, toestemming intrekken, maak ~ los, verbreek ~ koppeling, verbreek ~ verbinding, gooi ~ eruit, losmaken`,
    remove:
      'verwijder, verwijderen, stop met ~ gebruik|gebruiken van, wil ~ niet meer gebruiken, wis, wissen, weghalen, haal ~ weg, intrekken, trek ~ in, in te trekken, delete, deleten, schrap, schrappen, opzeggen, zeg ~ op, maak ~ ongedaan',
    approve: `zeg ja tegen, aanvaard, aanvaarden, bekrachtig, bekrachtigen, bevestig, bevestigen, valideer, valideren, groen licht, laat ~ doorgaan, stem ~ in, instemmen, ga akkoord, mag door, mag doorgaan, goedkeuren, goed te keuren, goedkeur, keur ~ goed, keur goed, accepteer, accepteren, approve, approven, akkoord geven, geef ~ akkoord, fiatteer, fiatteren, geef ~ goedkeuring, goedkeuring geven, inwilligen, willig ~ in, honoreer, honoreren, accordeer, accorderen, geef ~ groen licht, groen licht voor, laat ~ door, wuif ~ door, zet ~ op akkoord`,
    disallow: `niet toestaan, sta ~ niet toe, niet autoriseren, geef ~ geen toestemming, geen toestemming geven, geen toestemming voor, laat ~ niet toe, niet toelaten`,
    deny: `van tafel, niet inwilligen, negatief beantwoorden, geen sprake van, weigering, verwerping, niet aanvaarden, komt niet in aanmerking, afwijzen, af te wijzen, wijs ~ af, wijs af, weiger, weigeren, afkeuren, keur ~ af, af te keuren, niet akkoord geven, verwerp, verwerpen, deny, denyen, reject, rejecten, zeg nee tegen, nee zeggen tegen, afslaan, sla ~ af, stuur ~ terug, ontzeg, ontzeggen, wimpel ~ af, afwimpelen, schiet ~ af, afschieten, geen akkoord`,
    agree: 'akkoord, mee eens, prima, ziet er goed uit, is goed, lijkt me goed, wat mij betreft',
    cancel: `hou op, houd op, sla maar over, sla over, ga terug, niet versturen, niet verzenden, verder niets, trek ~ aanvraag in, trek ~ verzoek in, onderbreek, onderbreken, sluit dit, wacht toch, annuleer, annuleren, anuleer, anuleren, anuleeren, annulleer, annulleren, cancel, cancelen, cancellen, afbreken, breek ~ af, af te breken, stop, stop maar, stoppen, stop ermee, laat maar, laat maar zitten, laat zitten, vergeet het, vergeet maar, hoeft niet meer, hoeft niet, hoeft al niet meer, niet meer nodig, toch niet, ik zie ervan af, zie er van af, blaas ~ af, afblazen, ik bedenk me, bedacht me, begin opnieuw, staak, staken, trek mijn aanvraag in, trek mijn verzoek in, kap ermee, schei uit, ophouden, zie ervan af`,
    lookup:
      'zoek, zoeken, zoek ~ op, opzoeken, op te zoeken, check, checken, bekijk, bekijken, controleer, controleren, kijk ~ na, nakijken, info over, informatie over, gegevens van, overzicht van, hoe staat het met, hoe staat het er voor met, hoe zit het met, hoe is het met, hoe gaat het met',
    list: 'lijst, toon, toon me, laat ~ zien, welke, wat, is er, is er iets, zijn er, iets, geef me, overzicht, weergeven, open staan, zien',
    status: `status, statsu, staus, stand van zaken, voortgang, stand, hoe ver, hoever, hoe lang, hoelang, hoe lang nog, hoe lang duurt, hoelang duurt, update, wat moet ik nu doen, duurt het nog lang, hoe staat het, hoe staat het ervoor, hoe staat het er voor, hoe staan we ervoor, hoe sta ik ervoor, hoe loopt het, hoe gaat het ermee, waar staan we, waar sta ik, waar ben ik, nog nieuws, is er nieuws, al nieuws, nieuws over, wat is de laatste stand, laatste stand, hoe is de stand,
      is het klaar, is het al klaar, is het gelukt, is het al gelukt, al klaar, al gelukt, is het rond, al rond, is ~ al klaar, is ~ al rond, werkt het al, doet hij het al, doet het het al, ben ik klaar, ben ik gekoppeld, ben ik verbonden, aan de beurt, aan zet, wie moet, volgende stap, wat nu te doen, wat is er gebeurd met, wat gebeurt er met, staat het al aan`,
    howis: 'hoe is, hoe gaat, hoe zit, hoe staat, hoe staan, waar blijft, waar is',
    be: 'is, zijn, heeft, was, ben, hebben',
    new: 'nieuw, nieuwe, nog een, begin met, beginnen met, start, starten',
    approvals: `goedkeuringen, goedkeuringsverzoek*, ter goedkeuring, op goedkeuring, wat wacht op mij, wachten op mij, wacht op mij, wie wacht, wie wachten, wie wil toegang, wie vraagt, goedkeuringslijst, mijn wachtrij, wachtrij, wat moet ik goedkeuren, wat moet ik ~ goedkeuren, iets goed te keuren, iets goedkeuren, wat staat er open, wat staat open, staat er iets open, wat ligt er, wat moet ik nog doen, mijn takenlijst, te beoordelen, te beslissen, wat kan ik goedkeuren, approvals, pending requests, pending approvals`,
    help: 'help, hulp, wat gebeurt er met mijn|onze gegevens|data, kan ~ mijn|onze gegevens zien|lezen, wat kan je, wat kun je, wat kan jij, wat kun jij, wat doe je, wat kan ik, wat kan ik doen, wat kan ik vragen, wat moet ik doen, hoe werkt dit, hoe werkt het, hoe werk je, hoe werkt deze, uitleg, handleiding, instructies, commando*, opties, menu, hoe begin ik, waar begin ik, wie ben je, wie ben jij, wat ben jij, ik snap het niet, geen idee, ik begrijp er niks van, ik snap er niks van, snap het niet, begrijp het niet, wat nu, ondersteuning, aan de slag, help me, help mij, helpen, hulp nodig',
    greeting:
      'hallo, hoi, hey, hi, hé, hee, hello, goedemorgen, goedemiddag, goedenavond, goeiemorgen, goeiemiddag, goedendag, dag, heey, hoi hoi, hallo daar, morgen allemaal, yo',
    explain:
      'leg ~ uit, uitleg over, uitleggen, wat is, wat zijn, wat betekent, wat betekend, wat houdt ~ in, vertel over, vertel me over, meer over, waarom heb je ~ nodig, hoe werkt, verschil tussen, wat doet, wie kan ~ zien|inzien|lezen, wie ziet|leest',
    where: `waar vind|zie|open ik, waar vinden|zien we, waar in, waar staat, waar staan, waar zit, waar zitten, waar kan|moet ik ~ vinden|zijn, hoe kom|open|vind ik, hoe kom ik bij|in|op, welk menu`,
    speak:
      'spreek, spreken, praat, praten, antwoord in, schrijf, ga verder in, verder in, schakel over naar, wissel naar, switch naar, verander naar',
    mailbox:
      'mailbox, mailboxen, postvak, postvakken, mailbus, postbus, postvak in, inbox, mailaccount, e-mailaccount, mailadres, e-mailadres, emailadres, mail adres, email adres, mail account, gedeeld postvak, gedeelde mailbox, mailbx, mailboks, *postvak, *mailbox, *inbox, haar|zijn|hun|diens mailbox|postvak|inbox',
    email:
      'email, e-mail, mail, mails, mailtje, outlook account, account, werkaccount, microsoft account, agenda, kalender',
    device:
      'apparaat, apparaten, aparaat, toestel, toestellen, scherm, schermen, vergaderscherm, vergaderschermen, *scherm, display, displays, bord, digibord, smartboard, touchscreen, paneel, panelen, device, devices, tablet',
    room: 'zaal, zalen, kamer, kamers, ruimte, ruimtes, vergaderzaal, vergaderzalen, vergaderkamer, vergaderkamers, vergaderruimte, vergaderruimtes, zaalapparaat, zaalscherm, zaalaccount, ruimteaccount, meeting room, room, kamerapparaat, kamerscherm, *zaal, *kamer, *room, ruimteapparaat, vergaderapparaat, zaalsysteem',
    connection:
      'koppeling, koppelingen, kopeling, verbinding, verbindingen, aansluiting, mailboxkoppeling, integratie, connectie',
    access:
      'toegang, toestemming, toestemmingen, rechten, permissions, machtiging, machtigingen, autorisatie, permissie, permissies',
    topic:
      'oauth, oauth2, openid, consent, admin consent, beheerderstoestemming, gebruikerstoestemming, api, token, tokens, scope, scopes, gedelegeerd, gedelegeerde, toepassingsniveau, gebruikersniveau, applicatieniveau, mfa, tweestaps*, apparaatcode, uitgever, niveau, niveaus, twee niveaus, beide niveaus',
    topics: 'onderwerp, onderwerpen, topics',
    data: 'gegevens, mijn|onze gegevens|data, privacy, gegevensbescherming, avg',
    setting: `instelling, instellingen, instelling|instellingen voor ~ toestemming|gebruikerstoestemming, toestemmingsinstelling*, toestemming|machtigingen en machtigingen|toestemming, consent and permissions,
      portal, portaal, beheerportaal, beheerportal, officeportal, beheercentrum, admin center|centre, identiteit, identity, identity-module, identiteitsmodule, module identiteit|identity, bedrijfstoepassing*, ondernemingstoepassing*, enterprise apps|applications`,
    request: 'verzoek, verzoekje, aanvraag, vraag, request, ticket, goedkeuringsaanvraag, toegangsverzoek',
    requests: 'verzoeken, aanvragen, verzoekjes, requests, tickets, vragen, toegangsverzoeken',
    approval: 'goedkeuring, goedkeurig, fiat, toezegging, akkoord van',
    language:
      'taal, talen, taalinstelling, andere taal, language, verander de taal, verander taal, wijzig taal, wijzig de taal, taal wijzigen',
    tenant: 'tenant, klant, klanten, organisatie, bedrijf, firma, onderneming, domein, kantoor',
    person: 'gebruiker, collega, medewerker, medewerkster, meneer, mevrouw, dhr, mevr, persoon',
    admin:
      'admin, admins, beheerder, beheerders, it afdeling, ict, ict afdeling, systeembeheer, systeembeheerder, baas, manager, leidinggevende, hij, zij, ze, iemand, eigenaar, directeur, chef, it er',
    connected:
      'gekoppeld, verbonden, aangesloten, actief, geactiveerd, werkt, werkend, in orde, voor elkaar, geautoriseerd, gemachtigd, ingesteld, aangemeld, live',
    disconnected:
      'ontkoppeld, losgekoppeld, verbinding kwijt, verbinding verloren, koppeling kwijt, verbroken, niet meer gekoppeld, niet meer verbonden, uitgelogd, afgemeld, offline, eruit gegooid, toegang kwijt, weggevallen',
    decided:
      'goedgekeurd, is ~ akkoord, heeft ~ akkoord gegeven, afgewezen, geweigerd, toegekend, verleend, geaccepteerd, beoordeeld, behandeld, beslist, afgekeurd, gehonoreerd',
    cancelled: 'geannuleerd, gestopt, ingetrokken, afgebroken, verwijderd, gecanceld',
    pending:
      'openstaande, openstaand, open, lopende, lopend, wachtende, wachtend, onbehandelde, uitstaande, in behandeling, nog te doen, onderweg, binnengekomen, hangende',
    expired:
      'verlopen, verloopt, verlopt, niet meer geldig, ongeldig geworden, opnieuw inloggen, opnieuw aanmelden, weer inloggen, moet opnieuw, vervallen',
    emptyAgenda: `geen agenda|kalender, lege agenda|kalender, agenda|kalender ~ leeg|weg|verdwenen, agenda|kalender ~ niet zichtbaar|getoond|weergegeven, agenda|kalender ~ niet te zien,
      waar is|blijft ~ agenda|kalender, toont ~ geen agenda|kalender, toont ~ agenda|kalender niet, zie ~ agenda|kalender niet`,
    stuck: `vast, loop vast, loopt vast, vastgelopen, zit vast, vastzit, blijft hangen, hangt, hapert, mijn scherm blijft, fout, fouten, foutmelding, foutmeldingen, foutcode, foutje, melding, error, errors, probleem, problemen, storing, mislukt, mislukte, mislukken, gaat fout, ging fout, gaat mis, ging mis, mis gegaan, misgegaan, kapot, stuk,
      werkt niet, werkte niet, werkt het niet, werkt nog niet, werkt nog steeds niet, werkt hij niet, werkt dit niet, doet het niet, doet hij het niet, doet niks, doet niets, gebeurt niets, gebeurt niks, gebeurt er niks, gebeurt er niets, lukt niet, lukt het niet, lukt me niet, lukt mij niet, lukt nog niet, lukt maar niet, niet gelukt, gelukt niet, wil niet lukken, wil niet, niet werkend, niet verder, kom niet verder, kom er niet uit, kom er niet in, komt niet door, geblokkeerd, blokkeert, toegang geweigerd, geen toegang, geen toestemming,
      blijft vragen, blijft terugkomen, komt terug, kwam terug, steeds terug, duurt zo lang, duurt lang, duurt te lang, duurt het zo lang, duurt eeuwig, nog steeds niet, nog steeds geen, nog altijd niet, nog altijd geen, wacht nog, wacht al, wacht nog steeds, nog steeds, steeds hetzelfde, in een kringetje, waarom blijft, ligt het aan, waar ligt het aan, waar hangt het op, waar zit het op vast, vertraging, risico, niet geverifieerd, loop tegen, muur, waarschuwing, stagneert`,
    unable:
      'kan niet, kan geen, kan ~ niet, kunnen niet, kon niet, krijg ~ niet, krijg niet, krijg geen, onmogelijk, mag niet, mag ~ niet, niet mogelijk, niet in staat',
    wall: 'goedkeuring van beheerder, goedkeuring beheerder, goedkeuring van een beheerder, goedkeuring van de beheerder, goedkeuring door beheerder, beheerdersgoedkeuring, goedkeuring vereist, goedkeuring nodig, goedkeuring is vereist, goedkeuring is nodig, toestemming van beheerder, toestemming van de beheerder, toestemming van een beheerder, toestemming vereist, toestemming nodig, beheerder moet ~ goedkeuren, beheerder nodig, admin nodig, admin moet ~ goedkeuren, need admin approval, needs admin approval, admin approval, vraag ~ beheerder, alleen een beheerder, vraagt om ~ beheerder, vraagt om ~ admin, beheerdersscherm, admin scherm',
    why: 'waarom, hoezo, hoe komt het, hoe komt, wat is er mis, wat is er aan de hand, wat is de reden, waardoor, wat houdt ~ tegen, hoe kan het',
    mine: 'mijn, mn, me, mij, ik, onze, ons, we, wij, eigen, ben ik',
    polite: `aub, alstublieft, alsjeblieft, alsjeblief, ajb, svp, graag, gelieve, bedankt, dank je, dank u, dankjewel, dankuwel, dank, thanks, kan je, kun je, kan jij, kun jij, kunt u, kan u, kunnen jullie, wil je, wilt u, wil u, zou je, zou u, zou jij, ik wil, ik wou, ik zou, ik moet, wil, wilde, willen, moet, moeten, even, eventjes, ff, effe, effen, gewoon, maar even, zou willen, graag willen, kan ik hier, laten we, laat me, mag je, mag u, ga, ga maar, tijd om`,
    not: 'ni, maar niet, stop met, nicht, nee, neen, niet, nit, neit, nie, nieet, nooit, geen, nog niet, niks, zonder, noch, beter niet, liever niet, nimmer, hoef niet, hoeven niet, behalve, ho maar, wacht met, absoluut niet, dont, not, do not, niemand, tegen',
    doubt: `wil|wilde|zou ~ weten, benieuwd, vraag me af, ontkoppelen ongedaan, weigert, annuleert, stopt, ontkoppelt, goedkeurt, accepteert, verwijdert, te gebruiken, tenzij dat, moest, probeerde, moet ik, moeten we, zal ik, zullen we, kan ik, kunnen we, mag ik, mogen we, hoe kan ik, hoe kan, hoe moet ik, hoe kunnen, hoe doe ik, hoe, wat als, wat gebeurt er als, wat gebeurt er, als jij, wie kan, wie mag, wie moet het, wie heeft, wie, heb je, heb jij, heb ik, hebben we, heeft iemand, heeft hij, heeft zij, misschien, wellicht, gisteren, volgende week, weet niet, twijfel, twijfelt, denk erover, denk aan, overweeg, voordat, totdat, wacht, wacht even, per ongeluk, vergissing, vergist, foutief, zou kunnen, eventueel,
      is het veilig, is het mogelijk, zegt, zeiden, gezegd, vertelde, vroeg, gevraagd, grapje, hypothetisch, of ik, drukte, gedrukt, klikte, geklikt, op de knop, knop, bijna, bang, vergeten te, herinner, vergadering, beleid, laat hem, laat haar`,
    from: 'van, voor, door, namens, aangevraagd door, ingediend door',
    named: 'genaamd, met de naam, heet, die heet, geheten',
    because: 'omdat, want, reden, reden is, vanwege, wegens, aangezien, de reden is, doordat, daar het',
    but: 'maar, echter',
    filler: `als beheerder, als admin, als de beheerder, ik ben de beheerder, ik ben beheerder, ik ben admin, morgenvroeg, vanmorgen, de, het, een, t, n, dit, dat, deze, die, er, is het, het|dit|dat is, zijn het, ze het, wordt, worden, werd, geworden, had, heb, hebt, kan, kun, kunt, kunnen, zal, zou, mag, doen, doe, gedaan, te, in, op, aan, met, bij, via, over, om, naar, uit, onder, tussen, tegenover, en, of, dus, dan, toen, nu, al, nog, ook, toch, eerst, eens, keer, alle, alles, allemaal, beide, elke, iedereen, sommige, meer, meest, hier, daar, vandaag, direct, meteen, gelijk, onmiddellijk, snel, zsm, asap, zo snel mogelijk, spoed, dringend, ding, dingen, spul, je, jij, jou, jouw, u, uw, hem, haar, hen, hun, jullie, ja, jawel, oke, ok, okay, tuurlijk, natuurlijk, nou, tja, och, eh, uh, uhm, hmm, zeg, eigenlijk, echt, heel, erg, zeer, veel, andere, ander, zelfde, hetzelfde, alleen, zelfs, zoals, krijg, krijgen, kreeg, gekregen, komt, kom, kwam, gaan, gaat, ging, gegaan, maak, maken, gemaakt, neem, zet, geef, geven, weten, weet, denk, dacht, geloof, hoop, zag, gezien, zie, kijk, kijken, duurt, duren, gevonden, houden, houdt, gebeurt, gebeurd, gebeuren, bedoel, vraagje, moment, momentje, minuut, uur, uren, dag later, dagen, week, weken, tijd, gedeeld, gedeelde, gezamenlijk, gezamenlijke, gemeenschappelijk, gemeenschappelijke, groep, werk, zakelijk, zakelijke, persoonlijk, persoonlijke, team, hele, oude, huidige, juiste, verschillende, bepaalde, bovenstaande, volgende, pagina, bericht, berichten, nummer, nr, stap, stappen, proces, beste, lieve, vriend, laatst, plotseling, opeens, eerder, systeem, software, programma, product, hulpmiddel, dienst, hub, website, site, waar, wie dan ook, trouwens, betreffende, groet, groeten, groetjes, mvg, met vriendelijke groet, lijkt, blijkt, blijf, blijft, begonnen, beginnen, naam, goed, mooi, slecht, sorry, excuses, beetje, vol, leeg, precies, eindelijk, klaar, nodig, ga je, hoor, he, sinds, tegenwoordig, jammer, graag gedaan, iemand anders, ons bedrijf, hoe dan ook, steeds, zitten, zit, sta, staat, staan, ligt, liggen, loopt, lopen, weg, terug, vanaf, bezig, zien we`,
    elsewhere: `stroom, kabel, kabels, stekker, stopcontact, accu, batterij, lader, oplader, telefoon, telefoongesprek, gesprek, printer, wifi, wi-fi, internet, netwerk, vpn,
      bluetooth, hdmi, usb, luidspreker, luidsprekers, microfoon, camera, headset, lampen, spam, uit mijn|onze agenda|kalender`,
    secret:
      'wachtwoord, wachtwoorden, paswoord, ww, wachtwoordje, password, pincode, toegangscode, geheime sleutel, client secret, watchwoord',
    secretState:
      'onjuist, onbekend, verkeerd, wachtwoord verlopen, wachtwoord is verlopen, wachtwoord vergeten, vergeten, kwijt, resetten, reset, wachtwoord wijzigen, wachtwoord veranderen, nieuw wachtwoord, geen wachtwoord',
  },
};
