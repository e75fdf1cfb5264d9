import { createApprove } from './approve.ts';
import { createApprovers } from './approvers.ts';
import { createAskAdmin } from './ask-admin.ts';
import { createConnect } from './connect.ts';
import { createDecide } from './decide.ts';
import { createDeliver } from './deliver.ts';
import type { Dependencies } from './dependencies.ts';
import { createDesk } from './desk.ts';
import { createDeviceCode } from './device-code.ts';
import { createDirectoryWatch } from './directory.ts';
import { createGuide } from './guide.ts';
import { createLookUp } from './look-up.ts';
import { createManage } from './manage.ts';
import { createMeet } from './meet.ts';
import { createPresent } from './present.ts';
import { createRights } from './rights.ts';
import { createSettle } from './settle.ts';
import { createSignIn } from './sign-in.ts';
import { createStart } from './start.ts';
import { createWatch } from './watch.ts';

/** Every use case of the product, for the bot, the pages and the command line. */
export type Journeys = ReturnType<typeof createJourneys>;

export function createJourneys(dependencies: Dependencies) {
  const decide = createDecide(dependencies);
  const approve = createApprove(dependencies, decide);
  const manage = createManage(dependencies);
  const guide = createGuide(dependencies);
  const present = createPresent(dependencies, approve, manage, guide);
  const settle = createSettle(dependencies);
  return {
    start: createStart(dependencies),
    connect: createConnect(dependencies),
    askAdmin: createAskAdmin(dependencies),
    signIn: createSignIn(dependencies, settle),
    deviceCode: createDeviceCode(dependencies, settle),
    decide,
    approve,
    approvers: createApprovers(dependencies),
    rights: createRights(dependencies),
    manage,
    desk: createDesk(dependencies),
    guide,
    directory: createDirectoryWatch(dependencies),
    watch: createWatch(dependencies),
    present,
    lookUp: createLookUp(dependencies, present),
    meet: createMeet(dependencies),
    deliver: createDeliver(dependencies),
  };
}
