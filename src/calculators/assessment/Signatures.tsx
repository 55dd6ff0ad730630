const PARTIES = ['甲方', '乙方'];

/** The signature lines below the tender's table; they are for paper. */
export function Signatures() {
  return (
    <div class="signatures on-paper">
      {PARTIES.map((party) => (
        <div key={party}>
          <p>{party}（公章）：</p>
          <p>法定代表人（签字）：</p>
          <p>日期：</p>
        </div>
      ))}
    </div>
  );
}
