import { mergeInternalComponents } from '@tarojs/shared'

import { ariaComponents } from './attributes'

// The templates name the attributes (plugin.ts); this tells the runtime which keys of a node they are read from.
mergeInternalComponents(ariaComponents)
