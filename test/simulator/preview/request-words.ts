/** What the app asked of WeChat, in words for the panel. */
import type { AppRequest } from '../protocol'

interface RequestWords {
  title: string
  detail: string
  /** A file of the mini-program to show, as the app named it. */
  picture?: string
}

function size(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`
}

function outcome(confirmed: boolean): string {
  return confirmed ? '已确认 · confirmed' : '已取消 · cancelled'
}

export function requestWords(ask: AppRequest): RequestWords {
  switch (ask.kind) {
    case 'clipboard':
      return { title: '复制 · Copied text', detail: ask.text }
    case 'phoneCall':
      return { title: '打电话 · Phone call', detail: `${ask.number}\n${outcome(ask.confirmed)}` }
    case 'calendar':
      return { title: '写入系统日历 · Calendar event', detail: JSON.stringify(ask.event, null, 1) }
    case 'share':
      return {
        title: ask.from === 'menu' ? '转发卡片（菜单）· Share card (menu)' : '转发卡片（按钮）· Share card (button)',
        detail: `${ask.title}\n${ask.path}`,
        picture: ask.imageUrl,
      }
    case 'shareTimeline':
      return { title: '朋友圈 · Moments', detail: `${ask.title}\n${ask.query}`, picture: ask.imageUrl }
    case 'miniProgram':
      return {
        title: '打开其他小程序 · Another mini-program',
        detail: `${JSON.stringify(ask.target)}\n${outcome(ask.confirmed)}`,
      }
    case 'article':
      return { title: '打开公众号文章 · Official-account article', detail: ask.url }
    case 'shareFile':
      return { title: '把文件发给朋友 · File to a friend', detail: `${ask.fileName} · ${size(ask.bytes)}` }
    case 'favoriteFile':
      return { title: '收藏文件 · File to favourites', detail: `${ask.fileName} · ${size(ask.bytes)}` }
    case 'saveFile':
      return { title: '存到电脑 · File to the disk', detail: `${ask.filePath} · ${size(ask.bytes)}` }
    case 'permission':
      return { title: '申请权限 · Permission', detail: `${ask.scope} · ${ask.allowed ? '允许 · allowed' : '拒绝 · refused'}` }
    case 'chooseFile':
      return { title: '选择聊天文件 · Chose a file', detail: ask.chosen.join('\n') }
    case 'toast':
      return { title: '提示 · Toast', detail: ask.title }
    case 'modal':
      return {
        title: '弹窗 · Modal',
        detail: `${[ask.title, ask.content].filter(Boolean).join('\n')}\n${outcome(ask.confirmed)}`,
      }
    case 'storage':
      return { title: '写入存储 · Storage write', detail: `${ask.key} · ${size(ask.bytes)}` }
    case 'vibrate':
      return { title: '振动 · Vibration', detail: '' }
  }
}
