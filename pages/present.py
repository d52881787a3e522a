"""Present: the picture alone, as large as the screen; arrow keys step through its parts."""

import streamlit as st

from careerkit.picture.scene import SLIDE
from pages.parts import canvas, frame, session

st.html('<h1 class="only-heard">Your picture</h1><style>header, footer { display: none !important; }</style>')
with st.container(key="stage"):
    canvas.show(session.strategy(), SLIDE, key="stage-picture", stage=True)
with st.container(key="leave"):
    st.page_link(frame.path("canvas"), label="Leave", icon=":material/close:", help="Or press Escape")
