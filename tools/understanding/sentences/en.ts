import type { Sentences } from '../expand.ts';

export const english: Sentences = {
  connect_mailbox: `
    (connect|link|hook up|attach|add|set up|register|onboard|activate|authorise|enable|configure|sync) my (mailbox|inbox|mail|email|outlook|work mail|email account|mail account)
    (connect|link|add|set up|onboard|authorise|hook up|attach|register|enable) {m} (|please|asap|today|for me|to TaxCalc|with TaxCalc|to the Communications Centre)
    i (want|need|would like|have) to (connect|link|set up|hook up|add|authorise) (my|our|the) (mailbox|inbox|mail account|email|shared mailbox)
    (can|could|would|will) you (please|) (connect|link|set up|hook up|add|authorise) (my|our|the|a) (mailbox|inbox|mail|shared mailbox|team inbox)
    (mailbox|my mailbox|inbox|email|shared mailbox|mail account) (connect|set up|please|link|to taxcalc|in TaxCalc|for taxcalc|plz)
    (new|another|one more|a second|next|extra) (mailbox|inbox|mail account|shared mailbox) (please|to connect|for taxcalc|to add|)
    (give|grant|allow|let) TaxCalc (access to|into|read|see|use|open) my (mailbox|mail|inbox|email|emails)
    let (TaxCalc|TaxCalc-Hub|the Communications Centre) (read|use|send from|access|see) {m}
    taxcalc (needs|wants|should have|must get) access to (my mailbox|{m}|our inbox|the shared mailbox)
    i (need|want) (consent|permission|access|approval) for (TaxCalc|taxcalc-hub|the communications centre|my mailbox in taxcalc)
    (request|ask for|get me|apply for) (consent|access|permission|approval) for (TaxCalc|TaxCalc-Hub|Communications Centre|KB3381)
    ask (my|our|the) admin to (allow|approve|permit|let in) (taxcalc|TaxCalc-Hub) (for|on) (my mailbox|{m}|me)
    (do|start|run|go through) (KB3381|the steps of KB3381|the oauth thing for my mailbox|the taxcalc authorisation|the mailbox setup)
    kb3381 (please|for {m}|for my mailbox|i want to do that)
    (put|get|bring|hang) {m} (into|in|onto|under) (TaxCalc|the communications centre|taxcalc-hub)
    (get|have) (my mailbox|my mail|{m}|our support inbox) (connected|linked|hooked up|working with taxcalc|into taxcalc|going)
    i'm (new|starting|new here), (connect|set up|link) my (mail|mailbox|outlook) (please|)
    (the|our) (shared|group|team|info|sales|support|accounts|finance|reception) (mailbox|inbox|mail) (must|should|has to|needs to) be (connected|linked|added|authorised)
    (my colleague|{u}|my boss|{u} from finance) needs (her|his|their|a) (mailbox|inbox|mail) (connected|linked|in TaxCalc|set up|authorised)
    connect {u}'s (mailbox|inbox|mail)
    (connect|link|add) (the mailbox|the inbox|mail) of (my colleague|{u}|our assistant|my boss|my manager)
    i (can't|cannot) wait, (connect|hook up) {m} (now|right away|quick)
    (hi|hello|hey|good morning), (i want|i need|could you help me|please help me|i'd like) to (connect|link|set up|hook up) my (mailbox|mail|inbox|email|outlook)
    (start|begin) (sending|reading|using) (mail|email|my mail) (from|in|with|through) TaxCalc
    TaxCalc (can't|cannot|does not) (see|read) my mail yet, (connect|link) it
    (authorise|authorize) (TaxCalc|Communications Centre|the product|it) (for|to use|to read) (my|our|the) (mailbox|email|microsoft account|office 365 account)
    (authorise|authorize) (a|my|our|the) (microsoft|office 365|365|work) (account|mailbox) (using oauth|for taxcalc|)
    (sign|log) (me|my mailbox) in to (taxcalc|the communications centre) (for the first time|)
    (integrate|pair|sync|plug in|couple) (outlook|my mail|exchange|my mailbox|our mail) (with|to|and) (TaxCalc|the software)
    can we (connect|do|start|link) (my mailbox|the mailbox|{m}|that inbox) (now|today|this afternoon|)
    {m} (please|connect|to taxcalc|needs connecting|must be added|is a new mailbox|should be linked)
    (my|our) (client|accountant|office|bookkeeper|tax adviser) (asked|told) me to (connect|authorise|link) my (mailbox|email)
    i want (taxcalc|the communications centre) to (work with|handle|send|read|collect) my (mail|mailbox|emails)
    (mailbox|inbox|mail) (wizard|setup|connection|onboarding|link) (please|start|now|for {m})
    (use|take) {m} (for|as|with|in) (taxcalc|the sending mailbox|communications centre|my mailbox)
    i just (got|received) a new (mailbox|address), {m}, (connect|link|add) it
    i want to grant (taxcalc|the app|the software) access to (my|our) (mail|mailbox|inbox|email)
    we want to (onboard|connect|add|roll out to) (five|three|two|all our) (mailboxes|inboxes|accounts)
    connect it to (my mailbox|my mail|outlook|{m})
    not a device, (connect|link) (a|my|the) mailbox
    (use|handle|do) my mail (in|with|through) TaxCalc
    (get|put) our (accounts|invoices|vat|info|reception) mailbox (in|on|onto) (TaxCalc|the system)
    {m} wants to be in TaxCalc
    (colleague|assistant|my boss) {u} (would like|wants) to use taxcalc with (his|her|their) mail
    (i've|we've) never (done|connected) this before, (connect|link) my (mailbox|mail)
    (several of us|three of us|the whole team) share {m}, (connect|link|add) it
    nobody (has|knows) the password of {m} but (please|) (connect|link) it
    (the shared|our common) mailbox {m}, (i am a member|we all use it), (connect|link) it
    (the old|our old) (imap|pop|basic) (login|password|connection) (stops|ends) on friday, (connect|move) {m}
    (so that|because) our (clients|invoices) (go out|arrive), (connect|link) {m}
    (before|until) friday we need {m} (connected|linked|in the system)
    let the app (into|read|open) (my|our) mailbox
    (get|request) me approved for (TaxCalc|the communications centre) with (my mail|{m})
    conect my mialbox (please|)
    (conenct|connct|lnik|hok up) (my mailbox|{m}|outlook)
    authorise KB3381 for {m}
    i want (in|to get in|to get started) with (my mail|outlook|the mailbox)
    (add|connect) one more: {m}
    outlook (please|to taxcalc|connect)
    set me up (with taxcalc|for mail|with my mailbox) (please|)
    (first|this is my first) mailbox, {m}
    (sign|log) (in|into) (to|) my (mailbox|mail account) (please|for the first time)
    how (do|can) i (connect|link|set up|add|hook up) (my|a|our) (mailbox|inbox|mail|email)
    connect
    connect mailbox
    connect mailbox please
    connect a mailbox
    connect the mailbox
    connect email
    connect outlook
    connect my outlook
    connect my outlook to taxcalc
    connect exchange
    connect my exchange mailbox
    connect my office 365 mailbox
    connect office 365 mail
    connect our info mailbox
    connect our team mailbox
    connect the shared inbox
    connect the accounts mailbox
    connect the vat mailbox
    connect a colleague's mailbox
    connect {u}
    connect {u}'s mail
    connect me
    connect me to taxcalc
    connect me please
    connect two mailboxes
    connect all our mailboxes
    connect another mailbox
    connect a second inbox
    connect {m}
    connect {m}, it's a shared one
    connect {m} instead of the old one
    connect {m} because the clients write there
    mailbox
    mailbox please
    new mailbox
    new mailbox {m}
    new address {m}
    new inbox
    shared mailbox please
    shared mailbox {m}
    team mailbox {m}
    inbox
    outlook
    outlook connection
    mail into taxcalc
    mail in taxcalc please
    my mail in taxcalc
    my outlook in taxcalc
    my mailbox into the communications centre
    {m} into taxcalc
    {m} in the communications centre
    {m} to be added
    {m} to be linked please
    {m} wants connecting
    {m} still has to be connected
    {m} isn't connected yet, please do
    {m} needs consent
    {m} needs taxcalc access
    {m}, please link
    {m}: please connect
    add mailbox
    add a mailbox
    add mail account
    add my mailbox
    add my work email
    add my account to taxcalc
    add {u}'s mailbox
    add our shared mailbox to taxcalc
    add email account {m}
    add outlook
    link mailbox
    link mail
    link my work account
    link the shared mailbox
    link {u}'s inbox
    link taxcalc to my outlook
    link taxcalc with outlook
    link the communications centre to my mail
    hook my mail up
    hook up outlook
    hook up our support inbox
    get my mail into taxcalc
    get my mailbox into the communications centre
    get outlook into taxcalc
    get {m} going
    get {u} connected
    get {u}'s mailbox linked
    get me connected
    get me going with mail
    get me started with my mailbox
    get our mails into taxcalc
    set up mail
    set up my email in taxcalc
    set up my mailbox
    set up outlook for taxcalc
    set up email sending from taxcalc
    set up {m} in taxcalc
    set up the shared mailbox
    set up kb3381
    set up oauth for my mailbox
    set up modern authentication for {m}
    set taxcalc up with my mailbox
    authorise my email
    authorise my mail account
    authorise taxcalc for {m}
    authorise the communications centre
    authorise outlook
    authorise my microsoft account for taxcalc
    authorise {u}'s mailbox
    request access for {m}
    request consent for {m}
    request consent for the communications centre
    request permission for my mailbox
    request approval for my mailbox
    request admin consent for taxcalc
    request that taxcalc may read my mailbox
    ask for admin approval for {m}
    ask my admin for taxcalc
    ask my admin to let taxcalc in
    ask the admin to approve my mailbox
    ask {u} to approve taxcalc for me
    ask IT for consent for my mailbox
    apply for access to taxcalc
    send a request to my admin for taxcalc
    send my admin a consent request
    i want consent for taxcalc
    i want my mail in taxcalc
    i want my mailbox in the communications centre
    i want my outlook connected
    i want to add a mailbox
    i want to add {m}
    i want to connect {u}'s mailbox
    i want to connect a shared mailbox
    i want to connect to outlook
    i want to send mail from taxcalc
    i want to send my client letters from {m}
    i want to see my mails in taxcalc
    i want to use taxcalc with my mailbox
    i want to use my own address in taxcalc
    i want to work with taxcalc and outlook
    i want to start with kb3381
    i want access to taxcalc for my mail
    i want taxcalc to see my mailbox
    i want taxcalc on my mailbox
    i'd like my mailbox connected
    i'd like to have my mail in taxcalc
    i'd like to link my outlook
    i'd like to add a shared mailbox
    i'd like consent for {m}
    i'd like to request access for taxcalc
    i need my mail in taxcalc
    i need my mailbox linked today
    i need outlook in taxcalc
    i need taxcalc connected to {m}
    i need to add {m}
    i need to authorise my mailbox
    i need to get kb3381 done
    i need to link my mail account
    i need a mailbox connected
    i need consent for my mailbox
    i need consent from my admin for taxcalc
    i need admin approval for taxcalc, please request it
    i need an approval for the communications centre
    i have a new mailbox
    i have a new address {m}, please add
    i have a new colleague, connect her mailbox
    i have to connect my mailbox for taxcalc
    i have to send from {m}
    i must connect {m}
    i got a new laptop and mailbox, link my mail
    i got told to connect my mailbox
    i was told to authorise my mailbox
    i was asked to do kb3381
    i've been asked to connect {m}
    i've got a shared mailbox to connect
    i started here today, connect my mail
    i started last week and need my mailbox in taxcalc
    i'm the new bookkeeper, connect my mailbox
    i'm an accountant and want my mail in taxcalc
    i'm the assistant of {u}, connect his mailbox
    i'm not connected yet, connect my mailbox
    we need {m} in taxcalc
    we need our mailbox connected
    we need the shared mailbox in the communications centre
    we want our mail in taxcalc
    we want to connect our inbox
    we want to use taxcalc with outlook
    we want consent for taxcalc
    we'd like our info address connected
    we have a new mailbox, {m}
    we have a shared mailbox we want in taxcalc
    we use {m} together, please connect
    we bought taxcalc, connect our mailbox
    we start with taxcalc today, link {m}
    we are moving to the communications centre, add our mailboxes
    we moved to office 365, connect our mailbox
    our mailbox should go into taxcalc
    our mails should come in to taxcalc
    our team wants its inbox in taxcalc
    our reception wants {m} connected
    my boss wants his mailbox in taxcalc
    my boss wants me to connect {m}
    my colleague needs taxcalc on her mail
    my mailbox isn't in taxcalc yet
    my mailbox isn't connected yet, please do it
    my mailbox should be connected
    my mailbox must be added to taxcalc
    my mail should go through taxcalc
    my mails should be sent from taxcalc
    my new mailbox is {m}
    my address is {m}, connect it
    my address is {m}
    my outlook to taxcalc please
    taxcalc and outlook please
    taxcalc for {u} please
    taxcalc for my mailbox
    taxcalc access for {m}
    taxcalc access please
    taxcalc should see my mail
    taxcalc should send from {m}
    taxcalc must be able to read {m}
    taxcalc should be allowed to read my mailbox
    taxcalc with my outlook
    the communications centre should see {m}
    the communications centre needs my mailbox
    the new colleague {u} needs her mailbox connected
    the clients write to {m}, connect it
    the shared mailbox isn't connected yet, please connect
    there is a new mailbox {m}
    there's one more mailbox to connect
    {u} is new, connect his mailbox
    {u} needs taxcalc
    {u} needs her mail in taxcalc
    {u} wants his mailbox in taxcalc
    {u} started today, please connect her mail
    {u} and i share {m}, connect it
    let me connect my mailbox
    let me link my mail
    let me add a mailbox
    let me authorise my mailbox
    let me start with my mailbox
    let's connect my mailbox
    let's do the mailbox
    let's do {m}
    let's do kb3381
    let's get my mail connected
    let's start with the mailbox
    let taxcalc see my mail
    let taxcalc send mail for me
    let the communications centre in to my mailbox
    allow taxcalc to read my mailbox
    allow taxcalc into my inbox
    allow taxcalc on {m}
    allow the communications centre to send from my mailbox
    give taxcalc my mailbox
    give taxcalc access to {m}
    give the communications centre access to my mail
    give access to my outlook
    permit taxcalc to see my mailbox
    grant taxcalc access to my own mailbox
    enable taxcalc for me
    enable taxcalc for {m}
    enable my mailbox in taxcalc
    activate taxcalc for my mail
    activate {m}
    sync my outlook with taxcalc
    sync {m}
    import my mailbox
    integrate outlook
    integrate {m}
    onboard my mailbox
    onboard {u}
    onboard {u} to taxcalc
    register my mailbox
    register {m} in the communications centre
    sign me up for taxcalc
    sign my mailbox up
    sign me in to connect my mailbox
    subscribe my mailbox to taxcalc
    start with my mailbox
    start connecting my mail
    start the mailbox setup
    start kb3381
    begin with {m}
    do my mailbox
    do my mailbox please
    do the mailbox
    do the consent for my mailbox
    go for {m}
    put my mailbox in taxcalc
    put my mail into the communications centre
    put {u}'s mailbox in taxcalc
    bring my mailbox into taxcalc
    bring {m} in
    make taxcalc read my mailbox
    make my outlook work with taxcalc
    make the connection with outlook
    make a connection to my mailbox
    create a connection to {m}
    create a connection for my mailbox
    establish a connection with my mailbox
    open my mailbox to taxcalc
    use my outlook in taxcalc
    use {m} in the communications centre
    move {m} to oauth
    switch {m} to modern authentication
    switch {m} from basic to oauth
    can i connect my mailbox
    can i connect {m} now
    can i get my mailbox connected
    can i get {m} into taxcalc
    can i have my mail in taxcalc
    can i have consent for {m}
    can i link my outlook here
    can i add a mailbox
    can taxcalc get access to my mailbox
    can taxcalc have my mailbox
    can my mailbox be connected
    can my colleague's mailbox be connected
    can {m} be connected
    can {m} be added today
    can {u}'s mailbox be added
    can we add {m}
    can we do my mailbox now
    can we get {m} in taxcalc
    can we link the info mailbox
    can you add my mailbox
    can you connect me
    can you connect {m}
    can you get my mail into taxcalc
    can you help me connect my mailbox
    can you help me connect my outlook
    can you help me link {m}
    can you hook up outlook
    can you link {u}'s mailbox
    can you put my mailbox in taxcalc
    can you request consent for me
    can you set up my mailbox
    could i get my mailbox connected
    could you connect our inbox please
    could you connect {m} for me
    could you add {m} to taxcalc
    could you arrange consent for my mailbox
    could you ask my admin for access to taxcalc
    could you get {u} connected
    could you please link my outlook to taxcalc
    could you set up our shared mailbox
    would you connect my mailbox
    would you mind connecting {m}
    would it be possible to connect my mailbox
    would it be possible to add {m} to taxcalc
    is it possible to connect my mailbox now
    please connect
    please connect me
    please connect my mailbox
    please connect {m}
    please connect {u}'s mailbox
    please connect the mailbox of our reception
    please add {m}
    please add my mailbox
    please authorise {m}
    please get me consent for taxcalc
    please help me connect my mailbox
    please link my inbox
    please link {m} to taxcalc
    please request access to taxcalc for me
    please set up my mailbox
    please set up {m}
    please start the mailbox connection
    kindly connect my mailbox
    kindly add {m}
    kindly do the needful to connect my mailbox
    kindly link my outlook
    yes, connect my mailbox
    yes please, connect {m}
    ok connect my mailbox
    ok then link {m}
    go ahead and connect my mailbox
    now my mailbox please
    next mailbox: {m}
    next one is {m}
    also {m}
    also connect {m}
    and {m} too
    and my mailbox
    and now the shared mailbox
    plus {m}
    not the room, my mailbox
    no device, a mailbox
    only my mailbox
    just my mailbox
    just {m}
    conect my mailbox
    conect {m}
    connet my mail
    conncet my outlook
    cnnect {m}
    link my mailbx
    ad my mailbox
    outlok connect
    pls connect {m}
    plz connect my mail
    wanna connect my mail
    gotta connect {m}
    gonna need my mailbox in taxcalc
    hi there, dental practice here, the dentist wants our reception address {m} in taxcalc, can you take care of that
    mailbox to taxcalc, today
    set me up with my mail
    first day at the firm and IT told me you're the one who puts my outlook into taxcalc
    i do the vat returns here and would like the replies of clients to land in the Communications Centre, so please link {m}
    {u} shares an inbox with me, {m}, we'd love to have that one in as well
    need {m} in comms centre
    could we start with the partners' mailbox and do the others later this afternoon
    i was told i have to give TaxCalc permission for my email before i can send engagement letters, let's do that
    we're ten people and none of us has a mailbox in taxcalc yet, begin with mine
    i am new in office and must to connect my mail for sending tax papers to clients
    thank you so much for helping, i'd like my inbox added please, thanks
    my email isn't in the communications centre yet. put it in
    ticket 48213: user requests mailbox {m} to be added to TaxCalc
    RE: new starter {u} - mailbox needs linking to TaxCalc by Monday
    please connct my emial to taxcalc
    can u add {m} i'm on the road
    hello, interim finance manager here. i took over from {u} this morning and before i can send anything to clients the software wants my mailbox, so would you please start whatever is needed
    mailbox payroll, onboard
    i want clients to get their reminders from {m} and not from some no-reply thing, please set it up
    okay so um i'd like to have my outlook mailbox connected to the tax software if that is possible
    let's do {m} next
    the software greets me with "no mailbox connected", so let's connect one
    one mailbox for {c} please, it's {m}
    taxcalc wants an email account and i have {m}
    finally got my licence for taxcalc so now the mail please
    would you kindly initiate onboarding of mail id {m}
    give the communications centre {m} to send from
    my partner says everyone else already has their mail in taxcalc and i'm the last one, so go ahead and do mine
    hook me up mate, mailbox is {m}
    the tax season starts in a week and our {m} box still has to go into TaxCalc
    i'd be grateful if my mailbox could be joined to the Communications Centre before noon
    apprentice here!! supposed to link the info mailbox to taxcalc, can we do it together
    request access for TaxCalc-Hub, my mailbox, {m}
    i require KB3381 done for {m}
    plese add my inbox too, {u} has his in allready
    two inboxes, mine and {m}, both into the Communications Centre
    i'll need {m} as sender in the Communications Centre
    my boss wants to see client mails in taxcalc, her address is {m}, please start it for her
    we bought the Communications Centre and are stuck at nothing, simply begin with our mailbox
    i would like to authorize a mail box with you
    conect outlook pls
    get the ball rolling for my mailbox
    i have a second adress now, {m}, pls hook that up aswell
    just the mailbox, no screens
    my email please. for the tax programme.
    can you apply for the permission that taxcalc needs on my mailbox
    i cannot send from taxcalc since no mailbox has ever been set up for me, please set one up
    mail of the new bookkeeper {u} has to be linked
    so the plan is: {m} gets linked first, then i tell the others, ok go
    ask the administrator on my behalf whether taxcalc may use {m}
    authorise taxcalc, {m}
    my mailbx needs to be conected to taxcalc
    pleas link {m} wiht the communications center
    i woud like to add the recpetion mailbox to taxclac
    tether {m} to taxcalc
    bind {m} to the Communications Centre
    bolt {m} onto taxcalc
    wire {m} into the communications centre
    plumb my inbox into taxcalc
    rig up {m} for taxcalc
    slot {m} into the Communications Centre
    patch my mail through to taxcalc
    pop {m} into taxcalc for us
    chuck {m} into taxcalc
    bung my mailbox on taxcalc would ye
    whack {m} on there please
    introduce {m} to taxcalc
    incorporate our claims inbox in the communications centre
    include {m} in the set of mailboxes
    include {u} as well, mailbox and all
    enlist {m}
    sign {m} up for taxcalc
    sign our team inbox up
    subscribe {m} to the Communications Centre
    provision {m} for taxcalc
    commission {m} as a sender in taxcalc
    nominate {m} as our sending address and link it
    assign {m} to the Communications Centre
    open up {m} to taxcalc
    unlock my mail for TaxCalc
    make {m} available in taxcalc
    make my mail work in the communications centre please
    make the link between outlook and taxcalc for me
    bring {m} on board
    bring our enquiries mailbox into the fold
    take {m} on
    take my mail account into the Communications Centre
    let's hook {m} in
    let's onboard the accounts payable mailbox
    linking of {m} requested
    connection of a shared mailbox, {m}, please
    mailbox onboarding for {u} starting monday
    authorisation of {m} for taxcalc please
    access request: TaxCalc for {m}
    {m} shall be usable from taxcalc
    {m} is meant to go into taxcalc
    {m} is missing from taxcalc, add it
    {m} hasn't been added yet, do that please
    our debtors inbox is still outside taxcalc, bring it in
    outlook and taxcalc should be talking to each other, fix me up
    the reminders are to be sent from {m}, so authorise it
    so clients can be mailed from my own address, connect it
    since the partners want everything in one place, add {m}
    after the training this morning i'd like to do mine, my mailbox that is
    hello. new joiner here. mailbox to taxcalc please.
    hi! just got my account. can we link the mail now?
    why isn't my inbox in taxcalc yet, please get it in
    nobody linked my mailbox when i joined, please catch up on that
    any chance you could link {m} before lunch
    might i have my mailbox linked
    may i have {m} put into the communications centre
    would you be able to link the office mailbox
    i fancy having my mail in taxcalc, set it up
    i'm after a taxcalc connection for {m}
    i'm looking to get {m} into taxcalc
    i'm meant to link {m}, let's go
    we would appreciate it if {m} was linked
    please to link mailbox of our branch office
    kindly map {m} with taxcalc
    y'all need to link {m}, thanks
    eh can help link my mailbox to taxcalc
    gie us a hand linking my inbox`,

  connect_device: `
    (connect|link|add|set up|pair|register|install|activate|onboard|configure|enrol) (a|the|my|our|another|this) (room device|device|screen|panel|display|meeting room|touchscreen|board|room)
    (connect|link|add|set up|pair|register|install|activate|onboard) {d} (|please|today|asap|for me)
    (connect|set up|add|install|pair|link|register) (a|the|our|my|another) (ctouch|CTOUCH Pro|BRIX Pro|Kickle|kickle essentials|brix) (|please|in {d}|for {d}|in the boardroom)
    (new|another|second|one more|next) (device|room|screen|kickle|ctouch|panel|display|brix|room device) (please|to set up|to connect|in {d}|)
    i (want|need|would like|have) to (connect|add|set up|install|pair|register) (a|our|the) (room device|meeting room screen|kickle|CTOUCH|panel|display|room)
    (can|could|would|will) you (please|) (connect|set up|add|link|pair|install) (the|our|a) (meeting room|screen|kickle|boardroom|room panel|device)
    {d} (please|needs connecting|must be connected|connect|should go online|to be set up|has a new screen|with account {m}|account {m})
    (device|room|screen|panel|kickle|ctouch|brix pro|display) (connect|set up|setup|pls|wizard|registration|please)
    (the|our) (screen|display|panel|kickle|device) in (the boardroom|the canteen|reception|the lobby|{d}|the big room) (must|has to|should|needs to) be (connected|linked|set up|added)
    (connect|set up|link|add) {d} (with|using|on|account|to|under) {m}
    (give|let|allow) the (screen|panel|kickle|ctouch|device) (access to|see|show|read) (the room calendar|the room agenda|our calendar|the agenda of {d}|{m})
    (connect|use|add) the room account {m} (on|for|to|with) (the screen|{d}|the kickle|the ctouch)
    {m} is the (room account|account|mailbox) (of|for) {d}, (connect|set up|add) (it|the device|the screen)
    room {d}, account {m}
    (we|they) (bought|got|received|mounted|installed|have) (a|two|three|our) new (kickle|ctouch|screen|panel|brix pro|screens|displays), (connect|set up|help me set up|please add) (it|them|the first)
    i'm (standing|sitting) (at|in front of|by) (the|a) new (screen|panel|kickle|ctouch) and (want|need) to (connect|set up|start) it
    (start|begin|do) the (consent|setup|set-up|onboarding|step 3|authorisation) for (the|our|a) (ctouch|kickle|room device|screen|brix pro|panel)
    (office 365|o365|microsoft|365) (consent|sign in|access) for (the|our|my) (ctouch|CTOUCH Pro|kickle|room screen|meeting room display)
    (consent|access) (for|to) (the|our) (kickle|ctouch pro|brix) (please|in our tenant|)
    (sign|log) (the|our) (screen|kickle|panel|room device) in (for the first time|with {m}|)
    (get|have|bring) (the|our) (boardroom|huddle room|meeting room|screen in {d}|kickle|panel) (online|connected|working|up and running|going)
    (a|the) (room|meeting room|conference room|huddle space) (called|named) {d} (please|with {m}|needs a device)
    connect a device (called|named) {d} (|with account {m}|please)
    (pair|link|couple) (the|this|our) (screen|display|board|panel) (with|to) (the room calendar|{m}|office 365|our tenant)
    the (agenda|calendar) of {d} (should|must|has to) (show|appear|be) on (the screen|the kickle|the display|its panel)
    (i want|we want) (the room agenda|the meetings|the calendar) on (the|our) (ctouch|screen|kickle|panel)
    (we are|i am) (rolling out|installing|fitting|mounting) (kickles|screens|panels|ctouch boards) in (all rooms|our rooms|the office|{d})
    (connect|hook up|set up|plug in) the (touch screen|whiteboard|interactive board|smart board|signage screen|wall panel) (in {d}|in the meeting room|)
    enrol the (panel|device|display|kickle) (of|in|at|for) {d}
    not my mailbox, (connect|set up) (a|the) (device|room|screen)
    (our|the) (kickle|screen|ctouch|panel) (needs|wants) (consent|access|approval) (in|for) (our tenant|office 365|entra)
    (give|let) the (kickle|screen|ctouch|brix) (into|access to) our tenant
    {d} gets a (kickle|new screen|ctouch|panel), (set it up|connect it|please add)
    (the old board|the old screen) in {d} was replaced, (connect|set up) the new one
    (connect|set up) (ten|both|two|all) (rooms|screens|kickles) (on the second floor|today|please)
    (display|screen|panel|device) {d} (is new|arrived|is mounted|hangs) (and must be connected|please connect|, add it)
    (meeting room|boardroom|huddle) (onto|to|on) (the kickle|office 365|the system) (please|)
    (it|this) is a kickle essentials (in|for) {d}
    brix pro, (serial|asset) {d}, (connect|add) it
    (conect|conenct|setup|instal) (the kickel|a scren|the room|{d})
    (show|display) the room calendar of {m} on (the panel|{d}|the screen by the door)
    room (account|mailbox) {m} (goes|belongs) (on|to|with) (the kickle|the screen|{d})
    use {m} for the (screen|panel|kickle|display) (in {d}|)
    (device code|code) for (a|the) (new|) (kickle|screen|panel)
    device: {d}, account: {m}
    device
    device please
    new device
    new screen
    new screen in {d}
    new panel {d}
    new room
    new room {d}
    new kickle
    new kickle in {d}
    new kickle please
    kickle
    kickle in {d}
    kickle please
    kickle for {d}
    ctouch
    ctouch in {d}
    ctouch for the boardroom
    ctouch pro please
    brix pro
    brix for {d}
    screen please
    screen for {d}
    screen in the meeting room
    room please
    room {d}
    room device please
    room device for {d}
    meeting room
    meeting room {d}
    meeting room please
    meeting room screen
    connect a kickle
    connect a screen
    connect the kickle
    connect the kickle in {d}
    connect the screen
    connect the screen in {d}
    connect the screen to {m}
    connect the panel by the door
    connect the boardroom
    connect the big room
    connect the meeting room
    connect the meeting room screen
    connect the room
    connect the room account {m}
    connect the display in the lobby
    connect the ctouch
    connect the ctouch in the canteen
    connect our rooms
    connect our screens
    connect our new board
    connect all our kickles
    connect another room
    connect one more screen
    connect this screen
    connect this room
    connect two screens
    connect {d}
    connect {d} to {m}
    connect {d}, account {m}
    connect {d} because it is new
    connect room {d}
    connect device {d}
    connect screen {d}
    add a device
    add a kickle
    add a room
    add a screen
    add a room device
    add another kickle
    add our boardroom
    add room
    add room {d}
    add screen
    add the ctouch
    add the kickle in {d}
    add the meeting room
    add the new panel
    add the screen in the lobby
    add {d}
    add {d} with {m}
    add {d} to the kickles
    set up a kickle
    set up a room
    set up a screen
    set up a new screen in {d}
    set up our meeting room
    set up the board
    set up the ctouch pro
    set up the device
    set up the kickle
    set up the kickle in {d}
    set up the panel
    set up the room
    set up the room account
    set up the screen
    set up the screen with {m}
    set up {d}
    set up {d} please
    set up {d} with the account {m}
    set the kickle up
    set the room up with {m}
    set the screen up
    install a kickle
    install the kickle
    install the panel in {d}
    install the screen
    install {d}
    register a device
    register the screen
    register the kickle
    register {d}
    register our room
    register device {d} with {m}
    enrol {d}
    enrol a kickle
    enrol the screen
    activate the kickle
    activate the screen in {d}
    activate {d}
    pair the kickle
    pair the screen
    pair {d}
    pair the panel with {m}
    link the screen
    link the room
    link {d}
    link {d} with {m}
    link the kickle to our calendar
    link the screen to the room mailbox
    link the room calendar to the panel
    hook the screen up
    hook up the kickle
    hook up {d}
    hook up the boardroom screen
    onboard {d}
    onboard our rooms
    onboard the kickle
    commission {d}
    commission the screen
    configure {d}
    configure the kickle
    configure the room account
    provision {d}
    provision the kickle in {d}
    roll out the kickles
    roll out the screens
    authorise the kickle
    authorise the screen
    authorise {d}
    authorise the device with {m}
    request consent for the kickle
    request consent for ctouch pro
    request consent for {d}
    request access for the screen
    request approval for the room
    request admin consent for the kickle
    ask my admin for the kickle
    ask my admin to approve the screen
    ask the admin for consent for ctouch
    ask IT to approve the kickle
    get {d} connected
    get {d} going
    get {d} online
    get {d} up and running
    get the kickle connected
    get the kickle online
    get the kickle going in {d}
    get the screen working with {m}
    get the room calendar on the screen
    get our rooms connected
    get our screens online
    bring {d} online
    bring the kickle online
    bring the screen into taxcalc's rooms
    put {d} online
    put the kickle online
    put the room account on the screen
    put {m} on the screen
    put {m} on {d}
    put our calendar on the panel
    put the agenda on the screen
    show our agenda on the kickle
    show the meetings of {d} on the panel
    show the room calendar on the screen
    show {m} on {d}
    show the bookings on the display outside {d}
    sign the kickle in
    sign the screen in
    sign the room in
    sign {d} in
    sign {d} in with {m}
    sign in the kickle
    sign in the room account
    sign in the room account {m}
    sign in on the screen
    sign in on {d}
    sign in {d}
    log the screen in
    log {d} in
    log in the kickle
    log in on the screen with {m}
    give the kickle consent to read the room calendar
    give the screen access
    give the screen access to {m}
    give {d} access to the calendar
    give {d} an account
    let the kickle read our calendar
    let the kickle see {m}
    let the screen see the agenda
    let {d} show the meetings
    let me add a screen
    let me connect a room
    let me set up the kickle
    let's connect the kickle
    let's connect {d}
    let's do the boardroom
    let's do the room
    let's do {d}
    let's set up the screen
    let's start with the screen
    start with the kickle
    start with {d}
    start the screen setup
    start setting up the room
    start setup of {d}
    do the kickle
    do the screen
    do {d} please
    do the room now
    begin with {d}
    begin with the screen
    use {m} on the kickle
    use {m} as the room account
    use {m} for {d}
    use the room mailbox on the kickle
    i want a kickle in {d}
    i want a room connected
    i want a screen set up
    i want our room on the kickle
    i want to add a kickle
    i want to add a room
    i want to add {d}
    i want to connect a device
    i want to connect a room
    i want to connect the screen
    i want to connect {d}
    i want to install a kickle
    i want to put the calendar on the screen
    i want to register a device
    i want to see our meetings on the screen
    i want to set up {d}
    i want to set up a meeting room
    i want to set up a screen
    i want to sign in the kickle
    i want the room agenda on the screen
    i want consent for the kickle
    i'd like to add a screen
    i'd like to connect {d}
    i'd like to connect the room
    i'd like to set up our kickle
    i'd like the screen in {d} connected
    i need a code for the kickle
    i need a device code
    i need a device code for {d}
    i need a room connected
    i need consent for the kickle
    i need consent for ctouch pro
    i need {d} connected
    i need {d} online today
    i need the screen connected
    i need the kickle set up
    i need to connect a kickle
    i need to connect the boardroom
    i need to install a screen
    i need to set up the room
    i have a kickle
    i have a kickle here
    i have a new screen
    i have a new room
    i have a new ctouch
    i have a screen to connect
    i have to connect the screen
    i have to install the kickle
    i got a kickle
    i got a new panel, how about connecting it
    i bought a kickle
    i've mounted the screen, connect it
    i've hung up the panel in {d}, now connect it
    i've unpacked the kickle
    i'm at {d} and want to connect the screen
    i'm the technician, connect {d}
    i'm the room technician, set up the panel
    i'm in {d} with the new kickle
    i'm in front of the screen
    i'm installing the kickle in {d}
    i'm installing a screen
    i'm setting up a room
    i'm setting up {d}
    we need a screen connected
    we need consent for the kickle
    we need {d} connected
    we need the kickle in {d} online
    we want a kickle in {d}
    we want our rooms connected
    we want the kickle to show our meetings
    we want the calendar on the screens
    we want to connect our meeting rooms
    we want to set up a kickle
    we want to use the kickle
    we'd like to connect a screen
    we have a kickle now
    we have a new meeting room
    we have a new screen in {d}
    we have two new kickles
    we got a kickle
    we got a new ctouch, set it up
    we bought a ctouch
    we bought screens for all rooms
    we've mounted a new screen
    we've put a kickle in {d}
    we're installing kickles
    we're opening a new room, {d}
    our kickle arrived
    our kickle isn't connected yet
    our kickle must be connected
    our new screen must be connected
    our boardroom gets a kickle
    our boardroom needs a screen connected
    our meeting room should show the calendar
    our rooms should be connected
    our screen should show the agenda
    our screen isn't connected yet, please do
    the kickle in {d} must be connected
    the kickle in {d} isn't set up yet
    the kickle has arrived
    the kickle has arrived, connect it
    the kickle needs an account
    the kickle needs consent
    the kickle needs to be set up
    the kickle needs to go online
    the kickle needs {m}
    the kickle should read {m}
    the kickle should show our calendar
    the new board is here
    the new panel is up, connect it
    the new screen is mounted
    the new screen must go online
    the panel by the door needs an account
    the panel outside {d} should show bookings
    the room account is {m}
    the room account for {d} is {m}
    the room needs a screen connected
    the screen has been installed, connect it
    the screen in {d} isn't connected yet
    the screen in {d} needs connecting
    the screen is new
    the screen is on the wall, what now: connect it
    the screen must show {m}
    the screen should show our meetings
    the technician is here, connect the kickle
    the technician is at {d}, start the setup
    there's a new kickle in {d}
    there's a new screen in the lobby
    there is a new panel
    this screen must be connected
    this is a new kickle
    this is {d}, connect it
    this room has no connection yet, set it up
    {d}
    {d} connect
    {d} connect please
    {d} to connect
    {d} to {m}
    {d} with {m}
    {d} on {m}
    {d}, {m}
    {d}: connect
    {d} account {m}
    {d} is new
    {d} is new, add it
    {d} is ready to be connected
    {d} isn't connected yet
    {d} must go online
    {d} must show the calendar
    {d} needs a kickle
    {d} needs setting up
    {d} needs an account
    {d} needs consent
    {d} needs to be added
    {d} has a new kickle
    {d} has a ctouch
    {d} has got a new panel
    {d} should be connected
    {d} should show {m}
    {d} online please
    {d} set up please
    {m} for the kickle
    {m} for {d}
    {m} on the kickle
    {m} on {d}
    {m} to the screen
    {m} is the account of the kickle
    {m} is a room account
    {m} is a room, connect the kickle
    {m} belongs to {d}
    device code
    device code please
    device code for {d}
    device code for the kickle
    code for {d}
    code for the screen please
    room account
    room account {m}
    room account for the kickle
    room account {m} for {d}
    room screen setup
    room setup
    screen setup
    kickle setup
    kickle installation
    kickle registration
    kickle consent
    ctouch consent
    ctouch setup
    panel setup
    signage screen please
    interactive board in {d}
    smart board in {d}
    whiteboard screen in {d}
    wall panel {d}
    booking panel for {d}
    door sign for {d}
    can i add a screen
    can i connect a kickle
    can i connect the boardroom
    can i connect {d}
    can i connect {d} now
    can i get a device code
    can i get a code for the kickle
    can i set up the screen now
    can we add the room
    can we connect the kickle
    can we connect the kickle now
    can we connect {d} today
    can we get {d} online
    can we set up the kickle
    can we set up {d}
    can the kickle be connected
    can the screen be connected
    can {d} be connected
    can {d} be added
    can you add {d}
    can you add the kickle
    can you connect a screen
    can you connect the kickle
    can you connect {d}
    can you get the screen online
    can you give me a device code
    can you help me connect the kickle
    can you help me set up the screen
    can you help me with the new kickle
    can you hook up {d}
    can you set up {d}
    can you set up the boardroom
    can you sign the kickle in
    could you connect the screen in {d}
    could you connect {d} please
    could you set up our kickle
    could you register {d}
    could you get consent for the kickle
    could you put {m} on the screen
    would you connect the room
    would you set up {d}
    would it be possible to connect the kickle
    please add {d}
    please add the screen
    please connect the kickle
    please connect the room
    please connect the screen in {d}
    please connect {d}
    please give me a device code
    please help me set up the kickle
    please link the panel
    please register {d}
    please set up the kickle
    please set up the screen
    please set up {d}
    please sign the screen in
    kindly connect {d}
    kindly connect the kickle
    kindly set up the ctouch
    now the screen
    now {d}
    now the kickle
    next {d}
    next room
    next screen
    next room: {d}
    also {d}
    also the screen in {d}
    also connect the kickle
    and the kickle
    and {d}
    and the room
    then {d}
    a kickle
    a screen
    a room
    a room please
    a device
    a meeting room
    a device not a mailbox
    no mailbox, a room
    not a mailbox, a kickle
    not mail, the screen
    only the screen
    just the screen
    just {d}
    the boardroom
    the kickle
    the room
    the screen
    the device
    conect the kickle
    conect {d}
    connet the screen
    kikle
    kikcle setup
    instal the screen
    regsiter {d}
    pls connect {d}
    plz set up the screen
    wanna connect the kickle
    the new screen in {d} wants connecting
    we've mounted a panel at {d}, can you get it going
    there's a kickle on my desk waiting to be set up
    a ctouch has just been delivered for {d}, let's get it running
    got a brand new brix here, set it up please
    got the panel out of the box, what now, connect it for me
    fitter's here with the screen for {d}, let's link it
    engineer on site at {d}, need the screen signed in now
    i'm standing in front of the screen in {d}, sign it in
    i'm in {d} with the panel, ready to go
    i'm at the ctouch, it wants a room account, link it to {m}
    standing at the door panel of {d}, hook it up please
    the screen shows a code, i want to link it to {m}
    put {d} on the kickle
    put the kickle live in {d}
    put {m} on the screen in {d}
    bring the big screen in the canteen online with {m}
    fire up the panel in {d}
    get the touchscreen in {d} onto our calendar
    get {d} to show its bookings
    get our boardroom screen signed in with the room mailbox
    get that ctouch talking to outlook
    make {d} show our meetings
    make the door screen of {d} show who's in
    i'd like the screen by the door to show today's meetings, room account is {m}
    we want people to see the bookings of {d} on the panel
    we want to walk up to the screen in {d} and start our meeting, set that up
    hang {m} onto {d}
    tie {d} to {m}
    marry up the kickle and {m}
    sign the brix pro in
    log the panel at {d} in with the room account
    log the ctouch in please
    enrol the new kickle under {m}
    commission the screen in {d}
    wire up the kickle with {m}
    roll out the ctouch in {d}
    roll the panels out in our three meeting rooms
    install ctouch in {d}
    can you do the meeting room thing for {d}
    could we get the kickle in {d} up and running
    could ye set up the wee screen outside {d}
    would you mind hooking the display in {d} up
    please do the needful to onboard device {d}
    kindly configure kickle for {d}
    pls add panel {d} with room id {m}
    need {d} on ctouch pro
    need the kickle live before the board meeting, room account {m}
    wanna set up the telly in the meeting room
    want to get the screen in reception working with our calendar
    one kickle for {d} please
    one more screen, {d}
    next (panel|screen|one on the wall): {d}
    three more kickles to connect
    another meeting room, {d}, with account {m}
    new screen in {d}, old one broke
    new office, new screens, let's start with {d}
    screen {d} account {m}
    panel at {d}, room mailbox {m}, go
    kickle + {m}
    ctouch for {d} pls
    now do {d}
    let's get {d} going
    my boss wants a screen in {d}, please set it up
    {u} asked me to get the kickle in {d} connected
    facilities told me to hook up {d} with you
    start the device setup
    room setup please, it's {d}
    i've just screwed the last bolt into the wall of {d}, screen's powered up, what it needs now is a login, please do it
    caretaker here, got a kickle to put up in the canteen
    the camera bar in {d} wants an account, please set it up
    sign the tablet outside {d} in
    please connect the touch panel on the third floor with {m}
    new ctouch arrived, tag CT-2291, connect it
    kickle tag KX-0047, to be linked to {d}
    we have four meeting rooms and a box of panels, let's begin with {d}
    room: {d}. account: {m}. please connect
    screen at reception, room mailbox {m}, thanks a million
    set up the brix in the training room upstairs
    i want the display by the lift to know its room
    meeting room camera in {d} isn't linked yet, link it
    hello, i am the technician from the AV company and would like to register the panel at {d} with the customer's room account
    register device {d}
    connect the room {d} pls, thx
    could you hook up the interactive board in the classroom
    ticket: CTOUCH Pro in {d} - first time login room account
    TASK 5512 - install Kickle {d} - needs pairing
    our new practice has one waiting room screen, connect it please
    the waiting room telly should be linked to {m}
    panle in {d} needs to be conected
    i unpacked the kickel and plugged it in, now connect it with {m}
    dear bot, we have received the BRIX Pro for {d} yesterday and the supplier tells us that you'll do the sign-in for us, may we start?
    the big touch thing in the boardroom, add it
    add {d} with account {m}, it's a ctouch
    i'm up a ladder in {d} holding a tablet, quick, log it in for me
    device onboarding for {d}
    do the panel first
    i like to install new screen in meeting room, account is {m}
    kindly onboard asset {d}
    please pair the small screen at the entrance with our room calendar
    so we moved into the new building last week and every room has a panel that asks for an account, can we go through them one by one starting with {d}
    another kickle, this time for the director's office
    get {d} signed into its room account would you
    we'd like {d} on kickle by thursday's partner meeting, please start
    start pairing {d}
    i want to link the scren in our libary to {m}
    hang on, i also have a screen for {d}, add that one too
    um can you connect the meeting room screen in the basement
    the door tablet at {d} should get the room account {m}
    i have the QR code of the new panel here, please take it on for {d}
    make {d} ready, the ctouch pro is mounted
    room kit in {d}: activate please
    {u} from facilities handed me a ctouch for {d}, let's set it up
    activate the touchscreen in the showroom
    link the two displays on the first floor to the room calendars
    no mailbox, it's a screen, in {d}
    setup kickle {d} room acc {m}
    get our screens going, there are six of them
    will you sign in the room panel with {m} please, i've no keyboard here
    teh new display in the lobby, plese connect
    pls conect kickel in {d}
    new kickle for the traning room, plz set up wth {m}
    the pannel by the stairs wants an acccount, connect it
    tether the panel in {d} to {m}
    bind {d} to its room account
    marry {d} with {m}
    hitch the kickle up to {m}
    rig up the ctouch in {d}
    plumb in the new panel at {d}
    bring {d} onto the kickle system
    bring the tablet outside {d} to life with {m}
    breathe life into the panel in {d}, account {m}
    kick off the setup of the screen in {d}
    launch the pairing of {d}
    boot up the connection for {d}
    switch the kickle on for {d}
    turn on booking display for {d}
    introduce the panel to {m}
    enlist the camera in {d}
    enter {d} as a new device
    file the new ctouch under {d}
    assign {m} to the panel outside {d}
    assign the room account to the kickle
    allocate {m} to the screen in {d}
    map {d} to {m}
    provision the brix in {d}
    initialise the ctouch in {d}
    initialize panel {d}
    bootstrap the new kickle
    prep the screen in {d} for use with {m}
    stand up a kickle in {d}
    take the new wall panel into service
    put the touch display in the break room into operation
    get the lobby signage logged in with {m}
    get the doorplate of {d} hooked up
    get me a code for the new panel in {d}
    get the room tablet going, it's asking for a code
    make the panel in {d} work with outlook bookings
    make the boardroom bookable from its screen, account {m}
    make a start on the screens, {d} first
    device authorisation for {d} please
    room panel login for {d}
    first sign-in of a kickle in {d}
    pairing of {d} with {m}
    installation of ctouch at {d}, we need the account part now
    panel {d} still to be connected
    {d} hasn't got its panel linked, please do
    {d} needs its screen paired
    {d} is to get a kickle, the account is {m}
    {d} is bare so far, the new panel has arrived, let's link it
    {d} has been cabled and powered, login please
    the ctouch for {d} is hung and wants signing in
    the classroom board should have its own account, please link it
    the kickle that came by courier today should go on {m}
    the brand-new touchscreen on the mezzanine has to be paired
    so that staff can see if {d} is free, connect the door screen
    so visitors can find their meeting, get the lobby screen linked to {m}
    because the opening is tomorrow, connect the screen at the entrance today
    hi. caretaker. panel mounted in {d}. login please.
    hello, we have a ctouch and no clue, please connect it for us
    why is the new screen in {d} still blank, nobody linked it, please do so
    can you take care of the login for our new meeting room screen
    could we have the kickle in {d} signed in
    would you help me pair a tablet with {m}
    might we get {d} hooked up before the visitors come
    i'm looking to pair a new panel with {m}
    i'm supposed to bring three screens online, starting with {d}
    i'd appreciate the screen in {d} being linked
    we'd be needing a kickle in {d}, room mailbox {m}
    kindly map device {d} with room id {m}
    eh can help set up the screen at {d}
    gie us a hand wi' the panel in {d}, it needs linking`,

  status_mine: `
    (status|my status|progress|update|any update|any news|news|state) (|please|?|of my mailbox|on my request|of my connection|for me)
    (what|what's|what is) the (status|state|progress|latest) (of|on|with|for) my (request|mailbox|connection|device|room|kickle|application|access|screen)
    how (is|are) my (request|mailbox|connection|device|things|connections|mailboxes|rooms|panels) (doing|going|coming along|looking|getting on|)
    (is|was|has) my (mailbox|request|connection|room|screen|device|inbox) (connected|ready|done|approved|active|live|granted|working|finished|through) (yet|already|now|)
    (are|have) my (mailboxes|devices|rooms|connections|requests) (all|) (connected|ready|approved|been approved|active|live|working)
    where (am i|do i stand|is my request|are we|does my request stand|is my connection|are my requests) (now|with this|with taxcalc|)
    (did|has) (my admin|the admin|anyone|IT|{u}|my boss|he|she) (approve|approved|answer|answered|accept|decide|decided on|look at|looked at) (my request|it|mine|my mailbox) (yet|already|)
    (am i|are we) (connected|done|ready|finished|active|authorised|all set) (yet|now|already|)
    is (it|that|everything) (done|ready|finished|active|approved|live|working|connected|through) (yet|already|now|)
    (how long|how much longer) (will it take|do i have to wait|until my mailbox works|until it is active|for mine|for my request|before my room is live)
    when (will|is) my (mailbox|request|device|room|connection) (be ready|be active|ready|be approved|live|connected)
    (show|list|give me|see|let me see) my (connections|mailboxes|devices|requests|rooms|things|status|open connections|approvals status)
    (what|which) (mailboxes|devices|connections|rooms|accounts) (do i have|have i connected|have i added|of mine are connected|are mine)
    my (connections|mailboxes|requests|rooms|things|device|devices|setup|overview|request|kickle)
    what (happened|has happened|became|came) (to|with|of) my (request|mailbox|connection|application|kickle|device)
    (check|look up|look at|find|tell me about) my (request|mailbox|connection|status|own request|room|screen)
    is my (request|number|own request) {r} (approved|done|decided|through|granted|accepted) (yet|)
    (status|state|progress|update) of my (own|) request {r}
    my request {r}, (how is it|any news|status|where is it|what now)
    {r} is mine, (how is it going|what is its status|how far is it|any progress)
    i (asked|requested|applied) for (access|my mailbox|the room|a connection) (yesterday|last week|on monday|this morning), (any news|how is it|is it done|what's happening)
    the (room|mailbox|screen|device|kickle|address) i (added|connected|set up|registered|started) (yesterday|this morning|last week|on Monday), (is it live|does it work|is it ready|how is it)
    (is|was) the (room|mailbox|kickle|panel|screen) i (set up|added|connected|asked for|registered) (live|active|connected|ready|approved) (yet|now|)
    i (added|connected|set up|started) {m}, (is it ready|is it active yet|how is it going|status)
    (what|where) is the state of (things|play|my stuff) (for me|)
    (anything|is there anything) (new|left for me|i have to do|i need to do|for me to do|happening) (on|with|about|for) (my request|my mailbox|mine|)
    (is it|am i) my turn (now|)
    (what do i|do i still|what must i) (have to do|need to do) (now|next|for my mailbox|)
    he (approved|accepted|granted) it, (is it live|is it active now|am i connected|does it work now)
    (has|have) my (sign-in|authorisation|re-authorisation|consent|approval) (worked|gone through|succeeded|finished|completed|been accepted)
    did (it|my sign in|the connection|that) (work|succeed|go through|arrive) (|for my mailbox)
    (how far|how far along) (is|are) (my request|my connection|my mailbox|things|we)
    (tell|show) me (how my stuff stands|how far i am|where things are|where i am|the progress)
    my taxcalc (status|connection|connection status|link|state)
    (am i|are we) (through|live|good to go|up and running) (yet|now|)
    can i (already|now) (use|work with|send from) (my mailbox in taxcalc|taxcalc|the room|it) (yet|)
    (does|did) my (mailbox|mail|room|screen) work (now|yet|already)
    how's (mine|my stuff|my thing|it going for me|my mailbox doing)
    (mine|my one|my thing), (any news|how far|status)
    (i believe|i think|i hope) my request (was|has been) (decided|approved|sent) (today|yesterday|), (tell me|is that right|what is the outcome)
    (could|can) you (tell|show) me (the outcome|how things stand|the state|where i am) (of my request|with my mailbox|please)
    (was|were|did) my (request|requests) (get|been|) (approved|rejected|granted|seen) or not
    (my open|my own open|my pending|my own) (requests|connections|request)
    (requests|connections|mailboxes|rooms) (i made|i asked for|of mine|that are mine|i added)
    (which|how many) of my (mailboxes|screens|rooms|connections) (work|are active|are live|are in use)
    (did|has) my request (reach|arrive at|go to) (the admin|my admin|IT)
    (you did|did you) (send|forward|pass on) my request to (the admin|IT|my boss)
    (how many|what) steps (are left|do i still have|remain) (for me|)
    (when|how soon) can i (start|use it|send mail)
    (any|some) (sign|movement|result) (on|of|with) my (request|approval|mailbox)
    (approval|answer) (arrived|come|in) (yet|for me)
    is my (token|sign in|re-authorisation|connection) (still|) (ok|good|valid|complete|alive)
    (what|where) is my (connection|mailbox|room|request) (at|up to|now)
    whats my staus
    how long for (mine|me|my mailbox|my room) (still|)
    (do i have|did i get|have i got|i have) (the approval|my approval|consent|permission) (now|already|yet|, is it live|, am i done)
    (the admin|my admin|{u}|he|she) (has approved|has given consent|says it is approved|gave approval), (am i connected|is it live|is it active|are we there)
    (is|was) my (request|approval) (approved|cancelled|withdrawn|denied|granted)
    status
    my status
    status of mine
    status my mailbox
    status of my mailbox please
    status of my kickle
    status of my screen
    status of my access
    status of my approval
    status of my sign-in
    status of the thing i asked
    status of what i requested
    status of everything i connected
    status for me please
    status update please
    status on my end
    state of my connection
    state of my mailboxes
    progress on mine
    progress of my application
    update on my request
    update me
    update me on my request
    updates?
    any updates on my mailbox
    any update for me
    any news
    any news for me
    any news about my screen
    any news from my admin
    any news from the admin on my request
    any news on what i asked yesterday
    any progress
    any progress on my mailbox
    any progress with my room
    any word from {u} on my request
    any word from IT about my mailbox
    any answer yet
    any answer from my admin
    any decision yet
    any decision on my request
    any reply to my request
    anything new
    anything happening with my request
    anything i must do
    anything left for me to do
    so, is it done
    so how is my mailbox
    so where are we
    and? is it ready
    and my mailbox?
    and my request?
    and now, am i connected
    and, did he approve
    well, has it been approved
    well, any news
    hi, just checking on my request
    hi, is my mailbox ready
    hello, how is my request
    hi again, did my admin answer
    just checking in on my request
    just wondering if my mailbox is ready
    just wondering where my request is
    just want to know if i'm connected
    i'd like to know how my request stands
    i'd like to know the status of my mailbox
    i'd like to know whether i am connected
    i want to know how far my request is
    i want to see my connections
    i want to see my mailboxes
    i want to see what i have connected
    i want to see my requests
    i want to check my status
    i want to check on my mailbox
    i wonder if my request was seen
    i wonder whether my request went through
    i asked for access last week, what's the state
    i asked on monday, what is the status
    i asked for a screen, is it ready
    i asked for taxcalc, was it approved
    i sent a request this morning, has it been seen
    i sent my request yesterday, did it arrive
    i sent a request, is it through
    i requested access, did anybody decide
    i requested it three days ago, how far is it
    i made a request, what happened to it
    i filed a request, where is it
    i put in a request on tuesday, any news
    i submitted a request, is it approved
    i applied yesterday, any answer
    i connected my mailbox yesterday, is it working
    i connected {m}, is it live
    i connected {m} and {m}, how are they
    i linked my outlook this morning, did it work
    i linked {m}, all good?
    i added a mailbox, is it active
    i added {d}, is it live
    i added {d} yesterday, does it work
    i added the room, how is it going
    i registered {d}, is it ready
    i set up {d} last week, is it connected
    i set up the kickle, is it active now
    i signed in, is that all
    i signed in, did it work
    i signed in, am i done
    i signed in just now, did it go through
    i've signed in, what's next for me
    i've signed in again, is it ok now
    i've done my part, is it done
    i've done everything, is it live
    i've accepted, am i connected now
    i've pressed accept, did it work
    i finished the sign-in, is my mailbox connected
    i was told it's approved, is it active
    i heard it was approved, is my mailbox live
    i got the approval, is it working now
    i got consent, can i use it already
    he approved it, is it live
    he approved it, is it working
    he has approved, am i live now
    she approved my request, is it active
    she approved it, do i have access now
    my admin approved, is it done
    my admin approved, can i start
    my admin says he approved, am i connected
    my admin said yes, is it live
    my admin accepted this morning, is it active yet
    my boss approved, is it ready
    {u} approved my request, is it live
    {u} approved it, can i use my mailbox now
    {u} says it's granted, is it active
    {u} has consented, am i done
    the admin consented, is it through
    the admin has signed, is my mailbox active
    IT approved it, is it live
    it was approved yesterday, is it active
    it's approved, is it live
    it has been approved, how long until it works for me
    is it live
    is it live yet
    is it live now
    is it active
    is it approved
    is it through
    is it ready
    is it done
    is it done yet
    is it finished
    is it ok now
    is it granted
    is it working now
    is it connected
    is it all set
    is it still being looked at
    is mine approved
    is mine ready
    is mine live
    is mine done
    is mine through
    is mine still waiting
    is mine still open
    is mine with the admin
    is my mailbox in
    is my mailbox in taxcalc already
    is my mailbox linked
    is my mailbox still connected
    is my mailbox authorised
    is my mailbox waiting for something
    is my email connected
    is my outlook connected
    is my outlook linked yet
    is my inbox live
    is my kickle online
    is my kickle approved
    is my screen ready
    is my room live
    is my device connected
    is my request seen
    is my request read
    is my request still open
    is my request still pending
    is my request with the admin
    is my request being handled
    is my request with {u}
    is my request granted or denied
    is my approval in
    is my consent in
    is my consent still valid
    is my connection healthy
    is my connection ok
    is my connection still alive
    is my access granted
    is my access active
    is my sign-in complete
    is my sign-in still valid
    is the mailbox i added active
    is the mailbox i asked for connected
    is the room i added ready
    is the request i made yesterday approved
    is everything connected
    is everything ok with my mailbox
    is everything ready for me
    is everything done on my side
    is there anything i need to do
    is there anything else i must do
    is there news on my request
    is there an answer for me
    is there a decision on mine
    is somebody looking at my request
    is anyone handling my request
    is anything of mine still open
    am i in
    am i live
    am i approved
    am i connected
    am i connected to taxcalc
    am i set
    am i set up
    am i set up now
    am i finished
    am i ready to go
    am i authorised already
    am i still connected
    am i still waiting for the admin
    am i next
    are we live
    are we live yet
    are we done
    are we there yet
    are we connected to taxcalc
    are my mailboxes live
    are my rooms connected
    are my screens online
    are my requests approved
    are my things connected
    are both my mailboxes connected
    are all my rooms active
    was it approved
    was it granted
    was it sent
    was my request approved
    was my request sent
    was my request seen
    was my request denied
    was my request refused or accepted
    was my mailbox connected
    was my sign-in successful
    was my consent recorded
    was mine approved
    has it been approved
    has it been approved yet
    has it been decided
    has it gone through
    has it worked
    has it been done
    has my request arrived
    has my request been handled
    has my request been seen
    has my request been decided on
    has my request been sent to the admin
    has my request gone out
    has my admin approved yet
    has my admin answered
    has my admin seen it
    has my admin signed
    has my admin done his part
    has my mailbox been connected
    has my mailbox been approved
    has my kickle been approved
    has my room been connected
    has {u} approved my request
    has {u} seen my request
    has {u} answered me
    has {u} decided on mine
    has anybody approved my request
    has anyone looked at mine
    has anything happened with my request
    has anything changed for me
    has somebody approved it
    has IT approved my mailbox
    has the admin approved my mailbox
    has the admin replied
    has he approved
    has he approved yet
    has he answered
    has she signed
    did it work
    did it go through
    did it succeed
    did it get approved
    did it arrive
    did he approve
    did he approve it
    did he say yes
    did she accept
    did they approve
    did they approve my request
    did they accept my request or not
    did my admin approve
    did my admin say yes
    did my admin get my request
    did my admin get the mail
    did my request go out
    did my request get through
    did my request get an answer
    did my request go to the right admin
    did my sign-in work
    did my mailbox get connected
    did the admin answer
    did the admin look at my request
    did the admin sign
    did IT answer my request
    did {u} approve my request
    did {u} say yes to my request
    did i do everything
    did i do it right
    did i sign in correctly
    did i get access
    did i get approved
    do i have access
    do i have access yet
    do i have consent
    do i have the approval
    do i have to do anything
    do i have to do something else
    do i need to do anything else
    do i need to wait
    do i still have to wait
    do i have any open requests
    do i have anything connected
    do i have mailboxes connected
    does my mailbox work
    does my mailbox work now
    does my room work
    does my kickle work already
    does it work now
    does it work for me now
    can i use it yet
    can i use my mailbox now
    can i use taxcalc now
    can i start
    can i start already
    can i send from taxcalc yet
    can i see my connections
    can i see my requests
    can i see the status of my request
    can i see how far my request is
    can you see my request
    can you see how my request is going
    can you check my request
    can you check my mailbox for me
    can you check if i'm connected
    can you check if my mailbox is connected
    can you check whether my request arrived
    can you tell me if my request was approved
    can you tell me if my mailbox is live
    can you tell me where my request is
    can you tell me where i stand
    could you check on my request
    could you give me an update
    could you give me the status of my mailbox
    could you have a look at how my request is doing
    could you please let me know if my mailbox has been connected
    could you see if my request was approved
    would you tell me how my request is doing
    please tell me where my request is
    please tell me if it is live
    please check my request
    please check if it's done
    please give me an update on my request
    please give me the state of my connection
    please let me know where my request stands
    please show my connections
    please show me my mailboxes
    please update me on my mailbox
    kindly update me on my request
    kindly let me know the status of my request
    kindly advise on the status of my mailbox
    show me my mailbox
    show me my mailboxes
    show me my request
    show me my requests
    show me my rooms
    show me my screens
    show me my status
    show me my connections
    show me what i have connected
    show me what i have open
    show me everything of mine
    show mine
    show my mailboxes
    show my kickles
    show my request {r}
    show what i asked for
    list my connections
    list my mailboxes
    list my requests
    list my rooms
    list my devices
    list everything i have connected
    list mine
    give me the state of my request
    give me my status
    give me an update
    give me an overview of my connections
    let me see my connections
    let me see how my request is doing
    let me know if it's done
    let me know how my request is
    let me know my status
    tell me my status
    tell me if i'm connected
    tell me if my request is through
    tell me where my request is
    tell me how my mailbox is doing
    tell me what i have connected
    tell me whether my admin answered
    look at my request
    look up my request
    look up mine
    check my mailbox
    check my request
    check my request please
    check my request {r}
    check my connection
    check my kickle
    check mine
    check on my request
    check if my mailbox is connected
    check if i'm connected
    check whether my request is approved
    find my request
    find out if my request was approved
    where is my request
    where is my request now
    where is my request {r}
    where is mine
    where is it now
    where is my approval
    where is my mailbox in the process
    where are my mailboxes
    where are my requests
    where am i
    where am i in the process
    where do i stand
    where do i stand with my request
    where do things stand with my mailbox
    where does my request stand
    where does it stand
    where are we with my request
    where are we on my mailbox
    where have we got to with my mailbox
    where's my request
    where's my request at
    where's mine at
    where's mine
    what about my request
    what about my mailbox
    what about my room
    what about mine
    what about mine, is it done
    what's up with my request
    what's up with my mailbox
    what's happening with my request
    what's going on with my request
    what's going on with mine
    what's new on my request
    what's the news on mine
    what's the outcome of my request
    what's the result
    what's the result of my request
    what's the holdup, no, just the status of my request
    what's my status
    what's my state
    what's the state of my request
    what's the state of my mailbox
    what's the state
    what's left
    what's left to do for me
    what's left for me
    what's next for me
    what's next for my mailbox
    what's still missing on my side
    what is still missing for my mailbox
    what is the state of my requests
    what is the status of my connections
    what is the latest on mine
    what is the outcome
    what is my connection status
    what is my request number
    what became of my request
    what came of my request
    what happened with my request
    what happened with mine
    what did the admin say
    what did my admin say
    what did my admin decide
    what did {u} say to my request
    what have i connected
    what have i asked for
    what have i got connected
    what do i have connected
    what do i have in taxcalc
    what do i have open
    what mailboxes have i got
    what must i do now
    what must i still do
    what steps are left for me
    what step am i at
    what stage is my request at
    what stage am i at
    which of my mailboxes are connected
    which of my mailboxes are live
    which of my rooms work
    which of my requests are open
    which of my requests were approved
    which mailboxes have i connected
    which mailboxes do i have
    which step am i on
    which requests have i made
    which requests did i send
    who has my request
    who has my request now
    who is looking at my request
    who is handling mine
    when will it be done
    when will it be ready
    when will it be live
    when will i be connected
    when will i have access
    when will my request be approved
    when will my mailbox be live
    when will my mailbox work
    when will mine be ready
    when do i get an answer
    when do i get access
    when can i use my mailbox
    when can i use it
    when can i start
    when does my mailbox go live
    when does it start working for me
    when is it my turn
    when is mine ready
    when was my mailbox connected
    when was my request approved
    when did i connect my mailbox
    how is my request
    how is my request doing
    how is my mailbox
    how is my mailbox doing
    how is it going with my request
    how is it going with mine
    how is it looking for me
    how are my mailboxes
    how are my connections
    how are things with my request
    how does my request stand
    how does it look with my mailbox
    how does it stand with my request
    how far are we
    how far are we with my mailbox
    how far is it
    how far is my request
    how far is mine
    how far has my request got
    how far has my admin got with my request
    how far along is my mailbox
    how long do i have to wait
    how long still
    how long until mine works
    how long until i am connected
    how long until i can use it
    how long will mine take
    how long will my request take
    how long has my request been open
    how many mailboxes have i connected
    how many of my rooms are connected
    how many steps do i have left
    how soon will my mailbox be ready
    how soon can i use it
    how's my request
    how's my request coming along
    how's my mailbox
    how's it going with my mailbox
    how's mine doing
    how's it looking
    hows my request
    howz my request going
    my request
    my request please
    my request?
    my request status
    my request, how far
    my request from yesterday
    my request from last week, what about it
    my request of monday
    my request for the kickle, any news
    my request to connect {m}, any news
    my requests
    my mailbox
    my mailbox?
    my mailbox status
    my mailbox, is it live
    my mailbox, how far
    my mailboxes
    my mailboxes please
    my connections
    my connection status please
    my kickle status
    my screen, ready?
    my room status
    my rooms
    my devices
    my devices please
    my approvals, i mean the ones i asked for
    my application, where is it
    my turn?
    mine?
    mine please
    done?
    done yet?
    ready?
    ready yet?
    approved?
    approved yet?
    connected?
    connected yet?
    live yet?
    live?
    active?
    finished?
    granted?
    through yet?
    news?
    update?
    progress?
    answer?
    result?
    waiting for my approval since monday, any news
    waiting for an answer to my request, any news
    been a week, any news on my request
    been waiting two days, how far is it
    still waiting for mine, how far is it
    still nothing? how is my request
    just the status please
    just the status of my mailbox
    quick update on my mailbox please
    quick question, is my mailbox connected
    quick check: am i connected
    stauts
    statsu of my request
    satus of my mialbox
    is my mialbox conected
    is my requst aproved
    my reqeust
    my conections
    where's my mailbox at these days
    where did my request end up
    whereabouts is my request
    did mine make it
    did mine go through in the end
    did my one get a yes
    did they say yes to mine
    did they get round to my request
    did my boss sign it yet
    did IT ever look at my request
    did it all work out with my mailbox
    did anyone pick up what i sent in
    any joy with my (mailbox|request|screen)
    any joy yet
    any luck with my request
    any movement on mine
    anyone answered me yet
    anybody had a look at mine
    has anyone touched my request
    has my boss said yes
    has my kickle come online
    has the admin got back about mine
    have they decided about me
    have i been let in
    have i been given the green light
    have i got access yet
    have i any mailboxes in here
    am i in yet or still waiting
    am i still in the queue with mine
    am i connected or not
    are my two mailboxes both live
    are my screens all signed in
    is mine sorted
    is my mailbox hooked up by now
    is my thing done
    is my bit finished
    is my stuff approved
    is my room up yet, i set it up on monday
    is it all set up for me now
    is the mailbox i added on tuesday working now
    is the panel i set up this morning on yet
    what's the craic with my request
    what's the story with my mailbox
    what's the state of play with mine
    what have i connected so far
    what have i asked for up to now
    what do i have running in here
    how's mine looking
    how are my screens doing
    how many mailboxes do i have in taxcalc
    how near is my request to being done
    how much longer till mine is active
    when do i hear about my request
    when can i start using my mailbox in taxcalc, i asked on monday
    when was my mailbox last checked
    which of my screens are on
    hi, me again, how's my request doing
    hello it's {u} again, is mine approved by now
    just wondering how my request is coming along
    just curious, did mine go through
    please share status of my request
    pls let me know if my mailbox is live
    i'd love to know if my request got anywhere
    i'd like to see everything i've got connected
    i sent you something last week, what came of it
    i put in a request on friday, any answer
    i raised {r} on monday, what's its state
    i signed in an hour ago, is my mailbox active now
    i clicked accept, am i done
    my admin says he approved, am i live
    my mailbox, live or not
    my request, anything
    my {r}, done
    mine approved y/n
    me status pls
    state of my stuff
    list what i've connected
    let me see my own connections
    pull up my request
    give us an update on my mailbox
    was mine accepted
    was my screen ever connected
    how is it going with my stuff
    is my mailbox through yet, the dentist keeps asking me
    thanks for yesterday! is my inbox active now?
    did anything come back on the request i made before the weekend
    i asked for access for my mailbox on tuesday and haven't looked since, so where is it now
    is my screen in the canteen online
    am i good to go with my mail
    can i send from taxcalc yet with my address
    which of my mailboxes are up
    has my approval arrived
    has my administrator replied to my request so far
    my staus please
    status of mine, in one line
    is my reqest approved allready
    {r} is mine, how's it going
    i'm the one who sent {r}, what's the state
    can you see whether my thing went through, i was pulled away to a client before it finished
    i want to know if my mailbox is connected now
    please tell me state of my request
    give me the status of everything i set up last week
    what's my situation
    i installed three panels on thursday, are all mine online
    the request i filed, approved or not?
    hi again, quick check on my mailbox before my client call
    is everything green on my side
    so, is it live now or not
    sorry to bother you again, just checking whether my request moved, no rush at all, thank you
    do i have access now
    have i already got consent for taxcalc
    was my mailbox added
    was my request seen by the administrator
    my room, is it linked
    my kickle, online?
    what have you got under my name
    i'd like an overview of my devices and mailboxes
    could you look up my own request, i don't have the number
    how far is my onboarding
    did the sign-in i did this morning count
    has it been approved what i asked
    is the panel that i put up in {d} still connected
    how many of my requests are done
    my own mailbox {m}, is it active
    i added {m} last month, is it still connected
    waht's the status of my mailbx
    update on mine when you get a sec
    okay and mine? what does it say
    is my acount conected now
    any nwes on my request
    mailbox {m} that i put in last week, has it gone through
    did you hear back about what i requested for my team
    hi, caretaker again, are the screens i hung up on tuesday all connected by now
    how is the onboarding of my three inboxes coming along
    did my mailbox get conected yesturday
    cna you tell me where my reqeust is
    what's the upshot of my application
    what's the verdict on mine
    what's the progress on my screens
    what's my standing
    what's connected in my name
    what do you see when you look at my mailbox
    what did they decide about my request
    which stage is mine at
    which of my requests got a yes
    which of my rooms are signed in
    where are we with my mailbox
    where's mine in the line
    where has my application got to
    how did my request fare
    how did mine turn out
    how goes it with my kickle
    how far did i get with my mailbox
    how am i doing with my setup
    how many of my screens are up
    when will i know about mine
    when will my mailbox be up
    when did i last sign in with my mailbox
    when was my request decided
    is my application still alive
    is my application closed
    is mine in order
    is my side finished
    is my inbox talking to taxcalc by now
    is there word on my request
    is there an answer to mine
    is there progress with my three mailboxes
    are we nearly there with my mailbox
    are my tokens still good
    are my requests all answered
    was my application received
    was my panel picked up by the system
    were my mailboxes approved
    will my mailbox be live today
    has my application been looked at
    has my inbox been picked up by taxcalc
    has my consent been registered
    has anything changed with my request since yesterday
    have my screens been approved
    have you had an answer for me
    have i been approved
    did my consent arrive
    did you pass mine on to the admin
    did my mailbox come through alright
    do you have news for me
    do i still have a request open
    can i see how far mine is
    can you check on my application for me
    could i get an update on my own request
    could you tell me the state of my mailbox
    would you look up where mine is
    may i know the status of my application
    any word on mine
    any update for me on {r}, i made it
    progress of my request please
    state of my mailbox please
    my requests, overview please
    my connections, show
    my kickle, is it up
    show my own requests and their state
    tell me how my mailbox is getting on
    i wonder whether mine went through
    i'm curious how far my request is
    i'm checking in on my request
    i'd like to know where my application is
    i'd like an update on my screens
    just following up on my request
    just touching base about my mailbox
    following up on {r} which i raised
    circling back on my request, any news
    kindly let me know my request status
    my one how already
    gie's a wee update on mine`,

  status_lookup: `
    (status|state|progress|check|look up|find|show|search|overview of|details of|info on|lookup|inspect|report on) {t} (|please|?)
    (status|state|check|look up|show|find|details of|info on|search) {r} (|please)
    (status|state|check|look up|show|find|overview of) {m} (|please)
    (status|state|check|look up|show|find|how is) {d} (|please)
    (what|what's|what is) the (status|state|situation|progress|latest) (of|on|with|for|at) (the tenant|customer|client|request|mailbox|device|company|) {t}
    (what|what's) the (status|state|latest) (of|on) {r}
    how (is|are) {t} (doing|getting on|coming along|standing|)
    how does {t} stand
    where (is|are|does) {t} (standing|stand|at the moment|now|in the process)
    where does (customer|tenant|company) {c} stand
    (is|was|has) {r} (approved|decided|granted|denied|closed|expired|open|been approved|been looked at) (yet|already|)
    (is|was) {m} (connected|active|approved|linked|live|ready|signed in) (yet|already|)
    (is|was) {d} (connected|active|online|live|linked|ready) (yet|already|now|)
    (is|has) (customer|tenant|) {c} (connected|consented|approved|granted consent|given consent|registered|active) (yet|already|)
    (who|when) (approved|denied|granted|decided|accepted|asked for|made|opened) {r}
    when (was|did) {t} (connected|approved|consent|grant consent|last checked|go live)
    (show|give) me the (timeline|history|log|events|audit trail|last error|policy|consent policy|grants|permissions|requests|connections) (of|for|from) (tenant|customer|) {t}
    (timeline|history|export|events|last error|policy|permissions|connections|grants) (of|for) {t}
    (timeline|history|details|export|last check) (of|for) {r}
    (export|download) (the report|everything|the connections|the status|the list) (of|for) {t}
    (check|try|probe|test|verify) {t} again
    (check|try|probe|test|verify) {m} again
    tenant {t}, (status|overview|how is it|details)
    (tenant|customer|client|organisation|company) {t}
    (customer|client|tenant) on the (phone|line), {t}, (how are they doing|what is going on|status please|where are they)
    (did|has|have) (anyone|anybody|somebody|the admin|an admin) (at|from|of) {c} (approve|connected a mailbox|consented|signed in|approved) (yet|)
    (which|what|how many) (mailboxes|devices|connections|rooms) (does|has) {c} (have|connected)
    (how many|which) (connections|mailboxes|devices) (are|of) (active|connected|waiting|broken) (at|for|in) {t}
    what (is|was) the (last error|policy|forecast|reach|application level|user level|state) (of|for|at|in) {t}
    (application level|user level|consent|both levels|evidence) (of|for|at) {t}
    (is|was) (TaxCalc|the kickle|TaxCalc-Hub|CTOUCH Pro) (granted|approved|consented|registered|blocked|disabled|allowed) (at|in|for|by) {t}
    (status|state|check) (of|on|for) (user|colleague|mr|mrs|) {u}
    (how is|what about|status of|look up|check) {u}'s (mailbox|request|connection|account|device)
    (is|was|has) {u}'s (mailbox|request|connection) (connected|approved|ready|active|been decided)
    has {u} (connected|signed in|been connected|been approved|finished|authorised) (yet|already|)
    (is|are) (the mailbox|the connection|the request) of {u} (active|approved|connected|done)
    (status|check|look up) {g}
    {g} (status|who is this|which tenant is that|please check)
    whose turn is it (at|for|with|in) {t}
    (any news|anything|any update|update) (on|about|from) (customer|tenant|) {t}
    (any news|anything|update) (on|about) {r}
    (tell me|what do you know) (about|of) {t}
    (does|do) {m} (work|have consent|have a connection|exist)
    (does|do) {t} (have consent|have any open requests|need an admin|use taxcalc|have a kickle)
    status (taxcalc|TaxCalc-Hub|Kickle|CTOUCH Pro|BRIX Pro)
    look up (the room|device|screen|display) {d}
    {r} (status|?|details|how far|who decided|news)
    {t} (status|?|overview|how far|details|news)
    is the (kickle|screen|panel|ctouch) (in|at) {d} (still|) (signed in|connected|online|working|active)
    (does|is) the kickle {d} (at {c}|of {c}) (still|) (work|signed in|active)
    (how far|how) has {u} got with (the mailbox|taxcalc|the authorisation|it)
    (granted|approved|connected) or (only approved|not|just requested) at {t}
    {m}, (granted|connected|active) or (not|only approved|still waiting)
    {r}, (open|approved|closed) or (not|closed|rejected)
    is {r} (still|) (open|closed|waiting|pending)
    who's the (named|) approver (at|of|for) {t}
    (who|which people) can approve (at|for|in) {t}
    (has|have) {c} (consented|agreed|granted) (to|) (taxcalc|the kickle|ctouch pro) (yet|already|)
    has (the school|the bakery|the office|the firm) {c} (connected|consented|approved) (anything|a mailbox|yet)
    (all|every|the) connections (of|at|in) {t} (by state|please|as a list|with their state)
    (figures|numbers|a count|a chart) (of|for|about) {t}
    (give|send|show) me the (audit|evidence|next check|last check|grants|scopes) (of|for) {t}
    (recheck|check once more|probe) {t} (now|please|)
    (remind|nudge) the (admin|approver) of {t}
    (permissions|app level|grant|enterprise app|service principal) (at|of|in) {t}
    {t} (rejected|granted|denied|blocked) (it|us|taxcalc|anything) (or|) (not|why not|?)
    (consult|look at|open|pull up|bring up) (user|customer|tenant|) {u}
    (pull up|open|bring up) {r}
    is (user|colleague) {u} (connected|live|done|waiting)
    (when|since when) is {t} (waiting|active|connected|blocked)
    (how|where) do {t} stand (with consent|now|on taxcalc)
    (status|state|progress) of (the|) (TaxCalc Communications Centre|communications centre|kickle|brix pro|ctouch pro|taxcalc hub)
    how (does|is) (the|) (TaxCalc Communications Centre|communications centre|taxcalc-hub|ctouch pro|brix pro) (stand|doing|standing)
    (status|state|check) (of|on) the (boardroom|huddle room|canteen screen|kitchen panel|big room|lobby)
    how is the (boardroom|huddle room|canteen screen|panel in the lobby) (doing|)
    {t}
    {t} please
    {t}?
    {t} status please
    {t}, where are they
    {t}: approved or not
    {t} on the line, what is their status
    {c} is on the phone, how are they doing
    {c} calls, what is their state
    {c} asks how far they are
    {c}: which mailboxes are connected
    {r}
    {r} please
    {r}?
    {r}, how is it
    {r} status please
    {r}, who has it
    {r}, was it approved
    {m}?
    {m} status
    {m}, how is it
    {m}, is it connected
    {m}: connected or not
    {d}?
    {d} status
    {d}, is it online
    {d}: is it live
    {g}
    {g} please
    {g}, which customer is this
    status {t}
    status of {t}
    status for customer {c}
    status of the customer {c}
    status of the tenant {g}
    status of request {r}
    status of the request from {u}
    status of the mailbox {m}
    status of the screen in {d}
    status of the kickle in {d}
    status of the room account {m}
    status of {u}'s mailbox
    status of {u}'s request
    status of the shared mailbox {m}
    status report for {t}
    state of {m}
    state of {d}
    state of {c}
    state of the request of {u}
    state of play at {t}
    state of play with {c}
    progress at {c}
    progress of {r}
    progress of {u}'s mailbox
    update on {t}
    update on {r}
    update on {u}'s request
    update on {c} please
    any news from {c}
    any news on {m}
    any news on {u}'s request
    any progress at {t}
    any word on {r}
    any change at {t}
    anything new at {c}
    anything on {r}
    anything known about {t}
    how about {t}
    how about {r}
    how are things at {c}
    how are {c} doing
    how are they doing at {c}
    how far are {c}
    how far is {t}
    how far is {r}
    how far is {u}
    how far is {u} with the mailbox
    how far along is {c}
    how far has {c} got
    how goes it with {r}
    how goes it with {t}
    how is {c}
    how is {c} getting on with taxcalc
    how is {m} doing
    how is {d} doing
    how is {r} doing
    how is {r} going
    how is {u} doing with the connection
    how is {u}'s request
    how is the connection of {m}
    how is the consent at {t}
    how is the kickle in {d}
    how is the request of {u} going
    how is the tenant {t} set up
    how is tenant {g}
    how long has {r} been open
    how long has {t} been waiting
    how long has {m} been connected
    how many mailboxes has {c} connected
    how many mailboxes are live at {t}
    how many rooms has {c}
    how many requests has {t} made
    how many screens are online at {t}
    how many users of {c} have signed in
    how stands {r}
    how stands {t}
    how does it look at {t}
    how does it look for {c}
    how does {r} stand
    how does the request of {u} stand
    what about {t}
    what about {r}
    what about {m}
    what about {d}
    what about {c}
    what about {u}'s mailbox
    what about the request of {u}
    what about the screen in {d}
    what became of {r}
    what came of {r}
    what do we have on {t}
    what do we know about {t}
    what do we know of {c}
    what does {t} have connected
    what does the log say about {t}
    what happened at {t} yesterday
    what happened to {r}
    what happened with {r}
    what happened to {u}'s request
    what has {c} connected
    what has {u} connected
    what has been granted at {t}
    what is connected at {t}
    what is going on at {c}
    what is going on with {r}
    what is granted at {t}
    what is left to do at {t}
    what is missing at {t}
    what is new at {t}
    what is next for {t}
    what is open at {c}, just their state
    what is the consent state of {t}
    what is the forecast for {t}
    what is the last error of {m}
    what is the outcome of {r}
    what is the policy of {t}
    what is the publisher state of taxcalc
    what is the state of consent in {t}
    what is the state of {d}
    what is the state of {m}
    what is the state of {u}'s connection
    what is the status for {c}
    what is the status of {m}
    what is the status of {d}
    what is the status of request {r}
    what is the status of taxcalc
    what is the status of the kickle at {t}
    what is the user level of {t}
    what permissions has {t} granted
    what permissions does {c} have
    what scopes were granted at {t}
    what was decided on {r}
    what was the answer on {r}
    what was the last call for {m}
    what was the last error at {t}
    what's happening at {t}
    what's happening with {r}
    what's new with {c}
    what's the deal with {t}
    what's the last check of {m}
    what's the latest at {c}
    what's the policy at {t}
    what's the score with {c}
    what's the state at {t}
    what's the state of {r}
    what's the status of {d}
    what's the story with {t}
    what's up with {r}
    what's connected for {u}
    where are {c}
    where are {c} in the process
    where are they at {t}
    where are we at with {t}
    where are we with {r}
    where are we with {c}
    where do we stand with {t}
    where do we stand with {c}
    where does {m} stand
    where does {r} stand
    where does {t} stand
    where does {u} stand
    where does the request of {u} stand
    where has {r} got to
    where is {r}
    where is {r} now
    where is {r} at
    where is the request of {u}
    where is {t} in the process
    where is {c} with taxcalc
    where's {r}
    where's {t} at
    where's {c} at
    which mailboxes are connected at {t}
    which mailboxes does {u} have
    which permissions did {t} grant
    which products does {t} use
    which rooms are live at {c}
    which rooms does {t} have
    which screens are connected at {t}
    which state is {m} in
    which state is {r} in
    which state is {t} in
    which tenant is {g}
    which tenant does {m} belong to
    which customer is {g}
    who approved {r}
    who approved {r} and when
    who approved it for {c}
    who approved {u}'s request
    who consented at {t}
    who consented for {t}
    who decided {r}
    who denied {r}
    who denied {u}'s request
    who gave consent at {c}
    who granted it at {t}
    who granted consent for {t}
    who has {r}
    who is handling {r}
    who is the admin of {t}
    who is the approver for {t}
    who made request {r}
    who made {r}
    who requested {r}
    who opened {r}
    who rejected {r}
    who signed for {t}
    who owns {m}
    who connected {m}
    who connected {d}
    when did {c} consent
    when did {u} connect
    when did {u} sign in
    when was {r} approved
    when was {r} made
    when was {r} sent
    when was {r} decided
    when was {m} connected
    when was {m} last used
    when was {d} set up
    when was {t} last checked
    when was consent granted at {t}
    when does the token of {m} expire
    when does {r} expire
    when will {d} be live
    when will {c} be live
    was {r} approved
    was {r} denied
    was {r} rejected or approved
    was {r} cancelled
    was {r} seen
    was {u}'s request approved
    was {u} approved
    was the request of {u} decided
    was the consent granted at {t}
    was consent given for {t}
    was taxcalc approved at {c}
    was the screen in {d} connected
    was {d} connected yesterday
    was {m} connected
    was {m} signed in again
    has {r} been approved
    has {r} been decided
    has {r} been sent
    has {r} been seen
    has {r} expired
    has {c} consented
    has {c} signed
    has {c} connected their mailbox
    has {c} granted it
    has {c} done its part
    has {t} approved
    has {t} granted consent
    has {t} connected anything
    has {m} been connected
    has {m} been authorised
    has {m} been signed in
    has {d} been set up
    has {d} been connected
    has {u} been approved
    has {u} connected his mailbox
    has {u} authorised
    has {u} signed in on the kickle
    has {u} got access
    has {u} approved {r}
    has the admin of {t} approved
    has the admin of {c} answered
    has the admin at {t} signed in
    has the consent of {t} been recorded
    has the grant reached {t}
    did {c} approve
    did {c} consent
    did {c} connect
    did {c} get it working
    did {c} sign
    did {t} grant it
    did {t} go live
    did {t} approve taxcalc
    did {u} connect
    did {u} finish
    did {u} sign in
    did {u} authorise {m}
    did {u}'s request go through
    did {u}'s mailbox get connected
    did {r} go through
    did {r} get approved
    did {r} reach the admin
    did the admin at {c} consent
    did the admin of {t} grant it
    did anybody at {t} sign in
    did the screen in {d} come online
    did {m} get connected
    do {c} have consent
    do {c} use the kickle
    do {c} have a mailbox connected
    do we have consent at {t}
    do we have a grant for {t}
    do we have access at {c}
    do we have {c} connected
    do you have {m}
    do you know {t}
    do you know how far {c} is
    does {c} have consent
    does {c} have taxcalc
    does {t} have a grant
    does {t} block user consent
    does {t} allow user consent
    does {t} need admin consent
    does {t} have the workflow on
    does {u} have access
    does {u} have a connection
    does {u} have taxcalc
    does {m} work
    does {d} work now
    does {d} have a connection
    does the kickle in {d} work
    is {c} connected
    is {c} connected yet
    is {c} done
    is {c} live
    is {c} ready
    is {c} still waiting
    is {c} through
    is {t} active
    is {t} approved
    is {t} blocked
    is {t} connected
    is {t} done
    is {t} known
    is {t} live
    is {t} ok
    is {t} ready
    is {t} still waiting for the admin
    is {m} live
    is {m} ok
    is {m} connected
    is {m} in taxcalc
    is {m} still connected
    is {m} still signed in
    is {m} waiting for something
    is {m} a shared mailbox
    is {d} live
    is {d} ok
    is {d} online
    is {d} connected
    is {d} signed in
    is {d} registered
    is {r} approved
    is {r} closed
    is {r} decided
    is {r} done
    is {r} mine or {u}'s
    is {r} open
    is {r} ready
    is {r} through
    is {r} pending
    is {r} with the admin
    is {u} connected
    is {u} done
    is {u} live
    is {u} approved
    is {u} ready
    is {u} still waiting
    is {u}'s mailbox live
    is {u}'s mailbox connected
    is {u}'s kickle online
    is {u}'s request approved
    is {u}'s request still open
    is {u}'s sign-in done
    is the connection of {u} ok
    is the connection to {m} alive
    is the connection to {c} ok
    is the consent at {t} still there
    is the grant at {t} still there
    is the customer {c} live
    is the mailbox {m} connected
    is the request of {u} done
    is the room account {m} signed in
    is the screen in {d} live
    is the screen in {d} connected
    is the screen in the canteen online
    is the kickle in the lobby online
    is the tenant {t} connected
    is the token of {m} valid
    is user consent allowed at {t}
    is admin consent granted at {t}
    is consent granted at {t}
    are {c} connected
    are {c} live
    are {c} ready
    are {c} done yet
    are there connections at {t}
    are there any mailboxes at {c}
    are the mailboxes of {c} live
    are the rooms of {c} connected
    are the screens at {t} online
    are the permissions granted at {t}
    are all mailboxes of {t} active
    check {t}
    check {t} please
    check {c} for me
    check {r}
    check {r} for me
    check {m} please
    check {d} please
    check {u}
    check {u}'s mailbox
    check {u}'s request
    check the state of {t}
    check the status of {c}
    check the status of {r}
    check the connection of {m}
    check the consent of {t}
    check the grant at {t}
    check the kickle in {d}
    check the screen in {d}
    check the mailbox {m}
    check the token of {m}
    check tenant {g}
    check customer {c}
    check again for {t}
    check once more for {c}
    check if {c} is connected
    check if {t} has consented
    check if {m} is connected
    check if {r} was approved
    check if {u} has signed in
    check whether {c} has consent
    check whether {d} is online
    check whether {r} is through
    check how {c} is doing
    check how far {t} is
    probe {t}
    probe {m}
    probe the connection of {c}
    test {m}
    test the connection of {m}
    test the connection to {t}
    verify {t}
    verify the consent at {t}
    verify the grant of {c}
    verify {m} is connected
    look {t} up
    look {r} up
    look up {c}
    look up {t}
    look up {r}
    look up {m}
    look up {u}
    look up customer {c}
    look up tenant {g}
    look up the mailbox {m}
    look up the request of {u}
    look at {t}
    look at {r}
    look into {t}
    have a look at {t}
    have a look at {r}
    take a look at {c}
    can you look up {t}
    can you look up {r}
    can you look at {r}
    can you check {t}
    can you check {c} for me
    can you check {r}
    can you check {m}
    can you check {d}
    can you check {u}'s mailbox
    can you check if {c} is done
    can you check whether {m} works
    can you see how {t} is doing
    can you see if {c} consented
    can you see if {u} has connected
    can you see {r}
    can you show me {t}
    can you show me {r}
    can you show me the timeline of {t}
    can you show the log of {r}
    can you tell me how {c} is doing
    can you tell me if {m} is connected
    can you tell me if {r} was approved
    can you tell me the status of {t}
    can you tell me where {c} stands
    can you give me the state of {t}
    can you find {r}
    can you find {m}
    can you find the request of {u}
    could you check {r} please
    could you check {t} please
    could you give me an update on {t}
    could you give me an update on {r}
    could you look up {c} please
    could you pull up {t}
    could you pull {r} up
    could you tell me whether {t} has approved
    could you tell me whether {u} is connected
    please check {t}
    please check {r}
    please check the status of {m}
    please give me the history of {t}
    please look up {c}
    please look up {r}
    please pull up {c}
    please show {t}
    please show {r}
    please show the timeline of {c}
    please tell me how {t} stands
    please verify {t}
    kindly check {r}
    kindly check the status of {c}
    kindly share the status of {t}
    i need the status of {t}
    i need the status of {c}
    i need the status of {r}
    i need the timeline of {t}
    i need to know if {c} is connected
    i need to know if {m} is live
    i need to know how far {t} is
    i need an overview of {t}
    i need the audit of {t}
    i need the details of {r}
    i want to know how {c} is doing
    i want to know the status of {t}
    i want to know if {u} has connected
    i want to see {t}
    i want to see {r}
    i want to see the timeline of {t}
    i want to see what {c} has connected
    i'd like an update on {t}
    i'd like the status of {r}
    i'd like to know if {c} has consented
    i'd like to see the history of {t}
    i'm looking for {r}
    i'm looking for {t}
    i'm looking for {m}
    i have {c} on the line
    i have {c} on the phone, how far are they
    i've got {c} on the phone, status please
    find {t}
    find {c}
    find {r}
    find {m}
    find {u}'s request
    find the request of {u}
    find the tenant of {m}
    search {t}
    search for {c}
    search for {r}
    search for {m}
    open {t}
    open {r}
    open the file of {c}
    pull up {t}
    pull up {m}
    pull up the record of {c}
    bring up {t}
    bring up {r}
    show {t}
    show {c}
    show {r}
    show {m}
    show {d}
    show {u}
    show {u}'s mailbox
    show {u}'s request
    show {u}'s connections
    show me {t}
    show me {r}
    show me {m}
    show me {c}
    show me {d}
    show me what {c} has connected
    show me the connections of {c}
    show me the mailboxes of {t}
    show me the rooms of {t}
    show me the state of {r}
    show me the status of {m}
    show me the details of {r}
    show me the evidence for {t}
    show me the permissions of {t}
    show me the errors of {m}
    show me the last error of {d}
    show the audit trail of {r}
    show the audit log for {t}
    show the history of {m}
    show the history of {r}
    show the grants of {t}
    show the consent policy of {t}
    show the policy at {t}
    show the connections at {t}
    show the timeline for {r}
    show the timeline for {m}
    give me {t}
    give me {r}
    give me everything on {t}
    give me everything about {c}
    give me the details of {r}
    give me the state of {m}
    give me the status of {c}
    give me the status of {r}
    give me an overview of {c}
    give me a report on {t}
    give me the export of {t}
    tell me about {t}
    tell me about {r}
    tell me how {c} is doing
    tell me how far {t} is
    tell me if {r} is approved
    tell me if {m} is connected
    tell me the state of {t}
    tell me who approved {r}
    tell me when {t} consented
    tell me what {t} granted
    timeline {t}
    timeline of {r}
    timeline for {c}
    timeline for {m}
    history {t}
    history of {c}
    history of {r}
    history for {m}
    events of {c}
    log of {t}
    log for {r}
    audit of {t}
    audit {t}
    audit trail for {r}
    details {r}
    details of {t}
    details for {c}
    details on {m}
    info {t}
    info on {c}
    info about {r}
    overview {t}
    overview of {c}
    report {t}
    report on {c}
    export {t}
    export {c}
    export of {t} as csv
    export the audit of {t}
    last error {t}
    last error {m}
    last error of {d}
    last check {t}
    policy {t}
    policy of {c}
    consent policy {t}
    consent state {t}
    grants {t}
    permissions {t}
    connections {t}
    connections of {c}
    mailboxes {t}
    mailboxes of {c}
    mailboxes at {t}
    rooms of {c}
    rooms at {t}
    devices of {c}
    devices at {t}
    forecast {t}
    forecast for {c}
    lookup {t}
    lookup {r}
    lookup {m}
    lookup {g}
    customer {c}
    customer {c} please
    client {c}, how is it
    tenant {g}
    tenant {t}
    tenant {t} please
    request {r}
    request {r} please
    request {r}, how far
    request {r}: approved or denied
    ticket {r}
    number {r}
    user {u}
    user {u} status
    colleague {u}, is he connected
    mailbox {m} status
    mailbox {m}, connected or not
    mailbox {m}, last error
    room {d} status
    device {d} status
    device {d}, online or not
    screen {d} status
    screen in {d}, status
    kickle in {d}, status
    whose is {r}
    whose is {m}
    whose turn is it for {r}
    whose turn is it at {c}
    from whom is {r}
    for whom is {r}
    stauts of {t}
    statsu {r}
    chekc {t}
    lok up {r}
    {c}?
    anything (missing|left to do|not done yet) at {c}
    anything still missing for {c}
    anything left to do at {t}
    anything new on {r} since this morning
    caller from {c} on line one, what's their state
    got {c} on the line, what do you see for them
    ticket from {c}, pull their state please
    cust {c}, state pls
    cust is {c}, consent y/n
    {c} (consent|admin ok|live) y/n
    {c} granted or not
    {c}: granted? active?
    {c} all done or still waiting
    {c} stage
    {c} stand
    {c} - any mailbox live yet
    {t} admin signed y/n
    {t} how many mailboxes live
    {t} which mailboxes are in
    {t} what's left to do
    tailspin toys, are they through yet
    adventure works, quick look please
    need the latest on {c}
    need eyes on {t}
    what have we got on {c}
    what do you have on file for {m}
    what's cooking at {c}
    what's the craic with {c}
    what's the score with {r}
    what's the latest with the bakery {c}
    how's {c} getting on
    how's {u} getting on with the mailbox
    how far along are the folks at {c}
    how far did {u} get
    whereabouts is {r} in the process
    where have they got to at {t}
    where did {c} leave off
    which step is {u} at
    which step are {c} on
    who gave the consent at {c}
    who clicked deny on {r}
    when did {c} sign
    when did {u} last sign in to {m}
    when was the last successful check for {t}
    since when is {m} active
    did {u} ever finish the setup of {d}
    did the folks from {c} ever grant consent
    did anything change at {t} overnight
    has anyone answered {r}
    has the kickle in {d} checked in today
    has {c} been green since friday
    is {c} good now
    is {c} set up with us at all
    is {c} even in the system
    is {u} in the system with a mailbox
    is {d} on or off
    is {m} healthy
    tell me about {c}
    run the check again for {c}
    recheck {m} please
    refresh the state of {t}
    bring up {c} for me
    open up {r} for me so i can see where it is
    gimme the state of {t}
    same for {c}
    and {c}
    and how about {t} then
    tenant {g}, what's their state
    {g} - who is it and are they done
    kindly update the status of {r}
    pls share status of {c}
    status of user {u} please share
    could you have a wee look at {c}
    for the handover i need the state of {c}
    before i ring them back: state of {c}
    i have a call with {c} at two, how do they look
    my colleague asks how {r} is going
    {c} on the phone, asking whether their consent is in
    how does {t} look right now
    INC-2291 {c} mailbox state?
    {r}: who asked and where is it
    what's the status for {u} at {c}
    is consent there for {t}
    has {c} granted TaxCalc-Hub
    is the screen {d} online
    check whether {d} is signed in
    which account is {d} signed in with
    what is the policy of {t} for user consent
    timeline of {r} please
    give me the history of {c} since september
    who denied the request of {u}
    was {u}'s request turned down
    when did {t} get admin consent
    customer {c} claims they approved on friday, can you see that
    i've got an accountant from {c} waiting in the chat and need to tell her in a minute whether their mailbox is active
    look at {t} again
    check {t} once more
    export the requests of {c}
    plz check {m}
    can you look up tennant {g}
    statsu {c}
    stauts of {r} pls
    tenant id {g}, everything you know
    how many devices does {c} have connected
    how many requests has {c} made
    is {u} connected yet
    has {u} finished signing in
    did {u}'s mailbox go live
    did {t} get past the approval
    where is {c} in the process, they signed their contract two weeks ago
    please give status for the customer {c}, thank you
    i need to know what state the room {d} is in
    how's the kickle in {d} doing
    does {c} have an open request
    does {t} allow users to consent
    does {m} still have a valid token
    next one: {c}
    what about {u}
    and {t}, same question
    for {c} i need: consent, mailboxes, devices
    good afternoon, second line here, could you tell me how far the tenant {t} has come
    last sign in of {m}
    read me out the state of {d} please
    who's the administrator on record for {c}
    is {u} aproved
    which mailbox is behind {d}
    has {t} been through admin consent at all, they bought in october
    need the current state for {u}, user at {c}
    is the room account {m} linked to any device
    what stage is the request {r} in, the customer is getting impatient
    give me {t} in two lines, consent and devices
    ticket 90112 - {c} wants to know if their boardroom panel is registered
    how does it look for {u}
    when did somebody last touch {r}
    was consent ever withdrawn at {c}
    did {u} in the end get an answer on {r}
    what dose {t} still need
    whats the sate of {c}
    is {d} regsitered alredy
    pls shwo me the timeline of {t}
    what's the outcome of {r}
    what's the verdict on {r}
    what's the standing of {t}
    what's the progress at {c}
    what's connected at {t}
    what's the word on {r}
    what does {t} have live
    what did {c} decide
    what do the records say about {u}
    which rooms at {t} are signed in
    which requests has {u} made
    which consent does {t} have
    which stage has {c} reached
    where do things stand at {c}
    where are we at with {r}
    where has {u}'s request got to
    how did {r} turn out
    how did {c} fare with the consent
    how far has {t} progressed
    how healthy is {t}
    how complete is {c}
    how does {d} look
    when did {d} last check in
    when was {r} raised
    when was {c} last active
    when was {u} approved
    who raised {r}
    who handled {r}
    who set up {d}
    who's the admin at {t}
    whose request is {r}
    is {c} up and running
    is {c} still onboarding
    is {t} all green
    is {t} consented
    is {r} open or closed
    is {r} still alive
    is {m} on the list
    is there anything on {u}
    is there a connection for {m}
    are the screens at {t} up
    was {m} ever connected
    was {c} informed
    were the devices of {c} approved
    has {m} been linked
    has {d} been paired
    have {c} given consent
    did {t} ever respond
    did {m} get linked
    does {u} have a mailbox connected
    does {m} show as active
    can i see the record of {t}
    can i get a readout for {c}
    could you give me a rundown of {c}
    could you fetch the state of {r}
    would you look into how {c} is doing
    would you mind pulling up {u}
    may i have the state of {t}
    may i know status of {m}
    fetch {r}
    dig up {r} for me
    dig out the history of {u}
    look into {r} and tell me where it is
    overview of {c} please
    summary for {t}
    state of play at {c}
    health check of {t} please
    readiness of {c}
    give me the lowdown on {c}
    fill me in on {t}
    bring me up to speed on {c}
    catch me up on {r}
    let me know how {u} stands
    i'm after the state of {m}
    i'd like to know how {c} is coming along
    {c} wants to know where they are
    {u} wonders whether the request went through, please look
    {r} status how
    {c} consent done already or not`,

  approve_request: `
    (approve|accept|authorise|ok|grant|greenlight|endorse|sign off|confirm|pass|clear) {r} (|please|now|for everyone|for all users|thanks)
    (approve|accept|grant|confirm|sign off|endorse) (it|this|this request|the request|that one|them|the last one)
    (i|we) (approve|accept|grant|endorse|agree to|consent to|authorise) {r}
    (i|we) (approve|accept|grant) (it|this|this request|the request|that)
    (yes|ok|okay|sure|fine), (approve|accept|grant) (it|{r}|that request|this)
    (yes|ok|go ahead|approved|agreed|fine|green light|thumbs up) (for|on|to|with) {r}
    {r} (approved|approve|ok|is fine|is approved by me|accepted|granted|yes|can go ahead|go ahead|may go through)
    (please|kindly|pls) (approve|accept|grant|sign off) (request|) {r}
    (approve|accept|grant) {u}'s (request|wish|application)
    (approve|accept|grant) the (request|application|ask) (of|from|by) {u} (|please|for taxcalc)
    (approve|accept|grant) the (taxcalc|kickle|mailbox|device|ctouch|room) (request|access|one) (|from this morning|please|of {u}|that is open)
    (i|we) (give|grant) (my|our|) (approval|consent|permission|blessing|ok) (to|for|on) {r}
    (give|grant) (admin|tenant|organisation|) consent (for|to) (TaxCalc|taxcalc-hub|CTOUCH Pro|the kickle|the app|everyone|the whole organisation)
    (grant|give) admin consent
    (consent|agree) (on behalf of|for) (my|our|the|the whole) (organisation|company|tenant|everyone)
    (allow|permit) (TaxCalc|the kickle|CTOUCH Pro|the app|it|this app) for (everyone|the whole company|all users|the whole organisation|all of us)
    (allow|permit|let through|wave through) {r}
    (let|let) {u} (have|get) (access|it), (approve|i approve|request approved|approved)
    (i am|i'm|as) (the|a|your) (admin|global admin|administrator), (approve|i approve|i consent to|i accept) (it|{r}|the request|taxcalc)
    (i've|i have) (checked|read|reviewed|seen) (it|the scopes|the permissions|everything), (approve|i approve|go ahead with) (it|{r}|the request)
    (looks good|all fine|no objection|no objections|fine by me), (approve|accept|go ahead with) (it|{r}|this)
    say yes to {r}
    press (approve|accept) (on|for) {r}
    my decision (for|on) {r}: (approved|yes|approve|accepted|positive)
    approve {r} (because|since|as) (we need it|they use it|it is our accountant|it was agreed|he needs it)
    approve {r} for (this mailbox only|only {m}|all mailboxes|the whole organisation|{u} only|just these)
    (approve|accept) only (for|the mailbox|mailbox) {m}
    (approve|accept|grant) (both|all|all three|all open|every) (requests|of them|request)
    (approving|accepting|granting) {r}
    (approval|permission|consent) granted (for|to|on) {r}
    (i'd like|i want|i would like) to (approve|accept|sign off|grant) (it|{r}|the request of {u}|this request|consent for everyone)
    (can|could) you (approve|accept|pass) {r} (for me|please|on my behalf)
    (approve|accept|confirm), (thanks|please|i know about it|that is fine|and tell {u})
    i (take|accept) responsibility, (approve|accept) (it|{r})
    {u} (may|can|should) have (access|it|taxcalc), (approve|approved|i approve)
    the request (of|from|by) {u} (is approved|may go through|is fine, approve|can be approved|is accepted)
    (consider|mark) {r} (approved|as approved|accepted)
    (hereby|herewith) i (approve|consent to|grant) ({r}|taxcalc for our organisation|the request|TaxCalc-Hub)
    i (hereby|gladly|officially) (give consent to|approve) (taxcalc-hub|{r}|the kickle) (on behalf of|for) our (organisation|company|firm)
    (aprove|approv|apporve|acept|aprpove) {r} (pls|)
    (approve|accept) {r}, (all good|i checked it|known vendor|it is fine|we use it)
    {r}: (approve|approved|accept|yes|ok)
    (our|my) answer (to|on) {r} is (yes|approved)
    (positive|favourable) (on|for|decision on) {r}
    (all|everything) (checked|fine|ok), {r} (can be approved|approve|may pass)
    (tick|stamp|rubber-stamp|nod through|wave through) {r}
    (approve|grant) TaxCalc (for {m}|for everyone|for the organisation|in our tenant)
    i (am approving|am accepting|will approve) {r}
    (yes|ok) to {u}'s request
    (let|ok, let) {r} (pass|through|go ahead)
    (allow|permit|authorise|enable) (the access|access) (that {u} asked for|{u} asked for|for {u}'s request|requested in {r}|as requested)
    (accept|approve|allow|grant) the (permissions|scopes|access) (for taxcalc|requested by the kickle|they ask for|of {r}|that were asked)
    (let|allow) {u} (use taxcalc|connect the screen|connect), (i approve|approved|request accepted)
    (approve|accept|authorise) (taxcalc|the kickle|ctouch pro|brix pro) for {t}
    {u}'s (request|one|application) (is ok|can go through|is approved|gets my approval|yes)
    (green light|thumbs up|go) for {u}'s (request|screen|mailbox request)
    (pass|sign|initial) {u}'s (request|application)
    (approve|accept) {u} (please|for taxcalc|now|)
    (i am|we are) (ok|fine|happy|good) with {r}, (approve|accept|let it through)
    {r} has my blessing
    you have my (ok|blessing|approval|go-ahead|sign-off) (for|on) {r}
    (go ahead|proceed|carry on) with {r}
    {r} is good to go (from my side|from me|)
    {r} - yes
    {r} yes please go
    yes to {r}
    it's a yes (from me|from us) (for|on) {r}
    i (have no objection|don't object) to {r}, (approve it|let it through)
    {r} looks (fine|good|right|legit), approve
    i am happy to approve {r}
    happy for {r} to go ahead, approve it
    approve the one from {u}
    approve {u}'s (mailbox|screen|room|taxcalc) request
    i approve what {u} (asked for|is asking for|requested)
    {u} asked for taxcalc, (approved|that is fine, approve it|i approve)
    {u} can have it, approve
    {u} is one of ours, (approve the request|approve it|let him in)
    we know {u}, (approve|go ahead and approve) {r}
    i spoke to {u}, (it's genuine|it is right), (please approve|approve it)
    it is legitimate, (approve|grant it)
    this one is ok, approve it
    (ok|okay|alright|right|fine then), approve
    approve
    approved
    approve pls
    accept
    granted
    i approve
    i approve this
    approve that one too
    i hereby approve
    approve the top one
    approve the first one
    yes approve both
    approve them all
    (approve|accept) everything (that is waiting|in the queue|on the list|that is pending)
    approve all requests from {u}
    approve all open requests of {t}
    {t}: approved
    (approve|grant) (it|taxcalc|access) for {t}
    grant consent for {t}
    grant tenant wide consent
    grant consent (for the whole tenant|for all users|org-wide|tenant-wide)
    give the app (tenant-wide|admin|organisation-wide) consent
    (please|) consent for everybody in (the company|our organisation)
    i (consent|agree) on behalf of (the organisation|our company|{c}|all users)
    consent given
    i give my consent as (administrator|global admin|the admin)
    as an administrator i grant (the permissions|consent|what is asked)
    (grant|give) the kickle the (permission|rights|access) it (asks for|wants|requested)
    grant the permissions (requested|asked|listed) (in|for|with) {r}
    let (taxcalc|the kickle|ctouch pro) in, (approve|i approve)
    i authorise (this app|taxcalc|the kickle) for our (tenant|organisation|users)
    allow the app (in our tenant|for our users|organisation-wide)
    (sign off|i sign off) on {r}
    signed off: {r}
    {r} signed off
    consider {u}'s request approved
    please pass {u}'s request
    please let {u}'s request through
    put {r} through
    wave it through
    give {r} the (green light|nod|thumbs up|go-ahead|ok)
    give {u} the (green light|nod|thumbs up|go-ahead|ok)
    give it the green light
    i'm giving {r} the green light
    greenlight {u}'s kickle
    mark {r} as approved
    set {r} to approved
    change {r} to approved
    please record my approval (for|of) {r}
    my approval for {r}
    my vote on {r}: approve
    my answer is yes, approve {r}
    my answer to {u} is yes, approve
    tell {u} it's approved
    let {u} know i approve
    {r}? (approve|approved|yes, go ahead|fine by me)
    {r} can go through
    {r} may proceed
    no problem, approve {r}
    no issue with {r}, approve
    all good, approve it
    seems fine to me, approve {r}
    checked the (publisher|permissions|scopes), (approve|grant consent|ok to approve)
    permissions are ok, approve
    i've looked at {r} and it's fine, approve it
    i've discussed it with (security|our dpo|the boss|legal), approve {r}
    security has no concerns, approve {r}
    budget is there, approve {r}
    it was agreed in the meeting, approve {r}
    approve {r} because (it was agreed|the team needs it|{u} works in finance|we use taxcalc)
    approve it, {u} needs it (today|urgently|for the vat return)
    approve the kickle for {d}
    approve the (screen|panel|device|room) in {d}
    approve {d}
    approve {m}
    approve the mailbox {m}
    approve the connection of {m}
    grant {m} access
    approve access for {u}
    approve {u}'s access to taxcalc
    give {u} access, approved
    i'd be glad to approve {r}
    would you approve {r} for me, i'm on the phone
    could you mark {r} approved
    kindly do the needful and approve {r}
    kindly approve the request of {u}
    aye, approve it
    yep approve {r}
    yup, approved
    sure, let him have it, approve
    sure thing, approve {r}
    yeah go on, approve it
    of course, approve {u}'s request
    absolutely, approve {r}
    definitely approve {r}
    agreed, grant it
    granting {u}'s request
    approving now: {r}
    i want to say yes to {r}
    i'd like to give my consent to {r}
    i would like to consent for the whole organisation
    i wish to approve the request from {u}
    we have decided to approve {r}
    we've decided: {r} is approved
    decision: approve
    decision {r}: approve
    after review: approved
    reviewed and approved {r}
    read it, approve
    (aprove|appprove|approove|approev|accpet) (it|this|{u}'s request)
    aproved {r}
    ok with me {r}
    ok {r}
    fine, {r}
    {r} fine
    {r} approve for all
    approve for everyone
    approve for the organisation
    approve it, but only for {m}
    approve only this mailbox
    approve just the one mailbox, not the whole organisation
    yes but only for {u}, approve
    not denied, approved: {r}
    i was wrong to wait, approve {r} now
    i said no before but approve {r} now
    do approve {r}
    please do approve it
    just approve it
    go on and approve it already
    accept the request from {u}
    accept {u}'s application
    accept the consent request
    accept the kickle request
    accept taxcalc
    accept the request for {d}
    accept the pending request
    approve the pending one
    approve the request that came in (today|this morning|yesterday)
    approve the latest request
    approve the oldest one
    approve the next one
    approve number {r}
    please approve ticket {r}
    approve request {r} on behalf of our organisation
    consent to {r}
    i consent to {r}
    i consent to taxcalc reading {m}
    i allow it
    i allow {u} to (connect|link) (the mailbox|{m}|the kickle)
    i permit {r}
    we permit the kickle
    we allow taxcalc in our tenant
    we accept the permissions
    i accept the (scopes|permissions|risk), approve
    yes, we want this app, grant it
    yes, {u} may connect {m}
    yes, {u} can connect, approve
    {u} is allowed to connect {m}, approve the request
    {u} is entitled to it, approve
    validate {r}
    ratify {r}
    rubber stamp {u}'s request
    confirm {u}'s request
    confirm approval of {r}
    i confirm {r}
    confirmed, {r} may go
    authorise {u}'s request
    authorise the request
    authorised: {r}
    unblock {u}'s request, i approve
    release {u}'s request
    go for it with {r}
    let {r} fly
    you can wave {r} through now
    had a look at {r}, nothing wrong with it, let it go through
    went through {r} with {u}, all above board, (approve|accept|grant) it please
    {r} ticks all the boxes, sign it off
    that's {u} from my own team, wave {u} through
    ok it
    ok {u}'s one please
    just ok {r} for me would you
    i'm ok-ing {r}
    i'll ok that one, {r}
    gave it some thought and it's a yes for {r}
    yes from me for {u}
    yes from my side on {r}
    my ok for {r}, thanks
    here's my ok for {r}
    you've got my sign-off, {r} may go live
    signing {r} off now
    signing off on what {u} asked for
    consider this my sign-off for {r}
    i'm putting my name to {r}, approve
    count me as a yes on {r}
    thumbs up from IT for {r}
    thumbs up for {u}
    green light from me, {u} can have the mailbox
    green-lighting {r} as of now
    it's green from our side, {r}
    go on then, give {u} what they asked for, approved
    aye, {r} is grand, let it through
    {r} is sound, go ahead with it
    no worries mate, {r} is approved
    she'll be right, approve {r}
    righto, approve the lot of them
    grand so, approve {u}'s request
    alrighty, {r} gets my yes
    yeah nah all good, (approve|accept|grant) {r}
    cool, grant {u} the access then
    bless it, {r} is fine
    happy days, approve {r}
    all clear for {r}
    {r} is cleared by security, grant it
    cleared {r} with the works council, it can be approved now
    legal got back to me and they are fine, so {r} is approved
    spoke to {u} on the phone just now, it really was them, so approve
    {u} rang me about this, it's expected, (approve|accept|grant) it
    we've been expecting this one, approve {r}
    this is the TaxCalc rollout we planned, so consent for the whole firm
    as agreed with {c}, (approve|accept|grant) {r}
    {c} told us this would come, please approve
    sorry for the delay, i was on leave, {r} is approved
    sorry i'm late to this, approve {r} please
    back from holiday and finally got to {r}: approve
    good morning, please be so kind as to approve the request from {u}
    would you be so good as to put {r} down as approved
    hello bot, i'm the global admin here and i'd like {r} approved, many thanks
    dear team, please treat {r} as approved by me
    i hereby give {r} the formal go-ahead
    the undersigned approves {r}
    please go ahead and grant what TaxCalc is asking for, org wide
    tick the box for the whole organisation and approve
    grant tenant-wide, we all use it anyway
    consent, all users
    admin consent: yes
    admin consent for ctouch, yes please go ahead
    give CTOUCH the consent it wants
    let the kickle in {d} have what it wants, approved
    let them in
    let them in please, i know who they are
    let {u} in, it's fine by me
    let her have it, i approve
    open the gate for {u}, request approved
    {u} is good, approve {u}
    {u}'s alright, pass the request
    {u} gets my vote, (approve|accept|grant) {r}
    nothing against {r}, grant it
    can't see a reason to refuse, so approve {r}
    i don't see any problem here, you may approve {r}
    at first i wasn't sure but i am now, approve {r}
    had my doubts, asked {u}, all cleared up: approved
    {r}: permissions read, publisher verified, approved
    scopes look minimal to me, approving {r}
    only mail.send and offline access, that's ok, (approve|accept|grant) it
    approve {r} plz, {u} is waiting since monday
    {u} keeps chasing me so approve {r} now
    approve {r} before {u} phones me again
    quick one from my phone: approve {r}
    on the train, cant open the card, just approve {r}
    the button on the card does nothing here so i say it in words: approve {r}
    typed instead of clicked: i approve {r}
    that'd be a yes from me, {r}
    it's a go for {r}
    we're a go on {r}
    make it so, {r} approved
    do the needful for {r} and approve from my side
    pls do approve same, {r}
    kindly accord approval for {r}
    approval accorded for {r}
    i am giving approval for {u} please
    my boss is ok, i am ok, approve {r}
    the partners voted yes, (approve|accept|grant) {r}
    {r} both the mailbox and the app, yes approve
    only the {m} one gets a yes, approve it
    take {r} as approved
    book {r} in as approved
    {r} has been looked at and can be let through
    i have nothing to add, {r} is granted
    nod from me on {r}
    i'll allow it
    allow {u}'s request, it is needed for the vat season
    fine, fine, approve the thing
    enough said, (approve|accept|grant) {r}
    fine. approve.
    i have read what it wants and i agree, {r} can be approved
    {u} is starting in our tax team and does need it, so please approve {r}
    approve the one from {u}, thanks, thank you
    let's approve {u}
    i aprove the reqest of {u}
    apprvoe {r} plz
    grant it for the whole company
    grant consent to taxcalc for all users
    as administrator of {t} i allow TaxCalc-Hub
    accept {r}, the bookkeepers can't work without it
    yep do it, {r}
    yes please go on with {r}, it is us
    okay okay i give in, approve {r}
    you may release {r}
    please let {u} have the mailbox access, i am the admin and i agree
    {c} may have it, approve
    approve {c}
    approve the screen request from facilities
    approve all of them, they are all from our own office
    approve both
    please approve, {u} is on my team and asked me in person this morning
    i talked with our data protection officer at length, she has no objections to the read and send permissions, and so i'd like to grant {r} now
    no objections here, approve {r}
    it's all right with me, {r} may be granted
    on behalf of the partners: {r} approved
    our CTO agreed yesterday, hence please approve {r}
    {r} is legit, ordered by me, approve
    that request is legitimate, grant it please
    verified with the requester, approving {r} now
    i am agree with {r}, please to approve
    is good, approve {r}
    why are you asking me, of course, approve it
    for heaven's sake just approve {r} already
    um yeah so that one from {u} you can approve that
    press approve for me on {r}
    admin here. consent granted. proceed
    permission granted for {m}
    {m} may be used by taxcalc, approve it
    i'm allowing {u} to connect
    we want this app, so grant admin consent
    TaxCalc is known to us and paid for, aprove {u}
    validate {r} and let it go live
    yes to {r} and thank you for the reminder
    yes, the dental group may connect, {r} approved
    the answer for {u} is yes
    let {r} pass please
    good to go from me: {r}
    i've looked through the permissions with our security man and we both say yes, so please record the approval for {r}
    thanks for waiting, {r} can go ahead
    as the owner of the practice i agree to {r}
    say yes to {u} on my behalf
    i'm in a rush, approve the taxcalc one
    i aggree with {r}, aprove
    it's our own bookkeeper, let {u} through
    yes to taxcalc for everybody here
    pls apporve {u} she is waitng
    {r} looks fine to me so go ahed and grant
    sanction {r}
    i sanction the access for {u}
    please sanction {u}'s application and oblige
    affirmative on {r}
    affirm {r}
    i affirm the request that {u} put in
    LGTM, {r}
    lgtm ship {r}
    +1 on {r} from the admin, approve
    ack {r}, approved
    roger that, grant {r}
    i concur, let {r} go through
    i second what {u} decided, approve {r}
    i'm backing {r}, so approve it
    i vouch for {u}, so grant the request
    vouched for by me: {u}, approve
    we stand behind {r}, please have it approved
    i underwrite {r}, put it through
    i'm countersigning {r}
    countersign {r} on my behalf
    license the app for our people, consent is given
    empower taxcalc to do its job, admin consent from me
    unlock {r}
    unlock it for {u}, i agree
    lift the hold on {r}
    take {r} off hold and approve it
    take the brakes off {r}, approved
    remove the block on {u}'s request, it's approved
    admit {u}
    fast-track {r}, approved by me
    push {r} through please
    push it over the line, {r} has my yes
    nod {r} through
    usher {r} through
    hand {u} the keys, i approve
    throw the doors open for taxcalc, consent granted
    roll with {r}, approved
    run with {r}, you have my yes
    crack on with {r}, it's approved
    crack on and approve {u}
    work away there, {r} is approved
    fire away with {r}, approval is given
    full steam ahead with {r}
    all systems go for {r}
    {r} is cleared for take-off
    by all means approve {r}
    by all means, {u} may have it
    be my guest, approve {u}'s request
    knock yourself out, {r} is approved
    i'm sold on {r}, approve
    i'm on board with {r}, please approve
    i'm down with {r}, grant it
    i'm cool with {u} getting this, approve
    i've no quarrel with {r}, accept it
    i've no qualms about {r}, grant
    i take no issue with the scopes, therefore approve {r}
    no skin off my nose, approve {r}
    sweet as, approve {r}
    too easy, approve {u}
    can can, approve {r} lah
    eh sure work it through, {r} accepted
    for sure bud, approve {u}'s request eh
    y'all can go ahead with {r}, i approve
    good on ya, approve {u}
    {r} passes muster, approve
    {r} meets our standards and is to be accepted
    {r} is kosher, grant it
    {r} is a-ok with me, approve it
    {r} is above board, sign it off for me
    {r} gets the rubber stamp
    {r} should be released by you now, i consent
    {r} shall be granted
    {r} is to be approved without further delay
    {r} needs to be approved and i hereby do so
    the application by {u} is hereby granted
    the consent that taxcalc is after may be recorded as given
    it is my decision to grant {r}
    it is fine for the app to have those scopes, record my consent
    release for {r} please
    clearance for {r} granted
    sign-off for {r}: given
    approval of {u}'s request, with immediate effect
    endorsement of {r} from the practice manager, who is also your admin
    permission for taxcalc, tenant-wide: yes
    consent for the kickle, from me as admin
    one approval for {u} coming up: approved
    {u}'s screen request, ok from me
    the mailbox that {u} wants, i approve it
    that request from {u}, accept it would you
    what {u} sent in an hour ago, please grant that
    the thing that came in for {m}, i approve that
    so that {u} can start working, approve {r}
    so the letters can go out tonight, grant {r} please
    in order for the panel to go live, i approve {r}
    since i'm the one who ordered the screens, approve {r}
    as we've been using taxcalc for years, consent for everybody
    because {u} is our new payroll lead, please accept the application
    given that security signed off, approve {r}
    seeing as {u} asked so nicely, approve it
    now that i've read the small print, approve {r}
    having read the scopes i approve {r}
    having spoken with {u}, i'm content to approve
    after a chat with our data protection lead i'm granting {r}
    hi there. saw the card. approve please.
    morning all. {r} is one of ours. accept it.
    evening, only seeing this now, {u} is kosher, grant it
    how many more cards will you send me, approve {r} and be done with it
    it's ridiculous that {u} still waits, approve the request this minute
    why this even needs me i don't know, but yes, grant {r}
    would you do me a favour and approve {r}
    would you be kind enough to release {u}'s request
    might i ask you to enter {r} as granted
    may {r} be entered as approved please
    could my approval be logged against {r}
    could you get {r} approved for me, i can't reach the card
    can you pop a yes on {r}
    stick a yes on {r}
    slap an approved on {r}
    need you to approve {r}
    need {u} approved right now
    i need {r} granted before noon
    i'd like {u} to have what was asked for, so accept
    i would appreciate it if you approved {r}
    my wish is that {r} be granted
    my signature for {r}, please take it as given
    you can tell {u} it's all approved, i say yes
    tell taxcalc they can come in, consent granted`,

  deny_request: `
    (deny|reject|decline|refuse|turn down|veto|block|disapprove|dismiss|throw out|kill) {r} (|please|now|thanks)
    (deny|reject|decline|refuse|turn down) (it|this|this request|the request|that one|them|the last one)
    (i|we) (deny|reject|decline|refuse|veto|turn down|object to) {r}
    (i|we) (deny|reject|decline|refuse) (it|this|this request|the request|that)
    (no|nope|sorry), (deny|reject|decline|refuse) (it|{r}|that request|this)
    (no|denied|rejected|declined|thumbs down|refused|red light) (for|on|to) {r}
    {r} (denied|deny|rejected|reject|declined|is denied|is rejected|refused|no|must be rejected|not approved)
    (please|kindly|pls) (deny|reject|decline|refuse|turn down) (request|) {r}
    (deny|reject|decline|refuse) {u}'s (request|wish|application)
    (deny|reject|decline|refuse|turn down) the (request|application|ask) (of|from|by) {u} (|please|for taxcalc)
    (deny|reject|decline|refuse|turn down) the (taxcalc|kickle|mailbox|device|ctouch|room) (request|one|application) (|from this morning|please|of {u}|that is open)
    (deny|reject|decline|refuse) {r} (because|since|as) (we don't use it|nobody asked for it|it is not needed|he left|the scopes are too broad|it is the wrong tenant)
    (deny|reject|decline|refuse) {r}, (no budget|not needed|too many permissions|wrong mailbox|unknown app|we do not know them|she has left|duplicate|not our vendor)
    (deny|reject|decline) {r}: (no budget|not needed|too broad|duplicate|out of policy)
    {r} (reject|deny|no), (reason|because) (it is too broad|no business need|duplicate|we do not trust it)
    (i|we) do not approve {r}, (reject|deny|refuse|decline) it
    (i|we) (don't|will not|won't) (allow|accept|permit) (this|it), (reject|deny|refuse) (it|the request|{r})
    (do not|don't) (grant|approve) it, (deny|reject|refuse) it (instead|)
    say no to {r}
    press (deny|reject|decline) (on|for) {r}
    my decision (for|on) {r}: (denied|no|reject|rejected|negative)
    (no access|no mailbox|nothing) for {u}, (deny|reject|refuse) (it|the request|his request|her request)
    {u} (may not|must not|shall not) (have|get) (access|this), (deny|reject|refuse|decline) (it|the request|{r})
    (as admin|as the administrator|as global admin) i (deny|reject|refuse|decline) (it|{r}|this|the request)
    (deny|reject|decline) (both|all|all open|every) (requests|of them|request)
    (denying|rejecting|declining|refusing) {r}
    (request|) {r} (is|gets) a no from (me|us|security|it)
    (permission|access|request) (denied|refused|rejected) (for|to) {u}
    (i'd like|i want|i would like|i have) to (deny|reject|decline|refuse|turn down) (it|{r}|the request of {u}|this request)
    (can|could) you (deny|reject|decline|turn down) {r} (for me|please|on my behalf)
    (shoot|knock|strike|bin) {r} (down|back|out)
    (not with us|not in our tenant|no way), (reject|deny|refuse) (it|{r}|this)
    (we never asked|nobody here asked|i don't know this app), (so|please|) (deny|reject|refuse) (it|{r}|the request)
    (deny|reject), (suspicious|not needed|wrong person|duplicate|too broad|unknown publisher)
    {r} (is out of the question|no way|not happening|not with me|negative)
    (no way|not happening|out of the question|negative|absolutely not), (deny|reject|refuse) {r}
    my (decision|answer|verdict) (on|for|about) {r} is (negative|no)
    (nope|nah|no), {r} (denied|rejected|is rejected)
    (nobody|no one) here (asked for|needs|wants) (it|that), (reject|deny) {r}
    we (don't want|do not want|have no use for) (a kickle|taxcalc|it) in our tenant, (reject|deny|refuse) (the request|it|{r})
    (tell|answer) {u} (no|it is rejected|it's a no|that we refuse|in the negative)
    (send|give) {u} a (refusal|rejection|no)
    {u}'s request (is denied|is rejected|must be refused|gets a no|is declined)
    (unfortunately|sadly|regrettably) i (must|have to) (refuse|reject|decline|turn down) (the request|{r}|{u}'s request)
    i (refuse|deny|withhold) (consent|permission|approval|access) (to|for) (TaxCalc-Hub|taxcalc|the kickle|{r})
    (no consent|no approval|no permission) (for|to) (taxcalc-hub|{r}|the kickle) from me, (reject|record that as a refusal|denied)
    (rejcet|dney|declien|refues|regect) {r} (pls|)
    (sweep|push|wipe) {r} off the table
    (put|mark) {r} (as rejected|as denied|down as refused)
    (turn|knock|vote) {r} down
    (turn|knock) {u}'s request down
    (don't|do not) (let|give|allow) (them|him|her|it) (in|access), (reject|deny|turn it down)
    (dont|do not) approve {r}, (deny|reject|refuse) it
    the rights go too far, (reject|deny) {r}
    {r} does not (fit|comply|get my ok), (reject|deny) it
    {u} (is not|isn't) (getting|allowed|entitled to) (access|this|it)(, deny|, reject it|, refuse the request|: denied)
    (the request|{r}|{u}'s request) (does not|doesn't) go through, (denied|reject it|i refuse)
    (decision|verdict|answer) on {r}: (no|deny|refused|not granted)
    (refuse|deny|reject|decline) {u} (access|the access|please|for now|)
    (refuse|deny|decline|withhold) (the consent|admin consent|the permission|access) (for|to) (taxcalc|the kickle|{u}|{r})
    (we're|i'm|we are|i am) (refusing|rejecting|turning down|declining) (it|{r}|this one|{u}'s request)
    (i'm|we're) (against|not in favour of) {r}, (reject|deny) it
    (return|send back|hand back) {r} (as refused|rejected|with a no)
    (too broad|too risky|not needed|never heard of it|not our vendor), (so no|so rejected|denied|reject|refuse it)
    (don't|do not|i won't|i will not) (give|grant) (access|consent|permission) to {u}, (deny|reject|refuse) (it|the request)
    {r} is a no
    {r} - no
    {r}: no, thanks
    no to {r}
    it's a no (from me|from us|from security) (for|on) {r}
    {r} does not have my (approval|blessing|ok), deny it
    i won't approve {r}
    i will not approve {r}, reject it
    i'm not going to approve {r}, deny it
    not approving {r}
    i am not approving this, reject
    i'm not approving {u}'s request, turn it down
    i don't agree with {r}, reject it
    i don't agree to this, deny
    i do not consent to {r}, reject
    we do not consent, deny the request
    i object, reject it
    i object to {r}
    i have to say no to {r}
    i'm saying no to {u}
    deny
    denied
    reject
    rejected
    declined
    refuse
    decline it
    deny pls
    reject this
    reject that one
    reject the first one
    reject the last one
    reject the other one
    deny them both
    reject all of them
    reject everything (that is waiting|in the queue|from {u}|on the list)
    reject all requests from {u}
    deny all open requests of {t}
    deny {u}
    reject {u}
    refuse {u}'s request
    turn {u} down
    turn him down
    turn her down
    turn down the one from {u}
    say no to {u}
    send {u} a no
    tell {u} no, request denied
    tell {u} i said no
    {u} can't have it, deny
    {u} does not need this, reject
    {u} doesn't need taxcalc, deny
    {u} is not on the finance team, deny the request
    {u} has left, deny {r}
    {u} should ask (his manager|his boss|the helpdesk) first, reject it
    i don't know {u}, reject {r}
    nobody knows {u} here, reject the request
    who is {u}? reject it
    we have no {u} here, deny
    never heard of this app, deny
    we don't know this app, reject {r}
    we don't use taxcalc, reject it
    we don't use kickles, deny {r}
    we don't have a room called {d}, reject
    i don't trust this app, deny it
    i don't trust it, reject
    looks like phishing, (reject|deny|refuse) (it|{r}|)
    looks suspicious, deny
    smells fishy, reject {r}
    this is spam, deny the request
    the publisher is not verified, (reject|deny) {r}
    unverified publisher, reject
    too many permissions, (deny|reject|refuse) {r}
    the permissions are too broad, deny
    the scopes are excessive, reject {r}
    it asks too much, refuse
    it wants to read everything, deny
    why would it need mail.send, reject it
    against our policy, (reject|deny) (it|{r})
    against company policy, deny
    security says no, reject {r}
    legal says no, deny {r}
    our dpo does not agree, reject {r}
    gdpr, deny {r}
    no budget, reject {r}
    not needed, deny {r}
    not necessary, reject it
    not any more needed on our side, reject {u}'s request
    it's a duplicate, reject {r}
    duplicate of {r}, deny
    already have one, deny {r}
    wrong tenant, reject it
    wrong department, deny {r}
    wrong person, deny
    wrong mailbox, reject {r}
    that's not our mailbox, reject {r}
    that mailbox belongs to somebody else, deny {r}
    deny {r}, wrong address
    deny {r} for now
    reject {r} for the time being
    reject {r}, ask again next year
    reject {r} until further notice
    reject it and tell {u} why
    reject it with the reason too broad
    reject with reason: not needed
    deny, reason: unknown vendor
    deny {r}, reason: {u} left
    deny it: no business need
    deny {r} because (the app is unknown|it is a duplicate|{u} has left|policy forbids it|it reads too much)
    refuse because we never ordered it
    reject since nobody told us
    decline {r} as it's not our client
    decline with thanks
    decline politely
    decline {u}'s kickle
    decline the kickle for {d}
    decline the screen request
    decline the mailbox request
    deny the device request
    deny {d}
    deny {m}
    deny the connection of {m}
    deny access for {u}
    deny {u}'s access to taxcalc
    deny taxcalc access to {m}
    deny taxcalc for our tenant
    deny consent
    deny consent for {t}
    deny admin consent
    refuse consent
    refuse tenant-wide consent
    refuse the consent request
    withhold my consent
    we refuse consent for the app
    consent refused
    consent denied for {r}
    permission not granted for {r}
    not granted: {r}
    not approved: {r}
    {r} not approved
    {r} is not approved, reject it
    {r} is turned down
    {r} must not go through, deny
    {r} shouldn't go through, reject it
    {r} cannot go through, reject
    don't let {r} through, deny it
    do not let it through, reject
    not on my watch, reject {r}
    over my dead body, deny
    hell no, reject
    no way, denied
    nope, denied
    no chance, reject {r}
    no sorry, rejected
    sorry {u}, denied
    sorry but no, deny {r}
    unfortunately no, reject {r}
    i'm afraid i have to reject {r}
    i'm afraid it's a no for {u}
    i regret, {r} is denied
    with regret: declined
    we've decided against {r}, reject it
    we have decided to reject {r}
    we decided not to allow it, deny
    the board decided against it, deny {r}
    decision: deny
    decision: rejected
    decision {r}: reject
    after review: denied
    reviewed and rejected {r}
    my answer is no, deny {r}
    my answer to {u}: no
    my vote on {r}: no, reject
    mark {r} denied
    set {r} to rejected
    change {r} to denied
    please record a refusal for {r}
    put a no on {r}
    put {r} down as denied
    give {r} a thumbs down
    give {u} a no
    thumbs down for {r}
    red card for {r}
    block {u}'s request
    block the request
    block this request, i don't know it
    stop {u}'s request, denied
    kindly reject the request of {u}
    kindly decline {r}
    please deny {u} access to taxcalc
    please turn {r} down
    please reject the request that came in (today|this morning|yesterday)
    would you reject {r} for me
    could you deny {u}'s request please
    i want to reject the request from {u}
    i'd like to turn down {u}
    i'd like to refuse {r}
    i wish to decline
    we wish to refuse {u}'s request
    let me reject {r}
    i said yes too quickly, reject {r}
    not approved, denied: {r}
    instead of approving, reject {r}
    i'd rather deny {r}
    better reject {r}
    just reject it
    reject it already
    do reject {r}
    throw {u}'s request out
    chuck {r} out, denied
    bin {u}'s request, denied
    strike down {r}
    knock {r} back
    knock it back
    send {r} back as rejected
    return it to {u}, not approved
    rebuff {r}
    {r} vetoed
    veto {u}'s request
    i veto it
    overrule {u}, reject {r}
    forbid it, reject {r}
    i forbid it, deny
    i forbid this app, reject
    (rejetc|deney|declin|rejcet|refusse) (it|this|{u}'s request)
    rejectd {r}
    denyed {r}
    not happening, {r}
    {r}? absolutely not
    {r}? not a chance
    {r} gets a firm no
    hard no on {r}
    hard pass on {r}
    that's a no from me on {r}
    it's a nope for {u}
    nah mate, knock {r} on the head, rejected
    nae chance, deny {r}
    not on your nelly, (refuse|deny|decline) {r}
    get that one out of here, denied
    {r} can get in the bin, rejected
    i'm knocking {r} back
    knocking back what {u} asked for
    sending {u} away empty-handed, deny it
    {u} can whistle for it, rejected
    don't let them in
    don't let {u} in, deny
    keep them out, (deny|reject|refuse) {r}
    keep {u} out of it, request refused
    shut the door on {r}
    slam the door on that request
    i don't want these people in our tenant, turn it down
    i won't have this app reading our mail, deny {r}
    i'm not having that, (reject|decline|turn down) {r}
    i am not comfortable with {r}, so please turn it down
    not comfortable giving it the whole org, so it's a refusal
    i can't support {r}, please decline
    can't sign that off, reject {r}
    we can't allow this under our policy so please refuse {r}
    i'm not putting my name to {r}, (refuse|deny|decline) it
    i'm withholding approval for {r}, reject
    no approval from my side for {r}
    no green light for {r}, deny it
    red light for {u}'s request
    {u} gets a red light from me
    no consent, not for this app
    we don't give consent to apps like that, deny
    no tenant-wide consent, full stop, denied
    no from the security team on {r}, please record it as rejected
    infosec turned it down, so deny {r} please
    legal has looked at it and says we shouldn't, so reject {r}
    our auditor would have a fit, (deny|reject|refuse) {r}
    my director said absolutely not, reject {r}
    checked with {u}, it wasn't them who asked, (reject|decline|turn down) {r}
    rang {u}, they know nothing about it, refuse {r}
    asked around, nobody ordered this, (refuse|deny|decline) {r}
    looked at it, don't like it, deny {r}
    read the permissions twice and it's far too much, (deny|reject|refuse) {r}
    went through {r} and there's no business case, turned down
    {u} left in march so {r} makes no sense, deny it
    {u} is only an intern, reject the request
    {u} works for another firm these days, turn it down
    {u} has no business with the finance mailbox, deny
    {u} already got access last week, reject the second one
    that's the third time {u} asks, still no, deny
    same answer as last time: denied
    again from {u}? reject it again
    we use a different vendor for that, (reject|decline|turn down) {r}
    we stopped working with {c}, so refuse {r}
    we're no customer of theirs, deny it
    {c} has no contract with us, reject
    never signed anything with {c}, turn down their request
    this smells of a scam to me, (refuse|deny|decline) {r}
    bit dodgy this one, reject {r}
    sounds fishy mate, knock it back
    looks like somebody is fishing for our mails, (deny|reject|refuse) {r}
    wrong tenant altogether, we're not {t}, reject it
    that room is being closed, so deny the request for {d}
    there's no screen in {d}, (reject|decline|turn down) it
    {m} is confidential, deny the request
    nobody may touch {m}, refuse
    {m} belongs to the board, so that's a no, reject it
    good afternoon, i'm afraid {r} must be refused, kind regards
    hello, thank you for asking but we have to turn down {r}
    dear bot, please inform {u} that the request is turned down
    with all respect, {r} is refused
    kindly refuse same, {r} not as per policy
    please do not accord approval, {r} to be rejected
    rejection for {r} please
    one rejection please: {r}
    put me down as a no for {r}
    count me as a no on {r}
    record a no from me
    my verdict: denied
    veto from me on {r}
    i'm vetoing {u}'s request
    i overrule my colleague, {r} is to be refused
    {r} stays out, deny
    {r} isn't getting past me, rejected
    {r} won't fly here, decline
    {r} fails our review, reject
    {r} didn't pass the security check, (refuse|deny|decline) it
    {r} is a non-starter, deny it
    {r}: nope, too nosy
    {r}: turned down
    disapproved: {r}
    i disapprove of {r}
    i strongly object, (deny|reject|refuse) {r}
    refusing this one, it wants every mailbox
    rejecting because i can't verify who sent it
    deny {r} coz nobody told me bout it
    dny {r} pls, wrong guy
    from my phone, cant press the button: deny {r}
    the deny button hangs so i write it here: i deny {r}
    between approve and deny i pick deny for {r}
    tempting but no, decline {r}
    i thought about approving it but no, (reject|decline|turn down) {r}
    rather safe than sorry, refuse {r}
    reject the one from {u}
    tell {u} the answer is no
    don't approve {r}, reject it
    rejct {r}
    deney {r} please
    refuse {u}'s reqest
    i say no to {r}
    we say no, {r}
    {u} doesn't work here, so that request is refused
    i don't know any {u}, deny
    never heard of this app, so no, reject {r}
    who is this even? deny it
    why would {u} need that, denied
    this request looks odd to me, nobody in our office is called {u} and it came in at 3 in the morning, so please reject it
    we're not customers of TaxCalc, therefore {r} has to be rejected
    we do not allow third party apps, decline
    third-party access is against our rules, {r} is declined
    decline {r} because it asks for send rights
    turn {u} down, she has to go through her manager first
    turn down the screen for {d}, we don't want one there
    deny the kickle in {d}
    reject all the requests from {c}
    reject both
    reject everything that's open from {t}
    deny {r}, reason: duplicate
    deny {r}, reason not in scope of the contract
    deny {r}: requester unknown
    please refuse it, and let {u} know they should speak with me
    thank you for letting me know, but i'd rather not give this, please decline
    i am afraid it's a no from the partners
    i not accept this, please reject {r}
    no way
    no way am i giving an app access to every mailbox, refuse
    over my dead body, {r} is denied
    this is the fourth time!! reject it and be done
    block {u}'s request for good
    admin consent: no
    i don't give permission for {m}
    i won't approve {r}, you can turn it down
    as the global administrator i decline the consent for {t}
    send {r} back with a no
    um the one from {u} please say no to that
    press deny for me on {r}
    the practice owner doesn't want it so {r} must be turned down
    not for our tenant, rejct it
    i have to decline {u} this time, wrong department
    nothing for {u}, deny
    our policy forbids it. denied, sorry
    the answer for {u} is no
    no to {r}, thank you
    say no to {u} on my behalf
    i've discussed it with the partners and nobody wants an outside program in our mail, so {r} gets rejected
    bin {u}'s request, i never agreed to any of this
    {r} is not ok, refuse it
    what a cheek, deny it at once
    {u} did not ask me first, so no approval, reject
    i reejct this one, {r}
    {r} dose not belong to us, plese decline
    not giving consent to that, refuse {r}
    denie {r} i dont know this persn
    {u} has no buisness there, rejetc it
    disallow {r}
    i disallow {u}'s request
    repudiate {r}
    spurn {r}, we don't want it
    {r} is overruled
    {r} is disallowed
    {r} is hereby refused
    {r} is to be refused without further discussion
    {r} shall not be granted
    {r} will have to be declined, i'm afraid
    {r} must be thrown out
    {r} ought to be denied and i'm denying it
    {r} gets the boot
    {r} gets the chop
    {r} gets the axe from me
    {r} doesn't cut it, reject
    {r} doesn't pass muster, deny
    {r} goes straight in the wastepaper basket, rejected
    {r} is dead to me, decline
    {r} is dead in the water, refuse it
    {r} is a bridge too far, decline
    {r} leaves a bad taste, deny it
    {r} rings alarm bells, deny it
    {r} has no legs, turn it down
    axe {r}
    quash {r}
    squash {u}'s request
    nix {r}
    nix that one from {u}
    can {r}, it's rejected
    torpedo {r}, i'm not granting it
    stonewall {u}, request denied
    blackball {r}
    bounce {r} back to {u}, refused
    bounce {u}'s request
    send {u} packing, rejected
    show {u} the door, request denied
    give {u} the cold shoulder, deny
    give {r} short shrift, reject
    give {r} the elbow
    put the kibosh on {r}
    put a stop to {r}, denied
    put your foot down for me and refuse {r}
    draw a line through {r}, it's refused
    pour cold water on {r}, we reject it
    dash {u}'s hopes, the request is refused
    nip it in the bud, deny {r}
    lock {u} out, request rejected
    bar {u} from this, deny
    turn {u} away at the door, denied
    no can do, {r} is refused
    no dice, {u}
    no go for {r}
    {r} is a no-go for us
    no dice for {r}, reject it
    nothing doing, reject {r}
    fat chance, deny {r}
    as if, deny {r}
    not in a million years, refuse {r}
    not a hope, {r} refused
    not in my name, decline {r}
    not having it, {r} rejected
    cannot lah, reject {r}
    nay on {r}
    negative on {r} from the admin
    -1 on {r}, deny
    nack {r}
    yeah nah, not keen, decline {r}
    naw, away wi' that, reject {r}
    sorry bud, {u} gets a no eh
    y'all are not getting this, deny {r}
    kindly regret the request of {u}
    please regret {r} as it is not sanctioned
    permission cannot be accorded, {r} is refused
    refusal of {r} please
    denial for {u}
    non-approval of {r}, please note it
    a rejection for {u} from the tenant admin
    objection to {r}, strike it down
    veto on {r}
    no sign-off for {r}, refuse it
    consent for the kickle: refused
    taxcalc consent: declined by admin
    {u}'s screen: no
    the one {u} sent, deny that
    the mailbox that {u} wants is off limits, so refuse
    that application from {c}, turn it down for me
    what {u} is asking for goes too far, decline it
    whatever {u} told you, i refuse
    so that nobody reads our post, deny {r}
    so nobody gets ideas, reject {u}'s request
    to keep patient data where it is, refuse {r}
    to be on the safe side, deny {r}
    before anyone gets hurt, refuse it
    since {u} never asked me, decline
    as the app is not on our whitelist, {r} is refused
    because the mailbox holds patient letters, refuse {r}
    given what it can read, i decline {r}
    seeing as nobody in {c} knows this, reject {r}
    having read the scopes i refuse {r}
    having slept on it i decline {r}
    after talking with the union rep we refuse {r}
    hi there. saw the card. deny please.
    hello again, same as before, i won't have it, refuse {r}
    morning, quick one, turn {u} down for me
    evening. not our firm. reject.
    for the umpteenth time, no, deny {r}
    who signs up for this rubbish, deny {r}
    what is this supposed to be, i never ordered it, reject
    stop pestering me, {r} is refused
    i've said it once and i'll say it again, deny {u}
    would you do me a favour and decline {r}
    would you be kind enough to turn {u} down
    might i ask you to enter {r} as refused
    may {r} be entered as declined please
    could a refusal be logged against {r}
    could you get {r} refused for me, i can't open the card
    can you pop a no on {r}
    stick a no on {r}
    slap a denied on {r}
    need you to deny {r}
    i need {r} refused before somebody else approves it
    i'd prefer that {u} not have this, so deny
    i would be happier if you refused {r}
    it is my decision to refuse {r}
    it's a shame but {u} won't be getting it, decline
    i stand by my no, reject {r}
    i'm turning my thumb down on {r}
    i'm putting my foot down, {u} is refused
    i'm pulling rank here, {r} is rejected
    i can't in good conscience grant {r}, refuse it
    i can't be responsible for this, decline {r}
    i'm not authorising that for {u}, deny
    we're not granting that to {c}, refuse {r}
    we must turn {c} away, deny
    we ain't approving that, reject it
    they're not getting into our mail, refuse them`,

  list_pending: `
    (list|show|see|view|display|give me|get) (all|the|me|) (pending|open|outstanding|waiting|unanswered|undecided) (requests|approvals|approval requests|CRs)
    (pending|open|outstanding|waiting|undecided|new|incoming) (requests|approvals|approval requests|items|CRs|ones)
    (what|which requests) (is|are) (waiting|pending|open|outstanding) (for me|for my approval|for approval|on me|for a decision|for us|)
    what (do i|must i|should i|can i|do we) (have to|) (approve|decide|sign off|review) (today|now|still|)
    (anything|something|is there anything|are there any requests) (to approve|waiting for me|for me to approve|to decide|i need to approve|that needs my approval|to sign off)
    (who|which people|which users|who all) (is waiting|are waiting|wants access|asked for access|asked for taxcalc|needs my approval|requested access|is asking)
    (my|the|our) (approval|approvals|request|requests) (queue|list|inbox|backlog|pile|to do list)
    (how many|which) (requests|approvals|people) (are|have i got|do i have) (open|waiting|pending|left)
    (requests|approvals) (for|of|from|at|in) {t}
    (open|pending|waiting) (requests|approvals) (for|of|from|at|in) (customer|tenant|) {t}
    (open|pending|waiting) (requests|approvals) (for|about) (TaxCalc|the kickle|CTOUCH Pro|mailboxes|room devices)
    requests (waiting|pending|open|that wait) (for me|for approval|for a decision|in our tenant|)
    (is there|are there) (any|more|still|) (requests|approvals|request) (open|waiting|pending|left|to decide|for me)
    (show|list|tell) me (what|who|which requests) (is waiting|still needs a decision|i have to decide|needs my ok|still waits)
    (everything|all|all requests) (that|which) (waits|is waiting|needs|still needs) (for me|for approval|a decision|my decision|my signature)
    (the|my) next request (to decide|to approve|that is waiting|please)
    (approvals|requests|approval list|pending list|waiting list) (please|today|?|overview)
    (did|has|have) (anyone|anybody|somebody) (asked|ask|requested|request) (for access|for approval|anything|for taxcalc|for permission) (today|this week|)
    nothing to (deny|decide|reject) (now|yet|today), (just|only) (show|list) (the requests|what is open|the queue)
    (what's|what is) (in|on) (my queue|my approval list|my plate|the approval queue|my list)
    (unanswered|unapproved|undecided|unhandled|unresolved) (requests|approvals|ones|items)
    (who|what) (haven't i|have i not) (approved|decided|answered|handled) yet
    (overview|summary|list) of (open|pending|all open|waiting|the) (requests|approvals|approval requests)
    i am (the|an) (admin|approver), (what is|what's|anything) (waiting|open|pending|for me)
    (any|any new) (requests|approvals) (since yesterday|today|this morning|for me|waiting)
    requests (from|by|of) {u}
    (which|what) (mailboxes|devices|rooms) (are|still) (waiting|wait) for (my approval|an admin|approval|a decision)
    what (came in|has come in|is new) (today|this week|) (to approve|for approval|)
    pending (for me|with me|on my side|approval|stuff)
    (display|print|list|fetch) all (open|pending|waiting) (CRs|tickets|requests)
    (next|which is the next) (request|one) i (have|need) to (decide|approve|look at)
    (how long|how big) is (the|my) (queue|list|pile) (of requests|of approvals|for me|)
    (anything|something|things) i (haven't|have not|didn't) (approved|decided|answered|handled) (yet|still|)
    (back from|after my) (leave|holiday|vacation), (what|which requests) (piled up|came in|are waiting|is open)
    (requests|approvals) (nobody|no one) (has answered|answered|decided|has looked at)
    (who's|who has|who have) (asked|applied) for (access|taxcalc|a connection|the kickle)
    (waiting|pending|open) (for|about) (taxcalc|the kickle|devices|mailboxes)
    (new|any new) (device|room|mailbox|screen) (requests|approvals|requests to review)
    (are there|is there) (devices|mailboxes|rooms) (to review|the admin must review|to approve)
    (my|our) (approvals|decisions|reviews) (for today|of today|today|this week)
    (what|all that) (needs|wants) (a yes or no|my yes|a signature|an answer from me)
    (let me see|let's see) (the queue|the requests|what's waiting|the approvals)
    (requests|list|approvals) (waiting|to do|outstanding) (at|with) me
    (do i have|have i got) (anything|something|requests) (to approve|to decide|waiting|pending)
    pendng (requests|aprovals)
    pending
    pending requests
    pending please
    open requests
    open requests please
    open requests of {c}
    open requests for taxcalc
    open approvals
    waiting requests
    requests
    requests please
    requests to approve
    requests to decide
    requests for approval
    requests from {t}
    requests of {c}
    requests of {u}
    requests still open
    requests not decided yet
    all requests
    all open requests
    all pending
    all pending at {t}
    all that waits for approval
    approvals
    approvals waiting
    approvals please
    approval queue
    approval list
    queue
    the queue please
    the list please
    my queue
    my approvals
    my approval list
    my pending approvals
    my backlog
    my to-do
    waiting for my approval
    waiting for me
    waiting on me
    waiting list of requests
    what is waiting
    what is waiting for me
    what is waiting for approval
    what is waiting for my decision
    what is open
    what is open at {t}
    what is pending
    what is pending at {c}
    what is in the queue
    what is on my desk
    what is on my list
    what is there to approve
    what is there to decide
    what is still undecided
    what is still to be approved
    what is left to approve
    what is outstanding
    what's waiting
    what's waiting for me
    what's pending
    what's pending for {c}
    what's open
    what's outstanding
    what's there for me to approve
    what's in the approval queue
    what's in my inbox of requests
    what's left for me to decide
    what needs approving
    what needs approval
    what needs my approval
    what needs a decision
    what needs my attention as admin
    what needs signing off
    what do i have to approve
    what do i have to decide
    what do i still have to decide
    what do i need to approve
    what do i need to sign off
    what do you have for me to approve
    what have i got to approve
    what have i to approve
    what have people asked for
    what have people requested
    what has been requested
    what has been requested today
    what has come in
    what has come in since friday
    what came in while i was away
    what can i approve
    what must i approve
    what must be approved
    what requests are there
    what requests are open
    what requests do i have to decide
    what requests does {c} have
    what requests did we get
    what did people ask for this week
    which requests are open
    which requests are pending
    which requests are still open
    which requests are waiting
    which requests are waiting for me
    which requests are undecided
    which requests are there
    which requests are there for {t}
    which requests came in today
    which requests came from {c}
    which requests need me
    which requests need a decision
    which requests do i have to look at
    which requests haven't been answered
    which approvals are open
    which approvals are waiting for me
    which approvals are outstanding
    which people want access
    which people are waiting for me
    which users asked for access
    which users want taxcalc
    which mailboxes are waiting for approval
    which mailboxes do i have to approve
    which devices are waiting for approval
    which rooms need my approval
    which screens are waiting for approval
    which ones are still open
    which ones do i have to approve
    who is waiting
    who is waiting for me
    who is waiting for approval
    who is waiting for my approval
    who is waiting for an answer
    who is still waiting for a decision
    who wants access
    who wants access to taxcalc
    who wants to connect
    who wants to connect a mailbox
    who wants a kickle
    who wants something approved
    who wants something from me
    who asked
    who asked for access
    who asked for something
    who asked for approval today
    who asked for the kickle
    who has asked for access
    who has requested access
    who has requested something
    who has a request open
    who needs my approval
    who needs an approval
    who needs an answer from me
    who needs consent
    who requested access
    who requested something this week
    who's waiting
    who's waiting for me
    who's asking for access
    who's in the queue
    who's next in the queue
    whom do i have to answer
    whose requests are open
    whose requests are waiting
    whose requests do i have to decide
    how many requests
    how many requests are open
    how many requests are waiting
    how many requests are pending
    how many requests do i have to approve
    how many requests are there for {t}
    how many are waiting
    how many people are waiting
    how many approvals are waiting
    how many approvals do i have
    how long is the queue
    how full is my queue
    is anything waiting
    is anything waiting for me
    is anything pending
    is anything open
    is anything to approve
    is anyone waiting for me
    is anyone waiting for approval
    is anybody asking for access
    is somebody waiting for my approval
    is something waiting for my signature
    is there a request for me
    is there a request waiting
    is there a request from {u}
    is there a request from {c}
    is there anything to approve
    is there anything to decide
    is there anything waiting
    is there anything in my queue
    is there anything for me to sign off
    is there anything pending at {t}
    is there still something to approve
    is there something to approve
    is the queue empty
    is my queue empty
    are there requests
    are there requests for me
    are there any requests
    are there any new requests
    are there any open requests at {t}
    are there any approvals waiting
    are there open requests
    are there pending requests
    are there new ones to approve
    are there still requests open
    are there people waiting
    are any requests waiting for me
    do i have requests
    do i have requests to approve
    do i have to approve something
    do i have to approve anything today
    do i have approvals waiting
    do i have anything in my queue
    do i need to approve something
    do we have open requests
    do we have requests waiting
    do we have requests from {c}
    do you have anything for me to approve
    do you have requests for me
    does anybody wait for me
    does anybody need my approval
    does anything need my approval
    does anything need a decision
    does somebody want access
    did anybody ask for access
    did anything come in
    did any requests come in
    did i miss any requests
    did we get new requests
    have any requests come in
    have there been requests
    have there been new requests
    have i missed an approval
    have i got any approvals waiting
    have i got anything to decide
    have i approvals to do
    has anybody asked for access
    has anybody requested something
    has anyone asked for taxcalc
    has something come in for approval
    has {u} asked for something
    anything for me to approve
    anything for me to decide
    anything to approve
    anything to approve today
    anything to sign
    anything to sign off
    anything waiting
    anything waiting for me
    anything waiting for approval
    anything pending
    anything pending for {t}
    anything open
    anything open at {c}
    anything in the queue
    anything new to approve
    anything needing approval
    anything outstanding
    any approvals
    any approvals for me
    any approvals outstanding
    any open requests
    any open requests at {c}
    any pending requests
    any requests
    any requests for me
    any requests waiting
    any requests today
    any new requests
    any new requests from {c}
    any more requests
    anybody waiting
    anybody waiting for approval
    anyone waiting for me
    anyone asking for access
    show pending
    show pending requests
    show all pending
    show open requests
    show open requests of {c}
    show the pending requests
    show the requests
    show the requests of {c}
    show the requests of {u}
    show the open approvals
    show the queue
    show the list of requests
    show what is waiting
    show what's waiting for me
    show what's open
    show what's pending at {t}
    show who is waiting
    show who asked
    show me pending
    show me the pending ones
    show me the pending requests
    show me the open requests
    show me the open ones
    show me the open ones of {t}
    show me the requests
    show me the requests i have to decide
    show me the requests for approval
    show me the requests for taxcalc
    show me the queue
    show me the approvals
    show me the approval queue
    show me the waiting list
    show me what is waiting
    show me what is pending
    show me what i have to approve
    show me what i must decide
    show me what needs approval
    show me what people want
    show me everything that is waiting
    show me everything to approve
    show me all requests
    show me all open requests
    show me all pending requests
    show me all undecided requests
    show me who is waiting
    show me who wants access
    show me the next one to approve
    list pending
    list requests
    list the requests
    list open requests
    list the open requests
    list all requests
    list all pending requests
    list everything pending
    list everything open
    list everything waiting for approval
    list what's waiting
    list what i have to approve
    list approvals
    list the approvals
    list the undecided requests
    list the requests for {t}
    list of requests
    list of open requests
    list of approvals
    list of what's waiting
    list the people who are waiting
    give me the list
    give me the list of requests
    give me the open requests
    give me the pending requests
    give me the pending ones
    give me the queue
    give me my approvals
    give me what's waiting
    give me an overview of what is waiting
    give me an overview of the open requests
    get me the open requests
    get me the queue
    tell me what's waiting
    tell me what is waiting for me
    tell me what i have to approve
    tell me what's open
    tell me who is waiting
    tell me who wants access
    tell me which requests are open
    tell me which requests need me
    tell me how many requests are waiting
    let me see the pending requests
    let me see the open requests
    let me see the queue
    let me see what's waiting
    let me see what i have to approve
    let me see who asked
    let me see the requests of {c}
    let's see what's waiting
    let's see the open requests
    let's see the list
    bring up the queue
    bring up the open requests
    pull up the pending requests
    pull up my queue
    open the queue
    open the list of requests
    open my approvals
    go to the approvals
    display the queue
    display pending requests
    count the open requests
    overview of requests
    overview of approvals
    overview of what's waiting
    overview of pending approvals
    summary of open requests
    summary of what's waiting
    can i see the requests
    can i see the pending requests
    can i see the open requests
    can i see what's waiting
    can i see the queue
    can i see who asked
    can i see what i have to approve
    can i get the list of open requests
    can i get an overview of the pending requests
    can you show me the requests
    can you show me the open requests
    can you show me what's waiting
    can you list the requests
    can you list the pending approvals
    can you list what i have to approve
    can you give me the open requests
    can you tell me what is waiting
    can you tell me which requests are open
    could you list the open requests
    could you show me what's pending
    could you show me who is waiting
    could you show me the approvals
    could i have the list of requests
    could i see what's waiting for my approval
    please list the requests
    please list what's waiting
    please show the pending requests
    please show the queue
    please show me what i need to approve
    please show me the requests of {c}
    please give me the open requests
    kindly list the pending requests
    kindly share the pending approvals
    i want to see the requests
    i want to see the open requests
    i want to see what's waiting
    i want to see what i have to approve
    i want to see the queue
    i want to see who asked
    i want the list of open requests
    i want to go through the requests
    i want to go through my approvals
    i want to work through the queue
    i want to decide on the open requests, show them
    i'd like to see the pending requests
    i'd like to see the queue
    i'd like to see what's waiting for me
    i'd like the list of requests
    i need the list of requests
    i need the open requests
    i need to see the pending requests
    i need to see what's waiting
    i need to know what's waiting for me
    i need to know who is waiting
    i'm the admin, what's waiting
    i'm the admin, show the requests
    i'm the admin, which requests are there
    i'm the approver, what have i got
    i'm back, what's waiting
    i'm back from holiday, what's in the queue
    i'm back, show me the requests
    i've been away, what came in
    i've got five minutes, what's to approve
    i have time now, which requests are open
    i got a mail that something is waiting for me, show it
    i heard there are requests for me
    somebody said i have to approve something, what is it
    as admin, what do i have to approve
    as an approver i want to see the list
    good morning, anything to approve
    good morning, what's waiting
    hi, any requests
    hi, what's waiting for me
    hello, anything to approve today
    nothing to approve now, show the list
    nothing to approve, only the list please
    i don't want to approve yet, only see the list
    not deciding now, just show what's open
    without deciding anything, show the requests
    only the list
    only the list please
    only the open ones
    only the open ones for taxcalc
    only the kickle requests
    only device requests
    only the mailbox requests
    only those of {t}
    the open ones
    the open ones please
    the pending ones
    the waiting ones
    the undecided ones
    the next one
    the next request
    next request
    next
    new requests
    new requests today
    new requests for {t}
    new approvals
    incoming requests
    incoming
    today's requests
    today's approvals
    this week's requests
    yesterday's requests
    unanswered requests
    unanswered
    undecided
    undecided requests
    outstanding approvals
    outstanding requests
    outstanding
    overdue requests
    overdue approvals
    old requests still open
    the oldest open request
    expiring requests
    requests about to expire
    kickle requests
    kickle requests waiting
    device requests
    mailbox requests waiting
    mailbox requests open
    taxcalc requests
    taxcalc requests waiting
    consent requests
    consent requests waiting
    consent requests of {t}
    admin consent requests
    room requests
    {t}: open requests
    {t}: what's waiting
    {t} open requests
    {t} pending requests
    {c}: any requests
    {c} requests
    {c}, what's pending
    at {t}, what's waiting
    for {c}, which requests are open
    everything open
    everything pending
    everything waiting
    everything i have to approve
    everything i still have to decide
    all i have to approve
    all to be approved
    to approve
    to decide
    to be approved
    still to approve
    still to decide
    pls list requests
    pendign requests
    pending reqeusts
    opne requests
    aprovals
    wats waiting
    whos waiting
    what's on my desk to sign off
    what's in the tray
    what's in my in-tray for approval
    what's sitting with me
    what's queued up for me
    what's come in for approval since yesterday
    what's left to approve
    what's still undecided
    what do i still need to decide
    what do you need me to sign off
    what do you have for me to approve today
    what needs a yes or no from me
    what needs my signature
    what am i holding up
    which ones are still to be decided
    which ones are waiting on me
    which requests haven't been dealt with
    which requests are older than a week and still open
    which kickle requests still need an answer
    which people are waiting for my ok
    who's waiting (on me|for my ok|for my decision)
    who wants in
    how many approvals are on my desk
    how many are waiting to be signed off
    how many people are waiting for a yes
    how full is my approval queue
    how's the queue looking
    is there a backlog of requests
    is there anything i should be signing off
    is there something to approve for {t}
    is anyone from {c} waiting for approval
    am i holding anyone up
    am i behind with approvals
    are we up to date with approvals or is there more
    are there requests i missed
    any left to sign off
    any more requests after this one
    any requests come in overnight
    any new faces asking for access
    anyone asking for taxcalc
    anyone knocking
    anything i need to sign off
    anything to wave through today
    anything in the tray for me
    anything for the admin today
    do people still wait for my approval
    do i owe anyone a decision
    did any requests come in while i was off
    have any new requests landed
    have i got requests to go through
    let's go through the open requests
    let's see who's waiting
    let me at the approval queue
    let me have the backlog
    show me the backlog of approvals
    show me everything nobody has decided on
    show the ones awaiting sign-off
    show what's outstanding for {t}
    bring up the approval queue
    pull up the open approvals
    run me through what's waiting
    give us the pending ones
    gimme the queue
    kindly share the list of pending approvals
    kindly list requests pending at my end
    pls show pendings
    pls share pending approvals for today
    back from leave, what's waiting for me to approve
    just in, what needs approving
    monday morning, what's in the queue
    before i go on holiday: any requests left to decide
    i've ten minutes, what's waiting to be approved
    i'm covering for {u} this week, which requests are open
    i'm the new admin, which requests are waiting
    i want to clear the queue, show it
    i'd like to work through the open requests now
    approvals for today
    approval backlog
    approval inbox
    outstanding sign-offs
    to approve: show
    open ones only
    requests pls
    not to decide now, only show me who's waiting
    who is still waiting for an answer from me
    thank you for the reminder, which requests are open now
    please list everything that waits for an administrator
    is there any request open at {t}
    are there any requests for TaxCalc that need me
    requests for CTOUCH that need my approval
    which mailboxes are waiting to be approved
    which devices wait for consent
    any screens to approve
    did {u} send something i should approve
    how many are there
    how many requests wait for consent right now
    what's open for {c}
    what has piled up
    show me the lot that's pending
    show undecided
    list requests awaiting admin consent
    CRs waiting, please
    pnding approvals pls
    which reqests are waiting for me
    show me the aprovals that are open
    i got a mail that something waits for my approval, what is it
    someone told me there are requests waiting for me but i see no card, can you list them
    i have come back after two weeks of sick leave and i suppose there's a pile of approvals, would you show me the pile
    i deleted the cards by accident, show me all requests again that wait for me
    good morning, anything for me to sign
    good evening, is there still a request to decide before i log off
    who asked for access this week and has no answer yet
    what remains to be approved after today
    the requests of yesterday that nobody answered, show them
    i want to see the waiting ones only
    let me see what people have asked me for
    what are people asking me to approve
    tell me what needs an administrator
    do we have requests from the {c} office to be approved
    do you have any more requests for me
    do you have something pending with my name on it
    is my approval needed anywhere
    is there anything left
    am i the blocker for anyone, show me the requests
    oldest open requests first please
    um which ones do i still need to approve again
    can i have the open requests as a list
    i am admin, please to show what is waiting
    kindly provide the pending requests of today
    pile of approvals please
    next request to decide please
    which people did i forget to answer
    what have i got to decide on
    approvals i haven't dealt with, list please
    anybody still waiting at {t}
    how long is the list of people waiting for consent
    are there aprovals open for this tennant
    show all requests for TaxCalc-Hub with no decision
    which ones can i decide today
    new requests since lunch?
    any open requets i shoud sign
    whos waiting for my approvel
    what's in the pipeline for my approval
    what's on my plate to approve
    what's on the approval list
    what's the damage, how many approvals wait
    what's lined up for sign-off
    what's lying around undecided
    what's stacking up for approval
    what's waiting in the wings for my yes
    what's yet to be approved
    what requests came through this week and are undecided
    what else is waiting for me
    what have you got in store for me to sign
    which approvals did i leave lying
    which approvals are overdue
    which ones do i still owe an answer
    which mailbox requests have no decision
    which screens are waiting for a yes
    which customers wait for consent from us
    which of my people asked for access and have no answer
    where's the list of open approvals
    where can i see all that waits for me, show it
    who else needs a decision from me
    who is in the queue
    who's lined up
    who's outstanding
    who has asked and not been answered
    whose requests are undecided
    how many cards have i not answered
    how many decisions am i behind
    how many open ones for {t}
    is my tray empty
    is the queue clear
    is the approval list empty now
    is somebody waiting on a decision
    is there more to sign
    is there a stack of requests somewhere
    are there outstanding approvals for {c}
    are there people in the waiting line
    are there open consents for the kickle
    are there any undecided requests left
    am i done with approvals or is anything left
    am i all caught up on approvals
    have i missed any approvals
    have i answered everybody
    has anyone else asked for approval
    has something come in that needs my yes
    did i forget any requests
    did anybody new apply today
    do any devices still need consent
    does anything await a decision at {t}
    can you list what's awaiting my decision
    can i see the whole approval queue
    could you pull the open requests together
    could you give me a run-down of pending requests
    would you list the undecided ones
    may i see the requests that wait
    list of undecided requests please
    list the lot
    summary of what waits for my ok
    roundup of pending requests please
    everything awaiting consent, please
    all that's open for approval
    all pending for {c}
    undecided requests, newest first
    unanswered requests please
    unapproved requests, show them
    unprocessed approvals
    remaining approvals
    outstanding consents at {t}
    pending list pls
    to-do list of approvals please
    bring me up to date on the open requests
    catch me up on what needs approving
    remind me which requests are open
    tell me who's in the queue
    count the open requests for me
    fetch the requests that are waiting
    dig out all the open ones
    lay out the pending requests
    read me the open requests
    i lost track of what i still have to approve, list it
    i'd like to see who's waiting
    i'm looking for the requests i haven't answered
    i'm ready to sign, what have you got
    kindly show what all is pending with me
    still got what to approve
    any mair waiting for my say-so`,

  disconnect: `
    (disconnect|unlink|remove|detach|unhook|delete|unregister|deactivate|decouple|unpair|release|deauthorise) my (mailbox|inbox|mail|email|account|device|connection|work mail)
    (disconnect|unlink|remove|detach|delete|unregister|deactivate|revoke|offboard|release|take off) {m} (|please|now|from taxcalc|today|again)
    (disconnect|unlink|remove|unpair|unregister|delete|deactivate|retire|decommission|release|take down) {d} (|please|now|again)
    (disconnect|unlink|remove|unpair|unregister|delete|retire|log out|sign out) (the|our|this) (screen|kickle|panel|room device|ctouch|display|room|device|brix)
    (revoke|withdraw|take back|remove|cancel|end|pull|undo) (the|my|our|) (consent|access|permission|grant|permissions|authorisation) (for|of|to|from) (TaxCalc|the kickle|taxcalc-hub|ctouch pro|{m}|{t}|the app)
    (revoke|withdraw|remove|end|pull) (taxcalc's|its|their|your|the app's|all) (access|permissions|consent|rights) (to my mailbox|to {m}|to our tenant|)
    (i|we) (want|would like|need|have) to (disconnect|unlink|remove|revoke|end|withdraw) (my mailbox|the connection|{m}|the device|access|the consent)
    (can|could|would|will) you (please|) (disconnect|unlink|remove|revoke|delete) (my mailbox|{m}|{d}|the connection|the kickle|the access)
    (end|terminate|close|break|cut|sever|delete|remove|drop) (the|my|our|this) (connection|link|integration|sign-in|mailbox connection) (|of {m}|for {d}|with taxcalc|please|to taxcalc)
    (log|sign) (the screen|the kickle|{d}|{m}|the room account|the panel|the device) out (|of the device|please|everywhere)
    (log|sign) out (the screen|the kickle|{d}|{m}|the room account|the panel|the device|everywhere)
    (stop|end) (taxcalc|the communications centre|it|the app) (reading|using|accessing|seeing|from reading) (my mail|my mailbox|{m}|our inbox)
    (taxcalc|the app|it|the communications centre) (must|should|may) (stop reading|no longer read|not read|no longer see|lose access to) my (mail|mailbox|inbox) (any more|anymore|)
    (i|we) (no longer|don't) (want|need|use) (taxcalc|the kickle|the connection|this connection|it connected) (any more|anymore|), (disconnect|remove|unlink) (it|my mailbox|everything)
    {u} (has left|left|is leaving|retired|no longer works here), (disconnect|remove|revoke|unlink|delete) (his mailbox|her mailbox|the mailbox|{m}|the access)
    (disconnect|remove|unlink|revoke) {u}'s (mailbox|access|connection|account|device)
    (disconnect|remove|unlink) (everything|all|all mailboxes|all devices|both mailboxes) (of|from|for|at) {t}
    (the room|{d}|the screen|this room) (is|has been|was) (closed|rebuilt|sold|dismantled|moved|removed|scrapped), (disconnect|remove|unlink) it
    (customer|client|tenant) {t} (has cancelled|left us|is leaving|wants out|wants to stop), (disconnect|remove|revoke) (them|everything|the access)
    (offboard|deprovision|decommission|retire|phase out) (my mailbox|{m}|{d}|the device|our kickle)
    (turn off|switch off|disable|shut off) (the connection|access to my mailbox|the app for us|the integration|taxcalc's access|the enterprise app)
    (take|get|throw|pull) (my mailbox|{m}|{d}|the kickle|my account) (out of|off|from) (taxcalc|the system|the list|the communications centre|the tenant)
    (get rid of|wipe|erase|forget|clear) (the connection|my connection|the sign-in|the stored sign-in|the token of {m}|my token)
    (please|) disconnect (my mailbox|{m}|it|everything) because (i leave|it is not used|we moved|he left|it is wrong)
    (undo|reverse) the (connection|consent|authorisation|grant) (of|for) (my mailbox|{m}|{t}|the kickle)
    i (changed|am changing|quit) (jobs|my job|roles), (please|) (disconnect|remove|unlink) (my mailbox|my account|me)
    (this|that|the) (device|mailbox|screen|connection) (can|may|should|must) (go|be removed|be disconnected|be deleted|be unlinked)
    (my mailbox|{m}|it) should (no longer|not) be in (taxcalc|the communications centre|the system) (any more|)
    (we are|i am) (leaving|done with|quitting|dropping) (taxcalc|the kickle|communications centre), (unplug|remove|disconnect) (all our mailboxes|everything|it)
    (no more access|access ends) (for|to) (taxcalc|{m}|the kickle) (on {m}|from today|from now on|)
    (take away|strip|remove) the (kickle's|brix pro's|app's) (rights|permissions|access) (in our tenant|)
    (contract|project) with {c} (is over|ended|has ended), (cut|remove|end|revoke) (all access|all their access|everything)
    (break|cut|sever|undo) the (link|tie|bond) (with|to) (my outlook|my mailbox|taxcalc|office 365)
    {d} (no longer exists|is gone|is sold|was demolished), (remove|delete|scrap|throw out) the (device|screen|panel)
    (throw|kick|boot) (my mailbox|{m}|the kickle|{d}) out (of taxcalc|)
    (sign|log) {m} out of (the display|the screen|{d}|the kickle|the panel)
    (unplug|pull the plug on|uncouple|dissociate) (my mailbox|{m}|{d}|the kickle)
    (disconect|dissconnect|unlnik|remvoe) (my mailbox|{m}|{d})
    (withdraw|revoke|retract) (my|our|the) (consent|grant|permission) (again|for taxcalc|given last year|that i gave)
    (mailbox|device|room|kickle) (off|out|away|gone) (please|)
    (remove|disconnect|drop) (my mailbox|it), (i leave the firm|i've moved on|it is not used)
    (the customer|{c}) wants (everything|all access|its mailbox|their devices) (removed|revoked|withdrawn|disconnected)
    make my (connection|link|mailbox) go away
    (i want|we want|please have) (my mailbox|{m}|{d}|the kickle) (disconnected|removed|unlinked|taken off|signed out|deleted)
    (access|the access|permission|consent) (of|for) (taxcalc|the kickle|{m}|{t}) (must be|should be|needs to be|is to be|to be) (withdrawn|revoked|removed|ended)
    (take|pull) (back|away) (the|my) (consent|permission|rights|access) (i gave|you have|from taxcalc|for {m})
    (kill|axe|nuke) (the connection|the link) (to|of|with) ({m}|{d}|taxcalc|my mailbox)
    (disconnecting|removing|unlinking) ({m}|{d}|my mailbox) (please|now|)
    {d} (to be|is to be|must be|should be|needs to be) (disconnected|removed|unlinked|signed out)
    {m} (is to be|must be|should be|needs to be) (disconnected|removed|unlinked|deleted)
    (unsubscribe|sign off|withdraw) (my mailbox|{m}) from (taxcalc|the communications centre)
    (we|i) (sold|returned|gave back|replaced) (the kickle|the screen|{d}), (disconnect|remove|sign out|unlink) (it|that one)
    (leave|quit) taxcalc (with my mailbox|with {m})
    (end|stop) (the|) (access|use) (of|to) ({m}|my mailbox|our room) (by taxcalc|)
    disconnect
    disconnect please
    disconnect me
    disconnect it now
    disconnect my mailbox from taxcalc
    disconnect my outlook
    disconnect us from taxcalc
    disconnect {u}
    disconnect the mailbox of {u}
    disconnect the old mailbox
    disconnect the wrong mailbox, the one i linked by mistake
    disconnect the shared mailbox
    disconnect our info mailbox
    disconnect the kickle (in {d}|from the room|in the lobby|)
    disconnect {d} and {m}
    disconnect {m}, {u} has left
    disconnect {m}, we don't use it
    disconnect {m}, because nobody reads it
    disconnect {d}, it was replaced
    disconnect {d}, the room is closed
    disconnect all (of our mailboxes|our rooms|screens|connections|of it)
    disconnect every mailbox of {t}
    disconnect {c} completely
    {m} disconnect
    {d} disconnect
    {d} out of taxcalc please
    {m} out, he retired
    {m} may be disconnected
    {m} can go
    {m} can be unlinked, nobody uses it
    {m} is no longer used, remove it
    {m} no longer exists, remove the connection
    {m} doesn't need to be connected any more
    {m} doesn't belong in taxcalc any more
    we no longer need {m} in taxcalc
    we don't need {m} connected any more
    i don't need my mailbox connected any more
    i don't want my mailbox in taxcalc any more
    i no longer want taxcalc in my mailbox
    i don't want taxcalc to read my mail any more
    i don't want the app to have access any more
    i want taxcalc out of my mailbox
    i want out of taxcalc
    i want my access withdrawn
    i want the permission i gave back
    i want to take my consent back
    i want to pull my consent
    i'd like my mailbox unlinked
    i'd like to unlink {m}
    i'd like to remove our kickle
    i'm leaving, disconnect my mailbox
    i'm leaving the company on friday, please take my mailbox out
    i got a new job, remove my mailbox
    i'm retiring, unlink my mailbox
    i've changed firms, take my account out
    {u} left us, take (his|her) mailbox out
    {u} left, remove {m}
    {u} is gone, disconnect {m}
    {u} was let go, revoke his access
    {u} quit, revoke the access
    {u} has moved to another department, unlink {m}
    {u} retires on friday, remove his connection
    {u} doesn't work here any more, unlink her mailbox
    since {u} left we must remove {m}
    our assistant left, take her mailbox out of taxcalc
    the contract has ended, disconnect {m}
    the client has gone, revoke everything
    the customer cancelled taxcalc, disconnect {t}
    {c} is no longer a client, remove their access
    {c} is no longer our customer, disconnect them
    {c} left, revoke the consent
    {c} asked us to remove all connections
    {c} wants out, disconnect
    we lost {c}, disconnect their tenant
    we switched to another product, disconnect everything
    we've stopped with taxcalc, remove the access
    we stop using the kickle, sign it out
    we moved office, unlink the screens
    we've sold the screen, sign it out
    we gave the kickle away, remove it
    the kickle was stolen, (disconnect it|revoke its access|log it out) (at once|now|)
    the screen was stolen from {d}, cut its access
    the panel goes back to the vendor, remove it
    the screen goes to the scrapyard, remove {d}
    the room is being rebuilt, disconnect the screen
    the room is turned into an office, remove the device
    the room does not exist any more, remove {d}
    the screen in {d} can be removed
    the screen in {d} is no longer needed, take it out
    the screen must be signed out
    the kickle has to be logged out
    the room account must be signed out
    sign the room out
    sign out {d}
    sign out of the kickle
    sign the screen out in {d}
    sign out everywhere
    sign my mailbox out
    sign me out of taxcalc
    log me out of taxcalc
    log out my mailbox
    log out {u}'s account
    log {u} out
    log the ctouch out
    log out of every device
    kick the screen off the account {m}
    take the room account off the screen
    take {m} off {d}
    take {u}'s mailbox off
    take taxcalc off my mailbox
    take our tenant out
    take away taxcalc's access
    take back the consent for taxcalc
    take back consent
    take the permission back
    withdraw consent
    withdraw my consent
    withdraw the admin consent
    withdraw consent for (taxcalc|the kickle|{t}|ctouch pro)
    withdraw the approval of last year, they have no business here any more
    withdraw the access of {u}
    withdraw {u}'s access
    revoke
    revoke access
    revoke everything
    revoke consent
    revoke the consent for {c}
    revoke admin consent
    revoke tenant wide consent
    revoke the grant
    revoke the oauth grant
    revoke the token
    revoke my token
    revoke tokens of {m}
    revoke {m}'s sign-in
    revoke all sign-ins of {u}
    revoke the app's access to our mailboxes
    revoke access for {u}
    revoke the kickle's rights
    revoke what i granted to taxcalc
    cut taxcalc off
    cut off access to {m}
    cut the connection to my mailbox
    cut the cord with taxcalc
    cut {t} off
    stop the connection to {m}, it is live and should not be
    stop taxcalc from reading {m}
    stop reading my mailbox
    stop accessing my mail
    stop syncing my mailbox
    stop the sync of {m}
    end our connection with taxcalc
    end the access of {u}
    end access for {t}
    end the sign-in on {d}
    end my consent
    terminate the connection
    terminate access for {u}
    terminate {m}
    close down the connection of {m}
    close the connection with {t}
    delete the connection
    delete the connection of {u}
    delete my connection
    delete my sign-in
    delete the stored token
    delete my account from taxcalc
    delete {m} from taxcalc
    delete the device {d}
    delete the room {d} from taxcalc
    delete our tenant from the communications centre
    erase our connection
    forget my mailbox
    forget {m}, remove the connection
    forget my token
    forget my sign-in
    remove
    remove my mailbox
    remove the mailbox
    remove my account
    remove the account of {u}
    remove taxcalc from our tenant
    remove the enterprise app
    remove the app from our tenant
    remove the app's permissions
    remove the kickle from our tenant
    remove our consent
    remove the room account from the screen
    remove the device in {d}
    remove the screen in {d}
    remove access
    remove access for taxcalc
    remove {u}'s mailbox from taxcalc
    remove one mailbox: {m}
    remove all mailboxes of {c}
    remove two mailboxes please
    unlink
    unlink outlook
    unlink my email
    unlink the screen
    unlink {u}'s mailbox
    unlink our tenant
    unlink the inbox of our former colleague
    unlink it, {u} has left
    unpair the ctouch
    unpair {d} from {m}
    unpair the screen in the lobby
    unhook {m}
    uninstall the kickle
    uninstall taxcalc from our tenant
    deregister the kickle
    deregister {d}
    deactivate {m}
    deactivate the device in {d}
    deactivate the connection
    deactivate my connection
    disable my connection
    disable {m}
    disable taxcalc's access
    detach {d} from {m}
    detach my mailbox
    decommission the screen in {d}
    retire {m}
    offboard {u}
    offboard {c}
    offboard the tenant {t}
    drop {m} from taxcalc
    drop the connection to {d}
    get my mailbox out of there
    get taxcalc out of our tenant
    get {u} out of taxcalc
    get the kickle off our account
    get rid of {m}
    get rid of the kickle in {d}
    get my data out, disconnect me
    lock taxcalc out
    shut taxcalc out of my mailbox
    shut down the connection
    pull my mailbox out
    pull {m}
    pull taxcalc's access
    pull the permissions
    nuke my connection
    undo my connection
    undo the consent i gave
    undo the admin consent
    undo the link with outlook
    how do you say, unlink, my mailbox
    please separate my mailbox from taxcalc
    please release {d}
    please release the room account
    free the room account {m} from the screen
    access should be removed for {m}
    access must end today for {u}
    there should be no more access to {m}
    no further access to my mailbox please
    taxcalc no longer needs access
    the app may not read my mail any more
    the kickle shouldn't see our calendar any more
    nobody should read my mailbox any more
    gdpr: remove my mailbox and my tokens
    i withdraw my consent under gdpr
    i hereby withdraw my consent
    i revoke the consent
    i revoke my permission
    i take my permission back
    we withdraw our consent
    we revoke consent for the kickle
    as admin i revoke the consent
    as the administrator i withdraw what i granted
    could {m} be taken out
    could you take {u} out of taxcalc
    could you please revoke the access of {u}
    would you unlink {m} for me
    would you kindly disconnect our mailbox
    can {m} be removed today
    can we remove the kickle
    can we disconnect {m}
    can i get my mailbox unlinked
    is it possible to unlink {m} today, please do
    (discconect|diconnect|disconnet|deconnect|unlnk) (it|my inbox|the screen|{u})
    revok the consent
    remov {m}
    pull the plug on our kickle please
    pulling the plug, take {m} out of taxcalc
    unplug {d} from the account
    please take {m} out again
    take {u} off, she left last week
    she left last week so disconnect her mailbox
    he's been let go, cut his mailbox off from taxcalc today
    {u} is on parental leave, unlink the mailbox please
    {u} moved to another department, so remove {u}'s mailbox from TaxCalc
    {u}'s last day was friday, please end the mailbox connection
    {u} passed away, please disconnect the mailbox
    my colleague doesn't work here anymore, can you unlink his inbox
    we let {u} go, revoke everything {u} had
    i hand in my laptop today, so please take my (mailbox|inbox|mail) off taxcalc
    i start a new job on monday, disconnect me from taxcalc now
    i've finished with taxcalc, take my mail out of it
    done with this thing, unlink my inbox
    i don't use the communications centre, unhook my mailbox please
    we stop using taxcalc as of today, disconnect all our mailboxes
    we're moving to other software, so please cut taxcalc off from our mail
    we went with a competitor, remove all the connections
    firm's been sold, disconnect the lot
    the merger is through, {t} can be disconnected
    the trial is over, take the app off our tenant
    trial's finished and we're not buying, revoke its rights
    year end is done, (disconnect|unlink|remove) {m} until we need it again
    project's dead, pull {m} out
    {c} is no longer with us, cut all their ties
    {c} has quit, please remove their mailboxes and screens
    customer {c} wants out, disconnect
    {c} didn't pay, cut them off
    i no longer agree to taxcalc seeing my mail, end it please
    i take back what i agreed to, out with my mailbox
    i'd like taxcalc to lose its access to {m}
    make sure taxcalc can't get at {m} any more
    make taxcalc let go of my (mailbox|inbox|mail)
    make the app stop reading {m} for good
    no more mail reading by taxcalc please, cut it
    taxcalc should keep its hands off my inbox from now on, disconnect it
    close the door for taxcalc on {m}
    lock the app out of our tenant
    throw the app out of our tenant
    chuck taxcalc out of my (mailbox|inbox|mail)
    boot the kickle off our account
    boot {d} off
    kick taxcalc out
    bin the connection with {m}
    ditch the connection to {d}
    scrap the kickle connection in {d}
    kill the connection for {m}
    kill all sessions of {d}
    sever the link between taxcalc and {m}
    undo the link between {m} and {d}
    loosen {m} from {d} please
    separate {m} from the screen
    untie my (mailbox|inbox|mail) from this
    strip taxcalc of its permissions on {m}
    drop {m} from the connected mailboxes
    drop us from ctouch
    cross {m} off the list of connected mailboxes
    take us off the system entirely
    remove me, i'm not in finance any more
    remove everything you hold of mine, tokens and all
    wipe the stored sign-in for {m}
    wipe our link to Microsoft for {m}
    clear out {d}, it isn't in use
    clear {u}'s mailbox from the system
    get my email off this thing
    get {m} out of there asap
    get shot of the kickle in {d}
    get shut of that mailbox {m}, nobody reads it
    gonna need you to unlink {m}
    wanna unlink my mail
    could ye take my (mailbox|inbox|mail) off that taxcalc
    can somebody please disconnect the ctouch in {d}, it's going to the dump
    could i ask you to sign the panel in {d} out of the room account
    would it be ok to have {m} unlinked today please
    if it's not too much trouble, please disconnect my mailbox
    good morning, kindly delink my mail id from taxcalc
    please delink {m}
    kindly de-register {d} from our account
    pls deactivate connection of {m}, user has resigned
    kindly revoke the access given to app, same is not required
    {m}: unlink
    {m} - out
    {d}: sign out and remove
    {d}, gone to the tip, (disconnect|unlink|remove) it
    disconnect: {m}, {u} retired
    disconnection of {m} please
    removal of {d} please
    unlinking of our tenant, please carry out
    revocation of the admin consent please
    mailbox {m} off taxcalc today pls
    screen in {d} smashed, take it off the account
    {d} became a storage room, remove its device
    the meeting room downstairs is flooded and empty, take its screen off
    the lease on the kickle is up, sign it out and remove it
    we returned the ctouch to the supplier, log it out of our account
    the panel went back to the shop, (disconnect|unlink|remove) it
    someone nicked the kickle, revoke its access quick
    lost tablet, sign {d} out right away
    i think we've been hacked, revoke all tokens of {m}
    security incident, cut taxcalc off from {m} immediately
    our dpo wants taxcalc's consent withdrawn, please do it
    as global admin i'm pulling the consent for taxcalc
    i granted it last year, i now want it revoked
    the grant for the (kickle|panel|screen) has to go, revoke it
    disconnect me please and thank you
    unlink my mailbox, i don't want taxcalc reading patient letters
    take {d} off
    sign out the screen in the canteen
    sign {d} out, it's being replaced tomorrow morning
    the tablet at {d} is broken for good, please remove it
    disconnect the camera in the boardroom, we sold it
    remove device tag CT-2291
    remove the room account from {d}
    unpair the tablet
    {u} resigned, remove {m}
    user left: {u}, please revoke
    TICKET offboarding {u} - remove mailbox from TaxCalc
    i'm leaving the firm at five today and nobody seems to be in charge of this, so please remove my mailbox and whatever permission hangs on it
    revoke TaxCalc's permission
    revoke consent for {t}
    withdraw our consent
    withdraw the admin consent for ctouch
    as administrator i take the consent back for the whole organisation
    end access for {m} now
    detach {d}
    please dissconnect my mailbox
    unlnk {m}
    remvoe my inbox from taxcalc pls
    plz revok access of {m}
    delete the connection of {d}
    forget my mailbox login, i don't want it stored
    i want my mailbox out of your system, i never agreed that partners read it
    get out of my mailbox!!
    that thing reads my private mail, switch it off this minute
    i wish to have my mail address removed from TaxCalc
    my colleague {u} and i switch jobs so please remove my mailbox from the communications centre
    we closed the branch in leeds, disconnect its three screens
    we've given up the office upstairs, so {d} can be signed out
    the room has been turned into an archive, take its panel off please
    all kickles off please, we go back to paper
    i'd like to disconnect one mailbox, {m}, and leave the rest as they are
    disconnect {m} but keep {d}
    don't need {m} in taxcalc anymore, out with it
    {m} isn't used any longer, remove it please
    turn off taxcalc for {u}
    turn the kickle's access off
    i please want to delete connection from my mail
    uh can you like unhook {m} from the tax thing
    disable the connection with {c}
    {c} is now with another adviser, unlink their mailbox today
    cut {m} loose from taxcalc
    please take our practice off, we're closing for good
    i'm retiring tomorrow, thank you all, please unlink my inbox
    sign the tablet by the entrance out
    let go of {d}, we moved the screen to another firm
    our client {c} asked us to drop their link, please do
    plaese remove {u}, contract ended
    i don't want to be conected any more, take me off
    plz disconect the screen in the cantine
    take my mailbx off, im leaving tomorow
    decommission my inbox from taxcalc
    divorce {m} from taxcalc
    disengage {d}
    disassociate {m} from the panel
    divest taxcalc of its access to {m}
    expel taxcalc from our tenant
    evict the kickle from our account
    eject {d} from the account
    oust the app from {m}
    banish taxcalc from my mail
    purge {m}
    purge {u}'s mailbox and its token
    scrub {m} from the system
    expunge my mailbox
    rip {m} out
    rip the ctouch out of our tenant
    yank {m} from taxcalc
    yank the kickle's access
    pluck {d} from the list of devices
    snip the link to {m}
    chop the connection to {d}
    shut off {m}
    shut {u}'s mailbox off
    shut the tap on {m}
    turn the tap off, taxcalc gets no more of our mail
    switch {m} off in taxcalc
    wind up our connection
    wind down the screens at {t}
    phase {d} out of the account from now
    stand {d} down
    retire the panel at the entrance
    mothball {d}, sign it out
    lay {m} to rest, it is no longer used
    put {m} out of its misery, unlink it
    part ways with taxcalc, take our mail out
    bid farewell to {m}, unlink it
    say goodbye to our kickle, sign it out
    show taxcalc the door, revoke what it has
    cut ties between taxcalc and {m}
    cut {u} out of taxcalc
    slash the rights that the app holds on {m}
    rescind the consent for taxcalc
    rescind what i granted in spring
    repeal the admin consent
    retract the permission on {m}
    annul the consent for ctouch
    void the consent our tenant gave
    nullify taxcalc's access
    terminate {u}'s link
    discontinue {m} in the communications centre
    discontinue taxcalc's access please
    cease reading {m}
    cease all access to our mailboxes
    desist from reading {m} and remove it
    quit reading my inbox, remove it
    invalidate the tokens of {m}
    kill the token for {d}
    expire the session of {d} now
    log out of {m}
    log {d} off
    sign the room account off the panel
    bump {d} off the room account
    knock {m} off taxcalc
    whip {m} out of taxcalc
    whip the panel off our account
    lop {d} off
    ungrant taxcalc
    unsync {m}
    unbind {d} from {m}
    unbind our tenant
    unassign {m} from {d}
    unenrol {d}
    unenroll my mailbox
    unregister our firm
    unsubscribe our tenant from taxcalc
    unhitch {m}
    undock {d} from taxcalc
    uncouple the boardroom screen
    de-link my inbox
    de-activate {d} in our tenant
    de-authorize {m}
    deprovision {u}
    mailbox {m} to be withdrawn from service
    {m} shall be removed with effect from today
    {m} has served its purpose, remove it
    {m} is surplus to requirements, take it off
    {m} has been replaced by a new address, unlink the old one
    {m} was only for the audit, which is done, so take it out
    {d} has been ripped off the wall, log it out
    {d} is being refurbished, sign the panel out please
    {d} got water damage, unlink what hangs there
    {u} has handed in notice and gone, take the mailbox off
    {u} is no longer on our books, cut the access
    {u}'s contract lapsed on sunday, revoke
    {u} wants out of taxcalc, please see to it
    {c} has gone bust, take everything of theirs out
    {c} has moved to another supplier, end their consent
    the lady from payroll has gone, remove her inbox
    the temp has finished, take their mailbox away
    the wall panel is going in the skip, unhook it
    the consent from two years ago must be pulled today
    our mail must not be readable by taxcalc from this moment
    so that nobody reads it after i go, take my mailbox out
    so the next tenant of the office can't use it, sign {d} out
    for privacy reasons i want {m} gone from taxcalc
    as part of offboarding, unlink {u}
    owing to a takeover, remove all of our mailboxes
    hello, last day today. please remove my mailbox. bye.
    hi, we gave up the flat screens. sign them all out.
    why on earth is {m} still in taxcalc, take it out
    i asked for this a month ago, remove {m} already
    taxcalc is still reading my mail after i quit, end it
    i'd appreciate my inbox being taken off
    would you see to it that {m} is unlinked
    could you arrange for the consent to be withdrawn
    might we have {d} taken off the account
    i need taxcalc out of {m} today
    we need the kickle signed out before the movers come
    take down the link with {m}
    take {c} off the books, connections and all`,

  reauthorise: `
    (reauthorise|re-authorise|reauthorize|re-authorize|reconnect|relink|reauth|renew|refresh|reactivate|restore|reauthenticate) (|my mailbox|{m}|it|the connection|my connection|{d}|the device|please|my account|the access)
    re-authoirse (|my mailbox|{m}|please|now)
    (sign|log) (me|) in (again|once more|anew) (|please|for {m}|for my mailbox|with my own account|on the kickle|with {m})
    (connect|authorise|link|hook up|sign in) (my mailbox|{m}|{d}|it|the screen) (again|once more|anew|another time|afresh)
    (i|we) (want|need|have|would like) to (sign in|log in|authorise|reconnect|connect|re-authorise|authenticate) (again|once more|anew)
    (i|we) (want|need|have|would like) to (do|repeat|redo|go through) (it|the sign in|the authorisation|the login|that|the steps) (again|once more|)
    (redo|repeat|retry|restart|rerun) (the sign in|the sign-in|the authorisation|the login|the connection|the consent|my sign in)
    (try|let me try|can i try|i'll try) (the sign in|signing in|to sign in|the login|again with|once more with) (again|my own account|the right account|{m})
    (send|give|get) me (a new|a fresh|another|a working|the) (link|sign-in link|code|device code|sign in link) (|please|for {m}|for {d}|again)
    (new|fresh|another) (link|code|sign-in link|device code|login link|sign in link) (please|for {m}|for {d}|needed|)
    (the|my) (link|code|device code|sign-in link) (has expired|expired|is too old|ran out|timed out|does not work any more), (new one please|send a new one|give me another|once more)
    (resend|send again) (the|my) (link|code|sign-in link|login)
    (my|the) (token|session|sign-in|connection|login|authorisation) (expired|has expired|ran out|lapsed|is no longer valid), (renew it|sign me in again|reconnect|refresh it|i want to go on|what now, reconnect)
    (sign|log) in (as|with|using) (the right|the correct|another|a different|my own|the other) account (|please|now|this time)
    (use|take|switch to|change to) (the right|the correct|another|a different|my own|the other) account (|for {m}|for my mailbox|this time)
    sign in as {m} (|instead|again|this time|now)
    (i|the admin|my boss|{u}) (used|took|signed in with|chose|picked) the wrong account, (again please|let me do it again|once more|i want to repeat it|retry)
    (the admin|my admin|IT|{u}) (signed in|accepted|did it) instead of me, (now me|now i want to sign in myself|repeat with my account|again with mine)
    (my|the) password (changed|was changed|has changed|is new), (reconnect|sign in again|re-authorise|renew) (the mailbox|it|my mailbox|please)
    (it|my mailbox|the screen|the kickle|{d}) (was|got) (disconnected|signed out|logged out|kicked out), (connect it again|reconnect|sign it in again|log it in again)
    (it|the mailbox|{m}|{d}) (needs|has) to be (reauthorised|reconnected|signed in again|renewed|linked again)
    (reconnect|renew|refresh|restore|reactivate|re-pair|relink) (the|our|my) (screen|kickle|room|panel|ctouch|mailbox|connection|sign-in|token|access)
    taxcalc (says|tells me|asks me) to (re-authorise|reauthorise|sign in again|reconnect|renew), (do it|please|let's go|help me do it)
    (second|next|another) (attempt|try|go) (please|with the right account|for {m}|)
    (go|start) (over|again) with (the sign in|my sign-in|the login|the authorisation|the right account)
    (i|we) want to (renew|refresh|restore|extend|prolong) (the|my|our) (connection|access|authorisation|consent|login|token)
    (it asks|microsoft asks) me to sign in again, (do it|give me the link|ok)
    how about a (new|fresh) sign in for {m}
    (sign in|login|authorisation) (from scratch|from the start|from the beginning) (please|)
    (freshen up|renew|refresh) (the consent|my consent|the sign-in|permissions)
    (the kickle|{d}|the screen) was (disconnected|signed out), (put|bring|get) it (back online|back|online again) (with the room account|)
    (put|bring|get) (the kickle|my mailbox|{d}|{m}) back (online|in|on) (please|)
    (old|expired) (code|link|token), (new one|another please|send a new one)
    (i|we) (was|were|am) (signed|logged) out, (sign|log|let) (me|us) (in|back in) (again|please)
    my (link|code) (ran out|is dead|no longer opens), (fresh one|new link) (please|)
    (once again|one more time|another time) (please|with my account|the sign in|with {m})
    (do|run|go through) the (oauth|microsoft|sign-in) (thing|steps|screens) (again|once more)
    (swap|change|switch) (account|to my own account|the account), (wrong one|it took the wrong one|this was the admin's)
    (reconect|reauthorse|re-athorise|renw) (my mailbox|{m}|)
    (need|want|require) a (re-authorisation|reauthorisation|reconnect|new sign in|fresh token)
    (microsoft|taxcalc) (threw|kicked|logged) (me|us) out, (reconnect|again please|log in again)
    (the access|the consent|the token) (needs|must have) (refreshing|renewing|a refresh)
    (connect|hook) (me|it|the room) back up
    reconnect
    reconnect please
    reconnect me
    reconnect my mailbox please
    reconnect {m}
    reconnect {d}
    reconnect {u}'s mailbox
    reconnect the kickle in {d}
    reconnect the shared mailbox, the password changed
    re-connect my outlook
    reauthorise {m}
    reauthorise my mailbox
    reauthorise the kickle
    re authorise
    renew my sign-in
    renew my token
    renew the token of {m}
    renew consent for {m}
    refresh my token
    refresh {m}
    relink outlook
    sign in again
    sign me in again
    sign in once more
    sign the kickle in again
    sign {d} in again
    log in again
    log me in again
    log the screen back in
    again with the right account
    again with my own account
    again please, wrong account
    this time with the right account
    with another account please
    with my account this time
    the wrong account was used, let me do it again
    wrong account, let me sign in again
    i took the wrong account, again
    i used my private account, let me redo it
    i signed in as the wrong person, once more
    i was signed out, sign me in again
    i need a new link
    i need a new code
    i need a fresh sign-in link
    i need to sign in again
    i need to reconnect
    i have to sign in again
    i want to reconnect {m}
    i want to sign in again
    i closed the window, send the link again
    i lost the link, send it again
    i missed the code, a new one please
    i didn't get to the link in time, a new one
    i let the link expire, another please
    my link expired, can i have a new one
    my code expired, new one please
    my token expired, renew it
    my sign-in expired, i want to go on
    my password changed, reconnect my mailbox
    i changed my password, reconnect {m}
    can i get a new link
    can i get a new code for {d}
    can i try again
    can i sign in again
    can i reconnect my mailbox
    can you resend the link
    can you send a new code
    could you send me the link again
    could you renew my connection
    please resend the link
    please send me a new link
    please give me a new code
    please reconnect {m}
    please let me sign in again
    new link
    new code
    new link please
    new code for the kickle
    another link
    another code please
    fresh link
    resend
    resend the link
    send the link again
    send it again
    try again
    try again with {m}
    retry
    once more
    one more try
    let me try again
    let me sign in again
    let me do the sign-in again
    let's try that again
    connect my mailbox again
    connect {m} again
    connect it again
    connect the screen again
    link my outlook again
    put {d} back online
    bring my mailbox back
    get {m} connected again
    get me back in
    restore my connection
    restore the connection of {m}
    the connection expired, renew it
    the connection of {m} must be renewed
    the kickle must be signed in again
    the screen was signed out, sign it in again
    {m} must sign in again
    {m} again please
    {m} expired, reconnect
    {d} was signed out, reconnect
    {d} signed out again, sign it in
    {u} must sign in again
    {u} needs a new link
    it expired, again please
    redo the sign-in
    repeat the sign-in
    do it again with {m}
    recconect
    reautorise my mailbox
    the link you gave me has run out, another one please
    link's dead, can i get another
    the link expired while i was on the phone with a client, would you send a fresh one
    expired. again.
    it asks me to sign in again, send it
    it wants me to log in again, give me the link
    outlook changed my password and now taxcalc wants a new sign-in, let's do it
    i changed my password yesterday, so reconnect my mailbox
    we had a password reset across the firm, please have {m} sign in again
    i did it with my private account, let me do it over with the work one
    i picked my personal microsoft account by mistake, again please
    signed in as {u}, must be me, restart the sign-in
    once more with the right account
    again but with {m}
    again with the room account
    the kickle in {d} signed itself out, sign it back in
    {d} lost its login after the power cut, please log it in again
    the screen in the canteen needs its sign-in done again
    sign the panel at the entrance in anew
    the tablet asks for a new code
    code expired, new one
    code too old, next
    one more code please, i typed too slowly
    could i trouble you for a new link, the first one has expired, thank you kindly
    thanks! the link had expired though, would you send it again
    my token expired and i want to go on, please renew
    token of {m} expired, renew it
    refresh the sign-in for {d}
    re-auhtorise {m}
    relogin plz
    my linkk is expired, send new
    resnd the code for {d}
    need to do sing in again with correct account
    kindly resend the authorization link to me
    TICKET 7781: reauthorisation of {m} required after MFA change
    we got a new MFA rule so everyone has to sign in again, start with mine
    i have a new phone with a new authenticator and want to sign in again with it
    admin approved in the meantime, let me sign in once more
    consent was renewed, so reauthorise {m} please
    you disconnected me last month, i'd like to be back
    i removed my mailbox in may and i'd like it linked again
    put my mailbox back
    reconnect us
    the connection lapsed over the holidays, get it going again
    hi, it's the interim manager, my mailbox was linked until friday and now shows expired, so i need the link to sign in once again
    try again please, this time i've got my phone with me
    let me redo it, i closed the window too early
    i closed the browser by accident, open the sign-in again
    restart the login for {m}
    i didn't finish in time, give me another go at signing in
    can we repeat the sign-in for {d}, wrong room account last time
    um so the link is not valid anymore can you make a new one
    back to the sign in step please, other account
    wrong mailbox got linked, i want to sign in with {m} instead
    sent me to sign-in again this morning, so give me the link
    get {d} authorised afresh
    i want a second go with the link, this time with the proper account
    my access ran out on sunday, please prolong it
    another code please, the panel had gone to sleep
    can {u} get a fresh link, hers is out of date
    teh link doesnt work anymore, new one plese
    code is exipred, anohter one
    sing in agian with the rihgt account please
    renew the handshake for {m}
    renew the consent link, the old one timed out
    revive the connection of {m}
    revive {d}
    resurrect the link with {m}
    restore the sign-in of {d}
    reinstate {m}
    reinstate my mailbox please
    reactivate the kickle in {d}
    re-enable my mailbox, it lapsed
    re-link {m}
    relink our inbox
    re-pair {d}
    re-pair the tablet with {m}
    re-enrol {d}
    re-register {d} with its room account
    re-connect the panel by the lift
    rejoin {m}
    rehook my inbox
    resume my sign-in
    resume where i broke off with {m}, i need a new link
    reissue the code for {d}
    reissue the link to {u}
    regenerate the code
    regenerate my link please
    extend the access of {m} that ran out
    prolong the sign-in of {d}
    top up my token
    freshen up the login for {m}
    rerun the sign-in for {m}
    retry {m}
    retry with the admin account
    redo {d}
    redo the microsoft part
    round two with {m}
    second attempt for {d}
    new attempt with the proper mailbox please
    take two, {m}
    take it from the top with {m}, i used the wrong login
    back to square one with the login for {d}, wrong account
    another shot at the sign-in please
    another crack at it, i've the right password now
    one more try with my work account
    give {d} a new code
    give {u} a new login link
    hand me a new code, this one's stale
    spit out another code
    shoot me a new link
    fire the link over again
    can the link be sent afresh
    could the code be renewed
    could i have another bite at the sign-in
    would you mind putting {m} back on
    my link went stale, refresh it
    my code lapsed, next please
    my login was done as {u}, let me swap to mine
    {m} dropped out, reconnect it
    {m} got logged out by the password change, sign it in again
    {d} forgot who it is, log it in anew
    {d} came back from repair, sign it back in
    the room account got a new password, sign {d} in again
    the session of the panel ended, open a new one
    so that mail flows again, reauthorise {m}
    since MFA was switched on i need to log {m} in again
    because i clicked no by mistake i'd like the sign-in page again
    renewal of {m} please
    reconnection of {d} requested
    fresh login for the kickle please
    kindly re-trigger the auth link
    kindly regenerate OTP code for panel
    hello, back again. link was dead. new one please.
    why do links die so fast, send me another
    send that link again lah, expired already`,

  why_stuck: `
    (why|why exactly) (am i|are we|is it|is my request|is {t}|is {m}|is {d}|is {r}|is this) (stuck|blocked|not working|hanging|still waiting|taking so long|failing|not connected|not active|pending)
    why (doesn't|does not|won't|can't|isn't) (it|my mailbox|the kickle|the screen|{m}|{d}|this) (work|connect|sign in|show the agenda|go on|show anything|get connected|working)
    why (was|did|has) (my request|it|{r}|my mailbox|the connection) (denied|rejected|fail|failed|expired|stopped|break|broken)
    (it|this|that|the link|the sign in|the connection|my mailbox|the bot|the code) (doesn't work|does not work|isn't working|is broken|fails|failed|won't work|stopped working|hangs|keeps failing)
    (i|we) (am|are) stuck (|here|now|at microsoft|at the sign in|with this|on a page|at step 4)
    (i|we) (get|got|have|see|keep getting) (an|the|this|a strange|some) (error|message|error message|warning|error code|problem) (|when i sign in|after signing in|at microsoft|from microsoft)
    (i|we) (can't|cannot|could not|am unable to) (sign in|log in|connect|get in|get any further|continue|go on|finish|accept|authorise|click accept)
    need admin approval (|what now|again|why|shows up|it says)
    (microsoft|it|the page|the screen) (says|shows|tells me|keeps saying) (need admin approval|approval required|i need an admin|admin approval is needed|access denied|something went wrong|i have no permission|this app is not verified|i am not assigned)
    (i saw|i see|i get|i got) (need admin approval|the admin wall|the approval page|the wall again|approval required|the same page again)
    {e} (|what now|help|what does this mean|again|keeps coming)
    (i get|i got|microsoft says|it says|the screen shows|error) {e} (|when i sign in|for {m}|on {d}|what now)
    what (does|is) {e} (mean|)
    (the admin|my admin|my boss|IT|{u}) (approved|accepted|said yes), but (it still does not work|i still see the wall|it still asks|nothing happens|i still can't sign in)
    (approved|granted|consented) (yesterday|days ago|hours ago) (but|and) (still nothing|still not active|it still asks|not working)
    (still|it is still|we are still) (not working|waiting|pending|nothing|not connected|no access|the same error|stuck)
    (i have been|i've been|we've been) waiting (for days|since monday|for hours|all week|too long) (|now|and nothing happens)
    (nothing|nothing at all) (happens|happened|works|arrives|comes) (|after i accept|when i press the button|any more|since yesterday)
    (what's|what is) (wrong|the problem|going wrong|the matter|blocking it|holding it up|the hold up|stopping it|the cause) (|with my mailbox|with {m}|with {d}|with {t}|at {t}|here|now)
    (whose turn|who has the turn|who must act|who needs to do something|who is holding this up|who are we waiting for) (is it|now|)
    (who|what) (is blocking|blocks|is holding up|holds up|are we waiting for|are we waiting on) (my request|{r}|this|{t}|)
    (there is|there's|we have|i have) (a|some) (problem|issue|trouble|error|fault) (with|at|on|in) (my mailbox|{m}|{d}|the connection|the sign in|{t}|the kickle)
    (trouble|problem|problems|issue|error|failure) (with|at|on) (signing in|the kickle|my mailbox|{m}|{d}|taxcalc|the link)
    (no|there is no|i see no|we have no) (agenda|calendar|meetings) (on|in|at) (the screen|{d}|the kickle|the panel|the room)
    (the screen|{d}|the kickle|the panel) (shows|has) (no agenda|no meetings|an empty calendar|nothing|no calendar) (|although it is connected|since yesterday|)
    (it|this|my mailbox|the room) (worked|was fine|was working) (yesterday|last week|before|until today), (now it doesn't|not any more|now nothing|today it fails)
    (keeps|it keeps|the page keeps) (asking me to sign in|coming back|asking for an admin|looping|asking for my password|sending me back)
    (i was|we were|he was) (denied|rejected|refused|blocked) and (don't know why|nobody says why|i do not understand why)
    (denied|rejected|was refused|got rejected), (why|what was the reason|for what reason)
    (everything|all) (is|looks) (green|approved|fine|connected), (but no mail comes in|but it does not send|but nothing comes|yet it fails|but no agenda)
    (accept|the button|the accept button|continue) (is greyed out|does nothing|can't be pressed|does not react)
    (an account|the account|my account) (is blocked|is not recognised|does not exist|is not found|was not accepted)
    the (link|code|page) (is dead|is blank|gives an error|does not open|does nothing|leads nowhere)
    (reason|cause|explain) (why|of) (the delay|the error|it fails|the failure|it hangs)
    (conditional access|mfa|two factor|the authenticator|policy) (blocks me|stops me|blocks it|fails|won't let me through)
    users (still|keep) (see|seeing|get|getting) (the prompt|the wall|the consent page|an error)
    (there is|there's|i found) a (bug|glitch|hiccup) (here|in it|)
    (why do|how come) (i|we) (keep|always) (getting|being) (asked for an admin|sent back|refused|logged out)
    (wy|whi|wyh) (isnt|doesnt|wont) (my mailbox|it) (actve|work|connect)
    (why is|how come) {t} (jammed|stuck|blocked|not moving|hanging)
    (why|how come) (doesn't|won't) the (kickle|screen|panel) (show|display|find) (the agenda|meetings|anything)
    (nothing|no mail|no agenda) (since|for) (yesterday|hours|two days), (why|what is wrong)
    (we|i) (granted|gave) consent (for everyone|yesterday|for all) (but|yet) (users still see the prompt|it asks again|nothing changed)
    (the page|it|microsoft) says i (have no|don't have|lack) (permission|rights|the role|a licence)
    (it|this) (won't budge|isn't going anywhere|is dead|makes no progress|goes in circles|loops)
    (who|which person) (has to|must|needs to) (act|do something|move) (now|next|)
    (when i press|after i press|if i click) accept nothing happens
    (worked|fine) (last week|yesterday) and now (not|it doesn't|nothing|broken)
    (can you|please) (tell|explain to) me (what the problem is|what is wrong|why it fails) (with|at|for) ({m}|{d}|{t}|my mailbox)
    (approved|accepted) but (no|still no) (access|mail|agenda|connection)
    (sign in|login|the code) (fails|does not work|is refused|is rejected) (every time|again|for {m})
    doesnt wrok
    (kaputt|dead|down|not ok|no good|no luck)
    (cant|can't|cannot|couldn't) (connect|link|add|set up|authorise) (my|the|our) (mailbox|inbox|mail|room|device|screen)
    why
    why not
    why is that
    why not yet
    why is it still waiting
    why is it stuck
    why is it taking so long
    why is it so slow
    why is it refused
    why is it failing
    why is nothing happening
    why is there no progress
    why is my mailbox not connected
    why is my mailbox not working
    why is my mailbox still not active
    why is my mailbox red
    why is my request not approved
    why is my request still open
    why is my request still pending
    why is my request blocked
    why is my request taking days
    why is my screen empty
    why is my screen offline
    why is my room not live
    why is my room account refused
    why is my connection broken
    why is my access gone
    why is my token invalid
    why is the kickle offline
    why is the kickle not showing meetings
    why is the room not shown
    why is the screen in {d} black
    why is the sign-in blocked
    why is the admin not answering
    why is this blocked
    why is this not allowed
    why is that not possible
    why is consent missing
    why is consent refused
    why is {c} stuck
    why is {c} not connected
    why is {c} still waiting
    why is {t} blocked
    why is {t} waiting
    why is {t} failing
    why is {m} not connected
    why is {m} not working
    why is {m} signed out
    why is {m} refused
    why is {d} not working
    why is {d} offline
    why is {d} empty
    why is {r} blocked
    why is {r} still open
    why is {r} stuck
    why is {r} taking so long
    why is {u} not connected
    why is {u} blocked
    why are we blocked
    why are we waiting
    why are we stuck
    why are users blocked
    why are users still asked
    why are there no meetings on the screen
    why are my mails not coming in
    why am i blocked
    why am i getting this
    why am i getting an error
    why am i getting need admin approval
    why am i not connected
    why am i not allowed
    why am i refused
    why am i seeing this
    why am i sent in circles
    why am i signed out
    why am i stuck
    why am i waiting
    why can i not connect
    why can i not connect my mailbox
    why can i not accept
    why can i not sign in
    why can't i accept
    why can't i connect
    why can't i connect {m}
    why can't i connect my mailbox
    why can't i get in
    why can't i get past this
    why can't i go on
    why can't i press accept
    why can't i sign in
    why can't i use taxcalc
    why can't my admin approve
    why can't my admin see it
    why can't {u} connect
    why can't {u} approve
    why can't the admin approve it
    why can't the kickle sign in
    why can't it find {m}
    why could it not connect
    why did it fail
    why did it stop
    why did it stop working
    why did it expire
    why did it lose the connection
    why did it not work
    why did microsoft refuse
    why did my admin not get it
    why did my admin get no mail
    why did my connection drop
    why did my request fail
    why did my request expire
    why did my sign-in fail
    why did the sign-in fail
    why did the sync stop
    why did the kickle sign out
    why did {m} stop
    why did {m} fail
    why did {d} sign out
    why did {r} fail
    why did {r} expire
    why did i get an error
    why did i get this message
    why did they say no
    why did they refuse
    why do i get an error
    why do i get {e}
    why do i get this error
    why do i get this screen
    why do i get need admin approval
    why do i have to wait
    why do i have to wait so long
    why do i keep getting this
    why do i keep seeing this
    why do i need approval again
    why do i see an error
    why do i still see the wall
    why do i still get the message
    why do our users still see it
    why do we get {e}
    why do we still wait
    why does it ask for an admin again
    why does it ask again
    why does it ask for approval, he approved already
    why does it fail
    why does it fail for {m}
    why does it hang
    why does it keep asking
    why does it keep failing
    why does it loop
    why does it say blocked
    why does it say denied
    why does it say need admin approval
    why does it say {e}
    why does it say no
    why does it say the app is not verified
    why does it say the code expired
    why does it stop here
    why does it take so long
    why does it take that long
    why does my mailbox not work
    why does my sign-in fail
    why does my request hang
    why does nobody answer
    why does nobody approve it
    why does nothing happen
    why does the admin not answer
    why does the code not work
    why does the link not open
    why does the kickle show nothing
    why does the screen stay black
    why does the screen sign out
    why does the sign-in fail
    why does {m} not work
    why does {m} fail
    why does {d} show no meetings
    why does {r} take so long
    why does {t} fail
    why does {u} get an error
    why doesn't anybody react
    why doesn't it connect
    why doesn't it go on
    why doesn't it work
    why doesn't it work for {u}
    why doesn't my mailbox work
    why doesn't my mail come in
    why doesn't my link work
    why doesn't my admin see the request
    why doesn't the code work
    why doesn't the kickle connect
    why doesn't the screen show our meetings
    why has it been refused
    why has it not been approved
    why has it stopped
    why has my mailbox been disconnected
    why has my request been denied
    why has my request been refused
    why has nothing happened
    why has {r} been denied
    why has {m} been signed out
    why hasn't it been approved
    why hasn't my request been approved
    why hasn't my admin answered
    why hasn't {r} moved
    why isn't it working
    why isn't it done
    why isn't it approved yet
    why isn't my mailbox connected
    why isn't my mailbox live
    why isn't my request moving
    why isn't {m} working
    why isn't {t} connected
    why isn't {d} online
    why no access
    why no answer
    why no mail
    why still waiting
    why still blocked
    why still pending
    why so long
    why so slow
    why the delay
    why the error
    why the wait
    why this error
    why this message
    why was i denied
    why was i refused
    why was i logged out
    why was i signed out
    why was it denied
    why was it rejected
    why was it refused
    why was it blocked
    why was it stopped
    why was my mailbox disconnected
    why was my mailbox signed out
    why was my request refused
    why was my request rejected
    why was {r} refused
    why was {r} rejected
    why was {u} refused
    why were we denied
    why were we disconnected
    why won't it connect
    why won't it let me in
    why won't it accept my account
    why won't it take the code
    why won't my mailbox connect
    why won't the kickle sign in
    why won't the screen connect
    why won't {m} connect
    why won't {d} show the agenda
    how come
    how come it isn't working
    how come it's not live
    how come it takes so long
    how come i was denied
    how come i'm still waiting
    how come my mailbox isn't live
    how come my request was rejected
    how come nobody answers
    how come {t} is blocked
    how come {m} doesn't work
    how come {r} is still open
    for what reason was it refused
    for what reason was my request denied
    what is blocking it
    what is blocking me
    what is blocking my mailbox
    what is blocking my request
    what is blocking {t}
    what is blocking {r}
    what is holding it up
    what is holding up my request
    what is holding up {r}
    what is holding up {c}
    what is keeping it
    what is keeping my request
    what is stopping it
    what is stopping us
    what is the cause
    what is the cause of this error
    what is the delay
    what is the error
    what is the hold up
    what is the issue
    what is the issue with {m}
    what is the issue with my mailbox
    what is the matter
    what is the matter with my mailbox
    what is the obstacle
    what is the problem
    what is the problem with {t}
    what is the problem with my kickle
    what is the reason it was denied
    what is the reason of the delay
    what is wrong
    what is wrong here
    what is wrong with it
    what is wrong with {d}
    what is wrong with {m}
    what is wrong with {t}
    what is wrong with my mailbox
    what is wrong with my request
    what is wrong with the kickle
    what is {e}
    what does {e} mean
    what does this error mean
    what does error {e} mean
    what does need admin approval mean, i'm stuck
    what does it wait for
    what does my request wait for
    what is it waiting for
    what is my request waiting for
    what is {t} waiting for
    what is {r} waiting for
    what are we waiting for
    what am i waiting for
    what blocks it
    what blocks my mailbox
    what blocks {t}
    what causes this
    what causes {e}
    what did i do wrong
    what did we do wrong
    what failed
    what failed for {m}
    what failed at {t}
    what goes wrong
    what goes wrong with the sign-in
    what went wrong
    what went wrong with my mailbox
    what went wrong with {r}
    what went wrong at {t}
    what went wrong here
    what's blocking
    what's blocking my request
    what's blocking {c}
    what's broken
    what's causing this
    what's holding it up
    what's holding up my mailbox
    what's keeping {u}
    what's stopping my mailbox
    what's taking so long
    what's taking so long with {r}
    what's the holdup
    what's the hold-up with {t}
    what's the issue
    what's the problem
    what's the problem here
    what's the problem with {d}
    what's the reason
    what's this error
    what's this error about
    what's wrong
    what's wrong with {t}
    what's wrong with {d}
    what's wrong with my connection
    what's wrong now
    what's {e}
    where does it hang
    where does it fail
    where is it stuck
    where is the problem
    where is the error
    where is my request stuck
    where's the problem
    where's the bottleneck
    whose turn is it
    who is blocking it
    who is blocking my request
    who is holding it up
    who is it waiting for
    who must act now
    who must do something
    who has to do something now
    who do we wait for
    who is to blame
    it doesn't work
    it doesn't work for me
    it doesn't work any more
    it doesn't work, why
    it doesn't connect
    it doesn't connect to outlook
    it doesn't go on
    it doesn't let me in
    it doesn't load
    it doesn't accept my account
    it doesn't accept the code
    it doesn't find my mailbox
    it doesn't do anything
    it doesn't respond
    it doesn't move
    it failed
    it failed again
    it failed with {e}
    it fails
    it fails at the sign-in
    it fails for {m}
    it fails every time
    it fails with {e}
    it gives an error
    it gives {e}
    it gives me an error
    it hangs
    it hangs on the sign-in
    it hangs at admin consent
    it is blocked
    it is broken
    it is broken again
    it is failing
    it is not going through
    it is not moving
    it is not working
    it is not syncing
    it is red
    it is still blocked
    it is still not approved after a week
    it is still waiting, why
    it is stuck
    it is stuck at {t}
    it is stuck on approval
    it is taking ages
    it is taking for ever
    it isn't working
    it just hangs
    it just spins
    it keeps asking
    it keeps asking for approval
    it keeps asking for consent
    it keeps failing
    it keeps looping
    it keeps saying no
    it keeps signing out
    it keeps spinning
    it keeps telling me to ask an admin
    it never connects
    it never arrives
    it never works
    it refuses
    it refuses my account
    it refuses to connect
    it rejects my account
    it says access denied
    it says access blocked
    it says approval required
    it says ask your admin
    it says blocked by policy
    it says i need an admin
    it says i need approval
    it says i'm not allowed
    it says error
    it says {e}
    it says consent required
    it says need admin approval
    it says no permission
    it says not found
    it says the app is unverified
    it says the code has expired, what's wrong
    it says the account does not exist
    it says the mailbox does not exist
    it says there is no mailbox
    it says something went wrong
    it says unverified
    it says wrong account
    it shows an error
    it shows nothing
    it stays grey
    it stays on pending
    it stays on waiting for days
    it stopped
    it stopped working
    it stopped syncing
    it stopped this morning
    it still doesn't work
    it still fails
    it still says pending
    it still says need admin approval
    it still asks for an admin
    it throws {e}
    it throws an error
    it throws me out
    it times out
    it timed out
    it won't connect
    it won't go on
    it won't let me
    it won't let me accept
    it won't let me sign in
    it won't open
    it won't work
    it worked yesterday
    it worked before
    it worked until today
    it's blocked
    it's broken
    it's down
    it's dead
    it's frozen
    it's going round in circles
    it's hanging
    it's jammed
    it's not connecting
    it's not going anywhere
    it's not loading
    it's not working
    it's not working for me
    it's not working for {u}
    it's stuck
    it's stuck again
    it's stuck on waiting
    it's taking too long
    it's been three days and nothing
    it's been a week and nobody answers
    it's approved but it doesn't work
    it's approved but i still can't get in
    it's approved and still blocked
    it's granted but nothing works
    it's connected but i get no mail
    it's connected but shows nothing
    still doesn't work
    still blocked
    still broken
    still failing
    still the same error
    still the same wall
    still not working
    still not working after the approval
    still nothing
    still nothing after a week
    still getting {e}
    still stuck
    still seeing need admin approval
    still no mail
    still no agenda on the screen
    i am blocked
    i am stuck
    i am stuck at the sign-in
    i am stuck on need admin approval
    i am getting {e}
    i am getting an error
    i am getting nowhere
    i am going in circles
    i am not allowed to connect
    i am refused
    i am sent back every time
    i can not connect
    i can't accept
    i can't accept, the button is grey
    i can't connect
    i can't connect {m}
    i can't connect my mailbox, it says blocked
    i can't connect the kickle
    i can't consent
    i can't get any further
    i can't get in
    i can't get my mailbox to connect
    i can't get past the admin screen
    i can't get past the sign-in
    i can't get through
    i can't go on
    i can't link my mailbox
    i can't log in to taxcalc's connection
    i can't sign in
    i can't sign in to my mailbox
    i can't sign in on the kickle
    i can't see the agenda on the screen
    i cannot continue
    i cannot go further
    i cannot get past need admin approval
    i don't get any further
    i don't get it to work
    i don't get mail in taxcalc
    i don't get past this screen
    i don't know why it was denied
    i don't see why it was denied
    i don't see what's blocking it
    i don't understand why it fails
    i don't understand why it was refused
    i don't understand why i'm blocked
    i don't understand this error
    i get a blank page
    i get a red cross
    i get an error
    i get an error when i connect
    i get an error when i sign in
    i get an error message
    i get blocked
    i get blocked by microsoft
    i get need admin approval
    i get permission denied
    i get refused
    i get sent in circles
    i get the approval required screen
    i get the same wall again
    i get this: {e}
    i get {e}
    i get {e} when i connect {m}
    i get {e} at sign-in
    i got an error
    i got denied
    i got denied, why
    i got refused and don't know why
    i got rejected, what's the reason
    i got signed out of the mailbox
    i got stuck
    i got {e}
    i got a message that i need an admin
    i got a strange screen
    i have a problem
    i have a problem with my mailbox
    i have a problem with the kickle
    i have a problem with the sign-in
    i have an error
    i have an error on the connection
    i have an issue with my connection
    i have been waiting for a week
    i have been waiting for days
    i have been refused
    i have no access although it is approved
    i have trouble connecting
    i have trouble with my mailbox
    i have trouble signing in
    i keep getting {e}
    i keep getting the same error
    i keep getting sent back
    i keep being asked for an admin
    i keep landing on the same page
    i only see an error
    i only see a white page
    i pressed accept and nothing happened
    i receive an error
    i receive {e}
    i see an error
    i see need admin approval
    i see only need admin approval
    i see the wall again
    i see {e}
    i still can't connect
    i still can't get in
    i still get the error
    i still get {e}
    i still have no access
    i still see need admin approval
    i still see the wall
    i waited a week, nothing happens
    i was denied
    i was denied, why
    i was refused, for what reason
    i was approved but can't get in
    i was blocked
    i was kicked out, why
    i've been blocked
    i've been denied, why
    i've been waiting for ages
    i've been waiting since monday, what's wrong
    i've hit a wall
    i've got an error
    i've got {e}
    i've tried everything, it won't connect
    i've tried three times, it fails
    i'm blocked
    i'm getting {e}
    i'm getting a message that my admin must approve
    i'm getting nowhere
    i'm going round in circles
    i'm hitting a wall
    i'm hitting {e}
    i'm having trouble with my mailbox
    i'm having problems connecting
    i'm locked out of taxcalc
    i'm not getting any mail in taxcalc
    i'm stuck
    i'm stuck here
    i'm stuck on the approval
    i'm stuck with {e}
    i'm still blocked
    i'm still waiting and nobody answers
    i'm tired of waiting, why is it not done
    we are blocked
    we are stuck
    we are stuck at admin consent
    we can't connect
    we can't connect our mailbox
    we can't get the screen connected
    we can't get past the consent screen
    we get an error
    we get {e}
    we get {e} for everybody
    we granted it but users are still blocked
    we granted consent and it still fails
    we gave consent and nothing changed
    we have a problem with {m}
    we have a problem with {d}
    we have approved but it still doesn't work
    we have been waiting for two weeks
    we keep getting {e}
    we see {e}
    we still see the prompt
    we're getting {e}
    we're getting need admin approval
    we're stuck
    he approved, i still can't get in
    he approved, i still see the wall
    he approved but it still asks
    he approved it, it still doesn't work
    he approved it but nothing changed
    he gets {e}
    she gets an error
    she approved, still blocked
    my admin approved but i still get the message
    my admin approved and it's still blocked
    my admin does not answer
    my admin doesn't react
    my admin doesn't see the request
    my admin got no mail
    my admin gets an error
    my admin gets {e}
    my admin says he sees nothing
    my admin says he can't approve
    my admin can't approve
    my admin is on holiday and it's stuck
    my connection dropped
    my connection fails
    my connection is broken
    my connection is lost
    my connection stopped
    my connection shows an error
    my code is refused
    my code doesn't work
    my kickle doesn't work
    my kickle is offline
    my kickle shows nothing
    my kickle signed itself out
    my kickle says error
    my link doesn't work
    my link gives an error
    my link is dead
    my mail doesn't arrive in taxcalc
    my mail stopped coming in to taxcalc
    my mailbox is blocked
    my mailbox is not connected, why
    my mailbox is not syncing
    my mailbox is red
    my mailbox is stuck
    my mailbox doesn't connect
    my mailbox doesn't sync
    my mailbox fails
    my mailbox stopped working
    my mailbox shows an error
    my mailbox won't connect
    my mailbox was disconnected, why
    my request hangs
    my request is blocked
    my request is hanging
    my request is stuck
    my request isn't moving
    my request was denied, why
    my request was denied and i don't see why
    my request was refused
    my request was rejected without a reason
    my request expired
    my request has been waiting for days
    my request has been open for a week, what's wrong
    my room doesn't connect
    my room shows no meetings
    my screen shows an error
    my screen shows no agenda
    my screen stays black after connecting
    my sign-in fails
    my sign-in is blocked
    my sign-in is refused
    my sign-in loops
    my token is broken
    my users get {e}
    my users get an error
    my users are blocked
    my colleague gets {e}
    my colleague can't connect
    {u} can't connect
    {u} can't connect his mailbox
    {u} can't sign in
    {u} gets an error
    {u} gets {e}
    {u} is blocked
    {u} is stuck
    {u} keeps getting {e}
    {u} sees need admin approval
    {u} approved but it still fails
    {u} granted it but it doesn't work
    {c} gets {e}
    {c} is stuck
    {c} can't connect
    {c} can't get past admin consent
    {c} has problems connecting
    {c} is blocked, why
    {t} is blocked, what now
    {t} is stuck
    {t} hangs
    {t} gives {e}
    {t} doesn't work
    {t} won't connect
    {m} doesn't work
    {m} doesn't connect
    {m} fails
    {m} fails with {e}
    {m} gives {e}
    {m} gets {e}
    {m} is blocked
    {m} is broken
    {m} is stuck
    {m} is red
    {m} stopped working
    {m} was signed out, why
    {m} won't connect
    {m} keeps failing
    {m} gets no mail in taxcalc
    {d} doesn't work
    {d} doesn't show meetings
    {d} fails
    {d} gives {e}
    {d} is blocked
    {d} is empty
    {d} is offline
    {d} is stuck
    {d} shows an error
    {d} shows nothing
    {d} signed out by itself
    {d} stopped working
    {d} won't connect
    {d} won't sign in
    {d} keeps signing out
    {r} hangs
    {r} is blocked
    {r} is stuck
    {r} is stuck, why
    {r} isn't moving
    {r} was denied, why
    {r} was rejected, what was wrong
    {r} won't go through
    {r} takes too long
    {r} has been open for weeks, why
    {e}
    {e} ???
    {e} help
    {e} again
    {e} what now
    {e} what is that
    {e} on sign-in
    {e} when connecting {m}
    {e} on {d}
    {e} at {t}
    {e} for {u}
    error {e}
    error
    error again
    error when connecting
    error on the screen
    error on sign-in
    error message
    an error
    got {e}
    getting {e}
    keep getting {e}
    same error
    same error again
    same problem
    same problem again
    problem
    problem with my mailbox
    problem with {m}
    problem with {d}
    problem with {t}
    problem at {c}
    problem with the sign-in
    problem connecting
    trouble with {m}
    trouble connecting the kickle
    issue with {t}
    issue with my mailbox
    need admin approval
    need admin approval again
    needs admin approval
    approval required
    approval required, what is that
    admin approval required
    this app is blocked
    this app may be risky
    app needs permission to access resources
    unverified
    access denied
    access blocked
    permission denied
    not allowed
    not authorised
    not working
    not working again
    not connecting
    nothing
    nothing happens
    nothing happens when i click
    nothing happened
    nothing changed after the approval
    nothing works
    nothing works any more
    nothing is coming in
    nothing on the screen
    nobody answers
    nobody reacts
    nobody approves it
    nobody does anything
    no access
    no access though it was approved
    no answer for days
    no answer from the admin for a week
    no connection
    no connection any more
    no connection to {m}
    no luck
    no mail since yesterday
    no mail comes in
    no meetings on the screen
    no meetings on the kickle
    no reaction
    no agenda in {d}
    no idea why it fails
    can't connect
    can't connect {m}
    can't connect my mailbox
    can't get in
    can't get past the wall
    can't go on
    can't log in
    can't sign in
    can't sign in on {d}
    can't approve, get an error
    cannot connect
    cannot sign in
    couldn't connect
    couldn't sign in
    doesn't work
    doesn't connect
    doesn't sync
    does not work
    does not connect
    failed
    failed again
    fails
    fails with {e}
    blocked
    blocked again
    blocked by the admin screen
    stuck
    stuck again
    stuck at {t}
    stuck on need admin approval
    stuck on sign-in
    stuck since monday
    broken
    broken again
    rejected
    denied, why
    denied without a reason
    refused, why
    hangs
    loop
    endless loop
    going in circles
    timeout
    red cross on my mailbox
    white page
    blank page after accept
    grey button
    the accept button is grey
    the accept button doesn't work
    the admin approved and it still fails
    the admin approved, i still see the same page
    the admin can't approve
    the admin does not respond
    the admin gets {e}
    the admin says he never got it
    the admin sees nothing
    the agenda is empty on the screen
    the agenda is missing on the kickle
    the agenda is not shown in {d}
    the app is blocked
    the bot hangs
    the calendar stays empty on {d}
    the code doesn't work
    the code fails
    the code is refused
    the code was not accepted
    the connection broke
    the connection doesn't work
    the connection dropped
    the connection fails
    the connection is broken
    the connection is lost
    the connection keeps dropping for {m}
    the connection to {c} fails
    the connection to my mailbox fails
    the consent doesn't stick
    the consent screen comes back
    the consent page loops
    the grant doesn't arrive
    the kickle asks to sign in all the time
    the kickle doesn't connect
    the kickle doesn't show the agenda
    the kickle fails
    the kickle gives {e}
    the kickle in {d} is offline
    the kickle is stuck
    the kickle keeps signing out
    the kickle says not authorised
    the kickle shows {e}
    the kickle won't sign in
    the link doesn't open
    the link doesn't work
    the link fails
    the link gives {e}
    the mailbox doesn't sync
    the mailbox fails
    the mailbox is blocked
    the mailbox is stuck
    the mailbox won't connect
    the page is blank
    the page loops
    the page says approval required
    the page says {e}
    the page stays white
    the request hangs
    the request is blocked
    the request is stuck
    the request isn't moving
    the room account can't sign in
    the room account is refused
    the room shows as offline
    the same error every time
    the same wall again
    the screen asks for a sign-in again and again
    the screen doesn't connect
    the screen doesn't show our meetings
    the screen gives {e}
    the screen in {d} is stuck
    the screen in {d} doesn't work
    the screen says {e}
    the screen shows no meetings
    the screen shows an error
    the screen signs out every night
    the screen won't connect
    the sign-in doesn't work
    the sign-in fails
    the sign-in fails with {e}
    the sign-in hangs
    the sign-in is blocked
    the sign-in loops
    the sign-in page keeps coming back
    the sync stopped
    the token is refused
    the wall comes back
    the wall is still there
    there is an error
    there is a problem with {m}
    there is a problem with my mailbox
    there is something wrong with my connection
    there's an error on the card
    there's something wrong
    there's no progress
    something is blocking me
    something is wrong
    something is wrong with {t}
    something is wrong with my kickle
    something went wrong
    something went wrong when i signed in
    something's broken
    something's up with {m}, it fails
    tell me why
    tell me why it fails
    tell me why it was denied
    tell me why {r} was refused
    tell me what's blocking {t}
    tell me what's wrong
    explain the error
    explain {e}
    explain this error
    explain why i was denied
    explain why {m} is blocked
    can you explain {e}
    can you explain why i can't connect
    can you see what is wrong
    can you see what's blocking it
    can you see why it fails
    can you see why {t} is stuck
    can you find out why it was denied
    can you tell me what is blocking my mailbox
    can you tell me why i'm blocked
    can you tell me why {r} is stuck
    could you tell me why my request was refused
    could you look into why {m} fails
    please explain the error {e}
    please find out why {t} is stuck
    please tell me what is wrong
    please tell me why my request was rejected
    i want to know why it was denied
    i want to know why i'm blocked
    i'd like to know why it fails
    i'd like to know what is holding it up
    i'd like to know the reason for the refusal
    reason for the refusal
    reason for the delay
    reason it was denied
    cause of the error
    any idea why it's stuck
    any idea why {m} fails
    any idea what's wrong
    any reason why it's blocked
    do you know why it's stuck
    do you know why it fails
    do you know what's wrong with {m}
    do you know why my request was denied
    diagnose {m}
    diagnose {t}
    diagnose it
    troubleshoot {m}
    troubleshoot my mailbox
    debug {t}
    analyse the error {e}
    gone wrong again
    this doesn't work
    this does not work
    this is not working
    this isn't working
    this fails
    this is stuck
    this thing is broken
    this thing doesn't work
    this error keeps coming
    this keeps happening
    this takes ages
    this takes for ever, what's wrong
    this page says need admin approval
    this screen keeps coming back
    that doesn't work
    that didn't work
    that failed
    that fails
    taxcalc can't connect
    taxcalc doesn't get my mail
    taxcalc doesn't see my mailbox any more
    taxcalc gives {e}
    taxcalc is blocked
    taxcalc lost the connection
    taxcalc says {e}
    taxcalc says error
    taxcalc says not connected
    taxcalc shows no mail
    taxcalc won't connect
    microsoft blocks me
    microsoft blocks it
    microsoft gives {e}
    microsoft says {e}
    microsoft says access blocked
    microsoft says need admin approval
    microsoft says no
    microsoft says the app is not verified
    microsoft refuses
    microsoft wants an admin
    microsoft won't let me in
    conditional access blocks it
    mfa blocks the kickle
    after the approval nothing happened
    after accepting i land on an error
    after signing in it goes back to the start
    after sign-in i get a white page
    when i accept i get {e}
    when i connect i get an error
    when i sign in i get need admin approval
    when i click the link nothing happens
    every time i sign in it fails
    every time the same error
    again an error
    again {e}
    again the same wall
    oh no, an error
    help, an error
    help, it doesn't work
    help i'm stuck
    help, {e}
    hi, it doesn't work
    hi, i get {e}
    hello, i'm stuck
    hello, i get an error
    wont work
    wont connect
    doesnt work
    doesnt conect
    it dosent work
    cant conect
    cant sing in
    im stuck
    im blocked
    eror
    errror {e}
    whats wrong
    whats blocking
    y is it stuck
    i did everything you told me and it's still not going
    i've done all the steps and still there's no mail in taxcalc
    i've signed in three times now and it still asks me to sign in
    i've been sat here for an hour and nothing moves
    i've been waiting since monday, what's keeping it
    i've been going round in circles with this sign-in
    i'm going mad, it keeps asking for an admin
    i'm getting nowhere with this
    i'm pulling my hair out, the link never opens
    i entered the code and the screen just sits there
    i clicked the link and got a blank page
    i clicked accept and it threw me out again
    i followed the link and it says i have no rights
    i pressed continue and it went back to the first step
    i keep being told to contact my administrator
    i can't for the life of me get {m} to connect
    i can't make {d} sign in
    i can't see the accept button, only a message about approval
    i'm not getting any code on {d}
    i never got the link, what happened
    it just spins and spins
    it spins forever after i sign in
    it got as far as the password and then died
    it won't take my password
    it won't let {u} in
    it's been three days, who's sitting on it
    it's (banjaxed|bust|broken again)
    it's knackered since the update
    it's acting up again
    it's throwing an error at the last step
    it worked fine yesterday and today it's dead
    it was live this morning and now it says expired
    it says something about a policy, what's that about
    it says i need approval but i am the admin
    it tells me the app is blocked by my organisation
    it kicked me out half way
    it stays on pending although my boss said yes
    nothing happens when i tap the card
    nothing comes in on {m} since last night
    nothing's moving at {c}, what's up
    no code, no mail, nothing, what's wrong
    no joy with the sign-in, keeps failing
    no idea why but {m} dropped off
    the card says waiting for days now, why
    the code ran out before i could type it and now it's stuck
    the page goes white after i sign in
    the screen in {d} went black after the sign-in
    the panel in {d} is stuck on the code
    the panel lost its account overnight
    the kickle in {d} can't find the room account
    the kickle keeps asking for a code
    the sign-in window closes by itself
    the admin swears he approved it but i still get the message
    the admin never got the card
    the boss approved on friday and my mailbox is still waiting
    all our mailboxes stopped at once
    all the screens signed out over the weekend, what's going on
    half of our mailboxes stopped reading
    customer {c} says nothing works, what's blocking them
    {c} is complaining, their mailboxes stopped
    {c} can't get past the approval page
    {u} can't get past the sign-in
    {u} is stuck on the second step
    {u} gets thrown out every time
    {u} rang, the kickle in {d} won't sign in
    {m} won't come alive
    {m} has gone quiet
    {m} fell over last night
    {m} stopped collecting mail, what happened
    {d} is dead since monday
    {d} shows someone else's calendar, what's wrong
    {d} keeps dropping off
    {r} has been sitting there for a week, who's holding it up
    {r} isn't going anywhere, why
    got {e} after signing in, what now
    got a red box with {e}
    getting {e} on the screen in {d}
    {e} popped up when i signed in with {m}
    same {e} as yesterday, nothing helped
    keeps saying need admin approval, i give it my password and the same again
    something's blocking {t}, what is it
    something's up with my mailbox
    what's keeping {r}
    what on earth is wrong with my link
    what did i do wrong, it says refused
    why on earth is {r} still open
    why's it taking so long
    why does it want an admin again, i had this approved in may
    why do i keep getting the same card
    how come {m} isn't reading mail any more
    how come it's still waiting when she approved it
    who do we wait for at {c}
    whose fault is it that {d} won't connect
    unable to connect mail id, kindly check what is the issue
    facing issue while signing in
    getting error again and again
    sign in no work
    not working since update
    no mails since tuesday
    pls help, screen stuck on code
    dont work, says admin
    won't connect
    help, error
    my mailbox won't link
    my mailbox stopped
    why blocked
    who's blocking this
    why does it still say waiting
    what is the hold-up with {r}
    "Need admin approval" is all i get
    Approval required. This app requires your admin's approval
    AADSTS65001: The user or administrator has not consented to use the application
    error {e} at {c}
    user at {c} gets {e} when signing in with {m}
    TICKET: mailbox {m} stuck on pending since 12 Nov
    INC0031 screen {d} does not authenticate
    i get a message that says i can't access this right now because of conditional access, and honestly i have no idea who to go to
    it says my account is disabled but i'm sitting here working with it
    it says "something went wrong", very useful
    something went wrong, thanks for trying, but what was it
    i don't get past the microsoft page
    i tap accept and it just loads the same page again
    the code doesnt get acepted
    it keeps faling
    my mialbox has stoped working
    cant sign in, err on page
    wont let me in, whats wrong
    i am trying since two hours and always error comes
    please why it is not working
    i've clicked every button there is, it won't do anything
    still not connected after a week, this is ridiculous
    a week!! a whole week and still nothing, who is asleep here
    my administrator says there is nothing for him to approve, so what is the matter
    i'm the admin and never got a card for {r}, why
    the dentist can't send any letters because the reception mailbox hangs, what's the matter with it
    we mounted the screen, signed in with the code, it showed a green tick for a second and then went back to the start, why
    panel shows "not authorised"
    the screen in the canteen says sign-in required although we did that yesterday, why
    {d} won't accept the account
    {d} is offline, why
    {m} failed
    {m} shows failed, what's the cause
    {u} was refused and doesn't know why
    why did {u}'s request get turned down
    why did my mailbox get disconnected by itself
    why isn't {t} active although they consented
    what is wrong with the kickle in the showroom
    so it's approved but it doesn't become active, what's missing
    um i did the thing with the code and now nothing is happening
    was told it takes five minutes and that was three hours ago, what's going on
    been stuck on the same card since breakfast
    what's the hold-up, i have clients waiting for letters
    {c} phoned three times, their sign-in bounces, what's behind it
    it says permission needed, whose permission for goodness' sake
    taxcalc says mailbox not avaliable, why is taht
    i cannot finish, always it goes back to begin
    the approval was given and yet {u} sees the same wall
    the room camera refuses the room account, any idea why
    TICKET 3390 consent loop at {t}
    why has nobody reacted to {r}
    code on the tablet does nothing
    my admn approved but it stil says waiting, why
    teh screen keeps loosing its account
    it's gone belly up
    it's gone pear-shaped
    it's on the blink
    it's on the fritz
    it's borked
    it's playing up
    it's hanging at the last step
    it's jammed at the consent page
    it's as dead as a doornail, the link to {m}
    it's spoilt already, cannot sign in
    it conked out during the sign-in
    it crapped out at the code
    it bombs out when i press accept
    it chokes on {m}
    it balks at my account
    it refuses to budge
    it bounces me to another page and stops there
    it loops back to the password
    it freezes after i choose the account
    it times out every time
    i've hit a wall with {d}
    i've hit a snag
    i've run into {e}
    i've come up against {e} and can't get past it
    i've got a spanner in the works here, {e}
    i'm up against a brick wall with the consent
    i'm stumped, {m} refuses to link
    i'm locked out of the sign-in
    i'm left hanging since friday
    i'm not let through by microsoft
    i'm still in limbo
    i'm at my wits' end with {d}
    what's the snag with {m}
    what's the catch, it was approved
    what's gumming up the works at {t}
    what's stopping {m} from going live
    what's standing in the way at {c}
    what gives, it was working
    what went south with {d}
    what am i missing, i've done the consent and {m} stays red
    who dropped the ball on {r}
    who's the bottleneck for {r}
    whose court is the ball in with {r}
    where's the hitch with {d}
    where does it get stuck for {u}
    why the delay on {r}
    why am i being asked for an administrator
    why am i turned away
    why does {d} go blank at the code
    why can't {u} get in
    why won't {m} take
    why has the mail dried up in taxcalc
    for what reason was {m} dropped
    for some reason {d} shows no bookings
    the consent never seems to register
    the sign-in page keeps complaining about {e}
    the tablet at {d} says access denied
    there's {e} on my screen
    there's a hiccup with {m}
    there's been no movement on {r} for ages, what's the reason
    there must be something wrong with {r}
    nobody at {c} can sign in any more
    not a single mailbox of ours works since the migration
    everything was green and now {d} is red
    failure at step three for {u}
    sign-in failure on {m}, cause?
    consent failed with {e}
    access blocked, says the page, by whom
    hello, me again, it failed again
    sorry to bug you, it still won't go through
    kindly check why mail id is not getting mapped
    please to see why it is not getting authorised
    why like that, sign in also cannot
    wheesht, this thing's no working, what's wrong with it`,

  help: `
    (help|help me|help please|i need help|can you help me|can someone help|assistance|support|manual|instructions|guide|faq)
    (hi|hello|hey|good morning|good afternoon|good evening|hi there|hey bot|hello concierge|howdy)
    (what|what all) (can|do) you (do|do for me|know|offer|help with)
    (what|which commands|what things) can i (ask|say|type|do|tell you) (here|)
    (how|how exactly) does (this|it|this bot|the bot|consent|oauth|admin consent|the approval|the device code|propagation) work
    (what|what exactly) (is|are|does) (oauth|openid|consent|admin consent|entra|entra id|azure ad|the application level|a scope|a permission|the user level|delegated permissions|a tenant|this bot|propagation|a room account|conditional access|an enterprise app) (mean|for|)
    (what|which) (permissions|scopes|rights|data) (do you need|does it need|does taxcalc want|are asked|will be asked|does the kickle read|does it see)
    (explain|tell me about|describe|teach me) (oauth|consent|admin consent|the two levels|permissions|the process|how it works|what happens|scopes|azure ad)
    how (do|can|should|would) (i|we|one|an admin) (approve|deny|disconnect|cancel|reject|revoke|withdraw) (something|a request|a mailbox|it|consent|access)
    how (do|can) (i|we) (change the language|see my status|give consent|find my tenant id|find the request number|connect a shared mailbox without a password|talk to a human)
    what (happens|would happen|will happen) (if|when|after) i (approve|deny|disconnect|accept|cancel|connect|tick the box|reject {r}|revoke it|do nothing)
    (is|was) (it|this|that|the bot|taxcalc|my data) (safe|secure|dangerous|risky|trustworthy|allowed|free|private)
    (who|what people) can (read|see|access) (my mail|my data|my messages|our mailbox|the tokens|it)
    (can|could|do) you (read|see|store|keep) my (mail|mails|password|data|messages)
    (where|in which menu) (is|are|can i find|do i find|do we find) (the settings|the admin centre|enterprise applications|user consent settings|the portal|the documentation|the manual|the permissions page)
    (should|may|can|must|shall) (i|we) (approve|deny|accept|tick|disconnect|allow) (this|it|that|the box|{r})
    (do|does) (i|we|a user|an admin) need (an admin|a licence|a password|global admin|special rights|to install anything) (for this|for that|)
    (who|which role|which admin) (can|may|is allowed to|has to) (approve|consent|grant|decide|do this|give consent)
    (i want|i'd like|let me|can i) (to|) (talk|speak|chat) (to|with) (a human|a person|someone|support|an agent|an employee)
    (call|phone|get|connect me to) (a human|a colleague|support|the helpdesk|somebody real)
    (i am|i'm) (new|new here|lost|confused|a beginner), (what now|what can i do|help|where do i start|how does it work)
    (i don't|i do not) (understand|get) (it|this|anything|what this is|what you want|the permissions)
    (how long|how much time) does (it|consent|an approval|activation|propagation) (usually|normally|) take
    (what|why) (do|would) (i|we|you) need (a room account|admin consent|an admin|all this|so many permissions) (for|)
    (difference|what is the difference) between (user level and application level|admin consent and user consent|a shared and a normal mailbox|approve and grant)
    not (yet|now), first (explain|tell me) (what it does|how it works|what happens|the permissions)
    (before|first) (i connect|i approve|i decide|i accept), (explain|tell me|what) (what it reads|does it do|how it works|is this)
    (which|what) (products|devices|languages do you help with|mailboxes|kinds of mailbox) (are supported|can be connected|do you support|do you know)
    (show me|where are) (the options|the commands|the menu|examples|an example|around)
    (who|what) are you
    (thanks|thank you), (what else can you do|and now|how do i go on)
    (is there|do you have) (a manual|documentation|a guide|a help page|an instruction|an article)
    (does|will) (consent|approving|admin consent|the tick box) (give|open|let) (you|everyone|taxcalc) (access|into) (to all mailboxes|to my mailbox|all mailboxes)
    can an admin (see|read|take back|undo) (my mail|this|the consent|it) (later|)
    what (should|must) i (tell|ask|send) (my|our|the) admin
    is (a kickle|kickle|brix pro|taxcalc-hub) the same as (CTOUCH Pro|TaxCalc|a screen)
    (what is|what does) KB3381 (about|say|for|)
    what does (the vendor|the maker|the app|the kickle|taxcalc) (see|read|store|get) (of|from|in) (our agenda|my mail|our data|my mailbox)
    (is|are) (this|it|that|our client data|the data) (all|really|) (safe|secure|confidential) (for our clients|?|)
    do (you|i) (have to|need to) be (global admin|an administrator|an admin) (to|for) (consent|approve|this|that)
    (who|where) can (decrypt|read|see|keep) (the tokens|our tokens|passwords)
    (could|can) you (show me around|give me a tour|introduce yourself)
    (what|which) (products|devices|systems) can (you|be) (connect|connected|handle)
    i don't want to (connect|do|approve) anything (yet|now), (just|only) (tell|explain) (me|) (what it does|how it works)
    (what|how) (about|is it with) (privacy|security|the cost|my data)
    (where's|where is) the (documentation|manual|help page|faq|guide)
    (what if|what happens when) i (disconnect|deny|cancel|approve|leave) (it|{r}|the firm|)
    (why|what for) (a room account|consent|an admin|two steps|two levels)
    (does|will) (consent|approval|the admin's yes) let (you|taxcalc|anyone) (into|read) my mailbox
    (what's|what is) a (shared mailbox|room account|device code|tenant id|consent) (and why|for|)
    ??
    (huh|eh|what|pardon|sorry what)
    help
    help please
    help!
    help with this
    i need some help
    i could use some help
    i need a hand
    i need an explanation
    i need information
    i need to talk to someone
    i need to speak to a human
    i need a human
    i want a human
    i want help
    i want to talk to a person
    i want to talk to support
    i want to understand what it does
    i want to know what it reads
    i want to know what you can do
    i want to know how it works
    i want to know how consent works
    i want to know who can approve
    i want to know what happens if i approve
    i want to know if it's safe
    i'd like to know more
    i'd like to know what taxcalc can see
    i'd like to know how long it takes
    i'd like an explanation
    i'd like to speak to somebody
    i'd like some help
    i have a question
    i have a question about the permissions
    i have a question about consent
    i have a few questions
    i have no idea what to do
    i have no idea what this is
    i don't know what to do
    i don't know what this is
    i don't know how
    i don't know how to connect
    i don't know how this works
    i don't know what you mean
    i don't know who my admin is
    i don't know my tenant
    i don't understand
    i don't understand the question
    i don't understand what consent is
    i don't understand what i have to do
    i don't understand the two levels
    i don't get it
    i'm lost
    i'm confused
    i'm new
    i'm new to this
    i'm new here, what do i do
    i'm not sure what to do
    i'm not sure if i should approve
    i'm not sure i may approve this
    i'm not technical
    i'm no expert, what does it mean
    i'm the admin, what am i approving
    i'm the admin, what does this do
    i'm the admin, should i approve
    what
    what now
    what is this
    what is it
    what is that
    what is this about
    what is this bot
    what is this for
    what is this app
    what is taxcalc
    what is taxcalc-hub
    what is ctouch pro
    what is a kickle
    what is kb3381
    what is brix pro
    what is the communications centre
    what is consent
    what is admin consent
    what is user consent
    what is oauth
    what is a token
    what is a tenant
    what is a tenant id
    what is a scope
    what is a permission
    what is entra
    what is azure ad
    what is a global admin
    what is a room account
    what is a shared mailbox
    what is a device code
    what is a request number
    what is re-authorisation
    what is conditional access
    what is an enterprise application
    what is a delegated permission
    what is application level
    what is the user level
    what is the difference
    what is the difference between approve and grant
    what is the difference between the two levels
    what is the difference between a mailbox and a room
    what is approval for
    what is the approver
    what is the procedure
    what is the process
    what is the first step
    what is the next step after approval in general
    what is the point of this
    what is mail.read
    what is mail.send
    what is offline_access
    what's this
    what's this for
    what's this bot for
    what's taxcalc
    what's oauth
    what's consent
    what's a token
    what's admin consent for
    what's the difference
    what's the procedure
    what's the idea
    what's it for
    what are you
    what are you for
    what are the steps
    what are the permissions
    what are the options
    what are the commands
    what are scopes
    what are tokens
    what are the risks
    what are the two levels
    what are my options
    what are the rules for approving
    what can you do
    what can you do for me
    what can i do here
    what can i ask you
    what can i say
    what can i connect
    what can taxcalc read
    what can the app see
    what can the admin see
    what can the kickle see
    what can go wrong
    what could go wrong if i approve
    what do you do
    what do you need
    what do you know
    what do you store
    what do you do with my data
    what do i need
    what do i need for a kickle
    what do i need to connect a mailbox
    what do i need to know
    what do i do
    what do i do first
    what do i do as admin
    what do i tell my admin
    what do i have to tell the admin
    what do i approve
    what do i agree to
    what do i consent to
    what do i sign
    what do these permissions mean
    what do the colours mean
    what do they see
    what do others see
    what does it do
    what does it cost
    what does it mean
    what does it mean to approve
    what does it read
    what does it see
    what does it want
    what does approve do
    what does deny do
    what does disconnect do
    what does cancel do
    what does consent mean
    what does granting do
    what does pending mean
    what does active mean
    what does granted mean
    what does propagating mean
    what does this bot do
    what does this permission allow
    what does taxcalc do
    what does taxcalc do with my mail
    what does taxcalc need
    what does taxcalc read
    what does the app do with our data
    what does the kickle read
    what does the admin have to do
    what does the admin see
    what does an admin need
    what happens
    what happens next
    what happens then
    what happens after approval
    what happens after i approve
    what happens after i sign in
    what happens if i approve
    what happens if i say no
    what happens if i deny
    what happens if i deny it
    what happens if i disconnect
    what happens if i disconnect my mailbox
    what happens if i remove it
    what happens if i cancel
    what happens if i do nothing
    what happens if nobody approves
    what happens if {u} leaves
    what happens if i leave
    what happens if i revoke consent
    what happens if the admin denies
    what happens if the token expires
    what happens to my mails
    what happens to my mails if i disconnect
    what happens to the data
    what happens when i accept
    what happens when i connect
    what happens when i press approve
    what happens with my data
    what happens with my mails
    what if
    what if i approve
    what if i deny
    what if i disconnect
    what if i cancel it
    what if i do nothing
    what if i get the wrong account
    what if i have no admin
    what if i revoke it
    what if my admin is away
    what if my admin says no
    what if the admin is on leave
    what if it goes wrong
    what if nobody answers
    what kind of mailboxes can be connected
    what rights do you need
    what rights does it get
    what permissions do you need
    what permissions does it want
    what permissions does taxcalc need
    what should i do
    what should i do first
    what should i do now
    what should i approve
    what should i check before approving
    what should i look for before i approve
    what should i tell my admin
    what should i say
    what would happen if i approve
    what would happen if i say no
    what would you do
    what would you advise
    what must i do to connect
    what must the admin do
    what must an approver know
    how
    how so
    how do i
    how do i start
    how do i begin
    how do i approve
    how do i approve a request
    how do i deny a request
    how do i reject something
    how do i cancel
    how do i cancel a request
    how do i disconnect
    how do i disconnect a mailbox
    how do i disconnect my mailbox
    how do i remove a mailbox
    how do i remove a device
    how do i revoke consent
    how do i withdraw consent
    how do i undo it
    how do i give consent
    how do i grant consent
    how do i give admin consent
    how do i become an approver
    how do i find my admin
    how do i find my request
    how do i find my tenant id
    how do i find the approver
    how do i get help
    how do i get in touch with support
    how do i see my status
    how do i see the requests
    how do i talk to a human
    how do i reach a human
    how do i reach support
    how do i change language
    how do i change the language
    how do i know it's safe
    how do i know if i'm an admin
    how do i know who approves
    how do i use this
    how do i use you
    how do i work with you
    how do you work
    how do you know who i am
    how do you read my mail
    how do you store my token
    how does it work
    how does this work
    how does that work
    how does consent work
    how does approval work
    how does connecting work
    how does disconnecting work
    how does the approval work
    how does the kickle work
    how does the sign-in work
    how does a shared mailbox work
    how does admin consent work
    how does an admin approve
    how can i approve
    how can i cancel
    how can i disconnect
    how can i deny
    how can i get help
    how can i undo consent
    how can i withdraw it later
    how can i trust you
    how can i see what it reads
    how can you help
    how can you help me
    how can an admin revoke it
    how can my admin approve
    how long does it take
    how long does approval take
    how long does it usually take
    how long does consent take in general
    how long does a connection last
    how long is a link valid
    how long is a code valid
    how long is a request valid
    how long is consent valid
    how long are requests kept
    how long do you keep my data
    how many mailboxes can i connect
    how much does it cost
    how much does taxcalc see
    how often must i sign in
    how often do i have to reauthorise
    how safe is it
    how safe is taxcalc
    how secure is this
    how is my data protected
    how is the token stored
    how is it different from a password
    how should i decide
    how should i answer
    how would i approve that
    how would i disconnect
    how would an admin do it
    where do i start
    where do i begin
    where do i approve
    where do i click
    where do i find the settings
    where do i find my tenant id
    where do i find the request number
    where do i give consent
    where do i see it
    where do i see the permissions
    where does my data go
    where is my data stored
    where is the manual
    where is the help
    where is the button
    where is the admin centre
    where is the token kept
    where is user consent configured
    where can i approve
    where can i disconnect
    where can i find help
    where can i find the documentation
    where can i read more
    where can i see the permissions
    where can i see who approved in entra
    where can i turn this off in entra
    where are the settings
    where are the instructions
    where are my mails kept
    who are you
    who made you
    who can approve
    who can approve this
    who can approve my request
    who can help me
    who can help
    who can see my mail
    who can see it
    who can read my mails
    who can revoke it
    who can undo it
    who can deny
    who can give consent
    who can disconnect a mailbox
    who can i ask
    who can i call
    who approves that
    who approves such requests
    who decides
    who decides about it
    who do i ask
    who do i call
    who do i contact
    who gets my data
    who has access to my data
    who has to approve
    who has to approve in general
    who has to sign
    who is allowed to approve
    who is allowed to disconnect
    who is behind this
    who is my admin
    who is the admin here
    who is responsible
    who may approve
    who may consent
    who may see the tokens
    who must approve
    who needs to approve
    who reads my mail
    who sees what i write
    who should approve
    which role do i need
    which role is needed to approve
    which rights does it need
    which permissions does it ask
    which permissions are needed
    which permissions will be granted
    which data is stored
    which data does the kickle see
    which mailboxes can i connect
    which products can you connect
    which products do you support
    which commands are there
    which commands do you know
    which button do i press
    which one should i approve
    which account should i use
    which account do i sign in with
    why do you need my mailbox
    why do you need consent
    why do you need these permissions
    why do you need access
    why do i need an admin
    why do i need consent
    why do i need this bot
    why do i have to consent
    why does an admin have to approve
    why does it need an admin
    why does it want to read mail
    why does the kickle need an account
    why does taxcalc need access
    why is admin consent needed
    why is a room account needed
    why is a password on a shared mailbox bad
    why two steps
    why an admin
    why should i approve
    why should i approve this
    why should i trust it
    why would i approve this
    why consent
    when should i approve
    when should i deny
    when do i need an admin
    when does consent expire
    when does a request expire
    should i
    should i approve
    should i approve it
    should i approve this
    should i approve {r}
    should i approve or deny
    should i approve the request of {u}
    should i accept
    should i accept this
    should i allow it
    should i allow this app
    should i consent
    should i deny
    should i deny it
    should i deny {r}
    should i reject
    should i reject {r}
    should i grant it
    should i grant consent
    should i disconnect
    should i disconnect {m}
    should i remove it
    should i remove {m}
    should i revoke it
    should i cancel
    should i cancel it
    should i tick the box
    should i worry
    should i use the shared mailbox
    should we approve this
    should we allow taxcalc
    should we disconnect {m}
    should we deny it
    may i approve
    may i approve this
    may i approve {r}
    may i approve my own request
    may i deny it
    may i disconnect
    may i disconnect somebody else's mailbox
    may i consent for everyone
    may i ask something
    may i ask you something
    can i approve
    can i approve this myself
    can i approve my own request
    can i approve it later
    can i approve for one mailbox only
    can i approve {r} safely
    can i undo it
    can i undo an approval
    can i undo it later
    can i revoke it later
    can i take it back later
    can i cancel later
    can i disconnect later
    can i disconnect at any time
    can i deny it afterwards
    can i change it later
    can i trust this
    can i trust you
    can i trust this app
    can i connect a shared mailbox
    can i connect two mailboxes
    can i connect without an admin
    can i connect a room without a room account
    can i do it on my phone
    can i do it without an admin
    can i do that myself
    can i do this later
    can i ask something
    can i ask you a question
    can i get help
    can i get some help
    can i get a human
    can i talk to someone
    can i talk to support
    can i speak to an agent
    can i see what it reads before i accept
    can i limit it to one mailbox
    can i use a private account
    can my admin read my mail
    can my boss see my mails
    can the admin undo it
    can the admin see my mailbox
    can taxcalc delete my mails
    can taxcalc read all mailboxes
    can taxcalc send mail in my name
    can the kickle read my mail
    can the kickle listen
    can an admin disconnect it
    can anyone approve
    can anybody see it
    can others see my mail
    can you explain
    can you explain that
    can you explain this
    can you explain it to me
    can you explain consent
    can you explain the permissions
    can you explain what it does
    can you explain what happens if i approve
    can you explain the difference
    can you help
    can you help me
    can you help me decide
    can you help me out
    can you help me understand
    can you tell me more
    can you tell me how it works
    can you tell me what it does
    can you tell me what you do
    can you tell me who approves
    can you read my mail
    can you read my mailbox
    can you see my mail
    can you see my password
    can you approve it yourself
    can you disconnect mailboxes
    can you do that
    can you do more than that
    could you explain
    could you explain what i'm approving
    could you explain the steps
    could you explain why an admin is needed
    could you help
    could you help me please
    could you give me more information
    could you tell me what consent is
    could you tell me if it's safe
    would you approve this
    would you approve it
    would you explain
    would it be safe to approve
    would it be wise to approve
    would i lose my mails if i disconnect
    will i lose my mails
    will i lose anything if i disconnect
    will my mails be deleted
    will my mails be deleted if i disconnect
    will my admin see it
    will it read all my mail
    will taxcalc read my private mails
    will everyone see it
    will it cost anything
    will it ask again
    will the consent be for everyone
    will my password be stored
    is it safe
    is it safe to approve
    is it safe to accept
    is it safe to connect
    is it safe to consent
    is it safe to disconnect
    is it secure
    is it private
    is it free
    is it wise to approve
    is it wise to deny
    is it normal
    is it normal that it asks that
    is it normal that an admin is needed
    is it ok to approve
    is it ok to approve this
    is it ok to approve {r}
    is it ok to accept
    is it dangerous
    is it dangerous to approve
    is it reversible
    is it possible to connect a shared mailbox
    is it possible to undo it
    is it gdpr compliant
    is it better to deny
    is it better to approve for everyone or for one mailbox
    is this safe
    is this real
    is this phishing
    is this a scam
    is this legit
    is this official
    is this needed
    is this necessary
    is this normal
    is this app safe
    is this app trustworthy
    is this from microsoft
    is taxcalc safe
    is taxcalc allowed to read my mail
    is the app verified
    is the kickle safe
    is my data safe
    is my mail safe
    is my mail private
    is my password stored
    is my admin able to read my mail
    is that safe
    is that allowed
    is that reversible
    is that a good idea
    is that dangerous
    is a licence needed
    is an admin needed
    is a password needed
    is there a manual
    is there a guide
    is there a video
    is there documentation
    is there help
    is there a human
    is there a risk
    is there somebody i can talk to
    is anybody there
    is consent for everyone
    is consent the same as a password
    is there a way back
    is there a way to undo it
    are you a bot
    are you a robot
    are you a human
    are you real
    are you there
    are you safe
    are you from microsoft
    are you able to read my mail
    are my mails safe
    are my mails stored
    are there risks
    are there instructions
    are the permissions normal
    are these permissions normal
    are you storing my mails
    do you read my mail
    do you read my mails
    do you store my password
    do you keep my data
    do you have a manual
    do you have instructions
    do you have examples
    do you have help
    do you see my password
    do you sell data
    do i need an admin
    do i need a licence
    do i need a password
    do i need a room account
    do i need to be admin
    do i need to approve everything
    do i need special rights
    do i need a second account
    do i have to approve this
    do i have to be global admin
    do i have to consent
    do i have to install something
    do i have to share my password
    do i lose my mails
    do i lose something if i disconnect
    do i lose my mails if i disconnect
    does it cost
    does it cost something
    does it read everything
    does it read all mails
    does it read my private mail
    does it see my password
    does it work with shared mailboxes
    does it work with gmail
    does it work on a phone
    does anybody read my mail
    does approving give access to all mailboxes
    does approving cost anything
    does consent expire
    does consent apply to everyone
    does disconnecting delete my mails
    does taxcalc see everything
    does the kickle record us
    does the admin see my mails
    does an admin have to approve everything
    explain
    explain it
    explain it please
    explain it simply
    explain it to me
    explain this
    explain this to me
    explain that again
    explain consent
    explain admin consent
    explain oauth
    explain the difference
    explain the permissions
    explain the steps
    explain the two levels
    explain what happens if i deny
    explain what i approve
    explain what you do
    explain how it works
    explain first
    first explain
    first explain it to me
    first tell me what it does
    first tell me what it reads
    first tell me who can see it
    not yet, first explain
    not yet, explain first
    not yet, what does it read
    not so fast, what does it do
    wait, what am i approving
    wait, what does it read
    before i approve, what does it do
    before i approve, is it safe
    before i accept: what does it see
    before i connect, what does it read
    before i disconnect, what happens to my mails
    before i deny it, what happens then
    before deciding i want to know what it reads
    if i approve, what can they see
    if i approve, can i undo it
    if i approve {r}, what happens
    if i deny, can they ask again
    if i disconnect, are my mails gone
    if i disconnect, can i come back
    if i disconnect {m}, what happens
    if i cancel, can i start again
    if i cancel, what happens
    if i revoke it, what then
    if i leave, who approves
    if my admin denies, what then
    suppose i approve, what do they see
    suppose i disconnect, what happens
    just a question
    just a question: who approves
    just asking, what would approve do
    just asking, could i disconnect later
    one question
    question
    question about consent
    question about the permissions
    quick question, is it safe
    tell me more
    tell me about consent
    tell me about taxcalc
    tell me about yourself
    tell me how it works
    tell me how to approve
    tell me how to disconnect
    tell me what it does
    tell me what this is
    tell me what to do
    tell me what you can do
    tell me what i'm approving
    tell me what happens if i approve
    tell me if i should approve
    tell me who can approve
    tell me first what it reads
    show me what you can do
    show me how
    show me how it works
    show me how to approve
    show me the help
    show me the manual
    show me the commands
    show me the permissions it wants
    show help
    show commands
    give me help
    give me an example
    give me some examples
    give me the manual
    give me the options
    give me more information
    give me advice
    advise me, approve or not
    advise me
    your advice please
    any advice
    any tips
    what do you advise, approve or deny
    approve or deny, what do you think
    approve or not
    deny or approve, what's better
    let me talk to a human
    let me speak to someone
    let me talk to support
    let me speak to a person
    get me a human
    get me support
    get me someone who knows
    put me through to support
    put me through to the helpdesk
    transfer me to a human
    transfer me to an agent
    connect me to support
    connect me to a human
    connect me to the helpdesk
    i'd rather talk to a person
    a human please
    a person please
    an agent please
    human
    agent
    operator
    support
    support please
    helpdesk
    helpdesk please
    someone please
    somebody there
    anybody there
    anyone there
    hello
    hello there
    hello?
    hello bot
    hi
    hi bot
    hi there
    hey
    hey there
    good day
    good day to you
    good morning
    good morning all
    good evening
    good afternoon
    greetings
    hiya
    morning
    morning!
    evening
    g'day
    howdy
    menu
    options
    commands
    manual
    instructions
    guide
    info
    information
    more info
    more information
    explanation please
    examples
    faq
    start
    getting started
    tutorial
    tour
    welcome
    what??
    how??
    huh
    hm, what is this
    pardon
    sorry?
    sorry, what do you mean
    come again
    say again
    i beg your pardon
    not clear
    not clear to me
    unclear
    don't understand
    dont understand
    no idea
    no clue
    no clue what to do
    privacy
    privacy policy
    security
    gdpr
    data protection
    terms
    documentation
    docs
    permissions explained
    permissions?
    scopes?
    costs?
    price?
    hlep
    hepl
    halp
    help plz
    how dose it work
    wat is this
    wat can you do
    waht is consent
    where do i (approve|sign off|accept) a request
    where do i go to turn a request down
    where do i click to disconnect a mailbox
    where do i find my request number
    where can i see what i am agreeing to
    where do my mails end up when taxcalc reads them
    where does that card come from
    does disconnecting a room delete its bookings
    does denying tell the person who asked
    does the person see why i refused
    does {u} get a message when i approve
    does cancelling my request tell the admin
    does approving cost us anything
    does the approval cover all our users
    does the approval run out at some point
    does taxcalc see my private mails too
    does the kickle record what we say
    does it matter which account i sign in with
    do i have to be in the office to set up a screen
    do i need a licence for the room account
    do i need to sign in again after i change my password
    do my colleagues have to connect their mailbox too
    do you keep a copy of my mails
    what happens to my mail when i disconnect
    what happens to the screen when i remove the room
    what happens to {r} if i don't answer
    what happens if the admin (says no|refuses|never answers)
    what happens if i press deny by mistake
    what happens if i cancel half way
    what happens once i approve
    what happens when {u} leaves the firm
    what happens to our mailboxes if i revoke the consent
    what if i approve the wrong one
    what if i have two mailboxes
    what if my admin is on holiday
    what if the code runs out
    what if we change the room account later
    what am i saying yes to when i approve
    what exactly do i give away by accepting
    what can taxcalc do with my mailbox once it's connected
    what do i tell my users about this
    what do i type to disconnect
    what do i say to you to set up a room
    what do i need at hand before i connect a screen
    what would be lost if we disconnected the kickle
    what does revoke mean in here
    what does it mean that a request is withdrawn
    what is the difference between cancel and disconnect
    what is the difference between denying and cancelling
    what's the point of this approval
    what's an admin consent when it's at home
    how would i go about approving something
    how would i turn down a request if i wanted to
    how do i undo an approval
    how do i call back a request i've sent
    how do i stop a setup half way
    how do i take a mailbox out again
    how do i know it's really {u} who asked
    how do i get hold of a real person
    how do i find out who our admin is
    how can i approve for one mailbox only
    how can i tell that a request is genuine
    how does one disconnect a screen here
    how does the admin hear about my request
    how long do i have to approve
    how many mailboxes can i add
    who gets to approve these requests
    who is allowed to disconnect a mailbox
    who sees it when i deny something
    who can i ring about this
    can i approve from my phone
    can i approve by just typing it
    can i change my mind after i approved
    can i disconnect a mailbox that isn't mine
    can i connect it again after disconnecting
    can i cancel a request once it's sent
    can i say no without giving a reason
    can somebody else approve while i'm away
    can an approval be taken back
    can the vendor see our mail
    is it ok to deny if i don't know the app
    is it dangerous to approve for everybody
    is disconnecting permanent
    is there a guide on approving
    is there a way to disconnect only for the holidays
    is there someone i can talk to
    would my mails be gone if i unlinked it
    would you recommend approving {r}
    should i turn this down or not
    should i disconnect {m} before {u} leaves or after
    ought i to approve a thing like this
    am i allowed to refuse
    am i supposed to approve these
    are there risks if i let them in
    will my outlook change if i connect
    will {u} be told if i reject it
    will approving give them my password
    talk me through approving
    walk me through it before i approve
    explain to me like i'm five what this consent is
    i'm not sure if i should approve {r}, what do you think
    i'm not technical, what does the card want from me
    i don't get what i have to do here
    i got a card about {r}, what am i meant to do with it
    i've been made admin, what's my job here
    before i say yes, what does it read
    first tell me what approving does
    not approving yet, tell me what the scopes mean
    kindly guide me how to approve
    pls explain process of disconnection
    give me a hand here
    a bit lost here
    what's all this then
    hiya bot
    hey, are you there
    who are you and why do you write to me
    what is Consent Concierge
    what's a tenant
    what's a kickle
    what's a room account and where do i get one
    what permissions does it ask for
    which permissions does ctouch need
    can it send mails in my name
    can it delete my mails
    can the app read patient letters too
    is my password stored somewhere
    who sees my data
    who's my administrator
    who do i call if i'm lost
    how does approving go
    how do i set up a panel
    how often do i have to sign in again
    how do i get a screen signed in that has no keyboard
    how can i get the link again if it expires
    hwo does it work
    waht is this card for
    i dont undrestand the words here, what is consent
    plese explain what i have to do
    please can you explain me what is difference between approve and connect
    thanks, but before i press anything i'd like to know what it will change for my colleagues
    i'm a partner here, have no time, tell me in one sentence what this is about
    i got this card from you out of nowhere and since we've had a lot of phishing lately i'd like to know who is behind it before i do anything
    not so fast, first explain what happens after i sign in
    i'd rather talk to a human
    can a person call me
    give me the number of the support
    human please
    should i use my own account or the room's
    should i deny it if i don't know {u}
    may i approve as a department head
    do i need to be a global administrator for this
    do we need an approval for each screen
    do i lose mails when i disconnect
    will clients notice anything
    what would happen to {d} if i took the account away
    where can i read more about this
    where do i see my connections
    options please
    what should i type
    um what am i supposed to say to you
    hi bot, new here, how do i begin
    what is this chat for
    are you a machine or a person
    what is the Communications Centre exactly
    what should i know before i approve things
    is it normal that the bot writes to me first
    does my administrator have to be online for this
    can the person who asked see my name when i say no
    how do i tell which account the screen should get
    could you show me what you're able to do
    i have no idea how any of this works, i only fix teeth, so could you tell me in plain words what i need to do first
    what becomes of the bookings if the panel is taken off
    can i do all this on my phone or do i need a computer
    how do i conect a screen wihtout keyboard
    can i undo this latter if i say yes now
    who shoud i ask for acces
    what's involved in approving a request
    what's in it for us if we consent
    what's at stake when i approve
    what's the harm in approving
    what's the drill with these cards
    what's the procedure for turning a request down
    what's the right way to disconnect a screen
    what's the quickest way to stop a setup
    what's the effect of withdrawing the consent
    what's the gist of this
    what's a device code good for
    what would approving allow them to do
    what would you advise, approve or deny
    what becomes of {m} after i unlink it
    what becomes of the person i turn down
    what comes after the consent
    what follows once i press deny
    what steps does it take to remove a mailbox
    what rights do i hand over
    which button do i press to refuse
    which account do i use for the panel
    which role must i have to consent
    which is safer, one mailbox or the whole tenant
    where would i find the deny button
    where can i take back a consent
    where is it written what taxcalc may do
    where do rejected requests go
    who's entitled to give consent
    who finds out if i disconnect {d}
    who takes the blame if i approve something wrong
    who can walk me through this
    when should i refuse a request
    when does a disconnection take effect
    when would i need the global admin
    why should i let taxcalc in
    why was this card sent to me of all people
    why can't i just approve it as a normal user
    how does one go about refusing
    how does rejecting differ from ignoring
    how do we take a whole tenant off
    how do i tell a real request from phishing
    how do i pair a screen in general
    how do i word it if i want to cancel
    how would i back out of a setup
    how would i know that it's connected
    how much can the app see
    how hard is it to undo
    how risky is consent for everybody
    is it wise to approve without asking {u}
    is it reversible if i disconnect {m}
    is it me who has to press approve
    is there a deadline for approving
    is there a manual for hanging up a kickle
    is there any harm in leaving a request open
    is there a human behind this
    are approvals logged
    are my mails kept after i unlink
    are there things you can't do
    am i meant to ask {u} before i refuse
    am i giving away my password with this
    am i the right person to approve
    do rejected people get a second chance
    do i get a confirmation when i disconnect
    do i risk anything by denying
    do you need my password for that
    do you ever delete mails
    does a refusal have consequences
    does the panel go dark when i unlink it
    does consent cover mailboxes added later
    does {u} have to be there when i approve
    did i understand right that approving is for everybody
    would it hurt to deny
    would you explain consent in simple words
    would i need a technician for the panel
    will disconnecting break our calendar
    will approving send an email to everybody
    can approving be limited to one team
    can you tell me the consequences of a refusal
    can you teach me how to work with these cards
    can i be shown how to disconnect
    can one undo a rejection
    could you enlighten me about consent
    could i talk to someone from the team
    may i refuse without a reason
    must i approve today
    need i do anything at all
    suppose i deny it, what then
    suppose i approve and regret it, what then
    say i disconnect {d}, what does the screen show
    let's say {u} leaves, what do i do with the mailbox
    i'm wondering what approving entails
    i wonder if it's safe to consent
    i'd like to understand what i'd be signing
    i'd like some guidance on refusing
    i'm at a loss what to press
    i'm all thumbs with this, guide me
    i need an explanation before i say yes
    i need someone to talk me through it
    i haven't the foggiest what this card is
    enlighten me, what's a tenant consent
    fill me in, what does taxcalc read
    clarify please what revoke does
    guidance on consent please
    instructions for removing a mailbox please
    explanation of the scopes please
    hello. got your card. what is it. what do i do.
    g'day, what can you do
    howdy, what's this bot for
    hiya pal, how does this work
    kindly elaborate on the approval procedure
    kindly enlighten how to de-link
    how to approve ah
    what happen if i reject`,

  cancel: `
    (cancel|abort|stop|quit|never mind|nevermind|forget it|scrap it|drop it|leave it|discard|call it off|break off|exit)
    (cancel|abort|stop|withdraw|scrap|drop|discard|call off|take back|retract|recall) (my|the|this) (request|application|approval request|setup|set-up|dialogue|process|form|wizard)
    (cancel|withdraw|retract|drop|take back|abort|recall|scrap) (request|my request|my own request|) {r}
    (cancel|stop|abort|break off|end) (it|this|that|what we are doing|the whole thing|everything|the current step) (|please|now)
    (i|we) (want|would like|need) to (cancel|stop|abort|quit|withdraw it|break off|drop this)
    (please|pls) (cancel|stop|abort|forget it|drop it|never mind)
    (stop|abort|cancel|break off|halt|interrupt) the (setup|set-up|connecting|authorisation|sign in|onboarding|registration|pairing) (|of {d}|of {m}|please|now|i just started)
    (i|we) (changed my mind|have changed our mind|thought better of it|reconsidered), (cancel|stop|forget it|never mind|drop it)
    (i|we) (don't|no longer) need (it|this|the request|the approval|the connection i asked for|the link) (any more|anymore|), (cancel|drop|forget) it
    (my|the) request is no longer (needed|necessary|relevant|wanted)
    (that|it|this) was (a mistake|a test|wrong|an accident|not meant), (cancel|forget|stop|discard|ignore) (it|that|please)
    (wrong|i typed the wrong|i chose the wrong|i gave the wrong) (mailbox|address|room|button|device|product), (cancel|stop|start over|go back|abort)
    (not now|not today|later|another time|some other day), (cancel|stop|leave it|close it|never mind|forget it)
    (no thanks|no thank you|no, leave it|nah|skip it|skip this|leave it be)
    (forget|ignore|drop|skip) (what i said|my question|that last one|about it|about the mailbox {m}|about {d}|the last step|all that)
    (go|take me) back (|please|to the start|one step|and cancel)
    (close|end|exit|leave|quit) (this|the) (dialogue|dialog|form|conversation|card|wizard|window|process)
    (withdraw|take back|recall|pull back) (what i asked|my question to the admin|the question to {u}|the link i sent|my application)
    (the link|the invitation|the mail) to {u} (must|should|can) be (withdrawn|cancelled|revoked|stopped)
    (don't|do not) (connect|approve|disconnect|deny|send|start) (it|anything|that) (after all|yet|, wrong button|, i made a mistake|, stop)
    (no|wait|stop), (don't|do not) (send|do|approve|connect) (it|that|anything) (|i pressed the wrong button|i changed my mind)
    (start over|start again|begin again|reset) (|please|from scratch|from the beginning)
    (cancle|cancell|cacnel|cancel pls|stoppp|abrot|nvm|nm)
    (we'll|i'll|let's) (do it|do this|leave it|come back) (later|another time|next week|tomorrow), (cancel|stop|close) (it|this|for now)
    (cancel|withdraw|stop) (it|my request|{r}) because (i made a mistake|it is not needed|i used the wrong address|he left|i found another way)
    i (would|) (rather not|prefer not to) (go on|continue|do this|connect anything)
    (interrupt|halt|terminate|discontinue|drop) (it|this|please|that)
    (that was|this was) (a test|an error|the wrong address|a typo), (discard|cancel|scrap|drop) (it|that) (please|)
    (no|stop|wait), (wrong address|wrong mailbox|my mistake), (don't send|cancel|stop)
    (that|this) was the wrong address, (do not send|don't submit|stop)
    (don't|do not) (send|forward|submit|pass) (it|that|this) (to my admin|to the admin|on|yet)
    (another day|some other time|i'll see later|i'll do it another time), (quit|close|end|stop)
    (enough|that's enough|done) for today, (close|end|stop) (it|this)
    (retract|withdraw|take back) (my|the) (request|ask) (to the admin|to IT|i made this morning|from this morning) (please|)
    i (do not|don't) (wish|want) to (continue|go on|proceed|do this) (any more|after all|)
    (actually|finally|after all) (no|not|never mind)
    (nah|no|naw) (not now|leave it|forget it|don't bother)
    (kindly|please) (cancel|annul|withdraw) the (request|application) i (made|filed|sent) (this morning|yesterday|earlier)
    (get me|let me) out (of here|of this|)
    (stpp|sotp|cnacel|canecl|quti|abrt)
    i (no longer|don't) need the (approval|mailbox|access|link) i (asked for|requested)
    (the request|it) can be (dropped|cancelled|withdrawn|forgotten)
    (cancel|abort|stop) (the|) {d}
    (cancel|abort) the (hall|lobby|corner|big) (screen|room|one)
    (don't|do not) (connect|hook up|link|authorise|add) (it|my mailbox|the screen|{d}|{m}|that) (yet|just yet|after all|for now|now|anymore)
    (don't|do not) (approve|deny|reject|disconnect|remove) (it|that|anything|my mailbox) (after all|yet|, wrong button|, i clicked wrong|, my mistake|, that was a slip)
    (no|stop|oops|wait|sorry), (don't|do not) (approve|connect|disconnect|reject|remove) (it|that|anything) (, wrong button|, wrong one|, i misclicked|after all|)
    (misclick|misclicked|wrong click|slip of the finger), (don't|do not) (approve|connect|deny|disconnect) (it|that|)
    (please|) (undo|discard|throw away|bin|delete) (my|the) (request|draft|open request|application|pending request)
    (stop|cancel|break off|drop|leave) (the setup|the set-up|the connection i started|the authorisation i started|what i started|the sign-in i started)
    (i'd rather|i would rather|better) (not|stop here|leave it) (connect|go on|continue|do it|) (now|today|)
    (count me out|i'm out|i give up|never you mind|no more|let it be|let it go|don't bother|not interested)
    (pull|take) my (request|application|ask) (back|out|away)
    (i|we) (do not|don't|no longer) (need|want) (the request|my request|{r}|that request) (anymore|any more|after all|)
    (hold|halt|freeze) (everything|it all|the process), (don't do anything|cancel it|i changed my mind)
    (revoke|void|kill|nix) my (request|own request|request {r})
    my request {r} can (go|be dropped|be cancelled|be deleted)
    (the setup|the connection) of ({d}|{m}) (can be|should be|must be) (stopped|cancelled|aborted)
    cancel
    cancel please
    cancel that
    cancel this one
    cancel mine
    cancel {r}
    {r} cancel
    {r} can be cancelled
    {r} is no longer needed
    {r} isn't needed any more, cancel it
    {r} was a mistake, cancel it
    {r} is mine, cancel it
    {r} is obsolete, withdraw it
    cancel {r}, i don't need it
    cancel {r}, wrong mailbox
    cancel {r} because (i chose the wrong room|i found another way|it was a test|{u} has done it already)
    cancel my request for {m}
    cancel my request for {d}
    cancel the request for my mailbox
    cancel the request for the kickle
    cancel the request i just made
    cancel the request i sent to my admin
    cancel what i asked for
    cancel what i started
    cancel the thing i started
    cancel my open request
    cancel all my requests
    cancel both of my requests
    cancel everything i asked
    cancel my application
    cancel it, i made it twice
    cancel it, i asked twice
    cancel it, i was only trying
    cancel it, {u} does it
    cancel it please, the room is wrong
    cancel, wrong room
    cancel, wrong mailbox
    cancel, i changed my mind
    cancel, it's the wrong account
    cancel, not needed
    cancel. thanks
    cancel and start again
    cancel the sign in
    cancel the sign-in
    cancel the setup of {d}
    cancel the setup for {m}
    cancel connecting {m}
    cancel adding the room
    cancel the link you sent to {u}
    cancel the invitation to {u}
    cancel the message to the admin
    cancel the question to the admin
    could you cancel my request
    could you cancel {r} for me
    can i cancel {r}
    can i cancel my request please
    can you stop it
    can you take my request back
    i want to cancel {r}
    i want to cancel my request for the kickle
    i'd like to cancel
    i'd like to withdraw {r}
    i'd like to withdraw my request
    i wish to withdraw my application
    i would like to stop here
    i want to stop
    i want to stop here
    i want to quit
    i want to leave this
    i don't want to connect it any more
    i don't want to connect after all
    i don't want this any more
    i don't want that
    i don't want to do this now
    i don't want to go further
    i don't feel like it now, stop
    i do not want to proceed
    i do not need it after all
    i don't need {r}
    i no longer need {r}
    i no longer need my request
    i no longer need an approval
    i no longer need taxcalc, withdraw my request
    i take it back
    i take back my request
    i take back what i said
    i take back {r}
    i withdraw
    i withdraw {r}
    i withdraw my request
    i retract {r}
    i retract my request
    i retract that
    i'm withdrawing {r}
    i'm cancelling {r}
    i'm pulling my request
    i'm stopping here
    i changed my mind
    i changed my mind, forget my request
    i've changed my mind about {m}
    i've changed my mind about the kickle
    i've thought about it, no
    on second thought no
    on second thoughts, leave it
    on reflection, cancel
    i misclicked
    i clicked the wrong thing
    i clicked the wrong button, stop
    i pressed the wrong one
    i hit the wrong button
    i made a mistake, stop
    i made a typo, cancel
    i typed the wrong address, cancel
    i picked the wrong product, back
    i gave the wrong room, stop
    i sent the request by mistake, withdraw it
    i asked by accident, drop it
    i did not mean that, stop
    i didn't mean to ask for this
    i didn't mean to start this
    oops, stop
    oops wrong button
    oops, that was wrong, go back
    oh no, not that, stop
    whoa stop
    wait, stop
    wait no
    hang on, don't
    hold on, stop
    hold it
    stop
    stop it
    stop here
    stop now
    stop that please
    stop everything
    stop the process
    stop the connection attempt
    stop connecting
    stop connecting {m}
    stop the setup
    stop the request
    stop my request
    stop {r}
    stop, i don't want this
    stop, i need to ask first
    stop, this is not my mailbox
    stop, wrong screen
    stop, it's the wrong one
    abort
    abort it
    abort the connection
    abort the sign-in
    abort the setup of {d}
    abort {r}
    abort please, wrong room
    abort mission
    quit
    exit
    escape
    back
    go back
    back to the start
    back to the beginning
    back to square one
    undo
    undo that
    undo that last step
    undo my request
    never mind
    nevermind, thanks
    never mind, it works already
    never mind, {u} has done it
    never mind about the mailbox
    never mind about {d}
    never mind {r}
    forget it
    forget about it
    forget about {r}
    forget about my request
    forget my request
    forget the mailbox, i do it later
    forget the room
    forget that i asked
    forget what i just asked
    ignore that
    ignore my request
    ignore my last message
    ignore {r}
    disregard
    disregard my request
    disregard {r}
    disregard that, wrong room
    please disregard my last message
    scratch that
    scratch my request
    strike that
    scrap my request
    scrap {r}
    scrap that, wrong address
    drop my request
    drop {r}
    drop it, not needed
    drop the whole thing
    leave it
    leave it for now
    leave it like it is
    leave it, i'll ask {u}
    let's leave it
    let's not
    let's stop
    let's drop it
    let's forget it
    let's not do this now
    not doing this
    not today
    not now thanks
    not needed any more
    not necessary any more
    not required after all
    no longer needed
    no longer needed, thanks
    no longer necessary, {u} did it
    no need any more
    no need for it, drop my request
    no, don't
    no don't do it
    no don't send it
    no, i don't want that
    no, stop it
    no, not that one, go back
    no thanks, leave it
    nah leave it
    nah forget it
    no more, stop
    don't
    don't do it
    don't do that
    don't do anything
    don't do anything yet
    don't send it
    don't send anything to my admin
    don't ask my admin
    don't ask the admin yet
    don't bother my admin with it
    don't bother the admin
    don't submit it
    don't go on
    don't continue
    don't start
    don't connect anything
    don't connect {m}
    don't connect {m} yet
    don't connect {d} yet
    don't connect my mailbox
    don't connect it, i need to ask first
    don't add {m} after all
    don't set up {d} after all
    don't link it
    don't approve yet
    don't approve {r} yet
    don't approve {r}, i pressed the wrong button
    don't approve anything, i was only looking
    don't grant it yet
    don't grant it, misclick
    don't reject it, wrong button
    don't reject {r}, i clicked the wrong one
    don't deny it after all
    don't deny {r} yet
    don't disconnect {m} after all
    don't disconnect me
    don't disconnect it, i was wrong
    don't disconnect anything
    don't remove {m}
    don't remove my mailbox after all
    don't remove it yet
    don't revoke it
    don't revoke the consent after all
    don't unlink it
    don't sign it out after all
    do not do that
    do not go on
    do not go on with {r}
    do not proceed
    do not proceed with my request
    do not proceed with {d}
    do not continue please
    do not send my request
    do not forward my request
    do not disconnect
    do not disconnect {d} after all
    do not approve it yet
    do not approve it, wrong one
    do not reject it
    do not remove it
    please don't
    please don't connect it
    please don't do that yet
    please don't send that
    please don't approve it, i hit the wrong key
    please stop
    please stop the connection i began
    please withdraw {r}
    please withdraw my request
    please drop my request {r}
    please cancel {r}
    please cancel my request, i asked for the wrong mailbox
    please cancel it, thank you
    please cancel, i'm in a meeting
    please void {r}
    please ignore {r}
    please take my request off the list
    kindly cancel {r}
    kindly ignore my request
    kindly withdraw my application for taxcalc
    withdraw
    withdraw it
    withdraw {r}
    withdraw my request for {m}
    withdraw {r}, it was a test
    withdraw my own request
    withdraw the request i made for {d}
    retract {r}
    retract it
    revoke my request, not my mailbox
    recall my request
    recall {r}
    recall the link
    pull {r}
    pull my request back
    pull {r} back
    delete {r}
    delete my request
    delete my request {r}
    delete the request i made
    remove my request
    remove my request {r}
    remove {r} from the list, it was mine
    take {r} back
    take {r} off, it was my mistake
    take it back
    take my request off the table
    close {r}
    close my request
    close my request, it's solved
    close it, not needed
    close this
    close this card
    close the wizard
    close the conversation
    end it
    end this
    end the setup
    end my request
    finish here
    get me out
    get out of this
    let me out
    out
    leave
    bye, cancel it
    call it off
    call off {r}
    call off the setup
    call off my request
    it's ok, forget it
    it's fine, forget it
    it's no longer relevant
    it's not needed after all
    it's not the right time, stop
    it's not the right mailbox, stop
    it's not mine, stop
    it's the wrong one, cancel
    it's been solved, cancel my request
    it's sorted, cancel {r}
    it has been resolved, withdraw {r}
    it was only a test, cancel
    it was only a try, drop it
    it was the wrong room, cancel {r}
    that's not what i wanted
    that's not what i wanted, go back
    that's not what i meant, stop
    that's the wrong mailbox, back
    that's wrong, cancel
    that is not the right room, abort
    that was not my intention, undo
    this is not what i want, stop
    this is the wrong device, cancel
    this takes too long, i quit
    this takes too long, cancel it
    too complicated, stop
    too much hassle, cancel
    too difficult, i give up
    i give up
    i give up, cancel
    i'll do it later
    i'll do it tomorrow
    i'll do it another day
    i'll come back later
    i'll come back to it next week, stop for now
    i'll try again later, cancel
    i'll ask my boss first, stop
    i'll think about it, cancel for now
    i need to think about it, don't do it yet
    i need to check first, hold off
    i have to go, cancel
    i've no time now, stop
    i have no time, another day
    let me think first, cancel
    maybe later
    maybe another time
    perhaps later
    later
    later please
    some other time
    another day
    hold off
    hold off on {r}
    hold off for now
    put it off
    put it aside
    pause it, i don't go on
    we don't need it any more
    we don't need {r} any more
    we don't need the request any more
    we no longer need the room connected, cancel the request
    we've decided not to do it, cancel my request
    we decided otherwise, withdraw {r}
    we changed our minds
    we changed our plans, cancel {r}
    we're not going ahead, cancel my request
    we are not going through with it
    {u} already did it, cancel mine
    {u} asked already, cancel my request
    {u} will do it, cancel
    {u} got the wrong link, cancel it
    the link to {u} was wrong, cancel it
    the link i sent must not be used, cancel it
    the request is a duplicate of mine, cancel {r}
    the request was not meant, cancel it
    the request i made is wrong, cancel
    the room was wrong, drop it
    the mailbox was wrong, cancel the request
    wrong
    wrong one
    wrong one, stop
    wrong button
    wrong button, sorry
    wrong mailbox, go back
    wrong room, back
    wrong device, cancel the setup
    wrong product, start again
    wrong account, abort
    wrong number, cancel
    my mistake
    my mistake, cancel
    my bad, cancel it
    sorry, wrong button
    sorry, cancel
    sorry, i was wrong, withdraw it
    sorry, didn't mean that
    sorry, forget that
    actually, cancel
    actually no
    actually, don't
    actually, leave it
    actually i don't want it
    actually stop, wrong mailbox
    enough, stop
    enough
    ok stop
    ok forget it
    ok leave it
    ok cancel it then
    then cancel it
    then forget it
    just cancel
    just cancel it
    just stop
    just forget it
    just leave it
    start over
    start from scratch
    start again with another mailbox, cancel this
    restart
    reset
    from the beginning again
    (cancle|cansel|cancl|canel) (it|{r}|my request|that)
    stp
    forgett it
    nvrmind
    nvm cancel
    dont do it
    dont connect it
    dont send it
    dont approve it, wrong button
    scrub that
    bin it
    bin my request
    bin {r}, it was mine
    ditch it
    ditch my request
    skip it
    skip this
    skip
    rescind my request
    rescind {r}
    annul my request
    annul {r}
    void my request
    nullify {r}
    discontinue
    discontinue my request
    terminate the dialogue
    interrupt
    break
    break off
    break it off
    forget the whole thing
    forget what i asked for, i'm sorted
    leave it be thanks
    leave it there, i'm out of time
    leave it, thanks anyway
    no ta, leave it
    nah leave it for now
    nah you're grand, leave it
    nah i'm good, cancel that
    no thank you, i'd rather leave it
    thanks but no thanks, stop here
    thanks, but i won't go through with it
    changed my mind, stop that
    changed me mind, don't bother
    had second thoughts, please stop
    on reflection i don't want this, cancel
    actually scratch that
    actually hold off, i don't want it done
    actually no, don't set it up
    actually my manager says wait, so cancel mine
    oh wait stop
    whoa stop, wrong room
    woah hang on, not that one, stop
    hang on, cancel that
    hold your horses, stop the setup
    easy, stop, i pressed too quick
    oops my finger slipped, (cancel|stop|quit)
    oopsie, didn't mean to, undo that
    sorry fat fingers, forget it
    sorry bot, wrong chat, ignore that
    sorry, that was my kid on the keyboard, cancel it
    i was only trying it out, (cancel|stop|quit)
    i was just testing, please drop my request
    just playing around, you can bin my (request|application)
    just looking, don't start anything
    didn't mean to start this
    i didn't want to start that, stop it please
    i started this by accident, how silly, cancel it
    i don't want to carry on with this
    i don't want to finish this
    i'd like to get out of this setup
    i'd like to pull out
    i want out of this
    i want to pull my (request|application) back
    i wanna stop
    get me out of this wizard
    stop right there
    stop right now, i don't want to
    stop what you're doing
    stop asking me, i quit
    stop it there, i'll come back another day
    please abort what we were doing
    abort, abort
    abort the authorisation, i'm in the wrong account
    quit this
    quit the setup for {d}, the screen isn't here yet
    exit please
    let me leave this
    end it here please
    let's call it off
    let's forget about {d}
    let's leave it at that, no need to go on
    call it quits
    call the whole thing off
    drop what i asked this morning
    drop the approval i asked for, {u} sorted it
    drop it, not worth it
    don't bother with {m}, i'll use another one
    don't bother the admin with it, forget it
    don't go ahead
    don't go ahead with {m} after all
    don't carry on
    don't touch {m}, i mixed them up
    don't pass it on to {u} after all
    don't ask {u} for approval, i'll sort it myself
    don't sign {d} out, i meant another one
    don't let it start, wrong mailbox
    do not ask my admin, please
    do not connect {d}, it's going back to the shop
    do not reject {r}, wrong line
    do not accept {r}, that was the wrong number
    no need any more, withdraw {r}
    no need to ask the admin now, cancel it
    no need to continue
    no longer want this, thanks
    not needed, i found another way, close my (request|application)
    not any more, cancel my application
    not today thanks
    not right now, quit this
    maybe another time, stop
    maybe next week, close this for now
    later, stop for now
    too much hassle, forget it
    this is over my head, stop it
    i can't be bothered, leave it
    cba, cancel
    can't do it now, in a meeting, (cancel|stop|quit)
    got to run, drop it
    gotta go, close this
    my request can go in the bin
    my (request|application) {r} can be withdrawn
    my request is no longer needed, kindly cancel
    i asked twice, take the second one back
    i sent {r} in by mistake, please withdraw it
    i raised {r} in error, kindly cancel
    please treat {r} as withdrawn, i'm the one who asked
    please recall the request i raised for {d}
    please recall the approval card you sent to {u}
    pull that approval card back, i asked too early
    take back the card you sent my admin
    take back what i sent
    {u} got there first, so forget mine
    {u} has done it for me already, you can stop
    we won't be getting the kickle, cancel the setup
    we've no screen for {d} yet, drop it
    nvmd
    nm, sorted
    nm got it working
    never mind me
    never mind then
    nevermind, wrong bot
    cancel it please, thank you
    no stop
    stop. no.
    abort please
    never mind, thanks anyway
    no thank you, i've decided against it
    changed my mind
    i changed my mind about the mailbox, don't connect it
    i've changed my mind, keep {m} out of it for now
    forget it, my boss doesn't want it
    forget about the screen
    don't connect {d} yet, the screen still has to be hung
    don't disconnect {m}, {u} is coming back
    do not approve, i hit the wrong button
    don't approve it, i meant another one
    don't send it to the administrator
    don't send the card, i want to think about it first
    please don't ask my boss for approval, i'll do without
    oh no wrong button, stop
    oops wrong mailbox, cancel that
    oops
    cancle please
    cancel my reqest
    plese stop this
    nevermnd
    stpo
    i dont want this anymor, cancel
    please withdraw the request i made on monday, i was given another mailbox
    withdraw {r}, it's mine and no longer needed
    {r} is mine, please cancel it
    take my request off the list, {u} has already asked for the same thing
    my request can be scrapped
    the link you sent me isn't needed any more, void it
    make the link invalid, i sent it to the wrong person
    i sent the link to the wrong colleague, please cancel it
    this takes too long, i'm stopping here
    this is taking forever, stop the whole thing
    i have a patient waiting, stop for now
    i must go to a meeting, cancel this for today
    enough, quit
    i'm fed up, cancel the lot
    it was a mistake to begin with this, please go back to nothing and don't bother anyone with it
    i'm sorry to have troubled you, but we have decided at the partners' meeting not to go on with this, so kindly stop the setup you began for me
    i do not want continue, please stop
    close the setup
    end the conversation here, i don't want to go on
    um actually no don't do that
    undo, i did not want to start
    return to the beginning, i don't want this
    hold off, i'm not ready, stop the setup
    TICKET 5512 - requester withdraws, cancel setup of {d}
    no more of this, stop
    let's not do this after all
    i'd rather not, cancel the setup
    please drop the mailbox thing, my manager has forbidden it
    i take my question to the administrator back
    not that one! stop it
    don't go on with the sign-in, wrong person at the keyboard
    ok stop, i'll let the IT people do it
    i typed {m} but meant nobody, cancel
    sotp, wrong mailbox
    forgt it, dont need it any more
    pls cansel what i startd
    belay that
    belay my last
    halt
    cease
    desist
    whoa there
    whoa nelly, stop
    pump the brakes
    put the brakes on
    hit the brakes, wrong tenant
    pull over, i want to stop here
    time out, i want to stop
    cut it short
    cut it out, don't go on
    knock it off, i'm done with this
    pack it in
    jack it in
    sack it off
    bin it off
    leave off
    lay off with the setup
    give it a rest
    give it a miss
    give the mailbox a miss after all
    pass, not for me
    i'll pass
    i'll pass on this thanks
    i'll skip it this time
    i'll let it go
    i'll leave it for the IT department
    i'll take a rain check
    rain check please
    no thanks, maybe in the new year
    no cheers, leave it
    no bother, leave it so
    ah leave it, it's grand
    ah no, you can stop
    forget it lah
    dun want already, cancel
    nah bro, stop
    nah forget about it eh
    sorry eh, didn't want that, cancel
    y'all can stop now, i don't want it
    och forget it
    kindly ignore my earlier request
    kindly drop the matter
    kindly treat my request as cancelled
    please to stop the process
    please halt proceedings
    please disregard what i typed about {m}
    please desist from asking {u} for approval
    please revert, it was an error
    please make it as if i had never asked
    pretend i never asked
    pretend i said nothing
    act like i didn't press that
    let's pretend that didn't happen
    i never meant to press that
    i didn't mean {d}, stop
    i hit enter too soon, don't do it
    my cat walked over the keyboard, ignore that
    autocorrect got me, ignore that
    dictation got it wrong, don't do that
    copy paste error, cancel please
    muscle memory, sorry, i didn't want this
    got cold feet, stop
    got the wrong end of the stick, cancel mine
    jumped the gun, take it back
    i was too hasty, take my request back
    i spoke too soon, don't send it
    i've thought better of it
    i've gone off the idea
    i'm having second thoughts so stop
    i'm backing out
    i'm bowing out
    i'm bailing
    i'm done here, close it
    i quit
    i resign from this setup, you win
    i surrender, close this
    opt me out of this setup
    leave me out of it
    back out of this
    backtrack please
    roll back what i just started
    rewind, i don't want that
    revert
    undo my last step, i don't want it
    unsend that
    unsend the card to my admin
    call back the card that went to {u}
    call {r} back, i no longer want it
    request withdrawn: {r}
    withdrawal of {r}, signed the requester
    cancellation of my request please
    termination of the setup please
    no further action on {r} please, i'm the requester
    {r} was mine and may be shredded
    {r} can be closed, it was me who opened it and i no longer want it
    my application has become pointless, close it
    my request should not go any further
    the setup i started should stop here
    the room i picked is wrong so stop
    the link i ordered for {u} should never be sent
    so that my boss isn't bothered, drop my request
    before it reaches the admin, pull my request
    because {u} is doing it, forget mine
    since it's not urgent i'd rather stop for now
    hi again. about earlier. forget it please.
    hello, sorry for the mess, please take my request back
    why is it still going, i said stop
    how often do i have to say stop
    would you please not go on with this
    could you not do that after all please
    could we leave it please
    can we just not
    let it drop
    let it go, i don't want it any more`,

  change_language: `
    (speak|talk|write|answer|reply|respond|continue|go on) (in|to me in|) (English|Dutch|German|French|Spanish) (|please|from now on|with me)
    (english|dutch|german|french|spanish|nederlands|deutsch|français|español) (|please|pls|from now on)
    (change|switch|set) (the|my|your|) language (|to English|to Dutch|to German|to French|to Spanish|please)
    (switch|change|swap|go) (over|back|) to (English|Dutch|German|French|Spanish)
    (language|lang) (|English|Dutch|German|French|Spanish|en|nl|de|fr|es|setting|settings)
    (can|could|would|will) you (speak|talk|write|answer|reply|do this) (in|) (English|Dutch|German|French|Spanish) (|please)
    (do|can) you (speak|know|understand) (English|Dutch|German|French|Spanish|Italian|Polish|Portuguese|other languages)
    (which|what|how many) languages (do|can) you (speak|know|talk|support|understand)
    (i|we) (speak|prefer|want|only speak|would rather have|understand) (English|Dutch|German|French|Spanish) (|better|only|please)
    (i|we) (don't|do not) (speak|understand|read) (Dutch|German|French|English|Spanish), (English please|use English|switch to German|French please)
    (everything|messages|cards|the cards|all texts|your answers) in (English|Dutch|German|French|Spanish) (please|from now on|)
    (use|take|choose|pick|select) (English|Dutch|German|French|Spanish|another language|a different language|my language)
    (i|) (want|would like|need) (another|a different|the other) language
    (why|stop) (are you|) (speaking|talking|writing|answering) (German|Dutch|French), (use English|English please|i am English)
    (no|not) (Dutch|German|French|Spanish|English), (English|German|Dutch|French) (please|)
    (my|the) (mother tongue|language|native language|first language) is (English|Dutch|German|French|Spanish)
    (in|now in|once more in|again in) (English|Dutch|German|French|Spanish) (please|)
    translate (your answers|this card|the cards|that|everything) (to|into) (English|Dutch|German|French|Spanish)
    i'm (French|German|Dutch|Spanish|from Belgium|from Austria), (speak|write|use) (French|German|Dutch|Spanish) (please|)
    (the cards|your messages) (are|come) in (Dutch|German|the wrong language), (i want|change to|make it) (English|French|German)
    other language (please|)
    (en|nl|de|fr|es) please
    (I'm|we are) (Belgian|Swiss|Dutch|Austrian|Mexican), (French|German|Dutch|Spanish) (suits me|is better|is easier|please) (best|)
    (from here on|from now on) (speak|write|in|translate everything into) (English|Dutch|German|French|Spanish)
    (put|set) (yourself|it|the bot|you) (to|in|on) (English|Dutch|German|French|Spanish)
    (castilian|flemish|british english|swiss german) (please|)
    (my boss|my colleague|the admin) (only|) (reads|speaks|understands) (English|German|French|Spanish), (change it|switch)
    (i don't get|can't read) (this|German|Dutch|a word), (use|in|switch to) (English|French)
    (en|in) (englsh|duch|germn|frensh|spansh) (please|)
    (lang|langauge|laguage) (english|dutch|german|french)
    (use|try|go for|make it) (English|Dutch|German|French|Spanish) (from now on|instead|then)
    english
    english please
    in english please
    in dutch
    dutch please
    german please
    in french
    french from now on
    spanish please
    speak english
    speak english to me
    speak dutch please
    speak my language
    talk english
    write in french
    answer in german
    reply in spanish
    switch to english
    switch to german
    change to dutch
    change to english please
    change language
    change the language
    change your language
    change my language to french
    another language
    another language please
    a different language please
    language
    language please
    language english
    language settings
    language: german
    set language to spanish
    set my language to english
    set yourself to french
    i want english
    i want it in dutch
    i'd like english
    i'd prefer german
    i'd rather have french
    i prefer spanish
    i speak english
    i speak no german
    i only speak english
    i don't speak dutch
    i don't understand german, english please
    i can't read french
    i can't read dutch, use english
    i'm english, use my language
    i'm from germany, speak german
    i'm flemish, dutch please
    my english is bad, german please
    my german isn't good, switch to english
    my dutch is poor, french please
    why are you speaking german
    why is it in dutch
    why is this card in french, i want english
    can i have it in english
    can i have this in german
    can i change the language
    can we do this in french
    can we speak english
    can we switch to dutch
    can you do dutch
    can you speak german
    can you talk spanish
    can you write in english
    could you answer in french
    could you switch to english please
    could we continue in german
    do you speak dutch
    do you speak english
    do you speak my language
    do you speak polish
    do you know french
    do you understand spanish
    which languages do you speak
    which languages can i choose
    what languages do you have
    what language is this
    is there an english version
    is there a french version
    is this available in german
    is it possible in spanish
    please speak english
    please use dutch
    please write german
    please continue in english
    please change to french
    let's speak french
    let's continue in english
    let's switch to german
    continue in dutch
    go on in english
    back to english
    back to german please
    from now on in french
    not german, english
    not in dutch please
    no dutch please, english
    cards in english please
    everything in german
    messages in dutch please
    all in spanish please
    the cards must be in french
    the messages should be in english
    make it english
    make it french please
    give it to me in german
    show it in english
    show the cards in dutch
    use english
    use german with me
    deutsch bitte
    en français svp
    nederlands graag
    español por favor
    engish please
    frensh please
    what languages can you do
    do you only speak german
    do you also write french
    is dutch possible
    is there a spanish version of you
    is english an option here
    could i get you in another language
    you write to me in German, English please
    you're answering in dutch and i don't read dutch
    why do i get all this in french, i'm english
    why is everything in spanish all of a sudden
    your card came in german, could you send english ones
    the last message was in dutch, i need it in english
    i can't follow, this is french, switch please
    i do not understand german. english.
    english, for the love of god
    English please, thank you very much
    engilsh please
    pleas write in english
    can you chnage to dutch
    speek english pls
    swich to german
    i'd feel better in my mother tongue, french
    my mother tongue is spanish, can we use that
    my first language is german so please use that with me
    i am from ghent and prefer dutch
    i'm swiss, german would be nice
    we are a belgian firm, half of us need french
    our office speaks english, yet you write in german, please change that for me
    my teams is in dutch but i'd like your messages in english
    my teams is set to german because of head office, that doesn't mean i speak it, so please use english when you write to me
    i moved from madrid and read spanish far better than this
    i am learning dutch but for this i want english
    my boss reads only french, could his card be in french
    make your cards spanish please
    show your buttons in english
    the buttons are in german
    the wrong language again
    you've got my language wrong
    wrong language, it should be dutch
    it's the wrong language, i'm french
    not this language please
    no french please, dutch
    less german more english please
    can't read this, english?
    sorry no comprendo, english please
    sorry, don't speak it, have you got english
    nur englisch please
    dutch, pls
    german from here on
    let's do french today
    let's go on in spanish
    start talking english
    set language english
    language: french
    language = nl
    change to my language
    change it back to english
    put it back into german please
    go back to dutch, that was better
    TICKET: user wants bot in English, currently German
    i'd like to change the language you use with me
    where can i switch the language of this bot
    um can you talk english to me
    kindly communicate in english only
    i can read dutch but my assistant can't, so make it english for us
    which tongues do you offer
    i dont speek german, enlgish plz
    can yuo answer in frnech
    could we carry on in english
    could we do this in dutch
    could we stick to english
    could we move over to french
    can we keep it in english
    can i have you in spanish
    can i get that in plain english, not german
    can you cope with dutch
    can you handle spanish
    can you manage french
    can you be set to german
    can you put that in french for me from now on
    would you mind writing english
    would you be able to use dutch with me
    would english be possible
    would it be too much to ask for english
    may i ask for german
    may we use french
    is there any other language you know
    is there a way to have you in english
    is french supported
    are you available in dutch
    are you multilingual
    are you fluent in spanish
    do you know any french
    do you understand dutch as well
    do you come in german
    does this bot have english
    which languages are supported
    which languages can i choose from
    what other languages have you got
    what languages are on offer
    why are you talking to me in french
    why dutch, i'm from london
    why did you go over to spanish, i want english
    since when do you write french, back to english please
    you've slipped into german, back to english
    you keep replying in dutch, english please
    you ought to be in english for me
    your messages should be in french
    your texts must be dutch for my team
    english is what i want
    english would suit me better
    english only, thanks
    english if you don't mind
    in english if i may
    it must be in french
    it's all greek to me, english please
    i'd prefer dutch
    i'd rather have it in german
    i'd like everything in spanish from today
    i need you in english
    i need french cards
    i speak only spanish
    i only understand english
    i can't make head or tail of this, write english
    i can't read a word of this german, english please
    i'm an english speaker
    i'm dutch, so dutch please
    i'm from mexico, use spanish
    i'm in geneva, french please
    i'm vienna based, german please
    as i'm from antwerp i'd like dutch
    because my german is poor, write english
    so that my team can read it, use english
    so i understand you, french please
    our board is spanish, switch the language
    my french is rusty, english please
    my german isn't good enough, change it
    set me to dutch
    set your tongue to french
    flip to english
    flip over to german
    toggle the language to french
    turn it into dutch
    make it spanish
    make english my default
    choose english for me
    use my own language, spanish
    use english with everybody in our team
    stop writing dutch to me
    drop the german, use english
    no more spanish, english
    not german again, english
    french version please
    dutch please, ta
    spanish por favor
    kindly converse in english
    kindly change language of messages to english
    speak english lah`,

  out_of_scope: `
    (book|reserve|find|free|schedule|cancel) (a|the|me a|our) (meeting room|room for tomorrow|room at 3|meeting|appointment|desk)
    (book|reserve) {d} (for|at|from) (tomorrow|3 o'clock|Monday|two hours|ten people)
    (is|who has) {d} (free|booked|occupied|available) (tomorrow|at three|now|on friday)
    (send|write|forward|reply to|draft|delete|read|archive) (an email|a mail|the mail|this message|a message|my emails|the last mail) (|to {m}|to {u}|from {u}|to everyone|to all)
    (read|show|open|search) (me|) (my last mail|my new mails|my unread mail|the mail from {u}|the invoice in my mailbox|my calendar for today)
    how many (unread|new) (mails|messages|emails) (do i have|are there)
    (my mailbox|the mailbox|my inbox|{m}) is (full|too big|over quota|too slow|messy)
    (set|turn on|change|create) (an out of office|my out of office reply|my signature|an email signature|a mail rule|a forwarding rule|my automatic reply)
    (i forgot|reset|change|unlock|lost) my (password|windows password|pin|login password|account password)
    (the|our|my) (printer|projector|wifi|laptop|phone|keyboard|mouse|coffee machine|headset|monitor|vpn) (is broken|doesn't work|is empty|is slow|keeps dropping|needs paper|won't start|is jammed)
    (order|buy|i need|request) (a new laptop|a new phone|a keyboard|toner|a headset|a parking pass|office supplies|a licence for Photoshop)
    (create|add|delete|hire) (a new user|an account for {u}|a new employee|a user in active directory|a distribution list|a new teams channel)
    (approve|reject|request|book) (my|his|her|) (holiday|leave|vacation|expenses|overtime|timesheet|day off|invoice)
    (pay|send|approve|where is|find) (the|my|an|our) (invoice|bill|salary|pay slip|payslip|expense claim|purchase order)
    (connect|link|pair|disconnect) (my|the) (printer|headphones|bluetooth speaker|wifi|phone|laptop|vpn|scanner|keyboard|mouse) (|to the laptop|please)
    (connect|put) me (through|) to (sales|reception|{u}|the canteen|extension 204)
    (call|phone|ring|text|video call) ({u}|my wife|the office|my boss|reception|the customer)
    (what|what's|how is) the (weather|time|date|news|score|traffic|temperature) (|today|tomorrow|in London|like)
    (tell|sing|write|give) me a (joke|story|song|poem|riddle|recipe)
    (translate|spell) ('hello'|this text|the contract|thank you|a sentence|the letter) (into|in|to) (Italian|Japanese|Chinese|Russian|English)
    (change|set) the (display language|language of windows|keyboard language|language in Word|screen brightness|ringtone|spell check language)
    (cancel|stop|end|extend) my (subscription|flight|hotel|contract|order|gym membership|phone contract|newsletter|train ticket)
    (deny|block|reject|refuse) (the spammer|spam|this sender|the call|cookies|the meeting invitation|the parking permit)
    (approve|accept) the (meeting invitation|invite|cookies|quote|contract|job offer|friend request|design|text)
    (i'm|i am) (hungry|tired|bored|ill today|happy|in love|late|going home|on holiday)
    (you are|you're) (great|stupid|funny|useless|slow|a good bot|the best)
    (what|who) (is|was) (the capital of France|the president|the ceo of Microsoft|your name's meaning|the boss here|2 plus 2)
    (lunch|dinner|coffee|cake|pizza) (today|at noon|?|in the canteen|for everyone)
    (happy birthday|congratulations|merry christmas|see you tomorrow|good luck|good night|have a nice weekend)
    (file|do|submit|calculate|help with) my (tax return|vat return|corporation tax|accounts|payroll|self assessment)
    (where|when) is (the canteen|the toilet|the parking|the party|the next bus|the fire exit|my parcel|my luggage)
    (turn|switch) (on|off|up) the (lights|heating|air conditioning|volume|projector|screen brightness|tv)
    (share|upload|download|print|scan|save) (the file|this document|the presentation|my screen|a pdf|the contract)
    (add|invite|remove) {u} (to|from) (the team|the meeting|the channel|the chat|the distribution list|the project)
    (status|progress|state) of (the project|my order|my parcel|the flight|the building works|the printer repair)
    (the screen|the display|{d}) (is cracked|flickers|is too dark|has a scratch|needs cleaning|has no sound|hangs crooked)
    (the) (air conditioning|heating|window|door|chair|table|light) in {d} (is broken|is too cold|is dirty|must be cleaned|is loose)
    (help|assist) me (with excel|with powerpoint|move house|write a letter|with my homework|install windows|with sharepoint)
    (remind|wake) me (tomorrow|at five|about the dentist|to call {u}|in ten minutes)
    (outlook|excel|teams|word|powerpoint|windows) (crashes|is slow|won't open|freezes|needs an update)
    (order|request) number (4711|20394|99812) (not delivered|where is it|has not come)
    (asdf|lorem ipsum|qwerty|blah blah|test test|xxx|hmm|...|lol)
    (restore|recover|find) (a deleted mail|deleted files|my lost mails|the lost document|a backup)
    (increase|raise|extend) (my mailbox size|my quota|the mailbox limit|my storage|my credit limit)
    (who|what) (works|sits) (in finance|on the second floor|in {d}|next to me)
    (can|could) i (work from home|get a raise|leave early|park here|bring my dog) (tomorrow|today|)
    (connect|join) (the meeting|the call|the teams meeting|to the webinar) (|now|please)
    (can you|please) (summarise|proofread|translate|shorten|check) (this document|my text|the contract|this letter)
    the (projector|lamp|whiteboard pen|speaker|webcam|remote control) in {d} (needs|is missing|wants) (a new lamp|a battery|repair|replacing)
    install (office|word|chrome|the printer driver|windows updates|adobe) (on my pc|on my laptop|please)
    (set up|change|delete) (a|my) (mail signature|vacation responder|mail rule|folder|backup)
    my (wife|husband|boss|neighbour|mother) would never (consent|agree|approve) (to that|)
    (wedding|marriage|medical|parental) consent (form|where|needed|)
    (i|we) (don't|do not) approve of (this weather|his behaviour|the new canteen|the decision)
    (create|make|add) a new user in (azure ad|entra|active directory)
    (vpn|wifi|teams|the internet|zoom) keeps (disconnecting|dropping|crashing)
    (disconnect|connect) (the vpn|the call|the hose|the dots|the battery)
    (cancel|stop|deny) (the meeting with {u}|the train|the music|the delivery|the alarm)
    (who|what) approved (the budget|my holiday|the invoice|the building permit)
    (status|news) (of|about) (my holiday request|my expenses|the invoice|the delivery|the football)
    (reset|unlock|block) (the account of {u}|my bank card|my phone|the door)
    (set|turn) the (room|screen|display) (temperature|brightness|volume) (to 20|up|down)
    (which|what) (room|floor) is (the meeting|{u}|the training) (in|on)
    (reconnect|connect) (my|the) (headphones|mouse|wifi|car)
    (language course|english lessons|dictionary|spell checker) (please|for french|)
    {u} (is|was) (ill|late|on holiday|nice|promoted)
    (yes|no|ok|okay|sure|fine|great|perfect|well done|nice|cool|super)
    (thanks|thank you|thx|cheers|many thanks|thanks a lot) (!|bye|for your help|all good)
    (who|which team) (won|is playing|scored) (the match|yesterday|the cup|)
    what (weather|temperature) (will it be|is it) (tomorrow|)
    (delete|remove|erase|drop) (the file|a folder|my emails|that photo|the comment below|the old picture|my browser history) (|from {d}|please)
    (deny|approve|grant|refuse) (access to|entry to) (the garage|the building|the canteen|the safe)
    (disconnect|unplug|remove) (the power|the cable|the charger|the plug) (of|from|in) ({d}|the screen)
    (cancel|remove|delete) {d} (from|in) my calendar
    (stop|quit) (messaging|spamming|calling|the music|the noise) (me|please|)
    (he|she|my colleague|the customer|{u}) (cancelled|cancels|wants to cancel|wants to leave|wants to deny something)
    (stop|quit) using (this|it|that|the printer|the lift)
    cancel my (meeting|appointment|lunch|order|subscription|train|taxi|hotel|leave|holiday|parking space|phone contract)
    cancel the (meeting|room booking|reservation|lunch|taxi|standup|call|newsletter|licence|training)
    cancel the meeting at (three|noon|ten)
    cancel my meeting with {u}
    cancel my meeting in {d}
    cancel my booking of {d}
    cancel the booking for {d} (tomorrow|on monday|)
    cancel tomorrow's meeting
    cancel the newsletter for {m}
    cancel the invitation to the party
    cancel my office 365 licence
    cancel the print job
    cancel the delivery
    cancel the payment
    cancel the invoice
    cancel my day off
    cancel noise in the call
    cancel culture
    stop the printer
    stop printing
    stop the music
    stop the recording
    stop the meeting
    stop the update
    stop sending me newsletters
    stop sending me adverts
    stop the spam
    stop the notifications from outlook
    stop the screen from going to sleep
    stop my computer from restarting
    stop snoring
    stop the car
    withdraw money
    withdraw the job advert
    withdraw my holiday request
    withdraw my resignation
    withdraw the invoice
    take back the parcel
    take back my laptop
    undo the last change in excel
    undo in word
    undo send in outlook
    recall the email i sent
    recall the message to {u}
    recall a mail
    retract the mail i sent to {m}
    delete the meeting
    delete my old mails
    delete all mails from {m}
    delete the folder sent items
    delete a user
    delete {u} from active directory
    delete my browser cookies
    delete my calendar entry
    delete the teams channel
    delete the spam in my mailbox
    forget my birthday
    forget the password of my wifi
    quit my job
    quit smoking
    leave the meeting
    leave the team
    leave the teams group
    exit the full screen
    end the call
    end the meeting
    end my contract
    close the window
    close excel
    close the ticket of the printer
    close the door
    skip the song
    back up my mailbox
    back up my files
    start the meeting
    start the car
    start windows again
    restart my pc
    restart the computer
    restart the screen in {d}
    reset my password
    reset the password of {m}
    reset the password of {u}
    reset my phone
    reset my mfa
    reset my authenticator
    approve my (holiday|leave|vacation|expenses|timesheet|overtime|invoice|days off|training|business trip)
    approve {u}'s (holiday|leave|vacation|expenses|timesheet|overtime|day off|travel costs|training)
    approve the (invoice|holiday|purchase|budget|order|payment|timesheets|minutes|quote|contract|annual accounts|tax return|design|payroll)
    approve the invoice of {c}
    approve the annual accounts of {c}
    approve the tax return for {u}
    approve the meeting room booking
    approve a purchase order
    approve the payment to {c}
    approve my sick leave
    approve the draft letter
    approve the pull request
    approve the translation
    approve the vat return
    approve the new logo
    approve the friend request
    approve the transfer in my bank app
    approve the sign-in on my authenticator
    approve the comment
    accept the meeting
    accept the meeting invite
    accept the invitation from {u}
    accept the calendar invitation
    accept the offer
    accept the offer from {c}
    accept the cookies
    accept the call
    accept the terms of the bank
    accept credit cards
    accept the delivery
    accept changes in word
    grant me a day off
    grant {u} access to the folder
    grant {u} access to sharepoint
    grant {u} access to the building
    grant access to the shared drive
    grant access to the accounts folder
    grant me rights on the printer
    grant me a wish
    give {u} access to the folder
    give {u} access to the team site
    give {u} access to my calendar
    give me access to the drive
    give me access to the payroll folder
    give {u} a licence
    give {u} a raise
    give {u} a call
    give {u} a new laptop
    give my regards to {u}
    give me a discount
    allow pop-ups
    allow macros
    allow {u} into the building
    allow usb sticks
    allow me to work from home
    let {u} in at the door
    let me into the building
    let the cleaners in
    authorise the payment
    authorise the bank transfer
    authorise my overtime
    sign off the timesheets
    sign off the accounts
    sign the contract
    sign the letter
    sign the pdf
    sign me up for the course
    sign me up for lunch
    confirm my appointment
    confirm the booking of {d}
    confirm the order
    confirm the delivery
    confirm the meeting with {u}
    confirm receipt
    consent form for the school trip
    consent of the parents
    green light for the new building
    yes to the party
    deny access to the (folder|building|drive|car park|share|file|server room|printer)
    deny {u} access to the folder
    deny {u} access to the (building|shared drive|chat|team|office)
    deny the (holiday|expenses|invoice|leave|payment|loan|parking permit|meeting)
    deny {u}'s holiday
    deny {u}'s leave request
    deny the rumours
    deny everything in court
    reject the (invoice|meeting|holiday|delivery|offer|quote|expenses|candidate|invitation|call|payment)
    reject {u}'s holiday
    reject {u}'s timesheet
    reject the invoice of {c}
    reject the meeting on friday
    reject the call
    reject all cookies
    reject the candidate
    reject mails from {m}
    reject spam
    refuse the delivery
    refuse the parcel
    refuse the offer
    refuse to pay the invoice
    decline the meeting
    decline the meeting with {u}
    decline the invitation
    decline the call from {u}
    decline the appointment in {d}
    turn down the volume
    turn down the heating
    turn down the brightness of the screen
    turn down the job offer
    block the sender
    block {m} as spam
    block this number
    block my calendar tomorrow
    block my credit card
    block out friday in my calendar
    block the website
    block adverts
    veto the merger
    bin the old chairs
    knock down the wall
    throw out the old printer
    throw out the rubbish
    dismiss the alarm
    dismiss {u}
    strike
    disconnect the (vpn|printer|wifi|call|phone|projector|bluetooth|headset|power|hdmi cable|network drive|keyboard|dock)
    disconnect my (headset|phone|vpn|mouse|laptop|network drive|bluetooth|remote desktop|second monitor)
    disconnect the printer in {d}
    disconnect from the wifi
    disconnect from the vpn
    disconnect from the remote desktop
    disconnect the call with {u}
    disconnect my phone from the car
    disconnect the gas
    disconnect the electricity in the old office
    disconnect the cable in {d}
    unplug the projector
    unplug the laptop
    unplug the coffee machine
    unpair my headset
    unpair my watch
    unlink my linkedin
    unlink the excel sheets
    unlink my paypal
    unlink facebook
    remove the (virus|malware|comma|stain|printer|wallpaper|old laptop|ads|password from the pdf|filter|watermark|snow)
    remove {u} from the (mailing list|team|meeting|group|payroll|chat|channel|distribution list|org chart)
    remove {u} from the address book
    remove me from the newsletter
    remove me from the mailing list
    remove me from the group chat
    remove the duplicate mails
    remove the attachment from the mail
    remove the folder in my mailbox
    remove the rule in outlook
    remove the printer from my pc
    remove the old app from my phone
    remove the background of the picture
    remove the chairs from {d}
    remove the table from {d}
    remove the meeting from my calendar
    remove the stain on the screen
    revoke the driving licence
    revoke the building pass of {u}
    revoke {u}'s key card
    revoke access to the folder
    revoke {u}'s access to sharepoint
    revoke the sharing link of the file
    revoke the power of attorney
    cut the budget
    cut and paste
    cut the grass
    cut the costs
    cut the cake
    uninstall (zoom|chrome|the game|office|adobe|the printer driver)
    deactivate my airplane mode
    deactivate the alarm
    deactivate the sound
    deactivate {u}'s user account
    disable the touchpad
    disable {u}'s ad account
    disable the firewall
    disable notifications
    log me out of windows
    log out of facebook
    log off my pc
    log {u} out of the terminal server
    log me in to the vpn
    sign me out of netflix
    sign out of linkedin
    erase the whiteboard
    erase my laptop
    wipe my phone
    wipe the laptop of {u}
    wipe the whiteboard in {d}
    wipe the table
    get rid of the wasps
    get rid of the junk mail
    get rid of the old chairs
    connect the (printer|scanner|projector|headset|wifi|phone|beamer|second monitor|dock|hdmi cable|network drive|speakers|router)
    connect my (printer|phone|headset|laptop|watch|monitor|bluetooth|earbuds|tablet|hard drive|linkedin|bank account)
    connect the printer in {d}
    connect my phone to the car
    connect to the vpn
    connect to the wifi
    connect to the guest network
    connect to the server
    connect me with {u}
    connect me to {u}
    connect me to the sales team
    connect the dots for me
    connect my bank to the bookkeeping
    connect my calendar to my phone
    connect two excel sheets
    connect a usb stick
    connect on linkedin
    connect the coffee machine
    link the spreadsheet
    link to the file please
    link my paypal
    link the two cells
    pair my headset
    pair my phone
    set up a meeting
    set up a meeting with {u}
    set up a teams call
    set up my new laptop
    set up my new phone
    set up my phone
    set up my signature
    set up the printer
    set up an out of office
    set up a new user
    set up {u} as a new user
    set up a new mailbox for {u}
    set up a distribution list
    set up a shared folder
    set up mfa on my phone
    set up the chairs in {d}
    set up the coffee in {d}
    set up a rule in outlook
    add me to the team
    add me to the channel
    add me to the meeting
    add {u} to the channel
    add {u} to the distribution list
    add {u} to my contacts
    add {u} as a new employee
    add a printer
    add a meeting to my calendar
    add a signature
    add a column in excel
    add an appointment for monday
    add sugar
    add more memory to my pc
    create a mailbox for {u}
    create a new mailbox for the new colleague
    create a user for {u}
    create a teams team
    create a ticket for the printer
    create a folder
    create a poll
    create an invoice
    create a new account in windows
    create a purchase order
    register me for the course
    register my car
    register my visitor
    register the visitor for {d}
    register my working hours
    register the company for vat
    activate my sim card
    activate my credit card
    activate windows
    activate office
    install the printer
    install teams on my phone
    install outlook on my phone
    install an app on my phone
    book {d}
    book {d} for monday
    book a room
    book me a room
    book me a flight
    book a table for six
    book a hotel in paris
    book a taxi
    book a car
    book the boardroom tomorrow
    reserve a parking space
    reserve {d}
    reserve a desk
    can i have {d} at three
    can i have the big room this afternoon
    find me a free room
    find a free slot with {u}
    find a time for all of us
    is {d} free
    is {d} free now
    is the boardroom free
    who booked {d}
    who sits in {d} at ten
    how many people fit in {d}
    how do i get to {d}
    where is {d}
    what meetings do i have today
    what's on my calendar
    when is my next meeting
    when is the next meeting in {d}
    move my meeting to friday
    move my meeting with {u} to {d}
    extend the meeting in {d}
    invite {u} to the meeting
    schedule a call with {u}
    plan a meeting
    order lunch for {d}
    order coffee for {d}
    order sandwiches
    order toner
    order a headset for {u}
    order business cards
    order a laptop for the new colleague
    read my mail
    read me my mails
    read my last mail out loud
    read the mail from {u}
    show my mails
    show me my unread messages
    show the mails of today
    open outlook
    open my calendar
    open the mail from {m}
    open the door of {d}
    do i have mail
    do i have new mail
    any new mail
    any mail from {u}
    did {u} mail me
    did {u} answer my mail
    search my mailbox for the contract
    search the mail with the invoice
    find the mail from {c}
    find the attachment {u} sent
    write a mail to {u}
    write an email to {m}
    write a reply to {u}
    write {u} that i am late
    write a polite letter
    send a mail
    send a mail to {m}
    send {u} a mail
    send {u} an invoice
    send {u} my regards
    send {u} a message that i am late
    send an email to the whole team
    send the contract to {m}
    send the file to {u}
    send a fax
    send flowers to {u}
    send out the newsletter
    send a reminder for the invoice
    mail {u} that the meeting is off
    mail the report to {m}
    email {u}
    answer the mail of {u}
    reply to {u}
    reply to the last mail
    forward the mail to {u}
    forward my calls to {u}
    forward my mail to {m}
    forward all mail from {m} to {u}
    redirect my mail while i'm away
    archive my old mails
    mark all as read
    empty my trash
    empty the bin
    my mailbox is full
    my inbox is a mess
    my mail is slow
    i get too much spam
    i got a phishing mail
    i got a strange mail from {m}
    i can't find a mail
    i can't open the attachment
    i can't print
    i can't log in to windows
    i can't log in to my computer
    i can't log in to the vpn
    i can't hear anything in the call
    i can't share my screen
    i can't open excel
    i can't find my keys
    i've lost my phone
    i've lost my badge
    i've lost my password
    i've forgotten my password
    i've forgotten my pin
    i've been locked out of windows
    i've spilled coffee on my laptop
    i have a cold
    i have a headache
    i have a question about my salary
    i have a question about my payslip
    i need a (password|new password|holiday|laptop|parking space|coffee|doctor|raise|visitor badge|new chair|mouse|charger|key)
    i need a room for ten people
    i need a room at two
    i need a new mailbox
    i need a bigger mailbox
    i need an invoice
    i need a licence for visio
    i need toner
    i need help with excel
    i need help with my tax return
    i want a day off
    i want a day off on friday
    i want a holiday
    i want to go home
    i want to book a room
    i want to send a mail
    i want to send {u} a message
    i want to call {u}
    i want to change my password
    i want to order a laptop
    i want to cancel my subscription to the newspaper
    i want to reject the meeting
    i want to approve an invoice
    i want to disconnect the vpn
    i want to print
    i want to speak to sales
    i want to speak to my bank
    i want to learn spanish
    i want to remove a virus
    i'd like to order lunch
    i'd like to book a meeting room
    i'd like a coffee
    i'm off on friday
    i'm on leave next week
    i'm sick today
    i'm ill
    i'm late for the meeting
    i'm stuck in traffic
    i'm stuck in the lift
    i'm blocked on whatsapp
    i'm out of paper
    i'm waiting for the bus
    i'm waiting for my parcel
    i'm waiting for a taxi
    change my password
    change the password of {m}
    change my windows password
    change my pin
    change my address
    change my phone number
    change my bank details
    change my signature
    change my profile picture
    change my display name
    change my desktop background
    change the language of windows
    change windows to english
    change word to french
    change the keyboard to german
    change the language of my phone
    change outlook to spanish
    change the time zone
    change the toner
    change the light bulb in {d}
    change the name of the meeting
    set windows to dutch
    set my keyboard to english
    put outlook in english
    put my pc in french
    translate this mail
    translate this to german
    translate the contract into english
    translate good morning to french
    translate the letter for {c}
    how do you say hello in spanish
    how do you say thanks in dutch
    what does danke mean
    teach me french
    spell check this
    the printer is (broken|offline|out of paper|jammed|out of toner|too slow|making noise)
    the printer in {d} doesn't work
    the printer does not print
    the beamer is broken
    the beamer in {d} does not work
    the wifi is down
    the internet is slow
    the vpn doesn't connect
    the vpn is down
    the network is slow
    the phone in {d} is dead
    the heating in {d} is broken
    the light in {d} is broken
    the lamp in {d} flickers
    the door of {d} is locked
    the key of {d} is missing
    the chairs in {d} are dirty
    it is too cold in {d}
    it's too hot in here
    the coffee machine is broken
    the lift is stuck
    the toilet is blocked
    the alarm is going off
    the window is stuck
    the drain is blocked
    my laptop is (slow|broken|stolen|frozen|too hot|dead)
    my phone is (broken|stolen|lost|dead|slow)
    my screen is black
    my screen is cracked
    my monitor is flickering
    my keyboard is stuck
    my mouse is broken
    my headset doesn't work
    my camera doesn't work in teams
    my microphone is not working
    my windows won't start
    my computer crashed
    my excel hangs
    my word file is gone
    my file is gone
    my printer is waiting
    my parcel is stuck at customs
    my train is cancelled
    my flight was cancelled
    my holiday was denied
    my holiday was approved
    my expenses were rejected
    my loan was denied
    my leave request is still pending
    my order is pending
    my payment is pending
    my visa was refused
    my salary is wrong
    my salary has not come
    my licence expired
    my driving licence has expired
    my passport expired
    my password expired
    my password expires tomorrow
    my windows password has expired
    status of my order
    status of my leave
    status of my holiday request
    status of my expense claim
    status of my laptop order
    status of my tax return
    status of the invoice
    status of the printer
    status of the building
    status of ticket 55123
    what is the status of my parcel
    what is the status of the vat return of {c}
    is my parcel there
    is my laptop ready
    is my laptop repaired yet
    is my holiday approved
    is my leave approved
    has my holiday been approved
    has {u} approved my holiday
    has my salary been paid
    has the invoice been paid
    has {c} paid
    did {u} pay the invoice
    did {u} approve my expenses
    who approved my leave
    who approves my holiday
    who approves invoices
    who is my manager
    who is {u}
    who is the boss of {u}
    what is {u}'s phone number
    what's the number of reception
    what's for lunch
    what's the wifi password
    what's the time
    what's the weather
    what is the date
    what is two plus two
    what is the meaning of life
    what is the vat number of {c}
    what is the address of {c}
    what is the corporation tax rate
    what do i owe
    what does the app cost per month on my phone
    when do i get paid
    when is christmas
    when is the office open
    when is the vat return due
    when does the shop close
    when does my train leave
    where do i park
    where can i park
    where is my laptop
    where is my invoice
    where is the printer
    where is {u}
    where is the nearest station
    how do i book a room
    how do i print
    how do i reset my password
    how do i change my password
    how do i set an out of office
    how do i make a pivot table
    how do i write a letter
    how do i get to the station
    how do i file my vat return
    how do i send a mail with taxcalc
    how do i mute
    how many days off do i have
    how many holidays have i left
    how many mails do i have
    how much is a coffee
    how much is the invoice
    how much tax do i pay
    how old are you
    how tall is the eiffel tower
    how are you
    how are you doing
    how was your weekend
    why is the sky blue
    why is my laptop so slow
    why is my internet slow
    why is the printer not working
    why was my holiday rejected
    why was my expense claim denied
    why doesn't excel open
    why is teams slow
    why is it so cold
    why do cats purr
    list my holidays
    list my meetings
    list my open invoices
    list all unpaid invoices
    list the open orders
    list the employees
    show me the open invoices
    show me the menu of the canteen
    show me my payslip
    show me my tasks
    show me my holidays
    show open tasks
    show pending orders
    pending invoices
    pending payments
    open invoices
    open invoices of {c}
    open orders
    open vacancies
    outstanding invoices
    which invoices are waiting
    which invoices need approval
    which holidays are waiting for approval
    any invoices to approve
    any holidays to approve
    expenses waiting for approval
    timesheets waiting for me
    what's waiting at the post office
    tell me a joke
    tell me something funny
    another joke please
    sing a song
    make me a coffee
    make me laugh
    play some music
    play radio
    play a game with me
    do you love me
    do you like pizza
    do you have a girlfriend
    do you know {u}
    do you sleep
    are you human
    are you married
    are you hungry
    are you alive
    you are fired
    you're nice
    i love you
    i hate mondays
    good night
    goodbye
    bye
    see you
    see you later
    talk later
    have a nice day
    enjoy your meal
    merry xmas
    happy new year
    well done
    great job
    awesome
    cool
    lol
    haha
    hmm
    ok
    okay thanks
    thanks bye
    thank you very much
    cheers mate
    yes
    no
    maybe
    nice
    perfect
    good
    fine
    test
    testing
    testing one two
    hello world
    abc
    123
    xyz
    bla bla
    call {u}
    call the office
    call me a taxi
    call me back
    call me on my mobile
    call reception
    call the police
    phone {u}
    ring {u}
    hang up
    hang up the phone
    text {u}
    message {u} on teams
    mute the call
    mute my microphone
    transfer the call to {u}
    transfer money to {c}
    transfer me to sales
    put me through to {u}
    pay the invoice
    pay {c}
    pay my salary
    pay the parking ticket
    pay the vat
    file the vat return
    file the tax return of {c}
    file the annual accounts of {c}
    calculate my tax
    calculate the vat
    compute the mileage
    make an invoice for {c}
    make a quote for {c}
    make an appointment with {u}
    make an appointment with the dentist
    make a copy
    make a pivot table
    print the agenda
    print the contract
    print the list of clients
    print in colour
    scan this
    scan to mail
    scan a document
    copy the file
    move the file
    rename the folder
    share my screen
    share the file with {u}
    share my calendar with {u}
    upload the tax return
    download the payslip
    download the invoice
    save the document
    restore my files
    restore the deleted mail
    recover my password
    recover the file
    increase my mailbox
    increase the volume
    increase my salary
    raise my mailbox limit
    lower the blinds
    lower the volume in {d}
    turn on the heating
    turn on the screen in {d}
    turn on the lights in {d}
    turn off the lights
    turn off the screen in {d}
    turn off the alarm
    turn off the music
    switch off my pc
    switch on the projector
    clean {d}
    clean the screen
    clean the whiteboard
    repair the printer
    repair my laptop
    repair the chair in {d}
    replace my laptop
    replace the battery
    replace the lamp in the beamer
    unlock my account
    unlock my windows account
    unlock my pc
    unlock the door
    unlock {u}'s account
    unblock my card
    unblock the sender {m}
    unblock the toilet
    hire a new assistant
    fire {u}
    promote {u}
    congratulate {u}
    wish {u} a happy birthday
    thank {u} for me
    remind me at four
    remind {u} of the meeting
    remind me to pay the rent
    wake me at six
    set an alarm
    set a timer
    set a reminder
    set my status to away
    set my status to busy
    set my teams status to available
    set my presence to offline
    weather tomorrow
    weather in amsterdam
    news of today
    football results
    stock price
    share price of {c}
    exchange rate
    bitcoin
    capital of spain
    recipe for lasagne
    poem about spring
    lunch?
    coffee?
    beer?
    pizza for the team
    parking space
    parking permit
    payslip
    holiday
    vacation next week
    sick leave
    maternity leave
    password
    password reset
    new password please
    wifi password
    vpn
    printer
    toner
    laptop
    new laptop please
    excel formula
    sharepoint site
    onedrive is full
    teams background
    windows update
    bluetooth
    invoice
    invoice {c}
    vat return
    tax return
    payroll`,
};
