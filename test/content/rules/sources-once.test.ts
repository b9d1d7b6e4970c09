import { sourcesOnce } from '../../../config/content/rules/sources-once'
import { edit, proves } from '../../builders/sound-content'

proves(sourcesOnce, {
  good: { 'two pages of one site': edit('sources.yaml', 'https://blog.example/2', 'https://www.thepaper.cn/2') },
  bad: {
    'one page under two keys': [
      edit('sources.yaml', 'https://blog.example/2', 'http://www.thepaper.cn/1/'),
      'sources.yaml:7',
      'the same page as "paper"',
    ],
  },
})
