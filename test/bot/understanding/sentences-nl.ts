import type { Intent } from '../../../src/bot/understanding/understand.ts';

/** What people type on a phone, in Dutch, one sentence a line. */
export const dutch: Record<Intent, string> = {
  connect_mailbox: `
    koppel mijn mailbox
    mailbox koppelen
    ik wil graag mijn mail koppelen aub
    kun je mijn postvak verbinden
    koppel finance@contoso.com
    kopel mijn malibox
    sluit mijn mailbox aan
    connect mijn mailbox
    geef taxcalc toegang tot mijn mailbox
    hoe koppel ik mijn mailbox?
    hoi, ik moet mijn e-mail koppelen aan TaxCalc`,
  connect_device: `
    koppel een apparaat
    zaal 4 aansluiten
    sluit vergaderzaal 2 aan
    ik wil een scherm koppelen
    koppel de Kickle
    nieuwe brix pro instellen
    kun je de vergaderkamer aansluiten
    aparaat koppelen
    stel de CTOUCH Pro in aub
    koppel zaalapparaat
    stel de Kickle in op zaal4@contoso.com genaamd Directiekamer
    voeg een CTOUCH Pro toe aan vergaderzaal Rembrandt, account zaal4@contoso.com
    koppel BRIX Pro
    koppel een Logitech in zaal 4`,
  status_mine: `
    status
    hoe staat het ervoor
    is mijn mailbox al gekoppeld?
    hoe ver is het
    is het al gelukt
    stand van zaken
    hoe staat het met mijn verzoek
    is het goedgekeurd
    nog nieuws?`,
  status_lookup: `
    status contoso.com
    status van anna@contoso.com
    status cr 1042
    hoe staat contoso.com ervoor
    is zaal 4 al gekoppeld?
    hoe staat het met CR-1001
    zoek fabrikam.com op
    status klant Fabrikam
    is CR-1001 goedgekeurd?
    status TaxCalc-Hub
    hoe staat TaxCalc-Hub ervoor
    is TaxCalc al gekoppeld?
    hoe gaat het met de Kickle
    status van BRIX Pro`,
  approve_request: `
    keur CR-1001 goed
    goedkeuren
    cr 1042 goedkeuren aub
    ik wil CR-1001 goedkeuren
    keur het verzoek van Anna goed
    kun je CR-1042 goedkeuren
    goedkeuren #1042
    accepteer CR-1001
    gedkeuren CR-1001`,
  deny_request: `
    wijs CR-1001 af
    afwijzen
    weiger CR-1042
    wijs cr 1001 af omdat we dit niet gebruiken
    verzoek afwijzen
    CR-1001 afwijzen aub
    keur het af
    ik wil CR-1001 weigeren
    afwijzen CR-1001: onbekende uitgever`,
  list_pending: `
    openstaande verzoeken
    goedkeuringen
    wat moet ik goedkeuren?
    toon open verzoeken
    welke verzoeken staan er open
    wie wil toegang
    is er iets goed te keuren
    wat wacht op mij
    nieuwe aanvragen`,
  disconnect: `
    ontkoppel mijn mailbox
    mailbox loskoppelen
    koppel zaal 4 los
    verbreek de koppeling
    verwijder mijn mailbox
    haal finance@contoso.com los
    trek de toegang in
    koppel mijn mail los aub
    ik wil mijn mailbox ontkoppelen
    ontkoppel zaal 4
    stop met het gebruik van finance@contoso.com
    ik wil mijn mailbox niet meer gebruiken
    verwijder de koppeling van de Kickle`,
  reauthorise: `
    opnieuw autoriseren
    opnieuw inloggen
    mijn koppeling is verlopen
    herautoriseer mijn mailbox
    vernieuw de koppeling
    re-authorise
    mailbox opnieuw koppelen
    ik moet weer inloggen
    koppeling herstellen
    zaal 4 opnieuw autoriseren
    autoriseer zaal 4 opnieuw
    opnieuw inloggen voor finance@contoso.com
    meld finance@contoso.com opnieuw aan
    opnieuw autoriseren finance@contoso.com`,
  why_stuck: `
    wie is er aan de beurt
    waarom zit ik vast
    het werkt niet
    ik krijg een foutmelding
    ik zag goedkeuring van beheerder vereist
    waarom duurt het zo lang
    het lukt niet
    kan mijn mailbox niet koppelen
    ik zag need admin approval
    waarom is mijn verzoek afgewezen
    er gebeurt niks
    waarom geen agenda?
    geen agenda
    waarom is de agenda leeg op zaal 4
    geen kalender op het scherm
    de agenda van de Rembrandtzaal is leeg
    zaal 4 toont geen agenda
    waarom zie ik de agenda niet in zaal 4
    waarom laat de Kickle geen agenda zien
    waar is de agenda van zaal 4`,
  help: `
    help
    hallo
    hulp
    wat kan je?
    hoe werkt dit
    goedemorgen
    ik heb hulp nodig
    wat is admin consent
    leg oauth uit
    wat is het applicatieniveau
    wat is Azure AD
    wat is de module Identiteit
    wie kan mijn gegevens zien
    waar staat de instelling
    onderwerpen
    welke onderwerpen zijn er?
    wat zijn de twee niveaus
    hoi`,
  cancel: `
    annuleer
    laat maar
    annuleer mijn verzoek
    CR-1001 annuleren
    stop maar
    vergeet het
    anuleren aub
    trek mijn verzoek in
    ik wil annuleren
    annuleer finance@contoso.com
    annuleer de koppeling van finance@contoso.com
    annuleer zaal 4`,
  change_language: `
    taal nederlands
    taal
    taal engels
    in het engels graag
    spreek je frans?
    Duits aub
    verander de taal naar Engels
    liever nederlands
    tall engels`,
  out_of_scope: `
    wat voor weer wordt het
    bestel een pizza
    keur mijn vakantie goed
    annuleer mijn abonnement bij de sportschool
    bedankt!
    koppelen
    vertel een mop
    mijn mailbox is vol
    wie heeft er gewonnen`,
};
