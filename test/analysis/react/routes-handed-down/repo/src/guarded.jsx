export function guarded(Component) {
  return function Guarded(props) {
    return <Component {...props} />;
  };
}
