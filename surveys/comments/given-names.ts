/** Given names common among tenants in Britain, whatever their families' first language. Some of the names there are:
 *  who is called something else is not found by this list. */
const plain = `
aaron abdi abdul abdullah abigail adam adrian agnes agnieszka ahmed aisha alan albert aleksandra alexander alexandra
alfie alice alison amanda amelia amina amir amy anastasia andrea andreea andrew angela angharad anita ann anna anne
annette annie anthony antonio anwen ashley asif ayaan ayesha barbara barry beata beatrice belinda bernard bethan
bethany beverley bilal bradley brenda brian bridget bronwen bryn callum cameron caroline carolyn carys catherine
catrin ceri charlotte cheryl chidi chioma chloe christina christine christopher claire clare clive colin connor
craig cristina dafydd damian daniel danielle darren darryl david dawid debbie deborah deirdre denise dennis derek
diana diane dilys dimitri dipak dominic donald donna doreen doris dorothy douglas duncan dylan dylis eamon edith
edward eileen eirlys elaine eleanor elena eleri elizabeth ella ellen elsie emily emma emyr eric erin ethan eugene
evelyn ewa fadumo farah farhan fatima fatma fiona fred frederick gail gareth gary gavin geoffrey george georgia
gerald geraldine gethin gillian gladys glenda glenys glyn gordon graeme graham grzegorz gulsen gurpreet gwen gwyn
gwyneth hamza hannah harjit harold harriet hassan hayley heidi helen henry hilary howard hugh hussein hywel ian
ibrahim ieuan ifan imran ioan iqbal irene iris isaac isabella isla ismail iwona jacek jacob jacqueline jake jamal
james jamie jan jane janet janice janina jasmine jason javed jayne jean jeffrey jennifer jeremy jessica jill jim
joan joanna joanne jodie john jonathan joseph josephine joshua joyce juan judith julia julian julie justin kamal
karen karl kasia katarzyna kate katherine kathleen kathryn katie kayleigh keith kelly kenneth kerry kevin khadija
khalid kieran kimberley kirsty krishna krystyna krzysztof kulwinder lakshmi laura lauren lee leon leonard lesley
leslie lewis liam linda lindsay lisa llinos lorraine louis louise lowri lucy luke lydia lynn lynne maciej madeleine
magdalena mahmoud malcolm malgorzata mandeep manjit marcin marcus margaret maria marian marie marilyn marion marjorie
marlene martin mary maryam matthew maureen mehmet melanie melissa meryl michael michelle mihai mike mohamed mohammad
mohammed mohamud moira monica morag moses muhammad mustafa nadia nancy naomi natalie natasha neil nerys nia nicholas
nicola nigel noor nora norma norman nuala olga olivia olwen omar oscar owen pamela parminder patricia patrick paul
paula pauline pavel peter philip phillip phyllis piotr prakash priya rachel rahul rajesh ralph ramesh raymond rebecca
rhian rhiannon rhodri rhys richard rita robert roderick rodney roger ronald rosemary roxana roy russell ruth ryan
sabrina sally samantha samira samuel sandra sanjay sara sarah sasha saskia scott sean sebastian selina shabana shane
shannon sharon shaun sheila shirley sian simon sinead siobhan sofia sonia sophia sophie stacey stanislaw stella
stephanie stephen steven stuart sunita surinder susan suzanne sylvia szymon tamara tanya tariq teresa terence theresa
thomas tiffany timothy tomasz tony tracey tracy trevor tudor usha valerie vanessa vera veronica victoria vijay
vincent vivien walter wayne wendy wesley wilfred william winifred wojciech yasmin yusuf yvonne zainab zara zofia zoe`

/** Names that are words as well, or begin one: found only with a capital inside a sentence. */
const alsoWords = `
abbey alex ali amber andy angel art ben bernie bill bob carol chris christian crystal daisy dale
dan dave dawn dean don drew earl eddie eve faith frank freddie gene ginger grace grant guy hazel heather holly hope
ivy jack jade jay jo joe jordan josh joy kay ken kim lance lily mark mat matt max mel miles nick norm
olive pat pearl penny pete phil poppy ray rob robin rose ruby sam sandy sid steve stan sue ted terry tim tina
tom trish van viola violet will zack`

const split = (words: string) => new Set(words.trim().split(/\s+/))

export const givenNames: ReadonlySet<string> = split(plain)
export const namesThatAreWords: ReadonlySet<string> = split(alsoWords)
