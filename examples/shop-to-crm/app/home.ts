/** Which database the shop talks to. */
export const home = (flags: ReadonlySet<string>): 'shop' | 'crm' =>
  flags.has('crm_home') ? 'crm' : 'shop'
