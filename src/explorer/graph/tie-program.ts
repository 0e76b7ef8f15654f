import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Said } from './scene.js';
import { fragmentShader, vertexShader } from './tie-shader.js';

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const uniforms = ['u_matrix', 'u_size', 'u_sizeRatio'] as const;
const styles: Record<Said, number> = { STATED: 0, HEDGED: 1, DISPUTED: 2, DENIED: 3 };

/** What a tie is drawn by, beside what sigma knows. */
export interface TieLook {
  readonly said: Said;
  /** How far it lies beside the straight line, in lines: parallel ties lie side by side. */
  readonly lane: number;
  readonly directed: boolean;
}

/** Draws ties as strips of pixels, each in the style of what was said of it; sigma itself knows whole lines only. */
export class TieProgram extends EdgeProgram<(typeof uniforms)[number]> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES as 4,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_form', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    index: number,
    at: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    tie: EdgeDisplayData & Partial<TieLook>,
  ): void {
    const { said = 'STATED', lane = 0, directed = false, size, color } = tie;
    const form = [size, lane, styles[said], directed ? target.size : -1];
    this.array.set([source.x, source.y, target.x, target.y, ...form, floatColor(color), index], at);
  }

  setUniforms(
    { matrix, width, height, sizeRatio }: RenderParams,
    { gl, uniformLocations }: ProgramInfo,
  ): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
    gl.uniform2f(uniformLocations['u_size'] ?? null, width, height);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, sizeRatio);
  }
}
