/** `npm start`: builds on every change and shows the mini-program in the browser. */
import { join, resolve } from 'node:path'
import { bake } from '../../config/content/bake'
import { contentRoot } from '../../config/content/content-root'
import { problemLine } from '../../config/content/problem'
import { watchFiles } from '../../config/content/watch'
import { type Simulator, startSimulator } from './serve'
import { watchBuild } from './taro-watch'

const FIRST_PORT = 8620
const PORTS_TO_TRY = 20

const project = resolve(__dirname, '../..')

async function startOnFreePort(): Promise<Simulator> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port += 1) {
    try {
      return await startSimulator({ dist: join(project, 'dist'), projectConfig: join(project, 'project.config.json'), port })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    }
  }
  throw new Error(`ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TO_TRY - 1} are all taken`)
}

function welcome(host: Simulator): void {
  console.log(`
  预览已打开   ${host.url}
  Preview at   ${host.url}

  在微信开发者工具里：选“导入项目”，目录选本项目的根目录（小程序代码在 dist，project.config.json 已经写好）。
  In WeChat DevTools: import this project's root folder; its project.config.json names dist as the mini-program.

  改代码会自动重建并刷新。按 Ctrl-C 结束。
  Changes are built and shown as you save. Ctrl-C ends.
`)
}

async function main(): Promise<void> {
  console.log('正在构建…  Building…')
  let host: Promise<Simulator> | undefined
  let ended = false

  const end = async (code: number) => {
    if (ended) return
    ended = true
    stopBuild()
    stopContent()
    await (await host)?.close()
    process.exit(code)
  }

  const stopBuild = watchBuild(project, (news) => {
    switch (news.kind) {
      case 'built':
        if (!host) {
          host = startOnFreePort()
          host.then(welcome, (error: unknown) => {
            console.error(error)
            void end(1)
          })
        } else {
          console.log('已更新。Updated.')
          void host.then((running) => running.reload())
        }
        return
      case 'failed':
        console.error(
          `\n构建失败，预览仍是上一次成功的版本。Build failed; the preview keeps the last good one.\n${news.errors}\n`,
        )
        return
      case 'ended':
        if (!ended) console.error('构建进程退出了。The build process ended.')
        void end(news.code ?? 0)
    }
  })
  const stopContent = watchFiles(contentRoot, () => {
    void bake().then((problems) => {
      if (problems.length === 0) return
      const lines = problems.map(problemLine).join('\n')
      console.error(`\n内容有错，没有更新。The content has problems and was not updated.\n${lines}\n`)
    })
  })
  process.once('SIGINT', () => void end(0))
  process.once('SIGTERM', () => void end(0))
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
