"""Extended hours (延时服务): who was served after closing time, and how long."""
