/** Words of blame: with 书记 or the secretary's name beside them, a letter may well be about the secretary. */
const BLAME =
  /投诉|举报|反映|不满|推诿|推脱|敷衍|不作为|乱作为|不管|不理|态度|恶劣|贪|受贿|收钱|回扣|吃拿|卡要|索要|徇私|优亲厚友|包庇|打击报复|报复|威胁|骂|撒谎|弄虚作假|造假|违规|违纪|以权谋私|偏心|不公|失职|渎职/

/** What is between two stops: blame counts only in the sentence that names the secretary. */
const SENTENCES = /[。！？!?；;\n]+/

/**
 * Whether to ask the writer "does this letter speak of the secretary?". Only a hint: nothing is decided by it, and the writer's
 * own answer goes. `name` = the secretary's; empty when it is not known.
 */
export const seemsAboutSecretary = (text: string, name: string): boolean =>
  text
    .split(SENTENCES)
    .some(
      (sentence) => BLAME.test(sentence) && (sentence.includes('书记') || (name.length > 1 && sentence.includes(name))),
    )
