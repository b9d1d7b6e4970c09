/** What WeChat asks the user once (docs: 授权), and the page of its settings where an answer can be changed. */
import type { Scope } from '../../protocol'
import type { Phone } from '../phone'
import { ApiError, type Apis, asyncApi } from './call'

const WORDS: Readonly<Record<Scope, string>> = { 'scope.addPhoneCalendar': '添加到日历' }

type Answers = Partial<Record<Scope, boolean>>

/** Answers outlive the mini-program, as they do in WeChat; what a spec sets goes before what was answered. */
export class Permissions {
  private readonly place: string

  constructor(
    private readonly phone: Phone,
    namespace: string,
  ) {
    this.place = `weapp-scopes/${namespace}`
    const answered: Answers = JSON.parse(localStorage.getItem(this.place) ?? '{}')
    phone.settings.change({ scopes: { ...answered, ...phone.settings.now.scopes } })
    phone.settings.changed.listen(({ scopes }) => localStorage.setItem(this.place, JSON.stringify(scopes)))
  }

  /** Lets the user answer, the first time; throws what the call fails with when the answer is or was no. */
  async ask(scope: Scope, wish: string): Promise<void> {
    const answered = this.phone.settings.now.scopes[scope]
    if (answered === undefined) {
      const { confirmed } = await this.phone.dialogs.modal({
        title: '申请使用你的权限',
        content: wish,
        showCancel: true,
        cancelText: '拒绝',
        confirmText: '允许',
        editable: false,
        placeholder: '',
      })
      this.answer(scope, confirmed)
      this.phone.requests.record({ kind: 'permission', scope, allowed: confirmed })
    }
    if (this.phone.settings.now.scopes[scope] !== true) throw new ApiError('auth deny')
  }

  /** The page behind ··· → 设置: whatever was asked before may be answered anew. */
  async openSettings(): Promise<void> {
    const scopes = Object.keys(WORDS)
      .filter(isScope)
      .filter((scope) => this.phone.settings.now.scopes[scope] !== undefined)
    const items = scopes.map((scope) => `${WORDS[scope]}：${this.phone.settings.now.scopes[scope] ? '允许' : '不允许'}`)
    const index = await this.phone.dialogs.actionSheet(items, { note: '设置' })
    const scope = index === undefined ? undefined : scopes[index]
    if (scope) this.answer(scope, !this.phone.settings.now.scopes[scope])
  }

  private answer(scope: Scope, allowed: boolean): void {
    this.phone.settings.change({ scopes: { ...this.phone.settings.now.scopes, [scope]: allowed } })
  }
}

function isScope(name: string): name is Scope {
  return name in WORDS
}

export function permissionApis(phone: Phone): Apis {
  const answers = () => ({ authSetting: { ...phone.settings.now.scopes } })
  return {
    getSetting: asyncApi('getSetting', answers),
    openSetting: asyncApi('openSetting', async () => {
      await phone.permissions.openSettings()
      return answers()
    }),
  }
}
