import type { Intent } from '../../../src/bot/understanding/understand.ts';

/** What people type on a phone, one sentence a line. */
export const english: Record<Intent, string> = {
  connect_mailbox: `
    connect my mailbox
    Connect mailbox pls
    hi can you connect my mailbox please
    i want to link my email
    conect my malibox
    need to hook up my inbox to taxcalc
    how do I connect my mailbox?
    connect finance@contoso.com
    set up my email account thx
    Could you link the shared mailbox info@fabrikam.com for us
    authorise my mailbox
    give taxcalc access to my mailbox
    sign in to my mailbox
    good morning, I'd like to connect my work email to TaxCalc
    please add my outlook
    connect anna@
    let TaxCalc-Hub read my mailbox
    my boss says I have to connect my mailbox
    connect my mailbox, no calendar please
    connect carla@contoso.com's mailbox
    connect the mailbox of carla@contoso.com
    connect Carla's mailbox`,
  connect_device: `
    connect a room device
    connect room 4
    set up the screen in the boardroom
    hook up our new Kickle
    connect CTOUCH Pro
    i need to connect a device
    pair the brix pro in meeting room 2
    conect device
    add a meeting room
    can you set up the touchscreen please
    Kickle Essentials setup
    register a display
    link the rembrandt room
    we want to connect our room screens
    authorise the room account
    enrol the panel upstairs
    connect room device
    set up the Kickle in room4@contoso.com called Board Room
    add a CTOUCH Pro to meeting room Rembrandt, account room4@contoso.com
    connect BRIX Pro
    connect Kickle Essentials
    connect a Kickle for room4@contoso.com
    connect a Logitech in room 4
    can you connect a Yealink please
    connect the Hall screen
    set up the device Hall screen
    connect room Amsterdam`,
  status_mine: `
    status
    my status
    whats the status
    how far is it
    is my mailbox connected?
    any news?
    is it done yet
    where are we with my request
    staus pls
    has it been approved yet
    how is my request going
    am i connected
    is my request still open
    check my connection
    what's happening with my mailbox
    did it work?`,
  status_lookup: `
    status contoso.com
    status anna@contoso.com
    status CR-1001
    how is contoso.com doing
    what is the status of cr 1042
    is anna@contoso.com connected?
    status room 4
    look up 8d3c1c7e-5a0f-4c1e-9f57-0d1f2a3b4c5d
    check fabrikam.com please
    was CR-1001 approved?
    state of tenant Fabrikam
    #1042
    status of the boardroom
    contoso.onmicrosoft.com
    where does contoso.com stand
    any update on CR-1002?
    show me contoso.com
    stauts contoso.com
    status TaxCalc-Hub
    status of the Communications Centre
    how is Kickle doing
    how is TaxCalc-Hub doing
    how does TaxCalc stand
    is TaxCalc connected?
    status of BRIX Pro
    what's the status of CTOUCH Pro`,
  approve_request: `
    approve CR-1001
    approve
    Approve the request
    pls approve cr 1042
    can you approve CR-1042
    i approve CR-1001
    approve Anna's request
    approve the request from anna@contoso.com
    accept CR-1001
    aprove CR-1001
    I want to approve request 1042
    approve #1042 thanks
    go ahead and approve it
    ok approve this one
    approve the pending request of Anna
    yes approve it`,
  deny_request: `
    deny CR-1001
    deny
    reject CR-1001
    decline the request
    deny CR-1001 because we don't use this product
    turn down cr 1042
    please refuse CR-1001, unknown publisher
    reject Anna's request
    deny it
    i want to deny #1042
    decline CR-1001: not needed
    rejct CR-1042
    reject this request please
    deny the request from bob@contoso.com
    turn CR-1001 down
    say no to CR-1001`,
  list_pending: `
    approvals
    pending requests
    show open requests
    anything to approve?
    what do I need to approve
    what's waiting for me
    list requests
    who wants access
    open requests for contoso.com
    pending aprovals
    show me the approval queue
    any new requests?
    requests
    which requests are still open
    what needs my approval
    do i have anything to approve`,
  disconnect: `
    disconnect my mailbox
    disconnect
    unlink my email
    please disconnect finance@contoso.com
    remove my mailbox
    disconnect room 4
    dissconnect my mailbox
    revoke access
    i want to disconnect the boardroom
    delete my connection
    stop reading my mailbox
    unhook the Kickle
    take away the access to my mailbox
    remove the room device please
    disconnect it
    can you unlink my mailbox
    stop using finance@contoso.com
    please stop using my mailbox
    stop using the Kickle
    remove the connection of the Kickle
    disconnect CR-1042
    disconnect the Hall screen`,
  reauthorise: `
    re-authorise
    Re-authoirse
    reauthorize
    reconnect my mailbox
    I need to sign in again
    my connection has expired
    re authorise taxcalc
    renew my connection
    log in again
    connect it again
    token expired
    authorise again
    reauthorise finance@contoso.com
    it wants me to sign in again
    pls reconect
    refresh my sign in
    re-authorise room 4
    Re-authoirse finance@contoso.com
    sign in again for finance@contoso.com
    sign in again for room 4
    re-authorise CR-1042
    re-authorise the Hall screen`,
  why_stuck: `
    whose turn is it
    why am I stuck
    I saw need admin approval
    it doesn't work
    i get an error
    AADSTS65001: The user or administrator has not consented to use the application with ID '11111111-2222-3333-4444-555555555555'
    aadsts 50105
    still waiting for approval
    why is it taking so long
    cant connect my mailbox
    access denied
    microsoft says approval required
    why was my request denied?
    nothing happens when I click the link
    Help, I get an error
    keeps asking for admin approval
    its not working
    whats wrong with my connection
    what does AADSTS90094 mean
    why no agenda?
    no agenda
    why is the agenda empty on room 4
    no calendar on the screen
    the calendar of the boardroom is blank
    there is no agenda on the screen in room 4
    why does room 4 not show its agenda
    why don't I see the agenda on BRIX Pro
    where is the agenda of room 4
    why doesn't the agenda show up on the Kickle
    why no agenda since connecting room 4
    why is TaxCalc not connected?`,
  help: `
    how long does it take
    help
    hi
    hello there
    what can you do?
    hallo
    hlep
    how does this work
    who are you
    help me please
    good morning
    what is admin consent
    explain oauth
    commands
    i need help
    what can i say
    hey bot
    what is the application level
    what is Azure AD
    what is the Identity module
    who can see my data
    where do I find the user consent setting
    topics
    which topics are there
    list the topics
    help topics
    what are the two levels?
    the two levels
    oauth
    openid connect
    admin consent`,
  cancel: `
    cancel
    never mind
    cancel my request
    cancel CR-1001
    stop
    forget it
    cancle
    please cancel it
    nvm
    i changed my mind
    withdraw my request
    abort
    cancel that pls
    i want to cancel
    delete my request
    can you cancel my request please
    cancel finance@contoso.com
    please cancel the connection of finance@contoso.com
    cancel room 4
    cancel the Hall screen
    stop finance@contoso.com`,
  change_language: `
    language english
    language
    speak dutch
    switch to French
    in english please
    change language to german
    can you talk Dutch
    Nederlands
    change my language
    lang nl
    I prefer English
    dutch please
    set language to Spanish
    langauge english
    please answer in french
    do you speak german?`,
  out_of_scope: `
    what's the weather like
    order me a pizza
    approve my holiday
    cancel my gym subscription
    cancel the meeting
    thanks!
    lol
    tell me a joke
    connect
    anna@contoso.com
    reject all that spam
    qwerty
    book a flight to london
    who won the match
    my mailbox is full
    delete my emails`,
};
