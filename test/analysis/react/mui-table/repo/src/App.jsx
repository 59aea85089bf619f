import { Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";

export default function App() {
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>Month</TableCell>
          <TableCell align="right">Interest</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        <TableRow>
          <TableCell>January</TableCell>
          <TableCell>12</TableCell>
        </TableRow>
      </TableBody>
    </Table>
  );
}
