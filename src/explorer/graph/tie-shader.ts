/** In pixels: the widest that a line or an arrow head reaches beside its middle, and how long the head is. */
export const reach = 6;

/**
 * Lays a strip of pixels along a tie. Everything is worked out in pixels of the screen, so that dashes keep their length
 * whatever the zoom.
 */
export const vertexShader = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec4 a_form; // thickness, lane, style, radius of the target where it is directed, else -1
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner; // along: 0 or 1; across: -1 or 1

uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_sizeRatio;

varying vec4 v_color;
varying vec2 v_at;
varying float v_length;
varying float v_half;
varying float v_style;
varying float v_tip;

const float reach = ${reach}.0;
const float bias = 255.0 / 254.0;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * u_size / 2.0;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * u_size / 2.0;
  vec2 way = end - start;
  float distance = length(way);
  vec2 along = distance > 0.0 ? way / distance : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  vec2 point = mix(start, end, a_corner.x) + across * (a_form.y * 7.0 + a_corner.y * reach);
  gl_Position = vec4(point * 2.0 / u_size, 0.0, 1.0);

  v_at = vec2(a_corner.x * distance, a_corner.y * reach);
  v_length = distance;
  v_half = a_form.x / 2.0;
  v_style = a_form.z;
  v_tip = a_form.w < 0.0 ? -1.0 : distance - a_form.w / u_sizeRatio - 1.0;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

/** Draws the line: whole where it is stated, dashed where hedged, doubled where disputed, dotted where denied. */
export const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying float v_length;
varying float v_half;
varying float v_style;
varying float v_tip;

const float soft = 0.75;

float stroke(float distance, float half_) {
  return 1.0 - smoothstep(half_ - soft, half_ + soft, distance);
}

void main() {
  float beside = abs(v_at.y);
  float ink;
  if (v_style < 0.5) {
    ink = stroke(beside, v_half);
  } else if (v_style < 1.5) {
    ink = stroke(beside, v_half) * stroke(abs(mod(v_at.x, 12.0) - 3.5), 3.5);
  } else if (v_style < 2.5) {
    ink = stroke(abs(beside - 2.0), max(v_half * 0.5, 0.6));
  } else {
    ink = stroke(length(vec2(mod(v_at.x, 7.0) - 3.5, v_at.y)), v_half + 0.4);
  }
  if (v_tip >= 0.0) {
    float back = v_tip - v_at.x;
    ink = back < 0.0 ? 0.0 : max(ink * step(6.0, back), stroke(beside, back * 0.5) * step(back, 9.0));
  }
  #ifdef PICKING_MODE
  if (beside > 5.0) discard;
  gl_FragColor = v_color;
  #else
  gl_FragColor = vec4(v_color.rgb, 1.0) * v_color.a * ink;
  #endif
}
`;
