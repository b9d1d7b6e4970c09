/** What may be dialled, and whose it is. */

/**
 * The forms of service numbers in the numbering plan of the mainland (工业和信息化部《电信网编号计划》), digits only. Anybody can hold a
 * mobile number; one of these is assigned to a company or an office.
 */
const forms: readonly (readonly [what: string, form: RegExp])[] = [
  ['an emergency line', /^1(?:10|19|20|22)$/],
  ['a carrier’s line', /^10\d{3}$|^10(?:1\d|\d1)\d{4,5}$/],
  ['a service of a carrier or of the post', /^11[1-8]\d{2}$/],
  ['a line of the government', /^12\d{3}$/],
  ['a national service line', /^95\d{3,6}$/],
  ['a provincial service line', /^96\d{3,4}$/],
  ['a 400 or 800 line', /^[48]00\d{7}$/],
  ['a landline', /^0(?:10|2[0-57-9]|[3-9]\d{2})[2-8]\d{6,7}$/],
  ['a provincial service line behind its area code', /^0(?:10|2[0-57-9]|[3-9]\d{2})(?:95\d{3}|96\d{3,4}|12\d{3})$/],
  ['a landline for calls from abroad', /^\+86(?:10|2[0-57-9]|[3-9]\d{2})[2-8]\d{6,7}$/],
  ['a service line for calls from abroad', /^\+86(?:10|2[0-57-9]|[3-9]\d{2})?(?:95\d{3}|100(?:00|10|86|99))$/],
]

/** Numbers of another form, each with the reason why it may be dialled. */
export const otherForms: Readonly<Record<string, string>> = {
  '+8613800100186': 'China Mobile’s line for calls from abroad, on its own page',
  '+8618918910000': 'China Telecom’s line for calls from abroad',
  '+8618618610010': 'China Unicom’s line for calls from abroad',
}

/** A number without what only parts it. */
export const bare = (number: string): string => number.replace(/[^\d+]/g, '')

/** What a number to dial is by its form; undefined: none that a service would have. */
export const formOf = (number: string): string | undefined => {
  if (!/^\+?\d+(?:-\d+)*$/.test(number)) return undefined
  const digits = bare(number)
  // Digits alone are a name of nothing else.
  return otherForms[digits] ?? forms.find(([, form]) => form.test(digits))?.[0]
}

/**
 * What everybody may be told to dial or to text: emergencies, the government's lines, the carriers. Only these, and an entry's own
 * hot-lines, may stand in its texts.
 */
export const everybodys: Readonly<Record<string, string>> = {
  '110': 'police',
  '119': 'fire brigade',
  '120': 'ambulance',
  '122': 'traffic accidents',
  '10000': 'China Telecom',
  '10001': 'China Telecom, by SMS',
  '10010': 'China Unicom',
  '10086': 'China Mobile',
  '10099': 'China Broadnet',
  '+8610086': 'China Mobile from abroad',
  '10699000': 'the look-up 一证通查, by SMS',
  '12300': 'complaints about carriers',
  '12306': 'railway',
  '12321': 'reports of spam',
  '12333': 'social security',
  '12345': 'city hall',
  '12366': 'taxes',
  '12381': 'MIIT',
  '96110': 'anti-fraud centre',
}

/** Numbers that several platforms share. Any other belongs to the one platform that names it. */
export const shared: Readonly<Record<string, readonly string[]>> = {
  '10000': ['189-wo-mail', 'broadband', 'ctcc'],
  '10010': ['189-wo-mail', 'broadband', 'cucc'],
  '10086': ['139-mail', 'broadband', 'cmcc', 'hebao', 'migu'],
  '12345': ['gjzwfw', 'local-gov'],
  '95511': ['pingan', 'pingan-bank'],
  '95598': ['csg', 'sgcc'],
  '12366': ['etax', 'tax-app'],
  '4008008888': ['baidu', 'baidu-pan', 'tieba'],
  '01059928888': ['baidu', 'baidu-pan'],
  '4008109000': ['meizu-etc', 'psn-xbox'],
  '057189852163': ['netease-game', 'netease-mail'],
}
