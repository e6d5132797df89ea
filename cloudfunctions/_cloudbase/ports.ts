import { database } from '../_database/database'
import type { Ports } from '../_kernel/ports'
import { caller } from './caller'
import { contents } from './contents'
import { files } from './files'
import { wechat } from './wechat'

export const ports: Ports = { caller, database, files, wechat, contents }
