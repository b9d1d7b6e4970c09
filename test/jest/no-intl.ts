// Android WeChat has no Intl. Our own code runs without it here too, so that leaning on it is noticed at once.
Reflect.deleteProperty(globalThis, 'Intl')
