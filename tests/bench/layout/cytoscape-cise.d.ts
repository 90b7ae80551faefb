declare module 'cytoscape-cise' {
  const register: import('cytoscape').Ext;
  export = register;
}
