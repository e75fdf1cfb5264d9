import type { Asked } from '../../services/journeys/ports.ts';
import { type Answer, card } from '../answer.ts';
import type { Turn } from '../define.ts';
import { plainWords } from '../understanding/tokens.ts';

/** How people ask how long it takes, alone in a message. Data: a language is a row. */
const words: readonly string[] = [
  'how (?:long|much longer) (?:does|will|is|should|would) (?:this|it|that|the rest|all this)(?: still)?(?: going to)? (?:take|last)|how (?:long|much longer) (?:do|will|must) i (?:still )?(?:have to |need to )?wait|will (?:it|this|that) take (?:much )?(?:long|longer)|does (?:it|this|that) take long|when (?:will|is|does) (?:it|this|that)(?: be| going to be| finally)? (?:ready|done|finished|active|work|works|go through|over)|when (?:can|may) i (?:use it|start|sign in)|when do i know(?: more)?',
  '(?:hoe ?lang|hoeveel tijd) (?:duurt|kost|gaat) (?:dit|het|dat)(?: nog)?(?: duren| kosten)?|hoe ?lang (?:moet|zal) ik(?: nog)? wachten|(?:duurt|gaat) (?:dit|het|dat)(?: nog)? lang(?: duren)?|wanneer is (?:het|dit|dat) (?:klaar|gereed|zover|actief)|wanneer (?:werkt|gaat|doet) (?:het|dit|dat)(?: werken| het)?|wanneer kan ik (?:het gebruiken|beginnen|erin)',
  '(?:wie ?lange|wie ?lang) (?:dauert|braucht) (?:das|es|dies)(?: alles)?(?: noch)?|wie ?lange? muss ich(?: noch)? warten|(?:dauert|braucht) (?:das|es)(?: noch)? lange?|wann ist (?:das|es) (?:fertig|soweit|so weit|aktiv)|wann (?:funktioniert|geht|klappt|lauft) (?:das|es)(?: endlich)?|wann wird (?:das|es) (?:funktionieren|gehen)|wann kann ich (?:es nutzen|anfangen|loslegen)',
  '(?:en )?combien de temps (?:ca|cela|est ce que ca|est ce que cela)(?: va)? (?:prend|prendre|dure|durer|prendra|durera)(?: encore)?|(?:ca|cela)(?: va)? (?:prend|prendre|dure|durer|prendra|durera)(?: encore)? (?:combien de temps|longtemps)|combien de temps (?:faut il|dois je|il faut)(?: encore)?(?: attendre)?|(?:dans combien de temps|quand) (?:est ce que ce sera|ce sera|sera ce|est ce)(?: pret| fini| actif)|quand (?:est ce que )?(?:ca|cela) (?:va )?(?:marche|marchera|marcher|fonctionne|fonctionnera|fonctionner)|quand pourrai je (?:l utiliser|commencer)',
  '(?:cuanto|cuanto tiempo) (?:tarda|dura|falta|va a tardar|tardara|queda)(?: esto| eso| todavia)?|(?:tarda|tardara|va a tardar) mucho(?: esto| todavia)?|(?:cuanto|cuanto tiempo) (?:tengo que|debo) esperar|cuando (?:estara|esta) (?:listo|lista|activo|activa)|cuando (?:funciona|funcionara|va a funcionar|ira)|cuando puedo (?:usarlo|empezar)',
];

const alone = new RegExp(`^(?:(?:and|en|und|et|y) )?(?:${words.join('|')})$`, 'u');
const longest = 80;

export const asksHowLong = (text: string): boolean =>
  text.length <= longest && alone.test(plainWords(text.replaceAll(/['’]/gu, ' ')));

/**
 * Whose turn it is and what is known of the time, for what this person has open; for the one that was just shown alone. Its
 * card is not sent again. Null: nothing is open.
 */
export async function howLong({ person, journeys }: Turn, shown: Asked | null): Promise<Answer | null> {
  const found = await journeys.lookUp.own(person, null);
  if (found.kind !== 'mine') return null;
  const { connections, now } = found.facts;
  const meant =
    shown?.card === 'connection' ? connections.filter(({ connection }) => connection.id === shown.about) : [];
  return card('how-long', { connections: meant.length > 0 ? meant : connections, now });
}
