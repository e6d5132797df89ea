/**
 * Who runs this and how to reach them. Only a body at county level or above may host it (domain.md, People's data); whoever
 * does writes its own facts here before building.
 */
export const host = {
  /** 24 hours, one key. */
  hotline: '83721000',
  unit: '双流区城乡社区发展治理服务中心（演示）',
  filing: '演示环境，尚未备案；正式上线前在这里写明小程序备案号',
  complaints: { name: '区社区治理监督电话', phone: '85822345' },
  updated: '2026年11月22日',
} as const

export const saidHotline = `热线 ${host.hotline}`
