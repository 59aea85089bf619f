export const getServerSideProps = () => ({ redirect: { destination: "/", permanent: true } });

export default function Start() {
  return null;
}
