import { scene } from '../../../config/content/rules/scene'
import { proves, sound } from '../../builders/sound-content'

/** The example's shop under another id. */
const named = (id: string) => ({
  ...sound,
  [`platforms/${id}.yaml`]: (sound['platforms/shop.yaml'] ?? '').replace('id: shop', `id: ${id}`),
})

const long = 'a'.repeat(28)

proves(scene, {
  good: { 'an id of 16 characters': named('a'.repeat(16)) },
  bad: {
    'an id too long for a code': [named(long), `platforms/${long}.yaml:1`, 'does not fit'],
    'an id with a character that WeChat does not allow': [named('超市'), 'platforms/超市.yaml:1', 'does not fit'],
  },
})
