interface Words {
  readonly yes: string;
  readonly no: string;
  /** Puts the question off, or says that none of it is meant: no answer to whether something is so. */
  readonly leave: string;
  /** An answer to whether something is so, and to nothing else. */
  readonly unsure: string;
  /** Changes nothing in what is said. */
  readonly polite: string;
  /** Stands beside a number or place. */
  readonly beside: string;
  /** First, second, third …; a slash between the ways to say one. */
  readonly places: string;
  readonly last: string;
}

/**
 * How people answer a question in a word. Data: a language is a row. "OK" and "thanks" are no yes: people write them below what
 * they have read.
 */
export const replies: Readonly<Record<string, Words>> = {
  en: {
    yes: 'yes, yep, yeah, yup, sure, yes sure, yes do, yes do that, yes do it, do that, do it, go ahead, yes go ahead, go on, ok go on, yes go on, carry on, continue, proceed, yes continue, fine go ahead, sure go ahead, ok go ahead, ok let’s do it, let’s do it, let’s go, agreed, i agree, alright go on, yes i do, yes i am sure, of course, yes of course, absolutely, that is right, yes that is right, correct, yes correct, yes it can, it can',
    no: 'no, nope, nah, no no, no it can’t, no it cannot, it can’t, it cannot',
    leave:
      'not now, no not now, rather not, no never mind, never mind, no do not, do not, dont, no dont, leave it, no leave it, leave it as it is, no not after all, not after all, keep it, no keep it, later, maybe later, not yet, neither, none, none of them, neither of them',
    unsure:
      'do not know, i do not know, don’t know, i don’t know, no i don’t know, no idea, no no idea, i have no idea, no clue, dunno, not sure, i am not sure, i’m not sure, no not sure, unsure, unknown, not known, no or not known, i wouldn’t know, can’t tell, i can’t tell',
    polite: 'please, pls, plz, thanks',
    beside: 'the, one, number, nr, option, choice, take, i, mean, meant, that, choose, pick',
    places: 'first/1st, second/two, third/three, fourth/four, fifth/five, sixth, seventh, eighth, ninth, tenth',
    last: 'last',
  },
  nl: {
    yes: 'ja, jawel, jazeker, zeker, ja zeker, ja hoor, ja doe maar, doe maar, ja graag, graag, ja natuurlijk, natuurlijk, ja ga door, ga door, ok ga door, ga verder, doorgaan, ja doorgaan, verder, ga je gang, ga maar door, ok ga maar door, oké ga maar door, ok doe maar, oké doe maar, oké doen we, doen we, prima verder, akkoord, ja akkoord, klopt, ja klopt, dat klopt, ja dat klopt, inderdaad, ja dat kan, ja kan het, dat kan het',
    no: 'nee, neen, nee hoor, nee dat kan niet, nee kan niet',
    leave:
      'nee niet doen, niet doen, niet nu, nee niet nu, liever niet, nee liever niet, laat maar, nee laat maar, toch niet, nee toch niet, laat het zo, nee laat het zo, later, misschien later, straks, nog niet, geen van beide, geen',
    unsure:
      'weet ik niet, weet niet, dat weet ik niet, ik weet het niet, nee weet ik niet, nee dat weet ik niet, nee ik weet het niet, geen idee, nee geen idee, ik heb geen idee, geen flauw idee, weet ik niet zeker, ik weet het niet zeker, niet zeker, niet bekend, onbekend, nee onbekend, nee of niet bekend, nee of onbekend',
    polite: 'aub, alstublieft, alsjeblieft, ajb, svp, bedankt',
    beside: 'de, die, nummer, nr, optie, keuze, neem, ik, bedoel, doe, maar, kies, graag',
    places: 'eerste, tweede/twee, derde/drie, vierde/vier, vijfde/vijf, zesde, zevende, achtste, negende, tiende',
    last: 'laatste',
  },
  de: {
    yes: 'ja, jawohl, ja gern, ja gerne, gern, gerne, sicher, ja sicher, ja klar, na klar, natürlich, ja natürlich, ja mach das, mach das, ja machen sie das, ok weiter, ja weiter, weiter, weitermachen, fortfahren, mach weiter, machen sie weiter, na gut mach weiter, ok mach weiter, passt weiter, alles klar weiter, los gehts, los geht’s, einverstanden, ja einverstanden, stimmt, ja stimmt, genau, ja genau, ja kann es, ja das kann es, das kann es',
    no: 'nein, nee, nö, nein kann es nicht, nein das kann es nicht',
    leave:
      'nicht jetzt, nein nicht jetzt, lieber nicht, nein lieber nicht, lass es, nein lass es, lassen sie es, doch nicht, nein doch nicht, später, vielleicht später, noch nicht, keine, keines, keins von beiden',
    unsure:
      'weiß nicht, weiß ich nicht, das weiß ich nicht, ich weiß nicht, ich weiß es nicht, nein weiß ich nicht, nein das weiß ich nicht, nein ich weiß es nicht, keine ahnung, nein keine ahnung, nicht sicher, bin nicht sicher, ich bin nicht sicher, ich bin mir nicht sicher, nicht bekannt, unbekannt, nein nicht bekannt, nein oder nicht bekannt',
    polite: 'bitte, danke',
    beside: 'der, die, das, den, nummer, nr, option, auswahl, nimm, nehme, ich, meine',
    places:
      'erste/ersten/erstes/erster, zweite/zweiten/zweites/zweiter/zwei, dritte/dritten/drittes/drei, vierte/vierten/viertes/vier, fünfte/fünften/fünf, sechste/sechsten, siebte/siebten, achte/achten, neunte/neunten, zehnte/zehnten',
    last: 'letzte, letzten, letztes',
  },
  fr: {
    yes: 'oui, ouais, oui oui, oui bien sûr, bien sûr, oui volontiers, volontiers, oui vas-y, vas-y, oui allez-y, allez-y, on continue, continuer, continuez, continue, oui continue, d’accord continuez, d’accord on continue, je suis d’accord, ok continuez, allons-y, on y va, oui continuez, certainement, exact, oui exact, c’est ça, oui c’est ça, tout à fait, oui il peut, oui il le peut',
    no: 'non, non non, non il ne peut pas, non il peut pas',
    leave:
      'pas maintenant, non pas maintenant, plutôt pas, non laisse, finalement pas, non finalement pas, finalement non, plus tard, peut-être plus tard, pas encore, laisse tomber, non laissez, aucun, aucune, aucun des deux',
    unsure:
      'je ne sais pas, je sais pas, sais pas, non je ne sais pas, non je sais pas, j’en sais rien, je n’en sais rien, aucune idée, je n’ai aucune idée, non aucune idée, pas d’idée, pas sûr, pas sûre, je ne suis pas sûr, je ne suis pas sûre, inconnu, pas connu, non ou inconnu',
    polite: 'stp, svp, s’il te plaît, s’il vous plaît, merci',
    beside: 'le, la, l, numéro, numero, option, choix, celui, celle, je, prends, veux, dire',
    places:
      'premier/première/1er/1ère, deuxième/second/seconde/deux, troisième/trois, quatrième/quatre, cinquième/cinq, sixième, septième, huitième, neuvième, dixième',
    last: 'dernier, dernière',
  },
  es: {
    yes: 'sí, si, sí sí, sí claro, claro, claro que sí, por supuesto, sí por supuesto, sí adelante, adelante, sí hazlo, hazlo, sí hágalo, hágalo, continuar, continúa, continúe, seguir, vale sigue, sigue, siga, venga, vamos, dale, de acuerdo, estoy de acuerdo, perfecto adelante, sí continúa, sí continúe, correcto, sí correcto, exacto, así es, sí puede, sí que puede',
    no: 'no, no no, no no puede',
    leave:
      'ahora no, no ahora no, mejor no, no mejor no, al final no, no al final no, más tarde, luego, quizás más tarde, todavía no, déjalo, no déjalo, déjelo, ninguno, ninguna, ninguno de los dos',
    unsure:
      'no sé, no lo sé, no no lo sé, no no sé, no sabría decirlo, ni idea, no tengo idea, no tengo ni idea, no estoy seguro, no estoy segura, desconocido, se desconoce, no se sabe, no o no se sabe',
    polite: 'por favor, porfavor, gracias',
    beside: 'el, la, lo, número, opción, elección, quiero, decir, tomo, elijo',
    places:
      'primero/primera/primer, segundo/segunda/dos, tercero/tercera/tercer/tres, cuarto/cuarta/cuatro, quinto/quinta/cinco, sexto/sexta, séptimo/séptima, octavo/octava, noveno/novena, décimo/décima',
    last: 'último, última',
  },
};
