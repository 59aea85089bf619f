function Box({ children }) {
  return <div className="box">{children}</div>;
}

export default function App() {
  return (
    <Box>
      <Box>
        <Box>
          <button>Third</button>
          <Box>
            <h1>Fourth</h1>
          </Box>
        </Box>
      </Box>
    </Box>
  );
}
