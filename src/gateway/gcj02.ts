/**
 * From the satellites' coordinates (WGS-84, what a browser tells) to those of Chinese maps (GCJ-02, what our polygons and
 * WeChat use). The published approximation, right to a few metres inside China; without it a point is half a kilometre off.
 */
const A = 6_378_245
const EE = 0.006_693_421_622_965_943
const PI = Math.PI

const waves = (x: number): number => ((20 * Math.sin(6 * x * PI) + 20 * Math.sin(2 * x * PI)) * 2) / 3

const northward = (x: number, y: number): number =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * Math.sqrt(Math.abs(x)) +
  waves(x) +
  ((20 * Math.sin(y * PI) + 40 * Math.sin((y / 3) * PI)) * 2) / 3 +
  ((160 * Math.sin((y / 12) * PI) + 320 * Math.sin((y * PI) / 30)) * 2) / 3

const eastward = (x: number, y: number): number =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * Math.sqrt(Math.abs(x)) +
  waves(x) +
  ((20 * Math.sin(x * PI) + 40 * Math.sin((x / 3) * PI)) * 2) / 3 +
  ((150 * Math.sin((x / 12) * PI) + 300 * Math.sin((x / 30) * PI)) * 2) / 3

export const toGcj02 = ({ longitude, latitude }: { longitude: number; latitude: number }) => {
  const x = longitude - 105
  const y = latitude - 35
  const radians = (latitude / 180) * PI
  const magic = 1 - EE * Math.sin(radians) ** 2
  const north = (northward(x, y) * 180) / (((A * (1 - EE)) / (magic * Math.sqrt(magic))) * PI)
  const east = (eastward(x, y) * 180) / ((A / Math.sqrt(magic)) * Math.cos(radians) * PI)
  return { longitude: longitude + east, latitude: latitude + north }
}
