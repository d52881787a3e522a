"""A visitor without a browser: Streamlit's messages over a websocket, as its front end sends and reads them."""

import asyncio
import math
import time
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.servers import Server

PICTURES = ("bidi_component", "imgs")
"""The elements that hold a picture: careerkit's component, and the image of st.pyplot."""
PATIENCE = 30.0
"""So many seconds an answer may take."""


@dataclass
class Answer:
    """What a run of the script gave, and whether it was whole.

    ``picture`` and ``milliseconds`` are the times from asking until the picture came, and until the run was over.
    """

    begun: float
    picture: float = math.nan
    milliseconds: float = math.nan
    whole: bool = True
    payload: list[bytes] = field(default_factory=list, repr=False)

    def elapsed(self) -> float:
        """Return the milliseconds since it was asked for."""
        return (time.perf_counter() - self.begun) * 1000

    def says(self, text: str) -> bool:
        """Tell whether a text stands in anything that was sent."""
        return any(text.encode() in each for each in self.payload)


class Visitor:
    """A session with a server, which it keeps until it is closed."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._page = ""
        self._fields: dict[str, tuple[str, str]] = {}
        self._socket: ClientConnection | None = None

    async def come_in(self) -> Answer:
        """Connect, and ask for the page as a browser does that was sent to its address."""
        address = f"{self.server.url.replace('http', 'ws', 1)}/_stcore/stream"
        # No Origin and no limit on the size of what comes; the front end reads all of it, too.
        self._socket = await connect(address, subprotocols=["streamlit"], max_size=None)  # type: ignore[list-item]
        return await self._run(self.server.app.page)

    async def type(self, text: str) -> Answer:
        """Commit a text in the field that is edited, with all the other fields as they stand."""
        name, _ = self._fields[self.server.app.field]
        self._fields[self.server.app.field] = (name, text)
        return await self._run("")

    async def leave(self) -> None:
        """Close the session."""
        if self._socket:
            await self._socket.close()

    async def _run(self, page_name: str) -> Answer:
        assert self._socket is not None  # noqa: S101  # come_in comes first
        asked = BackMsg()
        asked.rerun_script.page_name = page_name
        asked.rerun_script.page_script_hash = self._page
        asked.rerun_script.widget_states.SetInParent()
        for name, text in self._fields.values():
            asked.rerun_script.widget_states.widgets.add(id=name, string_value=text)
        raw = asked.SerializeToString()
        answer = Answer(time.perf_counter())
        await self._socket.send(raw)
        async with asyncio.timeout(PATIENCE):
            while not self._read(await self._socket.recv(decode=False), answer):
                pass
        answer.milliseconds = answer.elapsed()
        return answer

    def _read(self, raw: bytes, answer: Answer) -> bool:
        """Take in one message; tell whether it was the last of the run."""
        told = ForwardMsg.FromString(raw)
        kind = told.WhichOneof("type")
        if kind == "delta":
            answer.payload.append(raw)
            element = told.delta.new_element
            if element.WhichOneof("type") == "text_input":
                shown = element.text_input
                # What a server sets wins; else what was typed stays, and a new field begins with its default.
                before = self._fields[shown.label][1] if shown.label in self._fields else shown.default
                self._fields[shown.label] = (shown.id, shown.value if shown.set_value else before)
            elif element.WhichOneof("type") in PICTURES:
                answer.picture = answer.elapsed()
            answer.whole = answer.whole and element.WhichOneof("type") != "exception"
        elif kind == "new_session":
            self._page = self._page or told.new_session.page_script_hash
        elif kind == "navigation":
            self._page = told.navigation.page_script_hash
        elif kind == "script_finished":
            answer.whole = answer.whole and told.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY
            return True
        return False
