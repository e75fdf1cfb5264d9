import type { LanguageData } from '../concept.ts';

export const english: LanguageData = {
  code: 'en',
  concepts: {
    connect: `connect, connecting, conect, link, linking, hook up, hook ~ up, set up, set ~ up, setup, setting up, attach, pair,
      pairing, onboard, enrol, enroll, register, integrate, plug in, configure, add, activate, enable, get ~ connected,
      get ~ linked, get ~ hooked up, want ~ hooked up, need ~ hooked up, need ~ linked, want ~ linked, linked up with, linked up to, hooked up to, hooked up with, should be linked, should be connected, to be linked, to be connected, to be hooked up, needs linking, get ~ started with, get me started with, have ~ connected, want ~ connected, need ~ connected, needs connecting, needs to be connected,
      get ~ working with, start using, make ~ work with, sync, synchronise, synchronize, get ~ online, get ~ up and running, get ~ going`,
    authorise: `authorise, authorize, authorising, authorizing, allow, grant, permit, give access, give ~ access, give permission,
      give ~ permission, provide access, let ~ read, let ~ see, let ~ use, let ~ access, let ~ send`,
    signin:
      'sign in, sign-in, signin, signing in, log in, login, log on, logging in, sign into, log into, sign ~ in, log ~ in',
    again: 'again, once more, anew, another time, one more time, afresh',
    reauthorise: `reauthorise, reauthorize, re-authorise, re authorise, re authorize, reauth, re auth, re-authoirse,
      re authoirse, reauthorisation, reauthorization, re authorisation, re authorization, reauthenticate, re authenticate, reconnect,
      reconnecting, re connect, relink, re link, renew, refresh ~ connection, refresh ~ access, refresh ~ sign in, refresh ~ login, refresh ~ token,
      restore ~ connection, restore ~ access, repair ~ connection, re sign in, re login, resign in, new token, reactivate, reregister`,
    disconnect: `disconnect, disconect, unlink, unhook, unpair, decouple, detach, unregister, deactivate, offboard,
      cut ~ connection, cut off ~ access, cut ~ access, end ~ connection, stop ~ connection, dont want ~ connected, do not want ~ connected, no longer want ~ connected, break ~ connection, sever ~ connection,
      close ~ connection, terminate ~ connection, stop reading, stop ~ access to, stop accessing, stop ~ reading,
      take away ~ access, revoke, log ~ out of my mailbox, pull ~ access, turn off ~ access, want ~ disconnected, get ~ disconnected, have ~ disconnected, want ~ unlinked, take ~ offline, to be disconnected`,
    remove: 'remove, stop using, delete, withdraw, erase, drop, take off, take away, unsubscribe, get rid of, undo',
    approve: `approve, accept, ok the request, green light, greenlight, sign off, sign off on, give ~ approval,
      give ~ go ahead, give ~ consent, grant ~ request, grant ~ consent, say yes to, let ~ through`,
    deny: `deny, reject, refuse, decline, turn down, turn ~ down, say no to, disapprove,
      knock back, block ~ request, veto`,
    agree:
      'agree, agreed, fine by me, looks fine, looks ok, its fine, fine, fine with me, looks good, sounds good, lgtm, ok with me, okay with me, thumbs up, all good, good to go',
    cancel: `cancel, cancle, cancell, abort, nevermind, never mind, nvm, forget it, forget about it, forget this,
      stop, stop it, stop this, stop that, quit, scrap ~ request, scrap that, scrap it, call ~ off, drop it, drop ~ request, drop my request, start over, leave it,
      changed my mind, no longer need it, dont need it anymore, take ~ request back, take back ~ request, pull ~ request, discard`,
    lookup:
      'look up, lookup, look ~ up, check, check on, check up on, find, search, search for, inspect, details of, details for, info on, report on, anything on, overview of, state of, standing of',
    list: 'list, show, see, give me a list of, give me, which, what, any, anything, view, open up, are there, is there',
    status: `status, staus, stauts, statuses, state, progress, how far, how long, how much longer, update, updates, what do i need to do, what do i have to do, what should i do, what must i do, anything i need to do, do i need to do anything, how is it going, hows it going, hows it coming, how is it coming along, where are we,
      where am i, where do i stand, where does ~ stand, where do we stand, how do i stand, how does ~ stand, how are we doing, how am i doing, update on,
      any update, any updates, any news, whats the latest, what is the latest, whats happening, what is happening, what happened with,
      what happened to, whats going on, what is going on, is it done, is it ready, done yet, ready yet, finished yet,
      is it working, is it active, is it connected, am i connected, are we connected, am i done, am i ready, whose turn, who has the turn, whats next, what is next,
      next step, who must approve, who has to approve, who needs to approve, who is approving, who approves, is ~ done yet, is ~ ready yet, eta, did it work, did it go through, has it gone through, already through`,
    howis: 'how is, hows, how are, how is|are ~ doing, hows ~ doing, how goes, what about, how did, where is, wheres',
    be: 'is, are, has, was, did, does',
    new: 'new, another, begin with, begin, start with, start, fresh start',
    approvals: `approvals, pending approvals, waiting for me, waiting on me, need my approval, needs my approval, needs my attention,
      needs approving, need approving, awaiting my approval, awaiting approval, waiting for my approval, waiting for approval from me, for me to approve, who wants access,
      who is asking, who is waiting, whos waiting, whos asking, who asked for access, approval queue, my queue, inbox of requests, approval requests, approval list,
      what do i have to approve, what do i need to approve, what can i approve, what should i approve, anything to approve, something to approve, what needs approval,
      my todo, to do list, todo list, left to approve, on my plate, to decide, to review, need a decision, needs a decision, waiting for a decision`,
    help: 'help, halp, hlep, helpp, what happens with|to my|our data, can ~ see|read my|our data, what can you do, what can i do, what can i say, what can i ask, what do you do, how do you work, how does this work, how does it work, how this works, how do i use, commands, menu, options, manual, guide, instructions, get started, getting started, where do i start, how do i start, what now, who are you, what are you, i am lost, im lost, dont understand, do not understand, dont get it, no idea, confused, what is this, whats this, faq, tutorial, support',
    greeting:
      'hi, hello, hey, heya, hiya, hallo, good morning, good afternoon, good evening, good day, morning, greetings, yo, howdy, hi there, hello there, hey there',
    explain:
      'explain, what is, whats, what are, what does ~ mean, what do, tell me about, tell me more about, meaning of, what does, why do you need, how does, more about, learn about, means what, info about, difference between, who can see|read, who sees|reads',
    where: `where do|can|should i|we find|see|look|open|change, where to find|look, where are, where can|does|must an|the admin|administrator,
      how do|can i|we find|open|reach, how do|can i|we get to, which|what menu, where in`,
    speak: 'speak, talk, write, answer in, reply in, respond in, switch to, change to, continue in, go on in',
    mailbox:
      'mailbox, mail box, mailboxes, mbox, inbox, mail account, email account, e-mail account, shared mailbox, group mailbox, mailbx, mail address, email address, e-mail address, office inbox',
    email:
      'email, e-mail, mail, mails inbox, outlook account, microsoft account, work account, office account, 365 account, calendar, agenda, account',
    device:
      'device, devices, screen, screens, display, displays, panel, panels, touchscreen, touch screen, whiteboard, smart board, smartboard, interactive board, kit, console, tablet',
    room: 'room, rooms, meeting room, meeting rooms, meetingroom, conference room, conference rooms, room device, room devices, room system, room screen, room panel, room display, room account, huddle, auditorium, *room',
    connection: 'connection, connections, link up, integration, set-up, hookup, linkage, coupling, connector',
    access: 'access, permission, permissions, consent, consents, rights, authorisation, authorization',
    topic:
      'oauth, oauth2, openid, open id, openid connect, admin consent, user consent, consent flow, api, apis, token, tokens, scope, scopes, delegated, application level, application-level, user level, user-level, delegated permission, delegated permissions, room agenda, mfa, two factor, propagation, device code, conditional access, publisher',
    data: 'my|our|the|your|personal data, privacy, data protection, gdpr',
    setting: `setting, settings, consent|permission|permissions|user setting|settings, user consent setting|settings, consent and|& permissions, consent permissions,
      portal, portals, admin|office|azure|entra portal, admin|administration centre|center, entra admin centre|center, admin menu, permissions page,
      identity, identity module, identity administration module, module identity, enterprise app|apps|application|applications`,
    request: 'request, requst, reqeust, ask, application, ticket, case',
    requests: 'requests, reqests, applications, tickets, asks',
    approval: 'approval, aproval, go ahead from, sign-off',
    language:
      'language, languages, lang, langauge, language to, set language, change language, change the language, switch language',
    tenant:
      'tenant, tenants, customer, client, organisation, organization, company, firm, org, domain, tenant id, directory',
    person: 'user, colleague, employee, coworker, co-worker, staff member, person, mr, mrs, ms.',
    admin:
      'admin, admins, administrator, administrators, it department, it guy, it team, sysadmin, global admin, boss, manager, he, she, they, owner, someone, somebody, anyone',
    connected:
      'connected, linked, active, activated, live, up and running, hooked up, all set, working, works, enabled, authorised, authorized, in order, registered, set-up-done',
    disconnected:
      'disconnected, unlinked, lost connection, lost the connection, lost my connection, connection lost, lost access, no longer connected, not connected anymore, not connected any more, dropped, went offline, offline, cut off, kicked out, logged me out, signed me out, logged out, signed out, keeps disconnecting, got disconnected, disconnects, was disconnected, were disconnected, been disconnected',
    decided:
      'did ~ approve, did ~ say yes, did ~ say no, did ~ accept, did ~ deny, did ~ reject, approved, granted, denied, rejected, declined, refused, accepted, decided, processed, handled, looked at, gone through',
    cancelled: 'cancelled, canceled, stopped, withdrawn, aborted, revoked, removed, deleted',
    pending:
      'pending, open, outstanding, waiting, unanswered, undecided, unapproved, in progress, queued, in the queue, awaiting, incoming, unresolved, left',
    expired:
      'expired, expires, expire, expiring, has lapsed, lapsed, ran out, run out, token expired, session expired, is invalid, no longer valid, sign in again, log in again, logged out again, asks me to sign in, wants me to sign in, asked to sign in again',
    emptyAgenda: `no agenda|calendar, doesnt|isnt the|my|its agenda|calendar, empty|blank|missing agenda|calendar, agenda|calendar ~ empty|blank|missing|gone,
      agenda|calendar ~ not|isnt|doesnt show|shows|showing|shown|appear|appearing|visible|there, where is ~ agenda|calendar, wheres ~ agenda|calendar,
      not|doesnt|dont show ~ agenda|calendar, not|dont|cant|cannot see ~ agenda|calendar, dont|cant i|we see ~ agenda|calendar`,
    stuck: `stuck, stcuk, suck here, error, errors, eror, error code, error message, problem, problems, issue, issues, trouble, fail, fails, failed, failing, failure, broken, broke, wrong,
      doesnt work, does not work, dont work, not working, isnt working, is not working, isnt it working, wont work, will not work, didnt work, did not work, stopped working, no longer works, not work, hasnt worked, never works,
      nothing works, does nothing, wall, nothing happens, nothing happened, nothing is happening, hangs, hanging, hung, blocked, blocking, access denied, permission denied, no permission, cant get in, cannot get in,
      keeps asking, keeps coming back, comes back, came back, taking so long, taking too long, take so long, takes so long, takes forever, taking forever, taking ages, still waiting, been waiting, still not, still no, still isnt, still hasnt,
      still pending, still stuck, not moving, went wrong, gone wrong, go wrong, going wrong, risky, unverified, need permission, needs permission, refuses to, not going through, wont go through, wont let me, doesnt let me, wont accept, wont connect, doesnt connect, does not connect, didnt connect, not connecting, isnt connecting, same screen, same page, loop, in circles, what does this error, no progress, held up, holding it up, holding up, the hold up, the holdup, the delay, delayed, whats blocking, got rejected, hit a wall, a wall, the wall, says no, still says, still shows, warning, crashed, timeout, timed out`,
    unable:
      'cant, cannot, can not, couldnt, could not, unable, not able, impossible, not possible, not allowed, isnt allowed, havent managed, didnt manage, cant seem to, struggling, unsuccessful, without success, trying to ~ but',
    wall: `need admin approval, needs admin approval, need admins approval, needs admin consent, need admin consent, admin approval, admin approval required, admin approval needed,
      approval required, approval is required, approval needed, approval is needed, requires admin, requires approval, requires an admin, require admin, admin consent required, admin consent is required, admin consent needed, administrator approval,
      administrators approval, needs approval from ~ admin, need approval from ~ admin, needs permission to access, ask my admin, ask your admin, ask an admin, ask admin, contact your admin, contact my admin, only an admin, only admins, have an admin account, admin has to approve, admin must approve, admin needs to approve, need an admin, admin screen, admin page, admin wall, asks for ~ admin, asking for ~ admin, ask for ~ admin, wants ~ admin, ask ~ administrator`,
    why: 'why, how come, what for, whats wrong, what is wrong, what is stopping, whats stopping, whats the reason, what is the reason, what caused, what went wrong, reason for',
    mine: 'my, mine, me, i, im, ive, id, our, ours, we, us, myself, own, i am, i have',
    polite: `please, pls, plz, pleas, plse, thanks, thank you, thx, ty, cheers, can you, could you, would you, will you, can u, could u, would u, id like to, i would like to, i want to, i wanna, want to, wanna, like to,
      i need to, need to, i have to, have to, i need, i want, id like, lets, let us, kindly, go ahead and, go ahead, would love to, i wish to, i must, must, trying to, try to, tryna, gonna, going to, time to, can we, could we, may we, let me, able to, want, wants, need, needs, i am trying to, im trying to, could you please, can you please`,
    not: `not, dont, dnt, donot, dnot, dotn, do nt, don t, nto, no approve, no deny, no cancel, no disconnect, do not, never, no need, wont, will not, shouldnt, should not, mustnt, must not, without, isnt, is not, arent, are not, hasnt, has not, havent, have not, wasnt, was not, didnt, did not, doesnt, does not,
      rather not, neither, nor, not yet, no way, wouldnt, would not, hold off, refrain from, avoid, wait with, instead of, not ready to, not going to, dont want to, do not want to, dont want, do not want, anything but, unless, nobody, none, no one, against, stop yourself`,
    doubt: `no, nope, want|like|need to know, know what|how|if, wonder, wondering, curious, undo disconnect, approves, denies, rejects, declines, refuses, cancels, stops, unlinks, revokes, approving, denying, rejecting, refusing, declining, disconnecting, canceling, cancelling, had to, used to, tried to, wanted to, needed to, failed to, once, as soon as, if only, assuming, supposing, in the event, should i, shall i, should we, can i, may i, could i, might, how do i, how do we, how can i, how can we, how to, how would i, how does one, how should i, what if, what happens if, what happens when, what would happen, if i, if we, if you, if they, if it, when i, when will, when can, when do, when does, who can, who could, who will, who would, who did, who,
      did you, did i, did we, did they, did he, did she, did anyone, have you, have i, has he, has she, has anyone, has my, do i have to, do i need to, do i, do we, do you, must i, is it safe, is it possible, is it ok, is it okay, would it, will it, will you ever, maybe, perhaps, later, tomorrow, next week, yesterday, soon, not sure, unsure, dont know, thinking about, thinking of, considering, before, after, until, wait, hold on, hang on,
      accidentally, by accident, by mistake, mistake, mistakenly, was about to, i was, was going to, supposed to, what does it mean, just in case, in case, asked, told, tell, tells, says, said, joking, kidding, just kidding, hypothetically, will i, would i, whether, i pressed, i clicked, i tapped, pressed, clicked, tapped, button, i hit, almost, nearly, afraid, want him to, want her to, want them to, waiting for, forgot to, remind, reminded, meeting, policy, option`,
    from: 'from, by, of, for, on behalf of, requested by, made by, sent by',
    named: 'named, called, with the name, by the name of, labelled, labeled',
    because:
      'because, becuase, cause, cuz, coz, bc, reason, reason is, reason being, due to, since, on the grounds that, given that, the reason is, as they, as we, as it, as i',
    but: 'but, however, though, instead',
    filler: `a, an, the, this, that, these, those, it, its, it|this|that is, be, been, being, am, were, will, would, can, could, do, have, had, having, shall, should, may, to, in, on, at, with, into, onto, via, through, over, about, up, out, off, under, using, between, near, next, and, or, so, then, than, just, now,
      still, already, also, too, yet, first, last, one, all, both, each, every, everything, everyone, some, any more, anymore, any longer, no longer, there, here, today, immediately, asap, right away, right now, straight away, at once, quick, quickly, quick question, fast, urgent, urgently, thing, things, stuff, something, someone else, you, your, yours, u, ur, him, her, his, hers, them, their, theirs, as, if, yes, yeah, yep, ok, okay, oke, sure, well, oh, ah, eh, um, uh, ehm, hmm, lol, right, actually, really, very, much, many, more, most, other, same, such, only, even, ever, like, got, get, gets, getting, gotten, go, goes, went, gone, going, come, comes, make, made, take, put, giving, gave, know, think, thought, believe, guess, hope, hear, said it, saw, seen, seeing, look, looking, found, finding, keep, keeps, keeping, happen, happens, happened, mean, means, question, moment, minute, sec, second, while, week, weeks, day, days, hours, hour, time, times, morning there, new one, again please, shared, common, joint, department, group, work, business, office one, personal, company one, team, whole, entire, old, current, correct, different, particular, specific, certain, above, below, following, screen says, page, link there, message, messages, number, id is, nr, no., stage, step, steps, process, thing there, matter, anyone else, guys, mate, buddy, dear, sir, madam, friend, folks, lately, currently, nearly there, since then, suddenly, earlier, before that, system, software, program, product, tool, service, hub, website, site, online please, which one, what about it, where, when, how, who else, by the way, btw, possible, possibly, regarding, concerning, re, ref, reference, kind regards, regards, best, unlike, state of things, improve, seems, seem, appears, showing, shows, shown, show up, started, beginning, forever, name, good, great, nice, bad, sorry, apologies, excuse me, bit, lot, little, few, full, empty, exactly, simply, finally, lease`,
    elsewhere: `power, power supply, cable, cables, plug, socket, battery, charger, phone, phone call, call, printer, wifi, wi-fi, internet, network, vpn,
      bluetooth, hdmi, usb, speaker, speakers, microphone, camera, headset, lights, spam, from my|the|our calendar|agenda`,
    secret:
      'password, passwords, passwd, pwd, passcode, passphrase, pw, client secret, api key, secret key, pin code, pincode, login code, pasword, passwrod',
    secretState:
      'incorrect, unknown, forgot, forgotten, reset, lost, invalid, password expired, password is wrong, password wrong, password policy, password manager, new password, change password, change my password, no password',
  },
};
