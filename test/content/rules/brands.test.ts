import { brands } from '../../../config/content/rules/brands'
import { proves, withFile } from '../../builders/sound-content'

const brand = (zh: string, more = '') =>
  withFile(
    'brands.yaml',
    `corp:
  name: { zh: ${zh}, en: Corp }
  platforms: [abc, shop]
  claims: [{ source: paper, checkedOn: 2026-11-01 }]
${more}`,
  )

const another = `other:
  name: { zh: 别家, en: Other }
  aliases: [集团]
  platforms: [shop]
  claims: [{ source: paper, checkedOn: 2026-11-01 }]
`

proves(brands, {
  good: { 'a company that runs two platforms': brand('集团'), 'two brands': brand('公司', another) },
  bad: {
    'the name of a platform': [brand('商店'), 'brands.yaml:2', '"商店" is a name of the platform shop already'],
    'a name of another brand': [brand('集团', another), 'brands.yaml:7', 'the brand corp already'],
  },
})
