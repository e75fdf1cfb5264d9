import { createApprove } from './approval/approve.ts';
import { createApprovers } from './approval/approvers.ts';
import { createAskAdmin } from './approval/ask-admin.ts';
import { createCheckBlocked } from './approval/check-blocked.ts';
import { createDecide } from './approval/decide.ts';
import { createRedrawLists } from './approval/redraw-lists.ts';
import { createRights } from './approval/rights.ts';
import { createConnect } from './connection/connect.ts';
import { createStart } from './connection/start.ts';
import { createWatch } from './connection/watch.ts';
import type { Dependencies } from './dependencies.ts';
import { createManage } from './grants/manage.ts';
import { createRegister } from './grants/register.ts';
import { createLookUp } from './looking-up/look-up.ts';
import { createDeviceCode } from './sign-in/device-code.ts';
import { createPasted } from './sign-in/pasted.ts';
import { createSettle } from './sign-in/settle.ts';
import { createSignIn } from './sign-in/sign-in.ts';
import { createDeliver } from './telling/deliver.ts';
import { createMeet } from './telling/meet.ts';
import { createPresent } from './telling/present.ts';
import { createDesk } from './tenant/desk.ts';
import { createDirectoryWatch } from './tenant/directory.ts';
import { createGuide } from './tenant/guide.ts';
import { createRenewedSecrets } from './tenant/renewed-secrets.ts';

/** Every use case of the product, for the bot, the pages and the command line. */
export type Journeys = ReturnType<typeof createJourneys>;

export function createJourneys(dependencies: Dependencies) {
  const decide = createDecide(dependencies);
  const approve = createApprove(dependencies, decide);
  const manage = createManage(dependencies);
  const guide = createGuide(dependencies);
  const present = createPresent(dependencies, approve, manage, guide);
  const settle = createSettle(dependencies);
  const directory = createDirectoryWatch(dependencies);
  const lookUp = createLookUp(dependencies, present, guide, directory);
  return {
    start: createStart(dependencies),
    connect: createConnect(dependencies),
    askAdmin: createAskAdmin(dependencies, directory),
    signIn: createSignIn(dependencies, settle),
    deviceCode: createDeviceCode(dependencies, settle),
    decide,
    approve,
    approvers: createApprovers(dependencies),
    redrawLists: createRedrawLists(dependencies),
    checkBlocked: createCheckBlocked(dependencies, directory),
    rights: createRights(dependencies),
    manage,
    register: createRegister(dependencies),
    desk: createDesk(dependencies),
    guide,
    directory,
    watch: createWatch(dependencies),
    renewedSecrets: createRenewedSecrets(dependencies),
    present,
    lookUp,
    pasted: createPasted(dependencies, lookUp),
    meet: createMeet(dependencies),
    deliver: createDeliver(dependencies),
  };
}
