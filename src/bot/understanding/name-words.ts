/** Words that tell whose or what a name is, in the languages the bot reads. Data: without accents and capitals. */
const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/[\s,]+/u));

/** Given names, by which a person is told from a company and from a room. */
export const givenNames = setOf(`
  aaron adam adrian ahmed aisha alain alan albert alejandro alex alexander alexandra alice alicia alma ali amanda amelie amy ana anders
  andre andrea andreas andrew andy angela angelique anita anja anke ann anna anne annette anouk antoine anton antonio ariane arjan
  arnaud arthur astrid aurelie aylin ayse barbara bart beatriz ben benjamin benoit bernd bernard bert bettina birgit bjorn bob
  bram brian bruno camille carla carlos carmen caroline catherine cecile charles charlotte chiara chloe chris christian christina
  christine christophe claire clara claudia claus clemens colin cristina daan daniel daniela dave david deborah denise dennis
  diana dick diego dieter dirk dominique doris eduardo edward elena elias elif elin elisa elisabeth elise elizabeth ellen elodie els
  elsa emil emily emma emre enrique eric erik erika ernst esther ester eva eveline fabian fabien fatima fatma felix fernando
  fleur florian florence francisco franck francois francoise frank franz frederic frits gabriel gabriela gary george georges
  gerard gerd gerrit gilles gisela giulia gonzalo grace greg guido guillaume gunter gustavo hanna hannah hans harald harry
  hassan heidi heike heinz helen helena helene helga hendrik henk henri henrik hugo ian ignacio iker ilse ines inga inge ingrid
  irene iris isa isabel isabelle ivan jack jacques jaime jake james jan jana jane janine jasmin jasper javier jean jeanne jens
  jeroen jesper jesus jill jim joachim joan joana joanna joe joep johan johanna johannes john joke jolanda jonas jorg jorge joris jose josef
  joseph joyce juan judith jules julia julian julie julien julio jurgen jutta kai karen karim karin karl karolina katharina
  kathrin katja kees kelly kerstin kevin kim kirsten klaas klara klaus kristin kurt lara lars laura laurent lea leila lena leo
  leon leonie lieke lies lina linda lisa liz lorena lotte louis louise luc luca lucas lucia lucie lucy luis luisa lukas lydia maarten
  magali magnus maike manfred manon manuel manuela marc marcel marco marcus margot maria marie marieke marijke marina mario
  marion mark markus marta martha martin martina martine mary mateo mathieu matt matteo matthew matthias max mehmet mehdi mei melanie
  mercedes mia michael michel michele miguel mike mila miriam mohamed mohammed monica monika monique nadia nadine naomi natalia
  nathalie nele nick nicola nicolas nicole niels nina noa nora norbert nuria olaf olga oliver olivia olivier omar oscar otto
  pablo paco pascal patricia patrick paul paula pauline pedro peggy peter petra philip philipp philippe pierre piet pieter pilar priya
  rachel rachid rafael rahul rainer ralf ramon raquel raul rebecca reinhard remco rene renate reto ricardo richard rik rita rob robert
  roberto robin rodrigo roger roland ron rosa rosalie ruben rudi ruth ryan sabine said sam samira samuel sandra sanne sara sarah
  sascha sebastian sergio shreya silke silvia simon simone sofia sofie solange sonia sophie stefan stefanie stephanie stephen steve steven
  susan susana susanne suzanne svenja sven sylvia sylvie tamara tanja teresa tess theo thibault thierry thomas thorsten tim timo tina tobias
  tom tomas tony torsten ulrich ulrike ursula ute uwe valentin valentina valerie vera veronica veronique victor victoria
  viktor vincent virginie walter wendy werner wilhelm willem william willy wim winfried wolfgang xavier ximena yannick yara yasmin yasmina
  youssef yves yvonne zoe`);

/** What companies are called beside their own name. */
export const companyWords = setOf(`
  ltd llc llp inc plc corp corporation limited company co group holding holdings partners associates consulting services school university college
  academy institute hospital clinic bank bakery law legal accountants accounting advisory foundation trust council
  bv nv vof stichting groep bakkerij administratiekantoor accountantskantoor notariskantoor advocaten makelaardij gemeente zorggroep
  gmbh ag kg ohg ug ev gbr kanzlei steuerkanzlei steuerberatung steuerberater praxis backerei autohaus stadtwerke gemeinde verein
  sarl sas sa sasu eurl cabinet boulangerie pharmacie etude mairie ecole societe ets garage agence
  sl slu sc asesoria gestoria estudio bufete despacho grupo panaderia clinica colegio ayuntamiento farmacia talleres inmobiliaria`);

/** "at Contoso": of which customer. */
export const atWords = setOf('at bij bei chez');

/** "the Hall screen" is one certain screen; of "a", "our" and "this" screen only the kind is told. */
export const describers = setOf(`
  a an our this that my your its their another any some every each these those new
  een onze ons dit deze die dat mijn uw nieuw nieuwe ander andere
  ein eine einen einem einer eines unser unsere unseren unserem unserer dieser diese dieses diesen diesem mein meine meinen neue neuen neues neuer
  un une notre nos ce cet cette ces mon ma mes nouvel nouveau nouvelle
  una uno nuestra nuestro nuestras este esta estos estas ese esa mi mis nuevo nueva`);

/** "language: fr", "stell auf es": the languages the bot speaks, by their codes. */
export const languageCodes = setOf('en nl de fr es');
