import type { Asked } from '../../services/journeys/ports.ts';
import type { Answer } from '../answer.ts';
import { answerDevice } from '../commands/connect-device.ts';
import type { Turn } from '../define.ts';
import { weighty } from '../understanding/intent.ts';
import type { Understood } from '../understanding/understand.ts';

interface Words {
  /** Stand before the name that is told. */
  readonly called: string;
  /** Stand between a name and its address, and belong to neither. */
  readonly account: string;
}

/** How people answer a form that lacks a device's name or account. Data: a language is a row. */
const words: readonly Words[] = [
  {
    called:
      "(?:(?:it|the (?:device|room|screen))(?:['’]?s| is) )?(?:called|named)|(?:the |its |device )*name(?:['’]s| is)?|call it",
    account: '(?:(?:and|with|on|its?|the|room|e-?mail|is) )*(?:account|address|mail ?box|e-?mail)(?: address)?(?: is)?',
  },
  {
    called: '(?:(?:het|hij|die|dit|het apparaat|het scherm) )?heet|genaamd|(?:de )?naam(?: is)?|noem het',
    account: '(?:(?:en|met|op|het|de|is) )*(?:ruimte)?(?:account|adres|postvak|mail ?box|e-?mail)(?:adres)?(?: is)?',
  },
  {
    called:
      '(?:(?:es|er|das|das gerät|der bildschirm) )?hei(?:ß|ss)t|namens|(?:der )?name(?: ist| lautet)?|nenn(?:en sie)? es',
    account:
      '(?:(?:und|mit|auf|das|die|dem|der|ist) )*(?:raum)?(?:konto|adresse|postfach|mail ?box|e-?mail)(?:-?adresse)?(?: ist| lautet)?',
  },
  {
    called:
      "(?:(?:il|elle|[cç]a|l['’]appareil|l['’]écran) )?s['’]appelle|appelé|nommé|(?:le |son )?nom(?: est)?|appelle[sz]?-le",
    account:
      "(?:(?:et|avec|sur|le|la|son|de|est) )*(?:l['’])?(?:compte|adresse|bo[iî]te(?: aux lettres)?|e-?mail|mail)(?: de (?:la )?salle| mail)?(?: est)?",
  },
  {
    called: '(?:(?:el dispositivo|la pantalla) )?se llama|llamad[oa]|(?:el |su )?nombre(?: es)?|ll[aá]mal[oa]',
    account:
      '(?:(?:y|con|en|el|la|su|de|es) )*(?:cuenta|direcci[oó]n|buz[oó]n|correo|e-?mail)(?: de (?:la )?sala| de correo)?(?: es)?',
  },
];

const any = (list: (each: Words) => string): string => words.map(list).join('|');
const called = new RegExp(`^(?:(?:and|en|und|et|y) )?(?:${any((each) => each.called)})\\s*:?\\s+(?=\\S)`, 'iu');
const account = new RegExp(`(?:^|(?<=\\s))(?:${any((each) => each.account)})\\s*:?\\s*$`, 'iu');
const joint = /^(?:and|with|en|met|und|mit|et|avec|y|con)(?:\s+|$)/iu;
const address = /(?:mailto:)?[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:]+/giu;
const longest = 120;
const mostWords = 5;

/** The name of a device, where nothing but that and its address is written; `isTold`: it is called a name. */
function nameIn(text: string): { readonly name: string; readonly isTold: boolean } | null {
  if (text.length > longest || text.includes('?')) return null;
  const parts = text
    .replaceAll(address, '\n')
    .split(/[,;\n]|\s[-–]\s/u)
    .map((part) => part.trim().replace(account, '').trim().replace(joint, '').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [only = '', more] = parts;
  const name = only
    .replace(called, '')
    .replace(/^["'“”„«»‘’\s]+|["'“”„«»‘’\s.!]+$/gu, '')
    .trim();
  if (more !== undefined || name === '' || name.split(/\s+/u).length > mostWords) return null;
  return { name, isTold: called.test(only) };
}

/**
 * "Hall screen", "room4@contoso.com, it is called Hall" while the form asks for them: what was entered before stays. What `knows`
 * alone are words and no name. Null: it fills nothing.
 */
export async function formFilled(
  { intent, slots }: Understood,
  turn: Turn,
  lastShown: () => Promise<Asked | null>,
  knows: (word: string) => boolean,
): Promise<Answer[] | null> {
  const found = nameIn(turn.text);
  // What is called a name is one, whatever its words are otherwise.
  const isAnswer = intent === 'out_of_scope' || intent === 'connect_device' || found?.isTold;
  if (!isAnswer || weighty.has(intent)) return null;
  const product = turn.journeys.start.productNamed(turn.text);
  const isName = found && (found.isTold || (!product && !found.name.split(/\s+/u).every(knows)));
  const device = (found?.isTold ? found.name : slots.device) ?? (isName ? found.name : undefined);
  if (device === undefined && !slots.mailbox) return null;
  const shown = await lastShown();
  if (shown?.card !== 'device-form' || !shown.entered) return null;
  const { entered } = shown;
  return [
    await answerDevice(turn, {
      device: device ?? entered.device,
      room: slots.mailbox ?? entered.room ?? null,
      product: product?.kind === 'device' ? product.id : entered.product,
    }),
  ];
}
