import { memberUses, type Use } from '../../config/tools/release/member-uses'

/** Everything by which a mini-program can reach the network, and the cloud. */
const names = new Set([
  'request',
  'uploadFile',
  'downloadFile',
  'connectSocket',
  'sendSocketMessage',
  'createTCPSocket',
  'createUDPSocket',
  'createMediaRecorder',
  'cloud',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
])

/** Where code reaches for the network. */
export const networkUses = (code: string): Use[] => memberUses(code, names)
