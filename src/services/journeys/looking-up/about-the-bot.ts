import type { Product } from '../../catalogue/product.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CardFacts, Custody, Topic } from '../facts.ts';
import type { LinkName } from '../ports.ts';

/** What does not depend on who asks: the words of the trade, what happens to data, what help offers. */
export function createAboutTheBot({
  catalogue,
  links,
  clock,
  publicUrl,
  keptIn,
  vendor,
}: Pick<Dependencies, 'catalogue' | 'links' | 'clock' | 'publicUrl' | 'keptIn' | 'vendor'>) {
  /** The product that can only be meant where somebody's mail is spoken of; null where there are several. */
  function onlyMailProduct(): Product | null {
    const [only, more] = catalogue.products.filter(({ kind }) => kind === 'mailbox');
    return only && !more ? only : null;
  }

  /** A short account of one word of the trade (S5), with the product that the sentence names, if any; `ofMail`: or can only mean. */
  const topic = (name: Topic, sentence: string, ofMail = false): CardFacts['topic'] => ({
    topic: name,
    ofMail,
    product: catalogue.named(sentence) ?? (ofMail ? onlyMailProduct() : null),
    link: links.to(topicLinks[name]),
    custody: custody(),
    now: clock(),
  });

  /** What happens to data here (S21). */
  const custody = (): Custody => ({ keptIn, host: new URL(publicUrl).host, hasHelpdesk: vendor !== null });

  /** What help cites: the products that may be asked for, with their articles. */
  const offers = () => ({ products: catalogue.products, now: clock() });

  return { topic, custody, offers };
}

/** Where Microsoft says more about it. */
const topicLinks: Readonly<Record<Topic, LinkName>> = {
  oauth: 'protocol',
  openid: 'protocol',
  consent: 'user_consent_settings',
  levels: 'enterprise_apps',
  entra: 'entra_centre',
  data: 'my_apps',
};
