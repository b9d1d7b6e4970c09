export default defineAppConfig({
  pages: ['pages/home/index', 'pages/checklist/index', 'pages/me/index', 'pages/platforms/index', 'pages/open/index'],
  subPackages: [
    {
      root: 'packages/guide',
      pages: [
        'account/index',
        'find/index',
        'query/index',
        'elsewhere/index',
        'renewal/index',
        'sources/index',
        'emergency/index',
        'hall/index',
        'guide/index',
        'get-back/index',
      ],
    },
    {
      root: 'packages/record',
      pages: [
        'setup/index',
        'timeline/index',
        'backup/index',
        'own/index',
        'answer/index',
        'scan/index',
        'large/index',
        'share/index',
        'received-list/index',
      ],
    },
  ],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['packages/record', 'packages/guide'] } },
  window: {
    navigationBarTitleText: '换号清单',
    navigationBarBackgroundColor: '@bar',
    navigationBarTextStyle: '@barText',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pull',
  },
  tabBar: {
    color: '@tab',
    selectedColor: '@tabChosen',
    backgroundColor: '@bar',
    // @ts-expect-error WeChat takes a theme variable here; Taro types the two plain values only.
    borderStyle: '@tabBorder',
    list: [
      { pagePath: 'pages/home/index', text: '首页', iconPath: '@homeIcon', selectedIconPath: '@homeIconChosen' },
      { pagePath: 'pages/checklist/index', text: '清单', iconPath: '@listIcon', selectedIconPath: '@listIconChosen' },
      { pagePath: 'pages/me/index', text: '我的', iconPath: '@meIcon', selectedIconPath: '@meIconChosen' },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  resizable: true,
  lazyCodeLoading: 'requiredComponents',
})
