/** The part of the WebAssembly interface that is used here; Node has it, its types have not. */
declare namespace WebAssembly {
  interface Module {
    readonly module: unique symbol
  }
  interface Instance {
    readonly exports: Record<string, unknown>
  }
  function compile(bytes: Uint8Array): Promise<Module>
  function instantiate(module: Module, imports: Record<string, Record<string, unknown>>): Promise<Instance>
}
