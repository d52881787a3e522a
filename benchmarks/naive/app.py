"""The naive way: what anybody would write who wants a Venn diagram of three values in Streamlit."""

import matplotlib.pyplot as plt
import streamlit as st
from matplotlib_venn import venn3

st.title("My values")
feed = st.text_input("Feed", "bread soup hands table share room")
mend = st.text_input("Make do", "oven bruised borrowed bread table doors share")
welcome = st.text_input("Welcome", "chair newcomers strangers table room doors share")

figure, axes = plt.subplots()
venn3([set(feed.split()), set(mend.split()), set(welcome.split())], ("Feed", "Make do", "Welcome"), ax=axes)
st.pyplot(figure)
