export const zh = {
  claim: {
    kind: {
      official: '官方',
      'official-reprint': '官方转载',
      press: '媒体',
      directory: '目录',
      qa: '问答',
      blog: '博客',
      unverified: '未核实',
    },
    /** Between a source and the day of its last check. */
    comma: '，',
    checked: (day: string) => `查于 ${day}`,
    undated: '无日期',
    old: '较旧',
    stale: '一年多没复查',
    unchanged: (day: string) => `号码自 ${day} 未变`,
  },
  /** Why a text is not taken. */
  refused: {
    mobile: '里面像有手机号，没有存。这里不用填号码。',
    residentId: '里面像有身份证号，没有存。请删掉它。',
    permit: '里面像有证件号，没有存。请删掉它。',
    bankCard: '里面像有银行卡号，没有存。请删掉它。',
    code: '里面像有验证码，没有存。验证码别给任何人。',
  },
  weekday: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  hallCode: (id: string) => `营业厅编号 ${id}`,
}

/** What every language says: a language that misses a word, or has one too many, does not compile. */
export type SharedMessages = typeof zh
